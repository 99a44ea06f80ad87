import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { locationId } from "../../src/core/brand.ts";
import { decide, verdicts } from "../../src/core/quorum.ts";
import type { Result } from "../../src/core/result.ts";
import { STATES } from "../../src/core/state.ts";
import { aResult, at } from "../support/builders.ts";

const STATE_OF = { u: "up", d: "degraded", D: "down", b: "blocked", "?": "unknown" } as const;
const PLACES = ["lab", "oslo", "paris", "quito", "rome"].map(locationId);

/** One result for each letter, from the first places; `-` is a place that says nothing. */
function voices(letters: string): { readonly results: readonly Result[]; readonly asked: typeof PLACES } {
  const results = [...letters].flatMap((letter, index) => {
    const state = Object.entries(STATE_OF).find(([known]) => known === letter)?.[1];
    const location = PLACES[index];
    return state === undefined || location === undefined
      ? []
      : [aResult("shop", state, at("10:00", index), { location })];
  });
  return { results, asked: PLACES.slice(0, letters.length) };
}

function verdictOf(letters: string) {
  const [first, ...others] = voices(letters).results;
  assert.ok(first !== undefined);
  return decide([first, ...others], voices(letters).asked);
}

const TABLE: readonly (readonly [rule: string, letters: string, state: string, reason: string])[] = [
  ["one location decides alone", "u", "up", "http.200"],
  ["one location decides alone", "D", "down", "http.503"],
  ["one location decides alone", "b", "blocked", "wall.cloudflare.challenge"],
  ["one location decides alone", "?", "unknown", "net.unreachable"],
  ["two that agree", "DD", "down", "http.503"],
  ["two that disagree are no majority", "uD", "unknown", "quorum.split"],
  ["two that agree only that it is bad are degraded", "dD", "degraded", "expect.within"],
  ["up and degraded, one each", "ud", "unknown", "quorum.split"],
  ["one of three is not down", "uuD", "up", "http.200"],
  ["two of three are down", "uDD", "down", "http.503"],
  ["the middle one of three", "udD", "degraded", "expect.within"],
  ["two that disagree, one that is silent", "u-D", "unknown", "quorum.split"],
  ["a blocked voice does not vote", "DDb", "down", "http.503"],
  ["an unknown voice does not vote", "uu?", "up", "http.200"],
  ["half of the places are enough", "DD--", "down", "http.503"],
  ["less than half are not", "D---", "unknown", "quorum.silent"],
  ["less than half saw it, more than half are blocked", "Dbbb", "blocked", "wall.cloudflare.challenge"],
  ["half spoke and disagree", "uD--", "unknown", "quorum.split"],
  ["one of three is not enough", "u--", "unknown", "quorum.silent"],
  ["one of three that could not look is not enough either", "?--", "unknown", "quorum.silent"],
  ["most blocked, but most silent", "b---", "unknown", "quorum.silent"],
  ["most blocked, half silent", "bb--", "blocked", "wall.cloudflare.challenge"],
  ["blocked and unknown alike: we know nothing", "b?", "unknown", "net.unreachable"],
  ["too few saw it, most of those that spoke are blocked", "Dbb--", "blocked", "wall.cloudflare.challenge"],
  ["too few saw it, too few are blocked, none says why", "uDb--", "unknown", "quorum.split"],
];

for (const [rule, letters, state, reason] of TABLE) {
  test(`${rule}: ${letters} is ${state}`, () => {
    const verdict = verdictOf(letters);
    assert.deepEqual([verdict.state, verdict.reason], [state, reason]);
  });
}

test("a location has one voice, its newest result", () => {
  const [lab, oslo] = PLACES;
  assert.ok(lab !== undefined && oslo !== undefined);
  const down = (seconds: number) => aResult("shop", "down", at("10:00", seconds), { location: lab });
  const up = aResult("shop", "up", at("10:00"), { location: oslo });
  assert.equal(decide([down(1), down(2), down(3), up], [lab, oslo]).reason, "quorum.split");
  assert.equal(
    decide([down(1), aResult("shop", "up", at("10:00", 9), { location: lab }), up], [lab, oslo]).state,
    "up",
  );
});

test("a location that was not asked has a voice all the same", () => {
  const { results } = voices("uDD");
  const [first, ...others] = results;
  assert.ok(first !== undefined);
  assert.equal(decide([first, ...others], PLACES.slice(0, 1)).state, "down");
});

test("the verdict names who says so, speaks with the commonest reason, and dates from the first look", () => {
  const [a, b, c] = voices("DDD").results.map((result, index) =>
    index === 2
      ? { ...result, reason: "net.refused" }
      : { ...result, text: `said by ${result.location}`, at: at("10:00", 5 - index) },
  );
  assert.ok(a !== undefined && b !== undefined && c !== undefined);
  const verdict = decide([c, b, a], PLACES.slice(0, 3));
  assert.deepEqual(verdict.locations, PLACES.slice(0, 3));
  assert.equal(verdict.reason, "http.503");
  assert.equal(verdict.text, "said by lab");
  assert.equal(verdict.at, at("10:00:02"));
});

test("without a verdict the text counts the voices, and no facts are claimed", () => {
  const { text, facts } = verdictOf("uD-");
  assert.equal(text, "no verdict: 2 of 3 locations spoke: 1 up, 1 down");
  assert.deepEqual(facts, {});
});

test("a round's looks are decided apart and come in time order", () => {
  const results = [
    aResult("web", "up", at("10:00:31"), { look: 2 }),
    aResult("web", "degraded", at("10:00:01"), { look: 1 }),
    aResult("web", "down", at("10:00:01")),
    aResult("api", "up", at("10:00:01")),
  ];
  assert.deepEqual(
    verdicts(results, [locationId("here")]).map(({ check, look, state }) => [check, look, state]),
    [
      ["api", 0, "up"],
      ["web", 0, "down"],
      ["web", 1, "degraded"],
      ["web", 2, "up"],
    ],
  );
});

test("the order in which results arrive does not matter, nor does hearing one twice", () => {
  const result = fc
    .record({
      place: fc.constantFrom(...PLACES),
      state: fc.constantFrom(...STATES),
      second: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ place, state, second }) =>
      aResult("shop", state, at("10:00", second), { location: place, reason: `r.${second}` }),
    );
  const results = fc.uniqueArray(result, { minLength: 1, maxLength: 5, selector: (one) => one.location });
  fc.assert(
    fc.property(
      results.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
      ),
      ([list, shuffled]) => {
        assert.deepEqual(verdicts(shuffled, PLACES), verdicts(list, PLACES));
      },
    ),
  );
});
