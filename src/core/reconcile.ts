/**
 * Issues as a projection of incidents: what the tracker shows is compared with what history says, and the difference is
 * done. Level-triggered, so whatever a crash or a refused call left undone is done by a later round.
 *
 * | incident | issue of ours | effect |
 * |---|---|---|
 * | any | none, and it is our turn | open it; what happened since is told at once |
 * | any | open, changes untold, and it is our turn | a comment for each, then one edit, which closes it if all is over |
 * | open | open, all told, or silence was asked for | an edit where our part of the body differs |
 * | open | closed by hand | none: a person decided. The body stays as it was, and nobody is reminded |
 * | ended | closed by hand | one closing comment, so that the record is complete |
 * | ended | all told | none, also when somebody opened it again by hand |
 * | came back | closed, by us or by hand | opened again, with a comment |
 * | any | a second one | closed as a duplicate of the one with the lowest number, whether it is open or not |
 * | open | its number is gone (deleted, transferred) | a new one, when it is our turn |
 * | ended | its number is gone | none |
 * | any | our label was taken off | as with it: it is found by its number, and the label stays off |
 * | any | the title was changed by hand, or the check has another name now | the title stays, the text has the new name |
 *
 * Which changes are worth a comment is in `issue-telling.ts`, how many of them fit in one round too.
 *
 * It is our turn when our own round committed the news, or when the time in which its process does it alone is over.
 */
import { after, type CheckId, type IncidentId, type Instant, instant, type RoundId } from "./brand.ts";
import type { Check } from "./check.ts";
import type { HistoryState } from "./history-state.ts";
import { type Incident, isOpen, LEASE_MS } from "./incident.ts";
import { type IssueExtras, issueDraft } from "./issue/draft.ts";
import { deservesPin, pinEdit } from "./issue/pin.ts";
import type { IssueDraft, IssueEdit, IssueQuery, TrackedIssue } from "./issue.ts";
import { changeKey, isDuplicate, normalised, readMark, replacePart } from "./issue-marker.ts";
import { byUrgency, CONTENTS_PER_ROUND, isReturnUntold, type Plan, planned, type Telling } from "./issue-telling.ts";
import {
  changeComment,
  duplicateText,
  type IssueContext,
  type IssueLinks,
  issuePart,
  issueTitle,
} from "./issue-text.ts";
import type { Vendor } from "./knowledge/wall.ts";

/** A comment that is written at most once: `key` is a line of it. */
export interface KeyedComment {
  readonly key: string;
  readonly body: string;
}

/** What is done to one issue, in this order; an edit after a refused comment would claim what is not so. */
export interface IssueUpdate {
  readonly comments: readonly KeyedComment[];
  readonly edit?: IssueEdit;
}

export type IssueEffect =
  | { readonly kind: "open"; readonly incident: IncidentId; readonly draft: IssueDraft; readonly update: IssueUpdate }
  | {
      readonly kind: "update" | "duplicate";
      readonly incident: IncidentId;
      readonly number: number;
      readonly update: IssueUpdate;
    };

/** What was asked of the tracker and what it answered: an issue is missing only where it was asked for. */
export interface FoundIssues {
  readonly query: IssueQuery;
  readonly issues: readonly TrackedIssue[];
}

export interface ReconcileInput {
  /** Those of the history's state: open ones, and ended ones whose issue is not settled. */
  readonly incidents: readonly Incident[];
  /** Absent where nothing was asked or the tracker refused: then only what this round opened is told. */
  readonly found?: FoundIssues;
  /** The config's checks, for names and targets. */
  readonly checks: readonly Check[];
  /** Walls that the config describes. */
  readonly walls?: readonly Vendor[];
  readonly now: Instant;
  /** Our own round. */
  readonly round: RoundId;
  readonly links: IssueLinks;
  /** How many issues and comments may be written, and as many edits (`allowanceOf`). Default: `CONTENTS_PER_ROUND`. */
  readonly allowance?: number;
  /** How the checks stand by what was committed. */
  readonly memories?: HistoryState["checks"];
  /** What the config asks of every issue. */
  readonly extras?: IssueExtras;
}

export interface Reconciled {
  /** To be applied in order, after the commit. */
  readonly effects: readonly IssueEffect[];
  /** To be kept in history with the next commit. */
  readonly sightings: ReadonlyMap<IncidentId, NonNullable<Incident["issue"]>>;
  /** The incidents that are not, or not wholly, told because the allowance was used up. A later round goes on. */
  readonly held: readonly IncidentId[];
}

/** What is left of the allowance. */
interface Room {
  contents: number;
  edits: number;
  readonly held: Set<IncidentId>;
}

