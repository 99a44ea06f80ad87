import assert from "node:assert/strict";
import { test } from "node:test";
import { advance } from "../../src/core/advance.ts";
import { after, checkId, type Instant } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import type { Result } from "../../src/core/result.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aMemory, aResult, aRound, aState, at } from "../support/builders.ts";

const IDS = ["api", "shop", "web"] as const;
type Looks = Partial<Record<(typeof IDS)[number], Result["state"] | "missing-secret">>;

/** One round: what each check named shows, a second after another. */
function show(branch: Branch, time: Instant, looks: Looks) {
  const results = IDS.flatMap((id, index) => {
    const state = looks[id];
    if (state === undefined) return [];
    const look = after(time, (index + 1) * 1000);
    return state === "missing-secret"
      ? [aResult(id, "unknown", look, { reason: "config.secret", text: "TOKEN is missing" })]
      : [aResult(id, state, look)];
  });
  return branch.round(time, results);
}

function aBranch(): Branch {
  const branch = new Branch(IDS.map((id) => aCheck(id)));
  show(branch, at("09:00"), { api: "up", shop: "up", web: "up" });
  return branch;
}

function repeat(branch: Branch, from: string, rounds: number, looks: Looks) {
  return Array.from({ length: rounds }, (_, index) => show(branch, at(from, index * 300), looks)).flatMap(
    ({ advanced }) => advanced.changes,
  );
}

function openOf(branch: Branch): readonly Incident[] {
  return Object.values<Incident>(branch.state?.incidents ?? {}).filter(({ endedAt }) => endedAt === undefined);
}

test("two rounds out of sight are no news, the third is", () => {
  const branch = aBranch();
  assert.deepEqual(repeat(branch, "10:00", 2, { api: "blocked" }), []);
  const [opened] = repeat(branch, "10:10", 1, { api: "blocked" });
  assert.equal(opened?.kind, "opened");
  assert.equal(opened?.since, at("10:00:01"));
  assert.equal(opened?.at, at("10:10:01"));
});

test("rounds are counted, not looks", () => {
  const branch = aBranch();
  const looks = [0, 1, 2, 3].map((look) => aResult("api", "blocked", at("10:00", look * 30), { look }));
  assert.deepEqual(branch.round(at("10:00"), looks).advanced.changes, []);
});

test("any look that sees the target begins the count anew", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 2, { api: "blocked" });
  branch.round(at("10:10"), [
    aResult("api", "blocked", at("10:10")),
    aResult("api", "up", at("10:10:30"), { look: 1 }),
    aResult("api", "blocked", at("10:11"), { look: 2 }),
  ]);
  assert.deepEqual(repeat(branch, "10:15", 1, { api: "blocked" }), []);
  assert.equal(repeat(branch, "10:20", 1, { api: "blocked" }).length, 1);
});

test("each blocked check has an incident of its own", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "blocked", shop: "blocked" });
  assert.deepEqual(
    openOf(branch).map(({ checks }) => checks),
    [["api"], ["shop"]],
  );
});

test("unknown checks that share the reason have one incident, others their own", () => {
  const branch = aBranch();
  const changes = repeat(branch, "10:00", 3, { api: "missing-secret", shop: "missing-secret", web: "unknown" });
  assert.deepEqual(
    changes.map(({ checks, reason }) => [checks, reason]),
    [
      [["api", "shop"], "config.secret"],
      [["web"], "net.unreachable"],
    ],
  );
  assert.equal(openOf(branch)[0]?.id, "api-20261122T100001Z", "named by the first check, since the first look");
});

test("a check that comes later joins silently", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { shop: "missing-secret" });
  const changes = repeat(branch, "10:15", 3, { api: "missing-secret", shop: "missing-secret" });
  assert.deepEqual(changes, []);
  assert.deepEqual(openOf(branch)[0]?.checks, ["shop", "api"]);
});

test("a shared incident closes when the last of its checks was seen", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "missing-secret", shop: "missing-secret" });
  assert.deepEqual(show(branch, at("10:15"), { api: "up", shop: "missing-secret" }).advanced.changes, []);
  const [closed] = show(branch, at("10:20"), { api: "up", shop: "degraded", web: "down" }).advanced.changes;
  assert.deepEqual(
    [closed?.kind, closed?.state, closed?.from, closed?.since],
    ["closed", "degraded", "unknown", at("10:20:02")],
  );
  assert.deepEqual(closed?.checks, ["api", "shop"]);
});

test("a check of a shared incident that goes out of sight for another reason stays in it", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "missing-secret", shop: "missing-secret" });
  assert.deepEqual(repeat(branch, "10:15", 3, { api: "unknown", shop: "missing-secret" }), []);
  assert.equal(openOf(branch)[0]?.reason, "config.secret");
});

