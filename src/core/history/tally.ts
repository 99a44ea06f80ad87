import { after, type CheckId, type Instant, wholeSecond } from "../brand.ts";
import type { Rules } from "../history-state.ts";
import { clipped, type Span } from "../span.ts";
import type { SeenState, State } from "../state.ts";
import type { Turn } from "../turn.ts";

/** Seconds of some span by confirmed state, within observed time, and those outside (maintenance); the rest was not observed. */
export interface Seconds {
  readonly upS: number;
  readonly degradedS: number;
  readonly downS: number;
  readonly outsideS: number;
}

/** How many looks saw each state, before any confirmation. */
export type LookCounts = Readonly<Record<State, number>>;

/** What some span of one check comes to. */
export interface Sums extends Seconds {
  readonly looks: LookCounts;
}

/** One check's sums within one UTC day. */
export interface DayTally extends Sums {
  readonly check: CheckId;
  /** `2026-11-22`. */
  readonly day: string;
}

export const NO_LOOKS: LookCounts = { up: 0, degraded: 0, down: 0, blocked: 0, unknown: 0 };
export const NOTHING: Sums = { upS: 0, degradedS: 0, downS: 0, outsideS: 0, looks: NO_LOOKS };

/** For how long one look speaks, unless another follows. `until` is `at` for a look that saw nothing. */
export interface Standing {
  readonly at: Instant;
  readonly until: Instant;
}

/** A look stands for at most twice the check's interval, in whole seconds and for at least one. */
export function standsUntil(at: Instant, { everyMs }: Rules): Instant {
  return wholeSecond(after(at, Math.max(2 * everyMs, 1000)));
}

/** The confirmed state from each moment on, oldest first; nothing was confirmed where `state` is absent. */
export type Timeline = readonly { readonly since: number; readonly state?: SeenState }[];

/**
 * One check's confirmed state over time, read backwards from what is confirmed now: before the first turn it was what that
 * turn turned from. So no start has to be known, and gaps of any length do no harm.
 */
export function timelineOf(turns: readonly Turn[], current: SeenState | undefined): Timeline {
  const inOrder = [...turns].sort((a, b) => a.since - b.since);
  const [first] = inOrder;
  const start = first === undefined ? current : first.from;
  return [{ since: Number.NEGATIVE_INFINITY, ...(start !== undefined && { state: start }) }, ...inOrder];
}

/** The part of a timeline between two moments, its first entry at `from`; empty where the state stays the same. */
export function courseOf(timeline: Timeline, from: Instant, to: Instant): Timeline {
  const course: { readonly since: number; readonly state?: SeenState }[] = [];
  for (const { since, state } of timeline) {
    if (since >= to) break;
    const start = Math.max(since, from);
    if (course.at(-1)?.since === start) course.pop();
    if (course.length === 0 || course.at(-1)?.state !== state)
      course.push({ since: start, ...(state !== undefined && { state }) });
  }
  return course.length === 1 ? [] : course;
}

export interface TallyInput {
  /** One check's looks in time order. */
  readonly looks: readonly Standing[];
  readonly timeline: Timeline;
  readonly from: Instant;
  readonly to: Instant;
  /** Time that counts for nothing, in order and without overlaps. Default: none. */
  readonly outside?: readonly Span[];
}

export interface StandingInput {
  /** The start of the hour. */
  readonly hour: Instant;
  /** What the line of the hour before carries. */
  readonly tail: readonly Standing[];
  /** Of rounds that began in the hour. */
  readonly looks: readonly Standing[];
  readonly outside: readonly Span[];
}

/**
 * The looks that stand in an hour, in time order. One from within maintenance speaks for it alone, since what was broken then
 * is held back: its word ends with it. (Of a look that stood before the hour that was decided in its own.)
 */
export function standingIn({ hour, tail, looks, outside }: StandingInput): readonly Standing[] {
  const heard = (look: Standing): Standing => {
    const span = outside.find(({ from, to }) => from <= look.at && look.at < to);
    return span === undefined || look.until <= span.to ? look : { at: look.at, until: span.to };
  };
  const carried = tail.map((look) => (look.at > hour ? heard(look) : look));
  return [...carried, ...looks.map(heard)].sort((a, b) => a.at - b.at);
}

/**
 * The seconds between `from` and `to`: outside, and of the rest the observed ones by confirmed state. Each look stands until
 * the next, whatever that saw.
 */
export function tally({ looks, timeline, from, to, outside = [] }: TallyInput): Seconds {
  const sum = { up: 0, degraded: 0, down: 0, outside: 0 };
  const count = (begin: Instant, end: Instant, sign: 1 | -1) => {
    for (const [state, ms] of observed(looks, timeline, begin, end)) sum[state] += (sign * ms) / 1000;
  };
  count(from, to, 1);
  for (const span of clipped(outside, from, to)) {
    count(span.from, span.to, -1);
    sum.outside += (span.to - span.from) / 1000;
  }
  return { upS: sum.up, degradedS: sum.degraded, downS: sum.down, outsideS: sum.outside };
}

/** The confirmed state, piece by piece, where a look stands. */
function* observed(
  looks: readonly Standing[],
  timeline: Timeline,
  from: Instant,
  to: Instant,
): Generator<readonly [SeenState, number]> {
  for (const [index, { at, until }] of looks.entries()) {
    const start = Math.max(at, from);
    const end = Math.min(until, to, looks[index + 1]?.at ?? to);
    for (const [place, { since, state }] of timeline.entries()) {
      const next = timeline[place + 1]?.since ?? end;
      const ms = Math.min(end, next) - Math.max(start, since);
      if (state !== undefined && ms > 0) yield [state, ms];
    }
  }
}

export function addSums(a: Sums, b: Sums): Sums {
  return {
    upS: a.upS + b.upS,
    degradedS: a.degradedS + b.degradedS,
    downS: a.downS + b.downS,
    outsideS: a.outsideS + b.outsideS,
    looks: {
      up: a.looks.up + b.looks.up,
      degraded: a.looks.degraded + b.looks.degraded,
      down: a.looks.down + b.looks.down,
      blocked: a.looks.blocked + b.looks.blocked,
      unknown: a.looks.unknown + b.looks.unknown,
    },
  };
}

export function countLooks(states: Iterable<State>): LookCounts {
  const counts = { ...NO_LOOKS };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** Nobody looked, no earlier look stands for it, and nothing of it was outside. */
export function isNothing({ upS, degradedS, downS, outsideS, looks }: Sums): boolean {
  const { up, degraded, down, blocked, unknown } = looks;
  return upS + degradedS + downS + outsideS + up + degraded + down + blocked + unknown === 0;
}
