import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, type CheckId, checkId, type Instant, instant } from "../../../src/core/brand.ts";
import type { HourTally } from "../../../src/core/history/hours.ts";
import { dayOf, HOUR_MS, hourOf, hoursPath } from "../../../src/core/history/layout.ts";
import { pageHistory } from "../../../src/core/history/page-reads.ts";
import { readDays, readHours } from "../../../src/core/history/rolled-files.ts";
import type { Seconds } from "../../../src/core/history/tally.ts";
import { isSeen, STATES } from "../../../src/core/state.ts";
import type { Turn } from "../../../src/core/turn.ts";
import { Branch, type Step } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";

/** Everything in `hours/`, and everything in `days/` of these days. */
function hourLines(branch: Branch, from: Instant, to: Instant): readonly HourTally[] {
  const days = new Set<Instant>();
  for (let time = from; time <= to; time = after(time, HOUR_MS)) days.add(dayOf(time));
  return [...days].flatMap((day) => readHours(branch.files, day).good.map(({ value }) => value));
}

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
  return { upS: sum.up, degradedS: sum.degraded, downS: sum.down };
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
      const lines = hourLines(branch, START, rolledTo);
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
      for (const day of pageHistory(branch.files, branch.state ?? assert.fail(), branch.checks, now).days) {
        const begin = at(`${day.day}T00:00:00Z`);
        assert.deepEqual(secondsOf(day), truth(begin, instant(Math.min(now, begin + 86_400_000))), day.day);
      }
    }),
    { numRuns: 60 },
  );
});

const NOTHING: Seconds = { upS: 0, degradedS: 0, downS: 0 };

/** Rounds every five minutes from `from` on, all up; answers the last step. */
function quiet(branch: Branch, from: string, rounds: number): Step {
  const steps = Array.from({ length: rounds }, (_, index) => {
    const time = at(from, index * 300);
    return branch.round(time, [aResult("shop", "up", time)]);
  });
  return steps.at(-1) ?? assert.fail();
}

test("a quiet round reads the state and the hour's samples, and writes the samples alone", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 3);
  const step = quiet(branch, "10:15", 1);
  assert.deepEqual(step.reads, ["state.json", "samples/2026/11/22/10.ndjson"]);
  assert.deepEqual(step.writes, ["samples/2026/11/22/10.ndjson"]);
});

test("the first round of an hour rolls up the hour before with two reads more", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 12);
  const step = quiet(branch, "11:00", 1);
  assert.deepEqual(step.reads, [
    "state.json",
    "samples/2026/11/22/11.ndjson",
    "samples/2026/11/22/10.ndjson",
    "hours/2026/11/22.ndjson",
  ]);
  assert.deepEqual(step.writes, ["state.json", "samples/2026/11/22/11.ndjson", "hours/2026/11/22.ndjson"]);
  assert.equal(branch.files.get("hours/2026/11/22.ndjson"), '{"hour":10,"check":"shop","up":3600,"tail":[[0,300]]}\n');
});

test("the first round of a day writes the day before, and the next reads one file more for what reaches over midnight", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "23:00", 12);
  const first = quiet(branch, "2026-11-23T00:00:00Z", 1);
  assert.deepEqual(first.writes, [
    "state.json",
    "samples/2026/11/23/00.ndjson",
    "hours/2026/11/22.ndjson",
    "days/2026/11.ndjson",
  ]);
  assert.equal(branch.files.get("days/2026/11.ndjson"), '{"day":22,"check":"shop","up":3600}\n');
  assert.deepEqual(quiet(branch, "2026-11-23T01:00:00Z", 1).reads.slice(2), [
    "samples/2026/11/23/00.ndjson",
    "hours/2026/11/22.ndjson",
    "hours/2026/11/23.ndjson",
  ]);
});

test("a turn that reaches into an hour rolled up already rolls it up again", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 11);
  branch.round(at("10:55"), [aResult("shop", "down", at("10:55"))]);
  branch.round(at("11:00"), [aResult("shop", "blocked", at("11:00"))]);
  assert.equal(branch.files.get(hoursPath(at("10:00"))), '{"hour":10,"check":"shop","up":3600,"tail":[[0,300]]}\n');
  const step = branch.round(at("11:05"), [aResult("shop", "down", at("11:05"))]);
  assert.deepEqual(step.reads.slice(2), [
    "samples/2026/11/22/10.ndjson",
    "hours/2026/11/22.ndjson",
    "incidents/2026.json",
  ]);
  assert.equal(
    branch.files.get(hoursPath(at("10:00"))),
    '{"hour":10,"check":"shop","up":3300,"down":300,"tail":[[0,300]]}\n',
  );
});

