import type { CheckId } from "./brand.ts";
import { wallOf } from "./knowledge/walls.ts";
import type { Result } from "./result.ts";
import { tellWall } from "./wall-evidence.ts";

/** Good looks of the same hour that make a usual first byte. */
const ENOUGH_LOOKS = 3;
/** A wall answers before the application could: this much of the usual time, and no less than that apart. */
const QUICK_RATIO = 0.25;
const QUICK_BY_MS = 30;

/** What was seen before the round, as far as it is at hand. */
export interface Before {
  /** Results of the hour's earlier rounds. */
  readonly results: readonly Result[];
  /** Why the round before could not see a check; nothing where it saw it. */
  readonly unseenFor?: (check: CheckId) => string | undefined;
}

/**
 * The results of one round and place, with strong suspicions that a second sign supports turned to `blocked`: the same
 * sign in another look of the check, the same wall in the round before, another check refused by it in this round, or a
 * first byte far below the usual. One that nothing supports decides nothing: the look then counts as its status says, a good
 * one too, for a page of the target's own may look so.
 */
export function corroborated(results: readonly Result[], before: Before): readonly Result[] {
  if (!results.some(({ facts }) => facts.suspect !== undefined)) return results;
  const alone = results.map((result) => (isSupported(result, results, before) ? blocked(result) : result));
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

function isSupported(result: Result, results: readonly Result[], { results: earlier, unseenFor }: Before): boolean {
  const { suspect } = result.facts;
  if (suspect === undefined) return false;
  // An hour's first round has no earlier results; what is remembered of the check reaches back over the hour.
  if (unseenFor?.(result.check) === suspect) return true;
  const own = [...results, ...earlier].filter(({ check, at }) => check === result.check && at !== result.at);
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
    text: tellWall(result.status, { kind, vendor: vendor.name }),
    facts: { ...facts, wall: vendor.name },
  };
}
