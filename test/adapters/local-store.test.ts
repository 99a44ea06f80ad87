import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createLocalStore, type LocalStoreOptions } from "../../src/adapters/local/store.ts";
import { instant } from "../../src/core/brand.ts";
import { AdapterError, type Store } from "../../src/ports.ts";
import { committed, storeContract } from "../contract/store.ts";
import { git, gitLog, gitRefs } from "../support/git.ts";
import { scratchFolder } from "../support/scratch.ts";

const REF = "refs/heads/allclear-history";
const NOON = instant(Date.UTC(2026, 10, 22, 12));
const PATH = process.env["PATH"] ?? "";

function storeIn(directory: string, options: Partial<LocalStoreOptions> = {}): Store {
  const clock = { now: () => NOON, sleep: () => Promise.resolve() };
  const author = { name: "Allclear", email: "bot@allclear.example" };
  return createLocalStore({ directory, ref: REF, author, clock, searchPath: PATH, ...options });
}

for (const ref of [REF, "refs/allclear/history"]) {
  storeContract(`the local store on ${ref}`, async () => {
    const parent = await mkdtemp(join(tmpdir(), "allclear-store-"));
    const directory = join(parent, "deep", "history.git");
    const another = (): Store => storeIn(directory, { ref });
    return {
      store: another(),
      another,
      log: () => gitLog(directory, ref),
      refs: (folder) => gitRefs(directory, folder),
      plant: async (name, commit) => void (await git(directory, "update-ref", name, commit)),
      close: () => rm(parent, { recursive: true }),
    };
  });
}

test("a commit is the author's, by the clock's time, and leaves nothing but the branch", async (t) => {
  const directory = join(await scratchFolder(t), "history.git");
  const first = await committed(storeIn(directory), { files: { "a/b.txt": "b" } });
  const [logged] = await gitLog(directory, REF);
  assert.equal(logged?.author, `Allclear <bot@allclear.example> ${NOON / 1000}`);
  assert.equal(await git(directory, "for-each-ref", "--format=%(refname) %(objectname)"), `${REF} ${first}`);
  assert.equal(await git(directory, "fsck", "--strict"), "");
  assert.equal(await git(directory, "symbolic-ref", "HEAD"), REF);
});

test("eight processes that start at once on nothing each commit exactly once", async (t) => {
  const directory = join(await scratchFolder(t), "history.git");
  const program = fileURLToPath(new URL("../support/store-writer.ts", import.meta.url));
  const names = Array.from({ length: 8 }, (_, index) => `process ${index}`);
  const codes = await Promise.all(
    names.map(async (name) => {
      const child = spawn(process.execPath, [program, directory, REF, name], {
        stdio: ["ignore", "inherit", "inherit"],
      });
      const [code] = await once(child, "exit");
      return code;
    }),
  );
  assert.deepEqual(codes, Array(8).fill(0));
  const text = await git(directory, "show", `${REF}:log.txt`);
  assert.deepEqual(text.split("\n").sort(), names);
  assert.deepEqual((await gitLog(directory, REF)).map(({ message }) => message).sort(), names);
});

