/** Reading the words behind a command, and what several commands say alike. */
import type { CheckId, Instant } from "../core/brand.ts";
import type { Check } from "../core/check.ts";
import { parseDuration, spellDuration } from "../core/duration.ts";
import { utc } from "../core/fact-words.ts";
import { type Incident, isOpen } from "../core/incident.ts";
import { codeSpan, escapeText } from "../core/markdown.ts";
import { slug } from "../core/slug.ts";
import { nearest } from "../core/spelling.ts";
import type { Effect, Misread, Situation } from "./command.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** The shortest and longest time that a command may name. */
const LEAST_MS = 5 * MINUTE_MS;
const MOST_MS = 30 * DAY_MS;

/** The first word and what stands behind it. */
export function firstWord(words: string): readonly [first: string, rest: string] {
  const [, first = "", rest = ""] = /^(\S*)\s*(.*)$/.exec(words) ?? [];
  return [first, rest];
}

/** For commands that take no words. */
export function nothing(name: string): (words: string) => { readonly args: undefined } | Misread {
  return (words) =>
    words === "" ? { args: undefined } : { problem: "it takes nothing behind its name", proposal: `/${name}` };
}

/** A time from 5 minutes to 30 days. `proposed` makes the whole command of a right spelling. */
export function readTime(text: string, proposed: (spelled: string) => string): { readonly args: number } | Misread {
  const parsed = parseDuration(text.toLowerCase(), "h");
  if ("problem" in parsed) {
    const { problem, proposal } = parsed;
    return {
      problem: `${codeSpan(text)}: ${problem}`,
      ...(proposal !== undefined && { proposal: proposed(proposal) }),
    };
  }
  const within = Math.min(MOST_MS, Math.max(LEAST_MS, parsed.ms));
  if (within === parsed.ms) return { args: parsed.ms };
  return { problem: "a time is from `5m` to `30d`", proposal: proposed(spellDuration(within)) };
}

/** One of a few words. `proposed` makes the whole command of the right one. */
export function readOne<Word extends string>(
  text: string,
  allowed: readonly Word[],
  proposed: (word: Word) => string,
): { readonly args: Word } | Misread {
  const found = allowed.find((word) => word === text.toLowerCase());
  if (found !== undefined) return { args: found };
  const meant = allowed.find((word) => word === nearest(text, allowed));
  const problem = text === "" ? "a word is missing" : `${codeSpan(text)} is none of its words`;
  return {
    problem: `${problem}; it takes ${allowed.map((word) => `\`${word}\``).join(", ")}`,
    ...(meant !== undefined && { proposal: proposed(meant) }),
  };
}

/** Names or ids of checks, separated by commas, as the config has them. */
export function readChecks(text: string, checks: readonly Check[]): { readonly ids: readonly CheckId[] } | Misread {
  const names = text.split(",").flatMap((name) => name.trim() || []);
  const ids: CheckId[] = [];
  for (const name of names) {
    const found = checks.find(({ id, name: called }) => id === slug(name) || called === name);
    if (found === undefined) {
      const meant = nearest(
        slug(name),
        checks.map(({ id }) => id),
      );
      const hint = meant === undefined ? "" : `, did you mean \`${meant}\`?`;
      return { problem: `no check is called ${codeSpan(name)}${hint}` };
    }
    if (!ids.includes(found.id)) ids.push(found.id);
  }
  return { ids };
}

export function refused(answer: string): Effect {
  return { kind: "refused", answer };
}

/** Acts on the incident where it is open; says that it is over where it is not. */
export function onOpen({ incident }: Situation, act: (incident: Incident) => Effect): Effect {
  if (incident === undefined) return refused("This is about an incident, and none is told here.");
  const { endedAt } = incident;
  if (isOpen(incident) || endedAt === undefined) return act(incident);
  return refused(`This incident ended at ${utc(endedAt)}; there is nothing left to do about it.`);
}

/** The last change's number may be new: `done` with the incident as it then stands. */
export function done(answer: string, incident?: Incident): Effect {
  return { kind: "done", answer, ...(incident !== undefined && { incident }) };
}

/** ` until 2026-11-22 14:20:00 UTC`, or nothing. */
export function untilWords(until: Instant | undefined): string {
  return until === undefined ? "" : ` until ${utc(until)}`;
}

/** ` They say: …` in the words of a person, or nothing. */
export function noteWords(note: string | undefined): string {
  return note === undefined || note === "" ? "" : ` Noted: ${escapeText(note, 1_000)}`;
}

/** Names of checks for a sentence; `none` where there are none. */
export function checkNames(ids: readonly CheckId[], checks: readonly Check[]): string {
  const names = ids.map((id) => escapeText(checks.find((check) => check.id === id)?.name ?? id, 60));
  return names.length === 0 ? "no check" : names.join(", ");
}
