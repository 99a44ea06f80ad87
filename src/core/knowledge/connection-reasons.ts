import type { ReasonRow } from "./reasons.ts";

/** Reasons of names, connections and certificates. */
export const CONNECTION_REASONS: Readonly<Record<string, ReasonRow>> = {
  "dns.nxdomain": [
    "target",
    "transient",
    "The name does not exist in DNS: an expired domain, a deleted record or a typing mistake.",
    "Check the registration, the record and the delegation of the name.",
  ],
  "dns.nodata": [
    "target",
    "lasting",
    "The name exists, but has no address.",
    "Add an A or AAAA record, or a CNAME to a name that has one.",
  ],
  "dns.servfail": [
    "target",
    "transient",
    "The name servers fail: broken DNSSEC, an expired zone or a lame delegation.",
    "Check the DS and DNSKEY records and the zone's transfer.",
  ],
  "dns.refused": [
    "target",
    "transient",
    "The name servers refuse to answer for this name.",
    "Check that the domain is delegated to the provider that holds the zone.",
  ],
  "dns.timeout": [
    "target",
    "transient",
    "No name server answered in time.",
    "Check the name servers of the domain; if every check fails so, the runner's resolver is at fault.",
  ],
  "dns.badresp": [
    "target",
    "transient",
    "The name server's answer makes no sense.",
    "Look for a broken name server, or a middlebox that rewrites DNS.",
  ],

  "net.refused": [
    "target",
    "transient",
    "The host is up, but nothing accepts connections on this port.",
    "Is the service running and listening on this address and port? A firewall may also reject.",
  ],
  "net.reset-connect": [
    "target",
    "transient",
    "The connection was accepted and dropped at once.",
    "Look for an overloaded listener, a connection limit, or a firewall that drops this runner.",
  ],
  "net.timeout": [
    "target",
    "transient",
    "Nothing answered the attempt to connect: a dead host, a routing hole or a firewall that drops.",
    "Is the host up? If only runners fail, their addresses are dropped before the service.",
  ],
  "net.host-unreachable": [
    "target",
    "transient",
    "The network says that the host cannot be reached.",
    "Check that the host is up and its address right.",
  ],
  "net.unreachable": [
    "target",
    "transient",
    "There is no route to the target's network from here.",
    "Check the address; if many checks fail so, the runner's network is at fault.",
  ],
  "net.no-ipv6": [
    "runner",
    "lasting",
    "The target has only IPv6 addresses, and this runner has no IPv6.",
    "Add an A record, or look from a runner with IPv6.",
  ],
  "net.local": [
    "runner",
    "transient",
    "The runner's own limits or policies kept the connection from being made.",
    "Check egress policies and the number of open files on the runner.",
  ],
  "net.forbidden": [
    "check",
    "lasting",
    "The address is a metadata service or a private one that this request may not reach.",
    "Metadata services are never asked; write `allow: [private]` where a private address is meant.",
  ],

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
};
