import type { Instant, LocationId } from "./brand.ts";
import type { Check } from "./check.ts";
import { formatDuration } from "./duration.ts";
import { factsOf } from "./facts.ts";
import { describeReason } from "./knowledge/reasons.ts";
import { findWalls, type WallFinding } from "./knowledge/walls.ts";
import { safeLine } from "./line.ts";
import type { Attempt, Evidence, Failure } from "./observation.ts";
import type { Result } from "./result.ts";
import type { State } from "./state.ts";
import type { StatusVerdict } from "./status.ts";

/** Which part of the evidence an assertion reads; a check type says which parts it gives. */
export type EvidenceKind = "http" | "tls" | "net" | "phases";

/** A broken expectation: both texts are cut and redacted by the judge before they leave. */
export interface Finding {
  readonly state: "down" | "degraded";
  /** `expect.body`, `expect.within`. */
  readonly reason: string;
  readonly expected: string;
  readonly seen: string;
}

/** An expectation with its parameters closed over. `judge` answers nothing where the expectation holds. */
export interface BoundAssertion {
  readonly name: string;
  judge(attempt: Attempt & { readonly evidence: Evidence }): Finding | undefined;
}

export interface Look {
  readonly check: Check;
  readonly location: LocationId;
  /** When the look began. */
  readonly at: Instant;
  readonly look: number;
  /** At least one; the last is judged. */
  readonly attempts: readonly Attempt[];
  /** The check has been seen working before. */
  readonly verified: boolean;
  /** Takes secrets out of a text; used before anything is cut. */
  readonly redact: (text: string) => string;
}

interface Decision {
  readonly state: State;
  readonly reason: string;
  readonly text: string;
}

/** Codes of a check never seen working that rather mean a wrong path, method or credential than an outage. */
const UNVERIFIED_CODES: ReadonlySet<number> = new Set([401, 403, 404, 405]);
const UNVERIFIED_FAILURES: ReadonlySet<string> = new Set(["dns.nxdomain", "dns.nodata"]);
/** Failures that leave a complete answer to judge, and weaken it only. */
const SOFT_FAILURES: ReadonlySet<string> = new Set(["http.decode"]);

/**
 * What leaves the probing process for one look. Precedence: an exact code, or `none`, that the user wrote > transport
 * failure > proven wall > the rest of the status expectation > other expectations > latency.
 * @throws Error when there is no attempt: a mistake of the caller
 */
export function judge(input: Look): Result {
  const { check, location, at, look, attempts, redact } = input;
  const last = attempts.at(-1);
  if (last === undefined) throw new Error("a look has at least one attempt");
  const wall = provenWall(attempts);
  const { state, reason, text } = decide(input, last, wall);
  const status = last.evidence.http?.status;
  const note = state === "up" ? `${inTime(last)}${attempts.length > 1 ? `, at attempt ${attempts.length}` : ""}` : "";
  return {
    check: check.id,
    location,
    at,
    look,
    state,
    reason,
    ...(status === undefined ? {} : { status }),
    phases: last.phases,
    lagMs: last.lagMs,
    facts: factsOf({ check, attempts, last, wall, redact }),
    text: safeLine(redact(text + note)),
  };
}

/** ` in 98 ms`, where there was an answer. */
function inTime({ failure, phases }: Attempt): string {
  return failure === undefined ? ` in ${Math.round(phases.totalMs)} ms` : "";
}

function decide(look: Look, last: Attempt, wall: WallFinding | undefined): Decision {
  const { check } = look;
  const failure = hardFailure(last);
  if (failure !== undefined && isOurs(failure.reason))
    return unseen(failure.reason, `could not look: ${told(failure, check)}`);
  const code = last.evidence.http?.status;
  const verdict = code === undefined && failure === undefined ? ANSWERED : check.status.of(code ?? "none");
  // An exact `200: up` says nothing about a 200 whose body never came whole.
  const isBroken = failure !== undefined && code !== undefined && verdict.state === "up";
  if (verdict.exact && !isBroken) return byStatus(look, last, verdict);
  if (failure !== undefined) return byFailure(look, last, failure);
  if (wall !== undefined) return byWall(wall, last);
  return byStatus(look, last, verdict);
}

