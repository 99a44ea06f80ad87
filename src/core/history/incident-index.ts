import type { Incident } from "../incident.ts";
import { attempt, list, parseJson } from "./fields.ts";
import { decodeIncident, encodeIncident } from "./incident-codec.ts";
import { type Line, type Lines, readLines } from "./ndjson.ts";

/** `incidents/<year>/<id>.json`: for people, so indented. */
export function encodeIncidentFile(incident: Incident): string {
  return `${JSON.stringify(encodeIncident(incident), null, 2)}\n`;
}

/**
 * `incidents/<year>.json`: a year's incidents whole, by their start, one in a line. Those of `there` that are not among the
 * given ones stay as they stand, with what others wrote into them.
 */
export function encodeIncidents(incidents: readonly Incident[], there: readonly Line<Incident>[] = []): string {
  const fresh = incidents.map((value) => ({ value, text: JSON.stringify(encodeIncident(value)) }));
  const byId = new Map([...there, ...fresh].map((line) => [line.value.id, line]));
  const lines = [...byId.values()].sort(
    ({ value: a }, { value: b }) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1),
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.map(({ text }) => text).join(",\n")}\n]\n`;
}

/** Damaged entries are set apart as lines of JSON, of a torn file the torn lines, a file that is no list as a whole. */
export function decodeIncidents(path: string, content: string | undefined): Lines<Incident> {
  if (content === undefined) return { good: [], damaged: [], problems: [] };
  const json = attempt(() => parseJson(content));
  if ("damage" in json) return readLines(path, content.replace(/^[[\]]$|,$/gm, ""), decodeIncident);
  const whole = attempt(() => list(json.value, "incidents"));
  if ("damage" in whole) return { good: [], damaged: [content], problems: [{ path, message: whole.damage }] };
  const good: Line<Incident>[] = [];
  const damaged: string[] = [];
  const problems: { path: string; message: string }[] = [];
  for (const [index, entry] of whole.value.entries()) {
    const read = attempt(() => decodeIncident(entry));
    if ("value" in read) good.push({ text: JSON.stringify(entry), value: read.value });
    else {
      damaged.push(JSON.stringify(entry));
      problems.push({ path, message: `entry ${index + 1}: ${read.damage}` });
    }
  }
  return { good, damaged, problems };
}
