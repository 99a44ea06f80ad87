import type { HttpEvidence } from "../observation.ts";
import type { ReasonFacts } from "./reasons.ts";
import { VENDORS } from "./vendors/index.ts";
import type { Confidence, Sign, Vendor, WallKind, WallRule } from "./wall.ts";

/** Where signs are searched, in characters: block pages say who they are at their beginning. */
const SEARCHED_CHARACTERS = 16_384;
/** On a good answer words alone count only on a page this small, decoded: an article may quote a block page. */
const SMALL_PAGE_CHARACTERS = 20_000;

/** An answer that a wall made, and not the target. */
export interface WallFinding {
  readonly rule: string;
  /** `wall.cloudflare.challenge`, `edge.cloudflare.origin`, `wall.rate-limit`. */
  readonly reason: string;
  readonly kind: WallKind;
  readonly confidence: Confidence;
  /** Its name as people know it; absent for a rate limit of nobody in particular. */
  readonly vendor?: string;
  /** The number to paste into the vendor's console. */
  readonly reference?: string;
  /** What the config says to do about a wall of its own; of ours the reason tells it. */
  readonly remedy?: string;
}

/** A wall or edge that stands in front of the target. That says nothing about who made the answer. */
export interface Presence {
  readonly vendor: string;
  readonly reference?: string;
}

/**
 * What walls did with this answer, the most telling first: an edge that says its origin is dead, then definitive signs,
 * then strong ones, then hints; of equals the one with more conditions. `more`: walls of the config, beside ours.
 */
export function findWalls(http: HttpEvidence, more: readonly Vendor[] = []): readonly WallFinding[] {
  const body = http.body.slice(0, SEARCHED_CHARACTERS);
  const found = [...more, ...VENDORS].flatMap((vendor) => {
    const { remedy } = more.includes(vendor) ? vendor : {};
    const own = remedy === undefined ? {} : { remedy };
    return vendor.rules
      .filter((rule) => matches(rule, http, body))
      .map((rule) => ({ weight: weight(rule), finding: { ...finding(vendor, rule, http, body), ...own } }));
  });
  const limited = http.status === 429 && !found.some(({ finding: { confidence } }) => confidence === "definitive");
  return [...found, ...(limited ? [{ weight: weight(RATE_LIMIT), finding: ANYBODYS_LIMIT }] : [])]
    .toSorted((one, other) => other.weight - one.weight)
    .map((one) => one.finding);
}

const RATE_LIMIT: WallRule = { id: "rate-limit", kind: "rate-limit", confidence: "definitive", status: [429] };
const ANYBODYS_LIMIT: WallFinding = { ...RATE_LIMIT, rule: RATE_LIMIT.id, reason: "wall.rate-limit" };

/** The wall or edge nearest to us that the answer went through; nothing where no header says so. */
export function wallInFront(http: HttpEvidence): Presence | undefined {
  const vendor = VENDORS.find(({ present = [] }) => present.some((sign) => hasSign(sign, http, undefined)));
  if (vendor === undefined) return undefined;
  const reference = referenceOf(vendor, http, "");
  return { vendor: vendor.name, ...(reference === undefined ? {} : { reference }) };
}

const CERTAINTY: Readonly<Record<Confidence, number>> = { definitive: 2_000, strong: 1_000, weak: 0 };

function weight({ kind, confidence, status, all = [], any }: WallRule): number {
  const conditions = all.length + (any === undefined ? 0 : 1) + (status === undefined ? 0 : 1);
  return CERTAINTY[confidence] + (kind === "origin" ? 100 : 0) + conditions;
}

function matches(rule: WallRule, http: HttpEvidence, body: string): boolean {
  if (rule.status !== undefined && !rule.status.includes(http.status)) return false;
  const most = rule.maxBody ?? (http.status < 300 ? SMALL_PAGE_CHARACTERS : Number.POSITIVE_INFINITY);
  const words = http.body.length > most ? undefined : body;
  const holds = (sign: Sign) => hasSign(sign, http, words);
  return (rule.all ?? []).every(holds) && (rule.any === undefined || rule.any.some(holds));
}

function hasSign(sign: Sign, { headers }: HttpEvidence, body: string | undefined): boolean {
  if ("body" in sign) return body !== undefined && sign.body.test(body);
  if ("headerName" in sign) return Object.keys(headers).some((name) => sign.headerName.test(name));
  if ("cookie" in sign) return cookieNames(headers["set-cookie"] ?? []).some((name) => sign.cookie.test(name));
  const values = headers[sign.header] ?? [];
  return values.some((value) => sign.matches?.test(value) ?? true);
}

