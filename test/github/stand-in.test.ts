import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { instant } from "../../src/core/brand.ts";
import type { Permissions } from "./access.ts";
import { exchange, pick } from "./exchange.ts";
import { createStandIn, type StandIn, type StandInOptions } from "./stand-in.ts";

const USERS = [
  { login: "ana", role: "write" },
  { login: "bob", role: "read" },
] as const;
const ISSUE = { title: "Orders API is down", body: "It is.", labels: ["incident"] };

async function standIn(t: TestContext, options: StandInOptions = {}): Promise<StandIn> {
  const server = await createStandIn({ users: USERS, ...options });
  t.after(() => server.close());
  return server;
}

const post = (server: StandIn, path: string, body: Record<string, string | string[]>, token?: string) =>
  exchange(server, "POST", path, { body, ...(token === undefined ? {} : { token }) });

const DENIED: readonly [granted: Permissions, method: string, path: string, needed: string][] = [
  [{ contents: "write" }, "POST", "~/issues", "issues=write"],
  [{ issues: "read" }, "POST", "~/issues", "issues=write"],
  [{ contents: "read", issues: "write" }, "POST", "~/git/refs", "contents=write"],
  [{ contents: "write", issues: "write" }, "GET", "~/pages", "pages=read"],
];

for (const [permissions, method, path, needed] of DENIED) {
  test(`${method} ${path} without ${needed} is refused and says so`, async (t) => {
    const server = await standIn(t, { permissions });
    const bodies = { "~/issues": ISSUE, "~/git/refs": { ref: "refs/heads/x", sha: "0".repeat(40) } };
    const body = method === "POST" ? Object.entries(bodies).find(([key]) => key === path)?.[1] : undefined;
    const answer = await exchange(server, method, path, body === undefined ? {} : { body });
    assert.equal(answer.status, 403);
    assert.equal(pick(answer.body, "message"), "Resource not accessible by integration");
    assert.equal(answer.headers.get("x-accepted-github-permissions"), needed);
    assert.deepEqual(server.violations, []);
  });
}

test("what a public repository shows needs no permission, a private one's does", async (t) => {
  const server = await standIn(t, { permissions: {} });
  assert.equal((await exchange(server, "GET", "~/issues")).status, 200);
  server.settings.private = true;
  assert.equal((await exchange(server, "GET", "~/issues")).status, 403);
});

test("a wrong token is 401, a stranger to a private repository is 404", async (t) => {
  const tokens = [{ token: "stranger", login: "eve", permissions: { issues: "write" } }] as const;
  const users = [{ login: "eve", role: "none" }] as const;
  const server = await standIn(t, { users, tokens, settings: { private: true } });
  const wrong = await exchange(server, "GET", "~", { token: "nobody" });
  assert.deepEqual([wrong.status, pick(wrong.body, "message")], [401, "Bad credentials"]);
  assert.equal((await exchange(server, "GET", "~", { token: "stranger" })).status, 404);
});

test("the Actions token is github-actions[bot] and nobody by GET /user; a person's is the person", async (t) => {
  const server = await standIn(t, { tokens: [{ token: "ana's", login: "ana", permissions: { issues: "write" } }] });
  const issue = await post(server, "~/issues", ISSUE);
  assert.deepEqual(
    [pick(issue.body, "user.login"), pick(issue.body, "user.id"), pick(issue.body, "user.type")],
    ["github-actions[bot]", 41_898_282, "Bot"],
  );
  assert.equal((await exchange(server, "GET", "/user")).status, 403);
  const user = await exchange(server, "GET", "/user", { token: "ana's" });
  assert.equal(pick(user.body, "login"), "ana");
  assert.equal(pick((await post(server, "~/issues", ISSUE, "ana's")).body, "user.login"), "ana");
});

test("labels of somebody who may not push are dropped without a word", async (t) => {
  const server = await standIn(t);
  await server.as("bob")("POST", "/issues", ISSUE);
  await server.as("ana")("POST", "/issues", ISSUE);
  assert.deepEqual(
    (await server.dump()).issues.map(({ author, labels }) => [author, labels]),
    [
      ["bob", []],
      ["ana", ["incident"]],
    ],
  );
});

