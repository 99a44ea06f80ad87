import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { tell } from "../../src/app/tell.ts";
import { incidentId } from "../../src/core/brand.ts";
import type { IssueEffect, IssueUpdate } from "../../src/core/reconcile.ts";
import { type AdapterCode, AdapterError, type Tracker } from "../../src/ports.ts";
import { createMemoryTracker } from "../support/memory-tracker.ts";

const DRAFT = { title: "Orders API is down", body: "It is down.", labels: ["allclear"] };
const orders = incidentId("orders-20261122T100000Z");
const cart = incidentId("cart-20261122T100000Z");

function comment(number: number): IssueUpdate["comments"][number] {
  const key = `<!-- allclear:change ${orders}/${number} -->`;
  return { key, body: `change ${number}\n\n${key}` };
}

const nothing: IssueUpdate = { comments: [] };
const closing: IssueUpdate = { comments: [comment(2), comment(3)], edit: { body: "It is up.", state: "closed" } };
const opening: IssueEffect = { kind: "open", incident: orders, draft: DRAFT, update: nothing };
const updating: IssueEffect = { kind: "update", incident: orders, number: 1, update: closing };

/** The tracker, with the calls of one method refused. */
function refusing(tracker: Tracker, method: "open" | "comment" | "edit", code: AdapterCode): Tracker {
  const refuse = (): Promise<never> => Promise.reject(new AdapterError(code, "no", { next: "do this" }));
  return { ...tracker, [method]: refuse };
}

suite("telling", () => {
  test("an update comments in order, then edits", async () => {
    const tracker = createMemoryTracker();
    const { done, refused } = await tell({ tracker }, [opening, updating]);
    assert.deepEqual(done, [
      { kind: "open", incident: orders, number: 1 },
      { kind: "update", incident: orders, number: 1 },
    ]);
    assert.deepEqual(refused, []);
    const issue = tracker.issues.get(1);
    assert.deepEqual(issue?.comments, [comment(2).body, comment(3).body]);
    assert.deepEqual([issue?.body, issue?.state], ["It is up.", "closed"]);
  });

  test("an issue that is opened late is brought up to date in the same go", async () => {
    const tracker = createMemoryTracker();
    await tell({ tracker }, [{ ...opening, update: closing }]);
    const issue = tracker.issues.get(1);
    assert.deepEqual([issue?.comments.length, issue?.state], [2, "closed"]);
  });

  test("a comment that is there already is not written again", async () => {
    const tracker = createMemoryTracker();
    await tell({ tracker }, [opening]);
    await tracker.comment(1, comment(2).body);
    await tell({ tracker }, [updating]);
    assert.deepEqual(tracker.issues.get(1)?.comments, [comment(2).body, comment(3).body]);
  });

  test("an edit alone reads no comments", async () => {
    const tracker = createMemoryTracker();
    await tracker.open(DRAFT);
    const comments = (): Promise<never> => Promise.reject(new Error("not asked for"));
    const update: IssueUpdate = { comments: [], edit: { body: "New." } };
    await tell({ tracker: { ...tracker, comments } }, [{ kind: "update", incident: orders, number: 1, update }]);
    assert.equal(tracker.issues.get(1)?.body, "New.");
  });

  test("after a refused comment nothing is edited: the edit would claim that it was told", async () => {
    const tracker = createMemoryTracker();
    await tracker.open(DRAFT);
    const { refused } = await tell({ tracker: refusing(tracker, "comment", "unavailable") }, [updating]);
    assert.equal(refused.length, 1);
    assert.deepEqual([tracker.issues.get(1)?.body, tracker.issues.get(1)?.state], ["It is down.", "open"]);
  });

  test("a refusal names its incident and the next step, and the others are still told", async () => {
    const tracker = createMemoryTracker();
    await tracker.open(DRAFT);
    const other: IssueEffect = { ...opening, incident: cart };
    const { done, refused } = await tell({ tracker: refusing(tracker, "edit", "forbidden") }, [updating, other]);
    assert.deepEqual(done, [{ kind: "open", incident: cart, number: 2 }]);
    assert.deepEqual(
      refused.map(({ code, message, next }) => ({ code, message, next })),
      [
        {
          code: "forbidden",
          message: `incident \`${orders}\`: the issue was not brought up to date: no`,
          next: "do this",
        },
      ],
    );
  });

  for (const [method, code, told] of [
    ["open", "rate-limited", 0],
    ["open", "unauthorized", 0],
    ["edit", "gone", 1],
    ["open", "forbidden", 1],
    ["edit", "unavailable", 1],
  ] as const) {
    const rule = told === 0 ? "ends the telling: the rest would be refused as well" : "does not end the telling";
    test(`${code} on ${method} ${rule}`, async () => {
      const tracker = createMemoryTracker();
      await tracker.open(DRAFT);
      const update: IssueUpdate = { comments: [comment(2)] };
      const effects: readonly IssueEffect[] = [
        method === "open" ? opening : updating,
        { kind: "update", incident: cart, number: 1, update },
      ];
      const { done, refused } = await tell({ tracker: refusing(tracker, method, code) }, effects);
      assert.deepEqual([done.length, refused.length], [told, 1]);
    });
  }

  test("where issues are turned off nothing more is asked, and that is no refusal", async () => {
    const tracker = refusing(createMemoryTracker(), "open", "gone");
    const told = await tell({ tracker }, [opening, { ...opening, incident: cart }]);
    assert.deepEqual(told, { done: [], refused: [], areOff: true });
  });

  test("a mistake of ours is not taken for a refusal", async () => {
    const open = (): Promise<never> => Promise.reject(new TypeError("our bug"));
    await assert.rejects(tell({ tracker: { ...createMemoryTracker(), open } }, [opening]), TypeError);
  });
});
