import assert from "node:assert/strict";
import { test } from "node:test";
import { after, checkId, iso } from "../../../src/core/brand.ts";
import { DAY_MS } from "../../../src/core/history/layout.ts";
import type { Change, Incident } from "../../../src/core/incident.ts";
import type { Outside } from "../../../src/core/maintenance/window.ts";
import { suspects } from "../../../src/core/plan.ts";
import type { State } from "../../../src/core/state.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";

const LETTERS: Readonly<Record<string, State>> = { u: "up", d: "degraded", D: "down", b: "blocked", "?": "unknown" };

/** A round every five minutes from 10:00 on, after an hour of up; `|` begins and ends the window. */
function play(story: string, branch = new Branch([aCheck("shop", { tell: ["latency"] })])) {
  branch.round(at("09:00"), [aResult("shop", "up", at("09:00"))]);
  const [before = "", during = "", later = ""] = story.split("|");
  const window: Outside = {
    from: at("10:00", before.length * 300 - 60),
    to: at("10:00", (before.length + during.length) * 300 - 60),
  };
  const changes = [...`${before}${during}${later}`].flatMap((letter, index) => {
    const time = at("10:00", index * 300);
    const result = aResult("shop", LETTERS[letter] ?? assert.fail(letter), time);
    return branch.round(time, [result], { outside: [window] }).advanced.changes;
  });
  return { branch, changes };
}

/** `opened 5 by 6`: told of with the sixth round, since the fifth. */
function words(changes: readonly Change[]): string {
  const round = (time: Change["at"]) => (time - at("10:00")) / 300_000;
  return changes.map(({ kind, since, at: told }) => `${kind} ${round(since)} by ${round(told)}`).join(", ") || "-";
}

/** Rounds count from 0: first the ones before the window, between the bars those within it. */
const TABLE: readonly (readonly [rule: string, story: string, told: string])[] = [
  ["what breaks and heals within it is told to nobody", "uu|DDDDuu|uu", "-"],
  ["what outlasts it begins with the first bad look after its end", "uu|DDDD|DD", "opened 6 by 7"],
  ["one bad look after it confirms nothing", "uu|DDDD|Duu", "-"],
  ["bad looks before it do not count with those within it", "uuD|DD|uu", "-"],
  ["nor with those after it", "uuD|DD|Duu", "-"],
  ["nor where the look within it was good", "uuD|u|Duu", "-"],
  ["a weakness is held back too", "uu|dddd|uu", "-"],
  ["and told when it outlasts it", "uu|dddd|ddd", "opened 6 by 8"],
  ["an incident from before it is not closed by it", "uuDD|DDDD|DD", "opened 2 by 3"],
  ["nor by looks that see nothing", "uuDD|b?b?|DD", "opened 2 by 3"],
  ["a recovery within it closes as usual", "uuDD|uuu|uu", "opened 2 by 3, closed 4 by 5"],
  ["also one that began before it", "uuDDu|u|uu", "opened 2 by 3, closed 4 by 5"],
  ["bad looks refute a recovery within it", "uuDD|uDuD|DD", "opened 2 by 3"],
  [
    "what recovers and breaks again within it is an incident of its own afterwards",
    "uuDD|uuDD|DD",
    "opened 2 by 3, closed 4 by 5, opened 8 by 9",
  ],
  ["an outage eases within it", "uuDD|ddd|dd", "opened 2 by 3, eased 4 by 5"],
  ["and gets worse only after it", "uuDDdd|DDD|DD", "opened 2 by 3, eased 4 by 5, worsened 9 by 10"],
  ["a degradation gets worse only after it", "uuddd|DDD|DD", "opened 2 by 4, worsened 8 by 9"],
  ["walls within it are not told", "uu|bbbb|uu", "-"],
  ["nor counted with those after it", "uub|bbb|bb", "opened 2 by 7"],
  ["what began after it is told as always", "uu|bbbb|bbb", "opened 6 by 8"],
  ["a wall from before it is seen through within it", "uubbb|u|uu", "opened 2 by 4, closed 5 by 5"],
];

for (const [rule, story, told] of TABLE)
  test(`${story}: ${rule}`, () => assert.equal(words(play(story).changes), told));

test("bad looks within it are no suspicion that a round would wait for", () => {
  const { branch } = play("uu|DDD");
  const state = branch.state ?? assert.fail();
  assert.deepEqual(suspects(state, [checkId("shop")], at("10:20:30")), []);
  assert.deepEqual(state.checks[checkId("shop")]?.trail, []);
});

