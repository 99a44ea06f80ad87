/**
 * What an issue says. The same incident gives the same text in every round and from every process, so that text which
 * differs is a reason to edit. Names come from the config, texts from targets and people: all are escaped alike.
 */

import { utc } from "./fact-words.ts";
import { incidentPath } from "./history/layout.ts";
import { type Incident, isOpen, isShared, remaining } from "./incident.ts";
import { belief } from "./issue/belief.ts";
import { currentSymptom, type IssueContext, type IssueLinks, lastSymptom, type Symptom } from "./issue/context.ts";
import { dayStrip } from "./issue/days.ts";
import { differenceList } from "./issue/difference.ts";
import { link, linkLine, paragraphs } from "./issue/layout.ts";
import { curlBlock, explanation } from "./issue/meaning.ts";
import { drillNotice, standing, timeline } from "./issue/people.ts";
import { factList, locationTable, memberTable, symptomList } from "./issue/seen.ts";
import { isNow, lasted, MAX_NAME, sentence, subject, was } from "./issue/words.ts";
import { duplicatePart, type IssueMark, markedPart } from "./issue-marker.ts";
import { codeSpan, plainText } from "./markdown.ts";

export { changeComment } from "./issue/comment.ts";
export type { IssueContext, IssueLinks } from "./issue/context.ts";

/** GitHub's limit for titles, in characters. */
const MAX_TITLE = 256;

/** `Orders API is down: 503, expected 2xx`, by what the first `told` changes say. */
export function issueTitle(context: IssueContext, told: number): string {
  const { incident } = context;
  const symptom = lastSymptom(incident, told);
  const [first] = incident.changes;
  // A storm is called by those it began with: more may join it, and some recover.
  const whom = isShared(incident) && first !== undefined ? { ...symptom, checks: first.checks } : symptom;
  const name = plainText(subject(context, whom), 3 * MAX_NAME);
  const severity = incident.changes.slice(0, told).findLast((change) => change.severity !== undefined)?.severity;
  const grade = severity === undefined ? "" : ` (${severity})`;
  const title =
    incident.kind === "declared"
      ? `${name}${grade}`
      : `${name} ${isNow(whom)}${grade}: ${plainText(symptom.text, 120)}`;
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Our part of the body, with its marks. It says all there is to say now; `told` is only what the mark remembers. */
export function issuePart(context: IssueContext, told: number): string {
  const { incident } = context;
  const symptom = currentSymptom(incident);
  const mark: IssueMark = { incident: incident.id, told };
  const rest = paragraphs([
    drillNotice(incident),
    standing(incident),
    symptomList(context, symptom),
    locationTable(context, symptom),
    memberTable(context),
    explanation(context, symptom.state, symptom.reason),
    belief(context),
    differenceList(context),
    factList(context),
    curlBlock(context),
    dayStrip(context),
    incident.changes.length > 1 ? `**What happened.**\n\n${timeline(incident)}` : undefined,
    linkLine(bodyLinks(context)),
  ]);
  return markedPart(mark, bodySentence(context, symptom), rest);
}

/** What is left of our part in an issue that was created twice. */
export function duplicateText(incident: Incident, original: number): string {
  return duplicatePart(incident.id, `This is a duplicate of #${original}, where the same incident is told.`);
}

function bodySentence(context: IssueContext, symptom: Symptom): string {
  const { incident } = context;
  const left = isOpen(incident) ? { ...incident, checks: remaining(incident) } : incident;
  const who = subject(context, left);
  const { endedAt, startedAt } = incident;
  const span =
    endedAt === undefined ? `since ${utc(startedAt)}` : `from ${utc(startedAt)} for ${lasted(incident, endedAt)}`;
  if (incident.kind === "declared") {
    const parts = [`${endedAt === undefined ? "open " : ""}${span}`, incident.severity, incident.stage];
    return sentence(who, parts.filter((part) => part !== undefined).join(", "));
  }
  return sentence(`${who} ${endedAt === undefined ? isNow(left) : was(incident)} ${span}`, symptom.text);
}

function bodyLinks({ incident, links: { page, run, history } }: IssueContext): readonly (string | undefined)[] {
  const [check] = incident.checks;
  const below = (path: string): string | undefined =>
    page === undefined ? undefined : URL.parse(path, page.replace(/\/*$/, "/"))?.href;
  return [
    link("Status page", page),
    check === undefined || incident.checks.length > 1 ? undefined : link("The check", below(`checks/${check}/`)),
    link("The incident", below(`incidents/${incident.id}/`)),
    link("The run that saw it", run?.(incident.round)),
    history && recordOf(incident, history),
  ];
}

/** Where the incident stands in the history: its file, or how to ask git for it. */
function recordOf(
  { id, startedAt }: Incident,
  { branch, url }: NonNullable<IssueLinks["history"]>,
): string | undefined {
  const path = incidentPath(id, startedAt);
  return (
    link("Its record", url && `${url}/${path}`) ?? `Its record: ${codeSpan(`git log -p ${branch} -- ${path}`, 300)}`
  );
}
