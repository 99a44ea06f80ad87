import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, type CheckId, checkId, type Instant, instant } from "../../../src/core/brand.ts";
import { createSource } from "../../../src/core/figures/source.ts";
import { HOUR_MS, hourOf } from "../../../src/core/history/layout.ts";
import { pageHistory } from "../../../src/core/history/page-reads.ts";
import type { Seconds } from "../../../src/core/history/tally.ts";
import { isSeen, STATES } from "../../../src/core/state.ts";
import type { Turn } from "../../../src/core/turn.ts";
import { Branch, type Step } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";

function secondsOf({ upS, degradedS, downS }: Seconds): readonly number[] {
  return [upS, degradedS, downS];
}

/**
 * The same numbers the slow way: for each second, which look was the last, does it still stand, did it see the target, and
 * what was confirmed for that moment in the end?
 */
function bruteForce(steps: readonly Step[], check: CheckId, everyMs: number, from: Instant, to: Instant): Seconds {
  const looks = steps.flatMap(({ advanced }) => advanced.results.filter((result) => result.check === check));
  const turns = steps.flatMap(({ advanced }) => advanced.turns.filter((turn) => turn.check === check));
  looks.sort((a, b) => a.at - b.at);
  turns.sort((a, b) => a.since - b.since);
  const sum = { up: 0, degraded: 0, down: 0 };
  for (let time = from; time < to; time = after(time, 1000)) {
    const look = looks.findLast((one) => one.at <= time);
    const turn: Turn | undefined = turns.findLast((one) => one.since <= time);
    const isObserved = look !== undefined && isSeen(look.state) && time < look.at + 2 * everyMs;
    if (isObserved && turn !== undefined) sum[turn.state] += 1;
  }
  return { upS: sum.up, degradedS: sum.degraded, downS: sum.down, outsideS: 0 };
}

const EVERY_MS = 600_000;
const START = at("21:40");

/** Rounds some minutes to some hours apart, over midnight, some of them committed after a later one. */
const histories = fc
  .array(
    fc.record({
      gapMin: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 3, max: 14 }) }, fc.integer({ min: 15, max: 200 })),
      offsetS: fc.integer({ min: 0, max: 59 }),
      looks: fc.array(fc.constantFrom(...STATES, "up" as const, "down" as const), { minLength: 1, maxLength: 4 }),
      isLate: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((rounds) => {
    let time = START;
    const timed = rounds.map(({ gapMin, offsetS, looks, isLate }) => {
      time = after(time, gapMin * 60_000);
      const start = after(time, offsetS * 1000);
      const results = looks.map((state, look) => aResult("shop", state, after(start, 1000 + look * 40_000), { look }));
      return { start, results, isLate };
    });
    for (const [index, round] of timed.entries()) {
      const next = timed[index + 1];
      if (round.isLate && next !== undefined)
        timed.splice(index, 2, { ...next, isLate: false }, { ...round, isLate: false });
    }
    return timed;
  });

test("hours, days and the page count what counting second by second gives", () => {
  fc.assert(
    fc.property(histories, (rounds) => {
      const branch = new Branch([aCheck("shop", { everyMs: EVERY_MS })]);
      const steps = rounds.map(({ start, results }) => branch.round(start, results, { everyMs: EVERY_MS }));
      const rolledTo = branch.state?.rolledTo;
      assert.ok(rolledTo !== undefined);
      const truth = (from: Instant, to: Instant) => secondsOf(bruteForce(steps, checkId("shop"), EVERY_MS, from, to));
      const lines = branch.hours;
      for (let hour = hourOf(START); hour < rolledTo; hour = after(hour, HOUR_MS)) {
        const found = lines.filter((line) => line.hour === hour);
        assert.ok(found.length <= 1);
        assert.deepEqual(
          secondsOf(found[0] ?? NOTHING),
          truth(hour, after(hour, HOUR_MS)),
          new Date(hour).toISOString(),
        );
      }
      const now = after(rolledTo, 3_000_000);
      for (const day of pageHistory(createSource(branch.files, branch.state ?? assert.fail(), now), branch.checks)
        .days) {
        const begin = at(`${day.day}T00:00:00Z`);
        assert.deepEqual(secondsOf(day), truth(begin, instant(Math.min(now, begin + 86_400_000))), day.day);
      }
    }),
    { numRuns: 60 },
  );
});

const NOTHING: Seconds = { upS: 0, degradedS: 0, downS: 0, outsideS: 0 };
