import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { exchange, pick } from "./exchange.ts";
import { Misfit, readMutation } from "./graphql-document.ts";
import type { JsonObject } from "./json.ts";
import { createStandIn, type StandIn, type StandInOptions } from "./stand-in.ts";

const UPDATE = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
const OLD = "1".repeat(40);
const MOVE = { name: "refs/heads/main", afterOid: OLD };

function updating(...refUpdates: readonly JsonObject[]): JsonObject {
  return { input: { repositoryId: "R_1001", refUpdates } };
}

test("a mutation as the schema has it is taken apart", () => {
  const { name, input, selection } = readMutation(UPDATE, updating(MOVE));
  assert.deepEqual([name, input["refUpdates"], selection], ["updateRefs", [MOVE], { clientMutationId: {} }]);
});

const COMMIT =
  "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
const MISFITS: readonly (readonly [name: string, document: string, variables: JsonObject, said: RegExp])[] = [
  ["no such mutation", UPDATE.replace("updateRefs(", "moveRefs("), updating(MOVE), /no mutation `moveRefs`/],
  ["no such type", UPDATE.replace("UpdateRefsInput!", "RefsInput!"), updating(MOVE), /not `UpdateRefsInput!`/],
  ["no such field of the answer", UPDATE.replace("clientMutationId", "refs"), updating(MOVE), /has no field `refs`/],
  ["an object without fields", COMMIT.replace("{ oid }", ""), {}, /where `\{` was expected/],
  ["no such field of the input", UPDATE, updating({ ...MOVE, sha: OLD }), /`RefUpdate` has no field `sha`/],
  ["a field that is missing", UPDATE, updating({ name: "refs/heads/main" }), /afterOid` is missing/],
  ["a name that is not full", UPDATE, updating({ ...MOVE, name: "main" }), /no GitRefname/],
  ["a name that is no commit's", UPDATE, updating({ ...MOVE, afterOid: "HEAD" }), /no GitObjectID/],
  ["a wrong type", UPDATE, updating({ ...MOVE, force: "true" }), /no Boolean/],
  ["no list", UPDATE, { input: { repositoryId: "R_1001", refUpdates: MOVE } }, /is no list/],
  ["a variable that is not declared", UPDATE, { ...updating(MOVE), other: 1 }, /`\$other` is not declared/],
];
for (const [name, document, variables, said] of MISFITS) {
  test(`what the schema does not allow is a misfit: ${name}`, () => {
    assert.throws(
      () => readMutation(document, variables),
      (error: unknown) => error instanceof Misfit && said.test(error.message),
    );
  });
}

async function standIn(t: TestContext, options: StandInOptions = {}): Promise<StandIn> {
  const made = await createStandIn(options);
  t.after(() => made.close());
  return made;
}

async function headOf(server: StandIn): Promise<string> {
  return String(pick((await exchange(server, "GET", "~/git/ref/heads/main")).body, "object.sha"));
}

test("refs move together or not at all, and the refusal comes with status 200", async (t) => {
  const server = await standIn(t);
  const head = await headOf(server);
  const create = { name: "refs/allclear/one", beforeOid: "0".repeat(40), afterOid: head };
  const late = { name: "refs/heads/main", beforeOid: OLD, afterOid: head };
  const refused = await exchange(server, "POST", "/graphql", {
    body: { query: UPDATE, variables: updating(create, late) },
  });
  assert.deepEqual([refused.status, pick(refused.body, "errors.0.type")], [200, "STALE_DATA"]);
  assert.equal((await exchange(server, "GET", "~/git/ref/allclear/one")).status, 404);
  const moved = await exchange(server, "POST", "/graphql", { body: { query: UPDATE, variables: updating(create) } });
  assert.deepEqual(moved.body, { data: { updateRefs: { clientMutationId: null } } });
  assert.equal((await exchange(server, "GET", "~/git/ref/allclear/one")).status, 200);
  assert.deepEqual(server.violations, []);
});

test("what the schema does not allow is a violation", async (t) => {
  const server = await standIn(t);
  const answer = await exchange(server, "POST", "/graphql", {
    body: { query: UPDATE, variables: updating({ sha: OLD }) },
  });
  assert.match(String(pick(answer.body, "errors.0.message")), /has no field `sha`/);
  assert.equal(server.violations.length, 1);
});

test("a file that is not there cannot be deleted, and a branch that moved takes no commit", async (t) => {
  const server = await standIn(t);
  const branch = { repositoryNameWithOwner: "acme/shop", branchName: "main" };
  const commit = async (expectedHeadOid: string, path: string) => {
    const input = { branch, message: { headline: "m" }, expectedHeadOid, fileChanges: { deletions: [{ path }] } };
    const { body } = await exchange(server, "POST", "/graphql", { body: { query: COMMIT, variables: { input } } });
    return pick(body, "errors.0.type");
  };
  const head = await headOf(server);
  assert.equal(await commit(head, "none.txt"), "UNPROCESSABLE");
  assert.equal(await commit(OLD, "README.md"), "STALE_DATA");
  assert.equal(await commit(head, "README.md"), null);
  assert.notEqual(await headOf(server), head);
});
