import type { BoundProbe } from "../checks/check-type.ts";
import type { Check, Group } from "../core/check.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import type { Vendor } from "../core/knowledge/wall.ts";
import type { Maintenance } from "../core/maintenance/window.ts";
import type { Channel, Heartbeat } from "./channels.ts";
import type { HistoryPlace } from "./history.ts";
import type { IssueSettings } from "./issue-settings.ts";
import type { PageSettings } from "./page.ts";
import type { PublishSettings } from "./publish.ts";

/** A file of the repository that a check names, with what is wrong where it cannot be used: only who reads it can know. */
export interface CheckFile {
  readonly name: string;
  readonly missing: Diagnostic;
  readonly tooLarge: Diagnostic;
}

/** A check with its means to look. */
export interface RunnableCheck extends Check {
  readonly probe: BoundProbe;
  readonly files: readonly CheckFile[];
}

/** The whole configuration, parsed: everything in it may be relied on. */
export interface Config extends HistoryPlace, PublishSettings {
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
  /** How long a round may go on to settle suspicions, in milliseconds; 0 ends it at once. */
  readonly settleMs: number;
  readonly page: PageSettings;
  /** Every month the history branch begins anew, and its past goes on under another ref. */
  readonly isSquashed: boolean;
  readonly issues: IssueSettings;
  readonly groups: readonly Group[];
  /** URLs whose answer shows that our own network works. */
  readonly controls: readonly string[];
  /** Walls of the user's own, beside those we know. */
  readonly walls: readonly Vendor[];
  /** Planned work; `windowsOf` tells when it is. */
  readonly maintenance: readonly Maintenance[];
  /** Ways to tell people beside issues, in the order of the config. */
  readonly channels: readonly Channel[];
  /** Called after each committed round. */
  readonly heartbeat?: Heartbeat;
  /** In the order of the config. */
  readonly checks: readonly RunnableCheck[];
}
