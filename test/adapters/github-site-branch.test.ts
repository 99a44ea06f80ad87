import assert from "node:assert/strict";
import { test } from "node:test";
import type { GitHubClientOptions } from "../../src/adapters/github/client.ts";
import { createSiteBranch } from "../../src/adapters/github/site-branch.ts";
import { instant } from "../../src/core/brand.ts";
import type { StandIn } from "../github/stand-in.ts";
import { git, gitLog } from "../support/git.ts";
import { CLOCK, clientOf, onStandIn, refusal } from "../support/github-store.ts";

const REF = "refs/heads/gh-pages";
const BUILD = JSON.stringify({ news: 7, builtAt: "2026-11-22T10:00:00Z" });

function branchOn(standIn: StandIn, options: Partial<GitHubClientOptions> = {}) {
  const author = { name: "Allclear", email: "bot@allclear.example" };
  return createSiteBranch({ client: clientOf(standIn, options), branch: "gh-pages", author, clock: CLOCK });
}

async function filesOn(standIn: StandIn): Promise<Readonly<Record<string, string>>> {
  const names = (await git(standIn.gitDirectory, "ls-tree", "-r", "--name-only", "-z", REF))
    .split("\0")
    .filter(Boolean);
  const texts = names.map(async (name) => [name, await git(standIn.gitDirectory, "show", `${REF}:${name}`)] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function site(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files));
}

test("the branch holds the last site alone, as one commit without a past", () =>
  onStandIn(async (standIn) => {
    const branch = branchOn(standIn);
    await branch.write(site({ "index.html": "one", "old/page.html": "old", "same/é.txt": "same" }));
    await branch.write(site({ "index.html": "two", "same/é.txt": "same", "build.json": BUILD }));
    const { ".allclear-site": marker, ".nojekyll": jekyll, ...files } = await filesOn(standIn);
    assert.ok(marker?.includes("Allclear") && jekyll === "");
    assert.deepEqual(Object.values(files).sort(), [BUILD, "same", "two"].sort());
    assert.equal(files["index.html"], "two");
    const log = await gitLog(standIn.gitDirectory, REF);
    assert.deepEqual(
      log.map(({ parents, author, message }) => [parents, author.split(" <")[0], message.endsWith("[skip ci]")]),
      [[[], "Allclear", true]],
    );
  }));

test("only files that changed are sent", () =>
  onStandIn(async (standIn) => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`badges/${index}.svg`, `${index}`]));
    await branchOn(standIn).write(site(many));
    const sent = standIn.requests.length;
    await branchOn(standIn).write(site({ ...many, "badges/3.svg": "new" }));
    const requests = standIn.requests.slice(sent).map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
    assert.equal(requests.filter((request) => request === "POST trees").length, 1);
    assert.ok(requests.length <= 6, requests.join(", "));
  }));

test("a branch that holds something else is left alone, and what to do is told", () =>
  onStandIn(
    async (standIn) => {
      const docs = await git(standIn.gitDirectory, "rev-parse", "refs/heads/main");
      await git(standIn.gitDirectory, "update-ref", REF, docs);
      const error = await refusal(branchOn(standIn).write(site({ "index.html": "ours" })));
      assert.equal(error.code, "invalid");
      assert.match(error.next, /name another one/);
      assert.equal(await git(standIn.gitDirectory, "rev-parse", REF), docs);
      assert.equal((await branchOn(standIn).served(undefined)).kind, "off");
    },
    { seed: { files: { "README.md": "docs" } } },
  ));

test("somebody who moves the branch meanwhile keeps what they wrote, and the next round tries again", () =>
  onStandIn(async (standIn) => {
    await branchOn(standIn).write(site({ "index.html": "one" }));
    const theirs = await git(standIn.gitDirectory, "commit-tree", `${REF}^{tree}`, "-m", "theirs");
    const meddling: typeof fetch = async (input, init) => {
      if (String(input).endsWith("/graphql")) await git(standIn.gitDirectory, "update-ref", REF, theirs);
      return fetch(input, init);
    };
    const error = await refusal(branchOn(standIn, { fetch: meddling }).write(site({ "index.html": "two" })));
    assert.equal(error.code, "unavailable");
    assert.equal(await git(standIn.gitDirectory, "rev-parse", REF), theirs);
  }));

test("the branch says what it shows, and its address is asked for once", () =>
  onStandIn(async (standIn) => {
    const branch = branchOn(standIn);
    assert.deepEqual(await branch.served(undefined), { kind: "empty" });
    standIn.settings.pages = { buildType: "legacy" };
    await branch.write(site({ "index.html": "one", "build.json": BUILD }));
    const at = instant(Date.UTC(2026, 10, 22, 10));
    const ours = { kind: "ours", news: 7, at, url: standIn.site.url };
    assert.deepEqual(await branch.served(undefined), ours);
    const sent = standIn.requests.length;
    assert.deepEqual(await branch.served(standIn.site.url), ours);
    assert.equal(standIn.requests.length - sent, 2);
    await branch.write(site({ "index.html": "one" }));
    assert.equal((await branch.served(standIn.site.url)).kind, "empty");
  }));
