/** A process that is killed at any call of git in a round, and the rounds after it. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openTarget, status, type Target } from "../program/target.ts";
import { assertWell, DEADLY, idOf, LANES, roundIn, STORIES, type Story, stepsOf } from "./history-kill.ts";
import { openLocalPlace, roomFor } from "./history-place.ts";

const READING_CALL = / (for-each-ref|cat-file|rev-parse|ls-tree|rev-list) /;

/** When the process that called git is killed: before the call, when git has read a part of what it is to do, or after it. */
type Moment = "before" | "within" | "after";

interface Kill {
  /** Counted from 1 over the round's calls of git. */
  readonly call: number;
  readonly moment: Moment;
}

/** A `git` that logs its calls and kills who calls it. */
async function deadlyGit(
  folder: string,
  kill: Kill | undefined,
): Promise<{ readonly path: string; readonly log: string }> {
  const [bin, log, path] = [join(folder, "bin"), join(folder, "calls.txt"), process.env["PATH"] ?? ""];
  const acts = {
    before: "",
    after: `PATH='${path}' git "$@"`,
    within: `head -c 150 | PATH='${path}' git "$@" 2>/dev/null`,
  };
  const script = [
    "#!/bin/sh",
    `printf '%s\\n' "$*" | tr '\\n' ' ' >> '${log}'; echo >> '${log}'`,
    ...(kill === undefined
      ? []
      : [`if [ "$(wc -l < '${log}')" -eq ${kill.call} ]; then ${acts[kill.moment]}`, "kill -9 $PPID; exit 1; fi"]),
    `PATH='${path}' exec git "$@"`,
  ];
  await mkdir(bin);
  await writeFile(join(bin, "git"), `${script.join("\n")}\n`);
  await chmod(join(bin, "git"), 0o755);
  return { path: [bin, path].join(delimiter), log };
}

const PROGRAM = fileURLToPath(new URL("./history-round.ts", import.meta.url));

interface Ended {
  readonly reported: readonly string[];
  readonly calls: readonly string[];
  readonly signal: string | null;
}

/** The story's deadly round as a process of its own. */
async function roundAside(folder: string, target: Target, story: Story, kill?: Kill): Promise<Ended> {
  const { path, log } = await deadlyGit(folder, kill);
  target.answer(status(DEADLY));
  const words = [PROGRAM, join(folder, "place"), idOf(story.killed), String(story.killed), target.url];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, PATH: path },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  const [, signal] = await once(child, "close");
  const reported = Buffer.concat(output).toString().split("\n").filter(Boolean);
  return { reported, calls: (await readFile(log, "utf8")).trim().split("\n"), signal };
}

describe("killed at any call of git", { concurrency: LANES }, () => {
  for (const story of STORIES) {
    test(`a round loses nothing it had committed, and the next goes on: ${story.name}`, async (t) => {
      const target = await openTarget(t);
      const template = await roomFor(t);
      const place = await openLocalPlace(template);
      for (const time of story.before) await roundIn(place, target, time, 200);
      const run = async (kill?: Kill): Promise<Ended> => {
        const folder = await roomFor(t);
        await cp(template, join(folder, "place"), { recursive: true });
        const ended = await roundAside(folder, target, story, kill);
        const after = await openLocalPlace(join(folder, "place"));
        await assertWell(after, target, story, ended.reported).catch((cause) => {
          throw new Error(`${kill?.moment} call ${kill?.call}, ${ended.calls.at(-1)}: ${cause}`, { cause });
        });
        await after.close();
        return ended;
      };
      const calm = await run();
      assert.deepEqual([calm.reported.length, calm.signal], [1, null]);
      assert.ok(calm.calls.length >= 4);
      const kills = stepsOf(story, calm.calls, READING_CALL).map((call): Kill => ({ call, moment: "before" }));
      for (const [index, line] of calm.calls.entries()) {
        if (line.includes(" fast-import ")) kills.push({ call: index + 1, moment: "within" });
      }
      for (const kill of [...kills, { call: calm.calls.length, moment: "after" } as const]) {
        assert.equal((await run(kill)).signal, "SIGKILL");
      }
    });
  }
});
