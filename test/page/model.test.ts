import assert from "node:assert/strict";
import { test } from "node:test";
import { after, checkId, commitId } from "../../src/core/brand.ts";
import { NO_LOOKS } from "../../src/core/history/tally.ts";
import type { CheckMemory } from "../../src/core/history-state.ts";
import { incidentDays } from "../../src/page/incident-model.ts";
import type { PageInput } from "../../src/page/input.ts";
import { ENGLISH } from "../../src/page/language/words.ts";
import { goodUntil, pageModel } from "../../src/page/model.ts";
import { standingOf } from "../../src/page/standing.ts";
import { aChange, aCheck, aMemory, anIncident, aResult, aState, at } from "../support/builders.ts";

const NOW = at("10:06");

function input(rest: Partial<PageInput> = {}): PageInput {
  const checks = [aCheck("web", { name: "Website" })];
  const state = aState({ checks: { [checkId("web")]: aMemory() } });
  return {
    title: "Status",
    now: NOW,
    everyMs: 300_000,
    lastRound: at("10:05"),
    checks,
    groups: [],
    state,
    days: [],
    incidents: [],
    latest: [],
    commit: commitId("c0ffee".repeat(7)),
    ...rest,
  };
}

test("a check shows its last confirmed state, and what is undecided or unseen beside it", () => {
  const down = { state: "down", since: at("09:30"), reason: "http.503" } as const;
  const degraded = { state: "degraded", since: at("09:30"), reason: "expect.within" } as const;
  const unseen = { state: "blocked", reason: "wall.x", text: "403", since: at("09:40"), rounds: 1 } as const;
  const bad = { at: at("10:00"), state: "down", reason: "http.503", text: "503" } as const;
  const good = { at: at("10:00"), state: "up", reason: "http.200", text: "200" } as const;
  const { confirmed: _, ...fresh } = aMemory();
  const table: readonly [string, CheckMemory | undefined, string, string | undefined][] = [
    ["never looked at", undefined, "none", undefined],
    ["first look is good", { ...fresh, trail: [good] }, "none", undefined],
    ["first look is bad", { ...fresh, trail: [bad] }, "none", "problem"],
    ["never seen", { ...fresh, unseen }, "unseen", undefined],
    ["up", aMemory(), "up", undefined],
    ["up and a bad look", aMemory({ trail: [bad] }), "up", "problem"],
    ["up and not seen", aMemory({ unseen }), "unseen", undefined],
    ["up, a bad look, then not seen", aMemory({ unseen, trail: [bad] }), "unseen", "problem"],
    ["down", aMemory({ confirmed: down }), "down", undefined],
    ["down and a good look", aMemory({ confirmed: down, trail: [good] }), "down", "recovery"],
    ["down and not seen", aMemory({ confirmed: down, unseen }), "down", undefined],
    ["degraded and a worse look", aMemory({ confirmed: degraded, trail: [bad] }), "degraded", "problem"],
    ["degraded and a good look", aMemory({ confirmed: degraded, trail: [good] }), "degraded", "recovery"],
    ["degraded and not seen", aMemory({ confirmed: degraded, unseen }), "degraded", undefined],
  ];
  for (const [name, memory, face, possible] of table) {
    const standing = standingOf(memory);
    assert.deepEqual([standing.face, standing.pending?.possible], [face, possible], name);
  }
});

test("a page is good until three rounds, a quiet time and the cache have passed, and stale after", () => {
  const end = goodUntil(at("10:05"), 300_000);
  assert.equal(end, at("11:00"));
  assert.equal(pageModel(input({ now: end })).overall.level, "up");
  assert.equal(pageModel(input({ now: after(end, 1) })).overall.level, "stale");
  assert.equal(pageModel(input({ now: end })).goodUntil, end);
  const { lastRound: _, ...unlooked } = input();
  assert.equal(pageModel(unlooked).goodUntil, undefined);
});

test("uptime counts downtime within observed time, coverage from the first look on", () => {
  const days = [
    { check: checkId("web"), day: "2026-11-22", upS: 2_700, degradedS: 100, downS: 200, outsideS: 0, looks: NO_LOOKS },
  ];
  const model = pageModel(input({ days }));
  assert.deepEqual(model.checks[0]?.uptime, { ratio: 1 - 200 / 3_000, coverage: 3_000 / 3_960 });
  assert.deepEqual(model.uptime, model.checks[0]?.uptime);
  assert.deepEqual(pageModel(input()).checks[0]?.uptime, { coverage: 0 });
});

test("the latency is that of the newest look that was answered well", () => {
  const total = (totalMs: number) => ({ phases: { totalMs } });
  const latest = [
    aResult("web", "up", at("10:01"), total(10)),
    aResult("web", "degraded", at("10:02"), total(900)),
    aResult("web", "down", at("10:03"), total(30)),
    aResult("web", "blocked", at("10:04"), total(40)),
  ];
  assert.equal(pageModel(input({ latest })).checks[0]?.latencyMs, 900);
  assert.equal(pageModel(input({ latest: latest.slice(2) })).checks[0]?.latencyMs, undefined);
});

