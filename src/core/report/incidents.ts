import { type Instant, instant } from "../brand.ts";
import type { Span } from "../figures/span.ts";
import { decodeIncidents } from "../history/incident-index.ts";
import { incidentsPath } from "../history/layout.ts";
import { currentIdOf } from "../history/looks.ts";
import type { HistoryState } from "../history-state.ts";
import type { Incident } from "../incident.ts";

/** The years' indexes with the incidents of a span: an incident stands in the year it began in, the one before perhaps. */
export function incidentReadsOf({ from, to }: Span): readonly string[] {
  const [first, last] = [new Date(from).getUTCFullYear() - 1, new Date(to).getUTCFullYear()];
  return Array.from({ length: last - first + 1 }, (_, index) => incidentsPath(yearStart(first + index)));
}

/**
 * The incidents that touch the span, oldest first, with the ids that their checks have now. One about the config is none of
 * a check's. Damaged entries are passed over: rounds report them.
 */
export function incidentsOf(
  files: ReadonlyMap<string, string>,
  { from, to }: Span,
  state: HistoryState,
): readonly Incident[] {
  const currentId = currentIdOf(state.checks);
  const indexed = incidentReadsOf({ from, to }).flatMap((path) => decodeIncidents(path, files.get(path)).good);
  const open: readonly Incident[] = Object.values(state.incidents);
  const byId = new Map([...indexed.map(({ value }) => value), ...open].map((incident) => [incident.id, incident]));
  return [...byId.values()]
    .filter(({ kind }) => kind !== "config")
    .filter(({ startedAt, endedAt }) => startedAt < to && (endedAt ?? to) >= from)
    .map((incident) => ({ ...incident, checks: incident.checks.map(currentId) }))
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
}

function yearStart(year: number): Instant {
  return instant(Date.UTC(year, 0));
}
