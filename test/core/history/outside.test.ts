import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, type CheckId, checkId, type Instant } from "../../../src/core/brand.ts";
import { auditDay, auditReads, survey } from "../../../src/core/history/audit.ts";
import { DAY_MS, dayOf, daysPath, HOUR_MS, hourOf, monthOf } from "../../../src/core/history/layout.ts";
import { readDays } from "../../../src/core/history/rolled-files.ts";
import { NOTHING, type Seconds } from "../../../src/core/history/tally.ts";
import { type Maintenance, type Outside, outsideAround } from "../../../src/core/maintenance/window.ts";
import type { Span } from "../../../src/core/span.ts";
import { isSeen, STATES } from "../../../src/core/state.ts";
import type { Turn } from "../../../src/core/turn.ts";
import { Branch, type Step } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";

const SHOP = checkId("shop");
const EVERY_MS = 600_000;
const START = at("20:40");

/** A plan of windows that do not repeat. */
function planOf(windows: readonly Outside[]): readonly Maintenance[] {
  return windows.map(({ from, to, checks }) => ({
    title: "Work",
    ...(checks !== undefined && { checks }),
    schedule: { within: (span: Span) => (from < span.to && to > span.from ? [{ from, to }] : []) },
  }));
}

interface Committed {
  readonly step: Step;
  /** The windows of the config that the round had. */
  readonly windows: readonly Outside[];
}

/** Is a second outside, from what the rounds were given: the rule as `outsideOver` states it, for one moment. */
function isOut(rounds: readonly Committed[], time: Instant): boolean {
  const inOrder = rounds.toSorted((a, b) => a.step.round.at - b.step.round.at);
  const later = inOrder.find(({ step }) => step.round.at > time);
  const earlier = inOrder.findLast(({ step }) => step.round.at <= time);
  const isSameHour = later !== undefined && hourOf(later.step.round.at) === hourOf(time);
  const word = isSameHour ? later : earlier;
  if (word === undefined) return false;
  const { round } = word.step;
  return word.windows.some(
    ({ from, to, checks }) =>
      from <= time &&
      time < to &&
      from < round.at + HOUR_MS &&
      to > hourOf(round.at) &&
      (checks === undefined || checks.includes(SHOP)),
  );
}

/** What the shop comes to between two moments, second by second; and its looks by the start of their round. */
function bruteForce(rounds: readonly Committed[], from: Instant, to: Instant) {
  const looks = rounds
    .flatMap(({ step }) => step.advanced.results.filter(({ check }) => check === SHOP))
    .sort((a, b) => a.at - b.at);
  const first = rounds.flatMap(({ step }) => step.advanced.state.checks[SHOP]?.first ?? [])[0] ?? to;
  const out = (time: Instant) => time >= first && isOut(rounds, time);
  const standing = looks.map((look) => ({ ...look, speaks: isSeen(look.state) && !out(look.at) }));
  const turns = rounds.flatMap(({ step }) => step.advanced.turns).sort((a, b) => a.since - b.since);
  const sum = { up: 0, degraded: 0, down: 0, outside: 0 };
  for (let time = from; time < to; time = after(time, 1000)) {
    const look = standing.findLast((one) => one.at <= time);
    const turn: Turn | undefined = turns.findLast((one) => one.since <= time);
    if (out(time)) sum.outside += 1;
    else if (look?.speaks === true && time < look.at + 2 * EVERY_MS && turn !== undefined) sum[turn.state] += 1;
  }
  const counted = rounds.filter(({ step: { round } }) => round.at >= from && round.at < to && !out(round.at));
  const count = counted.flatMap(({ step }) => step.advanced.results.filter(({ check }) => check === SHOP)).length;
  return { seconds: [sum.up, sum.degraded, sum.down, sum.outside], looks: count };
}

function secondsOf({ upS, degradedS, downS, outsideS }: Seconds): readonly number[] {
  return [upS, degradedS, downS, outsideS];
}

const windows = fc.array(
  fc
    .record({
      startMin: fc.integer({ min: -60, max: 300 }),
      startS: fc.integer({ min: 0, max: 59 }),
      lengthMin: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 300 })),
      checks: fc.constantFrom<readonly CheckId[] | undefined>(undefined, [SHOP], [checkId("other")]),
    })
    .map(({ startMin, startS, lengthMin, checks }): Outside => {
      const from = after(START, startMin * 60_000 + startS * 1000);
      return { from, to: after(from, lengthMin * 60_000), ...(checks !== undefined && { checks }) };
    }),
  { maxLength: 4 },
);

