import type { CheckId, IncidentId, Instant, LocationId, RoundId } from "./brand.ts";
import type { Facts } from "./result.ts";
import type { State } from "./state.ts";

/**
 * `outage`: a confirmed `down`, eased to `degraded` perhaps. `degraded`: a told weakness. `unseen`: we could not see the
 * target for several rounds (`blocked` or `unknown`); it never counts as an outage. `config`: the newest config is broken
 * and rounds go on with the last valid one; it is about no check. `declared`: people opened it by hand; no look opens or
 * closes it, and no time counts by it.
 */
export const INCIDENT_KINDS = ["outage", "degraded", "unseen", "config", "declared"] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/**
 * What people are told. A closed set. `shifted`: as bad as before, but for another reason or from other places. `reopened`:
 * it came back soon after its end. `reminded`: it lasts, and nobody has acknowledged it. Those that people cause are
 * `acknowledged`, `silenced`, `unsilenced` and `updated`; they may also open (`declared`) and close.
 */
export const CHANGE_KINDS = [
  "opened",
  "worsened",
  "eased",
  "shifted",
  "reopened",
  "reminded",
  "acknowledged",
  "silenced",
  "unsilenced",
  "updated",
  "closed",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How bad people say it is, from mild to bad. */
export const SEVERITIES = ["minor", "major", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How far people are with an open incident, in the words of status pages. */
export const STAGES = ["investigating", "identified", "monitoring"] as const;
export type Stage = (typeof STAGES)[number];

/** What a person added to a change. All of it is public; the texts are one person's words, plain and cut. */
export interface Act {
  /** The login of who did it. */
  readonly by?: string;
  /** What they said, at most 1,000 characters; of `updated` it goes to page and feeds. */
  readonly note?: string;
  /** Of `acknowledged` and `silenced`: until when it holds; absent: until it ends. */
  readonly until?: Instant;
  /** Of `updated`. */
  readonly stage?: Stage;
  /** Of `updated`. */
  readonly severity?: Severity;
}

export interface Change extends Act {
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
  /** From where it is seen so; only where several locations look. */
  readonly locations?: readonly LocationId[];
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
  /** What people called it; only where they opened it by hand. */
  readonly title?: string;
  /** What its checks have in common, where many began to fail together: `group core`, `host api.acme.dev`, `wall cloudflare`. */
  readonly cause?: string;
  /** Those of its checks that are well again while others are not. */
  readonly recovered?: readonly CheckId[];
  /** As people set it; absent: as the state says. */
  readonly severity?: Severity;
  /** The stage that people last told. */
  readonly stage?: Stage;
  /** Somebody works on it: no reminders until then, or until it ends. */
  readonly acknowledged?: { readonly by: string; readonly at: Instant; readonly until?: Instant };
  /** No comments, reminders and messages before this; the issue's text stays current, and the end is told. */
  readonly silencedUntil?: Instant;
  /** How often it came back soon after its end. */
  readonly returns?: number;
  /** A rehearsal: told like a real one and marked as such, outside uptime, gone when it ends. */
  readonly isDrill?: true;
  /** The post-mortem that people wrote, as Markdown text, at most 20,000 characters. */
  readonly postmortem?: string;
  /** The issue as last seen in the tracker. `settled`: closed with everything told; nothing is left to heal. */
  readonly issue?: { readonly number: number; readonly settled: boolean };
}

/** How long what a round committed is told by that round's process alone, in milliseconds; after that others heal it. */
export const LEASE_MS = 600_000;

/** A change belongs in the issue until its time; an incident is open until it has ended. */
export function isOpen(incident: Incident): boolean {
  return incident.endedAt === undefined;
}

/** Of several checks that began to fail together; it goes by how each of them stands. */
export function isShared({ kind, cause }: Incident): boolean {
  return cause !== undefined && (kind === "outage" || kind === "degraded");
}

/** Its checks that are not well again. */
export function remaining({ checks, recovered = [] }: Pick<Incident, "checks" | "recovered">): readonly CheckId[] {
  return checks.filter((check) => !recovered.includes(check));
}
