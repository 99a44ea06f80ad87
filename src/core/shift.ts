import { after } from "./brand.ts";
import type { Incident } from "./incident.ts";
import type { Verdict } from "./quorum.ts";

/** No two shifts are told closer together than this. */
const GAP_MS = 1_800_000;
/** So many are told of one incident; after that only its text goes on. */
const MOST_SHIFTS = 10;

/**
 * Is it news that an incident goes on in another way? It is where two looks in a row (`incident` is current with the last but
 * one) give a reason of another family than people were told (`http.503`, `http.502` are one), or come from other locations.
 */
export function isShift(incident: Incident, verdict: Verdict): boolean {
  const { changes } = incident;
  const told = changes.findLast(({ state, reason }) => state === incident.state && reason !== "");
  const last = changes.at(-1);
  if (told === undefined || last === undefined || verdict.state !== incident.state) return false;
  if (verdict.at < after(last.at, GAP_MS)) return false;
  if (changes.filter(({ kind }) => kind === "shifted").length >= MOST_SHIFTS) return false;
  return isOtherReason(told.reason, incident, verdict) || isOtherPlace(incident, verdict);
}

function isOtherReason(told: string, incident: Incident, { reason }: Verdict): boolean {
  return familyOf(reason) !== familyOf(told) && familyOf(incident.reason) === familyOf(reason);
}

/** Only where several locations look are they told at all. */
function isOtherPlace({ changes, locations }: Incident, verdict: Verdict): boolean {
  const told = changes.findLast((change) => change.locations !== undefined)?.locations;
  const current = verdict.locations.join();
  return told !== undefined && told.join() !== current && locations.join() === current;
}

/** `http` of `http.503`. */
function familyOf(reason: string): string {
  return reason.split(".")[0] ?? reason;
}
