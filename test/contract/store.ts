import assert from "node:assert/strict";
import { afterEach, beforeEach, suite, test } from "node:test";
import { type CommitId, commitId } from "../../src/core/brand.ts";
import { AdapterError, type Store } from "../../src/ports.ts";
import { rerootContract } from "./reroot.ts";

/** A store under test, and the place behind it. */
export interface StoreSubject {
  readonly store: Store;
  /** A second one on the same branch, as another process has it. */
  another(): Store;
  /** The branch's commits, newest first, as somebody else sees them. */
  log(): Promise<readonly { readonly id: string; readonly parents: readonly string[]; readonly message: string }[]>;
  /** What the refs below this folder of refs (`refs/allclear/archive`) point to, by their full names. */
  refs(folder: string): Promise<Readonly<Record<string, string>>>;
  /** Somebody else's ref. */
  plant(ref: string, commit: string): Promise<void>;
  close(): Promise<void>;
}

/** What is not asked of a place that stands in for GitHub and answers otherwise than GitHub there. */
export type Lacking = "unknown commits" | "rerooting";

/** Contents that a careless encoding would not give back as they were. */
const ODD_FILES: readonly (readonly [name: string, path: string, text: string])[] = [
  ["nothing at all", "empty.txt", ""],
  ["no line end", "a/b/c/deep.json", '{"a":1}'],
  ["several kinds of line ends", "lines.txt", "one\r\ntwo\n\nthree\r"],
  ["letters of many scripts", "words.txt", "Größe 日本語 שלום 🧭 e\u0301\n"],
  ["what git's own formats are made of", "git.txt", "data 3\nabc\ndone\ncommit refs/heads/x\n\u0000\u0001tree\n"],
  ["a path with quotes, spaces and other letters", 'odd "names"/ü 日 %2F \\ #?.txt', "x\n"],
  ["a megabyte", "big.ndjson", '{"v":1,"round":"r","größe":12345}\n'.repeat(30_000)],
];

/** Folders in folders, of which some are to leave. */
const SAMPLES: Readonly<Record<string, string>> = {
  "state.json": "1",
  "hours/2026/08.ndjson": "h",
  "odd ü/a.txt": "a",
  "samples/2025/12/31/23.ndjson": "0",
  "samples/2026/08/01.ndjson": "a",
  "samples/2026/08/02.ndjson": "b",
  "samples/2026/08/31/23.ndjson": "z",
  "samples/2026/09/01.ndjson": "c",
  "samples/2026/10/01.ndjson": "d",
};

