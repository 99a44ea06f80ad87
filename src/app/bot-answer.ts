import type { Change } from "../core/incident.ts";
import { changeKey, hasKey } from "../core/issue-marker.ts";
import type { CommandEvent } from "./bot.ts";
import type { World } from "./world.ts";

/** What is answered, once. */
export interface Answered {
  /** A line that nobody sees, by which a re-run finds that it was answered. */
  readonly key: string;
  /** Markdown. */
  readonly answers: readonly string[];
  /** The answer tells them: no comment of their own is needed. */
  readonly changes?: readonly Change[];
}

/** The key of the answer to a command; `part` tells several apart. */
export function answerKey(command: string, part?: string): string {
  return `<!-- allclear:answer ${command}${part === undefined ? "" : ` ${part}`} -->`;
}

/** The comment, without a line that would itself be a command. */
export function answerBody({ key, answers, changes = [] }: Answered): string {
  const keys = changes.map(({ incident, number }) => changeKey(incident, number));
  return [answers.join("\n\n").replace(/^\//gm, "\\/"), [...keys, key].join("\n")].join("\n\n");
}

/** Answers where the command stood, unless that was done already. Throws `AdapterError`. */
export async function answer(
  { tracker }: Pick<World, "tracker">,
  { issue }: CommandEvent,
  answered: Answered,
  known: readonly string[],
): Promise<void> {
  if (issue === undefined || hasKey(known, answered.key)) return;
  await tracker.comment(issue.number, answerBody(answered));
}