test("checks without a known group come first, empty groups are left out, a group looks like its worst check", () => {
  const checks = [
    aCheck("a", { group: "x" }),
    aCheck("b", { group: "gone" }),
    aCheck("c", { group: "x" }),
    aCheck("d"),
  ];
  const groups = [
    { id: "empty", name: "Empty" },
    { id: "x", name: "X" },
  ];
  const worse = aMemory({ confirmed: { state: "degraded", since: at("09:00"), reason: "expect.within" } });
  const state = aState({ checks: { [checkId("a")]: aMemory(), [checkId("c")]: worse } });
  const model = pageModel(input({ checks, groups, state }));
  assert.deepEqual(
    model.groups.map((group) => [group.name, group.face, group.checks.map((check) => check.id)]),
    [
      [undefined, "none", ["b", "d"]],
      ["X", "degraded", ["a", "c"]],
    ],
  );
});

test("an incident says in one sentence who, what and how long", () => {
  const endedAt = at("10:23");
  const both = [checkId("web"), checkId("gone")];
  const table: readonly [Parameters<typeof anIncident>[1], string, string][] = [
    [{}, "Website is down", "down"],
    [{ state: "degraded" }, "Website is degraded", "degraded"],
    [{ endedAt, state: "up" }, "Website was down for 23m", "down"],
    [{ kind: "degraded", state: "degraded" }, "Website is degraded", "degraded"],
    [{ kind: "degraded", state: "up", endedAt }, "Website was degraded for 23m", "degraded"],
    [{ kind: "unseen", state: "blocked" }, "Website cannot be seen", "unseen"],
    [{ kind: "unseen", state: "up", endedAt }, "Website could not be seen for 23m", "unseen"],
    [{ checks: both }, "2 checks are down", "down"],
    [{ checks: both, endedAt }, "2 checks were down for 23m", "down"],
    [{ checks: [checkId("gone")] }, "gone is down", "down"],
    [{ kind: "config", state: "unknown", checks: [] }, "The newest configuration cannot be read", "unseen"],
    [{ kind: "declared", title: "Slow\nsign-in" }, "Slow sign-in", "degraded"],
    [{ kind: "declared", severity: "major" }, "Incident", "down"],
  ];
  for (const [overrides, headline, face] of table) {
    const [incident] = pageModel(input({ incidents: [anIncident("web", overrides)] })).incidents;
    assert.deepEqual([incident?.headline(ENGLISH), incident?.face], [headline, face]);
  }
});

test("an incident's changes are newest first, its issue is a link where it is known where issues live", () => {
  const changes = [aChange("web"), aChange("web", { number: 2, kind: "eased", state: "degraded", since: at("10:10") })];
  const incident = anIncident("web", { changes, issue: { number: 7, settled: false } });
  const [model] = pageModel(input({ incidents: [incident], issuesUrl: "https://forge.example/o/r/issues/" })).incidents;
  assert.deepEqual(
    model?.changes.map((change) => [change.kind, change.face]),
    [
      ["eased", "degraded"],
      ["opened", "down"],
    ],
  );
  assert.deepEqual(model?.issue, { number: 7, url: "https://forge.example/o/r/issues/7" });
  const [plain] = pageModel(input({ incidents: [incident] })).incidents;
  assert.deepEqual(plain?.issue, { number: 7 });
});

test("an incident's changes stand in the order of the times shown: a look is decided later than what it found began", () => {
  const changes = [
    aChange("web", { since: at("09:41"), at: at("09:46") }),
    aChange("web", { number: 2, kind: "acknowledged", at: at("09:53"), by: "ana" }),
    aChange("web", { number: 3, kind: "worsened", since: at("09:52"), at: at("09:57") }),
    aChange("web", { number: 4, kind: "silenced", at: at("09:53"), by: "ana" }),
  ];
  const [model] = pageModel(input({ incidents: [anIncident("web", { changes })] })).incidents;
  assert.deepEqual(
    model?.changes.map(({ kind }) => kind),
    ["silenced", "acknowledged", "worsened", "opened"],
  );
});

test("quiet days in a row are one stretch, open incidents stand on the day they began", () => {
  const incidents = pageModel(
    input({ incidents: [anIncident("web", { startedAt: at("2026-11-19T10:00:00Z") })] }),
  ).incidents;
  const days = ["2026-11-22", "2026-11-21", "2026-11-20", "2026-11-19", "2026-11-18"];
  assert.deepEqual(
    incidentDays(ENGLISH, incidents, days).map((stretch) => [stretch.from, stretch.to, stretch.incidents.length]),
    [
      ["2026-11-20", "2026-11-22", 0],
      ["2026-11-19", "2026-11-19", 1],
      ["2026-11-18", "2026-11-18", 0],
    ],
  );
});
