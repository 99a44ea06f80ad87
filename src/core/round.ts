import type { Instant, LocationId, RoundId } from "./brand.ts";

/** One pass over the due checks. */
export interface Round {
  readonly id: RoundId;
  /** When it started: decides which file of samples it is written to. */
  readonly at: Instant;
  /** Every location that was asked to look: one that sends nothing is silent, which is not the same as absent. */
  readonly locations: readonly LocationId[];
}
