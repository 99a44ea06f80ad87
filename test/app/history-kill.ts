/** What is told of a process that is killed anywhere in a round, and what has to be well after the rounds that follow. */
import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { runRound } from "../../src/app/round.ts";
import { verify } from "../../src/app/verify.ts";
import { after, commitId, type Instant } from "../../src/core/brand.ts";
import type { Store } from "../../src/ports.ts";
import { status, type Target } from "../program/target.ts";
import { at } from "../support/builders.ts";
import { git } from "../support/git.ts";
import { configOf, held, type Place, REF, roundInput } from "./history-place.ts";

/** Rounds before the one that is killed, and that one's time. */
export interface Story {
  readonly name: string;
  readonly before: readonly Instant[];
  readonly killed: Instant;
  /**
   * Try each step, or only those that find something changed since the one before: reading leaves nothing behind, so that
   * death after it is death before it.
   */
  readonly steps: "each" | "changed";
}

export const STORIES: readonly Story[] = [
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
export const DEADLY = 503;
export const LANES = availableParallelism();

/** One of the rounds around the killed one. It shows no page: that is half of the work, and none of it is history. */
export async function roundIn(place: Place, target: Target, time: Instant, code: number): Promise<void> {
  target.answer(status(code));
  const world = place.world(quickClock({ start: time }));
  const outcome = await runRound(world, roundInput(configOf(target.url, ["shop"]), idOf(time), { page: "never" }));
  assert.deepEqual([outcome.refused, outcome.problems], [[], []]);
}

export function idOf(time: Instant): string {
  return `r-${time / 60_000}`;
}

/** The commits that the history is made of: of its branch, and of what was behind it in earlier months. */
async function commitsIn(gitDirectory: string): Promise<readonly { readonly id: string; readonly parents: number }[]> {
  const lines = await git(gitDirectory, "rev-list", "--parents", "--all");
  return lines.split("\n").map((line) => ({ id: line.slice(0, 40), parents: line.split(" ").length - 1 }));
}

/** The rounds after the killed one, and that all is well then. `reported`: what the killed process said it had committed. */
export async function assertWell(
  place: Place,
  target: Target,
  story: Story,
  reported: readonly string[],
): Promise<void> {
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

/** The numbers, from 1, of the steps worth dying before. */
export function stepsOf({ steps }: Story, made: readonly string[], reading: RegExp): readonly number[] {
  const numbers = made.map((_, index) => index + 1);
  return steps === "each" ? numbers : numbers.filter((number) => !reading.test(made[number - 2] ?? ""));
}
