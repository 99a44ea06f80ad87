import { GitRefusal } from "../git-process.ts";
import type { RefChange } from "../git-refs.ts";
import { textIn } from "../json.ts";
import { commitPayload, refPayload } from "../payload.ts";
import { type Call, type Handlers, NOTHING, ok, paged, Refusal, type Reply } from "../reply.ts";
import { brokenRules, covers, listedRules } from "../rules.ts";
import type { World } from "../world.ts";

/** The git database refuses to answer while there is no commit. */
export async function refuseEmpty(world: World): Promise<void> {
  if (await world.git.isEmpty()) throw new Refusal(409, "Git Repository is empty.");
}

async function getRef(world: World, { params }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const ref = `refs/${params["ref"]}`;
  const sha = await world.git.refCommit(ref);
  if (sha === undefined) throw new Refusal(404, "Not Found");
  return ok(refPayload(world, ref, sha, "commit"));
}

async function listMatchingRefs(world: World, call: Call): Promise<Reply> {
  await refuseEmpty(world);
  const refs = [...(await world.git.refs(`refs/${call.params["ref"]}`))];
  return paged(
    refs.map(([ref, sha]) => refPayload(world, ref, sha, "commit")),
    call,
    world,
  );
}

async function createRef(world: World, { body }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const ref = textIn(body, "ref") ?? "";
  if (!/^refs\/.+\/.+/.test(ref)) throw new Refusal(422, "Reference name must start with 'refs/' and have two slashes");
  const sha = await existingCommit(world, body["sha"]);
  await refuseByRules(world, { ref, from: undefined, to: sha });
  await swap(world, ref, { to: sha }, new Refusal(422, "Reference already exists"));
  return ok(refPayload(world, ref, sha, "commit"), 201);
}

async function updateRef(world: World, { params, body }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const ref = `refs/${params["ref"]}`;
  const sha = await existingCommit(world, body["sha"]);
  const from = await world.git.refCommit(ref);
  if (from === undefined) throw new Refusal(422, "Reference does not exist");
  if (body["force"] !== true && !(await world.git.isAncestor(from, sha))) {
    throw new Refusal(422, "Update is not a fast forward");
  }
  await refuseByRules(world, { ref, from, to: sha });
  await swap(world, ref, { from, to: sha }, new Refusal(422, "Update is not a fast forward"));
  return ok(refPayload(world, ref, sha, "commit"));
}

async function refuseByRules(world: World, change: Parameters<typeof brokenRules>[1]): Promise<void> {
  const broken = await brokenRules(world, change);
  if (broken !== undefined) throw new Refusal(422, broken);
}

async function deleteRef(world: World, { params }: Call): Promise<Reply> {
  await refuseEmpty(world);
  const ref = `refs/${params["ref"]}`;
  const from = await world.git.refCommit(ref);
  if (from === undefined) throw new Refusal(422, "Reference does not exist");
  await swap(world, ref, { from }, new Refusal(422, "Reference does not exist"));
  return NOTHING;
}

/** git decides who was first: the loser of a race is refused. */
export async function swap(world: World, ref: string, change: RefChange, refusal: Refusal): Promise<void> {
  try {
    await world.git.updateRef(ref, change);
  } catch (error) {
    throw error instanceof GitRefusal ? refusal : error;
  }
}

async function existingCommit(world: World, sha: unknown): Promise<string> {
  const found = await world.git.find(String(sha), "commit");
  if (found === undefined) throw new Refusal(422, "Object does not exist");
  return found;
}

async function getBranch(world: World, { params }: Call): Promise<Reply> {
  const { branch = "" } = params;
  const sha = await world.git.refCommit(`refs/heads/${branch}`);
  if (sha === undefined) throw new Refusal(404, "Branch not found");
  return ok({
    name: branch,
    commit: commitPayload(world, sha, await world.git.readCommit(sha)),
    protected: world.settings.rules.length > 0 && covers(world, `refs/heads/${branch}`),
  });
}

async function compare(world: World, { params, query }: Call): Promise<Reply> {
  const [baseName = "", headName = ""] = (params["basehead"] ?? "").split("...");
  const base = await world.git.find(baseName, "commit");
  const head = await world.git.find(headName, "commit");
  if (base === undefined || head === undefined) throw new Refusal(404, "Not Found");
  const common = await world.git.mergeBase(base, head);
  if (common === undefined) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = await world.git.between(base, head);
  const behind = await world.git.between(head, base);
  const show = async (sha: string) => commitPayload(world, sha, await world.git.readCommit(sha));
  return ok({
    status: comparison(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: await show(base),
    merge_base_commit: await show(common),
    commits: await Promise.all(ahead.slice(0, Number(query["per_page"] ?? 250)).map(show)),
    files: [],
  });
}

function comparison(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}

export const REF_HANDLERS: Handlers = {
  "git/get-ref": { needs: ["contents", "read"], handle: getRef },
  "git/list-matching-refs": { needs: ["contents", "read"], handle: listMatchingRefs },
  "git/create-ref": { needs: ["contents", "write"], handle: createRef },
  "git/update-ref": { needs: ["contents", "write"], handle: updateRef },
  "git/delete-ref": { needs: ["contents", "write"], handle: deleteRef },
  "repos/get-branch": { needs: ["contents", "read"], handle: getBranch },
  "repos/compare-commits-with-basehead": { needs: ["contents", "read"], handle: compare },
  "repos/get-branch-rules": {
    needs: "always",
    handle: (world, call) => paged(listedRules(world, call.params["branch"] ?? ""), call, world),
  },
};
