import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../src/core/brand.ts";
import { overallSentence, type Voice } from "../../src/page/sentence.ts";
import type { Face } from "../../src/page/words.ts";

/** `up,up?,down!`: checks named A, B, C…; `?` has a possible problem, `!` a possible recovery. */
function voices(text: string): readonly Voice[] {
  const words = text === "" ? [] : text.split(",");
  return words.map((word, index) => {
    const face = word.replace(/[?!]/, "") as Face;
    const name = String.fromCharCode(65 + index);
    if (word.endsWith("?")) return { name, face, possible: "problem" };
    if (word.endsWith("!")) return { name, face, possible: "recovery" };
    return { name, face };
  });
}

test("one rule gives the overall sentence", () => {
  const table: readonly [string, string, string, readonly string[]][] = [
    ["", "none", "Nothing is watched yet", []],
    ["none", "none", "No data yet", []],
    ["none,none", "none", "No data yet", []],
    ["none,none?", "checking", "Checking a possible problem with B", ["2 checks have no data yet"]],
    ["up", "up", "A is up", []],
    ["up,up,up", "up", "Everything is up", []],
    ["up,none", "up", "Everything seen so far is up", ["1 check has no data yet"]],
    ["up,up?", "checking", "Checking a possible problem with B", []],
    ["up?,up?", "checking", "Checking a possible problem with 2 checks", []],
    ["degraded", "degraded", "A is degraded", []],
    ["up,up,degraded", "degraded", "C is degraded", []],
    ["up,degraded,degraded", "degraded", "2 of 3 checks are degraded", []],
    ["degraded,degraded", "degraded", "Everything is degraded", []],
    ["down", "major", "A is down", []],
    ["up,down,up", "partial", "B is down", []],
    ["up,down", "major", "B is down", []],
    ["up,up,up,down,down", "partial", "Partial outage: 2 of 5 checks are down", []],
    ["up,up,down,down", "major", "Major outage: 2 of 4 checks are down", []],
    ["down,down", "major", "Major outage: everything is down", []],
    ["up,up,down!", "partial", "C is down", ["Checking a possible recovery of C"]],
    [
      "up,up,up,down,degraded,unseen,none,up?",
      "partial",
      "D is down",
      ["E is degraded", "We cannot see F now", "Checking a possible problem with H", "1 check has no data yet"],
    ],
    ["unseen", "unseen", "We cannot see A now", []],
    ["up,unseen", "unseen", "We cannot see B now", []],
    ["up,unseen,unseen", "unseen", "We cannot see 2 of 3 checks now", []],
    ["unseen,unseen", "unseen", "We cannot see anything now", []],
    ["unseen,none", "unseen", "We cannot see A now", ["1 check has no data yet"]],
    ["unseen,degraded", "degraded", "B is degraded", ["We cannot see A now"]],
  ];
  for (const [input, level, sentence, details] of table) {
    assert.deepEqual(overallSentence(voices(input)), { level, sentence, details }, input);
  }
});

test("an old page says only that it is old, and what was known then", () => {
  const staleSince = instant(Date.UTC(2026, 10, 22, 10, 5, 59));
  assert.deepEqual(overallSentence(voices("up,down,up"), staleSince), {
    level: "stale",
    sentence: "Nobody has looked since 22 Nov 2026, 10:05 UTC",
    details: ["Last known: B is down"],
  });
});

test("a name in the sentence is one line, cut, and isolated where it reads from right to left", () => {
  const table: readonly [string, string][] = [
    ["a".repeat(200), `${"a".repeat(59)}… is up`],
    ["two\nlines", "two lines is up"],
    ["موقع", "\u2068موقع\u2069 is up"],
    ["\u202egnihtemos", "gnihtemos is up"],
  ];
  for (const [name, sentence] of table) assert.equal(overallSentence([{ name, face: "up" }]).sentence, sentence);
});
