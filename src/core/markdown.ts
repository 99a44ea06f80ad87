/**
 * Writing foreign text into GitHub's Markdown. GitHub finds mentions, references and bare addresses in the rendered text,
 * after backslashes and entities are gone, so escaping alone does not stop them: inside plain text they are broken by a
 * zero-width space, and where a reader may want to copy the exact text it stands in a code span, which GitHub leaves alone.
 */
import { safeLine } from "./line.ts";

const GAP = "\u200b";

/** What GitHub, or a Markdown parser with bare links, would turn into something else; each is broken after the first group. */
const LIVE: readonly RegExp[] = [
  /([@#])(?=\S)/g, // @user, @org/team, someone@host, #123, owner/repo#123
  /(:)(?=\/\/)/g, // any://host
  /(www)(?=\.)/gi,
  /((?:mailto|xmpp):)/gi,
  /([a-z]-)(?=\d)/gi, // GH-1, CVE-2026-1, a tracker's KEY-1
  /(GHSA-)/gi,
  /([0-9a-f]{6})(?=[0-9a-f])/gi, // a commit's name has at least seven digits
  /(:)(?=[\w+-]*[a-z][\w+-]*:|[+-]1:)/gi, // :emoji:, but not 10:05:03
];

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };
/** Letters of the scripts that run from right to left; unisolated they reorder the sentence around them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Plain text without any markup, as in a title: one safe line of at most `maxLength` characters in which nothing is live. */
export function plainText(text: string, maxLength = 200): string {
  return LIVE.reduce((line, pattern) => line.replace(pattern, `$1${GAP}`), safeLine(text, maxLength));
}

/** Text for a paragraph, a list item, a heading or a table cell: it shows what `plainText` gives and means nothing. */
export function escapeText(text: string, maxLength = 200): string {
  const escaped = plainText(text, maxLength)
    .replace(/[\\`*_[\]~$]/g, "\\$&")
    .replace(/[&<>|]/g, (character) => MARKUP[character] ?? character)
    .replace(/^[#+\-=/]|#$/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
  return RIGHT_TO_LEFT.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}

/** Text as a code span, exactly as it is but for unsafe characters; not for a table, where `|` would end the cell. */
export function codeSpan(text: string, maxLength = 200): string {
  const line = safeLine(text, maxLength);
  if (line === "") return "(empty)";
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = /^`|`$/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** Lines as a fenced block. Each line is made safe; `language` is ours. */
export function codeBlock(lines: readonly string[], language: string): string {
  const safe = lines.map((line) => safeLine(line, 2_000));
  const fence = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
  return [`${fence}${language}`, ...safe, fence].join("\n");
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
