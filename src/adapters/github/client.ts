import { Octokit } from "@octokit/rest";
import type { Instant } from "../../core/brand.ts";
import { after, iso } from "../../core/brand.ts";
import { AdapterError, type Clock } from "../../ports.ts";
import { described, type Refusal, type Route, refused } from "./errors.ts";

export interface GitHubClientOptions {
  /** Empty: unauthenticated, which GitHub answers 60 times an hour. */
  readonly token: string;
  /** `https://api.github.com`, or what `GITHUB_API_URL` says. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly clock: Clock;
  /** Default: Node's own. The place for a proxy or a certificate authority. */
  readonly fetch?: typeof fetch;
  /** The longest one request waits for rate limits, in milliseconds; default 60,000. */
  readonly maxWaitMs?: number;
  /** The longest one attempt takes, in milliseconds, from sending to the last byte; default 15,000. */
  readonly timeoutMs?: number;
}

/**
 * GitHub's REST API with one policy for everything that can go wrong. Every method throws `AdapterError`:
 * `ambiguous` when a request that must not be repeated blindly may or may not have been carried out (look first, then
 * repeat), `rate-limited` when the wait would be longer than `maxWaitMs`, `unavailable` when all attempts failed, and
 * for refusals the code and the next step of `refused`.
 */
export interface GitHubClient {
  /** Spread it into the parameters of a request. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** `request("GET /repos/{owner}/{repo}/issues", { ...client.repository, state: "open" })`, typed by route. */
  readonly request: Octokit["request"];
  /** All pages of a list, by the same routes. */
  readonly paginate: Octokit["paginate"];
  /** Requests sent so far, repeated ones included. */
  requests(): number;
}

/** Supported by GitHub for at least two years after its successor; see "API versions" in GitHub's REST documentation. */
const API_VERSION = "2022-11-28";
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

/** A client for one repository. Throws `AdapterError` (`unauthorized`) for a token that cannot be one. */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const { clock, maxWaitMs = 60_000, timeoutMs = 15_000 } = options;
  const token = checkedToken(options.token);
  const send = options.fetch ?? fetch;
  let requests = 0;
  let closedUntil = clock.now();

  async function fetchWhole(url: string, init: RequestInit): Promise<Response> {
    requests += 1;
    const headers = { ...init.headers, "x-github-api-version": API_VERSION };
    return readWhole(send, url, { ...init, headers }, timeoutMs);
  }

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

  async function persist<Answer>(route: Route, attemptOnce: () => Promise<Answer>): Promise<Answer> {
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      waitedMs += await pass(route, waitedMs);
      try {
        return await attemptOnce();
      } catch (cause) {
        await weather(readFailure(cause, clock.now()), route, attempt, cause);
      }
    }
  }

  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = new Octokit({
    auth: token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: options.userAgent,
    log,
    request: { fetch: fetchWhole, log },
  });
  octokit.hook.wrap("request", (request, endpoint) => {
    const route = { method: endpoint.method, path: endpoint.url };
    return persist(route, async () => wellFormed(await request(endpoint)));
  });
  return {
    repository: { owner: options.repository.owner, repo: options.repository.name },
    request: octokit.request,
    paginate: octokit.paginate,
    requests: () => requests,
  };
}

/** Octokit would write deprecations to the console. */
function ignore(): undefined {
  return undefined;
}

/** A character that no header may hold would come back inside an error's text, and the token with it. */
function checkedToken(text: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]*$/.test(token)) return token;
  throw new AdapterError("unauthorized", "the token holds characters that no token has", {
    next: "copy the token again, without spaces or line ends inside",
  });
}

/** Octokit takes half an answer for an empty one; so it gets only whole ones, and what failed on the way fails here. */
async function readWhole(send: typeof fetch, url: string, init: RequestInit, timeoutMs: number): Promise<Response> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(new Error(`no whole answer within ${timeoutMs} ms`)), timeoutMs);
  try {
    const answer = await send(url, { ...init, signal: cut.signal });
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
  } finally {
    clearTimeout(timer);
  }
}

class MalformedAnswer extends Error {}

/** Octokit hands out JSON that it cannot parse as a text. */
function wellFormed<Answer extends { readonly data: unknown; readonly headers: object }>(answer: Answer): Answer {
  const type = "content-type" in answer.headers ? String(answer.headers["content-type"]) : "";
  if (/^application\/(scim\+)?json\b/.test(type) && typeof answer.data === "string") {
    throw new MalformedAnswer("the answer is not JSON although it says so");
  }
  return answer;
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
