/** Only what the account behind the token wrote is ours, whatever kind of account that is. */
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ACTIONS_ACCOUNT, ownAccount } from "../../src/adapters/github/account.ts";
import type { GitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubTracker } from "../../src/adapters/github/tracker.ts";
import { answering, clientOf, onStandIn, refusal } from "../support/github-store.ts";

const DRAFT = { title: "Orders API is down", body: "It is down.", labels: ["allclear"] };
const APP = "acme-status[bot]";
const OPTIONS = {
  users: [{ login: "ana", role: "write" }],
  tokens: [
    { token: "app-1", app: "acme-status", permissions: { issues: "write" } },
    { token: "ana-1", login: "ana", permissions: { issues: "write" } },
  ],
} as const;
const isGraphql = (_: string, url: string): boolean => url.endsWith("/graphql");

interface Case {
  readonly token?: string;
  /** What is guessed before anybody is asked. */
  readonly usual?: string;
  readonly login: string;
  readonly asked: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  "a workflow's token speaks for the workflows, and nobody is asked": {
    usual: ACTIONS_ACCOUNT,
    login: ACTIONS_ACCOUNT,
    asked: [],
  },
  "an App's token is taken for a workflow's until the App is seen": {
    token: "app-1",
    usual: ACTIONS_ACCOUNT,
    login: APP,
    asked: ["POST /graphql"],
  },
  "a person's token speaks for the person": { token: "ana-1", login: "ana", asked: ["GET /user"] },
  "a token that was handed over may be an App's": { token: "app-1", login: APP, asked: ["GET /user", "POST /graphql"] },
};

suite("the account behind a token", () => {
  for (const [rule, { token, usual, login, asked }] of Object.entries(CASES))
    test(rule, () =>
      onStandIn(async (standIn) => {
        const client = clientOf(standIn, token === undefined ? {} : { token });
        const isOurs = ownAccount(client, usual);
        const type = login.endsWith("[bot]") ? "Bot" : "User";
        for (let time = 0; time < 2; time += 1) assert.equal(await isOurs({ login, type }), true);
        assert.deepEqual(
          standIn.requests.map(({ method, path }) => `${method} ${path}`),
          asked,
        );
      }, OPTIONS),
    );

  test("other bots, people and nobody are none of ours", () =>
    onStandIn(async (standIn) => {
      for (const usual of [undefined, ACTIONS_ACCOUNT]) {
        const isOurs = ownAccount(clientOf(standIn, { token: "app-1" }), usual);
        for (const user of [{ login: "dependabot[bot]", type: "Bot" }, { login: "ana", type: "User" }, null])
          assert.equal(await isOurs(user), false);
      }
    }, OPTIONS));

  test("where there is no GraphQL it is what it most likely is", () =>
    onStandIn(
      async (standIn) => {
        assert.equal(await ownAccount(clientOf(standIn))({ login: ACTIONS_ACCOUNT, type: "Bot" }), true);
      },
      { settings: { graphql: false } },
    ));

  test("an answer that fails proves nothing: the issue of our own App is not taken for a stranger's", () =>
    onStandIn(async (standIn) => {
      const open = (client: GitHubClient) => createGitHubTracker({ client, account: ACTIONS_ACCOUNT });
      const { number, mine } = await open(clientOf(standIn, { token: "app-1" })).open(DRAFT);
      assert.equal(mine, true);
      const failing = clientOf(standIn, { token: "app-1", fetch: answering(isGraphql, 503, {}) });
      assert.match((await refusal(open(failing).find({ numbers: [number] }))).message, /503/);
    }, OPTIONS));
});