function cookieNames(fields: readonly string[]): readonly string[] {
  return fields.map((field) => field.slice(0, Math.max(0, field.indexOf("="))).trim());
}

function finding(vendor: Vendor, rule: WallRule, http: HttpEvidence, body: string): WallFinding {
  const reference = referenceOf(vendor, http, body);
  return {
    rule: rule.id,
    reason: reasonOf(vendor, rule.kind),
    kind: rule.kind,
    confidence: rule.confidence,
    vendor: vendor.name,
    ...(reference === undefined ? {} : { reference }),
  };
}

/** The reason of what a vendor's wall does. */
export function reasonOf({ id }: Vendor, kind: WallKind): string {
  return `${kind === "origin" ? "edge" : "wall"}.${id}.${kind}`;
}

function referenceOf({ reference }: Vendor, http: HttpEvidence, body: string): string | undefined {
  if (reference === undefined) return undefined;
  const found = "header" in reference ? http.headers[reference.header]?.[0] : reference.body.exec(body)?.[1];
  return found?.replaceAll("&#46;", ".");
}

/** What each kind of wall does, as a sentence goes on after its name. */
export const ACTS: Readonly<Record<WallKind, string>> = {
  challenge: "answered with a challenge for browsers",
  block: "refused this monitor",
  region: "refuses the region of this runner",
  login: "asks for a login of its own",
  "rate-limit": "has had enough requests from this runner's address, which others may share",
  origin: "says that the target behind it does not answer",
};

/** The vendor and kind that a reason names; nothing for another word. `more`: walls of the config, which come first. */
export function wallOf(
  reason: string,
  more: readonly Vendor[] = [],
): { readonly vendor: Vendor; readonly kind: WallKind } | undefined {
  for (const vendor of [...more, ...VENDORS])
    for (const { kind } of vendor.rules) if (reasonOf(vendor, kind) === reason) return { vendor, kind };
  return undefined;
}

/** Every reason that walls give, in the order of the registry. */
export function wallReasons(): readonly string[] {
  const reasons = VENDORS.flatMap((vendor) => vendor.rules.map(({ kind }) => reasonOf(vendor, kind)));
  return ["wall.rate-limit", ...new Set(reasons)];
}

/** The meaning of `wall.*` and `edge.*`; nothing for another word. */
export function describeWallReason(reason: string, more: readonly Vendor[] = []): ReasonFacts | undefined {
  if (reason === "wall.rate-limit") return LIMITED;
  const wall = wallOf(reason, more);
  if (wall !== undefined) return describeWall(wall.vendor, wall.kind);
  const [, id, kind] = /^(?:wall|edge)\.([a-z0-9-]+)\.([a-z-]+)$/.exec(reason) ?? [];
  return id === undefined || kind === undefined || !isKind(kind) ? undefined : describeWall(ownVendor(id), kind);
}

const LIMITED: ReasonFacts = {
  blame: "edge",
  transient: false,
  meaning: "Too many requests from this runner's address, which others may share. The target itself may be well.",
  remedy: "Look less often, or let the monitor's requests pass the limit.",
};

/** A wall of some config: only that knows more about it. */
function ownVendor(id: string): Pick<Vendor, "name" | "remedy"> {
  return {
    name: `the wall \`${id}\``,
    remedy: "It stands below `walls` in the config: let the monitor's requests pass it.",
  };
}

function describeWall(vendor: Pick<Vendor, "name" | "remedy" | "originRemedy">, kind: WallKind): ReasonFacts {
  const { name, remedy = "Ask those who run it to let the monitor pass.", originRemedy = LOOK_BEHIND } = vendor;
  const meaning = `${name[0]?.toUpperCase()}${name.slice(1)} ${ACTS[kind]}.`;
  if (kind === "origin") return { blame: "target", transient: true, meaning, remedy: originRemedy };
  return { blame: "edge", transient: false, meaning: `${meaning} The target itself may be well.`, remedy };
}

const LOOK_BEHIND = "Look at the target behind it: is it up, and does it let the edge in?";

function isKind(word: string): word is WallKind {
  return Object.hasOwn(ACTS, word);
}
