import { type CheckId, type Instant, instant, type LocationId } from "./brand.ts";
import type { Facts, Result } from "./result.ts";
import { badness, isSeen, type SeenState, type State } from "./state.ts";

/** What all locations together say about one check in one look. */
export interface Verdict {
  readonly check: CheckId;
  readonly look: number;
  /** The earliest of the looks decided together. */
  readonly at: Instant;
  readonly state: State;
  readonly reason: string;
  readonly text: string;
  readonly facts: Facts;
  /** The locations that say so, by name; all that spoke where they disagree. */
  readonly locations: readonly LocationId[];
}

type Results = readonly [Result, ...Result[]];

/**
 * Decides one look of one check.
 *
 * - A location has one voice: its newest result. Where one location was asked, its result is the verdict.
 * - Those that saw the target vote, if they are at least half of the locations asked: `down` when more than half of them say
 *   so, else `degraded` when more than half say at least that, else `up` when more than half say so, else nothing
 *   (`unknown`, `quorum.split`).
 * - Where fewer saw it: `blocked` when more than half of the voices say so and at least half of the locations spoke, else
 *   `unknown`, with the commonest reason of those that say so (`quorum.silent` where too few spoke).
 */
export function decide(results: Results, asked: readonly LocationId[]): Verdict {
  const voices = newestOfEach(results);
  const askedCount = new Set([...asked, ...voices.map((voice) => voice.location)]).size;
  if (askedCount === 1) return spokenBy(voices);
  const seen = voices.filter((voice) => isSeen(voice.state));
  const state = seen.length * 2 >= askedCount ? majority(seen) : unseen(voices);
  const agreeing = voices.filter((voice) => voice.state === state);
  if (voices.length * 2 >= askedCount && isFilled(agreeing)) return spokenBy(agreeing);
  return {
    ...spokenBy(voices),
    state: "unknown",
    reason: voices.length * 2 < askedCount ? "quorum.silent" : "quorum.split",
    text: `no verdict: ${voices.length} of ${askedCount} locations spoke${tally(voices)}`,
    facts: {},
  };
}

/** All looks of a round, decided, in time order. */
export function verdicts(results: readonly Result[], asked: readonly LocationId[]): readonly Verdict[] {
  const looks = new Map<string, [Result, ...Result[]]>();
  for (const result of results) {
    const key = `${result.check} ${result.look}`;
    const look = looks.get(key);
    if (look === undefined) looks.set(key, [result]);
    else look.push(result);
  }
  return [...looks.values()]
    .map((look) => decide(look, asked))
    .sort((a, b) => a.at - b.at || a.look - b.look || (a.check < b.check ? -1 : 1));
}

function newestOfEach([first, ...others]: Results): Results {
  const voices: [Result, ...Result[]] = [first];
  for (const result of others) {
    const index = voices.findIndex((voice) => voice.location === result.location);
    const voice = voices[index];
    if (voice === undefined) voices.push(result);
    else if (voice.at < result.at) voices[index] = result;
  }
  return voices.sort((a, b) => (a.location < b.location ? -1 : 1));
}

function majority(seen: readonly Result[]): SeenState | undefined {
  const isMost = (holds: (voice: Result) => boolean) => seen.filter(holds).length * 2 > seen.length;
  if (isMost((voice) => voice.state === "down")) return "down";
  if (isMost((voice) => isSeen(voice.state) && badness(voice.state) > 0)) return "degraded";
  return isMost((voice) => voice.state === "up") ? "up" : undefined;
}

function unseen(voices: readonly Result[]): State {
  const blocked = voices.filter((voice) => voice.state === "blocked").length;
  return blocked * 2 > voices.length ? "blocked" : "unknown";
}

/** One voice for many that say the same: the commonest reason in the newest look that gives it. */
function spokenBy(voices: Results): Verdict {
  const count = (reason: string) => voices.filter((voice) => voice.reason === reason).length;
  let spokesman = voices[0];
  for (const voice of voices) {
    const lead = count(voice.reason) - count(spokesman.reason);
    if (lead > 0 || (lead === 0 && voice.at > spokesman.at)) spokesman = voice;
  }
  const { check, look, state, reason, text, facts } = spokesman;
  const at = instant(Math.min(...voices.map((voice) => voice.at)));
  return { check, look, at, state, reason, text, facts, locations: voices.map((voice) => voice.location) };
}

/** `: 1 up, 1 down`. */
function tally(voices: readonly Result[]): string {
  const counts = new Map<State, number>();
  for (const voice of voices) counts.set(voice.state, (counts.get(voice.state) ?? 0) + 1);
  return `: ${[...counts].map(([state, count]) => `${count} ${state}`).join(", ")}`;
}

function isFilled(list: readonly Result[]): list is Results {
  return list.length > 0;
}
