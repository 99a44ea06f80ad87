import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A commit as `git fast-import` takes it, its parent left out: paths with their new content, or nothing where they go. */
export interface BenchCommit {
  readonly at: number;
  readonly message: string;
  readonly files: ReadonlyMap<string, string | null>;
  readonly dropped?: readonly string[];
}

export interface BenchRepository {
  readonly directory: string;
  /** Appends commits to the one branch, in one go. */
  append(commits: AsyncIterable<BenchCommit>): Promise<void>;
  /** The packed size in bytes after a full repack, indexes included. */
  packedBytes(): number;
  /** What a clone of the newest so many commits alone takes, in bytes: with all that their oldest one holds, as after a new root. */
  cloneBytes(depth: number | undefined): number;
  remove(): void;
}

const WHO = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";

export function createRepository(): BenchRepository {
  const directory = mkdtempSync(join(tmpdir(), "history-"));
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", directory, ...args], { encoding: "utf8" });
  git("init", "--quiet", "--bare", "--initial-branch=history");
  let isEmpty = true;

  async function append(commits: AsyncIterable<BenchCommit>): Promise<void> {
    const importer = spawn("git", ["-C", directory, "fast-import", "--quiet"], {
      stdio: ["pipe", "ignore", "inherit"],
    });
    // Within one import a branch goes on by itself; the next import has to be told where.
    let parent = isEmpty ? "" : "from refs/heads/history^0\n";
    for await (const commit of commits) {
      if (!importer.stdin.write(script(commit, parent))) await once(importer.stdin, "drain");
      parent = "";
      isEmpty = false;
    }
    importer.stdin.end();
    await once(importer, "exit");
  }

  function packedBytes(): number {
    git("repack", "-adfq");
    return packOf(directory);
  }

  function cloneBytes(depth: number | undefined): number {
    const target = mkdtempSync(join(tmpdir(), "clone-"));
    const shallow = depth === undefined ? [] : [`--depth=${depth}`];
    execFileSync("git", ["clone", "--quiet", "--bare", "--no-local", ...shallow, `file://${directory}`, target]);
    const bytes = packOf(target);
    rmSync(target, { recursive: true });
    return bytes;
  }

  return { directory, append, packedBytes, cloneBytes, remove: () => rmSync(directory, { recursive: true }) };
}

function packOf(directory: string): number {
  const counts = execFileSync("git", ["-C", directory, "count-objects", "-v"], { encoding: "utf8" });
  return Number(/size-pack: (\d+)/.exec(counts)?.[1]) * 1024;
}

function script({ at, message, files, dropped = [] }: BenchCommit, parent: string): string {
  const changes = [...files].map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
  );
  const gone = dropped.map((path) => `D ${path}\n`);
  return `commit refs/heads/history\ncommitter ${WHO} ${Math.floor(at / 1000)} +0000\n${data(message)}${parent}${gone.join("")}${changes.join("")}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
