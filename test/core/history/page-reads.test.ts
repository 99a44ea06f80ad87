import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId, instant, locationId } from "../../../src/core/brand.ts";
import { createSource } from "../../../src/core/figures/source.ts";
import { encodeIncidents } from "../../../src/core/history/incident-index.ts";
import { pageHistory, pageReads } from "../../../src/core/history/page-reads.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, anIncident, aResult, aState, at } from "../../support/builders.ts";

function pageOf(branch: Branch, now: string) {
  return pageHistory(createSource(branch.files, branch.state ?? assert.fail(), at(now)), branch.checks);
}

test("a page reads at most a dozen files, whatever the day", () => {
  for (let day = 0; day < 800; day += 1) {
    const now = instant(at("2026-01-01T00:30:00Z") + day * 86_400_000);
    const reads = pageReads(aState({ rolledTo: now }), now);
    assert.equal(new Set(reads).size, reads.length);
    assert.ok(reads.length <= 12, reads.join());
  }
});

test("it reads the months of 90 days, the open hour and the one before, two years' incidents, and when rounds came", () => {
  const years = pageReads(aState(), at("2026-11-22T12:00:00Z")).filter((path) => path.startsWith("incidents/"));
  assert.deepEqual(years, ["incidents/2025.json", "incidents/2026.json"]);
  assert.deepEqual(pageReads(aState({ rolledTo: at("2027-01-10T00:00:00Z") }), at("2027-01-10T00:20:00Z")), [
    "days/2026/10.ndjson",
    "days/2026/11.ndjson",
    "days/2026/12.ndjson",
    "days/2027/01.ndjson",
    "hours/2027-01-09/27010923.ndjson",
    "samples/2027-01-10/27011000.ndjson",
    "samples/2027-01-09/27010923.ndjson",
    "incidents/2026.json",
    "incidents/2027.json",
    "rounds/2027/01.ndjson",
  ]);
});

test("a page before the first round shows nothing", () => {
  assert.deepEqual(pageHistory(createSource(new Map(), aState(), at("10:00")), []), {
    days: [],
    incidents: [],
    latest: [],
  });
});

test("the day goes on until now, as far as the newest look stands", () => {
  const branch = new Branch([aCheck("shop")]);
  for (const time of ["09:50", "09:55", "10:00", "10:05"]) branch.round(at(time), [aResult("shop", "up", at(time))]);
  const upS = (now: string) => pageOf(branch, now).days.map((day) => [day.day, day.upS]);
  assert.deepEqual(upS("10:05:30"), [["2026-11-22", 930]]);
  assert.deepEqual(upS("10:20"), [["2026-11-22", 900 + 600]]);
  assert.equal(pageOf(branch, "10:20").lastRound, at("10:05"));
});

test("days that are over come from the days' files, only 90 of them, of checks that are in the config", () => {
  const branch = new Branch([aCheck("kiosk")]);
  branch.round(at("09:55"), []);
  branch.round(at("10:00"), [aResult("kiosk", "up", at("10:00"))]);
  branch.round(at("10:04"), [], { checks: [aCheck("shop", { was: [checkId("kiosk")] })] });
  branch.files.set(
    "days/2026/11.ndjson",
    '{"day":21,"check":"kiosk","up":5}\n{"day":21,"check":"gone","up":6}\n{"day":20,"check":"shop","up":7,"down":8}\n',
  );
  branch.files.set("days/2026/08.ndjson", '{"day":25,"check":"shop","up":9}\n{"day":24,"check":"shop","up":10}\n');
  assert.deepEqual(
    pageOf(branch, "10:05").days.map(({ check, day, upS, downS }) => [check, day, upS, downS]),
    [
      ["shop", "2026-08-25", 9, 0],
      ["shop", "2026-11-20", 7, 8],
      ["shop", "2026-11-21", 5, 0],
      ["shop", "2026-11-22", 300, 0],
    ],
  );
});

test("a day on which a check was renamed has one tally", () => {
  const branch = new Branch([aCheck("kiosk")]);
  branch.round(at("09:00"), [aResult("kiosk", "up", at("09:00"))]);
  branch.round(at("10:00"), [aResult("kiosk", "up", at("10:00"))]);
  branch.checks = [aCheck("shop", { was: [checkId("kiosk")] })];
  branch.round(at("10:05"), [aResult("shop", "up", at("10:05"))]);
  assert.deepEqual(
    pageOf(branch, "10:10").days.map(({ check, upS }) => [check, upS]),
    [["shop", 600 + 600]],
  );
});

test("the newest result of each check from each location is the latest", () => {
  const branch = new Branch([aCheck("api"), aCheck("shop")]);
  const attic = { location: locationId("attic") };
  branch.round(at("09:59"), [aResult("api", "up", at("09:59")), aResult("shop", "up", at("09:59"))]);
  branch.round(at("10:00"), [
    aResult("shop", "down", at("10:00")),
    aResult("shop", "up", at("10:00:30"), { look: 1 }),
    aResult("shop", "down", at("10:00:10"), attic),
  ]);
  assert.deepEqual(
    pageOf(branch, "10:01").latest.map(({ check, location, at: time }) => [check, location, time]),
    [
      ["api", "here", at("09:59")],
      ["shop", "attic", at("10:00:10")],
      ["shop", "here", at("10:00:30")],
    ],
  );
});

test("what began last year and ended in the last 90 days stays when the state forgets it", () => {
  const long = anIncident("long", { startedAt: at("2025-12-30T00:00:00Z"), endedAt: at("2026-11-20T00:00:00Z") });
  const files = new Map([["incidents/2025.json", encodeIncidents([long])]]);
  assert.deepEqual(pageHistory(createSource(files, aState(), at("2026-11-22T12:00:00Z")), []).incidents, [long]);
});

test("incidents of the last 90 days and open ones, newest first, as the state has them", () => {
  const old = anIncident("old", { startedAt: at("2026-08-20T00:00:00Z"), endedAt: at("2026-08-24T23:59:59Z") });
  const recent = anIncident("recent", { startedAt: at("2026-08-20T00:00:00Z"), endedAt: at("2026-08-25T00:00:00Z") });
  const open = anIncident("open", { startedAt: at("2025-01-01T00:00:00Z") });
  const indexed = anIncident("shop", { text: "as the index has it" });
  const live = anIncident("shop");
  const web = anIncident("web");
  const files = new Map([["incidents/2026.json", encodeIncidents([old, recent, indexed, web])]]);
  const state = aState({ incidents: { [open.id]: open, [live.id]: live } });
  assert.deepEqual(pageHistory(createSource(files, state, at("2026-11-22T12:00:00Z")), []).incidents, [
    live,
    web,
    recent,
    open,
  ]);
});
