import assert from "node:assert/strict";
import { test } from "node:test";
import { after } from "../../../src/core/brand.ts";
import type { PageInput } from "../../../src/page/input.ts";
import { badgePath } from "../../../src/page/machine/paths.ts";
import { fitted, textWidth } from "../../../src/page/machine/text-width.ts";
import { buildSite } from "../../../src/page/site.ts";
import { badDay, calmDay, emptyPage, NOW } from "../samples.ts";
import { INPUTS } from "./stories.ts";

/** `label: message` of a badge, from the data and from the picture. */
function said(input: PageInput, name: string): string {
  const site = buildSite(input);
  const { label, message } = JSON.parse(site.get(`badges/${name}.json`) ?? "");
  const title = /<title>(.*?)<\/title>/.exec(site.get(`badges/${name}.svg`) ?? "")?.[1];
  assert.equal(title, `${label}: ${message}`);
  return `${label}: ${message}`;
}

test("a badge says in words how it stands, and never claims what we cannot see", () => {
  const table: readonly [PageInput, string, string][] = [
    [calmDay(), "state", "status: up"],
    [badDay(), "state", "status: partial outage"],
    [badDay(), "groups/api/state", "API: 1 of 3 down"],
    [badDay(), "groups/delivery/state", "Delivery: cannot see"],
    [badDay(), "checks/website/state", "Website: up"],
    [badDay(), "checks/orders/state", "Orders API: down"],
    [badDay(), "checks/search/state", "Search API: degraded"],
    [badDay(), "checks/packages/state", "Package registry: last seen up"],
    [emptyPage(), "state", "status: no data yet"],
    [{ ...calmDay(), now: after(NOW, 7_200_000) }, "checks/website/state", "Website: out of date"],
    [badDay(), "checks/website/latency", "Website latency: 96 ms"],
    [badDay(), "checks/orders/latency", "Orders API latency: no data"],
    [calmDay(), "groups/web/latency", "Website and apps latency: 143 ms"],
    [emptyPage(), "uptime", "status uptime 90d: no data"],
  ];
  for (const [input, name, words] of table) assert.equal(said(input, name), words);
});

test("an uptime stands beside the share of time it is known for", () => {
  for (const name of ["uptime", "groups/api/uptime", "checks/website/uptime"])
    assert.match(said(badDay(), name), /uptime 90d: [\d.]+ %, [\d.]+ % observed$/);
});

test("there is a badge of each kind for all, each group and each check, twice", () => {
  const badges = [...buildSite(calmDay()).keys()].filter((path) => path.startsWith("badges/"));
  assert.equal(badges.length, (1 + 3 + 9) * 3 * 2);
  assert.ok(badges.includes(badgePath({ of: "group", id: "web" }, "uptime", "svg")));
  assert.ok(badges.includes("badges/checks/orders/latency.json"));
});

test("the data for shields.io has its keys and no others", () => {
  for (const input of Object.values(INPUTS)) {
    for (const [path, text] of buildSite(input)) {
      if (!path.startsWith("badges/") || !path.endsWith(".json")) continue;
      const data = JSON.parse(text);
      assert.deepEqual(Object.keys(data), ["schemaVersion", "label", "message", "color", "cacheSeconds"]);
      assert.equal(data.schemaVersion, 1);
      assert.ok(data.message !== "" && typeof data.label === "string");
      assert.match(data.color, /^[0-9a-f]{6}$/);
    }
  }
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("white letters stand out from every colour of a badge by 4.5 to 1", () => {
  const colours = new Set<string>();
  for (const [path, text] of buildSite(badDay())) {
    if (path.startsWith("badges/")) for (const [colour] of text.matchAll(/#[0-9a-f]{6}/g)) colours.add(colour);
  }
  assert.ok(colours.size >= 5, [...colours].join());
  for (const colour of colours) assert.ok(1.05 / (luminance(colour) + 0.05) >= 4.5, colour);
});

test("a text is cut to the room it has", () => {
  const long = "unbreakable".repeat(20);
  assert.ok(textWidth(fitted(long, 20, 300), 20) <= 300);
  assert.match(fitted(long, 20, 300), /…$/);
  assert.equal(fitted("short", 20, 300), "short");
  assert.equal(fitted("", 20, 300), "");
  assert.ok(textWidth("iiii", 11) < textWidth("MMMM", 11));
  assert.equal(textWidth("Z\u0338", 11), textWidth("Z", 11));
});
