import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { GitRefusal } from "./git-process.ts";

/** `from` absent: the ref must not exist yet. `to` absent: it is deleted. */
export interface RefChange {
  readonly from?: string;
  readonly to?: string;
}

export type RefMove = RefChange & { readonly ref: string };

/** What only git can tell. */
export const ASK_GIT = Symbol("ask git");

/** Names that mean a ref and nothing else, to git and as a path. */
const PLAIN = /^refs(?:\/(?![^/]*\.lock(?:\/|$))[\w-]+(?:\.[\w-]+)*)+$/;
const OBJECT = /^([0-9a-f]{40})\n$/;

/**
 * The refs of a repository that have files of their own, read and moved as git does, with its locks. Where there are packed
 * ones, odd names, or somebody else's lock, git is to be asked.
 */
export class LooseRefs {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** What a ref points to, by its full name; nothing where there is none. */
  read(ref: string): string | undefined | typeof ASK_GIT {
    if (!PLAIN.test(ref)) return ASK_GIT;
    const text = readFile(this.#path(ref));
    // Who packs refs writes the pack before the files go.
    if (text === undefined) return this.#isPacked() ? ASK_GIT : undefined;
    return OBJECT.exec(text)?.[1] ?? ASK_GIT;
  }

  /** All refs in the order of their names. */
  all(): ReadonlyMap<string, string> | typeof ASK_GIT {
    const found = new Map<string, string>();
    for (const ref of this.#names()) {
      const sha = this.read(ref);
      if (sha === ASK_GIT) return ASK_GIT;
      if (sha !== undefined) found.set(ref, sha);
    }
    return this.#isPacked() ? ASK_GIT : found;
  }

  /** Moves all or none. Throws `GitRefusal` where one is not at its `from`. */
  move(moves: readonly RefMove[]): "moved" | typeof ASK_GIT {
    if (!moves.every(({ ref }) => PLAIN.test(ref)) || overlap(moves)) return ASK_GIT;
    const locked: string[] = [];
    try {
      for (const { ref } of moves) {
        if (isFolder(this.#path(ref)) || !lock(this.#path(ref))) return ASK_GIT;
        locked.push(ref);
      }
      const seen = moves.map(({ ref }) => this.read(ref));
      if (this.#isPacked() || seen.includes(ASK_GIT)) return ASK_GIT;
      const wrong = moves.find(({ from }, index) => seen[index] !== from);
      if (wrong !== undefined) throw new GitRefusal(`${wrong.ref} is not at ${wrong.from ?? "nothing"}`);
      for (const { ref, to } of moves) place(this.#path(ref), to);
      return "moved";
    } finally {
      for (const ref of locked) rmSync(lockOf(this.#path(ref)), { force: true });
    }
  }

  #path(ref: string): string {
    return join(this.#directory, ref);
  }

  #isPacked(): boolean {
    return existsSync(join(this.#directory, "packed-refs"));
  }

  #names(): readonly string[] {
    return readdirSync(join(this.#directory, "refs"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"))
      .map((entry) => relative(this.#directory, join(entry.parentPath, entry.name)))
      .sort();
  }
}

/** The same ref twice, or one that would have to be another one's folder. */
function overlap(moves: readonly RefMove[]): boolean {
  return moves.some((one) => moves.some((other) => one !== other && `${other.ref}/`.startsWith(`${one.ref}/`)));
}

/** Nothing where there is no such file, also where a folder stands there or a file where a folder had to. */
function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Is the ref ours to move? Not where somebody else moves it, nor where another ref stands in the way. */
function lock(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(lockOf(path), "", { flag: "wx" });
  } catch {
    return false;
  }
  return true;
}

function place(path: string, to: string | undefined): void {
  if (to === undefined) {
    rmSync(path, { force: true });
  } else {
    writeFileSync(lockOf(path), `${to}\n`);
    renameSync(lockOf(path), path);
  }
}
