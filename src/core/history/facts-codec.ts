import type { Facts } from "../result.ts";
import { type Fields, fields, integer, isoOf, oneOf, optional, text, time } from "./fields.ts";

const DOUBTS = ["insecure", "intercepted"] as const;

/** Facts for JSON: the closed list and nothing else, in one order. */
export function encodeFacts(facts: Facts): Fields {
  return {
    address: facts.address,
    family: facts.family,
    httpVersion: facts.httpVersion,
    server: facts.server,
    tlsProtocol: facts.tlsProtocol,
    certificateIssuer: facts.certificateIssuer,
    certificateEnds: isoOf(facts.certificateEnds),
    certificateDoubt: facts.certificateDoubt,
    redirects: facts.redirects,
    attempts: facts.attempts,
    wall: facts.wall,
    suspect: facts.suspect,
    edge: facts.edge,
    reference: facts.reference,
    retryAfterS: facts.retryAfterS,
    viaProxy: facts.viaProxy,
  } satisfies { readonly [Fact in keyof Required<Facts>]: unknown };
}

export function decodeFacts(value: unknown): Facts {
  const from = fields(value, "facts");
  return {
    ...optional(from, "address", text),
    ...optional(from, "family", (family, name) => (oneOf(["4", "6"], String(family), name) === "4" ? 4 : 6)),
    ...optional(from, "httpVersion", text),
    ...optional(from, "server", text),
    ...optional(from, "tlsProtocol", text),
    ...optional(from, "certificateIssuer", text),
    ...optional(from, "certificateEnds", time),
    ...optional(from, "certificateDoubt", (doubt, name) => oneOf(DOUBTS, doubt, name)),
    ...optional(from, "redirects", integer),
    ...optional(from, "attempts", integer),
    ...optional(from, "wall", text),
    ...optional(from, "suspect", text),
    ...optional(from, "edge", text),
    ...optional(from, "reference", text),
    ...optional(from, "retryAfterS", integer),
    ...(from["viaProxy"] === true && { viaProxy: true }),
  };
}
