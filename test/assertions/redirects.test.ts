import assert from "node:assert/strict";
import { test } from "node:test";
import { redirectsAssertion } from "../../src/assertions/redirects.ts";
import type { Attempt } from "../../src/core/observation.ts";
import { attemptOf } from "../core/judge-matrix.ts";
import { answering, findingsOf, isRefused, toldBy } from "./judging.ts";

function led(...urls: readonly string[]): Attempt {
  const phases = { totalMs: 1 };
  return answering("", { hops: urls.map((url) => ({ method: "GET", url, status: 200, phases })) });
}

const DIRECT = led("https://acme.dev/");
const LOGIN = led("http://acme.dev/", "https://acme.dev/", "https://id.acme.dev/login?ticket=topsecret#top");

const CASES: readonly (readonly [params: unknown, attempt: Attempt, told: readonly string[]])[] = [
  [{ final: "https://acme.dev" }, DIRECT, []],
  [{ final: "HTTPS://Acme.dev:443/" }, DIRECT, []],
  [{ final: "https://acme.dev/" }, LOGIN, ["the final URL is https://id.acme.dev/login?…, expected https://acme.dev/"]],
  [{ final: "/^https:\\/\\/acme\\.dev\\//" }, DIRECT, []],
  [{ final: "/ticket=/" }, LOGIN, []],
  [{ final: "/shop/i" }, DIRECT, ["the final URL is https://acme.dev/, expected a match of /shop/i"]],
  [{ count: "<= 2" }, LOGIN, []],
  [{ count: 0 }, DIRECT, []],
  [{ count: "0-1" }, LOGIN, ["2 redirects, expected >= 0, <= 1"]],
  [{ count: 0 }, led("http://a.dev/", "https://a.dev/"), ["1 redirect, expected 0"]],
  [
    { final: "https://acme.dev/", count: 0 },
    LOGIN,
    ["the final URL is https://id.acme.dev/login?…, expected https://acme.dev/", "2 redirects, expected 0"],
  ],
  [{ count: 5 }, attemptOf(undefined), []],
];

for (const [params, attempt, told] of CASES)
  test(`redirects ${JSON.stringify(params)} after ${attempt.evidence.http?.hops.length ?? 0} answers`, () => {
    assert.deepEqual(toldBy(redirectsAssertion, params, attempt), told);
    for (const { reason, state } of findingsOf(redirectsAssertion, params, attempt))
      assert.deepEqual([state, reason], ["down", "expect.redirects"]);
  });

for (const wrong of [
  {},
  { final: "acme.dev" },
  { final: "/(/" },
  { final: 5 },
  { count: "many" },
  { count: true },
  "x",
  3,
])
  test(`redirects ${JSON.stringify(wrong)} is refused`, () => assert.ok(isRefused(redirectsAssertion, wrong)));
