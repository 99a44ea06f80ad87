import { type CheckId, type IncidentId, type Instant, instant } from "../core/brand.ts";
import { DAY_MS, dayName } from "../core/history/layout.ts";
import {
  type Change,
  type ChangeKind,
  type Incident,
  type IncidentKind,
  isOpen,
  type Severity,
  type Stage,
} from "../core/incident.ts";
import { lastedMs } from "../core/incident-time.ts";
import { describeReason } from "../core/knowledge/reasons.ts";
import { safeLine } from "../core/line.ts";
import type { PublicCheck } from "../core/public-check.ts";
import type { State } from "../core/state.ts";
import type { Face } from "./face.ts";
import { depthOf, type IncidentDepth } from "./incident-depth.ts";
import type { PageInput } from "./input.ts";
import { isolate } from "./language/isolate.ts";
import type { Saying, Words } from "./language/words.ts";

/** A check named by an incident; without `isListed` it is no longer in the config and has no page. */
export interface NamedCheck {
  readonly id: CheckId;
  readonly name: string;
  readonly isListed: boolean;
}

export interface ChangeModel {
  readonly at: Instant;
  readonly kind: ChangeKind;
  readonly face: Face;
  /** What a look said; of what people did, nothing. */
  readonly text?: string;
  readonly act?: ActModel;
}

/** What a person did or said. */
export interface ActModel {
  readonly by?: string;
  /** Their own words, one line. */
  readonly note?: string;
  readonly stage?: Stage;
  readonly severity?: Severity;
}

export interface IncidentModel extends IncidentDepth {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  readonly face: Face;
  /** One plain sentence without full stop: who and what, for an ended one also how long. */
  readonly headline: Saying;
  readonly isOpen: boolean;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  /** How long it was on, in milliseconds; up to now where it is open. Where it came back, without the time between. */
  readonly lastedMs: number;
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
  readonly severity?: Severity;
  readonly stage?: Stage;
  /** Who works on it. */
  readonly acknowledgedBy?: string;
  readonly isDrill: boolean;
  readonly issue?: { readonly number: number; readonly url?: string };
}

/** The incidents that began on one day of the page's zone; days in a row without any are one stretch. */
export interface IncidentDays {
  readonly from: string;
  readonly to: string;
  readonly incidents: readonly IncidentModel[];
}

export function incidentModel(incident: Incident, input: PageInput): IncidentModel {
  const checks = incident.checks.map((id) => namedCheck(id, input.checks));
  const { meaning, remedy } = describeReason(incident.reason);
  return {
    id: incident.id,
    kind: incident.kind,
    face: faceOf(incident),
    headline: headlineOf(incident, checks),
    isOpen: isOpen(incident),
    startedAt: incident.startedAt,
    ...(incident.endedAt === undefined ? {} : { endedAt: incident.endedAt }),
    lastedMs: lastedMs(incident, incident.endedAt ?? input.now),
    reason: safeLine(incident.reason, 80),
    meaning,
    remedy,
    text: safeLine(incident.text),
    checks,
    locations: incident.locations,
    // A look's change is shown at the time it began and decided later: people may have said something between.
    changes: incident.changes
      .map(changeModel)
      .reverse()
      .sort((one, other) => other.at - one.at),
    ...workOf(incident),
    ...issueOf(incident, input),
    ...depthOf(incident),
  };
}

