import assert from "node:assert/strict";
import { test } from "node:test";
import { withinAssertion } from "../../src/assertions/within.ts";
import type { Phases } from "../../src/core/observation.ts";
import { attemptOf } from "../core/judge-matrix.ts";
import { findingsOf, isRefused, toldBy } from "./judging.ts";

const CASES: readonly (readonly [
  name: string,
  params: unknown,
  phases: Partial<Phases>,
  lagMs: number,
  told: readonly string[],
])[] = [
  ["sooner", "800ms", { firstByteMs: 799.9 }, 0, []],
  ["at the limit", "800ms", { firstByteMs: 800 }, 0, []],
  ["later", "800ms", { firstByteMs: 912.4 }, 0, ["first byte after 912 ms, expected within 800ms"]],
  ["later only by what our own loop may have added", "800ms", { firstByteMs: 850 }, 60, []],
  ["later by more than that", "1s", { firstByteMs: 1_100 }, 60, ["first byte after 1100 ms, expected within 1s"]],
  ["no answer at all is not late", "800ms", {}, 0, []],
  ["a phase that was not needed is not late", { dns: "1ms", tls: "1ms" }, {}, 0, []],
  ["the whole, less the lag", { total: "2s" }, { totalMs: 2_050 }, 60, []],
  [
    "each named phase by itself",
    { "first-byte": "50ms", total: "1s", dns: "5ms", connect: "5ms", tls: "5ms", download: "5ms" },
    { firstByteMs: 50, totalMs: 1_500, dnsMs: 6, connectMs: 7, tlsMs: 8, downloadMs: 9 },
    0,
    [
      "whole answer after 1500 ms, expected within 1s",
      "lookup took 6 ms, expected within 5ms",
      "connecting took 7 ms, expected within 5ms",
      "TLS handshake took 8 ms, expected within 5ms",
      "download took 9 ms, expected within 5ms",
    ],
  ],
];

for (const [name, params, phases, lagMs, told] of CASES)
  test(`within ${JSON.stringify(params)}: ${name}`, () => {
    const attempt = { ...attemptOf({ status: 200 }), phases: { totalMs: 100, ...phases }, lagMs };
    assert.deepEqual(toldBy(withinAssertion, params, attempt), told);
  });

test("a late answer is degraded where no state is written", () => {
  const attempt = { ...attemptOf({ status: 200 }), phases: { firstByteMs: 9, totalMs: 9 } };
  const [finding] = findingsOf(withinAssertion, "1ms", attempt);
  assert.deepEqual([finding?.state, finding?.reason], ["degraded", "expect.within"]);
});

for (const wrong of ["0", "soon", "800", "-1s", "", {}, { total: 5 }, { ttfb: "1s" }, ["1s"], null])
  test(`within ${JSON.stringify(wrong)} is refused`, () => assert.ok(isRefused(withinAssertion, wrong)));
