import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, checkId, type Instant, instant } from "../../../src/core/brand.ts";
import { type CheckFigures, figures } from "../../../src/core/figures/figures.ts";
import { encodeLatency, mergedLatency } from "../../../src/core/history/latency.ts";
import { addSums, NOTHING } from "../../../src/core/history/tally.ts";
import { STATES } from "../../../src/core/state.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";

const EVERY_MS = 600_000;
const SHOP = checkId("shop");
const START = at("21:00");
const seconds = fc.integer({ min: 0, max: 6 * 3600 }).map((second) => after(START, second * 1000));
const spans = fc
  .tuple(seconds, seconds)
  .map(([a, b]) => ({ from: instant(Math.min(a, b)), to: instant(Math.max(a, b)) }));

/** Rounds some minutes apart over midnight, with maintenance as their config had it. */
const histories = fc.record({
  rounds: fc.array(
    fc.record({
      gapMin: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 4, max: 15 }) }, fc.integer({ min: 16, max: 100 })),
      state: fc.constantFrom(...STATES, "up" as const, "down" as const),
    }),
    { minLength: 8, maxLength: 24 },
  ),
  maintenance: fc.array(spans, { maxLength: 2 }),
});

function lived({ rounds, maintenance }: typeof histories extends fc.Arbitrary<infer History> ? History : never) {
  const outside = maintenance.filter(({ from, to }) => from < to);
  const branch = new Branch([aCheck("shop", { everyMs: EVERY_MS })]);
  let now = START;
  for (const { gapMin, state } of rounds) {
    now = after(now, gapMin * 60_000 + 7000);
    branch.round(now, [aResult("shop", state, after(now, 2000))], { everyMs: EVERY_MS, outside });
  }
  return { branch, now: after(now, 300_000) };
}

test("a span cut anywhere comes to the same in sum, with maintenance too", () => {
  fc.assert(
    fc.property(histories, fc.array(seconds, { minLength: 1, maxLength: 4 }), (history, places) => {
      const { branch, now } = lived(history);
      const state = branch.state ?? assert.fail();
      const told = (from: Instant, to: Instant): CheckFigures => {
        const checks = [{ id: SHOP, outside: [] }];
        const query = { span: { from, to }, now, state, checks, latency: true, files: branch.files, everyMs: EVERY_MS };
        return figures(query).checks[0] ?? assert.fail();
      };
      const sumsOf = ({ upS, degradedS, downS, outsideS, looks }: CheckFigures) => ({
        upS,
        degradedS,
        downS,
        outsideS,
        looks,
      });
      const cuts = [START, ...places.filter((place) => place < now).sort((a, b) => a - b), now];
      const parts = cuts.slice(1).map((to, index) => told(cuts[index] ?? START, to));
      const whole = told(START, now);
      assert.deepEqual(parts.map(sumsOf).reduce(addSums, NOTHING), sumsOf(whole));
      assert.equal(
        parts.reduce((sum, part) => sum + part.elapsedS, 0),
        whole.elapsedS,
      );
      assert.deepEqual(encodeLatency(mergedLatency(parts.map(({ latency }) => latency))), encodeLatency(whole.latency));
      assert.ok(whole.observedS <= whole.elapsedS);
    }),
  );
});
