import type { CheckId, Instant } from "./brand.ts";
import type { CheckMemory, Handled, HistoryState } from "./history-state.ts";
import { type Change, type Incident, isOpen } from "./incident.ts";
import { type Announced, remembered } from "./maintenance/by-hand.ts";

/** What people did, to be kept with the state it was done to. */
export interface Deeds {
  /** Where the command stood: `comment-2981`, `run-1193`. */
  readonly command: string;
  readonly now: Instant;
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
export function doneByHand(state: HistoryState, { command, now, incidents, maintenance }: Deeds): DoneByHand {
  const changes = incidents.flatMap(({ id, changes: all }) => all.slice(state.incidents[id]?.changes.length ?? 0));
  const isNews = changes.length > 0 || maintenance !== undefined;
  const live = incidents.filter((incident) => isOpen(incident) || incident.issue?.settled !== true);
  const planned = remembered(maintenance ?? state.maintenance ?? [], now);
  const { maintenance: _before, ...rest } = state;
  return {
    state: {
      ...rest,
      checks: released(state.checks, incidents),
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

/**
 * The checks without the incidents that people ended. What was told of a check is what it is known for from then on, or the
 * next look of the same weakness would open another one.
 */
function released(checks: HistoryState["checks"], incidents: readonly Incident[]): HistoryState["checks"] {
  const ended = new Map(incidents.filter((one) => !isOpen(one)).map((one) => [one.id, one] as const));
  if (ended.size === 0) return checks;
  const next: Record<CheckId, CheckMemory> = { ...checks };
  for (const id in checks) {
    const memory = checks[id as CheckId];
    const incident = memory?.incident === undefined ? undefined : ended.get(memory.incident);
    if (memory === undefined || incident === undefined) continue;
    const { incident: _ended, confirmed, ...rest } = memory;
    const known = confirmed && { ...confirmed, reason: incident.reason };
    next[id as CheckId] = { ...rest, ...(known !== undefined && { confirmed: known }) };
  }
  return next;
}
