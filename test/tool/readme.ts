import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { COMMANDS } from "../../src/commands/index.ts";
import { commandLine } from "../../src/entry/cli/command.ts";
import { CLI_COMMANDS } from "../../src/entry/cli/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Port {
  readonly description: string;
  readonly default?: string;
}

/** The README with its generated parts as the source has them now. Throws where a part's markers are missing. */
export async function currentReadme(): Promise<string> {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const parts = [
    ["bot", botTable()],
    ["commands", await commandTable()],
    ["action", actionTables()],
  ] as const;
  return parts.reduce((whole, [name, content]) => between(whole, name, content), text);
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no part \`${name}\``);
  return `${text.slice(0, from + begin.length)}\n${content}${text.slice(to)}`;
}

function botTable(): string {
  const rows = COMMANDS.map(({ usage, doc, needs }) => [`\`${usage}\``, doc, needs]);
  return table(["command of the bot", "what it does", "needs"], rows);
}

async function commandTable(): Promise<string> {
  const rows = (await cliCommands()).map(({ doc, ...command }) => [`\`${commandLine(command)}\``, doc]);
  return table(["command", "what it does"], rows);
}

/** `docs/cli.md`: every command with its options. */
export async function cliDocument(): Promise<string> {
  const sections = (await cliCommands()).map(({ doc, options, ...command }) => {
    const rows = Object.entries(options).map(([option, { value, doc: about }]) => [
      `\`--${option}${value === undefined ? "" : ` ${value}`}\``,
      about,
    ]);
    const listed = rows.length === 0 ? "" : `\n${table(["option", "meaning"], rows)}`;
    return `## \`${commandLine(command)}\`\n\n${doc[0]?.toUpperCase()}${doc.slice(1)}.\n${listed}`;
  });
  return `# Commands\n\nWritten by \`npm run docs\`, as \`allclear <command> --help\` tells it.\n\n${sections.join("\n")}`;
}

async function cliCommands(): Promise<readonly Awaited<ReturnType<NonNullable<(typeof CLI_COMMANDS)[string]>>>[]> {
  return await Promise.all(Object.values(CLI_COMMANDS).map((load) => load()));
}

function actionTables(): string {
  const action: { inputs: Record<string, Port>; outputs: Record<string, Port> } = parse(
    readFileSync(join(root, "action.yml"), "utf8"),
  );
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value ? `\`${value}\`` : "",
    description,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return `${table(["input", "default", "meaning"], inputs)}\n${table(["output", "meaning"], outputs)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |\n`);
  return lines.join("");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
