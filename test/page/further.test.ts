import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { checkId, locationId } from "../../src/core/brand.ts";
import type { Good } from "../../src/core/good.ts";
import { markdown } from "../../src/page/html.ts";
import { selected } from "../../src/page/selection.ts";
import { buildSite } from "../../src/page/site.ts";
import { missingBrowser, openBrowser, type SiteServer, serveSite } from "./browser.ts";
import { MAINTENANCE } from "./machine/stories.ts";
import { deepDay, pastOf } from "./past-samples.ts";
import { NOW } from "./samples.ts";

const skip = missingBrowser() ?? false;

const PAGES = [
  "checks/orders/index.html",
  "checks/packages/index.html",
  "incidents/orders-20261122T094100Z/index.html",
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

const OPENED = "document.querySelectorAll('details').forEach((details) => { details.open = true; })";
const AXE = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(" | ")))`;

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
      await page.evaluate(OPENED);
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(AXE), [], path);
      const overhang = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      assert.equal(await page.evaluate(overhang), 0, path);
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
