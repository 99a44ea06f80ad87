import { type CheckId, type CommitId, type Instant, instant } from "../brand.ts";
import type { Group } from "../check.ts";
import type { CheckFigures, Figures, Ratios } from "../figures/figures.ts";
import { type ErrorBudget, errorBudget } from "../figures/slo.ts";
import type { Span } from "../figures/span.ts";
import type { Incident } from "../incident.ts";
import { lastedWithinMs } from "../incident-time.ts";
import { type LatencyRow, latencyRows } from "./latency-rows.ts";
import type { ListedCheck } from "./listed.ts";

/** A calendar month of a history, before it is written in any format. */
export interface MonthReport {
  /** `2026-11`. */
  readonly month: string;
  readonly zone: string;
  readonly title: string;
  /** The history's commit that it was made from. */
  readonly commit: CommitId;
  /** The whole month. */
  readonly span: Span;
  /** The month has ended. */
  readonly isOver: boolean;
  /** The first look of any check; absent before the first round. */
  readonly began?: Instant;
  readonly figures: Figures;
  /** Those of a group together, groups in their order; those of none last. */
  readonly sections: readonly ReportedGroup[];
  /** Those that touch the month, oldest first. */
  readonly incidents: readonly Incident[];
  /** Where its issues are, without the number: `https://github.com/o/r/issues/`. */
  readonly issuesUrl?: string;
}

export interface ReportedGroup extends Ratios {
  /** Absent: the checks of no group. */
  readonly group?: Group;
  readonly checks: readonly ReportedCheck[];
}

export interface ReportedCheck extends ListedCheck {
  readonly figures: CheckFigures;
  readonly latency: readonly LatencyRow[];
  /** Where an uptime is asked of it and anything was observed: over the month, whatever the target's own window. */
  readonly budget?: ErrorBudget;
  /** Outages and degradations; what we could not see is none of the target's. */
  readonly incidents: readonly Incident[];
}

export interface MonthInput extends Pick<MonthReport, "month" | "zone" | "title" | "commit" | "span" | "figures"> {
  readonly now: Instant;
  /** Those of the figures' query, in its order. */
  readonly checks: readonly ListedCheck[];
  readonly groups: readonly Group[];
  readonly incidents: readonly Incident[];
  readonly issuesUrl?: string;
}

/** The checks that a month's report is about: all but those that had left the config before it began. */
export function checksInMonth(checks: readonly ListedCheck[], { from }: Span): readonly ListedCheck[] {
  return checks.filter(({ memory }) => memory?.archived === undefined || memory.archived > from);
}

export function monthReport({ now, checks, groups, ...input }: MonthInput): MonthReport {
  const { figures, incidents, span } = input;
  const byId = new Map(figures.checks.map((found) => [found.check, found]));
  const reported = checks.flatMap((check): readonly ReportedCheck[] => {
    const found = byId.get(check.id);
    const own = incidents.filter(({ kind, checks: touched }) => kind !== "unseen" && touched.includes(check.id));
    if (found === undefined) return [];
    const budget = check.slo && errorBudget(check.slo, found);
    const latency = latencyRows(found.latency);
    return [{ ...check, figures: found, latency, incidents: own, ...(budget !== undefined && { budget }) }];
  });
  const firsts = reported.flatMap(({ memory }) => (memory === undefined ? [] : [memory.first]));
  const [began] = firsts.sort((a, b) => a - b);
  return {
    ...input,
    isOver: span.to <= now,
    ...(began !== undefined && { began }),
    sections: sectionsOf(reported, groups, figures),
  };
}

function sectionsOf(
  checks: readonly ReportedCheck[],
  groups: readonly Group[],
  figures: Figures,
): readonly ReportedGroup[] {
  const grouped = groups.flatMap((group): readonly ReportedGroup[] => {
    const members = checks.filter((check) => check.group === group.id);
    const { uptime, coverage } = figures.groups.find((found) => found.group === group.id) ?? {};
    const ratios = { ...(uptime !== undefined && { uptime }), ...(coverage !== undefined && { coverage }) };
    return members.length === 0 ? [] : [{ group, ...ratios, checks: members }];
  });
  const known = new Set(groups.map(({ id }) => id));
  const rest = checks.filter(({ group }) => group === undefined || !known.has(group));
  return rest.length === 0 ? grouped : [...grouped, { checks: rest }];
}

/** The checks of all sections, in their order. */
export function reportedChecks({ sections }: MonthReport): readonly ReportedCheck[] {
  return sections.flatMap(({ checks }) => checks);
}

/** Anything was looked at within the month. */
export function hasData({ figures }: MonthReport): boolean {
  return figures.cadence.rounds > 0 || figures.checks.some(({ observedS }) => observedS > 0);
}

/** How much of an incident lies within a span, in seconds; an open one lasts until the span's end. */
export function secondsWithin(incident: Incident, { from, to }: Span): number {
  const end = instant(Math.min(incident.endedAt ?? to, to));
  return lastedWithinMs(incident, { from, to: end }) / 1000;
}

/** A check's name where it is listed, else its id. */
export function nameIn(report: MonthReport, id: CheckId): string {
  return reportedChecks(report).find((check) => check.id === id)?.name ?? id;
}
