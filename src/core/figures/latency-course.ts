import { after, type CheckId, type Instant, instant, type LocationId, wholeSecond } from "../brand.ts";
import {
  countOf,
  type LatencyByLocation,
  mergedSketch,
  PHASES,
  type Phase,
  phaseOver,
  quantile,
  quantiles,
  type Sketch,
} from "../history/latency.ts";
import { DAY_MS, dayOf, HOUR_MS, hourOf } from "../history/layout.ts";
import type { Piece } from "./pieces.ts";
import type { Source } from "./source.ts";
import { windowSpan } from "./span.ts";
import { latenciesOver } from "./sums.ts";

/** What the looks of one hour or one day took, in milliseconds; without numbers where none found the target working. */
export interface LatencyPoint {
  /** When the hour or the UTC day began. */
  readonly from: Instant;
  readonly p50?: number;
  readonly p95?: number;
}

/** What all looks of some span took. */
export interface LatencySpan {
  readonly looks: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The phases that follow one another; their sum is the whole. */
export const STEPS = PHASES.filter((phase) => phase !== "totalMs");
export type LatencyStep = Exclude<Phase, "totalMs">;

/** How fast a check answered, over a day by hours and over weeks by UTC days; all locations together but where it says otherwise. */
export interface LatencyCourse {
  /** Of the last 24 hours, oldest first; the last one still runs. */
  readonly hours: readonly LatencyPoint[];
  /** The last of them is today, as far as the last 24 hours reach. */
  readonly days: readonly LatencyPoint[];
  /** The hours of each location, by location; none where there is only one. */
  readonly locations: readonly { readonly location: LocationId; readonly hours: readonly LatencyPoint[] }[];
  /** The median of each phase in each hour; phases that no look had are absent. */
  readonly steps: readonly { readonly step: LatencyStep; readonly hours: readonly (number | undefined)[] }[];
  readonly lastDay?: LatencySpan;
  readonly lastWeek?: LatencySpan;
  /** Over all the days. */
  readonly allDays?: LatencySpan;
}

const WEEK_DAYS = 7;

/** The starts of the hours of the last 24 hours, oldest first, the running one included. */
export function courseHours(now: Instant): readonly Instant[] {
  const { from } = windowSpan("24h", now);
  return Array.from({ length: (hourOf(now) - from) / HOUR_MS + 1 }, (_, index) => after(from, index * HOUR_MS));
}

/** The same as pieces of time whose sums can be asked for. */
export function coursePieces(now: Instant, rolled: Instant): readonly Piece[] {
  return courseHours(now).map((from) => {
    const to = wholeSecond(instant(Math.min(now, from + HOUR_MS)));
    return { kind: from >= rolled ? "open" : "hour", from, to };
  });
}

/** The starts of the last UTC days, oldest first, without today. */
export function courseDays(count: number, now: Instant): readonly Instant[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => after(dayOf(now), (index + 1 - count) * DAY_MS));
}

/** The course of every check that has latencies: `dayCount` days, today included. */
export function latencyCourses(source: Source, now: Instant, dayCount: number): ReadonlyMap<CheckId, LatencyCourse> {
  const hours = coursePieces(now, source.rolledTo).map((piece) => ({
    from: piece.from,
    latency: latenciesOver([piece], source),
  }));
  const past = daysBefore(source, courseDays(dayCount, now));
  const checks = new Set([...past.byCheck.keys(), ...hours.flatMap(({ latency }) => [...latency.keys()])]);
  return new Map(
    [...checks].map((check) => {
      const own = hours.map(({ from, latency }) => ({ from, latency: latency.get(check) ?? NONE }));
      return [check, courseOf(own, past.byCheck.get(check) ?? past.none, now)];
    }),
  );
}

interface Slot {
  readonly from: Instant;
  readonly latency: LatencyByLocation;
}

const NONE: LatencyByLocation = new Map();

/** The days before today: their points, and the looks of the last week and of all of them. */
interface PastDays {
  readonly points: readonly LatencyPoint[];
  readonly week: Sketch;
  readonly all: Sketch;
}

/** Goes through the days one by one and keeps no more than numbers, since sketches of 90 days would fill the memory. */
function daysBefore(source: Source, days: readonly Instant[]) {
  const byCheck = new Map<CheckId, { points: LatencyPoint[]; week: Map<number, number>; all: Map<number, number> }>();
  const none = days.map((from): LatencyPoint => ({ from }));
  for (const [index, from] of days.entries()) {
    for (const { check, total } of source.totals(from)) {
      const known = byCheck.get(check) ?? { points: [...none], week: new Map(), all: new Map() };
      known.points[index] = pointOf(from, total);
      addTo(known.all, total);
      if (index > days.length - WEEK_DAYS) addTo(known.week, total);
      byCheck.set(check, known);
    }
  }
  return { byCheck, none: { points: none, week: new Map(), all: new Map() } };
}

function addTo(bins: Map<number, number>, sketch: Sketch): void {
  for (const [bin, count] of sketch) bins.set(bin, (bins.get(bin) ?? 0) + count);
}

function courseOf(hours: readonly Slot[], past: PastDays, now: Instant): LatencyCourse {
  const totals = hours.map(({ from, latency }) => ({ from, total: phaseOver("totalMs", latency) }));
  const today = mergedSketch(totals.filter(({ from }) => from >= dayOf(now)).map(({ total }) => total));
  const locations = [...new Set(hours.flatMap(({ latency }) => [...latency.keys()]))].sort();
  const lastDay = spanOf(totals.map(({ total }) => total));
  const lastWeek = spanOf([past.week, today]);
  const allDays = spanOf([past.all, today]);
  return {
    hours: totals.map(({ from, total }) => pointOf(from, total)),
    days: [...past.points, pointOf(dayOf(now), today)],
    locations:
      locations.length < 2
        ? []
        : locations.map((location) => ({
            location,
            hours: hours.map(({ from, latency }) => pointOf(from, latency.get(location)?.totalMs)),
          })),
    steps: stepsOf(hours),
    ...(lastDay !== undefined && { lastDay }),
    ...(lastWeek !== undefined && { lastWeek }),
    ...(allDays !== undefined && { allDays }),
  };
}

function pointOf(from: Instant, sketch: Sketch | undefined): LatencyPoint {
  const found = quantiles(sketch, [0.5, 0.95]);
  if (found === undefined) return { from };
  const [p50 = 0, p95 = 0] = found;
  return { from, p50: shown(p50), p95: shown(p95) };
}

function stepsOf(hours: readonly Slot[]): LatencyCourse["steps"] {
  return STEPS.flatMap((step) => {
    const medians = hours.map(({ latency }) => {
      const ms = quantile(phaseOver(step, latency), 0.5);
      return ms === undefined ? undefined : shown(ms);
    });
    return medians.every((ms) => ms === undefined) ? [] : [{ step, hours: medians }];
  });
}

function spanOf(sketches: readonly Sketch[]): LatencySpan | undefined {
  const sketch = mergedSketch(sketches);
  const found = quantiles(sketch, [0.5, 0.95, 0.99]);
  if (found === undefined) return undefined;
  const [p50 = 0, p95 = 0, p99 = 0] = found.map(shown);
  return { looks: countOf(sketch), p50, p95, p99 };
}

/** Whole milliseconds: a sketch knows little more. */
function shown(ms: number): number {
  return Math.round(ms);
}
