import { type HistoryState, SCHEMA_VERSION } from "../history-state.ts";
import { isOpen } from "../incident.ts";
import type { Round } from "../round.ts";
import { decodeIncidents } from "./incident-index.ts";
import { recentIncidentsPaths } from "./layout.ts";

/**
 * The files that still tell of open incidents when parts of the state, or all of it, cannot be read: an incident may have begun
 * last year.
 */
export function salvageReads({ at }: Round): readonly string[] {
  return recentIncidentsPaths(at);
}

/**
 * The state with the open incidents that it lost and their years' indexes still have: without them nobody would ever close
 * them. What it remembers of an incident itself is newer.
 */
export function salvaged(
  state: HistoryState | undefined,
  files: ReadonlyMap<string, string>,
  round: Round,
): HistoryState | undefined {
  const lost = salvageReads(round)
    .flatMap((path) => decodeIncidents(path, files.get(path)).good)
    .filter(({ value }) => isOpen(value) && state?.incidents[value.id] === undefined)
    .map(({ value }) => [value.id, value] as const);
  if (lost.length === 0) return state;
  const kept = state ?? { version: SCHEMA_VERSION, checks: {}, incidents: {} };
  return { ...kept, incidents: { ...kept.incidents, ...Object.fromEntries(lost) } };
}
