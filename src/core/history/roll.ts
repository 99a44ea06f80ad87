import { after, type CheckId, type Instant, instant } from "../brand.ts";
import type { HistoryState, Rules } from "../history-state.ts";
import type { Round } from "../round.ts";
import { clipped, holds } from "../span.ts";
import type { Turn } from "../turn.ts";
import type { HourTally } from "./hours.ts";
import { latencyOf } from "./latency.ts";
import { DAY_MS, dayOf, daysPath, HOUR_MS, hourOf, hoursIn, hoursPath, latencyPath, roundsPath } from "./layout.ts";
import { confirmedNow, looksOf, type Reading, rulesOver, turnsOf } from "./looks.ts";
import { outsideOver } from "./outside.ts";
import { samplesPaths } from "./sample-files.ts";
import type { SampleLine } from "./samples.ts";
import {
  countLooks,
  courseOf,
  isNothing,
  type LookCounts,
  type Standing,
  standingIn,
  tally,
  timelineOf,
} from "./tally.ts";

/** A turn that reaches back further than this counts from there: older hours are not rolled up again. */
export const REACH_MS = 2 * DAY_MS;

/** Which hours are rolled up, again perhaps, and from which hours' samples. */
export interface RollPlan {
  /** No turn of this round counts earlier. */
  readonly reach: Instant;
  /** `hours/` is complete up to here afterwards. */
  readonly rolledTo: Instant;
  /** The starts of the hours to roll up, in order; none in a quiet round. */
  readonly hours: readonly Instant[];
  /** The hours whose samples are needed: those, and all later ones, for the turns in them. */
  readonly sampled: readonly Instant[];
  /** The days among them that are over. */
  readonly days: readonly Instant[];
}

/**
 * All hours since the last roll-up that are over; earlier ones too, up to 48 hours back, where a turn reaches into them or
 * where the round itself began in one. After a gap no more than the first 48 hours of it are rolled up: nobody looked, and
 * no look stands longer than that. Where the clock went back over more than that, the hour it left is rolled up at once, as
 * before a gap: when it has come round again, nothing tells of that hour any more.
 */
export function rollPlan(before: HistoryState | undefined, turns: readonly Turn[], round: Round): RollPlan {
  const current = hourOf(round.at);
  if (round.isLate === true)
    return { reach: current, rolledTo: before?.rolledTo ?? current, hours: [], sampled: [], days: [] };
  const noted = hourOf(before?.rolledTo ?? current);
  // Further ahead than any straggler: written by a clock that ran ahead, or ours was set back.
  const isBack = noted - current > REACH_MS;
  const known = isBack ? current : noted;
  const rolledTo = instant(Math.max(known, current));
  const reached = Math.min(known, current, ...turns.map((turn) => hourOf(turn.since)));
  const reach = after(known, -REACH_MS);
  const first = instant(Math.max(reached, reach));
  const hours = steps(first, Math.min(rolledTo, known + REACH_MS), HOUR_MS);
  const left = isBack ? steps(noted, noted + REACH_MS, HOUR_MS) : [];
  if (hours.length + left.length === 0) return { reach, rolledTo, hours, sampled: [], days: [] };
  const sampled = [...steps(first, known + HOUR_MS, HOUR_MS), current, ...left.slice(0, 1)];
  return {
    reach,
    rolledTo,
    hours: [...hours, ...left],
    sampled: [...new Set(sampled)].sort((a, b) => a - b),
    days: [...daysOver(hours, rolledTo), ...left.slice(0, 1).map(dayOf)],
  };
}

/** The days of these hours that are over. */
function daysOver(hours: readonly Instant[], rolledTo: Instant): readonly Instant[] {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return [];
  return steps(dayOf(first), Math.min(dayOf(rolledTo), dayOf(last) + DAY_MS), DAY_MS);
}

/** The hours whose hour before is not one of them: what it carries over has to be read. */
function begunAnew(hours: readonly Instant[]): readonly Instant[] {
  return hours.filter((hour, index) => hour - HOUR_MS !== hours[index - 1]);
}

/**
 * The files a roll-up reads: samples, the hours of the days it touches and of the hour before, the months of their rounds
 * and of whole days. `before`: the state that the round builds on.
 */
export function rollReads({ hours, sampled, days }: RollPlan, before: HistoryState | undefined): readonly string[] {
  const hourBefore = begunAnew(hours).map((hour) => after(hour, -HOUR_MS));
  const whole = days.flatMap((day) => [daysPath(day), latencyPath(day), ...hoursIn(day).map(hoursPath)]);
  const tallied = [...[...hourBefore, ...hours].map(hoursPath), ...hours.map(roundsPath)];
  return [...new Set([...sampled.flatMap((hour) => samplesPaths(hour, before)), ...tallied, ...whole])];
}

