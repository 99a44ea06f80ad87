import type { Instant } from "../brand.ts";
import type { HistoryState } from "../history-state.ts";
import { type Incident, isOpen } from "../incident.ts";
import type { Finding } from "./audit.ts";
import { decodeIncidents, encodeIncidentFile, encodeIncidents } from "./incident-index.ts";
import { incidentPath, incidentsPath } from "./layout.ts";
import type { Problem } from "./ndjson.ts";

export interface IncidentAudit {
  readonly incidents: number;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** The files with the incidents of a year, once its index is known. */
export function incidentReads(files: ReadonlyMap<string, string>, year: Instant): readonly string[] {
  const path = incidentsPath(year);
  return decodeIncidents(path, files.get(path)).good.map(({ value }) => incidentPath(value.id, value.startedAt));
}

/** A year's index against the incidents' own files, and the open ones against what memory holds of them. */
export function auditIncidents(files: ReadonlyMap<string, string>, year: Instant, state: HistoryState): IncidentAudit {
  const path = incidentsPath(year);
  const { good, problems } = decodeIncidents(path, files.get(path));
  const incidents = good.map(({ value }) => value);
  const remembered = Object.values<Incident>(state.incidents).filter((one) => incidentsPath(one.startedAt) === path);
  const indexed = new Map(incidents.map((incident) => [incident.id, incident]));
  return {
    incidents: incidents.length,
    problems,
    findings: [
      ...incidents.flatMap((incident) => {
        const own = incidentPath(incident.id, incident.startedAt);
        return difference(own, incident.id, files.get(own), encodeIncidentFile(incident));
      }),
      ...remembered.flatMap((incident) =>
        difference(path, incident.id, lineOf(indexed.get(incident.id)), lineOf(incident)),
      ),
      ...incidents.flatMap((incident) =>
        isOpen(incident) && state.incidents[incident.id] === undefined
          ? [{ path, what: `${incident.id} is open, and the memory does not know it`, written: lineOf(incident) ?? "" }]
          : [],
      ),
    ],
  };
}

function lineOf(incident: Incident | undefined): string | undefined {
  return incident === undefined ? undefined : encodeIncidents([incident]).split("\n")[1];
}

function difference(
  path: string,
  what: string,
  written: string | undefined,
  recomputed: string | undefined,
): Finding[] {
  if (written === recomputed) return [];
  return [{ path, what, ...(written !== undefined && { written }), ...(recomputed !== undefined && { recomputed }) }];
}
