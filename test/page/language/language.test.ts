import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../src/core/brand.ts";
import { LANGUAGE_CODES } from "../../../src/core/page-look.ts";
import { en as main } from "../../../src/page/language/en.ts";
import { fill } from "../../../src/page/language/fill.ts";
import { enPages } from "../../../src/page/language/pages/en.ts";
import { ENGLISH, wordsOf } from "../../../src/page/language/words.ts";
import { buildSite } from "../../../src/page/site.ts";
import { at } from "../../support/builders.ts";
import { busyDay } from "../busy-day.ts";
import { MAINTENANCE } from "../machine/stories.ts";
import { deepDay } from "../past-samples.ts";
import { badDay, calmDay, emptyPage } from "../samples.ts";
import { PSEUDO, unbracketed } from "./pseudo.ts";

const en = { ...main, ...enPages };

type Leaf = readonly [path: string, text: unknown];

function leaves(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === "" ? key : `${path}.${key}`));
}

/** A text with letters in its places; where a function counts, 1 and 7. */
function spoken(text: unknown, count: number): string {
  if (typeof text !== "function") return String(text);
  const places = Array.from({ length: text.length }, (_, index) => (count === 0 ? `{${index}}` : count + index));
  return String(text(...places));
}

const CATALOGS = LANGUAGE_CODES.map((code) => [code, new Map(leaves(pickCatalog(wordsOf(code, "UTC"))))] as const);

function pickCatalog(words: object): object {
  return Object.fromEntries(Object.entries(words).filter(([key]) => Object.hasOwn(en, key)));
}

/** The same in two languages, and right. */
const SAME: ReadonlySet<string> = new Set(["overall.declared", "bars.day", "home.latency", "missing.title"]);
const LOAN =
  /^(site\.(navigation|incidents)|feeds\.\w+|incident\.(issue|issueLabel|heading|period|declared)|home\.(incidents|allIncidents)|maintenance\.heading|state\.\w+|bars\.(wasPlanned|plannedFor)|check\.\w+|overall\.maintenance|standing\.\w+|severity\.\w+|uptime\.\w+|stage\.\w+|change\.\w+|latency\.(median|step\.\w+)|certificate\.\w+|nav\.\w+|reference\.family\.\w+|history\.(heading|description|incidents|count)|maintenancePage\.heading|badges\.heading)$/;

test("every language has every text, none is empty, and none loses what is put into it", () => {
  const paths = leaves(en).map(([path]) => path);
  for (const [code, catalog] of CATALOGS) {
    assert.deepEqual([...catalog.keys()], paths, code);
    for (const [path, text] of catalog) {
      const said = spoken(text, 0);
      assert.notEqual(said.trim(), "", `${code} ${path}`);
      const size = typeof text === "function" ? text.length : 0;
      for (let place = 0; place < size; place += 1) {
        const isCounted = /\.(one|all)$/.test(path) === false && said.includes("NaN");
        assert.ok(isCounted || said.includes(`{${place}}`), `${code} ${path}: ${said} leaves out part ${place + 1}`);
      }
      for (const count of [1, 2, 7]) assert.doesNotMatch(spoken(text, count), /undefined|NaN|null/, `${code} ${path}`);
    }
  }
});

test("no text was left in English: longer ones differ in every language", () => {
  const english = new Map(leaves(en));
  for (const [code, catalog] of CATALOGS) {
    if (code === "en") continue;
    const same = [...catalog].filter(([path, text]) => {
      const words = spoken(text, 7)
        .replace(/[^\p{L}\s]/gu, "")
        .trim();
      return words !== "" && spoken(text, 7) === spoken(english.get(path), 7) && !SAME.has(path) && !LOAN.test(path);
    });
    assert.deepEqual(
      same.map(([path]) => path),
      [],
      code,
    );
  }
});

test("whatever a page shows and is no data comes from the catalogue", () => {
  for (const input of [busyDay(), calmDay(), emptyPage(), { ...deepDay(), maintenance: MAINTENANCE }]) {
    const titles = input.incidents.flatMap(({ title }) => title ?? []);
    const names = [...[...input.groups, ...input.checks].map(({ name }) => name), ...titles];
    const known = [input.title, "Support", "DNS", "TLS", "acme.example", ...names];
    for (const [path, text] of buildSite({ ...input, words: PSEUDO })) {
      if (!path.endsWith(".html")) continue;
      const found = unbracketed(text).filter((line) => !known.some((name) => line.includes(name)));
      assert.deepEqual(found, [], path);
    }
  }
});

