import { type Instant, instant, iso } from "./brand.ts";
import type { Facts } from "./result.ts";

/** The facts that a target keeps for days or longer, in the order in which their differences are read. */
export const GOOD_FACTS = [
  "address",
  "server",
  "tlsProtocol",
  "certificateIssuer",
  "certificateEnds",
  "redirects",
] as const;
export type GoodFact = (typeof GOOD_FACTS)[number];

/**
 * What good looks of a target showed, as text, oldest first. A target with several servers shows one now and another then, so
 * every value is kept. A list that is full says that the fact differs from look to look anyway: it grows no further, so that
 * the state file rests, and nothing is compared with it.
 */
export type Good = { readonly [Fact in GoodFact]?: readonly string[] };

/** So many values of one fact are kept. */
const MOST_VALUES = 8;

/** A fact that no good look had shown. */
export interface Difference {
  readonly fact: GoodFact;
  readonly now: string;
  /** What good looks showed, oldest first; at least one. */
  readonly before: readonly string[];
}

/** What is known after one more good look; the same object where it brought nothing new. */
export function goodAfter(good: Good | undefined, facts: Facts, at: Instant): Good | undefined {
  let next = good;
  for (const fact of GOOD_FACTS) {
    const value = factText(facts, fact);
    const known = good?.[fact] ?? [];
    if (value === undefined || known.includes(value)) continue;
    const lasting = fact === "certificateEnds" ? known.filter((ends) => Date.parse(ends) > at) : known;
    if (lasting.length < MOST_VALUES) next = { ...next, [fact]: [...lasting, value] };
  }
  return next;
}

/** What of these facts no good look had shown, of the facts that were always the same few. */
export function differences(good: Good, facts: Facts): readonly Difference[] {
  return GOOD_FACTS.flatMap((fact) => {
    const now = factText(facts, fact);
    const before = good[fact] ?? [];
    if (now === undefined || before.length === 0 || before.length >= MOST_VALUES || before.includes(now)) return [];
    return [{ fact, now, before }];
  });
}

/** Where a fact was not told, none of it is known; but who followed no redirect says so by silence. */
function factText(facts: Facts, fact: GoodFact): string | undefined {
  if (fact === "certificateEnds") return facts.certificateEnds === undefined ? undefined : iso(facts.certificateEnds);
  if (fact !== "redirects") return facts[fact];
  return facts.httpVersion === undefined ? undefined : String(facts.redirects ?? 0);
}

/** The newest of what good looks showed, fact by fact. */
export function newestGood(good: Good): Facts {
  const newest: { -readonly [Fact in keyof Facts]: Facts[Fact] } = {};
  for (const fact of GOOD_FACTS) {
    const value = good[fact]?.at(-1);
    if (value === undefined) continue;
    if (fact === "certificateEnds") newest[fact] = endOf(value);
    else if (fact === "redirects") newest[fact] = Number(value);
    else newest[fact] = value;
  }
  return newest;
}

/** When a certificate ends, as `certificateEnds` keeps it. */
export function endOf(value: string): Instant {
  return instant(Date.parse(value));
}
