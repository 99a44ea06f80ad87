import type { HistoryState } from "../core/history-state.ts";
import type { IssueLinks } from "../core/issue-text.ts";
import { type FoundIssues, issueQuery, type Reconciled, reconcile } from "../core/reconcile.ts";
import type { Round } from "../core/round.ts";
import type { AdapterError } from "../ports.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import { tell } from "./tell.ts";
import type { World } from "./world.ts";

export interface IssuesSeen {
  /** Absent where no incident needs them, or the tracker refused. */
  readonly found?: FoundIssues;
  readonly sightings: Reconciled["sightings"];
  readonly refused: readonly AdapterError[];
}

/**
 * Asks the tracker once per round, before the commit, so that the numbers it shows are committed with the round. A refusal is
 * told and the round goes on: what is not seen is neither closed nor opened twice.
 */
export async function findIssues(
  world: World,
  input: RoundInput,
  { state, round }: { readonly state: HistoryState | undefined; readonly round: Round },
): Promise<IssuesSeen> {
  const query = issueQuery(Object.values(state?.incidents ?? {}));
  if (state === undefined || query === undefined) return { sightings: new Map(), refused: [] };
  try {
    const found = { query, issues: await world.tracker.find(query) };
    return { found, sightings: reconciled(world, input, { state, round, found }).sightings, refused: [] };
  } catch (error) {
    const refused = refusalOf(error);
    world.report({ kind: "refused", error: refused });
    return { sightings: new Map(), refused: [refused] };
  }
}

/** Brings the issues up to what was just committed. Answers what was refused; a later round does what is missing. */
export async function tellIncidents(
  world: World,
  input: RoundInput,
  told: { readonly state: HistoryState; readonly round: Round; readonly found: FoundIssues | undefined },
): Promise<readonly AdapterError[]> {
  const { found, ...rest } = told;
  const { effects } = reconciled(world, input, { ...rest, ...(found === undefined ? {} : { found }) });
  const { refused } = await tell(world, effects);
  for (const error of refused) world.report({ kind: "refused", error });
  return refused;
}

function reconciled(
  world: World,
  input: RoundInput,
  { state, round, found }: { readonly state: HistoryState; readonly round: Round; readonly found?: FoundIssues },
): Reconciled {
  return reconcile({
    incidents: Object.values(state.incidents),
    checks: input.config.checks,
    walls: input.config.walls,
    now: world.clock.now(),
    round: round.id,
    links: issueLinks(input, state),
    ...(found === undefined ? {} : { found }),
  });
}

function issueLinks({ config, links }: RoundInput, state: HistoryState): IssueLinks {
  const page = config.page.url ?? state.page?.url;
  return { ...(page === undefined ? {} : { page }), ...(links.run === undefined ? {} : { run: links.run }) };
}
