import assert from "node:assert/strict";
import { test } from "node:test";
import { after, checkId, instant, locationId } from "../../../src/core/brand.ts";
import { createSource } from "../../../src/core/figures/source.ts";
import { encodeIncidents } from "../../../src/core/history/incident-index.ts";
import { pagePast, pastReads } from "../../../src/core/history/page-past.ts";
import { pageReads } from "../../../src/core/history/page-reads.ts";
import type { HistoryState } from "../../../src/core/history-state.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aMemory, anIncident, aResult, aState, at } from "../../support/builders.ts";

const DAY_MS = 86_400_000;
const SHOP = checkId("shop");

function stateOf(checks: number, now = at("10:00")): HistoryState {
  const memories = Array.from({ length: checks }, (_, index) => [`c${index}`, aMemory()]);
  return aState({ checks: Object.fromEntries(memories), rolledTo: now });
}

test("the number of files is bounded, whatever the day and the number of checks", () => {
  for (const [checks, most] of [
    [1, 142],
    [100, 142],
    [333, 130],
    [1_000, 64],
    [5_000, 8],
  ] as const) {
    for (let day = 0; day < 400; day += 11) {
      const now = instant(at("2026-01-01T23:30:00Z") + day * DAY_MS);
      const state = stateOf(checks, now);
      const reads = new Set([...pageReads(state, now), ...pastReads(state, now)]);
      const fewer = pageReads(state, now).length + (checks > 1_000 ? 4 : 0);
      assert.ok(reads.size <= (checks > 1_000 ? fewer : most), `${checks} checks: ${reads.size} files`);
    }
  }
});

test("the course of a check's latency has an hour for each of the last 24, and their locations apart", () => {
  const branch = new Branch([aCheck("shop")]);
  const oslo = locationId("oslo");
  for (const [time, ms] of [
    ["09:10", 100],
    ["09:40", 200],
    ["10:05", 400],
  ] as const) {
    branch.round(at(time), [
      aResult("shop", "up", at(time), { phases: { dnsMs: 5, totalMs: ms } }),
      aResult("shop", "up", at(time), { phases: { totalMs: ms * 2 }, location: oslo }),
    ]);
  }
  const { latency } = pagePast(createSource(branch.files, branch.state ?? assert.fail(), at("10:06")), branch.checks);
  const course = latency.get(SHOP) ?? assert.fail();
  assert.equal(course.hours.length, 25);
  assert.equal(course.hours[0]?.from, at("2026-11-21T10:00:00Z"));
  const near = (told: number | undefined, truth: number) =>
    assert.ok(Math.abs((told ?? Number.NaN) - truth) <= truth * 0.02 + 1, `${told} for ${truth}`);
  near(course.hours[23]?.p50, 200);
  near(course.hours[24]?.p95, 400);
  assert.deepEqual(
    course.locations.map(({ location }) => location),
    ["here", "oslo"],
  );
  near(course.locations[1]?.hours[24]?.p50, 800);
  assert.deepEqual(
    course.steps.map(({ step }) => step),
    ["dnsMs"],
  );
  assert.equal(course.lastDay?.looks, 6);
  assert.equal(course.lastWeek?.looks, 6);
  near(course.lastDay?.p99, 400);
  assert.deepEqual(course.days.at(-1)?.from, at("2026-11-22T00:00:00Z"));
});

test("an hour without looks that saw the target working has no numbers", () => {
  const branch = new Branch([aCheck("shop")]);
  branch.round(at("09:10"), [aResult("shop", "down", at("09:10"))]);
  branch.round(at("10:05"), [aResult("shop", "up", at("10:05"))]);
  const { latency } = pagePast(createSource(branch.files, branch.state ?? assert.fail(), at("10:06")), branch.checks);
  assert.deepEqual(Object.keys(latency.get(SHOP)?.hours[23] ?? {}), ["from"]);
});

test("it tells the seconds of the last 24 hours, for how fast a budget is spent now", () => {
  const branch = new Branch([aCheck("shop")]);
  for (const time of ["09:50", "09:55", "10:00"]) branch.round(at(time), [aResult("shop", "up", at(time))]);
  const { lastDay } = pagePast(createSource(branch.files, branch.state ?? assert.fail(), at("10:05")), branch.checks);
  assert.equal(lastDay.get(SHOP)?.upS, 900);
});

const old = (id: string, start: string, end = start) =>
  anIncident(id, { startedAt: at(start), endedAt: after(at(end), 600_000), changes: [] });

test("days and incidents go back to the first of the month a year ago, and not into the last 90 days", () => {
  const now = at("10:00");
  const files = new Map([
    ["days/2026/08.ndjson", '{"day":1,"check":"shop","up":1}\n{"day":25,"check":"shop","up":2}\n'],
    ["days/2025/11.ndjson", '{"day":1,"check":"shop","up":3}\n{"day":1,"check":"gone","up":4}\n'],
    ["days/2025/10.ndjson", '{"day":31,"check":"shop","up":5}\n'],
    ["incidents/2026.json", encodeIncidents([old("a", "2026-08-01T10:00:00Z"), old("b", "2026-11-01T10:00:00Z")])],
    ["incidents/2025.json", encodeIncidents([old("c", "2025-11-02T10:00:00Z"), old("d", "2025-10-02T10:00:00Z")])],
  ]);
  const past = pagePast(createSource(files, stateOf(1), now), [aCheck("shop")]);
  assert.deepEqual(
    past.days.map(({ day, upS }) => [day, upS]),
    [
      ["2025-11-01", 3],
      ["2026-08-01", 1],
    ],
  );
  assert.deepEqual(
    past.incidents.flatMap(({ checks }) => checks),
    ["a", "c"],
  );
  assert.equal(past.months.length, 13);
  assert.equal(past.months.at(-1), at("2025-11-01T00:00:00Z"));
  assert.equal(past.daysFrom, at("2025-11-01T00:00:00Z"));
});

test("incidents of a year are told whatever the number of checks, and of what began before it what ended in it", () => {
  const now = at("10:00");
  const index = encodeIncidents([
    old("a", "2025-10-30T10:00:00Z"),
    old("b", "2025-10-31T10:00:00Z", "2025-11-02T10:00:00Z"),
    old("c", "2025-12-31T10:00:00Z", "2026-01-01T10:00:00Z"),
  ]);
  for (const [checks, daysFrom] of [
    [250, "2025-11-01T00:00:00Z"],
    [251, "2026-09-01T00:00:00Z"],
    [5_000, "2026-09-01T00:00:00Z"],
  ] as const) {
    const state = stateOf(checks);
    const reads = [...pageReads(state, now), ...pastReads(state, now)];
    assert.ok(reads.includes("incidents/2025.json"));
    const files = new Map([["incidents/2025.json", index]]);
    const past = pagePast(createSource(files, state, now), [aCheck("shop")]);
    assert.deepEqual(
      past.incidents.flatMap(({ checks: ids }) => ids),
      ["c", "b"],
      `${checks} checks`,
    );
    assert.equal(past.months.length, 13);
    assert.equal(past.daysFrom, at(daysFrom), `${checks} checks`);
  }
});
