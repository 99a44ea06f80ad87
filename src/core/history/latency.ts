import { DDSketch } from "@datadog/sketches-js";
import type { LocationId } from "../brand.ts";
import type { Phases } from "../observation.ts";
import type { Result } from "../result.ts";
import { DamagedError, fields, integer, list, within } from "./fields.ts";

/** The phases of a look, in the order in which the history writes them. */
export const PHASES = ["dnsMs", "connectMs", "tlsMs", "firstByteMs", "downloadMs", "totalMs"] as const;
export type Phase = (typeof PHASES)[number] & keyof Phases;

/**
 * No quantile read from a sketch is further than this share from the true one, beside the half millisecond that whole
 * milliseconds cost. See Masson, Rim, Lee: "DDSketch: a fast and fully-mergeable quantile sketch", VLDB 2019.
 */
export const LATENCY_ERROR = 0.02;

/** How many latencies fell into each bin, by the bin's number; bins grow by a factor, and `ZERO` holds those under 1 ms. */
export type Sketch = ReadonlyMap<number, number>;

/** The latencies of some looks from one location, phase by phase; a phase that none of them had is absent. */
export type Latency = Readonly<Partial<Record<Phase, Sketch>>>;
export type LatencyByLocation = ReadonlyMap<LocationId, Latency>;

const ZERO = -1;
const { mapping } = createSketch();

function createSketch(): DDSketch {
  return new DDSketch({ relativeAccuracy: LATENCY_ERROR });
}

/** What looks that found the target working took. Those that failed say nothing of how fast it answers. */
export function latencyOf(results: readonly Result[]): LatencyByLocation {
  const working = results.filter(({ state }) => state === "up" || state === "degraded");
  return new Map(
    [...Map.groupBy(working, ({ location }) => location)].map(([location, looks]) => [
      location,
      byPhase((phase) => {
        const bins = new Map<number, number>();
        for (const { phases } of looks) {
          const ms = phases[phase];
          if (ms !== undefined) add(bins, binOf(ms), 1);
        }
        return bins;
      }),
    ]),
  );
}

/** The sketch of all looks together: the same in whatever order and portions they are merged. */
export function mergedLatency(parts: readonly LatencyByLocation[]): LatencyByLocation {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return first;
  const locations = new Set(parts.flatMap((part) => [...part.keys()]));
  return new Map([...locations].sort().map((location) => [location, overAll(parts.map((part) => part.get(location)))]));
}

/** One phase over all locations. */
export function phaseOver(phase: Phase, latency: LatencyByLocation): Sketch {
  return mergedSketch([...latency.values()].flatMap((one) => one[phase] ?? []));
}

/** All looks together. */
export function mergedSketch(sketches: readonly Sketch[]): Sketch {
  const [first, ...others] = sketches;
  if (first !== undefined && others.length === 0) return first;
  const bins = new Map<number, number>();
  for (const sketch of sketches) for (const [bin, count] of sketch) add(bins, bin, count);
  return bins;
}

/** All locations as one. */
export function overLocations(latency: LatencyByLocation): Latency {
  return overAll([...latency.values()]);
}

/** The latency in milliseconds that this share (0 to 1) of the looks did not exceed; nothing where there were none. */
export function quantile(sketch: Sketch | undefined, share: number): number | undefined {
  return quantiles(sketch, [share])?.[0];
}

/** Several of them at once; the shares rise. */
export function quantiles(sketch: Sketch | undefined, shares: readonly number[]): readonly number[] | undefined {
  if (sketch === undefined || sketch.size === 0) return undefined;
  const bins = [...sketch.keys()].sort((a, b) => a - b);
  const last = countOf(sketch) - 1;
  const found: number[] = [];
  let seen = 0;
  for (const bin of bins) {
    seen += sketch.get(bin) ?? 0;
    // Ranks begin at 0: this bin holds every one that is not yet found and lower than what is seen with it.
    while (found.length < shares.length && (shares[found.length] ?? 0) * last < seen)
      found.push(bin === ZERO ? 0 : mapping.value(bin));
  }
  return found;
}

/** The number of looks in it. */
export function countOf(sketch: Sketch | undefined): number {
  let count = 0;
  for (const some of sketch?.values() ?? []) count += some;
  return count;
}

/** One list per phase, in order, `null` for an absent one: first bin, its count, then gap to the next bin and its count, and so on. */
export function encodeLatency(latency: LatencyByLocation): Readonly<Record<string, unknown>> | undefined {
  const locations = [...latency].sort(([a], [b]) => (a < b ? -1 : 1));
  if (locations.length === 0) return undefined;
  return Object.fromEntries(
    locations.map(([location, phases]) => [location, PHASES.map((phase) => encodeSketch(phases[phase]))]),
  );
}

export function decodeLatency(value: unknown, locationId: (text: string) => LocationId): LatencyByLocation {
  return new Map(
    Object.entries(fields(value ?? {}, "ms")).map(([location, sketches]) => {
      const parts = list(sketches, "ms");
      return [locationId(location), byPhase((_, index) => decodeSketch(parts[index]))];
    }),
  );
}

/** The same of one phase over all locations: a sixth of the work. */
export function decodePhase(value: unknown, phase: Phase): Sketch {
  const index = PHASES.indexOf(phase);
  const sketches = Object.values(fields(value ?? {}, "ms")).map((parts) => decodeSketch(list(parts, "ms")[index]));
  return mergedSketch(sketches);
}

function encodeSketch(sketch: Sketch | undefined): readonly number[] | null {
  if (sketch === undefined) return null;
  let before = 0;
  return [...sketch]
    .sort(([a], [b]) => a - b)
    .flatMap(([bin, count]) => {
      const gap = bin - before;
      before = bin;
      return [gap, count];
    });
}

function decodeSketch(value: unknown): Sketch {
  const bins = new Map<number, number>();
  const numbers = value === null || value === undefined ? [] : list(value, "ms");
  if (numbers.length % 2 !== 0) throw new DamagedError("`ms` has a bin without a count");
  let bin = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    bin += integer(numbers[index], "ms");
    bins.set(within(bin, "ms", ZERO, MAX_BIN), within(numbers[index + 1], "ms", 1, Number.MAX_SAFE_INTEGER));
  }
  return bins;
}

/** Of a latency of over a day, which no look has. */
const MAX_BIN = 500;

function overAll(parts: readonly (Latency | undefined)[]): Latency {
  return byPhase((phase) => {
    const bins = new Map<number, number>();
    for (const part of parts) for (const [bin, count] of part?.[phase] ?? []) add(bins, bin, count);
    return bins;
  });
}

/** Empty sketches are left out. */
function byPhase(sketchOf: (phase: Phase, index: number) => Sketch): Latency {
  const latency: Partial<Record<Phase, Sketch>> = {};
  for (const [index, phase] of PHASES.entries()) {
    const sketch = sketchOf(phase, index);
    if (sketch.size > 0) latency[phase] = sketch;
  }
  return latency;
}

function binOf(ms: number): number {
  // As the samples write it, so that a sketch made from them is the same one.
  const whole = Math.round(ms);
  return whole < 1 ? ZERO : Math.min(mapping.key(whole), MAX_BIN);
}

function add(bins: Map<number, number>, bin: number, count: number): void {
  bins.set(bin, (bins.get(bin) ?? 0) + count);
}
