import { isIPv6 } from "node:net";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";
import type { DialAddress } from "./resolver.ts";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The order in which addresses are dialled: families in turn, beginning with IPv6 where this machine has an IPv6 address
 * of the same reach, as clients do (RFC 8305, section 4; RFC 6724, rules 2 and 8).
 */
export function dialOrder(
  addresses: readonly DialAddress[],
  interfaces: () => Interfaces = networkInterfaces,
): readonly DialAddress[] {
  const four = addresses.filter(({ family }) => family === 4);
  const six = addresses.filter(({ family }) => family === 6);
  if (four.length === 0 || six.length === 0) return addresses;
  const own = new Set(ownIPv6(interfaces()).map(reachOf));
  const isSixFirst = six.every(({ address }) => own.has(reachOf(address)));
  return isSixFirst ? inTurn(six, four) : [...four, ...six];
}

function ownIPv6(interfaces: Interfaces): readonly string[] {
  return Object.values(interfaces).flatMap((entries) =>
    (entries ?? []).filter(({ family }) => family === "IPv6").map(({ address }) => address),
  );
}

/** Loopback, unique local, link-local, or the whole internet. */
function reachOf(address: string): "loopback" | "local" | "link" | "global" | "other" {
  if (!isIPv6(address.replace(/%.*$/, ""))) return "other";
  if (address === "::1") return "loopback";
  if (/^f[cd]/i.test(address)) return "local";
  if (/^fe[89ab]/i.test(address)) return "link";
  return /^[23]/.test(address) ? "global" : "other";
}

function inTurn(first: readonly DialAddress[], second: readonly DialAddress[]): readonly DialAddress[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) => [first[index], second[index]])
    .flat()
    .filter((address) => address !== undefined);
}
