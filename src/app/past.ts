import type { CommitId } from "../core/brand.ts";
import { STATE_PATH } from "../core/history/layout.ts";
import type { Problem } from "../core/history/ndjson.ts";
import { decodeState } from "../core/history/state-codec.ts";
import type { HistoryState } from "../core/history-state.ts";
import { AdapterError, type Store } from "../ports.ts";

/** A history as it is in one commit, whatever is written meanwhile. */
export interface Past {
  readonly commit: CommitId;
  readonly state: HistoryState;
  /** Entries of the state that cannot be read. */
  readonly problems: readonly Problem[];
  /** Those of the files that exist. Throws `AdapterError`. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * The newest commit of a history; nothing where there is none. What has left its tree is read in the archives: former heads,
 * newest first. Throws `AdapterError`, also for a history that a newer version writes.
 */
export async function openPast(store: Store, archives: readonly CommitId[] = []): Promise<Past | undefined> {
  const commit = await store.head();
  if (commit === undefined) return undefined;
  const read: Past["read"] = (paths) => readThrough(store, [commit, ...archives], paths);
  const content = (await store.read(commit, [STATE_PATH])).get(STATE_PATH);
  if (content === undefined) return undefined;
  const decoded = decodeState(content);
  if (decoded.kind === "read") return { commit, read, state: decoded.state, problems: decoded.problems };
  if (decoded.kind === "newer") {
    throw new AdapterError(
      "damaged",
      `the history has schema version ${decoded.version}, newer than this release reads`,
      { next: "update allclear" },
    );
  }
  const why = decoded.problems.map(({ message }) => message).join(", ");
  throw new AdapterError("damaged", `\`${STATE_PATH}\` of the history cannot be read: ${why}`, {
    next: "the next round writes it anew and keeps the damaged one aside",
  });
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
