import * as z from "zod";
import type { Parsed } from "../assertions/field/field.ts";
import { found, listed, type Problem, quoted } from "../core/diagnostic.ts";
import { nearest } from "../core/spelling.ts";
import type { Path } from "./node.ts";

type RawIssue = z.core.$ZodRawIssue;
type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map",
  record: "a map",
};

/** What people call a key that has another name here. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["interval", "every"],
  ["retry", "retries"],
  ["sites", "checks"],
  ["endpoints", "checks"],
  ["monitors", "checks"],
  ["endpoint", "url"],
  ["max-redirects", "redirects"],
  ["notify", "tell"],
  ["ttfb", "first-byte"],
  ["days", "valid-for"],
  ["regex", "matches"],
]);

/**
 * Parses with a schema of the plug-ins or of our own. A message that the schema gives itself stays; a hint may follow it on a
 * second line, or stand in `params.hint`, and `params.excerpt` is the part of the text to point at. `alsoAllowed` are keys that may
 * stand beside the schema's own and are read elsewhere.
 */
export function parseWith<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  alsoAllowed: readonly string[] = [],
): Parsed<Value> {
  const parsed = schema.safeParse(input, { error: translate });
  if (parsed.success) return { value: parsed.data };
  const found = parsed.error.issues.flatMap((issue) => problems(issue, alsoAllowed));
  const misspelled = new Set(found.filter(({ at }) => at === "key").map(({ path }) => path.slice(0, -1).join("\n")));
  // What a map lacks may stand there under a wrong name.
  return { problems: found.filter(({ at, path }) => at === "key" || !misspelled.has(path.join("\n"))) };
}

/** An unknown key, the nearest right spelling, and all that are allowed. */
export function unknownKey(
  key: string,
  allowed: Iterable<string>,
): { readonly message: string; readonly hint: string } {
  const known = [...allowed];
  const synonym = SYNONYMS.get(key.toLowerCase());
  const meant = synonym !== undefined && known.includes(synonym) ? synonym : nearest(key, known);
  return {
    message: `unknown key ${quoted(key)}${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`,
    hint: `allowed: ${listed(known)}`,
  };
}

/** Our words for an issue to which the schema gives none. Of unknown keys: those that are allowed, one per line. */
function translate(issue: RawIssue): string {
  const seen = found(issue.input);
  switch (issue.code) {
    case "invalid_type":
      return mistyped(issue.inst instanceof z.ZodNumberFormat ? "int" : issue.expected, issue.input);
    case "invalid_value":
      return misspelled(issue.values.map(String), issue.input);
    case "too_small":
      return Number(issue.minimum) === 1 && issue.origin !== "number" && issue.origin !== "int"
        ? "is empty"
        : `expected at least ${issue.minimum}, found ${seen}`;
    case "too_big":
      return `expected at most ${issue.maximum}, found ${seen}`;
    case "unrecognized_keys":
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join("\n") : "";
    case "invalid_format":
      return `${seen} does not have the right form (${issue.format})`;
    default:
      return `${seen} is not allowed`;
  }
}

function mistyped(expected: string, input: unknown): string {
  if (input === undefined) return "is missing";
  const kind = KINDS[expected] ?? `a ${expected}`;
  if (input === null) return `has no value\nexpected ${kind}`;
  if (typeof input === "string" && (expected === "int" || expected === "number") && /^\d+$/.test(input))
    return `expected ${kind}, found the text ${quoted(input)}\nwrite it without quotes`;
  const message = `expected ${kind}, found ${found(input)}`;
  if (expected === "string" && typeof input !== "object")
    return `${message}\nwrite it in quotes: \`"${String(input)}"\``;
  if (expected === "array" && typeof input !== "object") return `${message}\nwrite a list: \`[${String(input)}]\``;
  return message;
}

function misspelled(allowed: readonly string[], input: unknown): string {
  const meant = typeof input === "string" ? nearest(input, allowed) : undefined;
  return `${found(input)} is not allowed${meant === undefined ? "" : `, did you mean \`${meant}\`?`}\nallowed: ${listed(allowed)}`;
}

function problems(issue: Issue, alsoAllowed: readonly string[] = []): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    const allowed = [...issue.message.split("\n"), ...(path.length === 0 ? alsoAllowed : [])];
    return issue.keys.map((key) => ({ path: [...path, key], at: "key", ...unknownKey(key, allowed) }));
  }
  if (issue.code === "invalid_union") {
    const stillAllowed = path.length === 0 ? alsoAllowed : [];
    return bestBranch(issue.errors).flatMap((inner) => below(path, problems(inner, stillAllowed)));
  }
  if (issue.code === "invalid_key") {
    const nested = issue.issues.flatMap((inner) => problems(inner));
    const key = quoted(String(path.at(-1)));
    return nested.map((problem) => ({ ...problem, path, at: "key", message: `${key}: ${problem.message}` }));
  }
  const [message = "", line] = issue.message.split("\n");
  const params = issue.code === "custom" ? issue.params : undefined;
  const hint: unknown = params?.["hint"] ?? line;
  const excerpt: unknown = params?.["excerpt"];
  return [
    {
      path,
      message,
      ...(typeof hint === "string" ? { hint } : {}),
      ...(typeof excerpt === "string" ? { excerpt } : {}),
      ...(params?.["masked"] === true ? { masked: true } : {}),
      ...(params?.["at"] === "key" ? { at: "key" } : {}),
    },
  ];
}

function below(path: Path, nested: readonly Problem[]): readonly Problem[] {
  return nested.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

/** The branch in which only something within the value is wrong; else one that its kind of value fits; else the first. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const isWithin = (issue: Issue) => issue.path.length > 0;
  const fits = (issue: Issue) => isWithin(issue) || issue.code !== "invalid_type";
  return (
    branches.find((issues) => issues.every(isWithin)) ??
    branches.find((issues) => issues.every(fits)) ??
    branches[0] ??
    []
  );
}
