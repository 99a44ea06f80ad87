import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../src/core/brand.ts";
import type { Face } from "../../src/page/face.ts";
import { ENGLISH } from "../../src/page/language/words.ts";
import { type Overall, overallSentence, type Situation, type Voice } from "../../src/page/sentence.ts";

/** `up,up?,down!`: checks named A, B, C…; `?` has a possible problem, `!` a possible recovery, `~` is in maintenance, `blocked` is unseen. */
function voices(text: string): readonly Voice[] {
  const words = text === "" ? [] : text.split(",");
  return words.map((word, index) => {
    const name = String.fromCharCode(65 + index);
    if (word === "blocked") return { name, face: "unseen", unseen: "blocked" };
    const face = word.replace(/[?!~]/, "") as Face;
    if (word.endsWith("~")) return { name, face, isPlanned: true };
    if (word.endsWith("?")) return { name, face, possible: "problem" };
    if (word.endsWith("!")) return { name, face, possible: "recovery" };
    return { name, face };
  });
}

function said({ level, sentence, details }: Overall) {
  return { level, sentence: sentence(ENGLISH), details: details.map((detail) => detail(ENGLISH)) };
}

test("one rule gives the overall sentence", () => {
  const table: readonly [string, string, string, readonly string[]][] = [
    ["", "none", "Nothing is watched yet", []],
    ["none", "none", "No data yet", []],
    ["none,none", "none", "No data yet", []],
    ["none,none?", "checking", "Possible problem with B, checking", ["2 checks have no data yet"]],
    ["up", "up", "A is up", []],
    ["up,up,up", "up", "Everything is up", []],
    ["up,none", "up", "Everything seen so far is up", ["1 check has no data yet"]],
    ["up,up?", "checking", "Possible problem with B, checking", []],
    ["up?,up?", "checking", "Possible problems with 2 checks, checking", []],
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
    ["up,up,down!", "partial", "C is down", ["Possible recovery of C, checking"]],
    [
      "up,up,up,down,degraded,unseen,none,up?",
      "partial",
      "D is down",
      ["E is degraded", "We cannot see F now", "Possible problem with H, checking", "1 check has no data yet"],
    ],
    ["unseen", "unseen", "We cannot see A now", []],
    ["up,unseen", "unseen", "We cannot see B now", []],
    ["up,unseen,unseen", "unseen", "We cannot see 2 of 3 checks now", []],
    ["unseen,unseen", "unseen", "We cannot see anything now", []],
    ["blocked", "unseen", "We are refused at A and cannot see it now", []],
    ["up,blocked,blocked", "unseen", "We are refused at 2 of 3 checks and cannot see them now", []],
    ["blocked,blocked", "unseen", "We are refused everywhere and cannot see anything now", []],
    ["up,blocked,unseen", "unseen", "We cannot see 2 of 3 checks now", []],
    ["unseen,none", "unseen", "We cannot see A now", ["1 check has no data yet"]],
    ["unseen,degraded", "degraded", "B is degraded", ["We cannot see A now"]],
  ];
  for (const [input, level, sentence, details] of table) {
    assert.deepEqual(said(overallSentence(voices(input))), { level, sentence, details }, input);
  }
});

test("maintenance has its words, and what happens within it is no trouble", () => {
  const table: readonly [string, Situation, string, string, readonly string[]][] = [
    ["up,up", { maintenance: ["Upgrade"] }, "maintenance", "Maintenance: Upgrade", []],
    ["up,down~", { maintenance: ["Upgrade"] }, "maintenance", "Maintenance: Upgrade", []],
    ["down~", { maintenance: ["Upgrade", "Move"] }, "maintenance", "2 maintenances in progress", []],
    ["down,up,down~", { maintenance: ["Upgrade"] }, "partial", "A is down", ["Maintenance: Upgrade"]],
    [
      "up?,up~",
      { maintenance: ["Upgrade"] },
      "checking",
      "Possible problem with A, checking",
      ["Maintenance: Upgrade"],
    ],
    ["none,up", { maintenance: ["Upgrade"] }, "maintenance", "Maintenance: Upgrade", ["1 check has no data yet"]],
  ];
  for (const [input, situation, level, sentence, details] of table)
    assert.deepEqual(said(overallSentence(voices(input), situation)), { level, sentence, details }, input);
});

test("what people declare stands beside what was measured, as bad as they say", () => {
  const declared = (title: string, severity?: "minor" | "major" | "critical"): Situation => ({
    declared: [severity === undefined ? { title } : { title, severity }],
  });
  const table: readonly [string, Situation, string, string, readonly string[]][] = [
    ["up,up", declared("Mail is late"), "degraded", "Mail is late", []],
    ["up,up", declared("Mail is late", "major"), "partial", "Mail is late", []],
    ["up,up", declared("Mail is lost", "critical"), "major", "Mail is lost", []],
    ["up,up,down", declared("Mail is late"), "partial", "C is down", ["Mail is late"]],
    ["up,up,down", declared("Mail is lost", "critical"), "major", "Mail is lost", ["C is down"]],
    ["up,unseen", declared("Mail is late"), "degraded", "Mail is late", ["We cannot see B now"]],
  ];
  for (const [input, situation, level, sentence, details] of table)
    assert.deepEqual(said(overallSentence(voices(input), situation)), { level, sentence, details }, sentence);
});

test("an old page says only that it is old, and what was known then", () => {
  const staleSince = instant(Date.UTC(2026, 10, 22, 10, 5, 59));
  assert.deepEqual(said(overallSentence(voices("up,down,up"), { staleSince })), {
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
  for (const [name, sentence] of table) assert.equal(said(overallSentence([{ name, face: "up" }])).sentence, sentence);
});
