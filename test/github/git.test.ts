import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { git } from "../support/git.ts";
import { scratchFolder } from "../support/scratch.ts";
import { Repository, type TreeChange } from "./git.ts";
import { GitRefusal } from "./git-process.ts";

async function repository(t: TestContext): Promise<Repository> {
  const made = Repository.create(join(await scratchFolder(t), "shop.git"), "main");
  t.after(() => made.close());
  return made;
}

/** The tree that git itself makes of the same changes. */
function treeByGit({ directory }: Repository, base: string, changes: readonly TreeChange[]): string {
  const env = { ...process.env, GIT_DIR: directory, GIT_INDEX_FILE: join(directory, "test-index") };
  const lines = changes.map(({ path, mode, sha }) => `${sha === undefined ? 0 : mode} ${sha ?? NO_OBJECT}\t${path}\0`);
  execFileSync("git", ["read-tree", base], { env });
  execFileSync("git", ["update-index", "--replace", "-z", "--index-info"], { env, input: lines.join("") });
  return execFileSync("git", ["write-tree"], { env }).toString().trim();
}

const NO_OBJECT = "0".repeat(40);
const PATH = fc
  .array(fc.constantFrom("a", "a.b", "a-b", "a0", "B", "ü"), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join("/"));

/** Files none of whose paths is a folder of another: of those the order would decide. */
const FILES = fc
  .dictionary(PATH, fc.constantFrom("1", "2"), { maxKeys: 6 })
  .map((files) => Object.entries(files))
  .map((files) => files.filter(([path]) => !files.some(([other]) => other.startsWith(`${path}/`))));

test("the trees written here are those that git writes of the same changes", async (t) => {
  const made = await repository(t);
  const written = (files: readonly (readonly [path: string, text: string])[]): readonly TreeChange[] =>
    files.map(([path, text]) => ({ path, mode: "100644", sha: made.writeBlob(text) }));
  const property = fc.asyncProperty(FILES, FILES, async (before, after) => {
    const base = await made.writeTree(undefined, written(before));
    const deleted = before.slice(0, 2).filter(([path]) => !after.some(([other]) => other.startsWith(path)));
    const changes = [...deleted.map(([path]) => ({ path, mode: "100644" })), ...written(after)];
    assert.equal(await made.writeTree(base, changes), treeByGit(made, base, changes));
  });
  await fc.assert(property, { numRuns: 25 });
  assert.equal(await git(made.directory, "fsck", "--strict", "--no-dangling"), "");
});

test("a tree takes no name that git refuses", async (t) => {
  const made = await repository(t);
  const sha = made.writeBlob("x");
  for (const path of ["", ".", "../x", "a//b", "/a", "a/", ".git/config", "a/.GIT"]) {
    await assert.rejects(made.writeTree(undefined, [{ path, mode: "100644", sha }]), GitRefusal, path);
  }
});

test("a tree is listed as git lists it", async (t) => {
  const made = await repository(t);
  const sha = made.writeBlob("text");
  const script = { path: "a/run", mode: "100755", sha };
  const tree = await made.writeTree(undefined, [script, { path: "a.b", mode: "100644", sha }]);
  const lines = (await made.listTree(tree, true)).map(
    ({ mode, type, sha: object, size, path }) =>
      `${mode} ${type} ${object} ${String(size ?? "-").padStart(7)}\t${path}`,
  );
  assert.equal(lines.join("\n"), await git(made.directory, "ls-tree", "-r", "-t", "-l", tree));
});

test("what others write meanwhile is seen, and a ref goes by its whole name only", async (t) => {
  const made = await repository(t);
  assert.equal(await made.isEmpty(), true);
  const ref = "refs/heads/main";
  assert.equal(await made.refCommit(ref), undefined);
  const tree = await made.writeTree(undefined, [{ path: "a", mode: "100644", sha: made.writeBlob("a") }]);
  const who = ["-c", "user.name=ana", "-c", "user.email=ana@example.com"];
  const commit = await git(made.directory, ...who, "commit-tree", tree, "-m", "by git");
  await git(made.directory, "update-ref", ref, commit);
  assert.equal(await made.refCommit(ref), commit);
  assert.equal((await made.readCommit(commit)).message, "by git\n");
  assert.deepEqual(
    [await made.refCommit("refs/heads/main^0"), await made.refCommit("refs/heads/main~0")],
    [undefined, undefined],
  );
  assert.equal(await made.isEmpty(), false);
  await git(made.directory, "gc", "--quiet");
  assert.equal((await made.readBlob(await git(made.directory, "rev-parse", "main:a"))).toString(), "a");
});

test("questions side by side get each their own answer, and one with a line end in it none", async (t) => {
  const made = await repository(t);
  const texts = ["", "\n", "x".repeat(200_000), "missing\n", "ü"];
  const shas = texts.map((text) => made.writeBlob(text));
  const stranger = new Repository(made.directory);
  t.after(() => stranger.close());
  const answers = await Promise.all([
    stranger.find("nobody", "blob"),
    ...shas.flatMap((sha) => [stranger.readBlob(sha).then(String), stranger.find(sha, "blob")]),
    stranger.find(`${shas[0]}\n${shas[1]}`, "blob"),
  ]);
  assert.deepEqual(answers, [undefined, ...texts.flatMap((text, index) => [text, shas[index]]), undefined]);
});

const BY = "ana <ana@example.com> 1795341600 +0000";

async function commitIn(made: Repository, message: string, parents: readonly string[] = []): Promise<string> {
  return made.writeCommit({ tree: await made.writeTree(undefined, []), parents, author: BY, committer: BY, message });
}

