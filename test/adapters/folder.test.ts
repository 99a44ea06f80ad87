import assert from "node:assert/strict";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
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

test("the folder's content is replaced as a whole, and nothing but the spare is left beside it", async (t) => {
  const parent = await scratchFolder(t);
  const site = join(parent, "deep", "site");
  const folder = createLocalFolder(site);
  await folder.write(OLD);
  await folder.write(NEW);
  assert.deepEqual(await tree(site), [".allclear-site", "a/b/ü.json", "index.html"]);
  assert.equal(await readFile(join(site, "index.html"), "utf8"), "new");
  assert.deepEqual(await readdir(join(parent, "deep")), [".site.spare", "site"]);
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
  await createLocalFolder(site).write(NEW);
  await assert.rejects(createLocalFolder(site).write(new Map([["../evil.html", "x"]])), /outside the site/);
  assert.deepEqual(await tree(parent), ["site/.allclear-site", "site/a/b/ü.json", "site/index.html"]);
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
  assert.deepEqual(await readdir(parent), [".site.spare", "site"]);
});

test("a place that cannot be written is told with what to do", async (t) => {
  const parent = await scratchFolder(t);
  await writeFile(join(parent, "file"), "");
  await assert.rejects(
    createLocalFolder(join(parent, "file", "site")).write(NEW),
    (error) => error instanceof AdapterError && error.code === "forbidden" && error.message.includes("ENOTDIR"),
  );
});

test("after any sequence of sites, edits and losses the folder has the last site alone", async (t) => {
  const parent = await scratchFolder(t);
  const site = join(parent, "site");
  const path = fc.constantFrom("a", "b", "c/d", "c/e", "f/g/h");
  const files = fc.dictionary(path, fc.constantFrom("", "one", "two", "longer than the others"), {
    noNullPrototype: true,
  });
  const meddling = fc.record({ path, how: fc.constantFrom("edit", "remove", "folder", "none") });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(files, meddling), { minLength: 1, maxLength: 5 }), async (steps) => {
      for (const [wanted, { path: touched, how }] of steps) {
        await createLocalFolder(site).write(new Map(Object.entries(wanted)));
        const expected = Object.entries(wanted).sort(([a], [b]) => (a < b ? -1 : 1));
        const names = (await tree(site)).filter((name) => name !== ".allclear-site");
        const found = await Promise.all(
          names.map(async (name) => [name, await readFile(join(site, name), "utf8")] as const),
        );
        assert.deepEqual(found, expected);
        if (wanted[touched] === undefined || how === "none") continue;
        if (how === "edit") await writeFile(join(site, touched), "xyz");
        else if (how === "remove") await rm(join(site, touched));
        else await rm(join(site, touched)).then(() => mkdir(join(site, touched)));
      }
    }),
    { numRuns: 60 },
  );
});

test("a file that says the same as in the site before the last is not written again", async (t) => {
  const site = join(await scratchFolder(t), "site");
  const folder = createLocalFolder(site);
  const at = async (name: string) => (await stat(join(site, name))).mtimeMs;
  await folder.write(new Map(Object.entries({ same: "same", other: "1" })));
  const [same, other] = [await at("same"), await at("other")];
  await folder.write(new Map(Object.entries({ same: "same", other: "2" })));
  await folder.write(new Map(Object.entries({ same: "same", other: "3" })));
  assert.equal(await at("same"), same);
  assert.ok((await at("other")) > other);
});
