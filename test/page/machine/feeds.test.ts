import assert from "node:assert/strict";
import { test } from "node:test";
import { after } from "../../../src/core/brand.ts";
import type { PageInput } from "../../../src/page/input.ts";
import { at } from "../../support/builders.ts";
import { badDay, calmDay } from "../samples.ts";
import { fileOf, INPUTS, known, outage, withIncidents } from "./stories.ts";

const FEEDS = ["history.atom", "history.rss", "updates.atom", "feed.json"] as const;

function entriesOf(input: PageInput, path = "updates.atom"): readonly string[] {
  return fileOf(input, path).match(/<entry>.*?<\/entry>/g) ?? [];
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

test("an entry of updates.atom stays as it is, whatever comes later", () => {
  const [first, second] = [outage("orders", at("08:00"), 20), outage("search", at("08:10"), 4)];
  const stages = [
    withIncidents(known(first, 1)),
    withIncidents(known(second, 1), known(first, 2)),
    withIncidents(second, known(first, 2)),
    { ...withIncidents(outage("docs", at("09:00"), 9), second, first), now: at("10:30") },
  ];
  for (const [index, stage] of stages.entries()) {
    const later = stages.slice(index + 1).map((input) => entriesOf(input));
    for (const entry of entriesOf(stage)) for (const entries of later) assert.ok(entries.includes(entry), entry);
  }
  assert.deepEqual(
    stages.map((stage) => entriesOf(stage).length),
    [1, 3, 5, 9],
  );
});

test("an update is dated when it was confirmed, not when it began", () => {
  const [entry = ""] = entriesOf(withIncidents(known(outage("orders", at("08:00"), 20), 1)));
  assert.match(entry, /<published>2026-11-22T08:00:30Z<\/published><updated>2026-11-22T08:00:30Z<\/updated>/);
  assert.match(entry, /<title>Orders API is down<\/title>/);
});

test("no two updates have the same second, and the newest comes first", () => {
  const together = ["orders", "search", "docs"].map((check) => known(outage(check, at("08:00"), 20), 1));
  const dates = all(fileOf(withIncidents(...together), "updates.atom"), /<published>(.*?)</g);
  assert.deepEqual(dates, ["2026-11-22T08:00:32Z", "2026-11-22T08:00:31Z", "2026-11-22T08:00:30Z"]);
  const backwards = withIncidents(...together.toReversed());
  assert.deepEqual(entriesOf(backwards), entriesOf(withIncidents(...together)));
});

test("each step of an incident is told in words", () => {
  const twoChecks = outage("orders", at("08:00"), 20);
  assert.deepEqual(all(fileOf(withIncidents(twoChecks), "updates.atom"), /<entry>.*?<title>(.*?)</g), [
    "Orders API is up again",
    "Orders API got better: degraded",
    "Orders API is down",
  ]);
  const [newest = ""] = entriesOf(withIncidents(twoChecks));
  assert.match(newest, /Up again after 20m: 200 in 98 ms\.&lt;/);
});

test("the feeds of incidents have one entry each that grows, newest update first", () => {
  const [early, late] = [outage("orders", at("08:00"), 90), outage("search", at("08:10"), 4)];
  const input = withIncidents(late, early);
  const rss = fileOf(input, "history.rss");
  assert.deepEqual(all(rss, /<item><title>(.*?)</g), ["Orders API: outage", "Search API: outage"]);
  assert.deepEqual(all(rss, /<pubDate>(.*?)</g), ["Sun, 22 Nov 2026 09:30:30 GMT", "Sun, 22 Nov 2026 08:14:30 GMT"]);
  assert.match(rss, /&lt;strong&gt;Resolved&lt;\/strong&gt; - .*&lt;strong&gt;Investigating&lt;\/strong&gt; - /);
  const before = all(fileOf(withIncidents(known(early, 1)), "history.atom"), /<id>(.*?)</g);
  const afterwards = all(fileOf(withIncidents(early), "history.atom"), /<id>(.*?)</g);
  assert.deepEqual(before, afterwards);
  const items: readonly { readonly date_modified: string }[] = JSON.parse(fileOf(input, "feed.json")).items;
  assert.deepEqual(
    items.map((item) => item.date_modified),
    ["2026-11-22T09:30:30Z", "2026-11-22T08:14:30Z"],
  );
});

test("entries keep their ids when the site moves, and differ from those of another repository", () => {
  const input = withIncidents(outage("orders", at("08:00"), 20));
  const ids = (one: PageInput) => all(fileOf(one, "updates.atom"), /<id>(.*?)</g);
  const owned = (id: number) => ({ ...input, state: { ...input.state, repository: { id, name: "acme/status" } } });
  assert.deepEqual(ids({ ...owned(7), siteUrl: "https://elsewhere.example/", title: "New" }), ids(owned(7)));
  assert.ok(ids(owned(8)).every((id) => !ids(owned(7)).includes(id)));
});

test("that we cannot see a target is no news for those who use it", () => {
  const unseen = badDay().incidents.filter(({ kind }) => kind === "unseen");
  assert.ok(unseen.length > 0);
  const [with_, without] = [withIncidents(...unseen), withIncidents()];
  for (const path of FEEDS) assert.equal(fileOf(with_, path), fileOf(without, path));
});

test("a feed holds the newest 50", () => {
  const many = Array.from({ length: 60 }, (_, index) => outage("orders", after(at("09:00"), -index * 3_600_000), 10));
  const input = withIncidents(...many);
  assert.equal(entriesOf(input).length, 50);
  assert.equal(entriesOf(input, "history.atom").length, 50);
  assert.match(entriesOf(input)[0] ?? "", /2026-11-22T09:10:30Z/);
});

test("without a host nothing in a feed is absolute, and what could not be right is left out", () => {
  const { siteUrl: _, ...input } = calmDay();
  assert.equal(fileOf(input, "history.rss"), "");
  assert.match(fileOf(input, "history.atom"), /href="incidents\/search-20261120T211400Z\/index.html"/);
  for (const path of FEEDS)
    assert.doesNotMatch(fileOf(input, path).replace("http://www.w3.org/2005/Atom", ""), /http:|"url"|_url"/);
});

test("the JSON feed has what version 1.1 asks for, whatever the texts", () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    const feed = JSON.parse(fileOf(input, "feed.json"));
    assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
    assert.equal(typeof feed.title, "string");
    for (const item of feed.items) {
      assert.match(item.id, /^urn:uuid:/, name);
      assert.equal(typeof item.content_html, "string");
      for (const date of [item.date_published, item.date_modified]) assert.ok(Date.parse(date) > 0, name);
    }
  }
});
