import type { Instant, RoundId } from "./brand.ts";
import type { Handled, HistoryState } from "./history-state.ts";
import type { Change, Incident } from "./incident.ts";
import { type Announced, remembered } from "./maintenance/by-hand.ts";

/** What people did, to be kept with the state it was done to. */
export interface Deeds {
  /** Where the command stood: `comment-2981`, `run-1193`. */
  readonly command: string;
  readonly now: Instant;
  /** The run that carries it out: what it changed is news. */
  readonly round: RoundId;
  /** The incidents that are new or differ, as they then stand. */
  readonly incidents: readonly Incident[];
  /** All that is announced, where that differs. */
  readonly maintenance?: readonly Announced[];
}

export interface DoneByHand {
  readonly state: HistoryState;
  /** What people are to be told. */
  readonly changes: readonly Change[];
}

/** Events are replayed by people who run a job again, for 30 days. */
const REPLAYED_MS = 30 * 86_400_000;
const MOST_HANDLED = 200;

/** Has this command been carried out already? */
export function isHandled(state: HistoryState | undefined, command: string): boolean {
  return state?.handled?.some((one) => one.command === command) ?? false;
}

/** The state with what people did. Pure and repeatable, as a round is: it can be applied again to a newer state. */
export function doneByHand(state: HistoryState, { command, now, round, incidents, maintenance }: Deeds): DoneByHand {
  const changes = incidents.flatMap((incident) => incident.changes.filter((change) => change.round === round));
  const isNews = changes.length > 0 || maintenance !== undefined;
  // One that left the state stands in its own file alone.
  const live = incidents.filter(({ id, issue }) => state.incidents[id] !== undefined || issue?.settled !== true);
  const planned = remembered(maintenance ?? state.maintenance ?? [], now);
  const { maintenance: _before, ...rest } = state;
  return {
    state: {
      ...rest,
      incidents: { ...state.incidents, ...Object.fromEntries(live.map((incident) => [incident.id, incident])) },
      ...(isNews && { page: { ...state.page, news: (state.page?.news ?? 0) + 1 } }),
      ...(planned.length > 0 && { maintenance: planned }),
      handled: noted(state.handled ?? [], { command, at: now }),
    },
    changes,
  };
}

function noted(handled: readonly Handled[], fresh: Handled): readonly Handled[] {
  return [...handled.filter(({ at }) => at > fresh.at - REPLAYED_MS), fresh].slice(-MOST_HANDLED);
}
