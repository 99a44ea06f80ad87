/**
 * Finding commands in a comment: only in its first lines, up to the first line that is none, so that a reply by mail with
 * the original below it does nothing but what its writer put on top.
 */
import { codeSpan } from "../core/markdown.ts";
import { nearest } from "../core/spelling.ts";
import type { Bound, Command } from "./command.ts";

/** A line that was read as a command, or nearly. */
export type Said =
  | { readonly kind: "command"; readonly command: Command; readonly bound: Bound }
  /** `command` is the one that was probably meant. */
  | { readonly kind: "mistake"; readonly command: Command; readonly answer: string };

/** The most commands of one comment. */
const MOST = 10;
const NAME = /^\/([A-Za-z]{2,20})(?:[ \t]+(.*))?$/;
/** What mail programs and browsers leave around a line: byte order marks, zero-width and unbreakable spaces. */
const INVISIBLE = /[\ufeff\u200b-\u200f\u2060]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
};

/**
 * The commands of a comment, in order. Empty where the first line that says something is none of ours, and not nearly one:
 * other programs have commands too, and `/etc/hosts` is a path.
 */
export function readComment(body: string, commands: readonly Command[]): readonly Said[] {
  const lines = body.replace(/\r\n?/g, "\n").split("\n").map(plain);
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return [];
  const top = lines.slice(first).findIndex((line) => commandIn(line, commands) === undefined);
  const count = Math.min(MOST, top < 0 ? lines.length - first : top);
  const below = lines.slice(first + count).join("\n");
  return lines.slice(first, first + count).flatMap((line) => commandIn(line, commands)?.(below) ?? []);
}

/** Trailing white space goes, leading stays: an indented line is code. Entities are what was typed. */
function plain(line: string): string {
  return line
    .replace(INVISIBLE, "")
    .replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll("\u00a0", " ")
    .trimEnd();
}

function commandIn(line: string, commands: readonly Command[]): ((below: string) => Said) | undefined {
  const [, name, words = ""] = NAME.exec(line) ?? [];
  if (name === undefined) return undefined;
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command !== undefined) return (below) => said(command, line, words.trim(), below);
  const meant = nearest(
    name,
    commands.map((one) => one.name),
  );
  const near = commands.find((one) => one.name === meant);
  if (near === undefined) return undefined;
  const proposal = `/${near.name}${words === "" ? "" : ` ${words.trim()}`}`;
  const answer = `${codeSpan(line)} is no command; did you mean ${codeSpan(proposal)}? In full: ${codeSpan(near.usage)}.`;
  return () => ({ kind: "mistake", command: near, answer });
}

function said(command: Command, line: string, words: string, below: string): Said {
  const bound = command.bind(words, below);
  if (!("problem" in bound)) return { kind: "command", command, bound };
  const { problem, proposal } = bound;
  const meant = proposal === undefined ? "" : ` Did you mean ${codeSpan(proposal)}?`;
  const answer = `${codeSpan(line)}: ${problem}.${meant} In full: ${codeSpan(command.usage)}.`;
  return { kind: "mistake", command, answer };
}
