/**
 * What a person should read about a change, once for all channels: a channel only puts it into its own markup. Names are the
 * config's; `quote` and the values of `fields` may be a target's or a stranger's words, made one safe line each. None of it
 * is escaped for any markup yet, and none of it may become a mention, a link or an image.
 */
import { type CheckId, type IncidentId, type Instant, iso } from "./brand.ts";
import type { Check } from "./check.ts";
import { formatDuration } from "./duration.ts";
import { utc } from "./fact-words.ts";
import type { Change, ChangeKind, Incident, Severity } from "./incident.ts";
import { lastedMs } from "./incident-time.ts";
import { safeLine } from "./line.ts";
import { severityOf } from "./severity.ts";
import { isSeen, type State } from "./state.ts";

/** How a message looks at a glance: its colour, its emoji, its urgency. */
export type Tone = "down" | "degraded" | "unseen" | "good" | "neutral";

export interface MessageField {
  /** Ours. */
  readonly label: string;
  readonly value: string;
}

export interface MessageLink {
  readonly label: string;
  readonly url: string;
}

/** What a message is about, for programs. Absent in a digest and in a test. */
export interface MessageSubject {
  readonly incident: IncidentId;
  readonly kind: Incident["kind"];
  readonly number: number;
  readonly checks: readonly { readonly id: CheckId; readonly name: string }[];
  readonly state: State;
  readonly from?: State;
  readonly reason: string;
  readonly severity: Severity;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly by?: string;
}

export interface Message {
  /** The same for the same change, on every channel and in every try: `orders-20261122T100000Z/1`. */
  readonly id: string;
  readonly kind: ChangeKind | "digest" | "test";
  readonly tone: Tone;
  /** One line, at most 150 characters: who, and how it is now. */
  readonly headline: string;
  /** The first headline of the same incident: what follows is read under it. */
  readonly thread: { readonly id: string; readonly headline: string };
  /** What was seen, or said, in the words of others; at most 500 characters. */
  readonly quote?: string;
  readonly fields: readonly MessageField[];
  /** Of a digest: a line for each change, at most 25. */
  readonly lines: readonly string[];
  readonly links: readonly MessageLink[];
  readonly isDrill: boolean;
  readonly at: Instant;
  readonly subject?: MessageSubject;
}

/** Where a reader may go on. */
export interface MessageLinks {
  readonly page?: string;
  /** Where the issues live, without a number. */
  readonly issues?: string;
  readonly run?: string;
}

export interface MessageContext {
  readonly incident: Incident;
  /** The config's checks. */
  readonly checks: readonly Check[];
  readonly links: MessageLinks;
  /** The number of the incident's issue, where it is newer than what the incident says. */
  readonly issue?: number;
}

const MAX_HEADLINE = 150;
const MAX_NAME = 60;
const MAX_QUOTE = 500;
const MAX_LINES = 25;
const MAX_NAMES = 10;

/** The message about one change. */
export function messageOf(context: MessageContext, change: Change): Message {
  const { incident } = context;
  const said = change.kind === "closed" || change.note !== undefined ? change.note : change.text;
  const [first = change] = incident.changes;
  return {
    id: `${incident.id}/${change.number}`,
    kind: change.kind,
    tone: toneOf(incident, change),
    headline: headlineOf(context, change),
    thread: { id: incident.id, headline: headlineOf(context, first) },
    ...(safeLine(said ?? "") === "" ? {} : { quote: safeLine(said ?? "", MAX_QUOTE) }),
    fields: fieldsOf(context, change),
    lines: [],
    links: linksOf(context),
    isDrill: incident.isDrill === true,
    at: change.at,
    subject: subjectOf(context, change),
  };
}

/** Many messages as one: the newest about each incident, worst first. */
export function digestOf(messages: readonly Message[], links: MessageLinks, now: Instant): Message {
  const newest = new Map(messages.map((message) => [message.thread.id, message]));
  const inOrder = [...newest.values()].sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone) || a.at - b.at);
  const bad = inOrder.filter(({ tone }) => tone !== "good" && tone !== "neutral").length;
  const lines = inOrder.map(({ headline, quote }) => (quote === undefined ? headline : `${headline}: ${quote}`));
  const rest = lines.length - MAX_LINES;
  const [one] = inOrder;
  const headline = one !== undefined && newest.size === 1 ? one.headline : `${newest.size} incidents: ${bad} not over`;
  const id = `digest/${iso(now)}/${messages.map(({ id }) => id).join("+")}`.slice(0, 200);
  return {
    id,
    kind: "digest",
    tone: bad === 0 ? "good" : (one?.tone ?? "neutral"),
    headline,
    thread: { id, headline },
    fields: [],
    lines: [
      ...lines.slice(0, MAX_LINES).map((line) => safeLine(line, 300)),
      ...(rest > 0 ? [`… and ${rest} more`] : []),
    ],
    links: pageLinks(links),
    isDrill: messages.every(({ isDrill }) => isDrill),
    at: now,
  };
}

/** What `allclear notify --test` sends. */
export function testMessage(channel: string, links: MessageLinks, now: Instant): Message {
  const headline = `Allclear test for the channel ${safeLine(channel, MAX_NAME)}`;
  const id = `test/${channel}/${iso(now)}`;
  const fields = [{ label: "Sent", value: utc(now) }];
  const quote = "this channel works; nothing is wrong and nobody has to do anything";
  const rest = { fields, quote, lines: [], links: pageLinks(links), isDrill: false, at: now };
  return { id, kind: "test", tone: "neutral", headline, thread: { id, headline }, ...rest };
}

