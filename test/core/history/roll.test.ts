import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId, locationId } from "../../../src/core/brand.ts";
import { HOUR_MS, hoursPath } from "../../../src/core/history/layout.ts";
import { readDays } from "../../../src/core/history/rolled-files.ts";
import type { Seconds } from "../../../src/core/history/tally.ts";
import { Branch, type Step } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";

function secondsOf({ upS, degradedS, downS }: Seconds): readonly number[] {
  return [upS, degradedS, downS];
}

const NOTHING: Seconds = { upS: 0, degradedS: 0, downS: 0, outsideS: 0 };

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
  assert.deepEqual(step.reads, ["state.json", "samples/2026-11-22/26112210.ndjson"]);
  assert.deepEqual(step.writes, ["samples/2026-11-22/26112210.ndjson"]);
});

test("the first round of an hour rolls up the hour before with four reads more", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 12);
  const step = quiet(branch, "11:00", 1);
  assert.deepEqual(step.reads, [
    "state.json",
    "samples/2026-11-22/26112211.ndjson",
    "samples/2026-11-22/26112210.ndjson",
    "hours/2026-11-22/26112209.ndjson",
    "hours/2026-11-22/26112210.ndjson",
    "rounds/2026/11.ndjson",
  ]);
  assert.deepEqual(step.writes, [
    "state.json",
    "samples/2026-11-22/26112211.ndjson",
    "hours/2026-11-22/26112210.ndjson",
    "rounds/2026/11.ndjson",
  ]);
  assert.equal(
    branch.files.get("hours/2026-11-22/26112210.ndjson"),
    '{"hour":10,"check":"shop","everyMs":300000,"up":3600,"looks":[12],"tail":[[0,300]],"ms":{"here":[[18,12],[35,12],[55,12],[110,12],[28,12],[115,12]]}}\n',
  );
  assert.equal(
    branch.files.get("rounds/2026/11.ndjson"),
    '{"day":22,"hour":10,"rounds":12,"first":0,"last":3300,"gap":300}\n',
  );
});

test("the first round of a day writes the day before, and the next reads what reaches over midnight", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "23:00", 12);
  const first = quiet(branch, "2026-11-23T00:00:00Z", 1);
  assert.deepEqual(first.writes, [
    "state.json",
    "samples/2026-11-23/26112300.ndjson",
    "hours/2026-11-22/26112223.ndjson",
    "days/2026/11.ndjson",
    "latency/2026/11/22.ndjson",
    "rounds/2026/11.ndjson",
  ]);
  assert.equal(branch.files.get("days/2026/11.ndjson"), '{"day":22,"check":"shop","up":3600,"looks":[12]}\n');
  assert.equal(
    branch.files.get("latency/2026/11/22.ndjson"),
    '{"check":"shop","ms":{"here":[[18,12],[35,12],[55,12],[110,12],[28,12],[115,12]]}}\n',
  );
  assert.deepEqual(quiet(branch, "2026-11-23T01:00:00Z", 1).reads.slice(2), [
    "samples/2026-11-23/26112300.ndjson",
    "hours/2026-11-22/26112223.ndjson",
    "hours/2026-11-23/26112300.ndjson",
    "rounds/2026/11.ndjson",
  ]);
});

test("a turn that reaches into an hour rolled up already rolls it up again", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 11);
  branch.round(at("10:55"), [aResult("shop", "down", at("10:55"))]);
  branch.round(at("11:00"), [aResult("shop", "blocked", at("11:00"))]);
  assert.equal(
    branch.files.get(hoursPath(at("10:00"))),
    '{"hour":10,"check":"shop","everyMs":300000,"up":3600,"looks":[11,0,1],"tail":[[0,300]],"ms":{"here":[[18,11],[35,11],[55,11],[110,11],[28,11],[115,11]]}}\n',
  );
  const step = branch.round(at("11:05"), [aResult("shop", "down", at("11:05"))]);
  assert.deepEqual(step.reads.slice(2), [
    "samples/2026-11-22/26112210.ndjson",
    "hours/2026-11-22/26112209.ndjson",
    "hours/2026-11-22/26112210.ndjson",
    "rounds/2026/11.ndjson",
    "incidents/2026.json",
  ]);
  assert.equal(
    branch.files.get(hoursPath(at("10:00"))),
    '{"hour":10,"check":"shop","everyMs":300000,"up":3300,"down":300,"looks":[11,0,1],"course":[[0,"up"],[3300,"down"]],"tail":[[0,300]],"ms":{"here":[[18,11],[35,11],[55,11],[110,11],[28,11],[115,11]]}}\n',
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
    '{"hour":10,"check":"shop","everyMs":300000,"up":591,"down":9,"looks":[4,0,2,0,1],"course":[[0,null],[3000,"up"],[3591,"down"]],"tail":[[0,591],[10,10],[40,640],[70,670],[100,700]],"turns":[["up",70,"down"]],"ms":{"here":[[18,4],[35,4],[55,4],[110,4],[28,4],[115,4]]}}\n',
  );
  quiet(branch, "12:00", 1);
  const line = branch.hours.find(({ hour }) => hour === at("11:00"));
  assert.deepEqual(secondsOf(line ?? NOTHING), [300 - 70 + 600, 0, 10 + 30]);
  quiet(branch, "10:58", 1);
  const again = branch.hours.find(({ hour }) => hour === at("11:00"));
  assert.deepEqual(again, line, "also when both hours are rolled up again for a round that was committed late");
});

