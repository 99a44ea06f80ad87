import type { FailurePhase } from "../../core/observation.ts";

/** What an error must show, all of it, to have the reason. */
export interface FailureRule {
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
export const FAILURE_RULES: readonly FailureRule[] = [
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

  { reason: "wall.rate-limit", code: /^ERR_HTTP2_/, message: /ENHANCE_YOUR_CALM|error code 11\b/ },
  { reason: "config.request", code: /^ERR_HTTP2_(INVALID|HEADER|CONNECT|PSEUDO|PATH|STATUS)|^ERR_INVALID_HTTP_TOKEN$/ },
  { reason: "h2.goaway", code: /^ERR_HTTP2_(SESSION_ERROR|GOAWAY_SESSION)$/ },
  { reason: "h2.reset", code: /^ERR_HTTP2_STREAM_ERROR$/ },
  { reason: "http.protocol", code: /^ERR_HTTP2_/ },

  { reason: "http.headers-overflow", code: /^UND_ERR_HEADERS_OVERFLOW$/ },
  { reason: "http.truncated", code: /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/ },
  { reason: "http.upgrade", code: /^UND_ERR_SOCKET$/, message: /bad upgrade/ },
  { reason: "http.closed", phases: BEFORE_BODY, code: /^UND_ERR_SOCKET$|^CLOSED_EARLY$/ },
  { reason: "http.truncated", phases: ["download"], code: /^UND_ERR_SOCKET$|^CLOSED_EARLY$/ },
  { reason: "http.bad-status", code: /^ERR_ASSERTION$/ },
  { reason: "http.protocol", name: /^HTTPParserError$/ },
];

/** Where nothing else is known, the phase tells where to look. */
export const BY_PHASE: Readonly<Record<FailurePhase, string>> = {
  runner: "own.bug",
  dns: "dns.badresp",
  connect: "net.local",
  tls: "tls.handshake",
  request: "http.protocol",
  firstByte: "http.protocol",
  download: "http.truncated",
  redirect: "redirect.bad",
};

/** The reasons in a few words. */
export const DETAILS: Readonly<Record<string, string>> = {
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
  "h2.reset": "the server reset the stream",
  "h2.goaway": "the server ended the session",
  "wall.rate-limit": "the server asks for calm",
  "own.bug": "the probe itself failed",
};
