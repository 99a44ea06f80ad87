import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Instant, instant, roundId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import { lastingIncidents } from "../../src/core/lasting.ts";
import { aCheck, anIncident, aRound, at } from "../support/builders.ts";

const HOUR_MS = 3_600_000;
const CONFIRMED = at("10:00:30");
const later = (hours: number): Instant => instant(CONFIRMED + hours * HOUR_MS);

function after(incident: Incident, now: Instant, planned: readonly string[] = [], remindAfterMs = 24 * HOUR_MS) {
  const round = aRound(now, { id: roundId("r-9") });
  const input = { round, now, remindAfterMs, planned: new Set(planned.map((id) => aCheck(id).id)) };
  return lastingIncidents([incident], input)[0];
}

function kinds(incident: Incident | undefined): string {
  return incident?.changes.map(({ kind }) => kind).join(" ") ?? "-";
}

const acknowledged = { by: "ana", at: at("10:05") };

suite("reminders", () => {
  const open = anIncident("orders");
  for (const [rule, incident, hours, expected, planned] of [
    ["nobody is reminded before the time", open, 23.99, "-"],
    ["people are reminded of an outage", open, 24, "opened reminded"],
    ["not of a weakness", { ...open, kind: "degraded" as const }, 48, "-"],
    ["not of a wall", { ...open, kind: "unseen" as const }, 48, "-"],
    ["of what they declared", { ...open, kind: "declared" as const, checks: [] }, 24, "opened reminded"],
    ["not of a rehearsal", { ...open, isDrill: true as const }, 48, "-"],
    ["not of what is over", { ...open, endedAt: at("11:00") }, 48, "-"],
    ["not of what somebody works on", { ...open, acknowledged }, 48, "-"],
    ["not while people asked for silence", { ...open, silencedUntil: later(72) }, 48, "-"],
    ["not within maintenance", open, 48, "-", ["orders"]],
  ] as const) {
    test(rule, () => assert.equal(kinds(after(incident, later(hours), planned ?? [])), expected));
  }

  test("each further one takes twice as long", () => {
    const once = after(open, later(24));
    assert.ok(once !== undefined);
    assert.equal(after(once, later(24 + 47)), undefined);
    assert.equal(kinds(after(once, later(24 + 48))), "opened reminded reminded");
  });

  test("0 is never", () => assert.equal(after(open, later(1000), [], 0), undefined));

  test("a reminder says what lasts, since its beginning", () => {
    const change = after(open, later(24))?.changes.at(-1);
    assert.deepEqual(
      [change?.number, change?.state, change?.reason, change?.since, change?.at, change?.round],
      [2, "down", "http.503", at("10:00"), later(24), "r-9"],
    );
  });
});

suite("what people asked for until a time", () => {
  const held: Incident = {
    ...anIncident("orders"),
    acknowledged: { ...acknowledged, until: later(2) },
    silencedUntil: later(1),
  };

  test("it holds until then", () => assert.equal(after(held, instant(later(1) - 1000)), undefined));

  test("it is gone then, and no change tells that", () => {
    const silent = after(held, later(1));
    assert.deepEqual([silent?.silencedUntil, silent?.acknowledged?.by, kinds(silent)], [undefined, "ana", "opened"]);
    assert.equal(after(held, later(2))?.acknowledged, undefined);
  });

  test("reminders begin anew when the acknowledgement has run out", () => {
    assert.equal(kinds(after(held, later(24))), "opened reminded");
  });

  test("an acknowledgement without a time holds until the end", () => {
    assert.equal(after({ ...held, acknowledged, silencedUntil: later(2000) }, later(1000)), undefined);
  });
});
