import { REACH_MS } from "../core/history/roll.ts";
import type { UnrecordedRound } from "../core/history/unrecorded.ts";
import type { Change } from "../core/incident.ts";
import type { Round } from "../core/round.ts";
import { AdapterError } from "../ports.ts";
import { recall, recordRound } from "./record.ts";
import type { RoundInput } from "./round.ts";
import type { World } from "./world.ts";

export interface Adopted {
  /** Rounds that are in the history now and were not before. */
  readonly rounds: number;
  /** Results of them. */
  readonly results: number;
  /** Rounds that were there already. */
  readonly known: number;
  /** Rounds that are kept, and too old to be counted: figures and states stay as they are. */
  readonly late: number;
  readonly changes: readonly Change[];
}

/**
 * Records rounds that could not be recorded when they were made. Each is recorded once, however often it is adopted; what
 * they change is told by the next round. Throws `AdapterError`.
 */
export async function adopt(world: World, input: RoundInput, rounds: readonly UnrecordedRound[]): Promise<Adopted> {
  let known = 0;
  let results = 0;
  let late = 0;
  const changes: Change[] = [];
  for (const { round: made, results: seen } of rounds) {
    const isLate = world.clock.now() - made.at > REACH_MS;
    const round: Round = { ...made, ...(isLate && { isLate: true }) };
    const unrecorded = { round, results: seen };
    const memory = await recall(world.store, unrecorded.round);
    if (memory.newer !== undefined) {
      throw new AdapterError("damaged", memory.problems.join("; "), {
        next: "adopt the file with a release that writes it",
      });
    }
    const recorded = await recordRound(
      world,
      { ...input, id: unrecorded.round.id },
      { ...unrecorded, memory, isSentLater: true },
    );
    if (recorded.commit === memory.head) {
      known += 1;
      continue;
    }
    results += seen.length;
    if (isLate) late += 1;
    changes.push(...recorded.changes);
  }
  return { rounds: rounds.length - known, results, known, late, changes };
}
