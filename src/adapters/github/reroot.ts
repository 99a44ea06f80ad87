import { type CommitId, commitId } from "../../core/brand.ts";
import { AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { mutate } from "./graphql.ts";
import { contains, MAX_UPDATES, WORTH_A_LOOK } from "./refs.ts";

export interface Archiving {
  /** The branch, by its full name. */
  readonly ref: string;
  readonly from: CommitId;
  /** The commit without parent. */
  readonly made: CommitId;
  readonly archive: string;
  readonly head: () => Promise<CommitId | undefined>;
}

/** The ref that is to keep the old head, and what it points to now. */
interface Place {
  readonly name: string;
  readonly at: string;
}

/** To GitHub, the old value of a ref that must not exist yet; as in git. */
export const NOTHING = "0".repeat(40);

const UPDATE_REFS = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/** Moves both refs in one request that GitHub carries out wholly or not at all. A lost answer is looked up. */
export async function archiveAndMove(client: GitHubClient, archiving: Archiving): Promise<CommitId | "moved"> {
  const { from, made, archive, head } = archiving;
  const { data: repository } = await client.request("GET /repos/{owner}/{repo}", client.repository);
  let place = await placeFor(client, archive, from);
  for (let update = 1; ; update += 1) {
    const refusal = await updateRefs(client, repository.node_id, refUpdates(archiving, place));
    if (refusal === undefined) return made;
    if (!WORTH_A_LOOK.has(refusal.code)) throw refusal;
    const now = await head();
    if (now !== from) return (await contains(client, now, made)) ? made : "moved";
    // Somebody else may have taken the archive's name meanwhile.
    const next = await placeFor(client, archive, from);
    const isNews = next.name !== place.name || next.at !== place.at;
    if (update === MAX_UPDATES || !(isNews || refusal.code === "ambiguous")) throw refusal;
    place = next;
  }
}

export interface RefUpdate {
  readonly name: string;
  readonly beforeOid: string;
  readonly afterOid: string;
  readonly force: boolean;
}

function refUpdates({ ref, from, made }: Archiving, { name, at }: Place): readonly RefUpdate[] {
  return [
    ...(at === from ? [] : [{ name, beforeOid: at, afterOid: from, force: false }]),
    { name: ref, beforeOid: from, afterOid: made, force: true },
  ];
}

/** Moves refs, all or none, each from its expected old value; answers what refused. */
export async function updateRefs(
  client: GitHubClient,
  repositoryId: string,
  updates: readonly RefUpdate[],
): Promise<AdapterError | undefined> {
  try {
    await mutate(client, { name: "updateRefs", document: UPDATE_REFS, input: { repositoryId, refUpdates: updates } });
    return undefined;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}

/** The first of `archive`, `archive.2`, … that is free, or keeps nothing that the head does not keep. */
async function placeFor(client: GitHubClient, archive: string, from: CommitId): Promise<Place> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...client.repository,
    ref: archive.replace(/^refs\//, ""),
  });
  const taken = new Map(data.map(({ ref, object }) => [ref, object.sha]));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? archive : `${archive}.${number}`;
    const at = taken.get(name);
    if (at === undefined) return { name, at: NOTHING };
    if (await contains(client, from, commitId(at))) return { name, at };
  }
}
