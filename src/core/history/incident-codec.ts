import { checkId, incidentId, iso, locationId, roundId } from "../brand.ts";
import { type Act, CHANGE_KINDS, type Change, INCIDENT_KINDS, type Incident, SEVERITIES, STAGES } from "../incident.ts";
import { STATES } from "../state.ts";
import { decodeFacts, encodeFacts } from "./facts-codec.ts";
import { type Fields, fields, flag, integer, isoOf, list, oneOf, optional, text, time, word } from "./fields.ts";
import { decodeGrounds, encodeGrounds } from "./grounds-codec.ts";

/** An incident for JSON. A change's incident is not repeated within it. */
export function encodeIncident(incident: Incident): Fields {
  return {
    id: incident.id,
    kind: incident.kind,
    checks: incident.checks,
    state: incident.state,
    reason: incident.reason,
    text: incident.text,
    facts: encodeFacts(incident.facts),
    locations: incident.locations,
    startedAt: iso(incident.startedAt),
    endedAt: isoOf(incident.endedAt),
    changes: incident.changes.map(encodeChange),
    round: incident.round,
    leaseUntil: iso(incident.leaseUntil),
    title: incident.title,
    cause: incident.cause,
    recovered: incident.recovered,
    severity: incident.severity,
    stage: incident.stage,
    acknowledged: incident.acknowledged === undefined ? undefined : encodeAcknowledged(incident.acknowledged),
    silencedUntil: isoOf(incident.silencedUntil),
    returns: incident.returns,
    isDrill: incident.isDrill,
    postmortem: incident.postmortem,
    grounds: incident.grounds === undefined ? undefined : encodeGrounds(incident.grounds),
    issue: incident.issue === undefined ? undefined : encodeIssue(incident.issue),
  };
}

export function decodeIncident(value: unknown): Incident {
  const from = fields(value, "incident");
  const id = incidentId(word(from["id"], "id"));
  return {
    id,
    kind: oneOf(INCIDENT_KINDS, from["kind"], "kind"),
    checks: ids(from["checks"], "checks").map(checkId),
    state: oneOf(STATES, from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    facts: decodeFacts(from["facts"]),
    locations: ids(from["locations"], "locations").map(locationId),
    startedAt: time(from["startedAt"], "startedAt"),
    ...optional(from, "endedAt", time),
    changes: list(from["changes"], "changes").map((change) => decodeChange(change, id)),
    round: roundId(text(from["round"], "round")),
    leaseUntil: time(from["leaseUntil"], "leaseUntil"),
    ...optional(from, "title", text),
    ...optional(from, "cause", text),
    ...optional(from, "recovered", (value, name) => ids(value, name).map(checkId)),
    ...optional(from, "severity", (value, name) => oneOf(SEVERITIES, value, name)),
    ...optional(from, "stage", (value, name) => oneOf(STAGES, value, name)),
    ...optional(from, "acknowledged", decodeAcknowledged),
    ...optional(from, "silencedUntil", time),
    ...optional(from, "returns", integer),
    ...(from["isDrill"] === true && { isDrill: true }),
    ...optional(from, "postmortem", text),
    ...optional(from, "grounds", decodeGrounds),
    ...optional(from, "issue", decodeIssue),
  };
}

function encodeChange(change: Change): Fields {
  return {
    kind: change.kind,
    number: change.number,
    checks: change.checks,
    state: change.state,
    from: change.from,
    reason: change.reason,
    text: change.text,
    since: iso(change.since),
    at: iso(change.at),
    round: change.round,
    locations: change.locations,
    by: change.by,
    note: change.note,
    until: isoOf(change.until),
    stage: change.stage,
    severity: change.severity,
  };
}

function decodeChange(value: unknown, incident: Incident["id"]): Change {
  const from = fields(value, "change");
  return {
    kind: oneOf(CHANGE_KINDS, from["kind"], "kind"),
    incident,
    number: integer(from["number"], "number"),
    checks: ids(from["checks"], "checks").map(checkId),
    state: oneOf(STATES, from["state"], "state"),
    ...optional(from, "from", (state, name) => oneOf(STATES, state, name)),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    since: time(from["since"], "since"),
    at: time(from["at"], "at"),
    round: roundId(text(from["round"], "round")),
    ...optional(from, "locations", (value, name) => ids(value, name).map(locationId)),
    ...decodeAct(from),
  };
}

function decodeAct(from: Fields): Act {
  return {
    ...optional(from, "by", text),
    ...optional(from, "note", text),
    ...optional(from, "until", time),
    ...optional(from, "stage", (value, name) => oneOf(STAGES, value, name)),
    ...optional(from, "severity", (value, name) => oneOf(SEVERITIES, value, name)),
  };
}

function encodeAcknowledged({ by, at, until }: NonNullable<Incident["acknowledged"]>): Fields {
  return { by, at: iso(at), until: isoOf(until) };
}

function decodeAcknowledged(value: unknown, name: string): NonNullable<Incident["acknowledged"]> {
  const from = fields(value, name);
  return { by: text(from["by"], "by"), at: time(from["at"], "at"), ...optional(from, "until", time) };
}

function encodeIssue({ number, settled }: NonNullable<Incident["issue"]>): Fields {
  return { number, settled };
}

function decodeIssue(value: unknown, name: string): NonNullable<Incident["issue"]> {
  const from = fields(value, name);
  return { number: integer(from["number"], "number"), settled: flag(from["settled"], "settled") };
}

function ids(value: unknown, name: string): readonly string[] {
  return list(value, name).map((id) => word(id, name));
}
