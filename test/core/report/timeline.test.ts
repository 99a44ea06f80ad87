import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkHistory, spanHistory } from "../../../src/app/history.ts";
import { after, checkId, type Instant, iso } from "../../../src/core/brand.ts";
import type { Span } from "../../../src/core/figures/span.ts";
import { listedChecks } from "../../../src/core/report/listed.ts";
import type { Timeline } from "../../../src/core/report/stretches.ts";
import type { State } from "../../../src/core/state.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";
import { pastOf, roundsOver, times } from "../../support/remembered.ts";

const SHOP = checkId("shop");

async function told(branch: Branch, span: Span, now: Instant): Promise<Timeline> {
  const { timeline } = await checkHistory(pastOf(branch), { check: SHOP, span, now });
  return timeline ?? assert.fail("nothing is told");
}

const short = ({ stretches }: Timeline) =>
  stretches.map(({ state, from, to }) => `${state ?? "?"} ${iso(from).slice(11, 16)}-${iso(to).slice(11, 16)}`);

test("confirmed states follow each other without a gap, each from the first look that saw it", async () => {
  const branch = new Branch([aCheck("shop")]);
  roundsOver(branch, at("06:00"), [...times(12, "up"), ...times(4, "down"), ...times(20, "up")]);
  const timeline = await told(branch, { from: at("06:00"), to: at("09:00") }, at("08:58"));
  assert.deepEqual(short(timeline), ["up 06:00-07:00", "down 07:00-07:20", "up 07:20-08:58"]);
  const [first, down, last] = timeline.stretches;
  assert.deepEqual(
    [down?.reason, down?.text, down?.observedS, down?.isOpen],
    ["http.503", "503, expected 2xx", 1200, false],
  );
  assert.deepEqual([first?.isBegun, last?.isBegun, last?.isOpen], [true, true, true]);
  assert.deepEqual([timeline.gaps, timeline.rules], [[], []]);
});

test("a span that is over is told as it was then, whatever is so now", async () => {
  const branch = new Branch([aCheck("shop")]);
  roundsOver(branch, at("06:00"), [...times(12, "up"), ...times(12, "down"), ...times(12, "up")]);
  const timeline = await told(branch, { from: at("07:10"), to: at("07:40") }, at("09:00"));
  assert.deepEqual(short(timeline), ["down 07:10-07:40"]);
  const [down] = timeline.stretches;
  assert.deepEqual([down?.isBegun, down?.isOpen, down?.observedS], [false, false, 1800]);
});

test("time without a look is a gap, with what the looks in it said", async () => {
  const branch = new Branch([aCheck("shop")]);
  roundsOver(branch, at("06:00"), [...times(6, "up"), ...times(12), ...times(6, "up"), ...times(3, "blocked"), "up"]);
  const { gaps } = await told(branch, { from: at("06:00"), to: at("09:00") }, at("08:20"));
  assert.deepEqual(
    gaps.map(({ from, to, looks, state, reason }) => [
      iso(from).slice(11, 16),
      iso(to).slice(11, 16),
      looks,
      state,
      reason,
    ]),
    [
      ["06:35", "07:30", 0, undefined, undefined],
      ["08:00", "08:15", 3, "blocked", "wall.cloudflare.challenge"],
    ],
  );
});

test("nothing is told of the time before the first look, nor after the check left the config", async () => {
  const branch = new Branch([aCheck("shop"), aCheck("docs")]);
  roundsOver(branch, at("06:10"), times(6, "up"));
  const docs = [aCheck("docs")];
  branch.round(at("06:40"), [aResult("docs", "up", at("06:40"))], { checks: docs, mayArchive: true });
  const { told: span } = await told(branch, { from: at("05:00"), to: at("09:00") }, at("07:00"));
  assert.deepEqual([iso(span.from), iso(span.to)], ["2026-11-22T06:10:00Z", "2026-11-22T06:40:30Z"]);
});

test("changed rules are marked, and a look stands by those of its time", async () => {
  const branch = new Branch([aCheck("shop")]);
  roundsOver(branch, at("06:00"), times(2, "up"));
  const slower = [aCheck("shop", { everyMs: 1_200_000 })];
  branch.round(at("06:10"), [aResult("shop", "up", at("06:10"))], { checks: slower });
  branch.round(at("06:50"), [aResult("shop", "up", at("06:50"))]);
  const { rules, gaps } = await told(branch, { from: at("06:00"), to: at("07:00") }, at("06:55"));
  assert.deepEqual(
    rules.map(({ at: time, before, rules: now }) => [iso(time).slice(11, 16), before.everyMs, now.everyMs]),
    [["06:10", 300_000, 1_200_000]],
  );
  assert.deepEqual(gaps, []);
});

