import type { CheckId } from "../brand.ts";

/** Seconds of some span by confirmed state, within observed time; the rest of the span was not observed. */
export interface Seconds {
  readonly upS: number;
  readonly degradedS: number;
  readonly downS: number;
}

/** One check's seconds within one UTC day. */
export interface DayTally extends Seconds {
  readonly check: CheckId;
  /** `2026-11-22`. */
  readonly day: string;
}
