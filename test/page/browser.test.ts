import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { wordsOf } from "../../src/page/language/words.ts";
import { buildSite } from "../../src/page/site.ts";
import { missingBrowser, openBrowser, type SiteServer, serveSite } from "./browser.ts";
import { HOSTILE, hostilePage } from "./hostile.ts";
import { openDetails, overhang, visibleText } from "./rendered.ts";
import { badDay, calmDay, largePage, NOW } from "./samples.ts";

const skip = missingBrowser() ?? false;
const MINUTE_MS = 60_000;

let browser: Browser;
let good: SiteServer;
let hostile: SiteServer;

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  good = await serveSite(buildSite(badDay()), "/repo/");
  hostile = await serveSite(buildSite(hostilePage()), "/");
});

after(async () => {
  await browser?.close();
  await good?.close();
  await hostile?.close();
});

interface Visit {
  readonly page: Page;
  /** Console messages, errors and dialogs. */
  readonly heard: readonly string[];
  /** Addresses of everything asked for. */
  readonly requests: readonly string[];
}

async function visit(t: TestContext, options: BrowserContextOptions = {}, laterMs = MINUTE_MS): Promise<Visit> {
  const context = await browser.newContext({ timezoneId: "UTC", ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("dialog", (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.clock.install({ time: NOW + laterMs });
  return { page, heard, requests };
}

const FOCUSED = "[document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle]";
const FOREIGN = `({
  hit: globalThis.hit,
  foreign: document.querySelectorAll("img,iframe,base,object,embed,form,input,script:not(:last-child)").length,
  handlers: [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames())
    .filter((name) => name.startsWith("on") || name === "style").length,
  links: [...document.links].filter((link) => !/^https?:$/.test(link.protocol)).length,
})`;

const USABLE = "a, summary, button, .strip";

const PAGES = [
  "",
  "checks/orders/index.html",
  "incidents/index.html",
  "incidents/orders-20261122T094100Z/index.html",
] as const;

test("a page asks for nothing but its stylesheet, the first one not even that, and whether there is a newer one, and says nothing", {
  skip,
}, async (t) => {
  for (const path of PAGES) {
    const { page, heard, requests } = await visit(t);
    const asked = page.waitForRequest("**/build.json");
    await page.goto(good.url + path, { waitUntil: "networkidle" });
    await asked;
    const sheets = requests.filter((url) => url.startsWith(`${good.url}style.css?v=`));
    assert.equal(sheets.length, path === "" ? 0 : 1, path);
    assert.deepEqual(
      requests.filter((url) => !sheets.includes(url)),
      [good.url + path, `${good.url}build.json`],
    );
    assert.deepEqual(heard, [], path);
  }
});

test("under a base path every page is reached by links", { skip }, async (t) => {
  const { page } = await visit(t);
  await page.goto(good.url);
  await page.getByRole("link", { name: "Website", exact: true }).click();
  assert.equal(page.url(), `${good.url}checks/website/index.html`);
  await page.getByRole("link", { name: "Acme status" }).click();
  assert.equal(page.url(), `${good.url}index.html`);
  await page.getByRole("link", { name: "Search API was down for 8m" }).click();
  await page.getByRole("link", { name: "Search API", exact: true }).click();
  assert.equal(page.url(), `${good.url}checks/search/index.html`);
});

test("it works from a disk", { skip }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "allclear-page-"));
  t.after(() => rm(folder, { recursive: true }));
  for (const [path, text] of buildSite(badDay())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { page, heard } = await visit(t);
  const root = pathToFileURL(folder).href;
  await page.goto(`${root}/index.html`);
  await page.getByRole("link", { name: "Website", exact: true }).click();
  await page.getByRole("link", { name: "Incidents", exact: true }).click();
  assert.equal(page.url(), `${root}/incidents/index.html`);
  assert.deepEqual(heard, []);
});

test("without a script everything can be read, and until when it is good", { skip }, async (t) => {
  const { page } = await visit(t, { javaScriptEnabled: false }, 600 * MINUTE_MS);
  await page.goto(good.url);
  const text = await visibleText(page);
  const { checks } = badDay();
  for (const { name } of checks) assert.ok(text.includes(name), name);
  assert.match(text, /Orders API is down\n/);
  assert.match(
    text,
    /Last look 22 Nov 2026, 10:04 UTC, next about 10:09 UTC\. Looks really come every 5m 30s\. Good until 10:59 UTC; if it is later/,
  );
  assert.match(text, /503, expected 2xx/);
  assert.match(text, /Cannot see it now, since 22 Nov 2026, 08:20 UTC/);
  assert.match(text, /Possible problem, checking since/);
  assert.match(text, /99\.95%\suptime/);
  assert.doesNotMatch(text, /out of date/);
});

test("with a script times are those of the reader's zone", { skip }, async (t) => {
  const { page } = await visit(t, { timezoneId: "Asia/Tokyo" });
  await page.goto(good.url);
  const text = await visibleText(page);
  assert.match(text, /Last look 22 Nov 2026, 19:04, next about 19:09/);
  assert.match(text, /Times are in your zone, Asia\/Tokyo; days are UTC/);
  assert.equal(await page.locator("main time[title]").first().getAttribute("title"), "22 Nov 2026, 10:04 UTC");
});

/** Puts into `made` how often the page asks for a formatter of dates or numbers. */
const COUNTING = `globalThis.made = 0;
for (const name of ["DateTimeFormat", "NumberFormat"])
  Intl[name] = new Proxy(Intl[name], { construct: (of, words) => (globalThis.made++, Reflect.construct(of, words)) });`;

test("where they read the same in the reader's zone they stay, and the browser is not asked for its slow words", {
  skip,
}, async (t) => {
  const berlin = await serveSite(buildSite({ ...badDay(), words: wordsOf("en", "Europe/Berlin") }), "/");
  t.after(() => berlin.close());
  const { page } = await visit(t, { timezoneId: "Europe/Paris" });
  await page.addInitScript(COUNTING);
  await page.goto(berlin.url);
  await page.locator(".strip[tabindex]").first().waitFor();
  const text = await visibleText(page);
  assert.match(text, /Last look 22 Nov 2026, 11:04 CET, next about 11:09 CET/);
  assert.match(text, /Times are Europe\/Berlin/);
  assert.equal(await page.evaluate("made"), 0);
  await page.locator(".strip").first().hover();
  assert.match(await visibleText(page, "#tip"), /2026: /);
  assert.equal(await page.evaluate("made"), 1, "the proxy counts");
});

test("bars far down the page are ready when the tab key gets to them", { skip }, async (t) => {
  const large = await serveSite(buildSite(largePage(40, 0)), "/");
  t.after(() => large.close());
  const { page } = await visit(t);
  await page.goto(large.url);
  await page.evaluate(`for (const group of document.querySelectorAll("details")) group.open = true`);
  await page.locator(".strip[tabindex]").first().waitFor();
  const usable = await page.locator(USABLE).count();
  assert.ok((await page.locator(".strip[tabindex]").count()) < 20, "and not before");
  const reached: number[] = [];
  for (let step = 0; step < usable; step += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate<number>("[...document.querySelectorAll('.strip')].indexOf(document.activeElement)"),
    );
  }
  assert.deepEqual(
    reached.filter((index) => index >= 0),
    Array.from({ length: 40 }, (_, index) => index),
  );
});

test("the warning of an outdated page appears at the minute it becomes one", { skip }, async (t) => {
  const { page } = await visit(t);
  await page.goto(good.url);
  const banner = page.getByText("This page is out of date.");
  assert.equal(await banner.isVisible(), false);
  await page.clock.fastForward(52 * MINUTE_MS);
  assert.equal(await banner.isVisible(), false);
  await page.clock.fastForward(MINUTE_MS);
  assert.equal(await banner.isVisible(), true);
  assert.match(await visibleText(page, "h1"), /^Last known: Orders API is down$/);
});

test("everything that can be used is reached by the tab key, in reading order, and shows it", { skip }, async (t) => {
  const { page } = await visit(t);
  await page.goto(good.url);
  const usable = await page.locator(USABLE).count();
  const reached: string[] = [];
  for (let step = 0; step < usable; step += 1) {
    await page.keyboard.press("Tab");
    const [text = "", outline] = await page.evaluate<readonly string[]>(FOCUSED);
    assert.notEqual(outline, "none", text);
    reached.push(text);
  }
  assert.deepEqual(reached, await page.locator(USABLE).allTextContents());
});

test("nothing hostile is executed, loaded or followed, in whatever field it stands", { skip }, async (t) => {
  const { page, heard, requests } = await visit(t);
  const paths = [...buildSite(hostilePage()).keys()].filter((path) => path.endsWith(".html"));
  for (const path of paths) {
    await page.goto(hostile.url + path);
    const found = await page.evaluate(FOREIGN);
    assert.deepEqual(found, { hit: undefined, foreign: 0, handlers: 0, links: 0 }, path);
  }
  assert.deepEqual(heard, []);
  assert.deepEqual(new Set(requests.map((url) => new URL(url).origin)), new Set([new URL(hostile.url).origin]));
  assert.equal(requests.filter((url) => !/\/(build\.json|style\.css\?v=\w+)$/.test(url)).length, paths.length);
});

test("hostile names are shown as they were written", { skip }, async (t) => {
  const { page } = await visit(t);
  await page.goto(hostile.url);
  const names = await page.locator("h4").allTextContents();
  assert.equal(names.length, HOSTILE.length);
  assert.equal(names[0], HOSTILE[0]);
});

test("nothing has to be scrolled sideways, however narrow the screen and long the words", { skip }, async (t) => {
  for (const width of [320, 1280]) {
    const { page } = await visit(t, { viewport: { width, height: 700 } });
    const paths = ["", "checks/c15/index.html", "incidents/c15-20261122T100000Z/index.html", "incidents/index.html"];
    for (const url of [...PAGES.map((path) => good.url + path), ...paths.map((path) => hostile.url + path)]) {
      await page.goto(url);
      await openDetails(page);
      assert.equal(await overhang(page), 0, `${url} at ${width}`);
    }
  }
});

test("a missing page says so at any depth, and leads home", { skip }, async (t) => {
  const server = await serveSite(buildSite({ ...calmDay(), siteUrl: "/repo/" }), "/repo/");
  t.after(() => server.close());
  const { page, heard } = await visit(t);
  await page.goto(`${server.url}checks/gone/deeper/index.html`);
  assert.equal(await visibleText(page, "h1"), "There is no such page");
  await page.getByRole("link", { name: "To the status page" }).click();
  assert.equal(page.url(), server.url);
  assert.deepEqual(
    heard.filter((message) => !message.includes("404")),
    [],
  );
});
