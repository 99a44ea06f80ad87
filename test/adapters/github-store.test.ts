import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { createEmulator } from "emulate";
import { createGitHubClient, type GitHubClient, type GitHubClientOptions } from "../../src/adapters/github/client.ts";
import { createGitHubStore } from "../../src/adapters/github/store.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { type CommitId, commitId, instant } from "../../src/core/brand.ts";
import { AdapterError, type Store } from "../../src/ports.ts";
import { appendLine, committed, storeContract } from "../contract/store.ts";
import type { Fault } from "../github/faults.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../github/stand-in.ts";
import { gitLog } from "../support/git.ts";

const REF = "refs/heads/allclear-history";
const AUTHOR = { name: "Allclear", email: "bot@allclear.example" };
/** Waits cost nothing here. */
const CLOCK = quickClock({ start: instant(Date.UTC(2026, 10, 22, 12)) });

function clientOf(standIn: StandIn, options: Partial<GitHubClientOptions> = {}): GitHubClient {
  const repository = { owner: standIn.owner, name: standIn.name };
  const { apiUrl, token } = standIn;
  return createGitHubClient({
    token,
    apiUrl,
    repository,
    userAgent: "allclear-test",
    clock: CLOCK,
    timeoutMs: 5_000,
    ...options,
  });
}

function storeOn(client: GitHubClient, ref = REF): Store {
  return createGitHubStore({ client, ref, author: AUTHOR, clock: CLOCK });
}

storeContract("the GitHub store on the stand-in", async () => {
  const standIn = await createStandIn({ clock: CLOCK });
  const another = (): Store => storeOn(clientOf(standIn));
  const close = async (): Promise<void> => {
    await standIn.close();
    assert.deepEqual(standIn.violations, []);
  };
  return { store: another(), another, log: () => gitLog(standIn.gitDirectory, REF), close };
});

storeContract("the GitHub store on emulate", async () => {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      github: { users: [{ login: "octocat" }], repos: [{ owner: "octocat", name: "shop", auto_init: true }] },
      tokens: { secret: { login: "octocat", scopes: ["repo"] } },
    },
  });
  const repository = { owner: "octocat", name: "shop" };
  const client = createGitHubClient({
    token: "secret",
    apiUrl: emulator.url,
    userAgent: "t",
    repository,
    clock: CLOCK,
  });
  const log = async (): Promise<readonly { id: string; parents: readonly string[]; message: string }[]> => {
    const commits = await client.paginate("GET /repos/{owner}/{repo}/commits", {
      ...client.repository,
      sha: REF,
      per_page: 100,
    });
    return commits.map(({ sha, parents, commit }) => ({
      id: sha,
      parents: parents.map((parent) => parent.sha),
      message: commit.message,
    }));
  };
  return { store: storeOn(client), another: () => storeOn(client), log, close: () => emulator.close() };
}, ["unknown commits"]);

async function onStandIn(run: (standIn: StandIn) => Promise<void>, options: StandInOptions = {}): Promise<void> {
  const standIn = await createStandIn({ clock: CLOCK, ...options });
  try {
    await run(standIn);
    assert.deepEqual(standIn.violations, []);
  } finally {
    await standIn.close();
  }
}

/** What a quiet round does with the store. */
async function quietRound(store: Store, files: Readonly<Record<string, string>>): Promise<CommitId> {
  const parent = await store.head();
  assert.ok(parent !== undefined);
  await store.read(parent, ["state.json", "samples/now.ndjson"]);
  return committed(store, { parent, files });
}

test("a quiet round costs six requests", () =>
  onStandIn(async (standIn) => {
    await committed(storeOn(clientOf(standIn)), { files: { "state.json": "1" } });
    const client = clientOf(standIn);
    await quietRound(storeOn(client), { "state.json": "2", "samples/now.ndjson": "x" });
    assert.equal(client.requests(), 6);
  }));