test("an incident of one check follows its reason", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "blocked" });
  assert.deepEqual(repeat(branch, "10:15", 1, { api: "unknown" }), []);
  assert.deepEqual([openOf(branch)[0]?.state, openOf(branch)[0]?.reason], ["unknown", "net.unreachable"]);
});

test("after a day out of sight it is told once more, and only once", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "blocked" });
  const nextDay = (time: string) => at(`2026-11-23T${time}Z`);
  assert.deepEqual(show(branch, nextDay("09:59:29"), { api: "blocked" }).advanced.changes, []);
  const [worsened, ...others] = show(branch, nextDay("09:59:30"), { api: "blocked" }).advanced.changes;
  assert.deepEqual(others, []);
  assert.deepEqual([worsened?.kind, worsened?.state, worsened?.since], ["worsened", "blocked", at("10:00:01")]);
  assert.deepEqual(show(branch, nextDay("10:05:00"), { api: "blocked" }).advanced.changes, []);
});

test("a wall that lasts does not rewrite the state file in every round", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "blocked" });
  const time = at("10:15");
  const step = branch.round(time, [aResult("api", "blocked", time, { text: "another ray id" })]);
  assert.deepEqual(step.writes, ["samples/2026-11-22/26112210.ndjson"]);
});

test("out of sight is not down: an outage stays open, its streak waits", () => {
  const branch = aBranch();
  show(branch, at("10:00"), { api: "down" });
  repeat(branch, "10:05", 2, { api: "blocked" });
  const [opened] = show(branch, at("10:15"), { api: "down" }).advanced.changes;
  assert.deepEqual([opened?.kind, opened?.since], ["opened", at("10:00:01")]);
  assert.equal(branch.state?.checks[checkId("api")]?.unseen, undefined);
});

test("an incident about a check that left the config ends with it", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "blocked" });
  const { advanced } = branch.round(at("10:15"), [], { checks: [aCheck("shop"), aCheck("web")], mayArchive: true });
  assert.deepEqual(
    advanced.changes.map(({ kind, reason, state }) => [kind, reason, state]),
    [["closed", "check.archived", "unknown"]],
  );
});

test("an incident opens with the facts of the newest look; what is shared has none", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 2, { api: "blocked", shop: "missing-secret", web: "missing-secret" });
  const wall = (look: number, reference: string) =>
    aResult("api", "blocked", at("10:10", look * 30), { look, facts: { reference } });
  const secret = (id: string) =>
    aResult(id, "unknown", at("10:10"), { reason: "config.secret", facts: { attempts: 1 } });
  const { changes } = branch.round(at("10:10"), [
    wall(0, "first"),
    wall(1, "newest"),
    secret("shop"),
    secret("web"),
  ]).advanced;
  assert.deepEqual(
    openOf(branch).map(({ checks, facts, locations }) => [checks, facts, locations]),
    [
      [["api"], { reference: "newest" }, ["here"]],
      [["shop", "web"], {}, ["here"]],
    ],
  );
  assert.deepEqual(
    changes.map(({ at: known }) => known),
    [at("10:10"), at("10:10:30")],
  );
});

test("another wall is another reason of the same incident", () => {
  const branch = aBranch();
  repeat(branch, "10:00", 3, { api: "blocked" });
  branch.round(at("10:15"), [aResult("api", "blocked", at("10:15"), { reason: "wall.other" })]);
  assert.equal(openOf(branch)[0]?.reason, "wall.other");
});

/** What a round without looks makes of streaks that are long enough and have no incident, as after damage. */
function repaired(ids: readonly string[], state: "blocked" | "unknown") {
  const unseen = { state, reason: "config.secret", text: "TOKEN is missing", since: at("09:50"), rounds: 3 } as const;
  return advance({
    state: aState({ checks: Object.fromEntries(ids.map((id) => [id, aMemory({ unseen })])) }),
    checks: ids.map((id) => aCheck(id)),
    everyMs: 300_000,
    round: aRound(at("10:00")),
    results: [],
    now: at("10:01"),
    recorded: new Set(),
  }).changes;
}

test("a streak that lost its incident gets one again, also in a round that does not look", () => {
  assert.deepEqual(
    repaired(["api"], "blocked").map(({ kind, since, at: known }) => [kind, since, known]),
    [["opened", at("09:50"), at("10:01")]],
  );
});

test("a shared incident is named alike in every process, whatever order its memory has", () => {
  const [change] = repaired(["web", "api"], "unknown");
  assert.deepEqual([change?.incident, change?.checks], ["api-20261122T095000Z", ["api", "web"]]);
});
