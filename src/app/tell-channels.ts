import type { AdapterError } from "../ports.ts";
import { keepUnsent } from "./keep-unsent.ts";
import { type Notified, type Notifying, notify } from "./notify.ts";
import { attempted } from "./refusal.ts";
import type { TellInput } from "./tell-incidents.ts";
import type { World } from "./world.ts";

/** What became of the messages, after those that failed were put back into the outbox. */
export interface ToldChannels extends Notified {
  readonly refused: readonly AdapterError[];
}

/** Sends what a commit says, and keeps for later what could not be sent. A refusal of the history is told, and no more. */
export async function tellChannels(world: World, input: TellInput, notifying: Notifying): Promise<ToldChannels> {
  const notified = await notify(world, input, notifying);
  if (notified.failed.length === 0) return { ...notified, refused: [] };
  const kept = await attempted(world, () => keepUnsent(world, notified.failed));
  if ("refused" in kept) return { ...notified, refused: [kept.refused] };
  return { ...notified, problems: [...notified.problems, ...kept.value], refused: [] };
}