/** Clocks of runners and of GitHub differ; an issue is looked for from this long before its incident was confirmed. */
const CLOCK_MARGIN_MS = 3_600_000;

/**
 * What to ask the tracker for; nothing where no incident needs it, so that a quiet round asks nothing. One that is over and
 * told is asked for only where one of its checks is `bad` again: it may come back.
 */
export function issueQuery(all: readonly Incident[], bad: ReadonlySet<CheckId> = new Set()): IssueQuery | undefined {
  const incidents = all.filter((incident) => {
    return isOpen(incident) || incident.issue?.settled !== true || incident.checks.some((check) => bad.has(check));
  });
  if (incidents.length === 0) return undefined;
  const numbers = incidents.flatMap((incident) => incident.issue?.number ?? []);
  const unnumbered = incidents.filter((incident) => incident.issue === undefined).map(createdAfter);
  return unnumbered.length === 0 ? { numbers } : { numbers, since: instant(Math.min(...unnumbered)) };
}

export function reconcile(input: ReconcileInput): Reconciled {
  const effects: IssueEffect[] = [];
  const sightings = new Map<IncidentId, NonNullable<Incident["issue"]>>();
  const { allowance = CONTENTS_PER_ROUND } = input;
  const room: Room = { contents: allowance, edits: allowance, held: new Set() };
  for (const incident of [...input.incidents].sort(byUrgency)) {
    const [issue, ...duplicates] = oursOf(incident, input.found?.issues ?? []);
    if (issue === undefined) {
      const gone = goneNumber(incident, input.found);
      if (gone !== undefined && !isOpen(incident)) sightings.set(incident.id, { number: gone, settled: true });
      else if (mayOpen(incident, input)) effects.push(...open(incident, input, room));
      continue;
    }
    const settled = isFinished(incident, issue) && duplicates.length === 0;
    // Who knows the number of one asks for that one alone; a second one that is closed would not be seen again.
    const isSure = duplicates.length === 0 || incident.issue !== undefined;
    if (isSure) sightings.set(incident.id, { number: issue.number, settled });
    effects.push(...catchUp(incident, issue, input, room));
    for (const second of duplicates)
      if (mayEdit(room, incident)) effects.push(unite(incident, issue.number, second, input.extras));
  }
  return { effects, sightings, held: [...room.held] };
}

/** Every issue of ours that tells this incident, lowest number first. */
function oursOf(incident: Incident, issues: readonly TrackedIssue[]): readonly TrackedIssue[] {
  return issues.filter((issue) => isOurs(incident, issue)).sort((a, b) => a.number - b.number);
}

/** A number in history proves it unless a mark says otherwise; a mark alone proves it only where we wrote it. */
function isOurs(incident: Incident, issue: TrackedIssue): boolean {
  const isNumbered = issue.number === incident.issue?.number;
  const marked = readMark(issue.body)?.incident;
  if (marked === undefined) return isNumbered && !isDuplicate(issue.body);
  return marked === incident.id && (isNumbered || issue.mine);
}

/** The number of the last change it has told; 0 where people took the mark away, so that its comments are read. */
function toldBy(issue: TrackedIssue): number {
  return readMark(issue.body)?.told ?? 0;
}

/** All is over and told: the edit that tells the last change also closes. */
function isFinished(incident: Incident, issue: TrackedIssue): boolean {
  return !isOpen(incident) && toldBy(issue) >= incident.changes.length;
}

function createdAfter(incident: Incident): Instant {
  return after(incident.changes[0]?.at ?? incident.startedAt, -CLOCK_MARGIN_MS);
}

/** The number that history names and that the tracker, asked for it, does not have. */
function goneNumber(incident: Incident, found: FoundIssues | undefined): number | undefined {
  const number = incident.issue?.number;
  return number !== undefined && found?.query.numbers.includes(number) ? number : undefined;
}

/** Was the tracker asked in a way that would have shown this incident's issue? */
function wasSought(incident: Incident, found: FoundIssues | undefined): boolean {
  if (incident.issue !== undefined) return goneNumber(incident, found) !== undefined;
  return found?.query.since !== undefined && found.query.since <= createdAfter(incident);
}

function mayOpen(incident: Incident, { found, now, round }: ReconcileInput): boolean {
  if (incident.round === round && incident.issue === undefined) return true;
  return now >= incident.leaseUntil && wasSought(incident, found);
}

function mayTell(incident: Incident, { now, round }: ReconcileInput): boolean {
  const last = incident.changes.at(-1);
  return last === undefined || last.round === round || now >= after(last.at, LEASE_MS);
}

