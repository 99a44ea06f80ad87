import type { Instant } from "../core/brand.ts";
import { safeLine } from "../core/line.ts";
import { type Face, isolate, showTime } from "./words.ts";

/** How the whole looks, in one word: what colours the page and what machines read in `build.json`. */
export type Level = "up" | "checking" | "unseen" | "degraded" | "partial" | "major" | "stale" | "none";

export interface Overall {
  readonly level: Level;
  /** One plain sentence without full stop. */
  readonly sentence: string;
  /** What else is to say, worst first. */
  readonly details: readonly string[];
}

/** What the sentence needs to know of a check. `possible`: undecided looks that say otherwise than the face. */
export interface Voice {
  readonly name: string;
  readonly face: Face;
  readonly possible?: "problem" | "recovery";
}

/**
 * The one rule of the overall sentence; the first that applies gives level and sentence, the others become details:
 * out of date, down (major from half of the checks on), degraded, unseen, a possible problem or recovery, no data, up.
 */
export function overallSentence(voices: readonly Voice[], staleSince?: Instant): Overall {
  const current = currentSentence(voices);
  if (staleSince === undefined) return current;
  return {
    level: "stale",
    sentence: `Nobody has looked since ${showTime(staleSince)}`,
    details: [`Last known: ${current.sentence}`],
  };
}

function currentSentence(voices: readonly Voice[]): Overall {
  const none = voices.filter((voice) => voice.face === "none").length;
  const waiting = none === 0 ? [] : [`${count(none)} ${none === 1 ? "has" : "have"} no data yet`];
  const [first, ...others] = [...problems(voices), ...possible(voices)];
  const details = [...others.map((problem) => problem.sentence), ...waiting];
  if (first !== undefined) return { ...first, details };
  if (voices.length === 0) return { level: "none", sentence: "Nothing is watched yet", details };
  if (none === voices.length) return { level: "none", sentence: "No data yet", details: [] };
  if (none > 0) return { level: "up", sentence: "Everything seen so far is up", details };
  return { level: "up", sentence: `${subject(voices, voices.length)} up`, details };
}

interface Said {
  readonly level: Level;
  readonly sentence: string;
}

function problems(voices: readonly Voice[]): readonly Said[] {
  const down = voices.filter((voice) => voice.face === "down");
  const degraded = voices.filter((voice) => voice.face === "degraded");
  const unseen = voices.filter((voice) => voice.face === "unseen");
  const said: Said[] = [];
  if (down.length > 0) said.push(outage(down, voices.length));
  if (degraded.length > 0) said.push({ level: "degraded", sentence: `${subject(degraded, voices.length)} degraded` });
  if (unseen.length > 0) said.push({ level: "unseen", sentence: cannotSee(unseen, voices.length) });
  return said;
}

function outage(down: readonly Voice[], total: number): Said {
  const level = down.length * 2 >= total ? "major" : "partial";
  if (down.length === 1) return { level, sentence: `${subject(down, total)} down` };
  const who = down.length === total ? "everything is" : subject(down, total);
  return { level, sentence: `${level === "major" ? "Major" : "Partial"} outage: ${who} down` };
}

function cannotSee(unseen: readonly Voice[], total: number): string {
  const [only] = unseen;
  if (unseen.length === 1 && only !== undefined) return `We cannot see ${short(only.name)} now`;
  return unseen.length === total
    ? "We cannot see anything now"
    : `We cannot see ${unseen.length} of ${total} checks now`;
}

function possible(voices: readonly Voice[]): readonly Said[] {
  const said: Said[] = [];
  for (const [what, phrase] of [
    ["problem", "problem with"],
    ["recovery", "recovery of"],
  ] as const) {
    const found = voices.filter((voice) => voice.possible === what);
    const [only] = found;
    if (only === undefined) continue;
    const where = found.length === 1 ? short(only.name) : count(found.length);
    said.push({ level: "checking", sentence: `Checking a possible ${phrase} ${where}` });
  }
  return said;
}

/** Who it is about, with the verb: a name, `3 of 12 checks are`, `Everything is`. */
function subject(some: readonly Voice[], total: number): string {
  const [only] = some;
  if (some.length === 1 && only !== undefined) return `${short(only.name)} is`;
  return some.length === total ? "Everything is" : `${some.length} of ${total} checks are`;
}

function count(checks: number): string {
  return checks === 1 ? "1 check" : `${checks} checks`;
}

/** Names may be long; a headline may not. */
function short(name: string): string {
  return isolate(safeLine(name, 60));
}
