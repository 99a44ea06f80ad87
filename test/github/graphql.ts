import { type Actor, checkAccess } from "./access.ts";
import { GitRefusal } from "./git-process.ts";
import { Misfit, readMutation, selected } from "./graphql-document.ts";
import { isObject, itemsIn, type Json, type JsonObject, objectIn, textIn } from "./json.ts";
import { Refusal } from "./reply.ts";
import { nodeId, type World } from "./world.ts";

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
  try {
    const sent = readMutation(textIn(body, "query") ?? "", objectIn(body, "variables"));
    const mutation = MUTATIONS[sent.name];
    if (mutation === undefined) throw new Misfit(`no handler for \`${sent.name}\``);
    try {
      refuseReader(world, actor);
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

function refuseReader({ settings }: World, actor: Actor): void {
  try {
    checkAccess(actor, ["contents", "write"], settings.private);
  } catch (error) {
    if (error instanceof Refusal) throw new MutationRefusal("FORBIDDEN", error.message);
    throw error;
  }
}

const NOTHING = "0".repeat(40);

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

async function refChange({ git }: World, update: JsonObject) {
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
  return { ref, ...(current === undefined ? {} : { from: current }), ...(to === undefined ? {} : { to }) };
}

const MUTATIONS: Readonly<Record<string, Mutation>> = { updateRefs };
