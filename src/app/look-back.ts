import type { Instant } from "../core/brand.ts";
import { createSource } from "../core/figures/source.ts";
import { pageHistory, pageReads } from "../core/history/page-reads.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Result } from "../core/result.ts";
import type { Store } from "../ports.ts";
import { readState } from "./state.ts";

export interface LookedBack {
  readonly state: HistoryState;
  /** The newest result of each check and place, as far as it is of the newest two hours with rounds. */
  readonly latest: readonly Result[];
}

/** What the history remembers now; nothing where there is none. Throws `AdapterError` as `readState` does. */
export async function lookBack(store: Store, now: Instant): Promise<LookedBack | undefined> {
  const remembered = await readState(store);
  if (remembered === undefined) return undefined;
  const { commit, state } = remembered;
  const files = await store.read(commit, pageReads(state, now));
  return { state, latest: pageHistory(createSource(files, state, now), []).latest };
}
