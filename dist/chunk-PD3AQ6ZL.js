import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  runRound,
  tellChannels
} from "./chunk-IW4HB6SL.js";
import {
  assertOurs,
  createBackoff,
  findIssues,
  recall,
  tellIncidents
} from "./chunk-LCAU56OB.js";
import {
  outgoing
} from "./chunk-53KGTS3Z.js";
import {
  MOST_ANNOUNCED,
  publishSite,
  remembered,
  servedPage,
  siteAt
} from "./chunk-EE3UPADY.js";
import {
  attempted,
  refusalOf
} from "./chunk-VGDXOJ6S.js";
import {
  changeKey,
  hasKey,
  readMark
} from "./chunk-EOPLNMHA.js";
import {
  BUDGET_BURNS,
  MAX_POSTMORTEM,
  acknowledge,
  changedFiles,
  closeByHand,
  declare,
  decodeIncidents,
  incidentFiles,
  setAffected,
  setPostmortem,
  setSeverity,
  silence,
  slug,
  stateFile,
  unsilence,
  update
} from "./chunk-PDZTN6ZN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  lastedMs
} from "./chunk-NDSKSSYJ.js";
import {
  utc
} from "./chunk-P437VXRP.js";
import {
  SEVERITIES,
  STAGES,
  isOpen
} from "./chunk-Z3T25PNU.js";
import {
  codeBlock,
  codeSpan,
  escapeText
} from "./chunk-C6E2U7YB.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  nearest
} from "./chunk-AX5NL36Q.js";
import {
  formatDuration,
  parseDuration,
  spellDuration
} from "./chunk-VQV5TYR2.js";
import {
  incidentsPath,
  recentIncidentsPaths
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  compact,
  instant
} from "./chunk-J6QL6FOQ.js";

// src/commands/command.ts
function defineCommand({
  read,
  act,
  ...command
}) {
  return {
    ...command,
    bind(words, below) {
      const found = read(words, below);
      return "problem" in found ? found : { act: (situation) => act(found.args, situation) };
    }
  };
}

// src/commands/words.ts
var MINUTE_MS = 6e4;
var DAY_MS = 864e5;
var LEAST_MS = 5 * MINUTE_MS;
var MOST_MS = 30 * DAY_MS;
function firstWord(words) {
  const [, first = "", rest = ""] = /^(\S*)\s*(.*)$/.exec(words) ?? [];
  return [first, rest];
}
function nothing(name) {
  return (words) => words === "" ? { args: void 0 } : { problem: "it takes nothing behind its name", proposal: `/${name}` };
}
function readTime(text, proposed) {
  const parsed = parseDuration(text.toLowerCase(), "h");
  if ("problem" in parsed) {
    const { problem, proposal } = parsed;
    return {
      problem: `${codeSpan(text)}: ${problem}`,
      ...proposal !== void 0 && { proposal: proposed(proposal) }
    };
  }
  const within = Math.min(MOST_MS, Math.max(LEAST_MS, parsed.ms));
  if (within === parsed.ms) return { args: parsed.ms };
  return { problem: "a time is from `5m` to `30d`", proposal: proposed(spellDuration(within)) };
}
function readOne(text, allowed, proposed) {
  const found = allowed.find((word) => word === text.toLowerCase());
  if (found !== void 0) return { args: found };
  const meant = allowed.find((word) => word === nearest(text, allowed));
  const problem = text === "" ? "a word is missing" : `${codeSpan(text)} is none of its words`;
  return {
    problem: `${problem}; it takes ${allowed.map((word) => `\`${word}\``).join(", ")}`,
    ...meant !== void 0 && { proposal: proposed(meant) }
  };
}
function readChecks(text, checks) {
  const names = text.split(",").flatMap((name) => name.trim() || []);
  const ids = [];
  for (const name of names) {
    const found = checks.find(({ id, name: called }) => id === slug(name) || called === name);
    if (found === void 0) {
      const meant = nearest(
        slug(name),
        checks.map(({ id }) => id)
      );
      const hint = meant === void 0 ? "" : `, did you mean \`${meant}\`?`;
      return { problem: `no check is called ${codeSpan(name)}${hint}` };
    }
    if (!ids.includes(found.id)) ids.push(found.id);
  }
  return { ids };
}
function refused(answer2) {
  return { kind: "refused", answer: answer2 };
}
function onOpen({ incident: incident2 }, act) {
  if (incident2 === void 0) return refused("This is about an incident, and none is told here.");
  const { endedAt } = incident2;
  if (isOpen(incident2) || endedAt === void 0) return act(incident2);
  return refused(`This incident ended at ${utc(endedAt)}; there is nothing left to do about it.`);
}
function done(answer2, incident2) {
  return { kind: "done", answer: answer2, ...incident2 !== void 0 && { incident: incident2 } };
}
function untilWords(until) {
  return until === void 0 ? "" : ` until ${utc(until)}`;
}
function noteWords(note) {
  return note === void 0 || note === "" ? "" : ` Noted: ${escapeText(note, 1e3)}`;
}
function checkNames(ids, checks) {
  const names = ids.map((id) => escapeText(checks.find((check) => check.id === id)?.name ?? id, 60));
  return names.length === 0 ? "no check" : names.join(", ");
}

