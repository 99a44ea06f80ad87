import type { X509Certificate } from "node:crypto";
import { type DetailedPeerCertificate, getCACertificates, type TLSSocket } from "node:tls";
import { type Instant, instant } from "../../core/brand.ts";
import type { Failure, TlsEvidence } from "../../core/observation.ts";

/** More names than this are not kept: some certificates have hundreds. */
const MOST_NAMES = 100;

/** What the handshake showed, also where the certificate is not to be trusted. */
export function tlsEvidence(socket: TLSSocket): TlsEvidence {
  const certificate = socket.getPeerX509Certificate();
  const facts = {
    protocol: socket.getProtocol() ?? "unknown",
    cipher: socket.getCipher().standardName,
    names: certificate === undefined ? [] : namesOf(certificate),
  };
  if (certificate === undefined) return facts;
  return {
    ...facts,
    ...named("subject", certificate.subject),
    ...named("issuer", certificate.issuer),
    ...issuerOrganization(certificate.issuer),
    validFrom: instant(certificate.validFromDate.getTime()),
    validTo: instant(certificate.validToDate.getTime()),
  };
}

function namesOf(certificate: X509Certificate): readonly string[] {
  const entries = (certificate.subjectAltName ?? "").split(", ").slice(0, MOST_NAMES);
  return entries.flatMap((entry) => /^(?:DNS|IP Address):(.+)$/.exec(entry)?.[1] ?? []);
}

/** The common name, else the organisation, of a distinguished name as node prints it: `O=Acme\nCN=example.com`. */
function named(key: "subject" | "issuer", distinguished: string | undefined): { readonly [key: string]: string } {
  const name = partOf(distinguished, "CN") ?? partOf(distinguished, "O");
  return name === undefined ? {} : { [key]: name };
}

function issuerOrganization(distinguished: string | undefined): Pick<TlsEvidence, "issuerOrganization"> {
  const name = partOf(distinguished, "O");
  return name === undefined ? {} : { issuerOrganization: name };
}

function partOf(distinguished: string | undefined, type: "CN" | "O"): string | undefined {
  return new RegExp(`^${type}=(.+)$`, "m").exec(distinguished ?? "")?.[1];
}

let publicRoots: ReadonlySet<string> | undefined;

/**
 * The chain ends in an authority that node does not bring along: the user's own, or one that nobody trusts. Ask before
 * `tlsEvidence`.
 */
export function isOfPrivateAuthority(socket: TLSSocket): boolean {
  publicRoots ??= new Set(getCACertificates("bundled").map((pem) => pem.replace(/-----[^-]+-----|\s/g, "")));
  return !publicRoots.has(rootOf(socket.getPeerCertificate(true)).raw.toString("base64"));
}

function rootOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate {
  // A root is its own issuer; node leaves the issuer out where it does not know it.
  const above: DetailedPeerCertificate | undefined = certificate.issuerCertificate;
  return above === undefined || above.fingerprint256 === certificate.fingerprint256 ? certificate : rootOf(above);
}

/** OpenSSL's and node's codes of a refused certificate. */
const REASONS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "tls.expired",
  CERT_NOT_YET_VALID: "tls.not-yet-valid",
  DEPTH_ZERO_SELF_SIGNED_CERT: "tls.self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "tls.private-ca",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "tls.incomplete-chain",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "tls.incomplete-chain",
  UNABLE_TO_GET_ISSUER_CERT: "tls.incomplete-chain",
  ERR_TLS_CERT_ALTNAME_INVALID: "tls.name-mismatch",
  INVALID_PURPOSE: "tls.purpose",
  // OpenSSL's "EE certificate key too weak" and its kin have no name of their own.
  UNSPECIFIED: "tls.weak-key",
};

/** Why a certificate is refused, in words a reader can act on; nothing where chain and name verify. */
export function certificateFailure(socket: TLSSocket, evidence: TlsEvidence): Failure | undefined {
  if (socket.authorized) return undefined;
  const code = String(socket.authorizationError);
  const reason = REASONS[code] ?? "tls.untrusted";
  return { reason, phase: "tls", detail: describe(reason, code, evidence) };
}

function describe(reason: string, code: string, { names, issuer, validFrom, validTo }: TlsEvidence): string {
  switch (reason) {
    case "tls.expired":
      return `the certificate expired${on(validTo)}`;
    case "tls.not-yet-valid":
      return `the certificate is not valid before${on(validFrom)}`;
    case "tls.name-mismatch":
      return `the certificate is for ${names.slice(0, 3).join(", ") || "no name"}${names.length > 3 ? ", …" : ""}`;
    case "tls.self-signed":
      return "the certificate is self-signed";
    case "tls.private-ca":
    case "tls.incomplete-chain":
      return `the chain cannot be verified, issuer ${issuer ?? "unknown"}`;
    case "tls.weak-key":
      return "the certificate's key is too weak";
    default:
      return `the certificate was refused (${code})`;
  }
}

function on(date: Instant | undefined): string {
  return date === undefined ? "" : ` on ${new Date(date).toISOString().slice(0, 10)}`;
}
