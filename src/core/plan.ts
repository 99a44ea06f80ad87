import type { CheckId, Instant } from "./brand.ts";
import type { Check } from "./check.ts";
import type { CheckMemory, HistoryState } from "./history-state.ts";

const HOUR_MS = 3_600_000;
const MAX_TOLERANCE_MS = 150_000;

export interface DueInput {
  readonly checks: readonly Check[];
  readonly state: HistoryState | undefined;
  readonly now: Instant;
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
}

/**
 * The checks this round has to look at, in the order given. A check whose `every` is not longer than the rounds' interval
 * is always due. Any other is due once its last look is `every` ago, less half a round (at most 2.5 minutes): rounds come
 * early and late, and without the allowance a check of 15 minutes would slip to every fourth round of 5 minutes. A target
 * that asked us to wait (`Retry-After`) is left alone until then.
 */
export function dueChecks({ checks, state, now, everyMs }: DueInput): readonly Check[] {
  const toleranceMs = Math.min(everyMs / 2, MAX_TOLERANCE_MS);
  return checks.filter((check) => {
    const memory = memoryOf(check, state);
    if (memory === undefined) return true;
    if (isWaiting(memory, now)) return false;
    if (check.everyMs <= everyMs || memory.looked === undefined) return true;
    const sinceMs = now - memory.looked;
    // A last look in the future was dated by a clock that ran ahead.
    return sinceMs < 0 || sinceMs >= check.everyMs - toleranceMs;
  });
}

/**
 * The checks among `looked` whose change could be confirmed or refuted by one more look at the instant `at`: an undecided
 * streak, not one that a wall or our own side has paused, and no wait asked for by the target.
 */
export function suspects(state: HistoryState, looked: Iterable<CheckId>, at: Instant): readonly CheckId[] {
  return [...new Set(looked)].filter((id) => {
    const memory = remembered(state, id);
    return memory !== undefined && memory.trail.length > 0 && memory.unseen === undefined && !isWaiting(memory, at);
  });
}

/** A check's memory, under its own id or, before the first round after a rename, under an earlier one. */
export function memoryOf(check: Check, state: HistoryState | undefined): CheckMemory | undefined {
  for (const id of [check.id, ...check.was]) {
    const memory = remembered(state, id);
    if (memory !== undefined) return memory;
  }
  return undefined;
}

/** A check may be called `constructor`. */
function remembered(state: HistoryState | undefined, id: CheckId): CheckMemory | undefined {
  return state !== undefined && Object.hasOwn(state.checks, id) ? state.checks[id] : undefined;
}

/** True while the target's `Retry-After` asks for patience: never longer than an hour, whatever a clock said. */
function isWaiting(memory: CheckMemory, at: Instant): boolean {
  return memory.notBefore !== undefined && at < memory.notBefore && memory.notBefore - at <= HOUR_MS;
}
