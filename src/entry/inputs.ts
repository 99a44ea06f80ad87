import { type LocationId, locationId } from "../core/brand.ts";
import { parseDuration } from "../core/duration.ts";

/** When checks make the job or the command fail; by default an outage is news, not a failed job. */
export const FAIL_ON = ["never", "degraded", "down"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The inputs of `action.yml`, parsed. */
export interface Inputs {
  readonly token: string;
  /** For the history alone, where that is in another repository. */
  readonly historyToken?: string;
  /** For the issues alone, where those are in another repository. */
  readonly issuesToken?: string;
  readonly config?: string;
  readonly location: LocationId;
  readonly settleMs?: number;
  readonly failOn: FailOn;
  /** A command of the bot, as it would stand in a comment. */
  readonly command?: string;
  /** The issue that the command is about. */
  readonly issue?: number;
}

/** The user's mistake in the step's `with:` or on the command line. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** Parses the inputs; `read` gives the text of one, trimmed, empty where it is not set. Throws `InputError`. */
export function readInputs(read: (name: string) => string): Inputs {
  const config = read("config");
  const settle = read("settle");
  const token = read("token");
  const historyToken = read("history-token");
  const issuesToken = read("issues-token");
  if (token === "") throw new InputError("input `token` is empty; leave it out to use the job's own token");
  return {
    token,
    ...(historyToken === "" ? {} : { historyToken }),
    ...(issuesToken === "" ? {} : { issuesToken }),
    ...(config === "" ? {} : { config }),
    location: parseLocation(read("location") || "github", "input `location`"),
    ...(settle === "" ? {} : { settleMs: parseSettle(settle, "input `settle`") }),
    failOn: parseFailOn(read("fail-on") || "never", "input `fail-on`"),
    ...commandIn(read),
  };
}

/** `drill` is short for the command of that name. */
function commandIn(read: (name: string) => string): Pick<Inputs, "command" | "issue"> {
  const [command, drill, issue] = [read("command"), read("drill") || "false", read("issue")];
  if (drill !== "true" && drill !== "false")
    throw new InputError(`input \`drill\` is \`${drill}\`; it takes \`true\` or \`false\``);
  if (drill === "true" && command !== "")
    throw new InputError("the inputs `command` and `drill` are both set; keep one of them");
  const said = drill === "true" ? "/drill" : command;
  return {
    ...(said === "" ? {} : { command: said }),
    ...(issue === "" ? {} : { issue: parseIssue(issue, "input `issue`") }),
  };
}

/** The number of an issue. Throws `InputError`. */
export function parseIssue(text: string, name: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InputError(`${name} is \`${text}\`; it takes an issue's number`);
}

/** `name` is how the message calls the value: an input or an option. Throws `InputError`. */
export function parseFailOn(text: string, name: string): FailOn {
  const found = FAIL_ON.find((value) => value === text);
  if (found === undefined) throw new InputError(`${name} is \`${text}\`; it takes ${FAIL_ON.join(", ")}`);
  return found;
}

/** A location's name: lower-case letters, digits and single hyphens, at most 64. Throws `InputError`. */
export function parseLocation(text: string, name: string): LocationId {
  if (text.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return locationId(text);
  throw new InputError(
    `${name} is \`${text}\`; it takes lower-case letters, digits and single hyphens, at most 64, for instance \`eu-west\``,
  );
}

const MAX_SETTLE_MS = 600_000;

/** Milliseconds. Throws `InputError`. */
export function parseSettle(text: string, name: string): number {
  const parsed = parseDuration(text);
  const problem = "problem" in parsed ? parsed.problem : parsed.ms > MAX_SETTLE_MS ? "at most `10m`" : undefined;
  if (problem === undefined && "ms" in parsed) return parsed.ms;
  throw new InputError(`${name} is \`${text}\`: ${problem}; it takes a duration, for instance \`3m\`, or \`0\``);
}
