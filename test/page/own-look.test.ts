/** A site with a look of its own, from the files of a repository to what a browser makes of it at the site's own domain. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createLocalSource } from "../../src/adapters/local/source.ts";
import { loadConfig } from "../../src/app/config.ts";
import { buildSite } from "../../src/page/site.ts";
import { scratchFolder } from "../support/scratch.ts";
import { missingBrowser, openBrowser, type SiteServer, serveSite } from "./browser.ts";
import { busyDay } from "./busy-day.ts";
import { deepDay } from "./past-samples.ts";
import { openDetails, overhang, violations } from "./rendered.ts";
import { NOW } from "./samples.ts";

const skip = missingBrowser() ?? false;
const DOMAIN = "status.acme.example";
const ROOT = `http://${DOMAIN}/`;

const FILES = {
  ".github/allclear.yml": `
page:
  title: Acme Paper Company
  domain: ${DOMAIN}
  logo: .github/logo.svg
  css: .github/status.css
  colors:
    accent: { light: "#3b3fb6", dark: "#a5a8ff" }
    up: { light: "#00616b", dark: "#5fd3e0" }
    degraded: { light: "#7a4b00", dark: "#ffc46b" }
    down: { light: "#8a0f5c", dark: "#ff8fd0" }
    unseen: { light: "#4a4a6a", dark: "#b7b7d9" }
    checking: { light: "#1d4e89", dark: "#8fc1ff" }
  links: [{ title: Support, url: https://acme.example/support }]
  header: "**Planned:** the paper mill moves in *December*. [More](https://acme.example/move) <b>not bold</b> ![no](https://acme.example/p.png)"
  footer: |
    Acme Paper Company, Main Street 1

    - [Imprint](https://acme.example/imprint)
    - [Privacy](https://acme.example/privacy)
checks: [{ name: Website, url: https://acme.example }]
`,
  ".github/logo.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 28 28"><script>alert(1)</script><path d="M4 2h14l6 6v18H4z" fill="#3b3fb6"/><path d="M18 2l6 6h-6z" fill="#a5a8ff"/></svg>`,
  ".github/status.css": `:root{--radius:4px;--sans:Georgia,"DejaVu Serif",serif}
.hero{border-width:2px}
.own{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")}
`,
};

let site: ReadonlyMap<string, string>;
let server: SiteServer;
let browser: Browser;

before(async () => {
  if (skip !== false) return;
  const folder = await scratchFolder({ after });
  await mkdir(join(folder, ".github"));
  for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
  const { config, diagnostics } = await loadConfig(createLocalSource({ directory: folder }));
  assert.deepEqual(diagnostics, []);
  const { title, look, url } = config?.page ?? assert.fail();
  assert.ok(url !== undefined);
  site = buildSite({ ...deepDay(), ...busyDay(), past: deepDay().past ?? assert.fail(), title, look, siteUrl: url });
  server = await serveSite(site, "/");
  browser = await openBrowser({ name: DOMAIN, server });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

interface Visit {
  readonly page: Page;
  readonly heard: readonly string[];
  readonly requests: readonly string[];
}

async function visit(t: TestContext, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ timezoneId: "UTC", ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("dialog", (dialog) => heard.push(dialog.message()));
  page.on("request", (request) => requests.push(request.url()));
  await page.clock.setFixedTime(NOW + 60_000);
  return { page, heard, requests };
}

const PAGES = [
  "index.html",
  "checks/orders/index.html",
  "incidents/index.html",
  "incidents/orders-20261122T094100Z/index.html",
  "history/2026-11.html",
  "uptime/index.html",
  "maintenance/index.html",
  "reference/index.html",
  "embed.html",
] as const;
const MISSING = "checks/gone/for/good.html";

const LOOKS = {
  light: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  narrow: { viewport: { width: 320, height: 640 } },
} as const;

test("a page with a look of its own keeps its policy, says nothing, and asks its own domain alone", {
  skip,
}, async (t) => {
  const { page, heard, requests } = await visit(t);
  for (const path of PAGES) await page.goto(ROOT + path, { waitUntil: "networkidle" });
  assert.deepEqual(heard, []);
  assert.equal((await page.goto(ROOT + MISSING, { waitUntil: "networkidle" }))?.status(), 404);
  assert.equal(heard.length, 1, "a browser says that the page is missing");
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(ROOT) && !url.startsWith("data:")),
    [],
  );
  for (const path of ["theme.css", "logo.svg"]) assert.ok(requests.includes(ROOT + path), path);
  assert.equal(site.get("CNAME"), `${DOMAIN}\n`);
});

const COLOUR_OF = (selector: string) => `getComputedStyle(document.querySelector("${selector}")).color`;

test("colours, stylesheet, logo and texts of a config are on the page, and what they may not do is not", {
  skip,
}, async (t) => {
  const { page } = await visit(t);
  await page.goto(ROOT);
  assert.equal(await page.evaluate(COLOUR_OF(".hero > .icon")), "rgb(138, 15, 92)");
  assert.equal(await page.evaluate(`getComputedStyle(document.querySelector(".hero")).borderRadius`), "4px");
  assert.deepEqual(
    await page.evaluate(`(({ naturalWidth, alt }) => [naturalWidth, alt])(document.querySelector(".logo"))`),
    [28, ""],
  );
  assert.equal(await page.locator(".own").first().locator("strong").textContent(), "Planned:");
  assert.match((await page.locator(".own").first().textContent()) ?? "", /<b>not bold<\/b>/);
  assert.equal(await page.locator(".own").last().locator("li a").count(), 2);
  assert.equal(await page.locator(".own img").count(), 0);
  assert.equal(await page.locator("nav a").last().textContent(), "Support");
});

test("in the dark, in a frame and where nothing is, the colours are those of the config too", { skip }, async (t) => {
  const { page } = await visit(t, LOOKS.dark);
  for (const [path, colour] of [
    ["", "rgb(255, 143, 208)"],
    ["embed.html", "rgb(255, 143, 208)"],
    [MISSING, "rgb(183, 183, 217)"],
  ]) {
    await page.goto(ROOT + path);
    assert.equal(await page.evaluate(COLOUR_OF(".hero > .icon")), colour, path);
  }
});

for (const [name, look] of Object.entries(LOOKS)) {
  test(`with chosen colours there are no barriers that axe knows: ${name}`, { skip }, async (t) => {
    const { page } = await visit(t, { ...look, bypassCSP: true });
    for (const path of ["", "checks/orders/index.html", "history/2026-11.html", "embed.html", MISSING]) {
      await page.goto(ROOT + path);
      await openDetails(page);
      await page.evaluate(axe.source);
      assert.deepEqual(await violations(page), [], path);
      assert.equal(await overhang(page), 0, path);
    }
  });
}
