import assert from "node:assert/strict";
import { test } from "node:test";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { spanHistory } from "../../../src/app/history.ts";
import { type Instant, locationId } from "../../../src/core/brand.ts";
import { monthSpan } from "../../../src/core/figures/calendar-span.ts";
import type { ListedCheck } from "../../../src/core/report/listed.ts";
import { listedChecks, type Names } from "../../../src/core/report/listed.ts";
import { MONTH_COLUMNS, monthCsv } from "../../../src/core/report/month-csv.ts";
import { monthJson } from "../../../src/core/report/month-json.ts";
import { monthMarkdown } from "../../../src/core/report/month-markdown.ts";
import { checksInMonth, type MonthReport, monthReport } from "../../../src/core/report/month-report.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";
import { csvRows } from "../../support/csv.ts";
import { HOSTILE_TEXTS } from "../../support/hostile.ts";
import { pastOf, roundsOver, times } from "../../support/remembered.ts";

interface Asked {
  readonly month?: string;
  readonly now?: Instant;
  readonly zone?: string;
  readonly names?: Names;
  readonly slo?: ListedCheck["slo"];
}

async function reportOf(branch: Branch, asked: Asked = {}): Promise<MonthReport> {
  const { month = "2026-11", now = at("2026-12-02T00:00:00Z"), zone = "UTC", names, slo } = asked;
  const parsed = monthSpan(month, zone);
  const span = "span" in parsed ? parsed.span : assert.fail(parsed.problem);
  const past = pastOf(branch);
  const checks = checksInMonth(listedChecks(past.state, names), span).map((check) => ({
    ...check,
    ...(slo && { slo }),
  }));
  const { figures, incidents } = await spanHistory(past, { span, now, checks, everyMs: 300_000, latency: true });
  const base = { month, zone, span, now, checks, figures, incidents, commit: past.commit, title: "Acme" };
  return monthReport({ ...base, groups: names?.groups ?? [], issuesUrl: "https://github.com/acme/status/issues/" });
}

/** Two checks for 12 hours: `shop` was down for an hour, both were not seen for half an hour. */
function november(): Branch {
  const branch = new Branch([aCheck("shop"), aCheck("docs")]);
  const words = [...times(48, "up"), ...times(12, "down"), ...times(24, "up"), ...times(8), ...times(52, "up")];
  for (const [index, state] of words.entries()) {
    const time = at("00:00", index * 300);
    if (state !== undefined) branch.round(time, [aResult("shop", state, time), aResult("docs", "up", time)]);
  }
  return branch;
}

const NAMES: Names = {
  checks: [
    aCheck("docs", { name: "Docs" }),
    aCheck("shop", { name: "The shop", group: "core" }),
    aCheck("api", { name: "API" }),
  ],
  groups: [{ id: "core", name: "Core" }],
};

