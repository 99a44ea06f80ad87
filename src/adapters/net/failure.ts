import type { Failure, FailurePhase } from "../../core/observation.ts";

/** A refusal of our own, made before a byte of the request left. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.name = "Refused";
    this.failure = failure;
  }
}

/** What is known when an exchange fails. */
export interface Trouble {
  readonly phase: FailurePhase;
  readonly error: unknown;
  /** The first error of the socket itself: what undici throws later is often only its echo. */
  readonly socketError?: unknown;
  /** All addresses that were dialled are IPv6. */
  readonly onlyIPv6: boolean;
}

/** One error of the tree, in the parts that classify it. */
interface Shape {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly errno: unknown;
  readonly syscall: unknown;
  /** What the parser could not read. */
  readonly data: string;
}

interface Rule {
  readonly reason: string;
  readonly phases?: readonly FailurePhase[];
  readonly code?: RegExp;
  readonly name?: RegExp;
  readonly message?: RegExp;
  readonly syscall?: string;
  readonly errno?: number;
}

const BEFORE_BODY: readonly FailurePhase[] = ["request", "firstByte"];

/** The first that matches decides. Codes as node 24 (OpenSSL 3.5) and undici 8 give them. */
const RULES: readonly Rule[] = [
  { reason: "config.url", code: /^ERR_INVALID_URL$/ },
  { reason: "config.request", code: /^UND_ERR_INVALID_ARG$|^UND_ERR_REQ_CONTENT_LENGTH_MISMATCH$|^ERR_INVALID_CHAR$/ },

  { reason: "dns.nodata", phases: ["dns"], code: /^ENODATA$/ },
  { reason: "dns.nodata", phases: ["dns"], code: /^ENOTFOUND$/, errno: -3007 },
  { reason: "dns.nxdomain", phases: ["dns"], code: /^ENOTFOUND$|^EBADNAME$/ },
  { reason: "dns.servfail", phases: ["dns"], code: /^ESERVFAIL$|^EAI_AGAIN$|^EAI_FAIL$/ },
  { reason: "dns.refused", phases: ["dns"], code: /^EREFUSED$/ },
  { reason: "dns.timeout", phases: ["dns"], code: /^ETIMEOUT$|^ETIMEDOUT$|^ECONNREFUSED$/ },
  { reason: "dns.badresp", phases: ["dns"] },

  { reason: "tls.client-cert", code: /^ERR_SSL_.*CERTIFICATE_REQUIRED$/ },
  { reason: "tls.version", code: /^ERR_SSL_.*(PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL)$/ },
  { reason: "tls.sni", code: /^ERR_SSL_.*UNRECOGNIZED_NAME$/ },
  { reason: "tls.alpn", code: /^ERR_SSL_.*NO_APPLICATION_PROTOCOL$/ },
  { reason: "tls.not-tls", code: /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|.*HTTP_REQUEST)$/ },
  { reason: "tls.handshake", code: /^ERR_SSL_|^EPROTO$/ },

  { reason: "net.refused", code: /^ECONNREFUSED$/ },
  { reason: "net.host-unreachable", code: /^EHOSTUNREACH$|^EHOSTDOWN$/ },
  { reason: "net.unreachable", code: /^ENETUNREACH$|^ENETDOWN$|^EAFNOSUPPORT$/ },
  { reason: "net.local", code: /^(EACCES|EPERM|EINVAL|EADDRNOTAVAIL|EMFILE|ENFILE|ENOBUFS|ENOMEM)$/ },
  { reason: "net.timeout", phases: ["connect"], code: /^ETIMEDOUT$|^UND_ERR_CONNECT_TIMEOUT$/ },
  { reason: "net.reset-connect", phases: ["connect"], code: /^ECONNRESET$|^ECONNABORTED$|^EPIPE$/ },
  { reason: "tls.closed", phases: ["tls"], code: /^ECONNRESET$|^EPIPE$|^UND_ERR_SOCKET$/ },
  { reason: "net.reset-connect", phases: BEFORE_BODY, code: /^ECONNRESET$|^EPIPE$/, syscall: "write" },
  { reason: "http.reset", phases: BEFORE_BODY, code: /^ECONNRESET$|^EPIPE$/ },
  { reason: "http.reset-in-body", phases: ["download"], code: /^ECONNRESET$|^EPIPE$/ },
  { reason: "http.timeout", phases: BEFORE_BODY, code: /^ETIMEDOUT$/ },
  { reason: "http.stalled", phases: ["download"], code: /^ETIMEDOUT$/ },

  { reason: "http.headers-overflow", code: /^UND_ERR_HEADERS_OVERFLOW$/ },
  { reason: "http.truncated", code: /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/ },
  { reason: "http.upgrade", code: /^UND_ERR_SOCKET$/, message: /bad upgrade/ },
  { reason: "http.closed", phases: BEFORE_BODY, code: /^UND_ERR_SOCKET$/ },
  { reason: "http.truncated", phases: ["download"], code: /^UND_ERR_SOCKET$/ },
  { reason: "http.bad-status", code: /^ERR_ASSERTION$/ },
  { reason: "http.protocol", name: /^HTTPParserError$/ },
];

