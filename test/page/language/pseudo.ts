import { UTC } from "../../../src/page/language/dates.ts";
import type { Words } from "../../../src/page/language/words.ts";
import { ENGLISH } from "../../../src/page/language/words.ts";

export const OPEN = "⟦";
export const CLOSE = "⟧";

/**
 * A language in which every text of the catalogue stands in brackets: what a page shows outside of them, and is no data, was
 * not taken from the catalogue. It is written from right to left.
 */
export const PSEUDO: Words = { ...bracketed(ENGLISH), zone: UTC, dayAt: ENGLISH.dayAt, tag: "x-pseudo", dir: "rtl" };

function bracketed<T>(value: T): T {
  return bracket(value) as T;
}

function bracket(value: unknown): unknown {
  if (typeof value === "string") return `${OPEN}${value}${CLOSE}`;
  if (typeof value === "function") return (...parts: readonly unknown[]) => bracket(value(...parts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, bracket(below)]));
}

/**
 * Texts of a page that are in no brackets: of elements, and of attributes that are read out or shown. Left out is what is data or
 * a word of machines: `bdi`, `code`, `time`, `b.number`, `a` to a program's file, what is marked as English, style and script.
 */
export function unbracketed(page: string): readonly string[] {
  const shown = page
    .replace(/<(style|script|bdi|code|time)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<b class="number">.*?<\/b>/gs, "")
    .replace(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs, "")
    .replace(/<a [^>]*>(build\.json|Atom|RSS|JSON Feed)<\/a>/g, "");
  const attributes = [...shown.matchAll(/ (?:aria-label|title|alt|placeholder|data-text|data-local)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  return [outside(shown.replace(/<[^>]*>/g, "\n")), ...attributes.map(outside)].flatMap((text) =>
    text.split("\n").flatMap((line) => (/\p{L}/u.test(line) ? [line.trim()] : [])),
  );
}

/** What of a text is in no brackets; they may stand in each other. */
function outside(text: string): string {
  let depth = 0;
  let rest = "";
  for (const character of text) {
    if (character === OPEN) depth += 1;
    else if (character === CLOSE) depth -= 1;
    else if (depth === 0 || character === "\n") rest += character;
  }
  return rest;
}
