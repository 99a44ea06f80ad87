import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { checkId, locationId } from "../../src/core/brand.ts";
import type { Good } from "../../src/core/good.ts";
import { markdown } from "../../src/page/html.ts";
import { MOST_OLDER_PAGES } from "../../src/page/past-model.ts";
import { selected } from "../../src/page/selection.ts";
import { buildSite } from "../../src/page/site.ts";
import { at } from "../support/builders.ts";
import { missingBrowser, openBrowser, type SiteServer, serveSite } from "./browser.ts";
import { MAINTENANCE } from "./machine/stories.ts";
import { deepDay, pastOf } from "./past-samples.ts";
import { openDetails, overhang, violations } from "./rendered.ts";
import { NOW, pastIncident } from "./samples.ts";

const skip = missingBrowser() ?? false;

const PAGES = [
  "checks/orders/index.html",
  "checks/packages/index.html",
  "incidents/orders-20261122T094100Z/index.html",
  "incidents/docs-20260715T051200Z/index.html",
  "incidents/index.html",
  "history/2026-11.html",
  "history/2026-07.html",
  "uptime/index.html",
  "maintenance/index.html",
  "reference/index.html",
] as const;

const SITE = buildSite({ ...deepDay(), maintenance: MAINTENANCE });
const LOOKS = {
  light: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  narrow: { viewport: { width: 320, height: 700 } },
} as const;

let browser: Browser;
let server: SiteServer;

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  server = await serveSite(SITE, "/repo/");
});

after(async () => {
  await browser?.close();
  await server?.close();
});

for (const [name, look] of Object.entries(LOOKS)) {
  test(`the further pages have no barriers that axe knows: ${name}`, { skip }, async (t) => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const context = await browser.newContext({ timezoneId: "UTC", bypassCSP: true, ...look });
    t.after(() => context.close());
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    for (const path of PAGES) {
      await page.clock.setFixedTime(NOW + 60_000);
      await page.goto(server.url + path);
      await openDetails(page);
      await page.evaluate(axe);
      assert.deepEqual(await violations(page), [], path);
      assert.equal(await overhang(page), 0, path);
    }
    assert.deepEqual(heard, []);
  });
}

test("every value of a chart stands in a table beside it", () => {
  const page = SITE.get("checks/orders/index.html") ?? "";
  for (const { from, p50 } of deepDay().past?.latency.get(checkId("orders"))?.hours ?? []) {
    const time = new Date(from).toISOString().slice(0, 19);
    assert.ok(page.includes(`datetime="${time}Z"`), time);
    if (p50 !== undefined) assert.ok(page.includes(`<td class="number">${p50} ms</td>`), `${p50} ms`);
  }
});

test("a page of some checks tells nothing of the others' past", () => {
  const input = deepDay();
  const shown = selected(input, { isPrivate: false, checks: [checkId("website")] });
  for (const [path, text] of buildSite(shown)) {
    if (path !== "reference/index.html") assert.doesNotMatch(text, /Orders API|docs-2026|Package registry/, path);
  }
  assert.deepEqual([...(shown.past?.latency.keys() ?? [])], ["website"]);
  assert.deepEqual(shown.past?.incidents, []);
});

test("people's Markdown becomes no raw HTML, no picture and no link but to the web", () => {
  const source =
    "# A\n\nB <script>x</script> ![p](//evil/x) [a](javascript:x) [b](https://ok.example/) [c](//evil) <b onclick=x>";
  const { text } = markdown(source);
  assert.match(text, /^<h3>A<\/h3>/);
  assert.deepEqual(
    [...text.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag),
    ["<h3>", "<p>", "<a>", "<a>", '<a href="https://ok.example/" rel="nofollow noopener noreferrer">', "<a>"],
  );
});

test("an incident of a year has a page of its own, and its month, the list of months and the sitemap lead there", () => {
  const path = "incidents/search-20260504T124000Z/";
  assert.match(SITE.get(`${path}index.html`) ?? "", /Search API was down for.*datetime="2026-05-04T12:40:00Z"/s);
  assert.match(SITE.get("history/2026-05.html") ?? "", new RegExp(`href="../${path}index.html"`));
  assert.match(
    SITE.get("incidents/index.html") ?? "",
    /href="\.\.\/history\/2026-05\.html">May 2026<\/a> [^/]*1 incident/,
  );
  assert.ok(SITE.get("sitemap.xml")?.includes(`<loc>https://status.acme.example/${path}</loc>`));
});

test("only so many older incidents have pages, the newest; of the others their month tells all, and says so", () => {
  const input = deepDay();
  const past = input.past ?? assert.fail();
  const older = Array.from({ length: MOST_OLDER_PAGES + 1 }, (_, index) => {
    const start = new Date(Date.UTC(2026, 6, 31, 23) - index * 600_000).toISOString();
    return pastIncident("docs", `${start.slice(0, 19)}Z`, 5);
  });
  const site = buildSite({ ...input, past: { ...past, incidents: older } });
  const [last, beyond] = older.slice(-2).map(({ id }) => id);
  assert.ok(site.has(`incidents/${last}/index.html`));
  assert.ok(!site.has(`incidents/${beyond}/index.html`));
  const month = site.get("history/2026-07.html") ?? "";
  assert.match(month, new RegExp(`<li class="down" id="${beyond}">.*The newest 2,000 incidents`, "s"));
  assert.doesNotMatch(SITE.get("history/2026-07.html") ?? "", /The newest 2,000/);
});

test("a month whose days were not read has its incidents, and says where its figures are", () => {
  const input = deepDay();
  const past = { ...(input.past ?? assert.fail()), daysFrom: at("2026-09-01T00:00:00Z") };
  const site = buildSite({ ...input, past: { ...past, days: [] } });
  const july = site.get("history/2026-07.html") ?? "";
  assert.match(july, /docs-20260715T051200Z.*allclear report --month 2026-07</s);
  assert.doesNotMatch(july, /id="figures"/);
  assert.match(site.get("history/2026-09.html") ?? "", /id="figures"/);
  assert.doesNotMatch(site.get("uptime/index.html") ?? "", /2026-0[78]\.html/);
});

test("a check from one location has no drawings by location, and one without looks no drawings", () => {
  const input = deepDay();
  const one =
    buildSite({ ...input, past: pastOf(input, [locationId("github")]) }).get("checks/orders/index.html") ?? "";
  assert.doesNotMatch(one, /<h3>By location/);
  const { past: _, ...none } = input;
  assert.doesNotMatch(buildSite(none).get("checks/orders/index.html") ?? "", /id="latency"/);
});

test("the certificate of a check whose looks are all plain is the one that good looks showed", () => {
  const { past: _, ...input } = deepDay();
  const latest = input.latest.map((look) => ({ ...look, facts: {} }));
  const pageWith = (good: Good) => {
    const orders = { ...(input.state.checks[checkId("orders")] ?? assert.fail()), good };
    const state = { ...input.state, checks: { ...input.state.checks, orders } };
    return buildSite({ ...input, latest, state }).get("checks/orders/index.html") ?? "";
  };
  const page = pageWith({
    certificateIssuer: ["Old CA", "Let's Encrypt E7"],
    certificateEnds: ["2027-01-19T08:00:00Z"],
  });
  assert.match(page, /id="certificate".*<bdi>Let&#39;s Encrypt E7<\/bdi>.*datetime="2027-01-19T08:00:00Z"/s);
  assert.doesNotMatch(page, /Old CA/);
  assert.doesNotMatch(pageWith({}), /id="certificate"/);
});