/** Incidents by the day they began, newest first. `days` are in a row, newest first; what began on others is left out. */
export function incidentDays(
  t: Words,
  incidents: readonly IncidentModel[],
  days: readonly string[],
): readonly IncidentDays[] {
  const byDay = Map.groupBy(incidents, (incident) => t.dayAt(incident.startedAt));
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

/** So many days of the page's zone up to a moment, the newest first. */
export function daysBefore(t: Words, now: Instant, count: number): readonly string[] {
  const today = Date.parse(`${t.dayAt(now)}T00:00:00Z`);
  return Array.from({ length: count }, (_, ago) => dayName(instant(today - ago * DAY_MS)));
}

export function namedCheck(id: CheckId, checks: readonly PublicCheck[]): NamedCheck {
  const check = checks.find((candidate) => candidate.id === id);
  return { id, name: safeLine(check?.name ?? id), isListed: check !== undefined };
}

/** An outage stays one while it is eased: what it looks like is how bad it was, and for an open one how bad it is. */
function faceOf(incident: Incident): Face {
  if (incident.kind === "unseen") return "unseen";
  if (incident.kind === "degraded") return "degraded";
  if (incident.kind === "declared")
    return incident.severity === "critical" || incident.severity === "major" ? "down" : "degraded";
  return isOpen(incident) ? stateFace(incident.state) : "down";
}

function stateFace(state: State): Face {
  return state === "blocked" || state === "unknown" ? "unseen" : state;
}

/** The name of the one check an incident is about, for use within a sentence; nothing where there are several. */
export function whoOf(checks: readonly NamedCheck[]): string | undefined {
  const [first] = checks;
  return first !== undefined && checks.length === 1 ? isolate(safeLine(first.name, 80)) : undefined;
}

function headlineOf(incident: Incident, checks: readonly NamedCheck[]): Saying {
  const { startedAt, endedAt, kind } = incident;
  const who = whoOf(checks);
  const lasted = (t: Words) => t.duration(lastedMs(incident, endedAt ?? startedAt));
  switch (kind) {
    case "config":
      return (t) => (endedAt === undefined ? t.incident.config : t.incident.configEnded(lasted(t)));
    case "declared":
      return (t) => titleOf(incident) ?? t.incident.declared;
    case "outage":
    case "degraded":
    case "unseen": {
      const now = kind === "outage" && incident.state !== "down" ? "degraded" : kind;
      if (endedAt === undefined)
        return (t) => (who === undefined ? t.incident[now].many(checks.length) : t.incident[now].one(who));
      return (t) => {
        const { one, many } = t.incident[`${kind}Ended`];
        return who === undefined ? many(checks.length, lasted(t)) : one(who, lasted(t));
      };
    }
  }
}

/** What people called it. */
function titleOf({ title }: Incident): string | undefined {
  return title === undefined ? undefined : isolate(safeLine(title));
}

function changeModel(change: Change): ChangeModel {
  const face = stateFace(change.state);
  if (isByPeople(change.kind)) return { at: change.at, kind: change.kind, face, act: actOf(change) };
  return { at: change.since, kind: change.kind, face, text: safeLine(change.text) };
}

function isByPeople(kind: ChangeKind): boolean {
  return kind === "updated" || kind === "acknowledged" || kind === "silenced" || kind === "unsilenced";
}

const MAX_NOTE_LENGTH = 1_000;

function actOf({ by, note, stage, severity }: Change): ActModel {
  return {
    ...(by === undefined ? {} : { by: safeLine(by, 80) }),
    ...(note === undefined ? {} : { note: safeLine(note, MAX_NOTE_LENGTH) }),
    ...(stage === undefined ? {} : { stage }),
    ...(severity === undefined ? {} : { severity }),
  };
}

function workOf(incident: Incident): Pick<IncidentModel, "severity" | "stage" | "acknowledgedBy" | "isDrill"> {
  const { severity, stage, acknowledged } = incident;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(stage === undefined ? {} : { stage }),
    ...(acknowledged === undefined ? {} : { acknowledgedBy: safeLine(acknowledged.by, 80) }),
    isDrill: incident.isDrill === true,
  };
}

function issueOf(incident: Incident, input: PageInput): Pick<IncidentModel, "issue"> {
  if (incident.issue === undefined) return {};
  const { number } = incident.issue;
  const url = input.issuesUrl === undefined ? {} : { url: `${input.issuesUrl.replace(/\/$/, "")}/${number}` };
  return { issue: { number, ...url } };
}