// src/commands/ack.ts
var ack = defineCommand({
  name: "ack",
  usage: "/ack [for <time>] [note]",
  doc: "Says that you work on it: no reminders until then, or until it ends.",
  example: "/ack for 4h a disk is full, cleaning up",
  needs: "triage",
  heardIn: "incidents",
  read(words) {
    const [first, rest] = firstWord(words);
    if (first.toLowerCase() !== "for") {
      const isTime = "ms" in parseDuration(first.toLowerCase()) && first !== "";
      return isTime ? { problem: "a time needs `for` before it", proposal: `/ack for ${words}` } : { args: { note: words } };
    }
    const [time, note] = firstWord(rest);
    const read = readTime(time, (spelled) => `/ack for ${spelled}${note === "" ? "" : ` ${note}`}`);
    return "problem" in read ? read : { args: { forMs: read.args, note } };
  },
  act({ forMs, note }, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident2) => {
      const until = forMs === void 0 ? void 0 : after(hand.now, forMs);
      const acknowledged = acknowledge(incident2, { note, ...until !== void 0 && { until } }, hand);
      const how = until === void 0 ? " until it ends" : untilWords(until);
      return done(`Acknowledged by ${escapeText(hand.by)}: no reminders${how}.${noteWords(note)}`, acknowledged);
    });
  }
});

// src/commands/affects.ts
var affects = defineCommand({
  name: "affects",
  usage: "/affects <check>, <check>",
  doc: "Says which checks an incident that was opened by hand is about.",
  example: "/affects api, web",
  needs: "write",
  heardIn: "incidents",
  read: (words) => words === "" ? { problem: "it needs the names of checks", proposal: "/affects <check>" } : { args: words },
  act(names, situation) {
    const { hand, checks } = situation;
    return onOpen(situation, (incident2) => {
      if (incident2.kind !== "declared")
        return refused("This incident is about what our looks saw; declare another one with `/incident <title>`.");
      const read = readChecks(names, checks);
      if ("problem" in read) return refused(`${read.problem}.`);
      if (read.ids.length === 0) return refused("It needs the names of checks.");
      return done(`It now affects ${checkNames(read.ids, checks)}.`, setAffected(incident2, read.ids, hand));
    });
  }
});

// src/commands/close.ts
var close = defineCommand({
  name: "close",
  usage: "/close <note>",
  doc: "Ends the incident by hand, and says why; a drill needs no note.",
  example: "/close a false alarm: the maintenance was not announced",
  needs: "write",
  heardIn: "incidents",
  read: (words) => ({ args: words }),
  act(note, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident2) => {
      if (isOfItself(incident2)) return refused("This one ends by itself, in the round that finds its cause gone.");
      if (note === "" && incident2.isDrill !== true) return refused("Say why: `/close <note>`.");
      const watched = incident2.kind === "declared" ? "" : " It is told again only after it was seen up once.";
      const closed = closeByHand(incident2, { note }, hand);
      return done(`Closed by ${escapeText(hand.by)}.${watched}${noteWords(note)}`, closed);
    });
  }
});
function isOfItself({ kind, reason }) {
  return kind === "config" || reason === BUDGET_BURNS;
}

// src/commands/drill.ts
var DRILL_TITLE = "DRILL (nothing is wrong)";
var drill = defineCommand({
  name: "drill",
  usage: "/drill",
  doc: "Rehearses: an incident marked DRILL goes the whole way (issue, channels, page), and you hear how long each took.",
  example: "/drill",
  needs: "write",
  heardIn: "ours",
  read: nothing("drill"),
  act(_nothing, { state, hand }) {
    const running = Object.values(state.incidents).some((one) => one.isDrill === true && isOpen(one));
    if (running) return refused("A drill is running already; it ends with the next round.");
    const opened = declare({ title: DRILL_TITLE, checks: [], severity: "minor", isDrill: true }, hand);
    return done("The drill has begun; it ends by itself with the next round, or with `/close` in its issue.", opened);
  }
});

// src/commands/help.ts
var help = defineCommand({
  name: "help",
  usage: "/help",
  doc: "Lists the commands.",
  example: "/help",
  needs: "triage",
  heardIn: "ours",
  read: nothing("help"),
  act: (_nothing, { commands }) => done(helpText(commands))
});
function helpText(commands) {
  const rows = commands.map(({ usage, doc, needs }) => `| \`${usage.replaceAll("|", "\\|")}\` | ${doc} | ${needs} |`);
  return [
    "Commands stand in the first lines of a new comment, one in a line, up to the first line that is none.",
    "",
    "| command | what it does | needs |",
    "| --- | --- | --- |",
    ...rows
  ].join("\n");
}

// src/commands/incident.ts
var incident = defineCommand({
  name: "incident",
  usage: "/incident <title>",
  doc: "Opens an incident by hand and tells it in this issue: on the page, in the feeds, to the channels.",
  example: "/incident Logins are slow",
  needs: "write",
  heardIn: "anywhere",
  read: (words) => words === "" ? { problem: "it needs a title, for the status page", proposal: "/incident <title>" } : { args: words },
  act(title, { incident: told2, hand, issue }) {
    if (told2 !== void 0 && isOpen(told2))
      return refused("An incident is told here already; tell this one in an issue of its own.");
    if (told2 !== void 0 && told2.kind !== "declared")
      return refused("An incident of our looks was told here; tell this one in an issue of its own.");
    const opened = declare({ title, checks: [], severity: "minor", ...issue !== void 0 && { issue } }, hand);
    const next = "Say more with `/severity`, `/affects` and `/update`, and end it with `/close <note>`.";
    return done(`Declared by ${escapeText(hand.by)}: ${escapeText(title)}. ${next}`, opened);
  }
});

