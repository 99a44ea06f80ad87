/** A process that is killed anywhere in a round, and the rounds after it. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { runRound } from "../../src/app/round.ts";
import { verify } from "../../src/app/verify.ts";
import type { Progress } from "../../src/app/world.ts";
import { after, commitId, type Instant } from "../../src/core/brand.ts";
import type { Store } from "../../src/ports.ts";
import { openTarget, status, type Target } from "../program/target.ts";
import { at } from "../support/builders.ts";
import { git } from "../support/git.ts";
import {
  configOf,
  held,
  openGitHubPlace,
  openLocalPlace,
  type Place,
  REF,
  roomFor,
  roundInput,
} from "./history-place.ts";

/** Rounds before the one that is killed, and that one's time. */
interface Story {
  readonly name: string;
  readonly before: readonly Instant[];
  readonly killed: Instant;
  /**
   * Try each step, or only those that find something changed since the one before: reading leaves nothing behind, so that
   * death after it is death before it.
   */
  readonly steps: "each" | "changed";
}

const STORIES: readonly Story[] = [
  { name: "the first of all", before: [], killed: at("10:00"), steps: "changed" },
  {
    name: "one that opens an incident when an hour is over",
    before: [at("10:00"), at("10:55")],
    killed: at("11:00"),
    steps: "each",
  },
  {
    name: "the first of a month",
    before: [at("2026-11-30T23:00:00Z"), at("2026-11-30T23:55:00Z")],
    killed: at("2026-12-01T00:00:00Z"),
    steps: "changed",
  },
];
/** Minutes after the killed round and what the target answers: the lease of what it opened ends, then the outage. */
const AFTER = [
  [5, 503],
  [25, 503],
  [30, 200],
  [75, 200],
] as const;
const DEADLY = 503;
const LANES = availableParallelism();

async function roundIn(place: Place, target: Target, time: Instant, code: number): Promise<void> {
  target.answer(status(code));
  const world = place.world(quickClock({ start: time }));
  const outcome = await runRound(world, roundInput(configOf(target.url, ["shop"]), idOf(time)));
  assert.deepEqual([outcome.refused, outcome.problems], [[], []]);
}

function idOf(time: Instant): string {
  return `r-${time / 60_000}`;
}

/** The commits that the history is made of: of its branch, and of what was behind it in earlier months. */
async function commitsIn(gitDirectory: string): Promise<readonly { readonly id: string; readonly parents: number }[]> {
  const lines = await git(gitDirectory, "rev-list", "--parents", "--all");
  return lines.split("\n").map((line) => ({ id: line.slice(0, 40), parents: line.split(" ").length - 1 }));
}

/** The rounds after the killed one, and that all is well then. `reported`: what the killed process said it had committed. */
async function assertWell(place: Place, target: Target, story: Story, reported: readonly string[]): Promise<void> {
  const left = await headOf(place);
  for (const [minutes, code] of AFTER) await roundIn(place, target, after(story.killed, minutes * 60_000), code);
  const all = await commitsIn(place.gitDirectory);
  for (const commit of [...left, ...reported])
    assert.ok(
      all.some(({ id }) => id === commit),
      "what was there is there",
    );
  assert.ok(all.every(({ parents }) => parents <= 1));
  const { commits, files } = await held(place.gitDirectory);
  assert.deepEqual(
    commits.map(({ parents }) => parents),
    commits.map((_, index) => commits.slice(Math.max(0, index - 1), index).map(({ id }) => id)),
  );
  const rounds = [...files].filter(([path]) => path.startsWith("samples/")).flatMap(([, text]) => roundsOf(text));
  const wasCommitted = rounds.includes(idOf(story.killed));
  assert.ok(wasCommitted || reported.length === 0);
  const later = AFTER.map(([minutes]) => after(story.killed, minutes * 60_000));
  const expected = [...story.before, ...(wasCommitted ? [story.killed] : []), ...later];
  assert.deepEqual(rounds.toSorted(), expected.map(idOf).toSorted());
  const audited = await verify(storeOf(files), { now: after(story.killed, 80 * 60_000), archives: [] });
  assert.deepEqual([audited?.findings, audited?.problems], [[], []]);
  assert.deepEqual(
    (await place.issues()).map(({ isOpen }) => isOpen),
    [false],
  );
  assert.equal(await git(place.gitDirectory, "fsck", "--strict", "--no-dangling"), "");
}

/** The branch's newest commit, if there is one. */
async function headOf({ gitDirectory }: Place): Promise<readonly string[]> {
  return git(gitDirectory, "rev-parse", "--verify", "--quiet", REF).then(
    (id) => [id],
    () => [],
  );
}

/** For an audit: it reads, and writes nothing. */
function storeOf(files: ReadonlyMap<string, string>): Store {
  const refuse = () => assert.fail("an audit writes nothing");
  return {
    head: async () => commitId("0".repeat(40)),
    read: async (_, paths) => new Map([...files].filter(([path]) => paths.includes(path))),
    commit: refuse,
    facts: refuse,
    reroot: refuse,
  };
}

function roundsOf(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).round);
}

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
  const child = spawn(process.execPath, words, { env: { PATH: path }, stdio: ["ignore", "pipe", "inherit"] });
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

const READING_CALL = / (for-each-ref|cat-file|rev-parse|ls-tree|rev-list) /;
const READING_REQUEST = /^GET /;

/** The numbers, from 1, of the steps worth dying before. */
function stepsOf({ steps }: Story, made: readonly string[], reading: RegExp): readonly number[] {
  const numbers = made.map((_, index) => index + 1);
  return steps === "each" ? numbers : numbers.filter((number) => !reading.test(made[number - 2] ?? ""));
}

/** A way to GitHub that ends with the process: the request of that number is not sent any more, and nothing is heard. */
function deadlyWire(request: number): {
  readonly send: typeof fetch;
  readonly died: Promise<"died">;
  /** Method and URL of each request, that one included. */
  readonly sent: readonly string[];
} {
  const death = Promise.withResolvers<"died">();
  const sent: string[] = [];
  return {
    send: (url, init) => {
      sent.push(`${init?.method} ${url}`);
      if (sent.length < request) return fetch(url, init);
      death.resolve("died");
      return new Promise<never>(() => undefined);
    },
    died: death.promise,
    sent,
  };
}

describe("dead between any two requests to GitHub", { concurrency: LANES }, () => {
  for (const story of STORIES) {
    test(`a round loses nothing it had committed, and the next goes on: ${story.name}`, async (t) => {
      const target = await openTarget(t);
      const run = async (request: number): Promise<readonly string[]> => {
        // GitHub's own time stands still; each round brings its own.
        const place = await openGitHubPlace({ now: () => story.killed, sleep: async () => undefined });
        for (const time of story.before) await roundIn(place, target, time, 200);
        target.answer(status(DEADLY));
        const reported: string[] = [];
        const { send, died, sent } = deadlyWire(request);
        const report = (progress: Progress) => progress.kind === "committed" && reported.push(progress.commit);
        const world = place.world(quickClock({ start: story.killed }), { send, report });
        const ended = await Promise.race([
          runRound(world, roundInput(configOf(target.url, ["shop"]), idOf(story.killed))),
          died,
        ]);
        assert.equal(ended === "died", request <= sent.length);
        await assertWell(place, target, story, reported).catch((cause) => {
          throw new Error(`before request ${request}: ${cause}`, { cause });
        });
        await place.close();
        return sent;
      };
      const requests = await run(Number.POSITIVE_INFINITY);
      assert.ok(requests.length >= 6);
      for (const request of stepsOf(story, requests, READING_REQUEST)) await run(request);
    });
  }
});
