import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { editDistance, nearest } from "../../src/core/spelling.ts";

const DISTANCES: readonly (readonly [string, string, number])[] = [
  ["", "", 0],
  ["", "abc", 3],
  ["abc", "", 3],
  ["same", "same", 0],
  ["timout", "timeout", 1],
  ["grup", "group", 1],
  ["expcet", "expect", 1],
  ["kitten", "sitting", 3],
  ["ca", "abc", 3],
];

for (const [from, to, distance] of DISTANCES)
  test(`"${from}" and "${to}" are ${distance} apart`, () => assert.equal(editDistance(from, to), distance));

test("the distance is the same both ways and never more than the longer word", () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      assert.equal(distance, editDistance(b, a));
      assert.ok(distance <= Math.max(a.length, b.length) && (distance === 0) === (a === b));
    }),
  ));

const KEYS = ["name", "url", "timeout", "retries", "expect", "every"];
const MEANT: readonly (readonly [string, string | undefined])[] = [
  ["timout", "timeout"],
  ["time-out", "timeout"],
  ["Timeout", "timeout"],
  ["URL", "url"],
  ["uri", "url"],
  ["retry", undefined],
  ["expects", "expect"],
  ["interval", undefined],
  ["", undefined],
];

for (const [word, meant] of MEANT)
  test(`${word} was ${meant ?? "nothing we know"}`, () => assert.equal(nearest(word, KEYS), meant));
