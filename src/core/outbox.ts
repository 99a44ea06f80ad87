/**
 * What is still to be told on channels, as history keeps it. A round's commit takes out what is due, so that of several
 * processes only the one that committed sends it; what could not be sent is put back by a commit of its own.
 */
import { after, type IncidentId, type Instant } from "./brand.ts";
import type { Change, Incident } from "./incident.ts";
import { isQuiet, type QuietHours } from "./quiet-hours.ts";
import { isHushed, isTold, type Route } from "./route.ts";
import { isAtLeast, severityOf } from "./severity.ts";

/** One change that one channel has not been told. */
export interface Unsent {
  readonly channel: string;
  readonly incident: IncidentId;
  /** The change's number within the incident. */
  readonly number: number;
  /** How often it was tried in vain, once per round; 0 where the channel's quiet hours held it back. */
  readonly attempts: number;
  /** When it should have been told. */
  readonly since: Instant;
  /** It is not tried before this. */
  readonly notBefore?: Instant;
}

/** A channel as it is decided on: everything but the means to send. */
export interface ChannelPolicy {
  readonly id: string;
  readonly route: Route;
  readonly quiet?: QuietHours;
}

/** One change for one channel. */
export interface Delivery extends Pick<Unsent, "channel" | "attempts" | "since"> {
  readonly incident: Incident;
  readonly change: Change;
}

export interface DispatchInput {
  /** As history has it. */
  readonly outbox: readonly Unsent[];
  /** What this round's commit adds to what is told. */
  readonly changes: readonly Change[];
  /** All incidents that the changes and the outbox name, as far as they are known. */
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
  readonly channels: readonly ChannelPolicy[];
  readonly now: Instant;
}

export interface Dispatch {
  /** To be sent after the commit, by the process whose commit it was. */
  readonly deliveries: readonly Delivery[];
  /** To be committed: what is not due yet. */
  readonly outbox: readonly Unsent[];
  /** What is given up, one line each. */
  readonly problems: readonly string[];
}

/** How long a message is tried: what is older is told by issue and page. */
export const KEPT_MS = 86_400_000;
/** More than this is not kept: the oldest go first. */
export const MOST_UNSENT = 200;
const FIRST_PAUSE_MS = 240_000;
const LONGEST_PAUSE_MS = 7_200_000;

/** Sorts what is to be told into what is sent now and what waits. Pure and repeatable, as `advance` is. */
export function dispatch(input: DispatchInput): Dispatch {
  const { outbox, changes, channels, incidents, now } = input;
  const fresh = channels.flatMap((channel) => freshFor(channel, changes, incidents, now));
  const deliveries: Delivery[] = [];
  const waiting: Unsent[] = [];
  const problems: string[] = [];
  // From the newest on: what an incident's later change does not wait for, its earlier ones do not wait for either.
  const due = new Set<string>();
  for (const unsent of [...outbox, ...fresh].reverse()) {
    const channel = channels.find(({ id }) => id === unsent.channel);
    const incident = incidents.get(unsent.incident);
    const change = incident?.changes.find(({ number }) => number === unsent.number);
    const story = `${unsent.channel} ${unsent.incident}`;
    if (channel === undefined || incident === undefined || change === undefined)
      problems.unshift(givenUp(unsent, channel === undefined ? "the channel left the config" : "history lost it"));
    else if (now >= after(unsent.since, KEPT_MS)) problems.unshift(givenUp(unsent, "it was tried for a day"));
    else if (!due.has(story) && mustWait(channel, unsent, { incident, change }, now)) waiting.unshift(unsent);
    else {
      due.add(story);
      const { attempts, since } = unsent;
      deliveries.unshift({ channel: channel.id, incident, change, attempts, since });
    }
  }
  const kept = bounded(waiting);
  return { deliveries, outbox: kept.outbox, problems: [...problems, ...kept.problems] };
}

/** The outbox with what was tried in vain put back, and when it is tried next; `retryAfterMs` where the channel said so. */
export function putBack(
  outbox: readonly Unsent[],
  failed: readonly (Delivery & { readonly retryAfterMs?: number })[],
  now: Instant,
): Pick<Dispatch, "outbox" | "problems"> {
  const back = failed.map(({ channel, incident, change, attempts, since, retryAfterMs = 0 }): Unsent => {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS * 2 ** attempts, retryAfterMs));
    const notBefore = after(now, pauseMs);
    return { channel, incident: incident.id, number: change.number, attempts: attempts + 1, since, notBefore };
  });
  const known = new Set(back.map(keyOf));
  return bounded([...back, ...outbox.filter((unsent) => !known.has(keyOf(unsent)))]);
}

function freshFor(
  { id: channel, route }: ChannelPolicy,
  changes: readonly Change[],
  incidents: DispatchInput["incidents"],
  now: Instant,
): readonly Unsent[] {
  return changes.flatMap((change) => {
    const incident = incidents.get(change.incident);
    if (incident === undefined || !isTold(route, incident, change) || isHushed(incident, change, now)) return [];
    return [{ channel, incident: incident.id, number: change.number, attempts: 0, since: now }];
  });
}

function mustWait(
  { quiet }: ChannelPolicy,
  { notBefore }: Unsent,
  { incident, change }: Pick<Delivery, "incident" | "change">,
  now: Instant,
): boolean {
  if (notBefore !== undefined && now < notBefore) return true;
  if (quiet === undefined || !isQuiet(quiet, now)) return false;
  const { severity, states } = quiet.unless;
  const isUrgent = change.kind !== "closed" && states.includes(change.state);
  return !isUrgent && !isAtLeast(severityOf(incident, change.number), severity);
}

function bounded(outbox: readonly Unsent[]): Pick<Dispatch, "outbox" | "problems"> {
  const oldestFirst = outbox.toSorted((a, b) => a.since - b.since);
  const gone = oldestFirst.slice(0, Math.max(0, outbox.length - MOST_UNSENT));
  return {
    outbox: oldestFirst.slice(gone.length),
    problems: gone.map((unsent) => givenUp(unsent, `more than ${MOST_UNSENT} messages wait`)),
  };
}

function keyOf({ channel, incident, number }: Unsent): string {
  return `${channel} ${incident} ${number}`;
}

function givenUp({ channel, incident, number }: Unsent, why: string): string {
  return `channel \`${channel}\`: the message about change ${number} of \`${incident}\` is given up: ${why}`;
}