/** What every store keeps to. */
export function storeContract(
  name: string,
  create: () => Promise<StoreSubject>,
  lacking: readonly Lacking[] = [],
): void {
  suite(`${name} keeps the store contract`, () => {
    let subject: StoreSubject;
    let store: Store;
    beforeEach(async () => {
      subject = await create();
      store = subject.store;
    });
    afterEach(() => subject.close());

    test("a branch that does not exist has no head", async () => {
      assert.equal(await store.head(), undefined);
    });

    test("the first commit makes the branch, and everybody sees it", async () => {
      const first = await committed(store, { files: { "state.json": "{}\n" }, message: "round 1 [skip ci]" });
      assert.equal(await store.head(), first);
      assert.equal(await subject.another().head(), first);
      const [logged, ...others] = await subject.log();
      assert.deepEqual(logged?.parents, []);
      assert.equal(logged?.id, first);
      assert.deepEqual(others, []);
    });

    test("a commit keeps its parent, its message and the parent's other files", async () => {
      const first = await committed(store, { files: { "state.json": "1", "a/kept.txt": "kept" } });
      const message = "round Größe-2: three results, one change\n\nOn two lines. [skip ci]";
      const second = await committed(store, {
        parent: first,
        files: { "state.json": "2", "a/new.txt": "new" },
        message,
      });
      assert.deepEqual(await contents(store, second, ["state.json", "a/kept.txt", "a/new.txt"]), {
        "state.json": "2",
        "a/kept.txt": "kept",
        "a/new.txt": "new",
      });
      const [logged] = await subject.log();
      assert.deepEqual([logged?.id, logged?.parents, logged?.message], [second, [first], message]);
    });

    test("a commit tells its message and its parent, the first one that it has none", async () => {
      const first = await committed(store, { files: { "state.json": "1" }, message: "round 1 [skip ci]" });
      const message = "round Größe-2\n\nparent 0123456789012345678901234567890123456789\n\nOn more lines. [skip ci]";
      const second = await committed(store, { parent: first, files: { "state.json": "2" }, message });
      assert.deepEqual(await store.facts(second), { message, parent: first });
      assert.deepEqual(await store.facts(first), { message: "round 1 [skip ci]" });
    });

    test("an older commit still reads as it was", async () => {
      const first = await committed(store, { files: { "state.json": "1" } });
      await committed(store, { parent: first, files: { "state.json": "2", "later.txt": "x" } });
      assert.deepEqual(await contents(store, first, ["state.json", "later.txt"]), { "state.json": "1" });
    });

    test("what is missing, and a folder, are absent from what is read", async () => {
      const first = await committed(store, { files: { "a/b.txt": "b" } });
      assert.deepEqual(await contents(store, first, ["none", "a", "a/none", "a/b.txt/c", "a/b.txt"]), {
        "a/b.txt": "b",
      });
      assert.equal((await store.read(first, [])).size, 0);
    });

    if (!lacking.includes("unknown commits")) {
      test("a commit that does not exist is an error, not a commit without files", async () => {
        await committed(store, { files: { "state.json": "1" } });
        await assert.rejects(store.read(commitId("1".repeat(40)), ["state.json"]), AdapterError);
      });
    }

    test("null deletes, and deleting what is not there changes nothing", async () => {
      const first = await committed(store, { files: { "old/a.txt": "a", "old/b.txt": "b", gone: null } });
      const second = await committed(store, {
        parent: first,
        files: { "old/a.txt": null, "never/was.txt": null, new: "n" },
      });
      assert.deepEqual(await contents(store, second, ["old/a.txt", "old/b.txt", "never/was.txt", "new"]), {
        "old/b.txt": "b",
        new: "n",
      });
    });

    test("a dropped folder leaves whole, and all beside it stays", async () => {
      const first = await committed(store, { files: SAMPLES });
      const second = await committed(store, {
        parent: first,
        dropped: ["samples/2026/08", "never/was", "state.json/none", "samples/2026/0"],
        files: { "state.json": "2" },
      });
      const left = { ...SAMPLES, "state.json": "2" };
      const rest = Object.entries(left).filter(([path]) => !path.startsWith("samples/2026/08/"));
      assert.deepEqual(await contents(store, second, Object.keys(SAMPLES)), Object.fromEntries(rest));
    });

    test("several folders leave at once, and one that holds nothing any more goes with them", async () => {
      const first = await committed(store, { files: SAMPLES });
      const dropped = ["samples/2025", "samples/2026/08", "samples/2026/09", "samples/2026/10", "hours"];
      const second = await committed(store, { parent: first, dropped, files: {} });
      const left = await contents(store, second, Object.keys(SAMPLES));
      assert.deepEqual(left, { "state.json": "1", "odd ü/a.txt": "a" });
      const third = await committed(store, { parent: second, files: { "samples/2026": "a file now" } });
      assert.deepEqual(await contents(store, third, ["samples/2026"]), { "samples/2026": "a file now" });
    });

    test("folders are dropped before files are written, and what left with one need not be deleted", async () => {
      const first = await committed(store, { files: SAMPLES });
      const files = { "samples/2026/08/02.ndjson": "new", "samples/2026/08/01.ndjson": null };
      const second = await committed(store, { parent: first, dropped: ["samples/2026/08"], files });
      const paths = ["samples/2026/08/01.ndjson", "samples/2026/08/02.ndjson", "samples/2026/09/01.ndjson"];
      assert.deepEqual(await contents(store, second, paths), {
        "samples/2026/08/02.ndjson": "new",
        "samples/2026/09/01.ndjson": "c",
      });
    });

    test("a branch's first commit may drop what never was", async () => {
      const first = await committed(store, { dropped: ["samples/2026/08"], files: { "state.json": "1" } });
      assert.deepEqual(await contents(store, first, ["state.json"]), { "state.json": "1" });
    });

    for (const [what, path, text] of ODD_FILES) {
      test(`a file comes back as it was given: ${what}`, async () => {
        const first = await committed(store, { files: { [path]: text } });
        const back = (await store.read(first, [path])).get(path);
        assert.ok(
          back === text,
          `got ${back?.length} characters of ${text.length}: ${JSON.stringify(back?.slice(0, 80))}`,
        );
      });
    }

    test("files come back as they were given all together, and what is missing or a folder is absent", async () => {
      const given = ODD_FILES.map(([, path, text]) => [path, text] as const);
      const first = await committed(store, { files: Object.fromEntries(given) });
      const back = await store.read(first, [...given.map(([path]) => path), "none", "a/b", "a/none", "lines.txt/x"]);
      assert.deepEqual([...back.keys()].sort(), given.map(([path]) => path).sort());
      assert.deepEqual(
        given.filter(([path, text]) => back.get(path) !== text),
        [],
      );
    });

    test("many files go into one commit, and come back at once", async () => {
      const files = Object.fromEntries(
        Array.from({ length: 130 }, (_, index) => [`f/${index}.txt`, `${index}`.repeat(40)]),
      );
      const first = await committed(store, { files });
      assert.deepEqual(await contents(store, first, Object.keys(files)), files);
      assert.equal((await subject.log()).length, 1);
    });

    test("of two writers who saw the same head, the second is told that it moved, and changed nothing", async () => {
      const first = await committed(store, { files: { "state.json": "1" } });
      const second = await committed(subject.another(), { parent: first, files: { "state.json": "theirs" } });
      const files = new Map([["state.json", "ours"]]);
      assert.equal(await store.commit({ parent: first, message: "late", files }), "moved");
      assert.equal(await store.head(), second);
      assert.deepEqual(await contents(store, second, ["state.json"]), { "state.json": "theirs" });
    });

    test("of two writers who saw no branch, the second is told that it moved", async () => {
      const first = await committed(subject.another(), { files: { "state.json": "theirs" } });
      const files = new Map([["state.json", "ours"]]);
      assert.equal(await store.commit({ parent: undefined, message: "late", files }), "moved");
      assert.equal(await store.head(), first);
    });

    test("a store that never saw the parent commits on top of it all the same", async () => {
      const first = await committed(store, { files: { "a.txt": "a" } });
      const second = await committed(subject.another(), { parent: first, files: { "b.txt": "b" } });
      assert.deepEqual(await contents(store, second, ["a.txt", "b.txt"]), { "a.txt": "a", "b.txt": "b" });
    });

    test("writers at the same time each commit exactly once when they try again", async () => {
      const writers = Array.from({ length: 6 }, (_, index) => `writer ${index}`);
      await Promise.all(writers.map((writer) => appendLine(subject.another(), writer)));
      const head = await store.head();
      assert.ok(head !== undefined);
      const text = (await store.read(head, ["log.txt"])).get("log.txt") ?? "";
      assert.deepEqual(text.trim().split("\n").sort(), writers);
      const log = await subject.log();
      assert.deepEqual(log.map(({ message }) => message).sort(), writers);
      assert.deepEqual(
        log.map(({ parents }) => parents),
        [...log.slice(1).map(({ id }) => [id]), []],
      );
    });
  });
  if (!lacking.includes("rerooting")) rerootContract(name, create);
}

/** Reads, adds its line and commits, until nobody was faster. */
export async function appendLine(store: Store, line: string): Promise<void> {
  for (let turn = 1; turn <= 100; turn += 1) {
    const parent = await store.head();
    const before = parent === undefined ? "" : ((await store.read(parent, ["log.txt"])).get("log.txt") ?? "");
    const files = new Map([["log.txt", `${before}${line}\n`]]);
    if ((await store.commit({ parent, message: line, files })) !== "moved") return;
  }
  throw new Error(`${line} lost a hundred races`);
}

interface Sketch {
  readonly parent?: CommitId;
  readonly message?: string;
  readonly files: Readonly<Record<string, string | null>>;
  readonly dropped?: readonly string[];
}

/** A commit that must succeed. */
export async function committed(
  store: Store,
  { parent, message = "a round", files, dropped = [] }: Sketch,
): Promise<CommitId> {
  const outcome = await store.commit({ parent, message, files: new Map(Object.entries(files)), dropped });
  assert.notEqual(outcome, "moved");
  return commitId(outcome);
}

export async function contents(
  store: Store,
  at: CommitId,
  paths: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await store.read(at, paths));
}
