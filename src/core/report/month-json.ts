import { iso } from "../brand.ts";
import { LATENCY_ERROR } from "../history/latency.ts";
import { dates, figuresJson, incidentJson } from "./history-json.ts";
import { type MonthReport, type ReportedCheck, reportedChecks } from "./month-report.ts";

/** The report for programs. Schema version 1; `docs/history.md` describes it. */
export function monthJson(report: MonthReport): object {
  const { month, zone, title, commit, span, isOver, began, figures, sections, incidents } = report;
  return {
    version: 1,
    month,
    zone,
    title,
    commit,
    ...dates(span),
    counted: dates(figures.counted),
    isExact: figures.isExact,
    isOver,
    began: began === undefined ? undefined : iso(began),
    ...figures.overall,
    rounds: figures.cadence,
    latencyError: { share: LATENCY_ERROR, ms: 0.5 },
    groups: sections.flatMap(({ group, checks, ...ratios }) =>
      group === undefined ? [] : [{ group: group.id, name: group.name, ...ratios, checks: checks.map(({ id }) => id) }],
    ),
    checks: reportedChecks(report).map(checkJson),
    incidents: incidents.map(incidentJson),
  };
}

function checkJson({ id, name, group, memory, figures, latency, slo, budget, incidents }: ReportedCheck): object {
  return {
    check: id,
    name,
    group,
    first: memory && iso(memory.first),
    archived: memory?.archived && iso(memory.archived),
    ...figuresJson(figures),
    slo: slo && { ...slo, ...budget },
    latency,
    incidents: incidents.map((incident) => incident.id),
  };
}
