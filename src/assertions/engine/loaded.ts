import type { Engines } from "./engines.ts";
import { compileJsonPath } from "./json-path.ts";
import { compilePattern } from "./pattern.ts";

/** The engines themselves: importing this module loads them. */
export const ENGINES: Engines = { pattern: compilePattern, jsonPath: compileJsonPath };
