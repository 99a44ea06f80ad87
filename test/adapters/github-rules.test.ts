import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type CommitId, commitId } from "../../src/core/brand.ts";
import type { HistoryCommit } from "../../src/ports.ts";
import { appendLine, committed, contents, storeContract } from "../contract/store.ts";
import type { Fault } from "../github/faults.ts";
import type { BranchRule } from "../github/rules.ts";
import { createStandIn, type StandIn } from "../github/stand-in.ts";
import { git, gitLog, gitRefs } from "../support/git.ts";
import { CLOCK, clientOf, losing, onStandIn, REF, refusal, storeOn } from "../support/github-store.ts";

const SIGNED: readonly BranchRule[] = [{ type: "required_signatures" }];

/** Method and last parts of the paths of what was asked since. */
function asked(standIn: StandIn, since = 0): readonly string[] {
  const requests = standIn.requests.slice(since);
  return requests.map(
    ({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, "").replace(/\?.*/, "")}`,
  );
}

storeContract("the GitHub store where commits must be signed", async () => {
  const standIn = await createStandIn({ clock: CLOCK, settings: { rules: SIGNED } });
  const another = () => storeOn(clientOf(standIn));
  return {
    store: another(),
    another,
    log: () => gitLog(standIn.gitDirectory, REF),
    refs: (folder) => gitRefs(standIn.gitDirectory, folder),
    plant: async (name, commit) => void (await git(standIn.gitDirectory, "update-ref", name, commit)),
    close: async () => {
      await standIn.close();
      assert.deepEqual(standIn.violations, []);
    },
  };
});

test("where commits must be signed, a round costs fewer requests than elsewhere, and asks for the rules once", () =>
  onStandIn(
    async (standIn) => {
      const parent = await committed(storeOn(clientOf(standIn)), { files: { "state.json": "1" } });
      const before = standIn.requests.length;
      const store = storeOn(clientOf(standIn));
      await store.head();
      await store.read(parent, ["state.json", "samples/now.ndjson"]);
      const next = await committed(store, { parent, files: { "state.json": "2" } });
      assert.equal(standIn.requests.length - before, 4);
      assert.deepEqual(asked(standIn, before).slice(2), ["GET /rules/branches/allclear-history", "POST /graphql"]);
      await committed(store, { parent: next, files: { "state.json": "3" } });
      assert.equal(standIn.requests.length - before, 5);
    },
    { settings: { rules: SIGNED } },
  ));

test("a branch without rules is not asked for them, but for the first time", () =>
  onStandIn(async (standIn) => {
    const store = storeOn(clientOf(standIn));
    const parent = await committed(store, { files: { "state.json": "1" } });
    await store.head();
    await committed(storeOn(clientOf(standIn)), { parent, files: { "state.json": "2" } });
    assert.equal(asked(standIn).filter((request) => request.includes("/rules/")).length, 1);
  }));

test("a rule that came since the branch was seen is learnt from the refusal, and the round is committed", () =>
  onStandIn(async (standIn) => {
    const store = storeOn(clientOf(standIn));
    const parent = await committed(store, { files: { "state.json": "1" } });
    standIn.settings.rules = SIGNED;
    const next = await committed(store, { parent, files: { "state.json": "2" } });
    assert.deepEqual(await contents(store, next, ["state.json"]), { "state.json": "2" });
  }));

test("protection of the older kind that asks for signatures is learnt from its words", () =>
  onStandIn(async (standIn) => {
    const store = storeOn(clientOf(standIn));
    const parent = await committed(store, { files: { "state.json": "1" } });
    standIn.settings.rules = [{ type: "required_signatures", isClassic: true }];
    const next = await committed(store, { parent, files: { "state.json": "2" } });
    assert.equal(await store.head(), next);
  }));

const PASSING_FAULTS: readonly Fault[] = ["error", "reset", "half", "lost", "rateLimit", "spent"];

suite("whatever happens to one request, a signed round is committed exactly once", () => {
  for (const fault of PASSING_FAULTS) {
    test(fault, async () => {
      for (let number = 1; number <= 4; number += 1) {
        await onStandIn(
          async (standIn) => {
            await committed(storeOn(clientOf(standIn)), { files: { "log.txt": "first\n" }, message: "first" });
            standIn.failAt(standIn.requests.length + number, fault);
            await appendLine(storeOn(clientOf(standIn)), "second [skip ci]");
            const log = await gitLog(standIn.gitDirectory, REF);
            assert.deepEqual(
              log.map(({ message }) => message),
              ["second [skip ci]", "first"],
              `request ${number}`,
            );
          },
          { settings: { rules: SIGNED } },
        );
      }
    });
  }
});

const isMutation = (method: string, url: string): boolean => method === "POST" && url.endsWith("/graphql");

test("a lost answer to a signed commit counts as success when somebody has already built on it", () =>
  onStandIn(
    async (standIn) => {
      const other = storeOn(clientOf(standIn));
      const parent = await committed(other, { files: { "log.txt": "first\n" } });
      const fetch = losing(isMutation, () => appendLine(other, "theirs"));
      const message = "ours\n\nin two parts";
      const ours = await committed(storeOn(clientOf(standIn, { fetch })), { parent, message, files: { a: "1" } });
      const [, second, first] = await gitLog(standIn.gitDirectory, REF);
      assert.deepEqual([second?.id, second?.message, first?.id], [ours, message, parent]);
    },
    { settings: { rules: SIGNED } },
  ));

test("a lost answer to a signed commit counts as moved when somebody else was first", () =>
  onStandIn(
    async (standIn) => {
      const other = storeOn(clientOf(standIn));
      const parent = await committed(other, { files: { "log.txt": "first\n" } });
      const fetch = losing(isMutation, () => appendLine(other, "theirs"), false);
      const store = storeOn(clientOf(standIn, { fetch }));
      assert.equal(await store.commit({ parent, message: "ours", files: new Map([["a", "1"]]) }), "moved");
    },
    { settings: { rules: SIGNED } },
  ));

/** A rule, what it hinders, and what of it must be told. */
const OBSTACLES: readonly (readonly [name: string, rule: BranchRule, told: RegExp])[] = [
  ["a pull request", { type: "pull_request" }, /through a pull request/],
  ["status checks", { type: "required_status_checks", parameters: checks() }, /status checks must have passed/],
  ["no changes", { type: "update" }, /may not be changed/],
  [
    "a form of messages",
    { type: "commit_message_pattern", parameters: { operator: "starts_with", pattern: "feat:" } },
    /commit messages must have a certain form \(starts_with `feat:`\)/,
  ],
];

function checks() {
  return { required_status_checks: [{ context: "build" }], strict_required_status_checks_policy: false };
}

async function planted(standIn: StandIn): Promise<CommitId> {
  return committed(storeOn(clientOf(standIn)), { files: { a: "1" } });
}

for (const [name, rule, told] of OBSTACLES) {
  test(`a ruleset that asks for ${name} is named, with the place and the ways out`, () =>
    onStandIn(async (standIn) => {
      const parent = await planted(standIn);
      standIn.settings.rules = [rule];
      const store = storeOn(clientOf(standIn));
      const error = await refusal(store.commit({ parent, message: "m", files: new Map([["a", "2"]]) }));
      assert.equal(error.code, "forbidden");
      assert.match(error.message, told);
      assert.ok(error.next.includes("/acme/shop/settings/rules/42"), error.next);
      assert.match(error.next, /Exclude by pattern/);
      assert.match(error.next, /bypass/);
      assert.match(error.next, /`refs\/allclear\/history`/);
      assert.equal(await store.head(), parent);
    }));
}

const FIRST: HistoryCommit = { parent: undefined, message: "m", files: new Map([["a", "1"]]) };

for (const [name, rule, told] of [
  ["no new branches", { type: "creation" }, /may not be created/],
  [
    "a form of names",
    { type: "branch_name_pattern", parameters: { operator: "starts_with", pattern: "feature/" } },
    /named in a certain way \(starts_with `feature\/`\)/,
  ],
] as const) {
  test(`a ruleset that asks for ${name} is named when the branch is to be created`, () =>
    onStandIn(
      async (standIn) => {
        const error = await refusal(storeOn(clientOf(standIn)).commit(FIRST));
        assert.equal(error.code, "forbidden");
        assert.match(error.message, told);
        assert.ok(error.next.includes("/settings/rules/42"), error.next);
      },
      { settings: { rules: [rule] } },
    ));
}

test("an organisation's ruleset is to be changed where the organisation keeps it", () =>
  onStandIn(
    async (standIn) => {
      const error = await refusal(storeOn(clientOf(standIn)).commit(FIRST));
      assert.ok(error.next.includes("/organizations/acme-inc/settings/rules/42"), error.next);
    },
    { settings: { rules: [{ type: "creation", organization: "acme-inc" }] } },
  ));

test("protection of the older kind is named with its own place", () =>
  onStandIn(async (standIn) => {
    const parent = await planted(standIn);
    standIn.settings.rules = [{ type: "pull_request", isClassic: true }];
    const store = storeOn(clientOf(standIn));
    const error = await refusal(store.commit({ ...FIRST, parent }));
    assert.equal(error.code, "forbidden");
    assert.ok(error.next.includes("/acme/shop/settings/branches"), error.next);
  }));

test("a branch that may not be force-pushed is not begun anew, and nothing is archived", () =>
  onStandIn(async (standIn) => {
    const head = await planted(standIn);
    standIn.settings.rules = [{ type: "non_fast_forward" }];
    const store = storeOn(clientOf(standIn));
    const error = await refusal(store.reroot({ head, message: "m", archive: "refs/allclear/archive/2026-11" }));
    assert.equal(error.code, "forbidden");
    assert.match(error.message, /force push/);
    assert.equal(await store.head(), head);
    assert.deepEqual(await gitRefs(standIn.gitDirectory, "refs/allclear"), {});
    await committed(store, { parent: head, files: { a: "2" } });
  }));

test("no rule covers a ref that is no branch", () =>
  onStandIn(
    async (standIn) => {
      const store = storeOn(clientOf(standIn), { ref: "refs/allclear/history" });
      const parent = await committed(store, { files: { a: "1" } });
      const head = await committed(store, { parent, files: { a: "2" } });
      const root = await store.reroot({ head, message: "m", archive: "refs/allclear/archive/2026-11" });
      assert.equal(await store.head(), commitId(root));
      assert.equal(
        asked(standIn).some((request) => request.includes("/rules/")),
        false,
      );
    },
    { settings: { rules: [{ type: "pull_request" }, { type: "creation" }, ...SIGNED] } },
  ));

test("a first commit that GitHub does not sign for this token is refused with the ways out", () =>
  onStandIn(
    async (standIn) => {
      const error = await refusal(storeOn(clientOf(standIn, { token: "person" })).commit(FIRST));
      assert.equal(error.code, "forbidden");
      assert.match(error.message, /commits must be signed/);
    },
    {
      settings: { rules: SIGNED },
      tokens: [{ token: "person", login: "acme", permissions: { contents: "write" } }],
    },
  ));

test("a token that may only read is told which permission is missing, also where commits are signed", () =>
  onStandIn(
    async (standIn) => {
      const parent = await planted(standIn);
      const store = storeOn(clientOf(standIn, { token: "reader" }));
      await store.head();
      const error = await refusal(store.commit({ ...FIRST, parent }));
      assert.equal(error.code, "forbidden");
      assert.match(error.next, /`contents: write`/);
    },
    { settings: { rules: SIGNED }, tokens: [{ token: "reader", permissions: { contents: "read" } }] },
  ));
