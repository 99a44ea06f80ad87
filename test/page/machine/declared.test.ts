/** An incident that people declare, as feeds and Statuspage's clients are told of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFeed } from "@rowanmanning/feed-parser";
import { checkId, roundId } from "../../../src/core/brand.ts";
import type { Incident } from "../../../src/core/incident.ts";
import { closeByHand, declare, type Hand, setSeverity, update } from "../../../src/core/incident-acts.ts";
import { at } from "../../support/builders.ts";
import { fileOf, withIncidents } from "./stories.ts";

function hand(time: string): Hand {
  return { by: "ana", now: at(time), round: roundId("7.1.bot.0") };
}

const ORDERS = checkId("orders");
const DECLARED = declare({ title: "Mail is late <b>", checks: [ORDERS], severity: "minor", issue: 12 }, hand("10:00"));
const IDENTIFIED = update(DECLARED, { stage: "identified", note: "the queue is stuck" }, hand("10:10"));
const WORSE = setSeverity(IDENTIFIED, "critical", hand("10:20"));
const OVER = closeByHand(WORSE, { note: "the queue runs" }, hand("10:30"));

function statuspage(incident: Incident, name = "incidents") {
  const { incidents } = JSON.parse(fileOf(withIncidents(incident), `api/v2/${name}.json`));
  return incidents;
}

test("each update is an entry of its own, in people's words and under their title", () => {
  const feed = fileOf(withIncidents(OVER), "updates.atom");
  assert.match(feed, /<content type="html">[^\n]*Mail is late &amp;lt;b&amp;gt;/);
  const { items } = parseFeed(feed);
  assert.deepEqual(
    items.map(({ title }) => title?.includes("Mail is late <b>")),
    [true, true, true, true],
  );
  const words = items.map(({ content }) => content ?? "").toReversed();
  for (const [index, said] of [
    /Mail is late/,
    /Identified: the queue is stuck/,
    /Severity: critical/,
    /Over: the queue runs/,
  ].entries())
    assert.match(words[index] ?? "", said);
});

test("Statuspage's clients see its stage, its impact as people set it, and its components", () => {
  const stages = [DECLARED, IDENTIFIED, WORSE, OVER].map((incident) => statuspage(incident)[0]);
  assert.deepEqual(
    stages.map(({ name, status, impact }) => [name, status, impact]),
    [
      ["Mail is late <b>", "investigating", "minor"],
      ["Mail is late <b>", "identified", "minor"],
      ["Mail is late <b>", "identified", "critical"],
      ["Mail is late <b>", "resolved", "critical"],
    ],
  );
  assert.deepEqual(
    [statuspage(WORSE, "incidents/unresolved").length, statuspage(OVER, "incidents/unresolved").length],
    [1, 0],
  );
  assert.deepEqual(stages[0].components.length, 1);
});
