import { BlockList, isIP, isIPv6 } from "node:net";

/** `private`: loopback, private, shared, link-local, multicast or otherwise not of the public internet. */
export type AddressKind = "public" | "private" | "metadata";

const METADATA = blockList([
  "169.254.169.254/32", // most clouds
  "169.254.170.2/32", // container credentials of AWS
  "169.254.170.23/32",
  "100.100.100.200/32", // Alibaba Cloud
  "168.63.129.16/32", // Azure's host agent
  "192.0.0.192/32", // Oracle Cloud
  "fd00:ec2::254/128", // AWS
  "fd00:ec2::23/128",
  "fd20:ce::254/128", // Google Cloud
]);

/** IANA's special-purpose address registries, those entries that are not globally reachable. */
const PRIVATE = blockList([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/127", // unspecified and loopback
  "64:ff9b:1::/48",
  "100::/64",
  "2001:db8::/32",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
]);

const METADATA_NAMES: ReadonlySet<string> = new Set(["metadata.google.internal", "metadata.goog", "metadata"]);

/** The kind of an IP address, whatever its notation; IPv4 within IPv6 (mapped, NAT64, 6to4) counts as what it carries. */
export function addressKind(address: string): AddressKind {
  const plain = address.replace(/%.*$/, "");
  const carried = carriedIPv4(plain);
  if (carried !== undefined) return addressKind(carried);
  const family = isIPv6(plain) ? "ipv6" : "ipv4";
  if (METADATA.check(plain, family)) return "metadata";
  return PRIVATE.check(plain, family) ? "private" : "public";
}

/** A name that only metadata services have. */
export function isMetadataName(host: string): boolean {
  return METADATA_NAMES.has(host.toLowerCase().replace(/\.$/, ""));
}

/** IPv4 carried in `::ffff:0:0/96`, `::/96`, `64:ff9b::/96` (last 32 bits) or `2002::/16` (bits 16 to 47). */
function carriedIPv4(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined;
  const groups = groupsOf(address);
  const [first = 0, second = 0, third = 0, , , sixth = 0, seventh = 0, eighth = 0] = groups;
  if (first === 0x2002) return dotted(second, third);
  const middle = groups.slice(2, 5).every((group) => group === 0);
  if (!middle) return undefined;
  if (first === 0x64 && second === 0xff9b && sixth === 0) return dotted(seventh, eighth);
  const carries = first === 0 && second === 0 && (sixth === 0xffff || (sixth === 0 && seventh !== 0));
  return carries ? dotted(seventh, eighth) : undefined;
}

/** The eight 16-bit groups of a valid IPv6 address, in the form the URL parser gives it. */
function groupsOf(address: string): readonly number[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const read = (text: string) => (text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16)));
  const before = read(head);
  const behind = tail === undefined ? [] : read(tail);
  const gap = Array.from({ length: 8 - before.length - behind.length }, () => 0);
  return [...before, ...gap, ...behind];
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

function blockList(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = "", prefix] = subnet.split("/");
    list.addSubnet(network, Number(prefix), isIPv6(network) ? "ipv6" : "ipv4");
  }
  return list;
}
