import type { CommitId } from "../core/brand.ts";
import { STATE_PATH } from "../core/history/layout.ts";
import type { Problem } from "../core/history/ndjson.ts";
import { decodeState } from "../core/history/state-codec.ts";
import { type HistoryState, SCHEMA_VERSION } from "../core/history-state.ts";
import { AdapterError, type Store } from "../ports.ts";

/** What one commit of a history remembers. */
export interface RememberedState {
  readonly commit: CommitId;
  readonly state: HistoryState;
  /** Entries that cannot be read; they are left out. */
  readonly problems: readonly Problem[];
}

/**
 * The memory of the newest commit, for whoever only reads; nothing where there is no history. Throws `AdapterError`, also
 * where a newer version writes it, or nothing of it can be read.
 */
export async function readState(store: Store): Promise<RememberedState | undefined> {
  const commit = await store.head();
  return commit === undefined ? undefined : readStateAt(store, commit);
}

/** The same at any commit. */
export async function readStateAt(store: Store, commit: CommitId): Promise<RememberedState | undefined> {
  const content = (await store.read(commit, [STATE_PATH])).get(STATE_PATH);
  if (content === undefined) return undefined;
  const decoded = decodeState(content);
  switch (decoded.kind) {
    case "read":
      return { commit, state: decoded.state, problems: decoded.problems };
    case "newer":
      throw new AdapterError("damaged", newerWords(decoded.version), { next: "update allclear" });
    case "damaged":
      throw new AdapterError(
        "damaged",
        `\`${STATE_PATH}\` of the history cannot be read: ${wordsOf(decoded.problems)}`,
        {
          next: "the next round writes it anew and keeps the damaged one aside",
        },
      );
  }
}

/** `the history has schema version 3, newer than the 2 of this release`. */
export function newerWords(version: number): string {
  return `the history has schema version ${version}, newer than the ${SCHEMA_VERSION} of this release`;
}

function wordsOf(problems: readonly Problem[]): string {
  return problems.map(({ message }) => message).join(", ");
}
