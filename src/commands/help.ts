import { type Command, defineCommand } from "./command.ts";
import { done, nothing } from "./words.ts";

export const help = defineCommand({
  name: "help",
  usage: "/help",
  doc: "Lists the commands.",
  example: "/help",
  needs: "triage",
  heardIn: "ours",
  read: nothing("help"),
  act: (_nothing, { commands }) => done(helpText(commands)),
});

/** The commands as a table. A cell's `|` would end it, also in code. */
export function helpText(commands: readonly Command[]): string {
  const rows = commands.map(({ usage, doc, needs }) => `| \`${usage.replaceAll("|", "\\|")}\` | ${doc} | ${needs} |`);
  return [
    "Commands stand in the first lines of a new comment, one in a line, up to the first line that is none.",
    "",
    "| command | what it does | needs |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}