/** Rounds some minutes to some hours apart, over midnight, some committed after a later one; a third of them after an edit. */
const histories = fc
  .array(
    fc.record({
      gapMin: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 3, max: 14 }) }, fc.integer({ min: 15, max: 200 })),
      offsetS: fc.integer({ min: 0, max: 59 }),
      looks: fc.array(fc.constantFrom(...STATES, "up" as const, "down" as const), { minLength: 1, maxLength: 4 }),
      isLate: fc.boolean(),
      edit: fc.option(windows, { nil: undefined, freq: 2 }),
    }),
    { minLength: 4, maxLength: 24 },
  )
  .map((rounds) => {
    let [time, plan]: [Instant, readonly Outside[]] = [START, []];
    const timed = rounds.map(({ gapMin, offsetS, looks, isLate, edit }) => {
      time = after(time, gapMin * 60_000);
      plan = edit ?? plan;
      const start = after(time, offsetS * 1000);
      const results = looks.map((state, look) => aResult("shop", state, after(start, 1000 + look * 40_000), { look }));
      return { start, results, isLate, windows: plan };
    });
    for (const [index, round] of timed.entries()) {
      const next = timed[index + 1];
      if (round.isLate && next !== undefined)
        timed.splice(index, 2, { ...next, isLate: false }, { ...round, isLate: false });
    }
    return timed;
  });

function played(
  rounds: readonly { start: Instant; results: Step["advanced"]["results"]; windows: readonly Outside[] }[],
) {
  const branch = new Branch([aCheck("shop", { everyMs: EVERY_MS })]);
  const committed = rounds.map((round): Committed => {
    const outside = outsideAround(planOf(round.windows), { at: round.start });
    const step = branch.round(round.start, round.results, { everyMs: EVERY_MS, outside });
    return { step, windows: round.windows };
  });
  return { branch, committed };
}

test("an hour is up, degraded, down, outside and not observed, as counting second by second gives, whatever was edited", () => {
  let outsideS = 0;
  fc.assert(
    fc.property(histories, (rounds) => {
      const { branch, committed } = played(rounds);
      const rolledTo = branch.state?.rolledTo ?? assert.fail();
      const lines = branch.hours;
      for (let hour = hourOf(START); hour < rolledTo; hour = after(hour, HOUR_MS)) {
        const found = lines.filter((line) => line.hour === hour);
        const truth = bruteForce(committed, hour, after(hour, HOUR_MS));
        const line = found[0] ?? NOTHING;
        assert.deepEqual(secondsOf(line), truth.seconds, new Date(hour).toISOString());
        const { up, degraded, down, blocked, unknown } = line.looks;
        assert.equal(up + degraded + down + blocked + unknown, truth.looks, new Date(hour).toISOString());
        outsideS += line.outsideS;
      }
      for (let day = dayOf(START); day < dayOf(rolledTo); day = after(day, DAY_MS)) {
        const { good } = readDays(branch.files.get(daysPath(day)), monthOf(day));
        const line = good.find(({ value }) => value.day === new Date(day).toISOString().slice(0, 10))?.value;
        assert.deepEqual(secondsOf(line ?? NOTHING), bruteForce(committed, day, after(day, DAY_MS)).seconds);
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(outsideS > 80_000, String(outsideS));
});

test("an audit finds the hours as they were counted, whatever was edited and committed late", () => {
  fc.assert(
    fc.property(histories, (rounds) => {
      const { branch } = played(rounds);
      const state = branch.state ?? assert.fail();
      const days = [dayOf(START), after(dayOf(START), DAY_MS), after(dayOf(START), 2 * DAY_MS)];
      const inputs = days.map((day) => ({
        day,
        files: new Map(
          auditReads(day, state).flatMap((path) => [[path, branch.files.get(path)] as const].filter(isThere)),
        ),
      }));
      const surveys = inputs.map(survey);
      for (const input of inputs) assert.deepEqual(auditDay({ ...input, surveys, state }), []);
    }),
    { numRuns: 40 },
  );
});

function isThere(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
}

/** Rounds every five minutes, all up, with the windows of the moment. */
function quiet(branch: Branch, from: string, count: number, windows: readonly Outside[]): void {
  for (let index = 0; index < count; index += 1) {
    const time = at(from, index * 300);
    branch.round(time, [aResult("shop", "up", time)], { outside: outsideAround(planOf(windows), { at: time }) });
  }
}

const NIGHT: Outside = { from: at("10:20"), to: at("12:10") };

test("an hour's line says what of it was outside, and what was planned past its end", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 13, [NIGHT]);
  assert.deepEqual(
    branch.files.get("hours/2026-11-22/26112210.ndjson")?.replace(/"ms".*\n/, ""),
    '{"hour":10,"check":"shop","everyMs":300000,"up":1200,"looks":[4],"outside":[[1200,3600]],"planned":[[0,4200]],',
  );
  const [, line = ""] = /("outside":.*)}/.exec(branch.files.get("samples/2026-11-22/26112210.ndjson") ?? "") ?? [];
  assert.equal(line, '"outside":[[1795342800,1795349400]]');
});

test("looks within a window give no latency, and speak for no time after it", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 24, [{ from: at("10:57"), to: at("11:52") }]);
  quiet(branch, "12:00", 1, []);
  const [, second] = branch.hours;
  assert.deepEqual(secondsOf(second ?? NOTHING), [300, 0, 0, 52 * 60], "11:52 to 11:55 was not observed");
  assert.equal(second?.looks.up, 1);
  assert.equal(second?.latency.get(aResult("shop", "up", START).location)?.totalMs?.size, 1);
});

