import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import type { StandIn } from "../github/stand-in.ts";
import { temporaryFolder } from "./process.ts";
import { openTarget } from "./target.ts";
import { checksOf, githubWith, step } from "./workflow.ts";

const PATH = ".github/allclear.yml";

const execute = promisify(execFile);

/** Commits another config to the default branch, as a person would. */
async function push(standIn: StandIn, text: string): Promise<void> {
  const { stdout } = await execute("git", ["--git-dir", standIn.gitDirectory, "rev-parse", `main:${PATH}`]);
  const content = Buffer.from(text).toString("base64");
  await standIn.as(standIn.owner)("PUT", `/contents/${PATH}`, {
    message: "Change the config",
    content,
    sha: stdout.trim(),
  });
}

test("a round with a broken config goes on with the last valid one, and page, summary and one issue say so", async (t) => {
  const target = await openTarget(t);
  const standIn = await githubWith(t, checksOf(target.url, 1));
  await step(t, standIn);
  await push(standIn, "checks:\n  - { name: Check 1, ulr: http://a.example }\n");
  const looks = target.count();
  for (const _ of [1, 2]) {
    const blind = await step(t, standIn);
    assert.match(blind.annotations.map(({ message }) => message).join("\n"), /`ulr`.*`url`/s);
    assert.match(blind.summary, /config.*mistake/);
  }
  assert.equal(target.count(), looks + 2, "the check of the last valid config is still looked at");
  const { issues } = await standIn.dump();
  assert.deepEqual(
    issues.map(({ title, state, labels }) => [title.slice(0, 24), state, labels]),
    [["The config has mistakes:", "open", ["allclear", "allclear-config"]]],
  );

  await push(standIn, checksOf(target.url, 1));
  const mended = await step(t, standIn);
  assert.equal(mended.exitCode, 0, mended.log);
  assert.deepEqual(
    (await standIn.dump()).issues.map(({ state, comments }) => [state, comments.length]),
    [["closed", 1]],
  );
});

test("with a checkout, too, the last valid config is read from its own commit", async (t) => {
  const target = await openTarget(t);
  const standIn = await githubWith(t, checksOf(target.url, 1));
  await step(t, standIn);
  const workspace = await temporaryFolder(t);
  await mkdir(join(workspace, ".github"));
  await writeFile(join(workspace, PATH), "checks: none\n");
  const run = await step(t, standIn, { workspace });
  assert.equal(run.exitCode, 0, run.log);
  assert.match(run.summary, /1 up/);
});

test("the page says that the newest config is broken", async (t) => {
  const target = await openTarget(t);
  const standIn = await githubWith(t, checksOf(target.url, 1));
  await step(t, standIn);
  await push(standIn, "checks: none\n");
  const run = await step(t, standIn);
  assert.equal(run.outputs["publish"], "true");
  assert.match(await readFile(join(run.outputs["site"] ?? "", "index.html"), "utf8"), /config/i);
});

test("a first config that is broken fails the job: there is nothing to go on with", async (t) => {
  const standIn = await githubWith(t, "checks: none\n");
  const run = await step(t, standIn);
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /no earlier valid one/);
});
