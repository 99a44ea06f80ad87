import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkId } from "../../../src/core/brand.ts";
import { parseJson } from "../../../src/core/history/fields.ts";
import { decodeDay, decodeHour, encodeDay, encodeHour } from "../../../src/core/history/hours.ts";
import { decodeIncident, encodeIncident } from "../../../src/core/history/incident-codec.ts";
import { decodeIncidents, encodeIncidents } from "../../../src/core/history/incident-index.ts";
import { latencyOf } from "../../../src/core/history/latency.ts";
import { decodeSamples, encodeSamples } from "../../../src/core/history/samples.ts";
import { decodeState, encodeState } from "../../../src/core/history/state-codec.ts";
import { NO_LOOKS } from "../../../src/core/history/tally.ts";
import { historyStates, incidents, sampleLines } from "../../support/arbitraries.ts";
import { aMemory, anIncident, aResult, aRound, aState, at } from "../../support/builders.ts";

const PATH = "incidents/2026.json";

test("a state is read back as it was written, and written back byte for byte", () => {
  fc.assert(
    fc.property(historyStates, (state) => {
      const text = encodeState(state);
      assert.deepEqual(decodeState(text), { kind: "read", state, problems: [] });
      const read = decodeState(text);
      assert.equal(read.kind === "read" && encodeState(read.state), text);
    }),
  );
});

test("an incident is read back as it was written, alone and in its year's index", () => {
  fc.assert(
    fc.property(incidents, (incident) => {
      assert.deepEqual(decodeIncident(parseJson(JSON.stringify(encodeIncident(incident)))), incident);
      const read = decodeIncidents(PATH, encodeIncidents([incident]));
      assert.deepEqual(
        read.good.map(({ value }) => value),
        [incident],
      );
    }),
  );
});

test("a line of samples is one line, and read back as it was written, its results in order", () => {
  fc.assert(
    fc.property(sampleLines, (line) => {
      const text = encodeSamples(line);
      assert.ok(!text.includes("\n"));
      const results = [...line.results].sort((a, b) =>
        a.check === b.check ? a.look - b.look : a.check < b.check ? -1 : 1,
      );
      assert.deepEqual(decodeSamples(parseJson(text)), { ...line, results });
      assert.equal(encodeSamples(decodeSamples(parseJson(text))), text);
    }),
  );
});

test("a plain look takes one short list, any other says why", () => {
  const { id: round, at: start, locations } = aRound(at("10:00"));
  const [location] = locations;
  assert.ok(location !== undefined);
  const plain = aResult("shop", "up", at("10:00:02"), {
    phases: { dnsMs: 1.6, totalMs: 98.4 },
    lagMs: 0.4,
    facts: { family: 4 },
  });
  const down = aResult("api", "down", at("10:00:01"), { facts: { family: 4 } });
  const text = encodeSamples({
    round,
    at: start,
    location,
    results: [plain, down],
    turns: [{ check: checkId("api"), state: "down", since: at("10:00:01"), from: "up" }],
    rules: [],
    outside: [
      { from: at("09:50"), to: at("10:10") },
      { from: at("09:59"), to: at("11:00"), checks: [checkId("shop")] },
    ],
  });
  assert.equal(
    text,
    '{"v":1,"round":"r-2026-11-22T10:00:00Z","at":1795341600,"location":"here","results":[' +
      '["api",0,1,"D",503,[2,4,9,80,3,98],0,{"reason":"http.503","text":"503, expected 2xx","facts":{"family":4}}],' +
      '["shop",0,2,"u",200,[2,null,null,null,null,98],0]],"turns":[["api","D",1795341601,"u"]],"outside":[[1795341000,1795342200],[1795341540,1795345200,["shop"]]]}',
  );
});

const STATE_TEXT = encodeState(aState({ checks: { [checkId("shop")]: aMemory(), [checkId("api")]: aMemory() } }));

test("the same state gives the same bytes, whatever the order it was built in", () => {
  const other = aState({ checks: { [checkId("api")]: aMemory(), [checkId("shop")]: aMemory() } });
  assert.equal(encodeState(other), STATE_TEXT);
  assert.equal(
    STATE_TEXT.split("\n").filter((line) => line.includes('"first"')).length,
    2,
    "a check has a line of its own",
  );
});

