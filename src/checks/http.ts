import { z } from "zod";
import type { Attempt } from "../core/observation.ts";
import { display, fill, secretNames, type Template } from "../core/secret.ts";
import { type BoundProbe, defineCheckType, type ProbeContext } from "./check-type.ts";
import { templateText } from "./template.ts";

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

function bind(target: Template, own: OwnKeys): BoundProbe {
  const templates = [target, ...Object.values(own.headers), ...(own.body === undefined ? [] : [own.body])];
  return {
    type: "http",
    target: display(target),
    secrets: [...new Set(templates.flatMap(secretNames))],
    followsRedirects: own.redirects > 0,
    attempt: (context) => attempt(target, own, context),
  };
}

async function attempt(target: Template, own: OwnKeys, context: ProbeContext): Promise<Attempt> {
  const text = (template: Template) => {
    const filled = fill(template, context.secrets);
    return "text" in filled ? filled.text : "";
  };
  const exchange = await context.network.http({
    method: own.method,
    url: text(target),
    headers: Object.fromEntries(Object.entries(own.headers).map(([name, value]) => [name, text(value)])),
    ...(own.body === undefined ? {} : { body: text(own.body) }),
    timeoutMs: context.timeoutMs,
    maxBodyBytes: MAX_BODY_BYTES,
    allowPrivate: true,
  });
  const { at, phases, lagMs, evidence, answer, failure } = exchange;
  return {
    at,
    phases,
    lagMs,
    evidence: answer === undefined ? evidence : { ...evidence, http: { ...answer, hops: [] } },
    ...(failure === undefined ? {} : { failure }),
  };
}
