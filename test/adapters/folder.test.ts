import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { createLocalFolder } from "../../src/adapters/local/folder.ts";
import { AdapterError } from "../../src/ports.ts";
import { scratchFolder } from "../support/scratch.ts";

const OLD = new Map([
  ["index.html", "old"],
  ["old/page.html", "old"],
]);
const NEW = new Map([
  ["index.html", "new"],
  ["a/b/ü.json", "{}"],
]);

async function tree(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => path.slice(directory.length + 1)).sort();
}

test("the folder's content is replaced as a whole, and nothing is left beside it", async (t) => {
  const parent = await scratchFolder(t);
  const site = join(parent, "deep", "site");
  const folder = createLocalFolder(site);
  await folder.write(OLD);
  await folder.write(NEW);
  assert.deepEqual(await tree(site), [".allclear-site", "a/b/ü.json", "index.html"]);
  assert.equal(await readFile(join(site, "index.html"), "utf8"), "new");
  assert.deepEqual(await readdir(join(parent, "deep")), ["site"]);
});

test("an empty folder is taken, one with files of somebody else is not", async (t) => {
  const site = await scratchFolder(t);
  await writeFile(join(site, "thesis.txt"), "mine");
  await assert.rejects(
    createLocalFolder(site).write(NEW),
    (error) => error instanceof AdapterError && error.code === "invalid",
  );
  assert.deepEqual(await tree(site), ["thesis.txt"]);
  const empty = await scratchFolder(t);
  await createLocalFolder(empty).write(NEW);
  assert.equal(await readFile(join(empty, "index.html"), "utf8"), "new");
});

test("a path that leads outside is refused, and the old site stays", async (t) => {
  const parent = await scratchFolder(t);
  const site = join(parent, "site");
  await createLocalFolder(site).write(OLD);
  for (const path of ["../evil.html", "a/../../evil.html", ""]) {
    await assert.rejects(createLocalFolder(site).write(new Map([[path, "x"]])), /outside the site/);
  }
  assert.deepEqual(await tree(parent), ["site/.allclear-site", "site/index.html", "site/old/page.html"]);
});

test("several writers at once leave one whole site", async (t) => {
  const parent = await scratchFolder(t);
  const site = join(parent, "site");
  const writers = Array.from({ length: 8 }, (_, index) => {
    const files = Array.from({ length: 20 }, (_, file) => [`${file}.html`, `writer ${index}`] as const);
    return createLocalFolder(site).write(new Map(files));
  });
  await Promise.all(writers);
  const names = (await tree(site)).filter((name) => name.endsWith(".html"));
  assert.equal(names.length, 20);
  const texts = await Promise.all(names.map((name) => readFile(join(site, name), "utf8")));
  assert.equal(new Set(texts).size, 1);
  assert.deepEqual(await readdir(parent), ["site"]);
});

test("a place that cannot be written is told with what to do", async (t) => {
  const parent = await scratchFolder(t);
  await writeFile(join(parent, "file"), "");
  await assert.rejects(
    createLocalFolder(join(parent, "file", "site")).write(NEW),
    (error) => error instanceof AdapterError && error.code === "forbidden" && error.message.includes("ENOTDIR"),
  );
});
