import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyAssertion } from "../../src/assertions/body.ts";
import { headerAssertion } from "../../src/assertions/header.ts";
import { jsonAssertion } from "../../src/assertions/json.ts";
import { redirectsAssertion } from "../../src/assertions/redirects.ts";
import { answering, findingsOf } from "./judging.ts";

const MEGABYTE = 1_048_576;

const flat = (count: number) => JSON.stringify(Array.from({ length: count }, (_, id) => ({ id, on: "yes" })));
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
/** Where a match may begin changes all the time, so that no automaton has few states. */
const restless = (length: number) =>
  Array.from({ length }, (_, index) => ("0110100110010110"[(index * 7 + (index >> 5)) % 16] === "1" ? "x" : "y")).join(
    "",
  );

const PATHS: readonly (readonly [path: string, name: string, body: string, isJudged: boolean])[] = [
  ["$[*].id", "45,000 objects", flat(45_000), true],
  ["$[?@.on == 'yes' && @.id == 4]", "40,000 objects", flat(40_000), true],
  ["$..id", "15,000 objects", flat(15_000), true],
  ["$[*]", "a list of 500,000 numbers", `[0${",0".repeat(499_999)}]`, false],
  ["$..id", "45,000 objects", flat(45_000), false],
  ["$..a..a", "a map 40 deep", nested(40), true],
  ["$..a..a..a", "a map 190 deep, in less than 2 KB", nested(190), false],
  ["$[?count($..id) > 1]", "20 objects", flat(20), true],
  ["$[?count($..id) > 1]", "2,000 objects", flat(2_000), false],
  ["$[?@.id == 5 || $[?@.on == 'no']]", "5,000 objects", flat(5_000), false],
];

for (const [path, name, body, isJudged] of PATHS)
  test(`${path} in ${name} is ${isJudged ? "judged" : "given up"}`, () => {
    const found = findingsOf(jsonAssertion, { [path]: { type: ["null", "boolean"] } }, answering(body));
    assert.deepEqual(
      found.map(({ state, reason }) => `${state} ${reason}`),
      [isJudged ? "down expect.json" : "unknown expect.unseen"],
    );
    if (!isJudged) assert.match(found[0]?.seen ?? "", /takes too long to look through/);
  });

test("patterns that the answer brings are paid for, each", () => {
  const body = (patterns: number) =>
    JSON.stringify({ text: "a".repeat(50_000), list: Array.from({ length: patterns }, (_, id) => `(b|c${id})+d`) });
  const expect = { "$.list[?search($.text, @)]": "absent" };
  assert.deepEqual(findingsOf(jsonAssertion, expect, answering(body(20))), []);
  assert.equal(findingsOf(jsonAssertion, expect, answering(body(2_000)))[0]?.reason, "expect.unseen");
});

const PATTERNS: readonly (readonly [pattern: string, length: number, isJudged: boolean])[] = [
  ["/ok|ready/", MEGABYTE, true],
  ["/(x+x+)+q/", MEGABYTE, true],
  ["/[0-9a-f]{64}/", 100_000, true],
  ["/x.{150}q/", 40_000, true],
  ["/x.{150}q/", MEGABYTE, false],
  ["/(x.{1,40}y){3}q/", MEGABYTE, false],
];

for (const [pattern, length, isJudged] of PATTERNS)
  test(`${pattern} over ${length} characters is ${isJudged ? "judged" : "given up"}`, () => {
    const found = findingsOf(bodyAssertion, { matches: pattern }, answering(restless(length)));
    assert.equal(found[0]?.reason, isJudged ? "expect.body" : "expect.unseen");
  });

test("what only looks like a count is none", () => {
  const body = answering(restless(MEGABYTE));
  for (const pattern of ["\\x{2713}{1,3}", "[{9}]{1,3}", "\\p{Greek}\\{150\\}", "\\Q{150}\\E"])
    assert.equal(findingsOf(bodyAssertion, { matches: pattern }, body)[0]?.reason, "expect.body", pattern);
});

test("each expectation of an answer has its own share: what one gives up, another still finds", () => {
  const body = answering(restless(MEGABYTE));
  const states = findingsOf(bodyAssertion, { matches: ["/x.{150}q/", "/ready/"], contains: "ready" }, body);
  assert.deepEqual(
    states.map(({ reason }) => reason),
    ["expect.body", "expect.unseen", "expect.body"],
  );
});

test("the values at one path share theirs", () => {
  const body = answering(JSON.stringify(Array.from({ length: 40 }, () => restless(25_000))));
  const found = findingsOf(jsonAssertion, { "$[*]": "/x.{150}q/" }, body);
  assert.equal(found[0]?.reason, "expect.unseen");
});

test("headers and addresses are bounded too", () => {
  const value = restless(60_000);
  const hop = { method: "GET", url: `https://acme.dev/${value}`, status: 200, phases: { totalMs: 1 } };
  const attempt = answering("", { headers: { "x-a": [value, value, value] }, hops: [hop] });
  const pattern = "/x.{400}q/";
  assert.equal(findingsOf(headerAssertion, { "x-a": pattern }, attempt)[0]?.reason, "expect.unseen");
  assert.equal(findingsOf(redirectsAssertion, { final: pattern }, attempt)[0]?.reason, "expect.unseen");
});
