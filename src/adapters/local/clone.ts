import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type CommitId, commitId } from "../../core/brand.ts";
import { AdapterError } from "../../ports.ts";
import { createGit, type GitOptions } from "./git.ts";

/** The git directory of a clone, bare or with a work tree; nothing where there is none. */
export function gitDirectory(path: string): string | undefined {
  return [join(path, ".git"), path].find((each) => existsSync(join(each, "objects")));
}

/** The name under which a clone knows the branch: its own, or that of where it was cloned from. Throws `AdapterError`. */
export async function refInClone(options: GitOptions, ref: string): Promise<string> {
  const git = createGit(options);
  const names = [ref, ref.replace(/^refs\/heads\//, "refs/remotes/origin/")];
  const { stdout } = await git(["for-each-ref", "--format=%(refname)", ...names]);
  const found = stdout.toString().split("\n");
  const name = names.find((each) => found.includes(each));
  if (name !== undefined) return name;
  throw new AdapterError("not-found", `${options.directory} has no \`${ref}\``, {
    next: `fetch it there with \`git fetch origin ${ref}\`, or name another clone`,
  });
}

export interface CloneOptions extends GitOptions {
  /** What `git fetch` takes: an address or a path. */
  readonly from: string;
  readonly ref: string;
}

/** A bare clone of a history alone: its ref and its archives, with their whole past. Throws `AdapterError`. */
export async function cloneRef({ from, ref, ...options }: CloneOptions): Promise<void> {
  await mkdir(options.directory, { recursive: true });
  const git = createGit(options);
  await git(["init", "--quiet", "--bare", "--template="]);
  await git(["fetch", "--quiet", "--no-tags", from, `+${ref}:${ref}`, `+${ARCHIVES}*:${ARCHIVES}*`]);
}

/** Where former heads of a history go on to exist. */
const ARCHIVES = "refs/allclear/archive/";

/** The former heads that a clone has, newest first. */
export async function archivesIn(options: GitOptions): Promise<readonly CommitId[]> {
  const { stdout } = await createGit(options)(["for-each-ref", "--sort=-refname", "--format=%(objectname)", ARCHIVES]);
  return stdout
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map(commitId);
}
