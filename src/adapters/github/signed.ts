import { type CommitId, commitId } from "../../core/brand.ts";
import { AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { memberOf, mutate } from "./graphql.ts";
import { firstAfter, MAX_UPDATES, WORTH_A_LOOK } from "./refs.ts";
import type { FileChange } from "./trees.ts";

export interface SignedCommit {
  /** The branch, by its full name. */
  readonly ref: string;
  readonly parent: CommitId;
  readonly message: string;
  /** Only files that the parent has can be deleted. */
  readonly changes: readonly FileChange[];
  readonly head: () => Promise<CommitId | undefined>;
}

const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Commits and moves the branch in one request; GitHub signs. It names author and time itself, so what was made can be told
 * only by its message when the answer is lost. Throws `AdapterError`.
 */
export async function commitSigned(client: GitHubClient, commit: SignedCommit): Promise<CommitId | "moved"> {
  const { parent, message, head } = commit;
  for (let update = 1; ; update += 1) {
    const outcome = await send(client, commit);
    if (!(outcome instanceof AdapterError)) return outcome;
    if (!WORTH_A_LOOK.has(outcome.code)) throw outcome;
    const now = await head();
    if (now !== parent) {
      const first = now === undefined ? undefined : await firstAfter(client, parent, now);
      return first !== undefined && isSame(first.message, message) ? first.commit : "moved";
    }
    if (outcome.code !== "ambiguous" || update === MAX_UPDATES) throw outcome;
  }
}

async function send(
  client: GitHubClient,
  { ref, parent, message, changes }: SignedCommit,
): Promise<CommitId | AdapterError> {
  const { owner, repo } = client.repository;
  const [headline = "", ...rest] = message.split("\n");
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: ref.replace(/^refs\/heads\//, "") },
    message: { headline, body: rest.join("\n").trim() },
    fileChanges: {
      additions: changes.flatMap(([path, text]) =>
        text === null ? [] : [{ path, contents: Buffer.from(text).toString("base64") }],
      ),
      deletions: changes.flatMap(([path, text]) => (text === null ? [{ path }] : [])),
    },
    expectedHeadOid: parent,
  };
  try {
    const payload = await mutate(client, { name: "createCommitOnBranch", document: CREATE_COMMIT, input });
    return commitId(String(memberOf(memberOf(payload, "commit"), "oid")));
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}

/** Lines may have been joined or trimmed on the way. */
function isSame(one: string, other: string): boolean {
  return one.split(/\s+/).join(" ").trim() === other.split(/\s+/).join(" ").trim();
}