// src/commands/maintenance.ts
var EXAMPLE = "/maintenance 2026-12-01T22:00 2h Europe/Berlin Database upgrade";
var TIME = /^2\d{3}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d{2}:\d{2})?$/;
var ZONE = /^([A-Za-z_]+\/[\w/+-]+|UTC|GMT|CET|EET|WET|MST|EST|HST)$/;
var MAX_TITLE = 120;
var EVER = { from: instant(0), to: instant(253402300799e3) };
var maintenance = defineCommand({
  name: "maintenance",
  usage: "/maintenance <from> <time> [zone] [for <checks>:] <text>, or /maintenance cancel <id>",
  doc: "Announces planned work: looks go on, nobody is told of what breaks, and its time counts for nothing. Times are those of the zone, UTC without one.",
  example: EXAMPLE,
  needs: "write",
  heardIn: "ours",
  read(words) {
    const [first, rest] = firstWord(words);
    if (first.toLowerCase() === "cancel")
      return rest === "" ? { problem: "it needs the id of what was announced", proposal: "/maintenance cancel <id>" } : { args: { cancel: rest } };
    return readPlan(first, rest);
  },
  act: (args, situation) => "plan" in args ? announce(args.plan, situation) : cancel(args.cancel, situation)
});
function readPlan(from, rest) {
  if (!TIME.test(from))
    return { problem: `${codeSpan(from)} is no time: it is written as \`2026-12-01T22:00\``, proposal: EXAMPLE };
  const [time, behind] = firstWord(rest);
  const read = readTime(time, (spelled) => `/maintenance ${from} ${spelled} ${behind === "" ? "<text>" : behind}`);
  if ("problem" in read) return read;
  const [word, others] = firstWord(behind);
  const [zone, said2] = ZONE.test(word) ? [word, others] : [void 0, behind];
  const [, names, about] = /^for\s+([^:]+):\s*(.*)$/i.exec(said2) ?? [];
  const title = safeLine(about ?? said2, MAX_TITLE);
  if (title === "") return { problem: "it needs a text for the status page", proposal: EXAMPLE };
  const plan = {
    from,
    forMs: read.args,
    title,
    ...zone !== void 0 && { zone },
    ...names !== void 0 && { names }
  };
  return { args: { plan } };
}
function announce(plan, situation) {
  const { hand, maintenance: standing2, checks } = situation;
  const span = spanOf(plan, situation);
  if ("problem" in span) return refused(`${span.problem}.`);
  if (span.to <= hand.now) return refused(`That was over at ${utc(span.to)}.`);
  if (standing2.filter(({ to }) => to > hand.now).length >= MOST_ANNOUNCED)
    return refused(`${MOST_ANNOUNCED} are announced already; cancel one, or write them into the config.`);
  const about = plan.names === void 0 ? void 0 : readChecks(plan.names, checks);
  if (about !== void 0 && "problem" in about) return refused(`${about.problem}.`);
  const from = instant(Math.max(span.from, hand.now));
  const one = { id: freeId(span.from, standing2), title: plan.title, from, to: span.to, by: hand.by };
  const whom = about === void 0 ? {} : { checks: about.ids };
  const all = [...standing2, { ...one, ...whom }].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const who = whom.checks === void 0 ? "all checks" : checkNames(whom.checks, checks);
  const when = `from ${utc(from)} to ${utc(span.to)} (${formatDuration(span.to - from)})`;
  const answer2 = `Announced by ${escapeText(hand.by)}: ${escapeText(plan.title)}, ${when}, for ${who}. Undo it with \`/maintenance cancel ${one.id}\`.`;
  return { kind: "done", answer: answer2, maintenance: all };
}
function spanOf({ from, forMs, zone }, { calendar }) {
  const written = { from, end: { for: forMs }, except: [], ...zone !== void 0 && { zone } };
  const { schedule, problems } = calendar.read(written);
  const [problem] = problems;
  const [span] = schedule?.within(EVER) ?? [];
  return span ?? { problem: problem?.message ?? "that is no time" };
}
function freeId(from, standing2) {
  const plain2 = compact(from);
  const taken = new Set(standing2.map(({ id: id2 }) => id2));
  let id = plain2;
  for (let number = 2; taken.has(id); number += 1) id = `${plain2}.${number}`;
  return id;
}
function cancel(id, { maintenance: standing2, hand }) {
  const found = standing2.find((one) => one.id.toLowerCase() === id.toLowerCase() && one.to > hand.now);
  if (found === void 0) {
    const ids = standing2.filter(({ to }) => to > hand.now).map((one) => `\`${one.id}\``);
    const known = ids.length === 0 ? "nothing is announced by command" : `there are ${ids.join(", ")}`;
    return refused(`Nothing is announced as ${codeSpan(id)}: ${known}.`);
  }
  const isRunning = found.from < hand.now;
  const maintenance2 = standing2.flatMap((one) => {
    if (one !== found) return [one];
    return isRunning ? [{ ...one, to: hand.now }] : [];
  });
  const what = isRunning ? "Ended" : "Cancelled";
  return { kind: "done", answer: `${what} by ${escapeText(hand.by)}: ${escapeText(found.title)}.`, maintenance: maintenance2 };
}

