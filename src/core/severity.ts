import { type Incident, SEVERITIES, type Severity } from "./incident.ts";

/** How bad it is where nobody said: an outage and what people declare are `major`, everything else `minor`. */
const USUAL: Readonly<Record<Incident["kind"], Severity>> = {
  outage: "major",
  declared: "major",
  degraded: "minor",
  unseen: "minor",
  config: "minor",
};

/** How bad the incident is: as people said last in its first `told` changes, else by its kind. */
export function severityOf(incident: Incident, told = incident.changes.length): Severity {
  const said = incident.changes.slice(0, told).findLast(({ severity }) => severity !== undefined)?.severity;
  const isSaidInChange = incident.changes.some(({ severity }) => severity !== undefined);
  return said ?? (isSaidInChange ? undefined : incident.severity) ?? USUAL[incident.kind];
}

/** Is the severity that bad, or worse? */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}
