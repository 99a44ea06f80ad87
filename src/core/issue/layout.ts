/** How the parts of an issue's text are laid out in Markdown. Every text that comes in is escaped here or by the caller. */
import { escapeText } from "../markdown.ts";

/** Rows of a table, and characters of a cell. */
export const MAX_ROWS = 25;
const MAX_CELL = 100;
/** GitHub keeps 60,000 characters for certain; what people add needs room too. */
const MAX_TEXT = 50_000;

/** The parts that there are, one below the other. One that would make the text too long is left out: the first ones matter most. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  let text = "";
  for (const part of parts) {
    if (part === undefined || part === "" || text.length + part.length > MAX_TEXT) continue;
    text += text === "" ? part : `\n\n${part}`;
  }
  return text;
}

/** `- **Label**: value`, of those that have a value, which is Markdown. */
export function bullets(rows: readonly (readonly [label: string, value: string | undefined])[]): string {
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [`- **${label}**: ${value}`])).join("\n");
}

/** A heading of ours with a list below it, whose items are Markdown; nothing where there is none. */
export function listed(heading: string, items: readonly (string | undefined)[]): string | undefined {
  const present = items.filter((item) => item !== undefined && item !== "");
  return present.length === 0 ? undefined : `**${heading}**\n\n${present.map((item) => `- ${item}`).join("\n")}`;
}

/** A table of plain texts; columns in which no row has anything are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = rows.slice(0, MAX_ROWS);
  const isUsed = head.map((_, column) => shown.some((row) => (row[column] ?? "") !== ""));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, column) => isUsed[column]).join(" | ")} |`;
  const body = shown.map((row) => line(row.map((cell) => escapeText(cell, MAX_CELL))));
  const more = rows.length > MAX_ROWS ? [`\n${rows.length - MAX_ROWS} more are not shown.`] : [];
  return [line(head), line(head.map(() => "---")), ...body, ...more].join("\n");
}

/** A link with a label of ours; nothing where there is no such URL. */
export function link(label: string, url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? `[${label}](<${new URL(url).href}>)` : undefined;
}

export function linkLine(links: readonly (string | undefined)[]): string | undefined {
  return links.filter((text) => text !== undefined).join(" · ") || undefined;
}
