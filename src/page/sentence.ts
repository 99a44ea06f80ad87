import type { Instant } from "../core/brand.ts";
import type { Severity } from "../core/incident.ts";
import { safeLine } from "../core/line.ts";
import type { Face } from "./face.ts";
import { isolate } from "./language/isolate.ts";
import type { Saying } from "./language/words.ts";

/** How the whole looks, in one word: what colours the page and what machines read in `build.json`. */
export type Level = "up" | "maintenance" | "checking" | "unseen" | "degraded" | "partial" | "major" | "stale" | "none";

export interface Overall {
  readonly level: Level;
  /** One plain sentence without full stop. */
  readonly sentence: Saying;
  /** What else is to say, worst first. */
  readonly details: readonly Saying[];
}

/** What the sentence needs to know of a check. */
export interface Voice {
  readonly name: string;
  readonly face: Face;
  /** Undecided looks say otherwise than the face. */
  readonly possible?: "problem" | "recovery";
  /** Of a face that is `unseen`: what refused us, or that we could not look. */
  readonly unseen?: "blocked" | "unknown";
  /** Within maintenance: whatever it looks like, it is no trouble. */
  readonly isPlanned?: boolean;
}

/** What there is to say beside the checks. */
export interface Situation {
  /** The newest look, where that is too long ago. */
  readonly staleSince?: Instant;
  /** Titles of the maintenance that runs. */
  readonly maintenance?: readonly string[];
  /** Open incidents that people opened by hand. */
  readonly declared?: readonly { readonly title: string; readonly severity?: Severity }[];
}

/**
 * The one rule of the overall sentence; the first that applies gives level and sentence, the others become details:
 * out of date, down (major from half of the checks on), degraded, unseen (refused or not), a possible problem or recovery,
 * maintenance, no data, up. What people declared stands beside what was measured, as bad as they say.
 */
export function overallSentence(voices: readonly Voice[], situation: Situation = {}): Overall {
  const current = currentSentence(voices, situation);
  const { staleSince } = situation;
  if (staleSince === undefined) return current;
  return {
    level: "stale",
    sentence: (t) => t.overall.stale(t.time(staleSince)),
    details: [(t) => t.overall.lastKnown(current.sentence(t))],
  };
}

interface Said {
  readonly level: Level;
  readonly sentence: Saying;
}

function currentSentence(all: readonly Voice[], situation: Situation): Overall {
  const voices = all.filter((voice) => voice.isPlanned !== true);
  const none = voices.filter((voice) => voice.face === "none").length;
  const waiting: readonly Saying[] = none === 0 ? [] : [(t) => t.overall.waiting(none)];
  const troubles = [...problems(voices, all.length), ...declared(situation)];
  const said = [
    ...troubles.sort((a, b) => BADNESS.indexOf(a.level) - BADNESS.indexOf(b.level)),
    ...possible(voices),
    ...maintenance(situation),
  ];
  const [first, ...others] = said;
  const details = [...others.map(({ sentence }) => sentence), ...waiting];
  if (first !== undefined) return { ...first, details };
  if (voices.length === 0) return { level: "none", sentence: (t) => t.overall.nothingWatched, details };
  if (none === voices.length) return { level: "none", sentence: (t) => t.overall.noData, details: [] };
  if (none > 0) return { level: "up", sentence: (t) => t.overall.upSoFar, details };
  return { level: "up", sentence: phrase("up", voices, all.length), details };
}

const BADNESS: readonly Level[] = ["major", "partial", "degraded", "unseen"];

function problems(voices: readonly Voice[], total: number): readonly Said[] {
  const down = voices.filter((voice) => voice.face === "down");
  const degraded = voices.filter((voice) => voice.face === "degraded");
  const unseen = voices.filter((voice) => voice.face === "unseen");
  const said: Said[] = [];
  if (down.length > 0) said.push(outage(down, total));
  if (degraded.length > 0) said.push({ level: "degraded", sentence: phrase("degraded", degraded, total) });
  if (unseen.length > 0) {
    const why = unseen.every((voice) => voice.unseen === "blocked") ? "blocked" : "unknown";
    said.push({ level: "unseen", sentence: phrase(why, unseen, total) });
  }
  return said;
}

function outage(down: readonly Voice[], total: number): Said {
  const level = down.length * 2 >= total ? "major" : "partial";
  const isSome = down.length > 1 && down.length < total;
  if (level === "major" && isSome) return { level, sentence: (t) => t.overall.majorOutage(down.length, total) };
  return { level, sentence: phrase("down", down, total) };
}

const LEVEL_OF: Readonly<Record<Severity, Level>> = { minor: "degraded", major: "partial", critical: "major" };

function declared({ declared: incidents = [] }: Situation): readonly Said[] {
  return incidents.map(({ title, severity = "minor" }) => ({
    level: LEVEL_OF[severity],
    sentence: (t) => t.overall.declared(short(title)),
  }));
}

function possible(voices: readonly Voice[]): readonly Said[] {
  const [problem, recovery] = [namesOf(voices, "problem"), namesOf(voices, "recovery")];
  const sentences = [
    nameOrCount(problem, "possibleProblem", "possibleProblems"),
    nameOrCount(recovery, "possibleRecovery", "possibleRecoveries"),
  ];
  return sentences.flatMap((sentence) => (sentence === undefined ? [] : [{ level: "checking", sentence }]));
}

function namesOf(voices: readonly Voice[], what: Voice["possible"]): readonly string[] {
  return voices.filter((voice) => voice.possible === what).map(({ name }) => short(name));
}

function nameOrCount(
  names: readonly string[],
  one: "maintenance" | "possibleProblem" | "possibleRecovery",
  many: "maintenances" | "possibleProblems" | "possibleRecoveries",
): Saying | undefined {
  const [only] = names;
  if (only === undefined) return undefined;
  return (t) => (names.length === 1 ? t.overall[one](only) : t.overall[many](names.length));
}

function maintenance({ maintenance: titles = [] }: Situation): readonly Said[] {
  const sentence = nameOrCount(titles.map(short), "maintenance", "maintenances");
  return sentence === undefined ? [] : [{ level: "maintenance", sentence }];
}

/** Who it is about, and what: a name, `3 of 12 checks`, `Everything`. */
function phrase(
  what: "up" | "degraded" | "down" | "unknown" | "blocked",
  some: readonly Voice[],
  total: number,
): Saying {
  const [only] = some;
  if (some.length === 1 && only !== undefined) return (t) => t.overall[what].one(short(only.name));
  if (some.length === total) return (t) => t.overall[what].all;
  return (t) => t.overall[what].some(some.length, total);
}

/** Names may be long; a headline may not. */
function short(name: string): string {
  return isolate(safeLine(name, 60));
}
