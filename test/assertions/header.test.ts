import assert from "node:assert/strict";
import { test } from "node:test";
import { headerAssertion } from "../../src/assertions/header.ts";
import type { HeaderFields } from "../../src/core/observation.ts";
import { attemptOf } from "../core/judge-matrix.ts";
import { answering, isRefused, toldBy } from "./judging.ts";

const HEADERS: HeaderFields = {
  "content-type": ["text/html; charset=utf-8"],
  age: ["30"],
  "x-empty": [""],
  vary: ["accept", "origin"],
  "set-cookie": ["session=topsecret"],
};

const CASES: readonly (readonly [params: unknown, told: readonly string[]])[] = [
  [{ "content-type": "text/html; charset=utf-8" }, []],
  [{ "Content-Type": "/^text\\/html/" }, []],
  [{ "content-type": "/HTML/i" }, []],
  [{ "Content-Type": "text/html" }, ['content-type is "text/html; charset=utf-8", expected "text/html"']],
  [{ "content-type": "/json/" }, ['content-type is "text/html; charset=utf-8", expected a match of /json/']],
  [{ "content-type": ["text/plain", "/html/"] }, []],
  [
    { "content-type": ["text/plain", "/json/"] },
    ['content-type is "text/html; charset=utf-8", expected "text/plain" or a match of /json/'],
  ],
  [{ age: "< 60" }, []],
  [{ age: 30 }, []],
  [{ age: "> 10, < 20" }, ['age is "30", expected > 10, < 20']],
  [{ "content-type": "> 5" }, ['content-type is "text/html; charset=utf-8", expected > 5']],
  [{ "x-empty": "present" }, []],
  [{ "x-empty": "exists" }, []],
  [{ "x-none": "present" }, ["no x-none header, expected some value"]],
  [{ "x-none": "a" }, ['no x-none header, expected "a"']],
  [{ "x-none": "!= a" }, ['no x-none header, expected anything but "a"']],
  [{ "x-none": "absent" }, []],
  [{ age: "absent" }, ['age is "30", expected no age header']],
  [{ age: "!= 31" }, []],
  [{ age: "!= 30" }, ['age is "30", expected anything but "30"']],
  [{ age: "== present" }, ['age is "30", expected "present"']],
  [{ vary: "origin" }, []],
  [{ vary: "accept, origin" }, []],
  [{ vary: "!= origin" }, ['vary is "accept, origin", expected anything but "origin"']],
  [{ "set-cookie": "/theme=/" }, ["set-cookie is something else (not shown), expected a match of /theme=/"]],
  [{ constructor: "absent", __proto__: null }, []],
  [{ age: 31, "x-none": "present" }, ['age is "30", expected "31"', "no x-none header, expected some value"]],
];

for (const [params, told] of CASES)
  test(`header ${JSON.stringify(params)}: ${told.length} broken`, () => {
    assert.deepEqual(toldBy(headerAssertion, params, answering("", { headers: HEADERS })), told);
  });

test("a value is one line of at most 60 characters", () => {
  const headers = { "x-a": [`${"a".repeat(90)}\u202e`] };
  const [told] = toldBy(headerAssertion, { "x-a": "b" }, answering("", { headers }));
  assert.equal(told, `x-a is "${"a".repeat(59)}…", expected "b"`);
});

test("where there was no answer no header is missed", () =>
  assert.deepEqual(toldBy(headerAssertion, { age: "present" }, attemptOf(undefined)), []));

const WRONG = [
  { "bad name": "x" },
  { age: true },
  { age: "" },
  { age: [] },
  { age: ["absent"] },
  { age: { a: 1 } },
  { age: "= 5" },
  { age: "< soon" },
  { age: "> 5, < 5" },
  { age: "/(/" },
  { age: "/a/x" },
  { age: "/(?=a)/" },
  "x",
];

for (const wrong of WRONG)
  test(`header ${JSON.stringify(wrong)} is refused`, () => assert.ok(isRefused(headerAssertion, wrong)));
