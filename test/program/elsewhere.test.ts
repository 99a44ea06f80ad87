/** `issues.repository`, with `dist/` as a process: the history stays here, the issues are there, and so is their token. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { Neighbour } from "../github/neighbour.ts";
import type { StandIn } from "../github/stand-in.ts";
import type { ActionRun, ActionRunOptions } from "../support/runner.ts";
import { allclear, temporaryFolder } from "./process.ts";
import { openTarget, status, type Target } from "./target.ts";
import { checksOf, githubWith, step } from "./workflow.ts";

const HISTORY = "refs/heads/allclear-history";
const TOKEN = "issues-token-1";
const APP: Neighbour["tokens"] = [{ token: TOKEN, app: "acme-status", permissions: { issues: "write" } }];

interface Place {
  readonly standIn: StandIn;
  readonly target: Target;
  readonly config: string;
  step(options?: Partial<ActionRunOptions>): Promise<ActionRun>;
}

/** A repository whose one check is down, and whose issues are in `acme/status`, which nobody but that token sees. */
async function opened(t: TestContext, tokens = APP): Promise<Place> {
  const target = await openTarget(t);
  target.answer(status(503));
  const config = `issues: { repository: acme/status, pin: true }\n${checksOf(target.url, 1)}`;
  const standIn = await githubWith(t, config, {
    neighbour: { name: "status", private: true, tokens },
    users: [{ login: "ana", role: "write" }],
  });
  const inputs = { "issues-token": TOKEN };
  return { standIn, target, config, step: (options = {}) => step(t, standIn, { inputs, ...options }) };
}

test("issues are told there and with that token alone, from opening to return; all else is here", async (t) => {
  const { standIn, target, step } = await opened(t);
  const shown: unknown[] = [];
  for (const code of [503, 200, 503]) {
    target.answer(status(code));
    const run = await step();
    assert.equal(run.exitCode, 0, run.log);
    assert.deepEqual(
      [run.masks, run.violations, run.output.replaceAll(`::add-mask::${TOKEN}`, "").includes(TOKEN)],
      [[TOKEN], [], false],
    );
    const { issues } = await standIn.dumpNeighbour();
    shown.push(issues.map(({ author, state, pinned, comments }) => [author, state, pinned, comments.length]));
  }
  const author = "acme-status[bot]";
  assert.deepEqual(shown, [[[author, "open", true, 0]], [[author, "closed", false, 1]], [[author, "open", true, 2]]]);
  const [here, there] = [await standIn.dump(), await standIn.dumpNeighbour()];
  assert.deepEqual([here.issues, here.refs[HISTORY]?.commits.length], [[], 3]);
  assert.deepEqual(Object.keys(there.refs), ["refs/heads/main"]);
  // The job's own token is let in nowhere there, and the other is shown to nobody here.
  for (const { path, token } of standIn.requests.filter(({ path }) => path !== "/graphql" && path !== "/user"))
    assert.equal(token, path.startsWith("/repos/acme/status/") ? TOKEN : standIn.token, path);
  assert.deepEqual(standIn.violations, []);
});

test("a dispatch commands them, and looking back finds them; a comment here is about none of them", async (t) => {
  const { standIn, config, step } = await opened(t);
  await step();
  const inputs = { "issues-token": TOKEN, command: "/ack on it", issue: "1" };
  const event = { repository: { id: standIn.id, default_branch: "main" }, sender: { login: "ana", type: "User" } };
  const acknowledged = await step({ eventName: "workflow_dispatch", event, inputs });
  assert.equal(acknowledged.exitCode, 0, acknowledged.log);
  const before = await standIn.dumpNeighbour();
  assert.match(before.issues[0]?.comments.map(({ body }) => body).join("\n") ?? "", /Acknowledged by ana/);

  const ana = { login: "ana", type: "User" };
  const comment = { id: 7, body: "/close", user: ana };
  const said = { action: "created", comment, issue: { number: 1, labels: [{ name: "allclear" }] } };
  const ignored = await step({ eventName: "issue_comment", event: { ...event, ...said, sender: ana } });
  assert.equal(ignored.exitCode, 0, ignored.log);
  assert.match(ignored.log, /the issues are in another repository/);
  const after = await standIn.dumpNeighbour();
  assert.deepEqual(after.issues, before.issues);

  const cwd = await temporaryFolder(t);
  await mkdir(join(cwd, ".github"));
  await writeFile(join(cwd, ".github/allclear.yml"), config);
  const env = { GITHUB_TOKEN: standIn.token, GITHUB_API_URL: standIn.apiUrl };
  const explained = await allclear(["explain", "check-1", "--store", "github:acme/shop"], { cwd, env });
  assert.equal(explained.exitCode, 0, explained.err);
  assert.match(explained.out, /503/);
  assert.deepEqual(standIn.violations, []);
});

const REFUSED: Readonly<
  Record<string, readonly [tokens: Neighbour["tokens"], inputs: Readonly<Record<string, string>>, next: RegExp]>
> = {
  "a token that nobody knows": [
    [],
    { "issues-token": TOKEN },
    /let the token in `issues-token` write issues of `acme\/status`/,
  ],
  "a token that may only read": [
    [{ token: TOKEN, app: "acme-status", permissions: { issues: "read" } }],
    { "issues-token": TOKEN },
    /let the token in `issues-token` write issues of `acme\/status`/,
  ],
  "no token": [APP, {}, /give the step the input `issues-token`, a token that may write issues of `acme\/status`/],
};

for (const [name, [tokens, inputs, next]] of Object.entries(REFUSED))
  test(`${name}: the round is recorded and the page is built, the job says what to do and fails`, async (t) => {
    const { standIn, step } = await opened(t, tokens);
    const refused = await step({ inputs });
    assert.match(refused.log, next);
    assert.match(refused.log, /the issues in `acme\/status`/);
    assert.deepEqual(
      [refused.outputs["state"], refused.outputs["publish"], refused.outputs["unrecorded"]],
      ["down", "true", ""],
    );
    assert.equal(refused.exitCode, 1);
    const { refs, issues } = await standIn.dump();
    assert.deepEqual([refs[HISTORY]?.commits.length, issues], [1, []]);
    assert.deepEqual(standIn.violations, []);
  });