// src/core/postmortem.ts
var MOST_CHANGES = 50;
function postmortemDraft(incident2, checks) {
  const names = incident2.checks.map((id) => safeLine(checks.find((check) => check.id === id)?.name ?? id, 60));
  const { startedAt, endedAt, severity: severity2, changes } = incident2;
  const what = safeLine(incident2.title ?? `${names.join(", ") || "The config"}: ${incident2.text}`, 120);
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
    `- From ${utc(startedAt)} ${endedAt === void 0 ? "until now" : `to ${utc(endedAt)}: ${formatDuration(lastedMs(incident2, endedAt))}`}`,
    ...names.length === 0 ? [] : [`- Affected: ${names.join(", ")}`],
    ...severity2 === void 0 ? [] : [`- Severity: ${severity2}`],
    "- _Who noticed, and what could they not do?_",
    "",
    "### Timeline",
    "",
    ...changes.slice(0, MOST_CHANGES).map(timelineRow),
    ...omitted > 0 ? [`- and ${omitted} more`] : [],
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
    "- [ ] _What, who, until when_"
  ];
}
function timelineRow({ at, kind, stage, by, note, text }) {
  const what = stage === void 0 ? kind : `${kind} (${stage})`;
  const who = by === void 0 ? "" : ` by ${safeLine(by, 40)}`;
  return `- ${utc(at)} ${what}${who}: ${safeLine(note ?? text)}`;
}

// src/commands/postmortem.ts
var postmortem = defineCommand({
  name: "postmortem",
  usage: "/postmortem, or /postmortem publish with the text below it",
  doc: "Drafts a post-mortem from the timeline; `publish` keeps the text below it with the incident, on the page.",
  example: "/postmortem",
  needs: "write",
  heardIn: "incidents",
  read(words, below) {
    if (words === "") return { args: {} };
    if (words.toLowerCase() !== "publish")
      return { problem: "it takes nothing, or `publish` with the text below it", proposal: "/postmortem publish" };
    const text = below.trim();
    if (text === "")
      return { problem: "it needs the text below it, in the same comment", proposal: "/postmortem publish" };
    return text.length > MAX_POSTMORTEM ? { problem: `the text has ${text.length} characters; at most ${MAX_POSTMORTEM} are kept` } : { args: { text } };
  },
  act({ text }, { incident: incident2, checks }) {
    if (incident2 === void 0) return refused("This is about an incident, and none is told here.");
    if (text !== void 0) return done("Kept with the incident; the page shows it.", setPostmortem(incident2, text));
    const draft = codeBlock(postmortemDraft(incident2, checks), "markdown");
    return done(`A draft. Complete it, and keep it with \`/postmortem publish\` above its text:

${draft}`);
  }
});

// src/commands/recheck.ts
var recheck = defineCommand({
  name: "recheck",
  usage: "/recheck",
  doc: "Looks now at the checks of this incident and answers what was seen.",
  example: "/recheck",
  needs: "write",
  heardIn: "incidents",
  read: nothing("recheck"),
  act(_nothing, { incident: incident2, checks }) {
    const watched = (incident2?.checks ?? []).filter((id) => checks.some((check) => check.id === id));
    if (watched.length === 0)
      return refused("This incident is about no check of the config: there is nothing to look at.");
    return { kind: "look", checks: watched };
  }
});

// src/commands/severity.ts
var severity = defineCommand({
  name: "severity",
  usage: "/severity minor|major|critical",
  doc: "Says how bad it is; it stands on the page, and routes may go by it.",
  example: "/severity major",
  needs: "write",
  heardIn: "incidents",
  read: (words) => readOne(words, SEVERITIES, (right) => `/severity ${right}`),
  act(wanted, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident2) => {
      if (incident2.severity === wanted) return refused(`It is ${wanted} already.`);
      return done(`Severity ${wanted}, says ${escapeText(hand.by)}.`, setSeverity(incident2, wanted, hand));
    });
  }
});

// src/commands/silence.ts
var silence2 = defineCommand({
  name: "silence",
  usage: "/silence <time> [note]",
  doc: "No comments, reminders and messages for so long; the issue's text stays current, and the end is told.",
  example: "/silence 2h",
  needs: "write",
  heardIn: "incidents",
  read(words) {
    const [time, note] = firstWord(words.replace(/^for\s+/i, ""));
    if (time === "") return { problem: "it needs how long", proposal: "/silence 2h" };
    const read = readTime(time, (spelled) => `/silence ${spelled}${note === "" ? "" : ` ${note}`}`);
    return "problem" in read ? read : { args: { forMs: read.args, note } };
  },
  act({ forMs, note }, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident2) => {
      const until = after(hand.now, forMs);
      const quiet = silence(incident2, { until, note }, hand);
      return done(`Silenced by ${escapeText(hand.by)}${untilWords(until)}.${noteWords(note)}`, quiet);
    });
  }
});