/** Where nothing else is known, the phase tells where to look. */
const BY_PHASE: Readonly<Record<FailurePhase, string>> = {
  runner: "own.bug",
  dns: "dns.badresp",
  connect: "net.local",
  tls: "tls.handshake",
  request: "http.protocol",
  firstByte: "http.protocol",
  download: "http.truncated",
  redirect: "redirect.bad",
};

const DETAILS: Readonly<Record<string, string>> = {
  "config.url": "the address is not a URL",
  "config.request": "the request cannot be sent as it is written",
  "dns.nodata": "the name has no address",
  "dns.nxdomain": "the name does not exist",
  "dns.servfail": "the name servers failed",
  "dns.refused": "the name servers refused",
  "dns.timeout": "no name server answered",
  "dns.badresp": "the name server's answer makes no sense",
  "tls.client-cert": "a client certificate is asked for",
  "tls.version": "no common version of TLS",
  "tls.sni": "the server does not know the name",
  "tls.alpn": "the server speaks no HTTP over TLS",
  "tls.not-tls": "the port does not speak TLS",
  "tls.handshake": "the TLS handshake failed",
  "tls.closed": "the connection was closed during the TLS handshake",
  "net.refused": "connection refused",
  "net.host-unreachable": "host unreachable",
  "net.unreachable": "network unreachable",
  "net.no-ipv6": "only IPv6 addresses, and no IPv6 here",
  "net.local": "the runner could not connect",
  "net.timeout": "the attempt to connect timed out",
  "net.reset-connect": "the connection was reset at once",
  "http.reset": "the connection was reset before an answer",
  "http.reset-in-body": "the connection was reset within the body",
  "http.timeout": "the connection timed out before an answer",
  "http.stalled": "the body stopped coming",
  "http.headers-overflow": "the headers are larger than 64 KiB",
  "http.truncated": "the body ended too early",
  "http.upgrade": "the server switched protocols unasked",
  "http.closed": "the connection was closed without an answer",
  "http.bad-status": "the status code is below 100",
  "http.protocol": "the answer is not valid HTTP",
  "http.on-tls-port": "the port speaks TLS, not plain HTTP",
  "own.bug": "the probe itself failed",
};

/** The reason behind an error. Pure over the error's shape: it never throws. */
export function failureOf({ phase, error, socketError, onlyIPv6 }: Trouble): Failure {
  const shapes = [...flatten(socketError), ...flatten(error)].toSorted(
    (one, other) => vagueness(one) - vagueness(other),
  );
  const reason = firstMatch(shapes, phase) ?? BY_PHASE[phase];
  if (onlyIPv6 && shapes.some(hasNoRoute)) return failure("net.no-ipv6", phase);
  if (reason === "http.protocol" && shapes.some(speaksTls)) return failure("http.on-tls-port", phase);
  const words = reason === "http.protocol" ? parserWords(shapes) : undefined;
  return failure(reason, phase, words);
}

