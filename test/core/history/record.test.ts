import assert from "node:assert/strict";
import { test } from "node:test";
import { locationId, roundId } from "../../../src/core/brand.ts";
import { openHistory, recordedResults } from "../../../src/core/history/record.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, aRound, at } from "../../support/builders.ts";

const SAMPLES = "samples/2026-11-22/26112210.ndjson";
const up = (time: string, id = "shop") => aResult(id, "up", at(time));

function aBranch(...ids: readonly string[]): Branch {
  const branch = new Branch(ids.map((id) => aCheck(id)));
  branch.round(
    at("10:00"),
    ids.map((id) => up("10:00", id)),
  );
  return branch;
}

test("the first round begins the branch: state, samples and a page that explains it", () => {
  const branch = new Branch([aCheck("shop")]);
  const { writes, recorded } = branch.round(at("10:00"), [up("10:00")]);
  assert.deepEqual(writes, ["state.json", SAMPLES, "README.md"]);
  assert.ok(branch.files.get("README.md")?.startsWith("# History\n"));
  assert.equal(recorded.state.rolledTo, at("10:00"));
  assert.deepEqual(branch.state, recorded.state);
});

test("a round that is applied again writes nothing and counts nothing twice", () => {
  const branch = aBranch("shop");
  const results = [aResult("shop", "down", at("10:05")), aResult("shop", "down", at("10:05:30"), { look: 1 })];
  const round = { id: roundId("again") };
  const first = branch.round(at("10:05"), results, { round });
  const files = new Map(branch.files);
  const second = branch.round(at("10:05"), results, { round });
  assert.deepEqual(second.writes, []);
  assert.deepEqual(branch.files, files);
  assert.deepEqual([first.advanced.changes.length, second.advanced.changes.length], [1, 0]);
});

test("what is new of a round that history has in part is added in a line of its own", () => {
  const branch = aBranch("shop");
  const round = { id: roundId("half") };
  branch.round(at("10:05"), [up("10:05")], { round });
  branch.round(at("10:05"), [up("10:05"), aResult("shop", "up", at("10:05:30"), { look: 1 })], { round });
  const lines = branch.files.get(SAMPLES)?.trim().split("\n") ?? [];
  assert.deepEqual(
    lines.map((line) => [...recordedResults(new Map([[SAMPLES, line]]), aRound(at("10:00")))]),
    [["r1 0 here shop"], ["half 0 here shop"], ["half 1 here shop"]],
  );
});

test("a round without results leaves its line: it took place", () => {
  const branch = aBranch("shop");
  const { writes, recorded } = branch.round(at("10:05"), []);
  assert.deepEqual(writes, [SAMPLES]);
  assert.ok(branch.files.get(SAMPLES)?.endsWith('"results":[]}\n'));
  assert.equal(recorded.message, "nothing was due [skip ci]");
});

test("every location that was asked has a line, also a silent one and one that was not asked; turns stand once", () => {
  const branch = new Branch([aCheck("shop")]);
  const [lab, oslo, rome] = ["lab", "oslo", "rome"].map(locationId);
  assert.ok(lab !== undefined && oslo !== undefined && rome !== undefined);
  branch.round(
    at("10:00"),
    [aResult("shop", "up", at("10:00"), { location: lab }), aResult("shop", "up", at("10:00"), { location: rome })],
    {
      round: { locations: [lab, oslo] },
    },
  );
  const lines = branch.files.get(SAMPLES)?.trim().split("\n") ?? [];
  assert.deepEqual(
    lines.map((line) => [/"location":"(\w+)"/.exec(line)?.[1], line.includes("turns"), line.includes("shop")]),
    [
      ["lab", true, true],
      ["oslo", false, false],
      ["rome", false, true],
    ],
  );
});

test("a damaged line is set aside and reported, the rest goes on", () => {
  const branch = aBranch("shop");
  const good = branch.files.get(SAMPLES) ?? "";
  branch.files.set(SAMPLES, `<<<<<<< ours\n${good}\n{"v":1}\n`);
  const { recorded } = branch.round(at("10:05"), [up("10:05")]);
  assert.deepEqual(recorded.problems, [
    { path: SAMPLES, line: 1, message: "not JSON" },
    { path: SAMPLES, line: 4, message: "`at` is not a whole number" },
  ]);
  assert.equal(
    branch.files.get("damaged/20261122T100500Z/samples/2026-11-22/26112210.ndjson"),
    '<<<<<<< ours\n{"v":1}\n',
  );
  assert.ok(branch.files.get(SAMPLES)?.startsWith(good));
  assert.deepEqual(branch.round(at("10:10"), [up("10:10")]).recorded.problems, []);
});

test("a damaged state begins anew, the old one is kept aside", () => {
  const branch = aBranch("shop");
  branch.files.set("state.json", "oops");
  const { recorded } = branch.round(at("10:05"), [up("10:05")]);
  assert.deepEqual(recorded.problems, [{ path: "state.json", message: "not JSON" }]);
  assert.equal(branch.files.get("damaged/20261122T100500Z/state.json"), "oops\n");
  assert.equal(recorded.state.checks[aCheck("shop").id]?.first, at("10:05"));
});

test("a check whose memory is damaged begins anew, the others go on", () => {
  const branch = aBranch("api", "shop");
  const damaged = branch.files.get("state.json")?.replace('"verified":true', '"verified":"yes"') ?? "";
  branch.files.set("state.json", damaged);
  const { state, problems } = branch.round(at("10:05"), [up("10:05", "api"), up("10:05")]).recorded;
  assert.equal(problems.length, 1);
  assert.deepEqual(
    Object.values(state.checks)
      .map(({ first }) => first)
      .sort(),
    [at("10:00"), at("10:05")],
  );
  assert.equal(branch.files.get("damaged/20261122T100500Z/state.json"), `${damaged}\n`);
});

