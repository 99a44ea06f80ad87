/** Rounds that come late, twice or by a wrong clock: what the history then says is what it says of rounds in order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { verify } from "../../../src/app/verify.ts";
import { after, commitId, type Instant, instant, roundId } from "../../../src/core/brand.ts";
import { decodeIncidents } from "../../../src/core/history/incident-index.ts";
import { HOUR_MS, incidentsPath, samplesPath } from "../../../src/core/history/layout.ts";
import { recordedResults } from "../../../src/core/history/record.ts";
import type { Result } from "../../../src/core/result.ts";
import type { State } from "../../../src/core/state.ts";
import type { Store } from "../../../src/ports.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, aRound, at } from "../../support/builders.ts";
import { damaged, damages } from "../../support/damage.ts";

const EVERY_MS = 300_000;
/** A clock that is further off costs the history more than it can tell. */
const MOST_ERROR_MS = 40 * HOUR_MS;
/** What is made of samples. */
const MADE = /^(hours|days|rounds|latency)\//;

function looks(time: Instant, state: State): readonly Result[] {
  return [aResult("shop", state, after(time, 1_000)), aResult("shop", state, after(time, 31_000), { look: 1 })];
}

/** A branch after these rounds, in the order given; each is named by its time, so that only the order tells them apart. */
function branchOf(rounds: Iterable<Instant>, seen: (time: Instant) => State = () => "up"): Branch {
  const branch = new Branch([aCheck("shop")]);
  for (const time of rounds) branch.round(time, looks(time, seen(time)), { round: aRound(time) });
  return branch;
}

function every5Minutes(from: string, to: string): readonly Instant[] {
  const times: Instant[] = [];
  for (let time = at(from); time < at(to); time = after(time, EVERY_MS)) times.push(time);
  return times;
}

function made(branch: Branch): Readonly<Record<string, string>> {
  return Object.fromEntries([...branch.files].filter(([path]) => MADE.test(path)).sort());
}

async function findings(branch: Branch, now: Instant): Promise<readonly unknown[]> {
  const refuse = () => assert.fail("an audit writes nothing");
  const store: Store = {
    head: async () => commitId("0".repeat(40)),
    read: async (_, paths) =>
      new Map(paths.flatMap((path) => (branch.files.has(path) ? [[path, branch.files.get(path) ?? ""]] : []))),
    commit: refuse,
    facts: refuse,
    reroot: refuse,
  };
  const verified = await verify(store, { now, archives: [] });
  return [...(verified?.findings ?? []), ...(verified?.problems ?? [])];
}

const LATE: readonly (readonly [name: string, first: string, began: string, committed: string])[] = [
  ["by one round", "10:00", "10:20", "10:25"],
  ["after the hour is over", "10:00", "10:55", "11:05"],
  ["by hours", "10:00", "10:30", "15:10"],
  ["after the day is over", "2026-11-22T22:00:00Z", "2026-11-22T23:55:00Z", "2026-11-23T00:05:00Z"],
  ["by a day and an hour", "2026-11-22T10:00:00Z", "2026-11-22T10:30:00Z", "2026-11-23T11:40:00Z"],
  ["after the month is over", "2026-11-30T22:00:00Z", "2026-11-30T23:55:00Z", "2026-12-01T00:05:00Z"],
  ["after the year is over", "2026-12-31T22:00:00Z", "2026-12-31T23:30:00Z", "2027-01-01T01:10:00Z"],
  ["by two days less an hour", "2026-11-22T10:00:00Z", "2026-11-22T10:30:00Z", "2026-11-24T09:20:00Z"],
];

for (const [name, first, began, committed] of LATE) {
  test(`a round that is committed late, ${name}, counts as if it had been in time`, async () => {
    const late = at(began);
    const end = after(at(committed), 2 * HOUR_MS);
    const inOrder = every5Minutes(first, new Date(end).toISOString());
    const others = inOrder.filter((time) => time !== late);
    const before = others.filter((time) => time < at(committed));
    const disordered = [...before, late, ...others.filter((time) => time >= at(committed))];
    assert.notEqual(before.length, 0);
    const branch = branchOf(disordered);
    assert.deepEqual(made(branch), made(branchOf(inOrder)));
    assert.deepEqual(await findings(branch, end), []);
  });
}

