import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { buildSite } from "../../src/page/site.ts";
import { missingBrowser, openBrowser, serveSite } from "./browser.ts";
import { busyDay } from "./busy-day.ts";
import { overhang, violations } from "./rendered.ts";
import { calmDay, emptyPage, NOW } from "./samples.ts";

const skip = missingBrowser() ?? false;
const MARGINS = `(({ top, left, right }) => [top, left, innerWidth - right])(document.querySelector(".hero").getBoundingClientRect())`;
const HEIGHT = "document.documentElement.scrollHeight";

/** The size that `docs/page.md` gives the frame. */
const FRAME = { width: 480, height: 330 };
const FRAMES = {
  light: { colorScheme: "light", viewport: FRAME },
  dark: { colorScheme: "dark", viewport: FRAME },
  narrow: { viewport: { width: 320, height: 330 } },
} as const;

const OPENED = [
  ["embed.html", "calm", calmDay(), 60_000],
  ["embed.html", "calm, long after", calmDay(), 7_200_000],
  ["embed.html", "busy", busyDay(), 60_000],
  ["embed.html", "nobody looked yet", emptyPage(), 60_000],
  ["404.html", "calm", { ...calmDay(), siteUrl: "/repo/" }, 60_000],
] as const;

let browser: Browser;

before(async () => {
  if (skip === false) browser = await openBrowser();
});

after(async () => {
  await browser?.close();
});

for (const [look, options] of Object.entries(FRAMES)) {
  const rule = "the pages for an iframe and for what is missing have no barriers that axe knows";
  test(`${rule}: ${look}`, { skip }, async (t) => {
    const context = await browser.newContext({ timezoneId: "UTC", bypassCSP: true, ...options });
    t.after(() => context.close());
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    for (const [path, day, input, afterMs] of OPENED) {
      const server = await serveSite(buildSite(input), "/repo/");
      t.after(() => server.close());
      await page.clock.setFixedTime(NOW + afterMs);
      await page.goto(server.url + path);
      await page.evaluate(axe.source);
      assert.deepEqual(await violations(page), [], `${path}, ${day}`);
      assert.equal(await overhang(page), 0, `${path}, ${day}`);
    }
    assert.deepEqual(heard, []);
  });
}

test("the page for an iframe has the same room above as beside it, and fits its frame unless much is wrong", {
  skip,
}, async (t) => {
  const server = await serveSite(buildSite(calmDay()), "/repo/");
  const page = await browser.newPage({ viewport: FRAME });
  t.after(async () => {
    await page.close();
    await server.close();
  });
  for (const afterMs of [60_000, 7_200_000]) {
    await page.clock.setFixedTime(NOW + afterMs);
    await page.goto(`${server.url}embed.html`);
    assert.deepEqual(await page.evaluate(MARGINS), [14, 14, 14]);
    assert.equal(await page.evaluate(HEIGHT), FRAME.height);
  }
});