function failure(reason: string, phase: FailurePhase, more?: string): Failure {
  const detail = DETAILS[reason] ?? reason;
  return { reason, phase, detail: more === undefined ? detail : `${detail} (${more})` };
}

function firstMatch(shapes: readonly Shape[], phase: FailurePhase): string | undefined {
  for (const shape of shapes) {
    const rule = RULES.find((one) => matches(one, shape, phase));
    if (rule !== undefined) return rule.reason;
  }
  return undefined;
}

function matches(rule: Rule, shape: Shape, phase: FailurePhase): boolean {
  return (
    (rule.phases?.includes(phase) ?? true) &&
    (rule.code?.test(shape.code) ?? true) &&
    (rule.name?.test(shape.name) ?? true) &&
    (rule.message?.test(shape.message) ?? true) &&
    (rule.syscall === undefined || rule.syscall === shape.syscall) &&
    (rule.errno === undefined || rule.errno === shape.errno)
  );
}

/** The error, what it wraps and what caused it. */
function flatten(error: unknown, depth = 0): readonly Shape[] {
  if (!(error instanceof Error) || depth > 3) return [];
  const inner = error instanceof AggregateError ? error.errors.flatMap((one: unknown) => flatten(one, depth + 1)) : [];
  const own: Shape = {
    name: error.name,
    message: error.message,
    code: "code" in error ? String(error.code) : "",
    syscall: "syscall" in error ? error.syscall : undefined,
    errno: "errno" in error ? error.errno : undefined,
    data: "data" in error ? String(error.data) : "",
  };
  // An error over several only repeats the code of the first of them.
  return [...(inner.length > 0 ? inner : [own]), ...flatten(error.cause, depth + 1)];
}

/** A missing route of one family, or an attempt given up for the next address, says less than an answer of the other. */
function vagueness(shape: Shape): number {
  if (hasNoRoute(shape)) return 2;
  return shape.code === "ETIMEDOUT" || shape.code === "UND_ERR_CONNECT_TIMEOUT" || shape.code === "" ? 1 : 0;
}

function hasNoRoute({ code }: Shape): boolean {
  return /^(ENETUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code);
}

/** llhttp's own words, which stand in parentheses; they hold nothing of the answer. */
function parserWords(shapes: readonly Shape[]): string | undefined {
  return shapes
    .map(({ message }) => /\(([A-Za-z][\w ,'/.-]{2,80})\)/.exec(message)?.[1])
    .find((words) => words !== undefined);
}

/** A TLS record, alert or handshake, where an HTTP answer should begin. */
function speaksTls({ data }: Shape): boolean {
  const [type, version] = [data.charCodeAt(0), data.charCodeAt(1)];
  return (type === 0x15 || type === 0x16) && version === 3;
}

const LATE: Readonly<Partial<Record<FailurePhase, readonly [reason: string, detail: string]>>> = {
  dns: ["dns.timeout", "no name server answered in time"],
  connect: ["net.timeout", "the attempt to connect was not answered"],
  tls: ["tls.timeout", "the TLS handshake did not end"],
};

/** The deadline passed. `quietRatio`: the share of the time, just before, in which nothing came (0 to 1). */
export function lateFailure(phase: FailurePhase, quietRatio: number): Failure {
  const download = quietRatio > 0.25 ? STALLED : SLOW;
  const [reason, detail] = LATE[phase] ?? (phase === "download" ? download : UNANSWERED);
  return { reason, phase, detail };
}

const STALLED = ["http.stalled", "the body stopped coming"] as const;
const SLOW = ["http.slow-body", "the body came too slowly"] as const;
const UNANSWERED = ["http.timeout", "the request was not answered"] as const;
