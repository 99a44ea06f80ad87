import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { CommitId } from "../../src/core/brand.ts";
import { AdapterError, type Store } from "../../src/ports.ts";
import { rerooted } from "../contract/reroot.ts";
import { appendLine, committed, contents } from "../contract/store.ts";
import type { Fault } from "../github/faults.ts";
import type { StandIn } from "../github/stand-in.ts";
import { gitLog, gitRefs } from "../support/git.ts";
import { answering, clientOf, losing, onStandIn, REF, refusal, storeOn } from "../support/github-store.ts";

const ARCHIVES = "refs/allclear/archive";
const NOVEMBER = `${ARCHIVES}/2026-11`;

async function grown(standIn: StandIn): Promise<CommitId> {
  const store = storeOn(clientOf(standIn));
  const parent = await committed(store, { files: { "log.txt": "first\n" }, message: "first" });
  return committed(store, { parent, files: { "log.txt": "first\nsecond\n" }, message: "second" });
}

/** What of the branch and its archives a stranger sees. */
async function seen({ gitDirectory }: StandIn) {
  const log = await gitLog(gitDirectory, REF);
  return { messages: log.map(({ message }) => message), archives: await gitRefs(gitDirectory, ARCHIVES) };
}

const isMutation = (method: string, url: string): boolean => method === "POST" && url.endsWith("/graphql");

test("beginning anew costs four requests beside the look at the head, and the round after it no more than any other", () =>
  onStandIn(async (standIn) => {
    const head = await grown(standIn);
    const client = clientOf(standIn);
    const store = storeOn(client);
    assert.equal(await store.head(), head);
    // The branch; then the commit, the repository's id, the archives, and both refs at once.
    const root = await rerooted(store, { head });
    assert.equal(client.requests(), 5);
    await committed(store, { parent: root, files: { "log.txt": "third\n" } });
    assert.equal(client.requests(), 8);
  }));

const FAULTS: readonly Fault[] = ["error", "reset", "hang", "half", "lost", "rateLimit", "spent"];

suite("whatever happens to one request, the branch begins anew exactly once", () => {
  for (const fault of FAULTS) {
    test(fault, async () => {
      for (let number = 1; number <= 5; number += 1) {
        await onStandIn(async (standIn) => {
          const head = await grown(standIn);
          standIn.failAt(standIn.requests.length + number, fault);
          const store = storeOn(clientOf(standIn, { timeoutMs: fault === "hang" ? 600 : 5_000 }));
          await rerooted(store, { head: (await store.head()) ?? head, message: "anew" });
          assert.deepEqual(
            await seen(standIn),
            { messages: ["anew"], archives: { [NOVEMBER]: head } },
            `request ${number}`,
          );
        });
      }
    });
  }
});

/** A process that ends before its n-th request is sent, or after that was carried out and before its answer came. */
function ending(after: number, isCarried: boolean): typeof fetch {
  let sent = 0;
  return async (input, init) => {
    sent += 1;
    if (sent === after && isCarried) await fetch(input, init);
    if (sent < after) return fetch(input, init);
    throw new AdapterError("unavailable", "the process has ended", { next: "start another one" });
  };
}

for (const isCarried of [false, true]) {
  test(`ended at any request ${isCarried ? "that was carried out" : "before it was sent"}, the history is whole, and the next process goes on`, async () => {
    for (let number = 1; number <= 5; number += 1) {
      await onStandIn(async (standIn) => {
        const head = await grown(standIn);
        const store = storeOn(clientOf(standIn, { fetch: ending(number, isCarried) }));
        await rerootFromHead(store).catch(() => undefined);
        const next = storeOn(clientOf(standIn));
        const isDone = (await next.head()) !== head;
        assert.equal(isDone, isCarried && number === 5, `request ${number}`);
        if (!isDone) await rerootFromHead(next);
        await appendLine(next, "third");
        assert.deepEqual(await seen(standIn), { messages: ["third", "anew"], archives: { [NOVEMBER]: head } });
      });
    }
  });
}

async function rerootFromHead(store: Store): Promise<CommitId> {
  const head = await store.head();
  assert.ok(head !== undefined);
  return rerooted(store, { head, message: "anew" });
}

