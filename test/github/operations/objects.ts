import type { TreeChange, TreeEntry } from "../git.ts";
import { GitRefusal } from "../git-process.ts";
import { isObject, itemsIn, type JsonObject, objectIn, textIn } from "../json.ts";
import { gitCommitPayload } from "../payload.ts";
import { type Call, type Handlers, ok, Refusal, type Reply } from "../reply.ts";
import { identity, repositoryUrl, type World } from "../world.ts";
import { refuseEmpty } from "./refs.ts";

async function createBlob(world: World, { body }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const isBase64 = body["encoding"] === "base64";
  const sha = world.git.writeBlob(Buffer.from(textIn(body, "content") ?? "", isBase64 ? "base64" : "utf8"));
  return ok({ sha, url: `${repositoryUrl(world)}/git/blobs/${sha}` }, 201);
}

async function getBlob(world: World, { params, accept }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const sha = await world.git.find(params["file_sha"] ?? "", "blob");
  if (sha === undefined) throw new Refusal(404, "Not Found");
  const content = await world.git.readBlob(sha);
  if (accept.includes("raw"))
    return { status: 200, raw: { content, type: "application/vnd.github.raw; charset=utf-8" } };
  return ok({ sha, size: content.length, encoding: "base64", content: lines(content), url: blobUrl(world, sha) });
}

function blobUrl(world: World, sha: string): string {
  return `${repositoryUrl(world)}/git/blobs/${sha}`;
}

/** Base64 as GitHub sends it: 60 characters to a line. */
export function lines(content: Buffer): string {
  return content.toString("base64").replace(/.{1,60}/g, "$&\n");
}

async function createTree(world: World, { body }: Call): Promise<Reply> {
  await refuseEmpty(world);
  // No tree of git's holds an empty one.
  if (itemsIn(body, "tree").length === 0) throw new Refusal(422, "Invalid tree info");
  const baseName = textIn(body, "base_tree");
  const base = baseName === undefined ? undefined : await world.git.find(baseName, "tree");
  if (baseName !== undefined && base === undefined) throw new Refusal(422, "base_tree is not a valid tree");
  const changes = await Promise.all(
    itemsIn(body, "tree")
      .filter(isObject)
      .map((entry) => treeChange(world, base, entry)),
  );
  try {
    const sha = await world.git.writeTree(base, changes);
    return ok(await treePayload(world, sha, false), 201);
  } catch (error) {
    if (error instanceof GitRefusal) throw new Refusal(422, "GitRPC::BadObjectState");
    throw error;
  }
}

async function treeChange(world: World, base: string | undefined, entry: JsonObject): Promise<TreeChange> {
  const path = textIn(entry, "path") ?? "";
  const mode = textIn(entry, "mode") ?? "100644";
  const content = textIn(entry, "content");
  if (content !== undefined) return { path, mode, sha: world.git.writeBlob(content) };
  const isDeleted = entry["sha"] === null;
  const name = isDeleted ? `${base}:${path}` : (textIn(entry, "sha") ?? "");
  const sha = await world.git.find(name, entry["type"] === "tree" ? "tree" : "blob");
  // GitHub's words also for deleting what is not there.
  if (sha === undefined) throw new Refusal(422, "GitRPC::BadObjectState");
  return isDeleted ? { path, mode } : { path, mode, sha };
}

async function getTree(world: World, { params, query }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const sha = await world.git.find(params["tree_sha"] ?? "", "tree");
  if (sha === undefined) throw new Refusal(404, "Not Found");
  // Any value asks for recursion, also `false`.
  return ok(await treePayload(world, sha, query["recursive"] !== undefined));
}

async function treePayload(world: World, sha: string, isRecursive: boolean): Promise<JsonObject> {
  const entries = await world.git.listTree(sha, isRecursive);
  const url = `${repositoryUrl(world)}/git`;
  const show = ({ path, mode, type, sha: object, size }: TreeEntry): JsonObject => ({
    path,
    mode,
    type,
    sha: object,
    url: `${url}/${type}s/${object}`,
    ...(size === undefined ? {} : { size }),
  });
  return { sha, url: `${url}/trees/${sha}`, tree: entries.map(show), truncated: false };
}

async function createCommit(world: World, { body, actor }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const tree = await world.git.find(textIn(body, "tree") ?? "", "tree");
  if (tree === undefined) throw new Refusal(422, "Tree SHA does not exist");
  const parents = await Promise.all(itemsIn(body, "parents").map((parent) => world.git.find(String(parent), "commit")));
  const known = parents.filter((parent) => parent !== undefined);
  if (known.length < parents.length) throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
  const author = signatureLine(objectIn(body, "author")) ?? identity(actor.account, world);
  const committer = signatureLine(objectIn(body, "committer")) ?? author;
  const commit = { tree, parents: known, author, committer, message: textIn(body, "message") ?? "" };
  const sha = world.git.writeCommit(commit);
  // "Signature verification for bots": signed where an app says neither author nor committer.
  const isBots = actor.account.type === "Bot" && body["author"] === undefined && body["committer"] === undefined;
  if (isBots) world.signed.add(sha);
  return ok(gitCommitPayload(world, sha, commit), 201);

  function signatureLine(person: JsonObject): string | undefined {
    const name = textIn(person, "name");
    if (name === undefined) return undefined;
    const date = textIn(person, "date");
    const at = date === undefined ? world.clock.now() : Date.parse(date);
    return `${name} <${textIn(person, "email") ?? ""}> ${Math.floor(at / 1000)} +0000`;
  }
}

async function getCommit(world: World, { params }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const sha = await world.git.find(params["commit_sha"] ?? "", "commit");
  if (sha === undefined) throw new Refusal(404, "Not Found");
  return ok(gitCommitPayload(world, sha, await world.git.readCommit(sha)));
}

export const OBJECT_HANDLERS: Handlers = {
  "git/create-blob": { needs: ["contents", "write"], handle: createBlob },
  "git/get-blob": { needs: ["contents", "read"], handle: getBlob },
  "git/create-tree": { needs: ["contents", "write"], handle: createTree },
  "git/get-tree": { needs: ["contents", "read"], handle: getTree },
  "git/create-commit": { needs: ["contents", "write"], handle: createCommit },
  "git/get-commit": { needs: ["contents", "read"], handle: getCommit },
};
