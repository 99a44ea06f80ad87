/**
 * What an issue says. The same incident gives the same text in every round and from every process, so that text which
 * differs is a reason to edit. Names come from the config, texts from targets: both are escaped alike.
 */
import type { Check } from "./check.ts";
import { utc } from "./fact-words.ts";
import { type Change, type Incident, type IncidentKind, isShared, remaining } from "./incident.ts";
import { LABEL } from "./issue.ts";
import { changeKey, duplicatePart, type IssueMark, markedPart } from "./issue-marker.ts";
import {
  belief,
  curlBlock,
  explanation,
  factList,
  type IssueContext,
  lasted,
  linkLine,
  locationTable,
  paragraphs,
  type Symptom,
  symptomList,
  timeline,
} from "./issue-sections.ts";
import { safeLine } from "./line.ts";
import { escapeText, plainText } from "./markdown.ts";
import { isSeen } from "./state.ts";

export type { IssueContext, IssueLinks } from "./issue-sections.ts";

/** GitHub's limit for titles, in characters. */
const MAX_TITLE = 256;
/** What a phone shows of a body or comment, in characters. */
const PREVIEW = 140;
const MAX_NAME = 40;

/** Labels by kind: an outage has ours alone, the others are told apart by a second one. */
export function issueLabels(kind: IncidentKind): readonly string[] {
  return kind === "outage" ? [LABEL] : [LABEL, `${LABEL}-${kind}`];
}

/** `Orders API is down: 503, expected 2xx`, by the last of the first `told` changes that says what is wrong. */
export function issueTitle({ incident, checks }: IssueContext, told: number): string {
  const symptom = lastSymptom(incident, told);
  const [first] = incident.changes;
  // A storm is called by those it began with: more may join it, and some recover.
  const whom = isShared(incident) && first !== undefined ? first : symptom;
  const name = plainText(subject(whom, checks), 2 * MAX_NAME);
  const title = `${name} ${isNow({ ...symptom, checks: whom.checks })}: ${plainText(symptom.text, 120)}`;
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Our part of the body, with its marks. It says all there is to say now; `told` is only what the mark remembers. */
export function issuePart(context: IssueContext, told: number): string {
  const { incident, checks, links } = context;
  const symptom = currentSymptom(incident);
  const mark: IssueMark = { incident: incident.id, told };
  const curl = curlBlock(checks);
  const rest = paragraphs([
    symptomList(context, symptom),
    locationTable(incident, symptom),
    factList(incident),
    explanation(context, symptom.state, symptom.reason),
    belief(context),
    curl === undefined ? undefined : `**See for yourself.**\n\n${curl}`,
    incident.changes.length > 1 ? `**What happened.**\n\n${timeline(incident)}` : undefined,
    linkLine(links, incident.round),
  ]);
  return markedPart(mark, bodySentence(context, symptom), rest);
}

/** The comment that tells one change; a closing one, and one that stands for others before it, sums the incident up. */
export function changeComment(context: IssueContext, change: Change, sumsUp = false): string {
  const { incident, links } = context;
  const isWhole = sumsUp || change.kind === "closed";
  const rest = isWhole ? timeline(incident) : explanation(context, change.state, change.reason);
  return paragraphs([
    change.kind === "closed" ? closingSentence(context, change) : turnSentence(context, change),
    rest,
    linkLine(links, change.round),
    changeKey(incident.id, change.number),
  ]);
}

/** What is left of our part in an issue that was created twice. */
export function duplicateText(incident: Incident, original: number): string {
  return duplicatePart(incident.id, `This is a duplicate of #${original}, where the same incident is told.`);
}

function bodySentence({ incident, checks }: IssueContext, symptom: Symptom): string {
  const who = subject(incident, checks);
  if (incident.endedAt === undefined) {
    const left = { ...incident, checks: remaining(incident) };
    return sentence(`${subject(left, checks)} ${isNow(left)} since ${utc(incident.startedAt)}`, symptom.text);
  }
  const span = `from ${utc(incident.startedAt)} for ${lasted(incident, incident.endedAt)}`;
  return sentence(`${who} ${was(incident)} ${span}`, symptom.text);
}

function turnSentence({ incident, checks }: IssueContext, change: Change): string {
  const whom = isShared(incident) ? change : { ...change, checks: incident.checks };
  const now = `${subject(whom, checks)} ${isNow(whom)} since ${utc(change.since)}`;
  const { from } = change;
  const before = from === undefined || !isSeen(from) || from === change.state ? "" : `, after ${from}`;
  return sentence(now + before, change.text);
}

function closingSentence({ incident, checks }: IssueContext, change: Change): string {
  const since = incident.endedAt ?? change.since;
  const past = `${isPlural(incident) ? "they" : "it"} ${was(incident)} for ${lasted(incident, since)}`;
  return sentence(`${subject(incident, checks)} ${ending(incident, change)} since ${utc(since)}`, past);
}

/** A check that left the config ends its incident unseen. */
function ending(incident: Incident, { state }: Change): string {
  if (incident.kind === "config") return "is valid again";
  if (!isSeen(state)) return `${are(incident)} not watched any more`;
  return incident.kind === "unseen" ? `can be seen again (${state})` : `${are(incident)} ${state} again`;
}

/** One plain sentence that fits a phone's preview: the detail is cut, never the rest. */
function sentence(statement: string, detail: string): string {
  const room = PREVIEW - statement.length - 3;
  const text = safeLine(detail, Math.max(20, room)).replace(/\.$/, "");
  return escapeText(`${statement}: ${text}.`, PREVIEW);
}

/** An incident about no check is about the config. */
function subject({ checks: ids }: Pick<Incident, "checks">, checks: readonly Check[]): string {
  const [first] = ids;
  if (first === undefined) return "The config";
  const name = safeLine(checks.find((check) => check.id === first)?.name ?? first, MAX_NAME);
  return ids.length > 1 ? `${name} and ${ids.length - 1} more` : name;
}

function isNow(now: Pick<Incident, "checks" | "state">): string {
  if (now.checks.length === 0) return "has mistakes";
  return isSeen(now.state) ? `${are(now)} ${now.state}` : "cannot be seen";
}

function isPlural({ checks }: Pick<Incident, "checks">): boolean {
  return checks.length > 1;
}

function are(incident: Pick<Incident, "checks">): string {
  return isPlural(incident) ? "are" : "is";
}

const WAS: Readonly<Record<IncidentKind, string>> = {
  outage: "down",
  degraded: "degraded",
  unseen: "out of sight",
  config: "broken",
  declared: "an incident",
};

function was(incident: Incident): string {
  return `${isPlural(incident) ? "were" : "was"} ${WAS[incident.kind]}`;
}

/** The last of the first `told` changes that did not close the incident. */
function lastSymptom(incident: Incident, told: number): Symptom {
  const isSymptom = ({ kind, state }: Change) => kind !== "closed" && state !== "up";
  return incident.changes.slice(0, told).findLast(isSymptom) ?? incident;
}

/** An open incident's own state is the newest; an ended one is remembered by what was wrong last. */
function currentSymptom(incident: Incident): Symptom {
  return incident.endedAt === undefined ? incident : lastSymptom(incident, incident.changes.length);
}
