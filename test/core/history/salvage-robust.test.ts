/** What is left of damaged files, and what is no longer taken for true. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId, type Instant, instant } from "../../../src/core/brand.ts";
import { decodeDay, decodeHour } from "../../../src/core/history/hours.ts";
import { decodeIncident, encodeIncident } from "../../../src/core/history/incident-codec.ts";
import { decodeIncidents, encodeIncidents } from "../../../src/core/history/incident-index.ts";
import { HOUR_MS, hoursPath, incidentsPath } from "../../../src/core/history/layout.ts";
import { decodeSamples } from "../../../src/core/history/samples.ts";
import { decodeState, encodeState } from "../../../src/core/history/state-codec.ts";
import type { HistoryState } from "../../../src/core/history-state.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aMemory, anIncident, aResult, aState, at } from "../../support/builders.ts";

const STATE = aState({
  rolledTo: at("10:00"),
  month: at("2026-11-01T00:00:00Z"),
  page: { news: 3, url: "https://acme.example/" },
  repository: { id: 7, name: "acme/shop" },
  checks: { [checkId("api")]: aMemory(), [checkId("shop")]: aMemory({ incident: anIncident("shop").id }) },
  incidents: { [anIncident("shop").id]: anIncident("shop") },
});
const TEXT = encodeState(STATE);

function read(text: string): { readonly state: HistoryState; readonly messages: readonly string[] } {
  const decoded = decodeState(text);
  assert.ok(decoded.kind === "read", decoded.kind);
  return { state: decoded.state, messages: decoded.problems.map(({ message }) => message) };
}

test("a torn state costs the lines that are torn", () => {
  const cut = read(TEXT.slice(0, TEXT.indexOf('"shop":')));
  assert.deepEqual(cut.messages, ["not JSON"]);
  assert.deepEqual(cut.state, { ...STATE, checks: { api: aMemory() }, incidents: {} });
  const struck = read(TEXT.replace('"api":{"first"', '"api":{"fi'));
  assert.deepEqual(struck.state, { ...STATE, checks: { shop: STATE.checks[checkId("shop")] } });
});

test("of a state that a merge left with both sides, the lower side holds", () => {
  const page = TEXT.split("\n").find((line) => line.startsWith('"page"')) ?? assert.fail();
  const theirs = page.replace('"news":3', '"news":4');
  const merged = TEXT.replace(page, `<<<<<<< ours\n${page}\n=======\n${theirs}\n>>>>>>> theirs`);
  assert.deepEqual(read(merged).state, { ...STATE, page: { ...STATE.page, news: 4 } });
});

test("a torn index of incidents costs the lines that are torn", () => {
  const [api, shop] = [anIncident("api"), anIncident("shop")];
  const text = encodeIncidents([api, shop]);
  const { good, damaged } = decodeIncidents("x", text.slice(0, -20));
  assert.deepEqual(
    good.map(({ value }) => value),
    [api],
  );
  assert.deepEqual(damaged, [JSON.stringify(encodeIncident(shop)).slice(0, -17)]);
});

const HEADS: readonly (readonly [name: string, from: RegExp, to: string, gone: keyof HistoryState])[] = [
  ["its repository", /"id":7/, '"id":"7"', "repository"],
  ["how far it is rolled up", /"rolledTo":"[^"]+"/, '"rolledTo":"soon"', "rolledTo"],
  ["its month", /"month":"[^"]+"/, '"month":11', "month"],
  ["its page", /"news":3/, '"news":1e300', "page"],
  ["an address of the page that is none", /"url":"[^"]+"/, '"url":"soon"', "page"],
];

for (const [name, from, to, gone] of HEADS) {
  test(`a damaged part of the state's head costs that part: ${name}`, () => {
    assert.match(TEXT, from);
    const { state, messages } = read(TEXT.replace(from, to));
    const { [gone]: _, ...rest } = STATE;
    assert.deepEqual([state, messages.length], [rest, 1]);
  });
}

const TIME: Instant = at("00:00");
const aLine = (result: readonly unknown[]) => ({
  v: 1,
  round: "r",
  at: 1_795_341_600,
  location: "here",
  results: [result],
});
const damagedState = (from: string, to: string) => () => {
  const { messages } = read(TEXT.replaceAll(from, to));
  throw new Error(messages.join("; "));
};

const REFUSED: readonly (readonly [rule: string, act: () => unknown, message: RegExp])[] = [
  ["an incident cannot be called by a path", damagedState('"id":"shop-2', '"id":"../../shop-2'), /`id` is not a name/],
  ["an incident is filed under its own id", damagedState('"id":"shop-2', '"id":"api-2'), /`id` is another one's/],
  [
    "an incident's check cannot end a comment",
    () => decodeIncident({ ...encodeIncident(anIncident("a")), checks: ["-->"] }),
    /`checks` is not a name/,
  ],
  ["a check's id is a word", damagedState('"api":', '"a/b":'), /`id` is not a name/],
  [
    "an interval is not longer than any config's",
    damagedState("[300000,", "[9007199254740991,"),
    /`rules` is not from 0/,
  ],
  ["time began in 1970", damagedState('"first":"2026', '"first":"1926'), /`first` is not a time/],
  [
    "an hour has 3,600 seconds",
    () => decodeHour({ hour: 1, check: "a", up: 3_000, down: 601 }, TIME),
    /is not from 0 to 3600/,
  ],
  [
    "a day has 86,400 seconds",
    () => decodeDay({ day: 1, check: "a", degraded: 86_401 }, "2026-11"),
    /is not from 0 to 86400/,
  ],
  [
    "a look does not reach past all time",
    () => decodeHour({ hour: 1, check: "a", tail: [[0, 9e15]] }, TIME),
    /`tail` is not from/,
  ],
  [
    "a look is of its round",
    () => decodeSamples(aLine(["a", 0, 9e15, "u", 200, [null, null, null, null, null, 1], 0])),
    /`offset` is not from/,
  ],
];

for (const [rule, act, message] of REFUSED) {
  test(`what cannot be so is damage: ${rule}`, () => assert.throws(act, { message }));
}

test("a time noted up to which hours are rolled up that is no full hour moves no hour's bounds", () => {
  const branch = new Branch([aCheck("shop")]);
  branch.round(at("10:00"), [aResult("shop", "up", at("10:00"))]);
  branch.files.set(
    "state.json",
    (branch.files.get("state.json") ?? "").replace('T10:00:00Z",\n"month', 'T10:31:07Z",\n"month'),
  );
  assert.match(branch.files.get("state.json") ?? "", /"rolledTo":"2026-11-22T10:31:07Z"/);
  for (let minute = 5; minute <= 60; minute += 5) {
    const time = instant(at("10:00") + minute * 60_000);
    branch.round(time, [aResult("shop", "up", time)]);
  }
  assert.deepEqual(
    branch.hours.map(({ hour, upS }) => [hour, upS]),
    [[at("10:00"), HOUR_MS / 1000]],
  );
});

test("fields that others wrote stay: in lines of the hour, of other hours, and in other incidents", () => {
  const branch = new Branch([aCheck("api"), aCheck("shop")]);
  const down = (id: string, time: string) => [
    aResult(id, "down", at(time)),
    aResult(id, "down", at(time, 30), { look: 1 }),
  ];
  branch.round(at("10:00"), down("api", "10:00"));
  const add = (path: string, from: string, to: string) => {
    const text = branch.files.get(path) ?? "";
    assert.ok(text.includes(from), path);
    branch.files.set(path, text.replace(from, to));
  };
  const [index, hours] = [incidentsPath(at("10:00")), hoursPath(at("10:00"))];
  add(index, '"kind":"outage"', '"kind":"outage","laterField":{"by":"ana"}');
  branch.round(at("11:00"), []);
  add(hours, '{"hour":10', '{"later":[1],"hour":10');
  const samples = [...branch.files.keys()].filter((path) => path.startsWith("samples/")).at(-1) ?? "";
  add(samples, '{"v":1', '{"v":1,"later":{"x":1}');
  branch.round(at("11:05"), down("shop", "11:05"));
  branch.round(at("12:00"), []);
  assert.match(branch.files.get(index) ?? "", /"laterField":\{"by":"ana"\}[\s\S]*"id":"shop-/);
  assert.match(branch.files.get(samples) ?? "", /^\{"v":1,"later":\{"x":1\}/);
  assert.match(branch.files.get(hours) ?? "", /^\{"later":\[1\],"hour":10/);
});

/** An outage of `shop` that goes on, from 10:05 on. */
function outage(): Branch {
  const branch = new Branch([aCheck("shop"), aCheck("docs")]);
  for (const [time, state] of [
    ["10:00", "up"],
    ["10:05", "down"],
    ["10:10", "down"],
  ] as const)
    branch.round(at(time), [aResult("shop", state, at(time)), aResult("docs", "up", at(time))]);
  return branch;
}

