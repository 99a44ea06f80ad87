import { AdapterError, type Clock } from "../ports.ts";

/**
 * How long losers of the race for the branch try again, in milliseconds: time for 200 writers of over a second each, one after
 * the other, as on a busy machine or over a slow line.
 */
const RACE_MS = 300_000;
const FIRST_BACKOFF_MS = 40;
/** Long against one commit, so that few of very many try at once. */
const MAX_BACKOFF_MS = 12_000;

/** Waits before the next try to commit, longer each time and never as long as the others. Throws `AdapterError` at last. */
export function createBackoff(clock: Clock): () => Promise<void> {
  const began = clock.now();
  let limitMs = FIRST_BACKOFF_MS;
  return async () => {
    if (clock.now() - began > RACE_MS) {
      throw new AdapterError("unavailable", `other writers kept the history branch busy for ${RACE_MS / 1000} s`, {
        next: "this round's results are missing from history; give the rounds one concurrency group so that they follow one another",
      });
    }
    await clock.sleep(limitMs * (0.5 + Math.random() / 2));
    limitMs = Math.min(limitMs * 2, MAX_BACKOFF_MS);
  };
}
