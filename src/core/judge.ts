import type { Instant, LocationId } from "./brand.ts";
import type { Check } from "./check.ts";
import { formatDuration } from "./duration.ts";
import { byWeight, cleaner, type Finding, tellFindings } from "./expectation.ts";
import { factsOf } from "./facts.ts";
import { describeReason } from "./knowledge/reasons.ts";
import type { Vendor } from "./knowledge/wall.ts";
import type { WallFinding } from "./knowledge/walls.ts";
import { safeLine } from "./line.ts";
import { type Attempt, type Failure, isSoft } from "./observation.ts";
import type { Result } from "./result.ts";
import type { State } from "./state.ts";
import type { StatusVerdict } from "./status.ts";
import { tellDoubt, tellWall, type WallEvidence, wallEvidence } from "./wall-evidence.ts";

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
  /** Walls that the config describes, beside ours. */
  readonly walls?: readonly Vendor[];
}

interface Decision {
  readonly state: State;
  readonly reason: string;
  readonly text: string;
}

/** Codes of a check never seen working that rather mean a wrong path, method or credential than an outage. */
const UNVERIFIED_CODES: ReadonlySet<number> = new Set([401, 403, 404, 405]);
const UNVERIFIED_FAILURES: ReadonlySet<string> = new Set(["dns.nxdomain", "dns.nodata"]);

/**
 * What leaves the probing process for one look. Precedence: an exact code outside 2xx, or `none`, that the user wrote >
 * a proven wall > an exact 2xx > transport failure > the rest of the status expectation > other expectations > latency.
 * A wall comes before an exact 2xx, because nobody who writes 200 means a captcha, and before a body that was cut short,
 * because a challenge of which half came is one.
 * @throws Error when there is no attempt: a mistake of the caller
 */
export function judge(input: Look): Result {
  const { check, location, at, look, attempts, redact } = input;
  const last = attempts.at(-1);
  if (last === undefined) throw new Error("a look has at least one attempt");
  const { suspect, ...certain } = wallEvidence(attempts, input.walls);
  const walls = suspect === undefined || isNamed(check, last) ? certain : { ...certain, suspect };
  const { state, reason, text } = decide(input, last, walls);
  const status = last.evidence.http?.status;
  const note = state === "up" ? `${inTime(last)}${circumstances(attempts, last)}` : "";
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
    facts: factsOf({ check, attempts, last, walls, redact }),
    text: safeLine(redact(text + note)),
  };
}

/** ` in 98 ms`, where there was an answer. */
function inTime({ failure, phases }: Attempt): string {
  return failure === undefined ? ` in ${Math.round(phases.totalMs)} ms` : "";
}

/** What a good answer must not hide. */
function circumstances({ length }: Look["attempts"], { evidence: { net, tls } }: Attempt): string {
  const retried = length > 1 ? `, at attempt ${length}` : "";
  const proxied = net?.viaProxy === true ? ", via proxy" : "";
  return `${retried}${proxied}${tls?.doubt === "insecure" ? ", certificate not verified" : ""}`;
}

function decide(look: Look, last: Attempt, walls: WallEvidence): Decision {
  const { check } = look;
  const failure = hardFailure(last);
  if (failure !== undefined && isOurs(failure.reason))
    return unseen(failure.reason, `could not look: ${told(failure, check)}`);
  // HTTP/2 has a word of its own for "too many requests", which comes instead of an answer.
  if (failure?.reason.startsWith("wall.") === true && !statusVerdict(check, last).exact)
    return { state: "blocked", reason: failure.reason, text: `no answer: ${told(failure, check)}` };
  const wall = decidingWall(look, last, walls);
  if (wall !== undefined) return byWall(wall, last, check);
  const code = last.evidence.http?.status;
  const verdict = statusVerdict(check, last);
  // An exact `200: up` says nothing about a 200 whose body never came whole.
  const isBroken = failure !== undefined && code !== undefined && verdict.state === "up";
  if (failure !== undefined && (isBroken || !verdict.exact)) return byFailure(look, last, failure);
  return byStatus(look, last, verdict, walls);
}