test("a look of a rare check stands over hours in which nobody looked at it", () => {
  const rare = aCheck("rare", { everyMs: 2 * HOUR_MS });
  const branch = new Branch([rare, aCheck("shop")]);
  branch.round(at("10:00"), [aResult("rare", "up", at("10:00"))]);
  for (const hour of ["11", "12", "13", "14", "15"]) quiet(branch, `${hour}:00`, 1);
  const found = branch.hours.filter(({ check }) => check === "rare");
  assert.deepEqual(
    found.map(({ upS }) => upS),
    [3600, 3600, 3600, 3600],
  );
});

function downAt(branch: Branch, id: string, time: string): Step {
  return branch.round(at(time), [aResult(id, "down", at(time))]);
}

test("a turn that reaches back a day and more rolls up all of it again, the days too", () => {
  const branch = new Branch([aCheck("rare", { everyMs: 30 * HOUR_MS })]);
  downAt(branch, "rare", "2026-11-22T10:00:00Z");
  branch.round(at("2026-11-23T15:00:00Z"), []);
  const day = '{"day":22,"check":"rare","looks":[0,0,1]}\n';
  assert.equal(branch.files.get("days/2026/11.ndjson"), day, "nothing was confirmed yet");
  downAt(branch, "rare", "2026-11-23T16:00:00Z");
  const lines = branch.hours;
  assert.deepEqual([lines.length, new Set(lines.map(({ downS }) => downS))], [30, new Set([3600])]);
  assert.equal(branch.files.get("days/2026/11.ndjson"), '{"day":22,"check":"rare","down":50400,"looks":[0,0,1]}\n');
});

test("no turn reaches back further than 48 hours", () => {
  const branch = new Branch([aCheck("rare", { everyMs: 60 * HOUR_MS })]);
  downAt(branch, "rare", "2026-11-22T10:00:00Z");
  for (const time of ["2026-11-23T10:00:00Z", "2026-11-24T10:00:00Z", "2026-11-24T21:00:00Z"])
    branch.round(at(time), []);
  downAt(branch, "rare", "2026-11-24T22:00:00Z");
  const lines = branch.hours.filter(({ downS }) => downS > 0);
  assert.deepEqual([lines[0]?.hour, lines.length], [at("2026-11-22T21:00:00Z"), 49]);
});

test("after a gap the last hour before it is rolled up, and no hour in it", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 12);
  const step = quiet(branch, "2026-11-29T09:00:00Z", 1);
  assert.ok(step.reads.length <= 80, `${step.reads.length} reads: whole days are made of 24 hours`);
  assert.deepEqual(step.writes.slice(2), [
    "hours/2026-11-22/26112210.ndjson",
    "hours/2026-11-22/26112211.ndjson",
    "days/2026/11.ndjson",
    "latency/2026/11/22.ndjson",
    "rounds/2026/11.ndjson",
  ]);
  assert.deepEqual(
    branch.hours.map(({ upS }) => upS),
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
    branch.hours.map(({ upS }) => upS),
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
    branch.hours.map(({ check, upS }) => [check, upS]),
    [["shop", 900]],
  );
});

test("a check that left the config is counted to its last look", () => {
  const branch = new Branch([aCheck("kiosk"), aCheck("shop")]);
  branch.round(at("10:00"), [aResult("kiosk", "up", at("10:00"))]);
  branch.round(at("10:05"), [], { checks: [aCheck("shop")], mayArchive: true });
  quiet(branch, "11:00", 1);
  assert.deepEqual(
    branch.hours.map(({ check, upS }) => [check, upS]),
    [["kiosk", 600]],
  );
});

test("a roll-up noted by a clock that ran ahead is not waited for", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "2030-01-01T00:00:00Z", 1);
  quiet(branch, "10:00", 1);
  assert.equal(branch.state?.rolledTo, at("10:00"));
});

test("a round of a clock that was set back by days costs no hour", () => {
  const branch = new Branch([aCheck("shop")]);
  for (const time of ["20T10", "20T11", "20T12", "20T13", "21T10", "21T11", "22T12", "22T13"]) {
    quiet(branch, `2026-11-${time}:00:00Z`, 12);
  }
  const seconds = () => branch.hours.map(({ hour, upS }) => [hour, upS]);
  const before = seconds();
  quiet(branch, "2026-11-20T12:00:00Z", 1);
  assert.equal(branch.state?.rolledTo, at("2026-11-20T12:00:00Z"));
  quiet(branch, "2026-11-22T14:00:00Z", 1);
  const left = [
    [at("2026-11-22T13:00:00Z"), 3_600],
    [at("2026-11-22T14:00:00Z"), 300],
  ];
  assert.deepEqual(seconds(), [...before, ...left]);
});

test("locations are one look: where they disagree nothing was observed, where one is silent the other speaks", () => {
  const branch = new Branch([aCheck("shop")]);
  const [lab, oslo] = [locationId("lab"), locationId("oslo")];
  const look = (time: string, states: readonly (readonly [typeof lab, "up" | "down"])[]) =>
    branch.round(
      at(time),
      states.map(([location, state]) => aResult("shop", state, at(time), { location })),
      { round: { locations: [lab, oslo] } },
    );
  look("10:00", [
    [lab, "up"],
    [oslo, "up"],
  ]);
  look("10:05", [
    [lab, "up"],
    [oslo, "down"],
  ]);
  look("10:10", [[lab, "up"]]);
  look("11:00", []);
  assert.deepEqual(
    branch.hours.map(({ upS, downS }) => [upS, downS]),
    [[300 + 600, 0]],
  );
});
