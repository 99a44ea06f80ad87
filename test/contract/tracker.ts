import assert from "node:assert/strict";
import { afterEach, beforeEach, suite, test } from "node:test";
import { after, instant } from "../../src/core/brand.ts";
import { AdapterError, type IssueDraft, type Tracker } from "../../src/ports.ts";

/** A tracker under test, and the place behind it. */
export interface TrackerSubject {
  readonly tracker: Tracker;
  /** A second one on the same issues, as another process has it. */
  another(): Tracker;
  close(): Promise<void>;
}

const DRAFT: IssueDraft = { title: "Orders API is down: 503", body: "It is down.", labels: ["allclear"] };

/** Texts that a careless format would not give back as they were. */
const ODD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["a rule and what looks like a file's head", "---\nstate: closed\n---\n\ntext\n\n---\n\nmore\n\n---"],
  ["marks in comments", "first <!-- allclear:incident a told=1 -->\n\nrest\n\n<!-- allclear:end -->"],
  ["quotes, backslashes and replacement patterns", 'a "b" \\" $& $1 \\n `c`'],
  ["letters of many scripts", "Größe 日本語 שלום 🧭"],
  ["fences", "````\n```\n````"],
];

/** What every tracker keeps to. */
export function trackerContract(name: string, create: () => Promise<TrackerSubject>): void {
  suite(`${name} keeps the tracker contract`, () => {
    let subject: TrackerSubject;
    let tracker: Tracker;
    beforeEach(async () => {
      subject = await create();
      tracker = subject.tracker;
    });
    afterEach(() => subject.close());

    const hourAgo = (): ReturnType<typeof instant> => after(instant(Date.now()), -3_600_000);

    test("where nothing was opened nothing is found", async () => {
      assert.deepEqual(await tracker.find({ numbers: [], since: hourAgo() }), []);
    });

    test("an opened issue is found, also by another process, with all it was given", async () => {
      const opened = await tracker.open({ ...DRAFT, labels: ["allclear", "allclear-unseen"] });
      const [found, ...others] = await subject.another().find({ numbers: [] });
      assert.deepEqual(found, opened);
      assert.deepEqual(others, []);
      const { title, body, state, mine, labels } = opened;
      assert.deepEqual(
        { title, body, state, mine },
        { title: DRAFT.title, body: DRAFT.body, state: "open", mine: true },
      );
      assert.deepEqual(labels.toSorted(), ["allclear", "allclear-unseen"]);
      assert.ok(URL.canParse(opened.url));
    });

    test("a closed issue is found by its number, and by when it was created", async () => {
      const { number } = await tracker.open(DRAFT);
      await tracker.edit(number, { state: "closed", closedAs: "completed" });
      for (const query of [{ numbers: [number] }, { numbers: [], since: hourAgo() }]) {
        const found = await tracker.find(query);
        assert.deepEqual(
          found.map((issue) => [issue.number, issue.state]),
          [[number, "closed"]],
        );
      }
    });

    test("a number that does not exist is not found, and the others are", async () => {
      const { number } = await tracker.open(DRAFT);
      const found = await tracker.find({ numbers: [number, 4_711] });
      assert.deepEqual(
        found.map((issue) => issue.number),
        [number],
      );
    });

    test("an edit changes what it names and nothing else", async () => {
      const opened = await tracker.open(DRAFT);
      const { number } = opened;
      await tracker.comment(number, "a comment");
      await tracker.edit(number, { title: "Orders API is degraded" });
      await tracker.edit(number, { body: "New text." });
      const find = async (): Promise<unknown> => (await tracker.find({ numbers: [number] }))[0];
      assert.deepEqual(await find(), { ...opened, title: "Orders API is degraded", body: "New text." });
      await tracker.edit(number, { state: "closed", closedAs: "duplicate" });
      assert.deepEqual(await find(), {
        ...opened,
        title: "Orders API is degraded",
        body: "New text.",
        state: "closed",
      });
      await tracker.edit(number, { state: "open" });
      assert.deepEqual(await find(), { ...opened, title: "Orders API is degraded", body: "New text." });
      assert.deepEqual(await tracker.comments(number), ["a comment"]);
    });

    test("comments come back in order, issue by issue", async () => {
      const first = await tracker.open(DRAFT);
      const second = await tracker.open({ ...DRAFT, title: "Another" });
      for (const text of ["one", "two", "three"]) await tracker.comment(first.number, text);
      await tracker.comment(second.number, "other");
      assert.deepEqual(await tracker.comments(first.number), ["one", "two", "three"]);
      assert.deepEqual(await tracker.comments(second.number), ["other"]);
    });

    for (const [what, text] of ODD_TEXTS) {
      test(`text comes back as it was written: ${what}`, async () => {
        const title = text.split("\n")[0] ?? "";
        const { number } = await tracker.open({ ...DRAFT, title, body: text });
        for (const comment of [text, `${text}\n\nand on`]) await tracker.comment(number, comment);
        const [found] = await tracker.find({ numbers: [number] });
        assert.deepEqual([found?.title, found?.body], [title, text]);
        assert.deepEqual(await tracker.comments(number), [text, `${text}\n\nand on`]);
      });
    }

    test("issues opened at once all get a number of their own", async () => {
      const eight = Array.from({ length: 8 }, (_, index) => `issue ${index}`);
      const opened = await Promise.all(eight.map((title) => subject.another().open({ ...DRAFT, title })));
      assert.equal(new Set(opened.map((issue) => issue.number)).size, 8);
      const found = await tracker.find({ numbers: [] });
      assert.deepEqual(found.map((issue) => issue.title).toSorted(), eight);
    });

    test("comments written at once are all kept", async () => {
      const { number } = await tracker.open(DRAFT);
      const eight = Array.from({ length: 8 }, (_, index) => `comment ${index}`);
      await Promise.all(eight.map((text) => subject.another().comment(number, text)));
      assert.deepEqual((await tracker.comments(number)).toSorted(), eight);
    });

    test("what is done to an issue that is not there is refused with a next step", async () => {
      await tracker.open(DRAFT);
      for (const act of [() => tracker.edit(4_711, { title: "x" }), () => tracker.comment(4_711, "x")]) {
        await assert.rejects(act, (error) => {
          assert.ok(error instanceof AdapterError);
          assert.equal(error.code, "not-found");
          return error.next.length > 0;
        });
      }
    });
  });
}
