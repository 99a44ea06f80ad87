import { formatDuration } from "../core/duration.ts";
import { formatRatio } from "../core/history/uptime.ts";
import type { DayModel } from "./days.ts";
import { html, type Insertion, type Markup } from "./html.ts";
import { showDay } from "./words.ts";

/** Width of a day in the drawing's units: 6 of bar and 2 of gap; a thin bar has 2. */
const CELL = 8;
const HEIGHT = 32;

/**
 * A bar for each day, worst state first: the worse the taller, and a day with downtime is cut like an exclamation mark.
 * Thin: observed for less than half of the day. Striped: not observed. A dot: not watched yet. Days that need no words of their own
 * share one dashed line per kind, so that 90 of them cost a few bytes; `style.ts` holds the dashes.
 */
export function dayBars(days: readonly DayModel[]): Markup {
  return html`<svg class="bars" viewBox="0 0 ${days.length * CELL} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${describeDays(days)}">
    ${quietDays(days)}${badDays(days)}
  </svg>`;
}

/** The same as an example beside words that say it. */
export function sampleBars(days: readonly DayModel[]): Markup {
  return html`<svg class="bars" viewBox="0 0 ${days.length * CELL} ${HEIGHT}" aria-hidden="true">${quietDays(days)}${badDays(days)}</svg>`;
}

/** What a day was like, for a tooltip and a table: `12 May 2026: down 23m, degraded 5m, 98 % observed`. */
export function describeDay(day: DayModel): string {
  return `${showDay(day.day)}: ${describeSeconds(day)}`;
}

/** The same without the day. */
export function describeSeconds({ face, downS, degradedS, upS, elapsedS, plannedS }: DayModel): string {
  if (face === "before") return "not watched yet";
  if (face === "planned") return "maintenance";
  if (face === "unseen") return "not observed";
  const parts = [
    ...(downS > 0 ? [`down ${formatDuration(downS * 1000)}`] : []),
    ...(degradedS > 0 ? [`degraded ${formatDuration(degradedS * 1000)}`] : []),
    ...(downS + degradedS > 0 ? [] : ["up"]),
    ...(plannedS > 0 ? [`maintenance ${formatDuration(plannedS * 1000)}`] : []),
  ];
  const coverage = elapsedS > 0 ? Math.min(1, (upS + degradedS + downS) / elapsedS) : undefined;
  return `${parts.join(", ")}; ${formatRatio(coverage)} observed`;
}

/** All the bars in one sentence, for those who cannot see them: `90 days: 85 up, 2 degraded, 1 down, 2 not observed`. */
export function describeDays(days: readonly DayModel[]): string {
  const counts: readonly (readonly [DayModel["face"], string])[] = [
    ["up", "up"],
    ["degraded", "with degraded time"],
    ["down", "with downtime"],
    ["unseen", "not observed"],
    ["planned", "of maintenance"],
    ["before", "before the first look"],
  ];
  const parts = counts.flatMap(([face, words]) => {
    const count = days.filter((day) => day.face === face).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${days.length} days: ${parts.join(", ")}`;
}

interface Quiet {
  readonly name: string;
  readonly title?: string;
  /** Where its line begins within a cell, and the heights at which it runs. */
  readonly x: number;
  readonly heights: readonly number[];
  readonly holds: (day: DayModel) => boolean;
}

const QUIET: readonly Quiet[] = [
  { name: "u", x: 0, heights: [21], holds: (day) => day.face === "up" && !day.isThin },
  {
    name: "u t",
    title: "Observed for less than half of the day",
    x: 2,
    heights: [21],
    holds: (day) => day.face === "up" && day.isThin,
  },
  { name: "n", title: "Not observed", x: 0, heights: [12, 18, 24, 30], holds: (day) => day.face === "unseen" },
  { name: "b", x: 2, heights: [31], holds: ({ face }) => face === "before" || face === "planned" },
];

function quietDays(days: readonly DayModel[]): readonly Insertion[] {
  return QUIET.map(({ name, title, x, heights, holds }) => {
    const lines = runs(days.map(holds)).flatMap(({ start, length }) =>
      heights.map((y) => `M${start * CELL + x} ${y}h${length * CELL - 2 - x}`),
    );
    if (lines.length === 0) return undefined;
    return html`<path class="${name}" d="${lines.join("")}">${title === undefined ? undefined : html`<title>${title}</title>`}</path>`;
  });
}

function badDays(days: readonly DayModel[]): readonly Insertion[] {
  return days.map((day, index) => {
    if (day.face !== "down" && day.face !== "degraded") return undefined;
    const shape = day.face === "down" ? "0v23m0 3v6" : "5v27";
    const name = `${day.face === "down" ? "d" : "g"}${day.isThin ? " t" : ""}`;
    return html`<path class="${name}" d="M${index * CELL + 3} ${shape}"><title>${describeDay(day)}</title></path>`;
  });
}

/** The stretches in which the flags are set. */
function runs(flags: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const [index, isSet] of flags.entries()) {
    if (!isSet) continue;
    const last = found.at(-1);
    if (last !== undefined && last.start + last.length === index) last.length += 1;
    else found.push({ start: index, length: 1 });
  }
  return found;
}
