import { constants } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { AdapterError } from "../../ports.ts";
import { InputError } from "../inputs.ts";
import { type OptionValues, type Shell, textOption } from "./command.ts";

export const OUTPUT_OPTION = {
  output: { type: "string", value: "<file>", doc: "write to this file instead of standard output" },
} as const;

/** Takes the next piece of text. */
export type Write = (text: string) => Promise<void>;

/**
 * Lets `produce` write to the file that --output names, or to standard output. The file comes to be when all is written: one
 * that was there stays until then, and where something fails. Throws `InputError` where there can be no such file.
 */
export async function writeOut(
  values: OptionValues,
  shell: Shell,
  produce: (write: Write) => Promise<void>,
): Promise<void> {
  const output = textOption(values, "output");
  if (output === undefined) return produce(async (text) => shell.out.write(text));
  const path = resolve(shell.directory, output);
  await refuseWrongPlace(path, output);
  const part = `${path}.part`;
  try {
    const file = await open(part, "w");
    try {
      await produce(async (text) => void (await file.write(text)));
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    throw new AdapterError("unavailable", `${output} could not be written: ${cause.message}`, {
      next: "make room or name another file",
      cause,
    });
  }
}

async function refuseWrongPlace(path: string, output: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory() === true)
    throw new InputError(`--output is \`${output}\`, which is a folder; name a file in it`);
  try {
    await access(dirname(path), constants.W_OK);
  } catch {
    throw new InputError(
      `--output is \`${output}\`, but its folder does not exist or is not yours to write; make it first`,
    );
  }
}
