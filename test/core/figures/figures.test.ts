import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId, type Instant, instant } from "../../../src/core/brand.ts";
import { type FiguresCheck, figureReads, figures } from "../../../src/core/figures/figures.ts";
import { type Span, WINDOWS, windowSpan } from "../../../src/core/figures/span.ts";
import { countOf, overLocations } from "../../../src/core/history/latency.ts";
import { DAY_MS } from "../../../src/core/history/layout.ts";
import type { HistoryState } from "../../../src/core/history-state.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aMemory, aResult, aState, at } from "../../support/builders.ts";

const SHOP = checkId("shop");
const EVERY_MS = 300_000;

function watched(outside: readonly Span[] = [], id = SHOP): FiguresCheck {
  return { id, outside };
}

interface Asked {
  readonly files: ReadonlyMap<string, string>;
  readonly state: HistoryState | undefined;
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly checks?: readonly FiguresCheck[];
}

/** From the files that are asked for, and no others. */
function figuresOf({ files, state = assert.fail(), from, to, now, checks = [watched()] }: Asked) {
  const query = { span: { from, to }, now, state, checks, latency: true };
  const read = figureReads(query).flatMap((path) => [[path, files.get(path)] as const]);
  const there = read.flatMap(([path, content]) => (content === undefined ? [] : [[path, content] as const]));
  return figures({ ...query, files: new Map(there), everyMs: EVERY_MS });
}

/** Rounds at these times, all up; then the hour is over. */
function branchOf(times: readonly string[], check = aCheck("shop")): Branch {
  const branch = new Branch([check]);
  for (const time of [...times, "12:00"]) branch.round(at(time), [aResult("shop", "up", at(time))]);
  return branch;
}

function askedOf(branch: Branch, from: string, to: string, checks?: readonly FiguresCheck[]) {
  const asked = { files: branch.files, state: branch.state, from: at(from), to: at(to), now: at("12:01") };
  return figuresOf(checks === undefined ? asked : { ...asked, checks });
}

test("part of an hour is counted by the interval in force then, whatever it is now", () => {
  const branch = branchOf(["10:00", "10:30"]);
  branch.round(at("12:05"), [aResult("shop", "up", at("12:05"))], { checks: [aCheck("shop", { everyMs: 900_000 })] });
  assert.equal(askedOf(branch, "10:05", "10:45").checks[0]?.upS, 300 + 600);
});

test("a look belongs to the moment in which its round began: the span's first second, not the one after its last", () => {
  const branch = branchOf(["10:10", "10:20", "10:30"]);
  const { checks, cadence } = askedOf(branch, "10:10", "10:30");
  assert.equal(checks[0]?.looks.up, 2);
  assert.equal(countOf(overLocations(checks[0].latency).totalMs), 2);
  assert.deepEqual(cadence, { expectedS: 300, rounds: 2, meanS: 600, worstGapS: 600 });
});

test("time outside counts for nothing: neither its seconds, nor its looks, nor as time without a look", () => {
  const branch = branchOf(["10:00", "10:10", "10:20", "10:30", "10:40"]);
  const [told] = askedOf(branch, "10:00", "10:50", [watched([{ from: at("10:05:30"), to: at("10:25:10") }])]).checks;
  assert.deepEqual(
    [told?.upS, told?.observedS, told?.elapsedS, told?.looks.up, told?.coverage],
    [330 + 1490, 1820, 1820, 3, 1],
  );
});

test("a span that holds no time, or only time to come, has no data", () => {
  const branch = branchOf(["10:00"]);
  for (const [from, to] of [
    ["10:10", "10:10"],
    ["13:00", "14:00"],
  ] as const) {
    const { checks, overall, cadence, isExact } = askedOf(branch, from, to);
    assert.deepEqual([checks[0]?.observedS, checks[0]?.elapsedS, checks[0]?.uptime, overall], [0, 0, undefined, {}]);
    assert.deepEqual([cadence, isExact], [{ expectedS: 300, rounds: 0, worstGapS: 0 }, true]);
  }
});

