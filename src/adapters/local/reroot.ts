import type { CommitId } from "../../core/brand.ts";
import { type Git, GitFailure, NOTHING } from "./git.ts";

export interface Move {
  /** The branch, by its full name. */
  readonly ref: string;
  readonly from: CommitId;
  /** The commit without parent. */
  readonly made: CommitId;
  readonly archive: string;
  readonly head: () => Promise<CommitId | undefined>;
}

/** The ref that is to keep the old head, and what it points to now. */
interface Place {
  readonly name: string;
  readonly at: string;
}

/**
 * Two transactions, since one that moves two refs is not proof against a power cut: git renames one file after the other.
 * So the archive stands before the branch leaves. Ended between the two, the branch is as it was, and an archive that
 * stands on a commit of the branch is moved on next time.
 */
export async function archiveAndMove(git: Git, { ref, from, made, archive, head }: Move): Promise<CommitId | "moved"> {
  for (let place = await placeFor(git, archive, from); ; ) {
    try {
      if (place.at !== from) await transact(git, [`verify ${ref} ${from}`, `update ${place.name} ${from} ${place.at}`]);
      await transact(git, [`verify ${place.name} ${from}`, `update ${ref} ${made} ${from}`]);
      return made;
    } catch (failure) {
      if (!(failure instanceof GitFailure)) throw failure;
      if ((await head()) !== from) return "moved";
      // Somebody else may have taken the archive's name meanwhile.
      const now = await placeFor(git, archive, from);
      if (now.name === place.name && now.at === place.at) throw failure;
      place = now;
    }
  }
}

/** All or none. See git-update-ref, `--stdin`. */
async function transact(git: Git, commands: readonly string[]): Promise<void> {
  await git(["update-ref", "--stdin"], ["start", ...commands, "commit", ""].join("\n"));
}

/** The first of `archive`, `archive.2`, … that is free, or keeps nothing that the head does not keep. */
async function placeFor(git: Git, archive: string, from: CommitId): Promise<Place> {
  const { stdout } = await git(["for-each-ref", "--format=%(refname) %(objectname)", archive, `${archive}.*`]);
  const taken = new Map(stdout.toString().split("\n").map(pair));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? archive : `${archive}.${number}`;
    const at = taken.get(name);
    if (at === undefined) return { name, at: NOTHING };
    if (at === from || (await isAncestor(git, at, from))) return { name, at };
  }
}

function pair(line: string): readonly [name: string, commit: string] {
  const space = line.indexOf(" ");
  return [line.slice(0, space), line.slice(space + 1)];
}

async function isAncestor(git: Git, older: string, newer: string): Promise<boolean> {
  const { stdout } = await git(["rev-list", "--max-count=1", older, `^${newer}`]);
  return stdout.length === 0;
}
