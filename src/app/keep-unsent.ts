import { wholeSecond } from "../core/brand.ts";
import { STATE_PATH } from "../core/history/layout.ts";
import { decodeState, encodeState } from "../core/history/state-codec.ts";
import { putBack } from "../core/outbox.ts";
import { AdapterError } from "../ports.ts";
import { createBackoff } from "./backoff.ts";
import type { FailedDelivery } from "./notify.ts";
import type { World } from "./world.ts";

/**
 * Puts messages that could not be sent back into the outbox, by a commit of its own: the one commit of a round comes before
 * anything is sent. Rounds whose channels work have none. Answers what was given up. Throws `AdapterError`.
 */
export async function keepUnsent(world: World, failed: readonly FailedDelivery[]): Promise<readonly string[]> {
  const { store, clock } = world;
  const backoff = createBackoff(clock);
  for (;;) {
    const head = await store.head();
    const content = head === undefined ? undefined : (await store.read(head, [STATE_PATH])).get(STATE_PATH);
    const decoded = content === undefined ? undefined : decodeState(content);
    if (decoded?.kind !== "read" || decoded.problems.length > 0) throw unreadable();
    const { state } = decoded;
    const { outbox, problems } = putBack(state.outbox ?? [], failed, wholeSecond(clock.now()));
    const told = Object.fromEntries(failed.map(({ incident }) => [incident.id, incident]));
    const next = { ...state, incidents: { ...told, ...state.incidents }, outbox };
    const message = `${outbox.length} channel ${outbox.length === 1 ? "message waits" : "messages wait"} [skip ci]`;
    const commit = await store.commit({ parent: head, message, files: new Map([[STATE_PATH, encodeState(next)]]) });
    if (commit !== "moved") {
      world.report({ kind: "committed", commit, message });
      return problems;
    }
    await backoff();
  }
}

function unreadable(): AdapterError {
  return new AdapterError("damaged", `\`${STATE_PATH}\` cannot be read, so unsent messages could not be kept`, {
    next: "they are lost; the issues tell the same",
  });
}
