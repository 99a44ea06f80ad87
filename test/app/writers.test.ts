import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { allclear, temporaryFolder } from "../program/process.ts";
import { openTarget, status } from "../program/target.ts";
import { checksOf, githubWith, step } from "../program/workflow.ts";

const execute = promisify(execFile);
const WRITERS = 8;

/** Round ids of all sample lines of a branch's newest commit. */
async function roundsOf(gitDirectory: string): Promise<readonly string[]> {
  const git = (...words: readonly string[]): ReturnType<typeof execute> =>
    execute("git", ["--git-dir", gitDirectory, ...words]);
  const { stdout: paths } = await git("ls-tree", "-r", "--name-only", "allclear-history", "samples/");
  const texts = await Promise.all(
    String(paths)
      .trim()
      .split("\n")
      .map((path) => git("show", `allclear-history:${path}`)),
  );
  return texts.flatMap(({ stdout }) =>
    String(stdout)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).round),
  );
}

async function commitsOf(gitDirectory: string): Promise<{ readonly count: number; readonly merges: number }> {
  const { stdout } = await execute("git", ["--git-dir", gitDirectory, "rev-list", "--parents", "allclear-history"]);
  const commits = stdout.trim().split("\n");
  return { count: commits.length, merges: commits.filter((line) => line.split(" ").length > 2).length };
}

test("eight processes at once on one local store: every round is there once, and one issue is open", async (t) => {
  const cwd = await temporaryFolder(t);
  const target = await openTarget(t);
  target.answer(status(503));
  await writeFile(join(cwd, "checks.yml"), checksOf(target.url, 1));
  const runs = await Promise.all(
    Array.from({ length: WRITERS }, () => allclear(["run", "--config", "checks.yml", "--json"], { cwd })),
  );
  for (const { exitCode, err } of runs) assert.equal(exitCode, 0, err);
  const rounds = await roundsOf(join(cwd, ".allclear/history.git"));
  assert.deepEqual([...rounds].sort(), runs.map(({ out }) => JSON.parse(out).round.id).sort());
  assert.deepEqual(await commitsOf(join(cwd, ".allclear/history.git")), { count: WRITERS, merges: 0 });
  const issues = await readdir(join(cwd, ".allclear/issues"));
  const texts = await Promise.all(issues.map((name) => readFile(join(cwd, ".allclear/issues", name), "utf8")));
  assert.equal(texts.filter((text) => /^state: open$/m.test(text)).length, 1);
});

test("eight processes at once on one GitHub: every round is there once, and one issue is open", async (t) => {
  const target = await openTarget(t);
  target.answer(status(503));
  const standIn = await githubWith(t, checksOf(target.url, 1));
  const runs = await Promise.all(Array.from({ length: WRITERS }, () => step(t, standIn)));
  for (const { exitCode, log } of runs) assert.equal(exitCode, 0, log);
  const rounds = await roundsOf(standIn.gitDirectory);
  assert.deepEqual([...rounds].sort(), runs.map(({ outputs }) => outputs["round"]).sort());
  assert.deepEqual(await commitsOf(standIn.gitDirectory), { count: WRITERS, merges: 0 });
  const { issues } = await standIn.dump();
  assert.equal(issues.filter(({ state }) => state === "open").length, 1);
  assert.deepEqual(standIn.violations, []);
});
