/** A history of the version before: it is read and written as it is, migrated in one commit, and given back in one. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { migrateHistory, undoMigration } from "../../src/app/migrate.ts";
import { verify } from "../../src/app/verify.ts";
import { DEFAULT_HISTORY_REF } from "../../src/core/defaults.ts";
import { migrated, migrationsFrom } from "../../src/core/history/migrations.ts";
import { SCHEMA_VERSION } from "../../src/core/history-state.ts";
import { historyCommand } from "../../src/entry/cli/history.ts";
import { migrateCommand } from "../../src/entry/cli/migrate.ts";
import type { Store } from "../../src/ports.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";
import { git, gitLog } from "../support/git.ts";
import { remembered, roundsOver, times } from "../support/remembered.ts";
import { scratchFolder } from "../support/scratch.ts";
import { call } from "./calling.ts";

const clock = quickClock({ start: at("10:00") });

/** Two hours of two checks as version 1 has them: but for the number, and the README, as we write them below 1,000 checks. */
function before(): Branch {
  const branch = new Branch([aCheck("shop"), aCheck("docs")]);
  branch.round(at("07:55"), [aResult("shop", "up", at("07:55:01"))]);
  const state = branch.files.get("state.json") ?? "";
  branch.files.set("state.json", state.replace('"version":2', '"version":1'));
  branch.files.set("README.md", "# History\n\nas an earlier release described it\n");
  roundsOver(branch, at("08:00"), [...times(21, "up"), ...times(3, "down")]);
  return branch;
}

interface Scene {
  readonly branch: Branch;
  readonly store: Store;
  readonly directory: string;
  /** The directory of the repository. */
  readonly repository: string;
}

async function open(t: TestContext, branch = before()): Promise<Scene> {
  const directory = await scratchFolder(t);
  const store = await remembered(join(directory, ".allclear"), branch.files);
  return { branch, store, directory, repository: join(directory, ".allclear/history.git") };
}

async function oneRound({ branch, store }: Pick<Scene, "branch" | "store">): Promise<string> {
  const head = await store.head();
  assert.ok(head !== undefined);
  const paths = [...branch.files.keys()];
  for (const [path, text] of await store.read(head, paths)) branch.files.set(path, text);
  const { recorded } = branch.round(at("10:00"), [aResult("shop", "up", at("10:00:01"))]);
  assert.notEqual(await store.commit({ parent: head, message: recorded.message, files: recorded.files }), "moved");
  return recorded.message;
}

test("rounds go on writing the version before, and every reader knows it", async (t) => {
  const scene = await open(t);
  await oneRound(scene);
  assert.match(scene.branch.files.get("state.json") ?? "", /"version":1,/);
  const verified = await verify(scene.store, { now: at("10:05"), archives: [] });
  assert.deepEqual([verified?.findings, verified?.problems], [[], []]);
  const { out } = await call(historyCommand, ["shop"], { directory: scene.directory, clock });
  assert.match(out, /^shop: down since/);
});

test("`migrate history` is one commit that changes state and README alone, and does nothing the second time", async (t) => {
  const { store, directory, repository } = await open(t);
  const [old] = await gitLog(repository, DEFAULT_HISTORY_REF);
  const { out, exitCode } = await call(migrateCommand, ["history"], { directory, clock });
  assert.equal(exitCode, 0);
  assert.match(
    out,
    /^the history went from schema version 1 to 2 in commit [0-9a-f]{40}: results of over 1,000 checks/,
  );
  const [made, ...others] = await gitLog(repository, DEFAULT_HISTORY_REF);
  assert.deepEqual(
    [made?.message, made?.parents],
    ["history migrated from schema version 1 to 2 [skip ci]", [old?.id]],
  );
  assert.deepEqual(others, [old]);
  const diff = await git(repository, "diff", "--stat=200", "HEAD~", "HEAD");
  assert.match(diff, /README\.md.*\n.*state\.json +\| +2 \+-\n/);
  const verified = await verify(store, { now: at("10:00"), archives: [] });
  assert.deepEqual([verified?.findings, verified?.problems, verified?.rounds], [[], [], 25]);
  const again = await call(migrateCommand, ["history"], { directory, clock });
  assert.equal(again.out, "the history has schema version 2; nothing was written\n");
  assert.equal((await gitLog(repository, DEFAULT_HISTORY_REF)).length, 2);
});

test("`--undo` gives the tree before back in one commit, from which it can be migrated again", async (t) => {
  const { directory, repository } = await open(t);
  const tree = () => git(repository, "rev-parse", "HEAD^{tree}");
  const old = await tree();
  await call(migrateCommand, ["history"], { directory, clock });
  const ours = await tree();
  const { out } = await call(migrateCommand, ["history", "--undo"], { directory, clock });
  assert.match(out, /^the history went from schema version 2 to 1 in commit/);
  assert.equal(await tree(), old);
  assert.equal((await gitLog(repository, DEFAULT_HISTORY_REF)).length, 3);
  await call(migrateCommand, ["history"], { directory, clock });
  assert.equal(await tree(), ours);
});

test("`--undo` refuses where anything was written since, and names it", async (t) => {
  const scene = await open(t);
  await migrateHistory(scene.store);
  const message = await oneRound(scene);
  const head = await scene.store.head();
  await assert.rejects(undoMigration(scene.store), {
    name: "AdapterError",
    message: `1 commit was written since the migration and would be lost: \`${message}\``,
    next: /stays as it is/,
  });
  assert.equal(await scene.store.head(), head);
});

test("`--undo` of what was never migrated writes nothing", async (t) => {
  const { store } = await open(t);
  const head = await store.head();
  assert.deepEqual(await undoMigration(store), { kind: "same", version: 1 });
  assert.equal(await store.head(), head);
});

test("a round that is faster is not lost: the migration is made on top of it", async (t) => {
  const scene = await open(t);
  let rounds = 0;
  const raced: Store = {
    ...scene.store,
    async commit(commit) {
      if (rounds++ === 0) await oneRound(scene);
      return scene.store.commit(commit);
    },
  };
  assert.equal((await migrateHistory(raced))?.kind, "changed");
  const verified = await verify(scene.store, { now: at("10:05"), archives: [] });
  assert.deepEqual([verified?.findings, verified?.rounds], [[], 26]);
});

test("a state with entries that cannot be read is not migrated: they would be lost", async (t) => {
  const branch = before();
  branch.files.set(
    "state.json",
    (branch.files.get("state.json") ?? "").replace(/"shop":.*/, '"shop":{"first":"never"}'),
  );
  const { store } = await open(t, branch);
  await assert.rejects(migrateHistory(store), {
    message: /cannot be read whole: .*shop/,
    next: /let a round write it/,
  });
});

test("there is a step from every version that we read", () => {
  assert.deepEqual(migrationsFrom(SCHEMA_VERSION), []);
  assert.deepEqual(
    migrationsFrom(1).map(({ from }) => from),
    Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1),
  );
  const files = before().files;
  assert.deepEqual([...migrated(files, migrationsFrom(1)).keys()], ["state.json", "README.md"]);
});

test("only a history can be migrated, and only where there is one", async (t) => {
  const directory = await scratchFolder(t);
  await assert.rejects(call(migrateCommand, ["upptime"], { directory, clock }), { name: "InputError" });
  const { exitCode, out } = await call(migrateCommand, ["history"], { directory, clock });
  assert.deepEqual([exitCode, out], [4, "there is no history yet; the first round begins one\n"]);
});
