import assert from "node:assert/strict";
import { test } from "node:test";
import { after, checkId, instant } from "../../src/core/brand.ts";
import { NO_LOOKS } from "../../src/core/history/tally.ts";
import { dayBars, describeDay, describeDays } from "../../src/page/bars.ts";
import { type DayModel, daysOf } from "../../src/page/days.ts";
import { ENGLISH } from "../../src/page/language/words.ts";
import { at } from "../support/builders.ts";

const NOW = at("12:00");
const DAY_MS = 86_400_000;

function tally(day: string, upS: number, degradedS = 0, downS = 0) {
  return { check: checkId("a"), day, upS, degradedS, downS, outsideS: 0, looks: NO_LOOKS };
}

function lastDay(tallies: Parameters<typeof daysOf>[0], firstAgoMs: number, now = NOW): DayModel | undefined {
  return daysOf(tallies, { first: instant(now - firstAgoMs), now, graceS: 600 }).at(-1);
}

test("the window is 90 UTC days, today included", () => {
  const days = daysOf([], { now: NOW, graceS: 600 });
  assert.deepEqual([days.length, days[0]?.day, days[89]?.day], [90, "2026-08-25", "2026-11-22"]);
});

test("the worst state gives a day its face, little observation makes it thin, none leaves it unseen", () => {
  const table: readonly [string, readonly [number, number, number], string, boolean][] = [
    ["all up", [86_400, 0, 0], "up", false],
    ["a second of downtime", [86_399, 0, 1], "down", false],
    ["degraded and down", [86_000, 399, 1], "down", false],
    ["degraded", [86_000, 400, 0], "degraded", false],
    ["half observed", [43_200, 0, 0], "up", false],
    ["less than half observed", [43_199, 0, 0], "up", true],
    ["hardly observed and down", [0, 0, 60], "down", true],
    ["not observed", [0, 0, 0], "unseen", false],
  ];
  for (const [name, [up, degraded, down], face, isThin] of table) {
    const day = daysOf([tally("2026-11-21", up, degraded, down)], {
      first: at("2026-01-01T00:00:00Z"),
      now: NOW,
      graceS: 0,
    })[88];
    assert.deepEqual([day?.face, day?.isThin, day?.elapsedS], [face, isThin, 86_400], name);
  }
});

test("maintenance is no time that could have been observed, and a day of nothing else says so", () => {
  const planned = (upS: number, outsideS: number) => [{ ...tally("2026-11-21", upS), outsideS }];
  const [most, all] = [planned(21_600, 64_800), planned(0, 86_400)].map(
    (tallies) => daysOf(tallies, { first: at("2026-01-01T00:00:00Z"), now: NOW, graceS: 0 })[88] ?? assert.fail(),
  );
  assert.deepEqual([most?.face, most?.isThin, most?.elapsedS], ["up", false, 21_600]);
  assert.equal(most && describeDay(ENGLISH, most), "21 Nov 2026: up, maintenance 18h; 100% observed");
  assert.equal(all && describeDay(ENGLISH, all), "21 Nov 2026: maintenance");
});

test("time before the first look is not watched, and does not count as unobserved", () => {
  const days = daysOf([tally("2026-11-20", 21_600)], { first: at("2026-11-20T18:00:00Z"), now: NOW, graceS: 0 });
  assert.deepEqual(
    days.slice(-4).map(({ face, isThin, elapsedS }) => [face, isThin, elapsedS]),
    [
      ["before", false, 0],
      ["up", false, 21_600],
      ["unseen", false, 86_400],
      ["unseen", false, 43_200],
    ],
  );
});

test("today is not called unobserved or thin before a look can have covered it", () => {
  const midnight = at("2026-11-22T00:00:00Z");
  assert.equal(lastDay([], DAY_MS, after(midnight, 500_000))?.face, "before");
  assert.equal(lastDay([], DAY_MS, after(midnight, 700_000))?.face, "unseen");
  assert.equal(lastDay([tally("2026-11-22", 200)], DAY_MS, after(midnight, 900_000))?.isThin, false);
  assert.equal(lastDay([tally("2026-11-22", 200)], DAY_MS, after(midnight, 1_100_000))?.isThin, true);
});

function day(face: DayModel["face"], rest: Partial<DayModel> = {}): DayModel {
  return {
    day: "2026-11-21",
    face,
    isThin: false,
    upS: 0,
    degradedS: 0,
    downS: 0,
    elapsedS: 86_400,
    plannedS: 0,
    ...rest,
  };
}

test("a day is told in words", () => {
  const table: readonly [DayModel, string][] = [
    [day("up", { upS: 86_400 }), "21 Nov 2026: up; 100% observed"],
    [day("up", { upS: 86_399 }), "21 Nov 2026: up; 99.99% observed"],
    [day("down", { upS: 80_000, downS: 1_380 }), "21 Nov 2026: down 23m; 94.18% observed"],
    [day("down", { degradedS: 60, downS: 3_900 }), "21 Nov 2026: down 1h 5m, degraded 1m; 4.58% observed"],
    [day("unseen"), "21 Nov 2026: not observed"],
    [day("before"), "21 Nov 2026: not watched yet"],
  ];
  for (const [input, words] of table) assert.equal(describeDay(ENGLISH, input), words);
});

test("days that need no words of their own share one line per kind, bad ones carry theirs", () => {
  const days = [
    day("before"),
    day("up"),
    day("up"),
    day("unseen"),
    day("up", { isThin: true, upS: 100 }),
    day("down", { downS: 60, upS: 86_340 }),
    day("degraded", { degradedS: 60, upS: 86_340 }),
    day("up"),
  ];
  assert.equal(
    describeDays(ENGLISH, days),
    "8 days: 4 up, 1 with degraded time, 1 with downtime, 1 not observed, 1 before the first look",
  );
  const { text } = dayBars(ENGLISH, days);
  assert.deepEqual(text.match(/<path.*?<\/path>/g), [
    '<path class="u" d="M8 21h14M56 21h6"></path>',
    '<path class="u t" d="M34 21h4"><title>Observed for less than half of the day</title></path>',
    '<path class="n" d="M24 12h6M24 18h6M24 24h6M24 30h6"><title>Not observed</title></path>',
    '<path class="b" d="M2 31h4"></path>',
    '<path class="d" data-own="3" d="M43 0v23m0 3v6"><title>21 Nov 2026: down 1m; 100% observed</title></path>',
    '<path class="g" data-own="3" d="M51 5v27"><title>21 Nov 2026: degraded 1m; 100% observed</title></path>',
  ]);
});