// src/commands/status.ts
var status = defineCommand({
  name: "status",
  usage: "/status",
  doc: "Says how the incident stands, or, where none is told, everything that is not up.",
  example: "/status",
  needs: "triage",
  heardIn: "ours",
  read: nothing("status"),
  act: (_nothing, situation) => done(situation.incident === void 0 ? overall(situation) : standing(situation.incident, situation))
});
var MOST_LISTED = 20;
function overall({ state, checks, maintenance: maintenance2, hand }) {
  const rows = checks.flatMap(({ id }) => {
    const { confirmed, unseen } = state.checks[id] ?? {};
    const name = checkNames([id], checks);
    if (unseen !== void 0) return [`- ${name} cannot be seen since ${utc(unseen.since)}`];
    if (confirmed === void 0) return [`- ${name} has no data yet`];
    return confirmed.state === "up" ? [] : [`- ${name} is ${confirmed.state} since ${utc(confirmed.since)}`];
  });
  const more = rows.length > MOST_LISTED ? [`- and ${rows.length - MOST_LISTED} more`] : [];
  const planned = maintenance2.filter(({ to }) => to > hand.now).map((one) => `- maintenance \`${one.id}\`: ${escapeText(one.title)}, from ${utc(one.from)} to ${utc(one.to)}`);
  const said2 = [...rows.slice(0, MOST_LISTED), ...more, ...planned];
  return said2.length === 0 ? `All ${checks.length} checks are up.` : said2.join("\n");
}
function standing(incident2, { state, checks, hand }) {
  const { acknowledged, silencedUntil, severity: severity2, stage, endedAt } = incident2;
  const what = escapeText(incident2.title ?? incident2.text, 120);
  const about = incident2.checks.length === 0 ? what : `${checkNames(incident2.checks, checks)}: ${what}`;
  const now = incident2.checks.flatMap((id) => {
    const confirmed = state.checks[id]?.confirmed;
    return confirmed === void 0 ? [] : [`${checkNames([id], checks)} is ${confirmed.state}`];
  });
  const isHeld = acknowledged !== void 0 && (acknowledged.until === void 0 || acknowledged.until > hand.now);
  const lines = [
    isOpen(incident2) || endedAt === void 0 ? `Open since ${utc(incident2.startedAt)}. ${about}` : `Ended at ${utc(endedAt)}, begun at ${utc(incident2.startedAt)}. ${about}`,
    now.length === 0 ? void 0 : `Last confirmed: ${now.slice(0, MOST_LISTED).join(", ")}`,
    stage === void 0 ? void 0 : `Stage: ${stage}`,
    severity2 === void 0 ? void 0 : `Severity: ${severity2}`,
    isOpen(incident2) && isHeld ? `Acknowledged by ${escapeText(acknowledged.by)} at ${utc(acknowledged.at)}` : void 0,
    isOpen(incident2) && silencedUntil !== void 0 && silencedUntil > hand.now ? `Silenced until ${utc(silencedUntil)}` : void 0
  ];
  return lines.flatMap((line) => line === void 0 ? [] : [`- ${line}`]).join("\n");
}

// src/commands/unsilence.ts
var unsilence2 = defineCommand({
  name: "unsilence",
  usage: "/unsilence",
  doc: "Ends a silence before its time.",
  example: "/unsilence",
  needs: "write",
  heardIn: "incidents",
  read: nothing("unsilence"),
  act(_nothing, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident2) => {
      const { silencedUntil } = incident2;
      if (silencedUntil === void 0 || silencedUntil <= hand.now) return refused("It is not silenced.");
      return done(`No longer silenced, says ${escapeText(hand.by)}.`, unsilence(incident2, hand));
    });
  }
});

// src/commands/update.ts
var update2 = defineCommand({
  name: "update",
  usage: "/update investigating|identified|monitoring <text>",
  doc: "Tells how far you are; the text goes to the status page and its feeds, on one line.",
  example: "/update identified A full disk on the database host; we are freeing room.",
  needs: "write",
  heardIn: "incidents",
  read(words) {
    const [stage, note] = firstWord(words);
    const text = note === "" ? "<text>" : note;
    const read = readOne(stage, STAGES, (right) => `/update ${right} ${text}`);
    if ("problem" in read) return read;
    if (note === "") return { problem: "it needs a text for the status page", proposal: `/update ${read.args} <text>` };
    return { args: { stage: read.args, note } };
  },
  act({ stage, note }, situation) {
    const { hand } = situation;
    return onOpen(
      situation,
      (incident2) => done(
        `Told as ${stage}, by ${escapeText(hand.by)}: ${escapeText(note, 1e3)}`,
        update(incident2, { stage, note }, hand)
      )
    );
  }
});

// src/commands/index.ts
var COMMANDS = [
  ack,
  silence2,
  unsilence2,
  status,
  recheck,
  update2,
  severity,
  affects,
  close,
  postmortem,
  incident,
  maintenance,
  drill,
  help
];

// src/commands/parse.ts
var MOST = 10;
var NAME = /^\/([A-Za-z]{2,20})(?:[ \t]+(.*))?$/;
var INVISIBLE = /[\ufeff\u200b-\u200f\u2060]/g;
var ENTITIES = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " "
};
function readComment(body, commands) {
  const lines = body.replace(/\r\n?/g, "\n").split("\n").map(plain);
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return [];
  const top = lines.slice(first).findIndex((line) => commandIn(line, commands) === void 0);
  const count = Math.min(MOST, top < 0 ? lines.length - first : top);
  const below = lines.slice(first + count).join("\n");
  return lines.slice(first, first + count).flatMap((line) => commandIn(line, commands)?.(below) ?? []);
}
function plain(line) {
  return line.replace(INVISIBLE, "").replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/g, (entity) => ENTITIES[entity] ?? entity).replaceAll("\xA0", " ").trimEnd();
}
function commandIn(line, commands) {
  const [, name, words = ""] = NAME.exec(line) ?? [];
  if (name === void 0) return void 0;
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command !== void 0) return (below) => said(command, line, words.trim(), below);
  const meant = nearest(
    name,
    commands.map((one) => one.name)
  );
  const near = commands.find((one) => one.name === meant);
  if (near === void 0) return void 0;
  const proposal = `/${near.name}${words === "" ? "" : ` ${words.trim()}`}`;
  const answer2 = `${codeSpan(line)} is no command; did you mean ${codeSpan(proposal)}? In full: ${codeSpan(near.usage)}.`;
  return () => ({ kind: "mistake", command: near, answer: answer2 });
}
function said(command, line, words, below) {
  const bound = command.bind(words, below);
  if (!("problem" in bound)) return { kind: "command", command, bound };
  const { problem, proposal } = bound;
  const meant = proposal === void 0 ? "" : ` Did you mean ${codeSpan(proposal)}?`;
  const answer2 = `${codeSpan(line)}: ${problem}.${meant} In full: ${codeSpan(command.usage)}.`;
  return { kind: "mistake", command, answer: answer2 };
}

