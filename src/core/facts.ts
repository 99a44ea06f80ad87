import type { Instant } from "./brand.ts";
import type { Check } from "./check.ts";
import { safeLine } from "./line.ts";
import type { Attempt, Evidence } from "./observation.ts";
import type { Facts } from "./result.ts";
import type { WallEvidence } from "./wall-evidence.ts";

/** `Retry-After` is honoured for at most an hour, in seconds. */
const LONGEST_PAUSE_S = 3_600;
const FACT_LENGTH = 100;

/** The public-safe facts of a look: the closed list, redacted and cut. */
export function factsOf(look: {
  readonly check: Check;
  readonly attempts: readonly Attempt[];
  readonly last: Attempt;
  readonly walls: WallEvidence;
  readonly redact: (text: string) => string;
}): Facts {
  const { check, attempts, last, walls, redact } = look;
  const { proven, suspect, edge } = walls;
  const { net, tls, http } = last.evidence;
  const text = (value: string | undefined) => (value === undefined ? undefined : safeLine(redact(value), FACT_LENGTH));
  return present({
    address: check.private ? undefined : net?.address,
    family: net?.family,
    httpVersion: http?.version,
    server: text(http?.headers["server"]?.[0]),
    tlsProtocol: tls?.protocol,
    certificateIssuer: text(tls?.issuer),
    certificateEnds: tls?.validTo,
    certificateDoubt: tls?.doubt,
    redirects: redirectsOf(last.evidence),
    attempts: attempts.length > 1 ? attempts.length : undefined,
    wall: proven?.vendor,
    suspect: suspect?.kind === "origin" ? undefined : suspect?.reason,
    edge: edge?.vendor,
    reference: text((proven ?? suspect)?.reference ?? edge?.reference),
    retryAfterS: retryAfterS(http?.headers["retry-after"]?.[0], last.at),
    viaProxy: net?.viaProxy ? true : undefined,
  });
}

/** The number of redirects followed; absent where there was none. */
function redirectsOf({ http }: Evidence): number | undefined {
  const followed = (http?.hops.length ?? 0) - 1;
  return followed > 0 ? followed : undefined;
}

/** Seconds or a date (RFC 9110, 10.2.3), as seconds from `now`, at most an hour; nothing for what is neither. */
export function retryAfterS(value: string | undefined, now: Instant): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1_000;
  return Number.isFinite(seconds) ? Math.min(LONGEST_PAUSE_S, Math.max(0, Math.ceil(seconds))) : undefined;
}

type Given<Shape> = { readonly [Key in keyof Shape]: Shape[Key] | undefined };

/** The facts without those that are not known: absent is a missing property. */
function present(facts: Given<Required<Facts>>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
