import type { Telling } from "../core/advance.ts";
import type { CheckId, Instant } from "../core/brand.ts";
import type { HistoryState } from "../core/history-state.ts";
import { allowanceOf } from "../core/issue-telling.ts";
import type { IssueLinks } from "../core/issue-text.ts";
import { type FoundIssues, issueQuery, type Reconciled, reconcile } from "../core/reconcile.ts";
import type { Result } from "../core/result.ts";
import type { Round } from "../core/round.ts";
import type { AdapterError } from "../ports.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import { type ToldIssue, tell } from "./tell.ts";
import type { World } from "./world.ts";

/** What of a round's input telling needs. */
export type TellInput = Pick<RoundInput, "config" | "links">;

export interface IssuesSeen {
  /** Absent where no incident needs them, or the tracker refused. */
  readonly found?: FoundIssues;
  readonly sightings: Reconciled["sightings"];
  readonly refused: readonly AdapterError[];
  /** Since when the repository is known to have its issues turned off. */
  readonly off?: Instant;
}

const NOTHING: IssuesSeen = { sightings: new Map(), refused: [] };
/** A repository without issues is asked again after this. */
const ASK_AGAIN_MS = 3_600_000;
const TURNED_OFF =
  "the repository has its issues turned off, so only the page and channels tell of incidents; turn them on (Settings → General → " +
  "Features → Issues), or write `issues: off` in the config";

/**
 * Asks the tracker once per round, before the commit, so that the numbers it shows are committed with the round. A refusal is
 * told and the round goes on: what is not seen is neither closed nor opened twice.
 */
export async function findIssues(
  world: World,
  input: TellInput,
  seen: { readonly state: HistoryState | undefined; readonly round: Round; readonly results: readonly Result[] },
): Promise<IssuesSeen> {
  const { state, round } = seen;
  const off = state?.issuesOff;
  const query = issueQuery(Object.values(state?.incidents ?? {}), badOf(seen.results));
  if (state === undefined || input.config.issues.areOff) return NOTHING;
  if (query === undefined || areKnownOff(off, world)) return { ...NOTHING, ...(off !== undefined && { off }) };
  try {
    const found = { query, issues: await world.tracker.find(query) };
    return { found, sightings: reconciled(world, input, { state, round, found }).sightings, refused: [] };
  } catch (error) {
    const refused = refusalOf(error);
    // That was told when an issue was to be opened.
    if (refused.code === "gone") return { ...NOTHING, off: world.clock.now() };
    world.report({ kind: "refused", error: refused });
    return { ...NOTHING, refused: [refused], ...(off !== undefined && { off }) };
  }
}

function areKnownOff(off: Instant | undefined, { clock }: World): boolean {
  return off !== undefined && Math.abs(clock.now() - off) < ASK_AGAIN_MS;
}

/** The checks that fail, or did so at first: what they had may come back. */
function badOf(results: readonly Result[]): ReadonlySet<CheckId> {
  return new Set(results.filter(({ state }) => state !== "up").map(({ check }) => check));
}

/** What the config, and what is known of the repository, say of telling. */
export function tellingOf({ config }: RoundInput, { off }: Pick<IssuesSeen, "off">): Telling {
  const { areOff, reopenWithinMs, remindAfterMs } = config.issues;
  const hasIssues = !areOff && off === undefined;
  return { reopenWithinMs, remindAfterMs, hasIssues, ...(off !== undefined && { issuesOff: off }) };
}

export interface Told {
  readonly done: readonly ToldIssue[];
  readonly refused: readonly AdapterError[];
  /** What else a reader should know, one line each. */
  readonly problems: readonly string[];
}

/** Brings the issues up to what was just committed. Answers what was done and refused; a later round does what is missing. */
export async function tellIncidents(
  world: World,
  input: TellInput,
  told: { readonly state: HistoryState; readonly round: Round; readonly found: FoundIssues | undefined },
): Promise<Told> {
  const { found, ...rest } = told;
  if (input.config.issues.areOff || areKnownOff(told.state.issuesOff, world))
    return { done: [], refused: [], problems: [] };
  const { effects, held } = reconciled(world, input, { ...rest, ...(found === undefined ? {} : { found }) });
  const { done, refused, lacking, areOff } = await tell(world, effects);
  for (const error of refused) world.report({ kind: "refused", error });
  const waiting = held.length === 0 ? [] : [`${held.length} incidents are told in later rounds: ${WHY_HELD}`];
  return { done, refused, problems: areOff ? [TURNED_OFF] : [...lacking, ...waiting] };
}

const WHY_HELD = "GitHub takes so many issues and comments in an hour, and the worst comes first";

function reconciled(
  world: World,
  input: TellInput,
  { state, round, found }: { readonly state: HistoryState; readonly round: Round; readonly found?: FoundIssues },
): Reconciled {
  return reconcile({
    incidents: Object.values(state.incidents),
    checks: input.config.checks,
    walls: input.config.walls,
    now: world.clock.now(),
    round: round.id,
    links: issueLinks(input, state),
    allowance: allowanceOf(input.config.everyMs),
    memories: state.checks,
    extras: input.config.issues.extras,
    ...(found === undefined ? {} : { found }),
  });
}

function issueLinks({ config, links }: TellInput, state: HistoryState): IssueLinks {
  const page = config.page.url ?? state.page?.url;
  const branch = config.historyRef.replace(/^refs\/heads\//, "");
  return {
    ...(page === undefined ? {} : { page }),
    ...(links.run === undefined ? {} : { run: links.run }),
    history: { branch, ...(links.historyUrl === undefined ? {} : { url: links.historyUrl }) },
  };
}
