import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { allclear, temporaryFolder } from "./process.ts";
import { openTarget } from "./target.ts";

const BRANCH = "refs/heads/allclear-history";

/** Puts a state of that schema version on the branch, as a later release would. */
function writeVersion(repository: string, version: number): void {
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", ["--git-dir", repository, ...args], { input, encoding: "utf8" });
  const state = git(["show", `${BRANCH}:state.json`]).replace(/"version":\d+/, `"version":${version}`);
  const text = `commit ${BRANCH}\ncommitter A <a@a.example> 1795341600 +0000\ndata 5\nnewer\nfrom ${BRANCH}^0\nM 100644 inline state.json\ndata ${Buffer.byteLength(state)}\n${state}\n`;
  git(["fast-import", "--quiet"], text);
}

test("a round that a newer history does not let in is kept, and adopted once", async (t) => {
  const cwd = await temporaryFolder(t);
  const target = await openTarget(t);
  await mkdir(join(cwd, ".github"));
  await writeFile(join(cwd, ".github/allclear.yml"), `checks: [{ name: Shop, url: "${target.url}" }]\n`);
  assert.equal((await allclear(["run"], { cwd })).exitCode, 0);
  const repository = join(cwd, ".allclear/history.git");
  const before = (await readFile(join(repository, BRANCH), "utf8")).trim();
  writeVersion(repository, 99);

  const kept = await allclear(["run"], { cwd });
  assert.match(kept.out + kept.err, /schema version 99/);
  assert.match(kept.err, /`allclear adopt .*unrecorded.*\.ndjson` records them later/);
  assert.equal((await readdir(join(cwd, ".allclear/unrecorded"))).length, 1);
  const refused = await allclear(["adopt", ".allclear/unrecorded"], { cwd });
  assert.equal(refused.exitCode, 4);
  assert.match(refused.err, /with a release that writes it/);

  execFileSync("git", ["--git-dir", repository, "update-ref", BRANCH, before]);
  const adopted = await allclear(["adopt", ".allclear/unrecorded"], { cwd });
  assert.equal(adopted.exitCode, 0, adopted.err);
  assert.match(adopted.out, /^1 round with 1 result adopted$/m);
  const again = await allclear(["adopt", ".allclear/unrecorded"], { cwd });
  assert.match(again.out, /^0 rounds with 0 results adopted; 1 round was there already$/m);
  assert.match((await allclear(["verify"], { cwd })).out, /^2 rounds, 2 results.*\n\nevery figure follows/m);
});

test("what cannot be adopted is said with the next step, and good lines are adopted all the same", async (t) => {
  const cwd = await temporaryFolder(t);
  await mkdir(join(cwd, ".github"));
  await writeFile(join(cwd, ".github/allclear.yml"), "checks: [{ url: https://shop.example }]\n");
  const nothing = await allclear(["adopt", "nowhere"], { cwd });
  assert.equal(nothing.exitCode, 2);
  assert.match(nothing.err, /no `\.ndjson` file at `nowhere`/);
  const good = '{"v":1,"round":"r1","at":1577836800,"location":"here","results":[]}';
  await writeFile(join(cwd, "kept.ndjson"), `${good}\noops\n`);
  const part = await allclear(["adopt", "kept.ndjson"], { cwd });
  assert.equal(part.exitCode, 4);
  assert.match(part.err, /kept\.ndjson:2: not JSON; the line is left out/);
  assert.match(part.out, /^1 round with 0 results adopted; 1 round of over 48 hours ago is kept and not counted$/m);
});
