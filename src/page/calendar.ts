import { html, type Insertion, type Markup } from "./html.ts";
import type { Words } from "./language/words.ts";

/** One day as a calendar shows it. */
export interface CalendarDay {
  /** `2026-11-22`. */
  readonly day: string;
  readonly face: "up" | "degraded" | "down" | "unseen" | "planned" | "before";
  readonly isThin?: boolean;
  /** What the day was like, in words. */
  readonly text: string;
}

export interface CalendarMonth {
  /** `2026-11`. */
  readonly name: string;
  /** What stands above it. */
  readonly title: Insertion;
  /** Those that have begun, oldest first. */
  readonly days: readonly CalendarDay[];
}

const WEEK = 7;

/** A month as a table of weeks that begin on Monday. Each day has its number, its own pattern, and words for who cannot see it unless it was up. */
export function monthCalendar(t: Words, { name, title, days }: CalendarMonth): Markup {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const start = new Date(`${name}-01T00:00:00Z`);
  const lead = (start.getUTCDay() + WEEK - 1) % WEEK;
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  const weeks = Array.from({ length: Math.ceil((lead + length) / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_ignored, weekday) => {
      const date = week * WEEK + weekday - lead + 1;
      if (date < 1 || date > length) return html`<td></td>`;
      return cell(date, byDay.get(`${name}-${String(date).padStart(2, "0")}`));
    }),
  );
  const heads = Array.from(
    { length: WEEK },
    (_, index) =>
      html`<th scope="col"><abbr title="${t.weekday(index, "long")}">${t.weekday(index, "narrow")}</abbr></th>`,
  );
  return html`<table class="month"><caption>${title}</caption><thead><tr>${heads}</tr></thead>
    <tbody>${weeks.map((week) => html`<tr>${week}</tr>`)}</tbody></table>`;
}

const CLASSES: Readonly<Record<CalendarDay["face"], string>> = {
  up: "u",
  degraded: "g",
  down: "d",
  unseen: "n",
  planned: "p",
  before: "b",
};

function cell(date: number, day: CalendarDay | undefined): Markup {
  if (day === undefined || day.face === "before") return html`<td class="b">${date}</td>`;
  const name = `${CLASSES[day.face]}${day.isThin === true ? " t" : ""}`;
  if (name === "u") return html`<td class="u" title="${day.text}">${date}</td>`;
  return html`<td class="${name}" title="${day.text}">${date}<span class="hide"> ${day.text}</span></td>`;
}
