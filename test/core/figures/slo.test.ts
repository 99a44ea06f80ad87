import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BURN_RULES, burnAlert, burnRate, burnSpans, errorBudget, LEAST_LOOKS } from "../../../src/core/figures/slo.ts";
import { NO_LOOKS, type Sums } from "../../../src/core/history/tally.ts";
import { uptimeRatio } from "../../../src/core/history/uptime.ts";
import { at } from "../../support/builders.ts";

const HOUR_S = 3600;

function seconds(upS: number, downS: number, looks = LEAST_LOOKS): Sums {
  return { upS, degradedS: 0, downS, outsideS: 0, looks: { ...NO_LOOKS, up: looks } };
}

/** So many seconds observed, of which a share is down that burns a budget of 0.1 % at this rate. */
function burning(rate: number, lengthS: number, looks?: number): Sums {
  const downS = (lengthS * rate) / 1000;
  return seconds(lengthS - downS, downS, looks);
}

test("99.9 % of 30 days observed leaves 43 minutes and 12 seconds", () => {
  const slo = { target: 99.9, window: "30d" } as const;
  const month = 30 * 24 * HOUR_S;
  assert.deepEqual(errorBudget(slo, seconds(month - 648, 648)), {
    budgetS: 2592,
    spentS: 648,
    leftS: 1944,
    leftRatio: 0.75,
  });
  assert.equal(errorBudget(slo, seconds(month - 5184, 5184))?.leftRatio, -1);
  assert.equal(errorBudget(slo, seconds(month / 2, 0))?.budgetS, 1296, "time that nobody observed gives none");
  assert.equal(errorBudget(slo, seconds(0, 0)), undefined, "no data, no budget");
});

test("the budget is overspent exactly where uptime is below the target", () => {
  const day = 86_400;
  const targets = fc.constantFrom(50, 90, 95, 99, 99.5, 99.9, 99.95, 99.99);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 90 * day }),
      fc.integer({ min: 1, max: 90 * day }),
      targets,
      (down, up, target) => {
        const sums = seconds(up, down);
        const leftS = errorBudget({ target, window: "90d" }, sums)?.leftS ?? Number.NaN;
        const above = (uptimeRatio(sums) ?? 0) - target / 100;
        if (Math.abs(above) > 1e-9) assert.equal(leftS > 0, above > 0);
      },
    ),
  );
});

test("a rate of 1 spends the budget by the end of its window, and is nothing without data", () => {
  assert.equal(burnRate(99.9, seconds(999, 1)), 1);
  assert.equal(burnRate(99, seconds(0, 60)), 100);
  assert.equal(burnRate(99, seconds(0, 0)), undefined);
});

test("the spans end now and are as long as the rules say", () => {
  const now = at("10:05:03");
  assert.deepEqual(
    [...burnSpans(now)].map(([lengthMs, { from, to }]) => [lengthMs / 60_000, (to - from) / 60_000, to]),
    [60, 5, 360, 30, 4320].map((minutes) => [minutes, minutes, now]),
  );
});

const [FAST = 0, FAST_SHORT = 0, MIDDLE = 0, MIDDLE_SHORT = 0, SLOW = 0] = [60, 5, 360, 30, 4320].map(
  (minutes) => minutes * 60,
);
type Rates = Readonly<Record<number, number>>;
const CASES: readonly (readonly [rule: string, rates: Rates, alert: number | undefined])[] = [
  ["nothing burns", {}, undefined],
  ["fast, and still", { [FAST]: 14.4, [FAST_SHORT]: 20 }, 14.4],
  ["not quite so fast", { [FAST]: 14.3, [FAST_SHORT]: 20 }, undefined],
  ["fast, but it is over", { [FAST]: 30, [FAST_SHORT]: 0 }, undefined],
  ["only just now", { [FAST]: 1, [FAST_SHORT]: 1000 }, undefined],
  ["for six hours, and still", { [MIDDLE]: 6, [MIDDLE_SHORT]: 6 }, 6],
  ["slowly for three days, and still", { [SLOW]: 1, [MIDDLE]: 1 }, 1],
  ["all at once tells the fastest", { [SLOW]: 9, [MIDDLE]: 9, [MIDDLE_SHORT]: 50, [FAST]: 50, [FAST_SHORT]: 50 }, 14.4],
];

function sumsOf(rates: Rates, looks?: number): ReadonlyMap<number, Sums> {
  const lengths = [FAST, FAST_SHORT, MIDDLE, MIDDLE_SHORT, SLOW];
  return new Map(lengths.map((lengthS) => [lengthS * 1000, burning(rates[lengthS] ?? 0, lengthS, looks)]));
}

for (const [rule, rates, alert] of CASES) {
  test(`burn alert: ${rule}`, () => assert.equal(burnAlert(99.9, sumsOf(rates))?.rule.rate, alert));
}

test("too few looks over the long time tell nothing, and neither do spans that are missing", () => {
  const rates = { [FAST]: 50, [FAST_SHORT]: 50 };
  assert.equal(burnAlert(99.9, sumsOf(rates, LEAST_LOOKS - 1)), undefined);
  assert.deepEqual(burnAlert(99.9, sumsOf(rates, LEAST_LOOKS)), { rule: BURN_RULES[0], rate: 50 });
  assert.equal(burnAlert(99.9, new Map()), undefined);
});
