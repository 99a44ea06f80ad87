import type { SeenState } from "./state.ts";

/** What the user wrote about one code: `exact` where a single code (or `none`) was named, which then beats walls and failures. */
export interface StatusVerdict {
  readonly state: SeenState;
  readonly exact: boolean;
}

/**
 * The status expectation of a check: every code from 100 to 999, and "no answer", falls into exactly one state.
 * `source` is the canonical spelling (`2xx, 401`), printed as "expected".
 */
export interface StatusExpectation {
  readonly source: string;
  of(code: number | "none"): StatusVerdict;
}

/** As it stands in the config: `2xx`, `[2xx, 401]`, or `{ up: 2xx, degraded: 429 }`. */
export type StatusInput = StatusItems | { readonly [state in SeenState]?: StatusItems | undefined };
type StatusItems = StatusWord | readonly StatusWord[];
type StatusWord = string | number;

/** One item of the grammar `[!](code | code-code | Nxx | any | none)`. A class is its range, and `any` is 100 to 999. */
export interface StatusItem {
  readonly not: boolean;
  readonly what: "none" | { readonly from: number; readonly to: number };
}

/** The parsed expectation: the items of each state. A state without items holds no code; what no state holds is down. */
export type StatusRule = { readonly [state in SeenState]: readonly StatusItem[] };

