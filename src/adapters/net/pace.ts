import { performance } from "node:perf_hooks";

export interface Pace {
  /** Resolves when the next look may start; those at one host are kept apart. */
  turn(host?: string): Promise<void>;
  /** Lets everybody go who still waits. */
  close(): void;
}

export interface PaceOptions {
  /** How many exchanges are under way now. */
  readonly underWay: () => number;
}

/** Starts per second: where we begin, and between what the rate adapts. */
const RATE = { first: 400, least: 20, most: 2_000 } as const;
/** The share of time the event loop may be busy: above it, what we measure is our own load. */
const BUSY = { usual: 0.5, hurried: 0.65, tolerance: 0.05 } as const;
/** Starts that would not all be made within this time at the present rate are hurried, in seconds: a round has to end. */
const LONGEST_S = 24;
const WINDOW_MS = 25;
/** Bounded by file descriptors. */
const MOST_UNDER_WAY = 1_000;
/** How soon a start that found no room asks again. */
const NO_ROOM_MS = 5;
/** Between two starts at one host: what a busy visitor does, and less than usual rate limits and walls object to. */
const HOST_GAP_MS = 50;

interface Waiting {
  readonly host?: string;
  readonly start: () => void;
}

/**
 * Evenly paced starts, faster while the event loop is idle and slower when it is busy. A pool of slots would start in
 * bursts and read its own burst as the targets' latency.
 */
export function createPace({ underWay }: PaceOptions): Pace {
  const waiting: Waiting[] = [];
  const spacing = createSpacing((start) => {
    waiting.unshift({ start });
    begin();
  });
  let rate: number = RATE.first;
  let nextAt = 0;
  /** Since when somebody has been waiting all the time. */
  let begunAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let window = { at: performance.now(), used: performance.eventLoopUtilization() };

  function adapt(now: number): void {
    if (now - window.at < WINDOW_MS) return;
    const { utilization } = performance.eventLoopUtilization(window.used);
    const excess = utilization - busyShare(waiting.length, rate, (now - begunAt) / 1_000);
    if (excess < -BUSY.tolerance) rate = Math.min(RATE.most, rate * 1.15);
    if (excess > BUSY.tolerance) rate = Math.max(RATE.least, rate * 0.8);
    window = { at: now, used: performance.eventLoopUtilization() };
  }

  function begin(): void {
    if (timer !== undefined) return;
    begunAt = performance.now();
    release();
  }

  function release(): void {
    timer = undefined;
    const now = performance.now();
    adapt(now);
    const gap = 1_000 / rate;
    // A late timer is made up for by one start at most: more would be a burst.
    nextAt = Math.max(nextAt, now - gap);
    while (nextAt <= now && underWay() < MOST_UNDER_WAY) {
      const next = waiting.shift();
      if (next === undefined) return;
      if (spacing.isKeptBack(next, now)) continue;
      next.start();
      nextAt += gap;
    }
    if (waiting.length > 0) timer = setTimeout(release, nextAt > now ? nextAt - now : NO_ROOM_MS);
  }

  return {
    turn(host) {
      return new Promise((start) => {
        waiting.push({ start, ...(host === undefined ? {} : { host }) });
        begin();
      });
    },
    close() {
      clearTimeout(timer);
      for (const { start } of waiting.splice(0)) start();
      spacing.close();
    },
  };
}

/** How busy the event loop may be while so many starts wait, at so many a second, so long after the first: as little as the time allows. */
export function busyShare(waiting: number, rate: number, passedS: number): number {
  return passedS + waiting / rate > LONGEST_S ? BUSY.hurried : BUSY.usual;
}

interface Spacing {
  /** The host was asked a moment ago: the start is handed back when it has had its pause. */
  isKeptBack(next: Waiting, now: number): boolean;
  close(): void;
}

/** Keeps starts at one host apart. Each one kept back gets a time of its own, so that nobody has to be asked twice. */
function createSpacing(handBack: (start: () => void) => void): Spacing {
  const freeAt = new Map<string, number>();
  const keptBack = new Map<NodeJS.Timeout, () => void>();
  return {
    isKeptBack({ host, start }, now) {
      if (host === undefined) return false;
      const at = Math.max(now, freeAt.get(host) ?? 0);
      freeAt.set(host, at + HOST_GAP_MS);
      if (at <= now) return false;
      const timer = setTimeout(() => {
        keptBack.delete(timer);
        handBack(start);
      }, at - now);
      keptBack.set(timer, start);
      return true;
    },
    close() {
      for (const [timer, start] of keptBack) {
        clearTimeout(timer);
        start();
      }
      keptBack.clear();
    },
  };
}
