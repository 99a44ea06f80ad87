import type { CommitId, Instant } from "../core/brand.ts";
import type { Group } from "../core/check.ts";
import type { PageCadence } from "../core/history/page-cadence.ts";
import type { PagePast } from "../core/history/page-past.ts";
import type { DayTally } from "../core/history/tally.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Incident } from "../core/incident.ts";
import type { MaintenanceWindow } from "../core/maintenance/window.ts";
import type { PageLook } from "../core/page-look.ts";
import type { PublicCheck } from "../core/public-check.ts";
import type { Result } from "../core/result.ts";
import type { Words } from "./language/words.ts";

export type { DayTally };

/** Everything the page is made from: nothing else, so that the same history gives the same bytes. */
export interface PageInput {
  readonly title: string;
  /** What the pages speak; absent: English, in UTC. */
  readonly words?: Words;
  /** How it looks; absent: as it comes. */
  readonly look?: PageLook;
  /** Search engines are asked to leave it out: a private page, which is public and meant for few. */
  readonly isUnlisted?: boolean;
  /** Where the site is served: an http(s) URL or an absolute path. Only the 404 page needs it. */
  readonly siteUrl?: string;
  /** Where the issues live, `https://github.com/acme/status/issues`; absent: their numbers are no links. */
  readonly issuesUrl?: string;
  readonly now: Instant;
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
  /** Start of the newest round. */
  readonly lastRound?: Instant;
  /** How often rounds really come; absent where that is not known. */
  readonly cadence?: PageCadence;
  readonly checks: readonly PublicCheck[];
  readonly groups: readonly Group[];
  readonly state: HistoryState;
  /** The last 90 days, today included. */
  readonly days: readonly DayTally[];
  /** Open ones and those of the last 90 days, newest first. */
  readonly incidents: readonly Incident[];
  /** Windows of maintenance by their start: some of the past, those that run, and those ahead; absent: none. */
  readonly maintenance?: readonly MaintenanceWindow[];
  /** The newest result of each check from each location. */
  readonly latest: readonly Result[];
  /** What the further pages show; absent: nothing older than the days and incidents here. */
  readonly past?: PagePast;
  /** The commit of the history that all this is from. */
  readonly commit: CommitId;
}
