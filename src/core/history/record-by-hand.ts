import type { Instant } from "../brand.ts";
import type { DoneByHand } from "../by-hand.ts";
import type { Incident } from "../incident.ts";
import { incidentsPath } from "./layout.ts";
import { changedFiles, incidentFiles, type Recorded, stateFile } from "./record.ts";

/** The index files that `recordByHand` needs besides `state.json`. */
export function readsByHand(incidents: readonly Incident[]): readonly string[] {
  return [...new Set(incidents.map(({ startedAt }) => incidentsPath(startedAt)))];
}

/** What people's commands change on the branch: a commit like any other, without results. */
export function recordByHand(
  files: ReadonlyMap<string, string>,
  { state, changes }: DoneByHand,
  { incidents, now }: { readonly incidents: readonly Incident[]; readonly now: Instant },
): Pick<Recorded, "files" | "message"> {
  const parts = [stateFile(files, state), incidentFiles(files, incidents)];
  const told = changes.map(({ incident, kind }) => `${incident} ${kind}`);
  return {
    files: changedFiles(parts, files, now),
    message: `by hand: ${told.slice(0, 3).join("; ") || "noted"} [skip ci]`,
  };
}
