import type { Channel } from "../config/channels.ts";
import type { AdvanceOutput } from "../core/advance.ts";
import { after, type IncidentId, type Instant, wholeSecond } from "../core/brand.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Incident } from "../core/incident.ts";
import { safeLine } from "../core/line.ts";
import type { Message, MessageLinks } from "../core/message.ts";
import { type Delivery, dispatch, KEPT_MS, type Unsent } from "../core/outbox.ts";
import { type Packing, type Parcel, parcels } from "../core/parcel.ts";
import { redactor, urlSecrets } from "../core/redact.ts";
import { unset } from "../core/secret.ts";
import type { SendContext, Sending } from "../notifiers/notifier.ts";
import type { Clock } from "../ports.ts";
import type { TellInput } from "./tell-incidents.ts";
import type { World } from "./world.ts";

/** One try on one channel, in milliseconds; all tries of one channel in one round. */
const TRY_MS = 10_000;
const ROUND_MS = 30_000;
const PAUSES_MS = [1_000, 4_000] as const;

/** What a commit takes out of the outbox and adds to it. */
export interface Outgoing {
  /** As decided, with what waits in it. */
  readonly advanced: AdvanceOutput;
  /** To be sent once that is committed, by us alone. */
  readonly deliveries: readonly Delivery[];
  readonly problems: readonly string[];
}

interface Going {
  readonly channels: readonly Channel[];
  readonly now: Instant;
  /** Late results are only written down. */
  readonly isLate: boolean;
  /** Everything waits for the next round: this process sends nothing. */
  readonly isHeld: boolean;
}

/** What the commit of a round decides about messages. Pure and repeatable, as `advance` is. */
export function outgoing(
  advanced: AdvanceOutput,
  before: HistoryState | undefined,
  { channels, now, isLate, isHeld }: Going,
): Outgoing {
  const waiting = before?.outbox ?? [];
  if (isLate || (channels.length === 0 && waiting.length === 0)) return { advanced, deliveries: [], problems: [] };
  const incidents = new Map<IncidentId, Incident>();
  for (const known of [
    Object.values(before?.incidents ?? {}),
    Object.values(advanced.state.incidents),
    advanced.incidents,
  ])
    for (const incident of known) incidents.set(incident.id, incident);
  const { changes } = advanced;
  const told = dispatch({ outbox: waiting, changes, incidents, channels, now: wholeSecond(now) });
  const held = isHeld ? told.deliveries.map(unsentOf) : [];
  const outbox = [...held, ...told.outbox];
  const { outbox: _, ...state } = advanced.state;
  const awaited = outbox.flatMap(({ incident }) => incidents.get(incident) ?? []);
  const next: HistoryState = {
    ...state,
    // An incident that is over and settled stays as long as a message about it waits.
    incidents: { ...Object.fromEntries(awaited.map((one) => [one.id, one])), ...state.incidents },
    ...(outbox.length === 0 ? {} : { outbox }),
  };
  return { advanced: { ...advanced, state: next }, deliveries: isHeld ? [] : told.deliveries, problems: told.problems };
}

function unsentOf({ channel, incident, change, attempts, since }: Delivery): Unsent {
  return { channel, incident: incident.id, number: change.number, attempts, since };
}

/** A delivery that was tried in vain. */
export interface FailedDelivery extends Delivery {
  readonly retryAfterMs?: number;
}

/** A delivery that the channel took, and when it had. */
export interface SentDelivery extends Delivery {
  readonly at: Instant;
}

export interface Notified {
  readonly sent: readonly SentDelivery[];
  /** To be put back into the outbox. */
  readonly failed: readonly FailedDelivery[];
  readonly problems: readonly string[];
}

/** What a notification needs of the round besides what is sent. */
export interface Notifying {
  readonly deliveries: readonly Delivery[];
  readonly state: HistoryState;
  /** Numbers of issues that were opened just now. */
  readonly issues: ReadonlyMap<IncidentId, number>;
}

/** Sends what was committed. All channels at once, each in order; one that fails hurts neither the others nor the round. */
export async function notify(world: World, input: TellInput, notifying: Notifying): Promise<Notified> {
  const { channels } = input.config;
  const silent = channels.flatMap((channel) => missing(channel, world));
  const told = channels.map((channel) => {
    const deliveries = notifying.deliveries.filter((one) => one.channel === channel.id);
    const isMute = channel.notifier.secrets.some((name) => !world.secrets.has(name));
    return deliveries.length === 0 || isMute ? [] : [tell(world, input, channel, { ...notifying, deliveries })];
  });
  const results = await Promise.all(told.flat());
  return {
    sent: results.flatMap(({ sent }) => sent),
    failed: results.flatMap(({ failed }) => failed),
    problems: [...silent, ...results.flatMap(({ problems }) => problems)],
  };
}

