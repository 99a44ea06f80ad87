import type { Incident } from "../incident.ts";
import { attempt, list, parseJson } from "./fields.ts";
import { decodeIncident, encodeIncident } from "./incident-codec.ts";
import type { Lines } from "./ndjson.ts";

/** `incidents/<year>/<id>.json`: for people, so indented. */
export function encodeIncidentFile(incident: Incident): string {
  return `${JSON.stringify(encodeIncident(incident), null, 2)}\n`;
}

/** `incidents/<year>.json`: a year's incidents whole, by their start, one in a line. */
export function encodeIncidents(incidents: readonly Incident[]): string {
  const lines = [...incidents]
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
    .map((incident) => JSON.stringify(encodeIncident(incident)));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}

/** Damaged entries are set apart as lines of JSON, a file that is no list as a whole. */
export function decodeIncidents(path: string, content: string | undefined): Lines<Incident> {
  if (content === undefined) return { good: [], damaged: [], problems: [] };
  const whole = attempt(() => list(parseJson(content), "incidents"));
  if ("damage" in whole) return { good: [], damaged: [content], problems: [{ path, message: whole.damage }] };
  const good: { text: string; value: Incident }[] = [];
  const damaged: string[] = [];
  const problems: { path: string; message: string }[] = [];
  for (const [index, entry] of whole.value.entries()) {
    const read = attempt(() => decodeIncident(entry));
    if ("value" in read) good.push({ text: "", value: read.value });
    else {
      damaged.push(JSON.stringify(entry));
      problems.push({ path, message: `entry ${index + 1}: ${read.damage}` });
    }
  }
  return { good, damaged, problems };
}
