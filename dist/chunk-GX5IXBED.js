import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  lastedMs
} from "./chunk-NDSKSSYJ.js";
import {
  factRows
} from "./chunk-P437VXRP.js";
import {
  REFRESH_MS
} from "./chunk-R5UIMMN5.js";
import {
  NOTHING,
  addSums,
  badness,
  isOpen,
  isSeen
} from "./chunk-Z3T25PNU.js";
import {
  describeReason
} from "./chunk-MIQN2ZJ7.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  ENGLISH
} from "./chunk-SMBKM5KJ.js";
import {
  coverageRatio,
  meanRatio,
  uptimeRatio
} from "./chunk-IM5BUH5Q.js";
import {
  DAY_MS,
  dayName,
  dayOf
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  instant
} from "./chunk-J6QL6FOQ.js";

// src/page/days.ts
var WINDOW_DAYS = 90;
function windowOf(now) {
  return Array.from({ length: WINDOW_DAYS }, (_, index) => dayName(after(now, (index + 1 - WINDOW_DAYS) * DAY_MS)));
}
function windowStart(now) {
  return after(dayOf(now), (1 - WINDOW_DAYS) * DAY_MS);
}
function graceOf(everyMs, rounds) {
  return 2 * Math.max(everyMs, rounds.everyMs) / 1e3;
}
function daysOf(tallies, watch, days = windowOf(watch.now)) {
  const byDay = new Map(tallies.map((tally) => [tally.day, tally]));
  const first = Date.parse(`${days[0]}T00:00:00Z`);
  return days.map((day, index) => dayModel(day, byDay.get(day), first + index * DAY_MS, watch));
}
function dayModel(day, tally, start, watch) {
  const isToday = watch.now < start + DAY_MS;
  const end = isToday ? watch.now : start + DAY_MS;
  const { upS, degradedS, downS, outsideS: plannedS } = tally ?? NOTHING;
  const elapsedS = Math.max(0, Math.floor((end - Math.max(start, watch.first ?? end)) / 1e3) - plannedS);
  const observedS = upS + degradedS + downS;
  const dueS = isToday ? elapsedS - watch.graceS : elapsedS;
  const isThin = observedS > 0 && observedS < dueS / 2;
  const face = observedS > 0 ? worst(downS, degradedS) : dueS > 0 ? "unseen" : plannedS > 0 ? "planned" : "before";
  return { day, face, isThin, upS, degradedS, downS, elapsedS, plannedS };
}
function worst(downS, degradedS) {
  if (downS > 0) return "down";
  return degradedS > 0 ? "degraded" : "up";
}

// src/page/face.ts
var FACE_ORDER = ["none", "up", "unseen", "degraded", "down"];
function worstFace(faces) {
  return faces.reduce(
    (worst2, face) => FACE_ORDER.indexOf(face) > FACE_ORDER.indexOf(worst2) ? face : worst2,
    "none"
  );
}

// src/page/incident-depth.ts
var MAX_POSTMORTEM_LENGTH = 2e4;
function depthOf({ cause, returns = 0, acknowledged, postmortem, facts }) {
  return {
    ...cause === void 0 ? {} : { cause: safeLine(cause) },
    returns,
    ...acknowledged?.until === void 0 ? {} : { workUntil: acknowledged.until },
    ...postmortem === void 0 ? {} : { postmortem: postmortem.slice(0, MAX_POSTMORTEM_LENGTH) },
    facts: factRows(facts).map((row) => ({ ...row, value: safeLine(row.value) }))
  };
}

