import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { runAction } from "../../src/entry/action-run.ts";
import type { Neighbour } from "../github/neighbour.ts";
import { createStandIn, type StandIn } from "../github/stand-in.ts";
import { openTarget, status } from "../program/target.ts";
import { gitLog, gitRefs } from "../support/git.ts";

const HISTORY_TOKEN = "history-token-1";
const BRANCH = "refs/heads/allclear-history";
const LET_IN: Neighbour["tokens"] = [{ token: HISTORY_TOKEN, permissions: { contents: "write" } }];

/** A repository whose config keeps its history in `acme/history`, and steps of a workflow in it. */
async function opened(t: TestContext, neighbour: Partial<Neighbour> = {}, history = "{ repository: acme/history }") {
  const target = await openTarget(t);
  target.answer(status(503));
  const config = `settle: 0s
history: ${history}
defaults: { retries: 0, confirm: { down: 1, up: 1 } }
checks: [{ name: Orders, url: "${target.url}" }]
`;
  const standIn = await createStandIn({
    seed: { files: { ".github/allclear.yml": config } },
    neighbour: { name: "history", tokens: LET_IN, ...neighbour },
  });
  t.after(() => standIn.close());
  const temp = await mkdtemp(join(tmpdir(), "allclear-"));
  t.after(() => rm(temp, { recursive: true, force: true }));
  return { standIn, target, step: (inputs: Inputs = {}) => step(standIn, temp, inputs) };
}

type Inputs = Readonly<Record<string, string>>;

interface Step {
  readonly failures: readonly string[];
  readonly secrets: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
  /** Everything that was said. */
  readonly log: string;
}

let runs = 1;

async function step(standIn: StandIn, temp: string, inputs: Inputs): Promise<Step> {
  const { owner, name: repo, id, apiUrl, token, gitDirectory } = standIn;
  const main = (await gitRefs(gitDirectory, "refs/heads"))["refs/heads/main"] ?? "";
  const failures: string[] = [];
  const secrets: string[] = [];
  const said: string[] = [];
  const outputs = new Map<string, string>();
  const say = (text: string): void => void said.push(text);
  runs += 1;
  await runAction({
    input: (name) => ({ token, ...inputs })[name] ?? "",
    environment: { RUNNER_TEMP: temp },
    event: {
      name: "schedule",
      payload: { repository: { id, default_branch: "main" } },
      sha: main,
      ref: "refs/heads/main",
      repository: { owner, repo },
      runId: runs,
      runAttempt: 1,
      job: "round",
      apiUrl,
      serverUrl: "https://github.com",
    },
    out: { write: say, isTerminal: false },
    core: {
      setOutput: (name, value) => void outputs.set(name, value),
      setSecret: (value) => void secrets.push(value),
      setFailed: (message) => void failures.push(message),
      summary: { addRaw: (text) => ({ write: async () => say(text) }) },
      error: say,
      warning: say,
      notice: say,
      info: say,
    },
  });
  assert.deepEqual(standIn.violations, []);
  return { failures, secrets, outputs, log: said.join("\n") };
}

test("a history in another repository is written there, with its own token, and all else stays here", async (t) => {
  const { standIn, step } = await opened(t, { private: true });
  const first = await step({ "history-token": HISTORY_TOKEN });
  assert.deepEqual([first.failures, first.secrets], [[], [HISTORY_TOKEN]]);
  const second = await step({ "history-token": HISTORY_TOKEN });
  assert.deepEqual(second.failures, []);
  const log = await gitLog(standIn.neighbourDirectory, BRANCH);
  assert.equal(log.length, 2);
  assert.match(log.at(-1)?.message ?? "", /orders down/);
  assert.deepEqual(Object.keys(await gitRefs(standIn.gitDirectory, "refs")), ["refs/heads/main"]);
  assert.equal((await standIn.dump()).issues.length, 1);
});

test("the history can be on a ref that is no branch, there too", async (t) => {
  const history = "{ ref: refs/allclear/history, repository: acme/history }";
  const { standIn, step } = await opened(t, {}, history);
  await step({ "history-token": HISTORY_TOKEN });
  const last = await step({ "history-token": HISTORY_TOKEN });
  assert.deepEqual(last.failures, []);
  assert.equal((await gitLog(standIn.neighbourDirectory, "refs/allclear/history")).length, 2);
});

test("one's own repository, by whatever letters, is no other and needs no token of its own", async (t) => {
  const { standIn, step } = await opened(t, {}, "{ repository: Acme/Shop }");
  const { failures } = await step({ "history-token": HISTORY_TOKEN });
  assert.deepEqual(failures, []);
  assert.equal((await gitLog(standIn.gitDirectory, BRANCH)).length, 1);
});

for (const [name, isPrivate] of [
  ["a public one", false],
  ["a private one", true],
] as const) {
  test(`without a token for the other repository, ${name}, it looks and says which token it needs`, async (t) => {
    const { standIn, target, step } = await opened(t, { private: isPrivate });
    const { failures, outputs, log } = await step();
    assert.equal(failures.length, 1);
    assert.match(log, /the history in `acme\/history`: /);
    assert.match(log, /give the step the input `history-token`.* write contents of `acme\/history`/);
    assert.equal(target.count(), 1);
    assert.match(await readFile(outputs.get("unrecorded") ?? "", "utf8"), /orders/);
    assert.deepEqual(Object.keys(await gitRefs(standIn.neighbourDirectory, "refs")), ["refs/heads/main"]);
  });
}

test("a token that may only read there is told what it lacks", async (t) => {
  const { step } = await opened(t, { tokens: [{ token: HISTORY_TOKEN, permissions: { contents: "read" } }] });
  const { log } = await step({ "history-token": HISTORY_TOKEN });
  assert.match(log, /let the token in `history-token` write contents of `acme\/history`/);
});

test("a config with a mistake still says where the last valid one is to be found", async (t) => {
  const { standIn, target, step } = await opened(t);
  await step({ "history-token": HISTORY_TOKEN });
  const path = ".github/allclear.yml";
  const person = standIn.as(standIn.owner);
  const broken = `history: { repository: acme/history }\nchecks: [{ name: Orders, url: "${target.url}", tiemout: 1s }]\n`;
  const old = (await person("GET", `/contents/${path}`)) as { readonly sha: string };
  const content = Buffer.from(broken).toString("base64");
  await person("PUT", `/contents/${path}`, { message: "break", content, sha: old.sha });
  const looks = target.count();
  const { log } = await step({ "history-token": HISTORY_TOKEN });
  assert.match(log, /tiemout/);
  assert.equal(target.count(), looks + 1);
  assert.equal((await gitLog(standIn.neighbourDirectory, BRANCH)).length, 2);
});
