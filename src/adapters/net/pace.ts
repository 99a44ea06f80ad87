import { performance } from "node:perf_hooks";

export interface Pace {
  /** Resolves when the next look may start. */
  turn(): Promise<void>;
  /** Lets everybody go who still waits. */
  close(): void;
}

export interface PaceOptions {
  /** How many exchanges are under way now. */
  readonly underWay: () => number;
}

/** Starts per second: where we begin, and between what the rate adapts. */
const RATE = { first: 400, least: 20, most: 2_000 } as const;
/** The share of time the event loop may be busy: above it, what we measure is our own load. Large rounds have less time. */
const BUSY = { usual: 0.5, large: 0.65, tolerance: 0.05 } as const;
/** More waiting starts than this make a round a large one. */
const LARGE_ROUND = 1_000;
const WINDOW_MS = 25;
/** Bounded by file descriptors. */
const MOST_UNDER_WAY = 1_000;
/** How soon a start that found no room asks again. */
const NO_ROOM_MS = 5;

/**
 * Evenly paced starts, faster while the event loop is idle and slower when it is busy. A pool of slots would start in
 * bursts and read its own burst as the targets' latency.
 */
export function createPace({ underWay }: PaceOptions): Pace {
  const waiting: (() => void)[] = [];
  let rate: number = RATE.first;
  let nextAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let window = { at: performance.now(), used: performance.eventLoopUtilization() };

  function adapt(now: number): void {
    if (now - window.at < WINDOW_MS) return;
    const { utilization } = performance.eventLoopUtilization(window.used);
    const excess = utilization - (waiting.length > LARGE_ROUND ? BUSY.large : BUSY.usual);
    if (excess < -BUSY.tolerance) rate = Math.min(RATE.most, rate * 1.15);
    if (excess > BUSY.tolerance) rate = Math.max(RATE.least, rate * 0.8);
    window = { at: now, used: performance.eventLoopUtilization() };
  }

  function release(): void {
    timer = undefined;
    const now = performance.now();
    adapt(now);
    const gap = 1_000 / rate;
    // A late timer is made up for by one start at most: more would be a burst.
    nextAt = Math.max(nextAt, now - gap);
    while (waiting.length > 0 && nextAt <= now && underWay() < MOST_UNDER_WAY) {
      waiting.shift()?.();
      nextAt += gap;
    }
    if (waiting.length > 0) timer = setTimeout(release, nextAt > now ? nextAt - now : NO_ROOM_MS);
  }

  return {
    turn() {
      return new Promise((start) => {
        waiting.push(start);
        if (timer === undefined) release();
      });
    },
    close() {
      clearTimeout(timer);
      for (const start of waiting.splice(0)) start();
    },
  };
}
