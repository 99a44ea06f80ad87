import { after, type CheckId, checkId, type Instant, locationId } from "../brand.ts";
import { type Span, united } from "../span.ts";
import type { SeenState, State } from "../state.ts";
import type { Turn } from "../turn.ts";
import { type Fields, fields, list, oneOf, optional, text, within } from "./fields.ts";
import { decodeLatency, decodePhase, encodeLatency, type LatencyByLocation, type Sketch } from "./latency.ts";
import { HOUR_MS } from "./layout.ts";
import type { DayTally, Standing, Sums, Timeline } from "./tally.ts";

/** One check's sums within one UTC hour, and what the next hour must know of it. Looks count where their round began. */
export interface HourTally extends Sums {
  readonly check: CheckId;
  /** The hour's start. */
  readonly hour: Instant;
  /** The check's interval at the hour's end, if it was looked at: part of an hour can be counted without what came later. */
  readonly everyMs?: number;
  /** The confirmed state over the hour, where it changed within it; else empty, and it is the state that has seconds. */
  readonly course: Timeline;
  /** Looks that reach past the hour's end: the last one of the hour, and late ones of rounds that began in it. */
  readonly tail: readonly Standing[];
  /** Turns since a moment past the hour's end, of such rounds. */
  readonly turns: readonly Turn[];
  /** The time of the hour that counts for nothing: in order, without overlaps. */
  readonly outside: readonly Span[];
  /** Such time past the hour's end, as far as its last round knew: it holds until another round says otherwise. */
  readonly planned: readonly Span[];
  readonly latency: LatencyByLocation;
}

const SEEN_STATES = ["up", "degraded", "down"] as const satisfies readonly SeenState[];
/** In the order in which counts are written. */
const STATES = ["up", "degraded", "down", "blocked", "unknown"] as const satisfies readonly State[];
const HOUR_S = HOUR_MS / 1000;
const DAY_S = 24 * HOUR_S;
const LAST_HOUR = 23;
/** No look stands for longer, and no round goes on for longer. */
const MAX_TAIL_S = 62 * DAY_S;
const MAX_COUNT = 2 ** 40;
/** To the end of the years that a date has room for. */
const MAX_PLANNED_S = 10_000 * 366 * DAY_S;

/**
 * `{"hour":10,"check":"…","everyMs":300000,"up":2400,"down":1200,"course":[[0,"up"],[2400,"down"]],"looks":[8,0,5],"tail":[[0,287]],"outside":[[3000,3600]],"planned":[[0,600]],"ms":{…}}`:
 * absent means 0 or none; times of course and outside count from the hour's start, those of tail, turns and planned from its end.
 */
export function encodeHour(line: HourTally): string {
  const { hour, check, everyMs, course, tail, turns, outside, planned, latency, ...sums } = line;
  const sinceStart = (at: number) => (at - hour) / 1000;
  const sinceEnd = (at: Instant) => sinceStart(at) - HOUR_S;
  return JSON.stringify({
    hour: new Date(hour).getUTCHours(),
    check,
    everyMs,
    ...encodeSums(sums),
    course: course.length === 0 ? undefined : course.map(({ since, state }) => [sinceStart(since), state]),
    tail: tail.length === 0 ? undefined : tail.map(({ at, until }) => [sinceEnd(at), sinceEnd(until)]),
    turns: turns.length === 0 ? undefined : turns.map(({ state, since, from }) => [state, sinceEnd(since), from]),
    outside: outside.length === 0 ? undefined : outside.map(({ from, to }) => [sinceStart(from), sinceStart(to)]),
    planned: planned.length === 0 ? undefined : planned.map(({ from, to }) => [sinceEnd(from), sinceEnd(to)]),
    ms: encodeLatency(latency),
  });
}

/** Whose line it is: without the rest, which is far more work. */
export function checkOfHour(value: unknown): CheckId {
  return checkId(text(fields(value, "line")["check"], "check"));
}