test("a look after the hour's end, of a round that began in it, counts in the next hour", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:50", 2);
  branch.round(at("10:59:50"), [
    aResult("shop", "down", at("10:59:51")),
    aResult("shop", "unknown", at("11:00:10"), { look: 1 }),
    aResult("shop", "down", at("11:00:40"), { look: 2 }),
    aResult("shop", "up", at("11:01:10"), { look: 3 }),
    aResult("shop", "up", at("11:01:40"), { look: 4 }),
  ]);
  quiet(branch, "11:05", 1);
  assert.equal(
    branch.files.get(hoursPath(at("10:00"))),
    '{"hour":10,"check":"shop","up":591,"down":9,"tail":[[0,591],[10,10],[40,640],[70,670],[100,700]],"turns":[["up",70,"down"]]}\n',
  );
  quiet(branch, "12:00", 1);
  const line = hourLines(branch, at("11:00"), at("11:00")).find(({ hour }) => hour === at("11:00"));
  assert.deepEqual(secondsOf(line ?? NOTHING), [300 - 70 + 600, 0, 10 + 30]);
});

test("a look of a rare check stands over hours in which nobody looked at it", () => {
  const rare = aCheck("rare", { everyMs: 2 * HOUR_MS });
  const branch = new Branch([rare, aCheck("shop")]);
  branch.round(at("10:00"), [aResult("rare", "up", at("10:00"))]);
  for (const hour of ["11", "12", "13", "14", "15"]) quiet(branch, `${hour}:00`, 1);
  const found = hourLines(branch, at("10:00"), at("15:00")).filter(({ check }) => check === "rare");
  assert.deepEqual(
    found.map(({ upS }) => upS),
    [3600, 3600, 3600, 3600],
  );
});

test("after a gap the last hour before it is rolled up, and no hour in it", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 12);
  const step = quiet(branch, "2026-11-29T09:00:00Z", 1);
  assert.ok(step.reads.length <= 8, `${step.reads.length} reads`);
  assert.deepEqual(step.writes.slice(2), ["hours/2026/11/22.ndjson", "days/2026/11.ndjson"]);
  assert.deepEqual(
    hourLines(branch, at("10:00"), at("2026-11-29T09:00:00Z")).map(({ upS }) => upS),
    [3600, 300],
  );
  assert.equal(branch.state?.rolledTo, at("2026-11-29T09:00:00Z"));
});

test("a day over the end of a month goes to its own month", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "2026-11-30T23:55:00Z", 1);
  quiet(branch, "2026-12-02T08:00:00Z", 1);
  const days = ["2026-11-01", "2026-12-01"].flatMap((day) => {
    const month = at(`${day}T00:00:00Z`);
    const path = `days/${day.slice(0, 4)}/${day.slice(5, 7)}.ndjson`;
    return readDays(branch.files.get(path), month).good.map(({ value }) => value);
  });
  assert.deepEqual(
    days.map(({ day, upS }) => [day, upS]),
    [
      ["2026-11-30", 300],
      ["2026-12-01", 300],
    ],
  );
});

test("a look stands by the interval in force when it was made, whatever came after", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 1);
  branch.round(at("10:20"), [aResult("shop", "up", at("10:20"))], { checks: [aCheck("shop", { everyMs: 420_000 })] });
  branch.round(at("10:40"), [aResult("shop", "up", at("10:40"))], { checks: [aCheck("shop", { everyMs: 60_000 })] });
  quiet(branch, "11:30", 1);
  assert.deepEqual(
    hourLines(branch, at("10:00"), at("11:00")).map(({ upS }) => upS),
    [600 + 840 + 120],
  );
});

test("a check renamed within an hour has one line for it, under its new name", () => {
  const branch = new Branch([aCheck("kiosk")]);
  branch.round(at("10:00"), [aResult("kiosk", "up", at("10:00"))]);
  branch.checks = [aCheck("shop", { was: [checkId("kiosk")] })];
  branch.round(at("10:05"), [aResult("shop", "up", at("10:05"))]);
  quiet(branch, "11:00", 1);
  assert.deepEqual(
    hourLines(branch, at("10:00"), at("11:00")).map(({ check, upS }) => [check, upS]),
    [["shop", 900]],
  );
});

test("a check that left the config is counted to its last look", () => {
  const branch = new Branch([aCheck("kiosk"), aCheck("shop")]);
  branch.round(at("10:00"), [aResult("kiosk", "up", at("10:00"))]);
  branch.round(at("10:05"), [], { checks: [aCheck("shop")], mayArchive: true });
  quiet(branch, "11:00", 1);
  assert.deepEqual(
    hourLines(branch, at("10:00"), at("11:00")).map(({ check, upS }) => [check, upS]),
    [["kiosk", 600]],
  );
});

test("a roll-up noted by a clock that ran ahead is not waited for", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "2030-01-01T00:00:00Z", 1);
  quiet(branch, "10:00", 1);
  assert.equal(branch.state?.rolledTo, at("10:00"));
});
