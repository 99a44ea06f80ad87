import { after, type CheckId, type Instant, instant, wholeSecond } from "../brand.ts";
import type { Check } from "../check.ts";
import { piecesOf, rolledTo, sumPaths } from "../figures/pieces.ts";
import type { Source } from "../figures/source.ts";
import { lastDays, type Span } from "../figures/span.ts";
import { sumsOver } from "../figures/sums.ts";
import type { HistoryState } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import type { Result } from "../result.ts";
import { DAY_MS, dayName, HOUR_MS, recentIncidentsPaths, recentYears } from "./layout.ts";
import { cadenceReads, type PageCadence, pageCadence } from "./page-cadence.ts";
import { samplesPaths } from "./sample-files.ts";
import type { SampleLine } from "./samples.ts";
import type { DayTally } from "./tally.ts";

const DAYS = 90;

/** What the page shows of the past. */
export interface PageHistory {
  readonly days: readonly DayTally[];
  readonly incidents: readonly Incident[];
  readonly latest: readonly Result[];
  readonly lastRound?: Instant;
  readonly cadence?: PageCadence;
}

interface Sources {
  readonly span: Span;
  /** The hour that is not rolled up yet, and the one before. */
  readonly hours: readonly [before: Instant, open: Instant];
}

function sourcesOf(state: HistoryState, now: Instant): Sources {
  const span = lastDays(DAYS, now);
  const open = rolledTo(state, now);
  return { span, hours: [after(open, -HOUR_MS), open] };
}

/** The UTC days of a span that begins at midnight. */
function daysIn({ from, to }: Span): readonly Instant[] {
  return Array.from({ length: Math.ceil((to - from) / DAY_MS) }, (_, index) => after(from, index * DAY_MS));
}

/**
 * The files that give the last 90 days: a bounded number, whatever the history's age. The incidents are those of this year and
 * the one before: what ends now may have begun long ago.
 */
export function pageReads(state: HistoryState, now: Instant): readonly string[] {
  const { span, hours } = sourcesOf(state, now);
  const memory = { state, rolled: rolledTo(state, now) };
  const sums = piecesOf(span, memory.rolled).flatMap((piece) => sumPaths(piece, memory));
  const samples = hours.flatMap((hour) => samplesPaths(hour, state));
  return [...new Set([...sums, ...samples, ...recentIncidentsPaths(now), ...cadenceReads(now)])];
}

/** The last 90 days out of those files, as far as they exist. Damaged lines are passed over: rounds report them. */
export function pageHistory(source: Source, checks: readonly Check[]): PageHistory {
  const { state, now } = source;
  const { span, hours } = sourcesOf(state, now);
  const lines = hours.flatMap(source.samples);
  const lastRound = Math.max(...lines.map((line) => line.at));
  const cadence = pageCadence(source, now);
  return {
    days: daysIn(span).flatMap((day) => dayTallies(day, source, checks)),
    incidents: incidentsSince(span.from, source),
    latest: newestOfEach(lines, source.currentId),
    ...(lines.length > 0 && { lastRound: instant(lastRound) }),
    ...(cadence !== undefined && { cadence }),
  };
}

/** What a day comes to for each check that is in the config, until now where it is today. */
function dayTallies(day: Instant, source: Source, checks: readonly Check[]): readonly DayTally[] {
  const span = { from: day, to: wholeSecond(instant(Math.min(source.now, day + DAY_MS))) };
  const sums = sumsOver(piecesOf(span, source.rolledTo), source);
  return checks.flatMap(({ id: check }) => {
    const sum = sums.get(check);
    return sum === undefined ? [] : [{ check, day: dayName(day), ...sum }];
  });
}

function incidentsSince(firstDay: Instant, { state, now, incidents }: Source): readonly Incident[] {
  const live: readonly Incident[] = Object.values(state.incidents);
  const byId = new Map([...recentYears(now).flatMap(incidents), ...live].map((incident) => [incident.id, incident]));
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
