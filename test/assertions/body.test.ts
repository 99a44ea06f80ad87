import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyAssertion } from "../../src/assertions/body.ts";
import { answering, answeringPartly, findingsOf, isRefused, toldBy } from "./judging.ts";

const OTHER_HASH = "f".repeat(64);

const CASES: readonly (readonly [params: unknown, body: string, told: readonly string[]])[] = [
  [{ contains: "ok" }, "all ok", []],
  [{ contains: "OK" }, "all ok", ['6 bytes without it, expected a body with "OK"']],
  [{ contains: ["a", "b"] }, "a", ['1 byte without it, expected a body with "b"']],
  [{ contains: "/ok/" }, "ok", ['2 bytes without it, expected a body with "/ok/"']],
  [{ lacks: "error" }, "fine", []],
  [{ lacks: "error" }, "an error", ['a body with it, expected a body without "error"']],
  [{ contains: "ok", lacks: ["x", "y"] }, "ok y", ['a body with it, expected a body without "y"']],
  [{ contains: "ok" }, "", ['0 bytes without it, expected a body with "ok"']],
  [{ matches: "/^all.*ok$/" }, "all ok", []],
  [{ matches: "al+" }, "all ok", []],
  [{ matches: "/OK/i" }, "all ok", []],
  [{ matches: "/^ok/m" }, "all\nok", []],
  [{ matches: "/all.ok/s" }, "all\nok", []],
  [{ matches: "/all.ok/" }, "all\nok", ["6 bytes without it, expected a body that matches /all.ok/"]],
  [{ matches: ["a", "/b/", "/c/i"] }, "aC", ["2 bytes without it, expected a body that matches /b/"]],
  [{ size: "< 1kb" }, "x".repeat(999), []],
  [{ size: "< 1kb" }, "x".repeat(1_000), ["1 kB, expected a body of < 1kb"]],
  [{ size: "1kib-2kib" }, "x".repeat(1_024), []],
  [{ size: "> 0, <= 5b" }, "é".repeat(3), ["6 bytes, expected a body of > 0, <= 5b"]],
  [{ size: "1mb" }, "x", ["1 byte, expected a body of 1mb"]],
  [{ size: 0 }, "", []],
  [{ hash: "0".repeat(64) }, "x", []],
  [{ hash: [OTHER_HASH, `sha256:${"0".repeat(64)}`] }, "x", []],
  [{ hash: OTHER_HASH.toUpperCase() }, "x", ["000000000000…, expected a body with the SHA-256 ffffffffffff…"]],
  [{ empty: true }, "", []],
  [{ empty: false }, "x", []],
  [{ empty: true }, "<p>", ["one of 3 bytes, expected an empty body"]],
  [{ empty: false }, "", ["an empty one, expected a body"]],
];

for (const [params, body, told] of CASES)
  test(`body ${JSON.stringify(params)} on ${JSON.stringify(body.slice(0, 20))}: ${told.length} broken`, () => {
    assert.deepEqual(toldBy(bodyAssertion, params, answering(body)), told);
    for (const { state, reason } of findingsOf(bodyAssertion, params, answering(body)))
      assert.deepEqual([state, reason], ["down", "expect.body"]);
  });

/** What was read are 1,000 characters of a body that goes on; 400 bytes of it came over the line. */
const PARTLY: readonly (readonly [params: unknown, told: readonly string[]])[] = [
  [{ contains: "xx" }, []],
  [{ contains: "z" }, ['unknown: the first 400 bytes without it, expected a body with "z"']],
  [{ matches: "z" }, ["unknown: the first 400 bytes without it, expected a body that matches /z/"]],
  [{ lacks: "x" }, ['a body with it, expected a body without "x"']],
  [{ lacks: "z" }, []],
  [{ size: "> 1kb" }, ["unknown: no more than the first 400 bytes, expected a body of > 1kb"]],
  [{ size: ">= 1kb" }, []],
  [{ size: "< 1kb" }, ["more than 1 kB, expected a body of < 1kb"]],
  [{ size: "< 2kb" }, ["unknown: no more than the first 400 bytes, expected a body of < 2kb"]],
  [{ hash: OTHER_HASH }, ["unknown: no more than the first 400 bytes, expected a body with the SHA-256 ffffffffffff…"]],
  [{ empty: true }, ["one of 400 bytes, expected an empty body"]],
];

for (const [params, told] of PARTLY)
  test(`of a body that goes on, ${JSON.stringify(params)} is judged as far as it was read`, () => {
    const attempt = answeringPartly("x".repeat(1_000), 400);
    assert.deepEqual(toldBy(bodyAssertion, params, attempt), told);
    for (const { state, reason } of findingsOf(bodyAssertion, params, attempt))
      assert.equal(reason, state === "unknown" ? "expect.unseen" : "expect.body");
  });

const WRONG = [
  {},
  { contains: "" },
  { contains: [] },
  { has: "x" },
  "ok",
  null,
  { matches: "" },
  { matches: "/a/g" },
  { matches: "/a/ii" },
  { matches: "(" },
  { matches: "\\1" },
  { matches: "((a{100}){100}){100}" },
  { matches: "a{900}b{900}" },
  { size: "100" },
  { size: 100 },
  { size: "100 gb" },
  { size: "< " },
  { size: "> 2kb, < 1kb" },
  { size: "2kb-1kb" },
  { hash: "abc" },
  { empty: "yes" },
];

for (const wrong of WRONG)
  test(`body ${JSON.stringify(wrong)} is refused`, () => assert.ok(isRefused(bodyAssertion, wrong)));
