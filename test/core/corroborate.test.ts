import assert from "node:assert/strict";
import { test } from "node:test";
import { corroborated, suspected } from "../../src/core/corroborate.ts";
import type { Result } from "../../src/core/result.ts";
import { aResult, at } from "../support/builders.ts";

const REFUSED = { reason: "http.403", status: 403, text: "403, expected 2xx; who refused is unknown" } as const;

function suspicious(id: string, time: string, suspect = "wall.akamai.block", overrides: Partial<Result> = {}): Result {
  return aResult(id, "down", at(time), { ...REFUSED, facts: { suspect, reference: "18.1" }, ...overrides });
}

function good(id: string, time: string, firstByteMs: number): Result {
  return aResult(id, "up", at(time), { phases: { firstByteMs, totalMs: firstByteMs } });
}

const states = (results: readonly Result[]): readonly string[] => results.map(({ state }) => state);

test("one sign alone decides nothing", () => {
  assert.deepEqual(states(corroborated([suspicious("a", "10:00")], { results: [] })), ["down"]);
});

test("the same sign in a second look of the round: both are blocked", () => {
  const [first, second] = corroborated([suspicious("a", "10:00"), suspicious("a", "10:00:30")], { results: [] });
  assert.deepEqual([first?.state, second?.state], ["blocked", "blocked"]);
  assert.equal(first?.reason, "wall.akamai.block");
  assert.equal(first?.text, "403 from Akamai (block): our look was refused, the target was not seen");
  assert.deepEqual(first?.facts, { wall: "Akamai", reference: "18.1" });
});

test("the same sign in an earlier round of the hour", () => {
  assert.deepEqual(states(corroborated([suspicious("a", "10:05")], { results: [suspicious("a", "10:00")] })), [
    "blocked",
  ]);
  const blocked = aResult("a", "blocked", at("10:00"), { reason: "wall.akamai.block" });
  assert.deepEqual(states(corroborated([suspicious("a", "10:05")], { results: [blocked] })), ["blocked"]);
});

test("the same wall in the round before, also in another hour", () => {
  const unseenFor = (reason: string) => ({ results: [], unseenFor: () => reason });
  assert.deepEqual(states(corroborated([suspicious("a", "11:00")], unseenFor("wall.akamai.block"))), ["blocked"]);
  assert.deepEqual(states(corroborated([suspicious("a", "11:00")], unseenFor("wall.akamai.challenge"))), ["down"]);
});

test("another sign, or another check's sign, is no second one", () => {
  assert.deepEqual(
    states(
      corroborated([suspicious("a", "10:00"), suspicious("a", "10:00:30", "wall.unknown.challenge")], { results: [] }),
    ),
    ["down", "down"],
  );
  assert.deepEqual(states(corroborated([suspicious("a", "10:00"), suspicious("b", "10:00")], { results: [] })), [
    "down",
    "down",
  ]);
});

test("another check that the same wall refused in this round", () => {
  const refused = aResult("b", "blocked", at("10:00"), { reason: "wall.akamai.challenge" });
  assert.deepEqual(states(corroborated([suspicious("a", "10:00"), refused], { results: [] })), ["blocked", "blocked"]);
  assert.deepEqual(states(corroborated([suspicious("a", "10:05")], { results: [refused] })), ["down"], "in this round");
  const other = aResult("b", "blocked", at("10:00"), { reason: "wall.cloudflare.challenge" });
  assert.deepEqual(states(corroborated([suspicious("a", "10:00"), other], { results: [] })), ["down", "blocked"]);
});

test("what is blocked by its second look makes the other checks of that wall blocked", () => {
  const results = [suspicious("a", "10:00"), suspicious("a", "10:00:30"), suspicious("b", "10:00")];
  assert.deepEqual(states(corroborated(results, { results: [] })), ["blocked", "blocked", "blocked"]);
});

const USUAL = [good("a", "09:45", 200), good("a", "09:50", 180), good("a", "09:55", 220)];
const TIMES: readonly (readonly [name: string, firstByteMs: number, earlier: readonly Result[], state: string])[] = [
  ["a first byte far below the usual", 20, USUAL, "blocked"],
  ["not far enough below", 60, USUAL, "down"],
  ["two good looks make nothing usual", 20, USUAL.slice(1), "down"],
  [
    "another check's looks make nothing usual",
    20,
    USUAL.map((one) => ({ ...one, check: good("b", "09:00", 1).check })),
    "down",
  ],
  [
    "of quick targets the difference is noise",
    2,
    USUAL.map((one) => ({ ...one, phases: { firstByteMs: 20, totalMs: 20 } })),
    "down",
  ],
];

for (const [name, firstByteMs, earlier, state] of TIMES) {
  test(name, () => {
    const look = suspicious("a", "10:00", "wall.akamai.block", { phases: { firstByteMs, totalMs: firstByteMs } });
    assert.deepEqual(states(corroborated([look], { results: earlier })), [state]);
  });
}

test("a quick 200 is a cache's, whatever its words remind of", () => {
  const look = { ...suspicious("a", "10:00"), status: 200, phases: { firstByteMs: 5, totalMs: 5 } };
  assert.deepEqual(states(corroborated([look], { results: USUAL })), ["down"]);
});

test("results without suspicion come back as they are", () => {
  const results = [good("a", "10:00", 80), aResult("b", "down", at("10:00"))];
  assert.equal(corroborated(results, { results: [] }), results);
});

test("a check is suspected until a look decides", () => {
  const results = [suspicious("a", "10:00"), good("b", "10:00", 80)];
  assert.deepEqual([...suspected(results)], ["a"]);
  assert.deepEqual([...suspected([...results, good("a", "10:00:30", 80)])], []);
});
