import type { RoundOutcome } from "../app/round.ts";
import { iso } from "../core/brand.ts";
import { publicChange } from "./summary.ts";

/** What `run --json` prints, one object on one line; described by `docs/run.schema.json`. Times are UTC, durations milliseconds. */
export function roundJson({ round, results, changes, commit, problems, refused }: RoundOutcome): object {
  return {
    round: { id: round.id, at: iso(round.at), ...(commit === undefined ? {} : { commit }) },
    results: results.map(({ at, ...result }) => ({ ...result, at: iso(at) })),
    changes: changes.map(publicChange),
    problems: [...problems, ...refused.map(({ message, next }) => `${message}; ${next}`)],
  };
}
