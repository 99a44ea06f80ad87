import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TESTS = join(import.meta.dirname, "..");

/** Where reasons are reproduced: by real faults over real sockets, then in whole rounds, then by what is decided alone. */
const FOLDERS = ["adapters/net", "checks", "real", "app", "program", "assertions", "core"] as const;
/** Its errors are made by hand. */
const NOT_REAL: ReadonlySet<string> = new Set(["adapters/net/failure.test.ts"]);

/** A test, or a row of a table of tests. */
export interface Case {
  /** Below `test/`. */
  readonly file: string;
  readonly name: string;
  readonly code: string;
}

/** A test or a row of a table at most two levels in; the name comes first. The formatter keeps it so. */
const START = /^( {0,4})(test\(|\[)\s*(["'`])((?:\\.|(?!\3)[\s\S])*)\3/gm;

/** The tests and table rows of a file. */
export function casesIn(file: string, source: string): readonly Case[] {
  return [...source.matchAll(START)].map((start) => {
    const [, indent = "", opening = "", , name = ""] = start;
    const rest = source.slice(start.index);
    const end = (opening === "[" ? endOf(indent, "\\[.*\\],?", "\\],?") : endOf(indent, "\\}\\);?")).exec(rest);
    const length = end === null ? undefined : end.index + end[0].length;
    return { file, name: nameIn(name), code: rest.slice(0, length) };
  });
}

/** A whole line of one of these forms at this indentation. */
function endOf(indent: string, ...forms: readonly string[]): RegExp {
  return new RegExp(`^${indent}(?:${forms.join("|")})$`, "m");
}

/** A name as it is read: escapes undone, parts that vary left out. */
function nameIn(literal: string): string {
  return literal.replace(/\$\{[^}]*\}/g, "…").replace(/\\(["'`])/g, "$1");
}

/** For each reason the test that reproduces it: in the truest folder, the one that is about the fewest reasons, in the fewest words. */
export function reproductions(reasons: readonly string[], cases = allCases()): ReadonlyMap<string, Case> {
  const known = new Set(reasons);
  const candidates = cases.flatMap((one) => {
    const named = reasonsIn(one).filter((reason) => known.has(reason));
    return named.map((reason) => ({ reason, one, rank: [tier(one), named.length, one.code.length] }));
  });
  const inOrder = candidates.toSorted((one, other) => compare(other.rank, one.rank));
  // Of several for one reason the last entry stays.
  return new Map(inOrder.map(({ reason, one }) => [reason, one]));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** Words in quotes that are the whole of a text, and words of the name that are no plain English. */
function reasonsIn({ name, code }: Case): readonly string[] {
  const quoted = [...code.matchAll(/"([a-z0-9]+(?:\.[a-z0-9-]+)?)"/g)].map(([, word = ""]) => word);
  const named = name.split(/[\s:,]+/).filter((word) => word.includes("."));
  return [...new Set([...quoted, ...named])];
}

function tier({ file }: Case): number {
  return FOLDERS.findIndex((folder) => file.startsWith(`${folder}/`)) < 5 ? 0 : 1;
}

function allCases(): readonly Case[] {
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.test.ts`, { cwd: TESTS }).toSorted());
  return files
    .filter((file) => !NOT_REAL.has(file))
    .flatMap((file) => casesIn(file, readFileSync(join(TESTS, file), "utf8")));
}
