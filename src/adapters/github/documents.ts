import { type CommitId, commitId, iso } from "../../core/brand.ts";
import { AdapterError, type Clock, type Documents, type FileEdit, type Proposal } from "../../ports.ts";
import { blobId } from "./blob-id.ts";
import type { GitHubClient } from "./client.ts";
import { readContent } from "./contents.ts";
import { createTree } from "./trees.ts";

export interface DocumentsOptions {
  readonly client: GitHubClient;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: Clock;
}

/** The branch of our pull request. */
const BRANCH = "allclear/readme";
/** Begins the message of each commit of ours there, and is the pull request's title. */
const TITLE = "Update the table of checks";

const BODY = [
  "This pull request is kept up to date: each change of a state, and each day, replaces its one commit.",
  "Merge it when you like; the next change opens another. Closed without merging, it stays closed and no other follows.",
  "With `readme: { by: commit }` in the config the table is written without asking.",
].join("\n\n");

/** Files of the default branch, written by commit or by a pull request that is one commit on top of it. */
export function createDocuments({ client, author, clock }: DocumentsOptions): Documents {
  let branch: Promise<string> | undefined;
  function defaultBranch(): Promise<string> {
    branch ??= client.request("GET /repos/{owner}/{repo}", client.repository).then(({ data }) => data.default_branch);
    return branch;
  }

  return {
    async read(path) {
      const content = await readContent(client, path);
      return content?.kind === "file" ? content.text : undefined;
    },
    async commit({ path, before, text }) {
      await client.request("PUT /repos/{owner}/{repo}/contents/{path}", {
        ...client.repository,
        path,
        message: `${TITLE} [skip ci]`,
        content: Buffer.from(text).toString("base64"),
        sha: blobId(before),
        author,
        committer: author,
      });
    },
    async proposal(path): Promise<Proposal> {
      const pulls = await pullsOf(client, await defaultBranch());
      const [newest] = pulls;
      if (newest === undefined) return { kind: "none" };
      if (newest.state === "open") {
        const content = await readContent(client, path, newest.head);
        return content?.kind === "file" ? { kind: "open", text: content.text } : { kind: "none" };
      }
      if (newest.isMerged) return { kind: "none" };
      const why = `pull request #${newest.number} with the table of checks was closed without merging, so no other is opened: reopen it, or take \`readme\` out of the config`;
      return { kind: "declined", why };
    },
    async propose(edit) {
      const base = await defaultBranch();
      await moveBranch(client, await committed(client, { edit, base, who: { ...author, date: iso(clock.now()) } }));
      const isOpen = (await pullsOf(client, base)).some(({ state }) => state === "open");
      if (isOpen) return;
      const pull = { title: TITLE, body: BODY, head: BRANCH, base };
      await client.request("POST /repos/{owner}/{repo}/pulls", { ...client.repository, ...pull });
    },
  };
}

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly isMerged: boolean;
  readonly head: CommitId;
}

/** Newest first. */
async function pullsOf(client: GitHubClient, base: string): Promise<readonly Pull[]> {
  const { owner } = client.repository;
  const query = { state: "all", head: `${owner}:${BRANCH}`, base, per_page: 5 } as const;
  const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", { ...client.repository, ...query });
  return data.map(({ number, state, merged_at, head }) => ({
    number,
    state,
    isMerged: merged_at !== null,
    head: commitId(head.sha),
  }));
}

interface Commit {
  readonly edit: FileEdit;
  readonly base: string;
  readonly who: { readonly name: string; readonly email: string; readonly date: string };
}

/** A commit on top of the default branch that no ref names yet. */
async function committed(client: GitHubClient, { edit, base, who }: Commit): Promise<CommitId> {
  const { data: head } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...client.repository,
    branch: base,
  });
  const tree = await createTree(client, head.commit.commit.tree.sha, [[edit.path, edit.text]]);
  const { data } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
    ...client.repository,
    message: TITLE,
    tree,
    parents: [head.commit.sha],
    author: who,
    committer: who,
  });
  return commitId(data.sha);
}

/** Makes the branch, or replaces its one commit of ours. Commits of somebody else's on it are not thrown away. */
async function moveBranch(client: GitHubClient, made: CommitId): Promise<void> {
  const { repository } = client;
  const { data: refs } = await client.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...repository,
    ref: `heads/${BRANCH}`,
  });
  const there = refs.find(({ ref }) => ref === `refs/heads/${BRANCH}`);
  if (there === undefined) {
    await client.request("POST /repos/{owner}/{repo}/git/refs", {
      ...repository,
      ref: `refs/heads/${BRANCH}`,
      sha: made,
    });
    return;
  }
  const { data: commit } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...repository,
    commit_sha: there.object.sha,
  });
  if (!commit.message.startsWith(TITLE))
    throw new AdapterError("invalid", `the branch \`${BRANCH}\` has commits that are not ours, and was left alone`, {
      next: "merge or close its pull request and delete the branch; the next change opens another",
    });
  const ref = `heads/${BRANCH}`;
  await client.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...repository, ref, sha: made, force: true });
}