test("the history goes on under a new name", async () => {
  const branch = new Branch([aCheck("old-shop")]);
  roundsOver(branch, at("06:00"), [...times(3, "up"), ...times(3, "down")]);
  branch.checks = [aCheck("shop", { was: [checkId("old-shop")] })];
  roundsOver(branch, at("06:30"), times(3, "up"));
  const timeline = await told(branch, { from: at("06:00"), to: at("07:00") }, at("06:45"));
  assert.deepEqual(short(timeline), ["up 06:00-06:15", "down 06:15-06:30", "up 06:30-06:45"]);
});

test("of a check that nobody looked at nothing is told", async () => {
  const past = pastOf(new Branch([]));
  const found = await checkHistory(past, {
    check: SHOP,
    span: { from: at("06:00"), to: at("07:00") },
    now: at("08:00"),
  });
  assert.deepEqual(found, { days: [] });
});

test("maintenance is neither a state nor a gap", async () => {
  const branch = new Branch([aCheck("shop")]);
  const outside = [{ from: at("07:00"), to: at("07:30") }];
  roundsOver(branch, at("06:00"), [...times(12, "up"), ...times(3, "down"), ...times(3), ...times(6, "up")], {
    outside,
  });
  const timeline = await told(branch, { from: at("06:00"), to: at("09:00") }, at("07:58"));
  assert.deepEqual(timeline.maintenance, outside);
  assert.deepEqual(timeline.gaps, []);
  assert.deepEqual(short(timeline), ["up 06:00-07:58"]);
  const [up] = timeline.stretches;
  assert.deepEqual([up?.observedS, up?.outsideS], [118 * 60 - 1800, 1800]);
});

const word = fc.constantFrom<State | undefined>("up", "up", "up", "down", "degraded", "blocked", "unknown", undefined);
const scenes = fc.record({
  words: fc
    .array(fc.tuple(word, fc.integer({ min: 1, max: 15 })), { minLength: 1, maxLength: 12 })
    .map((runs) => runs.flatMap(([state, count]) => times(count, state))),
  /** Seconds from the first round: where the span begins, how long it is, and how long after the last round it is asked for. */
  startS: fc.nat(20_000),
  lengthS: fc.integer({ min: 1, max: 40_000 }),
  lateS: fc.nat(3000),
  /** Maintenance, as the config said all along. */
  windows: fc.array(fc.tuple(fc.nat(30_000), fc.integer({ min: 60, max: 9000 })), { maxLength: 2 }),
});

/** The span begins in an hour that no round came in, and what the last one had planned still holds. */
const AFTER_THE_LAST_ROUND = {
  words: times(38, "up"),
  ...{ startS: 14_213, lengthS: 1, lateS: 2514 },
  windows: [[6869, 7345] as [number, number]],
};

test("the seconds of stretches, gaps and maintenance are those of the figures, whatever happened and whichever span is asked for", async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async ({ words, startS, lengthS, lateS, windows }) => {
      const branch = new Branch([aCheck("shop")]);
      const begin = at("2026-11-21T20:03:07Z");
      const outside = windows.map(([from, length]) => ({
        from: after(begin, from * 1000),
        to: after(begin, (from + length) * 1000),
      }));
      roundsOver(branch, begin, ["up", ...words], { outside });
      const now = after(begin, (words.length + 1) * 300_000 + lateS * 1000);
      const from = after(begin, startS * 1000);
      const span = { from, to: after(from, lengthS * 1000) };
      const past = pastOf(branch);
      const { timeline } = await checkHistory(past, { check: SHOP, span, now });
      const query = { span, now, checks: listedChecks(past.state, undefined), latency: false, everyMs: 300_000 };
      const [found] = (await spanHistory(past, query)).figures.checks;
      const seconds = (state: State) =>
        (timeline?.stretches ?? []).reduce((sum, one) => sum + (one.state === state ? one.observedS : 0), 0);
      const sum = (spans: readonly Span[] = []) =>
        spans.reduce((total, { from: a, to: b }) => total + (b - a) / 1000, 0);
      assert.deepEqual(
        [seconds("up"), seconds("degraded"), seconds("down"), sum(timeline?.maintenance), sum(timeline?.gaps)],
        [found?.upS, found?.degradedS, found?.downS, found?.outsideS, (found?.elapsedS ?? 0) - (found?.observedS ?? 0)],
      );
    }),
    { numRuns: 80, examples: [[AFTER_THE_LAST_ROUND]] },
  );
});
