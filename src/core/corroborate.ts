import type { CheckId } from "./brand.ts";
import { wallOf } from "./knowledge/walls.ts";
import type { Result } from "./result.ts";
import { tellWall } from "./wall-evidence.ts";

/** Good looks of the same hour that make a usual first byte. */
const ENOUGH_LOOKS = 3;
/** A wall answers before the application could: this much of the usual time, and no less than that apart. */
const QUICK_RATIO = 0.25;
const QUICK_BY_MS = 30;

/**
 * The results of one round and place, with strong suspicions that a second sign supports turned to `blocked`: the same
 * sign in another look of the check, another check refused by the same wall in this round, or a first byte far below the
 * usual. `earlier`: results of the rounds before, as far as they are at hand.
 */
export function corroborated(results: readonly Result[], earlier: readonly Result[]): readonly Result[] {
  if (!results.some(({ facts }) => facts.suspect !== undefined)) return results;
  const alone = results.map((result) => (isSupported(result, [...results, ...earlier]) ? blocked(result) : result));
  const refusing = new Set(alone.flatMap(({ state, reason }) => (state === "blocked" ? (vendorOf(reason) ?? []) : [])));
  return alone.map((result) => {
    const vendor = vendorOf(result.facts.suspect);
    return vendor !== undefined && refusing.has(vendor) ? blocked(result) : result;
  });
}

/** The checks whose newest look shows a wall that nothing supports yet: one more look decides. */
export function suspected(results: readonly Result[]): ReadonlySet<CheckId> {
  const newest = new Map(results.map((result) => [result.check, result]));
  return new Set([...newest].flatMap(([check, { facts }]) => (facts.suspect === undefined ? [] : [check])));
}

function isSupported(result: Result, others: readonly Result[]): boolean {
  const { suspect } = result.facts;
  if (suspect === undefined) return false;
  const own = others.filter(({ check, at }) => check === result.check && at !== result.at);
  return own.some(({ reason, facts }) => reason === suspect || facts.suspect === suspect) || isQuick(result, own);
}

function isQuick({ phases: { firstByteMs }, status }: Result, own: readonly Result[]): boolean {
  // A good code that comes quickly is a cache's.
  if (firstByteMs === undefined || status === undefined || status < 300) return false;
  const usual = own
    .flatMap(({ state, phases }) => (state === "up" ? (phases.firstByteMs ?? []) : []))
    .toSorted(ascending);
  const median = usual[Math.floor(usual.length / 2)];
  if (median === undefined || usual.length < ENOUGH_LOOKS) return false;
  return firstByteMs < median * QUICK_RATIO && median - firstByteMs >= QUICK_BY_MS;
}

function ascending(one: number, other: number): number {
  return one - other;
}

function vendorOf(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : wallOf(reason)?.vendor.id;
}

function blocked(result: Result): Result {
  const { suspect, ...facts } = result.facts;
  const wall = suspect === undefined ? undefined : wallOf(suspect);
  if (suspect === undefined || wall === undefined) return result;
  const { vendor, kind } = wall;
  return {
    ...result,
    state: "blocked",
    reason: suspect,
    text: tellWall(result.status, kind, vendor.name),
    facts: { ...facts, wall: vendor.name },
  };
}
