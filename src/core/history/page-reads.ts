import type { Instant } from "../brand.ts";
import type { Check } from "../check.ts";
import type { HistoryState } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import type { Result } from "../result.ts";
import type { DayTally } from "./tally.ts";

/** What the page shows of the past. */
export interface PageHistory {
  readonly days: readonly DayTally[];
  readonly incidents: readonly Incident[];
  readonly latest: readonly Result[];
  readonly lastRound?: Instant;
}

/** The files that give the last 90 days: a bounded number, whatever the history's age. */
export function pageReads(_state: HistoryState, _now: Instant): readonly string[] {
  return [];
}

/** The last 90 days out of those files, as far as they exist. */
export function pageHistory(
  _files: ReadonlyMap<string, string>,
  _state: HistoryState,
  _checks: readonly Check[],
  _now: Instant,
): PageHistory {
  return { days: [], incidents: [], latest: [] };
}
