import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { type Exchanged, exchange, pick } from "./exchange.ts";
import type { Json } from "./json.ts";
import { createStandIn, type StandIn, type StandInOptions } from "./stand-in.ts";

const run = promisify(execFile);

async function standIn(t: TestContext, options: StandInOptions = {}): Promise<StandIn> {
  const made = await createStandIn(options);
  t.after(() => made.close());
  return made;
}

async function made(answer: Promise<Exchanged>, member = "sha"): Promise<string> {
  const { status, body, text } = await answer;
  assert.ok(status < 300, text);
  return String(pick(body, member));
}

const head = (server: StandIn) => made(exchange(server, "GET", "~/branches/main"), "commit.sha");

/** A commit on top of the head that no ref leads to yet. */
async function commit(server: StandIn, message: string, tree: readonly Json[]): Promise<string> {
  const parent = await head(server);
  const sha = await made(exchange(server, "POST", "~/git/trees", { body: { base_tree: parent, tree } }));
  return made(exchange(server, "POST", "~/git/commits", { body: { message, tree: sha, parents: [parent] } }));
}

const file = (path: string, content: string): Json => ({ path, mode: "100644", type: "blob", content });
const move = (server: StandIn, sha: string) => exchange(server, "PATCH", "~/git/refs/heads/main", { body: { sha } });

test("of commits on the same head exactly one becomes the next head, however many try at once", async (t) => {
  const server = await standIn(t);
  const rivals = await Promise.all(["a", "b", "c", "d"].map((name) => commit(server, name, [file(name, name)])));
  const statuses = (await Promise.all(rivals.map((sha) => move(server, sha)))).map(({ status }) => status);
  assert.deepEqual(statuses.toSorted(), [200, 422, 422, 422]);
  assert.equal(await head(server), rivals[statuses.indexOf(200)]);
});

test("git reads what the API wrote", async (t) => {
  const server = await standIn(t);
  await move(server, await commit(server, "Say hello", [file("a/hello.txt", "hello\n")]));
  const git = async (...args: string[]) => (await run("git", ["--git-dir", server.gitDirectory, ...args])).stdout;
  assert.equal(await git("show", "main:a/hello.txt"), "hello\n");
  assert.equal(
    await git("log", "-1", "--format=%s, %an <%ae>", "main"),
    "Say hello, github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>\n",
  );
  assert.equal((await run("git", ["--git-dir", server.gitDirectory, "fsck", "--strict"])).stdout, "");
});

test("the dump tells commits, their changes and the files of the head", async (t) => {
  const server = await standIn(t, { seed: { files: { "README.md": "# shop\n" } } });
  await move(server, await commit(server, "one", [file("b.txt", "1"), file("a.txt", "1")]));
  const gone: Json = { path: "a.txt", mode: "100644", type: "blob", sha: null };
  await move(server, await commit(server, "two", [file("b.txt", "2"), gone]));
  assert.deepEqual((await server.dump()).refs, {
    "refs/heads/main": {
      commits: [
        { message: "Begin", changes: { "README.md": "# shop\n" } },
        { message: "one", changes: { "a.txt": "1", "b.txt": "1" } },
        { message: "two", changes: { "a.txt": null, "b.txt": "2" } },
      ],
      files: { "b.txt": "2", "README.md": "# shop\n" },
    },
  });
});

test("deleting what is not there is refused as GitHub does", async (t) => {
  const server = await standIn(t);
  const tree = [{ path: "nope", mode: "100644", type: "blob", sha: null }];
  const answer = await exchange(server, "POST", "~/git/trees", { body: { base_tree: await head(server), tree } });
  assert.equal(answer.status, 422);
  assert.equal(pick(answer.body, "message"), "GitRPC::BadObjectState");
});

test("the git database of an empty repository answers 409, and a first file ends that", async (t) => {
  const server = await standIn(t, { seed: { files: {} } });
  const empty = await exchange(server, "POST", "~/git/trees", { body: { tree: [file("a", "a")] } });
  assert.equal(empty.status, 409);
  assert.equal(pick(empty.body, "message"), "Git Repository is empty.");
  assert.equal((await exchange(server, "GET", "~/branches/main")).status, 404);
  assert.equal((await exchange(server, "GET", "~/contents/a")).status, 404);
  const body = { message: "first", content: "aGk=" };
  assert.equal((await exchange(server, "PUT", "~/contents/a.txt", { body })).status, 201);
  assert.equal((await exchange(server, "POST", "~/git/trees", { body: { tree: [file("a", "a")] } })).status, 201);
});

test("a commit without parents starts an unrelated history, and nothing connects the two", async (t) => {
  const server = await standIn(t);
  const tree = await made(exchange(server, "POST", "~/git/trees", { body: { tree: [file("state.json", "{}")] } }));
  const sha = await made(exchange(server, "POST", "~/git/commits", { body: { message: "root", tree, parents: [] } }));
  const body = { ref: "refs/heads/history", sha };
  assert.equal((await exchange(server, "POST", "~/git/refs", { body })).status, 201);
  assert.equal((await exchange(server, "POST", "~/git/refs", { body })).status, 422);
  assert.equal((await exchange(server, "GET", "~/compare/main...history")).status, 404);
  assert.equal((await exchange(server, "DELETE", "~/git/refs/heads/history")).status, 204);
  assert.deepEqual(Object.keys((await server.dump()).refs), ["refs/heads/main"]);
});

test("folders are listed in their two forms, files over a mebibyte come without content", async (t) => {
  const server = await standIn(t, { seed: { files: { "a/b.txt": "b", "big.txt": "x".repeat(1_100_000) } } });
  const list = await exchange(server, "GET", "~/contents/a");
  assert.equal(pick(list.body, "0.path"), "a/b.txt");
  const accept = "application/vnd.github.object+json";
  const object = await exchange(server, "GET", "~/contents/a", { accept });
  assert.deepEqual([pick(object.body, "type"), pick(object.body, "entries.0.path")], ["dir", "a/b.txt"]);
  const big = await exchange(server, "GET", "~/contents/big.txt");
  assert.deepEqual([pick(big.body, "encoding"), pick(big.body, "content")], ["none", ""]);
  const raw = await exchange(server, "GET", "~/contents/big.txt", { accept: "application/vnd.github.raw+json" });
  assert.equal(raw.text.length, 1_100_000);
  assert.deepEqual(server.violations, []);
});
