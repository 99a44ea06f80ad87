import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type CommitId, commitId } from "../../core/brand.ts";
import {
  AdapterError,
  type Clock,
  type CommitFacts,
  type HistoryCommit,
  type Reroot,
  type Store,
} from "../../ports.ts";
import { createGit, type Git, GitFailure, type GitOptions, NOTHING } from "./git.ts";
import { archiveAndMove } from "./reroot.ts";

/** The directory is that of a bare repository, which is made on first use. */
export interface LocalStoreOptions extends GitOptions {
  /** Full name, `refs/heads/allclear-history`. */
  readonly ref: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: Clock;
}

/** What `git gc --auto` itself looks at: so many files in one of 256 folders mean about 7,000 loose objects. */
const LOOSE_SAMPLE = 27;

/**
 * A history branch in a bare repository on disk. A round costs three processes: one for all reads, one that writes the
 * objects (`fast-import`, which reads only the folders that change, so the cost does not grow with age), and `update-ref`
 * with the expected old value, which lets exactly one of several writers win.
 */
export function createLocalStore(options: LocalStoreOptions): Store {
  const { ref, author, clock } = options;
  const path = resolve(options.directory);
  const git = createGit({ ...options, directory: path });

  async function head(): Promise<CommitId | undefined> {
    await ensureRepository(git, path, ref);
    // A ref with a file of its own is what stands in it; packed, missing and odd ones are git's affair. Saves a process.
    const own = /^([0-9a-f]{40})\n$/.exec(await readFile(join(path, ref), "latin1").catch(() => ""))?.[1];
    if (own !== undefined) return commitId(own);
    const { stdout, stderr } = await git(["for-each-ref", "--format=%(refname) %(objectname)", ref]);
    if (stderr.includes("broken")) throw new GitFailure("for-each-ref", stderr, path);
    const line = stdout
      .toString()
      .split("\n")
      .find((text) => text.startsWith(`${ref} `));
    return line === undefined ? undefined : commitId(line.slice(ref.length + 1));
  }

  async function commit(change: HistoryCommit): Promise<CommitId | "moved"> {
    // Who has lost already learns it here, without the work of a commit.
    if ((await head()) !== change.parent) return "moved";
    const made = await make(change.message, changes(change));
    try {
      await git(["update-ref", ref, made, change.parent ?? NOTHING]);
    } catch (failure) {
      // Several texts mean that somebody was faster; where the head now stands says it without reading them.
      if (failure instanceof GitFailure && (await head()) !== change.parent) return "moved";
      throw failure;
    }
    await packSometimes(git, path);
    return made;
  }

  async function reroot({ head: from, message, archive }: Reroot): Promise<CommitId | "moved"> {
    if ((await head()) !== from) return "moved";
    const { stdout: tree } = await git(["rev-parse", "--verify", `${from}^{tree}`]);
    const made = await make(message, `M 040000 ${tree.toString().trim()} ""\n`);
    return archiveAndMove(git, { ref, from, made, archive, head });
  }

  /** Writes a commit that no ref names yet. */
  async function make(message: string, content: string): Promise<CommitId> {
    const who = `${author.name} <${author.email}> ${Math.floor(clock.now() / 1_000)} +0000`;
    const args = ["fast-import", "--quiet", "--done", "--date-format=raw"];
    const { stdout } = await git(args, script({ who, message, content }));
    return commitId(stdout.toString().trim());
  }

  return {
    head,
    commit,
    reroot,
    read: (at, paths) => readFiles(git, path, at, paths),
    facts: (at) => readFacts(git, at),
  };
}

async function readFiles(git: Git, directory: string, at: CommitId, paths: readonly string[]) {
  const files = new Map<string, string>();
  if (paths.length === 0) return files;
  const names = [`${at}^{commit}`, ...paths.map((path) => `${at}:${path}`)];
  const { stdout } = await git(["cat-file", "--batch"], names.map((name) => `${name}\n`).join(""));
  const [commit, ...objects] = batchObjects(stdout);
  if (commit === undefined) throw new GitFailure("cat-file", `${at} is missing`, directory);
  for (const [index, path] of paths.entries()) {
    const object = objects[index];
    if (object?.type === "blob") files.set(path, object.content.toString());
  }
  return files;
}