/** What the user wrote about the code that came, or about no answer. */
function statusVerdict({ status }: Check, last: Attempt): StatusVerdict {
  const code = last.evidence.http?.status;
  return code === undefined && hardFailure(last) === undefined ? ANSWERED : status.of(code ?? "none");
}

/** The user named this very code, and it is none that a wall only pretends. */
function isNamed(check: Check, last: Attempt): boolean {
  const code = last.evidence.http?.status;
  return statusVerdict(check, last).exact && (code === undefined || code > 299);
}

/** An edge that says its origin is dead needs no second sign where the status says the same: it only gives the reason. */
function decidingWall(look: Look, last: Attempt, { proven, suspect }: WallEvidence): WallFinding | undefined {
  const { check } = look;
  if (isNamed(check, last)) return undefined;
  if (proven !== undefined && proven.kind !== "origin") return proven;
  const dead = proven ?? (suspect?.kind === "origin" ? suspect : undefined);
  if (dead === undefined || isUnverified(look, last)) return undefined;
  return dead === proven || statusVerdict(check, last).state === "down" ? dead : undefined;
}

/** Never seen working, and rather a wrong path, method or credential than an outage. */
function isUnverified({ verified }: Look, { evidence: { http } }: Attempt): boolean {
  return !verified && http !== undefined && UNVERIFIED_CODES.has(http.status);
}

/** A type that has no status answers or fails. */
const ANSWERED: StatusVerdict = { state: "up", exact: false };

function hardFailure({ failure }: Attempt): Failure | undefined {
  return failure === undefined || isSoft(failure) ? undefined : failure;
}

function byFailure({ check, verified }: Look, last: Attempt, failure: Failure): Decision {
  const text = `${seen(last, check)}, expected ${check.status.source}`;
  if (!verified && UNVERIFIED_FAILURES.has(failure.reason)) return unseen("check.unverified", text);
  return { state: "down", reason: failure.reason, text };
}

function byWall({ remedy, ...wall }: WallFinding, last: Attempt, check: Check): Decision {
  // What the config says of its own walls may name the target of a private check.
  const todo = remedy === undefined || check.private ? {} : { remedy };
  const text = tellWall(last.evidence.http?.status, { ...wall, ...todo });
  return { state: wall.kind === "origin" ? "down" : "blocked", reason: wall.reason, text };
}

function byStatus(look: Look, last: Attempt, { state, exact }: StatusVerdict, walls: WallEvidence): Decision {
  const { check } = look;
  const code = last.evidence.http?.status;
  const reason = code === undefined ? (last.failure?.reason ?? "answered") : `http.${code}`;
  const text = seen(last, check);
  if (state === "up") return byExpectations(look, last, { state, reason, text });
  const unmet = `${text}, expected ${check.status.source}${tellDoubt(code, walls)}`;
  if (state === "down" && !exact) {
    if (isOurs(reason)) return unseen(reason, unmet);
    if (isUnverified(look, last)) return unseen("check.unverified", unmet);
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
function byExpectations({ check, redact }: Look, last: Attempt, good: Decision): Decision {
  const clean = cleaner(redact);
  const { failure } = last;
  const weakened: readonly Finding[] =
    failure !== undefined && isSoft(failure)
      ? [{ state: "degraded", reason: failure.reason, expected: softened(failure), seen: told(failure, check) }]
      : [];
  const broken = check.assertions.flatMap((assertion) => assertion.judge(last, clean));
  const [worst, ...others] = byWeight([...weakened, ...broken]);
  if (worst === undefined) return good;
  const { state, reason } = worst;
  // What answer and config say may name the target of a private check; times do not, nor what the failure is called.
  const isQuiet = check.private && reason !== "expect.within" && !weakened.includes(worst);
  return { state, reason, text: isQuiet ? reason : tellFindings([worst, ...others], redact) };
}

function softened({ phase }: Failure): string {
  return phase === "download" ? "a readable body" : "every address to answer";
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
