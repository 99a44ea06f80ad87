import { AdapterError, type Clock } from "../ports.ts";

/**
 * How long losers of the race for the branch try again, in milliseconds: time for 200 writers of over a second each, one after
 * the other, as on a busy machine or over a slow line.
 */
const RACE_MS = 300_000;
/** A try that took no time is taken to have taken this long. */
const SHORTEST_TRY_MS = 40;
/** Long against one commit, so that few of very many try at once. */
const MAX_BACKOFF_MS = 12_000;

/**
 * Waits before the next try to commit, a random part of twice as long each time, so that losers part. It begins with the
 * shortest try so far: waits that are short against a try lose again, and the last writers sleep through waits that are long.
 * Throws `AdapterError` at last.
 */
export function createBackoff(clock: Clock): () => Promise<void> {
  const began = clock.now();
  let triedFrom: number = began;
  let shortestMs = Number.POSITIVE_INFINITY;
  let doubled = 1;
  return async () => {
    const now = clock.now();
    if (now - began > RACE_MS) {
      throw new AdapterError("unavailable", `other writers kept the history branch busy for ${RACE_MS / 1000} s`, {
        next: "this round's results are missing from history; give the rounds one concurrency group so that they follow one another",
      });
    }
    shortestMs = Math.min(shortestMs, Math.max(SHORTEST_TRY_MS, now - triedFrom));
    await clock.sleep(Math.min(shortestMs * doubled, MAX_BACKOFF_MS) * Math.random());
    doubled *= 2;
    triedFrom = clock.now();
  };
}
