import { type Instant, instant, wholeSecond } from "../brand.ts";
import { without } from "../figures/span.ts";
import { courseOf, type Standing, standingIn } from "../history/tally.ts";
import type { CheckMemory } from "../history-state.ts";
import { clipped, type Span, united } from "../span.ts";
import { isSeen, type SeenState, type State } from "../state.ts";
import {
  firstHour,
  type RulesMark,
  rawSpan,
  type TimelinePart,
  type TimelineQuery,
  type ToldLook,
} from "./timeline.ts";

/** A time without change of the confirmed state. */
export interface Stretch extends Span {
  /** Absent: nothing was confirmed yet. */
  readonly state?: SeenState;
  /** It began within the span, so that `from` is when; else it began earlier. */
  readonly isBegun: boolean;
  /** It goes on. */
  readonly isOpen: boolean;
  readonly observedS: number;
  /** Of it maintenance, in seconds: that counts for nothing. */
  readonly outsideS: number;
  /** Of the look that began it, as far as that is within the span or it is the newest. */
  readonly reason?: string;
  readonly text?: string;
}

/** Time that no look stands for. */
export interface Gap extends Span {
  /** Looks within it that could not see the target; where there were none, nobody looked. */
  readonly looks: number;
  /** What the first of them said. */
  readonly state?: State;
  readonly reason?: string;
  readonly text?: string;
}

/** What results tell of one check over a span. */
export interface Timeline {
  /** The part of the span that they tell of: since the check's first look, until now or until it was archived. */
  readonly told: Span;
  readonly stretches: readonly Stretch[];
  readonly gaps: readonly Gap[];
  readonly rules: readonly RulesMark[];
  /** Planned work: it counts neither as up nor as down, nor as a gap. */
  readonly maintenance: readonly Span[];
}

/** The parts of all days of the span, in order, as one timeline; nothing where results tell nothing of the check in it. */
export function timelineOfParts(parts: readonly TimelinePart[], query: TimelineQuery): Timeline | undefined {
  const memory: CheckMemory | undefined = query.state.checks[query.check];
  const told = toldSpan(query, memory);
  if (memory === undefined || told === undefined) return undefined;
  const looks = parts.flatMap((part) => part.looks).sort((a, b) => a.at - b.at);
  const outside = united(parts.flatMap((part) => part.outside));
  const maintenance = clipped(outside, told.from, told.to);
  const standing = standingIn({ hour: firstHour(query), tail: parts[0]?.carried ?? [], looks, outside });
  const observed = observedSpans(standing, told).flatMap((span) => without(span, maintenance));
  return {
    told,
    stretches: stretches(parts, {
      told,
      looks,
      observed,
      maintenance,
      memory,
      isNow: told.to === wholeSecond(query.now),
    }),
    gaps: without(told, [...observed, ...maintenance]).map((gap) => ({ ...gap, ...unseenIn(gap, looks) })),
    maintenance,
    rules: parts
      .flatMap((part) => part.rules)
      .filter(({ at }) => at >= told.from && at < told.to)
      .sort((a, b) => a.at - b.at),
  };
}

function toldSpan(query: TimelineQuery, memory: CheckMemory | undefined): Span | undefined {
  const raw = rawSpan(query);
  const from = instant(Math.max(query.span.from, raw.from, memory?.first ?? raw.to));
  const to = instant(Math.min(raw.to, memory?.archived ?? raw.to));
  return from < to ? { from, to } : undefined;
}

/** Each look stands until the next, whatever that saw. */
function observedSpans(looks: readonly Standing[], told: Span): readonly Span[] {
  const spans: { from: Instant; to: Instant }[] = [];
  for (const [index, { at, until }] of looks.entries()) {
    const from = instant(Math.max(at, told.from));
    const to = instant(Math.min(until, told.to, looks[index + 1]?.at ?? told.to));
    if (from >= to) continue;
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to) last.to = instant(Math.max(last.to, to));
    else spans.push({ from, to });
  }
  return spans;
}

function unseenIn({ from, to }: Span, looks: readonly ToldLook[]): Omit<Gap, keyof Span> {
  const within = looks.filter(({ at, state }) => at >= from && at < to && !isSeen(state));
  const [first] = within;
  if (first === undefined) return { looks: 0 };
  return { looks: within.length, state: first.state, reason: first.reason, text: first.text };
}

interface StretchInput {
  readonly told: Span;
  readonly looks: readonly ToldLook[];
  readonly observed: readonly Span[];
  readonly maintenance: readonly Span[];
  readonly memory: CheckMemory;
  /** The told span ends now. */
  readonly isNow: boolean;
}

type StateFrom = Pick<Stretch, "state"> & { readonly since: number };

function stretches(
  parts: readonly TimelinePart[],
  { told, looks, observed, maintenance, memory, isNow }: StretchInput,
): readonly Stretch[] {
  const known = parts.flatMap((part) => part.course).sort((a, b) => a.since - b.since);
  // What the first hour with observed time says holds before it too: a turn would have been noted.
  const [first] = known;
  const timeline = [{ ...first, since: Number.NEGATIVE_INFINITY }, ...known];
  const course = courseOf(timeline, told.from, told.to);
  const only: StateFrom | undefined = timeline.findLast(({ since }) => since <= told.from);
  const starts: readonly StateFrom[] = course.length > 0 ? course : [only ?? { since: told.from }];
  return starts.map(({ state }, index): Stretch => {
    const from = index === 0 ? told.from : instant(course[index]?.since ?? told.from);
    const to = index + 1 < starts.length ? instant(course[index + 1]?.since ?? told.to) : told.to;
    const isBegun = index > 0 || memory.first === told.from;
    const isLast = index + 1 === starts.length;
    const newest = isLast && isNow && memory.confirmed?.state === state ? memory.confirmed : undefined;
    const cause = isBegun ? looks.find((look) => look.at >= from && look.at < to && look.state === state) : undefined;
    const reason = cause?.reason ?? newest?.reason;
    return {
      from,
      to,
      ...(state !== undefined && { state }),
      isBegun,
      isOpen: isLast && isNow,
      observedS: overlapS(observed, { from, to }),
      outsideS: overlapS(maintenance, { from, to }),
      ...(reason !== undefined && { reason }),
      ...(cause !== undefined && { text: cause.text }),
    };
  });
}

function overlapS(spans: readonly Span[], { from, to }: Span): number {
  let ms = 0;
  for (const span of spans) ms += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  return ms / 1000;
}
