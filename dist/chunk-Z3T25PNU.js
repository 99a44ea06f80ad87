import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  after,
  instant,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";

// src/core/incident.ts
var INCIDENT_KINDS = ["outage", "degraded", "unseen", "config", "declared"];
var CHANGE_KINDS = [
  "opened",
  "worsened",
  "eased",
  "shifted",
  "reopened",
  "reminded",
  "acknowledged",
  "silenced",
  "unsilenced",
  "updated",
  "closed"
];
var SEVERITIES = ["minor", "major", "critical"];
var STAGES = ["investigating", "identified", "monitoring"];
var LEASE_MS = 6e5;
function isOpen(incident) {
  return incident.endedAt === void 0;
}
function isShared({ kind, cause }) {
  return cause !== void 0 && (kind === "outage" || kind === "degraded");
}
function remaining({ checks, recovered = [] }) {
  return checks.filter((check) => !recovered.includes(check));
}

// src/core/span.ts
function united(spans) {
  const found = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.to <= span.from) continue;
    const last = found.at(-1);
    if (last === void 0 || span.from > last.to) found.push(span);
    else found[found.length - 1] = { from: last.from, to: instant(Math.max(last.to, span.to)) };
  }
  return found;
}
function clipped(spans, from, to) {
  return spans.flatMap((span) => {
    const part = { from: instant(Math.max(span.from, from)), to: instant(Math.min(span.to, to)) };
    return part.from < part.to ? [part] : [];
  });
}
function holds(spans, at) {
  return spans.some(({ from, to }) => from <= at && at < to);
}

// src/core/history/tally.ts
var NO_LOOKS = { up: 0, degraded: 0, down: 0, blocked: 0, unknown: 0 };
var NOTHING = { upS: 0, degradedS: 0, downS: 0, outsideS: 0, looks: NO_LOOKS };
function standsUntil(at, { everyMs }) {
  return wholeSecond(after(at, Math.max(2 * everyMs, 1e3)));
}
function timelineOf(turns, current) {
  const inOrder = [...turns].sort((a, b) => a.since - b.since);
  const [first] = inOrder;
  const start = first === void 0 ? current : first.from;
  return [{ since: Number.NEGATIVE_INFINITY, ...start !== void 0 && { state: start } }, ...inOrder];
}
function courseOf(timeline, from, to) {
  const course = [];
  for (const { since, state } of timeline) {
    if (since >= to) break;
    const start = Math.max(since, from);
    if (course.at(-1)?.since === start) course.pop();
    if (course.length === 0 || course.at(-1)?.state !== state)
      course.push({ since: start, ...state !== void 0 && { state } });
  }
  return course.length === 1 ? [] : course;
}
function standingIn({ hour, tail, looks, outside }) {
  const heard = (look) => {
    const span = outside.find(({ from, to }) => from <= look.at && look.at < to);
    return span === void 0 || look.until <= span.to ? look : { at: look.at, until: span.to };
  };
  const carried = tail.map((look) => look.at > hour ? heard(look) : look);
  return [...carried, ...looks.map(heard)].sort((a, b) => a.at - b.at);
}
function tally({ looks, timeline, from, to, outside = [] }) {
  const sum = { up: 0, degraded: 0, down: 0, outside: 0 };
  const count = (begin, end, sign) => {
    for (const [state, ms] of observed(looks, timeline, begin, end)) sum[state] += sign * ms / 1e3;
  };
  count(from, to, 1);
  for (const span of clipped(outside, from, to)) {
    count(span.from, span.to, -1);
    sum.outside += (span.to - span.from) / 1e3;
  }
  return { upS: sum.up, degradedS: sum.degraded, downS: sum.down, outsideS: sum.outside };
}
function* observed(looks, timeline, from, to) {
  for (const [index, { at, until }] of looks.entries()) {
    const start = Math.max(at, from);
    const end = Math.min(until, to, looks[index + 1]?.at ?? to);
    for (const [place, { since, state }] of timeline.entries()) {
      const next = timeline[place + 1]?.since ?? end;
      const ms = Math.min(end, next) - Math.max(start, since);
      if (state !== void 0 && ms > 0) yield [state, ms];
    }
  }
}
function addSums(a, b) {
  return {
    upS: a.upS + b.upS,
    degradedS: a.degradedS + b.degradedS,
    downS: a.downS + b.downS,
    outsideS: a.outsideS + b.outsideS,
    looks: {
      up: a.looks.up + b.looks.up,
      degraded: a.looks.degraded + b.looks.degraded,
      down: a.looks.down + b.looks.down,
      blocked: a.looks.blocked + b.looks.blocked,
      unknown: a.looks.unknown + b.looks.unknown
    }
  };
}
function countLooks(states) {
  const counts = { ...NO_LOOKS };
  for (const state of states) counts[state] += 1;
  return counts;
}
function isNothing({ upS, degradedS, downS, outsideS, looks }) {
  const { up, degraded, down, blocked, unknown } = looks;
  return upS + degradedS + downS + outsideS + up + degraded + down + blocked + unknown === 0;
}

// src/core/state.ts
var STATES = ["up", "degraded", "down", "blocked", "unknown"];
function isSeen(state) {
  return state === "up" || state === "degraded" || state === "down";
}
var BADNESS = { up: 0, degraded: 1, down: 2 };
function badness(state) {
  return BADNESS[state];
}

export {
  INCIDENT_KINDS,
  CHANGE_KINDS,
  SEVERITIES,
  STAGES,
  LEASE_MS,
  isOpen,
  isShared,
  remaining,
  united,
  clipped,
  holds,
  NOTHING,
  standsUntil,
  timelineOf,
  courseOf,
  standingIn,
  tally,
  addSums,
  countLooks,
  isNothing,
  STATES,
  isSeen,
  badness
};
