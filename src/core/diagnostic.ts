/** A mistake in a file of the user's, with its place. Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column behind the last character, on the same line. */
  readonly endColumn?: number;
  /** What was found and what was expected: lower case, no full stop, identifiers in backquotes. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The text of the line. */
  readonly source: string;
}

/** What is wrong with a value, before it is known where that value was written. */
export interface Problem {
  /** From the value that was read down to the one that is wrong. */
  readonly path: readonly (string | number)[];
  /** The key is wrong, not the value behind it. */
  readonly at?: "key";
  readonly message: string;
  readonly hint?: string;
  /** The part of the text that is wrong; the whole where absent. */
  readonly excerpt?: string;
  /** What is wrong must not be shown: asterisks stand for it. */
  readonly masked?: boolean;
  /** Default: error. */
  readonly severity?: Diagnostic["severity"];
}

/** Source lines longer than this are shown as a window around the mistake. */
const WINDOW = 100;
const LEAD = 60;
const EXCERPT_LENGTH = 60;

/** Control characters, and marks that reorder or hide text: shown as a replacement so that a line says what it holds. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** By file, then line, then column. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * The mistake as a terminal shows it: `file:line:column: error: message`, the line, a caret under the place, the hint.
 * Several lines without a newline at the end.
 */
export function renderDiagnostic(diagnostic: Diagnostic): string {
  const { severity, file, line, column, message, hint } = diagnostic;
  const number = String(line);
  const gutter = " ".repeat(number.length);
  const { text, lead, marked } = pointed(diagnostic);
  return [
    `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)}`,
    ...(text === "" ? [] : [`  ${number} | ${text}`, `  ${gutter} | ${lead}^${"~".repeat(Math.max(0, marked - 1))}`]),
    ...(hint === undefined ? [] : [`  ${gutter} = ${printable(hint)}`]),
  ].join("\n");
}

/** The window of the line that is shown, the blank before the caret, and how wide the marked text is. */
function pointed({ source, column, endColumn }: Diagnostic): { text: string; lead: string; marked: number } {
  const from = source.length > WINDOW ? Math.max(0, column - 1 - LEAD) : 0;
  const cut = source.slice(from, from + WINDOW);
  const head = from > 0 ? "…" : "";
  const tail = from + WINDOW < source.length ? "…" : "";
  const end = Math.min(endColumn ?? column + 1, from + WINDOW + 1);
  const before = source.slice(from, column - 1);
  return {
    text: `${head}${printable(cut)}${tail}`,
    lead: head.replace("…", " ") + before.replace(/[^\t]/gu, (character) => " ".repeat(width(character))),
    marked: [...source.slice(column - 1, end - 1)].reduce((sum, character) => sum + width(character), 0),
  };
}

function width(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === "\t" ? character : "\ufffd"));
}

/** A text from a file as a message may quote it: on one line, cut, in backquotes. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  const characters = [...line];
  const cut = characters.length > EXCERPT_LENGTH ? `${characters.slice(0, EXCERPT_LENGTH - 1).join("")}…` : line;
  return `\`${printable(cut)}\``;
}

/** `a`, `b`, `c`: what is allowed, as a message lists it. */
export function listed(words: Iterable<string>): string {
  return [...words].map((word) => `\`${word}\``).join(", ");
}

/** A value as a message names it. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : quoted(String(value));
}
