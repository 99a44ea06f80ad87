/** How the Actions runner reads what a step prints and the files it fills (actions/runner: ActionCommand, FileCommandManager). */

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title`, as far as given. */
  readonly properties: Readonly<Record<string, string>>;
}

/** What a step's output meant to the runner. */
export interface StepLog {
  /** As people see it: masked, commands rendered. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Commands the runner no longer takes, or does not know. */
  readonly rejected: readonly string[];
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMAND = /^\s*::(?<name>[^\s:]+)(?: (?<properties>.*?))?::(?<data>.*)$/;

function parseCommand(line: string): Command | undefined {
  const groups = COMMAND.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const { name = "", properties = "", data = "" } = groups;
  const pairs = properties.split(",").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 1 ? [] : [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1), PROPERTY_ESCAPES)]];
  });
  return { name, properties: Object.fromEntries(pairs), data: decoded(data, DATA_ESCAPES) };
}

const DATA_ESCAPES: Readonly<Record<string, string>> = { "%0D": "\r", "%0A": "\n", "%25": "%" };
const PROPERTY_ESCAPES: Readonly<Record<string, string>> = { ...DATA_ESCAPES, "%3A": ":", "%2C": "," };

function decoded(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replace(/%(?:0D|0A|25|3A|2C)/gi, (code) => escapes[code.toUpperCase()] ?? code);
}

/** Commands that only shape the log. */
const SHAPING: ReadonlySet<string> = new Set(["group", "endgroup", "debug", "echo", "add-matcher", "remove-matcher"]);

/** Reads a step's output line by line, as it was written. */
export function readLog(output: string): StepLog {
  const shown: string[] = [];
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const rejected: string[] = [];
  let resumeToken: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const command = parseCommand(line);
    if (resumeToken !== undefined) {
      if (command?.name === resumeToken) resumeToken = undefined;
      shown.push(masked(line, masks));
      continue;
    }
    if (command?.name === "stop-commands") resumeToken = command.data;
    if (command?.name === "add-mask") masks.push(...command.data.split(/\r?\n/).filter(Boolean));
    const annotation = command && annotationOf(command);
    if (annotation !== undefined) annotations.push(annotation);
    else if (command !== undefined && !isKnown(command)) rejected.push(command.name);
    shown.push(masked(annotation === undefined ? line : `##[${annotation.level}]${annotation.message}`, masks));
  }
  return { text: shown.join("\n"), annotations, masks, rejected };
}

function isKnown({ name }: Command): boolean {
  return name === "stop-commands" || name === "add-mask" || SHAPING.has(name);
}

function annotationOf({ name, data, properties }: Command): Annotation | undefined {
  if (name !== "error" && name !== "warning" && name !== "notice") return undefined;
  return { level: name, message: data, properties };
}

/** The text with each mask's value replaced, longest first: one may contain another. */
export function masked(text: string, masks: readonly string[]): string {
  let result = text;
  for (const mask of masks.toSorted((a, b) => b.length - a.length)) result = result.replaceAll(mask, "***");
  return result;
}

/**
 * `NAME=value` lines and `NAME<<DELIMITER` blocks of GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV. Throws what the runner says
 * about a malformed one.
 */
export function readKeyValues(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const [, name, operator, rest = ""] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`Invalid format '${line}'`);
    if (operator === "=") {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return values;
}

const MEBIBYTE = 1024 * 1024;

/** Limits of the real service that a step went over. */
export function limitViolations(
  { annotations, rejected }: StepLog,
  summary: string,
  outputs: Readonly<Record<string, string>>,
): readonly string[] {
  const violations = rejected.map((name) => `the command \`${name}\` is unknown or disabled`);
  if (Buffer.byteLength(summary) > MEBIBYTE) violations.push("the summary is over 1 MiB: it would be dropped");
  const characters = Object.entries(outputs).flat().join("").length;
  if (characters * 2 > MEBIBYTE) violations.push("the outputs are over 1 MB in UTF-16: the job would fail");
  for (const level of ["error", "warning", "notice"] as const) {
    const count = annotations.filter((annotation) => annotation.level === level).length;
    if (count > 10) violations.push(`${count} annotations of level ${level}: only 10 would be shown`);
  }
  for (const { message } of annotations) {
    if (message.length > 4096)
      violations.push(`an annotation has ${message.length} characters: it would be cut at 4096`);
  }
  return violations;
}
