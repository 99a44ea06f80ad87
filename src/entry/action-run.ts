import { join } from "node:path";
import { createGitHubAccess, createGitHubReactions } from "../adapters/github/access.ts";
import { ACTIONS_ACCOUNT } from "../adapters/github/account.ts";
import { createGitHubClient, type GitHubClient } from "../adapters/github/client.ts";
import { createGitHubSource } from "../adapters/github/source.ts";
import { systemClock } from "../adapters/local/clock.ts";
import { createLocalSource, hasLocalConfig } from "../adapters/local/source.ts";
import { audienceWarnings } from "../app/audience.ts";
import { type BotInput, type CommandEvent, runBot } from "../app/bot.ts";
import { type LoadedConfig, loadConfig, loadLastValid } from "../app/config.ts";
import { type RoundInput, runRound } from "../app/round.ts";
import type { World } from "../app/world.ts";
import type { Config } from "../config/config.ts";
import type { HistoryPlace, RepositoryName } from "../config/history.ts";
import { type CommitId, commitId, type RoundId, roundId } from "../core/brand.ts";
import { DEFAULT_HISTORY_REF } from "../core/defaults.ts";
import { AdapterError, type Clock, type ConfigSource } from "../ports.ts";
import { reportCommand, reportOutcome, reportValidation, type Toolkit } from "./action-report.ts";
import { annotate } from "./annotations.ts";
import type { Output } from "./cli/command.ts";
import { compose, openAudience, openStore, type Places } from "./compose.ts";
import { type Mode, modeOf, type RunnerEvent, repositoryId } from "./event.ts";
import { githubLinks } from "./github-links.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { plainProgress, stopCommands } from "./progress.ts";
import { proxiesOf } from "./proxies.ts";
import { secretsOf } from "./secrets.ts";
import { keepUnrecorded } from "./unrecorded.ts";
import { userAgent } from "./version.ts";

/** The runner, as far as a run needs it. */
export interface Runner {
  readonly input: (name: string) => string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly event: RunnerEvent;
  readonly out: Output;
  readonly core: Toolkit;
}

type GitHubPlaces = Extract<Places, { readonly kind: "github" }>;

interface Run extends Runner {
  readonly inputs: Inputs;
  readonly client: GitHubClient;
  readonly clock: Clock;
  readonly source: ConfigSource;
}

/** One step of a workflow: a round, or only the validation of the config. Throws `InputError` for the user's mistakes in the step. */
export async function runAction(runner: Runner): Promise<void> {
  const inputs = readInputs(runner.input);
  const mode = modeOf(runner.event, inputs);
  if (mode.kind === "ignored") return runner.core.info("no command: nothing was asked and nothing done");
  const clock = systemClock();
  const client = clientFor(runner, inputs, clock);
  const run: Run = { ...runner, inputs, client, clock, source: sourceFor(runner, inputs, client) };
  try {
    const loaded = await loadConfig(run.source);
    annotate(run.core, loaded.diagnostics);
    if (mode.kind === "validate") await validation(run, loaded);
    else if (mode.kind === "round") await round(run, mode, loaded);
    else await command(run, mode.command, loaded);
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    run.core.setFailed(`${error.message}; ${error.next}`);
  }
}

/** A pull request's answer: is the config valid, and who would hear of its issues? */
async function validation(run: Run, loaded: LoadedConfig): Promise<void> {
  const { config } = loaded;
  if (config !== undefined) {
    const audience = openAudience(placesFor(run, config), run.clock);
    for (const warning of await audienceWarnings(config, audience)) run.core.warning(warning);
  }
  await reportValidation(run.core, loaded);
}

/** What a round and a command alike begin with; nothing where there is no valid config, which is told. */
interface Prepared {
  readonly world: World;
  close(): Promise<void>;
  /** A recorded round over all checks. */
  readonly input: RoundInput;
}

async function prepare(run: Run, newest: LoadedConfig): Promise<Prepared | undefined> {
  const { event, environment, core, inputs, clock } = run;
  const id = roundId(`${event.runId}.${event.runAttempt}.${slug(event.job)}.0`);
  const { config, commit } = newest.config === undefined ? await lastValid(run, id, newest) : newest;
  if (config === undefined) {
    core.setFailed("the config has mistakes, and there is no earlier valid one to go on with");
    return undefined;
  }
  const secrets = secretsOf(config, environment);
  for (const value of secrets.values()) core.setSecret(value);
  for (const token of [inputs.historyToken, inputs.issuesToken]) if (token !== undefined) core.setSecret(token);
  const name = `${event.repository.owner}/${event.repository.repo}`;
  const contact = `${event.serverUrl}/${name}`;
  const number = repositoryId(event, environment);
  const { world, close } = compose({
    places: placesFor(run, config),
    config,
    secrets,
    clock,
    contact,
    proxies: proxiesOf(environment),
    report: plainProgress(run.out),
  });
  const input: RoundInput = {
    config,
    id,
    location: inputs.location,
    looksAt: "all",
    settleMs: inputs.settleMs ?? config.settleMs,
    isRecorded: true,
    mayArchive: (recorded) => descends(run, commit, recorded),
    links: githubLinks(event.serverUrl, name, config),
    controls: [event.apiUrl],
    page: config.publish.kind === "off" ? "never" : "when-due",
    ...(commit === undefined ? {} : { configCommit: commit }),
    ...(newest.config === undefined ? { configProblem: newest.diagnostics } : {}),
    ...(number === undefined ? {} : { repository: { id: number, name } }),
  };
  return { world, close, input };
}

