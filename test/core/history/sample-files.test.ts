/** Results of histories with very many checks lie in parts of an hour: what is made of them is the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { lookBack } from "../../../src/app/look-back.ts";
import { verify } from "../../../src/app/verify.ts";
import { after, commitId, type Instant } from "../../../src/core/brand.ts";
import { createSource } from "../../../src/core/figures/source.ts";
import { samplesPartPath, samplesPath } from "../../../src/core/history/layout.ts";
import { currentIdOf } from "../../../src/core/history/looks.ts";
import { pagePast, pastReads } from "../../../src/core/history/page-past.ts";
import { pageHistory, pageReads } from "../../../src/core/history/page-reads.ts";
import { earlierResults } from "../../../src/core/history/record.ts";
import { isTooLargeForOneFile, samplesPaths } from "../../../src/core/history/sample-files.ts";
import { resultRows } from "../../../src/core/report/result-rows.ts";
import type { Store } from "../../../src/ports.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, aRound, at } from "../../support/builders.ts";

const MANY = 1_001;
const EVERY_MS = 300_000;
const OUTAGE = { from: at("10:20"), to: at("10:40") } as const;
const idOf = (index: number) => (index === 0 ? "shop" : `check-${index}`);

/** So many checks, all looked at once; from then on one is, since the others would add nothing but time. */
function branchOf(checks: number): Branch {
  const branch = new Branch(Array.from({ length: checks }, (_, index) => aCheck(idOf(index))));
  const first = Array.from({ length: checks }, (_, index) => aResult(idOf(index), "up", at("10:00:01")));
  branch.round(at("10:00"), first, { round: aRound(at("10:00")) });
  return branch;
}

function round(branch: Branch, time: Instant) {
  const state = time >= OUTAGE.from && time < OUTAGE.to ? "down" : "up";
  return branch.round(time, [aResult("shop", state, after(time, 1_000))], { round: aRound(time) });
}

function goOn(branch: Branch, from: string, to: string): Branch {
  for (let time = at(from); time < at(to); time = after(time, EVERY_MS)) round(branch, time);
  return branch;
}

/** As it is before a history is migrated: there are no parts. */
function asVersion1(branch: Branch): Branch {
  branch.files.set("state.json", (branch.files.get("state.json") ?? "").replace('"version":2', '"version":1'));
  return branch;
}

function madeOf(branch: Branch): Readonly<Record<string, string>> {
  return Object.fromEntries([...branch.files].filter(([path]) => /^(hours|days|rounds|latency)\//.test(path)).sort());
}

function storeOf({ files }: Branch): Store {
  const refuse = () => assert.fail("nothing is written");
  return {
    head: async () => commitId("0".repeat(40)),
    read: async (_, paths) =>
      new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? ""]] : []))),
    commit: refuse,
    facts: refuse,
    reroot: refuse,
  };
}

const PARTS = /^samples\/2026-11-22\/(261122\d\d)\/\1\d\d\.ndjson$/;

test("rounds of over 1,000 checks write files of their own five minutes, and read no others of the hour", () => {
  const branch = branchOf(MANY);
  const quiet = round(branch, at("10:57:31"));
  assert.deepEqual(quiet.writes, [samplesPartPath(at("10:55"))]);
  assert.deepEqual(quiet.reads, ["state.json", samplesPath(at("10:57")), samplesPartPath(at("10:55"))]);
  const second = round(branch, at("10:59:59"));
  assert.deepEqual(second.writes, quiet.writes);
  assert.equal(
    branch.files
      .get(quiet.writes[0] ?? "")
      ?.trim()
      .split("\n").length,
    2,
  );
});

test("1,000 checks have one file for the hour, and so has a history that was not migrated", () => {
  assert.deepEqual(round(branchOf(MANY - 1), at("10:05")).writes, [samplesPath(at("10:05"))]);
  const old = asVersion1(branchOf(MANY));
  assert.deepEqual(round(old, at("10:05")).writes, [samplesPath(at("10:05"))]);
  assert.deepEqual(
    [old, branchOf(MANY)].map(({ state }) => isTooLargeForOneFile(state)),
    [true, false],
  );
});

