import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type CommitId, commitId, type Instant } from "../../core/brand.ts";
import { AdapterError, type Clock, type HistoryCommit, type Store } from "../../ports.ts";
import { createGit, type Git, GitFailure, type GitOptions } from "./git.ts";

/** The directory is that of a bare repository, which is made on first use. */
export interface LocalStoreOptions extends GitOptions {
  /** Full name, `refs/heads/allclear-history`. */
  readonly ref: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly clock: Clock;
}

/** The old value of a ref that must not exist yet. */
const NOTHING = "0".repeat(40);
/** What `git gc --auto` itself looks at: so many files in one of 256 folders mean about 7,000 loose objects. */
const LOOSE_SAMPLE = 27;

/**
 * A history branch in a bare repository on disk. A round costs four processes: the head, one for all reads, one that
 * writes the objects (`fast-import`, which reads only the folders that change, so the cost does not grow with age), and
 * `update-ref` with the expected old value, which lets exactly one of several writers win.
 */
export function createLocalStore(options: LocalStoreOptions): Store {
  const { ref, author, clock } = options;
  const path = resolve(options.directory);
  const git = createGit({ ...options, directory: path });

  async function head(): Promise<CommitId | undefined> {
    await ensureRepository(git, path, ref);
    const { stdout, stderr } = await git(["for-each-ref", "--format=%(refname) %(objectname)", ref]);
    if (stderr.includes("broken")) throw new GitFailure("for-each-ref", stderr, path);
    const line = stdout
      .toString()
      .split("\n")
      .find((text) => text.startsWith(`${ref} `));
    return line === undefined ? undefined : commitId(line.slice(ref.length + 1));
  }

  async function commit(change: HistoryCommit): Promise<CommitId | "moved"> {
    await ensureRepository(git, path, ref);
    const { stdout } = await git(
      ["fast-import", "--quiet", "--done", "--date-format=raw"],
      script(change, author, clock.now()),
    );
    const made = commitId(stdout.toString().trim());
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

  return {
    head,
    commit,
    read: (at, paths) => readFiles(git, path, at, paths),
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

/**
 * A `git fast-import` stream of one commit. The branch it is made on has no commit any more when the stream ends, so
 * that no ref is written; the new commit's id is asked for before.
 */
function script({ parent, message, files }: HistoryCommit, author: LocalStoreOptions["author"], now: Instant): string {
  const who = `${author.name} <${author.email}> ${Math.floor(now / 1_000)} +0000`;
  const changes = [...files].map(([path, text]) =>
    text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
  );
  return [
    `commit refs/allclear/making\nmark :1\nauthor ${who}\ncommitter ${who}\n${data(message)}`,
    parent === undefined ? "" : `from ${parent}\n`,
    ...changes,
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

/** What a clone checks out. */
function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
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
