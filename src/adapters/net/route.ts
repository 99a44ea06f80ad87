import { isIP } from "node:net";
import { performance } from "node:perf_hooks";
import type { HttpRequest } from "../../ports.ts";
import { Refused } from "./failure.ts";
import { type AddressKind, addressKind, isMetadataName } from "./guard.ts";
import type { Journey } from "./journey.ts";
import { dialOrder } from "./order.ts";
import { bareHost } from "./proxy.ts";
import type { DialAddress, Resolver } from "./resolver.ts";

type Way = Pick<HttpRequest, "allowPrivate" | "connection">;

/** Those of the URL's addresses that may be dialled, in order; at least one. */
export async function addressesOf(
  url: URL,
  { allowPrivate, connection = {} }: Way,
  { journey, resolver }: { readonly journey: Journey; readonly resolver: Resolver },
): Promise<readonly DialAddress[]> {
  const { family, dns } = connection;
  const host = connection.address ?? bareHost(url);
  if (isMetadataName(host)) throw forbidden("metadata");
  const written = isIP(host);
  if (written === 0) {
    journey.phase = "dns";
    // The dot that ends a name keeps the search list away.
    const name = url.hostname.endsWith(".") ? `${host}.` : host;
    const question = { ...(family === undefined ? {} : { family }), ...(dns === undefined ? {} : { dns }) };
    journey.resolved = await resolver.resolve(name, question);
    journey.marks.resolved ??= performance.now();
  } else journey.resolved = [{ address: host, family: written === 6 ? 6 : 4 }];
  journey.phase = "connect";
  if (written !== 0 && family !== undefined && written !== family) throw otherFamily(family);
  const kinds = journey.resolved.map(({ address }) => addressKind(address));
  const allowed = journey.resolved.filter((_, index) => isAllowed(kinds[index], allowPrivate));
  if (allowed.length === 0) throw forbidden(kinds.includes("metadata") ? "metadata" : "private");
  return isLocalName(host) ? allowed : dialOrder(allowed);
}

/** Behind a proxy names are not known here; what is written out is held to the same rule. */
export function guardBehindProxy(url: URL, { allowPrivate, connection = {} }: Way): void {
  const host = connection.address ?? bareHost(url);
  if (isMetadataName(host)) throw forbidden("metadata");
  if (isIP(host) === 0) return;
  const kind = addressKind(host);
  if (!isAllowed(kind, allowPrivate)) throw forbidden(kind === "metadata" ? "metadata" : "private");
}

/** Services of this machine often listen on IPv4 alone, which is nobody's fault. */
export function isLocalName(host: string): boolean {
  return /^(?:.+\.)?localhost$/i.test(host);
}

function isAllowed(kind: AddressKind | undefined, allowPrivate: boolean): boolean {
  return kind === "public" || (kind === "private" && allowPrivate);
}

function forbidden(kind: "private" | "metadata"): Refused {
  const detail = kind === "metadata" ? "the address of a metadata service" : "a private address";
  return new Refused({ reason: "net.forbidden", phase: "connect", detail: `${detail} is not asked` });
}

function otherFamily(family: 4 | 6): Refused {
  return new Refused({ reason: "dns.nodata", phase: "dns", detail: `the address is not one of IPv${family}` });
}
