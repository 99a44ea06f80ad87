import {
  type FilterFunction,
  FunctionExpressionType,
  JSONPathEnvironment,
  JSONPathError,
  type JSONPathQuery,
  jsonpath,
} from "json-p3";
import type { Json, JsonNode, JsonPath, Pattern, Refusal } from "./engines.ts";
import { compilePattern } from "./pattern.ts";
import { TooMuchWork, Work } from "./work.ts";

/** How deep `..` goes: no answer that is meant to be read is nested deeper. */
const DEEPEST = 200;
/** Patterns of filters may come from the document itself. */
const LONGEST_PATTERN = 200;

/**
 * Steps of visiting a value, of each level above it (its place is copied), of each value that is found, of each item of a
 * list that is gone through, and of reading a pattern that the document brings.
 */
const STEPS = { visit: 10, level: 1, found: 5, item: 10, pattern: 10_000 };

/** Selectors that take one value of a list at most. */
const ofOne = [jsonpath.selectors.NameSelector, jsonpath.selectors.IndexSelector];

/** One path's own. The library has no limit but that of depth: what a query finds on its way is counted here. */
class Environment extends JSONPathEnvironment {
  work = new Work();

  constructor() {
    super({ maxRecursionDepth: DEEPEST });
    // The library's own backtrack.
    const linear = (anchored: (pattern: string) => string) => linearFilter(anchored, () => this.work);
    this.functionRegister.set(
      "match",
      linear((pattern) => `\\A(?:${pattern})\\z`),
    );
    this.functionRegister.set(
      "search",
      linear((pattern) => pattern),
    );
  }

  /** Makes every selector of a query count, those within filters too. */
  watch(part: unknown): void {
    if (typeof part !== "object" || part === null || part === this) return;
    if (part instanceof jsonpath.JSONPathSelector) {
      const resolve = part.resolve.bind(part);
      const isOfOne = ofOne.some((kind) => part instanceof kind);
      part.resolve = (node) => {
        const items = !isOfOne && Array.isArray(node.value) ? node.value.length : 0;
        this.work.spend(STEPS.visit + node.location.length * STEPS.level + items * STEPS.item);
        const found = resolve(node);
        this.work.spend(found.length * STEPS.found);
        return found;
      };
    }
    for (const inner of Object.values(part)) this.watch(inner);
  }

  override entries(object: { [key: string]: Json }): [string, Json][] {
    const entries = Object.entries(object);
    this.work.spend(entries.length * STEPS.found);
    return entries;
  }
}

export function compileJsonPath(source: string): JsonPath | Refusal {
  try {
    const environment = new Environment();
    const query = environment.compile(source);
    environment.watch(query.segments);
    return {
      find: (document, work) => {
        environment.work = work;
        return find(query, document);
      },
    };
  } catch (error) {
    if (error instanceof JSONPathError) return refusal(source, error);
    throw error;
  }
}

function find(query: JSONPathQuery, document: Json): readonly JsonNode[] | undefined {
  try {
    return query.query(document).nodes.map((node) => ({ value: node.value, path: () => node.getPath() }));
  } catch (error) {
    if (error instanceof JSONPathError) return undefined;
    // The stack's limit: a filter compares what is nested, or the library hands a long list on as arguments.
    throw error instanceof RangeError ? new TooMuchWork() : error;
  }
}

function refusal(source: string, { message, token }: JSONPathError): Refusal {
  const rest = source.slice(token.index);
  const problem = rest === "" ? "the path ends too early" : message.replace(/ \('.*':\d+\)$/s, "");
  return {
    problem,
    hint: "a path is written as in RFC 9535, for instance `$.jobs[0].state` or `$.jobs[*].state`",
    ...(rest === "" ? {} : { excerpt: rest }),
  };
}

/** A filter function over I-Regexp (RFC 9485), a subset of RE2's syntax in which `.` is no line end; what is no pattern matches nothing. */
function linearFilter(anchored: (pattern: string) => string, work: () => Work): FilterFunction {
  let last: { readonly source: string; readonly pattern: Pattern | Refusal } | undefined;
  return {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call(text: unknown, source: unknown): boolean {
      if (typeof text !== "string" || typeof source !== "string" || source.length > LONGEST_PATTERN) return false;
      if (last?.source !== source) {
        work().spend(STEPS.pattern);
        last = { source, pattern: compilePattern(anchored(withoutLineEnds(source)), "") };
      }
      return "isIn" in last.pattern && last.pattern.isIn(text, work());
    },
  };
}

/** Dots outside of classes as I-Regexp means them. */
function withoutLineEnds(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gs, (part) => (part === "." ? "[^\\n\\r]" : part));
}
