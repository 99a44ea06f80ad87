import assert from "node:assert/strict";
import { afterEach, beforeEach, suite, test } from "node:test";
import { type CommitId, commitId } from "../../src/core/brand.ts";
import { AdapterError, type Store } from "../../src/ports.ts";
import { appendLine, committed, contents, type StoreSubject } from "./store.ts";

const ARCHIVES = "refs/allclear/archive";
const NOVEMBER = `${ARCHIVES}/2026-11`;

/** What every store keeps to when the branch begins anew. */
export function rerootContract(name: string, create: () => Promise<StoreSubject>): void {
  suite(`${name} begins the branch anew`, () => {
    let subject: StoreSubject;
    let store: Store;
    beforeEach(async () => {
      subject = await create();
      store = subject.store;
    });
    afterEach(() => subject.close());

    /** Two rounds. */
    async function grown(): Promise<CommitId> {
      const parent = await committed(store, { files: { "state.json": "1", "a/b.txt": "b" } });
      return committed(store, { parent, files: { "state.json": "2" } });
    }

    test("the new head has no parent, all files, and the old head stays in the archive", async () => {
      const head = await grown();
      const root = await rerooted(store, { head, message: "Begin 2026-12: the past is archived [skip ci]" });
      assert.equal(await subject.another().head(), root);
      const [logged, ...others] = await subject.log();
      assert.deepEqual([logged?.id, logged?.parents], [root, []]);
      assert.equal(logged?.message, "Begin 2026-12: the past is archived [skip ci]");
      assert.deepEqual(others, []);
      assert.deepEqual(await contents(store, root, ["state.json", "a/b.txt"]), { "state.json": "2", "a/b.txt": "b" });
      assert.deepEqual(await subject.refs(ARCHIVES), { [NOVEMBER]: head });
      assert.deepEqual(await contents(store, head, ["state.json"]), { "state.json": "2" });
    });

    test("rounds go on upon the new head, also those of a store that did not make it", async () => {
      const head = await grown();
      const root = await rerooted(store, { head });
      const third = await committed(subject.another(), { parent: root, files: { "state.json": "3" } });
      const fourth = await committed(store, { parent: third, files: { "new.txt": "n" } });
      assert.deepEqual(await contents(store, fourth, ["state.json", "a/b.txt", "new.txt"]), {
        "state.json": "3",
        "a/b.txt": "b",
        "new.txt": "n",
      });
    });

    test("a branch that has moved is left alone, and nothing is archived", async () => {
      const head = await grown();
      const later = await committed(subject.another(), { parent: head, files: { "state.json": "3" } });
      assert.equal(await store.reroot({ head, message: "late", archive: NOVEMBER }), "moved");
      assert.equal(await store.head(), later);
      assert.deepEqual(await subject.refs(ARCHIVES), {});
    });

    test("a writer who saw the old head is told that it moved", async () => {
      const head = await grown();
      const root = await rerooted(subject.another(), { head });
      const files = new Map([["state.json", "ours"]]);
      assert.equal(await store.commit({ parent: head, message: "late", files }), "moved");
      assert.equal(await store.reroot({ head, message: "late too", archive: NOVEMBER }), "moved");
      assert.equal(await store.head(), root);
      assert.deepEqual(await subject.refs(ARCHIVES), { [NOVEMBER]: head });
    });

    test("an archive that keeps another past is never touched: the next one gets a suffix", async () => {
      const kept: Record<string, string> = {};
      for (const name of [NOVEMBER, `${NOVEMBER}.2`, `${NOVEMBER}.3`]) {
        const parent = await store.head();
        const head = await committed(store, { ...(parent === undefined ? {} : { parent }), files: { "a.txt": name } });
        kept[name] = head;
        await rerooted(store, { head });
        assert.deepEqual(await subject.refs(ARCHIVES), kept);
      }
    });

    test("an archive whose name only begins alike is another one", async () => {
      const first = await grown();
      await rerooted(store, { head: first, archive: `${NOVEMBER}0` });
      const head = await store.head();
      assert.ok(head !== undefined);
      const second = await committed(store, { parent: head, files: { "a.txt": "a" } });
      await rerooted(store, { head: second });
      assert.deepEqual(await subject.refs(ARCHIVES), { [NOVEMBER]: second, [`${NOVEMBER}0`]: first });
    });

    test("an archive left behind by one that was ended half way moves on with the branch", async () => {
      const left = await grown();
      await subject.plant(NOVEMBER, left);
      const head = await committed(store, { parent: left, files: { "state.json": "3" } });
      await rerooted(store, { head });
      assert.deepEqual(await subject.refs(ARCHIVES), { [NOVEMBER]: head });
    });

    test("an archive that has the head already is enough", async () => {
      const head = await grown();
      await subject.plant(NOVEMBER, head);
      const root = await rerooted(store, { head });
      assert.equal(await store.head(), root);
      assert.deepEqual(await subject.refs(ARCHIVES), { [NOVEMBER]: head });
    });

    test("of several who begin the branch anew at once, one does, and no round is lost", async () => {
      const head = await grown();
      const messages = ["one", "two", "three"];
      const attempts = messages.map((message) => subject.another().reroot({ head, message, archive: NOVEMBER }));
      const outcomes = await Promise.all([...attempts, appendLine(subject.another(), "a round")]);
      const roots = outcomes.filter((outcome) => outcome !== undefined && outcome !== "moved");
      const log = await subject.log();
      // The round may have been first: then nobody begins anew.
      assert.ok(roots.length <= 1, String(outcomes));
      assert.deepEqual(log.at(-1)?.parents, []);
      assert.equal(
        log.some(({ message }) => message === "a round"),
        true,
      );
      if (roots.length === 1) {
        assert.equal(log.at(-1)?.id, roots[0]);
        assert.deepEqual(await subject.refs(ARCHIVES), { [NOVEMBER]: head });
      }
    });

    test("a head that does not exist is not archived", async () => {
      const head = await grown();
      const nothing = commitId("1".repeat(40));
      const outcome = await store.reroot({ head: nothing, message: "m", archive: NOVEMBER }).catch((error) => error);
      assert.ok(outcome === "moved" || outcome instanceof AdapterError, String(outcome));
      assert.equal(await store.head(), head);
      assert.deepEqual(await subject.refs(ARCHIVES), {});
    });
  });
}

interface Sketch {
  readonly head: CommitId;
  readonly message?: string;
  readonly archive?: string;
}

/** A new beginning that must succeed. */
export async function rerooted(
  store: Store,
  { head, message = "begin anew", archive = NOVEMBER }: Sketch,
): Promise<CommitId> {
  const outcome = await store.reroot({ head, message, archive });
  assert.notEqual(outcome, "moved");
  return commitId(outcome);
}
