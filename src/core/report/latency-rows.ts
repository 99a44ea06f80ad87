import type { LocationId } from "../brand.ts";
import {
  countOf,
  type Latency,
  type LatencyByLocation,
  overLocations,
  PHASES,
  type Phase,
  quantile,
} from "../history/latency.ts";

/** The quantiles that reports give. */
export const QUANTILES = [0.5, 0.95, 0.99] as const;

/** How long one phase took in the looks from one location; `location` is absent for all of them together. Milliseconds. */
export interface LatencyRow {
  readonly location?: LocationId;
  readonly phase: Phase;
  readonly looks: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Each location's phases, in their order; those of all together first, where there are several. */
export function latencyRows(latency: LatencyByLocation): readonly LatencyRow[] {
  const each = [...latency].flatMap(([location, phases]) => phaseRows(phases).map((row) => ({ location, ...row })));
  return latency.size > 1 ? [...phaseRows(overLocations(latency)), ...each] : each;
}

/** The phases of some looks, in their order; one that none of them had is absent. */
export function phaseRows(latency: Latency): readonly Omit<LatencyRow, "location">[] {
  return PHASES.flatMap((phase) => {
    const sketch = latency[phase];
    const [p50, p95, p99] = QUANTILES.map((share) => quantile(sketch, share));
    if (p50 === undefined || p95 === undefined || p99 === undefined) return [];
    return [{ phase, looks: countOf(sketch), p50: shown(p50), p95: shown(p95), p99: shown(p99) }];
  });
}

/** A sketch knows no more than this. */
function shown(ms: number): number {
  return Math.round(ms * 10) / 10;
}
