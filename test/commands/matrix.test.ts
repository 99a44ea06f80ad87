import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decide, heardIn } from "../../src/commands/decide.ts";
import { COMMANDS } from "../../src/commands/index.ts";
import { readComment } from "../../src/commands/parse.ts";
import { roundId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import { acknowledge, closeByHand, declare, silence } from "../../src/core/incident-acts.ts";
import type { Permission } from "../../src/core/permission.ts";
import { anIncident, at } from "../support/builders.ts";
import { aSituation } from "./situation.ts";

const GOLDEN = join(import.meta.dirname, "../fixtures/commands/matrix.txt");
const hand = { by: "bo", round: roundId("bot-0"), now: at("10:10") };
const outage = anIncident("orders");

/** What is told in the issue. `foreign` and `labelled`: no incident, without and with our label. */
const PLACES: Readonly<Record<string, Incident | undefined>> = {
  foreign: undefined,
  labelled: undefined,
  open: outage,
  acknowledged: acknowledge(outage, {}, hand),
  silenced: silence(outage, { until: at("12:00") }, hand),
  ended: closeByHand(outage, { note: "over" }, hand),
  unseen: anIncident("orders", { kind: "unseen", state: "blocked", reason: "wall.cloudflare.challenge", text: "403" }),
  config: anIncident("orders", { kind: "config", state: "unknown", reason: "config.invalid", checks: [] }),
  declared: declare({ title: "Slow", checks: [], severity: "minor", issue: 7 }, hand),
  drill: declare({ title: "DRILL", checks: [], severity: "minor", issue: 7, isDrill: true }, hand),
};
/** GitHub's roles; `read` stands for everybody below `triage`. */
const ROLES: Readonly<Record<string, readonly Permission[]>> = {
  read: [],
  triage: ["triage"],
  write: ["triage", "write"],
};
const LINES = [
  ...COMMANDS.map(({ example }) => example),
  "/close",
  "/affects api",
  "/maintenance cancel x",
  "/postmortem publish\nAll of it.",
];

function row(line: string, role: string, place: string): string {
  const permitted = new Set(ROLES[role]);
  const incident = PLACES[place];
  const said = readComment(line, COMMANDS);
  const heard =
    permitted.size === 0 ? [] : heardIn({ hasIncident: incident !== undefined, isOurs: place === "labelled" }, said);
  if (heard.length === 0) return "silence";
  const { answers, isGranted, incidents, maintenance, looks } = decide(heard, permitted, aSituation(incident));
  const before = incident?.changes.length ?? 0;
  const changes = incidents.flatMap((one) =>
    one.changes.slice(one.id === incident?.id ? before : 0).map(({ kind }) => kind),
  );
  const done = [...changes, ...(maintenance === undefined ? [] : ["planned"]), ...(looks.length === 0 ? [] : ["look"])];
  const [answer = ""] = answers.join("\n").split("\n");
  return `${isGranted ? "+1" : "confused"} [${done.join(", ")}] ${answer}`;
}

test("each command by each role in each state of an incident (UPDATE_GOLDEN=1 writes it anew)", () => {
  const rows = LINES.flatMap((line) => [
    line.split("\n")[0] ?? "",
    ...Object.keys(ROLES).flatMap((role) =>
      Object.keys(PLACES).map((place) => `  ${role} ${place}: ${row(line, role, place)}`),
    ),
  ]);
  const text = `${rows.join("\n")}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, text);
  assert.equal(text, readFileSync(GOLDEN, "utf8"));
});

test("every example is understood, and no answer has a line that is itself a command", () => {
  for (const { example, name } of COMMANDS) {
    const [said] = readComment(example, COMMANDS);
    assert.equal(said?.kind, "command", example);
    assert.equal(said?.command.name, name);
  }
  for (const place of Object.keys(PLACES))
    for (const line of LINES) {
      const incident = PLACES[place];
      const { answers } = decide(readComment(line, COMMANDS), new Set(ROLES["write"]), aSituation(incident));
      for (const answer of answers) assert.doesNotMatch(answer, /^\//m, line);
    }
});

test("maintenance is read in its zone, and stands as UTC: summer time is counted", () => {
  const announced = (line: string) => {
    const { maintenance = [] } = decide(readComment(line, COMMANDS), new Set(["write"]), aSituation());
    return maintenance.map(({ from, to, title, checks }) => [
      new Date(from).toISOString(),
      (to - from) / 3_600_000,
      title,
      checks,
    ]);
  };
  assert.deepEqual(announced("/maintenance 2026-12-01T22:00 2h Europe/Berlin Disks"), [
    ["2026-12-01T21:00:00.000Z", 2, "Disks", undefined],
  ]);
  assert.deepEqual(announced("/maintenance 2027-07-01T22:00 2h Europe/Berlin for web: Disks"), [
    ["2027-07-01T20:00:00.000Z", 2, "Disks", ["web"]],
  ]);
  assert.deepEqual(announced("/maintenance 2026-12-01T22:00+05:30 90m Disks"), [
    ["2026-12-01T16:30:00.000Z", 1.5, "Disks", undefined],
  ]);
  assert.deepEqual(announced("/maintenance 2026-02-01T22:00 2h Disks"), [], "that is over");
});
