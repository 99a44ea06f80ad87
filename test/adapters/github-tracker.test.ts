import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { createEmulator } from "emulate";
import { createGitHubClient, type GitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubTracker } from "../../src/adapters/github/tracker.ts";
import { after, type Instant, instant } from "../../src/core/brand.ts";
import { AdapterError, type Clock, type Tracker } from "../../src/ports.ts";
import { trackerContract } from "../contract/tracker.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../github/stand-in.ts";

const BOT = "github-actions[bot]";
const DRAFT = { title: "Orders API is down", body: "It is down. <!-- mark -->", labels: ["allclear"] };
/** Waits cost nothing here. */
const CLOCK: Clock = { now: () => instant(Date.now()), sleep: () => Promise.resolve() };

function clientOf(
  standIn: StandIn,
  options: { readonly token?: string; readonly fetch?: typeof fetch } = {},
): GitHubClient {
  return createGitHubClient({
    token: standIn.token,
    apiUrl: standIn.apiUrl,
    userAgent: "allclear-test",
    repository: { owner: standIn.owner, name: standIn.name },
    clock: CLOCK,
    ...options,
  });
}

trackerContract("the GitHub tracker on the stand-in", async () => {
  const standIn = await createStandIn();
  const another = (): Tracker => createGitHubTracker({ client: clientOf(standIn), account: BOT });
  const close = async (): Promise<void> => {
    await standIn.close();
    assert.deepEqual(standIn.violations, []);
  };
  return { tracker: another(), another, close };
});

trackerContract("the GitHub tracker on emulate", async () => {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      github: { users: [{ login: "octocat" }], repos: [{ owner: "octocat", name: "shop", auto_init: true }] },
      tokens: { secret: { login: "octocat", scopes: ["repo"] } },
    },
  });
  const repository = { owner: "octocat", name: "shop" };
  const common = { userAgent: "allclear-test", repository, clock: CLOCK };
  const another = (): Tracker =>
    createGitHubTracker({ client: createGitHubClient({ ...common, token: "secret", apiUrl: emulator.url }) });
  return { tracker: another(), another, close: () => emulator.close() };
});

async function onStandIn(
  run: (standIn: StandIn, tracker: Tracker, client: GitHubClient) => Promise<void>,
  options: StandInOptions = {},
): Promise<void> {
  const standIn = await createStandIn(options);
  try {
    const client = clientOf(standIn);
    await run(standIn, createGitHubTracker({ client, account: BOT }), client);
    assert.deepEqual(standIn.violations, []);
  } finally {
    await standIn.close();
  }
}

const numbersOf = (issues: readonly { readonly number: number }[]): readonly number[] =>
  issues.map((issue) => issue.number).toSorted((a, b) => a - b);

