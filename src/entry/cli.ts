#!/usr/bin/env node
import process from "node:process";
import { AdapterError } from "../ports.ts";
import { type CliCommand, commandHelp, EXIT, type Output, parseOptions, type Shell } from "./cli/command.ts";
import { CLI_COMMANDS } from "./cli/index.ts";
import { InputError } from "./inputs.ts";
import { oldNode } from "./node-version.ts";
import { VERSION } from "./version.ts";

function output(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}

function shell(): Shell {
  return {
    environment: process.env,
    directory: process.cwd(),
    out: output(process.stdout),
    err: output(process.stderr),
    interrupted: () =>
      new Promise((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      }),
  };
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(CLI_COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, doc }) => `  ${name.padEnd(width)}  ${doc}\n`);
  return `allclear ${VERSION}\n\n${rows.join("")}\n\`allclear <command> --help\` tells more.\n`;
}

async function loadCommand(name: string): Promise<CliCommand> {
  const load = Object.hasOwn(CLI_COMMANDS, name) ? CLI_COMMANDS[name] : undefined;
  if (load === undefined)
    throw new InputError(`no command \`${name}\`; there are ${Object.keys(CLI_COMMANDS).join(", ")}`);
  return load();
}

async function main(words: readonly string[], world: Shell): Promise<number> {
  const problem = oldNode(process.versions.node);
  if (problem !== undefined) throw new InputError(problem);
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    world.out.write(await overview());
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === "--version" || name === "-v") {
    world.out.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const command = await loadCommand(name);
  if (rest.includes("--help") || rest.includes("-h")) {
    world.out.write(commandHelp(command));
    return EXIT.done;
  }
  return command.run(parseOptions(command, rest), world);
}

/** What a person can do something about is one line; only a mistake of ours shows its stack. */
function told(error: unknown): { readonly text: string; readonly exitCode: number } {
  if (error instanceof InputError) return { text: error.message, exitCode: EXIT.usage };
  if (error instanceof AdapterError) return { text: `${error.message}; ${error.next}`, exitCode: EXIT.refused };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `this is a mistake of ours, please report it:\n${stack}`, exitCode: EXIT.bug };
}

// A reader that has seen enough, as `head` has, closes the pipe: nothing more is wanted of us, and nothing went wrong.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const world = shell();
try {
  process.exitCode = await main(process.argv.slice(2), world);
} catch (error) {
  const { text, exitCode } = told(error);
  world.err.write(`${text}\n`);
  process.exitCode = exitCode;
}