const TONES: readonly Tone[] = ["down", "degraded", "unseen", "neutral", "good"];

function toneOf(incident: Incident, { kind, state }: Change): Tone {
  if (kind === "closed") return "good";
  if (kind === "acknowledged" || kind === "silenced" || kind === "unsilenced") return "neutral";
  if (incident.kind === "unseen" || !isSeen(state)) return "unseen";
  if (incident.kind === "declared") return "down";
  return state === "up" ? "good" : state;
}

function headlineOf(context: MessageContext, change: Change): string {
  const { incident } = context;
  return safeLine(`${subjectName(context)} ${sayingOf(incident, change)}`, MAX_HEADLINE);
}

/** The verb of the headline, by what happened. */
function sayingOf(incident: Incident, change: Change): string {
  const [be, wasBe] = incident.checks.length > 1 ? ["are", "were"] : ["is", "was"];
  const now = stateWords(incident, change, be);
  const by = change.by === undefined ? "" : ` by ${safeLine(change.by, 40)}`;
  switch (change.kind) {
    case "opened":
    case "eased":
    case "shifted":
      return now;
    case "worsened":
      return incident.kind === "unseen" ? `still cannot be seen` : now;
    case "reopened":
      return `${now} again`;
    case "reminded":
      return now.replace(/^(is|are|has|cannot)/, "still $1");
    case "acknowledged":
      return `${wasBe} acknowledged${by}`;
    case "silenced":
      return `${wasBe} silenced${by}`;
    case "unsilenced":
      return `${be} told again${by}`;
    case "updated":
      return change.stage === undefined ? `has an update${by}` : `has an update${by}: ${change.stage}`;
    case "closed":
      return closing(incident, change, be);
  }
}

function stateWords(incident: Incident, { state }: Change, be: string): string {
  if (incident.kind === "config") return "has mistakes";
  if (incident.kind === "declared") return `${be} an open incident`;
  return isSeen(state) ? `${be} ${state}` : "cannot be seen";
}

function closing(incident: Incident, { state }: Change, be: string): string {
  const span = incident.endedAt === undefined ? "" : ` after ${formatDuration(lastedMs(incident, incident.endedAt))}`;
  if (incident.kind === "config") return `is valid again${span}`;
  if (incident.kind === "declared") return `${be} over${span}`;
  if (!isSeen(state)) return `${be} not watched any more`;
  return incident.kind === "unseen" ? `can be seen again${span}` : `${be} ${state} again${span}`;
}

function subjectName({ incident, checks }: MessageContext): string {
  if (incident.title !== undefined) return safeLine(incident.title, MAX_NAME);
  const [first] = incident.checks;
  if (first === undefined) return "The config";
  const name = nameOf(first, checks);
  return incident.checks.length > 1 ? `${name} and ${incident.checks.length - 1} more` : name;
}

function nameOf(id: CheckId, checks: readonly Check[]): string {
  return safeLine(checks.find((check) => check.id === id)?.name ?? id, MAX_NAME);
}

function fieldsOf({ incident, checks }: MessageContext, change: Change): readonly MessageField[] {
  const names = incident.checks.slice(0, MAX_NAMES).map((id) => nameOf(id, checks));
  const more = incident.checks.length - names.length;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Since", utc(incident.startedAt)],
    ["Ended", incident.endedAt === undefined ? undefined : utc(incident.endedAt)],
    ["Severity", severityOf(incident, change.number)],
    ["Reason", change.kind === "closed" ? undefined : change.reason],
    ["In common", incident.cause],
    ["Seen from", incident.locations.length === 0 ? undefined : incident.locations.slice(0, MAX_NAMES).join(", ")],
    ["Checks", names.length < 2 ? undefined : names.join(", ") + (more > 0 ? ` and ${more} more` : "")],
    ["Holds until", change.until === undefined ? undefined : utc(change.until)],
  ];
  return rows.flatMap(([label, text]) => {
    const value = safeLine(text ?? "", 300);
    return value === "" ? [] : [{ label, value }];
  });
}

function linksOf({ incident, links, issue }: MessageContext): readonly MessageLink[] {
  const number = issue ?? incident.issue?.number;
  const url = number === undefined || links.issues === undefined ? undefined : `${links.issues}/${number}`;
  return [
    ...(url === undefined ? [] : [{ label: `Issue #${number}`, url }]),
    ...pageLinks(links),
    ...(links.run === undefined ? [] : [{ label: "Run", url: links.run }]),
  ];
}

function pageLinks({ page }: MessageLinks): readonly MessageLink[] {
  return page === undefined ? [] : [{ label: "Status page", url: page }];
}

function subjectOf({ incident, checks }: MessageContext, change: Change): MessageSubject {
  return {
    incident: incident.id,
    kind: incident.kind,
    number: change.number,
    checks: incident.checks.map((id) => ({ id, name: nameOf(id, checks) })),
    state: change.state,
    ...(change.from === undefined ? {} : { from: change.from }),
    reason: change.reason,
    severity: severityOf(incident, change.number),
    startedAt: incident.startedAt,
    ...(incident.endedAt === undefined ? {} : { endedAt: incident.endedAt }),
    ...(change.by === undefined ? {} : { by: safeLine(change.by, 40) }),
  };
}
