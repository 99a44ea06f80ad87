import { type Cookie, cookieHeader } from "./cookies.ts";
import type { Failure } from "./observation.ts";

/** One request of a redirect chain, with what in it must not go to another origin. */
export interface ChainRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Sensitive {
  /** Names of the headers that hold a secret, in lower case. */
  readonly headers: ReadonlySet<string>;
  readonly body: boolean;
  /** The values of the secrets in use. */
  readonly values: readonly string[];
}

/** The chain so far. */
export interface ChainRules {
  readonly sensitive: Sensitive;
  /** Redirects followed at most; 0: none. */
  readonly most: number;
  /** Every request made, the current one included, with the cookies of the chain that went with it. */
  readonly visited: readonly (Pick<ChainRequest, "method" | "url"> & { readonly cookies: string })[];
  /** The cookies set in the chain so far. */
  readonly jar: readonly Cookie[];
}

/** The next request, the failure that ends the chain, or the word that the answer is final. */
export type NextStep = { readonly request: ChainRequest } | Failure | { readonly final: true };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Credentials whether or not a secret was put into them. */
const CREDENTIALS: ReadonlySet<string> = new Set(["authorization", "cookie", "proxy-authorization"]);
/** They describe a body that a GET no longer has (RFC 9110, 15.4). */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  "content-type",
  "content-length",
  "content-encoding",
  "content-language",
  "content-location",
  "transfer-encoding",
]);

/**
 * What follows an answer. To another origin (a change from https to http is one) no credential goes and no header, query
 * or body that held a secret. 303, and 301 or 302 after POST, become GET.
 */
export function nextStep(
  request: ChainRequest,
  answer: { readonly status: number; readonly location: string | undefined },
  { sensitive, most, visited, jar }: ChainRules,
): NextStep {
  const { status, location } = answer;
  if (most === 0 || !REDIRECTS.has(status) || location === undefined) return { final: true };
  if (!URL.canParse(location, request.url)) return failed("redirect.bad", `a redirect to ${quoted(location)}`);
  const from = new URL(request.url);
  const to = new URL(location, from);
  if (to.protocol !== "http:" && to.protocol !== "https:")
    return failed("redirect.bad", `a redirect to ${quoted(to.protocol)}`);
  to.hash = "";
  const turned = becomesGet(request.method, status) ? asGet(request) : request;
  const next = to.origin === from.origin ? { ...turned, url: to.href } : abroad(turned, to, sensitive);
  // A wall may set a cookie and send back to where it stood: with the cookie that is another request.
  const sent = cookieHeader(jar, to);
  if (visited.some(({ method, url, cookies }) => method === next.method && url === next.url && cookies === sent))
    return failed("redirect.loop", `redirected back to ${quoted(next.url)}`);
  return visited.length > most ? failed("redirect.max", `more than ${most} redirects`) : { request: next };
}

function failed(reason: string, detail: string): Failure {
  return { reason, phase: "redirect", detail };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

function becomesGet(method: string, status: number): boolean {
  if (method === "GET" || method === "HEAD") return false;
  return status === 303 || (method === "POST" && (status === 301 || status === 302));
}

function asGet({ url, headers }: ChainRequest): ChainRequest {
  return { method: "GET", url, headers: without(headers, (name) => OF_THE_BODY.has(name)) };
}

/** The request without anything that the other origin must not learn. */
function abroad(request: ChainRequest, to: URL, sensitive: Sensitive): ChainRequest {
  const isPrivate = (name: string) => CREDENTIALS.has(name) || sensitive.headers.has(name) || name === "host";
  const headers = without(request.headers, isPrivate);
  to.username = "";
  to.password = "";
  if (sensitive.values.some((value) => holds(to.search, value))) to.search = "";
  const { method, body } = request;
  if (body === undefined || sensitive.body)
    return { method, url: to.href, headers: without(headers, (name) => OF_THE_BODY.has(name)) };
  return { method, url: to.href, headers, body };
}

/** The value stands in the query, as it is or encoded: the first origin may have repeated it. */
function holds(query: string, value: string): boolean {
  if (value === "") return false;
  const spellings = [value, encodeURIComponent(value), new URLSearchParams([["", value]]).toString().slice(1)];
  return spellings.some((spelling) => query.toLowerCase().includes(spelling.toLowerCase()));
}

function without(
  headers: Readonly<Record<string, string>>,
  isUnwanted: (name: string) => boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isUnwanted(name.toLowerCase())));
}
