/**
 * Figures over any span of the history: `figureReads(query: FiguresQuery): readonly string[]` names the files, and
 * `figures(input: FiguresInput): Figures` is made from them.
 */
import type { CheckId, Instant } from "../brand.ts";
import type { Check } from "../check.ts";
import type { LatencyByLocation } from "../history/latency.ts";
import type { Sums } from "../history/tally.ts";
import type { HistoryState } from "../history-state.ts";
import type { Span } from "./span.ts";

/** A check as figures see it. `outside` is time that counts for nothing (maintenance), in any order, overlaps allowed. */
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
