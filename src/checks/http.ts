import * as z from "zod";
import { templateText } from "../assertions/field/template.ts";
import type { Attempt, Failure, Hop } from "../core/observation.ts";
import { type ChainRequest, nextStep, type Sensitive } from "../core/redirect.ts";
import { display, fill, type Secrets, secretNames, type Template } from "../core/secret.ts";
import type { Exchange } from "../ports.ts";
import { type BoundProbe, defineCheckType, type ProbeContext } from "./check-type.ts";

/** How much of a body is read, in bytes: enough for any health answer and most pages. */
const MAX_BODY_BYTES = 1_048_576;

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

const shape = z.strictObject({
  method: z.enum(METHODS).default("GET").describe("The request's method."),
  headers: z
    .record(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "not a header name"), templateText)
    .default({})
    .describe("Request headers by name; a value may hold secrets."),
  body: templateText.optional().describe("The request's body; may hold secrets."),
  redirects: z
    .int()
    .min(0)
    .max(20)
    .default(10)
    .describe("How many redirects are followed at most; 0 judges the first answer itself."),
  allow: z
    .array(z.enum(["private"]))
    .default([])
    .describe("`private`: redirects may lead to loopback, private and link-local addresses; metadata services never."),
});

type OwnKeys = z.output<typeof shape>;

/** One HTTP or HTTPS request, redirects followed by us. */
export const httpCheckType = defineCheckType({
  type: "http",
  doc: "Makes one HTTP request, follows its redirects and judges the final answer.",
  schemes: ["http", "https"],
  gives: ["http", "tls", "net", "phases"],
  shape,
  hasStatus: true,
  bind,
});

interface Chain {
  readonly first: ChainRequest;
  readonly sensitive: Sensitive;
  /** Redirects followed at most. */
  readonly most: number;
  readonly allowPrivate: boolean;
}

function bind(target: Template, own: OwnKeys): BoundProbe {
  const templates = [target, ...Object.values(own.headers), ...(own.body === undefined ? [] : [own.body])];
  const secrets = [...new Set(templates.flatMap(secretNames))];
  return {
    type: "http",
    target: display(target),
    secrets,
    followsRedirects: own.redirects > 0,
    attempt: (context) => {
      const first = firstRequest(target, own, context.secrets);
      const sensitive = sensitiveParts(own, secrets, context.secrets);
      const chain = { first, sensitive, most: own.redirects, allowPrivate: own.allow.includes("private") };
      return followChain(chain, context);
    },
  };
}

function firstRequest(target: Template, own: OwnKeys, secrets: Secrets): ChainRequest {
  const text = (template: Template) => {
    const filled = fill(template, secrets);
    return "text" in filled ? filled.text : "";
  };
  const headers = Object.fromEntries(Object.entries(own.headers).map(([name, value]) => [name, text(value)]));
  const request = { method: own.method, ...(own.body === undefined ? {} : { body: text(own.body) }) };
  return { ...request, ...withCredentials(text(target), headers) };
}

/** `user:password@` of an address is sent as basic authorization, unless a header already says otherwise. */
function withCredentials(
  url: string,
  headers: Readonly<Record<string, string>>,
): Pick<ChainRequest, "url" | "headers"> {
  if (!URL.canParse(url)) return { url, headers };
  const parsed = new URL(url);
  const { username, password } = parsed;
  if (username === "" && password === "") return { url, headers };
  parsed.username = "";
  parsed.password = "";
  const bytes = new TextEncoder().encode(`${percentDecoded(username)}:${percentDecoded(password)}`);
  return { url: parsed.href, headers: { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}`, ...headers } };
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = run
      .slice(1)
      .split("%")
      .map((pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}

function sensitiveParts(own: OwnKeys, names: readonly string[], secrets: Secrets): Sensitive {
  const holding = Object.entries(own.headers).filter(([, value]) => secretNames(value).length > 0);
  return {
    headers: new Set(holding.map(([name]) => name.toLowerCase())),
    body: own.body !== undefined && secretNames(own.body).length > 0,
    values: names.flatMap((name) => secrets.get(name) ?? []),
  };
}

/** The whole chain as one attempt, within one deadline: the last answer, with the hops that led to it. */
async function followChain(chain: Chain, context: ProbeContext): Promise<Attempt> {
  const hops: Hop[] = [];
  let request = chain.first;
  let spentMs = 0;
  let allowPrivate = true;
  for (;;) {
    const timeoutMs = Math.max(1, context.timeoutMs - spentMs);
    const exchange = await context.network.http({ ...request, timeoutMs, maxBodyBytes: MAX_BODY_BYTES, allowPrivate });
    // The first address is the config's own word; where its answer leads is not.
    if (hops.length === 0) allowPrivate = chain.allowPrivate || exchange.wasPrivate;
    spentMs += exchange.phases.totalMs;
    const { answer, failure } = exchange;
    if (answer === undefined) return attemptOf(exchange, hops, spentMs, ofLaterHop(failure, hops.length, request));
    const { method, url } = request;
    const { address } = exchange.evidence.net ?? {};
    hops.push({
      method,
      url,
      status: answer.status,
      phases: exchange.phases,
      ...(address === undefined ? {} : { address }),
    });
    const location = answer.headers["location"]?.[0];
    const step = failure ?? nextStep(request, { status: answer.status, location }, { ...chain, visited: hops });
    if (!("request" in step)) return attemptOf(exchange, hops, spentMs, "reason" in step ? step : undefined);
    request = step.request;
  }
}

function attemptOf(exchange: Exchange, hops: readonly Hop[], totalMs: number, failure: Failure | undefined): Attempt {
  const { at, phases, lagMs, evidence, answer } = exchange;
  return {
    at,
    phases: { ...phases, totalMs },
    lagMs,
    evidence: answer === undefined ? evidence : { ...evidence, http: { ...answer, hops } },
    ...(failure === undefined ? {} : { failure }),
  };
}

/** What went wrong behind a redirect says so; an address we may not dial is then the redirect's doing, not the config's. */
function ofLaterHop(failure: Failure | undefined, redirects: number, request: ChainRequest): Failure | undefined {
  if (failure === undefined || redirects === 0) return failure;
  const reason = failure.reason === "net.forbidden" ? "redirect.forbidden" : failure.reason;
  return { ...failure, reason, detail: `${failure.detail}, after a redirect to ${new URL(request.url).origin}` };
}