test("a round costs at most six git processes", async (t) => {
  const folder = await scratchFolder(t);
  const log = join(folder, "calls.txt");
  const shim = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nPATH='${PATH}' exec git "$@"\n`;
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", "git"), shim);
  await chmod(join(folder, "bin", "git"), 0o755);
  const store = storeIn(join(folder, "history.git"), { searchPath: [join(folder, "bin"), PATH].join(delimiter) });
  await committed(store, { files: { "state.json": "1" } });
  await writeFile(log, "");
  const parent = await store.head();
  assert.ok(parent !== undefined);
  await store.read(parent, ["state.json", "samples/now.ndjson"]);
  await committed(store, { parent, files: { "state.json": "2", "samples/now.ndjson": "x" } });
  const calls = (await readFile(log, "utf8")).trim().split("\n");
  assert.ok(calls.length >= 3 && calls.length <= 6, calls.join("\n"));
});

test("hooks in the repository do not run", async (t) => {
  const directory = join(await scratchFolder(t), "history.git");
  const store = storeIn(directory);
  const parent = await committed(store, { files: { a: "1" } });
  await mkdir(join(directory, "hooks"), { recursive: true });
  await writeFile(join(directory, "hooks", "reference-transaction"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  await assert.rejects(git(directory, "update-ref", "refs/heads/other", parent));
  await committed(store, { parent, files: { a: "2" } });
});

test("many loose objects are packed on the way, and nothing is lost", async (t) => {
  const directory = join(await scratchFolder(t), "history.git");
  const store = storeIn(directory);
  const first = await committed(store, { files: { "a.txt": "a" } });
  // What git counts to see whether there are many: the files of this one of 256 folders.
  await mkdir(join(directory, "objects", "17"), { recursive: true });
  for (let index = 10; index < 40; index += 1) {
    await writeFile(join(directory, "objects", "17", `${index}`.padEnd(38, "0")), "");
  }
  const second = await committed(store, { parent: first, files: { "b.txt": "b" } });
  assert.match(await git(directory, "count-objects", "-v"), /^packs: 1$/m);
  assert.deepEqual(
    [...(await store.read(second, ["a.txt", "b.txt"]))],
    [
      ["a.txt", "a"],
      ["b.txt", "b"],
    ],
  );
});

async function refusal(promise: Promise<unknown>): Promise<AdapterError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AdapterError, String(error));
  return error;
}

test("a lock that a crash left behind is named, with what to do", async (t) => {
  const directory = join(await scratchFolder(t), "history.git");
  const store = storeIn(directory, { lockWaitMs: 50 });
  const parent = await committed(store, { files: { a: "1" } });
  const lock = join(directory, `${REF}.lock`);
  await writeFile(lock, "");
  const error = await refusal(store.commit({ parent, message: "m", files: new Map([["a", "2"]]) }));
  assert.equal(error.code, "unavailable");
  assert.ok(error.message.includes(lock), error.message);
  assert.match(error.next, /delete that file/);
  await rm(lock);
  await committed(store, { parent, files: { a: "2" } });
});

test("a branch whose file a power cut emptied is damaged, not absent", async (t) => {
  const directory = join(await scratchFolder(t), "history.git");
  const store = storeIn(directory);
  await committed(store, { files: { a: "1" } });
  await writeFile(join(directory, REF), "");
  const error = await refusal(store.head());
  assert.equal(error.code, "damaged");
  assert.match(error.next, /git fsck/);
});

test("a parent that the repository does not hold is damage, told without a crash report", async (t) => {
  const directory = join(await scratchFolder(t), "history.git");
  const store = storeIn(directory);
  const parent = await committed(store, { files: { a: "1" } });
  await rm(join(directory, "objects", parent.slice(0, 2)), { recursive: true });
  const error = await refusal(store.commit({ parent, message: "m", files: new Map([["a", "2"]]) }));
  assert.equal(error.code, "damaged");
  assert.ok(!error.message.includes("\n"));
});

test("a folder with other files in it is left alone", async (t) => {
  const directory = await scratchFolder(t);
  await writeFile(join(directory, "thesis.txt"), "mine");
  const error = await refusal(storeIn(directory).head());
  assert.equal(error.code, "invalid");
  assert.equal(await readFile(join(directory, "thesis.txt"), "utf8"), "mine");
});

test("an empty folder becomes the repository", async (t) => {
  const directory = await scratchFolder(t);
  assert.equal(await storeIn(directory).head(), undefined);
  assert.equal(await git(directory, "rev-parse", "--is-bare-repository"), "true");
});

test("a machine without git is told to install it", async (t) => {
  const folder = await scratchFolder(t);
  const error = await refusal(storeIn(join(folder, "history.git"), { searchPath: folder }).head());
  assert.equal(error.code, "unavailable");
  assert.match(error.next, /install git/);
});