async function round(run: Run, mode: Extract<Mode, { kind: "round" }>, newest: LoadedConfig): Promise<void> {
  const { environment, core, inputs } = run;
  const prepared = await prepare(run, newest);
  if (prepared === undefined) return;
  const { looksAt, isRecorded } = mode;
  const { world, close, input } = prepared;
  const resume = stopCommands(run.out);
  const outcome = await runRound(world, { ...input, looksAt, isRecorded })
    .finally(resume)
    .finally(close);
  const unrecorded = await keepUnrecorded(join(environment["RUNNER_TEMP"] ?? ".", "allclear-unrecorded"), outcome);
  await reportOutcome(core, {
    outcome,
    unrecorded,
    config: input.config,
    inputs,
    isRecorded,
    isConfigBroken: newest.config === undefined,
    siteDirectory: siteDirectory(run),
  });
}

/** What somebody says, in a comment or with a dispatch. */
async function command(run: Run, event: CommandEvent, newest: LoadedConfig): Promise<void> {
  const prepared = await prepare(run, newest);
  if (prepared === undefined) return;
  const { world, close, input } = prepared;
  const { config, links, repository, page, id } = input;
  if (event.comment !== undefined && elsewhere(run, config.issues.repository, undefined) !== undefined)
    return run.core.info("the issues are in another repository, so this comment is about none of them");
  const bot: BotInput = {
    config,
    links,
    page,
    id,
    event,
    round: (looksAt) => ({ ...input, looksAt, id: roundId(id.replace(/0$/, "1")) }),
    ...(repository === undefined ? {} : { repository }),
  };
  const people = { access: createGitHubAccess(run.client), reactions: createGitHubReactions(run.client) };
  const resume = stopCommands(run.out);
  const outcome = await runBot({ ...world, ...people }, bot)
    .finally(resume)
    .finally(close);
  await reportCommand(run.core, outcome, siteDirectory(run));
}

/** Where the broken config still says where the history is, that is where the last valid one is looked for. */
async function lastValid(run: Run, id: RoundId, { history }: LoadedConfig): Promise<LoadedConfig> {
  const place = history ?? { historyRef: DEFAULT_HISTORY_REF };
  const store = openStore(placesFor(run, place), place.historyRef, run.clock);
  const round = { id, at: run.clock.now(), locations: [run.inputs.location] };
  return (await loadLastValid(run.source, store, round)) ?? { diagnostics: [] };
}

function clientFor({ event }: Runner, { token }: Pick<Inputs, "token">, clock: Clock): GitHubClient {
  const { owner, repo: name } = event.repository;
  return createGitHubClient({
    token,
    apiUrl: event.apiUrl,
    userAgent: userAgent(),
    repository: { owner, name },
    clock,
  });
}

/** Another repository that has a part of what is ours, with a token that is used for nothing else. */
function elsewhere(run: Run, wanted: RepositoryName | undefined, token: string | undefined): GitHubPlaces["elsewhere"] {
  const { owner, repo } = run.event.repository;
  if (wanted === undefined) return undefined;
  const isOurs = `${wanted.owner}/${wanted.name}`.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  if (isOurs) return undefined;
  const client = token === undefined ? run.client : clientFor(run, { token }, run.clock);
  const repository = { owner: wanted.owner, repo: wanted.name };
  return { client: { ...client, repository }, hasOwnToken: token !== undefined };
}

/** The workspace where there is a checkout with a config in it, else GitHub's API at the event's commit; older ones by API. */
function sourceFor({ environment, event }: Runner, inputs: Inputs, client: GitHubClient): ConfigSource {
  const workspace = environment["GITHUB_WORKSPACE"];
  const where = { commit: commitId(event.sha), ...(inputs.config === undefined ? {} : { path: inputs.config }) };
  const remote = createGitHubSource({ client, ...where });
  if (workspace === undefined || !hasLocalConfig(workspace, inputs.config)) return remote;
  const local = createLocalSource({ directory: workspace, ...where });
  const sourceOf = (at: CommitId | undefined) => (at === undefined ? local : remote);
  return {
    readConfig: (at) => sourceOf(at).readConfig(at),
    readText: (name, at) => sourceOf(at).readText(name, at),
  };
}

function placesFor(run: Run, place: HistoryPlace & Partial<Pick<Config, "issues">>): GitHubPlaces {
  // Installation tokens begin so: the job's own is the most usual here. Any other account is asked for.
  const account = run.inputs.token.startsWith("ghs_") ? { account: ACTIONS_ACCOUNT } : {};
  const { historyToken, issuesToken } = run.inputs;
  const history = elsewhere(run, place.historyRepository, historyToken);
  const issues = elsewhere(run, place.issues?.repository, issuesToken);
  return {
    kind: "github",
    client: run.client,
    siteDirectory: siteDirectory(run),
    ...account,
    ...(history !== undefined && { elsewhere: history }),
    ...(issues !== undefined && { issues }),
  };
}

function siteDirectory({ environment }: Runner): string {
  return join(environment["RUNNER_TEMP"] ?? ".", "allclear-site");
}

/** Does the commit in force come after the last recorded one? A re-run of an old commit must not archive newer checks. */
async function descends({ client }: Run, commit: string | undefined, recorded: string | undefined): Promise<boolean> {
  if (commit === undefined || recorded === undefined) return false;
  const { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...client.repository,
    basehead: `${recorded}...${commit}`,
    per_page: 1,
  });
  return data.status === "ahead";
}

/** A job's name as part of the round's id. */
function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 40) || "job"
  );
}
