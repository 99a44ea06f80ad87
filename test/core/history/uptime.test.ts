import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { coverageRatio, formatRatio, meanRatio, observedS, uptimeRatio } from "../../../src/core/history/uptime.ts";
import { at } from "../../support/builders.ts";

const seconds = (upS: number, degradedS: number, downS: number, outsideS = 0) => ({ upS, degradedS, downS, outsideS });

test("uptime is what was not down of what was observed; degraded counts as up", () => {
  assert.equal(uptimeRatio(seconds(70, 20, 10)), 0.9);
  assert.equal(uptimeRatio(seconds(0, 0, 10)), 0);
  assert.equal(observedS(seconds(70, 20, 10)), 100);
});

test("nothing observed is no data, not 100 %", () => {
  assert.equal(uptimeRatio(seconds(0, 0, 0)), undefined);
  assert.equal(formatRatio(undefined), "no data");
});

const SPANS: readonly (readonly [
  rule: string,
  observed: number,
  first: string,
  from: string,
  to: string,
  ratio: number | undefined,
])[] = [
  ["the observed share of the span", 900, "08:00", "09:00", "10:00", 0.25],
  ["counted from the first look, where that is later", 900, "09:30", "09:00", "10:00", 0.5],
  ["nothing in a moment", 0, "08:00", "10:00", "10:00", undefined],
  ["nothing where the check is younger than the span", 0, "11:00", "09:00", "10:00", undefined],
  ["never more than all", 3700, "08:00", "09:00", "10:00", 1],
];

for (const [rule, observed, first, from, to, ratio] of SPANS) {
  test(`coverage: ${rule}`, () => {
    assert.equal(coverageRatio(seconds(observed, 0, 0), { first: at(first), from: at(from), to: at(to) }), ratio);
  });
}

test("a group is the mean of its checks that have data", () => {
  assert.equal(meanRatio([1, 0.5, undefined]), 0.75);
  assert.equal(meanRatio([undefined]), undefined);
});

const SHOWN: readonly (readonly [number, string])[] = [
  [1, "100 %"],
  [0.99999, "99.99 %"],
  [1 - Number.EPSILON, "99.99 %"],
  [0.9998, "99.98 %"],
  [0.57, "57 %"],
  [0.29, "29 %"],
  [0.5, "50 %"],
  [0.0001, "0.01 %"],
  [0.00001, "0 %"],
  [0, "0 %"],
];

for (const [ratio, text] of SHOWN) test(`${ratio} is shown as ${text}`, () => assert.equal(formatRatio(ratio), text));

test("what is shown is never more than what is so, and less by no more than a hundredth", () => {
  fc.assert(
    fc.property(fc.nat({ max: 86_400 * 90 }), fc.integer({ min: 1, max: 86_400 * 90 }), (down, up) => {
      const ratio = uptimeRatio(seconds(up, 0, down)) ?? 0;
      const shown = Number.parseFloat(formatRatio(ratio)) / 100;
      assert.ok(shown <= ratio + 1e-9 && shown > ratio - 0.0001 - 1e-9, `${ratio} as ${shown}`);
      assert.equal(shown === 1, down === 0);
    }),
  );
});
