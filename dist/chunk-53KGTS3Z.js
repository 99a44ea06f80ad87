import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  redactor,
  urlSecrets
} from "./chunk-U6FRRAMZ.js";
import {
  isAtLeast,
  isHushed,
  isTold,
  severityOf,
  unset
} from "./chunk-PDZTN6ZN.js";
import {
  lastedMs
} from "./chunk-NDSKSSYJ.js";
import {
  utc
} from "./chunk-P437VXRP.js";
import {
  isSeen
} from "./chunk-Z3T25PNU.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  formatDuration
} from "./chunk-VQV5TYR2.js";
import {
  after,
  iso,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";

// src/core/message.ts
var MAX_HEADLINE = 150;
var MAX_NAME = 60;
var MAX_QUOTE = 500;
var MAX_LINES = 25;
var MAX_NAMES = 10;
function messageOf(context, change) {
  const { incident } = context;
  const said = change.kind === "closed" || change.note !== void 0 ? change.note : change.text;
  const [first = change] = incident.changes;
  return {
    id: `${incident.id}/${change.number}`,
    kind: change.kind,
    tone: toneOf(incident, change),
    headline: headlineOf(context, change),
    thread: { id: incident.id, headline: headlineOf(context, first) },
    ...safeLine(said ?? "") === "" ? {} : { quote: safeLine(said ?? "", MAX_QUOTE) },
    fields: fieldsOf(context, change),
    lines: [],
    links: linksOf(context),
    isDrill: incident.isDrill === true,
    at: change.at,
    subject: subjectOf(context, change)
  };
}
function digestOf(messages, links, now) {
  const newest = new Map(messages.map((message) => [message.thread.id, message]));
  const inOrder = [...newest.values()].sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone) || a.at - b.at);
  const bad = inOrder.filter(({ tone }) => tone !== "good" && tone !== "neutral").length;
  const lines = inOrder.map(({ headline: headline2, quote }) => quote === void 0 ? headline2 : `${headline2}: ${quote}`);
  const rest = lines.length - MAX_LINES;
  const [one] = inOrder;
  const headline = one !== void 0 && newest.size === 1 ? one.headline : `${newest.size} incidents: ${bad} not over`;
  const id = `digest/${iso(now)}/${messages.map(({ id: id2 }) => id2).join("+")}`.slice(0, 200);
  return {
    id,
    kind: "digest",
    tone: bad === 0 ? "good" : one?.tone ?? "neutral",
    headline,
    thread: { id, headline },
    fields: [],
    lines: [
      ...lines.slice(0, MAX_LINES).map((line) => safeLine(line, 300)),
      ...rest > 0 ? [`\u2026 and ${rest} more`] : []
    ],
    links: pageLinks(links),
    isDrill: messages.every(({ isDrill }) => isDrill),
    at: now
  };
}
function testMessage(channel, links, now) {
  const headline = `Allclear test for the channel ${safeLine(channel, MAX_NAME)}`;
  const id = `test/${channel}/${iso(now)}`;
  const fields = [{ label: "Sent", value: utc(now) }];
  const quote = "this channel works; nothing is wrong and nobody has to do anything";
  const rest = { fields, quote, lines: [], links: pageLinks(links), isDrill: false, at: now };
  return { id, kind: "test", tone: "neutral", headline, thread: { id, headline }, ...rest };
}
var TONES = ["down", "degraded", "unseen", "neutral", "good"];
function toneOf(incident, { kind, state }) {
  if (kind === "closed") return "good";
  if (kind === "acknowledged" || kind === "silenced" || kind === "unsilenced") return "neutral";
  if (incident.kind === "unseen" || !isSeen(state)) return "unseen";
  if (incident.kind === "declared") return "down";
  return state === "up" ? "good" : state;
}
function headlineOf(context, change) {
  const { incident } = context;
  return safeLine(`${subjectName(context)} ${sayingOf(incident, change)}`, MAX_HEADLINE);
}
function sayingOf(incident, change) {
  const [be, wasBe] = incident.checks.length > 1 ? ["are", "were"] : ["is", "was"];
  const now = stateWords(incident, change, be);
  const by = change.by === void 0 ? "" : ` by ${safeLine(change.by, 40)}`;
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
      return change.stage === void 0 ? `has an update${by}` : `has an update${by}: ${change.stage}`;
    case "closed":
      return closing(incident, change, be);
  }
}
function stateWords(incident, { state }, be) {
  if (incident.kind === "config") return "has mistakes";
  if (incident.kind === "declared") return `${be} an open incident`;
  return isSeen(state) ? `${be} ${state}` : "cannot be seen";
}
function closing(incident, { state }, be) {
  const span = incident.endedAt === void 0 ? "" : ` after ${formatDuration(lastedMs(incident, incident.endedAt))}`;
  if (incident.kind === "config") return `is valid again${span}`;
  if (incident.kind === "declared") return `${be} over${span}`;
  if (!isSeen(state)) return `${be} not watched any more`;
  return incident.kind === "unseen" ? `can be seen again${span}` : `${be} ${state} again${span}`;
}
function subjectName({ incident, checks }) {
  if (incident.title !== void 0) return safeLine(incident.title, MAX_NAME);
  const [first] = incident.checks;
  if (first === void 0) return "The config";
  const name = nameOf(first, checks);
  return incident.checks.length > 1 ? `${name} and ${incident.checks.length - 1} more` : name;
}
function nameOf(id, checks) {
  return safeLine(checks.find((check) => check.id === id)?.name ?? id, MAX_NAME);
}
function fieldsOf({ incident, checks }, change) {
  const names = incident.checks.slice(0, MAX_NAMES).map((id) => nameOf(id, checks));
  const more = incident.checks.length - names.length;
  const rows = [
    ["Since", utc(incident.startedAt)],
    ["Ended", incident.endedAt === void 0 ? void 0 : utc(incident.endedAt)],
    ["Severity", severityOf(incident, change.number)],
    ["Reason", change.kind === "closed" ? void 0 : change.reason],
    ["In common", incident.cause],
    ["Seen from", incident.locations.length === 0 ? void 0 : incident.locations.slice(0, MAX_NAMES).join(", ")],
    ["Checks", names.length < 2 ? void 0 : names.join(", ") + (more > 0 ? ` and ${more} more` : "")],
    ["Holds until", change.until === void 0 ? void 0 : utc(change.until)]
  ];
  return rows.flatMap(([label, text]) => {
    const value = safeLine(text ?? "", 300);
    return value === "" ? [] : [{ label, value }];
  });
}
function linksOf({ incident, links, issue }) {
  const number = issue ?? incident.issue?.number;
  const url = number === void 0 || links.issues === void 0 ? void 0 : `${links.issues}/${number}`;
  return [
    ...url === void 0 ? [] : [{ label: `Issue #${number}`, url }],
    ...pageLinks(links),
    ...links.run === void 0 ? [] : [{ label: "Run", url: links.run }]
  ];
}
function pageLinks({ page }) {
  return page === void 0 ? [] : [{ label: "Status page", url: page }];
}
function subjectOf({ incident, checks }, change) {
  return {
    incident: incident.id,
    kind: incident.kind,
    number: change.number,
    checks: incident.checks.map((id) => ({ id, name: nameOf(id, checks) })),
    state: change.state,
    ...change.from === void 0 ? {} : { from: change.from },
    reason: change.reason,
    severity: severityOf(incident, change.number),
    startedAt: incident.startedAt,
    ...incident.endedAt === void 0 ? {} : { endedAt: incident.endedAt },
    ...change.by === void 0 ? {} : { by: safeLine(change.by, 40) }
  };
}