test("acting as a person is neither logged nor counted, and a refusal throws", async (t) => {
  const server = await standIn(t);
  await post(server, "~/issues", ISSUE);
  await assert.rejects(server.as("bob")("PATCH", "/issues/1", { state: "closed" }), /PATCH \/issues\/1: 403/);
  assert.equal(server.requests.length, 1);
  assert.throws(() => server.as("nobody"), /not among the users/);
});

test("labels are one whatever their letters, and named ones are made", async (t) => {
  const server = await standIn(t);
  await post(server, "~/issues", ISSUE);
  await post(server, "~/issues", { ...ISSUE, labels: ["INCIDENT", "new"] });
  const labels = await exchange(server, "GET", "~/labels");
  assert.deepEqual(
    [pick(labels.body, "0.name"), pick(labels.body, "1.name"), pick(labels.body, "2")],
    ["incident", "new", null],
  );
  assert.equal(pick((await exchange(server, "GET", "~/issues?labels=Incident")).body, "1.number"), 1);
  assert.equal((await post(server, "~/labels", { name: "New" })).status, 422);
});

test("a created or changed issue shows in lists only after as many reads as the lag says; by number at once", async (t) => {
  const server = await standIn(t, { settings: { listLag: 2 } });
  const listed = async () => {
    const { body } = await exchange(server, "GET", "~/issues?state=all");
    return pick(body, "0.state");
  };
  await post(server, "~/issues", ISSUE);
  assert.equal((await exchange(server, "GET", "~/issues/1")).status, 200);
  assert.deepEqual([await listed(), await listed(), await listed()], [null, null, "open"]);
  await exchange(server, "PATCH", "~/issues/1", { body: { state: "closed" } });
  assert.deepEqual([await listed(), await listed(), await listed()], ["open", "open", "closed"]);
});

test("lists of issues have pull requests among them, and come in pages", async (t) => {
  const server = await standIn(t);
  await post(server, "~/issues", ISSUE);
  assert.equal(server.addPullRequest("Fix it", "ana"), 2);
  await post(server, "~/issues", ISSUE);
  const path = "~/issues?per_page=2&direction=asc";
  const first = await exchange(server, "GET", path);
  assert.deepEqual([pick(first.body, "0.pull_request"), typeof pick(first.body, "1.pull_request")], [null, "object"]);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1]?.replace(server.apiUrl, "") ?? "";
  const second = await exchange(server, "GET", next);
  assert.deepEqual([pick(second.body, "0.number"), pick(second.body, "1")], [3, null]);
  assert.match(second.headers.get("link") ?? "", /rel="prev"/);
  assert.deepEqual(server.violations, []);
});

test("a body over 262,144 bytes: refused when new, dropped without a word when an issue is edited", async (t) => {
  const server = await standIn(t);
  const fits = "ü".repeat(131_072);
  assert.equal((await post(server, "~/issues", { title: "x", body: `${fits}x` })).status, 422);
  assert.equal((await post(server, "~/issues", { title: "x", body: fits })).status, 201);
  const edit = await exchange(server, "PATCH", "~/issues/1", { body: { title: "y", body: `${fits}x` } });
  assert.deepEqual([edit.status, pick(edit.body, "title"), pick(edit.body, "body") === fits], [200, "y", true]);
  assert.equal((await post(server, "~/issues/1/comments", { body: `${fits}x` })).status, 422);
});

test("where issues are off, all about them is 410", async (t) => {
  const server = await standIn(t, { settings: { issuesEnabled: false } });
  assert.equal((await post(server, "~/issues", ISSUE)).status, 410);
  assert.equal((await exchange(server, "GET", "~/issues")).status, 410);
});

test("a locked issue takes no comment of the bot, and still one of a person who may push", async (t) => {
  const server = await standIn(t);
  await post(server, "~/issues", ISSUE);
  await exchange(server, "PUT", "~/issues/1/lock", { body: { lock_reason: "resolved" } });
  assert.equal((await post(server, "~/issues/1/comments", { body: "x" })).status, 403);
  await server.as("ana")("POST", "/issues/1/comments", { body: "still here" });
});

