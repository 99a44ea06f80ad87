import {
  type FilterFunction,
  FunctionExpressionType,
  JSONPathEnvironment,
  JSONPathError,
  type JSONPathQuery,
} from "json-p3";
import type { Json, JsonNode, JsonPath, Pattern, Refusal } from "./engines.ts";
import { compilePattern } from "./pattern.ts";

/** How deep `..` goes: no answer that is meant to be read is nested deeper. */
const DEEPEST = 200;
/** Patterns of filters may come from the document itself. */
const LONGEST_PATTERN = 200;

const environment = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST });
// The library's own backtrack.
environment.functionRegister.set(
  "match",
  linear((pattern) => `\\A(?:${pattern})\\z`),
);
environment.functionRegister.set(
  "search",
  linear((pattern) => pattern),
);

export function compileJsonPath(source: string): JsonPath | Refusal {
  try {
    const query = environment.compile(source);
    return { find: (document) => find(query, document) };
  } catch (error) {
    if (error instanceof JSONPathError) return refusal(source, error);
    throw error;
  }
}

function find(query: JSONPathQuery, document: Json): readonly JsonNode[] | undefined {
  try {
    return query.query(document).nodes.map((node) => ({ value: node.value, path: () => node.getPath() }));
  } catch (error) {
    // Either the limit of `..`, or the stack's where a filter compares what is nested.
    if (error instanceof JSONPathError || error instanceof RangeError) return undefined;
    throw error;
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
function linear(anchored: (pattern: string) => string): FilterFunction {
  let last: { readonly source: string; readonly pattern: Pattern | Refusal } | undefined;
  return {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call(text: unknown, source: unknown): boolean {
      if (typeof text !== "string" || typeof source !== "string" || source.length > LONGEST_PATTERN) return false;
      if (last?.source !== source) last = { source, pattern: compilePattern(anchored(withoutLineEnds(source)), "") };
      return "isIn" in last.pattern && last.pattern.isIn(text);
    },
  };
}

/** Dots outside of classes as I-Regexp means them. */
function withoutLineEnds(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gs, (part) => (part === "." ? "[^\\n\\r]" : part));
}