test("a window that is ended early, made longer or forgotten while it goes on counts as the rounds knew it", () => {
  const table: readonly [string, readonly Outside[], number][] = [
    ["ended early", [{ ...NIGHT, to: at("10:40") }], 20 * 60],
    ["made longer", [{ ...NIGHT, to: at("13:00") }], 40 * 60],
    ["moved to earlier", [{ from: at("10:00"), to: at("12:00") }], 40 * 60],
    ["forgotten", [], 20 * 60],
  ];
  for (const [name, edited, outsideS] of table) {
    const branch = new Branch([aCheck("shop")]);
    quiet(branch, "10:00", 9, [NIGHT]);
    quiet(branch, "10:45", 4, edited);
    assert.equal(branch.hours[0]?.outsideS, outsideS, name);
  }
});

test("a window that nobody knew of counts from the round before the one that first did, and no hour is counted again", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 13, []);
  const before = branch.files.get("hours/2026-11-22/26112210.ndjson");
  quiet(branch, "11:05", 11, [{ from: at("10:20"), to: at("11:30") }]);
  assert.equal(branch.files.get("hours/2026-11-22/26112210.ndjson"), before);
  quiet(branch, "12:00", 1, []);
  assert.deepEqual(branch.hours[1]?.outside, [{ from: at("11:00"), to: at("11:30") }]);
});

test("what was planned holds through hours without rounds", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 12, [NIGHT]);
  quiet(branch, "14:00", 1, []);
  assert.deepEqual(
    branch.hours.map(({ hour, outsideS }) => [hour, outsideS]),
    [
      [at("10:00"), 2400],
      [at("11:00"), 3600],
      [at("12:00"), 600],
    ],
  );
});

test("time before a check's first look is no time of its own, outside or not", () => {
  const branch = new Branch([aCheck("shop"), aCheck("new")]);
  quiet(branch, "10:00", 8, [NIGHT]);
  const time = at("10:40");
  branch.round(time, [aResult("new", "up", time)], { outside: outsideAround(planOf([NIGHT]), { at: time }) });
  quiet(branch, "11:00", 1, [NIGHT]);
  const line = branch.hours.find(({ check }) => check === checkId("new"));
  assert.deepEqual(line?.outside, [{ from: at("10:40"), to: at("11:00") }]);
});

test("a window is for the checks that it names, also after they were renamed", () => {
  const branch = new Branch([aCheck("kiosk"), aCheck("other")]);
  const outside = [{ ...NIGHT, checks: [checkId("kiosk")] }];
  const look = (id: string, time: string) =>
    branch.round(at(time), [aResult(id, "up", at(time)), aResult("other", "up", at(time, 1))], { outside });
  look("kiosk", "10:00");
  look("kiosk", "10:30");
  branch.checks = [aCheck("shop", { was: [checkId("kiosk")] }), aCheck("other")];
  look("shop", "11:00");
  assert.deepEqual(
    branch.hours.map(({ check, outsideS }) => [check, outsideS]),
    [
      ["other", 0],
      ["shop", 2400],
    ],
  );
});

test("a line that says what cannot be is set aside, and the others are read", () => {
  const branch = new Branch([aCheck("shop")]);
  quiet(branch, "10:00", 3, [NIGHT]);
  const path = "samples/2026-11-22/26112210.ndjson";
  const content = branch.files.get(path) ?? "";
  branch.files.set(path, content.replace('"outside":[[1795342800,', '"outside":[[1895342800,'));
  quiet(branch, "10:15", 1, [NIGHT]);
  assert.equal(branch.files.get(path)?.split("\n").length, 4);
  assert.ok([...branch.files.keys()].some((name) => name.startsWith("damaged/")));
});
