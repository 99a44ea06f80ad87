import { RE2JS, RE2JSException, RE2JSSyntaxException } from "re2js";
import type { Pattern, Refusal } from "./engines.ts";

/** Instructions of the compiled pattern. */
const LARGEST = 500;
/** Steps that a character usually costs. */
const CHARACTER_STEPS = 1.5;
/**
 * Steps that a character is counted as for each instruction that counted repetitions add. Where a match may begin anew at
 * every character the engine remembers how far each has come, which costs four times this; few texts are so.
 */
const COUNTED_STEPS = 1 / 4;

const FLAGS: Readonly<Record<string, number>> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
};

/** A regular expression by RE2, which never backtracks. */
export function compilePattern(source: string, flags: string): Pattern | Refusal {
  try {
    const bits = [...flags].reduce((sum, flag) => sum | (FLAGS[flag] ?? 0), 0);
    const compiled = RE2JS.compile(source, bits);
    const size = compiled.programSize();
    if (size > LARGEST)
      return { problem: "a pattern too large to be matched quickly", hint: "repeat less: `{n,m}` counts n to m times" };
    const counted = size - (sizeUncounted(source, bits) ?? 0);
    const steps = Math.max(CHARACTER_STEPS, counted * COUNTED_STEPS);
    return {
      source: `/${source}/${flags}`,
      isIn: (text, work) => {
        work.spend(text.length * steps);
        return compiled.test(text);
      },
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    if (!(error instanceof RE2JSSyntaxException)) return { problem: error.message, hint: SYNTAX };
    const excerpt = error.input ?? source;
    const [, problem = error.error, hint = SYNTAX] = KNOWN.find(([sign]) => sign.test(excerpt)) ?? [];
    return { problem, hint, excerpt };
  }
}

/** Counted repetitions, and before them what only looks like one. */
const COUNTED = /\\[xpP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|(\{\d+(?:,\d*)?\})/gs;

/** The size without what counted repetitions multiply; nothing where that is no pattern. */
function sizeUncounted(source: string, bits: number): number | undefined {
  const uncounted = source.replace(COUNTED, (part, repetition?: string) => (repetition === undefined ? part : "*"));
  if (uncounted === source) return RE2JS.compile(source, bits).programSize();
  try {
    return RE2JS.compile(uncounted, bits).programSize();
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return undefined;
  }
}

const SYNTAX = "patterns are written as for RE2, which takes linear time: no look-around, no back-references";

/** What people bring along from other engines. */
const KNOWN: readonly (readonly [sign: RegExp, problem: string, hint: string])[] = [
  [
    /^\(\?<?[=!]/,
    "look-around is not possible in linear time",
    "match what stands around it too, or use `contains` and `lacks`",
  ],
  [/^\\[1-9k]/, "back-references are not possible in linear time", "write out what is repeated"],
  [/^\\u/, "`\\u` is not read in patterns", "write a character by its number as `\\x{2713}`"],
  [/^\\Z/, "`\\Z` is not read in patterns", "the end of the text is `\\z`"],
  [/^\{/, "too many repetitions", "1,000 are possible, those of nested ones multiplied"],
];
