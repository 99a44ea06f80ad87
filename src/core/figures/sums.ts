import { after, type CheckId, type Instant } from "../brand.ts";
import type { HourTally } from "../history/hours.ts";
import { type LatencyByLocation, latencyOf, mergedLatency } from "../history/latency.ts";
import { HOUR_MS, hourOf } from "../history/layout.ts";
import { confirmedNow, looksOf, type Reading, turnsOf } from "../history/looks.ts";
import { outsideOver } from "../history/outside.ts";
import {
  addSums,
  countLooks,
  isNothing,
  NOTHING,
  type Sums,
  standingIn,
  type Timeline,
  tally,
  timelineOf,
} from "../history/tally.ts";
import { clipped, holds, type Span } from "../span.ts";
import type { Piece } from "./pieces.ts";
import type { Source } from "./source.ts";

/** Each check's sums over the pieces, of those that have any: the same, however a span is cut into pieces. */
export function sumsOver(pieces: readonly Piece[], source: Source): ReadonlyMap<CheckId, Sums> {
  const sums = new Map<CheckId, Sums>();
  for (const piece of pieces) {
    const counted = piece.kind === "day" ? source.day(piece.from) : countedIn(piece, source);
    for (const one of counted) {
      if (!isNothing(one)) sums.set(one.check, addSums(sums.get(one.check) ?? NOTHING, one));
    }
  }
  return sums;
}

/** Each check's latencies over the pieces: of looks whose round began in them. */
export function latenciesOver(pieces: readonly Piece[], source: Source): ReadonlyMap<CheckId, LatencyByLocation> {
  const parts = pieces.flatMap((piece) =>
    piece.kind === "day" ? source.latencies(piece.from) : countedIn(piece, source),
  );
  const byCheck = Map.groupBy(parts, ({ check }) => check);
  return new Map([...byCheck].map(([check, some]) => [check, mergedLatency(some.map(({ latency }) => latency))]));
}

/** What one piece of time comes to for one check. */
interface Counted extends Sums {
  readonly check: CheckId;
  readonly latency: LatencyByLocation;
}

/** In a piece of less than a day. */
function countedIn(piece: Piece, source: Source): readonly Counted[] {
  if (piece.kind === "hour") return source.hour(piece.from);
  return piece.kind === "open" ? openPart(piece, source) : partOfHour(piece, source);
}

/** The lines of the piece's hour tell the confirmed state and the interval in force then, its samples the rest. */
function partOfHour(piece: Piece, source: Source): readonly Counted[] {
  const hour = hourOf(piece.from);
  const lines = new Map(source.hour(hour).map((line) => [line.check, line]));
  const { state, currentId } = source;
  const checks = { ...state.checks };
  for (const { check, everyMs } of lines.values()) {
    const memory = checks[check];
    if (memory === undefined || everyMs === undefined) continue;
    checks[check] = { ...memory, rules: { ...memory.rules, everyMs } };
  }
  return counted(piece, {
    hour,
    source,
    reading: { lines: source.samples(hour), checks, currentId },
    timelineFor: (check) => courseOfHour(lines.get(check)),
    outsideFor: (check) => lines.get(check)?.outside ?? [],
  });
}

/** What is not rolled up yet: what is confirmed now, and the turns until now, tell the confirmed state. */
function openPart(piece: Piece, source: Source): readonly Counted[] {
  const { state, currentId, rolledTo } = source;
  const reading: Reading = { lines: source.samples(rolledTo), checks: state.checks, currentId };
  const turns = turnsOf(reading);
  const carried = Map.groupBy(source.hour(after(rolledTo, -HOUR_MS)), ({ check }) => check);
  const outsideAt = outsideOver(reading.lines, currentId);
  return counted(piece, {
    hour: rolledTo,
    source,
    reading,
    timelineFor: (check) => {
      const late = carried.get(check)?.flatMap((line) => line.turns) ?? [];
      return timelineOf([...late, ...(turns.get(check) ?? [])], confirmedNow(reading, check));
    },
    outsideFor: (check) => {
      const before = carried.get(check)?.flatMap((line) => line.planned) ?? [];
      const { outside, planned } = outsideAt(check, rolledTo, before);
      // What was before its first look is no time of the check's.
      return clipped([...outside, ...planned], state.checks[check]?.first ?? piece.from, piece.to);
    },
  });
}

interface HourInput {
  /** The hour of the samples; looks of the one before may stand into it. */
  readonly hour: Instant;
  readonly source: Source;
  readonly reading: Reading;
  readonly timelineFor: (check: CheckId) => Timeline;
  /** The time that counts for nothing, in order and without overlaps. */
  readonly outsideFor: (check: CheckId) => readonly Span[];
}

function counted({ from, to }: Piece, input: HourInput): readonly Counted[] {
  const { hour, source, reading, timelineFor, outsideFor } = input;
  const results = Map.groupBy(
    reading.lines.flatMap(({ at: began, results: some }) => some.map((result) => ({ began, result }))),
    ({ result }) => reading.currentId(result.check),
  );
  const looks = looksOf(reading.lines, reading);
  const carried = Map.groupBy(source.hour(after(hour, -HOUR_MS)), ({ check }) => check);
  return [...new Set([...carried.keys(), ...looks.keys()])].map((check) => {
    const outside = outsideFor(check);
    const counts = ({ began }: { readonly began: Instant }) => began >= from && began < to && !holds(outside, began);
    const own = looks.get(check) ?? [];
    const tail = carried.get(check)?.flatMap((line) => line.tail) ?? [];
    const standing = standingIn({ hour, tail, looks: own, outside });
    return {
      check,
      ...tally({ looks: standing, timeline: timelineFor(check), from, to, outside }),
      looks: countLooks(own.filter(counts).map(({ state }) => state)),
      latency: latencyOf((results.get(check) ?? []).filter(counts).map(({ result }) => result)),
    };
  });
}

/** Where the state did not change within the hour, it is the one that has seconds; where none has, nothing was confirmed. */
function courseOfHour(line: HourTally | undefined): Timeline {
  if (line === undefined || line.course.length > 0) return line?.course ?? [];
  const { upS, degradedS, downS } = line;
  const state = upS > 0 ? "up" : degradedS > 0 ? "degraded" : downS > 0 ? "down" : undefined;
  return state === undefined ? [] : [{ since: line.hour, state }];
}
