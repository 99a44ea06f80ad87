/** The files for programs, read by programs and libraries that others wrote. */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { parseFeed } from "@rowanmanning/feed-parser";
import ICAL from "ical.js";
import { iso } from "../../../src/core/brand.ts";
import { missingPackages } from "../../support/debian.ts";
import { scratchFolder } from "../../support/scratch.ts";
import { fileOf, INPUTS, MAINTENANCE } from "./stories.ts";

const run = promisify(execFile);
const GRAMMAR = join(import.meta.dirname, "../../fixtures/rfc4287/atom.rnc");
const ATOM = ["history.atom", "updates.atom"] as const;
const withoutJing = missingPackages({ jing: "/usr/bin/jing" }) ?? false;
const withoutPrometheus = missingPackages({ prometheus: "/usr/bin/promtool" }) ?? false;

/** Of a program that reads standard input: how it ended, and what it said. */
async function fed(program: string, args: readonly string[], text: string): Promise<readonly [number | null, string]> {
  const child = spawn(program, args);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(text);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return [code, said];
}

test("the Atom feeds follow the grammar of RFC 4287", { skip: withoutJing }, async (t) => {
  const folder = await scratchFolder(t);
  const files: string[] = [];
  for (const [index, input] of Object.values(INPUTS).entries())
    for (const path of ATOM) {
      const file = join(folder, `${index}-${path}`);
      await writeFile(file, fileOf(input, path));
      files.push(file);
    }
  await run("jing", ["-c", GRAMMAR, ...files]);
  const broken = join(folder, "broken.atom");
  const text = fileOf(INPUTS["bad"] ?? assert.fail(), "history.atom");
  await writeFile(broken, text.replace(/<updated>[^<]*<\/updated>/, ""));
  const [code, said] = await fed("jing", ["-c", GRAMMAR, broken], "");
  assert.ok(code !== 0 && said.includes("updated"), said);
});

test("a feed parser reads every incident out of Atom and RSS", () => {
  for (const [name, input] of Object.entries(INPUTS))
    for (const path of [...ATOM, "history.rss"]) {
      const text = fileOf(input, path);
      if (text === "") continue;
      const feed = parseFeed(text);
      assert.ok(feed.title !== null && feed.title !== "", `${name}: ${path}`);
      for (const item of feed.items) {
        assert.ok(item.id !== null && item.title !== null && item.published instanceof Date, `${name}: ${path}`);
        assert.ok(item.content !== null || item.description !== null, `${name}: ${path}`);
      }
      if (path !== "updates.atom")
        assert.equal(feed.items.length, JSON.parse(fileOf(input, "feed.json")).items.length, `${name}: ${path}`);
    }
});

test("a calendar library reads every window, with the times that are meant", () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(input, "maintenance.ics")));
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    assert.equal(events.length, input.maintenance?.length ?? 0, name);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, name);
  }
  const calendar = new ICAL.Component(ICAL.parse(fileOf(INPUTS["bad"] ?? assert.fail(), "maintenance.ics")));
  const read = calendar.getAllSubcomponents("vevent").map((one) => {
    const { summary, startDate, endDate } = new ICAL.Event(one);
    return [summary, startDate.toJSDate().toISOString(), endDate.toJSDate().toISOString()];
  });
  const meant = MAINTENANCE.map(({ title, from, to }) => [
    title,
    new Date(iso(from)).toISOString(),
    new Date(iso(to)).toISOString(),
  ]);
  assert.deepEqual(read.toSorted(), meant.toSorted());
});

test("Prometheus' own checker has nothing to say of the metrics", { skip: withoutPrometheus }, async () => {
  for (const [name, input] of Object.entries(INPUTS))
    assert.deepEqual(await fed("promtool", ["check", "metrics"], fileOf(input, "metrics.txt")), [0, ""], name);
  const [code, said] = await fed("promtool", ["check", "metrics"], "# TYPE x counter\nx 1\n");
  assert.ok(code !== 0 && said.includes("_total"));
});
