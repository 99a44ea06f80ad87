/**
 * What people do to incidents. Each function gives the incident as it then stands, with the change that tells it; none
 * touches how time is counted, which goes by confirmed states alone.
 */
import { after, type CheckId, compact, type IncidentId, type Instant, incidentId, type RoundId } from "./brand.ts";
import {
  type Act,
  type Change,
  type ChangeKind,
  type Incident,
  LEASE_MS,
  type Severity,
  type Stage,
} from "./incident.ts";
import { safeLine } from "./line.ts";
import type { State } from "./state.ts";

/** The longest note, in characters: an update is read on a page and in feeds. */
export const MAX_NOTE = 1_000;
/** The longest post-mortem, in characters. */
export const MAX_POSTMORTEM = 20_000;
/** The reason of an incident that people opened by hand. */
export const DECLARED = "incident.declared";
/** The reason of a change that ended an incident by hand. */
export const CLOSED_BY_HAND = "incident.closed";
/** The reason of a rehearsal. */
export const DRILL = "incident.drill";

/** Whose hand it is, from which run, and when. */
export interface Hand {
  /** The login of a person, or the name of what acts for them. */
  readonly by: string;
  readonly round: RoundId;
  readonly now: Instant;
}

/** How bad it is as people say, in the words of states: what a declared incident shows. */
const STATE_OF: Readonly<Record<Severity, State>> = { minor: "degraded", major: "down", critical: "down" };

/** Somebody works on it: no reminders until then, or until it ends. */
export function acknowledge(incident: Incident, said: Pick<Act, "until" | "note">, hand: Hand): Incident {
  const { by, now } = hand;
  const { until } = said;
  const acknowledged = { by, at: now, ...(until !== undefined && { until }) };
  return { ...changed(incident, "acknowledged", said, hand), acknowledged };
}

/** No comments, reminders and messages before `until`; the issue's text stays current, and the end is told. */
export function silence(
  incident: Incident,
  said: Pick<Act, "note"> & { readonly until: Instant },
  hand: Hand,
): Incident {
  return { ...changed(incident, "silenced", said, hand), silencedUntil: said.until };
}

/** Told again from now on. */
export function unsilence(incident: Incident, hand: Hand): Incident {
  const { silencedUntil: _ends, ...told } = changed(incident, "unsilenced", {}, hand);
  return told;
}

/** How far people are, in their words; it goes to page and feeds. */
export function update(
  incident: Incident,
  said: { readonly stage: Stage; readonly note: string },
  hand: Hand,
): Incident {
  return { ...changed(incident, "updated", said, hand), stage: said.stage };
}

/** How bad it is, as people say. A declared incident's state follows it; no look's state does. */
export function setSeverity(incident: Incident, severity: Severity, hand: Hand): Incident {
  const state = incident.kind === "declared" ? STATE_OF[severity] : incident.state;
  const judged = { ...incident, severity, state };
  return changed(judged, "updated", { severity }, hand, incident.state === state ? {} : { from: incident.state });
}

/** What a declared incident is about. Those of looks are about what the looks saw, so this is for declared ones only. */
export function setAffected(incident: Incident, checks: readonly CheckId[], hand: Hand): Incident {
  return changed({ ...incident, checks }, "updated", {}, hand);
}

/** Over, because a person says so. What was wrong stays as it was. */
export function closeByHand(incident: Incident, said: Pick<Act, "note">, hand: Hand): Incident {
  const over = { reason: CLOSED_BY_HAND, text: "closed by hand", since: hand.now };
  return { ...changed(incident, "closed", said, hand, over), endedAt: hand.now };
}

/** An incident that a person opens: in the words of `title`, told in the issue where they said so, if any. */
export interface Declaration {
  readonly title: string;
  readonly checks: readonly CheckId[];
  readonly severity: Severity;
  /** The issue that it is told in; absent where one is to be opened for it. */
  readonly issue?: number;
  readonly isDrill?: true;
}

/** A new incident of kind `declared`: no look opens or closes it, and no time counts by it. */
export function declare(declaration: Declaration, hand: Hand): Incident {
  const { checks, severity, issue, isDrill } = declaration;
  const { by, round, now } = hand;
  const title = safeLine(declaration.title);
  const state = STATE_OF[severity];
  const reason = isDrill === true ? DRILL : DECLARED;
  const opening: Incident = {
    id: declaredId(issue ?? (isDrill === true ? "drill" : "unfiled"), now),
    kind: "declared",
    checks,
    state,
    reason,
    text: title,
    facts: {},
    locations: [],
    startedAt: now,
    changes: [],
    round,
    leaseUntil: after(now, LEASE_MS),
    title,
    severity,
    ...(isDrill === true && { isDrill }),
    ...(issue !== undefined && { issue: { number: issue, settled: false } }),
  };
  return changed(opening, "opened", { severity }, { by, round, now });
}

/** The post-mortem that people wrote, as Markdown text; nobody is told of it, it is read with the incident. */
export function setPostmortem(incident: Incident, text: string): Incident {
  return { ...incident, postmortem: text.slice(0, MAX_POSTMORTEM).replace(/[\ud800-\udbff]$/, "") };
}

/** Two hyphens in a row stand in no check's id, so no check's incident is ever called this. */
function declaredId(where: number | string, at: Instant): IncidentId {
  return incidentId(`declared--${where}-${compact(at)}`);
}

/** The incident with one change more. What is not said stays as the incident has it. */
function changed(
  incident: Incident,
  kind: ChangeKind,
  { note, ...act }: Omit<Act, "by">,
  { by, round, now }: Hand,
  differs: Partial<Pick<Change, "from" | "reason" | "text" | "since">> = {},
): Incident {
  const { id, checks, state, reason, text, startedAt, changes } = incident;
  const words = note === undefined ? "" : safeLine(note, MAX_NOTE);
  const change: Change = {
    kind,
    incident: id,
    number: changes.length + 1,
    checks,
    state,
    reason,
    text,
    since: startedAt,
    at: now,
    round,
    by,
    ...(words !== "" && { note: words }),
    ...act,
    ...differs,
  };
  return { ...incident, changes: [...changes, change] };
}
