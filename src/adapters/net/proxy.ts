import { BlockList, isIP, isIPv6 } from "node:net";
import { unescape as percentDecoded } from "node:querystring";
import { addressKind } from "./guard.ts";

/** What an environment says of proxies, as text: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
export interface ProxySettings {
  readonly http?: string;
  readonly https?: string;
  /** Names, suffixes, addresses, CIDR ranges, each perhaps with a port, or `*`; separated by commas or blanks. */
  readonly none?: string;
}

export interface ProxyServer {
  readonly host: string;
  readonly port: number;
  /** The proxy itself is spoken to over TLS. */
  readonly isSecure: boolean;
  /** The value of `proxy-authorization`, where the proxy's address holds a name and a password. */
  readonly authorization?: string;
}

/** The proxy for this URL; nothing where it is asked directly, `invalid` where the settings name none that we can use. */
export function proxyFor(url: URL, settings: ProxySettings): ProxyServer | "invalid" | undefined {
  const written = (url.protocol === "https:" ? settings.https : settings.http)?.trim() ?? "";
  if (written === "" || isExcepted(url, settings.none ?? "")) return undefined;
  return readProxy(written) ?? "invalid";
}

function readProxy(written: string): ProxyServer | undefined {
  const url = URL.parse(written.includes("://") ? written : `http://${written}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") return undefined;
  const isSecure = url.protocol === "https:";
  const login = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
  return {
    host: bareHost(url),
    port: portOf(url),
    isSecure,
    ...(login === ":" ? {} : { authorization: `Basic ${Buffer.from(login).toString("base64")}` }),
  };
}

/** This machine itself is never asked through a proxy. */
function isExcepted(url: URL, exceptions: string): boolean {
  const host = bareHost(url).toLowerCase();
  if (isThisMachine(host)) return true;
  const entries = exceptions.split(/[\s,]+/).filter((entry) => entry !== "");
  return entries.some((entry) => covers(entry.toLowerCase(), host, portOf(url)));
}

function covers(entry: string, host: string, port: number): boolean {
  if (entry === "*") return true;
  if (entry.includes("/")) return isWithin(host, entry);
  const [, bracketed, plain = entry, portText] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
  if (portText !== undefined && Number(portText) !== port) return false;
  const name = (bracketed ?? plain).replace(/^\*?\./, "").replace(/\.$/, "");
  return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
}

function isWithin(host: string, range: string): boolean {
  const [network = "", prefix = ""] = range.split("/");
  const family = isIP(network);
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (family === 0 || isIP(host) !== family || !(bits <= (family === 6 ? 128 : 32))) return false;
  const list = new BlockList();
  const kind = isIPv6(network) ? "ipv6" : "ipv4";
  list.addSubnet(network, bits, kind);
  return list.check(host, kind);
}

/** `localhost`, a name below it, or a loopback address, as the URL parser writes it. */
export function isThisMachine(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  if (isIP(bare) === 0) return bare === "localhost" || bare.endsWith(".localhost");
  return /^(127\.|::1$|::ffff:7f)/.test(bare);
}

/** The host as it is resolved or verified: no brackets, no dot at the end. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

export function portOf({ port, protocol }: URL): number {
  return port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
}

/** Names that no public authority certifies: without a dot, or below a name kept for private use (RFC 6761, 6762, 8375). */
const PRIVATE_NAME =
  /^[^.]+$|\.(?:local|localhost|internal|intranet|lan|home|corp|private|home\.arpa|test|example|invalid)$/;

/** A host that a public authority would certify. */
export function isPublicHost(host: string): boolean {
  return isIP(host) === 0 ? !PRIVATE_NAME.test(host.toLowerCase()) : addressKind(host) === "public";
}
