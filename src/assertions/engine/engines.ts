import type { JSONValue } from "json-p3";
import type { Work } from "./work.ts";

/** A value of a parsed JSON text. */
export type Json = JSONValue;

/** Libraries behind expectations that few configs use: too large to be loaded for all. */
export interface Engines {
  /** Reads a regular expression of RE2's syntax; flags are among `i`, `m`, `s`. */
  pattern(source: string, flags: string): Pattern | Refusal;
  /** Reads a JSONPath (RFC 9535). */
  jsonPath(source: string): JsonPath | Refusal;
}

/** A regular expression whose time grows linearly with the text. */
export interface Pattern {
  /** As it is told: `/ok|ready/i`. */
  readonly source: string;
  /** It matches somewhere in the text. Throws `TooMuchWork`. */
  isIn(text: string, work: Work): boolean;
}

export interface JsonPath {
  /** What it selects, in order; nothing where the document is nested too deeply for it. Throws `TooMuchWork`. */
  find(document: Json, work: Work): readonly JsonNode[] | undefined;
}

export interface JsonNode {
  readonly value: Json;
  /** Its normalized path; it holds the target's own names. */
  path(): string;
}

/** What cannot be read, in the words of a diagnostic. */
export interface Refusal {
  readonly problem: string;
  readonly hint: string;
  /** The part that is wrong. */
  readonly excerpt?: string;
}

/** The config asks for what `NO_ENGINES` has not: load the engines and read it again. */
export class EngineMissing extends Error {
  constructor() {
    super("the config asks for expectations whose libraries are not loaded");
    this.name = "EngineMissing";
  }
}

/** For reading configs that, as most, need none: each throws `EngineMissing`. */
export const NO_ENGINES: Engines = { pattern: missing, jsonPath: missing };

function missing(): never {
  throw new EngineMissing();
}
