import { after, type Instant } from "../core/brand.ts";
import { DAY_MS, dayName, dayOf } from "../core/history/layout.ts";
import { type DayTally, NOTHING } from "../core/history/tally.ts";
import type { SeenState } from "../core/state.ts";

export const WINDOW_DAYS = 90;

/** One UTC day of one check as it is drawn. */
export interface DayModel {
  /** `2026-11-22`. */
  readonly day: string;
  /**
   * The worst confirmed state; `unseen`: nothing was observed; `planned`: all of it was maintenance; `before`: the check was
   * not watched yet.
   */
  readonly face: SeenState | "unseen" | "planned" | "before";
  /** Observed for less than half of its time. */
  readonly isThin: boolean;
  readonly upS: number;
  readonly degradedS: number;
  readonly downS: number;
  /** The seconds of the day in which the check could have been observed: after its first look, before now, no maintenance. */
  readonly elapsedS: number;
  readonly plannedS: number;
}

/** The days of the window, oldest first; the last is today. */
export function windowOf(now: Instant): readonly string[] {
  return Array.from({ length: WINDOW_DAYS }, (_, index) => dayName(after(now, (index + 1 - WINDOW_DAYS) * DAY_MS)));
}

/** When the window begins: midnight UTC of its first day. */
export function windowStart(now: Instant): Instant {
  return after(dayOf(now), (1 - WINDOW_DAYS) * DAY_MS);
}

export interface Watch {
  readonly first?: Instant;
  readonly now: Instant;
  /** Time at the end of today that no result can have covered yet, in seconds: `graceOf`. */
  readonly graceS: number;
}

/** Twice the time between two looks, in seconds; `everyMs` are the intervals of the check and of the rounds. */
export function graceOf(everyMs: number, rounds: { readonly everyMs: number }): number {
  return (2 * Math.max(everyMs, rounds.everyMs)) / 1000;
}

/**
 * Each of some days in a row, by default those of the window, from a check's tallies, which may miss days and come in any order.
 */
export function daysOf(
  tallies: readonly DayTally[],
  watch: Watch,
  days: readonly string[] = windowOf(watch.now),
): readonly DayModel[] {
  const byDay = new Map(tallies.map((tally) => [tally.day, tally]));
  const first = Date.parse(`${days[0]}T00:00:00Z`);
  return days.map((day, index) => dayModel(day, byDay.get(day), first + index * DAY_MS, watch));
}

function dayModel(day: string, tally: DayTally | undefined, start: number, watch: Watch): DayModel {
  const isToday = watch.now < start + DAY_MS;
  const end = isToday ? watch.now : start + DAY_MS;
  const { upS, degradedS, downS, outsideS: plannedS } = tally ?? NOTHING;
  const elapsedS = Math.max(0, Math.floor((end - Math.max(start, watch.first ?? end)) / 1000) - plannedS);
  const observedS = upS + degradedS + downS;
  const dueS = isToday ? elapsedS - watch.graceS : elapsedS;
  const isThin = observedS > 0 && observedS < dueS / 2;
  const face = observedS > 0 ? worst(downS, degradedS) : dueS > 0 ? "unseen" : plannedS > 0 ? "planned" : "before";
  return { day, face, isThin, upS, degradedS, downS, elapsedS, plannedS };
}

function worst(downS: number, degradedS: number): SeenState {
  if (downS > 0) return "down";
  return degradedS > 0 ? "degraded" : "up";
}
