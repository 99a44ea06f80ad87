import type { Instant } from "./brand.ts";

/** The label of every issue of ours. */
export const LABEL = "allclear";

/** An issue as the tracker has it. */
export interface TrackedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  /** Written by our own account: only then a marker in its body proves anything. */
  readonly mine: boolean;
  readonly labels: readonly string[];
  readonly url: string;
}

/** An issue that was just opened. */
export interface OpenedIssue extends TrackedIssue {
  /** What of the draft it did not get, a plain sentence each: an issue is opened however little of the rest is possible. */
  readonly lacking?: readonly string[];
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Logins, and teams as `acme/core`, whose members are meant. */
  readonly assignees?: readonly string[];
  /** By its number. */
  readonly milestone?: number;
  /** Only those with write access may comment. */
  readonly lock?: true;
  readonly pin?: true;
}

/** What is absent stays as it is. */
export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly closedAs?: "completed" | "duplicate";
  /** Whether it is pinned from now on. */
  readonly pin?: boolean;
}

/**
 * What to look for: all open issues with our label; the numbered ones whatever their state and label; and, where `since`
 * is given, every issue created since then whatever its state and label, so that one whose number was never learnt is
 * found even if somebody closed it or took its label off.
 */
export interface IssueQuery {
  readonly numbers: readonly number[];
  readonly since?: Instant;
}
