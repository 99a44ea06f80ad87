import { setImmediate, setTimeout } from "node:timers/promises";
import { after, type Instant, instant } from "../../core/brand.ts";
import type { Clock } from "../../ports.ts";

/** The machine's clock. A sleep keeps the process alive: what comes after it has to happen. */
export function systemClock(): Clock {
  return {
    now: () => instant(Date.now()),
    sleep: (ms) => setTimeout(Math.max(0, ms), undefined),
  };
}

export interface QuickClockOptions {
  readonly start: Instant;
  /** How many times faster than real time a sleep goes by; absent means that it returns at once. */
  readonly speed?: number;
}

interface Sleeper {
  readonly wakeAt: Instant;
  readonly wake: () => void;
}

/**
 * A clock for demonstrations and tests: time stands still but for sleeps, and a sleep moves it on. Sleepers wake in the
 * order of their times, so that two who sleep side by side for 30 and 60 s wake after 30 and 60 s, not after 90.
 */
export function quickClock({ start, speed = Number.POSITIVE_INFINITY }: QuickClockOptions): Clock {
  let now = start;
  let isTicking = false;
  const sleepers: Sleeper[] = [];

  async function tick(): Promise<void> {
    isTicking = true;
    // A turn of the event loop first, for others who are about to lie down.
    for (await setImmediate(); sleepers.length > 0; await setImmediate()) {
      sleepers.sort((one, other) => one.wakeAt - other.wakeAt);
      const next = sleepers.shift();
      if (next === undefined) break;
      const restMs = Math.max(0, next.wakeAt - now) / speed;
      if (restMs > 0) await setTimeout(restMs);
      now = instant(Math.max(now, next.wakeAt));
      next.wake();
    }
    isTicking = false;
  }

  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ wakeAt: after(now, Math.max(0, ms)), wake });
        if (!isTicking) void tick();
      }),
  };
}
