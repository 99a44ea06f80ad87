import type { Instant } from "../../core/brand.ts";
import { after, iso } from "../../core/brand.ts";
import { AdapterError, type Clock } from "../../ports.ts";
import { described, type Refusal, type Route, refused } from "./errors.ts";

const MAX_ATTEMPTS = 4;
const FIRST_BACKOFF_MS = 1_000;
/** GitHub asks for at least this where a refusal names no time ("best practices for using the REST API"). */
const UNNAMED_LIMIT_MS = 60_000;

/** Creating what is named by its own content: a repetition makes the same object. */
const REPEATABLE_POST = /\/git\/(blobs|trees|commits)$/;
/** Sets an absolute value, but when repeated after somebody built on it, it is refused although the first one counted. */
const UNREPEATABLE_PATCH = /\/git\/refs\//;

/** Failures before anything was sent, so that even a creating request may be repeated. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

type Failure =
  | { readonly kind: "limited"; readonly waitMs: number }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "lost"; readonly sent: boolean; readonly why: string };

/** Runs an attempt until it succeeds; throws `AdapterError` when it is not to be tried (again). */
export type Persist = <Answer>(route: Route, attempt: () => Promise<Answer>) => Promise<Answer>;

/**
 * What is tried again, and when. One for all requests of a token, since a rate limit that one of them met holds for all.
 * No request waits longer than `maxWaitMs` for rate limits.
 */
export function createPersistence({
  clock,
  maxWaitMs,
}: {
  readonly clock: Clock;
  readonly maxWaitMs: number;
}): Persist {
  let closedUntil = clock.now();

  /** Waits until the rate limit is over; throws when that would be longer than this request may still wait. */
  async function pass(route: Route, waitedMs: number): Promise<number> {
    const waitMs = Math.max(0, closedUntil - clock.now());
    if (waitMs === 0) return 0;
    if (waitedMs + waitMs > maxWaitMs) throw rateLimited(route, closedUntil);
    await clock.sleep(waitMs);
    return waitMs;
  }

  /** Returns when the request may be tried again; throws when it may not. */
  async function weather(failure: Failure, route: Route, attempt: number, cause: unknown): Promise<void> {
    switch (failure.kind) {
      case "refused":
        throw refused(route, failure.refusal, cause);
      case "limited":
        closedUntil = after(clock.now(), failure.waitMs);
        if (attempt >= MAX_ATTEMPTS) throw rateLimited(route, closedUntil);
        return;
      case "lost":
        if (failure.sent && !isRepeatable(route)) throw ambiguous(route, failure.why, cause);
        if (attempt >= MAX_ATTEMPTS) throw unavailable(route, failure.why, cause);
        await clock.sleep(backoffMs(attempt));
    }
  }

  return async function persist<Answer>(route: Route, attemptOnce: () => Promise<Answer>): Promise<Answer> {
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      waitedMs += await pass(route, waitedMs);
      try {
        return await attemptOnce();
      } catch (cause) {
        await weather(readFailure(cause, clock.now()), route, attempt, cause);
      }
    }
  };
}

function readFailure(error: unknown, now: Instant): Failure {
  const refusal = readRefusal(error);
  if (refusal === undefined) {
    const codes = [...causes(error)].map((cause) => ("code" in cause ? String(cause.code) : ""));
    return { kind: "lost", sent: !codes.some((code) => NOT_SENT.has(code)), why: deepestMessage(error) };
  }
  const waitMs = limitMs(refusal, now);
  if (waitMs !== undefined) return { kind: "limited", waitMs };
  if (refusal.status >= 500) return { kind: "lost", sent: true, why: `GitHub answered ${refusal.status}` };
  return { kind: "refused", refusal };
}

/** What Octokit's `RequestError` says, when there was an answer. */
function readRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !("status" in error) || !("response" in error)) return undefined;
  const response = error.response as { readonly headers: Refusal["headers"] } | undefined;
  if (response === undefined) return undefined;
  return { status: Number(error.status), message: error.message, headers: response.headers };
}

/** How long GitHub asks us to wait, or nothing where the refusal is no rate limit. */
function limitMs(refusal: Refusal, now: Instant): number | undefined {
  if (refusal.status !== 403 && refusal.status !== 429) return undefined;
  const { "retry-after": retryAfter, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = refusal.headers;
  if (retryAfter !== undefined && Number.isFinite(Number(retryAfter))) return Math.max(1, Number(retryAfter)) * 1_000;
  if (String(remaining) === "0" && Number.isFinite(Number(reset))) return Math.max(1_000, Number(reset) * 1_000 - now);
  if (refusal.status === 429 || /rate limit/i.test(refusal.message)) return UNNAMED_LIMIT_MS;
  return undefined;
}

function isRepeatable(route: Route): boolean {
  if (route.method === "POST") return REPEATABLE_POST.test(route.path);
  return !(route.method === "PATCH" && UNREPEATABLE_PATCH.test(route.path));
}

/** 1, 2, 4 s and up to half of that more, so that writers which failed together do not come back together. */
function backoffMs(attempt: number): number {
  return FIRST_BACKOFF_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
}

function* causes(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}

function deepestMessage(error: unknown): string {
  return [...causes(error)].at(-1)?.message || "the connection failed";
}

function rateLimited(route: Route, until: Instant): AdapterError {
  return new AdapterError("rate-limited", `${described(route)}: GitHub's rate limit is used up until ${iso(until)}`, {
    next: "wait until then, look less often, or use a token with a limit of its own",
  });
}

function ambiguous(route: Route, why: string, cause: unknown): AdapterError {
  return new AdapterError("ambiguous", `${described(route)} may or may not have been carried out: ${why}`, {
    next: "nothing to do: the next round looks first and goes on from there",
    cause,
  });
}

function unavailable(route: Route, why: string, cause: unknown): AdapterError {
  return new AdapterError("unavailable", `${described(route)} failed ${MAX_ATTEMPTS} times: ${why}`, {
    next: "see githubstatus.com and the machine's network; the next round tries again",
    cause,
  });
}
