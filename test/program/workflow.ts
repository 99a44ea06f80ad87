import { execFile } from "node:child_process";
import type { TestContext } from "node:test";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { createStandIn, type StandIn, type StandInOptions } from "../github/stand-in.ts";
import { type ActionRun, type ActionRunOptions, runAction } from "../support/runner.ts";
import { ROOT } from "./process.ts";

const execute = promisify(execFile);

/** A stand-in whose default branch holds this config, and Pages that nothing has been published to. It goes with the test. */
export async function githubWith(
  t: TestContext,
  config: string,
  options: Partial<StandInOptions> = {},
): Promise<StandIn> {
  const standIn = await createStandIn({
    settings: { pages: { buildType: "workflow" } },
    ...options,
    seed: { ...options.seed, files: { "README.md": "# shop\n", ".github/allclear.yml": config } },
  });
  t.after(() => standIn.close());
  return standIn;
}

let runs = 1000;

/** History dates looks in whole seconds, and two of one second are not one after the other; a quick machine makes two rounds in one. */
async function nextSecond(): Promise<void> {
  const second = () => Math.floor(Date.now() / 1000);
  for (const before = second(); second() === before; ) await setTimeout(1000 - (Date.now() % 1000));
}

/**
 * One step of a workflow in that repository, each in a run of its own and begun in a second of its own, `dist/` as a
 * process. Its folders go with the test.
 */
export async function step(
  t: TestContext,
  standIn: StandIn,
  options: Partial<ActionRunOptions> = {},
): Promise<ActionRun> {
  const { owner, name, id, defaultBranch } = standIn;
  const { stdout } = await execute("git", [
    "--git-dir",
    standIn.gitDirectory,
    "rev-parse",
    `refs/heads/${defaultBranch}`,
  ]);
  await nextSecond();
  const run = await runAction({
    directory: ROOT,
    repository: { owner, name, id },
    apiUrl: standIn.apiUrl,
    token: standIn.token,
    event: { repository: { id, default_branch: defaultBranch, full_name: `${owner}/${name}` } },
    ...options,
    env: { GITHUB_SHA: stdout.trim(), GITHUB_RUN_ID: String(runs++), ...options.env },
  });
  t.after(() => run.remove());
  return run;
}

/** A config with this many checks of one URL. */
export function checksOf(url: string, count: number, defaults = "{ retries: 0, confirm: { down: 1, up: 1 } }"): string {
  const checks = Array.from(
    { length: count },
    (_, index) => `  - { name: Check ${index + 1}, url: "${url}?${index}" }\n`,
  );
  return `settle: 0s\ndefaults: ${defaults}\nchecks:\n${checks.join("")}`;
}
