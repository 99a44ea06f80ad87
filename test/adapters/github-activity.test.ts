import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createGitHubActivity } from "../../src/adapters/github/activity.ts";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { instant } from "../../src/core/brand.ts";
import { AdapterError, type Clock } from "../../src/ports.ts";
import { createStandIn, type StandInOptions } from "../github/stand-in.ts";
import { at } from "../support/builders.ts";

const CLOCK: Clock = { now: () => instant(Date.now()), sleep: () => Promise.resolve() };
const SHOP = { owner: "acme", name: "shop" };
const TIME = { from: at("04:00"), to: at("10:00") };
const day = (time: string): string => `2026-11-22T${time}:00Z`;

const ACTIVITY = {
  watchers: 1234,
  deployments: [
    { createdAt: day("09:58"), environment: "pro duction", creator: { login: "ben" } },
    { createdAt: day("10:01"), environment: "production", creator: { login: "ben" } },
  ],
  releases: [
    {
      publishedAt: day("09:40"),
      name: "",
      tagName: "v2.1.0",
      url: "https://github.com/acme/shop/releases/v2.1.0",
      author: null,
    },
    { publishedAt: null, name: "a draft", tagName: "v3", url: "https://github.com/x", author: { login: "ana" } },
    {
      publishedAt: day("03:59"),
      name: "too old",
      tagName: "v1",
      url: "https://github.com/x",
      author: { login: "ana" },
    },
  ],
  pullRequests: [
    {
      mergedAt: day("09:31"),
      title: "Move the cart",
      number: 412,
      url: "https://github.com/acme/shop/pull/412",
      baseRefName: "main",
      mergedBy: { login: "ana" },
    },
    {
      mergedAt: day("09:33"),
      title: "Into another branch",
      number: 413,
      url: "https://github.com/acme/shop/pull/413",
      baseRefName: "next",
      mergedBy: { login: "ana" },
    },
  ],
};

async function activityOn(t: TestContext, options: StandInOptions = {}) {
  const standIn = await createStandIn({ settings: { activity: ACTIVITY, ...options.settings }, ...options });
  t.after(() => standIn.close());
  const { owner, name, apiUrl, token } = standIn;
  const client = createGitHubClient({ token, apiUrl, userAgent: "t", repository: { owner, name }, clock: CLOCK });
  return { standIn, activity: createGitHubActivity({ client }) };
}

test("deployments, releases and merges into the default branch are told with who did them, of that time alone", async (t) => {
  const { standIn, activity } = await activityOn(t);
  const seen = await activity.during({ repositories: [SHOP], ...TIME });
  assert.deepEqual(seen, {
    watchers: 1234,
    happenings: [
      {
        kind: "deployment",
        repository: "acme/shop",
        title: "pro duction",
        at: at("09:58"),
        by: "ben",
        url: "https://github.com/acme/shop/deployments/pro%20duction",
      },
      {
        kind: "release",
        repository: "acme/shop",
        title: "v2.1.0",
        at: at("09:40"),
        url: "https://github.com/acme/shop/releases/v2.1.0",
      },
      {
        kind: "merge",
        repository: "acme/shop",
        title: "Move the cart (#412)",
        at: at("09:31"),
        by: "ana",
        url: "https://github.com/acme/shop/pull/412",
      },
    ],
  });
  assert.deepEqual(standIn.violations, []);
});

test("a repository that cannot be read is left out, and all repositories are one request", async (t) => {
  const { standIn, activity } = await activityOn(t);
  const sent = standIn.requests.length;
  const repositories = [SHOP, { owner: "acme", name: "secret" }, { owner: "acme", name: "api" }];
  const { happenings } = await activity.during({ repositories, ...TIME });
  assert.equal(happenings.length, 3);
  assert.equal(standIn.requests.length - sent, 1);
  assert.deepEqual(standIn.violations, []);
});

test("where none can be read, or there is no GraphQL, it is refused with the next step", async (t) => {
  const { activity } = await activityOn(t);
  const refused = (error: unknown): boolean => error instanceof AdapterError && error.next !== "";
  await assert.rejects(activity.during({ repositories: [{ owner: "acme", name: "secret" }], ...TIME }), refused);
  const without = await activityOn(t, { settings: { graphql: false } });
  await assert.rejects(without.activity.during({ repositories: [SHOP], ...TIME }), refused);
});

test("of no repository nothing is asked", async (t) => {
  const { standIn, activity } = await activityOn(t);
  const sent = standIn.requests.length;
  assert.deepEqual(await activity.during({ repositories: [], ...TIME }), { happenings: [] });
  assert.equal(standIn.requests.length, sent);
});
