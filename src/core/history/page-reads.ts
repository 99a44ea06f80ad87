import { after, type CheckId, type Instant, instant } from "../brand.ts";
import type { Check } from "../check.ts";
import type { HistoryState } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import type { Result } from "../result.ts";
import { decodeIncidents } from "./incident-index.ts";
import { DAY_MS, dayName, dayOf, daysPath, HOUR_MS, hoursPath, incidentsPath, samplesPath } from "./layout.ts";
import { confirmedNow, currentIdOf, looksOf, type Reading, turnsOf } from "./looks.ts";
import { readLines } from "./ndjson.ts";
import { daySums, readDays, readHours } from "./rolled-files.ts";
import { decodeSamples, type SampleLine } from "./samples.ts";
import { addSums, countLooks, type DayTally, NOTHING, tally, timelineOf } from "./tally.ts";

const DAYS = 90;

/** What the page shows of the past. */
export interface PageHistory {
  readonly days: readonly DayTally[];
  readonly incidents: readonly Incident[];
  readonly latest: readonly Result[];
  readonly lastRound?: Instant;
}

interface Sources {
  /** The months with the last 90 days. */
  readonly months: readonly Instant[];
  /** The hour that is not rolled up yet, and the one before. */
  readonly hours: readonly [before: Instant, open: Instant];
  readonly years: readonly Instant[];
  readonly firstDay: Instant;
}

function sourcesOf(state: HistoryState, now: Instant): Sources {
  const firstDay = after(dayOf(now), -(DAYS - 1) * DAY_MS);
  const days = Array.from({ length: DAYS }, (_, index) => after(firstDay, index * DAY_MS));
  const open = state.rolledTo ?? now;
  return {
    months: firstOfEach(days, daysPath),
    hours: [after(open, -HOUR_MS), open],
    years: firstOfEach(days, incidentsPath),
    firstDay,
  };
}

/** The files that give the last 90 days: a bounded number, whatever the history's age. */
export function pageReads(state: HistoryState, now: Instant): readonly string[] {
  const { months, hours, years } = sourcesOf(state, now);
  return [
    ...months.map(daysPath),
    ...firstOfEach(hours, hoursPath).map(hoursPath),
    ...hours.map(samplesPath),
    ...years.map(incidentsPath),
  ];
}

/** The last 90 days out of those files, as far as they exist. Damaged lines are passed over: rounds report them. */
export function pageHistory(
  files: ReadonlyMap<string, string>,
  state: HistoryState,
  checks: readonly Check[],
  now: Instant,
): PageHistory {
  const { months, hours, years, firstDay } = sourcesOf(state, now);
  const samplesOf = (hour: Instant) =>
    readLines(samplesPath(hour), files.get(samplesPath(hour)), decodeSamples).good.map(({ value }) => value);
  const [before, open] = hours;
  const openLines = samplesOf(open);
  const lines = [...samplesOf(before), ...openLines];
  const currentId = currentIdOf(state.checks);
  const wanted = new Set(checks.map((check) => check.id));
  const past = months.flatMap((month) => readDays(files.get(daysPath(month)), month).good.map(({ value }) => value));
  const days = [...past, ...newestDays(files, { lines: openLines, checks: state.checks, currentId }, hours, now)]
    .map((day) => ({ ...day, check: currentId(day.check) }))
    .filter((day) => wanted.has(day.check) && day.day >= dayName(firstDay));
  const lastRound = Math.max(...lines.map((line) => line.at));
  return {
    days: merged(days),
    incidents: incidentsSince(firstDay, years, files, state),
    latest: newestOfEach(lines, currentId),
    ...(lines.length > 0 && { lastRound: instant(lastRound) }),
  };
}

/** The day that is not over yet: its hours that are, and what the open hour's looks stand for until now. */
function newestDays(
  files: ReadonlyMap<string, string>,
  reading: Reading,
  [before, open]: Sources["hours"],
  now: Instant,
): readonly DayTally[] {
  const rolled = firstOfEach([before, open], hoursPath).flatMap((day) => readHours(files, dayOf(day)).good);
  const tallies = rolled.map(({ value }) => value);
  const carried = new Map(
    tallies.filter((line) => line.hour === before).map((line) => [reading.currentId(line.check), line] as const),
  );
  const looks = looksOf(reading.lines, reading);
  const turns = turnsOf(reading);
  const live: DayTally[] = [];
  for (const check of new Set([...carried.keys(), ...looks.keys()])) {
    const { tail = [], turns: late = [] } = carried.get(check) ?? {};
    const standing = [...tail, ...(looks.get(check) ?? [])].sort((a, b) => a.at - b.at);
    const timeline = timelineOf([...late, ...(turns.get(check) ?? [])], confirmedNow(reading, check));
    for (let day = dayOf(open); day < now; day = after(day, DAY_MS)) {
      const [from, to] = [instant(Math.max(day, open)), instant(Math.min(now, day + DAY_MS))];
      const today = looks.get(check)?.filter(({ at }) => at >= from && at < to) ?? [];
      const seconds = tally({ looks: standing, timeline, from, to });
      live.push({ check, day: dayName(day), ...seconds, looks: countLooks(today.map(({ state }) => state)) });
    }
  }
  return [...daySums(tallies, dayOf(open), reading.currentId), ...live];
}

/** One tally per check and day: a check that was renamed within a day has two lines for it, the newest day has its parts. */
function merged(days: readonly DayTally[]): readonly DayTally[] {
  const sums = new Map<string, DayTally>();
  for (const day of days) {
    const key = `${day.day} ${day.check}`;
    const sum = addSums(sums.get(key) ?? NOTHING, day);
    sums.set(key, { check: day.check, day: day.day, ...sum });
  }
  return [...sums.values()].sort((a, b) => (a.day === b.day ? (a.check < b.check ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function incidentsSince(
  firstDay: Instant,
  years: readonly Instant[],
  files: ReadonlyMap<string, string>,
  state: HistoryState,
): readonly Incident[] {
  const indexed = years.map(incidentsPath).flatMap((path) => decodeIncidents(path, files.get(path)).good);
  const live: readonly Incident[] = Object.values(state.incidents);
  const byId = new Map([...indexed.map(({ value }) => value), ...live].map((incident) => [incident.id, incident]));
  return (
    [...byId.values()]
      // A broken config is the maintainers' affair: the page has a banner for it, and no check was out of order.
      .filter((incident) => incident.kind !== "config")
      .filter((incident) => incident.endedAt === undefined || incident.endedAt >= firstDay)
      .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1))
  );
}

function newestOfEach(lines: readonly SampleLine[], currentId: (id: CheckId) => CheckId): readonly Result[] {
  const newest = new Map<string, Result>();
  for (const result of lines.flatMap((line) => line.results)) {
    const check = currentId(result.check);
    const key = `${check} ${result.location}`;
    const known = newest.get(key);
    if (known === undefined || known.at <= result.at) newest.set(key, { ...result, check });
  }
  return [...newest.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
}

/** The first instant for each path, so that no path comes twice. */
function firstOfEach(instants: readonly Instant[], pathOf: (at: Instant) => string): readonly Instant[] {
  const first = new Map<string, Instant>();
  for (const at of instants) if (!first.has(pathOf(at))) first.set(pathOf(at), at);
  return [...first.values()];
}
