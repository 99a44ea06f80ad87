import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { createEmulator } from "emulate";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import type { CommitId } from "../../src/core/brand.ts";
import type { Store } from "../../src/ports.ts";
import { appendLine, committed, type StoreSubject, storeContract } from "../contract/store.ts";
import type { Fault } from "../github/faults.ts";
import { createStandIn } from "../github/stand-in.ts";
import { git, gitLog, gitRefs } from "../support/git.ts";
import {
  answering,
  CLOCK,
  clientOf,
  isRefCreation,
  isRefUpdate,
  losing,
  onStandIn,
  REF,
  refusal,
  storeOn,
} from "../support/github-store.ts";

/** A client of a repository that the server does not know: the history is in another one. */
const ELSEWHERE = { owner: "acme", name: "elsewhere" };

for (const [place, ref, own, graphql] of [
  ["a branch", REF, undefined, true],
  ["a branch of a server without GraphQL", REF, undefined, false],
  ["a ref that is no branch, in another repository", "refs/allclear/history", ELSEWHERE, true],
] as const) {
  const create = async (): Promise<StoreSubject> => {
    const standIn = await createStandIn({ clock: CLOCK, settings: { graphql } });
    const directory = standIn.gitDirectory;
    const repository = { owner: standIn.owner, name: standIn.name };
    const another = (): Store =>
      own === undefined
        ? storeOn(clientOf(standIn), { ref })
        : storeOn(clientOf(standIn, { repository: own }), { ref, repository });
    return {
      store: another(),
      another,
      log: () => gitLog(directory, ref),
      refs: (folder) => gitRefs(directory, folder),
      plant: async (name, commit) => void (await git(directory, "update-ref", name, commit)),
      close: async () => {
        await standIn.close();
        assert.deepEqual(standIn.violations, []);
      },
    };
  };
  storeContract(`the GitHub store on the stand-in, on ${place}`, create, graphql ? [] : ["rerooting"]);
}

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
  const unseen = (): Promise<never> => Promise.reject(new Error("emulate shows no refs that are no branches"));
  const another = (): Store => storeOn(client);
  return { store: another(), another, log, refs: unseen, plant: unseen, close: () => emulator.close() };
}, ["unknown commits", "rerooting"]);

/** What a quiet round does with the store. */
async function quietRound(store: Store, files: Readonly<Record<string, string>>): Promise<CommitId> {
  const parent = await store.head();
  assert.ok(parent !== undefined);
  await store.read(parent, ["state.json", "samples/now.ndjson"]);
  return committed(store, { parent, files });
}

test("a quiet round costs five requests", () =>
  onStandIn(async (standIn) => {
    await committed(storeOn(clientOf(standIn)), { files: { "state.json": "1" } });
    const client = clientOf(standIn);
    await quietRound(storeOn(client), { "state.json": "2", "samples/now.ndjson": "x" });
    assert.equal(client.requests(), 5);
  }));

test("a second round of the same store costs no more, and the first of all as much as it must", () =>
  onStandIn(async (standIn) => {
    const client = clientOf(standIn);
    const store = storeOn(client);
    assert.equal(await store.head(), undefined);
    const first = await committed(store, { files: { "state.json": "1" } });
    // Head, rules, tree, commit, ref.
    assert.equal(client.requests(), 5);
    await committed(store, { parent: first, files: { "state.json": "2" } });
    assert.equal(client.requests(), 8);
  }));

test("a folder leaves in as many requests, however many files it holds", () =>
  onStandIn(async (standIn) => {
    const counts: number[] = [];
    for (const size of [1, 60]) {
      const days = Array.from({ length: size }, (_, index) => [`samples/2026/08/${index}/10.ndjson`, "x"] as const);
      const store = storeOn(clientOf(standIn), { ref: `refs/heads/history-${size}` });
      const kept = { "state.json": "1", "samples/2026/09/01.ndjson": "y" };
      const parent = await committed(store, { files: { ...Object.fromEntries(days), ...kept } });
      const before = standIn.requests.length;
      await committed(store, { parent, dropped: ["samples/2026/08"], files: { "state.json": "2" } });
      counts.push(standIn.requests.length - before);
    }
    // Three trees read and made again, and what each round costs: tree, commit, ref.
    assert.deepEqual(counts, [9, 9]);
  }));

const PASSING_FAULTS: readonly Fault[] = ["error", "reset", "hang", "half", "lost", "rateLimit", "spent"];

suite("whatever happens to one request, the round is committed exactly once", () => {
  for (const fault of PASSING_FAULTS) {
    for (const first of [true, false]) {
      test(`${fault}, in ${first ? "the first round" : "a later round"}`, async () => {
        for (let number = 1; number <= (first ? 5 : 6); number += 1) {
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
  onStandIn(async (standIn) => {
    const store = storeOn(clientOf(standIn));
    const first = await committed(store, { files: { a: "1" } });
    standIn.settings.hourlyBudget = 0;
    standIn.settings.hourlyPoints = 0;
    const error = await refusal(store.read(first, ["a", "b", "c"]));
    assert.equal(error.code, "rate-limited");
    assert.match(error.message, /until 20\d\d-/);
  }));
