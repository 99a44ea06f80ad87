import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { instant, locationId } from "../../src/core/brand.ts";
import type { Check } from "../../src/core/check.ts";
import type { BoundAssertion, Finding } from "../../src/core/expectation.ts";
import { retryAfterS } from "../../src/core/facts.ts";
import { judge } from "../../src/core/judge.ts";
import type { Attempt } from "../../src/core/observation.ts";
import { redactor } from "../../src/core/redact.ts";
import type { Result } from "../../src/core/result.ts";
import { aCheck } from "../support/builders.ts";
import { attemptOf, expecting, failureOf, judgeMatrix, NOW } from "./judge-matrix.ts";

const GOLDEN = new URL("../fixtures/judge/matrix.txt", import.meta.url);

function verdict(
  attempts: readonly Attempt[],
  overrides: Partial<Check> = {},
  redact = (text: string) => text,
): Result {
  const check = aCheck("a", { status: expecting("2xx"), ...overrides });
  return judge({ check, location: locationId("here"), at: NOW, look: 1, attempts, verified: true, redact });
}

function broken(state: Finding["state"], reason: string): BoundAssertion {
  return { name: reason, judge: () => [{ state, reason, expected: "the one", seen: `the other of ${reason}` }] };
}

test("the matrix of what was seen and what was expected (UPDATE_FIXTURES=1 writes it anew)", () => {
  const matrix = judgeMatrix();
  if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(GOLDEN, matrix);
  assert.equal(matrix, readFileSync(GOLDEN, "utf8"));
});

const TEXTS: readonly (readonly [name: string, attempts: readonly Attempt[], text: string])[] = [
  ["as expected", [attemptOf({ status: 200 })], "200 in 98 ms"],
  ["after a retry", [attemptOf({ status: 503 }), attemptOf({ status: 200 })], "200 in 98 ms, at attempt 2"],
  ["outside the range", [attemptOf({ status: 503 })], "503, expected 2xx"],
  [
    "no answer",
    [attemptOf(undefined, { reason: "net.refused", phase: "connect", detail: "connection refused" })],
    "no answer: connection refused, expected 2xx",
  ],
  [
    "too late",
    [attemptOf(undefined, { reason: "http.timeout", phase: "firstByte", detail: "the request was not answered" })],
    "no answer within 10s: the request was not answered, expected 2xx",
  ],
  [
    "half an answer",
    [attemptOf({ status: 200 }, { reason: "http.truncated", phase: "download", detail: "the body ended too early" })],
    "200, but no whole answer: the body ended too early, expected 2xx",
  ],
  [
    "a wall",
    [attemptOf({ status: 403, headers: { "cf-mitigated": "challenge" } })],
    "403 from Cloudflare (challenge): our look was refused, the target was not seen",
  ],
  [
    "a dead origin",
    [attemptOf({ status: 521, headers: { server: "cloudflare" } })],
    "521, by which Cloudflare says that the target does not answer",
  ],
  [
    "our own side",
    [attemptOf(undefined, { reason: "config.secret", phase: "runner", detail: "no value for TOKEN" })],
    "could not look: no value for TOKEN",
  ],
];

for (const [name, attempts, text] of TEXTS) {
  test(`${name}: "${text}"`, () => assert.equal(verdict(attempts).text, text));
}

test("the worst broken expectation decides, and latency only where nothing else is broken", () => {
  const late = broken("degraded", "expect.within");
  const weak = broken("degraded", "expect.header");
  const bad = broken("down", "expect.body");
  const good = [attemptOf({ status: 200 })];
  assert.deepEqual(decided(verdict(good, { assertions: [late] })), ["degraded", "expect.within"]);
  assert.deepEqual(decided(verdict(good, { assertions: [late, weak] })), ["degraded", "expect.header"]);
  assert.deepEqual(decided(verdict(good, { assertions: [late, weak, bad] })), ["down", "expect.body"]);
  assert.equal(verdict(good, { assertions: [bad] }).text, "the other of expect.body, expected the one");
  assert.deepEqual(decided(verdict([attemptOf({ status: 500 })], { assertions: [late] })), ["down", "http.500"]);
  const undecodable = [attemptOf({ status: 200 }, failureOf("http.decode"))];
  assert.deepEqual(decided(verdict(undecodable, { assertions: [late] })), ["degraded", "http.decode"]);
});

test("what could not be judged decides only where nothing is known to be broken", () => {
  const unseen = broken("unknown", "expect.unseen");
  const late = broken("degraded", "expect.within");
  const good = [attemptOf({ status: 200 })];
  assert.deepEqual(decided(verdict(good, { assertions: [unseen] })), ["unknown", "expect.unseen"]);
  assert.deepEqual(decided(verdict(good, { assertions: [unseen, late] })), ["degraded", "expect.within"]);
});