// src/commands/decide.ts
function heardIn(place, said2) {
  const opening = said2.findIndex(({ command }) => command.heardIn === "anywhere");
  return said2.filter(({ command }, index) => isHeard(command, place) || opening >= 0 && index > opening);
}
function isHeard(command, { hasIncident, isOurs }) {
  switch (command.heardIn) {
    case "incidents":
      return hasIncident;
    case "ours":
      return hasIncident || isOurs;
    case "anywhere":
      return true;
  }
}
function decide(said2, permitted, { incident: told2, maintenance: announced, ...rest }) {
  const touched = /* @__PURE__ */ new Map();
  const answers = [];
  const looks = /* @__PURE__ */ new Set();
  let [incident2, maintenance2, isGranted] = [told2, announced, true];
  for (const one of said2) {
    const situation = { ...rest, maintenance: maintenance2, ...incident2 !== void 0 && { incident: incident2 } };
    const effect = effectOf(one, permitted, situation);
    switch (effect.kind) {
      case "look":
        for (const check of effect.checks) looks.add(check);
        break;
      case "refused":
        isGranted = false;
        answers.push(effect.answer);
        break;
      case "done":
        answers.push(effect.answer);
        maintenance2 = effect.maintenance ?? maintenance2;
        if (effect.incident === void 0) break;
        touched.set(effect.incident.id, effect.incident);
        if (effect.incident.isDrill !== true || effect.incident.id === incident2?.id) incident2 = effect.incident;
    }
  }
  return {
    answers,
    isGranted,
    incidents: [...touched.values()],
    ...maintenance2 !== announced && { maintenance: maintenance2 },
    looks: [...looks]
  };
}
function effectOf(said2, permitted, situation) {
  if (said2.kind === "mistake") return { kind: "refused", answer: said2.answer };
  const { name, needs } = said2.command;
  if (permitted.has(needs)) return said2.bound.act(situation);
  const answer2 = `${codeSpan(`/${name}`)} needs the permission \`${needs}\` in this repository.`;
  return { kind: "refused", answer: answer2 };
}

// src/core/permission.ts
var PERMISSIONS = ["triage", "write"];

