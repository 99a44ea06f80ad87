import { type CommitId, commitId, iso } from "../../core/brand.ts";
import { AdapterError, type Clock, type Folder, type Publication, type Served } from "../../ports.ts";
import { blobId } from "./blob-id.ts";
import type { GitHubClient } from "./client.ts";
import { readContent } from "./contents.ts";
import { siteAddress } from "./pages.ts";
import { type Head, readHead, WORTH_A_LOOK } from "./refs.ts";
import { NOTHING, updateRefs } from "./reroot.ts";
import { servedBuild } from "./served-build.ts";
import { createTree, type FileChange } from "./trees.ts";

export interface SiteBranchOptions {
  readonly client: GitHubClient;
  /** Its name, `gh-pages`. */
  readonly branch: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: Clock;
}

/** In the branch's root: says that all of it is ours to replace. */
const MARKER = ".allclear-site";

/** Beside the site's own files: the mark, and a word to GitHub, which would otherwise run the files through Jekyll. */
const OWN_FILES: readonly (readonly [string, string])[] = [
  [MARKER, "Allclear replaces all of this branch. Keep nothing of your own here.\n"],
  [".nojekyll", ""],
];

/**
 * A branch that holds the site and nothing else, as one commit without a past, so that it does not grow. Only what changed
 * is sent. Throws `AdapterError`: `invalid` for a branch that holds something else, `unavailable` where somebody else moved
 * it meanwhile; it is then as they left it.
 */
export function createSiteBranch({ client, branch, author, clock }: SiteBranchOptions): Folder & Publication {
  const ref = `refs/heads/${branch}`;

  async function make(tree: string): Promise<CommitId> {
    const who = { ...author, date: iso(clock.now()) };
    const message = `site built ${iso(clock.now())} [skip ci]`;
    const { data } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
      ...client.repository,
      message,
      tree,
      parents: [],
      author: who,
      committer: who,
    });
    return commitId(data.sha);
  }

  return {
    async write(files) {
      const head = await readHead(client, ref);
      const present = head === undefined ? undefined : await filesOf(client, head);
      if (present !== undefined && !present.ids.has(MARKER)) throw foreign(branch);
      const tree = await createTree(client, present?.tree, changes(new Map([...files, ...OWN_FILES]), present?.ids));
      await move(client, { ref, from: head?.commit, made: await make(tree) });
    },
    served: (url) => served(client, branch, url),
  };
}

interface Present {
  /** Absent where there are more files than GitHub lists: then all are written. */
  readonly tree?: string;
  /** Path to the id of its content. */
  readonly ids: ReadonlyMap<string, string>;
}

async function filesOf(client: GitHubClient, { commit, tree }: Head): Promise<Present> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...client.repository,
    tree_sha: tree ?? commit,
    recursive: "1",
  });
  const ids = new Map(
    data.tree.flatMap(({ path, sha, type }) => (type === "blob" && path && sha ? [[path, sha]] : [])),
  );
  return { ids, ...(data.truncated ? {} : { tree: data.sha }) };
}

function changes(files: ReadonlyMap<string, string>, ids: ReadonlyMap<string, string> = new Map()): FileChange[] {
  const written = [...files].filter(([path, text]) => ids.get(path) !== blobId(text));
  const gone = [...ids.keys()].filter((path) => !files.has(path)).map((path): FileChange => [path, null]);
  return [...written, ...gone];
}

interface Move {
  readonly ref: string;
  readonly from: CommitId | undefined;
  readonly made: CommitId;
}

/** With the expected old value, since the new commit does not come after the old one. */
async function move(client: GitHubClient, { ref, from, made }: Move): Promise<void> {
  const { data: repository } = await client.request("GET /repos/{owner}/{repo}", client.repository);
  const update = { name: ref, beforeOid: from ?? NOTHING, afterOid: made, force: true };
  const refusal = await updateRefs(client, repository.node_id, [update]);
  if (refusal === undefined) return;
  const now = WORTH_A_LOOK.has(refusal.code) ? (await readHead(client, ref))?.commit : from;
  if (now === made) return;
  if (now === from) throw refusal;
  throw new AdapterError("unavailable", `the branch of the site moved while it was written`, {
    next: "the next round publishes what is missing",
    cause: refusal,
  });
}

async function served(client: GitHubClient, branch: string, known: string | undefined): Promise<Served> {
  const head = await readHead(client, `refs/heads/${branch}`);
  const url = known ?? (await siteAddress(client));
  const at = url === undefined ? {} : { url };
  if (head === undefined) return { kind: "empty", ...at };
  const build = await readContent(client, "build.json", head.commit);
  const ours = build?.kind === "file" ? servedBuild(build.text) : undefined;
  if (ours !== undefined) return { ...ours, ...at };
  const marker = await readContent(client, MARKER, head.commit);
  return marker === undefined ? { kind: "off", next: foreign(branch).next } : { kind: "empty", ...at };
}

function foreign(branch: string): AdapterError {
  return new AdapterError("invalid", `the branch \`${branch}\` holds files that are not ours, and was left alone`, {
    next: `the branch \`${branch}\` holds something else: name another one, \`page: { publish: { branch: … } }\`, or delete it if nobody needs it`,
  });
}
