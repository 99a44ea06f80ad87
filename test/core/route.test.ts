import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId } from "../../src/core/brand.ts";
import type { Change, Incident } from "../../src/core/incident.ts";
import { isHushed, isTold, type Route, TOLD_CHANGES } from "../../src/core/route.ts";
import { severityOf } from "../../src/core/severity.ts";
import { aChange, anIncident, at } from "../support/builders.ts";

const USUAL: Route = { states: ["down"], severity: "minor", changes: TOLD_CHANGES };

/** Which of the changes are told, as their numbers. */
function told(route: Partial<Route>, kind: Incident["kind"], ...changes: readonly Partial<Change>[]): string {
  const all = changes.map((change, index) => aChange("shop", { ...change, number: index + 1 }));
  const incident = anIncident("shop", { kind, changes: all });
  return all
    .filter((change) => isTold({ ...USUAL, ...route }, incident, change))
    .map(({ number }) => number)
    .join(" ");
}

const opened = { kind: "opened", state: "down" } as const;
const closed = { kind: "closed", state: "up" } as const;
const weak = { kind: "opened", state: "degraded" } as const;
const walled = { kind: "opened", state: "blocked" } as const;
const lasting = { kind: "worsened", state: "blocked" } as const;
const severe = { kind: "updated", state: "down", severity: "critical" } as const;

for (const [name, actual, expected] of [
  ["an outage is told whole", told({}, "outage", opened, { kind: "eased", state: "degraded" }, closed), "1 2 3"],
  ["a weakness is not told unless asked for", told({}, "degraded", weak, closed), ""],
  ["asked for, it is", told({ states: ["degraded"] }, "degraded", weak, closed), "1 2"],
  [
    "a weakness that becomes an outage is told from there on",
    told({}, "degraded", weak, { kind: "worsened", state: "down" }, closed),
    "2 3",
  ],
  ["of what cannot be seen only what lasts is told, and its end", told({}, "unseen", walled, lasting, closed), "2 3"],
  ["what could not be seen for a short while is not told", told({}, "unseen", walled, closed), ""],
  ["asked for, all of it is told", told({ states: ["blocked"] }, "unseen", walled, closed), "1 2"],
  ["what people declare is told", told({}, "declared", { kind: "opened", state: "unknown" }, closed), "1 2"],
  [
    "silencing and shifting are not told",
    told({}, "outage", opened, { kind: "silenced" }, { kind: "shifted" }, { kind: "reminded" }),
    "1 4",
  ],
  [
    "asked for, they are",
    told({ changes: ["opened", "shifted"] }, "outage", opened, { kind: "shifted" }, closed),
    "1 2",
  ],
  [
    "what is too mild is not told until people say it is worse",
    told({ severity: "critical" }, "outage", opened, severe, closed),
    "2 3",
  ],
  ["other checks' incidents are not told", told({ checks: new Set([checkId("else")]) }, "outage", opened, closed), ""],
] as const)
  test(name, () => assert.equal(actual, expected));

test("of a silenced incident only the end is told, until the silence is over", () => {
  const incident = anIncident("shop", { silencedUntil: at("11:00") });
  assert.equal(isHushed(incident, aChange("shop", { kind: "worsened" }), at("10:59")), true);
  assert.equal(isHushed(incident, aChange("shop", { kind: "worsened" }), at("11:00")), false);
  assert.equal(isHushed(incident, aChange("shop", { kind: "closed" }), at("10:59")), false);
});

test("the severity is what people said last, up to a change, else it follows from the kind", () => {
  const changes = [aChange("shop"), aChange("shop", { kind: "updated", number: 2, severity: "critical" })];
  assert.deepEqual(
    [1, 2].map((number) => severityOf(anIncident("shop", { changes, severity: "critical" }), number)),
    ["major", "critical"],
  );
  assert.equal(severityOf(anIncident("shop", { severity: "minor" })), "minor");
  assert.equal(severityOf(anIncident("shop", { kind: "unseen" })), "minor");
});
