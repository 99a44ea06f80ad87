/** What becomes of the page in rounds on GitHub, for each way of publishing it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { git, gitLog } from "../support/git.ts";
import { publishingPlace } from "./publishing-place.ts";

const BRANCH = "refs/heads/gh-pages";

test("on a branch a round publishes when there is news or half an hour has passed, and then alone", async (t) => {
  const { standIn, round } = await publishingPlace(t, "page: { publish: branch }");
  const kinds: string[] = [];
  for (const [minute, code] of [[0], [5], [10, 503], [15, 503], [20], [25], [55]] as const) {
    const { outcome } = await round(minute, code);
    assert.deepEqual(outcome.refused, []);
    assert.ok(outcome.publishing.kind !== "built" || !outcome.publishing.isDue, "nobody else is to deploy it");
    kinds.push(outcome.publishing.kind);
  }
  assert.deepEqual(kinds, ["built", "none", "built", "none", "built", "none", "built"]);
  assert.equal((await gitLog(standIn.gitDirectory, BRANCH)).length, 1);
  assert.match(await git(standIn.gitDirectory, "show", `${BRANCH}:index.html`), /Website/);
});

test("a branch of somebody else's stays as it is: the round says what to do, and nothing fails", async (t) => {
  const { standIn, round } = await publishingPlace(t, "page: { publish: { branch: docs } }");
  const theirs = await git(standIn.gitDirectory, "rev-parse", "refs/heads/main");
  await git(standIn.gitDirectory, "update-ref", "refs/heads/docs", theirs);
  const { outcome } = await round(0);
  assert.equal(outcome.publishing.kind, "off");
  assert.deepEqual(outcome.refused, []);
  assert.equal(await git(standIn.gitDirectory, "rev-parse", "refs/heads/docs"), theirs);
});

test("a branch that cannot be written now is written by the next round, and the round goes on", async (t) => {
  const { standIn, round } = await publishingPlace(t, "page: { publish: branch }");
  await round(0);
  const before = await git(standIn.gitDirectory, "rev-parse", BRANCH);
  let isBroken = true;
  for (let number = 0; number < 10; number += 1)
    standIn.failAt(({ method, path }) => isBroken && method === "GET" && path.includes("/git/trees/"), "error");
  const failed = await round(40);
  assert.deepEqual(
    failed.outcome.refused.map(({ code }) => code),
    ["unavailable"],
  );
  assert.notEqual(failed.outcome.commit, undefined);
  assert.equal(await git(standIn.gitDirectory, "rev-parse", BRANCH), before);
  isBroken = false;
  assert.equal((await round(45)).outcome.publishing.kind, "built");
  assert.notEqual(await git(standIn.gitDirectory, "rev-parse", BRANCH), before);
});

test("a folder of another site is published when the page is not there, or older than what is known", async (t) => {
  const { standIn, round } = await publishingPlace(t, "page: { publish: { folder: status } }");
  standIn.settings.pages = { buildType: "workflow" };
  standIn.site.put({ "index.html": "the documentation" });
  const first = await round(0);
  assert.deepEqual(first.outcome.publishing, { kind: "built", isDue: true });
  standIn.site.put({ "index.html": "the documentation", "status/build.json": await first.built("build.json") });
  assert.equal((await round(5)).outcome.publishing.kind, "none");
  const after = await round(40);
  assert.equal(after.outcome.publishing.kind, "built");
  assert.equal(after.outcome.state?.page?.url, `${standIn.site.url}status/`);
});

test("a site that is not ours is left alone unless a folder of it is named", async (t) => {
  const { standIn, round } = await publishingPlace(t, "");
  standIn.settings.pages = { buildType: "workflow" };
  standIn.site.put({ "index.html": "the documentation" });
  const { outcome } = await round(0);
  assert.ok(outcome.publishing.kind === "off");
  assert.match(outcome.publishing.next, /folder: status/);
});

test("where publishing is off nothing is built and nobody is asked about Pages", async (t) => {
  const { round } = await publishingPlace(t, "page: { publish: off }");
  const { outcome, requests } = await round(0);
  assert.equal(outcome.publishing.kind, "none");
  assert.ok(!requests.some((request) => /pages/.test(request)), requests.join(", "));
});

test("every page is in the site of the round that builds it", async (t) => {
  const pages = "pages: [{ path: team, title: Orders team, checks: orders, private: true }]";
  const { standIn, round } = await publishingPlace(t, pages);
  standIn.settings.pages = { buildType: "workflow" };
  const { built } = await round(0);
  assert.match(await built("checks/orders/index.html"), /127\.0\.0\.1:\d+\/?\?2/);
  const team = await built("team/index.html");
  assert.ok(team.includes("Orders team") && !team.includes("Website"));
  assert.doesNotMatch(await built("team/checks/orders/index.html"), /\?2/);
});

const README = "# Shop\n\n<!-- allclear:begin -->\n<!-- allclear:end -->\n\nMade by people.\n";
const MAY = { contents: "write", issues: "write", pages: "read", "pull-requests": "write" } as const;

test("the table in the README is committed when a state changes, not in quiet rounds, and nothing else of it moves", async (t) => {
  const options = { seed: { files: { "README.md": README } }, permissions: MAY };
  const { standIn, round } = await publishingPlace(t, "page: { publish: off }\nreadme: { by: commit }", options);
  const text = () => git(standIn.gitDirectory, "show", "refs/heads/main:README.md");
  await round(0);
  assert.match(
    await text(),
    /^# Shop\n\n<!-- allclear:begin -->\n\| check[\s\S]*\| Website \| Up [\s\S]*Made by people\.$/,
  );
  await round(5); // the first one with an uptime
  const written = await git(standIn.gitDirectory, "rev-parse", "refs/heads/main");
  for (const minute of [10, 12, 14]) await round(minute);
  assert.equal(await git(standIn.gitDirectory, "rev-parse", "refs/heads/main"), written);
  await round(15, 503);
  assert.match(await text(), /\| Orders \| \*\*Down\*\* since/);
});

test("the table is proposed by one pull request, which a later change brings up to date", async (t) => {
  const options = { seed: { files: { "README.md": README } }, permissions: MAY };
  const { standIn, round } = await publishingPlace(t, "page: { publish: branch }\nreadme: {}", options);
  for (const [minute, code] of [[0], [5], [40], [45, 503]] as const) {
    const { outcome } = await round(minute, code);
    assert.deepEqual([outcome.refused, outcome.problems], [[], []]);
  }
  const sent = standIn.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/pulls"));
  assert.equal(sent.length, 1);
  assert.equal((await gitLog(standIn.gitDirectory, "refs/heads/main..refs/heads/allclear/readme")).length, 1);
  assert.match(await git(standIn.gitDirectory, "show", "refs/heads/allclear/readme:README.md"), /\*\*Down\*\*/);
  assert.equal(await git(standIn.gitDirectory, "show", "refs/heads/main:README.md"), README.trim());
});

test("the table costs its file and its commit beside what the page costs, since both show one reading of the past", async (t) => {
  const options = { seed: { files: { "README.md": README } }, permissions: MAY };
  const costs: number[] = [];
  for (const head of ["page: { publish: branch }", "page: { publish: branch }\nreadme: { by: commit }"]) {
    const { round } = await publishingPlace(t, head, options);
    await round(0);
    costs.push((await round(5, 503)).requests.length);
  }
  assert.equal((costs[1] ?? 0) - (costs[0] ?? 0), 2);
});

test("a file without the two lines, or none, is a problem that is told and fails nothing", async (t) => {
  const { round } = await publishingPlace(t, "page: { publish: off }\nreadme: { file: STATUS.md, by: commit }");
  const { outcome } = await round(0);
  assert.deepEqual(outcome.refused, []);
  assert.match(outcome.problems.join(), /STATUS\.md.*does not exist/);
});
