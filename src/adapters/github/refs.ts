import { type CommitId, commitId } from "../../core/brand.ts";
import { AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";

/** How often a ref update is sent whose answer was lost and which was then seen not to have happened. */
export const MAX_UPDATES = 3;

/** Where a ref stands. */
export interface Head {
  readonly commit: CommitId;
  /** Absent where the answer leaves it out. */
  readonly tree?: string;
  /** Some rule covers the branch. */
  readonly isProtected?: boolean;
}

export function readHead(client: GitHubClient, ref: string): Promise<Head | undefined> {
  return ref.startsWith("refs/heads/") ? readBranch(client, ref) : readRef(client, ref);
}

async function readBranch(client: GitHubClient, ref: string): Promise<Head | undefined> {
  const branch = ref.replace(/^refs\/heads\//, "");
  const data = await existing(client, () =>
    client.request("GET /repos/{owner}/{repo}/branches/{branch}", { ...client.repository, branch }),
  );
  if (data === undefined) return undefined;
  if (data.name !== branch) throw renamed(branch, data.name);
  const tree: string | undefined = data.commit.commit?.tree?.sha;
  return {
    commit: commitId(data.commit.sha),
    ...(tree === undefined ? {} : { tree }),
    isProtected: data.protected === true,
  };
}

/** A ref that is no branch has no request of its own that tells the tree as well. */
async function readRef(client: GitHubClient, ref: string): Promise<Head | undefined> {
  const data = await existing(client, () =>
    client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      ...client.repository,
      ref: ref.replace(/^refs\//, ""),
    }),
  );
  return data === undefined ? undefined : { commit: commitId(data.object.sha) };
}

/** Nothing where the repository has no such thing; throws where it is the repository that is not to be seen. */
async function existing<Data>(
  client: GitHubClient,
  ask: () => Promise<{ readonly data: Data }>,
): Promise<Data | undefined> {
  try {
    return (await ask()).data;
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code !== "not-found") throw error;
    if (!/branch not found/i.test(error.message)) await client.request("GET /repos/{owner}/{repo}", client.repository);
    return undefined;
  }
}

/** GitHub leads from the old name to the new one for reading, but not for writing. */
function renamed(branch: string, now: string): AdapterError {
  return new AdapterError("invalid", `the branch \`${branch}\` was renamed to \`${now}\``, {
    next: "rename it back, or give the new name in the config",
  });
}

/** A ref that is to go from its parent to what was made of that. */
export interface Move {
  readonly ref: string;
  readonly parent: CommitId | undefined;
  readonly made: CommitId;
  readonly head: () => Promise<CommitId | undefined>;
}

/** GitHub's words for a ref that somebody else has moved, made or removed. */
const LOST_RACE = /not a fast.forward|reference already exists|reference does not exist/i;
/** A rule that refuses and a race that was lost are not always told apart by the words, but by where the head stands. */
export const WORTH_A_LOOK: ReadonlySet<string> = new Set(["ambiguous", "invalid", "forbidden", "not-found"]);

/** Lets the ref point to the new commit. An answer that was lost is looked up before anything is repeated. */
export async function moveRef(client: GitHubClient, move: Move): Promise<CommitId | "moved"> {
  for (let update = 1; ; update += 1) {
    const refusal = await sendMove(client, move);
    if (refusal === undefined) return move.made;
    if (update === 1 && LOST_RACE.test(refusal.message)) return "moved";
    if (!WORTH_A_LOOK.has(refusal.code)) throw refusal;
    const now = await move.head();
    if (now !== move.parent) return (await contains(client, now, move.made)) ? move.made : "moved";
    if (refusal.code !== "ambiguous" || update === MAX_UPDATES) throw refusal;
  }
}

async function sendMove(client: GitHubClient, { ref, parent, made }: Move): Promise<AdapterError | undefined> {
  const { repository, request } = client;
  try {
    await (parent === undefined
      ? request("POST /repos/{owner}/{repo}/git/refs", { ...repository, ref, sha: made })
      : request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
          ...repository,
          ref: ref.replace(/^refs\//, ""),
          sha: made,
          force: false,
        }));
    return undefined;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}

/** Is the commit the head, or did somebody already build on it? */
export async function contains(client: GitHubClient, head: CommitId | undefined, made: CommitId): Promise<boolean> {
  if (head === undefined || head === made) return head === made;
  return (await compare(client, made, head))?.status === "ahead";
}

/** The first commit that was made on top of `parent`, if that is where `head` comes from. */
export async function firstAfter(
  client: GitHubClient,
  parent: CommitId,
  head: CommitId,
): Promise<{ readonly commit: CommitId; readonly message: string } | undefined> {
  const comparison = await compare(client, parent, head);
  const [first] = comparison?.status === "ahead" ? comparison.commits : [];
  return first === undefined ? undefined : { commit: commitId(first.sha), message: first.commit.message };
}

function compare(client: GitHubClient, base: CommitId, head: CommitId) {
  return existing(client, () =>
    client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...client.repository,
      basehead: `${base}...${head}`,
      per_page: 1,
    }),
  );
}
