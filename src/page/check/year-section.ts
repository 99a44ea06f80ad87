import { dayBars, describeSeconds } from "../bars.ts";
import { monthCalendar } from "../calendar.ts";
import { type DayModel, WINDOW_DAYS } from "../days.ts";
import { html, type Insertion, type Markup, siteLink } from "../html.ts";
import type { Words } from "../language/words.ts";
import { date } from "../moment.ts";
import { uptimeFacts } from "../parts.ts";
import { type PastModel, spanOf, within } from "../past-model.ts";
import { monthPath } from "../paths.ts";

/** Calendars for as many months as the last 90 days touch. */
const CALENDARS = 4;
/** A short month is drawn as long as a long one, so that days stand below one another. */
const LONGEST_MONTH = 31;

interface YearOf {
  readonly past: PastModel;
  /** Every known day of the check, oldest first. */
  readonly days: readonly DayModel[];
  /** The path of the page this stands on. */
  readonly path: string;
}

/** Every month that is known: a row of bars with its uptime; the newest ones as calendars too. */
export function yearSection(t: Words, { past, days, path }: YearOf): Insertion {
  const months = past.months
    .map((month) => ({ name: month.name, days: within(month, days) }))
    .filter((month) => month.days.some(({ face }) => face !== "before"));
  if (months.length === 0) return undefined;
  const rows = months.map(
    (month) =>
      html`<li><p class="line"><a href="${siteLink(path, monthPath(month.name))}">${t.month(`${month.name}-01`)}</a><span class="facts">${uptimeFacts(t, spanOf(month.days))}</span></p>${dayBars(t, month.days, LONGEST_MONTH)}</li>`,
  );
  return html`<section class="stack" aria-labelledby="year"><h2 id="year">${t.year.heading}</h2>
    <ol class="card pad year">${rows}</ol>
    <details class="card group"><summary><h2>${t.year.calendar}</h2></summary><div class="pad months">${months.slice(0, CALENDARS).map((month) => calendarOf(t, month.name, month.days))}</div>${notable(t, days.slice(-WINDOW_DAYS))}</details>
  </section>`;
}

function calendarOf(t: Words, name: string, days: readonly DayModel[]): Markup {
  return monthCalendar(t, {
    name,
    title: t.month(`${name}-01`),
    days: days.map((day) => ({ day: day.day, face: day.face, isThin: day.isThin, text: describeSeconds(t, day) })),
  });
}

/** The days that were not simply up, newest first, for those to whom a pattern or a tooltip says nothing. */
function notable(t: Words, days: readonly DayModel[]): Insertion {
  const found = days.filter(({ face, isThin }) => face !== "before" && (face !== "up" || isThin)).toReversed();
  if (found.length === 0) return undefined;
  const rows = found.map(
    (day) => html`<tr><th scope="row">${date(t, day.day)}</th><td>${describeSeconds(t, day)}</td></tr>`,
  );
  return html`<table><caption class="pad">${t.year.notable}</caption><thead><tr><th scope="col">${t.check.day}</th><th scope="col">${t.check.whatWasSeen}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
