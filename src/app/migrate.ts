import type { CommitId } from "../core/brand.ts";
import { type Migration, migrated, migrationsFrom } from "../core/history/migrations.ts";
import { type HistoryState, SCHEMA_VERSION, type SchemaVersion } from "../core/history-state.ts";
import { AdapterError, type Store } from "../ports.ts";
import { type RememberedState, readState, readStateAt } from "./state.ts";

/** What a migration, or its undoing, came to. */
export type Migrated =
  | { readonly kind: "changed"; readonly from: SchemaVersion; readonly to: SchemaVersion; readonly commit: CommitId }
  /** It was so already. */
  | { readonly kind: "same"; readonly version: SchemaVersion };

/** How often it is begun anew because a round was faster: rounds come minutes apart. */
const MOST_TRIES = 5;
/** How many commits after a migration are told one by one. */
const MOST_TOLD = 10;

/** Brings a history to our schema version in one commit; nothing where there is none. Throws `AdapterError`. */
export async function migrateHistory(store: Store): Promise<Migrated | undefined> {
  return whileMoved(async () => {
    const remembered = await readState(store);
    if (remembered === undefined) return undefined;
    const { commit: parent, state } = remembered;
    const from = state.version;
    const steps = migrationsFrom(from);
    if (steps.length === 0) return { kind: "same", version: from };
    assertWhole(remembered);
    const files = migrated(await store.read(parent, pathsOf(steps)), steps);
    const message = `history migrated from schema version ${from} to ${SCHEMA_VERSION} [skip ci]`;
    const commit = await store.commit({ parent, message, files });
    return commit === "moved" ? "moved" : { kind: "changed", from, to: SCHEMA_VERSION, commit };
  });
}

/**
 * Gives back, in one commit, the files as they were before the migration that the newest commit made; nothing where there
 * is no history. Refuses where anything was written since: it names what would be lost. Throws `AdapterError`.
 */
export async function undoMigration(store: Store): Promise<Migrated | undefined> {
  return whileMoved(async () => {
    const remembered = await readState(store);
    if (remembered === undefined) return undefined;
    const { commit: head, state } = remembered;
    const before = await stateBefore(store, head);
    if (before === undefined || before.state.version >= state.version) return refuseUndo(store, remembered);
    const steps = migrationsFrom(before.state.version);
    const files = await store.read(before.commit, pathsOf(steps));
    const back = pathsOf(steps).map((path) => [path, files.get(path) ?? null] as const);
    const message = `history back from schema version ${state.version} to ${before.state.version} [skip ci]`;
    const commit = await store.commit({ parent: head, message, files: new Map(back) });
    return commit === "moved" ? "moved" : { kind: "changed", from: state.version, to: before.state.version, commit };
  });
}

async function whileMoved<Value>(attempt: () => Promise<Value | "moved">): Promise<Value> {
  for (let number = 0; number < MOST_TRIES; number += 1) {
    const outcome = await attempt();
    if (outcome !== "moved") return outcome;
  }
  throw new AdapterError("unavailable", "other writers kept the history busy", {
    next: "try again between two rounds",
  });
}

/** What cannot be read would be lost with the new file. */
function assertWhole({ problems }: RememberedState): void {
  const [problem] = problems;
  if (problem === undefined) return;
  throw new AdapterError("damaged", `\`${problem.path}\` of the history cannot be read whole: ${problem.message}`, {
    next: "let a round write it anew, which keeps the damaged one aside, and try again",
  });
}

async function stateBefore(
  store: Store,
  commit: CommitId,
): Promise<{ readonly commit: CommitId; readonly state: HistoryState } | undefined> {
  const { parent } = await store.facts(commit);
  return parent === undefined ? undefined : readStateAt(store, parent);
}

/** The newest commit made no migration: either none did, or there is what came after it. */
async function refuseUndo(store: Store, { commit: head, state }: RememberedState): Promise<Migrated> {
  const since: string[] = [];
  let commit: CommitId | undefined = head;
  while (commit !== undefined && since.length < MOST_TOLD) {
    const { message, parent }: Awaited<ReturnType<Store["facts"]>> = await store.facts(commit);
    const before = parent === undefined ? undefined : await readStateAt(store, parent);
    if (before !== undefined && before.state.version < state.version) throw wouldLose(since);
    since.push(message.split("\n")[0] ?? "");
    commit = parent;
  }
  if (commit === undefined) return { kind: "same", version: state.version };
  throw new AdapterError("invalid", `none of the newest ${MOST_TOLD} commits of the history migrated it`, {
    next: `with what was written since the history stays at schema version ${state.version}; \`git log\` shows the commits`,
  });
}

function wouldLose(since: readonly string[]): AdapterError {
  const list = since.map((message) => `\`${message}\``).join(", ");
  const count = since.length === 1 ? "1 commit was" : `${since.length} commits were`;
  return new AdapterError("invalid", `${count} written since the migration and would be lost: ${list}`, {
    next: "the history stays as it is; to go back for all that, reset the branch with git to the commit before",
  });
}

function pathsOf(steps: readonly Migration[]): readonly string[] {
  return [...new Set(steps.flatMap(({ paths }) => paths))];
}
