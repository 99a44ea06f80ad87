/**
 * Pictures of the page: `docs/page.png` for the README, the gallery in `docs/gallery/`, and with `--all` a larger set to look at in
 * `.screenshots/`. Usage: npm run screenshots [-- --all]
 */
import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { wordsOf } from "../../src/page/language/words.ts";
import { buildSite } from "../../src/page/site.ts";
import { openBrowser, serveSite } from "../page/browser.ts";
import { busyDay } from "../page/busy-day.ts";
import { hostilePage } from "../page/hostile.ts";
import { MAINTENANCE } from "../page/machine/stories.ts";
import { deepDay } from "../page/past-samples.ts";
import { badDay, calmDay, emptyPage, largePage, NOW } from "../page/samples.ts";
import { GALLERY, type Shot } from "./gallery.ts";

const FOLDER = ".screenshots";

const WIDE = { viewport: { width: 1000, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const DARK = { colorScheme: "dark" } as const;

const LOOKED_AT: readonly Shot[] = [
  { file: `${FOLDER}/calm.png`, input: calmDay() },
  { file: `${FOLDER}/calm-dark.png`, input: calmDay(), context: DARK },
  { file: `${FOLDER}/calm-phone.png`, input: calmDay(), context: PHONE },
  { file: `${FOLDER}/bad.png`, input: badDay() },
  { file: `${FOLDER}/bad-dark.png`, input: badDay(), context: DARK },
  { file: `${FOLDER}/bad-phone.png`, input: badDay(), context: { ...PHONE, ...DARK } },
  { file: `${FOLDER}/busy.png`, input: busyDay() },
  { file: `${FOLDER}/busy-german.png`, input: { ...busyDay(), words: wordsOf("de", "Europe/Berlin") } },
  {
    file: `${FOLDER}/busy-rtl.png`,
    input: { ...busyDay(), words: { ...wordsOf("en", "UTC"), dir: "rtl" } },
    context: DARK,
  },
  { file: `${FOLDER}/bad-no-script.png`, input: badDay(), context: { javaScriptEnabled: false } },
  { file: `${FOLDER}/stale.png`, input: calmDay(), laterMin: 300 },
  { file: `${FOLDER}/empty.png`, input: emptyPage() },
  { file: `${FOLDER}/large.png`, input: largePage(100, 200) },
  { file: `${FOLDER}/check.png`, input: badDay(), path: "checks/orders/index.html" },
  { file: `${FOLDER}/check-phone.png`, input: badDay(), path: "checks/orders/index.html", context: PHONE },
  { file: `${FOLDER}/incident.png`, input: badDay(), path: "incidents/orders-20261122T094100Z/index.html" },
  { file: `${FOLDER}/incidents.png`, input: largePage(20, 30), path: "incidents/index.html" },
  { file: `${FOLDER}/deep.png`, input: deepDay(), path: "checks/orders/index.html" },
  { file: `${FOLDER}/deep-dark.png`, input: deepDay(), path: "checks/orders/index.html", context: DARK },
  { file: `${FOLDER}/deep-phone.png`, input: deepDay(), path: "checks/orders/index.html", context: PHONE },
  { file: `${FOLDER}/wall.png`, input: deepDay(), path: "checks/packages/index.html" },
  { file: `${FOLDER}/month.png`, input: deepDay(), path: "history/2026-11.html" },
  { file: `${FOLDER}/uptime.png`, input: deepDay(), path: "uptime/index.html" },
  { file: `${FOLDER}/uptime-phone.png`, input: deepDay(), path: "uptime/index.html", context: { ...PHONE, ...DARK } },
  {
    file: `${FOLDER}/maintenance.png`,
    input: { ...deepDay(), maintenance: MAINTENANCE },
    path: "maintenance/index.html",
  },
  { file: `${FOLDER}/reference.png`, input: deepDay(), path: "reference/index.html" },
  { file: `${FOLDER}/not-found.png`, input: calmDay(), path: "missing" },
  {
    file: `${FOLDER}/hostile-phone.png`,
    input: hostilePage(),
    context: { viewport: { width: 320, height: 700 }, deviceScaleFactor: 2 },
  },
  { file: `${FOLDER}/forced-colors.png`, input: badDay(), forcedColors: "active" },
  { file: `${FOLDER}/print.png`, input: badDay(), media: "print" },
];

const FRONT: Shot = {
  file: "docs/page.png",
  input: calmDay(),
  context: { viewport: { width: 880, height: 964 }, deviceScaleFactor: 2 },
  fullPage: false,
};

async function take(browser: Browser, shot: Shot): Promise<void> {
  const server = await serveSite(buildSite(shot.input), "/status/");
  const context = await browser.newContext({ ...WIDE, timezoneId: "UTC", ...shot.context });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW + (shot.laterMin ?? 1) * 60_000);
    await page.emulateMedia({ media: shot.media ?? null, forcedColors: shot.forcedColors ?? null });
    await page.goto(server.url + (shot.path ?? ""));
    await page.screenshot({ path: shot.file, fullPage: shot.fullPage ?? true });
  } finally {
    await context.close();
    await server.close();
  }
}

await rm(FOLDER, { recursive: true, force: true });
await rm("docs/gallery", { recursive: true, force: true });
const browser = await openBrowser();
for (const shot of [FRONT, ...GALLERY, ...(process.argv.includes("--all") ? LOOKED_AT : [])]) {
  await take(browser, shot);
  process.stdout.write(`${shot.file}\n`);
}
await browser.close();
