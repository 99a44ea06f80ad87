import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { runAction } from "../../src/entry/action-run.ts";
import { createStandIn, type StandIn } from "../github/stand-in.ts";
import { openTarget, status, type Target } from "../program/target.ts";
import { gitLog, gitRefs } from "../support/git.ts";

const BRANCH = "refs/heads/allclear-history";
const USERS = [
  { login: "ana", role: "write" },
  { login: "tri", role: "triage" },
  { login: "rea", role: "read" },
  { login: "nobody", role: "none" },
] as const;

interface Bot {
  readonly standIn: StandIn;
  readonly target: Target;
  /** A round, or what else the event starts. */
  run(event: string, payload?: object, inputs?: Readonly<Record<string, string>>): Promise<readonly string[]>;
  /** Somebody comments on an issue; answers the payload of the event. */
  comment(login: string, issue: number, body: string): Promise<object>;
  /** The same, and the bot hears it. */
  say(login: string, issue: number, body: string): Promise<void>;
  sent(): readonly string[];
}

let runs = 100;

/** A repository with one check that is down, its outage told in issue 1. */
async function opened(t: TestContext): Promise<Bot> {
  const target = await openTarget(t);
  target.answer(status(503));
  const config = `settle: 0s\ndefaults: { retries: 0, confirm: { down: 1, up: 1 } }\nchecks: [{ name: Orders, url: "${target.url}" }]\n`;
  const tokens = USERS.map(({ login }) => ({
    token: `token-${login}`,
    login,
    permissions: { issues: "write" } as const,
  }));
  const standIn = await createStandIn({ seed: { files: { ".github/allclear.yml": config } }, users: USERS, tokens });
  t.after(() => standIn.close());
  const temp = await mkdtemp(join(tmpdir(), "allclear-"));
  t.after(() => rm(temp, { recursive: true, force: true }));
  const { owner, name: repo, id, apiUrl, token, gitDirectory } = standIn;
  const bot: Bot = {
    standIn,
    target,
    sent: () => standIn.requests.map(({ method, path }) => `${method} ${path}`),
    async run(name, payload = {}, inputs = {}) {
      const failures: string[] = [];
      const ignore = (): void => undefined;
      runs += 1;
      // History dates looks in whole seconds: two of one second are not one after the other.
      await sleep(1_000 - (Date.now() % 1_000));
      await runAction({
        input: (input) => ({ token, ...inputs })[input] ?? "",
        environment: { RUNNER_TEMP: temp },
        event: {
          name,
          payload: { repository: { id, default_branch: "main" }, sender: { login: "ana", type: "User" }, ...payload },
          sha: (await gitRefs(gitDirectory, "refs/heads"))["refs/heads/main"] ?? "",
          ref: "refs/heads/main",
          repository: { owner, repo },
          ...{ runId: runs, runAttempt: 1, job: "bot", apiUrl, serverUrl: "https://github.com" },
        },
        out: { write: ignore, isTerminal: false },
        core: {
          ...{ setOutput: ignore, setSecret: ignore, error: ignore, warning: ignore, notice: ignore, info: ignore },
          setFailed: (message) => void failures.push(message),
          summary: { addRaw: () => ({ write: async () => undefined }) },
        },
      });
      assert.deepEqual(standIn.violations, []);
      return failures;
    },
    async comment(login, issue, body) {
      const as = (path: string, init: RequestInit = {}) =>
        fetch(`${apiUrl}/repos/${owner}/${repo}/issues/${issue}${path}`, {
          ...init,
          headers: { authorization: `Bearer token-${login}` },
        }).then(async (answer): Promise<Record<string, object>> => JSON.parse(await answer.text()));
      const comment = await as("/comments", { method: "POST", body: JSON.stringify({ body }) });
      return { action: "created", comment, issue: await as(""), sender: comment["user"] };
    },
    async say(login, issue, body) {
      assert.deepEqual(await bot.run("issue_comment", await bot.comment(login, issue, body)), []);
    },
  };
  assert.deepEqual(await bot.run("schedule"), []);
  return bot;
}

async function issueOf({ standIn }: Bot, number: number) {
  return (await standIn.dump()).issues.find((issue) => issue.number === number) ?? assert.fail(`no issue ${number}`);
}

test("a person who may is heard: eyes, a commit, one answer, thumbs up", async (t) => {
  const bot = await opened(t);
  await bot.say("tri", 1, "/ack for 4h on it");
  const issue = await issueOf(bot, 1);
  const ours = issue.comments.filter(({ author }) => author === "github-actions[bot]");
  assert.equal(ours.length, 1);
  assert.match(ours[0]?.body ?? "", /^Acknowledged by tri: no reminders until .* Noted: on it/);
  assert.match(
    (await gitLog(bot.standIn.gitDirectory, BRANCH))[0]?.message ?? "",
    /^by hand: orders-\S+ acknowledged \[skip ci\]$/,
  );
  await bot.run("schedule");
  assert.equal((await issueOf(bot, 1)).comments.length, 2, "the round says nothing that was answered");
});

