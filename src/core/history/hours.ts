import { after, type CheckId, checkId, type Instant } from "../brand.ts";
import type { SeenState } from "../state.ts";
import type { Turn } from "../turn.ts";
import { type Fields, fields, integer, list, oneOf, text, within } from "./fields.ts";
import { HOUR_MS } from "./layout.ts";
import type { DayTally, Seconds, Standing } from "./tally.ts";

/** One check's seconds within one UTC hour, and what the next hour must know of it. */
export interface HourTally extends Seconds {
  readonly check: CheckId;
  /** The hour's start. */
  readonly hour: Instant;
  /** Looks that reach past the hour's end: the last one of the hour, and late ones of rounds that began in it. */
  readonly tail: readonly Standing[];
  /** Turns since a moment past the hour's end, of such rounds. */
  readonly turns: readonly Turn[];
}

const SEEN_STATES = ["up", "degraded", "down"] as const satisfies readonly SeenState[];
const HOUR_S = HOUR_MS / 1000;
const LAST_HOUR = 23;

/** `{"hour":10,"check":"…","up":3600,"tail":[[0,287]]}`: absent means 0 or none; times of the tail count from the hour's end. */
export function encodeHour({ hour, check, tail, turns, ...seconds }: HourTally): string {
  const sinceEnd = (at: Instant) => (at - hour) / 1000 - HOUR_S;
  return JSON.stringify({
    hour: new Date(hour).getUTCHours(),
    check,
    ...encodeSeconds(seconds),
    tail: tail.length === 0 ? undefined : tail.map(({ at, until }) => [sinceEnd(at), sinceEnd(until)]),
    turns: turns.length === 0 ? undefined : turns.map(({ state, since, from }) => [state, sinceEnd(since), from]),
  });
}

/** A line of the file of the day that begins at `day`. */
export function decodeHour(value: unknown, day: Instant): HourTally {
  const from = fields(value, "line");
  const number = within(from["hour"], "hour", 0, LAST_HOUR);
  const hour = after(day, number * HOUR_MS);
  const at = (seconds: unknown) => after(hour, HOUR_MS + integer(seconds, "tail") * 1000);
  const check = checkId(text(from["check"], "check"));
  return {
    hour,
    check,
    ...decodeSeconds(from),
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
  };
}

/** `{"day":22,"check":"…","up":86400}`. */
export function encodeDay({ day, check, ...seconds }: DayTally): string {
  return JSON.stringify({ day: Number(day.slice(8)), check, ...encodeSeconds(seconds) });
}

/** A line of the file of the month named `2026-11`. */
export function decodeDay(value: unknown, month: string): DayTally {
  const from = fields(value, "line");
  const day = String(within(from["day"], "day", 1, 31)).padStart(2, "0");
  return { day: `${month}-${day}`, check: checkId(text(from["check"], "check")), ...decodeSeconds(from) };
}

function encodeSeconds({ upS, degradedS, downS }: Seconds): Fields {
  return { up: upS || undefined, degraded: degradedS || undefined, down: downS || undefined };
}

function decodeSeconds(from: Fields): Seconds {
  const seconds = (name: string) => within(from[name] ?? 0, name, 0, Number.MAX_SAFE_INTEGER);
  return { upS: seconds("up"), degradedS: seconds("degraded"), downS: seconds("down") };
}
