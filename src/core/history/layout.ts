import { type IncidentId, type Instant, instant } from "../brand.ts";

/** Every path on the history branch. All dates are UTC. */
export const STATE_PATH = "state.json";
export const README_PATH = "README.md";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The start of the full hour that `at` lies in. */
export function hourOf(at: Instant): Instant {
  return instant(Math.floor(at / HOUR_MS) * HOUR_MS);
}

/** The start of the UTC day that `at` lies in. */
export function dayOf(at: Instant): Instant {
  return instant(Math.floor(at / DAY_MS) * DAY_MS);
}

/** The start of the UTC month that `at` lies in. */
export function monthOf(at: Instant): Instant {
  return monthBefore(at, 0);
}

/** The start of the UTC month so many months before that of `at`; after it where `count` is below zero. */
export function monthBefore(at: Instant, count: number): Instant {
  const date = new Date(at);
  return instant(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - count));
}

/** `2026-11`. */
export function monthName(at: Instant): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** `2026-11-22`. */
export function dayName(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * `samples/2026-11-22/26112210.ndjson`: the results of the rounds that started in that hour. The name tells the whole hour,
 * not only `10`: git looks for similar files by the last characters of the path, and with `22/10.ndjson` an hour of every
 * month came before the hour's own earlier versions, so that a round took three times the room after a year. Folders for the
 * year and the month would be two trees more in every commit, a sixth of what it weighs.
 */
export function samplesPath(at: Instant): string {
  return `samples/${hourName(at)}.ndjson`;
}

/**
 * `samples/2026-11-22/26112210/2611221005.ndjson`: those of the rounds that started in the five minutes from `at` on, in
 * histories of very many checks.
 */
export function samplesPartPath(at: Instant): string {
  return `samples/${hourName(at)}/${compact(at, 16)}.ndjson`;
}

/**
 * `hours/2026-11-22/26112210.ndjson`: what that hour came to. A file for each hour, so that each is written once: with one for
 * the day, 5,000 checks would write up to 36 MB every hour.
 */
export function hoursPath(at: Instant): string {
  return `hours/${hourName(at)}.ndjson`;
}

/** The starts of the hours of the UTC day that begins at `day`. */
export function hoursIn(day: Instant): readonly Instant[] {
  return Array.from({ length: DAY_MS / HOUR_MS }, (_, index) => instant(day + index * HOUR_MS));
}

/** The folders that hold the results and the hours of the UTC month that begins at `month`. */
export function foldersOfMonth(month: Instant): readonly string[] {
  const length = (monthBefore(month, -1) - month) / DAY_MS;
  const days = Array.from({ length }, (_, index) => dayName(instant(month + index * DAY_MS)));
  return ["samples", "hours"].flatMap((top) => days.map((day) => `${top}/${day}`));
}

/** `days/2026/11.ndjson`. */
export function daysPath(at: Instant): string {
  return `days/${slashed(at, 7)}.ndjson`;
}

/** `latency/2026/11/22.ndjson`: how the latencies of that day were spread. */
export function latencyPath(at: Instant): string {
  return `latency/${slashed(at, 10)}.ndjson`;
}

/** `rounds/2026/11.ndjson`: when rounds really came. */
export function roundsPath(at: Instant): string {
  return `rounds/${slashed(at, 7)}.ndjson`;
}

/** `incidents/2026/<id>.json`, by the year it started in. */
export function incidentPath(id: IncidentId, startedAt: Instant): string {
  return `incidents/${slashed(startedAt, 4)}/${id}.json`;
}

/** `incidents/2026.json`: that year's incidents together. */
export function incidentsPath(startedAt: Instant): string {
  return `incidents/${slashed(startedAt, 4)}.json`;
}

/** The year of `at` and the year before, each as its first moment. */
export function recentYears(at: Instant): readonly [before: Instant, current: Instant] {
  const year = new Date(at).getUTCFullYear();
  return [instant(Date.UTC(year - 1, 0)), instant(Date.UTC(year, 0))];
}

/** Those years' incidents: what is still open may have begun in them. */
export function recentIncidentsPaths(at: Instant): readonly [before: string, current: string] {
  const [before, current] = recentYears(at);
  return [incidentsPath(before), incidentsPath(current)];
}

/** `2026-11-22/26112210`. */
function hourName(at: Instant): string {
  return `${dayName(at)}/${compact(at, 13)}`;
}

/** `26112210`, as far as the first characters of `2026-11-22T10:05` go. */
function compact(at: Instant, length: number): string {
  return new Date(at).toISOString().slice(2, length).replace(/[-T:]/g, "");
}

function slashed(at: Instant, length: number): string {
  return new Date(at).toISOString().slice(0, length).replace(/[-T]/g, "/");
}