test("strangers, readers and bots are not answered, and cost one question at most", async (t) => {
  const bot = await opened(t);
  for (const [login, allowed] of [
    ["nobody", 1],
    ["rea", 1],
  ] as const) {
    const payload = await bot.comment(login, 1, "/close mine");
    const before = bot.sent().length;
    await bot.run("issue_comment", payload);
    const sent = bot
      .sent()
      .slice(before)
      .filter((request) => !/contents/.test(request));
    assert.equal(sent.length, allowed, sent.join("\n"));
    assert.match(sent[0] ?? "", /collaborators\/\w+\/permission/);
  }
  const payload = await bot.comment("ana", 1, "/close mine");
  const before = bot.sent().length;
  const pull = { ...payload, issue: { number: 1, pull_request: {} } };
  const robot = { ...payload, sender: { login: "x[bot]", type: "Bot" } };
  for (const ignored of [{ ...payload, action: "edited" }, { ...payload, action: "deleted" }, pull, robot])
    await bot.run("issue_comment", ignored);
  assert.deepEqual(bot.sent().slice(before), []);
  assert.equal((await issueOf(bot, 1)).state, "open");
});

test("who may acknowledge may not close, and hears why", async (t) => {
  const bot = await opened(t);
  await bot.say("tri", 1, "/close mine");
  const issue = await issueOf(bot, 1);
  assert.equal(issue.state, "open");
  assert.match(issue.comments.at(-1)?.body ?? "", /`\/close` needs the permission `write`/);
});

test("an event that is replayed does nothing twice", async (t) => {
  const bot = await opened(t);
  const payload = await bot.comment("ana", 1, "/ack\n/severity major");
  await bot.run("issue_comment", payload);
  const [log, before] = [await gitLog(bot.standIn.gitDirectory, BRANCH), await issueOf(bot, 1)];
  await bot.run("issue_comment", payload);
  await bot.run("issue_comment", payload);
  assert.deepEqual(await gitLog(bot.standIn.gitDirectory, BRANCH), log);
  assert.deepEqual((await issueOf(bot, 1)).comments, before.comments);
});

test("a run that ended after its commit is answered by the next, and nothing is done again", async (t) => {
  const bot = await opened(t);
  const payload = await bot.comment("ana", 1, "/ack");
  bot.standIn.failAt(({ method, path }) => method === "POST" && path.endsWith("/comments"), "forbidden");
  assert.equal((await bot.run("issue_comment", payload)).length, 1);
  const log = await gitLog(bot.standIn.gitDirectory, BRANCH);
  await bot.run("issue_comment", payload);
  assert.match((await issueOf(bot, 1)).comments.at(-1)?.body ?? "", /carried out before/);
  assert.deepEqual(await gitLog(bot.standIn.gitDirectory, BRANCH), log);
});

test("`/recheck` looks now and answers what was seen", async (t) => {
  const bot = await opened(t);
  bot.target.answer(status(200));
  await bot.say("ana", 1, "/recheck");
  const issue = await issueOf(bot, 1);
  assert.match(issue.comments.map(({ body }) => body).join("\n"), /- Orders is up from github: `200 in/);
  assert.equal(issue.state, "closed");
});

test("`/close` ends the incident and its issue while the check is still down, and the next round leaves it so", async (t) => {
  const bot = await opened(t);
  await bot.say("ana", 1, "/close known, the vendor works on it");
  assert.equal((await issueOf(bot, 1)).state, "closed");
  await bot.run("schedule");
  const { issues } = await bot.standIn.dump();
  assert.deepEqual(
    issues.map(({ state }) => state),
    ["closed"],
  );
});

test("a dispatch needs no permission asked, and a drill is told, reported and over with the next round", async (t) => {
  const bot = await opened(t);
  assert.deepEqual(await bot.run("workflow_dispatch", {}, { drill: "true" }), []);
  const drill = await issueOf(bot, 2);
  assert.match(drill.title, /DRILL/);
  assert.match(drill.comments.at(-1)?.body ?? "", /issue 2: after \d+\.\d s/);
  await bot.run("schedule");
  assert.equal((await issueOf(bot, 2)).state, "closed");
  assert.deepEqual(
    await bot.run("repository_dispatch", {
      action: "allclear-incident",
      client_payload: { command: "/ack", issue: 1 },
    }),
    [],
  );
  assert.match((await issueOf(bot, 1)).comments.at(-1)?.body ?? "", /^Acknowledged by ana/);
  assert.ok(bot.sent().every((request) => !request.includes("collaborators")));
});

test("an incident is declared on any issue, and other commands are left alone there", async (t) => {
  const bot = await opened(t);
  const { apiUrl, owner, name } = bot.standIn;
  const opening = {
    method: "POST",
    headers: { authorization: "Bearer token-ana" },
    body: JSON.stringify({ title: "Help", body: "It is slow" }),
  };
  await fetch(`${apiUrl}/repos/${owner}/${name}/issues`, opening);
  await bot.say("ana", 2, "/ack");
  assert.equal((await issueOf(bot, 2)).comments.length, 1);
  await bot.say("ana", 2, "/incident Logins are slow\n/severity major\n/affects orders");
  await bot.say("ana", 2, "/update identified A full disk");
  const issue = await issueOf(bot, 2);
  assert.match(issue.body, /It is slow/);
  assert.match(
    issue.comments.map(({ body }) => body).join("\n"),
    /Declared by ana: Logins are slow[\s\S]*Severity major[\s\S]*It now affects Orders[\s\S]*Told as identified/,
  );
  await bot.say("ana", 2, "/close solved");
  assert.equal((await issueOf(bot, 2)).state, "closed");
});
