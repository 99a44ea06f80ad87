import { after, type CheckId, type Instant, instant, wholeSecond } from "../brand.ts";
import { createSource, type Source } from "../figures/source.ts";
import { rawSince, type Span } from "../figures/span.ts";
import { DAY_MS, dayOf, HOUR_MS, hourOf, hoursPath, samplesPath } from "../history/layout.ts";
import { type Reading, rulesOver, turnsOf } from "../history/looks.ts";
import { courseOf, standsUntil, type Standing, type Timeline, timelineOf } from "../history/tally.ts";
import type { CheckMemory, HistoryState, Rules } from "../history-state.ts";
import { verdicts } from "../quorum.ts";
import { isSeen, type State } from "../state.ts";

/** Which check, which time, and the memory at the commit that files are read from. */
export interface TimelineQuery {
  readonly check: CheckId;
  readonly span: Span;
  readonly state: HistoryState;
  readonly now: Instant;
}

/** One look as decided over all locations, how long it stands, and why. */
export interface ToldLook extends Standing {
  readonly state: State;
  readonly reason: string;
  readonly text: string;
}

/** A change of what decides how looks are read. */
export interface RulesMark {
  readonly at: Instant;
  readonly rules: Rules;
  readonly before: Rules;
}

/** What the files of one UTC day tell of one check. */
export interface TimelinePart {
  readonly looks: readonly ToldLook[];
  /** Looks of the hour before, as far as they reach into the part. */
  readonly carried: readonly Standing[];
  /** The confirmed state from each of these moments on. */
  readonly course: Timeline;
  readonly rules: readonly RulesMark[];
}

/** What of the span results tell: within their retention, until now, to full hours before. */
export function rawSpan({ span, now }: Pick<TimelineQuery, "span" | "now">): Span {
  const to = instant(Math.min(span.to, wholeSecond(now)));
  return { from: instant(Math.max(hourOf(span.from), rawSince(now))), to };
}

/** The UTC days whose files `timelinePart` reads, one after the other, so that memory stays bounded. */
export function timelineDays(query: Pick<TimelineQuery, "span" | "now">): readonly Instant[] {
  const { from, to } = rawSpan(query);
  const days: Instant[] = [];
  for (let day = dayOf(from); day < to; day = after(day, DAY_MS)) days.push(day);
  return days;
}

/** The files of one of those days: its hours, and the results of each hour within the span. */
export function timelineReads(day: Instant, query: TimelineQuery): readonly string[] {
  const hours = hoursWithin(day, rawSpan(query));
  const tallied = [after(hours[0] ?? day, -HOUR_MS), ...hours];
  return [...new Set([...tallied.map(hoursPath), ...hours.map(samplesPath)])];
}

/** What those files tell. Damaged lines are passed over: rounds report them. */
export function timelinePart(files: ReadonlyMap<string, string>, day: Instant, query: TimelineQuery): TimelinePart {
  const { check, state, now } = query;
  const source = createSource(files, state, now);
  const hours = hoursWithin(day, rawSpan(query));
  const readings = hours.map((hour) => readingOf(source, hour, check));
  return {
    looks: readings.flatMap((reading) => toldLooks(reading, check)),
    carried: ownLines(source, after(hours[0] ?? day, -HOUR_MS), check).flatMap(({ tail }) => tail),
    course: hours.flatMap((hour, index) => courseWithin(source, hour, check, readings[index])),
    rules: readings.flatMap(({ lines, currentId }) =>
      lines.flatMap(({ at, rules }) =>
        rules.flatMap((turn) =>
          currentId(turn.check) === check ? [{ at, rules: turn.rules, before: turn.from }] : [],
        ),
      ),
    ),
  };
}

function hoursWithin(day: Instant, { from, to }: Span): readonly Instant[] {
  const hours = Array.from({ length: 24 }, (_, index) => after(day, index * HOUR_MS));
  return hours.filter((hour) => hour >= hourOf(from) && hour < to);
}

/** The hour's samples, with the interval that was in force in it. */
function readingOf(source: Source, hour: Instant, check: CheckId): Reading {
  const { state, currentId } = source;
  const everyMs = ownLines(source, hour, check).find((line) => line.everyMs !== undefined)?.everyMs;
  const memory: CheckMemory | undefined = state.checks[check];
  const isKnown = memory !== undefined && everyMs !== undefined;
  return {
    lines: source.samples(hour),
    checks: isKnown ? { [check]: { ...memory, rules: { ...memory.rules, everyMs } } } : state.checks,
    currentId,
  };
}

function toldLooks(reading: Reading, check: CheckId): readonly ToldLook[] {
  const rulesAt = rulesOver(reading);
  return [...Map.groupBy(reading.lines, ({ round }) => round).values()].flatMap((round) => {
    const results = round.flatMap((line) => line.results.filter((result) => reading.currentId(result.check) === check));
    const asked = round.map(({ location }) => location);
    return verdicts(results, asked).map(({ at, state, reason, text }) => {
      const rules = rulesAt(check, at);
      return { at, until: isSeen(state) && rules !== undefined ? standsUntil(at, rules) : at, state, reason, text };
    });
  });
}

/** Where the state did not change within the hour, it is the one that has seconds; an hour without any tells nothing. */
function courseWithin(source: Source, hour: Instant, check: CheckId, reading: Reading | undefined): Timeline {
  if (hour >= source.rolledTo) return reading === undefined ? [] : openCourse(source, hour, check, reading);
  return ownLines(source, hour, check).flatMap(({ course, upS, degradedS, downS }) => {
    if (course.length > 0) return course;
    const state = upS > 0 ? "up" : degradedS > 0 ? "degraded" : downS > 0 ? "down" : undefined;
    return state === undefined ? [] : [{ since: hour, state }];
  });
}

/** What is not rolled up yet: what is confirmed now, and the turns until now, tell the confirmed state. */
function openCourse(source: Source, hour: Instant, check: CheckId, reading: Reading): Timeline {
  const late = ownLines(source, after(source.rolledTo, -HOUR_MS), check).flatMap(({ turns }) => turns);
  const turns = [...late, ...(turnsOf(reading).get(check) ?? [])];
  const timeline = timelineOf(turns, source.state.checks[check]?.confirmed?.state);
  const course = courseOf(timeline, hour, after(hour, HOUR_MS));
  const state = timeline.findLast(({ since }) => since <= hour)?.state;
  return course.length > 0 ? course : [{ since: hour, ...(state !== undefined && { state }) }];
}

function ownLines(source: Source, hour: Instant, check: CheckId) {
  return source.hour(hour).filter((line) => line.check === check);
}
