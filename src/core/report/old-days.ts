import { type CheckId, type Instant, instant } from "../brand.ts";
import { rawSince, type Span } from "../figures/span.ts";
import { DAY_MS, dayName, dayOf, daysPath, monthOf } from "../history/layout.ts";
import { currentIdOf } from "../history/looks.ts";
import { readDays } from "../history/rolled-files.ts";
import { addSums, NOTHING, type Sums } from "../history/tally.ts";
import type { HistoryState } from "../history-state.ts";

/** Days in a row that are alike: a bad one stands alone, good ones and those without data are told together. */
export interface OldDays extends Sums {
  /** `2026-11-22`; both are included. */
  readonly first: string;
  readonly last: string;
  readonly days: number;
}

export interface OldDaysQuery {
  readonly check: CheckId;
  readonly span: Span;
  readonly state: HistoryState;
  readonly now: Instant;
}

/** The files that tell of the days before the results' retention; none where the span does not reach back so far. */
export function oldDayReads(query: Pick<OldDaysQuery, "span" | "now">): readonly string[] {
  return [...new Set(daysBefore(query).map(daysPath))];
}

/** The UTC days before the retention, of which only sums are known, from the check's first one on. */
export function oldDays(files: ReadonlyMap<string, string>, query: OldDaysQuery): readonly OldDays[] {
  const { check, state } = query;
  const first = state.checks[check]?.first;
  if (first === undefined) return [];
  const currentId = currentIdOf(state.checks);
  const days = daysBefore(query).filter((day) => day >= dayOf(first));
  const sums = new Map<string, Sums>();
  for (const month of new Set(days.map(monthOf))) {
    for (const { value } of readDays(files.get(daysPath(month)), month).good) {
      if (currentId(value.check) === check) sums.set(value.day, addSums(sums.get(value.day) ?? NOTHING, value));
    }
  }
  const runs: OldDays[] = [];
  for (const day of days.map(dayName)) {
    const sum = sums.get(day) ?? NOTHING;
    const before = runs.at(-1);
    if (before !== undefined && kindOf(before) !== "bad" && kindOf(before) === kindOf(sum)) {
      runs[runs.length - 1] = { ...addSums(before, sum), first: before.first, last: day, days: before.days + 1 };
    } else runs.push({ ...sum, first: day, last: day, days: 1 });
  }
  return runs;
}

function kindOf({ upS, degradedS, downS }: Sums): "bad" | "good" | "none" {
  if (degradedS + downS > 0) return "bad";
  return upS > 0 ? "good" : "none";
}

function daysBefore({ span, now }: Pick<OldDaysQuery, "span" | "now">): readonly Instant[] {
  const days: Instant[] = [];
  const end = Math.min(span.to, rawSince(now));
  for (let day = dayOf(span.from); day < end; day = instant(day + DAY_MS)) days.push(day);
  return days;
}