test("what is made of results in parts is what is made of the same results in one file, and is found right", async () => {
  const split = goOn(branchOf(MANY), "10:05", "13:00");
  const whole = goOn(asVersion1(branchOf(MANY)), "10:05", "13:00");
  assert.equal([...split.files.keys()].filter((path) => PARTS.test(path)).length, 35);
  assert.deepEqual(madeOf(split), madeOf(whole));
  assert.match(split.files.get("hours/2026-11-22/26112210.ndjson") ?? "", /"check":"shop".*"down":1200/);
  const { findings, problems, rounds, results } =
    (await verify(storeOf(split), { now: at("13:00"), archives: [] })) ?? {};
  assert.deepEqual([findings, problems, rounds, results], [[], [], 36, MANY + 35]);
  const latest = (await lookBack(storeOf(split), at("13:00")))?.latest.find(({ check }) => check === "shop");
  assert.equal(latest?.at, at("12:55:01"));
});

test("an hour in which a history grew, or was migrated, has both: all is counted once", async () => {
  const branch = goOn(asVersion1(branchOf(MANY)), "10:05", "10:30");
  branch.files.set("state.json", (branch.files.get("state.json") ?? "").replace('"version":1', '"version":2'));
  const before = new Map(branch.files);
  round(branch, at("10:25"));
  assert.deepEqual(branch.files, before, "a round that stands in the other file is not recorded again");
  goOn(branch, "10:30", "12:00");
  assert.deepEqual(madeOf(branch), madeOf(goOn(branchOf(MANY), "10:05", "12:00")));
  const query = { span: { from: at("10:00"), to: at("11:00") }, currentId: currentIdOf({}) };
  assert.equal(resultRows(branch.files, at("10:00"), query).rows.length, MANY + 11);
  const earlier = earlierResults(branch.files, aRound(at("10:40")));
  assert.equal(earlier.filter(({ check }) => check === "shop").length, 11);
});

test("a part that is damaged or forged is named by its own path", async () => {
  const branch = goOn(branchOf(MANY), "10:05", "12:00");
  const [path, other] = [samplesPartPath(at("10:25")), samplesPartPath(at("10:45"))];
  branch.files.set(other, `${branch.files.get(other)}${branch.files.get(path)}`);
  branch.files.set(path, `${branch.files.get(path)}torn\n`);
  const { findings, problems } = (await verify(storeOf(branch), { now: at("12:00"), archives: [] })) ?? {};
  assert.deepEqual(problems, [{ path, line: 2, message: "not JSON" }]);
  assert.deepEqual(
    findings?.filter(({ path: of }) => of.startsWith("samples/")).map(({ path: of, what }) => [of, what]),
    [[other, `round ${aRound(at("10:25")).id}, shop: a result that is there twice`]],
  );
});

test("the page shows of a history in parts what it shows of one in whole hours, from the files it asks for", () => {
  const pageOf = (branch: Branch) => {
    const [state, now] = [branch.state ?? assert.fail(), at("11:33")];
    const reads = [...pageReads(state, now), ...pastReads(state, now)];
    const files = new Map([...branch.files].filter(([path]) => reads.includes(path)));
    const source = createSource(files, state, now);
    const past = pagePast(source, branch.checks);
    return { reads, files, shown: { ...pageHistory(source, branch.checks), recent: past.recent } };
  };
  const [split, whole] = [goOn(branchOf(MANY), "10:05", "11:31"), goOn(asVersion1(branchOf(MANY)), "10:05", "11:31")];
  const [parts, hours] = [pageOf(split), pageOf(whole)];
  assert.equal([...parts.files.keys()].filter((path) => PARTS.test(path)).length, 18);
  assert.equal([...hours.files.keys()].filter((path) => PARTS.test(path)).length, 0);
  assert.deepEqual(parts.shown, hours.shown);
  assert.equal(parts.shown.latest.find(({ check }) => check === "shop")?.at, at("11:30:01"));
  assert.equal(parts.shown.days.find(({ check }) => check === "shop")?.downS, 1_200);
  assert.equal(parts.shown.lastRound, at("11:30"));
  assert.equal(parts.reads.length, hours.reads.length + 24, "twelve parts for each of the two hours that are read");
});

test("a straggler's round stands in the five minutes in which it began", () => {
  const branch = goOn(branchOf(MANY), "10:05", "10:30");
  assert.deepEqual(round(branch, at("10:12:30")).writes, [samplesPartPath(at("10:10"))]);
});

test("parts are still found where some entries of the state were lost", () => {
  const state = branchOf(MANY).state ?? assert.fail();
  const half = { ...state, checks: Object.fromEntries(Object.entries(state.checks).slice(0, 501)) };
  assert.equal(samplesPaths(at("10:00"), half).length, 13);
});
