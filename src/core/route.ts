/**
 * Which changes a channel is told. What opens an incident, or makes it worse, is told by its state; everything after that
 * follows whatever was told: nobody hears of the end of something that they never heard of.
 *
 * | incident | opening it | later changes |
 * |---|---|---|
 * | outage, declared | if `states` has `down` (default) | if something of it was told |
 * | degraded | if `states` has `degraded` | the same |
 * | unseen | if `states` has its state; else only once it has `worsened` | the same |
 * | config | if `states` has its state | the same |
 */
import type { CheckId, Instant } from "./brand.ts";
import { CHANGE_KINDS, type Change, type ChangeKind, type Incident, type Severity } from "./incident.ts";
import { isSilenced } from "./lasting.ts";
import { isAtLeast, severityOf } from "./severity.ts";
import type { State } from "./state.ts";

/** What of all that happens a channel is for. */
export interface Route {
  /** Absent: all checks, and what is about none. */
  readonly checks?: ReadonlySet<CheckId>;
  readonly states: readonly State[];
  /** The least severity. */
  readonly severity: Severity;
  readonly changes: readonly ChangeKind[];
}

/** Those that a channel is told unless it asks for others: not those that only rearrange what is known. */
export const TOLD_CHANGES: readonly ChangeKind[] = CHANGE_KINDS.filter(
  (kind) => kind !== "shifted" && kind !== "silenced" && kind !== "unsilenced",
);

/** They say anew how bad it is; all others only follow. */
const JUDGED: ReadonlySet<ChangeKind> = new Set(["opened", "worsened", "reopened"]);

/** Is this change of the incident told to a channel with this route? */
export function isTold(route: Route, incident: Incident, change: Change): boolean {
  if (!route.changes.includes(change.kind) || !concerns(route, incident)) return false;
  if (isWorthAlone(route, incident, change)) return true;
  if (change.kind === "opened") return false;
  return incident.changes.some((one) => one.number < change.number && isWorthAlone(route, incident, one));
}

/** Nothing is said of a silenced incident but its end. */
export function isHushed(incident: Incident, { kind }: Change, now: Instant): boolean {
  return kind !== "closed" && isSilenced(incident, now);
}

function concerns({ checks }: Route, incident: Incident): boolean {
  return checks === undefined || incident.checks.some((id) => checks.has(id));
}

function isWorthAlone({ states, severity, changes }: Route, incident: Incident, change: Change): boolean {
  const isSaidWorse = change.kind === "updated" && change.severity !== undefined;
  if (!changes.includes(change.kind) || !(JUDGED.has(change.kind) || isSaidWorse)) return false;
  if (!isAtLeast(severityOf(incident, change.number), severity)) return false;
  if (incident.kind === "unseen" && change.kind === "worsened") return true;
  return states.includes(incident.kind === "declared" ? "down" : change.state);
}
