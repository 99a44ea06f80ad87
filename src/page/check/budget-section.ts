import { burnRate, errorBudget, type Slo } from "../../core/figures/slo.ts";
import type { Sums } from "../../core/history/tally.ts";
import type { DayModel } from "../days.ts";
import { html, type Insertion, type Markup } from "../html.ts";
import type { Words } from "../language/words.ts";
import { type SpanModel, spanOf } from "../past-model.ts";

export interface Promised {
  readonly slo: Slo;
  /** All days that are known, oldest first; the last is today. */
  readonly days: readonly DayModel[];
  /** The last 24 hours, where they were read. */
  readonly lastDay: Sums | undefined;
}

const WINDOW_DAYS: Readonly<Record<Slo["window"], number>> = { "24h": 1, "7d": 7, "30d": 30, "90d": 90, "1y": 365 };

/** What is left of the time that the check may be down. */
export function budgetSection(t: Words, { slo, days, lastDay }: Promised): Markup {
  const counted: SpanModel | Sums =
    slo.window === "24h" && lastDay !== undefined ? lastDay : spanOf(days.slice(-WINDOW_DAYS[slo.window]));
  const budget = errorBudget(slo, counted);
  const promise = t.budget.promise(`${t.number(slo.target, 3)} %`, t.budget.window[slo.window]);
  const known = budget === undefined ? html`<dt>${t.budget.left}</dt><dd>${t.budget.noData}</dd>` : facts(t, budget);
  return html`<section class="stack" aria-labelledby="budget"><h2 id="budget">${t.budget.heading}</h2>
    <div class="card pad stack">${budget === undefined ? undefined : gauge(t, budget.leftRatio)}
    <dl class="pairs"><dt>${t.budget.target}</dt><dd>${promise}</dd>${known}${pace(t, slo, lastDay)}</dl>
    <p class="soft small">${t.budget.rule}</p></div></section>`;
}

function facts(t: Words, { budgetS, spentS, leftS, leftRatio }: NonNullable<ReturnType<typeof errorBudget>>): Markup {
  const time = (seconds: number) => t.duration(seconds * 1000);
  const left = leftS < 0 ? t.budget.overspent(time(-leftS)) : t.budget.leftShare(time(leftS), t.ratio(leftRatio));
  return html`<dt>${t.budget.allowed}</dt><dd>${time(budgetS)}</dd><dt>${t.budget.spent}</dt><dd>${time(spentS)}</dd><dt>${t.budget.left}</dt><dd>${left}</dd>`;
}

function pace(t: Words, { target }: Slo, lastDay: Sums | undefined): Insertion {
  const rate = lastDay === undefined ? undefined : burnRate(target, lastDay);
  if (rate === undefined) return undefined;
  return html`<dt>${t.budget.pace}</dt><dd>${t.budget.paceNow(t.number(rate, rate < 10 ? 1 : 0))}</dd>`;
}

const WIDTH = 100;

/** How much is left as a bar that empties; below nothing it is empty and hatched by its frame. */
function gauge(t: Words, leftRatio: number): Markup {
  const left = Math.round(Math.max(0, Math.min(1, leftRatio)) * WIDTH);
  const face = leftRatio <= 0 ? "down" : leftRatio < 0.25 ? "degraded" : "up";
  return html`<svg class="gauge ${face}" viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" role="img" aria-label="${t.budget.picture(t.ratio(Math.max(0, leftRatio)))}"><rect class="all" width="${WIDTH}" height="4"/><rect class="left" width="${left}" height="4"/></svg>`;
}
