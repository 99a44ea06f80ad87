import type { CheckId } from "./brand.ts";
import type { BoundAssertion } from "./expectation.ts";
import type { Slo } from "./figures/slo.ts";
import type { StatusExpectation } from "./status.ts";

/** Looks in a row that confirm a change to that state; each at least 1, at most 10. */
export interface ConfirmRule {
  readonly down: number;
  readonly degraded: number;
  readonly up: number;
}

/** What makes a `degraded` state, or an error budget that burns, worth an issue of its own. */
export const TELL_KINDS = ["latency", "certificate", "domain", "content", "budget"] as const;
export type TellKind = (typeof TELL_KINDS)[number];

/** One thing to watch as decisions see it: everything but the means to probe it. */
export interface Check {
  readonly id: CheckId;
  readonly name: string;
  /** What people filter the page by; absent: none. */
  readonly tags?: readonly string[];
  /** The group's id, where the check is in one. */
  readonly group?: string;
  /** What is shown of the target: never a secret, cut to 200 characters; absent where `private`. */
  readonly target?: string;
  /** The check type's name, for instance `http`. */
  readonly type: string;
  readonly everyMs: number;
  readonly timeoutMs: number;
  /** Further attempts within one look, for transient failures only. */
  readonly retries: number;
  readonly confirm: ConfirmRule;
  readonly tell: readonly TellKind[];
  /** Who is told and assigned, each once: logins, and teams as `acme/core`. */
  readonly owners: readonly string[];
  /** The user's own labels for its issues. */
  readonly labels: readonly string[];
  /** How much of the time it is to be up. */
  readonly slo?: Slo;
  /** Target and addresses stay out of everything public. */
  readonly private: boolean;
  /** While one of these is down nobody is told of this check: it cannot be well without them. */
  readonly dependsOn: readonly CheckId[];
  /** Earlier ids whose history is this check's. */
  readonly was: readonly CheckId[];
  readonly status: StatusExpectation;
  readonly assertions: readonly BoundAssertion[];
}

export interface Group {
  readonly id: string;
  readonly name: string;
}