test("a second round of the same store costs no more, and the first of all as much as it must", () =>
  onStandIn(async (standIn) => {
    const client = clientOf(standIn);
    const store = storeOn(client);
    assert.equal(await store.head(), undefined);
    const first = await committed(store, { files: { "state.json": "1" } });
    assert.equal(client.requests(), 4);
    await committed(store, { parent: first, files: { "state.json": "2" } });
    assert.equal(client.requests(), 7);
  }));

test("large files are sent as objects of their own, and many files in several trees", () =>
  onStandIn(async (standIn) => {
    const store = storeOn(clientOf(standIn));
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`f/${index}`, "x"]));
    await committed(store, { files: { "big.txt": "ü".repeat(200_000), ...many } });
    const posts = standIn.requests.filter(({ method }) => method === "POST").map(({ path }) => path.split("/").at(-1));
    assert.deepEqual(posts, ["blobs", "trees", "trees", "commits", "refs"]);
  }));

test("a ref that is no branch will do as well", () =>
  onStandIn(async (standIn) => {
    const store = storeOn(clientOf(standIn), "refs/allclear/history");
    assert.equal(await store.head(), undefined);
    const first = await committed(store, { files: { a: "1" } });
    const second = await committed(store, { parent: first, files: { a: "2" } });
    assert.equal(await store.head(), second);
  }));

const PASSING_FAULTS: readonly Fault[] = ["error", "reset", "hang", "half", "lost", "rateLimit", "spent"];

suite("whatever happens to one request, the round is committed exactly once", () => {
  for (const fault of PASSING_FAULTS) {
    for (const first of [true, false]) {
      test(`${fault}, in ${first ? "the first round" : "a later round"}`, async () => {
        for (let number = 1; number <= (first ? 4 : 6); number += 1) {
          await onStandIn(async (standIn) => {
            if (!first)
              await committed(storeOn(clientOf(standIn)), { files: { "log.txt": "first\n" }, message: "first" });
            const before = standIn.requests.length;
            standIn.failAt(before + number, fault);
            await appendLine(storeOn(clientOf(standIn, { timeoutMs: fault === "hang" ? 600 : 5_000 })), "second");
            const expected = first ? ["second"] : ["second", "first"];
            assert.deepEqual(
              (await gitLog(standIn.gitDirectory, REF)).map(({ message }) => message),
              expected,
              `request ${number}`,
            );
          });
        }
      });
    }
  }
});

/** A connection that carries the request, and loses the answer after `meanwhile` has happened. */
function losing(
  isMeant: (method: string, url: string) => boolean,
  meanwhile: () => Promise<void>,
  isCarried = true,
): typeof fetch {
  let isLost = false;
  return async (input, init) => {
    if (isLost || !isMeant(init?.method ?? "GET", String(input))) return fetch(input, init);
    isLost = true;
    if (isCarried) await fetch(input, init);
    await meanwhile();
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  };
}

const isRefUpdate = (method: string, url: string): boolean => method === "PATCH" && url.includes("/git/refs/");
const isRefCreation = (method: string, url: string): boolean => method === "POST" && url.endsWith("/git/refs");

test("a lost answer counts as success when somebody has already built on our commit", () =>
  onStandIn(async (standIn) => {
    const other = storeOn(clientOf(standIn));
    const parent = await committed(other, { files: { "log.txt": "first\n" } });
    const fetch = losing(isRefUpdate, () => appendLine(other, "theirs"));
    const ours = await committed(storeOn(clientOf(standIn, { fetch })), {
      parent,
      files: { "log.txt": "first\nours\n" },
    });
    const log = await gitLog(standIn.gitDirectory, REF);
    assert.deepEqual(log.map(({ id }) => id).slice(1), [ours, parent]);
  }));

test("a lost answer counts as moved when somebody else was first", () =>
  onStandIn(async (standIn) => {
    const other = storeOn(clientOf(standIn));
    const parent = await committed(other, { files: { "log.txt": "first\n" } });
    const fetch = losing(isRefUpdate, () => appendLine(other, "theirs"), false);
    const store = storeOn(clientOf(standIn, { fetch }));
    assert.equal(await store.commit({ parent, message: "m", files: new Map([["log.txt", "ours"]]) }), "moved");
  }));

