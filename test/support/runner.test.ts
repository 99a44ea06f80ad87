import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { listen, stop } from "../github/server.ts";
import { type ActionRun, type ActionRunOptions, runAction } from "./runner.ts";

const DIRECTORY = fileURLToPath(new URL("../fixtures/action", import.meta.url));

async function run(t: TestContext, deed: string, options: Partial<ActionRunOptions> = {}): Promise<ActionRun> {
  const { inputs, ...others } = options;
  const done = await runAction({
    directory: DIRECTORY,
    apiUrl: "http://127.0.0.1:1",
    token: "actions-token",
    inputs: { "do what": deed, ...inputs },
    ...others,
  });
  t.after(done.remove);
  return done;
}

/** Aborts when the process has asked a server for something: it is then up and has its handlers. */
async function cancelledRun(t: TestContext, deed: string, graceMs: readonly [number, number]): Promise<ActionRun> {
  const server = createServer();
  t.after(() => stop(server));
  const abort = new AbortController();
  once(server, "request").then(() => abort.abort());
  return run(t, deed, { apiUrl: await listen(server), cancel: abort.signal, graceMs });
}

test("the action sees inputs, event, files and identity as the runner gives them, and nothing of our environment", async (t) => {
  const { output, exitCode, violations, workspace } = await run(t, "report", {
    inputs: { "fail-on": "down" },
    event: { schedule: "*/5 * * * *" },
    env: { PROBE_TOKEN: "s3cret" },
  });
  const { node, cwd, event, env } = JSON.parse(output);
  assert.equal(exitCode, 0);
  assert.deepEqual(violations, []);
  assert.match(node, /^24\./);
  assert.equal(cwd, workspace);
  assert.deepEqual(event, { schedule: "*/5 * * * *" });
  assert.equal(env.INPUT_TOKEN, "actions-token");
  assert.equal(env["INPUT_FAIL-ON"], "down");
  assert.equal(env.GITHUB_REPOSITORY, "acme/shop");
  assert.equal(env.GITHUB_REPOSITORY_ID, "1001");
  assert.equal(env.PROBE_TOKEN, "s3cret");
  assert.ok(existsSync(env.RUNNER_TEMP));
  assert.equal(env.NODE_TEST_CONTEXT, undefined);
});

test("a step without a HOME has none", async (t) => {
  const home = async (homeless: boolean): Promise<unknown> =>
    JSON.parse((await run(t, "report", { homeless })).output).env.HOME;
  assert.equal(typeof (await home(false)), "string");
  assert.equal(await home(true), undefined);
});

test("outputs, state, variables, paths and summary are read from the step's files", async (t) => {
  const done = await run(t, "fill");
  assert.deepEqual(done.outputs, { plain: "1", block: "two\nlines" });
  assert.deepEqual(done.state, { kept: "yes" });
  assert.deepEqual(done.env, { LATER: "there" });
  assert.deepEqual(done.paths, ["/opt/tool"]);
  assert.equal(done.summary, "# all well, ***\n");
});

test("a mask hides its value from the log, and the token is masked from the first line", async (t) => {
  const filled = await run(t, "fill");
  assert.deepEqual(filled.masks, ["hunter2hunter2"]);
  assert.match(filled.log, /the word is \*\*\*/);
  assert.doesNotMatch(filled.log, /hunter2/);
  const reported = await run(t, "report");
  assert.match(reported.output, /actions-token/);
  assert.doesNotMatch(reported.log, /actions-token/);
});

test("annotations are decoded, and those between stop-commands are only text", async (t) => {
  const { annotations, log } = await run(t, "annotate");
  assert.deepEqual(annotations, [
    { level: "error", message: "first\nsecond 100%", properties: { file: "a,b.yml", line: "3", title: "two: words" } },
    { level: "notice", message: "after", properties: {} },
  ]);
  assert.match(log, /^::error::text from a target$/m);
});

test("whatever goes over a limit of the real service is a violation", async (t) => {
  const { violations } = await run(t, "exceed", { inputs: { speling: "x" } });
  assert.deepEqual(violations, [
    "the action has no input `speling`",
    "the command `set-output` is unknown or disabled",
    "the summary is over 1 MiB: it would be dropped",
    "the outputs are over 1 MB in UTF-16: the job would fail",
    "11 annotations of level warning: only 10 would be shown",
    "an annotation has 4097 characters: it would be cut at 4096",
  ]);
});

test("an output block without its end fails as it does on the runner", async (t) => {
  await assert.rejects(run(t, "malform"), /Matching delimiter not found 'END'/);
});

test("the exit code is the process's", async (t) => {
  assert.equal((await run(t, "fail")).exitCode, 3);
});

test("a cancelled step gets SIGINT and may end by itself", async (t) => {
  const { exitCode, signals } = await cancelledRun(t, "wait", [7500, 2500]);
  assert.deepEqual(signals, ["SIGINT"]);
  assert.equal(exitCode, 130);
});

test("a step that does not end when cancelled gets SIGTERM and is then killed", async (t) => {
  const { exitCode, signals, output } = await cancelledRun(t, "ignore", [200, 200]);
  assert.deepEqual(signals, ["SIGINT", "SIGTERM", "SIGKILL"]);
  assert.equal(exitCode, undefined);
  assert.equal(output, "not yet\nnot yet\n");
});
