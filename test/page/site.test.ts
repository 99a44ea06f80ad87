import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { ENGLISH } from "../../src/page/language/words.ts";
import { buildSite } from "../../src/page/site.ts";
import { hostilePage } from "./hostile.ts";
import { MAINTENANCE } from "./machine/stories.ts";
import { deepDay } from "./past-samples.ts";
import { badDay, calmDay, emptyPage, largePage } from "./samples.ts";

function read(site: ReadonlyMap<string, string>, path: string): string {
  const text = site.get(path);
  assert.ok(text !== undefined, `${path} is missing`);
  return text;
}

test("the same input gives the same bytes", () => {
  assert.deepEqual(buildSite(badDay()), buildSite(badDay()));
});

function innerLinks(path: string, text: string) {
  const hrefs = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href);
  return hrefs
    .filter((href) => !/^https?:/.test(href))
    .map((href) => {
      const [file = "", element] = href.split("#").map(decodeURIComponent);
      return { href, target: file === "" ? path : posix.join(posix.dirname(path), file), element };
    });
}

test("every link within the site leads to a file of it, and to an element that is there", () => {
  for (const input of [badDay(), emptyPage(), { ...deepDay(), maintenance: MAINTENANCE }, hostilePage()]) {
    const site = buildSite(input);
    for (const [path, text] of site) {
      if (!path.endsWith(".html")) continue;
      for (const { href, target, element } of innerLinks(path, text)) {
        const there = site.get(target);
        assert.ok(there !== undefined, `${path}: ${href}`);
        assert.ok(element === undefined || there.includes(` id="${element}"`), `${path}: ${href}`);
      }
    }
  }
});

test("build.json says for programs what the page says", () => {
  assert.deepEqual(JSON.parse(read(buildSite(badDay()), "build.json")), {
    version: 1,
    news: 41,
    builtAt: "2026-11-22T10:06:00Z",
    commit: "4e1243bd22c66e76c2ba9eddc1f91394e57f9f83",
    lastRound: "2026-11-22T10:04:45Z",
    goodUntil: "2026-11-22T10:59:45Z",
    overall: "partial",
    checks: [
      { id: "website", state: "up", since: "2026-11-19T10:06:00Z" },
      { id: "docs", state: "up", since: "2026-11-18T10:06:00Z", checking: "problem" },
      { id: "dashboard", state: "up", since: "2026-11-17T10:06:00Z" },
      { id: "sign-in", state: "up", since: "2026-11-16T10:06:00Z" },
      { id: "orders", state: "down", since: "2026-11-22T09:41:00Z" },
      { id: "search", state: "degraded", since: "2026-11-22T09:15:00Z" },
      { id: "webhooks", state: "up", since: "2026-11-13T10:06:00Z" },
      { id: "downloads", state: "up", since: "2026-11-12T10:06:00Z" },
      { id: "packages", state: "up", since: "2026-11-11T10:06:00Z", unseen: "blocked" },
    ],
    incidents: [
      { id: "orders-20261122T094100Z", since: "2026-11-22T09:41:00Z" },
      { id: "packages-20261122T082000Z", since: "2026-11-22T08:20:00Z" },
    ],
  });
  assert.deepEqual(JSON.parse(read(buildSite({ ...emptyPage(), checks: [] }), "build.json")), {
    version: 1,
    news: 0,
    builtAt: "2026-11-22T10:06:00Z",
    commit: "4e1243bd22c66e76c2ba9eddc1f91394e57f9f83",
    overall: "none",
    checks: [],
    incidents: [],
  });
});

test("a private check's target is nowhere in the site", () => {
  const input = badDay();
  const hidden = input.checks.map(({ target: _, ...check }) => check);
  for (const [path, text] of buildSite({ ...input, checks: hidden }))
    assert.ok(!text.includes("acme.example/health"), path);
  assert.match(read(buildSite(input), "checks/orders/index.html"), /acme\.example\/health/);
});

test("the page for missing pages has no relative link, and leads home only where home is known", () => {
  const hrefs = (siteUrl?: string) => {
    const { siteUrl: _, ...input } = calmDay();
    const page = read(buildSite(siteUrl === undefined ? input : { ...input, siteUrl }), "404.html");
    return [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
  };
  assert.deepEqual(hrefs(), []);
  const table: readonly [string, string | undefined][] = [
    ["https://status.acme.example", "https://status.acme.example/"],
    ["/repo/", "/repo/"],
    ["//evil.example/", undefined],
    ["/\\evil.example/", undefined],
    ["javascript:alert(1)", undefined],
  ];
  for (const [siteUrl, home] of table)
    assert.deepEqual(hrefs(siteUrl), home === undefined ? [] : [home, home], siteUrl);
});

test("100 checks over 90 days with 200 incidents stay below 60 KB packed", () => {
  const site = buildSite(largePage(100, 200));
  const packed = gzipSync(read(site, "index.html"), { level: 6 }).length;
  assert.ok(packed <= 60_000, `${packed} bytes`);
  assert.equal([...site.keys()].filter((path) => path.endsWith(".html")).length, 308);
});

test("a stretch of days is told as shortly as it can be", () => {
  const table: readonly [string, string, string][] = [
    ["2026-11-22", "2026-11-22", "22 Nov 2026"],
    ["2026-11-09", "2026-11-11", "9 – 11 Nov 2026"],
    ["2026-10-28", "2026-11-02", "28 Oct – 2 Nov 2026"],
    ["2026-10-02", "2026-11-02", "2 Oct – 2 Nov 2026"],
    ["2025-12-31", "2026-01-01", "31 Dec 2025 – 1 Jan 2026"],
  ];
  for (const [from, to, words] of table) assert.equal(ENGLISH.days(from, to).replace(/\s/g, " "), words);
});
