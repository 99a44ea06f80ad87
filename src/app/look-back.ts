import type { Instant } from "../core/brand.ts";
import { STATE_PATH } from "../core/history/layout.ts";
import { pageHistory, pageReads } from "../core/history/page-reads.ts";
import { decodeState } from "../core/history/state-codec.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Result } from "../core/result.ts";
import { AdapterError, type Store } from "../ports.ts";

export interface LookedBack {
  readonly state: HistoryState;
  /** The newest result of each check and place, as far as it is of the newest two hours with rounds. */
  readonly latest: readonly Result[];
}

/** What the history remembers now; nothing where there is none. Throws `AdapterError`, also where a newer version writes it. */
export async function lookBack(store: Store, now: Instant): Promise<LookedBack | undefined> {
  const head = await store.head();
  if (head === undefined) return undefined;
  const content = (await store.read(head, [STATE_PATH])).get(STATE_PATH);
  const decoded = content === undefined ? undefined : decodeState(content);
  if (decoded === undefined || decoded.kind === "damaged") return undefined;
  if (decoded.kind === "newer") {
    throw new AdapterError(
      "damaged",
      `the history has schema version ${decoded.version}, newer than this release reads`,
      {
        next: "update allclear",
      },
    );
  }
  const files = await store.read(head, pageReads(decoded.state, now));
  return { state: decoded.state, latest: pageHistory(files, decoded.state, [], now).latest };
}
