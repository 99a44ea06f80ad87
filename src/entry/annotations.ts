import type { Diagnostic } from "../core/diagnostic.ts";
import type { AdapterCode, AdapterError } from "../ports.ts";
import { count } from "./progress.ts";

interface Place {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The part of `@actions/core` that annotates. */
export interface Annotations {
  error(message: string, place?: Place): void;
  warning(message: string, place?: Place): void;
  notice(message: string, place?: Place): void;
}

/** The runner shows ten annotations of each level per step and drops the rest silently. */
const MAX_ANNOTATIONS = 10;

/** Mistakes in the config, at their lines. */
export function annotate(core: Annotations, diagnostics: readonly Diagnostic[]): void {
  for (const severity of ["error", "warning"] as const) {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const shown = found.length > MAX_ANNOTATIONS ? found.slice(0, MAX_ANNOTATIONS - 1) : found;
    for (const { file, line, column, endColumn, message, hint } of shown) {
      const place = { file, startLine: line, startColumn: column, ...(endColumn === undefined ? {} : { endColumn }) };
      core[severity](hint === undefined ? message : `${message}; ${hint}`, place);
    }
    const rest = found.length - shown.length;
    if (rest > 0)
      core[severity](`${count(rest, `more ${severity}`)} in the config; \`allclear validate\` prints them all`);
  }
}

/** What passes by itself: the next round heals it, and mail about a failed job would help nobody. */
const PASSING: ReadonlySet<AdapterCode> = new Set(["unavailable", "rate-limited", "ambiguous"]);

/** A refused call, with the next step: an error where somebody has to act. Answers whether it is one. */
export function tellRefusal(core: Annotations, refusal: AdapterError): boolean {
  const isPassing = PASSING.has(refusal.code);
  core[isPassing ? "warning" : "error"](`${refusal.message}; ${refusal.next}`);
  return !isPassing;
}
