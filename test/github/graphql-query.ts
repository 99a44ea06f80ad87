import { type Actor, checkAccess } from "./access.ts";
import type { Field } from "./graphql-fields.ts";
import { isArray, isObject, type Json, type JsonObject } from "./json.ts";
import { Refusal } from "./reply.ts";
import { type World, webUrl } from "./world.ts";

/** GitHub cuts a blob's text there. */
const MOST_TEXT_BYTES = 512_000;

/** Answers a query for repositories and their objects, and for who asks. What GitHub does not show is `null` beside an error. */
export async function answerQuery(world: World, fields: readonly Field[], actor: Actor): Promise<JsonObject> {
  const data: Record<string, Json> = {};
  const errors: Json[] = [];
  for (const { alias, name, values, fields: inside } of fields) {
    if (name === "viewer") {
      data[alias] = shape({ login: actor.account.login }, inside);
      continue;
    }
    const refusal = refusalFor(world, values, actor);
    if (refusal !== undefined) errors.push({ ...refusal, path: [alias] });
    data[alias] = refusal === undefined ? await repository(world, inside) : null;
  }
  return errors.length === 0 ? { data } : { data, errors };
}

function refusalFor({ owner, name, settings }: World, values: JsonObject, actor: Actor): JsonObject | undefined {
  const wanted = `${values["owner"]}/${values["name"]}`;
  if (wanted.toLowerCase() !== `${owner}/${name}`.toLowerCase()) {
    return { type: "NOT_FOUND", message: `Could not resolve to a Repository with the name '${wanted}'.` };
  }
  try {
    checkAccess(actor, ["contents", "read"], settings.private);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return { type: "FORBIDDEN", message: error.message };
    throw error;
  }
}

async function repository(world: World, fields: readonly Field[]): Promise<JsonObject> {
  const found: Record<string, Json> = {};
  for (const { alias, name, values, fields: inside } of fields) {
    if (name !== "object") {
      found[alias] = shape(shownOf(world)[name] ?? null, inside);
      continue;
    }
    const object = await gitObject(world, String(values["oid"] ?? values["expression"]));
    found[alias] = object === undefined ? null : picked(object, inside);
  }
  return found;
}

/** What is shown of the repository itself. */
function shownOf(world: World): JsonObject {
  const { watchers, deployments, releases, pullRequests } = world.settings.activity;
  return {
    nameWithOwner: `${world.owner}/${world.name}`,
    url: webUrl(world),
    defaultBranchRef: { name: world.defaultBranch },
    watchers: { totalCount: watchers },
    deployments: { nodes: deployments },
    releases: { nodes: releases },
    pullRequests: { nodes: pullRequests },
  };
}

/** Of a value only what was asked for, also within lists. */
function shape(value: Json, fields: readonly Field[]): Json {
  if (isArray(value)) return value.map((each) => shape(each, fields));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    fields.map(({ alias, name, fields: inside }) => [alias, shape(value[name] ?? null, inside)]),
  );
}

interface GitObject extends JsonObject {
  readonly __typename: string;
}

async function gitObject({ git }: World, name: string): Promise<GitObject | undefined> {
  for (const type of ["commit", "tree"] as const) {
    const oid = await git.find(name, type);
    if (oid !== undefined) return { __typename: type === "commit" ? "Commit" : "Tree", oid };
  }
  const oid = await git.find(name, "blob");
  if (oid === undefined) return undefined;
  const content = await git.readBlob(oid);
  const isBinary = content.includes(0);
  const isTruncated = content.length > MOST_TEXT_BYTES;
  const text = isBinary ? null : content.subarray(0, MOST_TEXT_BYTES).toString();
  return { __typename: "Blob", oid, byteSize: content.length, isBinary, isTruncated, text };
}

function picked(object: GitObject, fields: readonly Field[]): JsonObject {
  const wanted = fields.filter(({ on }) => on === undefined || on === object.__typename);
  return Object.fromEntries(wanted.map(({ alias, name }) => [alias, object[name] ?? null]));
}
