import * as z from "zod";
import type { Instant } from "../core/brand.ts";
import { found } from "../core/diagnostic.ts";
import { formatDuration } from "../core/duration.ts";
import type { Clean } from "../core/expectation.ts";
import type { TlsEvidence } from "../core/observation.ts";
import { type Broken, defineAssertion, sparing } from "./assertion.ts";
import type { Engines } from "./engine/engines.ts";
import { holds, tellCondition, textCondition } from "./field/condition.ts";
import { durationField } from "./field/duration.ts";
import { field, notEmpty, type Parsed, refuse } from "./field/field.ts";

const duration = durationField({ min: "1h", max: "400d", bareUnit: "d" });
const name = z.string().regex(/^[^\s/:*]+$/, "not a host name\nwrite for instance `www.acme.dev`");

const PROTOCOLS = ["1.0", "1.1", "1.2", "1.3"];
/** As node calls them. */
const SPELLINGS: readonly string[] = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];

/** The rank of the oldest protocol that will do. */
const protocol = field({ title: "TLS version", enum: ["1.2", "1.3", 1.2, 1.3] }, (input): Parsed<number> => {
  const rank = PROTOCOLS.indexOf(String(input).replace(/^TLS ?v?/i, ""));
  return rank === -1
    ? refuse(`expected a TLS version, found ${found(input)}`, 'write `"1.2"` or `"1.3"`')
    : { value: rank };
});

function shapeWith(engines: Engines) {
  const long = z.strictObject({
    "valid-for": duration.optional().describe("How long it has to be valid still."),
    issuer: textCondition(engines).optional().describe("Who issued it: the exact name, or a pattern `/…/`."),
    names: z
      .union([name, z.array(name).min(1)])
      .optional()
      .describe("A host name that it has to be for, or several."),
    protocol: protocol.optional().describe("The oldest TLS version that will do."),
  });
  return z.union([notEmpty(long), duration.transform((ms): z.output<typeof long> => ({ "valid-for": ms }))]);
}

type Params = z.output<ReturnType<typeof shapeWith>>;

/** How good the certificate is, and the connection it secures. */
export const certificateAssertion = defineAssertion({
  name: "certificate",
  doc:
    "How long the final answer's certificate has to be valid still, or what else has to be true of it. One that ended, is " +
    "for another host or has a bad chain is down without being asked; one that a proxy on our side made is not judged.",
  needs: "tls",
  state: "degraded",
  shape: shapeWith,
  bind:
    (params) =>
    ({ at, evidence: { tls, http } }, clean) => {
      if (tls === undefined) return http === undefined ? [] : [NO_TLS];
      if (tls.doubt === "intercepted") return [INTERCEPTED];
      return RULES.flatMap((rule) => rule(params, tls, { at, clean }) ?? []);
    },
});

const NO_TLS: Broken = { expected: "a certificate", seen: "an answer without TLS" };
const INTERCEPTED: Broken = {
  expected: "the target's own",
  seen: "a certificate that a proxy on our side made",
  unseen: "tls.intercepted",
};

interface Moment {
  readonly at: Instant;
  readonly clean: Clean;
}

type Rule = (params: Params, tls: TlsEvidence, moment: Moment) => Broken | readonly Broken[] | undefined;

const RULES: readonly Rule[] = [endsSoon, isOfAnotherIssuer, lacksName, isOfAnOldProtocol];

function endsSoon(params: Params, { validTo }: TlsEvidence, { at }: Moment): Broken | undefined {
  const leastMs = params["valid-for"];
  if (leastMs === undefined || validTo === undefined || validTo - at >= leastMs) return undefined;
  const left = validTo > at ? `ends in ${formatDuration(validTo - at)}` : "ended";
  const day = new Date(validTo).toISOString().slice(0, 10);
  return { expected: `${formatDuration(leastMs)} or more`, seen: `the certificate ${left}, on ${day}` };
}

function isOfAnotherIssuer(
  { issuer: wanted }: Params,
  { issuer, issuerOrganization }: TlsEvidence,
  { clean }: Moment,
): readonly Broken[] | undefined {
  const names = [issuer, issuerOrganization].flatMap((one) => one ?? []);
  if (wanted === undefined) return undefined;
  const expected = tellCondition(wanted);
  const seen = names.length === 0 ? "nobody" : JSON.stringify(clean([...new Set(names)].join(", ")));
  return sparing(expected, (work) =>
    names.some((one) => holds(wanted, one, work)) ? [] : [{ expected, seen: `the certificate's issuer is ${seen}` }],
  );
}

function lacksName(params: Params, { names }: TlsEvidence, { clean }: Moment): Broken | undefined {
  const missing = [params.names ?? []]
    .flat()
    .filter((one) => !names.some((known) => covers(known.toLowerCase(), one.toLowerCase())));
  if (missing.length === 0) return undefined;
  return { expected: missing.join(" and "), seen: `the certificate is for ${clean(names.join(", ")) || "no name"}` };
}

/** A wildcard stands for exactly one label (RFC 9525, 6.3). */
function covers(known: string, name: string): boolean {
  return known === name || (known.startsWith("*.") && known.slice(1) === name.slice(name.indexOf(".")));
}

function isOfAnOldProtocol({ protocol: least }: Params, tls: TlsEvidence): Broken | undefined {
  const rank = SPELLINGS.indexOf(tls.protocol);
  if (least === undefined || rank >= least) return undefined;
  return { expected: `TLS ${PROTOCOLS[least]} or newer`, seen: `the connection is ${tls.protocol}` };
}
