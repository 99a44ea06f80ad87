import assert from "node:assert/strict";
import { test } from "node:test";
import type { Result } from "../../src/core/result.ts";
import { uncleanLooks } from "../../src/core/unclean.ts";
import { aResult, at } from "../support/builders.ts";

function looked(id: string, lagMs: number, firstByteMs: number, overrides: Partial<Result> = {}): Result {
  return aResult(id, overrides.state ?? "up", at("10:00"), {
    lagMs,
    phases: { firstByteMs, totalMs: 500 },
    ...overrides,
  });
}

const ONE: readonly (readonly [name: string, result: Result, isAgain: boolean])[] = [
  ["a lag of 21 ms in 100", looked("a", 21, 100), true],
  ["a lag of 20 ms", looked("a", 20, 100), false],
  ["a lag that is a tenth of the time", looked("a", 30, 300), false],
  ["one that is more than a tenth", looked("a", 31, 300), true],
  ["too slow, perhaps by our own doing", looked("a", 31, 300, { state: "degraded", reason: "expect.within" }), true],
  ["degraded for another reason", looked("a", 31, 300, { state: "degraded", reason: "expect.body" }), false],
  ["down", looked("a", 31, 300, { state: "down" }), false],
  ["blocked", looked("a", 31, 300, { state: "blocked" }), false],
  ["unknown", looked("a", 31, 300, { state: "unknown" }), false],
  [
    "without a first byte the whole time counts",
    aResult("a", "up", at("10:00"), { lagMs: 51, phases: { totalMs: 500 } }),
    true,
  ],
];

for (const [name, result, isAgain] of ONE) {
  test(`${name} is ${isAgain ? "" : "not "}measured again`, () => {
    assert.deepEqual(uncleanLooks([result], 1), isAgain ? [result.check] : []);
  });
}

test("the most disturbed come first, and no more than a tenth of a pass", () => {
  const results = Array.from({ length: 21 }, (_, number) => looked(`c${number}`, 30 + number, 100));
  assert.deepEqual(uncleanLooks(results, 21), ["c20", "c19", "c18"]);
});

test("how many depends on the whole pass, not on those that have ended so far", () => {
  const results = Array.from({ length: 3 }, (_, number) => looked(`c${number}`, 30 + number, 100));
  assert.deepEqual(uncleanLooks(results, 11), ["c2", "c1"]);
});

test("in a large pass no more than ten", () => {
  const results = Array.from({ length: 400 }, (_, number) => looked(`c${number}`, 50, 100));
  assert.equal(uncleanLooks(results, 400).length, 10);
});
