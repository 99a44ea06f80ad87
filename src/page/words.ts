import { type Instant, iso } from "../core/brand.ts";
import { dayName } from "../core/history/layout.ts";
import type { SeenState } from "../core/state.ts";

/**
 * What a check or a group looks like: a confirmed state, `unseen` (no trouble known, but we cannot see it now) or `none` (no
 * data yet). Each has its own shape, colour and word, so that none of the three is needed to tell them apart.
 */
export type Face = SeenState | "unseen" | "none";

export const FACE_WORDS: Readonly<Record<Face, string>> = {
  up: "Up",
  degraded: "Degraded",
  down: "Down",
  unseen: "Cannot see",
  none: "No data yet",
};

/** From best to worst, as groups and sentences weigh them. */
const FACE_ORDER: readonly Face[] = ["none", "up", "unseen", "degraded", "down"];

export function worstFace(faces: readonly Face[]): Face {
  return faces.reduce<Face>(
    (worst, face) => (FACE_ORDER.indexOf(face) > FACE_ORDER.indexOf(worst) ? face : worst),
    "none",
  );
}

/** Own month names instead of `Intl`: its abbreviations differ between versions of Node, and the same history gives the same bytes. */
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2026-11-22` as people write it: `22 Nov 2026`. */
export function showDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A stretch of days: `9 to 11 Nov 2026`, `28 Oct to 2 Nov 2026`; a single one as itself. */
export function showDays(from: string, to: string): string {
  const first = showDay(from).split(" ");
  const last = showDay(to).split(" ");
  while (first.length > 0 && first.at(-1) === last[first.length - 1]) first.pop();
  return first.length === 0 ? showDay(to) : `${first.join(" ")} to ${showDay(to)}`;
}

/** `10:05 UTC`. */
export function showClock(at: Instant): string {
  return `${iso(at).slice(11, 16)} UTC`;
}

/** `22 Nov 2026, 10:05 UTC`. */
export function showTime(at: Instant): string {
  return `${showDay(dayName(at))}, ${showClock(at)}`;
}

/** Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name for use within a sentence: where it reads from right to left it is isolated, so that it cannot reorder the rest. */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
