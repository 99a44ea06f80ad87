import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type AdvanceInput, advance, resultKey } from "../../src/core/advance.ts";
import { after, checkId, commitId, type IncidentId, incidentId } from "../../src/core/brand.ts";
import type { HistoryState } from "../../src/core/history-state.ts";
import type { Result } from "../../src/core/result.ts";
import { isSeen, STATES } from "../../src/core/state.ts";
import { aChange, aCheck, aMemory, anIncident, aResult, aRound, aState, at } from "../support/builders.ts";

const shop = checkId("shop");
const OUTAGE = incidentId("shop-20261122T100000Z");

function aRoundOf(results: readonly Result[], overrides: Partial<AdvanceInput> = {}): AdvanceInput {
  return {
    state: undefined,
    checks: [aCheck("shop")],
    everyMs: 300_000,
    round: aRound(at("10:00")),
    results,
    now: at("10:01"),
    recorded: new Set(),
    ...overrides,
  };
}

/** A history in which the shop is down since 10:00. */
function downState(overrides: Partial<HistoryState> = {}): HistoryState {
  const memory = aMemory({
    confirmed: { state: "down", since: at("10:00"), reason: "http.503" },
    decided: at("10:00:30"),
    incident: OUTAGE,
  });
  return aState({ checks: { [shop]: memory }, incidents: { [OUTAGE]: anIncident("shop") }, ...overrides });
}

test("the first look of a check begins its memory", () => {
  const { state, turns } = advance(aRoundOf([aResult("shop", "up", at("10:00:02"))]));
  assert.deepEqual(turns, [{ check: "shop", state: "up", since: at("10:00:02") }]);
  assert.deepEqual(state.checks[shop], {
    first: at("10:00:02"),
    verified: true,
    confirmed: { state: "up", since: at("10:00:02"), reason: "http.200" },
    trail: [],
    decided: at("10:00:02"),
    rules: { everyMs: 300_000, confirm: { down: 2, degraded: 3, up: 2 } },
  });
});

test("a quiet look leaves the state as it is", () => {
  const state = aState({ checks: { [shop]: aMemory() } });
  const quiet = advance(aRoundOf([aResult("shop", "up", at("10:00:02"))], { state }));
  assert.deepEqual(quiet.state, state);
  assert.deepEqual([quiet.changes, quiet.turns, quiet.rules, quiet.incidents], [[], [], [], []]);
});

test("a check is verified once it was seen working, degraded at least", () => {
  const verifiedBy = (look: Result["state"]) =>
    advance(aRoundOf([aResult("shop", look, at("10:00"))])).state.checks[shop]?.verified;
  assert.deepEqual(STATES.map(verifiedBy), [true, true, false, false, false]);
});

test("results are applied in whole seconds, and none is dated before its round", () => {
  const results = [
    aResult("shop", "up", after(at("10:00:02"), 345)),
    aResult("shop", "up", at("09:59:58"), { look: 1 }),
  ];
  assert.deepEqual(
    advance(aRoundOf(results)).results.map((result) => [result.look, result.at]),
    [
      [1, at("10:00")],
      [0, at("10:00:02")],
    ],
  );
});

test("only rare checks remember when they were looked at", () => {
  const looked = (everyMs: number) =>
    advance(aRoundOf([aResult("shop", "up", at("10:00:02"))], { checks: [aCheck("shop", { everyMs })] })).state.checks[
      shop
    ]?.looked;
  assert.equal(looked(300_000), undefined);
  assert.equal(looked(900_000), at("10:00:02"));
});

test("a target's wish to be left alone is remembered until it was looked at again", () => {
  const refused = aResult("shop", "blocked", at("10:00"), { facts: { retryAfterS: 120 } });
  const { state } = advance(aRoundOf([refused]));
  assert.equal(state.checks[shop]?.notBefore, at("10:02"));
  const later = aRoundOf([aResult("shop", "up", at("10:05"))], { state, round: aRound(at("10:05")), now: at("10:06") });
  assert.equal(advance(later).state.checks[shop]?.notBefore, undefined);
});

test("a result of a check that is not in the config is kept and decides nothing", () => {
  const { state, results } = advance(aRoundOf([aResult("other", "up", at("10:00"))]));
  assert.equal(results.length, 1);
  assert.deepEqual(state.checks, {});
});

