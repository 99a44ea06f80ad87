/** An issue is pinned while the outage that it has told lasts, whoever opened or closed it meanwhile. */
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { roundId } from "../../../src/core/brand.ts";
import type { Change, Incident } from "../../../src/core/incident.ts";
import type { TrackedIssue } from "../../../src/core/issue.ts";
import { issueQuery, type ReconcileInput, reconcile } from "../../../src/core/reconcile.ts";
import { aChange, anIncident, at } from "../../support/builders.ts";
import { anIssue, contextOf } from "../../support/issues.ts";

/** An outage with these changes, over where the last of them says so. */
function outage(kinds: readonly Change["kind"][], overrides: Partial<Incident> = {}): Incident {
  const changes = kinds.map((kind, index) => aChange("orders", { kind, number: index + 1 }));
  return anIncident("orders", { changes, ...(kinds.at(-1) === "closed" && { endedAt: at("10:45") }), ...overrides });
}

function effectsFor(incident: Incident, issues: readonly TrackedIssue[], isPinned = true) {
  const query = issueQuery([incident]) ?? { numbers: [] };
  const input: ReconcileInput = {
    incidents: [incident],
    checks: contextOf(incident).checks,
    now: at("12:00"),
    round: roundId("r-9"),
    links: {},
    extras: { isLocked: false, isPinned },
    found: { query, issues },
  };
  return reconcile(input).effects;
}

type Case = readonly [
  rule: string,
  incident: Incident,
  told: number,
  state: TrackedIssue["state"],
  pin: boolean | undefined,
];

const back = outage(["opened", "closed", "reopened"]);
const over = outage(["opened", "closed"]);

const CASES: readonly Case[] = [
  ["what is over is not pinned", over, 1, "open", false],
  ["also where a person closed it before", over, 1, "closed", false],
  ["what came back is pinned again", back, 2, "closed", true],
  ["also where a person opened it before", back, 2, "open", true],
  ["what came back before its end was told is pinned still", back, 1, "open", undefined],
  [
    "what came back and went before its return was told is not",
    outage([...kindsOf(back), "closed"]),
    2,
    "closed",
    undefined,
  ],
  ["what gets worse is pinned already", outage(["opened", "worsened"]), 1, "open", undefined],
  ["a rehearsal takes no pin", { ...over, isDrill: true }, 1, "open", undefined],
  ["nor does what only looks slow", { ...over, kind: "degraded" }, 1, "open", undefined],
];

function kindsOf({ changes }: Incident): readonly Change["kind"][] {
  return changes.map(({ kind }) => kind);
}

suite("the pin of an issue", () => {
  for (const [rule, incident, told, state, pin] of CASES)
    test(rule, () => {
      const [effect, ...others] = effectsFor(incident, [anIssue(incident, told, { state })]);
      assert.deepEqual([effect?.update.edit?.pin, others], [pin, []]);
    });

  test("none is taken, and none given back, where the config asks for none", () => {
    for (const [, incident, told, state] of CASES)
      for (const { update } of effectsFor(incident, [anIssue(incident, told, { state })], false))
        assert.equal(update.edit?.pin, undefined);
  });

  test("a duplicate gives its pin back", () => {
    const open = outage(["opened"]);
    const effects = effectsFor(open, [anIssue(open, 1, { number: 4 }), anIssue(open, 1)]);
    assert.deepEqual(
      effects.map(({ kind, update }) => [kind, update.edit?.pin]),
      [["duplicate", false]],
    );
  });
});
