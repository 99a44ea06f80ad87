import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonAssertion } from "../../src/assertions/json.ts";
import { attemptOf } from "../core/judge-matrix.ts";
import { answering, answeringPartly, findingsOf, isRefused, toldBy } from "./judging.ts";

const BODY = JSON.stringify({
  status: "ok",
  version: "1.20",
  queue: 60,
  ready: true,
  error: null,
  tags: ["a", "b", "c"],
  "odd key": { constructor: 1 },
  jobs: [
    { id: 1, state: "done", runs: [] },
    { id: 2, state: "failed", runs: [1] },
    { id: 3, state: "failed", runs: [1, 2] },
  ],
});

const CASES: readonly (readonly [params: unknown, told: readonly string[]])[] = [
  [{ "$.status": "ok", "$.queue": 60, "$.ready": true, "$.error": null }, []],
  [{ "$.status": "OK" }, ['$.status is "ok", expected "OK"']],
  [{ "$.queue": "60" }, ['$.queue is 60, expected "60"']],
  [{ "$.ready": "true" }, ['$.ready is true, expected "true"']],
  [{ "$.queue": "< 50" }, ["$.queue is 60, expected < 50"]],
  [{ "$.queue": ">= 60, < 61" }, []],
  [{ "$.version": "> 1.19" }, []],
  [{ "$.status": "> 5" }, ['$.status is "ok", expected > 5']],
  [{ "$.status": "!= ok" }, ['$.status is "ok", expected anything but "ok"']],
  [{ "$.queue": "!= 0", "$.tags": "!= x" }, []],
  [{ "$.status": "/^O/i" }, []],
  [{ "$.queue": "/6/" }, ["$.queue is 60, expected a match of /6/"]],
  [{ "$.status": ["up", "ok"] }, []],
  [{ "$.queue": [1, "> 100"] }, ["$.queue is 60, expected 1 or > 100"]],
  [{ "$.error": "present", "$.tags": "exists" }, []],
  [{ "$.none": "present" }, ["nothing at $.none, expected some value"]],
  [{ "$.none": "ok" }, ['nothing at $.none, expected "ok"']],
  [{ "$.none": "absent", "$.error.code": "absent" }, []],
  [{ "$.error": "absent" }, ["$.error is null, expected nothing at $.error"]],
  [{ "$.tags": "a" }, ['$.tags is a list of 3, expected "a"']],
  [{ "$['odd key']": 1 }, ["$['odd key'] is a map of 1, expected 1"]],
  [{ "$['odd key'].constructor": 1, "$.constructor": "absent", "$.__proto__": "absent" }, []],
  [{ "$.tags": { length: 3 }, "$.status": { length: "1-5" }, "$['odd key']": { length: "> 0" } }, []],
  [{ "$.tags": { length: "> 3" } }, ["$.tags is a list of 3, expected a length of > 3"]],
  [{ "$.queue": { length: 2 } }, ["$.queue is 60, expected a length of 2"]],
  [{ "$.queue": { type: "integer" }, "$.tags": { type: ["null", "array"] }, "$.error": { type: "null" } }, []],
  [{ "$.queue": { type: "string" } }, ["$.queue is 60, expected string"]],
  [{ "$.tags": { type: "object" } }, ["$.tags is a list of 3, expected object"]],
  [
    {
      "$.tags": { equals: ["a", "b", "c"] },
      "$['odd key']": { equals: { constructor: 1 } },
      "$.error": { equals: null },
    },
    [],
  ],
  [{ "$.tags": { equals: ["a", "b"] } }, ['$.tags is a list of 3, expected ["a","b"]']],
  [{ "$.status": { equals: "present", matches: "/ok/" } }, ['$.status is "ok", expected "present"']],
  [{ "$.none": { type: "string", length: "> 0" } }, ["nothing at $.none, expected string and a length of > 0"]],
  [{ "$.jobs[*].id": "> 0" }, []],
  [{ "$.jobs[*].state": "done" }, ['$.jobs[1].state is "failed" (2 of 3 are wrong), expected "done"']],
  [
    { "$.jobs[?@.state == 'failed']": "absent" },
    ["$.jobs[1] is a map of 3, expected nothing at $.jobs[?@.state == 'failed']"],
  ],
  [{ "$.jobs[?search(@.state, 'lost|gone')]": "absent", "$.jobs[?match(@.state, 'fail')]": "absent" }, []],
  [{ "$.jobs[?@.id > 9].state": "done" }, ['nothing at $.jobs[?@.id > 9].state, expected "done"']],
  [{ "$..id": { type: "integer" }, "$..*": "present" }, []],
  [
    { $: { schema: { required: ["status"], properties: { queue: { maximum: 50 } } } } },
    ["$.queue is 60, expected <= 50"],
  ],
  [
    { "$.jobs": { schema: { items: { properties: { state: { enum: ["done"] } } } } } },
    ['$.jobs[1].state is "failed", expected one of "done"'],
  ],
  [{ $: { schema: { required: ["id"] } } }, ['$ is a map of 8, expected a member "id"']],
  [
    { "$.queue": 1, "$.status": 2, "$.none": 3 },
    ["$.queue is 60, expected 1", '$.status is "ok", expected 2', "nothing at $.none, expected 3"],
  ],
];

