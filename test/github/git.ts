import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { CatFile } from "./cat-file.ts";
import { commitsBetween, isAncestor, mergeBase } from "./git-ancestry.ts";
import {
  type CommitObject,
  FOLDER_MODE,
  isFolder,
  type ObjectType,
  parseCommit,
  parseTree,
  printCommit,
  printTree,
  type TreeLine,
  writeObject,
} from "./git-objects.ts";
import { GitProcess, GitRefusal, type Take } from "./git-process.ts";
import { ASK_GIT, LooseRefs, type RefChange, type RefMove } from "./git-refs.ts";

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** Absent: the path is deleted. */
  readonly sha?: string;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
  readonly path: string;
}

const run = promisify(execFile);
const NO_OBJECT = "0".repeat(40);
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** What makes a name an expression, or no name of a ref at all. */
const NO_REF = /[\s~^:?*[\\]|\.\.|@\{/;
/** What git refuses to put into a tree. */
const NO_NAME = /^(\.{0,2}|\.git)$/i;
const OBJECT_NAME = /^[0-9a-f]{40}$/;

interface KnownObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

/**
 * A bare repository that `git` and we read and write alike. What was written or read here is known here, and so are refs
 * with files of their own. The rest is asked of git: starting a process costs more than all else that a request does, so
 * one answers questions, another one moves refs, and each starts with the first question that needs it.
 */
export class Repository {
  readonly directory: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #objects: CatFile;
  readonly #refs: GitProcess;
  readonly #loose: LooseRefs;
  /** Objects, which never change, by name. */
  readonly #known = new Map<string, KnownObject>();
  /** The move of a ref that was asked for last: one that is refused ends the process, so they go one by one. */
  #lastMove: Promise<unknown> = Promise.resolve();
  #hasCommits = false;
  #isClosed = false;
  readonly #parentsOf = async (sha: string): Promise<readonly string[]> => (await this.readCommit(sha)).parents;

  constructor(directory: string) {
    this.directory = directory;
    this.#environment = {
      PATH: process.env["PATH"],
      LC_ALL: "C",
      GIT_DIR: directory,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
    };
    this.#objects = new CatFile(this.#environment);
    this.#refs = new GitProcess(["update-ref", "--no-deref", "--stdin"], this.#environment);
    this.#loose = new LooseRefs(directory);
  }

  /** Makes what git takes for an empty bare repository. */
  static create(directory: string, defaultBranch: string): Repository {
    for (const folder of ["objects", "refs"]) mkdirSync(join(directory, folder), { recursive: true });
    writeFileSync(join(directory, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
    writeFileSync(join(directory, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
    return new Repository(directory);
  }

  /** Ends what it started. */
  close(): void {
    this.#isClosed = true;
    this.#objects.close();
    this.#refs.close();
  }

  /**
   * The object a name stands for, peeled to the wanted type; nothing where there is none. A name with a path in it
   * (`main:README.md`) must be of that type itself.
   */
  async find(name: string, type: ObjectType): Promise<string | undefined> {
    if (this.#isClosed) throw new GitRefusal("the repository is closed");
    const known = this.#resolve(name, type);
    if (known !== ASK_GIT) return known;
    const found = await this.#objects.info(name.includes(":") ? name : `${name}^{${type}}`);
    return found?.type === type ? found.sha : undefined;
  }

  /** `find` by what is known here. */
  #resolve(name: string, type: ObjectType): string | undefined | typeof ASK_GIT {
    const [start = "", path] = name.split(/:(.*)/s);
    const sha = OBJECT_NAME.test(start) ? start : this.#loose.read(start);
    if (sha === undefined || sha === ASK_GIT || path === undefined) return this.#peel(sha, type);
    let here = this.#peel(sha, "tree");
    for (const part of path.split("/")) here = NO_NAME.test(part) ? ASK_GIT : this.#entry(here, part);
    return this.#peel(here, type);
  }

  /** What stands at a name in a tree. */
  #entry(tree: string | undefined | typeof ASK_GIT, name: string): string | undefined | typeof ASK_GIT {
    if (tree === undefined || tree === ASK_GIT) return tree;
    const known = this.#known.get(tree);
    if (known === undefined) return ASK_GIT;
    return known.type === "tree" ? parseTree(known.content).find((line) => line.name === name)?.sha : undefined;
  }

  #peel(sha: string | undefined | typeof ASK_GIT, type: ObjectType): string | undefined | typeof ASK_GIT {
    if (sha === undefined || sha === ASK_GIT) return sha;
    const known = this.#known.get(sha);
    if (known === undefined) return ASK_GIT;
    if (known.type === type) return sha;
    return known.type === "commit" && type === "tree" ? parseCommit(known.content).tree : undefined;
  }
  /** The commit a ref points to, by its full name and no other. */
  async refCommit(ref: string): Promise<string | undefined> {
    return NO_REF.test(ref) ? undefined : this.find(ref, "commit");
  }

  /** Has it no commit? Where there is one, there will be one. */
  async isEmpty(): Promise<boolean> {
    this.#hasCommits ||= (await this.refs()).size > 0;
    return !this.#hasCommits;
  }

  /** Full ref names and what they point to, by prefix of whole path parts (or all). */
  async refs(prefix = "refs/"): Promise<ReadonlyMap<string, string>> {
    const known = this.#loose.all();
    const all = known === ASK_GIT ? await this.#refsByGit() : known;
    return new Map([...all].filter(([name]) => name.startsWith(prefix)));
  }

  async #refsByGit(): Promise<ReadonlyMap<string, string>> {
    const words = ["for-each-ref", "--format=%(refname) %(objectname)"];
    const { stdout } = await run("git", words, { env: this.#environment, maxBuffer: 64 * 1024 * 1024 });
    return new Map(
      stdout.split("\n").flatMap((line) => {
        const [name, sha] = line.split(" ");
        return name === undefined || sha === undefined ? [] : [[name, sha] as const];
      }),
    );
  }

  /** Compare-and-swap of all refs or none: refuses when one is not at its `from`. */
  async updateRefs(moves: readonly RefMove[]): Promise<void> {
    const wrong = moves.find(({ ref }) => NO_REF.test(ref));
    if (wrong !== undefined) throw new GitRefusal(`\`${wrong.ref}\` is no name of a ref`);
    const moved = this.#lastMove.then(() => this.#move(moves));
    this.#lastMove = moved.catch(() => undefined);
    await moved;
    this.#hasCommits ||= moves.some(({ to }) => to !== undefined);
  }

  async #move(moves: readonly RefMove[]): Promise<void> {
    if (this.#isClosed) throw new GitRefusal("the repository is closed");
    const areKnown = moves.every(({ to }) => to === undefined || this.#known.get(to)?.type === "commit");
    if (areKnown && this.#loose.move(moves) === "moved") return;
    const lines = moves.map(({ ref, from, to }) => `update ${ref} ${to ?? NO_OBJECT} ${from ?? NO_OBJECT}\n`);
    await this.#refs.ask(`start\n${lines.join("")}commit\n`, takeCommitted);
  }

  updateRef(ref: string, change: RefChange): Promise<void> {
    return this.updateRefs([{ ref, ...change }]);
  }

  isAncestor(older: string, newer: string): Promise<boolean> {
    return isAncestor(older, newer, this.#parentsOf);
  }

  mergeBase(one: string, other: string): Promise<string | undefined> {
    return mergeBase(one, other, this.#parentsOf);
  }

  /** Commits reachable from `to` and not from `from`, oldest first. */
  between(from: string, to: string): Promise<readonly string[]> {
    return commitsBetween(from, to, this.#parentsOf);
  }

  writeBlob(content: string | Buffer): string {
    return this.#write("blob", content);
  }

  readBlob(sha: string): Promise<Buffer> {
    return this.#read(sha, "blob");
  }

  async listTree(sha: string, isRecursive: boolean, folder = ""): Promise<readonly TreeEntry[]> {
    const entries: TreeEntry[] = [];
    for (const { mode, name, sha: object } of parseTree(await this.#read(sha, "tree"))) {
      const path = `${folder}${name}`;
      const entry = { mode: mode.padStart(6, "0"), sha: object, path };
      if (isFolder({ mode })) {
        entries.push({ ...entry, type: "tree" });
        if (isRecursive) entries.push(...(await this.listTree(object, true, `${path}/`)));
      } else {
        const size = this.#known.get(object)?.content.length ?? (await this.#objects.info(object))?.sizeBytes;
        entries.push(size === undefined ? { ...entry, type: "commit" } : { ...entry, type: "blob", size });
      }
    }
    return entries;
  }

  /** The files of a tree, by path: the names of their blobs. */
  async files(sha: string, folder = ""): Promise<ReadonlyMap<string, string>> {
    const files = new Map<string, string>();
    for (const line of parseTree(await this.#read(sha, "tree"))) {
      const path = `${folder}${line.name}`;
      if (!isFolder(line)) files.set(path, line.sha);
      else for (const [inner, blob] of await this.files(line.sha, `${path}/`)) files.set(inner, blob);
    }
    return files;
  }

  /** A tree made from another, or from nothing, by changes. Throws `GitRefusal` for a path that no tree may hold. */
  async writeTree(base: string | undefined, changes: readonly TreeChange[]): Promise<string> {
    const lines = new Map<string, TreeLine>();
    if (base !== undefined) for (const line of parseTree(await this.#read(base, "tree"))) lines.set(line.name, line);
    for (const [name, inside] of Map.groupBy(changes, ({ path }) => path.slice(0, `${path}/`.indexOf("/")))) {
      if (NO_NAME.test(name)) throw new GitRefusal(`a tree cannot hold \`${name}\``);
      const line = await this.#changedLine(lines.get(name), name, inside);
      if (line === undefined) lines.delete(name);
      else lines.set(name, line);
    }
    return this.#write("tree", printTree(lines.values()));
  }

  /** What stands at a name after changes of it or of what is inside it. A folder that holds nothing is none. */
  async #changedLine(
    before: TreeLine | undefined,
    name: string,
    changes: readonly TreeChange[],
  ): Promise<TreeLine | undefined> {
    const whole = changes.findLast(({ path }) => path === name);
    if (whole?.sha !== undefined) return { mode: whole.mode.replace(/^0/, ""), name, sha: whole.sha };
    const inside = changes
      .filter(({ path }) => path !== name)
      .map((change) => ({ ...change, path: change.path.slice(name.length + 1) }));
    const rest = whole === undefined ? before : undefined;
    if (inside.length === 0) return rest;
    const sha = await this.writeTree(rest !== undefined && isFolder(rest) ? rest.sha : undefined, inside);
    return sha === EMPTY_TREE ? undefined : { mode: FOLDER_MODE, name, sha };
  }

  writeCommit(commit: CommitObject): string {
    return this.#write("commit", printCommit(commit));
  }

  async readCommit(sha: string): Promise<CommitObject> {
    return parseCommit(await this.#read(sha, "commit"));
  }

  #write(type: ObjectType, text: string | Buffer): string {
    const content = Buffer.from(text);
    const sha = writeObject(this.directory, type, content);
    this.#known.set(sha, { type, content });
    return sha;
  }

  async #read(sha: string, type: ObjectType): Promise<Buffer> {
    const known = this.#known.get(sha) ?? (await this.#objects.content(sha));
    if (known?.type !== type) throw new GitRefusal(`there is no ${type} ${sha}`);
    this.#known.set(sha, { type, content: known.content });
    return known.content;
  }
}

/** What `update-ref` says when it has moved. */
const takeCommitted: Take<true> = (unread) => {
  const said = "start: ok\ncommit: ok\n";
  return unread.length < said.length ? undefined : { answer: true, rest: unread.subarray(said.length) };
};
