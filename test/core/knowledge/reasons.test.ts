import assert from "node:assert/strict";
import { test } from "node:test";
import { describeReason, REASONS } from "../../../src/core/knowledge/reasons.ts";

test("every reason is a dotted word with a meaning and a remedy, each a plain sentence", () => {
  for (const reason of Object.keys(REASONS)) {
    const { meaning, remedy } = describeReason(reason);
    assert.match(reason, /^[a-z0-9]+(\.[a-z0-9-]+)?$/);
    for (const text of [meaning, remedy]) assert.match(text, /^[A-Z`][^\n]{8,200}[.?]$/, `${reason}: ${text}`);
  }
});

test("every code from 100 to 999 has a meaning", () => {
  for (let code = 100; code <= 999; code += 1) assert.match(describeReason(`http.${code}`).meaning, /\.$/);
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
