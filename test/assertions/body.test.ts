import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyAssertion } from "../../src/assertions/body.ts";
import { attemptOf } from "../core/judge-matrix.ts";
import { evidenceOf } from "../core/knowledge/wall-examples.ts";

const CASES: readonly (readonly [
  params: unknown,
  body: string,
  findings: readonly (readonly [expected: string, seen: string])[],
])[] = [
  [{ contains: "ok" }, "all ok", []],
  [{ contains: "OK" }, "all ok", [['a body with "OK"', "6 bytes without it"]]],
  [{ contains: ["a", "b"] }, "a", [['a body with "b"', "1 byte without it"]]],
  [{ lacks: "error" }, "fine", []],
  [{ lacks: "error" }, "an error", [['a body without "error"', "a body with it"]]],
  [{ contains: "ok", lacks: ["x", "y"] }, "ok y", [['a body without "y"', "a body with it"]]],
  [{ contains: "ok" }, "", [['a body with "ok"', "0 bytes without it"]]],
];

for (const [params, body, findings] of CASES) {
  test(`${JSON.stringify(params)} on ${JSON.stringify(body)}: ${findings.length} broken`, () => {
    const attempt = attemptOf({ status: 200, body });
    const found = bodyAssertion.schema.parse(params).flatMap((assertion) => assertion.judge(attempt) ?? []);
    assert.deepEqual(
      found.map(({ expected, seen }) => [expected, seen]),
      findings,
    );
    for (const { state, reason } of found) assert.deepEqual([state, reason], ["down", "expect.body"]);
  });
}

test("a body that was not read to its end says so", () => {
  const http = { ...evidenceOf({ status: 200, body: "abc" }), truncated: true, bodyBytes: 1_048_576 };
  const attempt = { ...attemptOf(undefined), evidence: { http } };
  const [finding] = bodyAssertion.schema.parse({ contains: "z" }).flatMap((one) => one.judge(attempt) ?? []);
  assert.equal(finding?.seen, "the first 1048576 bytes without it");
});

for (const wrong of [{}, { contains: "" }, { contains: [] }, { has: "x" }, "ok", null]) {
  test(`${JSON.stringify(wrong)} is refused`, () => assert.equal(bodyAssertion.schema.safeParse(wrong).success, false));
}
