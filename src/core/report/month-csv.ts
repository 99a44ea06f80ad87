import { iso } from "../brand.ts";
import type { CadenceFigures, CheckFigures, Ratios } from "../figures/figures.ts";
import { overLocations, PHASES } from "../history/latency.ts";
import { STATES } from "../state.ts";
import { type Cell, csvLine } from "./csv.ts";
import { phaseRows } from "./latency-rows.ts";
import { type MonthReport, type ReportedCheck, reportedChecks } from "./month-report.ts";

/** The columns of a month's CSV: a line per check, then one per group, then one for all, which alone knows of the rounds. */
export const MONTH_COLUMNS = [
  ...["scope", "id", "name", "group", "month", "zone", "from", "to", "uptime", "coverage"],
  ...["up_s", "degraded_s", "down_s", "outside_s", "observed_s", "elapsed_s", "incidents"],
  ...["target_percent", "budget_s", "budget_left_s"],
  ...STATES.map((state) => `looks_${state}`),
  ...["dns", "connect", "tls", "first_byte", "download", "total"].flatMap((phase) =>
    ["p50", "p95", "p99"].map((share) => `${phase}_${share}_ms`),
  ),
  ...["rounds", "expected_interval_s", "mean_interval_s", "worst_gap_s"],
] as const;

/** The report as CSV. Latencies are over all locations; the JSON has each. */
export function monthCsv(report: MonthReport): string {
  const { figures, sections, incidents, title } = report;
  const rows: readonly CsvRow[] = [
    ...reportedChecks(report).map((check): CsvRow => {
      const { id, name, group, figures: ratios, incidents: touching } = check;
      return {
        scope: "check",
        id,
        name,
        ratios,
        check,
        incidents: touching.length,
        ...(group !== undefined && { group }),
      };
    }),
    ...sections.flatMap(({ group, checks, ...ratios }): readonly CsvRow[] => {
      const touching = new Set(checks.flatMap((check) => check.incidents));
      return group === undefined ? [] : [{ scope: "group", ...group, ratios, incidents: touching.size }];
    }),
    {
      scope: "all",
      name: title,
      ratios: figures.overall,
      incidents: incidents.filter(({ kind }) => kind !== "unseen").length,
      cadence: figures.cadence,
    },
  ];
  return [csvLine(MONTH_COLUMNS), ...rows.map((row) => csvLine(cellsOf(row, report)))].join("");
}

interface CsvRow {
  readonly scope: "check" | "group" | "all";
  readonly id?: string;
  readonly name: string;
  readonly group?: string;
  readonly ratios: Ratios;
  readonly incidents: number;
  /** Only a check has seconds, looks and latencies of its own. */
  readonly check?: ReportedCheck;
  readonly cadence?: CadenceFigures;
}

function cellsOf({ check, cadence, ratios, ...row }: CsvRow, { month, zone, figures }: MonthReport): readonly Cell[] {
  const { from, to } = figures.counted;
  const own = check?.figures;
  return [
    ...[row.scope, row.id, row.name, row.group, month, zone, iso(from), iso(to), ratios.uptime, ratios.coverage],
    ...[own?.upS, own?.degradedS, own?.downS, own?.outsideS, own?.observedS, own?.elapsedS, row.incidents],
    ...[check?.slo?.target, check?.budget?.budgetS, check?.budget?.leftS],
    ...STATES.map((state) => own?.looks[state]),
    ...latencyCells(own),
    ...[cadence?.rounds, cadence?.expectedS, cadence?.meanS, cadence?.worstGapS],
  ];
}

function latencyCells(own: CheckFigures | undefined): readonly Cell[] {
  const rows = new Map(phaseRows(overLocations(own?.latency ?? new Map())).map((row) => [row.phase, row]));
  return PHASES.flatMap((phase) => {
    const row = rows.get(phase);
    return [row?.p50, row?.p95, row?.p99];
  });
}
