import type { IncidentId } from "../../core/brand.ts";
import type { Change } from "../../core/incident.ts";

/** FNV-1a with 128 bits (Fowler, Noll, Vo): the same text has the same number in every process, and no two that we meet share one. */
export function fnv1a(text: string): bigint {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  }
  return hash;
}

const ID_LENGTH = 12;

/** Twelve characters, as Statuspage's ids: made from what the thing is, never from its place in a list. */
export function stableId(...parts: readonly string[]): string {
  const hash = fnv1a(parts.join("\n"));
  const folded = BigInt.asUintN(62, hash ^ (hash >> 64n));
  return folded.toString(36).padStart(ID_LENGTH, "0").slice(-ID_LENGTH);
}

/** `urn:uuid:…`, a UUID of version 8 (RFC 9562): an id that stays when the site moves to another address. */
export function stableUrn(...parts: readonly string[]): string {
  const digits = fnv1a(parts.join("\n")).toString(16).padStart(32, "0");
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const [a, b, c, d] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(13, 16), digits.slice(17, 20)];
  return `urn:uuid:${a}-${b}-8${c}-${variant}${d}-${digits.slice(20)}`;
}

/** An entry of a feed about an incident. `space` tells our ids from those of other sites. */
export function incidentUrn(space: string, incident: IncidentId): string {
  return stableUrn(space, incident);
}

/** An entry about one change of it. */
export function changeUrn(space: string, { incident, number }: Change): string {
  return stableUrn(space, incident, String(number));
}
