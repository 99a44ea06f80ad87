import { safeLine } from "../../../core/line.ts";
import type { MaintenanceWindow } from "../../../core/maintenance/window.ts";
import { ENGLISH } from "../../language/words.ts";
import { stableId } from "../identity.ts";
import { isAbout, type Progress, progressOf, type Source } from "../source.ts";
import type { Component } from "./components.ts";
import { affectedBy, type IncidentUpdate, type StatuspageIncident } from "./incidents.ts";
import { pageId, timestamp } from "./page.ts";

interface ScheduledMaintenance extends StatuspageIncident {
  readonly scheduled_for: string;
  readonly scheduled_until: string;
}

/** The real service gives the 50 newest; of what repeats, the nearest are those that matter. */
const MOST = 50;

/** The windows whose progress is one of those given, latest first; of many the 50 nearest. */
export function maintenancesOf(
  source: Source,
  components: readonly Component[],
  wanted: readonly Progress[],
): readonly ScheduledMaintenance[] {
  const now = source.model.builtAt;
  return source.maintenance
    .filter((window) => wanted.includes(progressOf(window, now)))
    .toSorted((a, b) => Math.abs(a.from - now) - Math.abs(b.from - now))
    .slice(0, MOST)
    .toSorted((a, b) => b.from - a.from)
    .map((window) => scheduledMaintenance(source, components, window));
}

/** History does not keep when it was planned: it is dated by its beginning, which stays the same. */
function scheduledMaintenance(
  source: Source,
  components: readonly Component[],
  window: MaintenanceWindow,
): ScheduledMaintenance {
  const id = stableId("maintenance", window.title, String(window.from), ...(window.checks ?? []));
  const status = progressOf(window, source.model.builtAt);
  const affected = affectedBy(
    source.model.checks.map((check) => check.id).filter((check) => isAbout(window, check)),
    components,
  );
  const [from, to] = [timestamp(window.from), timestamp(window.to)];
  return {
    id,
    name: safeLine(window.title),
    status,
    created_at: from,
    updated_at: status === "completed" ? to : from,
    monitoring_at: null,
    resolved_at: status === "completed" ? to : null,
    impact: "maintenance",
    shortlink: source.address("index.html") ?? "",
    started_at: from,
    page_id: pageId(source),
    incident_updates: [announcement(window, { id, status, at: from })],
    components: affected.map(({ component }) => component),
    scheduled_for: from,
    scheduled_until: to,
  };
}

function announcement(
  window: MaintenanceWindow,
  { id, status, at }: { readonly id: string; readonly status: Progress; readonly at: string },
): IncidentUpdate {
  return {
    id: stableId("announcement", id),
    status,
    body: `Maintenance from ${ENGLISH.time(window.from)} to ${ENGLISH.time(window.to)}.`,
    incident_id: id,
    created_at: at,
    updated_at: at,
    display_at: at,
    affected_components: null,
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null,
  };
}