test("a check that was never looked at has no data, and does not count in its group", () => {
  const branch = branchOf(["11:00"]);
  const group = (id: string): FiguresCheck => ({ id: checkId(id), group: "core", outside: [] });
  const { checks, groups, overall } = askedOf(branch, "11:00", "11:10", [group("shop"), group("new")]);
  assert.deepEqual(
    checks.map(({ check, uptime, coverage, elapsedS }) => [check, uptime, coverage, elapsedS]),
    [
      ["shop", 1, 1, 600],
      ["new", undefined, undefined, 0],
    ],
  );
  assert.deepEqual(groups, [{ group: "core", uptime: 1, coverage: 1 }]);
  assert.deepEqual(overall, { uptime: 1, coverage: 1 });
});

test("a history without rounds has no data", () => {
  const now = at("12:01");
  const { overall, cadence } = figuresOf({ files: new Map(), state: aState(), from: at("10:00"), to: now, now });
  assert.deepEqual([overall, cadence], [{}, { expectedS: 300, rounds: 0, worstGapS: 0 }]);
});

const NOW = at("2026-11-22T10:05:00Z");
const OLD = { from: at("2026-07-31T18:30:00Z"), to: at("2026-08-04T18:30:00Z") };
const OLD_STATE = aState({
  rolledTo: at("2026-11-22T10:00:00Z"),
  checks: { [SHOP]: aMemory({ first: at("2026-07-01T00:00:00Z") }) },
});
const OLD_DAYS = [1, 2, 3, 4, 5].map((day) => `{"day":${day},"check":"shop","up":${80_000 + day}}\n`).join("");
const OLD_FILES = new Map([["days/2026/08.ndjson", OLD_DAYS]]);

test("before the raw retention edges lie at the nearest midnight, and the figures say so", () => {
  const told = figuresOf({ files: OLD_FILES, state: OLD_STATE, now: NOW, ...OLD });
  assert.deepEqual(told.counted, { from: at("2026-08-01T00:00:00Z"), to: at("2026-08-05T00:00:00Z") });
  assert.equal(told.isExact, false);
  assert.equal(told.checks[0]?.upS, 80_001 + 80_002 + 80_003 + 80_004);
  const whole = { from: at("2026-08-01T00:00:00Z"), to: at("2026-08-02T00:00:00Z") };
  assert.equal(figuresOf({ files: OLD_FILES, state: OLD_STATE, now: NOW, ...whole }).isExact, true);
});

test("before the raw retention time outside is as long as the midnights nearest to it, or nothing", () => {
  const span = { from: at("2026-08-01T00:00:00Z"), to: at("2026-08-05T00:00:00Z") };
  const upS = (from: string, to: string) => {
    const checks = [watched([{ from: at(`2026-08-${from}:00Z`), to: at(`2026-08-${to}:00Z`) }])];
    const told = figuresOf({ files: OLD_FILES, state: OLD_STATE, now: NOW, ...span, checks });
    return [told.isExact, told.checks[0]?.upS, told.checks[0]?.elapsedS];
  };
  const all = 80_001 + 80_002 + 80_003 + 80_004;
  assert.deepEqual(upS("02T00:00", "03T00:00"), [true, all - 80_002, 3 * 86_400]);
  assert.deepEqual(upS("01T22:00", "03T02:00"), [false, all - 80_002, 3 * 86_400]);
  assert.deepEqual(upS("02T01:00", "02T03:00"), [false, all, 4 * 86_400]);
});

test("the files read grow with the span, never with the history's age", () => {
  for (let day = 0; day < 400; day += 1) {
    const now = instant(NOW + day * DAY_MS);
    const state = { ...OLD_STATE, rolledTo: instant(now - 300_000) };
    const readsOf = (span: Span, latency: boolean) =>
      figureReads({ span, now, state, checks: [watched()], latency }).length;
    const counts = WINDOWS.map((window) => [
      readsOf(windowSpan(window, now), false),
      readsOf(windowSpan(window, now), true),
    ]);
    for (const [index, [figuresOnly = 0, withLatency = 0]] of counts.entries()) {
      assert.ok(figuresOnly <= 60, `${figuresOnly} for ${WINDOWS[index]}`);
      assert.ok(withLatency <= figuresOnly + 366);
    }
  }
});

test("the interval between rounds counts from the history's beginning to now, with what is missing at either end", () => {
  const branch = branchOf(["10:00", "10:05", "10:10"]);
  const { cadence } = askedOf(branch, "09:00", "11:30");
  assert.deepEqual(cadence, { expectedS: 300, rounds: 3, meanS: 300, worstGapS: 80 * 60 });
  assert.equal(askedOf(branch, "10:02", "10:04").cadence.worstGapS, 120, "no round began within");
});
