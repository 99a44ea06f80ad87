import type { DayModel } from "./days.ts";
import { html, type Insertion, type Markup } from "./html.ts";
import type { Words } from "./language/words.ts";

/** Width of a day in the drawing's units: 6 of bar and 2 of gap; a thin bar has 2. */
const CELL = 8;
const HEIGHT = 32;

/**
 * A bar for each day, worst state first: the worse the taller, and a day with downtime is cut like an exclamation mark.
 * Thin: observed for less than half of the day. Striped: not observed. A dot: not watched yet. Days that need no words of their own
 * share one dashed line per kind, so that 90 of them cost a few bytes; `style.ts` holds the dashes. `room`: for so many days.
 */
export function dayBars(t: Words, days: readonly DayModel[], room: number = days.length): Markup {
  return html`<svg class="bars" viewBox="0 0 ${room * CELL} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${describeDays(t, days)}">
    ${quietDays(t, days)}${badDays(days, (day) => describeDay(t, day))}
  </svg>`;
}

/** The same as an example beside words that say it. */
export function sampleBars(days: readonly DayModel[]): Markup {
  return html`<svg class="bars" viewBox="0 0 ${days.length * CELL} ${HEIGHT}" aria-hidden="true">${quietDays(undefined, days)}${badDays(days, () => undefined)}</svg>`;
}

/** What a day was like, for a tooltip and a table: `12 May 2026: down 23m, degraded 5m; 98% observed`. */
export function describeDay(t: Words, day: DayModel): string {
  return t.bars.day(t.day(day.day), describeSeconds(t, day));
}

/** The same without the day. */
export function describeSeconds(t: Words, { face, downS, degradedS, upS, elapsedS, plannedS }: DayModel): string {
  if (face === "before") return t.bars.wasBefore;
  if (face === "planned") return t.bars.wasPlanned;
  if (face === "unseen") return t.bars.wasUnseen;
  const parts = [
    ...(downS > 0 ? [t.bars.downFor(t.duration(downS * 1000))] : []),
    ...(degradedS > 0 ? [t.bars.degradedFor(t.duration(degradedS * 1000))] : []),
    ...(downS + degradedS > 0 ? [] : [t.bars.wasUp]),
    ...(plannedS > 0 ? [t.bars.plannedFor(t.duration(plannedS * 1000))] : []),
  ];
  const said = parts.join(", ");
  return elapsedS > 0 ? t.bars.observed(said, t.ratio(Math.min(1, (upS + degradedS + downS) / elapsedS))) : said;
}

/** All the bars in one sentence, for those who cannot see them: `90 days: 85 up, 2 degraded, 1 down, 2 not observed`. */
export function describeDays(t: Words, days: readonly DayModel[]): string {
  const faces = ["up", "degraded", "down", "unseen", "planned", "before"] as const;
  const counts = { up: 0, degraded: 0, down: 0, unseen: 0, planned: 0, before: 0 };
  for (const { face } of days) counts[face] += 1;
  const parts = faces.flatMap((face) => (counts[face] === 0 ? [] : [t.bars[face](counts[face])]));
  return t.bars.days(days.length, parts.join(", "));
}

interface Quiet {
  readonly name: string;
  readonly title?: (t: Words) => string;
  /** Where its line begins within a cell, and the heights at which it runs. */
  readonly x: number;
  readonly heights: readonly number[];
  readonly holds: (day: DayModel) => boolean;
}

const QUIET: readonly Quiet[] = [
  { name: "u", x: 0, heights: [21], holds: (day) => day.face === "up" && !day.isThin },
  {
    name: "u t",
    title: (t) => t.bars.thin,
    x: 2,
    heights: [21],
    holds: (day) => day.face === "up" && day.isThin,
  },
  {
    name: "n",
    title: (t) => t.bars.notObserved,
    x: 0,
    heights: [12, 18, 24, 30],
    holds: (day) => day.face === "unseen",
  },
  { name: "b", x: 2, heights: [31], holds: ({ face }) => face === "before" || face === "planned" },
];

function quietDays(t: Words | undefined, days: readonly DayModel[]): readonly Insertion[] {
  return QUIET.map(({ name, title, x, heights, holds }) => {
    let lines = "";
    for (let start = 0; start < days.length; start += 1) {
      const end = endOfRun(days, start, holds);
      for (const y of end === start ? [] : heights)
        lines += `M${start * CELL + x} ${y}h${(end - start) * CELL - 2 - x}`;
      start = end;
    }
    if (lines === "") return undefined;
    return html`<path class="${name}" d="${lines}">${t === undefined || title === undefined ? undefined : html`<title>${title(t)}</title>`}</path>`;
  });
}

function badDays(days: readonly DayModel[], describe: (day: DayModel) => string | undefined): readonly Insertion[] {
  return days.map((day, index) => {
    if (day.face !== "down" && day.face !== "degraded") return undefined;
    const shape = day.face === "down" ? "0v23m0 3v6" : "5v27";
    const name = `${day.face === "down" ? "d" : "g"}${day.isThin ? " t" : ""}`;
    const text = describe(day);
    return html`<path class="${name}" data-own="3" d="M${index * CELL + 3} ${shape}">${text === undefined ? undefined : html`<title>${text}</title>`}</path>`;
  });
}

/** The first day from `start` on that does not hold. */
function endOfRun(days: readonly DayModel[], start: number, holds: Quiet["holds"]): number {
  for (let at = start; at < days.length; at += 1) {
    const day = days[at];
    if (day === undefined || !holds(day)) return at;
  }
  return days.length;
}
