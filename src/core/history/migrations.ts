/**
 * The schema versions of a history. How to add one: raise `SCHEMA_VERSION`, let readers know both it and the one before, and
 * add its line to `MIGRATIONS` in place of the oldest. Rounds write a history as they find it; `allclear migrate history`
 * alone changes its version.
 */
import { SCHEMA_VERSION, type SchemaVersion } from "../history-state.ts";
import { README_PATH, STATE_PATH } from "./layout.ts";
import { README } from "./readme.ts";
import { decodeState, encodeState } from "./state-codec.ts";

/** From one schema version to the next. */
export interface Migration {
  readonly from: SchemaVersion;
  /** What comes with it, as a part of a sentence. */
  readonly gain: string;
  /** The files that it changes. */
  readonly paths: readonly string[];
  /** Those files as the next version has them; `null` deletes. Pure. */
  migrate(files: ReadonlyMap<string, string>): ReadonlyMap<string, string | null>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    gain: "results of over 1,000 checks are written in parts of five minutes",
    paths: [STATE_PATH, README_PATH],
    // What stands there stays where it is: an hour may have both kinds of files.
    migrate: (files) =>
      new Map([
        [STATE_PATH, atVersion(files.get(STATE_PATH) ?? "", 2)],
        [README_PATH, README],
      ]),
  },
];

/** The steps from a version to ours, in order; none where it is ours. */
export function migrationsFrom(version: SchemaVersion): readonly Migration[] {
  return MIGRATIONS.filter(({ from }) => from >= version && from < SCHEMA_VERSION);
}

/** Everything the steps change, as it is after the last of them. `files`: those of their paths that exist. */
export function migrated(
  files: ReadonlyMap<string, string>,
  steps: readonly Migration[],
): ReadonlyMap<string, string | null> {
  const changed = new Map<string, string | null>();
  let now = files;
  for (const step of steps) {
    for (const [path, text] of step.migrate(now)) changed.set(path, text);
    const texts = [...files, ...changed].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
    now = new Map(texts.filter(([path]) => changed.get(path) !== null));
  }
  return changed;
}

function atVersion(content: string, version: SchemaVersion): string {
  const decoded = decodeState(content);
  if (decoded.kind !== "read") throw new Error("only a state that can be read is migrated");
  return encodeState({ ...decoded.state, version });
}