test("damaged hours and incidents are set aside when their file is written", () => {
  const branch = aBranch("shop");
  const path = "hours/2026-11-22/26112210.ndjson";
  branch.files.set(path, '{"hour":99}\n{"hour":3,"check":"shop","up":1}\n');
  branch.files.set("incidents/2026.json", '[{"id":1}]');
  const { recorded } = branch.round(at("11:00"), [
    aResult("shop", "down", at("11:00")),
    aResult("shop", "down", at("11:00:30"), { look: 1 }),
  ]);
  assert.equal(recorded.problems.length, 3);
  assert.equal(branch.files.get(`damaged/20261122T110000Z/${path}`), '{"hour":99}\n{"hour":3,"check":"shop","up":1}\n');
  assert.equal(branch.files.get("damaged/20261122T110000Z/incidents/2026.json"), '{"id":1}\n');
  assert.match(branch.files.get(path) ?? "", /^\{"hour":10,.*\n$/);
});

test("damage in samples that are only read is reported, and left where it is", () => {
  const branch = aBranch("shop");
  branch.files.set(SAMPLES, `${branch.files.get(SAMPLES)}oops\n`);
  const { recorded } = branch.round(at("11:00"), [up("11:00")]);
  assert.deepEqual(recorded.problems, [{ path: SAMPLES, line: 2, message: "not JSON" }]);
  assert.ok(branch.files.get(SAMPLES)?.endsWith("oops\n"));
});

test("a history of a later version is not opened", () => {
  const files = new Map([["state.json", '{"version":3}']]);
  assert.deepEqual(openHistory(files), { kind: "newer", version: 3 });
});

test("an incident has a file of its own and a place in its year's index, whatever came first", () => {
  const branch = aBranch("api", "shop");
  const down = (id: string, time: string) => [
    aResult(id, "down", at(time)),
    aResult(id, "down", at(time, 30), { look: 1 }),
  ];
  branch.round(at("10:05"), down("shop", "10:05"));
  branch.round(at("10:10"), down("api", "10:10"));
  const index = branch.files.get("incidents/2026.json") ?? "";
  assert.deepEqual(
    index.split("\n").map((line) => /^\{"id":"([^"]+)"/.exec(line)?.[1]),
    [undefined, "shop-20261122T100500Z", "api-20261122T101000Z", undefined, undefined],
  );
  assert.ok(branch.files.has("incidents/2026/shop-20261122T100500Z.json"));
});

const MESSAGES: readonly (readonly [rule: string, looks: readonly ReturnType<typeof aResult>[], expected: string])[] = [
  ["a quiet round counts", [up("10:05", "a"), up("10:05", "b")], "2 up [skip ci]"],
  [
    "what changed comes first, by ids and reason",
    [up("10:05", "a"), aResult("b", "down", at("10:05")), aResult("b", "down", at("10:05:30"), { look: 1 })],
    "b down: http.503; 1 down, 1 up [skip ci]",
  ],
  [
    "the newest look of a check counts",
    [aResult("a", "down", at("10:05")), aResult("a", "up", at("10:05:30"), { look: 1 })],
    "1 up [skip ci]",
  ],
  [
    "a reason that is no word of ours stays out",
    [0, 30].map((offset, look) =>
      aResult("b", "down", at("10:05", offset), { look, reason: "see https://evil.example/" }),
    ),
    "b down; 1 down [skip ci]",
  ],
  [
    "three changes are told",
    ["a", "b", "c"].flatMap((id) => [0, 30].map((offset, look) => aResult(id, "down", at("10:05", offset), { look }))),
    "a down: http.503; b down: http.503; c down: http.503; 3 down [skip ci]",
  ],
  [
    "many changes are cut",
    ["a", "b", "c", "d", "e"].flatMap((id) =>
      [0, 30].map((offset, look) => aResult(id, "down", at("10:05", offset), { look })),
    ),
    "a down: http.503; b down: http.503; c down: http.503; 2 more; 5 down [skip ci]",
  ],
];

for (const [rule, looks, expected] of MESSAGES) {
  test(`the commit message: ${rule}`, () => {
    assert.equal(aBranch("a", "b", "c", "d", "e").round(at("10:05"), looks).recorded.message, expected);
  });
}

test("the commit message: recovery and sight lost are said", () => {
  const branch = aBranch("a", "b");
  const says = (time: string, ...results: ReturnType<typeof aResult>[]) =>
    branch.round(at(time), results).recorded.message;
  const twice = (state: "up" | "down", time: string) => [
    aResult("a", state, at(time)),
    aResult("a", state, at(time, 30), { look: 1 }),
  ];
  says("10:05", ...twice("down", "10:05"));
  assert.equal(says("10:10", ...twice("up", "10:10")), "a up; 1 up [skip ci]");
  const broken = branch.round(at("10:12"), [], { newest: { problem: "no `checks`" } });
  assert.equal(broken.recorded.message, "config unknown: config.invalid [skip ci]");
  says("10:15", aResult("b", "blocked", at("10:15")));
  says("10:20", aResult("b", "blocked", at("10:20")));
  assert.equal(
    says("10:25", aResult("b", "blocked", at("10:25"))),
    "b blocked: wall.cloudflare.challenge; 1 blocked [skip ci]",
  );
});
