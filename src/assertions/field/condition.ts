import type { ZodType } from "zod";
import { found, quoted } from "../../core/diagnostic.ts";
import type { Engines, Pattern } from "../engine/engines.ts";
import type { Work } from "../engine/work.ts";
import { type Comparison, isComparison, parseComparison, type Quantity, readPlainNumber } from "./comparison.ts";
import { field, notText, type Parsed, refuse } from "./field.ts";
import { isSlashed, parsePattern } from "./pattern.ts";

export type Scalar = string | number | boolean | null;

/** What a single value has to be. */
export type Condition =
  | { readonly kind: "present" }
  | { readonly kind: "absent" }
  | { readonly kind: "equals"; readonly value: Scalar }
  | { readonly kind: "differs"; readonly text: string }
  | { readonly kind: "matches"; readonly pattern: Pattern }
  | { readonly kind: "compares"; readonly comparison: Comparison }
  | { readonly kind: "any"; readonly of: readonly Condition[] };

const WORDS: Readonly<Record<string, Condition>> = {
  present: { kind: "present" },
  exists: { kind: "present" },
  absent: { kind: "absent" },
};

const BARE_NUMBER: Quantity = {
  what: "number to compare with",
  read: readPlainNumber,
  example: '`"< 50"`; a text that begins so is `"== <text>"`',
};

/** A field for a value that is a text wherever it stands: numbers are compared as they are written. */
export function textCondition(engines: Engines): ZodType<Condition> {
  return conditionField(engines, (input) =>
    typeof input === "number" ? { value: { kind: "equals", value: String(input) } } : notText(input),
  );
}

/** A field for a value of a JSON text, whose kinds are told apart. */
export function jsonCondition(engines: Engines): ZodType<Condition> {
  return conditionField(engines, (input) =>
    typeof input === "number" || typeof input === "boolean" || input === null
      ? { value: { kind: "equals", value: input } }
      : refuse(`expected a value to compare with, found ${found(input)}`),
  );
}

function conditionField(engines: Engines, readOther: (input: unknown) => Parsed<Condition>): ZodType<Condition> {
  const read = (input: unknown) => (typeof input === "string" ? parseText(input, engines) : readOther(input));
  return field({ title: "condition", type: ["string", "number", "boolean", "null", "array"] }, (input) =>
    Array.isArray(input) ? readList(input, read) : read(input),
  );
}

function readList(input: readonly unknown[], read: (input: unknown) => Parsed<Condition>): Parsed<Condition> {
  if (input.length === 0) return refuse("is empty", "write the values of which one is right");
  const parsed = input.map(read);
  const problems = parsed.flatMap((one, index) =>
    "problems" in one ? one.problems.map((problem) => ({ ...problem, path: [index, ...problem.path] })) : [],
  );
  const word = input.findIndex((item) => typeof item === "string" && Object.hasOwn(WORDS, item));
  if (word !== -1)
    return { problems: [{ path: [word], message: `${found(input[word])} stands alone, never in a list` }] };
  return problems.length > 0
    ? { problems }
    : { value: { kind: "any", of: parsed.flatMap((one) => ("value" in one ? one.value : [])) } };
}

/** `present`, `absent`, `/pattern/`, `< 5`, `!= x`, `== x`, or else the text itself. */
function parseText(text: string, engines: Engines): Parsed<Condition> {
  const word = WORDS[text];
  if (Object.hasOwn(WORDS, text) && word !== undefined) return { value: word };
  if (text === "") return refuse("is empty", "write `== ` for an empty text, or `absent`");
  if (isSlashed(text)) return mapped(parsePattern(text, engines), (pattern) => ({ kind: "matches", pattern }));
  if (isComparison(text))
    return mapped(parseComparison(text, BARE_NUMBER), (comparison) => ({ kind: "compares", comparison }));
  const [, operator, rest = ""] = /^([!=]=|=)\s*(.*)$/s.exec(text) ?? [];
  if (operator === "=")
    return refuse(`${quoted(text)} has a single \`=\``, `write \`"== ${rest}"\`, or the text alone`);
  if (operator === "!=") return { value: { kind: "differs", text: rest } };
  return { value: { kind: "equals", value: operator === "==" ? rest : text } };
}

function mapped<From, To>(parsed: Parsed<From>, make: (value: From) => To): Parsed<To> {
  return "value" in parsed ? { value: make(parsed.value) } : parsed;
}

/** Does a value that is there keep the condition? A text of digits is compared as the number it spells. Throws `TooMuchWork`. */
export function holds(condition: Condition, value: Scalar, work: Work): boolean {
  switch (condition.kind) {
    case "present":
      return true;
    case "absent":
      return false;
    case "equals":
      return condition.value === value;
    case "differs":
      return condition.text !== String(value);
    case "matches":
      return typeof value === "string" && condition.pattern.isIn(value, work);
    case "compares": {
      const number = typeof value === "string" ? readPlainNumber(value) : value;
      return typeof number === "number" && condition.comparison.holds(number);
    }
    case "any":
      return condition.of.some((one) => holds(one, value, work));
  }
}

/** What is expected, as a finding says it. */
export function tellCondition(condition: Condition): string {
  switch (condition.kind) {
    case "present":
      return "some value";
    case "absent":
      return "none";
    case "equals":
      return JSON.stringify(condition.value);
    case "differs":
      return `anything but ${JSON.stringify(condition.text)}`;
    case "matches":
      return `a match of ${condition.pattern.source}`;
    case "compares":
      return condition.comparison.source;
    case "any":
      return condition.of.map(tellCondition).join(" or ");
  }
}
