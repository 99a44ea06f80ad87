import type { Check } from "./check.ts";
import { formatDuration } from "./duration.ts";
import { utc } from "./fact-words.ts";
import type { Change, Incident } from "./incident.ts";
import { lastedMs } from "./incident-time.ts";
import { safeLine } from "./line.ts";

const MOST_CHANGES = 50;

/** The draft of a post-mortem, line by line in Markdown: what history knows, and the questions that only people can answer. */
export function postmortemDraft(incident: Incident, checks: readonly Check[]): readonly string[] {
  const names = incident.checks.map((id) => safeLine(checks.find((check) => check.id === id)?.name ?? id, 60));
  const { startedAt, endedAt, severity, changes } = incident;
  const what = safeLine(incident.title ?? `${names.join(", ") || "The config"}: ${incident.text}`, 120);
  const omitted = changes.length - MOST_CHANGES;
  return [
    `## ${what}`,
    "",
    "### What happened",
    "",
    "_In two sentences, for somebody who was not there._",
    "",
    "### Impact",
    "",
    `- From ${utc(startedAt)} ${endedAt === undefined ? "until now" : `to ${utc(endedAt)}: ${formatDuration(lastedMs(incident, endedAt))}`}`,
    ...(names.length === 0 ? [] : [`- Affected: ${names.join(", ")}`]),
    ...(severity === undefined ? [] : [`- Severity: ${severity}`]),
    "- _Who noticed, and what could they not do?_",
    "",
    "### Timeline",
    "",
    ...changes.slice(0, MOST_CHANGES).map(timelineRow),
    ...(omitted > 0 ? [`- and ${omitted} more`] : []),
    "",
    "### Why it happened",
    "",
    "_Ask why until the answer is something that can be changed._",
    "",
    "### What went well, and what did not",
    "",
    "- _How was it noticed, and how soon?_",
    "",
    "### What we will change",
    "",
    "- [ ] _What, who, until when_",
  ];
}

function timelineRow({ at, kind, stage, by, note, text }: Change): string {
  const what = stage === undefined ? kind : `${kind} (${stage})`;
  const who = by === undefined ? "" : ` by ${safeLine(by, 40)}`;
  return `- ${utc(at)} ${what}${who}: ${safeLine(note ?? text)}`;
}
