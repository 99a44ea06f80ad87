import assert from "node:assert/strict";
import { afterEach, beforeEach, suite, test } from "node:test";
import { AdapterError, type Reaction, type Reactions } from "../../src/ports.ts";

/** Reactions under test, and the comments behind them. */
export interface ReactionsSubject {
  readonly reactions: Reactions;
  /** The same, as another process has them. */
  another(): Reactions;
  /** A comment of somebody's. */
  comment(): Promise<number>;
  /** What a reader sees below a comment; absent where nobody's comments stand. */
  readonly shown?: (comment: number) => Promise<readonly Reaction[]>;
  close(): Promise<void>;
}

/** What every way of reacting keeps to. */
export function reactionsContract(
  name: string,
  create: () => Promise<ReactionsSubject>,
  lacking: readonly "comments"[] = [],
): void {
  suite(`${name} keeps the reactions contract`, () => {
    let subject: ReactionsSubject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.close());

    async function assertShown(comment: number, expected: readonly Reaction[]): Promise<void> {
      const shown = lacking.includes("comments") ? expected : await subject.shown?.(comment);
      assert.deepEqual(shown?.toSorted(), expected);
    }

    test("each reaction stands below its comment, beside the others", async () => {
      const [one, other] = [await subject.comment(), await subject.comment()];
      for (const reaction of ["eyes", "+1", "confused"] as const) await subject.reactions.react(one, reaction);
      await subject.reactions.react(other, "eyes");
      await assertShown(one, ["+1", "confused", "eyes"]);
      await assertShown(other, ["eyes"]);
    });

    test("doing it twice is doing it once, also for another process, and at the same time", async () => {
      const comment = await subject.comment();
      await subject.reactions.react(comment, "eyes");
      await Promise.all([subject.reactions, subject.another()].map((one) => one.react(comment, "eyes")));
      await assertShown(comment, ["eyes"]);
    });

    if (!lacking.includes("comments")) {
      test("a comment that is gone is refused with a next step", async () => {
        const gone = (await subject.comment()) + 4_711;
        await assert.rejects(subject.reactions.react(gone, "eyes"), (error) => {
          assert.ok(error instanceof AdapterError);
          assert.equal(error.code, "not-found");
          return error.next.length > 0;
        });
      });
    }
  });
}
