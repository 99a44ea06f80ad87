import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { doCommand } from "../../src/entry/cli/do.ts";
import { runCommand } from "../../src/entry/cli/run.ts";
import { openTarget, status } from "../program/target.ts";
import { scratchFolder } from "../support/scratch.ts";
import { call } from "./calling.ts";

/** A folder whose one check is down, and the way to say something about it. */
async function project(t: TestContext) {
  const directory = await scratchFolder(t);
  const target = await openTarget(t);
  target.answer(status(503));
  await mkdir(join(directory, ".github"));
  const config = `settle: 0s\ndefaults: { retries: 0, confirm: { down: 1, up: 1 } }\nchecks: [{ name: Orders, url: "${target.url}" }]\n`;
  await writeFile(join(directory, ".github/allclear.yml"), config);
  const environment = { USER: "ana" };
  assert.equal((await call(runCommand, [], { directory })).exitCode, 0);
  return {
    issue: async () => {
      const issues = join(directory, ".allclear/issues");
      const [first = ""] = (await readdir(issues)).filter((name) => name.endsWith(".md"));
      return readFile(join(issues, first), "utf8");
    },
    say: (...words: readonly string[]) => call(doCommand, words, { directory, environment }),
  };
}

test("a command said on this machine is carried out, told and answered as one said in a comment", async (t) => {
  const { say, issue } = await project(t);
  const unnamed = await say("/ack");
  assert.equal(unnamed.exitCode, 4);
  const [, id = ""] = /name an open one with --incident:\n {2}(\S+)\n/.exec(unnamed.out) ?? [];
  const { exitCode, out } = await say("/ack for 4h on it", "--incident", id);
  assert.equal(exitCode, 0, out);
  assert.match(out, /^Acknowledged by ana: no reminders until .* Noted: on it/m);
  assert.match(await issue(), /Acknowledged by ana/i);
  const wrong = await say("/ack", "--incident", "orders-never");
  assert.match(wrong.out, /^there is no incident `orders-never`; name an open one/);
  assert.equal(wrong.exitCode, 4);
});

test("a drill goes the whole way on this machine too, and says how long it took", async (t) => {
  const { say } = await project(t);
  const { exitCode, out } = await say("/drill");
  assert.equal(exitCode, 0, out);
  assert.match(out, /^- issue 2: after \d+\.\d s$/m);
  assert.match(out, /^- status page built: after \d+\.\d s$/m);
});

test("what is no command, or misread, is told so", async (t) => {
  const { say } = await project(t);
  await assert.rejects(say("ack"), /`ack` is no command of the bot; one begins with a slash, and `\/help` lists them/);
  const misread = await say("/maintenance soon");
  assert.equal(misread.exitCode, 4);
  assert.match(misread.out, /\/maintenance/);
});
