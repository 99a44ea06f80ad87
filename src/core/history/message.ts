import type { AdvanceOutput } from "../advance.ts";
import { verdicts } from "../quorum.ts";
import type { Round } from "../round.ts";
import { isSeen, type State } from "../state.ts";

const MOST_NEWS = 3;
/** Reasons are our words; anything else that got into one stays out of a commit message. */
const REASON = /^[a-z0-9]+(\.[a-z0-9-]+)*$/;

/**
 * `orders-api down: http.503; 1 down, 41 up [skip ci]`: what changed, then how many checks were seen how. By ids only: names
 * and targets may be private, and a message cannot be taken back.
 */
export function commitMessage(advanced: AdvanceOutput, round: Round): string {
  const news = newsOf(advanced);
  const more = news.length > MOST_NEWS ? [`${news.length - MOST_NEWS} more`] : [];
  const parts = [...news.slice(0, MOST_NEWS), ...more, countsOf(advanced, round)].filter((part) => part !== "");
  return `${parts.join("; ") || "nothing was due"} [skip ci]`;
}

function newsOf({ turns, changes, state }: AdvanceOutput): readonly string[] {
  const turned = turns.map((turn) => {
    const confirmed = state.checks[turn.check]?.confirmed;
    return said(turn.check, turn.state, confirmed?.state === turn.state ? confirmed.reason : "");
  });
  // Lost sight of a target or, of no check at all, a config that broke.
  const unseen = changes.filter((change) => !isSeen(change.state));
  return [
    ...turned,
    ...unseen.map((change) => said(change.checks.join(", ") || "config", change.state, change.reason)),
  ];
}

function said(ids: string, state: State, reason: string): string {
  return state === "up" || !REASON.test(reason) ? `${ids} ${state}` : `${ids} ${state}: ${reason}`;
}

const WORST_FIRST = ["down", "degraded", "blocked", "unknown", "up"] as const satisfies readonly State[];

/** `1 down, 41 up`. */
function countsOf({ results }: AdvanceOutput, { locations }: Round): string {
  const newest = new Map(verdicts(results, locations).map(({ check, state }) => [check, state]));
  const counts = WORST_FIRST.map(
    (state) => [[...newest.values()].filter((one) => one === state).length, state] as const,
  );
  return counts.flatMap(([count, state]) => (count === 0 ? [] : [`${count} ${state}`])).join(", ");
}
