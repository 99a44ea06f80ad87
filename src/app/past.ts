import type { CommitId } from "../core/brand.ts";
import type { Store } from "../ports.ts";
import { type RememberedState, readState } from "./state.ts";

/** A history as it is in one commit, whatever is written meanwhile. */
export interface Past extends RememberedState {
  /** Those of the files that exist. Throws `AdapterError`. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * The newest commit of a history; nothing where there is none. What has left its tree is read in the archives: former heads,
 * newest first. Throws `AdapterError` as `readState` does.
 */
export async function openPast(store: Store, archives: readonly CommitId[] = []): Promise<Past | undefined> {
  const remembered = await readState(store);
  if (remembered === undefined) return undefined;
  return { ...remembered, read: (paths) => readThrough(store, [remembered.commit, ...archives], paths) };
}

/** Each file as the newest of these commits that has it. */
export async function readThrough(
  store: Store,
  commits: readonly CommitId[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const commit of commits) {
    const missing = paths.filter((path) => !files.has(path));
    if (missing.length === 0) break;
    for (const [path, content] of await store.read(commit, missing)) files.set(path, content);
  }
  return files;
}
