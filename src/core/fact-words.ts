import { type Instant, iso } from "./brand.ts";
import { formatDuration } from "./duration.ts";
import { wallOf } from "./knowledge/walls.ts";
import type { Facts } from "./result.ts";

export interface FactRow {
  readonly label: string;
  readonly value: string;
  /** The words are the target's or a product's, not ours. */
  readonly isQuoted: boolean;
}

const CERTIFICATE_DOUBTS = {
  insecure: "chain and name were not verified, for the check says `insecure`",
  intercepted: "a proxy on our side made it, so nothing is known of the target's own",
} as const;

/** The facts of a look for people, in the order in which they are read; those that are not known are left out. */
export function factRows(facts: Facts): readonly FactRow[] {
  const { address, server, tlsProtocol, certificateIssuer, certificateEnds, certificateDoubt, redirects } = facts;
  const { attempts, wall, suspect, edge, reference, retryAfterS, viaProxy } = facts;
  const perhaps = suspect && (wallOf(suspect)?.vendor.name ?? suspect);
  return [
    ...quoted("Address", address),
    ...quoted("Server", server),
    ...quoted("TLS", tlsProtocol),
    ...quoted("Certificate by", certificateIssuer),
    ...plain("Certificate ends", certificateEnds && utc(certificateEnds)),
    ...plain("Certificate doubt", certificateDoubt && CERTIFICATE_DOUBTS[certificateDoubt]),
    ...plain("Redirects followed", redirects?.toString()),
    ...plain("Attempts", attempts?.toString()),
    ...quoted("Wall", wall),
    ...quoted("Perhaps refused by", perhaps),
    ...quoted("Behind", edge === wall || edge === perhaps ? undefined : edge),
    ...quoted("Reference for its console", reference),
    ...plain("Asked us to wait", retryAfterS === undefined ? undefined : formatDuration(retryAfterS * 1_000)),
    ...plain("Through a proxy", viaProxy && "yes"),
  ];
}

/** `2026-11-22 10:05:03 UTC`. */
export function utc(at: Instant): string {
  return `${iso(at).replace("T", " ").replace("Z", "")} UTC`;
}

function quoted(label: string, value: string | undefined): readonly FactRow[] {
  return value === undefined ? [] : [{ label, value, isQuoted: true }];
}

function plain(label: string, value: string | undefined): readonly FactRow[] {
  return value === undefined ? [] : [{ label, value, isQuoted: false }];
}
