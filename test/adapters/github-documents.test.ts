import assert from "node:assert/strict";
import { test } from "node:test";
import { createDocuments } from "../../src/adapters/github/documents.ts";
import type { StandIn, StandInOptions } from "../github/stand-in.ts";
import { git, gitLog } from "../support/git.ts";
import { CLOCK, clientOf, onStandIn, refusal } from "../support/github-store.ts";

const MAIN = "refs/heads/main";
const BRANCH = "refs/heads/allclear/readme";
const SEED: StandInOptions = {
  seed: { files: { "README.md": "one\n", "other.txt": "other\n" } },
  permissions: { contents: "write", "pull-requests": "write" },
};

function documentsOn(standIn: StandIn) {
  const author = { name: "Allclear", email: "bot@allclear.example" };
  return createDocuments({ client: clientOf(standIn), author, clock: CLOCK });
}

const edit = (before: string, text: string) => ({ path: "README.md", before, text });

test("a commit changes the file on the default branch, and only if it is still what was read", () =>
  onStandIn(async (standIn) => {
    const documents = documentsOn(standIn);
    assert.equal(await documents.read("README.md"), "one\n");
    assert.equal(await documents.read("nothing.md"), undefined);
    await documents.commit(edit("one\n", "two\n"));
    assert.equal(await git(standIn.gitDirectory, "show", `${MAIN}:README.md`), "two");
    assert.match((await gitLog(standIn.gitDirectory, MAIN))[0]?.message ?? "", /\[skip ci\]$/);
    const error = await refusal(documents.commit(edit("one\n", "three\n")));
    assert.equal(error.code, "unavailable", "the next round reads it again");
    assert.equal(await git(standIn.gitDirectory, "show", `${MAIN}:README.md`), "two");
  }, SEED));

test("one pull request is opened, and later changes replace its one commit", () =>
  onStandIn(async (standIn) => {
    const documents = documentsOn(standIn);
    assert.deepEqual(await documents.proposal("README.md"), { kind: "none" });
    await documents.propose(edit("one\n", "two\n"));
    await documents.propose(edit("one\n", "three\n"));
    assert.deepEqual(await documents.proposal("README.md"), { kind: "open", text: "three\n" });
    const log = await gitLog(standIn.gitDirectory, `${MAIN}..${BRANCH}`);
    assert.equal(log.length, 1);
    assert.equal(await git(standIn.gitDirectory, "diff", "--name-only", MAIN, BRANCH), "README.md");
    assert.equal(await git(standIn.gitDirectory, "show", `${MAIN}:README.md`), "one");
    assert.equal(standIn.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/pulls")).length, 1);
  }, SEED));

test("a pull request that people closed is not followed by another", () =>
  onStandIn(async (standIn) => {
    const documents = documentsOn(standIn);
    await documents.propose(edit("one\n", "two\n"));
    standIn.closePullRequest(1);
    const proposal = await documents.proposal("README.md");
    assert.ok(proposal.kind === "declined");
    assert.match(proposal.why, /#1 .*reopen it/);
  }, SEED));

test("commits of somebody else's on the branch are not thrown away", () =>
  onStandIn(async (standIn) => {
    const documents = documentsOn(standIn);
    await documents.propose(edit("one\n", "two\n"));
    const theirs = await git(
      standIn.gitDirectory,
      "commit-tree",
      `${BRANCH}^{tree}`,
      "-p",
      BRANCH,
      "-m",
      "a word more",
    );
    await git(standIn.gitDirectory, "update-ref", BRANCH, theirs);
    const error = await refusal(documents.propose(edit("one\n", "three\n")));
    assert.match(error.message, /not ours/);
    assert.equal(await git(standIn.gitDirectory, "rev-parse", BRANCH), theirs);
  }, SEED));

test("a missing permission and the repository's switch are named", async () => {
  await onStandIn(
    async (standIn) => {
      const error = await refusal(documentsOn(standIn).propose(edit("one\n", "two\n")));
      assert.match(error.next, /pull-requests: write/);
    },
    { ...SEED, permissions: { contents: "write" } },
  );
  await onStandIn(
    async (standIn) => {
      const error = await refusal(documentsOn(standIn).propose(edit("one\n", "two\n")));
      assert.match(error.next, /Allow GitHub Actions to create and approve pull requests/);
    },
    { ...SEED, settings: { actionsOpenPulls: false } },
  );
});
