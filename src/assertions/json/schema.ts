import { found, listed, type Problem, quoted } from "../../core/diagnostic.ts";
import { nearest } from "../../core/spelling.ts";
import type { Engines, Json } from "../engine/engines.ts";
import type { Work } from "../engine/work.ts";
import type { Parsed } from "../field/field.ts";
import { KEYWORDS } from "./keywords.ts";
import { isMap } from "./value.ts";

type Path = readonly (string | number)[];

/** Where below the value a schema is broken, by what, and what the schema wants there. */
export interface Violation {
  readonly at: Path;
  readonly value: Json;
  readonly expected: string;
}

/** What a schema, or one keyword of it, says of a value; nothing where the value is right. */
export type Rule = (value: Json, visit: Visit) => Violation | undefined;

/** One keyword as its reader sees it. */
export interface Reading {
  readonly param: unknown;
  /** The schema that the keyword stands in. */
  readonly siblings: { readonly [keyword: string]: unknown };
  readonly engines: Engines;
  /** Reads a schema that stands below the keyword, or below a sibling where `from` names one. */
  schema(input: unknown, below?: Path, from?: string): Rule;
  reference(pointer: string): Rule;
  refuse(problem: Omit<Problem, "path">, below?: Path): undefined;
}

/** Where in a document the judging is. A list of schemas can ask for the same part over and over: that is counted as work. */
export interface Visit {
  readonly work: Work;
  depth: number;
}

/** Steps of one schema that is applied to one value. */
const CHECK_STEPS = 3;
const DEEPEST = 200;

class TooDeep extends Error {}

/** A JSON Schema, of which every keyword that is read is listed in `KEYWORDS`; others are mistakes, for they would do nothing. */
export function readSchema(input: unknown, engines: Engines): Parsed<Rule> {
  const reader = new Reader(input, engines);
  const rule = reader.schema(input, []);
  return reader.problems.length > 0 ? { problems: reader.problems } : { value: rule };
}

/** What breaks the schema first. Throws `TooMuchWork`. */
export function findViolation(rule: Rule, value: Json, work: Work): Violation | undefined {
  try {
    return rule(value, { work, depth: 0 });
  } catch (error) {
    if (error instanceof TooDeep) return { at: [], value, expected: "what its schema can judge" };
    throw error;
  }
}

class Reader {
  readonly problems: Problem[] = [];
  private readonly root: unknown;
  private readonly engines: Engines;
  private readonly referenced = new Map<string, Rule | undefined>();

  constructor(root: unknown, engines: Engines) {
    this.root = root;
    this.engines = engines;
  }

  schema(input: unknown, path: Path): Rule {
    if (input === true) return () => undefined;
    if (input === false) return (value) => ({ at: [], value, expected: "nothing there" });
    if (!isMap(input)) {
      this.problems.push({ path, message: `expected a schema, found ${found(input)}`, hint: "a schema is a map" });
      return () => undefined;
    }
    const rules = Object.keys(input).flatMap((keyword) => this.keyword(keyword, input, path) ?? []);
    return (value, visit) => checkAll(rules, value, visit);
  }

  private keyword(keyword: string, siblings: Reading["siblings"], path: Path): Rule | undefined {
    const read = KEYWORDS.get(keyword);
    if (read === undefined) {
      const meant = nearest(keyword, KEYWORDS.keys());
      const hint = meant === undefined ? `keywords: ${listed(KEYWORDS.keys())}` : "it would do nothing";
      const message = `${quoted(keyword)} is no keyword that is read here${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`;
      this.problems.push({ path: [...path, keyword], at: "key", message, hint });
      return undefined;
    }
    return read({
      param: siblings[keyword],
      siblings,
      engines: this.engines,
      schema: (input, below = [], from = keyword) => this.schema(input, [...path, from, ...below]),
      reference: (pointer) => this.reference(pointer, [...path, keyword]),
      refuse: (problem, below = []) => {
        this.problems.push({ ...problem, path: [...path, keyword, ...below] });
        return undefined;
      },
    });
  }

  /** A schema may refer to itself, so what is referred to is looked up when a value comes. */
  private reference(pointer: string, path: Path): Rule {
    if (!this.referenced.has(pointer)) {
      this.referenced.set(pointer, undefined);
      const target = this.target(pointer);
      if (target === undefined)
        this.problems.push({
          path,
          message: `there is no schema at ${quoted(pointer)}`,
          hint: "write for instance `#/$defs/item`",
        });
      else this.referenced.set(pointer, this.schema(target.schema, target.path));
    }
    return (value, visit) => this.referenced.get(pointer)?.(value, visit);
  }

  private target(pointer: string): { readonly schema: unknown; readonly path: Path } | undefined {
    if (!/^#(\/|$)/.test(pointer)) return undefined;
    const steps = pointer.split("/").slice(1);
    const path = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    let schema = this.root;
    for (const step of path) {
      if (!isMap(schema) || !Object.hasOwn(schema, step)) return undefined;
      schema = schema[step];
    }
    return { schema, path };
  }
}

function checkAll(rules: readonly Rule[], value: Json, visit: Visit): Violation | undefined {
  visit.work.spend(CHECK_STEPS);
  if (visit.depth > DEEPEST) throw new TooDeep();
  visit.depth += 1;
  for (const rule of rules) {
    const violation = rule(value, visit);
    if (violation !== undefined) {
      visit.depth -= 1;
      return violation;
    }
  }
  visit.depth -= 1;
  return undefined;
}
