import type { Seconds } from "../core/history/tally.ts";

export interface Uptime {
  /** `1 - down / observed`, 0 to 1; absent where nothing was observed. */
  readonly ratio?: number;
  /** `observed / elapsed`, 0 to 1; absent where no time has passed. */
  readonly coverage?: number;
}

export function uptimeOf(spans: readonly Seconds[], elapsedS: number): Uptime {
  let observedS = 0;
  let downS = 0;
  for (const span of spans) {
    observedS += span.upS + span.degradedS + span.downS;
    downS += span.downS;
  }
  return {
    ...(observedS > 0 ? { ratio: 1 - downS / observedS } : {}),
    ...(elapsedS > 0 ? { coverage: Math.min(1, observedS / elapsedS) } : {}),
  };
}

/** The mean of those that have data. */
export function meanUptime(uptimes: readonly Uptime[]): Uptime {
  const ratio = mean(uptimes.flatMap((uptime) => uptime.ratio ?? []));
  const coverage = mean(uptimes.flatMap((uptime) => uptime.coverage ?? []));
  return { ...(ratio === undefined ? {} : { ratio }), ...(coverage === undefined ? {} : { coverage }) };
}

function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** `99.98 %`, cut, never rounded up: 100 % is said only of a whole. */
export function formatRatio(ratio: number | undefined, decimals: number): string {
  if (ratio === undefined) return "no data";
  const scale = 100 * 10 ** decimals;
  const cut = Math.floor(ratio * scale + 1e-9) / 10 ** decimals;
  return `${ratio >= 1 ? "100" : cut.toFixed(decimals)}\u00a0%`;
}
