import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  wallOf
} from "./chunk-KYUAAGGH.js";
import {
  formatDuration
} from "./chunk-VQV5TYR2.js";
import {
  iso
} from "./chunk-J6QL6FOQ.js";

// src/core/fact-words.ts
var CERTIFICATE_DOUBTS = {
  insecure: "chain and name were not verified, for the check says `insecure`",
  intercepted: "a proxy on our side made it, so nothing is known of the target's own"
};
function factRows(facts) {
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
    ...quoted("Behind", edge === wall || edge === perhaps ? void 0 : edge),
    ...quoted("Reference for its console", reference),
    ...plain("Asked us to wait", retryAfterS === void 0 ? void 0 : formatDuration(retryAfterS * 1e3)),
    ...plain("Through a proxy", viaProxy && "yes")
  ];
}
function utc(at) {
  return `${iso(at).replace("T", " ").replace("Z", "")} UTC`;
}
function quoted(label, value) {
  return value === void 0 ? [] : [{ label, value, isQuoted: true }];
}
function plain(label, value) {
  return value === void 0 ? [] : [{ label, value, isQuoted: false }];
}

export {
  factRows,
  utc
};
