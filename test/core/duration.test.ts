import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatDuration, parseDuration, spellDuration } from "../../src/core/duration.ts";

const READ: readonly (readonly [string, number])[] = [
  ["30s", 30_000],
  ["5m", 300_000],
  ["1h30m", 5_400_000],
  ["1h 30m", 5_400_000],
  ["800ms", 800],
  ["1s500ms", 1_500],
  ["14d", 1_209_600_000],
  ["2m5ms", 120_005],
  ["0", 0],
  ["0s", 0],
];

for (const [text, ms] of READ) test(`${text} is read as ${ms} ms`, () => assert.deepEqual(parseDuration(text), { ms }));

const REFUSED: readonly (readonly [string, string, string | undefined])[] = [
  ["30", "a duration needs its unit", "30s"],
  ["1.5", "a duration needs its unit", "1s500ms"],
  ["1.5h", "not a duration", "1h30m"],
  ["5 minutes", "not a duration", "5m"],
  ["5min", "not a duration", "5m"],
  ["5M", "not a duration", "5m"],
  ["90sec", "not a duration", "1m30s"],
  ["30m1h", "not a duration", "1h30m"],
  ["1m1m", "not a duration", "2m"],
  ["1 hour, 5 minutes", "not a duration", "1h5m"],
  ["-5s", "not a duration", undefined],
  ["", "not a duration", undefined],
  [" ", "not a duration", undefined],
  ["soon", "not a duration", undefined],
  ["5 fortnights", "not a duration", undefined],
  ["1e3s", "not a duration", undefined],
  ["99999999999999999999d", "longer than can be counted", undefined],
];

for (const [text, problem, proposal] of REFUSED)
  test(`"${text}" is refused${proposal === undefined ? "" : ` and ${proposal} proposed`}`, () =>
    assert.deepEqual(parseDuration(text), proposal === undefined ? { problem } : { problem, proposal }));

test("a bare number is guessed in the unit that is usual there", () =>
  assert.deepEqual(parseDuration("5", "m"), { problem: "a duration needs its unit", proposal: "5m" }));

test("what is spelled is read back as the same", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (ms) =>
      assert.deepEqual(parseDuration(spellDuration(ms)), { ms }),
    ),
  ));

test("what is proposed is itself a duration", () =>
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,6}(\.\d)? ?([a-zA-Z]{0,4}|minutes|hour)$/), (text) => {
      const parsed = parseDuration(text);
      if ("proposal" in parsed) assert.ok("ms" in parseDuration(parsed.proposal ?? ""));
    }),
  ));

const SHOWN: readonly (readonly [number, string])[] = [
  [0, "0s"],
  [-5, "0s"],
  [0.4, "0s"],
  [800.9, "800ms"],
  [1_000, "1s"],
  [1_500, "1s 500ms"],
  [30_000, "30s"],
  [65_999, "1m 5s"],
  [3_900_000, "1h 5m"],
  [3_601_000, "1h"],
  [172_800_000, "2d"],
  [90_061_001, "1d 1h"],
];

for (const [ms, text] of SHOWN) test(`${ms} ms is shown as ${text}`, () => assert.equal(formatDuration(ms), text));

test("what is shown for people can be read, and is never more than there is", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (ms) => {
      const read = parseDuration(formatDuration(ms));
      assert.ok("ms" in read && read.ms <= ms && read.ms >= ms / 2);
    }),
  ));
