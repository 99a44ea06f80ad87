import { utc } from "../core/fact-words.ts";
import { type Incident, isOpen } from "../core/incident.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand, type Situation } from "./command.ts";
import { checkNames, done, nothing } from "./words.ts";

export const status = defineCommand({
  name: "status",
  usage: "/status",
  doc: "Says how the incident stands, or, where none is told, everything that is not up.",
  example: "/status",
  needs: "triage",
  heardIn: "ours",
  read: nothing("status"),
  act: (_nothing, situation) =>
    done(situation.incident === undefined ? overall(situation) : standing(situation.incident, situation)),
});

const MOST_LISTED = 20;

function overall({ state, checks, maintenance, hand }: Situation): string {
  const rows = checks.flatMap(({ id }) => {
    const { confirmed, unseen } = state.checks[id] ?? {};
    const name = checkNames([id], checks);
    if (unseen !== undefined) return [`- ${name} cannot be seen since ${utc(unseen.since)}`];
    if (confirmed === undefined) return [`- ${name} has no data yet`];
    return confirmed.state === "up" ? [] : [`- ${name} is ${confirmed.state} since ${utc(confirmed.since)}`];
  });
  const more = rows.length > MOST_LISTED ? [`- and ${rows.length - MOST_LISTED} more`] : [];
  const planned = maintenance
    .filter(({ to }) => to > hand.now)
    .map((one) => `- maintenance \`${one.id}\`: ${escapeText(one.title)}, from ${utc(one.from)} to ${utc(one.to)}`);
  const said = [...rows.slice(0, MOST_LISTED), ...more, ...planned];
  return said.length === 0 ? `All ${checks.length} checks are up.` : said.join("\n");
}

/** How the incident stands, in a few short sentences. */
export function standing(incident: Incident, { state, checks, hand }: Situation): string {
  const { acknowledged, silencedUntil, severity, stage, endedAt } = incident;
  const what = escapeText(incident.title ?? incident.text, 120);
  const about = incident.checks.length === 0 ? what : `${checkNames(incident.checks, checks)}: ${what}`;
  const now = incident.checks.flatMap((id) => {
    const confirmed = state.checks[id]?.confirmed;
    return confirmed === undefined ? [] : [`${checkNames([id], checks)} is ${confirmed.state}`];
  });
  const isHeld = acknowledged !== undefined && (acknowledged.until === undefined || acknowledged.until > hand.now);
  const lines = [
    isOpen(incident) || endedAt === undefined
      ? `Open since ${utc(incident.startedAt)}. ${about}`
      : `Ended at ${utc(endedAt)}, begun at ${utc(incident.startedAt)}. ${about}`,
    now.length === 0 ? undefined : `Last confirmed: ${now.slice(0, MOST_LISTED).join(", ")}`,
    stage === undefined ? undefined : `Stage: ${stage}`,
    severity === undefined ? undefined : `Severity: ${severity}`,
    isOpen(incident) && isHeld
      ? `Acknowledged by ${escapeText(acknowledged.by)} at ${utc(acknowledged.at)}`
      : undefined,
    isOpen(incident) && silencedUntil !== undefined && silencedUntil > hand.now
      ? `Silenced until ${utc(silencedUntil)}`
      : undefined,
  ];
  return lines.flatMap((line) => (line === undefined ? [] : [`- ${line}`])).join("\n");
}
