import assert from "node:assert/strict";
import { test } from "node:test";
import { after, checkId, type Instant } from "../../src/core/brand.ts";
import { type Budgets, budgetReads, budgets } from "../../src/core/budget.ts";
import type { Check } from "../../src/core/check.ts";
import type { State } from "../../src/core/state.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";

const SHOP = checkId("shop");
const START = at("2026-11-20T00:00:00Z");
const EVERY_MS = 300_000;

const promised = (rest: Partial<Check> = {}) =>
  aCheck("shop", {
    slo: { target: 99.9, window: "30d" },
    tell: ["budget"],
    confirm: { down: 1, degraded: 1, up: 1 },
    ...rest,
  });

/** How the budgets burn after so many rounds, by what is on the branch. */
function budgetsOf(branch: Branch, now: Instant): Budgets {
  const state = branch.state ?? assert.fail();
  const query = { checks: branch.checks, state, now, everyMs: EVERY_MS };
  const read = budgetReads(query).flatMap((path) => {
    const content = branch.files.get(path);
    return content === undefined ? [] : [[path, content] as const];
  });
  return budgets(query, new Map(read));
}

/** Rounds every five minutes as an app makes them; answers the instant after the last. */
function rounds(branch: Branch, from: Instant, states: readonly State[]): Instant {
  let time = from;
  for (const state of states) {
    const told = branch.state === undefined ? new Map() : budgetsOf(branch, time);
    branch.round(time, [aResult("shop", state, time)], { budgets: told });
    time = after(time, EVERY_MS);
  }
  return time;
}

const quiet = (count: number): readonly State[] => Array.from({ length: count }, () => "up");

function budgetIncidentsOf(branch: Branch) {
  return Object.values(branch.state?.incidents ?? {}).filter(({ reason }) => reason === "slo.burn");
}

test("slo.burn: a budget that burns too fast opens one incident beside the outage's, and slo.lasts closes it", () => {
  const branch = new Branch([promised()]);
  let now = rounds(branch, START, quiet(24));
  assert.deepEqual([...budgetsOf(branch, now)], [[SHOP, undefined]]);
  now = rounds(branch, now, ["down", "down", "down"]);
  const [incident, ...others] = budgetIncidentsOf(branch);
  assert.equal(others.length, 0);
  assert.deepEqual([incident?.kind, incident?.state, incident?.checks], ["degraded", "degraded", ["shop"]]);
  assert.match(incident?.text ?? "", /^the error budget burns at \d+(\.\d)? times the rate that would last, over 1h$/);
  assert.equal(Object.values(branch.state?.incidents ?? {}).filter(({ kind }) => kind === "outage").length, 1);
  rounds(branch, now, quiet(3 * 288));
  const [ended] = budgetIncidentsOf(branch);
  assert.equal(ended?.changes.at(-1)?.reason, "slo.lasts");
  assert.notEqual(ended?.endedAt, undefined);
});

test("what burns does not change the check's own state", () => {
  const branch = new Branch([promised()]);
  rounds(branch, START, [...quiet(24), "down", "down", "up"]);
  assert.equal(branch.state?.checks[SHOP]?.confirmed?.state, "up");
  assert.equal(budgetIncidentsOf(branch).length, 1);
});

test("nothing is read or told without an `slo`, or where `tell` does not ask for it", () => {
  for (const check of [aCheck("shop", { tell: ["budget"] }), promised({ tell: ["certificate"] })]) {
    const branch = new Branch([check]);
    const now = rounds(branch, START, [...quiet(24), "down", "down", "down"]);
    const query = { checks: branch.checks, state: branch.state ?? assert.fail(), now, everyMs: EVERY_MS };
    assert.deepEqual([budgetReads(query), budgetIncidentsOf(branch)], [[], []]);
  }
});

test("with few looks nothing is told", () => {
  const branch = new Branch([promised()]);
  rounds(branch, START, ["up", "down", "down"]);
  assert.deepEqual(budgetIncidentsOf(branch), []);
});

test("the files read are few, whatever the history's age", () => {
  const branch = new Branch([promised()]);
  const now = rounds(branch, START, quiet(4 * 288));
  const paths = budgetReads({ checks: branch.checks, state: branch.state ?? assert.fail(), now, everyMs: EVERY_MS });
  assert.ok(paths.length <= 60, paths.join("\n"));
});
