import { after, type CheckId, type Instant, instant, wholeSecond } from "../brand.ts";
import { rolledTo } from "../figures/pieces.ts";
import { createSource, type Source } from "../figures/source.ts";
import { rawSince, type Span } from "../figures/span.ts";
import { dayOf, HOUR_MS, hourOf, hoursPath } from "../history/layout.ts";
import { type Reading, rulesOver, turnsOf } from "../history/looks.ts";
import { outsideOver } from "../history/outside.ts";
import { samplesPaths } from "../history/sample-files.ts";
import { type Standing, standsUntil, type Timeline, timelineOf } from "../history/tally.ts";
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
  /** Maintenance, in any order. */
  readonly outside: readonly Span[];
}

/** What of the span results tell: within their retention, until now, to full hours before. */
export function rawSpan({ span, now }: Pick<TimelineQuery, "span" | "now">): Span {
  const to = instant(Math.min(span.to, wholeSecond(now)));
  return { from: instant(Math.max(hourOf(span.from), rawSince(now))), to };
}

/** The hours to read: those of the span, and the one that is not rolled up, since what it tells holds until now. */
function hoursToRead({ span, now, state }: TimelineQuery): readonly Instant[] {
  const { from, to } = rawSpan({ span, now });
  const open = rolledTo(state, now);
  const hours = open < from && open >= rawSince(now) ? [open] : [];
  for (let hour = from; hour < to; hour = after(hour, HOUR_MS)) hours.push(hour);
  return hours;
}

/** The first hour that is read: what the one before it carries is told of too. */
export function firstHour(query: TimelineQuery): Instant {
  return hoursToRead(query)[0] ?? rawSpan(query).from;
}

/** The UTC days whose files `timelinePart` reads, one after the other, so that memory stays bounded. */
export function timelineDays(query: TimelineQuery): readonly Instant[] {
  return [...new Set(hoursToRead(query).map(dayOf))];
}

/** The files of one of those days: its hours, and the results of each hour that is to be read. */
export function timelineReads(day: Instant, query: TimelineQuery): readonly string[] {
  const hours = hoursOf(day, query);
  const tallied = [after(hours[0] ?? day, -HOUR_MS), ...hours];
  return [...new Set([...tallied.map(hoursPath), ...hours.flatMap((hour) => samplesPaths(hour, query.state))])];
}

/** What those files tell. Damaged lines are passed over: rounds report them. */
export function timelinePart(files: ReadonlyMap<string, string>, day: Instant, query: TimelineQuery): TimelinePart {
  const { check, state, now } = query;
  const source = createSource(files, state, now, check);
  const hours = hoursOf(day, query);
  const readings = hours.map((hour) => readingOf(source, hour, check));
  return {
    looks: readings.flatMap((reading) => toldLooks(reading, check)),
    carried: ownLines(source, after(hours[0] ?? day, -HOUR_MS), check).flatMap(({ tail }) => tail),
    course: hours.flatMap((hour, index) => courseWithin(source, hour, check, readings[index])),
    outside: hours.flatMap((hour, index) => outsideWithin(source, hour, check, readings[index])),
    rules: readings.flatMap(({ lines, currentId }) =>
      lines.flatMap(({ at, rules }) =>
        rules.flatMap((turn) =>
          currentId(turn.check) === check ? [{ at, rules: turn.rules, before: turn.from }] : [],
        ),
      ),
    ),
  };
}

function hoursOf(day: Instant, query: TimelineQuery): readonly Instant[] {
  return hoursToRead(query).filter((hour) => dayOf(hour) === day);
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
  if (hour > source.rolledTo || reading === undefined) return [];
  if (hour === source.rolledTo) return openCourse(source, check, reading);
  return ownLines(source, hour, check).flatMap(({ course, upS, degradedS, downS }) => {
    if (course.length > 0) return course;
    const state = upS > 0 ? "up" : degradedS > 0 ? "degraded" : downS > 0 ? "down" : undefined;
    return state === undefined ? [] : [{ since: hour, state }];
  });
}

/** From there until now: what is confirmed now, and the turns until now, tell the confirmed state. */
function openCourse({ rolledTo: hour, state, ...source }: Source, check: CheckId, reading: Reading): Timeline {
  const late = source.hour(after(hour, -HOUR_MS)).flatMap((line) => (line.check === check ? line.turns : []));
  const timeline = timelineOf([...late, ...(turnsOf(reading).get(check) ?? [])], state.checks[check]?.confirmed?.state);
  return timeline.map((entry) => ({ ...entry, since: Math.max(entry.since, hour) }));
}

/** What is not rolled up yet has what its rounds said, and what they planned. */
function outsideWithin(source: Source, hour: Instant, check: CheckId, reading: Reading | undefined): readonly Span[] {
  if (hour < source.rolledTo) return ownLines(source, hour, check).flatMap(({ outside }) => outside);
  if (hour > source.rolledTo || reading === undefined) return [];
  const before = ownLines(source, after(hour, -HOUR_MS), check).flatMap(({ planned }) => planned);
  const { outside, planned } = outsideOver(reading.lines, source.currentId)(check, hour, before);
  return [...outside, ...planned];
}

function ownLines(source: Source, hour: Instant, check: CheckId) {
  return source.hour(hour).filter((line) => line.check === check);
}
