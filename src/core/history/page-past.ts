import { after, type CheckId, type Instant } from "../brand.ts";
import type { Check } from "../check.ts";
import {
  courseDays,
  courseHours,
  coursePieces,
  type LatencyCourse,
  latencyCourses,
} from "../figures/latency-course.ts";
import type { Source } from "../figures/source.ts";
import { lastDays } from "../figures/span.ts";
import { sumsOver } from "../figures/sums.ts";
import type { HistoryState } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import type { Result } from "../result.ts";
import { DAY_MS, daysPath, HOUR_MS, hoursPath, latencyPath, monthBefore, monthOf, recentYears } from "./layout.ts";
import type { DayTally, Sums } from "./tally.ts";

/** Months with pages of their own: this one and a year before it. Older ones are for `allclear report`. */
export const PAST_MONTHS = 13;

/** Days of the bars and figures; `page-reads.ts` gives them. */
const RECENT_DAYS = 90;

/**
 * GitHub's GraphQL gives files of up to 512,000 bytes, 32 in a request, and larger ones one by one. A day of a check takes
 * some 65 bytes in its month's file and 400 in the day's latencies: up to so many checks the files fit.
 */
const MOST_FOR_MONTHS = 250;
const MOST_FOR_LATENCY = 1_000;

/** So many lines of latencies are read at most; that bounds what 90 days of many checks cost. */
const MOST_LATENCY_LINES = 30_000;

/** What the further pages show of the past, beside the last 90 days. */
export interface PagePast {
  /** The days before the last 90, from `daysFrom` on. */
  readonly days: readonly DayTally[];
  /** The first of the oldest month whose days are read: of very many checks they are only those of the newest months. */
  readonly daysFrom: Instant;
  /** Incidents that ended before the last 90 days and within these months, newest first. */
  readonly incidents: readonly Incident[];
  /** The first of each month that there are incidents of, newest first. */
  readonly months: readonly Instant[];
  readonly latency: ReadonlyMap<CheckId, LatencyCourse>;
  /** What the last 24 hours came to. */
  readonly lastDay: ReadonlyMap<CheckId, Sums>;
  /** The newest results of the last two hours, newest first, from whatever location. */
  readonly recent: ReadonlyMap<CheckId, readonly Result[]>;
}

/** Where nothing is read of the past. */
export function noPast(now: Instant): PagePast {
  return {
    days: [],
    daysFrom: monthOf(now),
    incidents: [],
    months: [monthOf(now)],
    latency: new Map(),
    lastDay: new Map(),
    recent: new Map(),
  };
}

const MOST_RECENT = 12;

interface Scope {
  /** Those whose days are read, newest first. */
  readonly months: readonly Instant[];
  /** Days with latencies, today included; 0: no latencies at all. */
  readonly latencyDays: number;
}

function scopeOf(now: Instant, checks: number): Scope {
  const months = checks > MOST_FOR_MONTHS ? recentMonths(now) : lastMonths(PAST_MONTHS, now);
  const latencyDays =
    checks > MOST_FOR_LATENCY ? 0 : Math.min(RECENT_DAYS, Math.floor(MOST_LATENCY_LINES / Math.max(1, checks)));
  return { months, latencyDays };
}

/** Newest first. */
function lastMonths(count: number, now: Instant): readonly Instant[] {
  return Array.from({ length: count }, (_, ago) => monthBefore(now, ago));
}

/** Those that the last 90 days cover from their first on. */
function recentMonths(now: Instant): readonly Instant[] {
  const { from } = lastDays(RECENT_DAYS, now);
  return lastMonths(4, now).filter((month) => month >= from);
}

/** The files beside those of `pageReads`: a bounded number, whatever the history's age; at most 140. */
export function pastReads(state: HistoryState, now: Instant): readonly string[] {
  const { months, latencyDays } = scopeOf(now, countOf(state));
  return [
    ...months.map(daysPath),
    ...(latencyDays === 0 ? [] : courseHours(now).map(hoursPath)),
    ...courseDays(latencyDays, now).map(latencyPath),
  ];
}

/** That past out of a source of those files and the ones of `pageReads`, as far as they exist. Damaged lines are passed over. */
export function pagePast(source: Source, checks: readonly Check[]): PagePast {
  const { state, now } = source;
  const scope = scopeOf(now, countOf(state));
  const listed = new Set(checks.map(({ id }) => id));
  const recent = lastDays(RECENT_DAYS, now).from;
  const daysFrom = scope.months.at(-1) ?? recent;
  const months = lastMonths(PAST_MONTHS, now);
  const days: DayTally[] = [];
  for (let day = daysFrom; day < recent; day = after(day, DAY_MS))
    days.push(...source.day(day).filter(({ check }) => listed.has(check)));
  const pieces = scope.latencyDays === 0 ? [] : coursePieces(now, source.rolledTo);
  return {
    days,
    daysFrom,
    incidents: incidentsBefore(recent, months.at(-1) ?? recent, source),
    months,
    latency: scope.latencyDays === 0 ? new Map() : latencyCourses(source, now, scope.latencyDays),
    lastDay: sumsOver(pieces, source),
    recent: recentOf(source, listed),
  };
}

/** The lines of these hours are among the files of `pageReads`. */
function recentOf({ rolledTo: open, samples, currentId }: Source, listed: ReadonlySet<CheckId>): PagePast["recent"] {
  const results = [after(open, -HOUR_MS), open]
    .flatMap(samples)
    .flatMap((line) => line.results)
    .map((result) => ({ ...result, check: currentId(result.check) }))
    .filter(({ check }) => listed.has(check));
  return new Map(
    [...Map.groupBy(results, ({ check }) => check)].map(([check, some]) => [
      check,
      some.toSorted((a, b) => b.at - a.at || (a.location < b.location ? -1 : 1)).slice(0, MOST_RECENT),
    ]),
  );
}

function countOf({ checks }: HistoryState): number {
  return Object.values<{ readonly archived?: Instant }>(checks).filter(({ archived }) => archived === undefined).length;
}

/** The files of both years are among those of `pageReads`. */
function incidentsBefore(recent: Instant, oldest: Instant, { now, incidents }: Source): readonly Incident[] {
  return recentYears(now)
    .flatMap(incidents)
    .filter(({ kind, endedAt }) => kind !== "config" && endedAt !== undefined && endedAt >= oldest && endedAt < recent)
    .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
}
