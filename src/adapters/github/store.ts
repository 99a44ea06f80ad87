import { type CommitId, commitId, iso } from "../../core/brand.ts";
import type { Clock, HistoryCommit, Reroot, Store } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { readContent } from "./contents.ts";
import { moveRef, readHead } from "./refs.ts";
import { archiveAndMove } from "./reroot.ts";
import { createTree, withoutFolders } from "./trees.ts";

export interface GitHubStoreOptions {
  readonly client: GitHubClient;
  /** Full name, `refs/heads/allclear-history`. */
  readonly ref: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: Clock;
}

/** GitHub asks for few requests side by side ("best practices for using the REST API"). */
const READERS = 4;

/**
 * A history branch on GitHub, through its git database. A round that reads two files costs six requests: the branch, the
 * files, tree, commit and ref. Two commits count as the same one when parent, files, message, author and second are the
 * same, as in git; so a message should be unique, which a round's id makes it.
 */
export function createGitHubStore({ client, ref, author, clock }: GitHubStoreOptions): Store {
  /** The newest commit we have met, and its tree, so that a commit on top of it needs no question. */
  let known: { readonly commit: CommitId; readonly tree: string } | undefined;

  async function head(): Promise<CommitId | undefined> {
    const found = await readHead(client, ref);
    if (found?.tree !== undefined) known = { commit: found.commit, tree: found.tree };
    return found?.commit;
  }

  async function treeOf(commit: CommitId): Promise<string> {
    if (known?.commit === commit) return known.tree;
    const { data } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
      ...client.repository,
      commit_sha: commit,
    });
    return data.tree.sha;
  }

  async function commit({ parent, message, files, dropped = [] }: HistoryCommit): Promise<CommitId | "moved"> {
    const deleted = [...files].flatMap(([path, text]) => (text === null ? [path] : []));
    const kept = deleted.filter((path) => !dropped.some((folder) => path.startsWith(`${folder}/`)));
    const present = parent === undefined ? new Map() : await readFiles(client, parent, kept);
    // GitHub refuses to delete what is not there.
    const changes = [...files].filter(([path, text]) => text !== null || present.has(path));
    const whole = parent === undefined ? undefined : await treeOf(parent);
    const base = whole === undefined ? undefined : await withoutFolders(client, whole, dropped);
    const tree = await createTree(client, base, changes);
    const made = await make({ message, tree, parents: parent === undefined ? [] : [parent] });
    const outcome = await moveRef(client, { ref, parent, made, head });
    if (outcome === made) known = { commit: made, tree };
    return outcome;
  }

  async function reroot({ head: from, message, archive }: Reroot): Promise<CommitId | "moved"> {
    const tree = await treeOf(from);
    const made = await make({ message, tree, parents: [] });
    const outcome = await archiveAndMove(client, { ref, from, made, archive, head });
    if (outcome === made) known = { commit: made, tree };
    return outcome;
  }

  /** Writes a commit that no ref names yet. */
  function make(content: Content): Promise<CommitId> {
    return writeCommit(client, { ...author, date: iso(clock.now()) }, content);
  }

  return { head, read: (at, paths) => readFiles(client, at, paths), commit, reroot };
}

async function readFiles(
  client: GitHubClient,
  at: CommitId,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const rest = paths.values();
  async function reader(): Promise<void> {
    for (const path of rest) {
      const content = await readContent(client, path, at);
      if (content?.kind === "file") files.set(path, content.text);
    }
  }
  await Promise.all(Array.from({ length: Math.min(READERS, paths.length) }, reader));
  return files;
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

async function writeCommit(client: GitHubClient, who: Person, { message, tree, parents }: Content): Promise<CommitId> {
  const { data } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
    ...client.repository,
    message,
    tree,
    parents: [...parents],
    author: who,
    committer: who,
  });
  return commitId(data.sha);
}
