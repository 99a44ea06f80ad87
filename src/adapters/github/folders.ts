import { AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";

/** One line of a tree as GitHub lists it. */
interface Line {
  readonly path: string;
  readonly mode: "040000" | "100644" | "100755" | "120000" | "160000";
  readonly type: "blob" | "commit" | "tree";
  readonly sha: string;
}

/** What is to leave a tree: an entry, or what is inside it. */
interface Cut {
  isWhole: boolean;
  readonly inside: Map<string, Cut>;
}

/**
 * The tree without these folders, or nothing where nothing is left. GitHub deletes files only one by one, so the few trees
 * above a folder are made again without it: for each one request that reads and one that writes, however many files leave.
 * Throws `AdapterError`.
 */
export async function withoutFolders(
  client: GitHubClient,
  tree: string,
  folders: readonly string[],
): Promise<string | undefined> {
  const cuts = cutsFor(folders);
  return cuts.size === 0 ? tree : cutTree(client, tree, cuts);
}

/** Paths of the files in these folders: for each folder one request, and one for each tree above it. Throws `AdapterError`. */
export async function filesIn(
  client: GitHubClient,
  tree: string,
  folders: readonly string[],
): Promise<readonly string[]> {
  const cuts = cutsFor(folders);
  return cuts.size === 0 ? [] : filesOf(client, tree, cuts);
}

function cutsFor(folders: readonly string[]): Map<string, Cut> {
  const cuts = new Map<string, Cut>();
  for (const folder of folders) addCut(cuts, folder.split("/"));
  return cuts;
}

function addCut(cuts: Map<string, Cut>, [name = "", ...rest]: readonly string[]): void {
  const cut = cuts.get(name) ?? { isWhole: false, inside: new Map() };
  cuts.set(name, cut);
  if (rest.length === 0) cut.isWhole = true;
  else addCut(cut.inside, rest);
}

async function cutTree(
  client: GitHubClient,
  tree: string,
  cuts: ReadonlyMap<string, Cut>,
): Promise<string | undefined> {
  const lines = await list(client, tree);
  const kept: Line[] = [];
  for (const line of lines) {
    const cut = cuts.get(line.path);
    if (cut?.isWhole === true) continue;
    const isFolder = cut !== undefined && line.type === "tree";
    const sha = isFolder ? await cutTree(client, line.sha, cut.inside) : line.sha;
    if (sha !== undefined) kept.push({ ...line, sha });
  }
  if (kept.length === 0) return undefined;
  if (kept.length === lines.length && kept.every(({ sha }, index) => sha === lines[index]?.sha)) return tree;
  const made = await client.request("POST /repos/{owner}/{repo}/git/trees", {
    ...client.repository,
    tree: kept.map(({ path, mode, type, sha }) => ({ path, mode, type, sha })),
  });
  return made.data.sha;
}

async function filesOf(client: GitHubClient, tree: string, cuts: ReadonlyMap<string, Cut>): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { path, type, sha } of await list(client, tree)) {
    const cut = cuts.get(path);
    if (cut === undefined) continue;
    if (type !== "tree") {
      if (cut.isWhole) files.push(path);
      continue;
    }
    const inside = cut.isWhole ? await allFilesOf(client, sha) : await filesOf(client, sha, cut.inside);
    files.push(...inside.map((file) => `${path}/${file}`));
  }
  return files;
}

async function allFilesOf(client: GitHubClient, tree: string): Promise<readonly string[]> {
  const lines = await list(client, tree, true);
  return lines.flatMap(({ path, type }) => (type === "tree" ? [] : [path]));
}

async function list(client: GitHubClient, tree: string, isDeep = false): Promise<readonly Line[]> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...client.repository,
    tree_sha: tree,
    ...(isDeep ? { recursive: "1" } : {}),
  });
  // What is not listed would be lost, or stay.
  if (data.truncated) {
    throw new AdapterError("too-large", "GitHub does not list a whole folder of the history", {
      next: "remove the oldest files of the history branch with git",
    });
  }
  return data.tree as readonly Line[];
}
