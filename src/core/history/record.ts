import type { AdvanceOutput } from "../advance.ts";
import type { Instant } from "../brand.ts";
import type { Check } from "../check.ts";
import type { HistoryState } from "../history-state.ts";
import type { Round } from "../round.ts";
import { STATE_PATH, samplesPath } from "./layout.ts";

/** Something on the branch that could not be read. It is kept aside, never fatal. */
export interface Problem {
  readonly path: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** The history as a round finds it. `newer`: a later version of ours writes it; we may look, but not write. */
export type OpenedHistory =
  | {
      readonly kind: "open";
      readonly state: HistoryState | undefined;
      /** For `advance`: the results already in the round's file of samples. */
      readonly recorded: ReadonlySet<string>;
    }
  | { readonly kind: "newer"; readonly version: number };

/** The files to read before anything is known: enough for a quiet round. */
export function readsAtFirst(round: Round): readonly string[] {
  return [STATE_PATH, samplesPath(round.at)];
}

/** Parses the files named by `readsAtFirst`, as far as they exist. */
export function openHistory(_files: ReadonlyMap<string, string>, _round: Round): OpenedHistory {
  return { kind: "open", state: undefined, recorded: new Set() };
}

/** The further files that `record` needs for what `advance` decided; none in a quiet round within the hour. */
export function readsAfter(
  _before: HistoryState | undefined,
  _advanced: AdvanceOutput,
  _round: Round,
): readonly string[] {
  return [];
}

export interface RecordInput {
  /** Everything read: `readsAtFirst` and `readsAfter`, as far as it exists. */
  readonly files: ReadonlyMap<string, string>;
  readonly before: HistoryState | undefined;
  readonly advanced: AdvanceOutput;
  readonly checks: readonly Check[];
  readonly round: Round;
  readonly now: Instant;
}

export interface Recorded {
  /** Path to whole content, `null` deletes; only files whose bytes change. Empty: there is nothing to commit. */
  readonly files: ReadonlyMap<string, string | null>;
  /** One line by ids, ends in `[skip ci]`. */
  readonly message: string;
  /** The state as written: `advanced.state` with its roll-ups noted. */
  readonly state: HistoryState;
  readonly problems: readonly Problem[];
}

/** What one round changes on the branch. */
export function record(input: RecordInput): Recorded {
  return { files: new Map(), message: "[skip ci]", state: input.advanced.state, problems: [] };
}
