import assert from "node:assert/strict";
import { test } from "node:test";
import { describeReason } from "../../../src/core/knowledge/reasons.ts";
import { WALL_RULES } from "../../../src/core/knowledge/wall-rules.ts";
import { findWalls } from "../../../src/core/knowledge/walls.ts";
import { evidenceOf, WALL_EXAMPLES } from "./wall-examples.ts";

test("every rule has its examples, and every example its rule", () => {
  const rules = [...WALL_RULES.map(({ id }) => id), "rate-limit"];
  assert.deepEqual(rules.toSorted(), Object.keys(WALL_EXAMPLES).toSorted());
});

for (const [rule, { acted, not }] of Object.entries(WALL_EXAMPLES)) {
  test(`${rule}: what the wall did is found, what only looks like it is not`, () => {
    const found = findWalls(evidenceOf(acted)).find((wall) => wall.rule === rule);
    assert.ok(found, "the wall acted");
    const { blame, meaning } = describeReason(found.reason);
    assert.equal(blame, found.kind === "origin" ? "target" : "edge");
    assert.doesNotMatch(meaning, /No more is known/);
    assert.deepEqual(
      findWalls(evidenceOf(not)).filter((wall) => wall.rule === rule),
      [],
    );
  });
}

const REFERENCES: readonly (readonly [rule: string, reference: string])[] = [
  ["cloudflare-challenge", "8a1b2c3d4e5f6789-FRA"],
  ["akamai-denied", "18.2d351ab8.1557333295.a4e16ab"],
  ["imperva-incident", "474000210129574821-166"],
  ["f5-rejected", "1234567890123456789"],
  ["azure-blocked", "0abcDEF"],
];

for (const [rule, reference] of REFERENCES) {
  test(`${rule}: the number for the vendor's console is found`, () => {
    const example = WALL_EXAMPLES[rule];
    assert.ok(example);
    assert.equal(findWalls(evidenceOf(example.acted))[0]?.reference, reference);
  });
}

test("words on a good answer count only on a small page: an article may quote a block page", () => {
  const words = "Access denied by Imunify360 bot-protection";
  assert.equal(findWalls(evidenceOf({ status: 200, body: words })).length, 1);
  assert.deepEqual(findWalls(evidenceOf({ status: 200, body: words + " ".repeat(20_000) })), []);
});

test("an edge that says its origin is dead comes before anything that refuses us", () => {
  const headers = { "cf-mitigated": "challenge", server: "cloudflare" };
  const [first] = findWalls(evidenceOf({ status: 522, headers }));
  assert.equal(first?.kind, "origin");
});

test("a wall's own 429 is not also told as somebody's rate limit", () => {
  const walls = findWalls(evidenceOf({ status: 429, headers: { "x-vercel-mitigated": "challenge" } }));
  assert.deepEqual(
    walls.map(({ reason }) => reason),
    ["wall.vercel.challenge"],
  );
});

test("only the named header is searched", () => {
  const headers = { "content-security-policy": "x-amzn-waf-action: challenge cf-mitigated challenge" };
  assert.deepEqual(findWalls(evidenceOf({ status: 200, headers })), []);
});
