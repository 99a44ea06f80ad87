import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createLocalTracker } from "../../src/adapters/local/tracker.ts";
import { AdapterError, type Tracker } from "../../src/ports.ts";
import { trackerContract } from "../contract/tracker.ts";

trackerContract("the local tracker", async () => {
  const parent = await mkdtemp(join(tmpdir(), "allclear-issues-"));
  const another = (): Tracker => createLocalTracker({ directory: join(parent, "issues") });
  return { tracker: another(), another, close: () => rm(parent, { recursive: true }) };
});

async function inFolder(run: (directory: string, tracker: Tracker) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "allclear-issues-"));
  try {
    await run(directory, createLocalTracker({ directory }));
  } finally {
    await rm(directory, { recursive: true });
  }
}

const DRAFT = { title: 'Orders "API" is down', body: "It is down.", labels: ["allclear", "allclear-unseen"] };

test("an issue is one file that people can read, and nothing else is left behind", () =>
  inFolder(async (directory, tracker) => {
    await tracker.open(DRAFT);
    await tracker.comment(1, "It is up.");
    await tracker.edit(1, { state: "closed", closedAs: "completed" });
    assert.deepEqual(await readdir(directory), ["0001.md"]);
    assert.equal(
      await readFile(join(directory, "0001.md"), "utf8"),
      `---
number: 1
state: closed
closed as: completed
labels: allclear, allclear-unseen
title: "Orders \\"API\\" is down"
---

It is down.

---
<!-- comment 1 -->

It is up.
`,
    );
  }));

test("a file that was renamed and edited by hand is still the issue", () =>
  inFolder(async (directory, tracker) => {
    await tracker.open(DRAFT);
    await tracker.comment(1, "first");
    await rename(join(directory, "0001.md"), join(directory, "1.md"));
    const text = await readFile(join(directory, "1.md"), "utf8");
    const edited = text
      .replace(/title: .*/, "title: By hand: yes\nowner: somebody")
      .replace("It is down.", "It is down.\r\n\r\nI am on it.");
    await writeFile(join(directory, "1.md"), edited);
    await tracker.comment(1, "second");
    const [issue] = await tracker.find({ numbers: [1] });
    assert.deepEqual([issue?.title, issue?.body, issue?.state], ["By hand: yes", "It is down.\n\nI am on it.", "open"]);
    assert.deepEqual(await tracker.comments(1), ["first", "second"]);
    assert.deepEqual(await readdir(directory), ["1.md"]);
  }));

test("a file without a head is an open issue, and other files are none", () =>
  inFolder(async (directory, tracker) => {
    await writeFile(join(directory, "0007.md"), "only text\n");
    await writeFile(join(directory, "notes.md"), "not an issue");
    const found = await tracker.find({ numbers: [] });
    assert.deepEqual(
      found.map(({ number, title, body, state, labels }) => ({ number, title, body, state, labels })),
      [{ number: 7, title: "", body: "only text", state: "open", labels: [] }],
    );
    assert.equal((await tracker.open(DRAFT)).number, 8);
  }));

test("a lock that a dead process left does not hold for ever", () =>
  inFolder(async (directory, tracker) => {
    await tracker.open(DRAFT);
    const lock = join(directory, ".1.lock");
    await writeFile(lock, "");
    await utimes(lock, new Date(0), new Date(0));
    await tracker.comment(1, "still possible");
    assert.deepEqual(await tracker.comments(1), ["still possible"]);
    assert.deepEqual(await readdir(directory), ["0001.md"]);
  }));

test("a folder that cannot be one is refused with a next step", () =>
  inFolder(async (directory) => {
    const path = join(directory, "file");
    await writeFile(path, "");
    await assert.rejects(createLocalTracker({ directory: path }).open(DRAFT), (error) => {
      assert.ok(error instanceof AdapterError);
      assert.equal(error.code, "unavailable");
      assert.match(error.next, /folder/);
      return true;
    });
  }));
