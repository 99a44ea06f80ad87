import type { Repository } from "./git.ts";
import type { Issue, World } from "./world.ts";

/** The state of the stand-in, without what differs from run to run: object names, dates, ids. */
export interface Dump {
  /** By full ref name, sorted. */
  readonly refs: Readonly<Record<string, DumpedRef>>;
  /** By number. */
  readonly issues: readonly DumpedIssue[];
}

export interface DumpedRef {
  /** First-parent history, oldest first. */
  readonly commits: readonly DumpedCommit[];
  /** The newest commit's files: path to text. */
  readonly files: Readonly<Record<string, string>>;
}

export interface DumpedCommit {
  readonly message: string;
  /** Files that differ from the parent: path to new text, `null` where deleted. */
  readonly changes: Readonly<Record<string, string | null>>;
}

export interface DumpedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly stateReason: string | null;
  readonly author: string;
  readonly labels: readonly string[];
  readonly locked: boolean;
  readonly pinned: boolean;
  readonly comments: readonly { readonly author: string; readonly body: string }[];
}

/** Reads the whole state. */
export async function dump(world: World): Promise<Dump> {
  const refs = [...(await world.git.refs())].toSorted(([a], [b]) => a.localeCompare(b));
  const dumped = refs.map(async ([name, sha]) => [name, await dumpRef(world.git, sha)] as const);
  return {
    refs: Object.fromEntries(await Promise.all(dumped)),
    issues: [...world.issues.values()].map((issue) => dumpIssue(world, issue)),
  };
}

async function dumpRef(git: Repository, head: string): Promise<DumpedRef> {
  const commits: DumpedCommit[] = [];
  const newest = await git.readCommit(head);
  for (let commit = newest; ; ) {
    const [first] = commit.parents;
    const parent = first === undefined ? undefined : await git.readCommit(first);
    const before = parent === undefined ? new Map<string, string>() : await git.files(parent.tree);
    const changes = await changesBetween(git, before, await git.files(commit.tree));
    commits.unshift({ message: commit.message.trimEnd(), changes });
    if (parent === undefined) break;
    commit = parent;
  }
  return { commits, files: await texts(git, [...(await git.files(newest.tree))]) };
}

async function changesBetween(
  git: Repository,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<DumpedCommit["changes"]> {
  const changed = [...after].filter(([path, sha]) => before.get(path) !== sha);
  const deleted = [...before.keys()].filter((path) => !after.has(path));
  return record([...Object.entries(await texts(git, changed)), ...deleted.map((path) => [path, null] as const)]);
}

async function texts(
  git: Repository,
  files: readonly (readonly [path: string, sha: string])[],
): Promise<Readonly<Record<string, string>>> {
  const read = files.map(async ([path, sha]) => [path, (await git.readBlob(sha)).toString()] as const);
  return record(await Promise.all(read));
}

function record<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)));
}

function dumpIssue({ comments, pins }: World, issue: Issue): DumpedIssue {
  const { number, title, body, state, stateReason, author, labels, locked } = issue;
  const said = [...comments.values()].filter((comment) => comment.issue === number);
  return {
    number,
    title,
    body,
    state,
    stateReason,
    author: author.login,
    labels: labels.toSorted(),
    locked,
    pinned: pins.has(number),
    comments: said.map((comment) => ({ author: comment.author.login, body: comment.body })),
  };
}
