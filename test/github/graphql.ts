import { type Actor, checkAccess } from "./access.ts";
import type { TreeChange } from "./git.ts";
import { GitRefusal } from "./git-process.ts";
import { Misfit, readMutation, selected } from "./graphql-document.ts";
import { isQuery, readQuery } from "./graphql-fields.ts";
import { issueNodeId } from "./graphql-names.ts";
import { answerQuery } from "./graphql-query.ts";
import { isObject, itemsIn, type Json, type JsonObject, objectIn, textIn } from "./json.ts";
import { Refusal } from "./reply.ts";
import { brokenRules } from "./rules.ts";
import { identity, nodeId, type World } from "./world.ts";

/** GraphQL's "no": a mutation throws it. */
class MutationRefusal extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

type Mutation = (world: World, input: JsonObject, actor: Actor) => Promise<JsonObject>;

/**
 * Answers one request to `/graphql`: with status 200 whatever comes of it. What GitHub's schema does not allow is told to
 * `violate`.
 */
export async function answerGraphql(
  world: World,
  body: JsonObject,
  actor: Actor,
  violate: (what: string) => void,
): Promise<Json> {
  const document = textIn(body, "query") ?? "";
  const variables = objectIn(body, "variables");
  try {
    if (isQuery(document)) return await answerQuery(world, readQuery(document, variables), actor);
    const sent = readMutation(document, variables);
    const mutation = MUTATIONS[sent.name];
    if (mutation === undefined) throw new Misfit(`no handler for \`${sent.name}\``);
    try {
      refuseReader(world, actor, sent.name);
      const payload = await mutation(world, sent.input, actor);
      const echoed = { clientMutationId: sent.input["clientMutationId"] ?? null, ...payload };
      return { data: { [sent.name]: selected(echoed, sent.selection) } };
    } catch (error) {
      if (!(error instanceof MutationRefusal)) throw error;
      const { type, message } = error;
      return { data: { [sent.name]: null }, errors: [{ type, path: [sent.name], message }] };
    }
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    violate(error.message);
    return { errors: [{ message: error.message }] };
  }
}

function refuseReader({ settings }: World, actor: Actor, mutation: string): void {
  try {
    checkAccess(actor, [mutation.endsWith("Issue") ? "issues" : "contents", "write"], settings.private);
  } catch (error) {
    if (error instanceof Refusal) throw new MutationRefusal("FORBIDDEN", error.message);
    throw error;
  }
}

const NOTHING = "0".repeat(40);

async function refuseByRules(world: World, change: Parameters<typeof brokenRules>[1]): Promise<void> {
  const broken = await brokenRules(world, change);
  if (broken !== undefined) throw new MutationRefusal("UNPROCESSABLE", broken);
}

/** One commit on top of a branch, signed by GitHub. */
async function createCommitOnBranch(world: World, input: JsonObject, { account }: Actor): Promise<JsonObject> {
  const branch = objectIn(input, "branch");
  const ref = `refs/heads/${textIn(branch, "branchName")}`;
  const from = await world.git.refCommit(ref);
  const isHere = textIn(branch, "repositoryNameWithOwner") === `${world.owner}/${world.name}`;
  if (from === undefined || !isHere) throw new MutationRefusal("NOT_FOUND", "Could not resolve to a branch");
  if (input["expectedHeadOid"] !== from) throw stale(input["expectedHeadOid"]);
  const { tree: base } = await world.git.readCommit(from);
  const files = objectIn(input, "fileChanges");
  const tree = await world.git.writeTree(base, [...(await deletions(world, from, files)), ...additions(world, files)]);
  const { headline, body } = objectIn(input, "message");
  const message = [headline, body].filter((part) => typeof part === "string" && part !== "").join("\n\n");
  const by = identity(account, world);
  const to = world.git.writeCommit({ tree, parents: [from], author: by, committer: by, message });
  world.signed.add(to);
  await refuseByRules(world, { ref, from, to });
  try {
    await world.git.updateRef(ref, { from, to });
  } catch (error) {
    throw error instanceof GitRefusal ? stale(from) : error;
  }
  return { commit: { oid: to } };
}

