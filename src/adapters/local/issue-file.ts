/**
 * An issue as one Markdown file: a small head, the body, and each comment below a line that says so. Written for people
 * to read, and read back as they may have edited it: unknown head lines are dropped, a missing head means an open issue.
 */
import type { IssueEdit } from "../../core/issue.ts";
import { normalised } from "../../core/issue-marker.ts";

export interface IssueFile {
  readonly title: string;
  readonly state: "open" | "closed";
  /** Why it was closed; absent while it is open. */
  readonly closedAs?: string;
  readonly labels: readonly string[];
  readonly assignees?: readonly string[];
  readonly body: string;
  readonly comments: readonly string[];
}

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;
/** Text from targets is escaped, so that none of it can begin such a line. */
const COMMENT_LINE = /^<!-- comment \d+ -->$/m;

export function printIssueFile(number: number, issue: IssueFile): string {
  const head = [
    `number: ${number}`,
    `state: ${issue.state}`,
    ...(issue.closedAs === undefined ? [] : [`closed as: ${issue.closedAs}`]),
    `labels: ${issue.labels.join(", ")}`,
    ...(issue.assignees === undefined ? [] : [`assignees: ${issue.assignees.join(", ")}`]),
    `title: ${JSON.stringify(issue.title)}`,
  ];
  const comments = issue.comments.map((comment, index) => `\n---\n<!-- comment ${index + 1} -->\n\n${comment}\n`);
  return `---\n${head.join("\n")}\n---\n\n${issue.body}\n${comments.join("")}`;
}

export function parseIssueFile(text: string): IssueFile {
  const lines = text.replaceAll("\r\n", "\n");
  const head = HEAD.exec(lines);
  const fields = new Map((head?.[1] ?? "").split("\n").map(readField));
  const [body = "", ...comments] = lines.slice(head?.[0].length ?? 0).split(COMMENT_LINE);
  const withoutRule = (part: string, index: number, parts: readonly string[]): string =>
    normalised(index < parts.length - 1 ? part.trimEnd().replace(/\n?---$/, "") : part);
  const [plainBody = "", ...plainComments] = [body, ...comments].map(withoutRule);
  const closedAs = fields.get("closed as");
  const assignees = namesIn(fields.get("assignees"));
  return {
    title: readTitle(fields.get("title") ?? ""),
    state: fields.get("state") === "closed" ? "closed" : "open",
    ...(closedAs === undefined ? {} : { closedAs }),
    labels: namesIn(fields.get("labels")),
    ...(assignees.length > 0 && { assignees }),
    body: plainBody,
    comments: plainComments,
  };
}

function namesIn(line = ""): readonly string[] {
  return line.split(",").flatMap((name) => name.trim() || []);
}

export function editIssueFile(issue: IssueFile, edit: IssueEdit): IssueFile {
  const { closedAs: before, ...rest } = issue;
  const { closedAs = before, pin: _pin, ...changes } = edit;
  const edited = { ...rest, ...changes };
  return edited.state === "closed" && closedAs !== undefined ? { ...edited, closedAs } : edited;
}

function readField(line: string): readonly [name: string, value: string] {
  const [name = "", ...value] = line.split(":");
  return [name.trim().toLowerCase(), value.join(":").trim()];
}

/** Quoted as we write it, or bare as a person may. */
function readTitle(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : text;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