test("a lost answer counts as success when a round has already built on the new head", () =>
  onStandIn(async (standIn) => {
    const head = await grown(standIn);
    const other = storeOn(clientOf(standIn));
    const fetch = losing(isMutation, () => appendLine(other, "third"));
    const root = await rerooted(storeOn(clientOf(standIn, { fetch })), { head, message: "anew" });
    assert.deepEqual((await gitLog(standIn.gitDirectory, REF)).map(({ id }) => id).slice(1), [root]);
  }));

test("a lost answer counts as moved when a round came first, and nothing is archived", () =>
  onStandIn(async (standIn) => {
    const head = await grown(standIn);
    const other = storeOn(clientOf(standIn));
    const fetch = losing(isMutation, () => appendLine(other, "third"), false);
    const store = storeOn(clientOf(standIn, { fetch }));
    assert.equal(await store.reroot({ head, message: "anew", archive: NOVEMBER }), "moved");
    assert.deepEqual(await seen(standIn), { messages: ["third", "second", "first"], archives: {} });
  }));

test("a round that comes between the question and the move wins, and both refs stay", () =>
  onStandIn(async (standIn) => {
    const head = await grown(standIn);
    const other = storeOn(clientOf(standIn));
    let isDone = false;
    const late: typeof fetch = async (input, init) => {
      if (isMutation(init?.method ?? "GET", String(input)) && !isDone) {
        isDone = true;
        await appendLine(other, "third");
      }
      return fetch(input, init);
    };
    const store = storeOn(clientOf(standIn, { fetch: late }));
    assert.equal(await store.reroot({ head, message: "anew", archive: NOVEMBER }), "moved");
    assert.deepEqual(await seen(standIn), { messages: ["third", "second", "first"], archives: {} });
  }));

test("a round whose answer was lost before the branch began anew is in the new head's files", () =>
  onStandIn(async (standIn) => {
    const head = await grown(standIn);
    const other = storeOn(clientOf(standIn));
    const lost = losing(
      (method, url) => method === "PATCH" && url.includes("/git/refs/"),
      async () => {
        await rerootFromHead(other);
      },
    );
    const store = storeOn(clientOf(standIn, { fetch: lost }));
    const files = new Map([["log.txt", "first\nsecond\nthird\n"]]);
    // The commit is behind the archive now: who is told that it moved reads the head again, and finds it there.
    assert.equal(await store.commit({ parent: head, message: "third", files }), "moved");
    const now = await store.head();
    assert.ok(now !== undefined);
    assert.deepEqual(await contents(store, now, ["log.txt"]), { "log.txt": "first\nsecond\nthird\n" });
  }));

/** Refusals of GitHub in GraphQL, which all come with status 200. */
const REFUSALS: readonly (readonly [name: string, error: object, code: string, next: RegExp])[] = [
  [
    "want of a permission",
    { type: "FORBIDDEN", message: "Resource not accessible by integration" },
    "forbidden",
    /`contents: write`/,
  ],
  ["a spent limit", { type: "RATE_LIMITED", message: "API rate limit exceeded" }, "rate-limited", /wait/],
  [
    "a server too old for it",
    { message: "Field 'updateRefs' doesn't exist on type 'Mutation'" },
    "invalid",
    /update GitHub Enterprise Server/,
  ],
];
for (const [name, error, code, next] of REFUSALS) {
  test(`${name} is told with what to do, and nothing has moved`, () =>
    onStandIn(async (standIn) => {
      const head = await grown(standIn);
      const fetch = answering(isMutation, 200, { data: null, errors: [error] });
      const store = storeOn(clientOf(standIn, { fetch }));
      const told = await refusal(store.reroot({ head, message: "anew", archive: NOVEMBER }));
      assert.equal(told.code, code);
      assert.match(told.next, next);
      assert.deepEqual(await seen(standIn), { messages: ["second", "first"], archives: {} });
    }));
}

test("an answer that neither confirms nor refuses is looked up", () =>
  onStandIn(async (standIn) => {
    const head = await grown(standIn);
    const fetch = answering(isMutation, 200, { data: { updateRefs: null } });
    const told = await refusal(
      storeOn(clientOf(standIn, { fetch })).reroot({ head, message: "anew", archive: NOVEMBER }),
    );
    assert.equal(told.code, "ambiguous");
  }));
