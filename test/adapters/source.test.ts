import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubSource } from "../../src/adapters/github/source.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { createLocalSource, hasLocalConfig } from "../../src/adapters/local/source.ts";
import { commitId, instant } from "../../src/core/brand.ts";
import { AdapterError, type ConfigSource } from "../../src/ports.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../github/stand-in.ts";
import { git } from "../support/git.ts";
import { scratchFolder } from "../support/scratch.ts";

type Files = Readonly<Record<string, string>>;
type Open = (t: TestContext, files: Files, path?: string) => Promise<ConfigSource>;

const CLOCK = quickClock({ start: instant(Date.UTC(2026, 10, 22, 12)) });

async function workspace(t: TestContext, files: Files): Promise<string> {
  const directory = await scratchFolder(t);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return directory;
}

async function standInWith(t: TestContext, options: StandInOptions): Promise<StandIn> {
  const standIn = await createStandIn(options);
  t.after(() => standIn.close());
  return standIn;
}

function clientOf({ owner, name, apiUrl, token }: StandIn) {
  return createGitHubClient({ token, apiUrl, userAgent: "allclear-test", repository: { owner, name }, clock: CLOCK });
}

const onDisk: Open = async (t, files, path) =>
  createLocalSource({ directory: await workspace(t, files), ...(path === undefined ? {} : { path }) });

const onGitHub: Open = async (t, files, path) => {
  const standIn = await standInWith(t, { seed: { files } });
  return createGitHubSource({ client: clientOf(standIn), ...(path === undefined ? {} : { path }) });
};

const ONE = "checks: [] # one\n";

for (const [where, open] of [
  ["the disk", onDisk],
  ["GitHub", onGitHub],
] as const) {
  suite(`a config is read from ${where}`, () => {
    for (const name of [".github/allclear.yml", ".github/allclear.yaml"]) {
      test(`as the one file \`${name}\``, async (t) => {
        const { files } = await (await open(t, { [name]: ONE, "other.yml": "x" })).readConfig();
        assert.deepEqual(files, [{ name, text: ONE }]);
      });
    }

    test("as the files of one folder, in name order, without what is no YAML", async (t) => {
      const folder = ".github/allclear/";
      const tree = {
        [`${folder}b.yml`]: "b",
        [`${folder}a.yaml`]: "a",
        [`${folder}notes.md`]: "n",
        [`${folder}c.yml/d`]: "d",
      };
      const { files } = await (await open(t, tree)).readConfig();
      assert.deepEqual(files, [
        { name: `${folder}a.yaml`, text: "a" },
        { name: `${folder}b.yml`, text: "b" },
      ]);
    });

    test("from the file or folder that the user named, and from no other", async (t) => {
      const tree = { ".github/allclear.yml": ONE, "ops/watch.yml": "mine", "ops/parts/a.yml": "a" };
      assert.deepEqual((await (await open(t, tree, "ops/watch.yml")).readConfig()).files, [
        { name: "ops/watch.yml", text: "mine" },
      ]);
      assert.deepEqual((await (await open(t, tree, "ops/parts/")).readConfig()).files, [
        { name: "ops/parts/a.yml", text: "a" },
      ]);
      await rejects((await open(t, tree, "ops/none.yml")).readConfig(), "not-found", ["`ops/none.yml`"]);
    });

    test("or it is told where it was looked for", async (t) => {
      const places = ["`.github/allclear.yml`", "`.github/allclear.yaml`", "`.github/allclear`"];
      await rejects((await open(t, { "README.md": "x" })).readConfig(), "not-found", places);
      await rejects((await open(t, { ".github/allclear/notes.md": "x" })).readConfig(), "not-found", [
        "`.github/allclear/*.yml`",
      ]);
    });
  });
}

async function rejects(promise: Promise<unknown>, code: string, words: readonly string[]): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof AdapterError, String(error));
    assert.equal(error.code, code);
    for (const word of words) assert.ok(error.message.includes(word), error.message);
    return true;
  });
}

test("two configs on disk are refused by both names", async (t) => {
  const source = await onDisk(t, { ".github/allclear.yml": ONE, ".github/allclear/a.yml": ONE });
  await rejects(source.readConfig(), "invalid", ["`.github/allclear.yml`", "`.github/allclear`"]);
});

test("a config on disk is there or not, before it is read", async (t) => {
  const directory = await workspace(t, { ".github/allclear/a.yml": ONE });
  assert.ok(hasLocalConfig(directory));
  assert.ok(!hasLocalConfig(directory, "ops/watch.yml"));
  assert.ok(!hasLocalConfig(await scratchFolder(t)));
});

test("the disk knows only the commit that is checked out", async (t) => {
  const directory = await workspace(t, { ".github/allclear.yml": ONE });
  const commit = commitId("1".repeat(40));
  const source = createLocalSource({ directory, commit });
  assert.deepEqual(await source.readConfig(commit), { files: [{ name: ".github/allclear.yml", text: ONE }], commit });
  await rejects(source.readConfig(commitId("2".repeat(40))), "not-found", ["2".repeat(40)]);
});

test("on GitHub the usual single file costs one request, at the event's commit and at an older one", async (t) => {
  const standIn = await standInWith(t, { seed: { files: { ".github/allclear.yml": ONE } } });
  const older = commitId(await git(standIn.gitDirectory, "rev-parse", standIn.defaultBranch));
  const content = Buffer.from("checks: [] # two\n").toString("base64");
  const sha = await git(standIn.gitDirectory, "rev-parse", `${older}:.github/allclear.yml`);
  await standIn.as(standIn.owner)("PUT", "/contents/.github/allclear.yml", { message: "two", content, sha });
  const commit = commitId(await git(standIn.gitDirectory, "rev-parse", standIn.defaultBranch));
  const client = clientOf(standIn);
  const source = createGitHubSource({ client, commit });
  assert.deepEqual(await source.readConfig(), {
    files: [{ name: ".github/allclear.yml", text: "checks: [] # two\n" }],
    commit,
  });
  assert.equal(client.requests(), 1);
  assert.deepEqual((await source.readConfig(older)).files, [{ name: ".github/allclear.yml", text: ONE }]);
  assert.deepEqual(standIn.violations, []);
});

test("on GitHub a token that may not see the repository is told so, not that there is no config", async (t) => {
  const standIn = await standInWith(t, {});
  const client = clientOf({ ...standIn, name: "elsewhere" });
  await rejects(createGitHubSource({ client }).readConfig(), "not-found", ["GET /repos/{owner}/{repo} was answered"]);
});

test("on GitHub a commit that does not exist is told so, not that there is no config", async (t) => {
  const standIn = await standInWith(t, { seed: { files: { ".github/allclear.yml": ONE } } });
  const source = createGitHubSource({ client: clientOf(standIn), commit: commitId("1".repeat(40)) });
  await rejects(source.readConfig(), "not-found", ["No commit found"]);
});
