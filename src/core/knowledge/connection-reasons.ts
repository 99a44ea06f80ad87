import type { ReasonRow } from "./reasons.ts";

/** Reasons of names, connections and proxies. */
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

  "net.ipv6-broken": [
    "target",
    "lasting",
    "The target answers over IPv4 only, though its name has IPv6 addresses too: whoever has IPv6 waits or fails first.",
    "Make the service listen on its IPv6 address, or take the AAAA record away.",
  ],

  "proxy.auth": [
    "runner",
    "lasting",
    "The proxy on our side asks for credentials; the target was never reached.",
    "Put user and password into the proxy's URL (`HTTPS_PROXY`), or write `proxy: none`.",
  ],
  "proxy.refused": [
    "runner",
    "lasting",
    "The proxy on our side refuses to connect to this target, which was never reached.",
    "Have the target allowed in the proxy's rules, or write `proxy: none`.",
  ],
  "proxy.unreachable": [
    "runner",
    "transient",
    "The proxy on our side does not answer; the target was never reached.",
    "Is the proxy up, and is its address in `HTTPS_PROXY` right?",
  ],
  "proxy.timeout": [
    "runner",
    "transient",
    "The proxy on our side did not answer in time; it may be waiting for the target, or for nothing.",
    "Ask the target through the same proxy by hand; what it answers there tells who is slow.",
  ],
  "proxy.unreached": [
    "target",
    "transient",
    "The proxy on our side is well, and says that it cannot reach the target.",
    "Is the target up? If it is for everybody else, look at the proxy's way out.",
  ],
  "proxy.invalid": [
    "runner",
    "lasting",
    "The proxy that this machine names is no address.",
    "Correct `HTTPS_PROXY` or `HTTP_PROXY`, or write `proxy: none`.",
  ],
};
