/** The comments that tell changes: one plain sentence first, and what else helps below it. */
import type { RoundId } from "../brand.ts";
import { formatDuration } from "../duration.ts";
import { utc } from "../fact-words.ts";
import { type Change, type Incident, isShared } from "../incident.ts";
import { changeKey } from "../issue-marker.ts";
import { escapeText } from "../markdown.ts";
import { isSeen } from "../state.ts";
import type { IssueContext, IssueLinks } from "./context.ts";
import { link, linkLine, paragraphs } from "./layout.ts";
import { explanation } from "./meaning.ts";
import { capital, timeline } from "./people.ts";
import { are, isNow, isPlural, lasted, MAX_NAME, sentence, subject, was } from "./words.ts";

const MAX_NOTE = 1_000;

/** The comment that tells one change; a closing one, and one that stands for others before it, sums the incident up. */
export function changeComment(context: IssueContext, change: Change, sumsUp = false): string {
  const { incident, links } = context;
  return paragraphs([
    firstSentence(context, change),
    noteBelow(change),
    ...detail(context, change),
    sumsUp && change.kind !== "closed" ? happened(context.incident) : undefined,
    linkLine(changeLinks(links, change.round)),
    changeKey(incident.id, change.number),
  ]);
}

function changeLinks({ page, run }: IssueLinks, round: RoundId): readonly (string | undefined)[] {
  return [link("Status page", page), link("The run that saw it", run?.(round))];
}

function firstSentence(context: IssueContext, change: Change): string {
  const { incident } = context;
  // Of a storm each change says whom it is about: some recover before others.
  const whom = isShared(incident) ? change : { ...change, checks: incident.checks };
  const who = subject(context, whom);
  switch (change.kind) {
    case "opened":
    case "worsened":
    case "eased":
      if (incident.kind === "declared") return sentence(`${who}: open since ${utc(change.since)}`);
      return sentence(`${who} ${isNow(whom)} since ${utc(change.since)}${before(change)}`, change.text);
    case "shifted":
      return sentence(`${who} ${still(whom)}, in another way since ${utc(change.since)}`, change.text);
    case "reopened":
      return sentence(`${who} ${isNow(whom)} again since ${utc(change.since)}${returns(context)}`, change.text);
    case "reminded":
      return sentence(`${stillOpen(context, change)} after ${age(context, change)}`, "nobody has acknowledged it yet");
    case "acknowledged":
      return sentence(`${who}: ${by(change)} works on it${until(change)}`, change.note);
    case "silenced":
      return sentence(`${who}: nothing more is told${until(change)}, says ${by(change)}`, change.note);
    case "unsilenced":
      return sentence(`${who}: news is told again, says ${by(change)}`, change.note);
    case "updated":
      return sentence(`${who}: ${update(change)}`, change.note);
    case "closed":
      return closing(context, change);
  }
}

function before({ from, state }: Change): string {
  return from === undefined || !isSeen(from) || from === state ? "" : `, after ${from}`;
}

/** `is still down` */
function still(change: Pick<Change, "checks" | "state">): string {
  const now = isNow(change);
  return now.startsWith("cannot") ? `still ${now}` : now.replace(" ", " still ");
}

/** An incident that people declared has a title where others have a subject. */
function stillOpen(context: IssueContext, change: Change): string {
  const who = subject(context);
  return context.incident.kind === "declared" ? `${who}: still open` : `${who} ${still(change)}`;
}

function returns({ incident: { returns: count = 1 } }: IssueContext): string {
  return count > 1
    ? `, for the ${count + 1}th time`.replace(/([23])th/, (_, digit) => (digit === "2" ? "2nd" : "3rd"))
    : "";
}

function age({ incident }: IssueContext, { at }: Change): string {
  return `${lasted(incident, at)}, since ${utc(incident.startedAt)}`;
}

function by({ by: login }: Change): string {
  return login === undefined ? "somebody" : login.slice(0, MAX_NAME);
}

function until({ until: time }: Change): string {
  return time === undefined ? "" : ` until ${utc(time)}`;
}

/** `identified, critical, says ana` */
function update(change: Change): string {
  const { stage, severity } = change;
  return [stage, severity, `says ${by(change)}`].filter((part) => part !== undefined).join(", ");
}

/** A check that left the config ends its incident unseen; people may end it themselves. */
function closing(context: IssueContext, change: Change): string {
  const { incident } = context;
  const who = subject(context);
  const end = incident.endedAt ?? change.since;
  const past = `${isPlural(incident) ? "they" : "it"} ${was(incident)} for ${lasted(incident, end)}`;
  if (incident.kind === "declared")
    return sentence(`${who}: over since ${utc(end)}${change.by === undefined ? "" : `, says ${by(change)}`}`, past);
  if (change.by !== undefined) return sentence(`${who} ${are(incident)} closed by ${by(change)}, at ${utc(end)}`, past);
  return sentence(`${who} ${ending(context, change)} since ${utc(end)}`, past);
}

function ending({ incident }: IssueContext, { state }: Change): string {
  if (incident.kind === "config") return "is valid again";
  if (!isSeen(state)) return `${are(incident)} not watched any more`;
  return incident.kind === "unseen" ? `can be seen again (${state})` : `${are(incident)} ${state} again`;
}

/** The first sentence shows only the beginning of what people said. */
function noteBelow({ kind, by: login, note }: Change): string | undefined {
  if (note === undefined || (kind !== "closed" && note.length < 40)) return undefined;
  return `**${capital(login === undefined ? "said" : "in their words")}.** ${escapeText(note, MAX_NOTE)}`;
}

function detail(context: IssueContext, change: Change): readonly (string | undefined)[] {
  switch (change.kind) {
    case "opened":
    case "worsened":
    case "eased":
    case "shifted":
    case "reopened":
      return [explanation(context, change.state, change.reason)];
    case "reminded":
      return ["Whoever takes it may say so with a comment of one line, `/ack`; reminders then end."];
    case "acknowledged":
    case "silenced":
    case "unsilenced":
    case "updated":
      return [];
    case "closed":
      return [spans(context.incident, change), happened(context.incident), skeleton(context)];
  }
}

function happened(incident: Incident): string {
  return `**What happened.**\n\n${timeline(incident)}`;
}

function spans(incident: Incident, { since, at }: Change): string {
  const end = incident.endedAt ?? since;
  const [opened] = incident.changes;
  const found =
    opened === undefined || incident.kind === "declared"
      ? ""
      : ` It was confirmed ${formatDuration(opened.at - opened.since)} after the first bad look, and its end ${formatDuration(at - end)} after the first good one.`;
  return `**How long.** ${lasted(incident, end)}, from ${utc(incident.startedAt)} to ${utc(end)}.${found}`;
}

/** What an outage leaves to be written; who saw nothing has nothing to explain. */
function skeleton({ incident }: IssueContext): string | undefined {
  const isWorthIt = incident.kind === "outage" || incident.kind === "declared";
  if (!isWorthIt || incident.isDrill === true || incident.postmortem !== undefined) return undefined;
  return [
    "**For a post-mortem**, to be copied and filled in:\n",
    "- Impact: who could not do what, and how many were they?",
    "- Cause: what happened, and why could it?",
    "- Detection: who knew first, and could we have known earlier?",
    "- Repair: what ended it, and what delayed that?",
    "- Next: what is done so that it does not come back, by whom, until when?",
  ].join("\n");
}
