import { AdapterError, type Clock } from "../ports.ts";

/**
 * How long losers of the race for the branch try again, in milliseconds: time for 200 writers of over a second each, one after
 * the other, as on a busy machine or over a slow line.
 */
const RACE_MS = 300_000;
/** A try that took no time is taken to have taken this long. */
const SHORTEST_TRY_MS = 40;
/** So long that of 200 writers with git on one slow machine few try at once, and one who lost last still has time for some tries. */
const MAX_BACKOFF_MS = 45_000;

/** Waits are up to as many times the last try; one more for each try. */
const FIRST_SPREAD = 4;

/**
 * Waits before the next try to commit: a random part of some times what the last try took, so that losers part however slow
 * the machine or the line is, and of more each time, since who loses often has many beside him. Throws `AdapterError` at last.
 */
export function createBackoff(clock: Clock): () => Promise<void> {
  const began = clock.now();
  let triedFrom: number = began;
  let spread = FIRST_SPREAD;
  return async () => {
    const now = clock.now();
    if (now - began > RACE_MS) {
      throw new AdapterError("unavailable", `other writers kept the history branch busy for ${RACE_MS / 1000} s`, {
        next: "this round's results are missing from history; give the rounds one concurrency group so that they follow one another",
      });
    }
    const tookMs = Math.max(SHORTEST_TRY_MS, now - triedFrom);
    await clock.sleep(Math.min(spread * tookMs, MAX_BACKOFF_MS) * Math.random());
    spread += 1;
    triedFrom = clock.now();
  };
}
