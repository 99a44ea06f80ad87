import assert from "node:assert/strict";
import { test } from "node:test";
import { allReasons, describeReason, REASONS } from "../../../src/core/knowledge/reasons.ts";
import { STATUS_CODES } from "../../../src/core/knowledge/status-codes.ts";

test("every reason has a meaning and a remedy in plain sentences", () => {
  for (const { reason, meaning, causes, remedy } of allReasons()) {
    assert.match(reason, /^[a-z0-9]+(\.[a-z0-9-]+)*$/);
    for (const text of [meaning, remedy, ...(causes === undefined ? [] : [causes])])
      assert.match(text, /^[\p{Lu}`][^\n]{8,260}[.?]$/u, `${reason}: ${text}`);
  }
});

test("no reason is there twice, and the list holds fixed names, walls and codes", () => {
  const reasons = allReasons().map(({ reason }) => reason);
  assert.equal(new Set(reasons).size, reasons.length);
  for (const one of [...Object.keys(REASONS), "wall.rate-limit", "edge.cloudflare.origin", "http.404"])
    assert.ok(reasons.includes(one), one);
});

/** https://www.iana.org/assignments/http-status-codes, without what it lists as unassigned. */
const REGISTERED = [
  "100-104",
  "200-208",
  "226",
  "300-308",
  "400-418",
  "421-426",
  "428",
  "429",
  "431",
  "451",
  "500-508",
  "510",
  "511",
].flatMap((range) => {
  const [first = 0, last = first] = range.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
});

const UNOFFICIAL = [
  218, 247, 419, 420, 430, 435, 440, 444, 449, 450, 460, 463, 464, 468, 494, 495, 496, 497, 498, 499, 509, 520, 521,
  522, 523, 524, 525, 526, 527, 529, 530, 550, 555, 561, 566, 567, 598, 599, 999,
];

test("every registered code and every known unofficial one has a row of its own", () => {
  const missing = [...REGISTERED, ...UNOFFICIAL].filter((code) => STATUS_CODES[code] === undefined);
  assert.deepEqual(missing, []);
});

test("every code from 100 to 999 has a meaning", () => {
  for (let code = 100; code <= 999; code += 1) assert.match(describeReason(`http.${code}`).meaning, /\.$/);
});

test("of the codes from 400 to 499 only 408 and 425 are worth another attempt", () => {
  const codes = Array.from({ length: 100 }, (_, index) => 400 + index);
  assert.deepEqual(
    codes.filter((code) => describeReason(`http.${code}`).transient),
    [408, 425],
  );
});

test("a code is never the check's own fault: what was up before and refuses now is down", () => {
  const blames = allReasons()
    .filter(({ reason }) => reason.startsWith("http.4"))
    .map(({ blame }) => blame);
  assert.ok(!blames.includes("check"));
});

const BLAME: readonly (readonly [reason: string, blame: string, transient: boolean])[] = [
  ["http.503", "target", true],
  ["http.404", "target", false],
  ["http.408", "target", true],
  ["http.407", "runner", false],
  ["http.511", "runner", false],
  ["net.refused", "target", true],
  ["tls.expired", "target", false],
  ["net.no-ipv6", "runner", false],
  ["config.secret", "check", false],
  ["check.unverified", "check", false],
  ["wall.cloudflare.challenge", "edge", false],
  ["wall.rate-limit", "edge", false],
  ["edge.cloudflare.origin", "target", true],
  ["expect.json", "target", false],
  ["expect.unseen", "check", false],
  ["expect.anything", "target", false],
  ["word.of-the-future", "target", false],
  ["constructor", "target", false],
];

for (const [reason, blame, transient] of BLAME) {
  test(`${reason}: ${blame}${transient ? ", transient" : ""}`, () => {
    const facts = describeReason(reason);
    assert.deepEqual([facts.blame, facts.transient], [blame, transient]);
  });
}
