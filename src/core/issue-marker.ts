/**
 * The invisible marks in what we write, by which the next round knows what it finds. In a body our part begins with the
 * line that carries the mark (the mark stands at that line's end, so that a phone's preview begins with a sentence) and
 * ends with the end mark. What people write above or below it is theirs.
 */
import { type IncidentId, incidentId } from "./brand.ts";

const MARK = /<!-- allclear:incident (\S+) told=(\d+) -->/;
const DUPLICATE = /<!-- allclear:duplicate \S+ -->/;
const END = "<!-- allclear:end -->";
const PART = /^[^\n]*<!-- allclear:incident \S+ told=\d+ -->[\s\S]*?<!-- allclear:end -->/m;
const STRAY = /[ \t]*<!-- allclear:(?:incident \S+ told=\d+|end) -->/g;

export interface IssueMark {
  readonly incident: IncidentId;
  /** The number of the last change that a comment, or the issue's creation, has told. */
  readonly told: number;
}

/** The mark of a body; nothing where people took it away, or where the issue was closed as a duplicate. */
export function readMark(body: string): IssueMark | undefined {
  const [, incident, told] = MARK.exec(body) ?? [];
  return incident === undefined ? undefined : { incident: incidentId(incident), told: Number(told) };
}

export function isDuplicate(body: string): boolean {
  return DUPLICATE.test(body);
}

/** Our part of a body: `sentence` becomes its first line. */
export function markedPart(mark: IssueMark, sentence: string, rest: string): string {
  return `${sentence} <!-- allclear:incident ${mark.incident} told=${mark.told} -->\n\n${rest}\n\n${END}`;
}

/** Our part of a duplicate's body: it is found by no incident any more. */
export function duplicatePart(incident: IncidentId, sentence: string): string {
  return `${sentence} <!-- allclear:duplicate ${incident} -->`;
}

/** The body with our part replaced. Where people took our marks away, ours is put above all that they left. */
export function replacePart(body: string, part: string): string {
  const lines = normalised(body);
  if (PART.test(lines)) return lines.replace(PART, () => part);
  const theirs = lines.replace(STRAY, "").trim();
  return theirs === "" ? part : `${part}\n\n${theirs}`;
}

/** Text with the line ends that we write: GitHub's own editor leaves others. */
export function normalised(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}

/** The key that ends the comment of one change: a whole line, so that a quotation of it is none. */
export function changeKey(incident: IncidentId, change: number): string {
  return `<!-- allclear:change ${incident}/${change} -->`;
}

/** True where one of these comments, all written by our own account, carries the key. */
export function hasKey(comments: readonly string[], key: string): boolean {
  return comments.some((comment) => normalised(comment).split("\n").includes(key));
}
