import type { ZodType } from "zod";
import type { Engines, Pattern, Refusal } from "../engine/engines.ts";
import { field, notText, type Parsed, refuse } from "./field.ts";

const SLASHED = /^\/(.+)\/([a-z]*)$/s;
const FLAGS = "ims";

/** The text is meant as a pattern: `/…/`, with flags behind it. */
export function isSlashed(text: string): boolean {
  return SLASHED.test(text);
}

/** A pattern as the config spells it: `/ok|ready/i`, or without slashes and flags. */
export function parsePattern(text: string, engines: Engines): Parsed<Pattern> {
  const [, source = text, flags = ""] = SLASHED.exec(text) ?? [];
  const odd = [...flags].find((flag, index) => !FLAGS.includes(flag) || flags.indexOf(flag) < index);
  if (odd !== undefined) {
    const hint = "flags are `i` (any letter case), `m` (`^` and `$` at lines), `s` (`.` also for line ends), each once";
    return refused({ problem: `the flag \`${odd}\` has no meaning here`, hint, excerpt: `/${flags}` });
  }
  const pattern = engines.pattern(source, flags);
  return "isIn" in pattern ? { value: pattern } : refused(pattern);
}

/** The mistake of a value that an engine refused. */
export function refused<Value>({ problem, hint, excerpt }: Refusal): Parsed<Value> {
  return { problems: [{ path: [], message: problem, hint, ...(excerpt === undefined ? {} : { excerpt }) }] };
}

/** A field that holds a regular expression. */
export function patternField(engines: Engines): ZodType<Pattern> {
  return field({ title: "pattern", type: "string", minLength: 1 }, (input) => {
    if (typeof input !== "string") return notText(input);
    return input === "" ? refuse("is empty") : parsePattern(input, engines);
  });
}
