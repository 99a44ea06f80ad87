import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { buildSite } from "../../../src/page/site.ts";
import { missingBrowser, openBrowser, serveSite } from "../browser.ts";
import { hostilePage } from "../hostile.ts";
import { badDay, NOW } from "../samples.ts";
import { allOf, named, type Parsed, parse } from "./browser-parser.ts";
import { fileOf, INPUTS } from "./stories.ts";

const skip = missingBrowser() ?? false;
const ATOM = "http://www.w3.org/2005/Atom";
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

let browser: Browser;
let page: Page;

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
});

function textOf(element: Parsed, name: string): string {
  const found = named(element, name);
  assert.equal(found.length, 1, name);
  return found[0]?.text ?? "";
}

/** What RFC 4287 asks of a feed and of an entry, section 4.1, as far as we use it. */
function checkAtomElement(element: Parsed, inner: readonly string[]): void {
  assert.match(textOf(element, "id"), /^urn:uuid:[0-9a-f-]{36}$/);
  assert.notEqual(textOf(element, "title"), "");
  assert.match(textOf(element, "updated"), DATE);
  const alternates = named(element, "link").filter(({ attributes }) => attributes["rel"] === "alternate");
  assert.equal(alternates.length, 1);
  for (const { name, namespace } of element.children) {
    assert.equal(namespace, ATOM);
    assert.ok(inner.includes(name), name);
  }
}

async function checkContent(html: string): Promise<void> {
  const body = (await parse(page, html, "text/html")).children.find(({ name }) => name === "BODY");
  assert.ok(body !== undefined && body.text !== "");
  for (const { name, attributes } of body.children.flatMap(allOf)) {
    assert.match(name, /^(P|SMALL|VAR|BR|STRONG)$/);
    for (const attribute of Object.keys(attributes)) assert.equal(attribute, "data-var");
  }
}

test("the Atom feeds are what RFC 4287 asks for, whatever the texts", { skip }, async () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    for (const path of ["history.atom", "updates.atom"]) {
      const feed = await parse(page, fileOf(input, path), "application/xml");
      assert.deepEqual([feed.name, feed.namespace], ["feed", ATOM]);
      checkAtomElement(feed, ["id", "title", "updated", "author", "generator", "link", "entry"]);
      const entries = named(feed, "entry");
      for (const entry of entries) {
        checkAtomElement(entry, ["id", "title", "updated", "published", "link", "content"]);
        assert.match(textOf(entry, "published"), DATE);
        await checkContent(textOf(entry, "content"));
      }
      const dates = entries.map((entry) => textOf(entry, "updated"));
      assert.deepEqual(dates, dates.toSorted().reverse(), `${name}: ${path}`);
      assert.equal(new Set(dates).size, dates.length, `${name}: ${path}`);
      assert.equal(new Set(entries.map((entry) => textOf(entry, "id"))).size, entries.length);
    }
  }
});

test("the RSS feed has what RSS 2.0 asks for, whatever the texts", { skip }, async () => {
  for (const input of Object.values(INPUTS)) {
    const text = fileOf(input, "history.rss");
    if (text === "") continue;
    const [channel] = (await parse(page, text, "application/xml")).children;
    assert.ok(channel !== undefined);
    for (const name of ["title", "link", "description"]) assert.notEqual(textOf(channel, name), "");
    const items = named(channel, "item");
    for (const item of items) {
      assert.equal(textOf(item, "guid"), textOf(item, "link"));
      assert.ok(URL.canParse(textOf(item, "link")));
      assert.ok(Date.parse(textOf(item, "pubDate")) > 0);
      await checkContent(textOf(item, "description"));
    }
    assert.equal(new Set(items.map((item) => textOf(item, "guid"))).size, items.length);
  }
});

test("the sitemap is well-formed, with absolute addresses only", { skip }, async () => {
  for (const input of Object.values(INPUTS)) {
    const text = fileOf(input, "sitemap.xml");
    if (text === "") continue;
    const map = await parse(page, text, "application/xml");
    assert.equal(map.namespace, "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (const url of named(map, "url")) assert.match(textOf(url, "loc"), /^https:\/\/status\.acme\.example\//);
  }
});

test("badges and card are SVG with a name, without scripts, links and handlers, whatever the texts", {
  skip,
}, async () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    for (const [path, text] of buildSite(input)) {
      if (!path.endsWith(".svg")) continue;
      const picture = await parse(page, text, "image/svg+xml");
      assert.equal(picture.attributes["role"], "img");
      assert.equal(picture.attributes["aria-label"], textOf(picture, "title"), `${name}: ${path}`);
      for (const element of allOf(picture)) {
        assert.match(element.name, /^(svg|title|style|rect|circle|path|g|text)$/, `${name}: ${path}`);
        for (const attribute of Object.keys(element.attributes)) assert.doesNotMatch(attribute, /^on|href|^id$/);
      }
    }
  }
});

test("a frame of another site shows the state, opens the page beside it, and tells when it is old", {
  skip,
}, async (t) => {
  const site = await serveSite(buildSite(badDay()), "/repo/");
  t.after(() => site.close());
  const host = await serveSite(
    new Map([["index.html", `<link rel="icon" href="data:,"><iframe src="${site.url}embed.html"></iframe>`]]),
    "/",
  );
  t.after(() => host.close());
  const context = await browser.newContext({ timezoneId: "UTC" });
  t.after(() => context.close());
  const visitor = await context.newPage();
  const heard: string[] = [];
  visitor.on("console", (message) => heard.push(message.text()));
  await visitor.clock.install({ time: NOW + 60_000 });
  await visitor.goto(host.url);
  const frame = visitor.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Orders API is down", exact: true }).waitFor();
  assert.equal(await frame.getByText("This is out of date").isVisible(), false);
  const [opened] = await Promise.all([context.waitForEvent("page"), frame.getByRole("link").click()]);
  assert.equal(opened.url(), `${site.url}index.html`);
  await visitor.clock.fastForward(3_600_000);
  await frame.getByText("This is out of date").waitFor();
  await frame.getByRole("heading", { name: "Last known: Orders API is down", exact: true }).waitFor();
  assert.deepEqual(heard, []);
});

test("JSON-LD in the pages can be read and does not end itself, whatever the texts", { skip }, async () => {
  for (const [path, text] of buildSite({ ...hostilePage(), siteUrl: "https://status.acme.example/" })) {
    if (!/(^|\/)index\.html$/.test(path)) continue;
    const scripts = allOf(await parse(page, text, "text/html")).filter(({ name }) => name === "SCRIPT");
    assert.deepEqual(
      scripts.map(({ attributes }) => attributes["type"]),
      ["application/ld+json", "module"],
      path,
    );
    assert.equal(JSON.parse(scripts[0]?.text ?? "")["@type"], "WebPage");
  }
});
