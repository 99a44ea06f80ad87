import type { ZodType } from "zod";
import { found, quoted } from "../../core/diagnostic.ts";
import { field, type Parsed, refuse } from "./field.ts";

/** What a number has to be: bounds that must all hold. */
export interface Comparison {
  /** As it is told: `> 1kb, < 100kb`. */
  readonly source: string;
  holds(value: number): boolean;
  /** For every number from `least` up, or for none of them; nothing where it depends on the number. */
  holdsFrom(least: number): boolean | undefined;
}

type Operator = "<" | "<=" | ">" | ">=" | "==";

/** A kind of number: what it is called, how it is read (nothing where it is none), and how it is written for instance. */
export interface Quantity {
  readonly what: string;
  readonly read: (text: string) => number | undefined;
  readonly example: string;
}

const OPERATORS: Readonly<Record<Operator, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "==": (value, limit) => value === limit,
};

/** The text begins as a comparison, and is not just something in angle brackets. */
export function isComparison(text: string): boolean {
  return /^\s*(?:<|>)=?\s*(?:[\d.+-]|\w*$)/.test(text);
}

/** Bounds joined by commas, `> 5, <= 10`; `5` and `5-10` too, where nothing but a number can be meant. */
export function parseComparison(text: string, { what, read, example }: Quantity): Parsed<Comparison> {
  const range = /^\s*([^\s<>=,-]+)\s*-\s*([^\s<>=,-]+)\s*$/.exec(text);
  const written = range === null ? text.split(",") : [`>= ${range[1]}`, `<= ${range[2]}`];
  const terms = written.map((part) => readTerm(part, read));
  const wrong = written.find((_, index) => terms[index] === undefined);
  if (wrong !== undefined) {
    const instead = wrong.trim() === "" ? "nothing" : quoted(wrong.trim());
    return refuse(`expected a ${what}, found ${instead}`, `write for instance ${example}`);
  }
  const bounds = comparison(terms.flatMap((term) => term ?? []));
  if (bounds.holdsFrom(Number.NEGATIVE_INFINITY) === false)
    return refuse(`${quoted(text)} can never hold`, "all bounds must hold together");
  return { value: bounds };
}

interface Term {
  readonly operator: Operator;
  readonly limit: number;
  readonly source: string;
}

function readTerm(part: string, read: Quantity["read"]): Term | undefined {
  const [, written = "==", number = ""] = /^\s*(<=|>=|==|<|>)?\s*(.*?)\s*$/s.exec(part) ?? [];
  const limit = read(number);
  if (limit === undefined || !isOperator(written)) return undefined;
  return { operator: written, limit, source: written === "==" ? number : `${written} ${number}` };
}

function isOperator(text: string): text is Operator {
  return Object.hasOwn(OPERATORS, text);
}

function comparison(bounds: readonly Term[]): Comparison {
  const holds = (value: number) => bounds.every(({ operator, limit }) => OPERATORS[operator](value, limit));
  return {
    source: bounds.map(({ source }) => source).join(", "),
    holds,
    holdsFrom: (least) => {
      // Between these nothing changes.
      const turns = [least, Number.POSITIVE_INFINITY, ...bounds.flatMap(({ limit }) => around(limit))];
      const answers = new Set(turns.filter((value) => value >= least).map(holds));
      return answers.size === 1 ? answers.has(true) : undefined;
    },
  };
}

/** The number and its neighbours. */
function around(value: number): readonly number[] {
  const step = Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);
  return [value - step, value, value + step];
}

/** A number without unit. */
export function readPlainNumber(text: string): number | undefined {
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** A field that holds what a count has to be: `3`, `"< 5"`, `1-3`. */
export const countField: ZodType<Comparison> = comparisonField({
  what: "count",
  read: readPlainNumber,
  example: '`3`, `1-3` or `"<= 2"`',
});

/** A field that holds what a number has to be. */
export function comparisonField(quantity: Quantity): ZodType<Comparison> {
  const { what, example } = quantity;
  return field({ title: what, type: ["string", "integer"] }, (input) =>
    typeof input === "string" || typeof input === "number"
      ? parseComparison(String(input), quantity)
      : refuse(`expected a ${what}, found ${found(input)}`, `write for instance ${example}`),
  );
}