/** The samples' lines of hours, by the start of their file's hour. */
export type SamplesByHour = ReadonlyMap<Instant, readonly SampleLine[]>;

export interface RollInput {
  readonly plan: RollPlan;
  /** Of all hours planned. */
  readonly samples: SamplesByHour;
  /** What is there of an hour that is not planned, before one that is. */
  readonly before: (hour: Instant) => readonly HourTally[];
  readonly checks: HistoryState["checks"];
  readonly currentId: Reading["currentId"];
}

/** The tallies of the planned hours, hour by hour, then check by check. */
export function rollHours({ plan, samples, before, checks, currentId }: RollInput): readonly HourTally[] {
  const reading: Reading = { lines: [...samples.values()].flat(), checks, currentId };
  const turns = turnsOf(reading);
  const rulesAt = rulesOver(reading);
  const rolled: HourTally[] = [];
  const anew = new Set(begunAnew(plan.hours));
  let previous: ReadonlyMap<CheckId, HourTally> = new Map();
  for (const hour of plan.hours) {
    if (anew.has(hour)) previous = byCheck(before(after(hour, -HOUR_MS)), currentId);
    const lines = samples.get(hour) ?? [];
    const outsideAt = outsideOver(lines, currentId);
    const looks = looksOf(lines, reading);
    const results = Map.groupBy(
      lines.flatMap(({ at, results: some }) => some.map((result) => ({ began: at, result }))),
      ({ result }) => currentId(result.check),
    );
    const own = turnsOf({ ...reading, lines });
    const next = new Map<CheckId, HourTally>();
    for (const check of [...new Set([...previous.keys(), ...looks.keys()])].sort()) {
      const carried = previous.get(check);
      const { outside, planned } = outsideAt(check, hour, carried?.planned ?? []);
      // What was before its first look is no time of the check's.
      const known = clipped(outside, checks[check]?.first ?? hour, after(hour, HOUR_MS));
      const counts = ({ began }: { readonly began: Instant }) => !holds(known, began);
      const tallied = rollHour({
        check,
        hour,
        everyMs: intervalOf(looks.get(check), rulesAt(check, after(hour, HOUR_MS - 1))),
        standing: standingIn({ hour, tail: carried?.tail ?? [], looks: looks.get(check) ?? [], outside: known }),
        looks: countLooks((looks.get(check) ?? []).filter(counts).map(({ state }) => state)),
        latency: latencyOf((results.get(check) ?? []).filter(counts).map(({ result }) => result)),
        turns: [...(carried?.turns ?? []), ...(turns.get(check) ?? [])],
        own: [...(carried?.turns ?? []), ...(own.get(check) ?? [])],
        confirmed: confirmedNow(reading, check),
        outside: known,
        planned,
      });
      if (tallied !== undefined) next.set(check, tallied);
    }
    rolled.push(...next.values());
    previous = next;
  }
  return rolled;
}

/** Of a check that was looked at. */
function intervalOf(looks: readonly unknown[] | undefined, rules: Rules | undefined): number | undefined {
  return looks === undefined ? undefined : rules?.everyMs;
}

function byCheck(lines: readonly HourTally[], currentId: Reading["currentId"]): ReadonlyMap<CheckId, HourTally> {
  return new Map(lines.map((line) => [currentId(line.check), line]));
}

interface HourInput extends Pick<HourTally, "check" | "hour" | "latency" | "outside" | "planned"> {
  readonly everyMs: number | undefined;
  readonly standing: readonly Standing[];
  readonly looks: LookCounts;
  /** All turns known, and those of rounds that began in this hour or before it. */
  readonly turns: readonly Turn[];
  readonly own: readonly Turn[];
  readonly confirmed: Turn["state"] | undefined;
}

function rollHour(input: HourInput): HourTally | undefined {
  const { check, hour, everyMs, standing, looks, latency, turns, own, confirmed, outside, planned } = input;
  const end = after(hour, HOUR_MS);
  const timeline = timelineOf(turns, confirmed);
  const seconds = tally({ looks: standing, timeline, from: hour, to: end, outside });
  const late = standing.filter((look) => look.at >= end);
  const last = standing.findLast((look) => look.at < end);
  const tail = last !== undefined && last.until > end ? [{ at: end, until: last.until }, ...late] : late;
  if (tail.length + planned.length === 0 && isNothing({ ...seconds, looks })) return undefined;
  return {
    check,
    hour,
    ...(everyMs !== undefined && { everyMs }),
    ...seconds,
    looks,
    course: courseOf(timeline, hour, end),
    tail,
    turns: own.filter((turn) => turn.since >= end),
    outside,
    planned,
    latency,
  };
}

function steps(from: number, to: number, stepMs: number): readonly Instant[] {
  const found: Instant[] = [];
  for (let at = from; at < to; at += stepMs) found.push(instant(at));
  return found;
}
