import { type CheckId, type Instant, instant, wholeSecond } from "../brand.ts";
import type { Check } from "../check.ts";
import { cadenceOf, meanIntervalS, mergedCadence } from "../history/cadence.ts";
import type { LatencyByLocation } from "../history/latency.ts";
import { hourOf } from "../history/layout.ts";
import { NOTHING, type Sums } from "../history/tally.ts";
import { coverageOf, meanRatio, observedS, uptimeRatio } from "../history/uptime.ts";
import type { CheckMemory, HistoryState } from "../history-state.ts";
import { knownEdge, latencyPaths, type Piece, piecesOf, rolledTo, roundPaths, sumPaths } from "./pieces.ts";
import { createSource, type Source } from "./source.ts";
import { lengthS, type Span, without } from "./span.ts";
import { latenciesOver, sumsOver } from "./sums.ts";

/**
 * A check as figures see it. `outside` is time that counts for nothing beside the maintenance that the history knows of
 * itself, in any order, overlaps allowed.
 */
export interface FiguresCheck extends Pick<Check, "id" | "group"> {
  readonly outside: readonly Span[];
}

/** What is asked for. The same query names the files to read and then gives the figures from them. */
export interface FiguresQuery {
  /** Any span (`span.ts` makes those that people name). What of it is still to come counts for nothing. */
  readonly span: Span;
  readonly now: Instant;
  /** The memory at the commit that the files are read from. */
  readonly state: HistoryState;
  readonly checks: readonly FiguresCheck[];
  /** Latencies cost a file for each whole day of the span; without them no check has any. */
  readonly latency: boolean;
}

export interface FiguresInput extends FiguresQuery {
  /** The files named by `figureReads`, as far as they exist. Damaged lines are passed over: rounds report them. */
  readonly files: ReadonlyMap<string, string>;
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
}

/** Shares from 0 to 1; absent where there is no data. */
export interface Ratios {
  /** `1 - down / observed`. */
  readonly uptime?: number;
  /** `observed / elapsed`. */
  readonly coverage?: number;
}

/** Seconds by confirmed state; looks by what they saw, each in the moment in which its round began. */
export interface CheckFigures extends Sums, Ratios {
  readonly check: CheckId;
  readonly observedS: number;
  /** The time that could have been observed: since the check's first look, until now, not outside. */
  readonly elapsedS: number;
  /** Of looks that found the target working, by location and phase: for `quantile` and `overLocations`. */
  readonly latency: LatencyByLocation;
}

/** The mean of a group's checks. */
export interface GroupFigures extends Ratios {
  readonly group: string;
}

/** How often rounds began. */
export interface CadenceFigures {
  readonly expectedS: number;
  readonly rounds: number;
  /** From one round to the next, on average; absent where there were fewer than two. */
  readonly meanS?: number;
  /** The longest time within the span without the beginning of a round: also before the first one and after the last. */
  readonly worstGapS: number;
}

export interface Figures {
  /**
   * What was counted: the span until now. Edges before the raw retention lie at the nearest midnight UTC, also those of
   * outside spans; `isExact` is false where one was moved.
   */
  readonly counted: Span;
  readonly isExact: boolean;
  /** In the order of the query. */
  readonly checks: readonly CheckFigures[];
  /** The groups that have checks, in order of their first check. */
  readonly groups: readonly GroupFigures[];
  /** The mean of all checks. */
  readonly overall: Ratios;
  readonly cadence: CadenceFigures;
}

/**
 * The files that give the figures of a query: for each whole UTC day its month's file of days (and the day's latencies), for
 * each whole hour its day's file of hours, for what is left at an edge two hours' lines and one hour's samples, and each
 * month's rounds. So their number grows with the span, never with the history's age.
 */
export function figureReads(query: FiguresQuery): readonly string[] {
  const { state, now, latency } = query;
  const memory = { state, rolled: rolledTo(state, now) };
  const { counted, parts } = partsOf(query);
  const paths = new Set(piecesOf(counted, memory.rolled).flatMap((piece) => roundPaths(piece, memory)));
  for (const { pieces } of parts) {
    for (const piece of pieces) {
      for (const path of sumPaths(piece, memory)) paths.add(path);
      if (latency) for (const path of latencyPaths(piece)) paths.add(path);
    }
  }
  return [...paths];
}

