import { type Instant, instant } from "../brand.ts";
import type { HistoryState } from "../history-state.ts";
import type { Round } from "../round.ts";
import { foldersOfMonth, monthBefore, monthName, monthOf } from "./layout.ts";

/** What the first round of a month does besides: results that are old enough leave the tree, and the branch gets a new root. */
export interface MonthlyPlan {
  /** Where the branch as it was goes on to exist. */
  readonly archive: string;
  /** The folders that leave the tree, each of a day; some may not exist. */
  readonly dropped: readonly string[];
}

/** Results stay for 90 days at least: when a month begins, that of four months before is over for longer than that. */
const KEPT_MONTHS = 4;
/** After a longer gap the rest leaves with the next months. */
const MOST_DROPPED = 12;

/** Nothing while the month goes on, or where it is not known when the branch was last seen to. */
export function monthlyPlan(state: HistoryState | undefined, round: Round): MonthlyPlan | undefined {
  const [last, current] = [state?.month, monthOf(round.at)];
  if (last === undefined || last >= current) return undefined;
  const dropped: string[] = [];
  for (let back = KEPT_MONTHS; back < KEPT_MONTHS + MOST_DROPPED; back++) {
    const month = monthBefore(current, back);
    if (month <= monthBefore(last, KEPT_MONTHS)) break;
    dropped.push(...foldersOfMonth(month));
  }
  return { archive: `refs/allclear/archive/${monthName(last)}`, dropped };
}

/** The month that the state notes after a round: the newest one, unless a clock that ran ahead wrote it. */
export function monthNoted(state: HistoryState | undefined, round: Round): Instant {
  const current = monthOf(round.at);
  const last = state?.month ?? current;
  return last > monthBefore(current, -1) ? current : instant(Math.max(last, current));
}
