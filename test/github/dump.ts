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
  const log = ["log", "--first-parent", "--reverse", "--root", "--raw", "--no-abbrev", "--no-renames", "-z"];
  const raw = (await git.run([...log, "--format=%x01%B%x02", head])).toString();
  const commits = raw.split("\u0001").filter((part) => part.includes("\u0002"));
  const { tree } = await git.readCommit(head);
  const entries = (await git.listTree(tree, true)).filter(({ type }) => type === "blob");
  const changes = commits.map(changesOf);
  const texts = await readAll(git, [
    ...entries.map(({ sha }) => sha),
    ...changes.flatMap((each) => [...each.values()]),
  ]);
  return {
    commits: commits.map((part, index) => ({
      message: part.slice(0, part.indexOf("\u0002")).trimEnd(),
      changes: record([...(changes[index] ?? [])].map(([path, sha]) => [path, texts.get(sha) ?? null])),
    })),
    files: record(entries.map(({ path, sha }) => [path, texts.get(sha) ?? ""])),
  };
}

/** `:100644 100644 <old> <new> M\0path\0…` after the message; a deleted file's new name is all zeros. */
function changesOf(part: string): ReadonlyMap<string, string> {
  const fields = part.slice(part.indexOf("\u0002") + 1).split("\0");
  const changes = new Map<string, string>();
  for (const [index, field] of fields.entries()) {
    const sha = /^\n?:\d+ \d+ \w+ (\w+) \w$/.exec(field)?.[1];
    const path = fields[index + 1];
    if (sha !== undefined && path !== undefined) changes.set(path, sha);
  }
  return changes;
}

/** Texts of blobs by name; missing ones are absent. */
async function readAll(git: Repository, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(names)].filter((sha) => !/^0+$/.test(sha));
  const texts = wanted.map(async (sha) => [sha, (await git.readBlob(sha)).toString()] as const);
  return new Map(await Promise.all(texts));
}

function record<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)));
}

function dumpIssue({ comments }: World, issue: Issue): DumpedIssue {
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
    comments: said.map((comment) => ({ author: comment.author.login, body: comment.body })),
  };
}
