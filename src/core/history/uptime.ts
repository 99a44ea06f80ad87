import type { Instant } from "../brand.ts";
import type { Seconds } from "./tally.ts";

/** Observed seconds, whatever was seen. */
export function observedS({ upS, degradedS, downS }: Seconds): number {
  return upS + degradedS + downS;
}

/** `1 - down / observed`, 0 to 1; nothing where nothing was observed: that is "no data", not 100 %. */
export function uptimeRatio(seconds: Seconds): number | undefined {
  const observed = observedS(seconds);
  return observed === 0 ? undefined : 1 - seconds.downS / observed;
}

/**
 * The observed share of the time from `from`, or the check's first look where that is later, to `to`, outside
 * of maintenance; nothing before it.
 */
export function coverageRatio(
  seconds: Seconds,
  span: { readonly first: Instant; readonly from: Instant; readonly to: Instant },
): number | undefined {
  return coverageOf(seconds, (span.to - Math.max(span.first, span.from)) / 1000 - seconds.outsideS);
}

/** The observed share of the time that could have been observed; nothing where there was none. */
export function coverageOf(seconds: Seconds, elapsedS: number): number | undefined {
  // A round that is committed late may bring looks from before the first one known.
  return elapsedS <= 0 ? undefined : Math.min(1, observedS(seconds) / elapsedS);
}

/** A group's ratio: the mean of its checks that have one. */
export function meanRatio(ratios: readonly (number | undefined)[]): number | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined);
  if (known.length === 0) return undefined;
  let sum = 0;
  for (const ratio of known) sum += ratio;
  return sum / known.length;
}

/** Cut after four decimals, never rounded up: only what is whole is 1. */
export function cutRatio(ratio: number): number {
  if (ratio >= 1) return 1;
  // 0.9998 * 10,000 is 9,997.999… in binary: a hair more keeps exact decimals, and the bound keeps it below 100 %.
  return Math.min(9_999, Math.floor(ratio * 10_000 + 1e-6)) / 10_000;
}

/** `99.98 %`: cut after two decimals, never rounded up, so that only what is whole reads `100 %`. */
export function formatRatio(ratio: number | undefined): string {
  return ratio === undefined ? "no data" : `${Number((cutRatio(ratio) * 100).toFixed(2))} %`;
}
