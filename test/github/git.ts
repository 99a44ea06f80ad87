import { spawn } from "node:child_process";

/** `git` refused: its own words are the message. */
export class GitRefusal extends Error {}

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

/** A bare repository, used by the `git` program's plumbing only. */
export class Repository {
  readonly directory: string;
  #hasCommits = false;

  constructor(directory: string) {
    this.directory = directory;
  }

  static async create(directory: string, defaultBranch: string): Promise<Repository> {
    const repository = new Repository(directory);
    await repository.run(["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`, directory]);
    return repository;
  }

  /** What `git` wrote to its standard output. Throws `GitRefusal` when it ends with another code than 0. */
  run(
    args: readonly string[],
    { input, index }: { readonly input?: string | Buffer; readonly index?: string } = {},
  ): Promise<Buffer> {
    const environment = {
      PATH: process.env["PATH"],
      LC_ALL: "C",
      GIT_DIR: this.directory,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    };
    return new Promise((resolve, reject) => {
      const child = spawn("git", args, { env: environment });
      const output: Buffer[] = [];
      const complaints: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
      child.on("error", reject);
      child.stdin.on("error", (error) => complaints.push(Buffer.from(error.message)));
      child.on("close", (code) => {
        if (code === 0) resolve(Buffer.concat(output));
        else reject(new GitRefusal(`git ${args[0]}: ${Buffer.concat(complaints).toString().trim()}`));
      });
      child.stdin.end(input);
    });
  }

  private async text(args: readonly string[], input?: string | Buffer): Promise<string> {
    return (await this.run(args, input === undefined ? {} : { input })).toString().trim();
  }

  /**
   * The object a name stands for, peeled to the wanted type; nothing where there is none. A name with a path in it
   * (`main:README.md`) must be of that type itself.
   */
  async find(name: string, type: "commit" | "tree" | "blob"): Promise<string | undefined> {
    const wanted = name.includes(":") ? name : `${name}^{${type}}`;
    const [sha, found] = (await this.text(["cat-file", "--batch-check"], wanted)).split(" ");
    return found === type ? sha : undefined;
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

  /** Compare-and-swap: refuses when the ref is not at `from`. */
  async updateRef(ref: string, { from, to }: RefChange): Promise<void> {
    await this.run(["update-ref", "--no-deref", ref, to ?? NO_OBJECT, from ?? NO_OBJECT]);
  }

  async isAncestor(older: string, newer: string): Promise<boolean> {
    return (await this.mergeBase(older, newer)) === older;
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

  writeBlob(content: string | Buffer): Promise<string> {
    return this.text(["hash-object", "-w", "--stdin"], content);
  }

  readBlob(sha: string): Promise<Buffer> {
    return this.run(["cat-file", "blob", sha]);
  }

  async listTree(sha: string, isRecursive: boolean): Promise<readonly TreeEntry[]> {
    const flags = isRecursive ? ["-r", "-t"] : [];
    const output = await this.run(["ls-tree", "-z", "-l", "--full-tree", ...flags, sha]);
    const lines = output.toString().split("\0").filter(Boolean);
    return lines.map(treeEntry);
  }

  /** A tree made from another (or from nothing) by changes; `index` is a file that may be written and is then garbage. */
  async writeTree(base: string | undefined, changes: readonly TreeChange[], index: string): Promise<string> {
    await this.run(["read-tree", base ?? "--empty"], { index });
    const lines = changes.map(({ mode, sha, path }) =>
      sha === undefined ? `0 ${NO_OBJECT}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    );
    await this.run(["update-index", "--replace", "-z", "--index-info"], { index, input: lines.join("") });
    return (await this.run(["write-tree"], { index })).toString().trim();
  }

  writeCommit({ tree, parents, author, committer, message }: CommitObject): Promise<string> {
    const head = [`tree ${tree}`, ...parents.map((each) => `parent ${each}`)];
    const object = [...head, `author ${author}`, `committer ${committer}`, "", message].join("\n");
    return this.text(["hash-object", "-t", "commit", "-w", "--stdin"], object);
  }

  async readCommit(sha: string): Promise<CommitObject> {
    const object = (await this.run(["cat-file", "commit", sha])).toString();
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
}

function treeEntry(line: string): TreeEntry {
  const [head = "", path = ""] = line.split("\t");
  const [mode = "", type = "", sha = "", size = "-"] = head.split(/ +/);
  return { mode, type, sha, path, ...(size === "-" ? {} : { size: Number(size) }) };
}
