import type { CheckId, IncidentId, Instant } from "../core/brand.ts";
import type { Check } from "../core/check.ts";
import { formatDuration } from "../core/duration.ts";
import { dayName } from "../core/history/layout.ts";
import { type Change, type Incident, isOpen } from "../core/incident.ts";
import { lastedMs } from "../core/incident-time.ts";
import { describeReason } from "../core/knowledge/reasons.ts";
import { safeLine } from "../core/line.ts";
import type { State } from "../core/state.ts";
import type { PageInput } from "./input.ts";
import { type Face, isolate } from "./words.ts";

/** A check named by an incident; without `isListed` it is no longer in the config and has no page. */
export interface NamedCheck {
  readonly id: CheckId;
  readonly name: string;
  readonly isListed: boolean;
}

export interface ChangeModel {
  readonly at: Instant;
  readonly headline: string;
  readonly face: Face;
  readonly text: string;
}

export interface IncidentModel {
  readonly id: IncidentId;
  readonly face: Face;
  /** One plain sentence without full stop: who and what, for an ended one also how long. */
  readonly headline: string;
  readonly isOpen: boolean;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly duration?: string;
  readonly reason: string;
  /** The reason in words, and what usually helps. */
  readonly meaning: string;
  readonly remedy: string;
  /** The line of the look that decided it: expected and seen. */
  readonly text: string;
  readonly checks: readonly NamedCheck[];
  readonly locations: readonly string[];
  /** Newest first. */
  readonly changes: readonly ChangeModel[];
  readonly issue?: { readonly number: number; readonly url?: string };
}

/** The incidents that began on one UTC day; days in a row without any are one stretch. */
export interface IncidentDays {
  readonly from: string;
  readonly to: string;
  readonly incidents: readonly IncidentModel[];
}

export function incidentModel(incident: Incident, input: PageInput): IncidentModel {
  const checks = incident.checks.map((id) => namedCheck(id, input.checks));
  const { meaning, remedy } = describeReason(incident.reason);
  const ended = endOf(incident);
  return {
    id: incident.id,
    face: faceOf(incident),
    headline: headlineOf(incident, checks),
    isOpen: isOpen(incident),
    startedAt: incident.startedAt,
    ...ended,
    reason: safeLine(incident.reason, 80),
    meaning,
    remedy,
    text: safeLine(incident.text),
    checks,
    locations: incident.locations,
    changes: incident.changes.map(changeModel).reverse(),
    ...issueOf(incident, input),
  };
}

function endOf(incident: Incident): Pick<IncidentModel, "endedAt" | "duration"> {
  const { endedAt } = incident;
  return endedAt === undefined ? {} : { endedAt, duration: formatDuration(lastedMs(incident, endedAt)) };
}

/** Incidents by the day they began, newest first. `days` are in a row, newest first; what began on others is left out. */
export function incidentDays(incidents: readonly IncidentModel[], days: readonly string[]): readonly IncidentDays[] {
  const byDay = Map.groupBy(incidents, (incident) => dayName(incident.startedAt));
  const stretches: IncidentDays[] = [];
  for (const day of days) {
    const began = byDay.get(day) ?? [];
    const last = stretches.at(-1);
    if (last !== undefined && began.length === 0 && last.incidents.length === 0) {
      stretches[stretches.length - 1] = { ...last, from: day };
    } else stretches.push({ from: day, to: day, incidents: began });
  }
  return stretches;
}

function namedCheck(id: CheckId, checks: readonly Check[]): NamedCheck {
  const check = checks.find((candidate) => candidate.id === id);
  return { id, name: safeLine(check?.name ?? id), isListed: check !== undefined };
}

/** An outage stays one while it is eased: what it looks like is how bad it was, and for an open one how bad it is. */
function faceOf(incident: Incident): Face {
  if (incident.kind === "unseen") return "unseen";
  if (incident.kind === "degraded") return "degraded";
  return isOpen(incident) ? stateFace(incident.state) : "down";
}

function stateFace(state: State): Face {
  return state === "blocked" || state === "unknown" ? "unseen" : state;
}

/** Whom an incident is about, within a sentence: a name, or `3 checks`. */
export function whoOf(checks: readonly NamedCheck[]): string {
  const [first] = checks;
  return first !== undefined && checks.length === 1 ? isolate(safeLine(first.name, 80)) : `${checks.length} checks`;
}

function headlineOf(incident: Incident, checks: readonly NamedCheck[]): string {
  const isOne = checks.length === 1;
  const who = whoOf(checks);
  if (incident.endedAt === undefined) return `${who} ${nowPhrase(incident, isOne)}`;
  const lasted = formatDuration(lastedMs(incident, incident.endedAt));
  if (incident.kind === "unseen") return `${who} could not be seen for ${lasted}`;
  return `${who} ${isOne ? "was" : "were"} ${incident.kind === "outage" ? "down" : "degraded"} for ${lasted}`;
}

function nowPhrase(incident: Incident, isOne: boolean): string {
  if (incident.kind === "unseen") return "cannot be seen";
  return `${isOne ? "is" : "are"} ${incident.kind === "outage" && incident.state === "down" ? "down" : "degraded"}`;
}

const CHANGE_WORDS: Readonly<Record<Change["kind"], string>> = {
  opened: "Began",
  worsened: "Got worse",
  eased: "Got better",
  shifted: "Changed",
  reopened: "Came back",
  reminded: "Still going on",
  acknowledged: "Acknowledged",
  silenced: "Silenced",
  unsilenced: "No longer silenced",
  updated: "Update",
  closed: "Ended",
};

function changeModel(change: Change): ChangeModel {
  const face = stateFace(change.state);
  return { at: change.since, headline: CHANGE_WORDS[change.kind], face, text: safeLine(change.text) };
}

function issueOf(incident: Incident, input: PageInput): Pick<IncidentModel, "issue"> {
  if (incident.issue === undefined) return {};
  const { number } = incident.issue;
  const url = input.issuesUrl === undefined ? {} : { url: `${input.issuesUrl.replace(/\/$/, "")}/${number}` };
  return { issue: { number, ...url } };
}
