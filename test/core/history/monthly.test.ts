import assert from "node:assert/strict";
import { test } from "node:test";
import { type MonthlyPlan, monthlyPlan } from "../../../src/core/history/monthly.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, aRound, aState, at } from "../../support/builders.ts";

function planAt(time: string, last: string | undefined): MonthlyPlan | undefined {
  const month = last === undefined ? {} : { month: at(`${last}-01T00:00:00Z`) };
  return monthlyPlan(aState(month), aRound(at(time)));
}

test("the first round of a month archives the one before and drops what is over 90 days old", () => {
  assert.equal(planAt("2026-11-30T23:59:59Z", "2026-11"), undefined);
  const { archive, dropped } = planAt("2026-12-01T00:00:00Z", "2026-11") ?? assert.fail();
  assert.equal(archive, "refs/allclear/archive/2026-11");
  const august = Array.from({ length: 31 }, (_, index) => `2026-08-${String(index + 1).padStart(2, "0")}`);
  assert.deepEqual(dropped, [...august.map((day) => `samples/${day}`), ...august.map((day) => `hours/${day}`)]);
});

test("90 days before any month's beginning, what is dropped is over", () => {
  for (let year = 2024; year <= 2028; year++) {
    for (let month = 1; month <= 12; month++) {
      const begins = Date.UTC(year, month - 1);
      const before = new Date(begins - 1).toISOString().slice(0, 7);
      const plan = planAt(new Date(begins).toISOString(), before);
      const last = plan?.dropped.at(-1) ?? "";
      const droppedEnds = Date.parse(last.replace("hours/", "")) + 86_400_000;
      assert.ok(begins - droppedEnds >= 89 * 86_400_000, `${before} drops ${last}`);
    }
  }
});

test("after months without a round all that is old leaves, as much as may still be there", () => {
  const dropped = planAt("2026-12-01T00:00:00Z", "2026-09")?.dropped ?? [];
  const months = new Set(dropped.filter((path) => path.startsWith("samples")).map((path) => path.slice(0, 15)));
  assert.deepEqual([...months], ["samples/2026-08", "samples/2026-07", "samples/2026-06"]);
  assert.equal(dropped.length, 2 * (31 + 31 + 30));
  assert.equal(planAt("2036-12-01T00:00:00Z", "2026-09")?.dropped.length, 2 * 366, "and not without bound");
});

test("nothing happens in a history that has not noted a month yet, or whose month is not over by this clock", () => {
  assert.equal(planAt("2026-12-01T00:00:00Z", undefined), undefined);
  assert.equal(planAt("2026-10-01T00:00:00Z", "2026-11"), undefined);
});

test("the state notes the month; a clock that ran ahead by more than a month does not stop the tidying for good", () => {
  const branch = new Branch([aCheck("shop")]);
  const round = (time: string) => {
    branch.round(at(time), [aResult("shop", "up", at(time))]);
    return branch.state?.month;
  };
  assert.equal(round("2026-11-30T23:50:00Z"), at("2026-11-01T00:00:00Z"));
  assert.equal(round("2026-12-01T00:10:00Z"), at("2026-12-01T00:00:00Z"));
  assert.equal(round("2026-11-30T23:55:00Z"), at("2026-12-01T00:00:00Z"), "a late round of the month before");
  assert.equal(round("2030-01-01T00:00:00Z"), at("2030-01-01T00:00:00Z"));
  assert.equal(round("2026-12-01T00:20:00Z"), at("2026-12-01T00:00:00Z"));
});