// src/page/language/isolate.ts
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function isolate(name) {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

// src/page/incident-model.ts
function incidentModel(incident, input) {
  const checks = incident.checks.map((id) => namedCheck(id, input.checks));
  const { meaning, remedy } = describeReason(incident.reason);
  return {
    id: incident.id,
    kind: incident.kind,
    face: faceOf(incident),
    headline: headlineOf(incident, checks),
    isOpen: isOpen(incident),
    startedAt: incident.startedAt,
    ...incident.endedAt === void 0 ? {} : { endedAt: incident.endedAt },
    lastedMs: lastedMs(incident, incident.endedAt ?? input.now),
    reason: safeLine(incident.reason, 80),
    meaning,
    remedy,
    text: safeLine(incident.text),
    checks,
    locations: incident.locations,
    // A look's change is shown at the time it began and decided later: people may have said something between.
    changes: incident.changes.map(changeModel).reverse().sort((one, other) => other.at - one.at),
    ...workOf(incident),
    ...issueOf(incident, input),
    ...depthOf(incident)
  };
}
function incidentDays(t, incidents, days) {
  const byDay = Map.groupBy(incidents, (incident) => t.dayAt(incident.startedAt));
  const stretches = [];
  for (const day of days) {
    const began = byDay.get(day) ?? [];
    const last = stretches.at(-1);
    if (last !== void 0 && began.length === 0 && last.incidents.length === 0) {
      stretches[stretches.length - 1] = { ...last, from: day };
    } else stretches.push({ from: day, to: day, incidents: began });
  }
  return stretches;
}
function daysBefore(t, now, count) {
  const today = Date.parse(`${t.dayAt(now)}T00:00:00Z`);
  return Array.from({ length: count }, (_, ago) => dayName(instant(today - ago * DAY_MS)));
}
function namedCheck(id, checks) {
  const check = checks.find((candidate) => candidate.id === id);
  return { id, name: safeLine(check?.name ?? id), isListed: check !== void 0 };
}
function faceOf(incident) {
  if (incident.kind === "unseen") return "unseen";
  if (incident.kind === "degraded") return "degraded";
  if (incident.kind === "declared")
    return incident.severity === "critical" || incident.severity === "major" ? "down" : "degraded";
  return isOpen(incident) ? stateFace(incident.state) : "down";
}
function stateFace(state) {
  return state === "blocked" || state === "unknown" ? "unseen" : state;
}
function whoOf(checks) {
  const [first] = checks;
  return first !== void 0 && checks.length === 1 ? isolate(safeLine(first.name, 80)) : void 0;
}
function headlineOf(incident, checks) {
  const { startedAt, endedAt, kind } = incident;
  const who = whoOf(checks);
  const lasted = (t) => t.duration(lastedMs(incident, endedAt ?? startedAt));
  switch (kind) {
    case "config":
      return (t) => endedAt === void 0 ? t.incident.config : t.incident.configEnded(lasted(t));
    case "declared":
      return (t) => titleOf(incident) ?? t.incident.declared;
    case "outage":
    case "degraded":
    case "unseen": {
      const now = kind === "outage" && incident.state !== "down" ? "degraded" : kind;
      if (endedAt === void 0)
        return (t) => who === void 0 ? t.incident[now].many(checks.length) : t.incident[now].one(who);
      return (t) => {
        const { one, many } = t.incident[`${kind}Ended`];
        return who === void 0 ? many(checks.length, lasted(t)) : one(who, lasted(t));
      };
    }
  }
}
function titleOf({ title }) {
  return title === void 0 ? void 0 : isolate(safeLine(title));
}
function changeModel(change) {
  const face = stateFace(change.state);
  if (isByPeople(change.kind)) return { at: change.at, kind: change.kind, face, act: actOf(change) };
  return { at: change.since, kind: change.kind, face, text: safeLine(change.text) };
}
function isByPeople(kind) {
  return kind === "updated" || kind === "acknowledged" || kind === "silenced" || kind === "unsilenced";
}
var MAX_NOTE_LENGTH = 1e3;
function actOf({ by, note, stage, severity }) {
  return {
    ...by === void 0 ? {} : { by: safeLine(by, 80) },
    ...note === void 0 ? {} : { note: safeLine(note, MAX_NOTE_LENGTH) },
    ...stage === void 0 ? {} : { stage },
    ...severity === void 0 ? {} : { severity }
  };
}
function workOf(incident) {
  const { severity, stage, acknowledged } = incident;
  return {
    ...severity === void 0 ? {} : { severity },
    ...stage === void 0 ? {} : { stage },
    ...acknowledged === void 0 ? {} : { acknowledgedBy: safeLine(acknowledged.by, 80) },
    isDrill: incident.isDrill === true
  };
}
function issueOf(incident, input) {
  if (incident.issue === void 0) return {};
  const { number } = incident.issue;
  const url = input.issuesUrl === void 0 ? {} : { url: `${input.issuesUrl.replace(/\/$/, "")}/${number}` };
  return { issue: { number, ...url } };
}

// src/page/maintenance-model.ts
var MOST_AHEAD = 5;
function plannedModels({ maintenance: maintenance2 = [], checks, now }) {
  const windows = maintenance2.filter(({ to }) => to > now);
  const model = (window) => ({
    title: safeLine(window.title),
    from: window.from,
    to: window.to,
    ...window.checks === void 0 ? {} : { checks: window.checks.map((id) => namedCheck(id, checks)) },
    isRunning: window.from <= now
  });
  const running = windows.filter(({ from }) => from <= now);
  const ahead = windows.filter(({ from }) => from > now).slice(0, MOST_AHEAD);
  return [...running, ...ahead].map(model);
}
function runningFor(planned, id) {
  const running = planned.filter(
    ({ isRunning, checks }) => isRunning && (checks === void 0 || checks.some((check) => check.id === id))
  );
  return running.toSorted((a, b) => b.to - a.to)[0];
}

// src/page/sentence.ts
function overallSentence(voices, situation = {}) {
  const current = currentSentence(voices, situation);
  const { staleSince } = situation;
  if (staleSince === void 0) return current;
  return {
    level: "stale",
    sentence: (t) => t.overall.stale(t.time(staleSince)),
    details: [(t) => t.overall.lastKnown(current.sentence(t))]
  };
}
function currentSentence(all, situation) {
  const voices = all.filter((voice) => voice.isPlanned !== true);
  const none = voices.filter((voice) => voice.face === "none").length;
  const waiting = none === 0 ? [] : [(t) => t.overall.waiting(none)];
  const troubles = [...problems(voices, all.length), ...declared(situation)];
  const said = [
    ...troubles.sort((a, b) => BADNESS.indexOf(a.level) - BADNESS.indexOf(b.level)),
    ...possible(voices),
    ...maintenance(situation)
  ];
  const [first, ...others] = said;
  const details = [...others.map(({ sentence }) => sentence), ...waiting];
  if (first !== void 0) return { ...first, details };
  if (voices.length === 0) return { level: "none", sentence: (t) => t.overall.nothingWatched, details };
  if (none === voices.length) return { level: "none", sentence: (t) => t.overall.noData, details: [] };
  if (none > 0) return { level: "up", sentence: (t) => t.overall.upSoFar, details };
  return { level: "up", sentence: phrase("up", voices, all.length), details };
}
var BADNESS = ["major", "partial", "degraded", "unseen"];
function problems(voices, total) {
  const down = voices.filter((voice) => voice.face === "down");
  const degraded = voices.filter((voice) => voice.face === "degraded");
  const unseen = voices.filter((voice) => voice.face === "unseen");
  const said = [];
  if (down.length > 0) said.push(outage(down, total));
  if (degraded.length > 0) said.push({ level: "degraded", sentence: phrase("degraded", degraded, total) });
  if (unseen.length > 0) {
    const why = unseen.every((voice) => voice.unseen === "blocked") ? "blocked" : "unknown";
    said.push({ level: "unseen", sentence: phrase(why, unseen, total) });
  }
  return said;
}
function outage(down, total) {
  const level = down.length * 2 >= total ? "major" : "partial";
  const isSome = down.length > 1 && down.length < total;
  if (level === "major" && isSome) return { level, sentence: (t) => t.overall.majorOutage(down.length, total) };
  return { level, sentence: phrase("down", down, total) };
}
var LEVEL_OF = { minor: "degraded", major: "partial", critical: "major" };
function declared({ declared: incidents = [] }) {
  return incidents.map(({ title, severity = "minor" }) => ({
    level: LEVEL_OF[severity],
    sentence: (t) => t.overall.declared(short(title))
  }));
}
function possible(voices) {
  const [problem, recovery] = [namesOf(voices, "problem"), namesOf(voices, "recovery")];
  const sentences = [
    nameOrCount(problem, "possibleProblem", "possibleProblems"),
    nameOrCount(recovery, "possibleRecovery", "possibleRecoveries")
  ];
  return sentences.flatMap((sentence) => sentence === void 0 ? [] : [{ level: "checking", sentence }]);
}
function namesOf(voices, what) {
  return voices.filter((voice) => voice.possible === what).map(({ name }) => short(name));
}
function nameOrCount(names, one, many) {
  const [only] = names;
  if (only === void 0) return void 0;
  return (t) => names.length === 1 ? t.overall[one](only) : t.overall[many](names.length);
}
function maintenance({ maintenance: titles = [] }) {
  const sentence = nameOrCount(titles.map(short), "maintenance", "maintenances");
  return sentence === void 0 ? [] : [{ level: "maintenance", sentence }];
}
function phrase(what, some, total) {
  const [only] = some;
  if (some.length === 1 && only !== void 0) return (t) => t.overall[what].one(short(only.name));
  if (some.length === total) return (t) => t.overall[what].all;
  return (t) => t.overall[what].some(some.length, total);
}
function short(name) {
  return isolate(safeLine(name, 60));
}

// src/page/standing.ts
function standingOf(memory) {
  if (memory === void 0) return { face: "none" };
  const { confirmed, unseen } = memory;
  const pending = pendingOf(memory);
  return {
    face: faceOf2(confirmed?.state, unseen !== void 0),
    ...confirmed === void 0 ? {} : { state: confirmed.state, since: confirmed.since },
    ...unseen === void 0 ? {} : { unseen },
    ...pending === void 0 ? {} : { pending }
  };
}
function faceOf2(state, isUnseen) {
  if (!isUnseen) return state ?? "none";
  return state === "degraded" || state === "down" ? state : "unseen";
}
function pendingOf({ confirmed, trail }) {
  const [first] = trail;
  const last = trail.at(-1);
  if (first === void 0 || last === void 0) return void 0;
  if (confirmed === void 0 && last.state === "up") return void 0;
  const isBetter = badness(last.state) < badness(confirmed?.state ?? "up");
  return { possible: isBetter ? "recovery" : "problem", since: first.at, text: safeLine(last.text) };
}

// src/page/model.ts
var CACHE_MS = 6e5;
var MISSED_ROUNDS = 3;
function goodUntil(lastRound, everyMs) {
  return after(lastRound, MISSED_ROUNDS * everyMs + REFRESH_MS + CACHE_MS);
}
function pageModel(input) {
  const incidents = input.incidents.map((incident) => incidentModel(incident, input));
  const planned = plannedModels(input);
  const checks = checkModels(input, incidents, planned);
  return {
    t: input.words ?? ENGLISH,
    title: safeLine(input.title),
    look: input.look ?? { colours: {}, links: [] },
    isUnlisted: input.isUnlisted === true,
    builtAt: input.now,
    everyMs: input.everyMs,
    ...roundTimes(input),
    overall: overallOf(checks, planned, input),
    uptime: meanUptime(checks.map((check) => check.uptime)),
    days: windowOf(input.now),
    groups: groupModels(checks, input),
    checks,
    incidents,
    planned,
    ...cadenceOf(input),
    tags: [...new Set(checks.flatMap(({ tags }) => tags))].sort(),
    isConfigBroken: Object.values(input.state.incidents).some((one) => one.kind === "config" && isOpen(one)),
    commit: input.commit,
    news: input.state.page?.news ?? 0,
    ...input.siteUrl === void 0 ? {} : { siteUrl: input.siteUrl }
  };
}
function roundTimes(input) {
  const { lastRound, everyMs } = input;
  if (lastRound === void 0) return {};
  return { lastRound, nextRound: after(lastRound, everyMs), goodUntil: goodUntil(lastRound, everyMs) };
}
var SLOW_TIMES = 3;
function cadenceOf({ cadence, everyMs }) {
  if (cadence === void 0) return {};
  return { cadence: { meanS: cadence.meanS, isSlow: cadence.meanS * 1e3 > SLOW_TIMES * everyMs } };
}
function overallOf(checks, planned, input) {
  const voices = checks.map(({ name, standing, planned: within }) => ({
    name,
    face: standing.face,
    isPlanned: within !== void 0,
    ...standing.pending === void 0 ? {} : { possible: standing.pending.possible },
    ...standing.unseen === void 0 ? {} : { unseen: standing.unseen.state }
  }));
  const { lastRound, everyMs, now } = input;
  const isStale = lastRound !== void 0 && now > goodUntil(lastRound, everyMs);
  return overallSentence(voices, {
    ...isStale ? { staleSince: lastRound } : {},
    maintenance: planned.filter(({ isRunning }) => isRunning).map(({ title }) => title),
    declared: input.incidents.flatMap(declaredOf)
  });
}
function declaredOf(incident) {
  const { kind, title, severity, isDrill } = incident;
  if (kind !== "declared" || title === void 0 || isDrill === true || !isOpen(incident)) return [];
  return [{ title, ...severity === void 0 ? {} : { severity } }];
}
function checkModels(input, incidents, planned) {
  const days = Map.groupBy(input.days, (tally) => tally.check);
  const looks = Map.groupBy(input.latest, (result) => result.check);
  const byCheck = incidentsByCheck(incidents);
  const window = windowOf(input.now);
  return input.checks.map((check) => ({
    ...checkModel(check, input, { window, days: days.get(check.id) ?? [], looks: looks.get(check.id) ?? [] }),
    ...withinOf(planned, check, byCheck.get(check.id) ?? []),
    incidents: byCheck.get(check.id) ?? []
  }));
}
function withinOf(planned, { id }, incidents) {
  const within = runningFor(planned, id);
  const isBroken = incidents.some(({ isOpen: open, kind }) => open && (kind === "outage" || kind === "degraded"));
  return within === void 0 || isBroken ? {} : { planned: within };
}
function incidentsByCheck(incidents) {
  const byCheck = /* @__PURE__ */ new Map();
  for (const incident of incidents)
    for (const { id } of incident.checks) byCheck.set(id, [...byCheck.get(id) ?? [], incident]);
  return byCheck;
}
function checkModel(check, input, seen) {
  const memory = input.state.checks[check.id];
  const first = memory === void 0 ? {} : { first: memory.first };
  const graceS = graceOf(check.everyMs, input);
  const days = daysOf(seen.days, { ...first, now: input.now, graceS }, seen.window);
  const latencyMs = latencyOf(seen.looks);
  return {
    id: check.id,
    name: safeLine(check.name),
    tags: check.tags ?? [],
    answers: input.past?.latency.get(check.id)?.hours.map(({ p50 }) => p50) ?? [],
    ...check.target === void 0 ? {} : { target: safeLine(check.target) },
    standing: standingOf(memory),
    uptime: uptimeOf(seen.days, memory?.first, input.now),
    days,
    ...latencyMs === void 0 ? {} : { latencyMs },
    looks: seen.looks.toSorted((a, b) => a.location < b.location ? -1 : 1)
  };
}
function uptimeOf(days, first, now) {
  const seconds = days.reduce(addSums, NOTHING);
  const coverage = first === void 0 ? void 0 : coverageRatio(seconds, { first, from: windowStart(now), to: now });
  return uptime(uptimeRatio(seconds), coverage);
}
function meanUptime(uptimes) {
  return uptime(meanRatio(uptimes.map(({ ratio }) => ratio)), meanRatio(uptimes.map(({ coverage }) => coverage)));
}
function uptime(ratio, coverage) {
  return { ...ratio === void 0 ? {} : { ratio }, ...coverage === void 0 ? {} : { coverage } };
}
function latencyOf(looks) {
  const answered = looks.filter((look) => isSeen(look.state) && look.state !== "down");
  const newest = answered.toSorted((a, b) => b.at - a.at)[0];
  return newest?.phases.totalMs;
}
function groupModels(checks, input) {
  const groupOf = new Map(input.checks.map((check) => [check.id, check.group]));
  const known = new Set(input.groups.map((group) => group.id));
  const loose = checks.filter((check) => !known.has(groupOf.get(check.id) ?? ""));
  const groups = input.groups.map((group) => ({
    id: group.id,
    name: safeLine(group.name),
    ...summary(checks.filter((check) => groupOf.get(check.id) === group.id))
  }));
  return [summary(loose), ...groups].filter((group) => group.checks.length > 0);
}
function summary(checks) {
  const open = checks.filter((check) => check.planned === void 0);
  const face = worstFace(open.map((check) => check.standing.face));
  return {
    face,
    isPlanned: open.length < checks.length,
    uptime: meanUptime(checks.map((check) => check.uptime)),
    checks
  };
}

export {
  WINDOW_DAYS,
  graceOf,
  daysOf,
  incidentModel,
  incidentDays,
  daysBefore,
  whoOf,
  worstFace,
  goodUntil,
  pageModel,
  meanUptime
};
