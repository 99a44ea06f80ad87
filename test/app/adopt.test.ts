/** Rounds that could not be recorded when they were made, recorded later: as if they had been, each once. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { type Adopted, adopt } from "../../src/app/adopt.ts";
import { runRound } from "../../src/app/round.ts";
import { verify } from "../../src/app/verify.ts";
import { after, type Instant, instant, locationId } from "../../src/core/brand.ts";
import { readUnrecorded, type UnrecordedRound, unrecordedFile } from "../../src/core/history/unrecorded.ts";
import type { State } from "../../src/core/state.ts";
import { openTarget, status } from "../program/target.ts";
import { aResult, aRound, at } from "../support/builders.ts";
import { configOf, held, openLocalPlace, overwrite, type Place, REF, roundInput } from "./history-place.ts";

const CONFIG = configOf("http://127.0.0.1:9/", ["shop"]);

/** One look at the shop, from these locations. */
function unrecorded(time: Instant, state: State = "up", from: readonly string[] = ["here"]): UnrecordedRound {
  const locations = from.map(locationId);
  const results = locations.map((location) => aResult("shop", state, after(time, 1_000), { location }));
  return { round: aRound(time, { locations }), results };
}

/** As an artifact brings them back: with nothing but what its lines tell. */
function broughtBack(rounds: readonly UnrecordedRound[]): readonly UnrecordedRound[] {
  const { rounds: read, problems } = readUnrecorded([{ name: "a", text: rounds.map(unrecordedFile).join("") }]);
  assert.deepEqual(problems, []);
  return read;
}

async function placeFor(t: TestContext): Promise<Place> {
  const place = await openLocalPlace();
  t.after(() => place.close());
  return place;
}

function adoptAt(place: Place, time: Instant, rounds: readonly UnrecordedRound[]): Promise<Adopted> {
  return adopt(place.world(quickClock({ start: time })), roundInput(CONFIG, "adopting"), broughtBack(rounds));
}

/** What stands in a folder of the branch. */
async function filesIn(place: Place, folders: RegExp): Promise<Readonly<Record<string, string>>> {
  const { files } = await held(place.gitDirectory);
  return Object.fromEntries([...files].filter(([path]) => folders.test(path)));
}

async function assertVerified(place: Place, now: Instant, rounds: number): Promise<void> {
  const clock = quickClock({ start: now });
  const verified = await verify(place.world(clock).store, { now, archives: [] });
  assert.deepEqual([verified?.findings, verified?.problems, verified?.rounds], [[], [], rounds]);
}

/** Every ten minutes from 09:45 to 11:05, with an outage from 10:05 to 10:25. */
const HOURS = Array.from({ length: 9 }, (_, index) => {
  const time = instant(at("09:45") + index * 600_000);
  return unrecorded(time, time >= at("10:05") && time < at("10:25") ? "down" : "up");
});

test("rounds adopted together, in whatever order they are given, come to what they come to one by one", async (t) => {
  const [together, apart] = [await placeFor(t), await placeFor(t)];
  for (const round of HOURS) await adoptAt(apart, after(round.round.at, 2_000), [round]);
  const { rounds, results, changes } = await adoptAt(together, at("11:06"), HOURS.toReversed());
  assert.deepEqual([rounds, results], [9, 9]);
  assert.deepEqual(
    changes.map(({ kind, since }) => [kind, since]),
    [
      ["opened", at("10:05:01")],
      ["closed", at("10:25:01")],
    ],
  );
  const made = /^(samples|hours|rounds)\//;
  const expected = await filesIn(apart, made);
  assert.ok(Object.keys(expected).length >= 6);
  assert.deepEqual(await filesIn(together, made), expected);
  await assertVerified(together, at("11:06"), 9);
});

