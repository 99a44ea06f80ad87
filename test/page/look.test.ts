import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { wordsOf } from "../../src/page/language/words.ts";
import { buildSite } from "../../src/page/site.ts";
import { STYLE } from "../../src/page/style.ts";
import { missingBrowser, openBrowser, serveSite } from "./browser.ts";
import { busyDay } from "./busy-day.ts";
import { layOut, overhang, violations, visibleText } from "./rendered.ts";
import { calmDay, NOW } from "./samples.ts";

const skip = missingBrowser() ?? false;

let browser: Browser;

before(async () => {
  if (skip === false) browser = await openBrowser();
});

after(async () => {
  await browser?.close();
});

async function open(
  t: TestContext,
  site: ReadonlyMap<string, string>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const server = await serveSite(site, "/repo/");
  const context = await browser.newContext({ timezoneId: "UTC", ...options });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW + 60_000);
  await page.goto(server.url);
  return page;
}

test("axe finds nothing to complain about, in light, dark and on a narrow screen", { skip }, async (t) => {
  for (const options of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { viewport: { width: 320, height: 640 } },
  ] as const) {
    const page = await open(t, buildSite(busyDay()), { ...options, bypassCSP: true });
    await page.evaluate(axe.source);
    assert.deepEqual(await violations(page), []);
  }
});

test("arrow keys walk over the bars, and each day is told", { skip }, async (t) => {
  const page = await open(t, buildSite(calmDay()));
  const strip = page.locator(".strip").first();
  await strip.focus();
  const day = async () => await strip.getAttribute("aria-valuetext");
  assert.match((await day()) ?? "", /^22 Nov 2026: up; \d+% observed$/);
  await page.keyboard.press("ArrowLeft");
  assert.match((await day()) ?? "", /^21 Nov 2026: /);
  assert.equal(await page.locator("#tip").textContent(), await day());
  await page.keyboard.press("Home");
  assert.match((await day()) ?? "", /^25 Aug 2026: /);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#tip").isVisible(), false);
});

test("a filter by tag shows only its checks, and stands in the address", { skip }, async (t) => {
  const page = await open(t, buildSite(calmDay()));
  await page.getByRole("button", { name: "delivery" }).click();
  assert.deepEqual(await page.locator(".check:visible h4").allTextContents(), ["Downloads", "Package registry"]);
  assert.match(page.url(), /#tag=delivery$/);
  await page.getByRole("button", { name: "All" }).click();
  assert.equal(await page.locator(".check:visible").count(), 9);
});

test("a newer page is found and shown without loading it again", { skip }, async (t) => {
  const site = new Map(buildSite(calmDay()));
  const page = await open(t, site);
  assert.equal(await page.locator("h1").textContent(), "Last known: Everything is up");
  for (const [path, text] of buildSite({ ...busyDay(), now: NOW + 40_000 } as ReturnType<typeof busyDay>))
    site.set(path, text);
  await page.clock.setFixedTime(NOW + 120_000);
  await page.evaluate("window.dispatchEvent(new Event('focus'))");
  await page.getByRole("heading", { name: "Orders API is down" }).first().waitFor();
  assert.match((await page.locator("#heard").textContent()) ?? "", /Orders API is down/);
  assert.match(await page.title(), /^Orders API is down/);
});

test("without a script a page that was opened long ago says so", { skip }, async (t) => {
  const page = await open(t, buildSite(calmDay()), { javaScriptEnabled: false });
  const hours = (await page.locator(".aged").getAttribute("class"))?.match(/\bh(\d+)$/)?.[1];
  assert.equal(hours, "1");
  assert.match(STYLE, /\.h1\{animation-delay:3600s\}/);
});

test("what is far below is left until somebody comes near, and printed whole", { skip }, async (t) => {
  const page = await open(t, buildSite(calmDay()), { viewport: { width: 1000, height: 300 }, bypassCSP: true });
  const isDrawn = "document.querySelector('footer p').checkVisibility({ contentVisibilityAuto: true })";
  assert.equal(await page.evaluate(isDrawn), false);
  await page.emulateMedia({ media: "print" });
  await page.waitForFunction(isDrawn);
  await page.emulateMedia({ media: "screen" });
  await page.waitForFunction(`!${isDrawn}`);
  await page.keyboard.press("End");
  await page.waitForFunction(isDrawn);
});

const CLIP_MARGINS = `[...document.querySelectorAll("*")].map((element) => getComputedStyle(element))
  .filter(({ contentVisibility }) => contentVisibility === "auto").map((style) => parseFloat(style.overflowClipMargin))`;

test("a focus ring at the edge of what may be left unlaid is not cut", { skip }, async (t) => {
  const page = await open(t, buildSite(calmDay()));
  const margins = await page.evaluate<readonly number[]>(CLIP_MARGINS);
  assert.ok(margins.length > 2);
  assert.ok(
    margins.every((margin) => margin >= 5),
    String(margins),
  );
});

test("from right to left time runs the other way, and nothing has to be scrolled sideways", { skip }, async (t) => {
  const words = { ...wordsOf("en", "UTC"), dir: "rtl" } as const;
  const page = await open(t, buildSite({ ...busyDay(), words }), { viewport: { width: 320, height: 640 } });
  assert.equal(await overhang(page), 0);
  await page.locator(".strip").first().scrollIntoViewIfNeeded();
  await page.locator(".strip[tabindex]").first().focus();
  await page.keyboard.press("ArrowRight");
  assert.match((await page.locator(".strip").first().getAttribute("aria-valuetext")) ?? "", /^21 Nov 2026/);
});

const BROKEN = `[...document.querySelectorAll(".command")].filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)`;

test("a command stands on one line, also in other languages, and none is wider than a narrow screen", {
  skip,
}, async (t) => {
  for (const code of ["en", "de", "ja"] as const) {
    const site = buildSite({ ...busyDay(), words: wordsOf(code, "UTC") });
    for (const width of [320, 480, 1280]) {
      const page = await open(t, site, { viewport: { width, height: 640 } });
      for (const path of ["index.html", "history/2026-11.html"]) {
        await page.goto(new URL(`/repo/${path}`, page.url()).href);
        assert.ok((await page.locator(".command").count()) > 2, path);
        await layOut(page);
        assert.deepEqual(await page.evaluate(BROKEN), [], `${code} ${width} ${path}`);
        assert.equal(await overhang(page), 0, `${code} ${width} ${path}`);
      }
    }
  }
});

test("a rehearsal, people's words and maintenance are on the page, in the words for them", { skip }, async (t) => {
  const page = await open(t, buildSite(busyDay()));
  const text = await visibleText(page, "main");
  for (const words of [
    /DRILL This is a rehearsal/,
    /Identified · Major/,
    /A full disk on the primary database/,
    /ana is working on it/,
    /Receipts by mail arrive late/,
    /In progress · .* · Webhooks/,
    /Planned · .* · All checks/,
    /Maintenance until .*: Database upgrade/,
  ])
    assert.match(text, words);
  assert.doesNotMatch(text, /Silenced/);
});
