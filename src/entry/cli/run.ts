import { resolve } from "node:path";
import { systemClock } from "../../adapters/local/clock.ts";
import { type RoundOutcome, runRound } from "../../app/round.ts";
import type { Config } from "../../config/config.ts";
import { compose } from "../compose.ts";
import { isFailure } from "../fail-on.ts";
import { parseFailOn } from "../inputs.ts";
import { roundJson } from "../json.ts";
import { liveProgress, plainProgress } from "../progress.ts";
import { proxiesOf } from "../proxies.ts";
import { secretsOf } from "../secrets.ts";
import { overallState, tally } from "../summary.ts";
import { keepUnrecorded } from "../unrecorded.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";
import { placesFor, withIssues } from "./places.ts";
import { ROUND_OPTIONS, roundInput, TOKEN_MAY } from "./round-input.ts";
import { toldConfig } from "./told-config.ts";

export const runCommand: CliCommand = {
  name: "run",
  doc: "makes one round: looks, records, tells, builds the page",
  options: {
    ...ROUND_OPTIONS,
    location: { type: "string", value: "<name>", doc: "name of the place the looks are made from (default local)" },
    settle: {
      type: "string",
      value: "<duration>",
      doc: "how long the round may go on to settle suspicions; 0 ends it at once",
    },
    due: { type: "boolean", doc: "look only at the checks that are due by their `every`: for a scheduler" },
    "fail-on": {
      type: "string",
      value: "<state>",
      doc: "exit 3 when a check is confirmed `degraded` or `down` (default never)",
    },
    json: { type: "boolean", doc: "print one JSON object instead of lines" },
  },
  async run(values, shell) {
    const { config } = await toldConfig(values, shell);
    if (config === undefined) return EXIT.invalid;
    return round(values, shell, config);
  },
};

async function round(values: OptionValues, shell: Shell, config: Config): Promise<number> {
  const clock = systemClock();
  const failOn = parseFailOn(textOption(values, "fail-on") ?? "never", "--fail-on");
  const input = roundInput(values, config, shell);
  const isJson = values["json"] === true;
  const { world, close } = compose({
    places: withIssues(placesFor(values, shell, clock, TOKEN_MAY), config),
    config,
    secrets: secretsOf(config, shell.environment),
    clock,
    proxies: proxiesOf(shell.environment),
    report: (shell.out.isTerminal && !isJson ? liveProgress : plainProgress)(isJson ? shell.err : shell.out),
  });
  const outcome = await runRound(world, input).finally(close);
  const folder = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY, "unrecorded");
  const kept = await keepUnrecorded(folder, outcome);
  if (kept !== undefined)
    shell.err.write(`the results are kept in ${kept}; \`allclear adopt ${kept}\` records them later\n`);
  if (isJson) shell.out.write(`${JSON.stringify(roundJson(outcome))}\n`);
  else shell.out.write(`${tally(outcome.results)}\n`);
  return exitCode(outcome, config, failOn);
}

function exitCode(outcome: RoundOutcome, config: Config, failOn: Parameters<typeof isFailure>[1]): number {
  const overall = overallState(
    outcome,
    config.checks.map(({ id }) => id),
  );
  if (isFailure(overall, failOn)) return EXIT.failOn;
  return outcome.refused.length > 0 ? EXIT.refused : EXIT.done;
}
