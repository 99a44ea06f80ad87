import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId, instant } from "../../src/core/brand.ts";
import type { CheckMemory } from "../../src/core/history-state.ts";
import { dueChecks, memoryOf, suspects } from "../../src/core/plan.ts";
import { aCheck, aMemory, aState, at } from "../support/builders.ts";

const MINUTE = 60_000;
const NOW = at("10:00");

function isDue(everyMin: number, roundsMin: number, memory: Partial<CheckMemory> | undefined): boolean {
  const check = aCheck("shop", { everyMs: everyMin * MINUTE });
  const state = aState({ checks: memory === undefined ? {} : { [check.id]: aMemory(memory) } });
  return dueChecks({ checks: [check], state, now: NOW, everyMs: roundsMin * MINUTE }).length === 1;
}

const ago = (minutes: number) => ({ looked: instant(NOW - minutes * MINUTE) });

const DUE: readonly (readonly [string, number, number, Partial<CheckMemory> | undefined, boolean])[] = [
  ["a check without memory is due", 60, 5, undefined, true],
  ["a check of every round is due whenever a round comes", 5, 5, ago(0.1), true],
  ["a check of more than every round is due in each", 1, 5, ago(0.1), true],
  ["a check never looked at since it became rare is due", 15, 5, {}, true],
  ["a rare check waits", 15, 5, ago(10), false],
  ["a rare check is due half a round early", 15, 5, ago(12.5), true],
  ["a rare check is not due earlier", 15, 5, ago(12.4), false],
  ["the allowance is at most 2.5 minutes", 120, 30, ago(117), false],
  ["a rare check is due late", 15, 5, ago(60), true],
  ["a rare check looked at just now waits", 15, 5, ago(0), false],
  ["a last look in the future is no reason to wait", 15, 5, ago(-300), true],
  ["a target that asked for patience gets it", 5, 5, { notBefore: at("10:00:01") }, false],
  ["patience ends", 5, 5, { notBefore: at("10:00") }, true],
  ["an hour's patience is kept", 5, 5, { notBefore: at("11:00") }, false],
  ["patience of more than an hour is not believed", 5, 5, { notBefore: at("11:00:01") }, true],
];

for (const [rule, every, rounds, memory, expected] of DUE) {
  test(rule, () => assert.equal(isDue(every, rounds, memory), expected));
}

test("the first round looks at everything, in the config's order", () => {
  const checks = [aCheck("web"), aCheck("api", { everyMs: 3_600_000 })];
  assert.deepEqual(dueChecks({ checks, state: undefined, now: NOW, everyMs: 300_000 }), checks);
});

const bad = { at: at("09:59:59"), state: "down", reason: "http.503", text: "503" } as const;
const unseen = { state: "blocked", reason: "wall.x", text: "", since: at("09:59:59"), rounds: 1 } as const;

const SUSPECT: readonly (readonly [string, Partial<CheckMemory>, boolean])[] = [
  ["a settled check is no suspect", {}, false],
  ["an undecided streak is", { trail: [bad] }, true],
  ["a streak paused by a wall is not: a wall is never tried again at once", { trail: [bad], unseen }, false],
  ["a target that asked for patience is not", { trail: [bad], notBefore: at("10:00:31") }, false],
  ["patience that ends before the next look does not matter", { trail: [bad], notBefore: at("10:00:30") }, true],
];

for (const [rule, memory, expected] of SUSPECT) {
  test(rule, () => {
    const state = aState({ checks: { [checkId("shop")]: aMemory(memory) } });
    assert.deepEqual(suspects(state, [checkId("shop"), checkId("shop")], at("10:00:30")), expected ? ["shop"] : []);
  });
}

test("only checks that were looked at are suspects, and only known ones", () => {
  const state = aState({ checks: { [checkId("shop")]: aMemory({ trail: [bad] }) } });
  assert.deepEqual(suspects(state, [checkId("constructor"), checkId("other")], NOW), []);
});

test("a renamed check has its memory under its earlier id until it was looked at", () => {
  const memory = aMemory();
  const check = aCheck("orders", { was: [checkId("shop"), checkId("kiosk")] });
  assert.equal(memoryOf(check, aState({ checks: { [checkId("kiosk")]: memory } })), memory);
  assert.equal(memoryOf(check, aState()), undefined);
  assert.equal(memoryOf(aCheck("constructor"), aState()), undefined);
});