export interface StatusProblem {
  /** Where in the input: a state, an index, or both. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

export type ParsedStatus = { readonly rule: StatusRule } | { readonly problems: readonly StatusProblem[] };

const LOWEST = 100;
const HIGHEST = 999;
const CLASS_STARTS: readonly number[] = [100, 200, 300, 400, 500, 600, 700, 800, 900];
const SEEN = ["up", "degraded", "down"] as const;
const GRAMMAR = "write a code `200`, a range `200-299`, a class `2xx`, `any` or `none`; `!` in front excludes";

/** Reads an expectation and refuses those that can never hold: an empty set, interim answers only, a code in two states. */
export function parseStatus(input: StatusInput): ParsedStatus {
  const single = typeof input !== "object" || isList(input);
  const problems: StatusProblem[] = [];
  const items = (state: SeenState): readonly StatusItem[] => {
    const written = single ? (state === "up" ? input : undefined) : input[state];
    return written === undefined ? [] : readItems(written, single ? [] : [state], problems);
  };
  const rule: StatusRule = { up: items("up"), degraded: items("degraded"), down: items("down") };
  if (problems.length === 0) problems.push(...impossible(rule));
  return problems.length > 0 ? { problems } : { rule };
}

function isList(input: StatusInput): input is readonly StatusWord[] {
  return Array.isArray(input);
}

function readItems(
  written: StatusItems,
  path: readonly (string | number)[],
  problems: StatusProblem[],
): readonly StatusItem[] {
  if (typeof written === "string" || typeof written === "number") {
    const read = readItem(String(written));
    if ("not" in read) return [read];
    problems.push({ path, ...read });
    return [];
  }
  if (written.length === 0) problems.push({ path, message: "an empty list accepts nothing", hint: GRAMMAR });
  return written.flatMap((word, index) => readItems(word, [...path, index], problems));
}

function readItem(word: string): StatusItem | { readonly message: string; readonly hint: string } {
  const not = word.startsWith("!");
  const text = word.slice(not ? 1 : 0).toLowerCase();
  if (text === "none") return { not, what: "none" };
  if (text === "any") return { not, what: { from: LOWEST, to: HIGHEST } };
  const group = /^([1-9])xx$/.exec(text);
  if (group !== null) return { not, what: { from: Number(group[1]) * 100, to: Number(group[1]) * 100 + 99 } };
  const range = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (range === null) return { message: `\`${word}\` is no status`, hint: guess(word) };
  const from = Number(range[1]);
  const to = Number(range[2] ?? from);
  const outside = [from, to].find((code) => code < LOWEST || code > HIGHEST);
  if (outside !== undefined) return { message: `\`${outside}\` is no status code`, hint: "codes go from 100 to 999" };
  if (from > to) return { message: `the range \`${text}\` runs backwards`, hint: `write \`${to}-${from}\`` };
  return { not, what: { from, to } };
}

/** What was probably meant by a word that is not in the grammar. */
function guess(word: string): string {
  const words = word.split(/[\s,;|]+/).filter((part) => part !== "");
  if (words.length > 1 && words.every((part) => "not" in readItem(part))) return `write a list: ${spell(words)}`;
  if (/^!?0xx$/i.test(word)) return "classes go from `1xx` to `9xx`";
  const spread = /^(!?[1-9])(?:x{1,3}|\*{1,2}|00\+)$/i.exec(word);
  if (spread !== null) return `write \`${spread[1]}xx\``;
  const tens = /^(!?[1-9]\d)[x*]$/i.exec(word);
  if (tens !== null) return `write \`${tens[1]}0-${tens[1]?.replace("!", "")}9\``;
  const dashed = /^(!?\d{3})\s*(?:\.\.+|[‐-―]|-)\s*(\d{3})$/.exec(word);
  if (dashed !== null) return `write \`${dashed[1]}-${dashed[2]}\``;
  return GRAMMAR;
}

function impossible(rule: StatusRule): readonly StatusProblem[] {
  const overlap = firstOverlap(rule);
  if (overlap !== undefined) return [overlap];
  if (accepted(rule).length === 0)
    return [
      {
        path: [],
        message: "accepts nothing: no answer could ever be right",
        hint: "name what is `up`, for instance `2xx`",
      },
    ];
  if (acceptsOnly(rule, (code) => code < 200))
    return [{ path: [], message: "accepts only interim answers (1xx), which are never the final one", hint: GRAMMAR }];
  return [];
}

function firstOverlap(rule: StatusRule): StatusProblem | undefined {
  for (const code of samples(rule)) {
    const [first, second] = SEEN.filter((state) => holds(rule[state], code));
    if (first === undefined || second === undefined) continue;
    const name = String(code);
    // Where one state names the code itself, the other is the one to make room.
    const broad = rule[first].some((item) => names(item, code)) ? second : first;
    const isNamedTwice = rule[broad].some((item) => names(item, code));
    const without = `${broad}: ${spell([...words(rule[broad]), `!${name}`])}`;
    return {
      path: [second],
      message: `\`${name}\` is both \`${first}\` and \`${second}\``,
      hint: isNamedTwice ? "name it in one of them only" : `exclude it from one of them: \`${without}\``,
    };
  }
  return undefined;
}

/** True where every answer that does not count as down is a code of the wanted kind, which must be whole classes (`3xx`). */
export function acceptsOnly(rule: StatusRule, isWanted: (code: number) => boolean): boolean {
  return accepted(rule).every((code) => code !== "none" && isWanted(code));
}

function accepted(rule: StatusRule): readonly (number | "none")[] {
  return samples(rule).filter((code) => holds(rule.up, code) || holds(rule.degraded, code));
}

/** `none`, and the first code of each stretch that no item divides and that lies within one class: the others fare like it. */
function samples(rule: StatusRule): readonly (number | "none")[] {
  const starts = new Set(CLASS_STARTS);
  for (const state of SEEN)
    for (const { what } of rule[state]) if (what !== "none") starts.add(what.from).add(what.to + 1);
  return ["none", ...[...starts].filter((code) => code <= HIGHEST).sort((a, b) => a - b)];
}

/** Exclusions win. Items that only exclude mean "answered, but not so". */
function holds(items: readonly StatusItem[], code: number | "none"): boolean {
  if (items.some((item) => item.not && covers(item, code))) return false;
  if (items.some((item) => !item.not)) return items.some((item) => !item.not && covers(item, code));
  return items.length > 0 && code !== "none";
}

function covers({ what }: StatusItem, code: number | "none"): boolean {
  if (what === "none" || code === "none") return what === code;
  return code >= what.from && code <= what.to;
}

/** The rule as something that answers. */
export function statusExpectation(rule: StatusRule): StatusExpectation {
  return {
    source: describe(rule),
    of: (code) => ({
      state: SEEN.find((state) => holds(rule[state], code)) ?? "down",
      exact: SEEN.some((state) => rule[state].some((item) => names(item, code))),
    }),
  };
}

/** `!none` says no more than the default does: only a `none` that is wanted somewhere counts as named. */
function names({ not, what }: StatusItem, code: number | "none"): boolean {
  if (what === "none") return code === "none" && !not;
  return what.from === code && what.to === code;
}

/** The expectation as it is written in a config: the shortest form that `parseStatus` reads back as the same rule. */
export function printStatus(rule: StatusRule): StatusInput {
  const short = (items: readonly StatusItem[]) => {
    const [first, ...more] = words(items);
    return first !== undefined && more.length === 0 ? first : words(items);
  };
  if (rule.degraded.length === 0 && rule.down.length === 0) return short(rule.up);
  return Object.fromEntries(SEEN.filter((state) => rule[state].length > 0).map((state) => [state, short(rule[state])]));
}

function describe(rule: StatusRule): string {
  if (rule.degraded.length === 0 && rule.down.length === 0) return words(rule.up).join(", ");
  return SEEN.filter((state) => rule[state].length > 0)
    .map((state) => `${state} ${words(rule[state]).join(", ")}`)
    .join("; ");
}

function words(items: readonly StatusItem[]): readonly string[] {
  return items.map(({ not, what }) => `${not ? "!" : ""}${what === "none" ? what : spellRange(what.from, what.to)}`);
}

function spellRange(from: number, to: number): string {
  if (from === to) return String(from);
  if (from === LOWEST && to === HIGHEST) return "any";
  return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
}

/** A list as YAML: an exclusion needs quotes, for a bare `!` begins a tag. */
function spell(list: readonly string[]): string {
  return `[${list.map((word) => (word.startsWith("!") ? `"${word}"` : word)).join(", ")}]`;
}