test("a round that is adopted too late to be counted is kept, and nothing else follows from it", async () => {
  const times = every5Minutes("2026-11-22T10:00:00Z", "2026-11-25T10:00:00Z");
  const branch = branchOf(times);
  const [figures, state] = [made(branch), branch.state];
  const late = at("2026-11-22T10:12:00Z");
  const { writes } = branch.round(late, [aResult("shop", "down", late)], { round: { isLate: true } });
  assert.deepEqual(writes, ["samples/2026-11-22/26112210.ndjson"]);
  assert.match(branch.files.get(writes[0] ?? "") ?? "", /"late":true,"results":\[\["shop"/);
  assert.deepEqual([made(branch), branch.state], [figures, state]);
  assert.deepEqual(await findings(branch, at("2026-11-25T11:00:00Z")), []);
});

test("a clock that was set back by days, and set right again, leaves no hour without what its results came to", async () => {
  const right = every5Minutes("2026-11-22T09:00:00Z", "2026-11-22T10:35:00Z");
  const wrong = every5Minutes("2026-11-18T06:10:00Z", "2026-11-18T07:20:00Z");
  const again = every5Minutes("2026-11-22T11:55:00Z", "2026-11-22T13:10:00Z");
  const branch = branchOf([...right, ...wrong, ...again]);
  const whole = branchOf([...right, ...again]);
  for (const path of ["hours/2026-11-22/26112210.ndjson", "hours/2026-11-22/26112209.ndjson"])
    assert.equal(branch.files.get(path), whole.files.get(path), path);
  assert.deepEqual(await findings(branch, at("13:10")), []);
});

test("an outage that is known late began when it was seen, and ends with the next good look that comes in", async () => {
  const seen = (time: Instant): State => (time === at("10:05") ? "down" : "up");
  const branch = branchOf([at("10:00"), at("10:10"), at("10:05"), at("10:15")], seen);
  const { good } = decodeIncidents("", branch.files.get(incidentsPath(at("10:00"))));
  assert.deepEqual(
    good.map(({ value: { startedAt, endedAt } }) => [startedAt, endedAt]),
    [[at("10:05:01"), at("10:15:01")]],
  );
  assert.deepEqual(await findings(branch, at("10:30")), []);
});

test("a look that is older than what was decided last decides nothing, and stays in the samples", () => {
  const down = [at("10:05"), at("10:10"), at("10:20")];
  const late = at("10:15");
  const branch = branchOf([at("10:00"), ...down, late], (time) => (down.includes(time) ? "down" : "up"));
  assert.deepEqual(Object.keys(branch.state?.incidents ?? {}), ["shop-20261122T100501Z"]);
  assert.ok(recordedResults(branch.files, aRound(late)).has(`${aRound(late).id} 0 here shop`));
});

test("rounds of a clock that was set back go on where they say they are", async () => {
  const rounds = [...every5Minutes("10:00", "11:20"), ...every5Minutes("10:47", "11:30"), at("11:35")];
  const branch = branchOf(rounds.map((time, index) => after(time, index * 1_000)));
  assert.deepEqual(await findings(branch, at("12:00")), []);
});

test("a look dated before its round counts from the round's start", () => {
  const branch = branchOf([at("10:00")]);
  branch.round(at("10:05"), [aResult("shop", "up", at("09:00"))]);
  branch.round(at("11:00"), [aResult("shop", "up", at("11:00"))]);
  assert.equal(branch.hours[0]?.upS, 900 - 1);
  assert.match(branch.files.get(samplesPath(at("10:05"))) ?? "", /\["shop",0,0,"u"/);
});

test("whatever clocks say and however often a round is committed, every figure follows from the results", async () => {
  const states = fc.constantFrom<State>("up", "up", "degraded", "down", "down", "blocked", "unknown");
  const rounds = fc.array(
    fc.record({
      state: states,
      stepMs: fc.integer({ min: 20_000, max: 3 * HOUR_MS }),
      errorMs: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        fc.integer({ min: -MOST_ERROR_MS, max: MOST_ERROR_MS }),
      ),
      again: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(rounds, async (story) => {
      const branch = new Branch([aCheck("shop")]);
      let [true_, newest] = [at("2026-11-28T21:00:00Z"), at("2026-11-28T21:00:00Z")];
      for (const [index, { state, stepMs, errorMs, again }] of story.entries()) {
        true_ = after(true_, stepMs);
        const time = instant(Math.max(at("2026-11-28T21:00:00Z"), true_ + errorMs));
        newest = instant(Math.max(newest, time));
        const round = { id: roundId(`r-${index}`) };
        branch.round(time, looks(time, state), { round });
        const files = new Map(branch.files);
        if (again) branch.round(time, looks(time, state), { round });
        assert.deepEqual(branch.files, files);
      }
      assert.deepEqual(await findings(branch, after(newest, HOUR_MS)), []);
    }),
    { numRuns: 150, interruptAfterTimeLimit: 6_000 },
  );
});

test("lines that cannot be read count as lines that were never written", () => {
  const rounds = every5Minutes("2026-11-22T20:00:00Z", "2026-11-23T02:00:00Z");
  const seen = (time: Instant): State => ((time / EVERY_MS) % 9 > 6 ? "down" : "up");
  const [before, later] = [rounds.slice(0, 20), rounds.slice(20)];
  const base = branchOf(before, seen);
  const path = samplesPath(before.at(-1) ?? at("00:00"));
  const lines = (base.files.get(path) ?? "").split("\n").filter(Boolean);
  const goOn = (text: string) => {
    const branch = branchOf([]);
    for (const [name, content] of base.files) branch.files.set(name, name === path ? text : content);
    for (const time of later) branch.round(time, looks(time, seen(time)), { round: aRound(time) });
    return { made: made(branch), state: branch.state };
  };
  fc.assert(
    fc.property(fc.nat({ max: lines.length - 1 }), damages, (index, damage) => {
      const torn = damaged(lines[index] ?? "", damage).replaceAll("\n", " ");
      const recorded = recordedResults(new Map([[path, torn]]), aRound(before.at(-1) ?? at("00:00")));
      fc.pre(recorded.size === 0 && !/"v":1/.test(torn.slice(0, 8)));
      const without = lines.toSpliced(index, 1);
      assert.deepEqual(goOn(`${lines.with(index, torn).join("\n")}\n`), goOn(`${without.join("\n")}\n`));
    }),
    { numRuns: 100 },
  );
});
