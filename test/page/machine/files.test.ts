import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import { buildSite } from "../../../src/page/site.ts";
import { badDay, calmDay, largePage } from "../samples.ts";
import { INPUTS, MAINTENANCE } from "./stories.ts";

const PROMISED = [
  "api/v2/components.json",
  "api/v2/incidents.json",
  "api/v2/incidents/unresolved.json",
  "api/v2/scheduled-maintenances.json",
  "api/v2/scheduled-maintenances/active.json",
  "api/v2/scheduled-maintenances/upcoming.json",
  "api/v2/status.json",
  "api/v2/summary.json",
  "build.json",
  "card.svg",
  "embed.html",
  "feed.json",
  "history.atom",
  "history.rss",
  "index.md",
  "llms.txt",
  "maintenance.ics",
  "metrics.txt",
  "robots.txt",
  "sitemap.xml",
  "style.css",
  "updates.atom",
];

test("the files that others have in their settings are where they were", () => {
  const paths = [...buildSite(calmDay()).keys()].filter((path) => !/^badges\/|^history\/|\/index\.html$/.test(path));
  assert.deepEqual(paths.toSorted(), [...PROMISED, "404.html", "index.html"].toSorted());
});

test("without a host the files that need one are missing, and no page names them", () => {
  const { siteUrl: _, ...input } = calmDay();
  const site = buildSite(input);
  assert.deepEqual(
    PROMISED.filter((path) => !site.has(path)),
    ["history.rss", "sitemap.xml"],
  );
  for (const [path, text] of site) assert.doesNotMatch(text, /history\.rss|sitemap\.xml|rel="canonical"|og:url/, path);
});

test("what a page's head and footer name is there, at every depth", () => {
  const site = buildSite(badDay());
  for (const [path, text] of site) {
    if (!path.endsWith(".html") || path === "404.html" || path === "embed.html") continue;
    const named = [...text.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)">/g)];
    assert.equal(named.length, path === "index.html" ? 6 : 5, path);
    for (const [, , href = ""] of named) assert.ok(site.has(posix.join(posix.dirname(path), href)), `${path}: ${href}`);
    for (const word of ["Status API", "Atom", "RSS", "JSON Feed", "Calendar", "Metrics"])
      assert.ok(text.includes(`>${word}</a>`), `${path}: ${word}`);
  }
});

test("a head says where the page is and what it is, to those that share it and to search engines", () => {
  const page = buildSite(badDay()).get("checks/orders/index.html") ?? "";
  const url = "https://status.acme.example/checks/orders/";
  assert.ok(page.includes(`<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`));
  assert.ok(page.includes('<meta property="og:title" content="Orders API">'));
  assert.ok(page.includes('<meta property="og:description" content="State and history of Orders API">'));
  assert.deepEqual(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ""), {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: "Orders API",
    description: "State and history of Orders API",
    url,
    dateModified: "2026-11-22T10:06:00Z",
    isPartOf: { "@type": "WebSite", name: "Acme status" },
  });
});

test("the sitemap has every page for people, and robots.txt names it", () => {
  const site = buildSite(badDay());
  const pages = [...site.keys()].filter((path) => /(^|\/)index\.html$|^history\//.test(path));
  const locations = [...(site.get("sitemap.xml") ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  const urls = pages.map((path) => `https://status.acme.example/${path.replace(/index\.html$/, "")}`);
  assert.deepEqual(locations.toSorted(), urls.toSorted());
  assert.match(
    site.get("robots.txt") ?? "",
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/status\.acme\.example\/sitemap\.xml\n$/,
  );
});

test("a private check's target is in none of the files, and a public one only where the page says it", () => {
  const input = { ...badDay(), maintenance: MAINTENANCE };
  const hidden = buildSite({ ...input, checks: input.checks.map(({ target: _, ...check }) => check) });
  for (const [path, text] of hidden) assert.ok(!text.includes("acme.example/health"), path);
  const telling = [...buildSite(input)]
    .filter(([, text]) => text.includes("acme.example/health"))
    .map(([path]) => path);
  assert.deepEqual(
    telling.filter((path) => !path.startsWith("checks/")),
    ["llms.txt", "index.md"],
  );
});

test("every JSON file is JSON and every path a plain one, whatever the texts; the same input gives the same bytes", () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    const site = buildSite(input);
    assert.deepEqual(buildSite(input), site, name);
    for (const [path, text] of site) {
      assert.match(path, /^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*\.[a-z]+$/);
      assert.ok(text.isWellFormed(), `${name}: ${path}`);
      if (path.endsWith(".json")) assert.doesNotThrow(() => JSON.parse(text), `${name}: ${path}`);
    }
  }
});

test("the files for programs stay small: 100 checks and 200 incidents", () => {
  const site = buildSite(largePage(100, 200));
  const sizeOf = (test: RegExp) =>
    [...site].filter(([path]) => test.test(path)).reduce((sum, [, text]) => sum + text.length, 0);
  assert.ok(sizeOf(/^api\//) < 400_000, `${sizeOf(/^api\//)}`);
  assert.ok(sizeOf(/^badges\//) < 700_000, `${sizeOf(/^badges\//)}`);
  assert.ok(sizeOf(/^[^/]*\.(atom|rss|md|txt|json)$/) < 400_000, `${sizeOf(/^[^/]*\.(atom|rss|md|txt|json)$/)}`);
});
