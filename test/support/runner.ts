/** Starts a JavaScript action as the Actions runner does: inputs, files, event, environment, cancellation. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject, objectIn, textIn } from "../github/json.ts";
import { type Annotation, limitViolations, masked, readKeyValues, readLog } from "./workflow-commands.ts";

export interface ActionRunOptions {
  /** Holds `action.yml` and what its `main` names. */
  readonly directory: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the step (`env:`) or other values for what the runner sets (`GITHUB_SHA`, `GITHUB_RUN_ID`, ...). */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: empty. */
  readonly event?: Json;
  /** Default `schedule`. */
  readonly eventName?: string;
  /** Default: `acme/shop`, 1001. */
  readonly repository?: { readonly owner: string; readonly name: string; readonly id: number };
  readonly apiUrl: string;
  /** What `github.token` is. It is masked from the first line, as the runner does. */
  readonly token: string;
  /** Default: a new empty folder. */
  readonly workspace?: string;
  /** Without a HOME variable, as in some containers. Default: with one. */
  readonly homeless?: boolean;
  /** Cancels the run: SIGINT, then SIGTERM, then the end. */
  readonly cancel?: AbortSignal;
  /** How long a cancelled process is waited for after SIGINT and after SIGTERM. Default: as the runner, 7.5 s and 2.5 s. */
  readonly graceMs?: readonly [interrupted: number, terminated: number];
}

export interface ActionRun {
  /** `undefined` where a signal ended the process. */
  readonly exitCode: number | undefined;
  /** Signals a cancellation needed, in order. */
  readonly signals: readonly NodeJS.Signals[];
  readonly durationMs: number;
  /** What people see: standard output and error, masked, commands rendered. */
  readonly log: string;
  /** What the process wrote, before masking. */
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What it set for later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** Masked. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Limits of the real service it went over, and inputs the action does not have. */
  readonly violations: readonly string[];
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** Removes the folders that were made for this run. */
  remove(): Promise<void>;
}

const NODE = fileURLToPath(new URL("../../node_modules/node/bin/node", import.meta.url));
const GRACE_MS = [7500, 2500] as const;
/** Files a step may fill. */
const FILES = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;

