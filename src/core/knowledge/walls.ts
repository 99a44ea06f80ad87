import type { HttpEvidence } from "../observation.ts";
import type { ReasonFacts } from "./reasons.ts";
import { type Confidence, type Sign, WALL_RULES, type WallKind, type WallRule } from "./wall-rules.ts";
import { VENDORS, type Vendor } from "./wall-vendors.ts";

/** Where signs are searched, in characters: block pages say who they are at their beginning. */
const SEARCHED_CHARACTERS = 16_384;
/** On a good answer words alone count only on a page this small, in bytes: an article may quote a block page. */
const SMALL_PAGE_BYTES = 20_000;

/** An answer that a wall made, and not the target. */
export interface WallFinding {
  readonly rule: string;
  /** `wall.cloudflare.challenge`, `edge.cloudflare.origin`, `wall.rate-limit`. */
  readonly reason: string;
  readonly kind: WallKind | "rate-limit";
  readonly confidence: Confidence;
  /** Its name as people know it; absent for a rate limit of nobody in particular. */
  readonly vendor?: string;
  /** The number to paste into the vendor's console. */
  readonly reference?: string;
}

/**
 * What walls did with this answer, the most telling first: an edge that says its origin is dead, then definitive signs,
 * then strong ones. That a wall is merely present is no finding.
 */
export function findWalls(http: HttpEvidence): readonly WallFinding[] {
  const body = http.body.slice(0, SEARCHED_CHARACTERS);
  const found = WALL_RULES.filter((rule) => matches(rule, http, body)).map((rule) => finding(rule, http, body));
  const limited = http.status === 429 && !found.some(({ confidence }) => confidence === "definitive");
  const rateLimit: readonly WallFinding[] = limited
    ? [{ rule: "rate-limit", reason: "wall.rate-limit", kind: "rate-limit", confidence: "definitive" }]
    : [];
  return [...found, ...rateLimit].toSorted((one, other) => rank(one) - rank(other));
}

function rank({ kind, confidence }: WallFinding): number {
  return (confidence === "definitive" ? 0 : 2) + (kind === "origin" ? 0 : 1);
}

function matches(rule: WallRule, http: HttpEvidence, body: string): boolean {
  if (rule.status !== undefined && !rule.status.includes(http.status)) return false;
  const words = http.status < 300 && http.bodyBytes > SMALL_PAGE_BYTES ? undefined : body;
  const holds = (sign: Sign) => hasSign(sign, http, words);
  return (rule.all ?? []).every(holds) && (rule.any === undefined || rule.any.some(holds));
}

function hasSign(sign: Sign, http: HttpEvidence, body: string | undefined): boolean {
  if ("body" in sign) return body !== undefined && sign.body.test(body);
  const values = http.headers[sign.header] ?? [];
  return values.some((value) => sign.matches?.test(value) ?? true);
}

function finding(rule: WallRule, http: HttpEvidence, body: string): WallFinding {
  const vendor: Vendor = VENDORS[rule.vendor];
  const reference = referenceOf(vendor, http, body);
  return {
    rule: rule.id,
    reason: `${rule.kind === "origin" ? "edge" : "wall"}.${rule.vendor}.${rule.kind}`,
    kind: rule.kind,
    confidence: rule.confidence,
    vendor: vendor.name,
    ...(reference === undefined ? {} : { reference }),
  };
}

function referenceOf({ reference }: Vendor, http: HttpEvidence, body: string): string | undefined {
  if (reference === undefined) return undefined;
  const found = "header" in reference ? http.headers[reference.header]?.[0] : reference.body.exec(body)?.[1];
  return found?.replaceAll("&#46;", ".");
}

const ACTS: Readonly<Record<WallKind, string>> = {
  challenge: "answered with a challenge for browsers",
  block: "refused this monitor",
  region: "refuses the region of this runner",
  origin: "says that the target behind it does not answer",
};

/** The meaning of `wall.*` and `edge.*`; nothing for another word. */
export function describeWallReason(reason: string): ReasonFacts | undefined {
  if (reason === "wall.rate-limit")
    return {
      blame: "edge",
      transient: false,
      meaning: "Too many requests from this runner's address, which others may share. The target itself may be well.",
      remedy: "Look less often, or let the monitor's requests pass the limit.",
    };
  const rule = WALL_RULES.find((one) =>
    [`wall.${one.vendor}.${one.kind}`, `edge.${one.vendor}.${one.kind}`].includes(reason),
  );
  if (rule === undefined) return undefined;
  const { name, remedy } = VENDORS[rule.vendor];
  const meaning = `${name[0]?.toUpperCase()}${name.slice(1)} ${ACTS[rule.kind]}.`;
  if (rule.kind === "origin")
    return {
      blame: "target",
      transient: true,
      meaning,
      remedy: "Look at the target behind it: is it up, and does it let the edge in?",
    };
  return { blame: "edge", transient: false, meaning: `${meaning} The target itself may be well.`, remedy };
}
