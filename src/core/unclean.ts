import type { CheckId } from "./brand.ts";
import type { Result } from "./result.ts";

/** A look is unclean when our own event loop was later than this, in milliseconds, … */
const LAG_MS = 20;
/** … and than this share of the first byte's time: what was measured may be our own load. */
const LAG_SHARE = 0.1;
/** How many looks are measured again: no more than this, and than this share of the pass. */
const MOST = 10;
const MOST_SHARE = 0.1;

/**
 * The looks of a pass over `size` checks that are worth making again when nothing else runs, the most disturbed first: those
 * where only the time is in doubt. Whoever is down, blocked or unseen is so however late we read it.
 */
export function uncleanLooks(results: readonly Result[], size: number): readonly CheckId[] {
  return results
    .filter((result) => isDisturbed(result) && isAboutTime(result))
    .toSorted((one, other) => disturbance(other) - disturbance(one))
    .slice(0, Math.min(MOST, Math.ceil(size * MOST_SHARE)))
    .map(({ check }) => check);
}

function isDisturbed(result: Result): boolean {
  return result.lagMs > LAG_MS && disturbance(result) > LAG_SHARE;
}

function disturbance({ lagMs, phases }: Result): number {
  return lagMs / Math.max(1, phases.firstByteMs ?? phases.totalMs);
}

function isAboutTime({ state, reason }: Result): boolean {
  return state === "up" || (state === "degraded" && reason === "expect.within");
}
