import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "./json.ts";
import { describedAnswer, findOperation, type Operation, operationIds, requestFaults } from "./openapi.ts";
import { HANDLERS } from "./operations/index.ts";
import { completed, toJsonSchema } from "./schema.ts";

function operation(route: string): Operation {
  const [method = "", path = ""] = route.split(" ");
  const found = findOperation(method, path);
  assert.ok(found, route);
  return found;
}

test("every operation of the description has a handler, and no handler is without one", () => {
  assert.deepEqual(Object.keys(HANDLERS).toSorted(), operationIds().toSorted());
});

const ROUTES: readonly [path: string, id: string, params: Readonly<Record<string, string>>][] = [
  ["GET /repos/o/r", "repos/get", {}],
  ["GET /repos/o/r/git/ref/heads%2Fmain", "git/get-ref", { ref: "heads/main" }],
  ["GET /repos/o/r/git/ref/heads/a/b", "git/get-ref", { ref: "heads/a/b" }],
  ["GET /repos/o/r/contents/a%20b/c.json", "repos/get-content", { path: "a b/c.json" }],
  ["GET /repos/o/r/issues/7", "issues/get", { issue_number: "7" }],
  ["PATCH /repos/o/r/issues/comments/7", "issues/update-comment", { comment_id: "7" }],
  ["DELETE /repos/o/r/issues/7/labels/a%2Fb", "issues/remove-label", { issue_number: "7", name: "a/b" }],
  ["GET /repos/o/r/compare/a...b/c", "repos/compare-commits-with-basehead", { basehead: "a...b/c" }],
  ["GET /user", "users/get-authenticated", {}],
];

for (const [route, id, params] of ROUTES) {
  test(`${route} is ${id}`, () => {
    const found = operation(route);
    assert.equal(found.id, id);
    assert.deepEqual(found.params, route.includes("/repos/") ? { owner: "o", repo: "r", ...params } : params);
  });
}

test("what the description does not have is no operation", () => {
  for (const [method, path] of [
    ["GET", "/repos/o/r/issuez"],
    ["DELETE", "/repos/o/r/issues/1"],
    ["GET", "/repos/o/r/issues/1/2/3"],
  ] as const) {
    assert.equal(findOperation(method, path), undefined, `${method} ${path}`);
  }
});

interface Sent {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

const REQUESTS: readonly [name: string, route: string, sent: Sent, faults: readonly string[]][] = [
  ["a good body", "POST /repos/o/r/issues", { body: { title: "x", labels: ["a", { name: "b" }] } }, []],
  ["null where it may be", "POST /repos/o/r/issues", { body: { title: "x", assignee: null } }, []],
  ["a missing key", "POST /repos/o/r/issues", { body: { body: "x" } }, ["body: must have required property 'title'"]],
  [
    "a misspelt key",
    "POST /repos/o/r/issues",
    { body: { title: "x", lables: [] } },
    ["body: must NOT have additional properties `lables`"],
  ],
  [
    "a wrong word",
    "PATCH /repos/o/r/issues/1",
    { body: { state: "shut" } },
    ["body: /state must be equal to one of the allowed values"],
  ],
  ["no body", "POST /repos/o/r/issues", {}, ["body: is missing"]],
  ["a body nobody reads", "GET /repos/o/r/issues", { body: {} }, ["body: none is expected"]],
  ["numbers in a query", "GET /repos/o/r/issues", { query: { per_page: "100", page: "2" } }, []],
  ["no number in a query", "GET /repos/o/r/issues", { query: { page: "two" } }, ["query: /page must be integer"]],
  [
    "a query nobody reads",
    "GET /repos/o/r/issues",
    { query: { stat: "open" } },
    ["query: must NOT have additional properties `stat`"],
  ],
  ["no date", "GET /repos/o/r/issues", { query: { since: "now" } }, ['query: /since must match format "date-time"']],
  ["no number in a path", "GET /repos/o/r/issues/x", {}, ["path: /issue_number must be integer"]],
];

for (const [name, route, { query = {}, body }, expected] of REQUESTS) {
  test(`a request is judged: ${name}`, () => {
    assert.deepEqual(requestFaults(operation(route), query, body), expected);
  });
}

test("an answer gets what its schema requires beside what was said", () => {
  const answer = describedAnswer(operation("GET /repos/o/r/git/ref/heads/main"), 200, {
    ref: "refs/heads/main",
    object: { sha: "0".repeat(40) },
  });
  assert.deepEqual(answer, {
    ref: "refs/heads/main",
    node_id: "",
    url: "https://example.invalid/",
    object: { sha: "0".repeat(40), type: "", url: "https://example.invalid/" },
  });
});

test("an answer that is not as described throws: a wrong type, an unknown key, an unknown status, a body where none is", () => {
  const ref = operation("GET /repos/o/r/git/ref/heads/main");
  assert.throws(
    () => describedAnswer(ref, 200, { ref: 1 }),
    /`git\/get-ref` is not as described: \/ref must be string/,
  );
  assert.throws(() => describedAnswer(ref, 200, { reff: "x" }), /additional properties `reff`/);
  assert.throws(() => describedAnswer(ref, 201, {}), /never answers with status 201/);
  assert.throws(() => describedAnswer(operation("DELETE /repos/o/r/git/refs/heads/x"), 204, {}), /without a body/);
});

test("a refusal needs no description of its own", () => {
  const body = { message: "Bad credentials", documentation_url: "https://docs.github.com/rest" };
  assert.deepEqual(describedAnswer(operation("GET /repos/o/r/issues"), 401, body), body);
});

test("OpenAPI's nullable becomes a type, and fields may be called like keywords", () => {
  const schema = { type: "object", properties: { default: { type: "string", nullable: true, default: "x" } } };
  assert.deepEqual(toJsonSchema(schema), {
    type: "object",
    properties: { default: { type: ["string", "null"] } },
    additionalProperties: false,
  });
});

test("completing follows references and picks the alternative of the value's kind", () => {
  const named = { type: "object", properties: { name: { type: "string" }, id: { type: "integer" } }, required: ["id"] };
  const schema = { type: "array", items: { oneOf: [{ type: "string" }, { $ref: "#/named" }] } };
  assert.deepEqual(
    completed(schema, ["a", { name: "b" }], () => named),
    ["a", { name: "b", id: 0 }],
  );
});
