import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { systemClock } from "../../adapters/local/clock.ts";
import { adopt } from "../../app/adopt.ts";
import { readUnrecorded } from "../../core/history/unrecorded.ts";
import { compose } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { count, plainProgress } from "../progress.ts";
import { secretsOf } from "../secrets.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { placesFor } from "./places.ts";
import { ROUND_OPTIONS, roundInput, TOKEN_MAY } from "./round-input.ts";
import { toldConfig } from "./told-config.ts";

export const adoptCommand: CliCommand = {
  name: "adopt",
  doc: "records the results of rounds that could not be recorded when they were made",
  argument: { name: "path", value: "<file or folder>", isRequired: true },
  options: ROUND_OPTIONS,
  async run(values, shell) {
    const { rounds, problems } = readUnrecorded(await filesAt(values, shell));
    for (const { path, line, message } of problems)
      shell.err.write(`${path}:${line}: ${message}; the line is left out\n`);
    const { config } = await toldConfig(values, shell);
    if (config === undefined) return EXIT.invalid;
    const clock = systemClock();
    const { world, close } = compose({
      places: placesFor(values, shell, clock, TOKEN_MAY),
      config,
      secrets: secretsOf(config, shell.environment),
      clock,
      report: plainProgress(shell.out),
    });
    const adopted = await adopt(world, roundInput(values, config, shell), rounds).finally(close);
    const known =
      adopted.known === 0
        ? ""
        : `; ${count(adopted.known, "round")} ${adopted.known === 1 ? "was" : "were"} there already`;
    const late =
      adopted.late === 0
        ? ""
        : `; ${count(adopted.late, "round")} of over 48 hours ago ${adopted.late === 1 ? "is" : "are"} kept and not counted`;
    shell.out.write(
      `${count(adopted.rounds, "round")} with ${count(adopted.results, "result")} adopted${late}${known}\n`,
    );
    return problems.length > 0 ? EXIT.refused : EXIT.done;
  },
};

/** The file, or all `.ndjson` files of the folder. Throws `InputError` where there is none. */
async function filesAt(values: OptionValues, { directory }: Shell): Promise<readonly { name: string; text: string }[]> {
  const given = textOption(values, "path") ?? "";
  const path = resolve(directory, given);
  const found = await stat(path).catch(() => undefined);
  const names = found?.isDirectory() === true ? (await readdir(path)).filter((name) => name.endsWith(".ndjson")) : [];
  const paths = found?.isFile() === true ? [path] : names.sort().map((name) => join(path, name));
  if (paths.length === 0) {
    throw new InputError(
      `there is no \`.ndjson\` file at \`${given}\`; give what a round said it kept, or the artifact, unpacked`,
    );
  }
  return Promise.all(paths.map(async (name) => ({ name, text: await readFile(name, "utf8") })));
}
