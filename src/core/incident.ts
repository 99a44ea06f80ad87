import type { CheckId, IncidentId, Instant, LocationId, RoundId } from "./brand.ts";
import type { Facts } from "./result.ts";
import type { State } from "./state.ts";

/**
 * `outage`: a confirmed `down`, eased to `degraded` perhaps. `degraded`: a told weakness. `unseen`: we could not see the
 * target for several rounds (`blocked` or `unknown`); it never counts as an outage. `config`: the newest config is broken
 * and rounds go on with the last valid one; it is about no check.
 */
export type IncidentKind = "outage" | "degraded" | "unseen" | "config";

/** What people are told. A closed set; the bot adds `acknowledged`, `silenced` and `updated` to it. */
export type ChangeKind = "opened" | "worsened" | "eased" | "closed";

export interface Change {
  readonly kind: ChangeKind;
  readonly incident: IncidentId;
  /** Position within the incident, from 1: the stable key of its comment. */
  readonly number: number;
  readonly checks: readonly CheckId[];
  /** The state it changed to and the one it left. */
  readonly state: State;
  readonly from?: State;
  readonly reason: string;
  /** The public-safe line of the look that decided it. */
  readonly text: string;
  /** When it began: the first look of the confirmed run. */
  readonly since: Instant;
  /** When it was confirmed: the last look of the run. */
  readonly at: Instant;
  readonly round: RoundId;
}

/** The time from the first bad look of a confirmed change to the first good look of a confirmed recovery. */
export interface Incident {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  /** Usually one; all that share the reason where our own side is at fault. */
  readonly checks: readonly CheckId[];
  readonly state: State;
  readonly reason: string;
  readonly text: string;
  readonly facts: Facts;
  readonly locations: readonly LocationId[];
  readonly startedAt: Instant;
  /** The first good look of the confirmed recovery. */
  readonly endedAt?: Instant;
  readonly changes: readonly Change[];
  /**
   * The round whose commit opened it: that process creates the issue. Others do so only after `leaseUntil`, so that a slow
   * creator and a healer do not both create one.
   */
  readonly round: RoundId;
  readonly leaseUntil: Instant;
  /** The issue as last seen in the tracker. `settled`: closed with everything told; nothing is left to heal. */
  readonly issue?: { readonly number: number; readonly settled: boolean };
}

/** How long what a round committed is told by that round's process alone, in milliseconds; after that others heal it. */
export const LEASE_MS = 600_000;

/** A change belongs in the issue until its time; an incident is open until it has ended. */
export function isOpen(incident: Incident): boolean {
  return incident.endedAt === undefined;
}