/** Runs the action's `main` to its end. Throws where the action could not even be started. */
export async function runAction(options: ActionRunOptions): Promise<ActionRun> {
  const action = await readAction(options.directory);
  const root = await mkdtemp(join(tmpdir(), "runner-"));
  const temp = join(root, "temp");
  const workspace = options.workspace ?? join(root, "workspace");
  await prepare({ temp, workspace, event: options.event ?? {} });
  const environment = { ...runnerEnvironment(options, { temp, workspace, root }), ...options.env };
  const process = await finish(options, {
    main: join(options.directory, action.main),
    workspace,
    env: { ...inputEnvironment(action, options, environment), ...environment },
  });
  const read = (name: (typeof FILES)[number]): Promise<string> => readFile(fileIn(temp, name), "utf8");
  const log = readLog(`::add-mask::${options.token}\n${process.output}`);
  const rawSummary = await read("GITHUB_STEP_SUMMARY");
  const outputs = readKeyValues(await read("GITHUB_OUTPUT"));
  const paths = (await read("GITHUB_PATH")).split("\n").filter(Boolean);
  return {
    ...process,
    log: log.text.slice(log.text.indexOf("\n") + 1),
    annotations: log.annotations,
    masks: log.masks.slice(1),
    outputs,
    state: readKeyValues(await read("GITHUB_STATE")),
    env: readKeyValues(await read("GITHUB_ENV")),
    paths,
    summary: masked(rawSummary, log.masks),
    violations: [...unknownInputs(action, options), ...limitViolations(log, rawSummary, outputs)],
    workspace,
    temp,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

interface Action {
  readonly main: string;
  readonly inputs: JsonObject;
}

async function readAction(directory: string): Promise<Action> {
  const action: Json = parse(await readFile(join(directory, "action.yml"), "utf8"));
  if (!isObject(action)) throw new Error(`${directory}/action.yml: no mapping`);
  const runs = objectIn(action, "runs");
  const using = textIn(runs, "using");
  const main = textIn(runs, "main");
  if (using !== "node24" || main === undefined)
    throw new Error(`${directory}/action.yml: runs \`${using}\`, not node24`);
  return { main, inputs: objectIn(action, "inputs") };
}

interface Folders {
  readonly root: string;
  readonly temp: string;
  readonly workspace: string;
}

function fileIn(temp: string, name: string): string {
  return join(temp, `${name.toLowerCase()}.txt`);
}

async function prepare({ temp, workspace, event }: Omit<Folders, "root"> & { readonly event: Json }): Promise<void> {
  await mkdir(temp, { recursive: true });
  await mkdir(workspace, { recursive: true });
  await writeFile(join(temp, "event.json"), JSON.stringify(event));
  await Promise.all(FILES.map((name) => writeFile(fileIn(temp, name), "")));
}

/** What the runner sets for every step; nothing of our own environment but the search path. */
function runnerEnvironment(
  { directory, repository, apiUrl, eventName = "schedule", homeless = false }: ActionRunOptions,
  { root, temp, workspace }: Folders,
): Readonly<Record<string, string>> {
  const { owner, name, id } = repository ?? { owner: "acme", name: "shop", id: 1001 };
  return {
    PATH: process.env["PATH"] ?? "",
    ...(homeless ? {} : { HOME: root }),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "allclear",
    GITHUB_ACTION_PATH: directory,
    GITHUB_ACTOR: owner,
    GITHUB_ACTOR_ID: "101",
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_JOB: "round",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_WORKFLOW: "Allclear",
    GITHUB_WORKFLOW_REF: `${owner}/${name}/.github/workflows/allclear.yml@refs/heads/main`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "mini-runner",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(root, "tools"),
    ...Object.fromEntries(FILES.map((file) => [file, fileIn(temp, file)])),
  };
}

/** `INPUT_` and the name in capitals, spaces as `_`, hyphens kept. That an input is `required` is not enforced. */
function inputEnvironment(
  { inputs }: Action,
  options: ActionRunOptions,
  environment: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const defaults = Object.keys(inputs).map((name) => [name, String(objectIn(inputs, name)["default"] ?? "")]);
  const values = { ...Object.fromEntries(defaults), ...options.inputs };
  const entries = Object.entries(values).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    evaluated(String(value), options.token, environment),
  ]);
  return Object.fromEntries(entries);
}

/** Expressions of the `github` context, the only ones a default may hold. Throws for others. */
function evaluated(text: string, token: string, environment: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === "github.token") return token;
    const value = environment[expression.replace(/^github\./, "github_").toUpperCase()];
    if (value === undefined) throw new Error(`the mini-runner cannot evaluate \`${expression}\``);
    return value;
  });
}

function unknownInputs({ inputs }: Action, options: ActionRunOptions): readonly string[] {
  const unknown = Object.keys(options.inputs ?? {}).filter((name) => !(name in inputs));
  return unknown.map((name) => `the action has no input \`${name}\``);
}

interface Finished {
  readonly exitCode: number | undefined;
  readonly signals: readonly NodeJS.Signals[];
  readonly durationMs: number;
  readonly output: string;
}

/** Starts the process and waits for its end, however that comes. */
async function finish(
  { cancel, graceMs = GRACE_MS }: ActionRunOptions,
  { main, workspace, env }: { readonly main: string; readonly workspace: string; readonly env: Record<string, string> },
): Promise<Finished> {
  const start = performance.now();
  const child = spawn(NODE, [main], { cwd: workspace, env, stdio: ["ignore", "pipe", "pipe"] });
  const signals: NodeJS.Signals[] = [];
  const timers: NodeJS.Timeout[] = [];
  const send = (signal: NodeJS.Signals): void => {
    signals.push(signal);
    child.kill(signal);
  };
  const [interruptedMs, terminatedMs] = graceMs;
  const stop = (): void => {
    send("SIGINT");
    timers.push(setTimeout(() => send("SIGTERM"), interruptedMs));
    timers.push(setTimeout(() => send("SIGKILL"), interruptedMs + terminatedMs));
  };
  if (cancel?.aborted) stop();
  cancel?.addEventListener("abort", stop, { once: true });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code]: readonly unknown[] = await once(child, "close");
  for (const timer of timers) clearTimeout(timer);
  cancel?.removeEventListener("abort", stop);
  return {
    exitCode: typeof code === "number" ? code : undefined,
    signals,
    durationMs: performance.now() - start,
    output: Buffer.concat(chunks).toString(),
  };
}
