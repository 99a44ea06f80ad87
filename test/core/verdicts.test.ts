import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { locationId } from "../../src/core/brand.ts";
import { judge } from "../../src/core/judge.ts";
import type { Result } from "../../src/core/result.ts";
import { aCheck } from "../support/builders.ts";
import { attemptOf, expecting, failureOf, NOW } from "./judge-matrix.ts";
import type { Example } from "./knowledge/wall-examples.ts";
import { verdictMatrix } from "./verdict-matrix.ts";

const GOLDEN = new URL("../fixtures/judge/verdicts.txt", import.meta.url);

test("the matrix of verdicts: code or failure, state before, evidence of a wall (UPDATE_GOLDEN=1 writes it anew)", () => {
  const matrix = verdictMatrix();
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, matrix);
  assert.equal(matrix, readFileSync(GOLDEN, "utf8"));
  assert.doesNotMatch(matrix, /!/, "what saw the target decides, and what did not leaves things as they were");
});

function look(example: Example | undefined, status = expecting("2xx"), failure?: string): Result {
  const attempts = [attemptOf(example, failure === undefined ? undefined : failureOf(failure))];
  const check = aCheck("a", { status });
  return judge({
    check,
    location: locationId("here"),
    at: NOW,
    look: 0,
    attempts,
    verified: true,
    redact: (text) => text,
  });
}

const AKAMAI = { server: "AkamaiGHost" };
const CLOUDFLARE = { server: "cloudflare", "cf-ray": "8a1b-FRA" };

const TEXTS: readonly (readonly [name: string, example: Example, text: string])[] = [
  ["a plain 403", { status: 403 }, "403, expected 2xx; who refused is unknown"],
  ["a plain 401", { status: 401 }, "401, expected 2xx; who refused is unknown"],
  [
    "a 403 behind an edge",
    { status: 403, headers: CLOUDFLARE },
    "403, expected 2xx; who refused is unknown, behind Cloudflare",
  ],
  [
    "a 403 with a strong sign",
    { status: 403, headers: AKAMAI },
    "403, expected 2xx; who refused is unknown, perhaps Akamai (block)",
  ],
  [
    "a 403 with a hint",
    { status: 403, headers: { server: "awselb/2.0" } },
    "403, expected 2xx; who refused is unknown, perhaps an AWS load balancer (block)",
  ],
  [
    "a 503 with a hint",
    { status: 503, headers: { server: "ddos-guard" } },
    "503, expected 2xx; perhaps DDoS-Guard (block)",
  ],
  ["a 404", { status: 404 }, "404, expected 2xx"],
  [
    "a proxy's own page",
    { status: 503, body: "No server is available to handle this request." },
    "503, by which HAProxy says that the target does not answer",
  ],
  [
    "a proxy's page that others could write",
    { status: 502, body: "<title>502 Proxy Error</title>" },
    "502, by which Apache says that the target does not answer",
  ],
];

for (const [name, example, text] of TEXTS) test(`${name}: "${text}"`, () => assert.equal(look(example).text, text));

test("a strong sign is kept as a suspicion, with the number for the vendor's console", () => {
  const body = "Access Denied Reference #97.2d351ab8.1557333295.a4e16ab";
  const { facts } = look({ status: 403, headers: AKAMAI, body });
  assert.deepEqual([facts.suspect, facts.wall, facts.edge], ["wall.akamai.block", undefined, "Akamai"]);
  assert.equal(facts.reference, "97.2d351ab8.1557333295.a4e16ab");
});

test("a code that was asked for is under no suspicion, and a hint never makes one", () => {
  assert.equal(look({ status: 403, headers: AKAMAI }, expecting([200, 403])).facts.suspect, undefined);
  assert.equal(look({ status: 403, headers: { server: "awselb/2.0" } }).facts.suspect, undefined);
});

test("the edge and its number are known of every look that is told", () => {
  const { facts } = look({ status: 500, headers: CLOUDFLARE });
  assert.deepEqual([facts.edge, facts.reference], ["Cloudflare", "8a1b-FRA"]);
});

test("an edge that says its origin is dead does not make a check that was never up an outage", () => {
  const attempts = [attemptOf({ status: 404, body: "default backend - 404" })];
  const never = judge({
    check: aCheck("a"),
    location: locationId("here"),
    at: NOW,
    look: 0,
    attempts,
    verified: false,
    redact: (text) => text,
  });
  assert.deepEqual([never.state, never.reason], ["unknown", "check.unverified"]);
  assert.equal(look({ status: 404, body: "default backend - 404" }).reason, "edge.ingress.origin");
});

test("a protocol's own word for too many requests is a rate limit: blocked", () => {
  const { state, reason } = look(undefined, expecting("2xx"), "wall.rate-limit");
  assert.deepEqual([state, reason], ["blocked", "wall.rate-limit"]);
});

test("a check without status that answers is up", () => {
  const { state, reason } = look(undefined);
  assert.deepEqual([state, reason], ["up", "answered"]);
});
