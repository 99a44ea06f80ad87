/** Who would hear of issues: `validate` says whom a token cannot tell, and how many it would mail. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { validateCommand } from "../../src/entry/cli/validate.ts";
import { createStandIn, type StandInOptions } from "../github/stand-in.ts";
import { scratchFolder } from "../support/scratch.ts";
import { call } from "./calling.ts";

const CHECK =
  'checks: [{ name: Orders, url: "https://acme.example/", owner: ["@ana", "@acme/core", "@acme/night"] }]\n';
const READER = {
  token: "anas",
  login: "ana",
  permissions: { issues: "write", contents: "write", metadata: "read" },
} as const;

async function validated(t: TestContext, config: string, asked: { token?: string; options?: StandInOptions } = {}) {
  const directory = await scratchFolder(t);
  await mkdir(join(directory, ".github"));
  await writeFile(join(directory, ".github/allclear.yml"), config);
  if (asked.options === undefined) return call(validateCommand, [], { directory });
  const standIn = await createStandIn(asked.options);
  t.after(() => standIn.close());
  const environment = { GITHUB_API_URL: standIn.apiUrl, GITHUB_TOKEN: asked.token ?? standIn.token };
  const store = `github:${standIn.owner}/${standIn.name}`;
  const called = await call(validateCommand, ["--store", store], { directory, environment });
  assert.deepEqual(standIn.violations, []);
  return called;
}

const settings = { teams: { "acme/core": ["ana"] } };
const activity = { watchers: 1234, deployments: [], releases: [], pullRequests: [] };

function warnings(out: string): readonly string[] {
  return out.split("\n").filter((line) => line.startsWith("warning: "));
}

test("without a token every team is warned of, since the token of a workflow reaches none; the config stays valid", async (t) => {
  const { exitCode, out } = await validated(t, CHECK);
  assert.equal(exitCode, 0);
  const [core = "", night = "", ...more] = warnings(out);
  assert.match(
    core,
    /the team `acme\/core` is an owner, but .* nobody of it would be told; name people as owners, or /,
  );
  assert.match(night, /`acme\/night`/);
  assert.deepEqual(more, []);
  assert.match(out, /the config is valid: 1 check\n$/);
});

test("GitHub is asked which teams this very token may read", async (t) => {
  const workflow = await validated(t, CHECK, { options: { settings } });
  assert.deepEqual(
    warnings(workflow.out).map((line) => /nobody of the team `(.*?)` is told/.exec(line)?.[1]),
    ["acme/core", "acme/night"],
  );
  const reader = await validated(t, CHECK, {
    token: "anas",
    options: { settings, tokens: [READER], users: [{ login: "ana", role: "write" }] },
  });
  assert.deepEqual(
    warnings(reader.out).map((line) => /nobody of the team `(.*?)` is told.* or there is no such team/.exec(line)?.[1]),
    ["acme/night"],
  );
});

test("many watchers are warned of, unless the issues are in another repository", async (t) => {
  const people = CHECK.replace(', "@acme/core", "@acme/night"', "");
  const { out } = await validated(t, people, { options: { settings: { activity } } });
  assert.match(warnings(out).join(), /^warning: 1234 people watch this repository, and GitHub mails each of them/);
  const few = await validated(t, people, { options: { settings: { activity: { ...activity, watchers: 49 } } } });
  assert.deepEqual(warnings(few.out), []);
  const moved = `issues: { repository: acme/shop }\n${people}`;
  assert.deepEqual(warnings((await validated(t, moved, { options: { settings: { activity } } })).out), []);
});

test("where no issues are opened nobody is asked", async (t) => {
  for (const options of [undefined, { settings: { ...settings, activity } }])
    assert.deepEqual(warnings((await validated(t, `issues: off\n${CHECK}`, options && { options })).out), []);
});

test("a token that GitHub refuses costs the answer, not the validation", async (t) => {
  const { exitCode, out } = await validated(t, CHECK, { token: "stale", options: {} });
  assert.equal(exitCode, 0);
  assert.match(
    warnings(out).join(),
    /^warning: who would hear of the issues could not be asked: .*401.*; check that the token/,
  );
});
