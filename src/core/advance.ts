import type { CommitId, IncidentId, Instant } from "./brand.ts";
import type { Check } from "./check.ts";
import type { HistoryState, PageMemory } from "./history-state.ts";
import type { Change, Incident } from "./incident.ts";
import type { Result } from "./result.ts";
import type { Round } from "./round.ts";
import type { RulesTurn, Turn } from "./turn.ts";

export interface AdvanceInput {
  /** What the branch's head remembers; absent where there is no history yet. */
  readonly state: HistoryState | undefined;
  /** The whole config's checks, due or not. */
  readonly checks: readonly Check[];
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
  readonly round: Round;
  readonly results: readonly Result[];
  readonly now: Instant;
  /** The keys (`resultKey`) of results that are in history already: they are not applied again. */
  readonly recorded: ReadonlySet<string>;
  readonly repository?: { readonly id: number; readonly name: string };
  readonly config?: CommitId;
  /** The config's commit descends from the last recorded one: checks that left it are archived. */
  readonly mayArchive?: boolean;
  /** Incidents' issues as last seen in the tracker. */
  readonly sightings?: ReadonlyMap<IncidentId, NonNullable<Incident["issue"]>>;
  /** What was learned of the published page in this round; replaces what was known. */
  readonly page?: Omit<PageMemory, "news">;
}

export interface AdvanceOutput {
  readonly state: HistoryState;
  /** What people are to be told, in the order decided. */
  readonly changes: readonly Change[];
  readonly turns: readonly Turn[];
  readonly rules: readonly RulesTurn[];
  /** Every incident that differs from what `state` held before, those that left it included. */
  readonly incidents: readonly Incident[];
  /** The results that were not in history yet. */
  readonly results: readonly Result[];
}

/**
 * One round as a fold over its looks in time order. Pure and repeatable: when another process committed in between, it is
 * simply applied to the newer state; results that are in history already change nothing.
 */
export function advance(input: AdvanceInput): AdvanceOutput {
  const state = input.state ?? { version: 1, checks: {}, incidents: {} };
  return { state, changes: [], turns: [], rules: [], incidents: [], results: input.results };
}

/** A result is in history once: by round, look, location and check. */
export function resultKey(round: Round["id"], result: Pick<Result, "look" | "location" | "check">): string {
  return `${round} ${result.look} ${result.location} ${result.check}`;
}
