import { ENGLISH } from "../../language/words.ts";
import type { Source } from "../source.ts";
import type { Component } from "./components.ts";

export interface Status {
  /** Only the documented ones: `maintenance`, which the real service also sends, breaks clients. */
  readonly indicator: "none" | "minor" | "major" | "critical";
  readonly description: string;
}

/**
 * The whole in Statuspage's words, by the page's own rule: from half of the checks on it is a major outage. The status is the
 * last confirmed one; where we cannot see a check, or nobody looked, that stands behind it.
 */
export function statusOf(source: Source, components: readonly Component[]): Status {
  const { checks, overall } = source.model;
  const leaves = components.filter((component) => !component.group);
  if (leaves.length === 0) return { indicator: "none", description: overall.sentence(ENGLISH) };
  const status = confirmedStatus(leaves, checks.length);
  const doubts = doubtsOf(source);
  if (doubts.length === 0) return status;
  return { ...status, description: `${status.description} (last confirmed; ${doubts.join("; ")})` };
}

function confirmedStatus(leaves: readonly Component[], total: number): Status {
  const count = (status: Component["status"]) => leaves.filter((leaf) => leaf.status === status).length;
  const down = count("major_outage");
  if (down * 2 >= total) return { indicator: "critical", description: "Major Service Outage" };
  if (down > 0) return { indicator: "major", description: "Partial System Outage" };
  if (count("degraded_performance") > 0) return { indicator: "minor", description: "Partially Degraded Service" };
  if (count("under_maintenance") > 0) return { indicator: "none", description: "Service Under Maintenance" };
  return { indicator: "none", description: "All Systems Operational" };
}

function doubtsOf({ model: { checks, overall, lastRound } }: Source): readonly string[] {
  const unseen = checks.filter(({ standing }) => standing.unseen !== undefined).length;
  const waiting = checks.filter(({ standing }) => standing.face === "none").length;
  const of = `of ${checks.length} checks`;
  return [
    ...(overall.level === "stale" && lastRound !== undefined
      ? [`nobody has looked since ${ENGLISH.time(lastRound)}`]
      : []),
    ...(unseen > 0 ? [`${unseen} ${of} cannot be seen now`] : []),
    ...(waiting > 0 ? [`${waiting} ${of} without data yet`] : []),
  ];
}