test("rounds among others that were recorded meanwhile are counted where they belong", async (t) => {
  const [place, whole] = [await placeFor(t), await placeFor(t)];
  await adoptAt(whole, at("11:06"), HOURS);
  const [missing, others] = [[1, 6].flatMap((index) => HOURS[index] ?? []), HOURS.filter((_, i) => i !== 1 && i !== 6)];
  await adoptAt(place, at("11:06"), others);
  const made = /^(hours|rounds)\//;
  assert.notDeepEqual(await filesIn(place, made), await filesIn(whole, made));
  assert.equal((await adoptAt(place, at("11:10"), missing)).rounds, 2);
  assert.deepEqual(await filesIn(place, made), await filesIn(whole, made));
  await assertVerified(place, at("11:10"), 9);
});

test("a round is there once, and what an artifact has beyond what is recorded is added", async (t) => {
  const place = await placeFor(t);
  const both = unrecorded(at("10:05"), "up", ["here", "oslo"]);
  const [first] = both.results;
  assert.ok(first !== undefined);
  const partly = { round: { ...both.round, locations: [first.location] }, results: [first] };
  assert.deepEqual((await adoptAt(place, at("10:07"), [partly])).rounds, 1);
  assert.deepEqual((await adoptAt(place, at("10:08"), [both])).rounds, 1);
  const { commits } = await held(place.gitDirectory);
  const { rounds, known, results } = await adoptAt(place, at("10:09"), [both, partly]);
  assert.deepEqual([rounds, known, results], [0, 1, 0]);
  assert.equal((await held(place.gitDirectory)).commits.length, commits.length, "nothing is committed again");
  const [text = ""] = Object.values(await filesIn(place, /^samples\//));
  assert.deepEqual(
    text
      .trim()
      .split("\n")
      .map((line) => [JSON.parse(line).location, JSON.parse(line).results.length]),
    [
      ["here", 1],
      ["oslo", 1],
    ],
  );
});

test("of a round of over 48 hours ago the results are kept, and neither figures nor states follow", async (t) => {
  const place = await placeFor(t);
  const now = at("2026-11-24T11:06:00Z");
  await adoptAt(place, at("11:06"), HOURS);
  await adoptAt(place, now, [unrecorded(at("2026-11-24T11:05:00Z"))]);
  const counted = /^(hours|days|rounds|latency|incidents)\/|^state\.json/;
  const before = await filesIn(place, counted);
  const old = unrecorded(at("10:52"), "down");
  const { rounds, late, changes } = await adoptAt(place, now, [old]);
  assert.deepEqual([rounds, late, changes], [1, 1, []]);
  assert.deepEqual(await filesIn(place, counted), before);
  assert.match((await filesIn(place, /^samples\/.*2210\./))["samples/2026-11-22/26112210.ndjson"] ?? "", /"late":true/);
  assert.equal((await adoptAt(place, now, [old])).known, 1);
  await assertVerified(place, now, 11);
});

test("what an adopted round changed is told by the next round, once the lease has passed", async (t) => {
  const target = await openTarget(t);
  target.answer(status(503));
  const place = await placeFor(t);
  const { changes } = await adoptAt(place, at("10:06"), [unrecorded(at("10:00")), unrecorded(at("10:05"), "down")]);
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ["opened"],
  );
  assert.deepEqual(await place.issues(), []);
  const config = configOf(target.url, ["shop"]);
  await runRound(place.world(quickClock({ start: at("10:20") })), roundInput(config, "next"));
  assert.deepEqual(
    (await place.issues()).map(({ isOpen }) => isOpen),
    [true],
  );
});

test("nothing is adopted into a history of a later release", async (t) => {
  const place = await placeFor(t);
  await adoptAt(place, at("10:06"), [unrecorded(at("10:00"))]);
  await overwrite(place.gitDirectory, new Map([["state.json", '{"version":99}\n']]), REF);
  const { files } = await held(place.gitDirectory);
  await assert.rejects(adoptAt(place, at("10:11"), [unrecorded(at("10:05"))]), {
    code: "damaged",
    message: /schema version 99/,
  });
  assert.deepEqual((await held(place.gitDirectory)).files, files);
});