test("a later schema version is told apart from damage", () => {
  assert.deepEqual(decodeState('{"version":3,"checks":"in some other form"}'), { kind: "newer", version: 3 });
});

test("fields that are not known are passed over", () => {
  const text = STATE_TEXT.replace('"version":1', '"version":1,"later":{"x":1}').replace(
    '"verified"',
    '"later":1,"verified"',
  );
  const read = decodeState(text);
  assert.equal(read.kind === "read" && encodeState(read.state), STATE_TEXT);
});

const DAMAGED_STATES: readonly (readonly [
  name: string,
  text: string,
  problems: readonly string[],
  left: readonly string[] | undefined,
])[] = [
  ["no JSON", '{"version":1,', ["not JSON"], undefined],
  ["no object", "[]", ["`state` is not an object"], undefined],
  ["no version", "{}", ["`version` is not a whole number"], undefined],
  ["no checks", '{"version":1,"incidents":{}}', ["`checks` is not an object"], []],
  [
    "one damaged check",
    STATE_TEXT.replace('"verified":true', '"verified":1'),
    ['`checks` of "api": `verified` is neither true nor false'],
    ["shop"],
  ],
  [
    "a state that is none",
    STATE_TEXT.replace('"up"', '"sunny"'),
    ['`checks` of "api": `state` is none of up, degraded, down'],
    ["shop"],
  ],
  [
    "a time that is none",
    STATE_TEXT.replace("2026-11", "soon"),
    ['`checks` of "api": `first` is not a time'],
    ["shop"],
  ],
  [
    "rules that are none",
    STATE_TEXT.replace("[300000", "[-0.5"),
    ['`checks` of "api": `rules` is not a whole number'],
    ["shop"],
  ],
  [
    "rules that are no list",
    STATE_TEXT.replace("[300000,2,3,2]", "1"),
    ['`checks` of "api": `rules` is not a list'],
    ["shop"],
  ],
];

for (const [name, text, problems, left] of DAMAGED_STATES) {
  test(`a damaged state costs what is damaged: ${name}`, () => {
    const read = decodeState(text);
    assert.ok(read.kind !== "newer");
    assert.deepEqual(
      read.problems,
      problems.map((message) => ({ path: "state.json", message })),
    );
    assert.deepEqual(read.kind === "read" ? Object.keys(read.state.checks) : undefined, left);
  });
}

test("a damaged incident costs that incident, kept aside as it stood", () => {
  const text = encodeIncidents([anIncident("web"), anIncident("shop")]).replace('"kind":"outage"', '"kind":"mood"');
  const { good, damaged, problems } = decodeIncidents(PATH, text);
  assert.deepEqual(
    good.map(({ value }) => value.id),
    [anIncident("web").id],
  );
  assert.equal(damaged.length, 1);
  assert.ok(damaged[0]?.includes('"kind":"mood"'));
  assert.deepEqual(problems, [
    { path: PATH, message: "entry 1: `kind` is none of outage, degraded, unseen, config, declared" },
  ]);
});

test("an index that is none is kept aside whole; one that is not there is empty", () => {
  assert.deepEqual(decodeIncidents(PATH, "oops").damaged, ["oops"]);
  assert.deepEqual(decodeIncidents(PATH, undefined).good, []);
  assert.deepEqual(decodeIncidents(PATH, encodeIncidents([])).good, []);
});

const hour = {
  check: checkId("shop"),
  hour: at("10:00"),
  upS: 3000,
  degradedS: 0,
  downS: 600,
  outsideS: 0,
  outside: [],
  planned: [],
  looks: NO_LOOKS,
  course: [],
  latency: new Map(),
};

