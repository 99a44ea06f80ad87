import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createLocalStore } from "../../src/adapters/local/store.ts";
import { instant } from "../../src/core/brand.ts";
import type { Store } from "../../src/ports.ts";
import { rerooted } from "../contract/reroot.ts";
import { appendLine, committed } from "../contract/store.ts";
import { git, gitLog, gitRefs } from "../support/git.ts";
import { scratchFolder } from "../support/scratch.ts";

const REF = "refs/heads/allclear-history";
const ARCHIVES = "refs/allclear/archive";
const NOVEMBER = `${ARCHIVES}/2026-11`;
const PATH = process.env["PATH"] ?? "";
const PROGRAM = fileURLToPath(new URL("../support/store-rerooter.ts", import.meta.url));

function storeIn(directory: string): Store {
  const clock = { now: () => instant(Date.UTC(2026, 10, 22, 12)), sleep: () => Promise.resolve() };
  const author = { name: "Allclear", email: "bot@allclear.example" };
  return createLocalStore({ directory, ref: REF, author, clock, searchPath: PATH });
}

/** A `git` that kills who called it for the n-th time, before it does anything or after all is done. */
async function killingGit(folder: string, call: number, isAfter: boolean): Promise<string> {
  const kill = "kill -9 $PPID";
  const shim = [
    "#!/bin/sh",
    `echo >> '${folder}/calls'`,
    `[ "$(wc -l < '${folder}/calls')" -eq ${call} ] || PATH='${PATH}' exec git "$@"`,
    isAfter ? `PATH='${PATH}' git "$@"; ${kill}` : kill,
  ];
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", "git"), `${shim.join("\n")}\n`);
  await chmod(join(folder, "bin", "git"), 0o755);
  return [join(folder, "bin"), PATH].join(delimiter);
}

for (const isAfter of [false, true]) {
  test(`killed ${isAfter ? "after" : "before"} any step of git, nothing is lost, and the next process ends the work`, async (t) => {
    for (let call = 1; ; call += 1) {
      const folder = await scratchFolder(t);
      const directory = join(folder, "history.git");
      const store = storeIn(directory);
      const parent = await committed(store, { files: { "log.txt": "first\n" }, message: "first" });
      const head = await committed(store, { parent, files: { "log.txt": "first\nsecond\n" }, message: "second" });
      const searchPath = await killingGit(folder, call, isAfter);
      const child = spawn(process.execPath, [PROGRAM, directory, REF, NOVEMBER], {
        env: { ...process.env, PATH: searchPath },
      });
      const [code, signal] = await once(child, "exit");
      await appendLine(store, "third");
      const archived = await gitRefs(directory, ARCHIVES);
      const log = await gitLog(directory, REF);
      if (log.length === 2) assert.deepEqual(archived, { [NOVEMBER]: head }, `step ${call}`);
      else
        assert.deepEqual(
          log.map(({ message }) => message),
          ["third", "second", "first"],
          `step ${call}`,
        );
      const now = await store.head();
      assert.ok(now !== undefined);
      if (log.length > 2) {
        await rerooted(store, { head: now, message: "anew" });
        assert.deepEqual(await gitRefs(directory, ARCHIVES), { [NOVEMBER]: now }, `step ${call}`);
      }
      assert.equal(await git(directory, "fsck", "--strict", "--no-dangling"), "");
      if (signal === null) {
        assert.equal(code, 0);
        assert.ok(call > 5, "every step was tried");
        return;
      }
    }
  });
}
