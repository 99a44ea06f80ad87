import assert from "node:assert/strict";
import { test } from "node:test";
import { failureOf } from "../../../src/adapters/net/failure.ts";
import { REASONS } from "../../../src/core/knowledge/reasons.ts";
import type { FailurePhase } from "../../../src/core/observation.ts";

function withCode(code: string | undefined, more: object = {}): Error {
  const { message = "", ...rest } = { message: "", ...more };
  return Object.assign(new Error(message), { code, ...rest });
}

function several(...codes: readonly string[]): Error {
  const errors = codes.map((code) => withCode(code));
  return Object.assign(new AggregateError(errors, ""), { code: codes[0] });
}

const parserError = Object.assign(new Error("Response does not match the HTTP/1.1 protocol (Invalid header token)"), {
  name: "HTTPParserError",
  code: undefined,
});

/** Errors that no server on loopback can cause, and those whose shape is a trap. */
const ERRORS: readonly (readonly [name: string, phase: FailurePhase, error: unknown, reason: string])[] = [
  ["getaddrinfo: the name does not exist", "dns", withCode("ENOTFOUND", { errno: -3008 }), "dns.nxdomain"],
  ["getaddrinfo: the name has no address", "dns", withCode("ENOTFOUND", { errno: -3007 }), "dns.nodata"],
  ["getaddrinfo: try again", "dns", withCode("EAI_AGAIN", { errno: -3001 }), "dns.servfail"],
  ["c-ares: a label of more than 63 characters", "dns", withCode("EBADNAME"), "dns.nxdomain"],
  ["c-ares: an answer nobody understands", "dns", withCode("EBADRESP"), "dns.badresp"],
  ["c-ares: no server to ask", "dns", withCode("ECONNREFUSED"), "dns.timeout"],
  ["an unknown error of the resolver", "dns", withCode("EODD"), "dns.badresp"],
  ["both families refused", "connect", several("ECONNREFUSED", "ECONNREFUSED"), "net.refused"],
  ["one family without a route says less", "connect", several("ENETUNREACH", "ECONNREFUSED"), "net.refused"],
  ["an address given up says less", "connect", several("ETIMEDOUT", "EHOSTUNREACH"), "net.host-unreachable"],
  ["all addresses given up", "connect", several("ETIMEDOUT", "ETIMEDOUT"), "net.timeout"],
  [
    "undici's word for given up",
    "connect",
    withCode("UND_ERR_CONNECT_TIMEOUT", { cause: several("ETIMEDOUT") }),
    "net.timeout",
  ],
  ["no route", "connect", withCode("ENETUNREACH"), "net.unreachable"],
  ["no such host nearby", "connect", withCode("EHOSTUNREACH"), "net.host-unreachable"],
  ["an egress policy", "connect", withCode("EACCES"), "net.local"],
  ["no file descriptor left", "connect", withCode("EMFILE"), "net.local"],
  ["reset while connecting", "connect", withCode("ECONNRESET"), "net.reset-connect"],
  ["reset while writing", "firstByte", withCode("ECONNRESET", { syscall: "write" }), "net.reset-connect"],
  [
    "an old node's word for no common cipher",
    "tls",
    withCode("ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE"),
    "tls.handshake",
  ],
  ["this node's word for it", "tls", withCode("ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"), "tls.handshake"],
  ["a name the server does not know", "tls", withCode("ERR_SSL_TLSV1_UNRECOGNIZED_NAME"), "tls.sni"],
  ["reset in the handshake", "tls", withCode("ECONNRESET"), "tls.closed"],
  ["a parser error has no code", "firstByte", parserError, "http.protocol"],
  ["two lengths", "download", withCode("UND_ERR_RES_CONTENT_LENGTH_MISMATCH"), "http.truncated"],
  ["something thrown that is no error", "firstByte", "odd", "http.protocol"],
  ["an error nobody knows", "tls", new Error("odd"), "tls.handshake"],
];

for (const [name, phase, error, reason] of ERRORS) {
  test(`${name}: ${reason}`, () => {
    const failure = failureOf({ phase, error, onlyIPv6: false });
    assert.deepEqual([failure.reason, failure.phase], [reason, phase]);
    assert.ok(Object.hasOwn(REASONS, reason), "documented");
  });
}

test("the socket's own error says more than what undici makes of it", () => {
  const error = withCode("UND_ERR_SOCKET", { message: "other side closed" });
  const socketError = withCode("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED");
  assert.equal(failureOf({ phase: "firstByte", error, socketError, onlyIPv6: false }).reason, "tls.client-cert");
});

test("no route to a target that has only IPv6 is our own lack of it", () => {
  const error = withCode("ENETUNREACH");
  assert.equal(failureOf({ phase: "connect", error, onlyIPv6: true }).reason, "net.no-ipv6");
  assert.equal(failureOf({ phase: "connect", error: withCode("ECONNREFUSED"), onlyIPv6: true }).reason, "net.refused");
});

test("the parser's words are told, and nothing of the answer", () => {
  const hostile = Object.assign(new Error("Response does not match (Expected HTTP/, RTSP/ or ICE/)"), {
    name: "HTTPParserError",
    data: "<script>@everyone",
  });
  const { detail } = failureOf({ phase: "firstByte", error: hostile, onlyIPv6: false });
  assert.equal(detail, "the answer is not valid HTTP (Expected HTTP/, RTSP/ or ICE/)");
});
