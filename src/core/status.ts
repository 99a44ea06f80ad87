import type { SeenState } from "./state.ts";

/** What the user wrote about one code: `exact` where a single code (or `none`) was named, which then beats walls and failures. */
export interface StatusVerdict {
  readonly state: SeenState;
  readonly exact: boolean;
}

/**
 * The status expectation of a check: every code from 100 to 999, and "no answer", falls into exactly one state.
 * `source` is the canonical spelling (`2xx, 401`), printed as "expected".
 */
export interface StatusExpectation {
  readonly source: string;
  of(code: number | "none"): StatusVerdict;
}