const part = (text: string, title: string) => text.split(/^## /m).find((one) => one.startsWith(title)) ?? "";

test("the Markdown says first what most want to know, and uptime never without coverage", async () => {
  const text = monthMarkdown(await reportOf(november(), { names: NAMES }));
  assert.ok(
    text.startsWith(
      "# Acme: November 2026\n\n2026-11-01 00:00 to 2026-12-01 00:00 UTC.\n\n**Uptime 95.65 %** of the time that was watched",
    ),
  );
  assert.match(text, /1 check of 3 was down at some time, in 1 outage\./);
  const rows = part(text, "Uptime")
    .split("\n")
    .slice(2)
    .filter((line) => line.startsWith("|"));
  assert.deepEqual(
    rows.slice(2).map((row) => row.split(" | ").slice(0, 4)),
    [
      ["| **Core**", "**91.3 %**", "**5.32 %**", ""],
      ["| The shop", "91.3 %", "5.32 %", "1h"],
      ["| Docs", "100 %", "5.32 %", "–"],
      ["| API", "no data", "no data", "–"],
      ["| **All checks**", "**95.65 %**", "**5.32 %**", ""],
    ],
  );
});

test("incidents say when, how long, what and why, and link to their issue", async () => {
  const branch = november();
  const path = "incidents/2026.json";
  branch.files.set(
    path,
    (branch.files.get(path) ?? "").replace(/"leaseUntil"/g, '"issue":{"number":12,"settled":true},"leaseUntil"'),
  );
  branch.files.set(
    "state.json",
    (branch.files.get("state.json") ?? "").replace(/"incidents":\{[\s\S]*/, '"incidents":{}\n}\n'),
  );
  const text = part(monthMarkdown(await reportOf(branch)), "Incidents");
  assert.match(
    text,
    /\| 2026-11-22 04:00:00 UTC \| 1h \| shop: outage \| http\.503: 503, expected 2xx \| \[#12\]\(https:\/\/github\.com\/acme\/status\/issues\/12\) \|/,
  );
});

test("what was not watched is said in words", async () => {
  const text = part(
    monthMarkdown(await reportOf(november(), { now: at("12:00"), names: NAMES })),
    "What was not watched",
  );
  assert.match(text, /The first look of all was made on 2026-11-22 00:00:00 UTC; what was before counts for nothing\./);
  assert.match(text, /API has never been looked at\./);
  assert.match(text, /The shop was not watched for 35m of 12h \(coverage 95\.13 %\)\./);
  assert.match(
    text,
    /A round was due every 5m\. 136 rounds came, one every 5m 17s on average; the longest time without one was 45m\./,
  );
});

test("a schedule that is over three times too slow gets the cures", async () => {
  const branch = new Branch([aCheck("shop")]);
  for (let hour = 0; hour < 10; hour += 1) roundsOver(branch, at("00:00", hour * 3600), ["up"]);
  assert.match(monthMarkdown(await reportOf(branch)), /over three times as long: a trigger from outside/);
});

test("of a month that goes on it tells until now, and says so", async () => {
  const text = monthMarkdown(await reportOf(november(), { now: at("12:00"), zone: "Europe/Berlin" }));
  assert.match(
    text,
    /2026-11-01 00:00 to 2026-12-01 00:00 \+01:00 \(Europe\/Berlin\)\. \*\*The month is not over\*\*: this is how it stood on 2026-11-22 13:00:00 \+01:00\./,
  );
});

test("a month long ago is counted in whole UTC days, and says which", async () => {
  const text = monthMarkdown(await reportOf(november(), { now: at("2027-06-01T00:00:00Z"), zone: "Europe/Berlin" }));
  assert.match(text, /only whole UTC days are known: counted was 2026-11-01 00:00 to 2026-12-01 00:00 UTC\./);
});

const EMPTY: readonly (readonly [what: string, branch: Branch, month: string, said: RegExp])[] = [
  ["before the first round", new Branch([]), "2026-11", /no round has looked at anything yet/],
  [
    "before the first look",
    november(),
    "2026-03",
    /Nothing is known of this month: the first look of all was made on 2026-11-22/,
  ],
  ["in which no round came", november(), "2026-12", /Nothing was watched in this month: no round came/],
];

for (const [what, branch, month, said] of EMPTY)
  test(`a month ${what} is one sentence, and its CSV and JSON claim nothing`, async () => {
    const report = await reportOf(branch, { month, now: at("2027-01-05T00:00:00Z") });
    const text = monthMarkdown(report);
    assert.match(text, said);
    assert.doesNotMatch(text, /##|100 %/);
    for (const row of csvRows(monthCsv(report)).slice(1)) assert.deepEqual(row.slice(8, 9), [""]);
    assert.equal("uptime" in monthJson(report), false);
  });

test("checks that came later, and those that left, have their own sentences", async () => {
  const branch = november();
  const [shop, docs, late] = [aCheck("shop"), aCheck("docs"), aCheck("late")];
  branch.round(at("13:00"), [aResult("late", "up", at("13:00"))], { checks: [shop, docs, late] });
  branch.round(at("14:00"), [aResult("late", "up", at("14:00"))], { checks: [shop, late], mayArchive: true });
  const text = monthMarkdown(await reportOf(branch));
  assert.match(text, /- late has been watched since 2026-11-22 13:00:00 UTC; what was before counts for nothing\./);
  assert.match(text, /- docs left the config on 2026-11-22 14:00:30 UTC\./);
  const next = monthMarkdown(await reportOf(branch, { month: "2026-12" }));
  assert.doesNotMatch(next, /docs/);
});

test("an incident over a month's end says how much of it is in this one", async () => {
  const branch = new Branch([aCheck("shop")]);
  roundsOver(branch, at("2026-11-30T23:00:00Z"), [...times(9, "up"), ...times(8, "down"), ...times(3, "up")]);
  const asked = { now: at("2027-01-02T00:00:00Z") };
  const lasted = async (month: string) => part(monthMarkdown(await reportOf(branch, { ...asked, month })), "Incidents");
  assert.match(await lasted("2026-11"), /\| 40m, of which 15m in this month \|/);
  assert.match(await lasted("2026-12"), /\| 40m, of which 25m in this month \|/);
});

test("maintenance counts for nothing, and is said", async () => {
  const branch = new Branch([aCheck("shop")]);
  const outside = [{ from: at("06:30"), to: at("07:00") }];
  roundsOver(branch, at("06:00"), [...times(6, "up"), ...times(6, "down"), ...times(6, "up")], { outside });
  const report = await reportOf(branch, { now: at("07:30") });
  assert.match(monthMarkdown(report), /shop was under maintenance for 30m, which counts for nothing\./);
  assert.match(monthMarkdown(report), /\| shop \| 100 % \| 100 % \|/);
  const [head = [], row = []] = csvRows(monthCsv(report));
  assert.deepEqual([row[head.indexOf("outside_s")], row[head.indexOf("elapsed_s")]], ["1800", "3600"]);
});

test("a check with a target has its budget of the month: what was allowed, spent and left", async () => {
  const report = await reportOf(november(), { slo: { target: 99, window: "30d" } });
  const text = part(monthMarkdown(report), "Error budgets");
  assert.match(text, /\| shop \| 99 % \| 91\.3 % \| 6m 54s \| 1h \| overspent by 53m 6s \|/);
  assert.match(text, /\| docs \| 99 % \| 100 % \| 6m 54s \| 0s \| 6m 54s \|/);
  assert.doesNotMatch(monthMarkdown(await reportOf(november())), /Error budgets/);
});

test("latencies are told by location, and all together where there are several", async () => {
  const branch = new Branch([aCheck("shop")]);
  const [here, there] = [locationId("here"), locationId("there")];
  const looks = (time: Instant) => [
    aResult("shop", "up", time, { location: here, phases: { firstByteMs: 50, totalMs: 100 } }),
    aResult("shop", "up", time, { location: there, phases: { firstByteMs: 500, totalMs: 1500 } }),
  ];
  for (const time of [at("10:00"), at("10:05")])
    branch.round(time, looks(time), { round: { locations: [here, there] } });
  const rows = part(monthMarkdown(await reportOf(branch)), "Latency")
    .split("\n")
    .filter((line) => line.startsWith("| shop"));
  assert.deepEqual(
    rows.map((row) => row.split(" | ").slice(1, 4)),
    [
      ["all locations", "4", "49"],
      ["here", "2", "49"],
      ["there", "2", "503"],
    ],
  );
});

test("a line of CSV for each check, group and all, each with a cell for every column", async () => {
  const [head = [], ...rows] = csvRows(monthCsv(await reportOf(november(), { names: NAMES })));
  assert.deepEqual(head, [...MONTH_COLUMNS]);
  assert.deepEqual(
    rows.map((row) => row.slice(0, 4)),
    [
      ["check", "shop", "The shop", "core"],
      ["check", "docs", "Docs", ""],
      ["check", "api", "API", ""],
      ["group", "core", "Core", ""],
      ["all", "", "Acme", ""],
    ],
  );
  for (const row of rows) assert.equal(row.length, head.length);
  assert.equal(rows[0]?.[head.indexOf("down_s")], "3600");
});

test("hostile names and answers mean nothing in the Markdown", async () => {
  for (const nasty of HOSTILE_TEXTS) {
    const branch = new Branch([aCheck("shop")]);
    const down = (time: Instant) => [
      aResult("shop", "down", time, { text: nasty.slice(0, 5_000), reason: nasty.slice(0, 5_000) }),
    ];
    for (const time of [at("10:00"), at("10:05"), at("10:10")]) branch.round(time, down(time));
    const names = { checks: [aCheck("shop", { name: nasty, group: "g" })], groups: [{ id: "g", name: nasty }] };
    const text = monthMarkdown({ ...(await reportOf(branch, { names })), title: nasty });
    const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9!-]+)/gi)].map(([, tag]) => tag));
    const known = ["h1", "h2", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "code"];
    assert.deepEqual(
      [...tags].filter((tag) => !known.includes(tag ?? "")),
      [],
      nasty.slice(0, 80),
    );
    for (const row of html.match(/<tr>[\s\S]*?<\/tr>/g) ?? [])
      assert.ok([5, 7, 9].includes(row.match(/<t[hd]/g)?.length ?? 0), row);
    assert.doesNotMatch(text, /@[a-z]|https?:\/\/evil/i);
  }
});
