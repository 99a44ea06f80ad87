import { attempt, parseJson } from "./fields.ts";

/** Something on the branch that could not be read. It is kept aside, never fatal. */
export interface Problem {
  readonly path: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

export interface Line<Value> {
  /** As it stands in the file, so that a line we do not change is written back byte for byte. */
  readonly text: string;
  readonly value: Value;
}

export interface Lines<Value> {
  readonly good: readonly Line<Value>[];
  readonly damaged: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * A file of one JSON value per line. Lines that cannot be read are set apart; empty ones, and those that `decode` answers
 * nothing for, do not count.
 */
export function readLines<Value>(
  path: string,
  content: string | undefined,
  decode: (value: unknown) => Value | undefined,
): Lines<Value> {
  const good: Line<Value>[] = [];
  const damaged: string[] = [];
  const problems: Problem[] = [];
  for (const [index, text] of (content ?? "").split("\n").entries()) {
    if (text.trim() === "") continue;
    const read = attempt(() => decode(parseJson(text)));
    if ("value" in read) {
      if (read.value !== undefined) good.push({ text, value: read.value });
    } else {
      damaged.push(text);
      problems.push({ path, line: index + 1, message: read.damage });
    }
  }
  return { good, damaged, problems };
}

/** The lines as a file's content, each with its newline. */
export function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
