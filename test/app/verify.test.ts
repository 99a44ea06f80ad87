import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { verify } from "../../src/app/verify.ts";
import { after, checkId, commitId, type Instant, instant, locationId } from "../../src/core/brand.ts";
import type { State } from "../../src/core/state.ts";
import type { Store } from "../../src/ports.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";

const BEGAN = at("2026-11-20T21:40:00Z");
const PLACES = [locationId("here"), locationId("oslo")];

/** A store that only reads these files. */
function storeOf(files: ReadonlyMap<string, string>): Store {
  const refuse = () => assert.fail("an audit writes nothing");
  return {
    head: async () => commitId("0".repeat(40)),
    read: async (_, paths) =>
      new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? ""]] : []))),
    commit: refuse,
    facts: refuse,
    reroot: refuse,
  };
}

interface Step {
  readonly waitS: number;
  readonly states: readonly State[];
  readonly isLateS: number;
}

const states = fc.constantFrom<State>("up", "up", "up", "degraded", "down", "down", "blocked", "unknown");
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    waitS: fc.oneof(fc.integer({ min: 20, max: 2_000 }), fc.integer({ min: 3_000, max: 300_000 })),
    states: fc.array(states, { minLength: 4, maxLength: 4 }),
    isLateS: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 })),
  }),
  { minLength: 1, maxLength: 40 },
);

/** A history with gaps, flaps, two places that disagree, rounds out of order, a rare check and one that is renamed. */
function historyOf(story: readonly Step[]): { readonly branch: Branch; readonly now: Instant } {
  const rare = aCheck("rare", { everyMs: 4 * 3_600_000 });
  const branch = new Branch([aCheck("shop"), rare]);
  let time = BEGAN;
  let newest = time;
  for (const [index, { waitS, states: seen, isLateS }] of story.entries()) {
    time = after(time, waitS * 1000);
    const start = instant(Math.max(BEGAN, time - isLateS * 1000));
    newest = instant(Math.max(newest, time));
    const name = index > story.length / 2 ? "kiosk" : "shop";
    const results = seen.flatMap((state, place) =>
      place < 2
        ? [aResult(name, state, after(start, 1_000), { location: PLACES[place] ?? assert.fail() })]
        : [aResult("rare", state, after(start, place * 40_000), { location: PLACES[place - 2] ?? assert.fail() })],
    );
    const checks = [name === "shop" ? aCheck("shop") : aCheck("kiosk", { was: [checkId("shop")] }), rare];
    branch.round(start, results, { round: { locations: PLACES }, checks });
  }
  return { branch, now: after(newest, 3_600_000) };
}

test("whatever happened, every figure on the branch follows from the results", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const { branch, now } = historyOf(story);
      const verified = await verify(storeOf(branch.files), { now, archives: [] });
      assert.deepEqual(verified?.findings, []);
      assert.equal(verified?.rounds, story.length);
    }),
  );
});

/** Three days with an outage, every five minutes. */
function threeDays(): { readonly branch: Branch; readonly now: Instant } {
  const branch = new Branch([aCheck("shop")]);
  const rounds = 3 * 288;
  for (let index = 0; index < rounds; index++) {
    const start = after(at("2026-11-20T00:00:00Z"), index * 300_000);
    const isDown = index % 200 >= 190;
    branch.round(start, [aResult("shop", isDown ? "down" : "up", after(start, 1_000))]);
  }
  return { branch, now: at("2026-11-23T00:10:00Z") };
}

test("an audit counts what it went through", async () => {
  const { branch, now } = threeDays();
  const { rounds, results, days, incidents, since, findings, problems } =
    (await verify(storeOf(branch.files), { now, archives: [] })) ?? assert.fail();
  assert.deepEqual(
    { rounds, results, days, incidents, findings, problems },
    {
      rounds: 864,
      results: 864,
      days: 3,
      incidents: 4,
      findings: [],
      problems: [],
    },
  );
  assert.equal(since, at("2026-11-20T00:00:00Z"));
});

const FORGERIES: readonly (readonly [name: string, path: string, from: RegExp, to: string, what: RegExp])[] = [
  [
    "an hour made better",
    "hours/2026-11-21/26112108.ndjson",
    /("hour":8,"check":"shop".*?)"up":\d+/,
    '$1"up":3600',
    /^08:00 shop$/,
  ],
  ["an hour left out", "hours/2026-11-20/26112003.ndjson", /\{"hour":3.*\n/, "", /^03:00 shop$/],
  ["a day made better", "days/2026/11.ndjson", /"day":20(.*?)"down":\d+/, '"day":20$1"down":1', /^2026-11-20 shop$/],
  ["a latency", "latency/2026/11/21.ndjson", /\[110,/, "[90,", /^2026-11-21 shop$/],
  [
    "a round that never was",
    "rounds/2026/11.ndjson",
    /"hour":5,"rounds":12/,
    '"hour":5,"rounds":13',
    /^2026-11-20 05:00$/,
  ],
  ["a result changed", "samples/2026-11-21/26112108.ndjson", /"D",503/, '"u",200', /^08:00 shop$/],
  ["a result twice", "samples/2026-11-21/26112109.ndjson", /^(.*)\n/, "$1\n$1\n", /a result that is there twice$/],
  ["an incident shortened", "incidents/2026.json", /"endedAt":"[^"]+"/, '"endedAt":"2026-11-20T15:51:00Z"', /^shop-/],
  ["a confirmed state", "state.json", /"confirmed":\{"state":"up"/, '"confirmed":{"state":"down"', /shop/],
];

for (const [name, path, from, to, what] of FORGERIES) {
  test(`a forgery is found and named: ${name}`, async () => {
    const { branch, now } = threeDays();
    const content = branch.files.get(path) ?? assert.fail(path);
    assert.match(content, from);
    const forged = new Map([...branch.files, [path, content.replace(from, to)]]);
    const { findings } = (await verify(storeOf(forged), { now, archives: [] })) ?? assert.fail();
    assert.ok(
      findings.some((finding) => what.test(finding.what)),
      JSON.stringify(findings),
    );
  });
}

test("a line that cannot be read is a problem, and the hour that lacks it a finding", async () => {
  const { branch, now } = threeDays();
  const path = "samples/2026-11-21/26112108.ndjson";
  const torn = new Map([...branch.files, [path, (branch.files.get(path) ?? "").slice(0, -40)]]);
  const { findings, problems } = (await verify(storeOf(torn), { now, archives: [] })) ?? assert.fail();
  assert.deepEqual([problems.length, problems[0]?.path], [1, path]);
  assert.ok(findings.some(({ what }) => what === "08:00 shop"));
});