for (const [params, told] of CASES)
  test(`json ${JSON.stringify(params)}: ${told.length} broken`, () => {
    assert.deepEqual(toldBy(jsonAssertion, params, answering(BODY)), told);
    for (const { state, reason } of findingsOf(jsonAssertion, params, answering(BODY)))
      assert.deepEqual([state, reason], ["down", "expect.json"]);
  });

const BODIES: readonly (readonly [name: string, body: string, told: readonly string[]])[] = [
  ["empty", " \n", ["an empty body, expected a JSON body"]],
  ["a page", "<!doctype html><p>x", ["HTML or XML, expected a JSON body"]],
  ["cut off", '{"a": 1', ["a body that is no JSON, expected a JSON body"]],
  ["with a byte order mark", '\ufeff{"a": 1}', []],
  ["with a key twice: the last counts", '{"a": 2, "a": 1}', []],
  ["with a prototype's key", '{"__proto__": {"a": 2}, "a": 1}', []],
  ["a huge number", '{"a": 1e999}', ["$.a is Infinity, expected 1"]],
  ["many digits", '{"a": 1.0000000000000000000000000000000001}', []],
  ["a list", "[]", ["nothing at $.a, expected 1"]],
];

for (const [name, body, told] of BODIES)
  test(`a body that is ${name}`, () => assert.deepEqual(toldBy(jsonAssertion, { "$.a": 1 }, answering(body)), told));

test("a body that goes on past what is read is not judged, and no answer misses nothing", () => {
  const [finding] = findingsOf(jsonAssertion, { "$.a": 1, "$.b": 2 }, answeringPartly('{"a": 1', 1_048_576));
  assert.deepEqual(
    [finding?.state, finding?.reason, finding?.seen],
    ["unknown", "expect.unseen", "only the first 1 MB"],
  );
  assert.deepEqual(toldBy(jsonAssertion, { "$.a": 1 }, attemptOf(undefined)), []);
});

test("a value and its path are shown as one line each of at most 60 characters", () => {
  const body = JSON.stringify({ [`${"k".repeat(90)}`]: `${"v".repeat(90)}\n` });
  const [told = ""] = toldBy(jsonAssertion, { "$.*": 1 }, answering(body));
  assert.equal(told, `$.${"k".repeat(57)}… is "${"v".repeat(59)}…", expected 1`);
});

const WRONG = [
  { status: "ok" },
  { "$.a[": 1 },
  { "$.": 1 },
  { "$[?foo(@)]": 1 },
  { "$[?@.a = 1]": 1 },
  { "$.a": { lenght: 1 } },
  { "$.a": {} },
  { "$.a": { length: "x" } },
  { "$.a": { type: "text" } },
  { "$.a": { matches: "(" } },
  { "$.a": [] },
  { "$.a": ["absent"] },
  { "$.a": "= 5" },
  { "$.a": { schema: { typ: "string" } } },
  { "$.a": { schema: "string" } },
  [],
  "ok",
];

for (const wrong of WRONG)
  test(`json ${JSON.stringify(wrong)} is refused`, () => assert.ok(isRefused(jsonAssertion, wrong)));
