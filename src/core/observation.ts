import type { Instant } from "./brand.ts";

/**
 * Durations of one attempt in milliseconds, with fractions. A phase that was not reached or not needed (no TLS, an address
 * instead of a name) is absent. Over redirects each phase is the final hop's, and `totalMs` is the whole chain's.
 */
export interface Phases {
  readonly dnsMs?: number;
  readonly connectMs?: number;
  readonly tlsMs?: number;
  /** From the last byte of the request written to the first byte of the answer's head. */
  readonly firstByteMs?: number;
  readonly downloadMs?: number;
  readonly totalMs: number;
}

/** Where an attempt ended: `runner` is our own side (a proxy, a missing IPv6, a limit of the machine). */
export type FailurePhase = "runner" | "dns" | "connect" | "tls" | "request" | "firstByte" | "download" | "redirect";

/** Why no judgeable answer came. `reason` is a key of `REASONS`; `detail` is ours or the operating system's, never a secret. */
export interface Failure {
  readonly reason: string;
  readonly phase: FailurePhase;
  readonly detail: string;
}

/** Failures that leave a complete answer to judge, and weaken it only. */
const SOFT_REASONS: ReadonlySet<string> = new Set(["http.decode", "net.ipv6-broken"]);

/** The failure leaves a complete answer to judge. */
export function isSoft({ reason }: Failure): boolean {
  return SOFT_REASONS.has(reason);
}

/** Names in lower case; several fields of one name stay apart. */
export type HeaderFields = Readonly<Record<string, readonly string[]>>;

/** One request and its answer within a redirect chain. */
export interface Hop {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly phases: Phases;
  /** The address dialled, without port. */
  readonly address?: string;
}

export interface HttpEvidence {
  readonly status: number;
  /** `1.1`, `2`. */
  readonly version: string;
  readonly headers: HeaderFields;
  /** The decoded body up to the cap, as text; empty where there was none. */
  readonly body: string;
  /** Bytes received before decoding, up to the cap. */
  readonly bodyBytes: number;
  /** The body went on past the cap and was not read further. */
  readonly truncated: boolean;
  /** The decoded body in bytes, and its SHA-256 in lower-case hex; absent where not all of it came or it was not decoded. */
  readonly whole?: { readonly bytes: number; readonly sha256: string };
  /** Every exchange in order; the last is the one judged. */
  readonly hops: readonly Hop[];
}

/** Facts of the certificate and connection, known also where the certificate was refused. */
export interface TlsEvidence {
  readonly protocol: string;
  readonly cipher?: string;
  readonly subject?: string;
  /** Its common name, else its organisation. */
  readonly issuer?: string;
  /** `Let's Encrypt`, where the common name is only `R11`. */
  readonly issuerOrganization?: string;
  readonly names: readonly string[];
  readonly validFrom?: Instant;
  readonly validTo?: Instant;
  /** `insecure`: the check says not to look at chain and name. `intercepted`: a proxy on our side made the certificate. */
  readonly doubt?: "insecure" | "intercepted";
}

export interface NetEvidence {
  /** The address dialled, and its family. */
  readonly address?: string;
  readonly family?: 4 | 6;
  /** All addresses the name gave. */
  readonly resolved: readonly string[];
  /** Those that were dialled before it and did not accept. */
  readonly failed?: readonly string[];
  readonly viaProxy: boolean;
}

/** What one attempt showed. It never leaves the probing process: it holds bodies and headers. */
export interface Evidence {
  readonly net?: NetEvidence;
  readonly tls?: TlsEvidence;
  readonly http?: HttpEvidence;
}

/** One connection within a look. A failed attempt keeps the evidence it got that far. */
export interface Attempt {
  readonly at: Instant;
  readonly phases: Phases;
  /** The largest event-loop delay seen during the attempt, in milliseconds: the error bar of every phase. */
  readonly lagMs: number;
  readonly evidence: Evidence;
  readonly failure?: Failure;
  /** Values learned on the way (a token) that must not be told. */
  readonly secrets?: readonly string[];
}
