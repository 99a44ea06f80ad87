/**
 * How to add a command: write `entry/cli/<name>.ts` that exports one `CliCommand`, and add its line to
 * `entry/cli/index.ts`. Options are described once; parsing and help come from the description.
 */
import { parseArgs } from "node:util";
import type { Clock } from "../../ports.ts";
import { InputError } from "../inputs.ts";

/** Where a command writes. `columns` is absent where the output is not a terminal. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** What a command gets of the outside: the only way to the environment below the entry. */
export interface Shell {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly out: Output;
  readonly err: Output;
  /** Default: the machine's own. */
  readonly clock?: Clock;
  /** Resolves when the user interrupts a command that would otherwise go on. */
  interrupted(): Promise<void>;
}

export interface CliOption {
  readonly type: "string" | "boolean";
  readonly doc: string;
  /** How the value is named in the help, `<dir>`. */
  readonly value?: string;
}

/** The one word that a command may take besides its options. */
export interface CliArgument {
  /** Its key among the values. */
  readonly name: string;
  /** How it is named in the help, `<url>`. */
  readonly value: string;
  readonly isRequired: boolean;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface CliCommand {
  readonly name: string;
  readonly doc: string;
  readonly argument?: CliArgument;
  readonly options: Readonly<Record<string, CliOption>>;
  /** Answers the exit code. */
  run(values: OptionValues, shell: Shell): Promise<number>;
}

/** Exit codes of every command; documented in the README. */
export const EXIT = { done: 0, invalid: 1, usage: 2, failOn: 3, refused: 4, bug: 70 } as const;

/** Parses the words after the command's name. Throws `InputError`. */
export function parseOptions(command: CliCommand, words: readonly string[]): OptionValues {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
  const { argument } = command;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      strict: true,
      allowPositionals: argument !== undefined,
    });
    return { ...(values as OptionValues), ...(argument === undefined ? {} : one(command, argument, positionals)) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const found = error instanceof Error ? error.message.split(/[.'] /)[0] : String(error);
    const allowed = Object.keys(command.options).map((name) => `--${name}`);
    throw new InputError(`${found}'; \`allclear ${command.name}\` takes ${allowed.join(", ")}`);
  }
}

function one({ name }: CliCommand, argument: CliArgument, words: readonly string[]): OptionValues {
  const [word, more] = words;
  if (more !== undefined) throw new InputError(`\`${more}\` is one word too many for \`allclear ${name}\``);
  if (word === undefined && argument.isRequired) throw new InputError(`\`allclear ${name}\` needs ${argument.value}`);
  return word === undefined ? {} : { [argument.name]: word };
}

/** The command as it is typed: `allclear try <url>`. */
export function commandLine({ name, argument }: Pick<CliCommand, "name" | "argument">): string {
  if (argument === undefined) return `allclear ${name}`;
  return `allclear ${name} ${argument.isRequired ? argument.value : `[${argument.value}]`}`;
}

/** A text option, or nothing where it was not given. */
export function textOption(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The help of one command. */
export function commandHelp(command: CliCommand): string {
  const rows = Object.entries(command.options).map(([name, option]): readonly [string, string] => [
    `--${name}${option.value === undefined ? "" : ` ${option.value}`}`,
    option.doc,
  ]);
  const width = Math.max(0, ...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, doc]) => `  ${flag.padEnd(width)}  ${doc}\n`);
  return `${commandLine(command)}: ${command.doc}\n${lines.length > 0 ? "\n" : ""}${lines.join("")}`;
}