test("the hourly budget is spent, refuses, and comes back with the hour", async (t) => {
  let nowMs = Date.UTC(2026, 10, 22, 10);
  const clock = { now: () => instant(nowMs), sleep: () => Promise.resolve() };
  const server = await standIn(t, { clock, settings: { hourlyBudget: 2 } });
  const statuses: number[] = [];
  for (const path of ["~", "~", "~", "/rate_limit"]) statuses.push((await exchange(server, "GET", path)).status);
  assert.deepEqual(statuses, [200, 200, 403, 200]);
  const refused = await exchange(server, "GET", "~");
  assert.equal(refused.headers.get("x-ratelimit-remaining"), "0");
  assert.equal(refused.headers.get("x-ratelimit-reset"), String(nowMs / 1000 + 3600));
  nowMs += 3_600_000;
  const again = await exchange(server, "GET", "~");
  assert.deepEqual([again.status, again.headers.get("x-ratelimit-remaining")], [200, "1"]);
});

test("too many issues and comments in a minute meet the secondary limit", async (t) => {
  let nowMs = Date.UTC(2026, 10, 22, 10);
  const clock = { now: () => instant(nowMs), sleep: () => Promise.resolve() };
  const server = await standIn(t, { clock, settings: { contentsPerMinute: 2 } });
  await post(server, "~/issues", ISSUE);
  await post(server, "~/issues/1/comments", { body: "x" });
  const refused = await post(server, "~/issues", ISSUE);
  assert.deepEqual([refused.status, refused.headers.get("retry-after")], [403, "60"]);
  nowMs += 60_000;
  assert.equal((await post(server, "~/issues", ISSUE)).status, 201);
});

test("Pages are 404 while off; when on, they say where the site is, and it serves what was put there", async (t) => {
  const server = await standIn(t);
  assert.equal((await exchange(server, "GET", "~/pages")).status, 404);
  server.settings.pages = { buildType: "workflow" };
  assert.equal(pick((await exchange(server, "GET", "~/pages")).body, "html_url"), server.site.url);
  server.site.put({ "index.html": "<h1>Up</h1>", "build.json": "{}" });
  assert.equal(await (await fetch(server.site.url)).text(), "<h1>Up</h1>");
  assert.equal((await fetch(`${server.site.url}build.json?x=1`)).headers.get("cache-control"), "max-age=600");
  server.site.clear();
  assert.equal((await fetch(server.site.url)).status, 404);
  assert.deepEqual(server.site.requests, ["/shop/", "/shop/build.json", "/shop/"]);
});

test("permissions of people: the old word and the role", async (t) => {
  const server = await standIn(t, { users: [{ login: "max", role: "maintain" }] });
  const { body } = await exchange(server, "GET", "~/collaborators/MAX/permission");
  assert.deepEqual([pick(body, "permission"), pick(body, "role_name")], ["write", "maintain"]);
  assert.equal((await exchange(server, "GET", "~/collaborators/nobody/permission")).status, 404);
});

test("dispatches are kept for the test to see", async (t) => {
  const files = { ".github/workflows/allclear.yml": "on: workflow_dispatch\n" };
  const server = await standIn(t, { seed: { files }, permissions: { contents: "write", actions: "write" } });
  await exchange(server, "POST", "~/dispatches", { body: { event_type: "look", client_payload: { why: "now" } } });
  await exchange(server, "POST", "~/actions/workflows/allclear.yml/dispatches", { body: { ref: "main" } });
  assert.deepEqual(server.dispatches, [
    { event_type: "look", client_payload: { why: "now" } },
    { workflow: "allclear.yml", ref: "main" },
  ]);
  assert.equal((await exchange(server, "PUT", "~/actions/workflows/nope.yml/enable")).status, 404);
});

test("what GitHub's description does not allow is a violation and a refusal", async (t) => {
  const server = await standIn(t);
  assert.equal((await exchange(server, "GET", "~/issuez")).status, 404);
  assert.equal((await post(server, "~/issues", { title: "x", lables: ["y"] })).status, 422);
  assert.deepEqual(server.violations, [
    "GET /repos/acme/shop/issuez: not in the description, or not in the stand-in's part of it",
    "POST /repos/acme/shop/issues: body: must NOT have additional properties `lables`",
  ]);
});