function stale(expected: Json | undefined): MutationRefusal {
  const words = `Expected branch to point to "${expected}" but it did not. Pull and try again.`;
  return new MutationRefusal("STALE_DATA", words);
}

function additions({ git }: World, files: JsonObject): readonly TreeChange[] {
  return itemsIn(files, "additions")
    .filter(isObject)
    .map((file) => {
      const content = Buffer.from(textIn(file, "contents") ?? "", "base64");
      return { path: textIn(file, "path") ?? "", mode: "100644", sha: git.writeBlob(content) };
    });
}

async function deletions({ git }: World, from: string, files: JsonObject): Promise<readonly TreeChange[]> {
  const paths = itemsIn(files, "deletions").flatMap((file) => (isObject(file) ? [textIn(file, "path") ?? ""] : []));
  for (const path of paths) {
    if ((await git.find(`${from}:${path}`, "blob")) !== undefined) continue;
    const words = `A path was requested for deletion which does not exist as of commit oid \`${from}\`: ${path}`;
    throw new MutationRefusal("UNPROCESSABLE", words);
  }
  return paths.map((path) => ({ path, mode: "100644" }));
}

/** All refs or none. */
async function updateRefs(world: World, input: JsonObject): Promise<JsonObject> {
  if (input["repositoryId"] !== nodeId(world)) {
    throw new MutationRefusal(
      "NOT_FOUND",
      `Could not resolve to a node with the global id of '${input["repositoryId"]}'`,
    );
  }
  const changes = [];
  for (const update of itemsIn(input, "refUpdates").filter(isObject)) changes.push(await refChange(world, update));
  try {
    await world.git.updateRefs(changes);
  } catch (error) {
    if (error instanceof GitRefusal) throw new MutationRefusal("UNPROCESSABLE", "Reference update failed");
    throw error;
  }
  return {};
}

async function refChange(world: World, update: JsonObject) {
  const { git } = world;
  const ref = textIn(update, "name") ?? "";
  const after = textIn(update, "afterOid") ?? "";
  const before = textIn(update, "beforeOid");
  const current = await git.refCommit(ref);
  if (before !== undefined && before !== (current ?? NOTHING)) {
    throw new MutationRefusal("STALE_DATA", `Expected ${ref} to point to "${before}" but it did not.`);
  }
  const to = after === NOTHING ? undefined : after;
  if (to !== undefined && (await git.find(to, "commit")) === undefined) {
    throw new MutationRefusal("UNPROCESSABLE", `Object ${to} does not exist`);
  }
  const isForward = current === undefined || to === undefined || (await git.isAncestor(current, to));
  if (update["force"] !== true && !isForward) {
    throw new MutationRefusal("UNPROCESSABLE", `${ref}: update is not a fast forward`);
  }
  if (to !== undefined) await refuseByRules(world, { ref, from: current, to });
  return { ref, ...(current === undefined ? {} : { from: current }), ...(to === undefined ? {} : { to }) };
}

/** There is room for three. */
const MOST_PINS = 3;

async function pinIssue(world: World, input: JsonObject): Promise<JsonObject> {
  const number = issueNamed(world, input);
  if (world.pins.size >= MOST_PINS) {
    throw new MutationRefusal("UNPROCESSABLE", "Maximum 3 pinned issues per repository");
  }
  world.pins.add(number);
  return {};
}

async function unpinIssue(world: World, input: JsonObject): Promise<JsonObject> {
  if (!world.pins.delete(issueNamed(world, input))) throw new MutationRefusal("UNPROCESSABLE", "Issue is not pinned");
  return {};
}

function issueNamed(world: World, input: JsonObject): number {
  const found = [...world.issues.keys()].find((number) => issueNodeId(world, number) === input["issueId"]);
  if (found !== undefined) return found;
  throw new MutationRefusal("NOT_FOUND", `Could not resolve to a node with the global id of '${input["issueId"]}'`);
}

const MUTATIONS: Readonly<Record<string, Mutation>> = { createCommitOnBranch, pinIssue, unpinIssue, updateRefs };