test("the repository made here is one that git has nothing to say against", async (t) => {
  const made = await repository(t);
  assert.equal(await git(made.directory, "rev-parse", "--is-bare-repository"), "true");
  assert.equal(await git(made.directory, "symbolic-ref", "HEAD"), "refs/heads/main");
  await made.updateRef("refs/heads/main", { to: await commitIn(made, "one") });
  assert.equal(await git(made.directory, "log", "--format=%s"), "one");
  assert.equal(await git(made.directory, "fsck", "--strict"), "");
});

test("packed refs are read and moved as those with files of their own", async (t) => {
  const made = await repository(t);
  const [one, two] = [await commitIn(made, "one"), await commitIn(made, "two")];
  await made.updateRef("refs/heads/a", { to: one });
  await made.updateRef("refs/heads/b", { to: one });
  await git(made.directory, "pack-refs", "--all");
  assert.equal(await made.refCommit("refs/heads/a"), one);
  await assert.rejects(made.updateRef("refs/heads/a", { to: two }), GitRefusal);
  await made.updateRef("refs/heads/a", { from: one, to: two });
  await made.updateRef("refs/heads/b", { from: one });
  assert.deepEqual([...(await made.refs())], [["refs/heads/a", two]]);
  assert.equal(await git(made.directory, "for-each-ref", "--format=%(refname) %(objectname)"), `refs/heads/a ${two}`);
});

test("of several refs all move or none", async (t) => {
  const made = await repository(t);
  const [one, two] = [await commitIn(made, "one"), await commitIn(made, "two")];
  const [a, b] = ["refs/heads/a", "refs/heads/b"];
  await made.updateRefs([
    { ref: a, to: one },
    { ref: b, to: one },
  ]);
  const late = made.updateRefs([
    { ref: a, from: one, to: two },
    { ref: b, to: two },
  ]);
  await assert.rejects(late, GitRefusal);
  assert.deepEqual([await made.refCommit(a), await made.refCommit(b)], [one, one]);
  await made.updateRefs([
    { ref: a, from: one, to: two },
    { ref: b, from: one },
  ]);
  assert.deepEqual([...(await made.refs())], [[a, two]]);
});

test("no ref is made where somebody else holds it or where another one is in its way", async (t) => {
  const made = await repository(t);
  const to = await commitIn(made, "one");
  await made.updateRef("refs/heads/a/b", { to });
  const lock = join(made.directory, "refs/heads/c.lock");
  await writeFile(lock, "");
  for (const ref of ["refs/heads/a", "refs/heads/a/b/c", "refs/heads/c"]) {
    await assert.rejects(made.updateRef(ref, { to }), GitRefusal, ref);
  }
  await rm(lock);
  await made.updateRef("refs/heads/a/b", { from: to });
  await made.updateRef("refs/heads/a", { to });
  await made.updateRef("refs/heads/c", { to });
  assert.deepEqual([...(await made.refs()).keys()], ["refs/heads/a", "refs/heads/c"]);
});

test("what comes before a commit, between two and before both is what git says", async (t) => {
  const made = await repository(t);
  const root = await commitIn(made, "root");
  const [left, right] = [await commitIn(made, "left", [root]), await commitIn(made, "right", [root])];
  const merged = await commitIn(made, "merged", [left, right]);
  const next = await commitIn(made, "next", [merged]);
  const other = await commitIn(made, "other");
  const pairs = [
    [left, right],
    [right, next],
    [next, merged],
    [root, merged],
    [other, next],
  ] as const;
  for (const [one, two] of pairs) {
    const base = await git(made.directory, "merge-base", one, two).catch(() => undefined);
    assert.equal(await made.mergeBase(one, two), base);
    assert.equal(await made.isAncestor(one, two), base === one);
    const between = await git(made.directory, "rev-list", two, `^${one}`);
    assert.deepEqual([...(await made.between(one, two))].sort(), between.split("\n").filter(Boolean).sort());
  }
  assert.deepEqual(await made.between(left, next), [right, merged, next]);
});

test("a ref moves from where it is only, and one refusal hinders no other move", async (t) => {
  const made = await repository(t);
  const [one, two] = [await commitIn(made, "one"), await commitIn(made, "two")];
  const moves = [
    made.updateRef("refs/heads/a", { to: one }),
    made.updateRef("refs/heads/a", { to: two }),
    made.updateRef("refs/heads/a", { from: two, to: one }),
    made.updateRef("refs/heads/a b", { to: one }),
    made.updateRef("refs/heads/b", { to: two }),
    made.updateRef("refs/heads/a", { from: one }),
  ];
  const outcomes = (await Promise.allSettled(moves)).map(({ status }) => status);
  assert.deepEqual(outcomes, ["fulfilled", "rejected", "rejected", "rejected", "fulfilled", "fulfilled"]);
  assert.deepEqual([...(await made.refs())], [["refs/heads/b", two]]);
});

test("who asks when it is closed is told, and does not wait for ever", async (t) => {
  const made = await repository(t);
  const sha = made.writeBlob("x");
  const asked = made.find(sha, "blob");
  made.close();
  // The answer may have been on its way already; what counts is that there is an end.
  const [{ status, ...outcome }] = await Promise.allSettled([asked]);
  if ("reason" in outcome) assert.ok(outcome.reason instanceof GitRefusal, status);
  await assert.rejects(made.find(sha, "blob"), GitRefusal);
  await assert.rejects(made.updateRef("refs/heads/main", { to: sha }), GitRefusal);
});
