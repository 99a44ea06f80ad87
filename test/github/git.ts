import { spawn } from "node:child_process";
import { CatFile } from "./cat-file.ts";
import {
  FOLDER_MODE,
  isFolder,
  type ObjectType,
  parseTree,
  printTree,
  type TreeLine,
  writeObject,
} from "./git-objects.ts";
import { GitProcess, GitRefusal, type Take } from "./git-process.ts";

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** Absent: the path is deleted. */
  readonly sha?: string;
}

/** `from` absent: the ref must not exist yet. `to` absent: it is deleted. */
export interface RefChange {
  readonly from?: string;
  readonly to?: string;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
  readonly path: string;
}

export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  /** `Name <email> seconds zone`, as git writes it. */
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

const NO_OBJECT = "0".repeat(40);
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** What makes a name an expression, or no name of a ref at all. */
const NO_REF = /[\s~^:?*[\\]|\.\.|@\{/;
/** What git refuses to put into a tree. */
const NO_NAME = /^(\.{0,2}|\.git)$/i;

/**
 * A bare repository that `git` and we read and write alike: one process of git answers questions, another one moves refs,
 * and objects are written here.
 */
export class Repository {
  readonly directory: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #objects: CatFile;
  readonly #refs: GitProcess;
  /** The contents of objects, which never change, by name. */
  readonly #contents = new Map<string, Promise<Buffer>>();
  /** The move of a ref that was asked for last: one that is refused ends the process, so they go one by one. */
  #lastMove: Promise<unknown> = Promise.resolve();
  #hasCommits = false;

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
  }

  static async create(directory: string, defaultBranch: string): Promise<Repository> {
    const repository = new Repository(directory);
    await repository.run(["init", "--quiet", "--bare", "--template=", `--initial-branch=${defaultBranch}`, directory]);
    return repository;
  }

  /** Ends what it started. */
  close(): void {
    this.#objects.close();
    this.#refs.close();
  }

  /** What `git` wrote to its standard output. Throws `GitRefusal` when it ends with another code than 0. */
  run(args: readonly string[]): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const child = spawn("git", args, { env: this.#environment, stdio: ["ignore", "pipe", "pipe"] });
      const output: Buffer[] = [];
      const complaints: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) resolve(Buffer.concat(output));
        else reject(new GitRefusal(`git ${args[0]}: ${Buffer.concat(complaints).toString().trim()}`));
      });
    });
  }

  private async text(args: readonly string[]): Promise<string> {
    return (await this.run(args)).toString().trim();
  }

  /**
   * The object a name stands for, peeled to the wanted type; nothing where there is none. A name with a path in it
   * (`main:README.md`) must be of that type itself.
   */
  async find(name: string, type: ObjectType): Promise<string | undefined> {
    const found = await this.#objects.info(name.includes(":") ? name : `${name}^{${type}}`);
    return found?.type === type ? found.sha : undefined;
  }

  /** The commit a ref points to, by its full name and no other. */
  async refCommit(ref: string): Promise<string | undefined> {
    return NO_REF.test(ref) ? undefined : this.find(ref, "commit");
  }

  /** Has it no commit? Where there is one, there will be one. */
  async isEmpty(): Promise<boolean> {
    this.#hasCommits ||= (await this.text(["for-each-ref", "--count=1"])) !== "";
    return !this.#hasCommits;
  }

  /** Full ref names and what they point to, by prefix of whole path parts (or all). */
  async refs(prefix = "refs/"): Promise<ReadonlyMap<string, string>> {
    const lines = await this.text(["for-each-ref", "--format=%(refname) %(objectname)"]);
    const pairs = lines.split("\n").flatMap((line) => {
      const [name, sha] = line.split(" ");
      return name === undefined || sha === undefined || !name.startsWith(prefix) ? [] : [[name, sha] as const];
    });
    return new Map(pairs);
  }

  /** Compare-and-swap of all refs or none: refuses when one is not at its `from`. */
  async updateRefs(changes: readonly ({ readonly ref: string } & RefChange)[]): Promise<void> {
    const wrong = changes.find(({ ref }) => NO_REF.test(ref));
    if (wrong !== undefined) throw new GitRefusal(`\`${wrong.ref}\` is no name of a ref`);
    const lines = changes.map(({ ref, from, to }) => `update ${ref} ${to ?? NO_OBJECT} ${from ?? NO_OBJECT}\n`);
    const move = `start\n${lines.join("")}commit\n`;
    const moved = this.#lastMove.then(() => this.#refs.ask(move, takeCommitted));
    this.#lastMove = moved.catch(() => undefined);
    await moved;
    this.#hasCommits ||= changes.some(({ to }) => to !== undefined);
  }

  updateRef(ref: string, change: RefChange): Promise<void> {
    return this.updateRefs([{ ref, ...change }]);
  }

  async isAncestor(older: string, newer: string): Promise<boolean> {
    const open = [newer];
    const seen = new Set(open);
    for (const sha of open) {
      if (sha === older) return true;
      const { parents } = await this.readCommit(sha);
      open.push(...parents.filter((parent) => !seen.has(parent)));
      for (const parent of parents) seen.add(parent);
    }
    return false;
  }

  async mergeBase(one: string, other: string): Promise<string | undefined> {
    try {
      return await this.text(["merge-base", one, other]);
    } catch (error) {
      if (error instanceof GitRefusal) return undefined;
      throw error;
    }
  }

  /** Commits reachable from `to` and not from `from`, oldest first. */
  async between(from: string, to: string): Promise<readonly string[]> {
    const lines = await this.text(["rev-list", "--reverse", to, `^${from}`]);
    return lines === "" ? [] : lines.split("\n");
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
        const size = (await this.#objects.info(object))?.sizeBytes;
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

  writeCommit({ tree, parents, author, committer, message }: CommitObject): string {
    const head = [`tree ${tree}`, ...parents.map((each) => `parent ${each}`)];
    const object = [...head, `author ${author}`, `committer ${committer}`, "", message].join("\n");
    return this.#write("commit", object);
  }

  async readCommit(sha: string): Promise<CommitObject> {
    const object = (await this.#read(sha, "commit")).toString();
    const end = object.indexOf("\n\n");
    const fields = object.slice(0, end).split("\n");
    const all = (name: string): readonly string[] =>
      fields.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    const one = (name: string): string => all(name)[0] ?? "";
    return {
      tree: one("tree"),
      parents: all("parent"),
      author: one("author"),
      committer: one("committer"),
      message: object.slice(end + 2),
    };
  }

  #write(type: ObjectType, content: string | Buffer): string {
    const bytes = Buffer.from(content);
    const sha = writeObject(this.directory, type, bytes);
    this.#contents.set(`${type} ${sha}`, Promise.resolve(bytes));
    return sha;
  }

  #read(sha: string, type: ObjectType): Promise<Buffer> {
    const key = `${type} ${sha}`;
    const known = this.#contents.get(key);
    if (known !== undefined) return known;
    const content = this.#objects.content(sha).then((object) => {
      if (object?.type === type) return object.content;
      this.#contents.delete(key);
      throw new GitRefusal(`there is no ${type} ${sha}`);
    });
    this.#contents.set(key, content);
    return content;
  }
}

/** What `update-ref` says when it has moved. */
const takeCommitted: Take<true> = (unread) => {
  const said = "start: ok\ncommit: ok\n";
  return unread.length < said.length ? undefined : { answer: true, rest: unread.subarray(said.length) };
};
