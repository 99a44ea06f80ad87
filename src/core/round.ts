import type { Instant, LocationId, RoundId } from "./brand.ts";

/** One pass over the due checks. */
export interface Round {
  readonly id: RoundId;
  /** When it started: decides which file of samples it is written to. */
  readonly at: Instant;
  /** Every location that was asked to look: one that sends nothing is silent, which is not the same as absent. */
  /**
   * It is recorded so long after it was made that what was counted since stays as it is: its results are kept for whoever
   * reads them, and change no state and no figure.
   */
  readonly isLate?: true;
  readonly locations: readonly LocationId[];
}
