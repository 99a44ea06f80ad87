import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";

export type ObjectType = "blob" | "tree" | "commit";

/** One line of one tree: no path, a name. */
export interface TreeLine {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  /** `Name <email> seconds zone`, as git writes it. */
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

/** A folder as a tree stores it. */
export const FOLDER_MODE = "40000";

export function isFolder({ mode }: Pick<TreeLine, "mode">): boolean {
  return mode === FOLDER_MODE;
}

/**
 * Writes a loose object into a repository as git does, and answers its name. At once: of such small files each turn through
 * a pool of threads would cost more than the writing.
 */
export function writeObject(directory: string, type: ObjectType, content: Buffer): string {
  const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = createHash("sha1").update(object).digest("hex");
  const path = join(directory, "objects", sha.slice(0, 2), sha.slice(2));
  if (existsSync(path)) return sha;
  const unfinished = join(directory, "objects", `tmp_obj_${randomUUID()}`);
  mkdirSync(dirname(path), { recursive: true });
  // Most are smaller than what the better compression sets up first.
  writeFileSync(unfinished, deflateSync(object, { level: 1 }), { mode: 0o444 });
  renameSync(unfinished, path);
  return sha;
}

/** `<mode> <name>\0<20 bytes of the object's name>`, line after line. */
export function parseTree(content: Buffer): readonly TreeLine[] {
  const lines: TreeLine[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(" ", at);
    const zero = content.indexOf(0, space);
    lines.push({
      mode: content.toString("latin1", at, space),
      name: content.toString("utf8", space + 1, zero),
      sha: content.toString("hex", zero + 1, zero + 21),
    });
    at = zero + 21;
  }
  return lines;
}

export function printTree(lines: Iterable<TreeLine>): Buffer {
  const parts = [...lines]
    .map((line) => ({ ...line, key: Buffer.from(isFolder(line) ? `${line.name}/` : line.name) }))
    .sort((one, other) => Buffer.compare(one.key, other.key))
    .flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, "hex")]);
  return Buffer.concat(parts);
}

export function parseCommit(content: Buffer): CommitObject {
  const object = content.toString();
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

export function printCommit({ tree, parents, author, committer, message }: CommitObject): string {
  const head = [`tree ${tree}`, ...parents.map((each) => `parent ${each}`)];
  return [...head, `author ${author}`, `committer ${committer}`, "", message].join("\n");
}