test("a lost answer to the branch's creation is looked up as well", () =>
  onStandIn(async (standIn) => {
    const other = storeOn(clientOf(standIn));
    const lost = losing(isRefCreation, () => Promise.resolve());
    const first = await committed(storeOn(clientOf(standIn, { fetch: lost })), { files: { "log.txt": "first\n" } });
    assert.equal(await other.head(), first);
    assert.equal(standIn.requests.filter(({ method, path }) => isRefCreation(method, path)).length, 1);
  }));

async function refusal(promise: Promise<unknown>): Promise<AdapterError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AdapterError, String(error));
  return error;
}

const FIRST = { parent: undefined, message: "m", files: new Map([["a", "1"]]) };

test("a token without `contents: write` is told to get it", () =>
  onStandIn(
    async (standIn) => {
      const error = await refusal(storeOn(clientOf(standIn)).commit(FIRST));
      assert.equal(error.code, "forbidden");
      assert.match(error.next, /`contents: write`/);
    },
    { permissions: { contents: "read" } },
  ));

test("a token that may not read is told so: a branch that it cannot see is not absent", () =>
  onStandIn(
    async (standIn) => {
      const error = await refusal(storeOn(clientOf(standIn)).head());
      assert.equal(error.code, "forbidden");
      assert.match(error.next, /`contents: read`/);
    },
    { permissions: {}, settings: { private: true } },
  ));

test("a repository that does not exist is not a missing branch", () =>
  onStandIn(async (standIn) => {
    const repository = { owner: standIn.owner, name: "elsewhere" };
    const error = await refusal(storeOn(clientOf(standIn, { repository })).head());
    assert.equal(error.code, "not-found");
  }));

test("an empty repository needs a first commit on its default branch", () =>
  onStandIn(
    async (standIn) => {
      const store = storeOn(clientOf(standIn));
      assert.equal(await store.head(), undefined);
      const error = await refusal(store.commit(FIRST));
      assert.equal(error.code, "invalid");
      assert.match(error.next, /first commit/);
    },
    { seed: { files: {} } },
  ));

/** GitHub as it answers one request by itself, and the stand-in the others. */
function answering(isMeant: (method: string, url: string) => boolean, status: number, body: unknown): typeof fetch {
  const answer = (): Response =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json; charset=utf-8" } });
  return async (input, init) => (isMeant(init?.method ?? "GET", String(input)) ? answer() : fetch(input, init));
}

const RULES: readonly (readonly [name: string, status: number, message: string])[] = [
  ["a ruleset", 422, "Repository rule violations found\n\nChanges must be made through a pull request."],
  ["a protected branch", 422, "Reference update failed"],
  ["restricted pushes", 403, "You're not authorized to push to this branch."],
];
for (const [name, status, message] of RULES) {
  test(`${name} that refuses is named with the bypass, and is not taken for a lost race`, () =>
    onStandIn(async (standIn) => {
      const parent = await committed(storeOn(clientOf(standIn)), { files: { a: "1" } });
      const fetch = answering(isRefUpdate, status, { message });
      const error = await refusal(storeOn(clientOf(standIn, { fetch })).commit({ ...FIRST, parent }));
      assert.equal(error.code, "forbidden");
      assert.match(error.next, /bypass/);
    }));
}

test("a branch that was renamed is not silently begun anew", () =>
  onStandIn(async (standIn) => {
    const isBranch = (_method: string, url: string): boolean => url.includes("/branches/");
    const fetch = answering(isBranch, 200, { name: "history-2", commit: { sha: "1".repeat(40) } });
    const error = await refusal(storeOn(clientOf(standIn, { fetch })).head());
    assert.match(error.message, /renamed to `history-2`/);
  }));

test("a rate limit beyond the longest wait is told with its end", () =>
  onStandIn(
    async (standIn) => {
      const store = storeOn(clientOf(standIn));
      const error = await refusal(store.read(commitId("1".repeat(40)), ["a", "b", "c"]));
      assert.equal(error.code, "rate-limited");
      assert.match(error.message, /until 20\d\d-/);
    },
    { settings: { hourlyBudget: 1 } },
  ));