/** As git keeps it: headers, an empty line, the message. */
async function readFacts(git: Git, at: CommitId): Promise<CommitFacts> {
  const { stdout } = await git(["cat-file", "commit", at]);
  const [head = "", ...message] = stdout.toString().split("\n\n");
  const [, parent] = /^parent ([0-9a-f]{40})$/m.exec(head) ?? [];
  return { message: message.join("\n\n"), ...(parent !== undefined && { parent: commitId(parent) }) };
}

interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

/** `<id> <type> <size>\n<content>\n` for each object asked for, or `<name> missing\n`. See git-cat-file, "Batch output". */
function* batchObjects(output: Buffer): Generator<GitObject | undefined> {
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf("\n", at) + 1;
    const header = /^[0-9a-f]{40} ([a-z]+) (\d+)$/.exec(output.toString("utf8", at, start - 1));
    if (header === null) {
      yield undefined;
      at = start;
    } else {
      const end = start + Number(header[2]);
      yield { type: header[1] ?? "", content: output.subarray(start, end) };
      at = end + 1;
    }
  }
}

/** What a commit holds, as `git fast-import` reads it: its parent, and what differs from that. */
function changes({ parent, files, dropped = [] }: HistoryCommit): string {
  return [
    parent === undefined ? "" : `from ${parent}\n`,
    ...dropped.map(deletion),
    ...[...files].map(([path, text]) =>
      text === null ? deletion(path) : `M 100644 inline ${quoted(path)}\n${data(text)}`,
    ),
  ].join("");
}

function deletion(path: string): string {
  return `D ${quoted(path)}\n`;
}

interface Script {
  /** Author and committer, with the time. */
  readonly who: string;
  readonly message: string;
  readonly content: string;
}

/**
 * A `git fast-import` stream of one commit. The branch it is made on has no commit any more when the stream ends, so
 * that no ref is written; the new commit's id is asked for before.
 */
function script({ who, message, content }: Script): string {
  return [
    `commit refs/allclear/making\nmark :1\nauthor ${who}\ncommitter ${who}\n${data(message)}`,
    content,
    "\nget-mark :1\nreset refs/allclear/making\n\ndone\n",
  ].join("");
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** As git quotes paths: within double quotes, with backslashes. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

/** Makes the repository aside and moves it into place, so that several processes may do so at once and none sees half. */
async function ensureRepository(git: Git, path: string, ref: string): Promise<void> {
  if (await exists(join(path, "objects"))) return;
  const aside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await git([`--git-dir=${aside}`, "init", "--quiet", "--bare", "--template=", `--initial-branch=${branchOf(ref)}`]);
  try {
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { recursive: true, force: true });
    if (await exists(join(path, "objects"))) return;
    throw new AdapterError("invalid", `${path} exists and is no bare git repository`, {
      next: "name another directory for the history, or move this one away",
      cause,
    });
  }
}

/** What a clone checks out: the history where it is a branch, else nothing, since a clone fetches only branches. */
function branchOf(ref: string): string {
  return /^refs\/heads\/(.+)/.exec(ref)?.[1] ?? "main";
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * A round leaves some ten loose objects, so a year of them would be a million files. Git packs them when it finds many,
 * in the foreground: a program left behind would still write there when the next round, or a test's clean-up, comes.
 */
async function packSometimes(git: Git, path: string): Promise<void> {
  const sample = await readdir(join(path, "objects", "17")).catch(() => []);
  if (sample.length < LOOSE_SAMPLE) return;
  // The commit stands whatever happens here, and the next one tries again.
  await git(["gc", "--auto", "--quiet"]).catch(() => undefined);
}