test("the test of the brackets can fail", () => {
  assert.deepEqual(unbracketed('<p>⟦In <b>brackets ⟦and⟧ not</b>⟧ left <bdi>data</bdi></p><i title="too">'), [
    "left",
    "too",
  ]);
});

test("a page names its language and direction", () => {
  const page = (words: typeof ENGLISH) => buildSite({ ...calmDay(), words }).get("index.html") ?? "";
  assert.match(page(ENGLISH), /<html lang="en" dir="ltr"/);
  assert.match(page(wordsOf("zh", "UTC")), /<html lang="zh-Hans" dir="ltr"/);
  assert.match(page(PSEUDO), /<html lang="x-pseudo" dir="rtl"/);
});

test("files for programs are the same in every language", () => {
  const files = (words: typeof ENGLISH) =>
    [...buildSite({ ...badDay(), words })].filter(([path]) => !path.endsWith(".html"));
  assert.deepEqual(files(wordsOf("de", "Europe/Berlin")), files(ENGLISH));
});

test("dates, times and numbers are those of language and zone", () => {
  const moment = at("2026-11-22T23:05:00Z");
  const table = LANGUAGE_CODES.map((code) => {
    const t = wordsOf(code, "Europe/Berlin");
    return [code, t.day("2026-11-22"), t.time(moment), t.dayAt(moment), t.ratio(0.99987), t.duration(3_900_000)].map(
      (text) => text.replace(/[\u00a0\u202f]/g, "_"),
    );
  });
  assert.deepEqual(table, [
    ["en", "22 Nov 2026", "23 Nov 2026, 00:05 CET", "2026-11-23", "99.98%", "1h 5m"],
    ["de", "22. Nov. 2026", "23. Nov. 2026, 00:05 MEZ", "2026-11-23", "99,98_%", "1h 5 Min."],
    ["fr", "22 nov. 2026", "23 nov. 2026, 00:05 UTC+1", "2026-11-23", "99,98_%", "1h 5min"],
    ["es", "22 nov 2026", "23 nov 2026, 00:05 CET", "2026-11-23", "99,98_%", "1h 5min"],
    ["pt", "22 de nov. de 2026", "23 de nov. de 2026, 00:05 GMT+1", "2026-11-23", "99,98%", "1 h 5 min"],
    ["ja", "2026年11月22日", "2026年11月23日 00:05 GMT+1", "2026-11-23", "99.98%", "1h 5m"],
    ["zh", "2026年11月22日", "2026年11月23日 GMT+1 00:05", "2026-11-23", "99.98%", "1小时 5分钟"],
  ]);
});

test("programs are told a moment with the zone's offset then, whole or not", () => {
  const stamps = ["UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns"].map((zone) => {
    const t = wordsOf("ja", zone);
    return [t.stamp(at("2026-07-01T23:05:06Z")), t.stamp(at("2026-11-22T00:05:06Z"))];
  });
  assert.deepEqual(stamps, [
    ["2026-07-01T23:05:06Z", "2026-11-22T00:05:06Z"],
    ["2026-07-02T01:05:06+02:00", "2026-11-22T01:05:06+01:00"],
    ["2026-07-02T04:35:06+05:30", "2026-11-22T05:35:06+05:30"],
    ["2026-07-01T20:35:06-02:30", "2026-11-21T20:35:06-03:30"],
  ]);
  for (const [text = ""] of stamps) assert.equal(Date.parse(text), at("2026-07-01T23:05:06Z"));
});

test("a duration is its two largest units, cut", () => {
  const table: readonly [number, string][] = [
    [-5, "0s"],
    [0, "0s"],
    [800, "800ms"],
    [30_999, "30s 999ms"],
    [86_399_000, "23h 59m"],
    [86_400_000, "1d"],
    [90_000_000, "1d 1h"],
    [86_460_000, "1d"],
  ];
  for (const [ms, text] of table) assert.equal(ENGLISH.duration(ms), text);
  assert.equal(ENGLISH.time(instant(0)), "1 Jan 1970, 00:00 UTC");
});

test("a text that loses a part is an error, not a page that lacks it", () => {
  assert.throws(() => fill(() => "nothing", "part"), /loses what is put into it/);
});
