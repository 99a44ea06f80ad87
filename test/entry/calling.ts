import type { CliCommand } from "../../src/entry/cli/command.ts";
import { parseOptions } from "../../src/entry/cli/command.ts";
import type { Clock } from "../../src/ports.ts";

export interface Called {
  readonly exitCode: number;
  readonly out: string;
}

export interface Calling {
  readonly directory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
}

/** Runs a command with these words, as the command line does, in this directory and environment. */
export async function call(
  command: CliCommand,
  words: readonly string[],
  { directory = process.cwd(), environment = {}, clock }: Calling = {},
): Promise<Called> {
  let out = "";
  const output = { write: (text: string) => (out += text), isTerminal: false };
  const path = process.env["PATH"];
  const exitCode = await command.run(parseOptions(command, words), {
    environment: { ...(path === undefined ? {} : { PATH: path }), ...environment },
    directory,
    out: output,
    err: output,
    ...(clock === undefined ? {} : { clock }),
    interrupted: () => Promise.resolve(),
  });
  return { exitCode, out };
}