test("a new check that is down from its first look on is told of when the window has ended", () => {
  const branch = new Branch([aCheck("new")]);
  const outside = [{ from: at("10:00"), to: at("10:12") }];
  const changes = [0, 300, 600, 900, 1200].flatMap((second) => {
    const time = at("10:00", second);
    return branch.round(time, [aResult("new", "down", time)], { outside }).advanced.changes;
  });
  assert.deepEqual(
    changes.map(({ kind, since }) => `${kind} ${iso(since)}`),
    ["opened 2026-11-22T10:15:00Z"],
  );
});

test("a weakness of another kind, found within it where one is confirmed already, is told after it", () => {
  const branch = new Branch([aCheck("shop", { tell: ["certificate"] })]);
  const outside = [{ from: at("10:18"), to: at("10:28") }];
  const looks = ["up", "degraded", "degraded", "degraded", "degraded", "degraded", "degraded"] as const;
  const changes = looks.flatMap((state, index) => {
    const time = at("10:00", index * 300);
    const reason = index < 4 ? "expect.within" : "expect.certificate";
    const result = aResult("shop", state, time, state === "up" ? {} : { reason });
    return branch.round(time, [result], { outside }).advanced.changes;
  });
  assert.deepEqual(
    changes.map(({ kind, reason, since }) => `${kind} ${reason} ${iso(since)}`),
    ["opened expect.certificate 2026-11-22T10:30:00Z"],
  );
});

test("a check that is out of sight for a day is not told louder within it", () => {
  const { branch, changes } = play("ubbb");
  assert.equal(words(changes), "opened 1 by 3");
  const louder = (seconds: number, outside: readonly Outside[]) => {
    const time = after(at("10:20", seconds), DAY_MS);
    return words(branch.round(time, [aResult("shop", "blocked", time)], { outside }).advanced.changes);
  };
  const outside = [{ from: after(at("10:00"), DAY_MS), to: after(at("10:24"), DAY_MS) }];
  assert.equal(louder(0, outside), "-");
  assert.match(louder(300, outside), /^worsened/);
});

test("an incident from before it is kept current within it", () => {
  const { branch } = play("uDD|");
  const time = at("10:15");
  const other = aResult("shop", "down", time, { reason: "http.500", status: 500, text: "500, expected 2xx" });
  branch.round(time, [other], { outside: [{ from: at("10:14"), to: at("10:30") }] });
  const incidents: readonly Incident[] = Object.values(branch.state?.incidents ?? {});
  assert.deepEqual(
    incidents.map(({ reason }) => reason),
    ["http.500"],
  );
});

test("a bad look from before it that comes late, once a look within it has decided, confirms nothing", () => {
  const { branch } = play("uuD|D|");
  const late = at("10:12");
  branch.round(late, [aResult("shop", "down", late)]);
  const after = at("10:30");
  assert.deepEqual(branch.round(after, [aResult("shop", "down", after)]).advanced.changes, []);
});

test("checks that the window does not name are told of as always", () => {
  const branch = new Branch([aCheck("shop"), aCheck("api")]);
  const outside = [{ from: at("10:00"), to: at("12:00"), checks: [checkId("api")] }];
  const changes = [0, 300].flatMap((second) => {
    const time = at("10:00", second);
    const results = ["shop", "api"].map((id) => aResult(id, "down", time));
    return branch.round(time, results, { outside }).advanced.changes;
  });
  assert.deepEqual(
    changes.map(({ checks }) => checks),
    [["shop"]],
  );
});

test("what is held back stays in the samples, and its time counts for nothing", () => {
  const { branch } = play(`uu|${"D".repeat(10)}|`);
  branch.round(at("11:00"), [aResult("shop", "up", at("11:00"))]);
  const incidents: readonly Incident[] = Object.values(branch.state?.incidents ?? {});
  assert.deepEqual(incidents, []);
  const samples = branch.files.get("samples/2026-11-22/26112210.ndjson") ?? "";
  assert.equal(samples.split('"D"').length - 1, 10);
  const line = branch.hours.find(({ hour }) => hour === at("10:00"));
  assert.deepEqual([line?.upS, line?.downS, line?.outsideS, line?.looks.down], [540, 0, 3000, 0]);
});
