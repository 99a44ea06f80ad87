import { performance } from "node:perf_hooks";
import type { Failure } from "../../core/observation.ts";
import { lateFailure } from "./failure.ts";
import type { Journey } from "./journey.ts";

export interface Deadline {
  /** Resolves when the time is over, with where the journey stood then. */
  readonly passed: Promise<Failure>;
  clear(): void;
}

/** A timer that is later than this was held up by ourselves, in milliseconds. */
const OWN_DELAY_MS = 20;
/** The most that is given back of such a delay, in milliseconds. */
const MOST_GIVEN_MS = 1_000;

/**
 * One timer over the whole journey. Where our own event loop was late, what arrived meanwhile waits behind the timer: the
 * target gets back the time that we took, once.
 */
export function startDeadline(timeoutMs: number, journey: Journey): Deadline {
  const due = performance.now() + timeoutMs;
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<Failure>((resolve) => {
    function end(): void {
      const quietMs = performance.now() - (journey.marks.received ?? journey.marks.started);
      resolve(lateFailure(journey.phase, quietMs / timeoutMs));
    }
    timer = setTimeout(() => {
      const lateMs = performance.now() - due;
      if (lateMs < OWN_DELAY_MS) end();
      else timer = setTimeout(end, Math.min(lateMs, MOST_GIVEN_MS));
    }, timeoutMs);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
