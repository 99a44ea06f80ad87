import assert from "node:assert/strict";
import { test } from "node:test";
import { runRound } from "../../src/app/round.ts";
import { openTarget } from "../program/target.ts";
import { at } from "../support/builders.ts";
import { configOf, held, type Place, roundInput } from "./history-place.ts";
import { clockFrom, sumOf, write } from "./writers.ts";

const WRITERS = 16;
const ROUNDS = 20;

/** What every store keeps to when many write at once. A file for each, so that they run side by side. */
export function writersTests(name: string, open: () => Promise<Place>): void {
  test(`sixteen writers at once on ${name}, twenty rounds each: no result is lost, none is there twice`, async (t) => {
    const target = await openTarget(t);
    const place = await open();
    t.after(() => place.close());
    const tides = { place, config: configOf(target.url, ["shop"]), writers: WRITERS, rounds: ROUNDS };
    const { outcomes } = await write(tides);
    assert.deepEqual(
      outcomes.flatMap(({ refused, problems }) => [...refused, ...problems]),
      [],
    );
    const { verified, ...sum } = await sumOf(tides);
    assert.deepEqual(sum, { lost: [], twice: [], isLinear: true });
    assert.deepEqual([verified.rounds, verified.findings, verified.problems], [WRITERS * ROUNDS, [], []]);
    assert.equal((await held(place.gitDirectory)).commits.length, WRITERS * ROUNDS);
  });

  test(`a round that several processes commit at once on ${name} is there once`, async (t) => {
    const target = await openTarget(t);
    const place = await open();
    t.after(() => place.close());
    const config = configOf(target.url, ["shop"]);
    const again = () => runRound(place.world(clockFrom(at("10:00"))), roundInput(config, "same"));
    const outcomes = await Promise.all(Array.from({ length: 6 }, again));
    assert.deepEqual(
      outcomes.flatMap(({ refused }) => refused),
      [],
    );
    const { commits, files } = await held(place.gitDirectory);
    assert.equal(commits.length, 1);
    assert.equal(
      [...files].filter(([path]) => path.startsWith("samples/")).flatMap(([, text]) => text.trim().split("\n")).length,
      1,
    );
    assert.deepEqual(new Set(outcomes.map(({ commit }) => commit)), new Set([commits[0]?.id]));
  });
}
