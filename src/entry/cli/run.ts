import { randomUUID } from "node:crypto";
import { systemClock } from "../../adapters/local/clock.ts";
import { createLocalSource } from "../../adapters/local/source.ts";
import { loadConfig } from "../../app/config.ts";
import { type RoundInput, type RoundOutcome, runRound } from "../../app/round.ts";
import type { Config } from "../../config/config.ts";
import { roundId } from "../../core/brand.ts";
import { renderDiagnostic } from "../../core/diagnostic.ts";
import { compose } from "../compose.ts";
import { isFailure } from "../fail-on.ts";
import { parseFailOn, parseLocation, parseSettle } from "../inputs.ts";
import { roundJson } from "../json.ts";
import { liveProgress, plainProgress } from "../progress.ts";
import { proxiesOf } from "../proxies.ts";
import { secretsOf } from "../secrets.ts";
import { overallState, tally } from "../summary.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";
import { API_URL, placesFor, STORE_SCHEME } from "./places.ts";

export const runCommand: CliCommand = {
  name: "run",
  doc: "makes one round: looks, records, tells, builds the page",
  options: {
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)",
    },
    dir: {
      type: "string",
      value: "<dir>",
      doc: `where history.git, issues/ and site/ are kept (default ${DEFAULT_DIRECTORY})`,
    },
    store: {
      type: "string",
      value: "github:<owner>/<repo>",
      doc: "write to a repository on GitHub instead; the token is in GITHUB_TOKEN",
    },
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
    const path = textOption(values, "config");
    const source = createLocalSource({ directory: shell.directory, ...(path === undefined ? {} : { path }) });
    const { config, diagnostics } = await loadConfig(source);
    for (const diagnostic of diagnostics) shell.err.write(`${renderDiagnostic(diagnostic)}\n\n`);
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
    places: placesFor(values, shell, clock, TOKEN_MAY),
    config,
    secrets: secretsOf(config, shell.environment),
    clock,
    proxies: proxiesOf(shell.environment),
    report: (shell.out.isTerminal && !isJson ? liveProgress : plainProgress)(isJson ? shell.err : shell.out),
  });
  const outcome = await runRound(world, input).finally(close);
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

function roundInput(values: OptionValues, config: Config, { environment }: Shell): RoundInput {
  const settle = textOption(values, "settle");
  const isGitHub = textOption(values, "store") !== undefined;
  const apiUrl = environment["GITHUB_API_URL"] ?? API_URL;
  return {
    config,
    id: roundId(randomUUID()),
    location: parseLocation(textOption(values, "location") ?? "local", "--location"),
    looksAt: values["due"] === true ? "due" : "all",
    settleMs: settle === undefined ? config.settleMs : parseSettle(settle, "--settle"),
    isRecorded: true,
    // A folder's config is what its user means; beside a repository it may be an old copy.
    mayArchive: async () => !isGitHub,
    links: isGitHub
      ? { issuesUrl: `${SERVER_URL}/${textOption(values, "store")?.slice(STORE_SCHEME.length)}/issues` }
      : {},
    ...(isGitHub ? { controls: [apiUrl] } : {}),
    page: isGitHub ? "when-due" : "always",
  };
}

const SERVER_URL = "https://github.com";
/** What a round does with the token. */
const TOKEN_MAY = "write contents and issues of that repository";