/** A type that has no status answers or fails. */
const ANSWERED: StatusVerdict = { state: "up", exact: false };

function hardFailure({ failure }: Attempt): Failure | undefined {
  return failure === undefined || SOFT_FAILURES.has(failure.reason) ? undefined : failure;
}

function byFailure({ check, verified }: Look, last: Attempt, failure: Failure): Decision {
  const text = `${seen(last, check)}, expected ${check.status.source}`;
  if (!verified && UNVERIFIED_FAILURES.has(failure.reason)) return unseen("check.unverified", text);
  return { state: "down", reason: failure.reason, text };
}

function byWall({ reason, kind, vendor }: WallFinding, last: Attempt): Decision {
  const code = last.evidence.http?.status;
  if (kind === "origin")
    return { state: "down", reason, text: `${code}, by which ${vendor} says that the target does not answer` };
  const who = vendor === undefined ? "a rate limit" : `${vendor} (${kind})`;
  return { state: "blocked", reason, text: `${code} from ${who}: our look was refused, the target was not seen` };
}

function byStatus({ check, verified }: Look, last: Attempt, { state, exact }: StatusVerdict): Decision {
  const code = last.evidence.http?.status;
  const reason = code === undefined ? (last.failure?.reason ?? "answered") : `http.${code}`;
  const text = seen(last, check);
  if (state === "up") return byExpectations(check, last, { state, reason, text });
  const unmet = `${text}, expected ${check.status.source}`;
  if (state === "down" && !exact) {
    if (isOurs(reason)) return unseen(reason, unmet);
    if (!verified && code !== undefined && UNVERIFIED_CODES.has(code)) return unseen("check.unverified", unmet);
  }
  return { state, reason, text: unmet };
}

/** Failures that mean that the attempt's time was over. */
const LATE = /^(?:net|tls|http)\.(?:timeout|slow-body|stalled)$/;

/** What came: `503`, `no answer: connection refused`, `200, but no whole answer within 10s: the body stopped coming`. */
function seen(last: Attempt, check: Check): string {
  const code = last.evidence.http?.status;
  const failure = hardFailure(last);
  if (failure === undefined) return code === undefined ? "answered" : `${code}`;
  const begun = code === undefined ? "no answer" : `${code}, but no whole answer`;
  const time = LATE.test(failure.reason) ? ` within ${formatDuration(check.timeoutMs)}` : "";
  return `${begun}${time}: ${told(failure, check)}`;
}

/** The worst broken expectation; a weakened answer counts before latency, which never decides but alone. */
function byExpectations(check: Check, last: Attempt, good: Decision): Decision {
  const findings = check.assertions.flatMap((assertion) => assertion.judge(last) ?? []);
  const { failure } = last;
  const weakened: readonly Finding[] =
    failure !== undefined && SOFT_FAILURES.has(failure.reason)
      ? [{ state: "degraded", reason: failure.reason, expected: "a readable body", seen: told(failure, check) }]
      : [];
  const [worst] = [...weakened, ...findings].toSorted((one, other) => mildness(one) - mildness(other));
  if (worst === undefined) return good;
  return { state: worst.state, reason: worst.reason, text: `${worst.seen}, expected ${worst.expected}` };
}

function mildness({ state, reason }: Finding): number {
  if (state === "down") return 0;
  return reason === "expect.within" ? 2 : 1;
}

function unseen(reason: string, text: string): Decision {
  return { state: "unknown", reason, text };
}

/** Nothing was learned about the target: our side or the check as it is written is at fault. */
function isOurs(reason: string): boolean {
  const { blame } = describeReason(reason);
  return blame === "runner" || blame === "check";
}

/** Details may name addresses, which those of a private check must not. */
function told(failure: Failure, check: Check): string {
  return check.private ? failure.reason : failure.detail;
}

/** The first wall that decides: a definitive one, or a strong one that acted alike in two attempts of this look. */
function provenWall(attempts: readonly Attempt[]): WallFinding | undefined {
  const seen = attempts.map(({ evidence }) => (evidence.http === undefined ? [] : findWalls(evidence.http)));
  const acted = (rule: string) => seen.filter((walls) => walls.some((wall) => wall.rule === rule)).length;
  return seen.at(-1)?.find((wall) => wall.confidence === "definitive" || acted(wall.rule) > 1);
}
