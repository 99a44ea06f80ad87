import { monthCalendar } from "./calendar.ts";
import { html, type Insertion, type Markup, siteLink } from "./html.ts";
import type { Words } from "./language/words.ts";
import { page } from "./layout.ts";
import type { CheckModel, PageModel, Uptime } from "./model.ts";
import { checkPath, uptimeFacts } from "./parts.ts";
import { type MonthModel, type OverallDay, type PastModel, within } from "./past-model.ts";
import { monthPath, UPTIME } from "./paths.ts";

/** Uptime as calendars of all checks together, and check by check. */
export function uptimePage(model: PageModel, past: PastModel): string {
  const { t } = model;
  return page(model, {
    path: UPTIME,
    heading: t.uptimePage.heading,
    description: t.uptimePage.description,
    main: html`<h1>${t.uptimePage.heading}</h1>${checks(model, past)}${calendars(t, past)}`,
  });
}

function calendars(t: Words, past: PastModel): Insertion {
  const months = past.months.filter((month) => month.uptime.ratio !== undefined);
  if (months.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="overall"><h2 id="overall">${t.uptimePage.overall}</h2>
    <div class="card pad months">${months.map((month) => calendar(t, month, past.overall))}</div>
    <p class="soft small">${t.uptimePage.overallNote}</p></section>`;
}

function calendar(t: Words, month: MonthModel, overall: readonly OverallDay[]): Markup {
  const { name, uptime } = month;
  const link = siteLink(UPTIME, monthPath(name));
  return monthCalendar(t, {
    name,
    title: html`<a href="${link}">${t.month(`${name}-01`)}</a><span class="facts">${uptimeFacts(t, uptime)}</span>`,
    days: within(month, overall).map(({ day, face, ratio, down, degraded }) => ({
      day,
      face,
      text: told(t, { face, ratio, down, degraded }),
    })),
  });
}

type Told = Pick<OverallDay, "face" | "down" | "degraded"> & { readonly ratio: number | undefined };

function told(t: Words, { face, ratio, down, degraded }: Told): string {
  if (face === "unseen") return t.bars.wasUnseen;
  if (face === "planned") return t.bars.wasPlanned;
  const parts = [
    ...(ratio === undefined ? [] : [t.uptime.uptime(t.ratio(ratio))]),
    ...(down === 0 ? [] : [t.uptimePage.someDown(down)]),
    ...(degraded === 0 ? [] : [t.uptimePage.someDegraded(degraded)]),
  ];
  return parts.join(", ");
}

function checks(model: PageModel, past: PastModel): Insertion {
  const { t } = model;
  if (model.checks.length === 0) return undefined;
  const { check, month, lastMonth, days90, year } = t.uptimePage;
  const heads = [month, lastMonth, days90, year].map(
    (head, index) => html`<th scope="col" class="${classOf(index)}">${head}</th>`,
  );
  const [now, before] = past.months.map(({ checks: some }) => new Map(some.map((one) => [one.check.id, one.span])));
  const cells = ({ id, uptime }: CheckModel) =>
    [now?.get(id), before?.get(id), uptime, past.whole.get(id)].map((span, index) => cell(t, span, classOf(index)));
  const rows = model.checks.map(
    (one) =>
      html`<tr><th scope="row"><a href="${siteLink(UPTIME, checkPath(one.id))}"><bdi>${one.name}</bdi></a></th>${cells(one)}</tr>`,
  );
  return html`<section class="stack" aria-labelledby="checks"><h2 id="checks">${t.uptimePage.byCheck}</h2>
    <div class="card wide"><table class="figures"><thead><tr><th scope="col">${check}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

/** On a small screen last month leaves its place to the others. */
function classOf(column: number): string {
  return column === 1 ? "number extra" : "number";
}

/** Coverage stands beside uptime wherever it is told. */
function cell(t: Words, span: Uptime | undefined, name: string): Markup {
  if (span?.ratio === undefined) return html`<td class="${name} soft">–</td>`;
  const { ratio, coverage } = span;
  return html`<td class="${name}">${t.ratio(ratio)}${coverage === undefined ? undefined : html`<span class="soft small under">${t.uptime.observed(t.ratio(coverage))}</span>`}</td>`;
}
