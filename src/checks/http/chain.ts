import { type Cookie, cookieHeader, jarAfter } from "../../core/cookies.ts";
import { type Attempt, type Failure, type Hop, isSoft } from "../../core/observation.ts";
import { type ChainRequest, nextStep, type Sensitive } from "../../core/redirect.ts";
import type { ConnectionSettings, Exchange, Network } from "../../ports.ts";
import { elsewhere } from "./request.ts";

/** How much of a body is read, in bytes: enough for any health answer and most pages. */
const MAX_BODY_BYTES = 1_048_576;

export interface Chain {
  readonly first: ChainRequest;
  readonly sensitive: Sensitive;
  /** Redirects followed at most. */
  readonly most: number;
  readonly allowPrivate: boolean;
  readonly keepsCookies: boolean;
  readonly gzip: boolean;
  readonly connection: ConnectionSettings;
}

/** The whole chain as one attempt, within one deadline: the last answer, with the hops that led to it. */
export async function followChain(chain: Chain, network: Network, timeoutMs: number): Promise<Attempt> {
  const walk = startWalk(chain);
  for (;;) {
    const exchange = await network.http(hopRequest(chain, walk, Math.max(1, timeoutMs - walk.spentMs)));
    // The first address is the config's own word; where its answer leads is not.
    if (walk.hops.length === 0) walk.allowPrivate = chain.allowPrivate || exchange.wasPrivate;
    walk.spentMs += exchange.phases.totalMs;
    const failure = hardFailure(exchange, walk);
    const { answer } = exchange;
    if (answer === undefined) return attemptOf(exchange, walk, ofLaterHop(failure, walk));
    const { method, url } = walk.request;
    walk.visited.push({ method, url, cookies: cookiesFor(walk) });
    walk.hops.push(hopOf(exchange, walk.request, answer.status));
    if (chain.keepsCookies) walk.jar = jarAfter(walk.jar, answer.headers["set-cookie"] ?? [], new URL(url));
    const location = answer.headers["location"]?.[0];
    const step = failure ?? nextStep(walk.request, { status: answer.status, location }, { ...chain, ...walk });
    if (!("request" in step)) return attemptOf(exchange, walk, "reason" in step ? step : undefined);
    walk.request = step.request;
  }
}

/** Where the chain has got to. */
interface Walk {
  request: ChainRequest;
  readonly hops: Hop[];
  readonly visited: { readonly method: string; readonly url: string; readonly cookies: string }[];
  jar: readonly Cookie[];
  spentMs: number;
  allowPrivate: boolean;
  /** What weakens the whole chain: an address of one of its hosts that is dead. */
  weakness?: Failure;
}

function startWalk({ first }: Chain): Walk {
  return { request: first, hops: [], visited: [], jar: [], spentMs: 0, allowPrivate: true };
}

function hopRequest({ first, connection, gzip }: Chain, walk: Walk, timeoutMs: number) {
  const { request, allowPrivate } = walk;
  const cookies = [request.headers["cookie"], cookiesFor(walk)].filter((text) => text !== undefined && text !== "");
  const isHome = URL.parse(request.url)?.hostname === URL.parse(first.url)?.hostname;
  return {
    ...request,
    headers: { ...request.headers, ...(cookies.length === 0 ? {} : { cookie: cookies.join("; ") }) },
    ...(gzip ? { gzip } : {}),
    connection: isHome ? connection : elsewhere(connection),
    timeoutMs,
    maxBodyBytes: MAX_BODY_BYTES,
    allowPrivate,
  };
}

function cookiesFor({ jar, request }: Walk): string {
  return jar.length === 0 ? "" : cookieHeader(jar, new URL(request.url));
}

/** What ends the chain. A weakness of the address is kept for its end; one of a body counts only in the final answer. */
function hardFailure({ failure }: Exchange, walk: Walk): Failure | undefined {
  if (failure === undefined || !isSoft(failure)) return failure;
  if (failure.phase === "connect") walk.weakness ??= failure;
  return undefined;
}

function hopOf({ phases, evidence }: Exchange, { method, url }: ChainRequest, status: number): Hop {
  const { address } = evidence.net ?? {};
  return { method, url, status, phases, ...(address === undefined ? {} : { address }) };
}

function attemptOf(exchange: Exchange, { hops, spentMs, weakness }: Walk, failure: Failure | undefined): Attempt {
  const { at, phases, lagMs, evidence, answer } = exchange;
  const told = failure ?? exchange.failure ?? weakness;
  return {
    at,
    phases: { ...phases, totalMs: spentMs },
    lagMs,
    evidence: answer === undefined ? evidence : { ...evidence, http: { ...answer, hops } },
    ...(told === undefined ? {} : { failure: told }),
  };
}

/** What went wrong behind a redirect says so; an address we may not dial is then the redirect's doing, not the config's. */
function ofLaterHop(failure: Failure | undefined, { hops, request }: Walk): Failure | undefined {
  if (failure === undefined || hops.length === 0) return failure;
  const reason = failure.reason === "net.forbidden" ? "redirect.forbidden" : failure.reason;
  return { ...failure, reason, detail: `${failure.detail}, after a redirect to ${new URL(request.url).origin}` };
}