/** The figures of a span, exact to the second within the raw retention. */
export function figures(input: FiguresInput): Figures {
  const { state, now, checks, latency } = input;
  const { counted, isExact, parts } = partsOf(input);
  const source = createSource(input.files, state, now);
  const byCheck = new Map<CheckId, CheckFigures>();
  for (const part of parts) {
    const sums = sumsOver(part.pieces, source);
    const latencies = latency ? latenciesOver(part.pieces, source) : undefined;
    for (const { id } of part.checks) {
      const first = state.checks[id]?.first;
      const sum = sums.get(id) ?? NOTHING;
      const elapsedS = first === undefined ? 0 : elapsedSince(first, part.inside) - sum.outsideS;
      byCheck.set(id, checkFigures(id, sum, elapsedS, latencies?.get(id) ?? new Map()));
    }
  }
  const found = checks.flatMap(({ id }) => byCheck.get(id) ?? []);
  const groups = Map.groupBy(checks, ({ group }) => group);
  return {
    counted,
    isExact,
    checks: found,
    groups: [...groups].flatMap(([group, members]) =>
      group === undefined ? [] : [{ group, ...meanRatios(members.flatMap(({ id }) => byCheck.get(id) ?? [])) }],
    ),
    overall: meanRatios(found),
    cadence: cadenceFigures(counted, source, input.everyMs),
  };
}

/** Checks with the same time outside, and the pieces of the rest. */
interface SpanPart {
  readonly checks: readonly FiguresCheck[];
  readonly inside: readonly Span[];
  readonly pieces: readonly Piece[];
}

function partsOf({ span, now, state, checks }: FiguresQuery) {
  const known = (edge: Instant) => knownEdge(edge, now);
  const past = instant(Math.min(span.to, wholeSecond(now)));
  const asked: Span = { from: instant(Math.min(span.from, past)), to: past };
  const counted: Span = { from: known(asked.from), to: known(asked.to) };
  const edges: Instant[] = [asked.from, asked.to];
  const alike = Map.groupBy(checks, ({ outside }) => outside.map(({ from, to }) => `${from} ${to}`).join());
  const parts = [...alike.values()].map((some): SpanPart => {
    const watched = without(asked, some[0]?.outside ?? []).map(({ from, to }) => [from, to] as const);
    edges.push(...watched.flat());
    const inside = watched.map(([from, to]): Span => ({ from: known(from), to: known(to) }));
    return { checks: some, inside, pieces: inside.flatMap((part) => piecesOf(part, rolledTo(state, now))) };
  });
  return { counted, isExact: edges.every((edge) => edge === known(edge)), parts };
}

function elapsedSince(first: Instant, inside: readonly Span[]): number {
  let elapsedS = 0;
  for (const { from, to } of inside) elapsedS += lengthS({ from: instant(Math.max(from, first)), to });
  return elapsedS;
}

function checkFigures(check: CheckId, sums: Sums, elapsedS: number, latency: LatencyByLocation): CheckFigures {
  const [uptime, coverage] = [uptimeRatio(sums), coverageOf(sums, elapsedS)];
  return { check, ...sums, observedS: observedS(sums), elapsedS, latency, ...ratios(uptime, coverage) };
}

function meanRatios(checks: readonly Ratios[]): Ratios {
  return ratios(meanRatio(checks.map(({ uptime }) => uptime)), meanRatio(checks.map(({ coverage }) => coverage)));
}

function ratios(uptime: number | undefined, coverage: number | undefined): Ratios {
  return { ...(uptime !== undefined && { uptime }), ...(coverage !== undefined && { coverage }) };
}

function cadenceFigures(counted: Span, source: Source, everyMs: number): CadenceFigures {
  const found = piecesOf(counted, source.rolledTo).flatMap((piece) => {
    if (piece.kind === "day" || piece.kind === "hour") return source.rounds(piece);
    const lines = source.samples(piece.kind === "open" ? source.rolledTo : hourOf(piece.from));
    return cadenceOf(lines.filter(({ at }) => at >= piece.from && at < piece.to)) ?? [];
  });
  const cadence = mergedCadence(found);
  const firsts = Object.values<CheckMemory>(source.state.checks).map(({ first }) => first);
  const begin = Math.max(counted.from, Math.min(counted.to, ...firsts));
  const meanS = meanIntervalS(cadence);
  return {
    expectedS: everyMs / 1000,
    rounds: cadence?.rounds ?? 0,
    ...(meanS !== undefined && { meanS }),
    worstGapS:
      cadence === undefined
        ? (counted.to - begin) / 1000
        : Math.max(cadence.gapS, (cadence.first - begin) / 1000, (counted.to - cadence.last) / 1000),
  };
}
