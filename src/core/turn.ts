import type { CheckId, Instant } from "./brand.ts";
import type { Rules } from "./history-state.ts";
import type { SeenState } from "./state.ts";

/** A confirmed change of one check's state. Retroactive: `since` lies at the first look of the run that confirmed it. */
export interface Turn {
  readonly check: CheckId;
  readonly state: SeenState;
  readonly since: Instant;
  /** The confirmed state before; absent where nothing was confirmed yet. */
  readonly from?: SeenState;
}

/** A check's rules as they stand from a round on, and as they stood before. */
export interface RulesTurn {
  readonly check: CheckId;
  readonly rules: Rules;
  readonly from: Rules;
}