function contextOf(incident: Incident, { checks, links, walls = [], memories = {} }: ReconcileInput): IssueContext {
  const own = checks.filter((check) => incident.checks.includes(check.id));
  return { incident, checks: own, others: checks, memories, links, walls };
}

function open(incident: Incident, input: ReconcileInput, room: Room): readonly IssueEffect[] {
  if (room.contents === 0) {
    room.held.add(incident.id);
    return [];
  }
  room.contents -= 1;
  const context = contextOf(incident, input);
  const draft = issueDraft(context, input.extras);
  const { title, body } = draft;
  const plan = planned(incident, { known: 1, isClosed: false, now: input.now });
  const toTell = { known: 1, plan, room, input };
  const update = plan.upTo > 1 ? told(context, { title, body, state: "open" }, toTell) : undefined;
  return [{ kind: "open", incident: incident.id, draft, update: update ?? { comments: [] } }];
}

/** What the incident's issue lacks. */
function catchUp(incident: Incident, issue: TrackedIssue, input: ReconcileInput, room: Room): readonly IssueEffect[] {
  const known = toldBy(issue);
  const isClosed = issue.state === "closed";
  if (isFinished(incident, issue) || (isOpen(incident) && isClosed && !isReturnUntold(incident, known))) return [];
  const context = contextOf(incident, input);
  const update = (update: IssueUpdate | undefined): readonly IssueEffect[] => {
    return update === undefined ? [] : [{ kind: "update", incident: incident.id, number: issue.number, update }];
  };
  const plan = planned(incident, { known, isClosed, now: input.now });
  if (known < plan.upTo)
    return mayTell(incident, input) ? update(told(context, issue, { known, plan, room, input })) : [];
  const body = replacePart(issue.body, issuePart(context, known));
  // An issue that has told more than we know of was written from a newer history than ours.
  if (known > incident.changes.length || body === normalised(issue.body) || !mayEdit(room, incident)) return [];
  return update({ comments: [], edit: { body } });
}

/** Takes one edit from what is left; what finds nothing left waits. */
function mayEdit(room: Room, incident: Incident): boolean {
  if (room.edits === 0) {
    room.held.add(incident.id);
    return false;
  }
  room.edits -= 1;
  return true;
}

interface ToTell {
  readonly known: number;
  readonly plan: Plan;
  readonly room: Room;
  readonly input: ReconcileInput;
}

/** Tells what was planned, as far as there is room; the edit that follows says so and, when all is over, closes. */
function told(
  context: IssueContext,
  issue: Pick<TrackedIssue, "title" | "body" | "state">,
  { known, plan, room, input }: ToTell,
): IssueUpdate | undefined {
  const { incident } = context;
  const comments = plan.comments.slice(0, room.contents);
  const isWhole = comments.length === plan.comments.length;
  const upTo = isWhole ? plan.upTo : (comments.at(-1)?.change.number ?? known);
  if (!isWhole) room.held.add(incident.id);
  if (upTo <= known || !mayEdit(room, incident)) return undefined;
  room.contents -= comments.length;
  const title = issueTitle(context, upTo);
  const isRetitled = issue.title !== issueTitle(context, Math.max(1, known));
  return {
    comments: comments.map((telling) => keyed(context, telling)),
    edit: {
      ...(isRetitled || title === issue.title ? {} : { title }),
      body: replacePart(issue.body, issuePart(context, upTo)),
      ...stateAfter(context, issue, upTo),
      ...pinEdit(context, input.extras, { known, upTo }),
    },
  };
}

/** An issue is closed when all is over and told, and open again when its incident came back. */
function stateAfter(
  { incident }: IssueContext,
  { state }: Pick<TrackedIssue, "state">,
  upTo: number,
): Partial<IssueEdit> {
  if (isOpen(incident)) return state === "closed" ? { state: "open" } : {};
  if (state === "closed" || upTo < incident.changes.length) return {};
  return { state: "closed", closedAs: "completed" };
}

function keyed(context: IssueContext, { change, sumsUp }: Telling): KeyedComment {
  return { key: changeKey(context.incident.id, change.number), body: changeComment(context, change, sumsUp) };
}

/** Closes a second issue of the same incident; it says why in its body, so that doing it twice is doing it once. */
function unite(incident: Incident, original: number, second: TrackedIssue, extras?: IssueExtras): IssueEffect {
  const body = replacePart(second.body, duplicateText(incident, original));
  const unpinned = deservesPin({ incident }, extras) && { pin: false };
  const edit: IssueEdit = { body, state: "closed", closedAs: "duplicate", ...unpinned };
  return { kind: "duplicate", incident: incident.id, number: second.number, update: { comments: [], edit } };
}