const LOSSES: readonly (readonly [what: string, of: (state: string) => string])[] = [
  ["the memory of its check", (state) => state.replace(/^"shop":.*\n/m, "")],
  ["the memory of its check, torn", (state) => state.replace(/^"shop":\{"first.*/m, '"shop":{"first":7},')],
  ["the open incident", (state) => state.replace(/^("shop-2026.*)"kind":"[a-z]+"/gm, '$1"kind":"?"')],
  ["the whole state", () => "<<<<<<< ours\n"],
];

for (const [what, of] of LOSSES)
  test(`an outage goes on, is told once and ends, where the history lost ${what}`, () => {
    const branch = outage();
    const text = branch.files.get("state.json") ?? "";
    assert.notEqual(of(text), text);
    branch.files.set("state.json", of(text));
    const told = (["10:15", "10:20", "10:25", "10:30"] as const).flatMap((time, index) => {
      const state = index < 2 ? "down" : "up";
      const results = [aResult("shop", state, at(time)), aResult("docs", "up", at(time))];
      return branch.round(at(time), results).advanced.changes.map(({ kind, incident }) => [time, kind, incident]);
    });
    assert.deepEqual(told, [["10:30", "closed", "shop-20261122T100500Z"]]);
    const path = incidentsPath(at("10:00"));
    const { good } = decodeIncidents(path, branch.files.get(path));
    assert.deepEqual(
      good.map(({ value: { id, endedAt } }) => [id, endedAt]),
      [["shop-20261122T100500Z", at("10:25")]],
    );
  });

/** `shop` is turned away from 10:05 on, and `docs` is seen. */
function outOfSight(before: "up" | "down"): Branch {
  const branch = new Branch([aCheck("shop"), aCheck("docs")]);
  const states = [before, before, "blocked", "blocked", "blocked"] as const;
  for (const [index, state] of states.entries()) {
    const time = instant(at("09:55") + index * 300_000);
    branch.round(time, [aResult("shop", state, time), aResult("docs", "up", time)]);
  }
  return branch;
}

for (const [what, of] of LOSSES)
  test(`an incident about a target out of sight goes on until it is seen, where the history lost ${what}`, () => {
    for (const before of ["up", "down"] as const) {
      const branch = outOfSight(before);
      const open = Object.keys(branch.state?.incidents ?? {});
      assert.equal(open.length, before === "up" ? 1 : 2);
      const text = branch.files.get("state.json") ?? "";
      assert.notEqual(of(text), text);
      branch.files.set("state.json", of(text));
      const told = (["10:20", "10:25", "10:30", "10:35", "10:40"] as const).flatMap((time) => {
        const results = time === "10:25" ? [] : [aResult("shop", time < "10:35" ? "blocked" : "up", at(time))];
        const { changes } = branch.round(at(time), [...results, aResult("docs", "up", at(time))]).advanced;
        return changes.map(({ kind, state, incident }) => [time, kind, state, incident]);
      });
      const outage = before === "up" ? [] : [["10:40", "closed", "up", "shop-20261122T095500Z"]];
      assert.deepEqual(told, [["10:35", "closed", "up", "shop-20261122T100500Z"], ...outage]);
    }
  });

test("an incident about a target out of sight ends with its check, also where the state was lost", () => {
  const branch = outOfSight("up");
  branch.files.set("state.json", "<<<<<<< ours\n");
  const { changes } = branch.round(at("10:20"), [aResult("docs", "up", at("10:20"))], {
    checks: [aCheck("docs")],
  }).advanced;
  assert.deepEqual(
    changes.map(({ kind, reason }) => [kind, reason]),
    [["closed", "check.archived"]],
  );
});
