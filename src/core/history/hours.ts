import { after, type CheckId, checkId, type Instant, locationId } from "../brand.ts";
import type { SeenState, State } from "../state.ts";
import type { Turn } from "../turn.ts";
import { type Fields, fields, list, oneOf, optional, text, within } from "./fields.ts";
import { decodeLatency, encodeLatency, type LatencyByLocation } from "./latency.ts";
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
  readonly latency: LatencyByLocation;
}

const SEEN_STATES = ["up", "degraded", "down"] as const satisfies readonly SeenState[];
/** In the order in which counts are written. */
const STATES = ["up", "degraded", "down", "blocked", "unknown"] as const satisfies readonly State[];
const HOUR_S = HOUR_MS / 1000;
const LAST_HOUR = 23;
/** No look stands for longer, and no round goes on for longer. */
const MAX_TAIL_S = 62 * 24 * HOUR_S;
const MAX_COUNT = 2 ** 40;

/**
 * `{"hour":10,"check":"…","everyMs":300000,"up":2400,"down":1200,"course":[[0,"up"],[2400,"down"]],"looks":[8,0,5],"tail":[[0,287]],"ms":{…}}`:
 * absent means 0 or none; times of the course count from the hour's start, those of tail and turns from its end.
 */
export function encodeHour({ hour, check, everyMs, course, tail, turns, latency, ...sums }: HourTally): string {
  const sinceEnd = (at: Instant) => (at - hour) / 1000 - HOUR_S;
  return JSON.stringify({
    hour: new Date(hour).getUTCHours(),
    check,
    everyMs,
    ...encodeSums(sums),
    course: course.length === 0 ? undefined : course.map(({ since, state }) => [(since - hour) / 1000, state]),
    tail: tail.length === 0 ? undefined : tail.map(({ at, until }) => [sinceEnd(at), sinceEnd(until)]),
    turns: turns.length === 0 ? undefined : turns.map(({ state, since, from }) => [state, sinceEnd(since), from]),
    ms: encodeLatency(latency),
  });
}

/** A line of the file of the day that begins at `day`. */
export function decodeHour(value: unknown, day: Instant): HourTally {
  const from = fields(value, "line");
  const number = within(from["hour"], "hour", 0, LAST_HOUR);
  const hour = after(day, number * HOUR_MS);
  const at = (seconds: unknown) => after(hour, HOUR_MS + within(seconds, "tail", 0, MAX_TAIL_S) * 1000);
  const check = checkId(text(from["check"], "check"));
  return {
    hour,
    check,
    ...optional(from, "everyMs", (ms, name) => within(ms, name, 1, Number.MAX_SAFE_INTEGER)),
    ...decodeSums(from, HOUR_S),
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
    latency: decodeLatency(from["ms"], locationId),
  };
}

/** `{"day":22,"check":"…","up":86400,"looks":[288]}`. */
export function encodeDay({ day, check, ...sums }: DayTally): string {
  return JSON.stringify({ day: Number(day.slice(8)), check, ...encodeSums(sums) });
}

/** A line of the file of the month named `2026-11`. */
export function decodeDay(value: unknown, month: string): DayTally {
  const from = fields(value, "line");
  const day = String(within(from["day"], "day", 1, 31)).padStart(2, "0");
  return { day: `${month}-${day}`, check: checkId(text(from["check"], "check")), ...decodeSums(from, 24 * HOUR_S) };
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

function encodeSums({ upS, degradedS, downS, looks }: Sums): Fields {
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
function decodeSums(from: Fields, lengthS: number): Sums {
  const number = (value: unknown, name: string) => within(value ?? 0, name, 0, MAX_COUNT);
  const counts = list(from["looks"] ?? [], "looks");
  const count = (state: State) => number(counts[STATES.indexOf(state)], "looks");
  const [upS, degradedS, downS] = [
    number(from["up"], "up"),
    number(from["degraded"], "degraded"),
    number(from["down"], "down"),
  ];
  within(upS + degradedS + downS, "up, degraded and down", 0, lengthS);
  return {
    upS,
    degradedS,
    downS,
    looks: {
      up: count("up"),
      degraded: count("degraded"),
      down: count("down"),
      blocked: count("blocked"),
      unknown: count("unknown"),
    },
  };
}