// src/app/bot-answer.ts
function answerKey(command, part) {
  return `<!-- allclear:answer ${command}${part === void 0 ? "" : ` ${part}`} -->`;
}
function answerBody({ key, answers, changes = [] }) {
  const keys = changes.map(({ incident: incident2, number }) => changeKey(incident2, number));
  return [answers.join("\n\n").replace(/^\//gm, "\\/"), [...keys, key].join("\n")].join("\n\n");
}
async function answer({ tracker }, { issue }, answered, known) {
  if (issue === void 0 || hasKey(known, answered.key)) return;
  await tracker.comment(issue.number, answerBody(answered));
}

// src/core/by-hand.ts
var REPLAYED_MS = 30 * 864e5;
var MOST_HANDLED = 200;
function isHandled(state, command) {
  return state?.handled?.some((one) => one.command === command) ?? false;
}
function doneByHand(state, { command, now, round, incidents, maintenance: maintenance2 }) {
  const changes = incidents.flatMap((incident2) => incident2.changes.filter((change) => change.round === round));
  const isNews = changes.length > 0 || maintenance2 !== void 0;
  const live = incidents.filter(({ id, issue }) => state.incidents[id] !== void 0 || issue?.settled !== true);
  const planned = remembered(maintenance2 ?? state.maintenance ?? [], now);
  const { maintenance: _before, ...rest } = state;
  return {
    state: {
      ...rest,
      incidents: { ...state.incidents, ...Object.fromEntries(live.map((incident2) => [incident2.id, incident2])) },
      ...isNews && { page: { ...state.page, news: (state.page?.news ?? 0) + 1 } },
      ...planned.length > 0 && { maintenance: planned },
      handled: noted(state.handled ?? [], { command, at: now })
    },
    changes
  };
}
function noted(handled, fresh) {
  return [...handled.filter(({ at }) => at > fresh.at - REPLAYED_MS), fresh].slice(-MOST_HANDLED);
}

// src/core/history/record-by-hand.ts
function readsByHand(incidents) {
  return [...new Set(incidents.map(({ startedAt }) => incidentsPath(startedAt)))];
}
function recordByHand(files, { state, changes }, { incidents, now }) {
  const parts = [stateFile(files, state), incidentFiles(files, incidents)];
  const told2 = changes.map(({ incident: incident2, kind }) => `${incident2} ${kind}`);
  return {
    files: changedFiles(parts, files, now),
    message: `by hand: ${told2.slice(0, 3).join("; ") || "noted"} [skip ci]`
  };
}

// src/app/bot-history.ts
async function incidentHere(world, { head, state }, { issue, incident: named }) {
  if (state === void 0 || head === void 0) return void 0;
  const current = Object.values(state.incidents);
  const wanted = (one) => one.id === named || issue !== void 0 && one.issue?.number === issue.number;
  const found = newest(current.filter(wanted));
  if (found !== void 0) return found;
  return await past(world, head, wanted) ?? await unnumbered(world, current, issue?.number);
}
function newest(incidents) {
  const [first] = incidents.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.startedAt - a.startedAt);
  return first;
}
async function past({ store, clock }, head, wanted) {
  const paths = recentIncidentsPaths(clock.now());
  const files = await store.read(head, paths);
  const all = paths.flatMap((path) => decodeIncidents(path, files.get(path)).good);
  return newest(all.map(({ value }) => value).filter(wanted));
}
async function unnumbered({ tracker }, current, number) {
  if (number === void 0 || current.every(({ issue: issue2 }) => issue2 !== void 0)) return void 0;
  const issue = (await tracker.find({ numbers: [number] })).find((one) => one.number === number);
  const mark = issue?.mine === true ? readMark(issue.body) : void 0;
  const found = current.find(({ id, issue: told2 }) => id === mark?.incident && told2 === void 0);
  return found && { ...found, issue: { number, settled: false } };
}
async function commitByHand(world, input, first) {
  const backoff = createBackoff(world.clock);
  for (let memory = first.memory; ; memory = await recall(world.store, first.round)) {
    const { state, head } = memory;
    if (state === void 0 || head === void 0 || memory.newer !== void 0) throw noHistory(memory);
    assertOurs(state, input);
    const decided = await first.decideOn(state, memory);
    const same = { decided, changes: [], incidents: [], deliveries: [], problems: [], state, memory };
    if (isHandled(state, input.event.key)) return { ...same, isReplayed: true };
    if (decided.incidents.length === 0 && decided.maintenance === void 0) return { ...same, isReplayed: false };
    const { incidents, maintenance: maintenance2 } = decided;
    const now = world.clock.now();
    const deeds = {
      command: input.event.key,
      now,
      round: input.id,
      incidents,
      ...maintenance2 !== void 0 && { maintenance: maintenance2 }
    };
    const done2 = told(doneByHand(state, deeds), state, input, deeds);
    const files = new Map([...memory.files, ...await world.store.read(head, readsByHand(incidents))]);
    const { files: changed, message } = recordByHand(files, done2, { incidents, now });
    const commit = await world.store.commit({ parent: head, message, files: changed });
    if (commit === "moved") {
      await backoff();
      continue;
    }
    world.report({ kind: "committed", commit, message });
    for (const change of done2.changes) world.report({ kind: "changed", change });
    return { ...same, ...done2, incidents, isReplayed: false, memory: { ...memory, head: commit, state: done2.state } };
  }
}
function told({ state, changes }, before, { config: { channels } }, { incidents, now }) {
  const advanced = { state, changes, incidents, turns: [], rules: [], results: [], outside: [] };
  const going = outgoing(advanced, before, { channels, now, isLate: false, isHeld: false });
  return { state: going.advanced.state, changes, deliveries: going.deliveries, problems: going.problems };
}
function noHistory({ newer, problems }) {
  if (newer !== void 0) return new AdapterError("invalid", problems.join("; "), { next: "update the action" });
  return new AdapterError("not-found", "there is no history yet that a command could be about", {
    next: "let the first round run, then say it again"
  });
}

// src/app/drill-report.ts
function drillReport({ id, startedAt }, { issue, page, channels, told: told2 }) {
  const row = (to, at) => `- ${to}: after ${((at - startedAt) / 1e3).toFixed(1)} s`;
  const heard = (channel) => {
    const name = `channel ${codeSpan(channel.id)}`;
    const sent = told2.sent.find((one) => one.channel === channel.id && one.incident.id === id);
    return sent === void 0 ? `- ${name}: not told` : row(name, sent.at);
  };
  const rows = [
    ...issue === void 0 ? [] : [row(`issue ${issue.number}`, issue.at)],
    ...page === void 0 ? [] : [row("status page built", page)],
    ...channels.map(heard)
  ];
  const why = told2.problems.map((problem) => `- ${escapeText(problem, 300)}`);
  return [
    `${DRILL_TITLE}. From detection to each delivery:`,
    "",
    ...rows.length === 0 ? ["- nowhere"] : rows,
    ...why.length === 0 ? [] : ["", "What stood in the way:", "", ...why]
  ].join("\n");
}

// src/app/bot-tell.ts
var NOTHING = { answers: [], publishing: { kind: "none" }, refused: [], problems: [] };
async function tellByHand(world, input, done2) {
  const { incidents, state, round, decided, deliveries } = done2;
  if (incidents.length === 0 && decided.maintenance === void 0) return NOTHING;
  const touched = { ...state, incidents: Object.fromEntries(incidents.map((one) => [one.id, one])) };
  const seen = await findIssues(world, input, { state: touched, round, results: [] });
  const {
    done: told2,
    refused: refused2,
    problems
  } = await tellIncidents(world, input, { state: touched, round, found: seen.found });
  const issuesAt = world.clock.now();
  const issues = new Map(told2.map(({ incident: incident2, number }) => [incident2, number]));
  const [shown, channels] = await Promise.all([
    showByHand(world, input, done2),
    tellChannels(world, input, { deliveries, state, issues })
  ]);
  const answers = [];
  const drill2 = incidents.find((one) => one.isDrill === true && one.changes.length === 1);
  if (drill2 !== void 0) {
    const number = issues.get(drill2.id);
    const report = drillReport(drill2, {
      ...number !== void 0 && { issue: { number, at: issuesAt } },
      ...shown.builtAt !== void 0 && { page: shown.builtAt },
      channels: input.config.channels,
      told: channels
    });
    answers.push(report);
    const key = answerKey(input.event.key, "drill");
    const there = number === void 0 ? void 0 : { ...input.event, issue: { number, isOurs: true } };
    if (there !== void 0) await answer(world, there, { key, answers }, []);
  }
  return {
    answers,
    publishing: shown.publishing,
    refused: [...seen.refused, ...refused2, ...channels.refused, ...shown.refused],
    problems: [...problems, ...channels.problems]
  };
}
async function showByHand(world, input, { state, memory: { head } }) {
  if (head === void 0) return { publishing: { kind: "none" }, refused: [] };
  const served = await servedPage(world, input, state);
  const { config, links } = input;
  const site = siteAt(world.store, { config, links, state, commit: head, now: world.clock.now() });
  const shown = await attempted(world, () => publishSite(world, input, { state, served, site }));
  if ("refused" in shown) return { publishing: { kind: "none" }, refused: [shown.refused] };
  const publishing = shown.value;
  return { publishing, refused: [], ...publishing.kind === "built" && { builtAt: world.clock.now() } };
}
async function lookNow(world, input, { checks, known }) {
  const key = answerKey(input.event.key, "look");
  if (checks.length === 0 || hasKey(known, key)) return NOTHING;
  const began = world.clock.now();
  const { results, publishing, refused: refused2, problems } = await runRound(world, input.round(checks));
  const names = new Map(input.config.checks.map(({ id, name }) => [id, name]));
  const took = formatDuration(world.clock.now() - began);
  const answers = [[`Looked ${results.length} times in ${took}:`, "", ...rowsOf(results, names)].join("\n")];
  await answer(world, input.event, { key, answers }, known);
  return { answers, publishing, refused: refused2, problems };
}
var MOST_ROWS = 30;
function rowsOf(results, names) {
  const newest2 = new Map(results.map((result) => [result.check, result]));
  const rows = [...newest2.values()].map(
    ({ check, state, text, location }) => `- ${escapeText(names.get(check) ?? check, 60)} is ${state} from ${location}: ${codeSpan(text)}`
  );
  return rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS), `- and ${rows.length - MOST_ROWS} more`] : rows;
}

