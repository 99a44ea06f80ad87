/** Many writers of one history, each a world of its own over the same repository, in tides of one round each. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { type RoundOutcome, runRound } from "../../src/app/round.ts";
import { type Verified, verify } from "../../src/app/verify.ts";
import type { Config } from "../../src/config/config.ts";
import { after, instant } from "../../src/core/brand.ts";
import type { Clock } from "../../src/ports.ts";
import { at } from "../support/builders.ts";
import { type Held, held, type Place, roundInput } from "./history-place.ts";

export interface Tides {
  readonly place: Place;
  readonly config: Config;
  readonly writers: number;
  /** Rounds of each writer, five minutes apart. */
  readonly rounds: number;
}

export interface Written {
  readonly outcomes: readonly RoundOutcome[];
  /** How long each round took, in milliseconds of real time. */
  readonly tookMs: readonly number[];
}

const FIRST = at("10:20");
const EVERY_MS = 300_000;
/** Clocks of machines differ: those of four writers in a row by up to this, so that rounds come in no order. */
const SKEW_MS = 420_000;
/** Writers begin within so many milliseconds. */
const JITTER_MS = 60;

/** Lets all writers do their rounds; within a tide they begin at once, but for a little chance. */
export async function write({ place, config, writers, rounds }: Tides): Promise<Written> {
  const outcomes: RoundOutcome[] = [];
  const tookMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const tide = Array.from({ length: writers }, async (_, writer) => {
      await sleep(Math.random() * JITTER_MS);
      const began = performance.now();
      const clock = clockFrom(FIRST + round * EVERY_MS + (writer % 4) * (SKEW_MS / 3));
      outcomes.push(await runRound(place.world(clock), roundInput(config, idOf(writer, round), { page: "never" })));
      tookMs.push(performance.now() - began);
    });
    await Promise.all(tide);
  }
  return { outcomes, tookMs };
}

function idOf(writer: number, round: number): string {
  return `w${writer}-${round}`;
}

/** A clock that begins there and goes on with the real one: how long losers of a race wait is part of what is tried. */
export function clockFrom(start: number): Clock {
  const began = performance.now();
  return { now: () => instant(start + performance.now() - began), sleep: async (ms) => sleep(ms) };
}

/** What the branch holds after the tides. */
export interface Sum {
  /** Rounds whose results are not there, by their writers' word. */
  readonly lost: readonly string[];
  /** Results that are there more than once. */
  readonly twice: readonly string[];
  readonly isLinear: boolean;
  readonly verified: Verified;
}

export async function sumOf({ place, config, writers, rounds }: Tides): Promise<Sum> {
  const { commits, files } = await held(place.gitDirectory);
  const keys = [...files].filter(([path]) => path.startsWith("samples/")).flatMap(([, text]) => keysOf(text));
  const there = new Set(keys);
  const wanted = Array.from({ length: writers * rounds }, (_, index) =>
    idOf(index % writers, Math.floor(index / writers)),
  ).flatMap((round) => config.checks.map(({ id }) => `${round} 0 here ${id}`));
  const now = after(FIRST, (rounds + 24) * EVERY_MS);
  const verified = await verify(place.world({ now: () => now, sleep: async () => undefined }).store, {
    now,
    archives: [],
  });
  return {
    lost: wanted.filter((key) => !there.has(key)),
    twice: keys.filter((key, index) => keys.indexOf(key) !== index),
    isLinear: isLinear(commits),
    verified: verified ?? assert.fail("there is a history"),
  };
}

/** The results of a file of samples, by round, look, location and check. */
function keysOf(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const { round, location, results } = JSON.parse(line);
      return results.map(([check, look]: readonly unknown[]) => `${round} ${look} ${location} ${check}`);
    });
}

function isLinear(commits: Held["commits"]): boolean {
  return commits.every(({ parents }, index) => parents.join() === (commits[index - 1]?.id ?? ""));
}
