import assert from "node:assert/strict";
import { test } from "node:test";
import { locationId } from "../../src/core/brand.ts";
import { judge } from "../../src/core/judge.ts";
import type { Attempt, Failure } from "../../src/core/observation.ts";
import type { State } from "../../src/core/state.ts";
import type { StatusExpectation } from "../../src/core/status.ts";
import { aCheck, at } from "../support/builders.ts";

function judged(failure: Failure, status?: number, expects?: StatusExpectation) {
  const http = { version: "1", headers: {}, body: "", bodyBytes: 0, truncated: false, hops: [] };
  const attempt: Attempt = {
    at: at("10:00"),
    phases: { totalMs: 90 },
    lagMs: 0,
    evidence: status === undefined ? {} : { http: { status, ...http } },
    failure,
  };
  return judge({
    check: aCheck("a", expects === undefined ? {} : { status: expects }),
    location: locationId("here"),
    at: at("10:00"),
    look: 0,
    attempts: [attempt],
    verified: true,
    redact: (text) => text,
  });
}

const SIX_BROKEN: Failure = { reason: "net.ipv6-broken", phase: "connect", detail: "over IPv6: connection refused" };
const CALM: Failure = { reason: "wall.rate-limit", phase: "firstByte", detail: "the server asks for calm" };
const NO_TOKEN: Failure = { reason: "auth.refused", phase: "runner", detail: "the token endpoint: it answered 401" };
const PROXY: Failure = { reason: "proxy.refused", phase: "runner", detail: "the proxy refused the tunnel (403)" };
const UNREACHED: Failure = {
  reason: "proxy.unreached",
  phase: "connect",
  detail: "the proxy could not reach the target",
};

const ANYTHING_UP: StatusExpectation = { source: "none", of: () => ({ state: "up", exact: true }) };

const CASES: readonly (readonly [
  name: string,
  failure: Failure,
  status: number | undefined,
  state: State,
  text: RegExp,
])[] = [
  ["a dead IPv6 beside a right answer", SIX_BROKEN, 200, "degraded", /^over IPv6: connection refused, expected every/],
  ["a dead IPv6 beside a wrong answer", SIX_BROKEN, 503, "down", /^503, expected/],
  ["calm asked for instead of an answer", CALM, undefined, "blocked", /^no answer: the server asks for calm$/],
  ["no token", NO_TOKEN, undefined, "unknown", /^could not look: the token endpoint/],
  ["a proxy of ours that refuses", PROXY, undefined, "unknown", /^could not look: the proxy refused/],
  ["a proxy of ours that cannot reach the target", UNREACHED, undefined, "down", /could not reach the target/],
];

for (const [name, failure, status, state, text] of CASES) {
  test(`${name} is ${state}`, () => {
    const result = judged(failure, status);
    assert.equal(result.state, state);
    assert.match(result.text, text);
  });
}

test("who writes `none: up` means it, also where calm is asked for", () => {
  assert.equal(judged(CALM, undefined, ANYTHING_UP).state, "up");
});
