import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId } from "../../src/core/brand.ts";
import { noPast } from "../../src/core/history/page-past.ts";
import type { PageInput } from "../../src/page/input.ts";
import { selected } from "../../src/page/selection.ts";
import { buildSite, buildSites } from "../../src/page/site.ts";
import { aChange, anIncident, at } from "../support/builders.ts";
import { badDay } from "./samples.ts";

const WEBSITE = checkId("website");
const ORDERS = checkId("orders");

/** The same with results and an incident that only the further pages read. */
function withPast(input: PageInput): PageInput {
  const incidents = input.incidents.map((one) => ({ ...one, startedAt: at("2026-06-01T10:00:00Z") }));
  const recent = new Map(input.latest.map((result) => [result.check, [result]]));
  return { ...input, past: { ...noPast(input.now), incidents, recent } };
}

test("what the further pages show of the past follows the selection too", () => {
  const { past } = selected(withPast(badDay()), { checks: [ORDERS], isPrivate: true });
  assert.ok(past !== undefined && past.incidents.length > 0);
  assert.deepEqual([...past.recent.keys()], [ORDERS]);
  for (const { checks } of past.incidents) assert.deepEqual(checks, [ORDERS]);
  const own = new Set(badDay().latest.map(({ text }) => text));
  for (const { text } of past.recent.get(ORDERS) ?? []) assert.ok(!own.has(text));
});

function textOf(site: ReadonlyMap<string, string>): string {
  return [...site].map(([path, text]) => `${path}\n${text}`).join("\n");
}

/** Two checks are out of order together. */
function together(): PageInput {
  const change = aChange("orders", { checks: [WEBSITE, ORDERS] });
  const incident = anIncident("orders", { checks: [WEBSITE, ORDERS], startedAt: at("09:00"), changes: [change] });
  return { ...badDay(), incidents: [incident] };
}

test("a page of some checks says nothing of the others", () => {
  const only = selected(badDay(), { checks: [WEBSITE], isPrivate: false });
  const text = textOf(buildSite(only));
  assert.match(text, /website/);
  for (const { id, name } of badDay().checks.filter((check) => check.id !== WEBSITE)) {
    assert.ok(!text.includes(`checks/${id}`), id);
    assert.ok(!text.includes(`>${name}<`), name);
  }
  assert.match(textOf(buildSite(badDay())), /checks\/orders/);
});

test("an incident of several checks is on each page about the checks of that page", () => {
  const [incident] = selected(together(), { checks: [ORDERS], isPrivate: false }).incidents;
  assert.deepEqual(incident?.checks, [ORDERS]);
  assert.deepEqual(incident?.changes[0]?.checks, [ORDERS]);
  const neither = selected(together(), { checks: [checkId("docs")], isPrivate: false });
  assert.deepEqual(neither.incidents, []);
});

test("everything is shown where nothing is selected", () => {
  const input = together();
  assert.equal(selected(input, { isPrivate: false }), input);
});

test("a private page has no target, no address and no words of a target in any file", () => {
  const input = badDay();
  const secret = "10.20.30.40";
  const told = {
    ...input,
    latest: input.latest.map((result) => ({ ...result, text: `no answer from ${secret}`, facts: { address: secret } })),
    incidents: input.incidents.map((incident) => ({
      ...incident,
      text: `no answer from ${secret}`,
      facts: { address: secret },
      changes: incident.changes.map((change) => ({ ...change, text: `no answer from ${secret}` })),
    })),
  };
  const targets = input.checks.flatMap(({ target }) => target ?? []);
  assert.ok(targets.length > 0);
  const open = textOf(buildSite(told));
  assert.ok(open.includes(secret) && targets.some((target) => open.includes(target)));
  const text = textOf(buildSite(selected(told, { isPrivate: true })));
  assert.deepEqual(
    [secret, ...targets].filter((word) => text.includes(word)),
    [],
  );
});

test("a private page asks in each of its files for people to be left out of search, and has no sitemap", () => {
  const NOINDEX = /<head>.*<meta name="robots" content="noindex">.*<\/head>/s;
  const first = badDay();
  const site = buildSites(first, [
    { path: "internal", input: selected(first, { isPrivate: true }) },
    { path: "team", input: selected({ ...first, title: "Orders team" }, { checks: [ORDERS], isPrivate: false }) },
  ]);
  const pages = [...site].filter(([path]) => path.endsWith(".html"));
  assert.ok(pages.some(([path]) => path === "internal/embed.html"));
  for (const [path, text] of pages) assert.equal(NOINDEX.test(text), path.startsWith("internal/"), path);
  assert.deepEqual(
    [...site.keys()].filter((path) => path.endsWith("sitemap.xml")),
    ["sitemap.xml", "team/sitemap.xml"],
  );
  assert.ok(!site.get("sitemap.xml")?.includes("internal"));
  assert.ok(!site.get("robots.txt")?.includes("internal"), "naming it would tell of it");
});

test("several pages are one site: each whole in its folder, with addresses of its own", () => {
  const first = badDay();
  const input = selected({ ...first, title: "Orders team" }, { checks: [ORDERS], isPrivate: false });
  const site = buildSites(first, [{ path: "orders-team", input }]);
  for (const [path, text] of buildSite(first)) if (path !== "robots.txt") assert.equal(site.get(path), text);
  assert.deepEqual(site.get("robots.txt")?.match(/(?<=^Sitemap: ).*$/gm), [
    "https://status.acme.example/sitemap.xml",
    "https://status.acme.example/orders-team/sitemap.xml",
  ]);
  const own = [...site.keys()].filter((path) => path.startsWith("orders-team/"));
  assert.ok(own.includes("orders-team/index.html") && own.includes("orders-team/api/v2/summary.json"));
  assert.ok(!own.some((path) => /robots\.txt|404\.html/.test(path)), "a server looks for these at the root alone");
  const { page } = JSON.parse(site.get("orders-team/api/v2/summary.json") ?? "");
  assert.equal(page.url, "https://status.acme.example/orders-team/");
  assert.equal(page.name, "Orders team");
});
