import type { Incident } from "../../src/core/incident.ts";
import type { TrackedIssue } from "../../src/core/issue.ts";
import { type IssueContext, issuePart, issueTitle } from "../../src/core/issue-text.ts";
import type { IssueEffect } from "../../src/core/reconcile.ts";
import { aCheck } from "./builders.ts";

export const contextOf = (incident: Incident): IssueContext => ({
  incident,
  checks: [aCheck("orders", { name: "Orders API" })],
  links: {},
});

/** Our issue for an incident, having told its first changes. */
export function anIssue(incident: Incident, told: number, overrides: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    number: 5,
    title: issueTitle(contextOf(incident), told),
    body: issuePart(contextOf(incident), told),
    state: "open",
    mine: true,
    labels: ["allclear"],
    url: "https://github.com/acme/shop/issues/5",
    ...overrides,
  };
}

/** An effect in one line: what is done to which issue, which comments, what is edited. */
export function described(effect: IssueEffect): string {
  const { comments, edit } = effect.update;
  const keys = comments.map(({ key }) => `comment ${/\/(\d+) -->/.exec(key)?.[1]}`);
  const told = /told=(\d+)/.exec(edit?.body ?? "")?.[1];
  const edits = [
    edit?.title === undefined ? [] : "title",
    edit?.body === undefined ? [] : told === undefined ? "body" : `body told=${told}`,
    edit?.state ?? [],
    edit?.closedAs ?? [],
  ].flat();
  const what = effect.kind === "open" ? "open" : `${effect.kind} #${effect.number}`;
  return [what, ...keys, ...(edits.length === 0 ? [] : [`edit ${edits.join(" ")}`])].join(", ");
}