/** The names without a value make the channel silent, and every round says so. */
export function missing({ id, notifier }: Channel, { secrets }: Pick<World, "secrets">): readonly string[] {
  const names = [...new Set(notifier.secrets)].filter((name) => !secrets.has(name));
  if (names.length === 0) return [];
  return [`channel \`${id}\` is silent: ${unset(names)}`];
}

async function tell(world: World, input: TellInput, channel: Channel, notifying: Notifying): Promise<Notified> {
  const until = after(world.clock.now(), ROUND_MS);
  const sent: SentDelivery[] = [];
  const failed: FailedDelivery[] = [];
  const problems: string[] = [];
  let hasFailed = false;
  for (const { message, deliveries } of packed(world, input, channel, notifying)) {
    // What follows waits with what it follows on, and nothing new is learned by trying.
    const sending: Sending | undefined = hasFailed ? undefined : await persist(world, channel, message, until);
    const at = world.clock.now();
    if (sending?.kind === "sent") sent.push(...deliveries.map((one) => ({ ...one, at })));
    if (sending?.kind === "sent" || sending?.kind === "skipped") continue;
    if (sending === undefined || !sending.isFinal) failed.push(...deliveries.map((one) => withWait(one, sending)));
    hasFailed ||= sending !== undefined && !sending.isFinal;
    if (sending !== undefined) problems.push(problemOf(channel, deliveries, sending));
  }
  return { sent, failed, problems };
}

function packed(world: World, input: TellInput, channel: Channel, notifying: Notifying): readonly Parcel[] {
  const { config, links } = input;
  const page = config.page.url ?? notifying.state.page?.url;
  const shared: MessageLinks = {
    ...(page === undefined ? {} : { page }),
    ...(links.issuesUrl === undefined ? {} : { issues: links.issuesUrl }),
  };
  const packing: Packing = {
    checks: config.checks,
    issues: notifying.issues,
    links: ({ change }) => {
      const run = links.run?.(change.round);
      return { ...shared, ...(run === undefined ? {} : { run }) };
    },
    page: shared,
    takesDigests: channel.notifier.takesDigests,
    digestAbove: channel.digestAbove,
    now: wholeSecond(world.clock.now()),
  };
  return parcels(notifying.deliveries, packing);
}

/** Tries a few times, as long as the channel's time in this round lasts; a wait it asks for is kept if it fits into that. */
async function persist(world: World, channel: Channel, message: Message, until: Instant): Promise<Sending> {
  const { clock } = world;
  for (let tries = 0; ; tries++) {
    const sending = await sendOnce(world, channel, message);
    const pauseMs = PAUSES_MS[tries];
    if (sending.kind !== "refused" || sending.isFinal || pauseMs === undefined) return sending;
    const waitMs = Math.max(pauseMs, sending.retryAfterMs ?? 0);
    if (after(clock.now(), waitMs) >= until) return sending;
    await clock.sleep(waitMs);
  }
}

/** One try. What it says holds no secret. Each request it makes ends within `timeoutMs`. */
export async function sendOnce(
  { network, clock, secrets }: Pick<World, "network" | "secrets"> & { readonly clock: Clock },
  { notifier, allowPrivate }: Channel,
  message: Message,
  timeoutMs = TRY_MS,
): Promise<Sending> {
  const context: SendContext = { network, clock, secrets, allowPrivate, timeoutMs };
  const sending = await notifier.send(message, context);
  const redact = redactor([...secrets.values()].flatMap((value) => [value, ...urlSecrets(value)]));
  if (sending.kind === "sent") return { ...sending, answer: safeLine(redact(sending.answer)) };
  return sending.kind === "refused" ? { ...sending, why: safeLine(redact(sending.why)) } : sending;
}

function withWait(delivery: Delivery, sending: Sending | undefined): FailedDelivery {
  const waitMs = sending?.kind === "refused" ? sending.retryAfterMs : undefined;
  return waitMs === undefined ? delivery : { ...delivery, retryAfterMs: Math.min(waitMs, KEPT_MS) };
}

function problemOf({ id }: Channel, deliveries: readonly Delivery[], sending: Sending): string {
  if (sending.kind !== "refused") return "";
  const { why, next, isFinal } = sending;
  const what = deliveries.length === 1 ? "a message was" : `a message about ${deliveries.length} changes was`;
  const then = isFinal ? "it is given up" : "it is tried again in a later round";
  return `channel \`${id}\`: ${what} not sent: ${why}; ${then}; ${next}`;
}
