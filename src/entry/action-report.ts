import type { BotOutcome } from "../app/bot.ts";
import type { LoadedConfig } from "../app/config.ts";
import type { RoundOutcome } from "../app/round.ts";
import type { Config } from "../config/config.ts";
import { type Annotations, tellRefusal } from "./annotations.ts";
import { isFailure } from "./fail-on.ts";
import type { Inputs } from "./inputs.ts";
import { count } from "./progress.ts";
import { overallState, publicChange, roundSummary, tally } from "./summary.ts";

/** What of `@actions/core` a run uses. */
export interface Toolkit extends Annotations {
  setOutput(name: string, value: string): void;
  setSecret(value: string): void;
  setFailed(message: string): void;
  info(message: string): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

/** Is the config valid? The annotations have been made. */
export async function reportValidation(core: Toolkit, { config, diagnostics }: LoadedConfig): Promise<void> {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const verdict =
    config === undefined
      ? `the config has ${count(errors, "mistake")}`
      : `the config is valid: ${count(config.checks.length, "check")}`;
  await core.summary.addRaw(`### ${verdict}\n`).write();
  if (config === undefined) core.setFailed(verdict);
}

interface Reported {
  readonly outcome: RoundOutcome;
  readonly config: Config;
  readonly inputs: Inputs;
  readonly isRecorded: boolean;
  /** The round went on with an earlier config than the newest. */
  readonly isConfigBroken: boolean;
  readonly siteDirectory: string;
  /** The file with what could not be recorded. */
  readonly unrecorded: string | undefined;
}

/** Outputs, summary, annotations, and whether the job fails. An outage alone is news, not a failed job. */
export async function reportOutcome(
  core: Toolkit,
  { outcome, config, inputs, isRecorded, isConfigBroken, siteDirectory, unrecorded }: Reported,
): Promise<void> {
  const overall = overallState(
    outcome,
    config.checks.map(({ id }) => id),
  );
  const { publishing } = outcome;
  const isBuilt = publishing.kind === "built";
  core.setOutput("state", overall);
  core.setOutput("changes", JSON.stringify(outcome.changes.map(publicChange)));
  core.setOutput("round", outcome.round.id);
  core.setOutput("site", isBuilt ? siteDirectory : "");
  core.setOutput("publish", String(isBuilt && publishing.isDue));
  core.setOutput("unrecorded", unrecorded ?? "");
  const names = new Map(config.checks.map(({ id, name }) => [id, name]));
  await core.summary.addRaw(roundSummary(outcome, { names, isConfigBroken })).write();
  for (const problem of outcome.problems) core.warning(problem);
  const needsAction = outcome.refused.filter((refusal) => tellRefusal(core, refusal)).length;
  if (unrecorded !== undefined)
    core.notice(
      "this round is not in the history; keep the file of the output `unrecorded`, and `allclear adopt` records it",
    );
  if (!isRecorded) core.notice("nothing was recorded: only the default branch writes history and issues");
  if (needsAction > 0)
    core.setFailed(`${count(needsAction, "call")} refused by GitHub; the annotations say what to do`);
  if (isFailure(overall, inputs.failOn)) {
    core.setFailed(`${tally(outcome.results)}; the job fails because of \`fail-on: ${inputs.failOn}\``);
  }
}

/** The answer as the job's summary, and the page where it is worth deploying. Silence is told as such, in the log alone. */
export async function reportCommand(core: Toolkit, outcome: BotOutcome, siteDirectory: string): Promise<void> {
  const { answers, changes, refused, problems, publishing, kind } = outcome;
  const isDue = publishing.kind === "built";
  core.setOutput("changes", JSON.stringify(changes.map(publicChange)));
  core.setOutput("site", isDue ? siteDirectory : "");
  core.setOutput("publish", String(isDue));
  if (kind === "nothing") return core.info("no command of ours, or of nobody who may give one: nothing was done");
  await core.summary.addRaw(`${answers.join("\n\n")}\n`).write();
  for (const problem of problems) core.warning(problem);
  const needsAction = refused.filter((refusal) => tellRefusal(core, refusal)).length;
  if (needsAction > 0)
    core.setFailed(`${count(needsAction, "call")} refused by GitHub; the annotations say what to do`);
}