// src/core/quiet-hours.ts
function isQuiet({ from, to, zone }, now) {
  const minute = localMinute(now, zone);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
function localMinute(at, zone) {
  const clock = new Intl.DateTimeFormat("en", { timeZone: zone, hour: "numeric", minute: "numeric", hourCycle: "h23" });
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return (parts.get("hour") ?? 0) * 60 + (parts.get("minute") ?? 0);
}

// src/core/outbox.ts
var KEPT_MS = 864e5;
var MOST_UNSENT = 200;
var FIRST_PAUSE_MS = 24e4;
var LONGEST_PAUSE_MS = 72e5;
function dispatch(input) {
  const { outbox, changes, channels, incidents, now } = input;
  const fresh = channels.flatMap((channel) => freshFor(channel, changes, incidents, now));
  const deliveries = [];
  const waiting = [];
  const problems = [];
  const due = /* @__PURE__ */ new Set();
  for (const unsent of [...outbox, ...fresh].reverse()) {
    const channel = channels.find(({ id }) => id === unsent.channel);
    const incident = incidents.get(unsent.incident);
    const change = incident?.changes.find(({ number }) => number === unsent.number);
    const story = `${unsent.channel} ${unsent.incident}`;
    if (channel === void 0 || incident === void 0 || change === void 0)
      problems.unshift(givenUp(unsent, channel === void 0 ? "the channel left the config" : "history lost it"));
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
function putBack(outbox, failed, now) {
  const back = failed.map(({ channel, incident, change, attempts, since, retryAfterMs = 0 }) => {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS * 2 ** attempts, retryAfterMs));
    const notBefore = after(now, pauseMs);
    return { channel, incident: incident.id, number: change.number, attempts: attempts + 1, since, notBefore };
  });
  const known = new Set(back.map(keyOf));
  return bounded([...back, ...outbox.filter((unsent) => !known.has(keyOf(unsent)))]);
}
function freshFor({ id: channel, route }, changes, incidents, now) {
  return changes.flatMap((change) => {
    const incident = incidents.get(change.incident);
    if (incident === void 0 || !isTold(route, incident, change) || isHushed(incident, change, now)) return [];
    return [{ channel, incident: incident.id, number: change.number, attempts: 0, since: now }];
  });
}
function mustWait({ quiet }, { notBefore }, { incident, change }, now) {
  if (notBefore !== void 0 && now < notBefore) return true;
  if (quiet === void 0 || !isQuiet(quiet, now)) return false;
  const { severity, states } = quiet.unless;
  const isUrgent = change.kind !== "closed" && states.includes(change.state);
  return !isUrgent && !isAtLeast(severityOf(incident, change.number), severity);
}
function bounded(outbox) {
  const oldestFirst = outbox.toSorted((a, b) => a.since - b.since);
  const gone = oldestFirst.slice(0, Math.max(0, outbox.length - MOST_UNSENT));
  return {
    outbox: oldestFirst.slice(gone.length),
    problems: gone.map((unsent) => givenUp(unsent, `more than ${MOST_UNSENT} messages wait`))
  };
}
function keyOf({ channel, incident, number }) {
  return `${channel} ${incident} ${number}`;
}
function givenUp({ channel, incident, number }, why) {
  return `channel \`${channel}\`: the message about change ${number} of \`${incident}\` is given up: ${why}`;
}

// src/core/parcel.ts
function parcels(deliveries, packing) {
  const late = deliveries.filter(({ since }) => since < packing.now);
  const isDigest = deliveries.length > packing.digestAbove || late.length > 1;
  if (!packing.takesDigests) return withoutPassed(deliveries).map((one) => parcel(one, packing));
  if (!isDigest) return deliveries.map((one) => parcel(one, packing));
  const messages = deliveries.map((one) => parcel(one, packing).message);
  return [{ message: digestOf(messages, packing.page, packing.now), deliveries }];
}
function parcel(delivery, { checks, issues, links }) {
  const { incident, change } = delivery;
  const issue = issues.get(incident.id);
  const context = { incident, checks, links: links(delivery), ...issue === void 0 ? {} : { issue } };
  return { message: messageOf(context, change), deliveries: [delivery] };
}
function withoutPassed(deliveries) {
  const kindsOf = (id) => deliveries.filter(({ incident }) => incident.id === id).map(({ change }) => change.kind);
  const passed = new Set(
    deliveries.flatMap(({ incident: { id } }) => {
      const kinds = kindsOf(id);
      return kinds.includes("opened") && kinds.includes("closed") ? [id] : [];
    })
  );
  return deliveries.filter(({ incident }) => !passed.has(incident.id));
}

// src/app/notify.ts
var TRY_MS = 1e4;
var ROUND_MS = 3e4;
var PAUSES_MS = [1e3, 4e3];
function outgoing(advanced, before, { channels, now, isLate, isHeld }) {
  const waiting = before?.outbox ?? [];
  if (isLate || channels.length === 0 && waiting.length === 0) return { advanced, deliveries: [], problems: [] };
  const incidents = /* @__PURE__ */ new Map();
  for (const known of [
    Object.values(before?.incidents ?? {}),
    Object.values(advanced.state.incidents),
    advanced.incidents
  ])
    for (const incident of known) incidents.set(incident.id, incident);
  const { changes } = advanced;
  const told = dispatch({ outbox: waiting, changes, incidents, channels, now: wholeSecond(now) });
  const held = isHeld ? told.deliveries.map(unsentOf) : [];
  const outbox = [...held, ...told.outbox];
  const { outbox: _, ...state } = advanced.state;
  const awaited = outbox.flatMap(({ incident }) => incidents.get(incident) ?? []);
  const next = {
    ...state,
    // An incident that is over and settled stays as long as a message about it waits.
    incidents: { ...Object.fromEntries(awaited.map((one) => [one.id, one])), ...state.incidents },
    ...outbox.length === 0 ? {} : { outbox }
  };
  return { advanced: { ...advanced, state: next }, deliveries: isHeld ? [] : told.deliveries, problems: told.problems };
}
function unsentOf({ channel, incident, change, attempts, since }) {
  return { channel, incident: incident.id, number: change.number, attempts, since };
}
async function notify(world, input, notifying) {
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
    problems: [...silent, ...results.flatMap(({ problems }) => problems)]
  };
}
function missing({ id, notifier }, { secrets }) {
  const names = [...new Set(notifier.secrets)].filter((name) => !secrets.has(name));
  if (names.length === 0) return [];
  return [`channel \`${id}\` is silent: ${unset(names)}`];
}
async function tell(world, input, channel, notifying) {
  const until = after(world.clock.now(), ROUND_MS);
  const sent = [];
  const failed = [];
  const problems = [];
  let hasFailed = false;
  for (const { message, deliveries } of packed(world, input, channel, notifying)) {
    const sending = hasFailed ? void 0 : await persist(world, channel, message, until);
    const at = world.clock.now();
    if (sending?.kind === "sent") sent.push(...deliveries.map((one) => ({ ...one, at })));
    if (sending?.kind === "sent" || sending?.kind === "skipped") continue;
    if (sending === void 0 || !sending.isFinal) failed.push(...deliveries.map((one) => withWait(one, sending)));
    hasFailed ||= sending !== void 0 && !sending.isFinal;
    if (sending !== void 0) problems.push(problemOf(channel, deliveries, sending));
  }
  return { sent, failed, problems };
}
function packed(world, input, channel, notifying) {
  const { config, links } = input;
  const page = config.page.url ?? notifying.state.page?.url;
  const shared = {
    ...page === void 0 ? {} : { page },
    ...links.issuesUrl === void 0 ? {} : { issues: links.issuesUrl }
  };
  const packing = {
    checks: config.checks,
    issues: notifying.issues,
    links: ({ change }) => {
      const run = links.run?.(change.round);
      return { ...shared, ...run === void 0 ? {} : { run } };
    },
    page: shared,
    takesDigests: channel.notifier.takesDigests,
    digestAbove: channel.digestAbove,
    now: wholeSecond(world.clock.now())
  };
  return parcels(notifying.deliveries, packing);
}
async function persist(world, channel, message, until) {
  const { clock } = world;
  for (let tries = 0; ; tries++) {
    const sending = await sendOnce(world, channel, message);
    const pauseMs = PAUSES_MS[tries];
    if (sending.kind !== "refused" || sending.isFinal || pauseMs === void 0) return sending;
    const waitMs = Math.max(pauseMs, sending.retryAfterMs ?? 0);
    if (after(clock.now(), waitMs) >= until) return sending;
    await clock.sleep(waitMs);
  }
}
async function sendOnce({ network, clock, secrets }, { notifier, allowPrivate }, message, timeoutMs = TRY_MS) {
  const context = { network, clock, secrets, allowPrivate, timeoutMs };
  const sending = await notifier.send(message, context);
  const redact = redactor([...secrets.values()].flatMap((value) => [value, ...urlSecrets(value)]));
  if (sending.kind === "sent") return { ...sending, answer: safeLine(redact(sending.answer)) };
  return sending.kind === "refused" ? { ...sending, why: safeLine(redact(sending.why)) } : sending;
}
function withWait(delivery, sending) {
  const waitMs = sending?.kind === "refused" ? sending.retryAfterMs : void 0;
  return waitMs === void 0 ? delivery : { ...delivery, retryAfterMs: Math.min(waitMs, KEPT_MS) };
}
function problemOf({ id }, deliveries, sending) {
  if (sending.kind !== "refused") return "";
  const { why, next, isFinal } = sending;
  const what = deliveries.length === 1 ? "a message was" : `a message about ${deliveries.length} changes was`;
  const then = isFinal ? "it is given up" : "it is tried again in a later round";
  return `channel \`${id}\`: ${what} not sent: ${why}; ${then}; ${next}`;
}

export {
  putBack,
  testMessage,
  outgoing,
  notify,
  missing,
  sendOnce
};
