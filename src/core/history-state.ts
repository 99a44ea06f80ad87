import type { CheckId, CommitId, IncidentId, Instant } from "./brand.ts";
import type { ConfirmRule } from "./check.ts";
import type { Good } from "./good.ts";
import type { Incident } from "./incident.ts";
import type { Announced } from "./maintenance/by-hand.ts";
import type { Unsent } from "./outbox.ts";
import type { SeenState, State } from "./state.ts";

/** The schema versions that this release reads and writes: its own, and the one before. */
export type SchemaVersion = 1 | 2;
export const SCHEMA_VERSION = 2 satisfies SchemaVersion;

/** One undecided look of a pending streak. */
export interface TrailLook {
  readonly at: Instant;
  readonly state: SeenState;
  readonly reason: string;
  readonly text: string;
}

/** Looks in a row that could not see the target. */
export interface Unseen {
  readonly state: Extract<State, "blocked" | "unknown">;
  readonly reason: string;
  readonly text: string;
  readonly since: Instant;
  /** Rounds in a row; the fourth and later are not counted, so that the state file rests. */
  readonly rounds: number;
  /** The `unseen` incident it takes part in. */
  readonly incident?: IncidentId;
}

/** What of a check's config decides how its looks are read. Kept, so that a later edit does not rewrite the past. */
export interface Rules {
  readonly everyMs: number;
  readonly confirm: ConfirmRule;
}

/** What history remembers of one check. */
export interface CheckMemory {
  /** The first look ever: coverage is counted from here. */
  readonly first: Instant;
  /** The confirmed state and since when; absent until the first decision. */
  readonly confirmed?: { readonly state: SeenState; readonly since: Instant; readonly reason: string };
  /** It has been seen working at least once; until then a refusal is `check.unverified`. */
  readonly verified: boolean;
  /** The looks in a row that differ from the confirmed state and are not yet decided; empty when settled. */
  readonly trail: readonly TrailLook[];
  /** The look that last decided something, either way. An older one that arrives after it comes too late to decide. */
  readonly decided?: Instant;
  /** The rules in force at the newest look. */
  readonly rules: Rules;
  readonly unseen?: Unseen;
  /** The outage or degradation that is open for it. */
  readonly incident?: IncidentId;
  /** The last look, kept only for checks that are due less often than every round. */
  readonly looked?: Instant;
  /** `Retry-After` of the target: no look before this. */
  readonly notBefore?: Instant;
  /** What its good looks showed; only what lasts. */
  readonly good?: Good;
  /** When the check left the config; its history stays. */
  readonly archived?: Instant;
  /** Earlier ids whose history it goes on with, oldest first: lines of the past are under them. */
  readonly was?: readonly CheckId[];
}

/**
 * `state.json` on the history branch: only what changes rarely, so that a quiet round writes one line of samples and
 * nothing else.
 */
export interface HistoryState {
  /** The schema version of the whole branch: see `migrations.ts`. */
  readonly version: SchemaVersion;
  /** The repository this history belongs to; a fork refuses to write. */
  readonly repository?: { readonly id: number; readonly name: string };
  /** The commit of the last valid config. */
  readonly config?: CommitId;
  readonly checks: Readonly<Record<CheckId, CheckMemory>>;
  /** Open incidents, and ended ones whose issue is not yet settled. */
  readonly incidents: Readonly<Record<IncidentId, Incident>>;
  /** `hours/` is complete up to this full hour. */
  readonly rolledTo?: Instant;
  /** The start of the month in which results that are too old last left the tree and the branch last got a new root. */
  readonly month?: Instant;
  /** When the repository was found to have its issues turned off: it is not asked again at once. */
  readonly issuesOff?: Instant;
  /** What the served page last named as its build, and the newest news it should show. */
  readonly page?: PageMemory;
  /** What channels are still to be told; absent where nothing waits. */
  readonly outbox?: readonly Unsent[];
  /** Maintenance that was announced by command, the earliest first. */
  readonly maintenance?: readonly Announced[];
  /** The commands that were carried out lately, oldest first, so that a replayed event does nothing twice. */
  readonly handled?: readonly Handled[];
}

/** A command that was carried out. */
export interface Handled {
  /** `comment-2981` or `run-1193`: where the command stood. */
  readonly command: string;
  readonly at: Instant;
}

export interface PageMemory {
  /** Where the site is published; absent where it is not, as far as known. */
  readonly url?: string;
  /** Grows with each change that a visitor would see. */
  readonly news: number;
  /** What the published page said of itself when it was last asked. */
  readonly served?: { readonly news: number; readonly at: Instant };
  /** When it was found that nothing is published: it is not asked again at once. */
  readonly asked?: Instant;
}