suite("the GitHub tracker", () => {
  test("looking costs one request, one more for what has no number yet, and one for each known issue that is closed", () =>
    onStandIn(async (_, tracker, client) => {
      for (let count = 0; count < 4; count += 1) await tracker.open(DRAFT);
      await tracker.edit(2, { state: "closed", closedAs: "completed" });
      await tracker.edit(4, { state: "closed", closedAs: "completed" });
      const since = after(instant(Date.now()), -3_600_000);
      for (const [query, requests, found] of [
        [{ numbers: [] }, 1, [1, 3]],
        [{ numbers: [1, 3] }, 1, [1, 3]],
        [{ numbers: [1, 2, 4] }, 3, [1, 2, 3, 4]],
        [{ numbers: [1, 2], since }, 2, [1, 2, 3, 4]],
      ] as const) {
        const before = client.requests();
        assert.deepEqual(numbersOf(await tracker.find(query)), found);
        assert.equal(client.requests() - before, requests, JSON.stringify(query));
      }
    }));

  test("who we are is asked once, and only when there is something to own", () =>
    onStandIn(
      async (standIn) => {
        const client = clientOf(standIn, { token: "ana-token" });
        const tracker = createGitHubTracker({ client });
        await tracker.find({ numbers: [] });
        assert.equal(client.requests(), 1);
        await tracker.open(DRAFT);
        const [issue] = await tracker.find({ numbers: [] });
        assert.equal(issue?.mine, true);
        assert.equal(standIn.requests.filter(({ path }) => path === "/user").length, 1);
      },
      {
        users: [{ login: "ana", role: "write" }],
        tokens: [{ token: "ana-token", login: "Ana", permissions: { issues: "write" } }],
      },
    ));

  test("what others wrote is not ours, and pull requests are no issues", () =>
    onStandIn(
      async (standIn, tracker) => {
        const ana = standIn.as("ana");
        await ana("POST", "/issues", { ...DRAFT, labels: ["allclear"] });
        standIn.addPullRequest("A change", "ana");
        const { number } = await tracker.open(DRAFT);
        await ana("POST", `/issues/${number}/comments`, { body: "<!-- allclear:change x/2 -->" });
        await tracker.comment(number, "ours");
        const found = await tracker.find({ numbers: [1, 2, 3], since: after(instant(Date.now()), -60_000) });
        assert.deepEqual(found.map((issue) => [issue.number, issue.mine]).toSorted(), [
          [1, false],
          [3, true],
        ]);
        assert.deepEqual(await tracker.comments(number), ["ours"]);
      },
      { users: [{ login: "ana", role: "write" }] },
    ));

  test("an issue that lost its label is found by its number, and by when it was created", () =>
    onStandIn(
      async (standIn, tracker) => {
        const { number } = await tracker.open(DRAFT);
        await standIn.as("ana")("PATCH", `/issues/${number}`, { labels: [] });
        assert.deepEqual(await tracker.find({ numbers: [] }), []);
        assert.deepEqual(numbersOf(await tracker.find({ numbers: [number] })), [number]);
        const since = after(instant(Date.now()), -60_000);
        assert.deepEqual(numbersOf(await tracker.find({ numbers: [], since })), [number]);
      },
      { users: [{ login: "ana", role: "write" }] },
    ));

  for (const fault of ["lost", "half", "reset", "hang"] as const) {
    test(`a creating request that fails (${fault}) leaves one issue and one comment`, () =>
      onStandIn(async (standIn) => {
        const client = createGitHubClient({
          token: standIn.token,
          apiUrl: standIn.apiUrl,
          userAgent: "allclear-test",
          repository: { owner: standIn.owner, name: standIn.name },
          clock: CLOCK,
          timeoutMs: 500,
        });
        const tracker = createGitHubTracker({ client, account: BOT });
        const failNext = (): void => standIn.failAt(({ method }) => method === "POST", fault);
        failNext();
        const { number } = await tracker.open(DRAFT);
        failNext();
        await tracker.comment(number, "told once");
        assert.deepEqual(numbersOf(await tracker.find({ numbers: [] })), [number]);
        assert.deepEqual(await tracker.comments(number), ["told once"]);
      }));
  }

  test("a body that GitHub silently did not take is refused", () =>
    onStandIn(async (_, tracker) => {
      const { number } = await tracker.open(DRAFT);
      await assert.rejects(tracker.edit(number, { body: "x".repeat(300_000) }), (error) => {
        assert.ok(error instanceof AdapterError);
        return error.code === "too-large";
      });
    }));

  test("an issue that was transferred is not there any more", () =>
    onStandIn(async (standIn, tracker) => {
      const { number } = await tracker.open(DRAFT);
      await tracker.edit(number, { state: "closed" });
      // GitHub leads on to the issue in its new repository.
      const elsewhere: typeof fetch = async (url, init) => {
        const text = await (await fetch(url, init)).text();
        return new Response(text.replaceAll(`/${standIn.owner}/${standIn.name}`, "/acme/status"), {
          headers: { "content-type": "application/json" },
        });
      };
      const client = clientOf(standIn, { fetch: elsewhere });
      assert.deepEqual(await createGitHubTracker({ client, account: BOT }).find({ numbers: [number] }), []);
      assert.deepEqual(numbersOf(await tracker.find({ numbers: [number] })), [number]);
    }));

  test("pages go on while there is more, and end where older issues begin", async () => {
    let now: Instant = instant(Date.parse("2026-11-22T10:00:00Z"));
    const clock: Clock = { now: () => now, sleep: () => Promise.resolve() };
    await onStandIn(
      async (standIn, tracker, client) => {
        const ana = standIn.as("ana");
        for (let count = 0; count < 205; count += 1) await ana("POST", "/issues", DRAFT);
        now = after(now, 7_200_000);
        for (let number = 1; number <= 205; number += 1) {
          await ana("PATCH", `/issues/${number}`, { title: "Changed" });
        }
        const { number } = await tracker.open(DRAFT);
        assert.equal(number, 206);
        const before = client.requests();
        assert.equal((await tracker.find({ numbers: [], since: after(now, -60_000) })).length, 206);
        // Three pages of open ones, and one of those changed since: its last is older than that.
        assert.equal(client.requests() - before, 4);
      },
      { clock, users: [{ login: "ana", role: "write" }], settings: { contentsPerMinute: 999, contentsPerHour: 999 } },
    );
  });
});
