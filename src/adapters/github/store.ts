import { type CommitId, commitId, iso } from "../../core/brand.ts";
import type { Clock, CommitFacts, HistoryCommit, Reroot, Store } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { createFileReader, type ReadFiles } from "./files.ts";
import { filesIn, withoutFolders } from "./folders.ts";
import { moveRef, readHead } from "./refs.ts";
import { archiveAndMove } from "./reroot.ts";
import { createRules } from "./rules.ts";
import { commitSigned } from "./signed.ts";
import { createTree, type FileChange } from "./trees.ts";

export interface GitHubStoreOptions {
  readonly client: GitHubClient;
  /** Where the history is kept; default: the client's own repository. The client's token must be let in there. */
  readonly repository?: { readonly owner: string; readonly name: string };
  /** Full name, `refs/heads/allclear-history` or any other, such as `refs/allclear/history`. */
  readonly ref: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: Clock;
  /** About how many checks the history has, where that is known; see `createFileReader`. */
  readonly checks?: number;
}

/**
 * A history branch on GitHub, through its git database. A round that reads several files costs five requests: the branch,
 * the files, tree, commit and ref; one more where the ref is no branch, or rules cover it. Two commits count as the same one
 * when parent, files, message, author and second are the same, as in git; so a message should be unique, which a round's
 * id makes it.
 */
export function createGitHubStore({ ref, author, clock, ...options }: GitHubStoreOptions): Store {
  const client = clientFor(options);
  const rules = createRules(client, ref);
  const read = createFileReader(client, options.checks);
  /** The newest commit we have met, and its tree, so that a commit on top of it needs no question. */
  let known: { readonly commit: CommitId; readonly tree: string } | undefined;
  let isProtected = false;

  async function head(): Promise<CommitId | undefined> {
    const found = await readHead(client, ref);
    if (found?.tree !== undefined) known = { commit: found.commit, tree: found.tree };
    isProtected = found?.isProtected === true;
    return found?.commit;
  }

  function treeOf(commit: CommitId): Promise<string> {
    return known?.commit === commit ? Promise.resolve(known.tree) : readTree(client, commit);
  }

  async function commit(change: HistoryCommit): Promise<CommitId | "moved"> {
    const { parent, message, dropped = [] } = change;
    if (parent === undefined || isProtected) await rules.learn();
    const changes = await possibleChanges(read, change);
    return rules.keep(async () => {
      if (rules.areCommitsSigned() && parent !== undefined) {
        const gone = dropped.length === 0 ? [] : await deletions(client, await treeOf(parent), change);
        return commitSigned(client, { ref, parent, message, changes: [...changes, ...gone], head });
      }
      const base = parent === undefined ? undefined : await withoutFolders(client, await treeOf(parent), dropped);
      const tree = await createTree(client, base, changes);
      const made = await make({ message, tree, parents: parent === undefined ? [] : [parent] });
      return noted(await moveRef(client, { ref, parent, made, head }), { commit: made, tree });
    });
  }

  async function reroot({ head: from, message, archive }: Reroot): Promise<CommitId | "moved"> {
    if (isProtected) await rules.learn();
    return rules.keep(async () => {
      const tree = await treeOf(from);
      const made = await make({ message, tree, parents: [] });
      return noted(await archiveAndMove(client, { ref, from, made, archive, head }), { commit: made, tree });
    });
  }

  /** Writes a commit that no ref names yet. GitHub signs one without author, for an app's token such as the job's own. */
  function make(content: Content): Promise<CommitId> {
    const who = rules.areCommitsSigned() ? undefined : { ...author, date: iso(clock.now()) };
    return writeCommit(client, who, content);
  }

  function noted(outcome: CommitId | "moved", made: NonNullable<typeof known>): CommitId | "moved" {
    if (outcome === made.commit) known = made;
    return outcome;
  }

  return { head, read, facts: (at) => readFacts(client, at), commit, reroot };
}

function clientFor({ client, repository }: Pick<GitHubStoreOptions, "client" | "repository">): GitHubClient {
  return repository === undefined
    ? client
    : { ...client, repository: { owner: repository.owner, repo: repository.name } };
}

async function readTree(client: GitHubClient, commit: CommitId): Promise<string> {
  return (await getCommit(client, commit)).tree.sha;
}

async function readFacts(client: GitHubClient, at: CommitId): Promise<CommitFacts> {
  const { message, parents } = await getCommit(client, at);
  const [parent] = parents;
  return { message, ...(parent !== undefined && { parent: commitId(parent.sha) }) };
}

async function getCommit(client: GitHubClient, commit: CommitId) {
  const path = { ...client.repository, commit_sha: commit };
  return (await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", path)).data;
}

/** GitHub refuses to delete what is not there, and what leaves with its folder will not be there. */
async function possibleChanges(
  read: ReadFiles,
  { parent, files, dropped = [] }: HistoryCommit,
): Promise<readonly FileChange[]> {
  const deleted = [...files].flatMap(([path, text]) => (text === null ? [path] : []));
  const kept = deleted.filter((path) => !dropped.some((folder) => path.startsWith(`${folder}/`)));
  const present = parent === undefined ? new Map<string, string>() : await read(parent, kept);
  return [...files].filter(([path, text]) => text !== null || present.has(path));
}

/** Of all files in the folders that leave, but for those that are written anew. */
async function deletions(
  client: GitHubClient,
  tree: string,
  { files, dropped = [] }: HistoryCommit,
): Promise<readonly FileChange[]> {
  const gone = await filesIn(client, tree, dropped);
  return gone.filter((path) => typeof files.get(path) !== "string").map((path) => [path, null]);
}

interface Content {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly CommitId[];
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

async function writeCommit(
  client: GitHubClient,
  who: Person | undefined,
  { message, tree, parents }: Content,
): Promise<CommitId> {
  const { data } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
    ...client.repository,
    message,
    tree,
    parents: [...parents],
    ...(who === undefined ? {} : { author: who, committer: who }),
  });
  return commitId(data.sha);
}
