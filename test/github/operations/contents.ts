import { type JsonObject, textIn } from "../json.ts";
import { gitCommitPayload } from "../payload.ts";
import { type Call, type Handlers, ok, Refusal, type Reply } from "../reply.ts";
import { identity, repositoryUrl, type World } from "../world.ts";
import { lines } from "./objects.ts";
import { swap } from "./refs.ts";

const OBJECT_TYPE = "application/vnd.github.object";
const RAW_TYPE = "application/vnd.github.raw+json; charset=utf-8";
/** Above it the JSON forms have no content. */
const INLINE_BYTES = 1024 * 1024;

async function getContent(world: World, call: Call): Promise<Reply> {
  if (await world.git.isEmpty()) throw new Refusal(404, "This repository is empty.");
  const ref = call.query["ref"] ?? world.defaultBranch;
  const commit = await world.git.find(ref, "commit");
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = (call.params["path"] ?? "").replace(/\/$/, "");
  const file = await world.git.find(`${commit}:${path}`, "blob");
  if (file !== undefined) return fileReply(world, call, { path, sha: file });
  const folder = await world.git.find(`${commit}:${path}`, "tree");
  if (folder === undefined) throw new Refusal(404, "Not Found");
  return folderReply(world, call, { path, sha: folder });
}

interface Found {
  readonly path: string;
  readonly sha: string;
}

async function fileReply(world: World, { accept }: Call, { path, sha }: Found): Promise<Reply> {
  const content = await world.git.readBlob(sha);
  if (accept.includes("raw")) return { status: 200, raw: { content, type: RAW_TYPE } };
  const isInline = content.length <= INLINE_BYTES;
  return inForm(accept, {
    ...entryPayload(world, { path, sha, type: "file" }),
    size: content.length,
    encoding: isInline ? "base64" : "none",
    content: isInline ? lines(content) : "",
  });
}

async function folderReply(world: World, { accept }: Call, { path, sha }: Found): Promise<Reply> {
  const prefix = path === "" ? "" : `${path}/`;
  const entries = (await world.git.listTree(sha, false)).map((entry) => ({
    ...entryPayload(world, {
      path: `${prefix}${entry.path}`,
      sha: entry.sha,
      type: entry.type === "tree" ? "dir" : "file",
    }),
    size: entry.size ?? 0,
  }));
  if (!accept.includes("object")) return ok(entries);
  return inForm(accept, { ...entryPayload(world, { path, sha, type: "dir" }), size: 0, entries });
}

/** The object form is described apart: it has the same members for files and folders. */
function inForm(accept: string, body: JsonObject): Reply {
  return accept.includes("object") ? { status: 200, body, media: OBJECT_TYPE } : ok(body);
}

function entryPayload(world: World, { path, sha, type }: Found & { readonly type: string }): JsonObject {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { type, name, path, sha, url: `${repositoryUrl(world)}/contents/${path}` };
}

async function putContent(world: World, { params, body, actor }: Call): Promise<Reply> {
  const { path = "" } = params;
  const branch = textIn(body, "branch") ?? world.defaultBranch;
  const ref = `refs/heads/${branch}`;
  const parent = await world.git.find(ref, "commit");
  if (parent === undefined && !(await world.git.isEmpty())) throw new Refusal(404, `Branch ${branch} not found`);
  const known = parent === undefined ? undefined : await world.git.find(`${parent}:${path}`, "blob");
  checkSha(path, known, textIn(body, "sha"));
  const content = Buffer.from(textIn(body, "content") ?? "", "base64");
  const sha = world.git.writeBlob(content);
  const base = parent === undefined ? undefined : await world.git.find(parent, "tree");
  const by = identity(actor.account, world);
  const commit = {
    tree: await world.git.writeTree(base, [{ path, mode: "100644", sha }]),
    parents: parent === undefined ? [] : [parent],
    author: by,
    committer: by,
    message: textIn(body, "message") ?? "",
  };
  const head = world.git.writeCommit(commit);
  const change = { ...(parent === undefined ? {} : { from: parent }), to: head };
  await swap(world, ref, change, new Refusal(409, `${branch} moved while the file was written`));
  const answer = {
    content: { ...entryPayload(world, { path, sha, type: "file" }), size: content.length },
    commit: gitCommitPayload(world, head, commit),
  };
  return ok(answer, known === undefined ? 201 : 200);
}

/** Changing a file needs the name of the blob it replaces. */
function checkSha(path: string, known: string | undefined, given: string | undefined): void {
  if (known === undefined || known === given) return;
  if (given === undefined) throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  throw new Refusal(409, `${path} does not match ${given}`);
}

export const CONTENT_HANDLERS: Handlers = {
  "repos/get-content": { needs: ["contents", "read"], handle: getContent },
  "repos/create-or-update-file-contents": { needs: ["contents", "write"], handle: putContent },
};
