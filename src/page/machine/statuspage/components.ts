import { type Instant, instant } from "../../../core/brand.ts";
import { dayName } from "../../../core/history/layout.ts";
import { describeReason } from "../../../core/knowledge/reasons.ts";
import type { SeenState } from "../../../core/state.ts";
import { ENGLISH } from "../../language/words.ts";
import type { CheckModel, GroupModel } from "../../model.ts";
import { isInMaintenance, type Source } from "../source.ts";
import { checkComponentId, groupComponentId, pageId, timestamp } from "./page.ts";

export type ComponentStatus =
  | "operational"
  | "degraded_performance"
  | "partial_outage"
  | "major_outage"
  | "under_maintenance";

/** In the shape and order of the keys that the real service sends. */
export interface Component {
  readonly id: string;
  readonly name: string;
  readonly status: ComponentStatus;
  readonly created_at: string;
  readonly updated_at: string;
  readonly position: number;
  readonly description: string | null;
  readonly showcase: boolean;
  readonly start_date: string | null;
  readonly group_id: string | null;
  readonly page_id: string;
  readonly group: boolean;
  readonly only_show_if_degraded: boolean;
  /** Of a group only. */
  readonly components?: readonly string[];
}

export const STATUS_OF: Readonly<Record<SeenState, ComponentStatus>> = {
  up: "operational",
  degraded: "degraded_performance",
  down: "major_outage",
};

/**
 * The checks and their groups, each group before its checks. A check that we cannot see keeps the last confirmed status, and
 * its description says so. One about which nothing was ever decided is left out: no status of Statuspage says "not known".
 */
export function componentsOf(source: Source): readonly Component[] {
  const groups = source.model.groups.map((group) => ({ group, children: checkComponents(source, group) }));
  const loose = groups.flatMap(({ group, children }) => (group.id === undefined ? children : []));
  const named = groups.filter(({ group, children }) => group.id !== undefined && children.length > 0);
  const grouped = named.flatMap(({ group, children }, index) => {
    const id = groupComponentId(group.id ?? "");
    return [groupComponent(source, { group, id, children, position: loose.length + index + 1 }), ...children];
  });
  return [...loose, ...grouped];
}

function checkComponents(source: Source, group: GroupModel): readonly Component[] {
  return group.checks
    .filter((check) => check.standing.state !== undefined)
    .map((check, index) => checkComponent(source, check, { group, position: index + 1 }));
}

interface Place {
  readonly group: GroupModel;
  readonly position: number;
}

function checkComponent(source: Source, check: CheckModel, { group, position }: Place): Component {
  const first = source.input.state.checks[check.id]?.first ?? source.model.builtAt;
  return {
    id: checkComponentId(check.id),
    name: check.name,
    status: isInMaintenance(source, check.id) ? "under_maintenance" : STATUS_OF[check.standing.state ?? "up"],
    created_at: timestamp(first),
    updated_at: timestamp(changedAt(check, first)),
    position,
    description: descriptionOf(check),
    showcase: true,
    start_date: dayName(first),
    group_id: group.id === undefined ? null : groupComponentId(group.id),
    page_id: pageId(source),
    group: false,
    only_show_if_degraded: false,
  };
}

/** When what is said of it last changed. */
function changedAt({ standing: { since, unseen, pending } }: CheckModel, first: Instant): Instant {
  return instant(Math.max(first, since ?? first, unseen?.since ?? first, pending?.since ?? first));
}

function descriptionOf({ standing: { unseen, pending } }: CheckModel): string | null {
  const notes: string[] = [];
  if (unseen !== undefined) {
    const meaning = describeReason(unseen.reason).meaning.replaceAll("`", "");
    notes.push(
      `We cannot see it since ${ENGLISH.time(unseen.since)}; the status is the last confirmed one. ${meaning}`,
    );
  }
  if (pending !== undefined)
    notes.push(`Possible ${pending.possible}, checking since ${ENGLISH.time(pending.since)}; not confirmed yet.`);
  return notes.length === 0 ? null : notes.join(" ");
}

interface Family extends Place {
  readonly id: string;
  readonly children: readonly Component[];
}

function groupComponent(source: Source, { group, id, children, position }: Family): Component {
  return {
    id,
    name: group.name ?? "",
    status: groupStatus(children.map(({ status }) => status)),
    created_at: timestamp(instant(Math.min(...children.map((child) => Date.parse(child.created_at))))),
    updated_at: timestamp(instant(Math.max(...children.map((child) => Date.parse(child.updated_at))))),
    position,
    description: null,
    showcase: false,
    start_date: null,
    group_id: null,
    page_id: pageId(source),
    group: true,
    only_show_if_degraded: false,
    components: children.map((child) => child.id),
  };
}

/** The worst of its checks; a group of which only a part is down is out in part. */
function groupStatus(statuses: readonly ComponentStatus[]): ComponentStatus {
  if (statuses.every((status) => status === "major_outage")) return "major_outage";
  if (statuses.includes("major_outage")) return "partial_outage";
  if (statuses.includes("degraded_performance")) return "degraded_performance";
  return statuses.includes("under_maintenance") ? "under_maintenance" : "operational";
}
