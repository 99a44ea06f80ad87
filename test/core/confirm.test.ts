import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, type Instant } from "../../src/core/brand.ts";
import type { ConfirmRule } from "../../src/core/check.ts";
import { type Confirmation, confirm, type Streak } from "../../src/core/confirm.ts";
import type { TrailLook } from "../../src/core/history-state.ts";
import { badness, type SeenState } from "../../src/core/state.ts";
import { at } from "../support/builders.ts";

const RULE: ConfirmRule = { down: 2, degraded: 3, up: 2 };
const STATE_OF = { u: "up", d: "degraded", D: "down" } as const;
const LETTER_OF = { up: "u", degraded: "d", down: "D" } as const;

function aLook(state: SeenState, time: Instant): TrailLook {
  return { at: time, state, reason: `because.${state}`, text: `it is ${state}` };
}

/** Looks a minute apart, from 10:00 on. `confirmed`: before them, since 09:00. */
function looksOf(letters: string): readonly TrailLook[] {
  return [...letters].flatMap((letter, index) => {
    const state = Object.entries(STATE_OF).find(([known]) => known === letter)?.[1];
    return state === undefined ? [] : [aLook(state, at("10:00", index * 60))];
  });
}

function settled(letter: string): Streak {
  const state = looksOf(letter)[0]?.state;
  return state === undefined
    ? { trail: [] }
    : { confirmed: { state, since: at("09:00"), reason: "because" }, trail: [], decided: at("09:00") };
}

function run(streak: Streak, looks: readonly TrailLook[], rule = RULE) {
  const confirmations: Confirmation[] = [];
  let current = streak;
  for (const look of looks) {
    const step = confirm({ streak: current, look, rule, now: after(look.at, 5_000) });
    current = step.streak;
    if (step.confirmation !== undefined) confirmations.push(step.confirmation);
  }
  return { streak: current, confirmations };
}

/** `D1@3`: down since look 1, known at look 3. Then what is pending. */
function story({ streak, confirmations }: ReturnType<typeof run>): string {
  const minute = (time: Instant) => (time - at("10:00")) / 60_000;
  const turns = confirmations.map(
    ({ state, since, at: known }) => `${LETTER_OF[state]}${minute(since)}@${minute(known)}`,
  );
  const pending = streak.trail.map(({ state }) => LETTER_OF[state]).join("");
  return [...turns, ...(pending === "" ? [] : [`pending ${pending}`])].join(" ");
}

const STORIES: readonly (readonly [rule: string, before: string, looks: string, expected: string])[] = [
  ["a look that agrees changes nothing", "u", "uuu", ""],
  ["one bad look is only pending", "u", "D", "pending D"],
  ["a good look refutes what is pending", "u", "Du", ""],
  ["two in a row are down, since the first", "u", "DD", "D0@1"],
  ["a refuted look does not count towards the next streak", "u", "DuDD", "D2@3"],
  ["degraded needs three", "u", "dd", "pending dd"],
  ["three in a row are degraded, since the first", "u", "ddd", "d0@2"],
  ["the worst that is confirmed wins, since its own first look", "u", "dDD", "D1@2"],
  ["mixed looks are at least degraded, and the newest is still open", "u", "dDdD", "d0@2 pending D"],
  ["the open rest is confirmed with one look more", "u", "ddDD", "d0@2 D2@3"],
  ["recovery needs two", "D", "u", "pending u"],
  ["two good looks are up, since the first", "D", "uu", "u0@1"],
  ["a bad look refutes a recovery", "D", "uDuu", "u2@3"],
  ["easing needs as many looks as recovery", "D", "dd", "d0@1"],
  ["a recovery through degraded eases first", "D", "duu", "d0@1 u1@2"],
  ["degraded and up alternating are at most degraded", "D", "udu", "d0@1 pending u"],
  ["degraded turns down after two", "d", "DD", "D0@1"],
  ["degraded turns up after two", "d", "uu", "u0@1"],
  ["looks on either side of degraded refute each other", "d", "DuDuDu", "pending u"],
  ["a new check is up with its first good look", "", "u", "u0@0"],
  ["a new check is down only after two", "", "D", "pending D"],
  ["a new check that is down", "", "DD", "D0@1"],
  ["a new check that is degraded", "", "ddd", "d0@2"],
  ["a new check that comes up is up since then", "", "DuD", "u1@1 pending D"],
];

for (const [rule, before, looks, expected] of STORIES) {
  test(`${rule}: ${before || "new"} + ${looks}`, () => {
    assert.equal(story(run(settled(before), looksOf(looks))), expected);
  });
}

test("an easing is told by the newest look of that state", () => {
  const [easing] = run(settled("D"), looksOf("du")).confirmations;
  assert.deepEqual([easing?.from, easing?.reason, easing?.text], ["down", "because.degraded", "it is degraded"]);
});

