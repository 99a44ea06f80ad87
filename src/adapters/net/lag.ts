import { performance } from "node:perf_hooks";

/** How often the loop is asked whether it is late, in milliseconds. */
const INTERVAL_MS = 5;
/** What falls between two samples, in milliseconds: with it the bar covers 98 of 100 measured errors. */
const UNSEEN_MS = 1.2;

/** One watched attempt. */
export interface LagWatch {
  /** The error bar: the largest delay of the event loop since the watch began, in milliseconds. Ends the watch. */
  end(): number;
}

export interface LagMeter {
  watch(): LagWatch;
}

/**
 * Samples how late the event loop is, only while somebody watches. A late loop reads an answer late: its delay is the
 * error bar of every duration measured meanwhile.
 */
export function createLagMeter(): LagMeter {
  const watches = new Set<{ worstMs: number }>();
  let timer: NodeJS.Timeout | undefined;
  let expected = 0;

  function note(): void {
    const late = performance.now() - expected;
    for (const watch of watches) watch.worstMs = Math.max(watch.worstMs, late);
  }

  function tick(): void {
    note();
    expected = performance.now() + INTERVAL_MS;
  }

  return {
    watch() {
      const watch = { worstMs: 0 };
      if (timer === undefined) {
        expected = performance.now() + INTERVAL_MS;
        timer = setInterval(tick, INTERVAL_MS).unref();
      }
      watches.add(watch);
      return {
        end() {
          // The loop may be late this very moment, with the tick that would tell still waiting.
          note();
          watches.delete(watch);
          if (watches.size === 0) {
            clearInterval(timer);
            timer = undefined;
          }
          return watch.worstMs + UNSEEN_MS;
        },
      };
    },
  };
}
