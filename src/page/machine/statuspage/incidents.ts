import type { CheckId } from "../../../core/brand.ts";
import type { State } from "../../../core/state.ts";
import { incidentPath } from "../../parts.ts";
import { stableId } from "../identity.ts";
import type { Source } from "../source.ts";
import type { Told, Update } from "../told.ts";
import { type Component, type ComponentStatus, STATUS_OF } from "./components.ts";
import { checkComponentId, pageId, timestamp } from "./page.ts";

export interface IncidentUpdate {
  readonly id: string;
  readonly status: string;
  readonly body: string;
  readonly incident_id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly display_at: string;
  readonly affected_components: readonly AffectedComponent[] | null;
  readonly deliver_notifications: boolean;
  readonly custom_tweet: null;
  readonly tweet_id: null;
}

interface AffectedComponent {
  readonly code: string;
  readonly name: string;
  readonly old_status: ComponentStatus;
  readonly new_status: ComponentStatus;
}

/** In the shape and order of the keys that the real service sends. */
export interface StatuspageIncident {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly monitoring_at: null;
  readonly resolved_at: string | null;
  readonly impact: "none" | "minor" | "major" | "critical" | "maintenance";
  readonly shortlink: string;
  readonly started_at: string;
  readonly page_id: string;
  readonly incident_updates: readonly IncidentUpdate[];
  readonly components: readonly Component[];
}

/** The real service gives the 50 newest. */
const MOST = 50;

/** Those that are told, by their beginning, newest first: `investigating` until people say how far they are. */
export function incidentsOf(source: Source, components: readonly Component[]): readonly StatuspageIncident[] {
  return source.told
    .toSorted((a, b) => b.incident.startedAt - a.incident.startedAt)
    .slice(0, MOST)
    .map((told) => statuspageIncident(source, told, components));
}

/** Those of all open ones, however many. */
export function unresolvedOf(source: Source, components: readonly Component[]): readonly StatuspageIncident[] {
  return source.told
    .filter(({ incident }) => incident.isOpen)
    .toSorted((a, b) => b.incident.startedAt - a.incident.startedAt)
    .map((told) => statuspageIncident(source, told, components));
}

function statuspageIncident(source: Source, told: Told, components: readonly Component[]): StatuspageIncident {
  const { incident, kind, name, updates } = told;
  const id = stableId("incident", incident.id);
  const affected = affectedBy(
    incident.checks.map((check) => check.id),
    components,
  );
  return {
    id,
    name,
    status: incident.isOpen ? (told.stage ?? "investigating") : "resolved",
    created_at: timestamp(told.publishedAt),
    updated_at: timestamp(told.updatedAt),
    monitoring_at: null,
    resolved_at: incident.endedAt === undefined ? null : timestamp(incident.endedAt),
    impact: told.severity ?? (kind === "outage" ? "major" : "minor"),
    shortlink: source.address(incidentPath(incident.id)) ?? "",
    started_at: timestamp(incident.startedAt),
    page_id: pageId(source),
    incident_updates: updates.map((update) => incidentUpdate(update, id, affectedBy(update.change.checks, components))),
    components: affected.map(({ component }) => component),
  };
}

interface Affected {
  readonly component: Component;
  /** `Group - Component`, or the name alone. */
  readonly name: string;
}

/** The components of those checks, as far as they are still listed. */
export function affectedBy(checks: readonly CheckId[], components: readonly Component[]): readonly Affected[] {
  const wanted = new Set(checks.map(checkComponentId));
  return components
    .filter(({ id }) => wanted.has(id))
    .map((component) => {
      const group = components.find(({ id }) => id === component.group_id);
      return { component, name: group === undefined ? component.name : `${group.name} - ${component.name}` };
    });
}

function incidentUpdate(update: Update, incident: string, affected: readonly Affected[]): IncidentUpdate {
  const { change, at, body, isResolved } = update;
  const [oldStatus, newStatus] = [statusOfState(change.from), statusOfState(change.state)];
  return {
    id: stableId("update", change.incident, String(change.number)),
    status: isResolved ? "resolved" : (change.stage ?? "investigating"),
    body,
    incident_id: incident,
    created_at: timestamp(at),
    updated_at: timestamp(at),
    display_at: timestamp(change.since),
    affected_components: affected.map(({ component, name }) => ({
      code: component.id,
      name,
      old_status: oldStatus,
      new_status: newStatus,
    })),
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null,
  };
}

/** A check that left the config ends its incidents unseen: nothing is wrong with it any more that anybody could say. */
function statusOfState(state: State | undefined): ComponentStatus {
  return state === "down" || state === "degraded" ? STATUS_OF[state] : "operational";
}
