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

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What is absent stays as it is. */
export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly closedAs?: "completed" | "duplicate";
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
