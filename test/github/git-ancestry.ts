/** The parents of a commit. */
export type ParentsOf = (sha: string) => Promise<readonly string[]>;

/** The commit and all before it, each after its parents. */
async function lineage(
  sha: string,
  parentsOf: ParentsOf,
  known: ReadonlySet<string> = new Set(),
): Promise<Set<string>> {
  const told = new Set<string>();
  const open = known.has(sha) ? [] : [sha];
  for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
    const waiting = (await parentsOf(here)).filter((parent) => !told.has(parent) && !known.has(parent));
    if (waiting.length === 0) {
      told.add(here);
      open.pop();
    } else {
      open.push(...waiting);
    }
  }
  return told;
}

export async function isAncestor(older: string, newer: string, parentsOf: ParentsOf): Promise<boolean> {
  const open = [newer];
  const seen = new Set(open);
  for (const sha of open) {
    if (sha === older) return true;
    const unseen = (await parentsOf(sha)).filter((parent) => !seen.has(parent));
    open.push(...unseen);
    for (const parent of unseen) seen.add(parent);
  }
  return false;
}

/** Commits reachable from `to` and not from `from`, each after its parents. */
export async function commitsBetween(from: string, to: string, parentsOf: ParentsOf): Promise<readonly string[]> {
  return [...(await lineage(to, parentsOf, await lineage(from, parentsOf)))];
}

/** A common ancestor that no other one descends from. */
export async function mergeBase(one: string, other: string, parentsOf: ParentsOf): Promise<string | undefined> {
  const before = await lineage(one, parentsOf);
  const common = [...(await lineage(other, parentsOf))].filter((sha) => before.has(sha));
  // What comes before a common ancestor is one too, so it is enough to leave out parents.
  const parents = new Set((await Promise.all(common.map(parentsOf))).flat());
  return common.find((sha) => !parents.has(sha));
}