// src/app/bot.ts
var SILENT = {
  kind: "nothing",
  answers: [],
  changes: [],
  publishing: { kind: "none" },
  refused: [],
  problems: []
};
async function runBot(world, input) {
  const { event } = input;
  const said2 = readComment(event.body, COMMANDS);
  if (said2.length === 0) return SILENT;
  const permitted = await permissionsOf(world, event);
  if (permitted.size === 0) return SILENT;
  const round = { id: input.id, at: world.clock.now(), locations: [] };
  const memory = await recall(world.store, round);
  const incident2 = await incidentHere(world, memory, event);
  const heard = heardIn({ hasIncident: incident2 !== void 0, isOurs: event.issue?.isOurs ?? true }, said2);
  if (heard.length === 0) return SILENT;
  await react(world, event, "eyes");
  const known = event.issue === void 0 ? [] : await world.tracker.comments(event.issue.number);
  return carryOut(world, input, { heard, permitted, round, memory, incident: incident2, known });
}
async function carryOut(world, input, hearing) {
  const { event } = input;
  const { heard, permitted, round, known } = hearing;
  const decideOn = async (state, memory) => {
    const incident2 = memory === hearing.memory ? hearing.incident : await incidentHere(world, memory, event);
    return decide(heard, permitted, await situationOf(world, input, state, incident2));
  };
  const done2 = await commitByHand(world, input, { round, memory: hearing.memory, decideOn });
  const { decided } = done2;
  const isGranted = done2.isReplayed || decided.isGranted;
  const answers = done2.isReplayed ? [await replayed(world, input, done2)] : decided.answers;
  const said2 = { key: answerKey(event.key), answers, changes: done2.changes };
  const refused2 = [];
  const attempt = async (act) => {
    try {
      return await act();
    } catch (error) {
      refused2.push(refusalOf(error));
      return void 0;
    }
  };
  if (answers.length > 0) await attempt(() => answer(world, event, said2, known));
  const told2 = done2.isReplayed ? void 0 : await attempt(() => tellByHand(world, input, { round, ...done2 }));
  const looks = await attempt(() => lookNow(world, input, { checks: decided.looks, known }));
  refused2.push(...told2?.refused ?? [], ...looks?.refused ?? []);
  await attempt(() => react(world, event, isGranted ? "+1" : "confused"));
  const problems = [...done2.problems, ...told2?.problems ?? []];
  for (const text of problems) world.report({ kind: "problem", text });
  return {
    kind: done2.isReplayed ? "replayed" : isGranted ? "done" : "refused",
    answers: [...answers, ...told2?.answers ?? [], ...looks?.answers ?? []],
    changes: done2.changes,
    publishing: looks?.publishing ?? told2?.publishing ?? { kind: "none" },
    refused: refused2,
    problems
  };
}
async function permissionsOf({ access }, event) {
  if (event.isAuthorised) return new Set(PERMISSIONS);
  const permitted = /* @__PURE__ */ new Set();
  for (const permission of PERMISSIONS) if (await access.may(event.by, permission)) permitted.add(permission);
  return permitted;
}
async function situationOf(world, { config, event, id }, state, incident2) {
  return {
    hand: { by: event.by, round: id, now: world.clock.now() },
    state,
    checks: config.checks,
    maintenance: state.maintenance ?? [],
    // Large, and needed by one command alone: a run of the bot can afford it.
    calendar: (await import("./chunk-NFDJGTYU.js")).CALENDAR,
    commands: COMMANDS,
    ...event.issue !== void 0 && { issue: event.issue.number },
    ...incident2 !== void 0 && { incident: incident2 }
  };
}
async function replayed(world, input, { state, memory }) {
  const incident2 = await incidentHere(world, memory, input.event);
  const situation = await situationOf(world, input, state, incident2);
  const now = incident2 === void 0 ? "" : `

${standing(incident2, situation)}`;
  return `This was carried out before; nothing was done again.${now}`;
}
async function react({ reactions }, { comment }, reaction) {
  if (comment !== void 0) await reactions.react(comment, reaction);
}

export {
  COMMANDS,
  readComment,
  runBot
};
