/** Whole rounds over a branch that anything was done to: real git, a real GitHub on loopback, real looks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { type RoundOutcome, runRound } from "../../src/app/round.ts";
import { after, instant } from "../../src/core/brand.ts";
import { samplesPath } from "../../src/core/history/layout.ts";
import { openTarget, status } from "../program/target.ts";
import { at } from "../support/builders.ts";
import { damaged, damages } from "../support/damage.ts";
import { git } from "../support/git.ts";
import {
  configOf,
  held,
  openGitHubPlace,
  openLocalPlace,
  overwrite,
  type Place,
  REF,
  roundInput,
} from "./history-place.ts";

const FIRST = at("10:00");
/** In the same hour, and on the next day. */
const NEXT = [at("10:20"), at("2026-11-23T00:10:00Z")] as const;
/** Fuzzing goes on for so long at most in each place, in milliseconds. */
const LIMIT_MS = 6_000;

type Round = (time: number, id: string, status?: number) => Promise<RoundOutcome>;

interface Scene {
  readonly place: Place;
  readonly round: Round;
  /** What the branch holds after an outage that goes on, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Puts these on top of that history, in the place of whatever came after it. */
  spoil(files: ReadonlyMap<string, Buffer | string>): Promise<void>;
}

/** GitHub's own time goes by the real clock; each round's by one of its own. */
const PLACES = [
  ["a folder", () => openLocalPlace()],
  ["GitHub", () => openGitHubPlace({ now: () => instant(Date.now()), sleep: async () => undefined })],
] as const;

async function openScene(t: Parameters<typeof openTarget>[0], open: () => Promise<Place>): Promise<Scene> {
  const target = await openTarget(t);
  const config = configOf(target.url, ["api", "shop"]);
  const place = await open();
  t.after(() => place.close());
  const round: Round = async (time, id, code = 200) => {
    target.answer(status(code));
    const world = place.world(quickClock({ start: instant(time) }));
    return runRound(world, roundInput(config, id, { page: "publication" in world ? "when-due" : "always" }));
  };
  for (const [index, code] of [200, 503, 503].entries())
    await round(after(FIRST, index * 300_000), `first-${index}`, code);
  const base = await git(place.gitDirectory, "rev-parse", REF);
  const { files } = await held(place.gitDirectory);
  return { place, round, files, spoil: (spoiled) => overwrite(place.gitDirectory, spoiled, base) };
}

/** Two rounds, each of which does all of its work and says what it could not read. */
async function goOn({ place, round }: Scene, states: readonly number[]): Promise<readonly RoundOutcome[]> {
  const outcomes: RoundOutcome[] = [];
  for (const [index, time] of NEXT.entries()) {
    const outcome = await round(time, `next-${index}`, states[index]);
    const { files } = await held(place.gitDirectory);
    assert.deepEqual(outcome.refused, []);
    if (outcome.commit === undefined) {
      assert.match(outcome.problems.join(), /schema version \d+, newer/);
      return outcomes;
    }
    const lines = (files.get(samplesPath(time)) ?? "").split("\n").filter((line) => line.includes(`"next-${index}"`));
    assert.deepEqual(
      lines.flatMap((line) => JSON.parse(line).results.map(([check]: readonly unknown[]) => check)),
      ["api", "shop"],
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

for (const [name, open] of PLACES) {
  test(`whatever was done to files of the branch in ${name}, rounds look, record and tell`, async (t) => {
    const scene = await openScene(t, open);
    const paths = [...scene.files.keys()];
    const bytes = fc.uint8Array({ maxLength: 80 }).map((list) => Buffer.from(list));
    const hits = fc.array(fc.tuple(fc.constantFrom(...paths), fc.oneof({ weight: 4, arbitrary: damages }, bytes)), {
      minLength: 1,
      maxLength: 3,
    });
    const states = fc.tuple(fc.constantFrom(200, 503), fc.constantFrom(200, 503));
    await fc.assert(
      fc.asyncProperty(hits, states, async (list, codes) => {
        const files = new Map<string, Buffer | string>();
        for (const [path, damage] of list) {
          const text = String(files.get(path) ?? scene.files.get(path) ?? "");
          files.set(path, Buffer.isBuffer(damage) ? damage : damaged(text, damage));
        }
        await scene.spoil(files);
        await goOn(scene, codes);
      }),
      { numRuns: 40, interruptAfterTimeLimit: LIMIT_MS },
    );
  });

  test(`what cannot be read in ${name} is told by path and line, and kept aside once`, async (t) => {
    const scene = await openScene(t, open);
    const path = samplesPath(FIRST);
    const text = scene.files.get(path) ?? "";
    await scene.spoil(
      new Map([
        [path, `${text}<<<<<<< ours\n`],
        ["state.json", "\u0000\u0001 not ours"],
      ]),
    );
    const [first, second] = await goOn(scene, [200, 200]);
    assert.deepEqual(first?.problems.toSorted(), [
      `history: ${path}:${text.split("\n").length}: not JSON`,
      "history: state.json: not JSON",
    ]);
    assert.deepEqual(second?.problems, []);
    const { files } = await held(scene.place.gitDirectory);
    assert.deepEqual(
      [...files].filter(([name]) => name.startsWith("damaged/")),
      [
        [`damaged/20261122T102000Z/${path}`, "<<<<<<< ours\n"],
        ["damaged/20261122T102000Z/state.json", "\u0000\u0001 not ours\n"],
      ],
    );
  });

  test(`a history of a later version in ${name} is not written, and looking goes on`, async (t) => {
    const scene = await openScene(t, open);
    await scene.spoil(new Map([["state.json", '{"version":3,"everything":"else"}']]));
    const before = await held(scene.place.gitDirectory);
    const outcome = await scene.round(NEXT[0], "older", 503);
    assert.deepEqual(
      outcome.results.map(({ check, state }) => [check, state]),
      [
        ["api", "down"],
        ["shop", "down"],
      ],
    );
    assert.match(outcome.problems.join(), /schema version 3, newer than the 2 of this release.*update/);
    assert.deepEqual([outcome.commit, outcome.refused.length], [undefined, 0]);
    assert.deepEqual(await held(scene.place.gitDirectory), before);
  });
}
