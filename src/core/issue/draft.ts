import type { IssueDraft } from "../issue.ts";
import { issuePart, issueTitle } from "../issue-text.ts";
import type { IssueContext } from "./context.ts";
import { issueLabels } from "./labels.ts";
import { deservesPin } from "./pin.ts";

/** What the config asks of every issue. */
export interface IssueExtras {
  /** The number of the milestone it gets. */
  readonly milestone?: number;
  /** Only those with write access may comment. */
  readonly isLocked: boolean;
  /** Outages are pinned while they last. */
  readonly isPinned: boolean;
}

/** A new issue that has told the first change. */
export function issueDraft(context: IssueContext, extras?: IssueExtras): IssueDraft {
  const { checks } = context;
  const assignees = [...new Set(checks.flatMap((check) => check.owners))];
  return {
    title: issueTitle(context, 1),
    body: issuePart(context, 1),
    labels: issueLabels(context),
    ...(assignees.length > 0 && { assignees }),
    ...(extras?.milestone !== undefined && { milestone: extras.milestone }),
    ...(extras?.isLocked === true && { lock: true }),
    ...(deservesPin(context, extras) && { pin: true }),
  };
}
