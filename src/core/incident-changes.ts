import { after, type CheckId, compact, type IncidentId, type Instant, incidentId } from "./brand.ts";
import { type Change, type ChangeKind, type Incident, LEASE_MS } from "./incident.ts";
import type { Facts } from "./result.ts";
import type { Round } from "./round.ts";

/** What decides a change, with what the deciding look showed. */
export interface Occasion extends Pick<Change, "state" | "reason" | "text" | "since" | "at"> {
  readonly from?: Change["from"];
  readonly facts: Facts;
  readonly locations: Incident["locations"];
}

/** The round that decides, and when. */
export interface Deciding {
  readonly round: Round;
  readonly now: Instant;
}

/** The closing words for an incident whose checks nobody looks at any more. */
export const GONE = { state: "unknown", reason: "check.archived", text: "the check left the config" } as const;

/** `orders-api-20261122T100503Z`: the same first bad look gives the same id in every process. */
export function incidentIdOf(check: CheckId, startedAt: Instant): IncidentId {
  return incidentId(`${check}-${compact(startedAt)}`);
}

/** A new incident with its first change. */
export function openIncident(
  opening: Pick<Incident, "id" | "kind" | "checks">,
  occasion: Occasion,
  { round, now }: Deciding,
): Incident {
  const { state, reason, text, facts, locations, since } = occasion;
  return {
    ...opening,
    state,
    reason,
    text,
    facts,
    locations,
    startedAt: since,
    changes: [changeOf({ ...opening, changes: [] }, "opened", occasion, round)],
    round: round.id,
    leaseUntil: after(now, LEASE_MS),
  };
}

/** The incident gone better or worse, or bad in another way. */
export function turnIncident(
  incident: Incident,
  kind: Extract<ChangeKind, "worsened" | "eased" | "shifted">,
  occasion: Occasion,
  round: Round,
): Incident {
  const { state, reason, text, facts, locations } = occasion;
  const changes = [...incident.changes, changeOf(incident, kind, occasion, round)];
  return { ...incident, state, reason, text, facts, locations, changes };
}

/** The incident ended. It keeps saying what was wrong; only the change says what the recovery looked like. */
export function closeIncident(
  incident: Incident,
  occasion: Omit<Occasion, "facts" | "locations">,
  round: Round,
): Incident {
  const changes = [...incident.changes, changeOf(incident, "closed", occasion, round)];
  return { ...incident, endedAt: occasion.since, changes };
}

/** What happened to some of a shared incident's checks, or a word about it that no look gave. */
export function noted(
  incident: Incident,
  kind: Extract<ChangeKind, "worsened" | "eased" | "reminded">,
  { checks = incident.checks, ...occasion }: Omit<Occasion, "facts" | "locations"> & Partial<Pick<Change, "checks">>,
  round: Round,
): Incident {
  const change = changeOf({ ...incident, checks }, kind, occasion, round);
  return { ...incident, changes: [...incident.changes, change] };
}

function changeOf(
  incident: Pick<Incident, "id" | "checks" | "changes">,
  kind: ChangeKind,
  { state, from, reason, text, since, at, locations }: Omit<Occasion, "facts" | "locations"> & Partial<Occasion>,
  round: Round,
): Change {
  return {
    kind,
    incident: incident.id,
    number: incident.changes.length + 1,
    checks: incident.checks,
    state,
    ...(from !== undefined && { from }),
    reason,
    text,
    since,
    at,
    round: round.id,
    ...(locations !== undefined && round.locations.length > 1 && { locations }),
  };
}