test("an hour's line leaves out what is nothing, and is read back as it was written", () => {
  const quiet = { ...hour, downS: 0, tail: [], turns: [] };
  assert.equal(encodeHour(quiet), '{"hour":10,"check":"shop","up":3000}');
  const rich = {
    ...hour,
    everyMs: 300_000,
    course: [{ since: at("10:00") }, { since: at("10:05"), state: "up" }, { since: at("10:50"), state: "down" }],
    tail: [
      { at: at("11:00"), until: at("11:10") },
      { at: at("11:00:30"), until: at("11:00:30") },
    ],
    turns: [
      { check: checkId("shop"), state: "up", since: at("11:00:30"), from: "down" },
      { check: checkId("shop"), state: "down", since: at("11:00:50") },
    ],
    looks: { ...NO_LOOKS, up: 10, unknown: 2 },
    latency: latencyOf([aResult("shop", "up", at("10:00")), aResult("shop", "down", at("10:05"))]),
  } as const;
  const planned = {
    ...quiet,
    upS: 1200,
    outsideS: 2400,
    outside: [
      { from: at("10:00"), to: at("10:10") },
      { from: at("10:30"), to: at("11:00") },
    ],
    planned: [{ from: at("11:00"), to: at("2026-11-23T01:00:00Z") }],
  };
  assert.equal(
    encodeHour(planned),
    '{"hour":10,"check":"shop","up":1200,"outside":[[0,600],[1800,3600]],"planned":[[0,50400]]}',
  );
  for (const line of [quiet, rich, planned])
    assert.deepEqual(decodeHour(parseJson(encodeHour(line)), at("00:00")), line);
});

test("a day's line is read back as it was written", () => {
  const day = {
    check: checkId("shop"),
    day: "2026-11-02",
    upS: 86_000,
    degradedS: 100,
    downS: 300,
    outsideS: 0,
    looks: { ...NO_LOOKS, up: 280, down: 8 },
  };
  assert.equal(encodeDay(day), '{"day":2,"check":"shop","up":86000,"degraded":100,"down":300,"looks":[280,0,8]}');
  const planned = { ...day, degradedS: 0, downS: 0, upS: 82_800, outsideS: 3600 };
  assert.equal(encodeDay(planned), '{"day":2,"check":"shop","up":82800,"outside":3600,"looks":[280,0,8]}');
  for (const one of [day, planned]) assert.deepEqual(decodeDay(parseJson(encodeDay(one)), "2026-11"), one);
});

const DAMAGED_LINES: readonly (readonly [name: string, decode: () => unknown, message: RegExp])[] = [
  ["an hour of 24", () => decodeHour({ hour: 24, check: "shop" }, at("00:00")), /`hour` is not from 0 to 23/],
  ["negative seconds", () => decodeHour({ hour: 1, check: "shop", up: -1 }, at("00:00")), /`up` is not from 0/],
  ["a day without its check", () => decodeDay({ day: 2 }, "2026-11"), /`check` is not a text/],
  ["samples of another version", () => decodeSamples({ v: 2 }), /version 2 of a line/],
  [
    "a letter for no state",
    () => decodeSamples(sampleWith(["shop", 0, 0, "x", 0, [null, null, null, null, null, 1], 0])),
    /letter/,
  ],
  ["phases without a total", () => decodeSamples(sampleWith(["shop", 0, 0, "u", 200, [], 0])), /`totalMs`/],
  [
    "a turn into a state that is never confirmed",
    () => decodeSamples({ ...sampleWith(), turns: [["shop", "b", 1]] }),
    /confirmed/,
  ],
  ["a time beyond all dates", () => decodeSamples({ ...sampleWith(), at: 9e15 }), /`at` is not a time/],
];

function sampleWith(...results: readonly unknown[]) {
  return { v: 1, round: "r", at: 1, location: "here", results };
}

for (const [name, decode, message] of DAMAGED_LINES) {
  test(`damage is named: ${name}`, () => assert.throws(decode, { name: "DamagedError", message }));
}

test("facts of an unknown kind are damage, unknown facts are passed over", () => {
  const extra = (facts: unknown) =>
    sampleWith(["shop", 0, 0, "D", 0, [null, null, null, null, null, 1], 0, { reason: "r", text: "", facts }]);
  assert.throws(() => decodeSamples(extra({ family: 5 })), { message: "`family` is none of 4, 6" });
  assert.deepEqual(decodeSamples(extra({ mood: 1, viaProxy: false })).results[0]?.facts, {});
  assert.deepEqual(decodeSamples(extra(undefined)).results[0]?.facts, {});
});