test("a changed interval or rule is noted with what was in force before", () => {
  const before = aMemory();
  const check = aCheck("shop", { everyMs: 60_000 });
  const input = aRoundOf([], { checks: [check], state: aState({ checks: { [shop]: before } }) });
  const { rules, state } = advance(input);
  assert.deepEqual(rules, [{ check: "shop", rules: { everyMs: 60_000, confirm: check.confirm }, from: before.rules }]);
  assert.deepEqual(advance({ ...input, state }).rules, []);
});

test("repository, config and what is known of the page are taken over; news count turns and changes", () => {
  const repository = { id: 7, name: "acme/status" };
  const state = aState({ page: { news: 4, url: "https://old.example/" } });
  const input = aRoundOf([aResult("shop", "up", at("10:00"))], {
    state,
    repository,
    config: commitId("abc"),
    page: { url: "https://new.example/" },
  });
  const next = advance(input).state;
  assert.deepEqual(
    [next.repository, next.config, next.page],
    [repository, "abc", { url: "https://new.example/", news: 5 }],
  );
  assert.deepEqual(advance(aRoundOf([], { state: next })).state, next, "what is not given stays");
  assert.deepEqual(advance(aRoundOf([], { page: { asked: at("10:00") } })).state.page, { asked: at("10:00"), news: 0 });
});

const SETTLED = { number: 12, settled: true } as const;

test("an issue that was sighted is noted in its incident", () => {
  const seen = { number: 12, settled: false };
  const sightings = new Map<IncidentId, typeof seen>([[OUTAGE, seen]]);
  const noted = advance(aRoundOf([], { state: downState(), sightings }));
  assert.deepEqual(noted.state.incidents[OUTAGE]?.issue, seen);
  assert.deepEqual(
    noted.incidents.map(({ id }) => id),
    [OUTAGE],
  );
  assert.deepEqual(advance(aRoundOf([], { state: noted.state, sightings })).incidents, [], "once");
});

test("an ended incident leaves the state when its issue is settled, not before", () => {
  const ended = anIncident("shop", { endedAt: at("10:20") });
  const state = aState({ incidents: { [OUTAGE]: ended } });
  assert.deepEqual(Object.keys(advance(aRoundOf([], { state })).state.incidents), [OUTAGE]);
  const left = advance(aRoundOf([], { state, sightings: new Map([[OUTAGE, SETTLED]]) }));
  assert.deepEqual(left.state.incidents, {});
  assert.deepEqual(left.incidents, [{ ...ended, issue: SETTLED }]);
});

test("a check that left the config is archived, and its outage ends, only where the config may say so", () => {
  const state = downState({ checks: { [shop]: aMemory({ incident: OUTAGE }) } });
  const input = aRoundOf([], { state, checks: [] });
  assert.deepEqual(advance(input).state, state);
  const gone = advance({ ...input, mayArchive: true });
  assert.equal(gone.state.checks[shop]?.archived, at("10:01"));
  assert.equal(gone.state.checks[shop]?.incident, undefined);
  assert.deepEqual(
    gone.changes.map(({ kind, reason }) => [kind, reason]),
    [["closed", "check.archived"]],
  );
  assert.equal(gone.state.incidents[OUTAGE]?.endedAt, at("10:01"));
  const again = advance({ ...input, state: gone.state, mayArchive: true, now: at("11:00") });
  assert.deepEqual(again.state, gone.state);
});

test("archiving forgets what was pending; a check that returns is looked at as before", () => {
  const memory = aMemory({
    trail: [{ at: at("09:59"), state: "down", reason: "http.503", text: "503" }],
    looked: at("09:59"),
    notBefore: at("10:30"),
    incident: OUTAGE,
  });
  const state = aState({ checks: { [shop]: memory } });
  const gone = advance(aRoundOf([], { state, checks: [], mayArchive: true })).state;
  assert.deepEqual(
    gone.checks[shop],
    aMemory({ archived: at("10:01") }),
    "also where the incident is gone from the state",
  );
  const back = advance(aRoundOf([aResult("shop", "up", at("10:00"))], { state: gone })).state;
  assert.deepEqual(back.checks[shop], aMemory());
});

test("a renamed check goes on with its memory and its incident", () => {
  const kiosk = checkId("kiosk");
  const other = anIncident("web");
  const state = downState({
    checks: { ...downState().checks, [checkId("web")]: aMemory() },
    incidents: { ...downState().incidents, [other.id]: other },
  });
  const checks = [aCheck("kiosk", { was: [shop] }), aCheck("web")];
  const { state: next, incidents } = advance(aRoundOf([], { state, checks, mayArchive: true }));
  assert.deepEqual(Object.keys(next.checks).sort(), ["kiosk", "web"]);
  assert.deepEqual(next.checks[kiosk], { ...state.checks[shop], was: ["shop"] });
  assert.deepEqual(next.incidents[OUTAGE]?.checks, ["kiosk"]);
  assert.equal(incidents.length, 1);
  assert.deepEqual(advance(aRoundOf([], { state: next, checks })).state, next, "once");
});

