/**
 * One issue about a history that a later release writes: nobody reads the logs of a job, and until somebody updates it no
 * result is recorded. There is no incident behind it, since nothing can be written: it is known by its mark alone.
 */
import { type IncidentId, incidentId } from "./brand.ts";
import { SCHEMA_VERSION } from "./history-state.ts";
import { type IssueDraft, LABEL, type TrackedIssue } from "./issue.ts";
import { changeKey, duplicatePart, markedPart, readMark, replacePart } from "./issue-marker.ts";
import type { IssueEffect } from "./reconcile.ts";

/** Two hyphens in a row stand in no check's id, so no check's incident is ever called this. */
const ID = /^history--newer-\d+$/;

function idOf(version: number): IncidentId {
  return incidentId(`history--newer-${version}`);
}

/**
 * What is to be done about such issues. `version`: the one that the history has, absent where it can be written. An issue that
 * somebody closed by hand stays closed, and no second one is opened as long as it is among `issues`.
 */
export function newerHistoryEffects(
  version: number | undefined,
  issues: readonly TrackedIssue[],
): readonly IssueEffect[] {
  const known = issues.flatMap((issue) => {
    const id = issue.mine ? readMark(issue.body)?.incident : undefined;
    return id !== undefined && ID.test(id) ? [{ id, issue }] : [];
  });
  const wanted = version === undefined ? undefined : idOf(version);
  const [first, ...others] = known.filter(({ id }) => id === wanted).sort((a, b) => a.issue.number - b.issue.number);
  const over = known.filter(({ id, issue }) => id !== wanted && issue.state === "open");
  return [
    ...(version !== undefined && first === undefined ? [opened(version)] : []),
    ...others.map(({ id, issue }) => united(id, first?.issue.number ?? issue.number, issue)),
    ...over.map(({ id, issue }) => closed(id, issue.number)),
  ];
}

function opened(version: number): IssueEffect {
  const incident = idOf(version);
  return { kind: "open", incident, draft: draftOf(incident, version), update: { comments: [] } };
}

function draftOf(incident: IncidentId, version: number): IssueDraft {
  return {
    title: `The history needs a release that writes schema version ${version}`,
    body: markedPart(
      { incident, told: 1 },
      `The history has schema version ${version} and this release writes ${SCHEMA_VERSION}: nothing is recorded until it is updated.`,
      `Checks are still looked at, and each round keeps its results as an artifact, but incidents are neither opened nor closed.

**What to do.** Let the workflow use a release that knows schema version ${version}; then add what was kept meanwhile with \`allclear adopt\`. If the history was migrated too early and nothing was written since, \`allclear migrate history --undo\` of that release gives it back.`,
    ),
    labels: [LABEL],
  };
}

function closed(incident: IncidentId, number: number): IssueEffect {
  const key = changeKey(incident, 2);
  const body = `This is over: the history can be written again, or needs another release by now.\n\n${key}`;
  const edit = { state: "closed", closedAs: "completed" } as const;
  return { kind: "update", incident, number, update: { comments: [{ key, body }], edit } };
}

function united(incident: IncidentId, original: number, { number, body }: TrackedIssue): IssueEffect {
  const part = duplicatePart(incident, `This is a duplicate of #${original}, which says the same.`);
  const edit = { body: replacePart(body, part), state: "closed", closedAs: "duplicate" } as const;
  return { kind: "duplicate", incident, number, update: { comments: [], edit } };
}
