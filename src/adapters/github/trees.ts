import type { GitHubClient } from "./client.ts";

/** A file's path and its new text; `null` deletes. */
export type FileChange = readonly [path: string, text: string | null];

/** GitHub times out on larger trees ("your input was too large"), seen from about 200 files or 2.5 MB on. */
const MAX_ENTRIES = 100;
const MAX_INLINE_BYTES = 1_200_000;
/** A larger file goes as an object of its own, which is one request more, where it does not fit in beside all others. */
const SMALL_FILE_BYTES = 300_000;

/** One line of a tree to make, as GitHub wants it. */
type Entry = { readonly path: string; readonly mode: "100644"; readonly type: "blob" } & (
  | { readonly content: string }
  | { readonly sha: string | null }
);

/**
 * Makes a tree from another one, or from nothing, and answers its id. One request where the change is small; a larger
 * one is made in steps, each on top of the one before. Throws `AdapterError`.
 */
export async function createTree(
  client: GitHubClient,
  base: string | undefined,
  changes: readonly FileChange[],
): Promise<string> {
  let tree = base;
  const apart = objectsApart(changes);
  for (const part of parts(changes, apart)) {
    const entries: Entry[] = [];
    for (const change of part) entries.push(await entryFor(client, change, apart));
    const { data } = await client.request("POST /repos/{owner}/{repo}/git/trees", {
      ...client.repository,
      tree: entries,
      ...(tree === undefined ? {} : { base_tree: tree }),
    });
    tree = data.sha;
  }
  if (tree === undefined) throw new Error("a history does not begin with a commit of no files");
  return tree;
}

/** The large files that are too much for one tree together with all others, the largest first. */
function objectsApart(changes: readonly FileChange[]): ReadonlySet<FileChange> {
  const large = changes.filter((change) => bytesOf(change) > SMALL_FILE_BYTES).sort((a, b) => bytesOf(b) - bytesOf(a));
  let bytes = changes.reduce((sum, change) => sum + bytesOf(change), 0);
  const apart = new Set<FileChange>();
  for (const change of large) {
    if (bytes <= MAX_INLINE_BYTES) break;
    apart.add(change);
    bytes -= bytesOf(change);
  }
  return apart;
}

function* parts(changes: readonly FileChange[], apart: ReadonlySet<FileChange>): Generator<readonly FileChange[]> {
  let part: FileChange[] = [];
  let partBytes = 0;
  for (const change of changes) {
    const bytes = apart.has(change) ? 0 : bytesOf(change);
    if (part.length === MAX_ENTRIES || partBytes + bytes > MAX_INLINE_BYTES) {
      yield part;
      part = [];
      partBytes = 0;
    }
    part.push(change);
    partBytes += bytes;
  }
  if (part.length > 0) yield part;
}

function bytesOf([, text]: FileChange): number {
  return Buffer.byteLength(text ?? "");
}

async function entryFor(client: GitHubClient, change: FileChange, apart: ReadonlySet<FileChange>): Promise<Entry> {
  const [path, text] = change;
  const file = { path, mode: "100644", type: "blob" } as const;
  if (text === null) return { ...file, sha: null };
  if (!apart.has(change)) return { ...file, content: text };
  const { data } = await client.request("POST /repos/{owner}/{repo}/git/blobs", {
    ...client.repository,
    content: text,
    encoding: "utf-8",
  });
  return { ...file, sha: data.sha };
}