test("a new check that has a past of its own keeps it, whatever `was` says", () => {
  const own = aMemory({ first: at("08:00") });
  const other = anIncident("web", { checks: [checkId("web")] });
  const state = aState({ checks: { [shop]: aMemory(), [checkId("kiosk")]: own }, incidents: { [other.id]: other } });
  const next = advance(aRoundOf([], { state, checks: [aCheck("kiosk", { was: [shop] })] })).state;
  assert.deepEqual(next, state);
});

test("changes come in the order in which they were known, not in that of the incidents", () => {
  const state = downState({ checks: { ...downState().checks, [checkId("api")]: aMemory() } });
  const looks = (id: string, seen: Result["state"], offset: number) => [
    aResult(id, seen, at("10:05", offset)),
    aResult(id, seen, at("10:05:30", offset), { look: 1 }),
  ];
  const results = [...looks("shop", "up", 2), ...looks("api", "down", 1)];
  const input = aRoundOf(results, { state, checks: [aCheck("api"), aCheck("shop")], round: aRound(at("10:05")) });
  assert.deepEqual(
    advance(input).changes.map(({ kind, checks }) => [kind, ...checks]),
    [
      ["opened", "api"],
      ["closed", "shop"],
    ],
  );
});

test("a change that history has is not told again", () => {
  const worse = anIncident("shop", { changes: [aChange("shop"), aChange("shop", { kind: "eased", number: 2 })] });
  const state = downState({ incidents: { [OUTAGE]: worse } });
  const results = [aResult("shop", "up", at("10:05")), aResult("shop", "up", at("10:05:30"), { look: 1 })];
  const { changes } = advance(aRoundOf(results, { state, round: aRound(at("10:05")), now: at("10:06") }));
  assert.deepEqual(
    changes.map(({ kind, number }) => [kind, number]),
    [["closed", 3]],
  );
});

const anyLooks = fc.array(
  fc.record({
    state: fc.constantFrom(...STATES),
    check: fc.constantFrom("shop", "api"),
    second: fc.integer({ min: 0, max: 280 }),
  }),
  { maxLength: 12 },
);

function applied(state: HistoryState | undefined, looks: readonly Result[], recorded = new Set<string>()) {
  const checks = [aCheck("shop", { tell: ["latency"] }), aCheck("api")];
  return advance(aRoundOf(looks, { state, checks, recorded, now: at("10:05") }));
}

const results = anyLooks.map((looks) =>
  looks.map(({ state, check, second }, look) => aResult(check, state, at("10:00", second), { look })),
);
const states = results.map((looks) => applied(undefined, looks).state);

test("a round that history has already changes nothing", () => {
  fc.assert(
    fc.property(states, results, (state, looks) => {
      const once = applied(state, looks);
      const recorded = new Set(looks.map((result) => resultKey(aRound(at("10:00")).id, result)));
      const twice = applied(once.state, looks, recorded);
      assert.deepEqual(twice.state, once.state);
      assert.deepEqual([twice.changes, twice.turns, twice.results, twice.incidents], [[], [], [], []]);
    }),
  );
});

test("the order of results and their repetition do not matter", () => {
  fc.assert(
    fc.property(
      states,
      results.chain((looks) => fc.tuple(fc.constant(looks), fc.shuffledSubarray([...looks, ...looks]))),
      (state, [looks, shuffled]) => {
        const all = [...shuffled, ...looks];
        assert.deepEqual(applied(state, all), applied(state, looks));
      },
    ),
  );
});

test("looks that saw nothing never change what is confirmed or pending", () => {
  const decided = (state: HistoryState, id: string) => {
    const { confirmed, trail = [] } = state.checks[checkId(id)] ?? {};
    return { confirmed, trail };
  };
  fc.assert(
    fc.property(results, (looks) => {
      const seen = looks.filter(({ state }) => isSeen(state));
      const [withAll, withSeen] = [applied(undefined, looks).state, applied(undefined, seen).state];
      for (const id of ["shop", "api"]) assert.deepEqual(decided(withAll, id), decided(withSeen, id));
    }),
  );
});
