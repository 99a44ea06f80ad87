import { type CheckId, compact, type Instant, incidentId } from "./brand.ts";
import type { Check } from "./check.ts";
import { spellDuration } from "./duration.ts";
import { type FiguresQuery, figureReads, figures } from "./figures/figures.ts";
import { type BurnAlert, burnAlert, burnSpans } from "./figures/slo.ts";
import type { HistoryState } from "./history-state.ts";
import { type Incident, isOpen } from "./incident.ts";
import { closeIncident, type Deciding, openIncident } from "./incident-changes.ts";

/** The reason of an incident about an error budget. */
export const BUDGET_BURNS = "slo.burn";

/** Per check whose error budget is to be told of: how it burns, in one line, or nothing while it lasts. */
export type Budgets = ReadonlyMap<CheckId, string | undefined>;

export interface BudgetQuery {
  readonly checks: readonly Check[];
  readonly state: HistoryState;
  readonly now: Instant;
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
}

/** The files that tell how budgets burn; none where no check asks for it. */
export function budgetReads(query: BudgetQuery): readonly string[] {
  return [...new Set(queries(query).flatMap(({ figures: asked }) => figureReads(asked)))];
}

/** How the error budgets burn, by what these files tell. */
export function budgets(query: BudgetQuery, files: ReadonlyMap<string, string>): Budgets {
  const counted = queries(query).map(({ lengthMs, figures: asked }) => {
    const { checks } = figures({ ...asked, files, everyMs: query.everyMs });
    return [lengthMs, new Map(checks.map((sums) => [sums.check, sums]))] as const;
  });
  return new Map(
    query.checks.filter(isTold).map(({ id, slo }) => {
      const sums = counted.flatMap(([lengthMs, byCheck]) => {
        const found = byCheck.get(id);
        return found === undefined ? [] : [[lengthMs, found] as const];
      });
      const alert = slo === undefined ? undefined : burnAlert(slo.target, new Map(sums));
      return [id, alert && words(alert)];
    }),
  );
}

/**
 * The incidents about budgets that differ after this round: opened when a budget burns too fast, closed when it does no more.
 * They stand beside those of outages: they say how much may still go wrong, not what is wrong now.
 */
export function budgetIncidents(incidents: Iterable<Incident>, told: Budgets, deciding: Deciding): readonly Incident[] {
  const { round } = deciding;
  const { at } = round;
  const open = new Map<CheckId, Incident>();
  for (const incident of incidents) {
    const [check] = incident.checks;
    if (check !== undefined && incident.reason === BUDGET_BURNS && isOpen(incident)) open.set(check, incident);
  }
  return [...told].flatMap(([check, text]) => {
    const incident = open.get(check);
    if (text === undefined) {
      const end = { state: "up", reason: "slo.lasts", text: LASTS, since: at, at, from: "degraded" } as const;
      return incident === undefined ? [] : [closeIncident(incident, end, round)];
    }
    if (incident !== undefined) return [];
    const opening = { id: budgetId(check, at), kind: "degraded", checks: [check] } as const;
    const burn = { state: "degraded", reason: BUDGET_BURNS, text, since: at, at } as const;
    return [openIncident(opening, { ...burn, facts: {}, locations: round.locations }, deciding)];
  });
}

const LASTS = "the error budget no longer burns too fast";

function isTold({ slo, tell }: Check): boolean {
  return slo !== undefined && tell.includes("budget");
}

function queries({ checks, state, now }: BudgetQuery): readonly { lengthMs: number; figures: FiguresQuery }[] {
  const told = checks.filter(isTold).map(({ id }) => ({ id, outside: [] }));
  if (told.length === 0) return [];
  return [...burnSpans(now)].map(([lengthMs, span]) => ({
    lengthMs,
    figures: { span, now, state, checks: told, latency: false },
  }));
}

/** `the error budget burns 15.2 times too fast over 1h`. */
function words({ rate, rule }: BurnAlert): string {
  const times = Math.floor(rate * 10) / 10;
  return `the error budget burns at ${times} times the rate that would last, over ${spellDuration(rule.longMs)}`;
}

/** Two hyphens in a row stand in no check's id, so no outage is ever called this. */
function budgetId(check: CheckId, at: Instant): Incident["id"] {
  return incidentId(`${check}--budget-${compact(at)}`);
}
