import type { RegisteredAssertion } from "../../src/assertions/assertion.ts";
import type { Engines } from "../../src/assertions/engine/engines.ts";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { cleaner, type Finding } from "../../src/core/expectation.ts";
import type { Attempt, HttpEvidence, TlsEvidence } from "../../src/core/observation.ts";
import { attemptOf } from "../core/judge-matrix.ts";
import { evidenceOf } from "../core/knowledge/wall-examples.ts";

type Make = (engines: Engines) => RegisteredAssertion;

/** What an expectation, written so, finds in the attempt. */
export function findingsOf(make: Make, params: unknown, attempt: Attempt): readonly Finding[] {
  const { schema, state } = make(ENGINES);
  return schema
    .parse(params)(state)
    .judge(
      attempt,
      cleaner((text) => text),
    );
}

/** The findings as a result tells them: `<seen>, expected <expected>`, with the state where it is not the usual one. */
export function toldBy(make: Make, params: unknown, attempt: Attempt): readonly string[] {
  const usual = make(ENGINES).state;
  return findingsOf(make, params, attempt).map(
    ({ state, seen, expected }) => `${state === usual ? "" : `${state}: `}${seen}, expected ${expected}`,
  );
}

export function isRefused(make: Make, params: unknown): boolean {
  return !make(ENGINES).schema.safeParse(params).success;
}

/** An answer 200 with this body, all of which came unless told otherwise. */
export function answering(body: string, overrides: Partial<HttpEvidence> = {}): Attempt {
  const bytes = Buffer.from(body);
  const whole = { bytes: bytes.length, sha256: "0".repeat(64) };
  const http = { ...evidenceOf({ status: 200, body }), bodyBytes: bytes.length, whole, ...overrides };
  return { ...attemptOf(undefined), evidence: { http } };
}

/** An answer of which only the beginning was read. */
export function answeringPartly(body: string, bodyBytes: number): Attempt {
  const { whole: _, ...http } = { ...evidenceOf({ status: 200, body }), whole: undefined };
  return { ...attemptOf(undefined), evidence: { http: { ...http, truncated: true, bodyBytes } } };
}

/** An answer 200 over this TLS connection. */
export function secured(tls: Partial<TlsEvidence>): Attempt {
  const attempt = attemptOf({ status: 200 });
  return { ...attempt, evidence: { ...attempt.evidence, tls: { protocol: "TLSv1.3", names: [], ...tls } } };
}
