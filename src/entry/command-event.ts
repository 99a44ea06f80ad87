import type { CommandEvent } from "../app/bot.ts";
import { LABEL } from "../core/issue.ts";
import type { RunnerEvent } from "./event.ts";
import { InputError, type Inputs } from "./inputs.ts";

/** The type of a `repository_dispatch` that carries a command in its `client_payload`. */
export const DISPATCH_TYPE = "allclear-incident";

/**
 * A comment as a command; nothing where nobody can be meant to speak to us: edited and deleted comments, those of pull
 * requests, those of bots (our own among them).
 */
export function commentCommand({ payload }: RunnerEvent): CommandEvent | undefined {
  const [comment, issue] = [objectIn(payload, "comment"), objectIn(payload, "issue")];
  const [author, sender] = [objectIn(comment, "user"), objectIn(payload, "sender")];
  const [id, number, by] = [comment["id"], issue["number"], author["login"]];
  if (payload["action"] !== "created" || isThere(issue["pull_request"])) return undefined;
  if (author["type"] !== "User" || sender["type"] !== "User") return undefined;
  if (typeof id !== "number" || typeof number !== "number" || typeof by !== "string") return undefined;
  return {
    key: `comment-${id}`,
    body: String(comment["body"] ?? ""),
    by,
    comment: id,
    issue: { number, isOurs: labelsOf(issue).includes(LABEL) },
    isAuthorised: false,
  };
}

/** The command that a run was dispatched with; nothing where it was dispatched for a round. Throws `InputError`. */
export function dispatchedCommand(event: RunnerEvent, inputs: Inputs): CommandEvent | undefined {
  const { command, issue } = event.name === "repository_dispatch" ? sentWith(event) : inputs;
  if (command === undefined) return undefined;
  const login = objectIn(event.payload, "sender")["login"];
  return {
    key: `run-${event.runId}`,
    body: command,
    by: typeof login === "string" ? login : "automation",
    ...(issue !== undefined && { issue: { number: issue, isOurs: true } }),
    isAuthorised: true,
  };
}

function sentWith({ payload }: RunnerEvent): Pick<Inputs, "command" | "issue"> {
  if (payload["action"] !== DISPATCH_TYPE) return {};
  const sent = objectIn(payload, "client_payload");
  const [command, issue] = [sent["command"], sent["issue"]];
  if (typeof command !== "string" || command.trim() === "")
    throw new InputError(`the \`client_payload\` of \`${DISPATCH_TYPE}\` has no \`command\`, for instance \`/drill\``);
  if (issue === undefined) return { command };
  if (typeof issue === "number" && Number.isSafeInteger(issue) && issue > 0) return { command, issue };
  throw new InputError(`the \`issue\` of \`client_payload\` is ${JSON.stringify(issue)}; it takes an issue's number`);
}

function labelsOf(issue: Readonly<Record<string, unknown>>): readonly unknown[] {
  const labels = issue["labels"];
  return Array.isArray(labels) ? labels.map((label) => objectIn({ label }, "label")["name"]) : [];
}

function objectIn(value: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const found = value[name];
  return typeof found === "object" && found !== null ? { ...found } : {};
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
