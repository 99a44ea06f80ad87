import { type Keys, keysOf, type TokenGrant } from "./access.ts";
import type { ApiRequest } from "./api.ts";
import { issueNodeId } from "./graphql-names.ts";
import { isObject, type Json, type JsonObject, objectIn, textIn } from "./json.ts";
import { createWorld, nodeId, type World } from "./world.ts";

/** A second repository on the same server, of the same owner. */
export interface Neighbour {
  readonly name: string;
  readonly private?: boolean;
  /** Who is let in. A token of the first repository sees what everybody sees. */
  readonly tokens: readonly TokenGrant[];
}

export async function openNeighbour(
  { apiUrl, siteUrl, owner, id, clock }: World,
  { name, private: isPrivate = false, tokens }: Neighbour,
): Promise<{ readonly world: World; readonly keys: Keys }> {
  const options = { seed: { owner, name, id: id + 1 }, settings: { private: isPrivate } };
  const world = await createWorld(options, { apiUrl, siteUrl, clock });
  return { world, keys: keysOf(world, tokens) };
}

/** The same tokens where they are not let in. */
export function guestOf(keys: Keys): Keys {
  return new Map([...keys].map(([token, { account }]) => [token, { account, permissions: {}, role: "none" }]));
}

/** Does the request name this repository, by its path or in what it asks of GraphQL? */
export function isAbout(world: World, { path, body }: ApiRequest): boolean {
  const name = `${world.owner}/${world.name}`.toLowerCase();
  if (!path.startsWith("/graphql")) return `${path.replace(/\?.*/, "").toLowerCase()}/`.startsWith(`/repos/${name}/`);
  const variables = variablesOf(body);
  const input = objectIn(variables, "input");
  const named = textIn(objectIn(input, "branch"), "repositoryNameWithOwner");
  const asked = `${textIn(variables, "owner")}/${textIn(variables, "name")}`;
  if ([...world.issues.keys()].some((number) => issueNodeId(world, number) === input["issueId"])) return true;
  return [named, asked].some((each) => each?.toLowerCase() === name) || input["repositoryId"] === nodeId(world);
}

function variablesOf(body: string): JsonObject {
  const parsed: Json = JSON.parse(body);
  return isObject(parsed) ? objectIn(parsed, "variables") : {};
}
