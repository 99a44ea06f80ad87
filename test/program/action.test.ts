import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { STORM } from "../../src/core/cause.ts";
import { openTarget, status } from "./target.ts";
import { checksOf, githubWith, step } from "./workflow.ts";

const HISTORY = "refs/heads/allclear-history";

test("a first run on an empty history creates branch, issue and page, and stays green", async (t) => {
  const target = await openTarget(t);
  target.answer(status(503));
  const standIn = await githubWith(t, checksOf(target.url, 2));
  const run = await step(t, standIn, { eventName: "push" });
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual(run.violations, []);
  assert.deepEqual(standIn.violations, []);

  const { refs, issues } = await standIn.dump();
  assert.equal(refs[HISTORY]?.commits.length, 1);
  assert.match(refs[HISTORY]?.commits[0]?.message ?? "", /check-1 down.*\[skip ci\]$/);
  assert.deepEqual(
    issues.map(({ state, author, labels }) => ({ state, author, labels })),
    Array(2).fill({ state: "open", author: "github-actions[bot]", labels: ["allclear"] }),
  );
  assert.equal(run.outputs["state"], "down");
  assert.equal(run.outputs["publish"], "true");
  assert.equal(JSON.parse(run.outputs["changes"] ?? "").length, 2);
  assert.match(await readFile(join(run.outputs["site"] ?? "", "index.html"), "utf8"), /Check 1/);
  assert.match(run.summary, /2 down/);
});

for (const checks of [5, 100]) {
  test(`a quiet second run of ${checks} checks sends at most 8 requests and makes one commit`, async (t) => {
    const target = await openTarget(t);
    const standIn = await githubWith(t, checksOf(target.url, checks));
    const first = await step(t, standIn, { eventName: "push" });
    standIn.site.put({
      "build.json": await readFile(join(first.outputs["site"] ?? "", "build.json"), "utf8"),
      "index.html": "",
    });
    await step(t, standIn);
    const before = standIn.requests.length;
    const quiet = await step(t, standIn);
    assert.equal(quiet.exitCode, 0, quiet.log);
    const sent = standIn.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    t.diagnostic(`${sent.length} requests: ${sent.join(", ")}`);
    assert.ok(sent.length <= 8, sent.join("\n"));
    assert.equal(quiet.outputs["publish"], "false");
    assert.equal((await standIn.dump()).refs[HISTORY]?.commits.length, 3);
    assert.deepEqual(standIn.violations, []);
  });
}

test("recovery closes the issue with a summary", async (t) => {
  const target = await openTarget(t);
  target.answer(status(503));
  const standIn = await githubWith(t, checksOf(target.url, 1));
  await step(t, standIn);
  target.answer(status(200));
  const run = await step(t, standIn);
  assert.equal(run.exitCode, 0, run.log);
  assert.equal(run.outputs["state"], "up");
  const { issues } = await standIn.dump();
  assert.equal(issues.length, 1);
  assert.equal(issues[0]?.state, "closed");
  assert.equal(issues[0]?.stateReason, "completed");
  assert.equal(issues[0]?.comments.length, 1);
  await step(t, standIn);
  assert.deepEqual((await standIn.dump()).issues, issues, "nothing is said twice");
});

test("an outage is pinned while it lasts, also when it comes back", async (t) => {
  const target = await openTarget(t);
  const standIn = await githubWith(t, `issues: { pin: true }\n${checksOf(target.url, 1)}`);
  const shown: unknown[] = [];
  for (const code of [503, 200, 503]) {
    target.answer(status(code));
    const run = await step(t, standIn);
    assert.equal(run.exitCode, 0, run.log);
    shown.push((await standIn.dump()).issues.map(({ state, pinned }) => ({ state, pinned })));
  }
  const down = [{ state: "open", pinned: true }];
  assert.deepEqual(shown, [down, [{ state: "closed", pinned: false }], down]);
  assert.deepEqual(standIn.violations, []);
});

test("the requests of a round with k changes stay within 8 + 4k, and 12 more where the page is built", async (t) => {
  const target = await openTarget(t);
  // One fewer than what is gathered into one incident.
  const standIn = await githubWith(t, checksOf(target.url, STORM - 1));
  await step(t, standIn);
  for (const code of [503, 200]) {
    target.answer(status(code));
    const before = standIn.requests.length;
    const run = await step(t, standIn);
    const sent = standIn.requests.slice(before);
    const changes = JSON.parse(run.outputs["changes"] ?? "[]").length;
    assert.equal(changes, STORM - 1);
    t.diagnostic(`${sent.length} requests for ${changes} changes`);
    assert.ok(sent.length <= 8 + 4 * changes + 12, sent.map(({ method, path }) => `${method} ${path}`).join("\n"));
  }
});

