/**
 * Some checks over a history, a tracker in memory and a time: rounds as processes that may be refused or die, people who do
 * things to issues, and what they ask for.
 */
import { tell } from "../../src/app/tell.ts";
import type { Telling } from "../../src/core/advance.ts";
import { after, type IncidentId, type Instant, instant, roundId } from "../../src/core/brand.ts";
import type { Check } from "../../src/core/check.ts";
import { STATE_PATH } from "../../src/core/history/layout.ts";
import { encodeState } from "../../src/core/history/state-codec.ts";
import { type Change, type Incident, isOpen } from "../../src/core/incident.ts";
import type { Outside } from "../../src/core/maintenance/window.ts";
import { type FoundIssues, issueQuery, type Reconciled, reconcile } from "../../src/core/reconcile.ts";
import type { Result } from "../../src/core/result.ts";
import type { State } from "../../src/core/state.ts";
import type { Tracker } from "../../src/ports.ts";
import { Branch } from "../support/branch.ts";
import { aResult, at } from "../support/builders.ts";
import { createMemoryTracker, type MemoryTracker } from "../support/memory-tracker.ts";

export type Sight = Readonly<Record<string, State>>;

/** One process doing one round. */
export interface Round {
  readonly minutesLater: number;
  /** What checks show; those that are not named are up. */
  readonly seen: Sight;
  readonly faults?: MemoryTracker["faults"];
  /** The process dies at this call after its commit; absent: it lives. */
  readonly dies?: number | undefined;
}

/** The end of a process. */
export class Death extends Error {}

export class IncidentWorld {
  readonly branch: Branch;
  readonly tracker: MemoryTracker;
  /** Every incident as it was last committed. */
  readonly all = new Map<IncidentId, Incident>();
  readonly telling: Telling;
  /** Planned work. */
  outside: readonly Outside[] = [];
  now: Instant = at("10:00");
  #rounds = 0;

  constructor(checks: readonly Check[], telling: Telling, lagMs = 0) {
    this.branch = new Branch(checks);
    this.telling = telling;
    this.tracker = createMemoryTracker(lagMs, () => this.now);
  }

  get incidents(): readonly Incident[] {
    return Object.values(this.branch.state?.incidents ?? {});
  }

  /** A round: it looks at the issues, commits, and tells; `between` is what another process does before the commit. */
  async round(
    { minutesLater, seen, faults = [], dies }: Round,
    between?: () => Promise<void>,
  ): Promise<readonly Change[]> {
    this.now = after(this.now, minutesLater * 60_000);
    this.#rounds += 1;
    const id = roundId(`r-${this.#rounds}`);
    const results = this.#looks(seen);
    this.tracker.faults = faults;
    const found = await this.#find(results);
    await between?.();
    const { sightings } = this.#reconciled(id, found);
    const { telling, outside } = this;
    const { advanced } = this.branch.round(this.now, results, { round: { id }, telling, sightings, outside });
    for (const incident of advanced.incidents) this.all.set(incident.id, incident);
    const { effects } = this.#reconciled(id, found);
    await tell({ tracker: mortal(this.tracker, dies) }, effects).catch((error: unknown) => {
      if (!(error instanceof Death)) throw error;
    });
    return advanced.changes;
  }

  /** What a command would commit: the incident as `act` gives it. */
  act(id: IncidentId, act: (incident: Incident) => Incident): void {
    const { state } = this.branch;
    const incident = state?.incidents[id];
    if (state === undefined || incident === undefined || !isOpen(incident)) return;
    const next = act(incident);
    this.branch.files.set(STATE_PATH, encodeState({ ...state, incidents: { ...state.incidents, [id]: next } }));
    this.all.set(id, next);
  }

  #looks(seen: Sight): readonly Result[] {
    return this.branch.checks.map((check, index) =>
      aResult(check.id, seen[check.id] ?? "up", instant(this.now + (index + 1) * 1000)),
    );
  }

  async #find(results: readonly Result[]): Promise<FoundIssues | undefined> {
    const bad = new Set(results.filter(({ state }) => state !== "up").map(({ check }) => check));
    const query = issueQuery(this.incidents, bad);
    if (query === undefined) return undefined;
    return this.tracker.find(query).then(
      (issues) => ({ query, issues }),
      () => undefined,
    );
  }

  #reconciled(round: ReturnType<typeof roundId>, found: FoundIssues | undefined): Reconciled {
    const now = after(this.now, 40_000);
    const { checks } = this.branch;
    const asked = { links: {}, extras: { isLocked: false, isPinned: true } };
    return reconcile({ incidents: this.incidents, checks, now, round, ...asked, ...(found && { found }) });
  }
}

/** The tracker as a process sees it that dies at its call number `calls`. */
function mortal(tracker: Tracker, calls: number | undefined): Tracker {
  let left = calls ?? Number.POSITIVE_INFINITY;
  const live = <Value>(act: () => Promise<Value>): Promise<Value> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Death()) : act();
  };
  return {
    find: (query) => live(() => tracker.find(query)),
    open: (draft) => live(() => tracker.open(draft)),
    edit: (number, edit) => live(() => tracker.edit(number, edit)),
    comments: (number) => live(() => tracker.comments(number)),
    comment: (number, body) => live(() => tracker.comment(number, body)),
  };
}