test("the first breach is told, and the others are counted", () => {
  const assertions = [broken("degraded", "expect.ip"), broken("down", "expect.body"), broken("down", "expect.json")];
  const { text } = verdict([attemptOf({ status: 200 })], { assertions });
  assert.equal(text, "the other of expect.body, expected the one … and 2 more");
  const long: BoundAssertion = {
    name: "long",
    judge: () =>
      [1, 2].map((n) => ({ state: "down", reason: "r", expected: `${n}`.repeat(300), seen: "x".repeat(300) })),
  };
  const cut = verdict([attemptOf({ status: 200 })], { assertions: [long] }).text;
  assert.match(cut, /^x{94}…, expected 1{74}… … and 1 more$/);
});

test("of a private check no breach is quoted but that of a time", () => {
  const hidden = { private: true, assertions: [broken("down", "expect.body")] };
  const good = [attemptOf({ status: 200 })];
  assert.equal(verdict(good, hidden).text, "expect.body");
  const late = { private: true, assertions: [broken("degraded", "expect.within")] };
  assert.equal(verdict(good, late).text, "the other of expect.within, expected the one");
});

test("`none`, written by the user, makes no answer the right one", () => {
  const refused = [attemptOf(undefined, failureOf("net.refused"))];
  assert.deepEqual(decided(verdict(refused, { status: expecting("none") })), ["up", "net.refused"]);
  const ours = [attemptOf(undefined, failureOf("net.local"))];
  assert.deepEqual(decided(verdict(ours, { status: expecting("none") })), ["unknown", "net.local"]);
});

test("facts are the closed list, cut and redacted", () => {
  const headers = { server: `nginx ${"x".repeat(200)}`, "retry-after": "120", "set-cookie": "session=1" };
  const attempt = attemptOf({ status: 503, headers });
  const validTo = instant(NOW + 1_000);
  const evidence: Attempt["evidence"] = {
    ...attempt.evidence,
    net: { address: "192.0.2.1", family: 4, resolved: ["192.0.2.1"], viaProxy: false },
    tls: { protocol: "TLSv1.3", issuer: "Key topsecret CA", names: ["a.example"], validTo },
  };
  const { facts } = verdict([attempt, { ...attempt, evidence }], {}, redactor(["topsecret"]));
  const { server, certificateIssuer = "", ...rest } = facts;
  assert.equal(server?.length, 100);
  assert.ok(!certificateIssuer.includes("topsecret"));
  assert.deepEqual(rest, {
    address: "192.0.2.1",
    family: 4,
    httpVersion: "1",
    tlsProtocol: "TLSv1.3",
    certificateEnds: validTo,
    attempts: 2,
    retryAfterS: 120,
  });
});

test("a private check keeps addresses and details out", () => {
  const failure = {
    reason: "tls.name-mismatch",
    phase: "tls",
    detail: "the certificate is for inside.example",
  } as const;
  const net = { address: "10.0.0.1", family: 4, resolved: ["10.0.0.1"], viaProxy: false } as const;
  const result = verdict([{ ...attemptOf(undefined, failure), evidence: { net } }], { private: true });
  assert.equal(result.text, "no answer: tls.name-mismatch, expected 2xx");
  assert.ok(!/10\.0|inside/.test(JSON.stringify(result)));
});

test("secrets are taken out before the text is cut, and hostile text stays one line", () => {
  const detail = `${"x".repeat(181)} topsecret\n\u202e@everyone`;
  const { text } = verdict(
    [attemptOf(undefined, { reason: "http.closed", phase: "firstByte", detail })],
    {},
    redactor(["topsecret"]),
  );
  assert.ok(text.length <= 200 && !/tops|\n|\u202e/.test(text), text);
});

test("a wall's name and reference are facts", () => {
  const headers = { "cf-mitigated": "challenge", "cf-ray": "8a1b-FRA" };
  const { facts } = verdict([attemptOf({ status: 403, headers })]);
  assert.deepEqual([facts.wall, facts.reference], ["Cloudflare", "8a1b-FRA"]);
});

const PAUSES: readonly (readonly [value: string | undefined, seconds: number | undefined])[] = [
  [undefined, undefined],
  ["120", 120],
  ["0", 0],
  ["999999", 3_600],
  ["Sun, 22 Nov 2026 10:00:30 GMT", 30],
  ["Sun, 22 Nov 2026 09:00:00 GMT", 0],
  ["soon", undefined],
  ["", undefined],
];

for (const [value, seconds] of PAUSES) {
  test(`retry-after ${value}: ${seconds}`, () => assert.equal(retryAfterS(value, NOW), seconds));
}

function decided({ state, reason }: Result): readonly string[] {
  return [state, reason];
}
