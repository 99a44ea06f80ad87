import { instant, locationId } from "../../src/core/brand.ts";
import { judge } from "../../src/core/judge.ts";
import type { Attempt, Failure } from "../../src/core/observation.ts";
import { parseStatus, type StatusExpectation, type StatusInput, statusExpectation } from "../../src/core/status.ts";
import { aCheck } from "../support/builders.ts";
import { type Example, evidenceOf } from "./knowledge/wall-examples.ts";

export const NOW = instant(Date.parse("2026-11-22T10:00:00Z"));

/** An attempt that saw this answer, or failed, or both. */
export function attemptOf(example: Example | undefined, failure?: Failure): Attempt {
  return {
    at: NOW,
    phases: { firstByteMs: 80, totalMs: 98 },
    lagMs: 1,
    evidence: example === undefined ? {} : { http: evidenceOf(example) },
    ...(failure === undefined ? {} : { failure }),
  };
}

export function failureOf(reason: string): Failure {
  return { reason, phase: "connect", detail: `detail of ${reason}` };
}

export function expecting(input: StatusInput): StatusExpectation {
  const parsed = parseStatus(input);
  if ("problems" in parsed) throw new Error(parsed.problems.map(({ message }) => message).join("; "));
  return statusExpectation(parsed.rule);
}

const CODES = [200, 204, 302, 400, 401, 403, 404, 405, 407, 408, 410, 429, 451, 500, 502, 503, 504, 511, 521, 530, 999];
const FAILURES = [
  "dns.nxdomain",
  "dns.nodata",
  "dns.timeout",
  "net.refused",
  "net.timeout",
  "net.no-ipv6",
  "net.local",
  "net.forbidden",
  "tls.expired",
  "tls.name-mismatch",
  "http.closed",
  "http.timeout",
  "http.protocol",
  "redirect.forbidden",
  "config.url",
  "config.secret",
  "own.bug",
];
const STRONG = { status: 403, headers: { server: "AkamaiGHost" } };
const DEFINITIVE = { "cf-mitigated": "challenge" };
const ORIGIN = { server: "cloudflare" };

type Situation = readonly [name: string, attempts: readonly Attempt[]];

const SITUATIONS: readonly Situation[] = [
  ...CODES.map((status): Situation => [`${status}`, [attemptOf({ status })]]),
  ...FAILURES.map((reason): Situation => [reason, [attemptOf(undefined, failureOf(reason))]]),
  ["200, body cut short", [attemptOf({ status: 200 }, failureOf("http.truncated"))]],
  ["200, body undecodable", [attemptOf({ status: 200 }, failureOf("http.decode"))]],
  ["503, body cut short", [attemptOf({ status: 503 }, failureOf("http.truncated"))]],
  [
    "403, definitive wall, body cut short",
    [attemptOf({ status: 403, headers: DEFINITIVE }, failureOf("http.truncated"))],
  ],
  ["302, redirect loop", [attemptOf({ status: 302 }, failureOf("redirect.loop"))]],
  ["200, definitive wall", [attemptOf({ status: 200, headers: DEFINITIVE })]],
  ["403, definitive wall", [attemptOf({ status: 403, headers: DEFINITIVE })]],
  ["503, definitive wall", [attemptOf({ status: 503, headers: DEFINITIVE })]],
  ["403, strong sign once", [attemptOf(STRONG)]],
  ["403, strong sign twice", [attemptOf(STRONG), attemptOf(STRONG)]],
  ["403, wall only present", [attemptOf({ status: 403, headers: { "cf-ray": "1", server: "cloudflare" } })]],
  ["521, edge says origin dead", [attemptOf({ status: 521, headers: ORIGIN })]],
  ["521, and a challenge", [attemptOf({ status: 521, headers: { ...ORIGIN, ...DEFINITIVE } })]],
  ["503, then 200", [attemptOf({ status: 503 }), attemptOf({ status: 200 })]],
];

const COLUMNS: readonly (readonly [name: string, input: StatusInput, verified: boolean])[] = [
  ["2xx, never seen up", "2xx", false],
  ["2xx", "2xx", true],
  ["any", "any", true],
  ["200, 403, 429, 521, none", [200, 403, 429, 521, "none"], true],
  ["degraded: 4xx, 503", { up: "2xx", degraded: ["4xx", 503] }, true],
];

/** A line per situation, a column per expectation: the state, and the reason where it is not the situation's own word. */
export function judgeMatrix(): string {
  const header = ["seen \\ expected", ...COLUMNS.map(([name]) => name)];
  const rows = SITUATIONS.map(([name, attempts]) => [name, ...COLUMNS.map((column) => cell(name, attempts, column))]);
  return [header, ...rows]
    .map(
      (row) =>
        `${row
          .map((text) => text.padEnd(40))
          .join(" ")
          .trimEnd()}\n`,
    )
    .join("");
}

function cell(name: string, attempts: readonly Attempt[], [, input, verified]: (typeof COLUMNS)[number]): string {
  const { state, reason } = judge({
    check: aCheck("a", { status: expecting(input) }),
    location: locationId("here"),
    at: NOW,
    look: 0,
    attempts,
    verified,
    redact: (text) => text,
  });
  return name === reason || `http.${name}` === reason ? state : `${state} ${reason}`;
}