/** A line of the file of the day that begins at `day`. */
export function decodeHour(value: unknown, day: Instant): HourTally {
  const from = fields(value, "line");
  const number = within(from["hour"], "hour", 0, LAST_HOUR);
  const hour = after(day, number * HOUR_MS);
  const at = (seconds: unknown) => after(hour, HOUR_MS + within(seconds, "tail", 0, MAX_TAIL_S) * 1000);
  const check = checkOfHour(from);
  const outside = decodeSpans(from, "outside", hour, HOUR_S);
  const outsideS = outside.reduce((sum, span) => sum + (span.to - span.from) / 1000, 0);
  return {
    hour,
    check,
    ...optional(from, "everyMs", (ms, name) => within(ms, name, 1, Number.MAX_SAFE_INTEGER)),
    ...decodeSums(from, HOUR_S, outsideS),
    course: list(from["course"] ?? [], "course").map((part) => {
      const [since, state] = list(part, "course");
      return {
        since: after(hour, within(since, "course", 0, HOUR_S) * 1000),
        ...(state !== undefined && state !== null && { state: oneOf(SEEN_STATES, state, "course") }),
      };
    }),
    tail: list(from["tail"] ?? [], "tail").map((look) => {
      const [start, until] = list(look, "tail");
      return { at: at(start), until: at(until) };
    }),
    turns: list(from["turns"] ?? [], "turns").map((turn) => {
      const [state, since, before] = list(turn, "turns");
      return {
        check,
        state: oneOf(SEEN_STATES, state, "turns"),
        since: at(since),
        ...(before !== undefined && before !== null && { from: oneOf(SEEN_STATES, before, "turns") }),
      };
    }),
    outside,
    planned: decodeSpans(from, "planned", after(hour, HOUR_MS), MAX_PLANNED_S),
    latency: decodeLatency(from["ms"], locationId),
  };
}

/** Spans in seconds from `start`, within so many of them. */
function decodeSpans(from: Fields, name: string, start: Instant, lengthS: number): readonly Span[] {
  const spans = list(from[name] ?? [], name).map((span) => {
    const [begin, end] = list(span, name).map((second) => after(start, within(second, name, 0, lengthS) * 1000));
    return { from: begin ?? start, to: end ?? start };
  });
  return united(spans);
}

/** `{"day":22,"check":"…","up":82800,"outside":3600,"looks":[276]}`. */
export function encodeDay({ day, check, ...sums }: DayTally): string {
  const { looks, ...seconds } = encodeSums(sums);
  return JSON.stringify({ day: Number(day.slice(8)), check, ...seconds, outside: sums.outsideS || undefined, looks });
}

/** A line of the file of the month named `2026-11`. */
export function decodeDay(value: unknown, month: string): DayTally {
  const from = fields(value, "line");
  const day = String(within(from["day"], "day", 1, 31)).padStart(2, "0");
  const outsideS = within(from["outside"] ?? 0, "outside", 0, DAY_S);
  return { day: `${month}-${day}`, check: checkId(text(from["check"], "check")), ...decodeSums(from, DAY_S, outsideS) };
}

/** The latencies of one check's looks within one UTC day. */
export interface DayLatency {
  readonly check: CheckId;
  readonly latency: LatencyByLocation;
}

/** `{"check":"…","ms":{"here":[[…],…]}}`: a line of the day's file of latencies. */
export function encodeDayLatency(check: CheckId, latency: LatencyByLocation): string {
  return JSON.stringify({ check, ms: encodeLatency(latency) });
}

export function decodeDayLatency(value: unknown): DayLatency {
  const from = fields(value, "line");
  return { check: checkId(text(from["check"], "check")), latency: decodeLatency(from["ms"], locationId) };
}

/** How long the looks of one check took as a whole within one UTC day, from wherever. */
export interface DayTotal {
  readonly check: CheckId;
  readonly total: Sketch;
}

/** The same line for those that need no more. */
export function decodeDayTotal(value: unknown): DayTotal {
  const from = fields(value, "line");
  return { check: checkId(text(from["check"], "check")), total: decodePhase(from["ms"], "totalMs") };
}

function encodeSums({ upS, degradedS, downS, looks }: Omit<Sums, "outsideS">): Fields {
  const counts = STATES.map((state) => looks[state]);
  const last = counts.findLastIndex((count) => count > 0);
  return {
    up: upS || undefined,
    degraded: degradedS || undefined,
    down: downS || undefined,
    looks: last < 0 ? undefined : counts.slice(0, last + 1),
  };
}

/** Seconds of a span of that length. */
function decodeSums(from: Fields, lengthS: number, outsideS: number): Sums {
  const number = (value: unknown, name: string) => within(value ?? 0, name, 0, MAX_COUNT);
  const counts = list(from["looks"] ?? [], "looks");
  const count = (state: State) => number(counts[STATES.indexOf(state)], "looks");
  const [upS, degradedS, downS] = [
    number(from["up"], "up"),
    number(from["degraded"], "degraded"),
    number(from["down"], "down"),
  ];
  within(upS + degradedS + downS + outsideS, "up, degraded, down and outside", 0, lengthS);
  return {
    upS,
    degradedS,
    downS,
    outsideS,
    looks: {
      up: count("up"),
      degraded: count("degraded"),
      down: count("down"),
      blocked: count("blocked"),
      unknown: count("unknown"),
    },
  };
}