test("`fail-on: down` fails the job, and the log says why", async (t) => {
  const target = await openTarget(t);
  target.answer(status(500));
  const standIn = await githubWith(t, checksOf(target.url, 1));
  const run = await step(t, standIn, { inputs: { "fail-on": "down" } });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /1 down; the job fails because of `fail-on: down`/);
});

test("a pull request only validates: nothing is looked at and nothing written, mistakes are annotated at their lines", async (t) => {
  const target = await openTarget(t);
  const standIn = await githubWith(
    t,
    `${checksOf(target.url, 1)}  - { name: Other, url: "${target.url}", tiemout: 3s }\n`,
  );
  const run = await step(t, standIn, { eventName: "pull_request" });
  assert.equal(run.exitCode, 1);
  assert.equal(target.count(), 0);
  assert.deepEqual(Object.keys((await standIn.dump()).refs), ["refs/heads/main"]);
  const [mistake] = run.annotations;
  assert.equal(mistake?.level, "error");
  assert.equal(mistake?.properties["file"], ".github/allclear.yml");
  assert.equal(mistake?.properties["line"], "5");
  assert.match(mistake?.message ?? "", /`tiemout`.*`timeout`/s);
});

test("a pull request also says whom of the owners nobody would tell, and how many watchers would be mailed", async (t) => {
  const config = 'checks: [{ name: Orders, url: "https://acme.example/", owner: ["@acme/core"] }]\n';
  const activity = { watchers: 400, deployments: [], releases: [], pullRequests: [] };
  const standIn = await githubWith(t, config, { settings: { activity, teams: { "acme/core": ["ana"] } } });
  const run = await step(t, standIn, { eventName: "pull_request" });
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual(
    run.annotations.map(({ level, message }) => [
      level,
      /^\d+ people watch|nobody of the team `.*?` is told/.exec(message)?.[0],
    ]),
    [
      ["warning", "nobody of the team `acme/core` is told"],
      ["warning", "400 people watch"],
    ],
  );
  assert.deepEqual(standIn.violations, []);
});

test("a missing permission is named, the looking goes on, and the job fails", async (t) => {
  const target = await openTarget(t);
  target.answer(status(503));
  const blind = await githubWith(t, checksOf(target.url, 1), { permissions: { contents: "write", pages: "read" } });
  const run = await step(t, blind);
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /issues: write/);
  assert.equal((await blind.dump()).refs[HISTORY]?.commits.length, 1);

  const mute = await githubWith(t, checksOf(target.url, 1), { permissions: { contents: "read", issues: "write" } });
  const refused = await step(t, mute);
  assert.equal(refused.exitCode, 1);
  assert.match(refused.log, /contents: write/);
  assert.match(refused.summary, /1 down/);
});

test("another branch than the default one looks, but writes nothing", async (t) => {
  const target = await openTarget(t);
  target.answer(status(503));
  const standIn = await githubWith(t, checksOf(target.url, 1));
  const run = await step(t, standIn, { eventName: "workflow_dispatch", env: { GITHUB_REF: "refs/heads/feature" } });
  assert.equal(run.exitCode, 0, run.log);
  assert.equal(target.count() > 0, true);
  const { refs, issues } = await standIn.dump();
  assert.deepEqual([Object.keys(refs), issues], [["refs/heads/main"], []]);
});

test("the history of another repository is not written to", async (t) => {
  const target = await openTarget(t);
  const standIn = await githubWith(t, checksOf(target.url, 1));
  await step(t, standIn);
  const fork = await step(t, standIn, {
    event: { repository: { id: 77, default_branch: "main" } },
    env: { GITHUB_REPOSITORY_ID: "77" },
  });
  assert.equal(fork.exitCode, 1);
  assert.match(fork.log, /belongs to acme\/shop \(id 1001\)/);
  assert.equal((await standIn.dump()).refs[HISTORY]?.commits.length, 1);
});

test("text of a target cannot command the runner", async (t) => {
  const target = await openTarget(t);
  target.answer((_, response) => {
    response.writeHead(503, { server: "x\u0085::set-output name=state::up" });
    response.end("::error::gotcha\n::add-mask::Check\n");
  });
  const standIn = await githubWith(t, checksOf(target.url, 1));
  const run = await step(t, standIn);
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual([run.masks, run.annotations], [[], []]);
  assert.equal(run.outputs["state"], "down");
});

test("a cancelled job ends at once and leaves the history whole", async (t) => {
  const target = await openTarget(t);
  const cancel = new AbortController();
  target.answer(() => cancel.abort());
  const standIn = await githubWith(t, checksOf(target.url, 1));
  const run = await step(t, standIn, { cancel: cancel.signal });
  assert.deepEqual(run.signals, ["SIGINT"]);
  assert.deepEqual(Object.keys((await standIn.dump()).refs), ["refs/heads/main"]);
});
