import type { ReasonRow } from "./reasons.ts";

/** Reasons of handshakes and certificates. */
export const TLS_REASONS: Readonly<Record<string, ReasonRow>> = {
  "tls.expired": [
    "target",
    "lasting",
    "The certificate has expired: every client refuses it.",
    "Renew the certificate, and find out why the renewal did not run.",
  ],
  "tls.not-yet-valid": [
    "target",
    "lasting",
    "The certificate is not valid yet.",
    "Check the clock of the machine that issued it, and that of the runner.",
  ],
  "tls.self-signed": [
    "target",
    "lasting",
    "The certificate is self-signed, often the default of a proxy that does not know the name.",
    "Serve the certificate of this name; for a private one hand its authority to the runner (`NODE_EXTRA_CA_CERTS`).",
  ],
  "tls.private-ca": [
    "target",
    "lasting",
    "The chain ends in an authority that is not trusted.",
    "Hand the authority's certificate to the runner (`NODE_EXTRA_CA_CERTS`) if it is yours.",
  ],
  "tls.incomplete-chain": [
    "target",
    "lasting",
    "The intermediate certificate is missing: browsers often hide it, programs fail.",
    "Serve the full chain.",
  ],
  "tls.name-mismatch": [
    "target",
    "lasting",
    "The certificate is for other names.",
    "Serve a certificate that has this name, or correct the address.",
  ],
  "tls.purpose": [
    "target",
    "lasting",
    "The certificate is not meant for servers.",
    "Reissue it with server authentication as purpose.",
  ],
  "tls.weak-key": [
    "target",
    "lasting",
    "The certificate's key or signature is too weak.",
    "Reissue it with a new key.",
  ],
  "tls.untrusted": [
    "target",
    "lasting",
    "The certificate could not be verified.",
    "Look at the chain that the server sends.",
  ],
  "tls.version": ["target", "lasting", "The server speaks only outdated versions of TLS.", "Turn on TLS 1.2 or newer."],
  "tls.handshake": [
    "target",
    "lasting",
    "The server ended the handshake: no common cipher, or it asks for a client certificate.",
    "Check its cipher list and whether it wants client certificates.",
  ],
  "tls.client-cert": [
    "target",
    "lasting",
    "The server asks for a client certificate.",
    "Watch a path that needs none.",
  ],
  "tls.sni": [
    "target",
    "lasting",
    "The server does not know this name.",
    "Does DNS point at the right server, and has it a certificate for the name?",
  ],
  "tls.alpn": ["target", "lasting", "The server speaks no HTTP over TLS.", "Is another service on this port?"],
  "tls.not-tls": ["target", "lasting", "The port does not speak TLS.", "Use `http://`, or the port that speaks TLS."],
  "tls.timeout": [
    "target",
    "transient",
    "The connection stands, but the TLS handshake does not end.",
    "Look for an overloaded or stuck TLS terminator.",
  ],
  "tls.closed": [
    "target",
    "transient",
    "The connection was closed during the TLS handshake.",
    "Look at the TLS terminator's log; some drop names they do not know.",
  ],
  "tls.intercepted": [
    "runner",
    "lasting",
    "A proxy on our side made the certificate that we saw, so nothing is known of the target's own.",
    "Look from a runner without such a proxy, or write `proxy: none` where the target can be reached directly.",
  ],
};
