import { type Instant, instant, wholeSecond } from "../../core/brand.ts";
import { formatDuration } from "../../core/duration.ts";
import {
  type Change,
  type ChangeKind,
  type Incident,
  isShared,
  type Severity,
  type Stage,
} from "../../core/incident.ts";
import { lastedMs } from "../../core/incident-time.ts";
import { describeReason } from "../../core/knowledge/reasons.ts";
import { safeLine } from "../../core/line.ts";
import { type IncidentModel, type NamedCheck, whoOf } from "../incident-model.ts";
import type { PageInput } from "../input.ts";
import type { PageModel } from "../model.ts";

/** One thing that people were told. Nothing in it changes afterwards, as long as the config keeps the checks' names. */
export interface Update {
  readonly change: Change;
  /** When it was decided, the nearest to its publication that history knows; no two updates share a second. */
  readonly at: Instant;
  readonly isResolved: boolean;
  /** `Orders API is down`, `Orders API is up again`. */
  readonly headline: string;
  /** Plain text: what was seen and what it means. */
  readonly body: string;
}

/** An incident that concerns those who use the checks. */
export interface Told {
  readonly incident: IncidentModel;
  readonly kind: "outage" | "degraded" | "declared";
  /** As people set it; absent: as the kind says. */
  readonly severity?: Severity;
  /** How far people are, as they last told. */
  readonly stage?: Stage;
  /** The same from its beginning on: `Orders API: outage`. */
  readonly name: string;
  /** Newest first. */
  readonly updates: readonly Update[];
  /** When the first and the newest update became known. */
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
}

/** What is between the people who work on it: no news for those who use the checks. */
const AMONG_US: ReadonlySet<ChangeKind> = new Set(["silenced", "unsilenced", "reminded"]);

/**
 * Outages, degradations and what people declared, by their last update, newest first. That we cannot see a target is not among them: feeds and
 * status clients wake people, and a wall in front of a target is no trouble of its users.
 */
export function toldIncidents(model: PageModel, input: PageInput): readonly Told[] {
  const dates = publicationDates(input.incidents);
  const models = new Map(model.incidents.map((incident) => [incident.id, incident]));
  const told = input.incidents.flatMap((incident) => {
    const shown = models.get(incident.id);
    const { kind } = incident;
    if (shown === undefined || kind === "unseen" || kind === "config") return [];
    return [tell(incident, kind, shown, dates)];
  });
  return told.sort((a, b) => b.updatedAt - a.updatedAt || (a.incident.id < b.incident.id ? -1 : 1));
}

function tell(incident: Incident, kind: Told["kind"], shown: IncidentModel, dates: Dates): Told {
  const { title, severity, stage } = incident;
  const called = title === undefined ? undefined : safeLine(title);
  const updates = incident.changes
    .filter((change) => !AMONG_US.has(change.kind))
    .map((change) => ({
      change,
      at: dates.get(change) ?? change.at,
      isResolved: change.kind === "closed",
      headline: called ?? headlineOf(change, concerned(change, incident, shown.checks)),
      body: bodyOf(change, shown, lastedMs(incident, change.since)),
    }))
    .toSorted((a, b) => b.at - a.at);
  const publishedAt = updates.at(-1)?.at ?? incident.startedAt;
  return {
    incident: shown,
    kind,
    name: called ?? `${subjectOf(shown.checks)}: ${kind}`,
    ...(severity !== undefined && { severity }),
    ...(stage !== undefined && { stage }),
    updates,
    publishedAt,
    updatedAt: updates[0]?.at ?? publishedAt,
  };
}

type Dates = ReadonlyMap<Change, Instant>;

/**
 * When each change was decided, moved on by seconds until no two are the same: readers of feeds take one of two entries with
 * the same date for a repetition. Not when it began: what is dated before the last visit is never shown.
 */
function publicationDates(incidents: readonly Incident[]): Dates {
  const changes = incidents.flatMap((incident) => incident.changes);
  const dates = new Map<Change, Instant>();
  let last = Number.NEGATIVE_INFINITY;
  for (const change of changes.toSorted((a, b) => a.at - b.at || compare(a, b))) {
    const at = wholeSecond(change.at);
    const date = at > last ? at : instant(last + 1000);
    dates.set(change, date);
    last = date;
  }
  return dates;
}

function compare(a: Change, b: Change): number {
  if (a.incident !== b.incident) return a.incident < b.incident ? -1 : 1;
  return a.number - b.number;
}

function subjectOf(checks: readonly NamedCheck[]): string {
  return whoOf(checks) ?? `${checks.length} checks`;
}

/** A change of a shared incident is about some of its checks. */
function concerned({ checks: ids }: Change, incident: Incident, checks: readonly NamedCheck[]): readonly NamedCheck[] {
  return isShared(incident) ? checks.filter(({ id }) => ids.includes(id)) : checks;
}

function headlineOf({ kind, state }: Change, checks: readonly NamedCheck[]): string {
  const who = subjectOf(checks);
  const verb = checks.length === 1 ? "is" : "are";
  switch (kind) {
    case "opened":
      return `${who} ${verb} ${state}`;
    case "worsened":
      return `${who} got worse: ${state}`;
    case "eased":
      return state === "up" ? `${who} ${verb} up again` : `${who} got better: ${state}`;
    case "shifted":
      return `${who} ${verb} still ${state}`;
    case "reopened":
      return `${who} ${verb} ${state} again`;
    case "reminded":
      return `${who} ${verb} still ${state}`;
    case "acknowledged":
      return `${who}: somebody works on it`;
    case "silenced":
    case "unsilenced":
    case "updated":
      return `${who}: an update`;
    case "closed":
      return state === "up" ? `${who} ${verb} up again` : `${who} ${verb} no longer watched`;
  }
}

/** What people say is told as they say it, with the stage before it. */
function bodyOf(change: Change, incident: IncidentModel, lastedForMs: number): string {
  const { kind, stage, note, severity, by } = change;
  if (stage !== undefined && note !== undefined) return `${capital(stage)}: ${safeLine(note, 1_000)}`;
  if (kind === "updated" && severity !== undefined) return `Severity: ${severity}.`;
  if (by !== undefined && kind === "opened") return safeLine(change.text);
  if (by !== undefined && kind === "closed") return note === undefined ? "Over." : `Over: ${safeLine(note, 1_000)}`;
  return seenBody(change, incident, lastedForMs);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function seenBody({ kind, state, reason, text }: Change, { checks }: IncidentModel, lastedForMs: number): string {
  const seen = safeLine(text).replace(/([^.!?…])$/, "$1.");
  if (kind === "closed") {
    return `${state === "up" ? "Up again" : "Ended"} after ${formatDuration(lastedForMs)}: ${seen}`;
  }
  const meaning = describeReason(reason).meaning.replaceAll("`", "");
  const whom = checks.length === 1 ? "" : ` Affects ${checks.map(({ name }) => name).join(", ")}.`;
  return `${capital(state)}: ${seen} ${meaning}${whom}`;
}