test("a state nobody saw itself is told by the newest look", () => {
  const [turn] = run(settled("u"), looksOf("DDD"), { down: 5, degraded: 3, up: 2 }).confirmations;
  assert.deepEqual([turn?.state, turn?.reason], ["degraded", "because.down"]);
});

test("a new check that is down turns from nothing", () => {
  assert.equal(run(settled(""), looksOf("DD")).confirmations[0]?.from, undefined);
});

test("looks less than 20 seconds apart are one piece of evidence", () => {
  const twice = (seconds: number) => [aLook("down", at("10:00")), aLook("down", at("10:00", seconds))];
  assert.equal(story(run(settled("u"), twice(19))), "pending D");
  assert.equal(run(settled("u"), twice(20)).confirmations.length, 1);
});

test("a look that arrives late decides nothing: before a pending look, before a decision, before a refutation", () => {
  const pending = run(settled("u"), looksOf("uuD")).streak;
  assert.deepEqual(run(pending, looksOf("D")).streak, pending);
  const down = run(settled("u"), looksOf("uuDD")).streak;
  assert.deepEqual(run(down, looksOf("uuu")).streak, down);
  const refuted = run(settled("u"), looksOf("uDu")).streak;
  assert.deepEqual(run(refuted, looksOf("DD")).streak, refuted);
});

test("a look is not newer than a decision of the same second, and need not keep its distance from it", () => {
  const refuted = run(settled("u"), looksOf("Du")).streak;
  assert.deepEqual(run(refuted, [aLook("down", at("10:01"))]).streak, refuted);
  assert.equal(story(run(refuted, [aLook("down", at("10:01:01"))])), "pending D");
});

test("a clock that was hours ahead does not blind the check: its looks are forgotten", () => {
  const ahead = run(settled("u"), [aLook("down", at("2030-01-01T00:00:00Z"))]).streak;
  assert.equal(story(run(ahead, looksOf("DD"))), "D0@1");
  const decided = run(settled("u"), [aLook("down", at("14:00")), aLook("down", at("14:01"))]).streak;
  assert.equal(story(run(decided, looksOf("uu"))), "u0@1");
});

test("what was decided by a right clock is not forgotten with the looks of a wrong one", () => {
  const ahead = run(settled("u"), [...looksOf("Du"), aLook("down", at("14:00"))]).streak;
  const late = confirm({ streak: ahead, look: aLook("down", at("10:00:40")), rule: RULE, now: at("10:02") });
  assert.deepEqual(late.streak, { ...ahead, trail: [] });
});

test("a clock that is some minutes ahead is not yet a wrong one", () => {
  const ahead = run(settled("u"), [aLook("down", at("10:09"))]).streak;
  assert.deepEqual(run(ahead, looksOf("u")).streak, ahead);
});

const looks = fc.array(fc.constantFrom("u", "d", "D"), { maxLength: 30 }).map((letters) => looksOf(letters.join("")));
const rules = fc.record({
  down: fc.integer({ min: 1, max: 10 }),
  degraded: fc.integer({ min: 1, max: 10 }),
  up: fc.integer({ min: 1, max: 10 }),
});
const before = fc.constantFrom("u", "d", "D", "").map(settled);

test("every change begins at a look that says so or worse, and only such looks follow until it is known", () => {
  fc.assert(
    fc.property(before, looks, rules, (streak, sequence, rule) => {
      for (const { state, from, since, at: known } of run(streak, sequence, rule).confirmations) {
        const during = sequence.filter((look) => look.at >= since && look.at <= known);
        const isWorse = badness(state) > badness(from ?? "up");
        const agrees = (look: TrailLook) =>
          isWorse ? badness(look.state) >= badness(state) : badness(look.state) <= badness(state);
        assert.ok(during.every(agrees));
        assert.ok(during.length >= (isWorse ? rule[state] : from === undefined ? 1 : rule.up));
        assert.notEqual(state, from);
      }
    }),
  );
});

test("changes follow one another: each turns from the state before, and does not begin before it", () => {
  fc.assert(
    fc.property(before, looks, rules, (streak, sequence, rule) => {
      let { confirmed } = streak;
      for (const turn of run(streak, sequence, rule).confirmations) {
        assert.equal(turn.from, confirmed?.state);
        if (confirmed !== undefined) assert.ok(turn.since >= confirmed.since);
        confirmed = turn;
      }
    }),
  );
});

test("a look that was applied already changes nothing", () => {
  fc.assert(
    fc.property(before, looks, rules, (streak, sequence, rule) => {
      const twice = sequence.flatMap((look) => [look, look]);
      assert.deepEqual(run(streak, twice, rule), run(streak, sequence, rule));
    }),
  );
});

test("what is pending never grows beyond the largest count", () => {
  fc.assert(
    fc.property(before, looks, rules, (streak, sequence, rule) => {
      assert.ok(run(streak, sequence, rule).streak.trail.length < 10);
    }),
  );
});
