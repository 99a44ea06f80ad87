import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  cadenceOf,
  meanIntervalS,
  mergedCadence,
  piecesOf,
  rolledTo,
  samplesPaths,
  sumPaths
} from "./chunk-PDZTN6ZN.js";
import {
  lastDays,
  sumsOver
} from "./chunk-PFFZTVQC.js";
import {
  DAY_MS,
  HOUR_MS,
  dayName,
  dayOf,
  recentIncidentsPaths,
  recentYears,
  roundsPath
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  instant,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";

// src/core/history/page-cadence.ts
function cadenceReads(now) {
  return [.../* @__PURE__ */ new Set([roundsPath(after(dayOf(now), -DAY_MS)), roundsPath(now)])];
}
function pageCadence(source, now) {
  const today = dayOf(now);
  const open = cadenceOf(source.samples(source.rolledTo).filter(({ at }) => at < now));
  const cadence = mergedCadence([
    ...source.rounds({ from: after(today, -DAY_MS), to: today }),
    ...source.rounds({ from: today, to: source.rolledTo }),
    ...open === void 0 ? [] : [open]
  ]);
  const meanS = meanIntervalS(cadence);
  return cadence === void 0 || meanS === void 0 ? void 0 : { meanS, gapS: cadence.gapS };
}

// src/core/history/page-reads.ts
var DAYS = 90;
function sourcesOf(state, now) {
  const span = lastDays(DAYS, now);
  const open = rolledTo(state, now);
  return { span, hours: [after(open, -HOUR_MS), open] };
}
function daysIn({ from, to }) {
  return Array.from({ length: Math.ceil((to - from) / DAY_MS) }, (_, index) => after(from, index * DAY_MS));
}
function pageReads(state, now) {
  const { span, hours } = sourcesOf(state, now);
  const memory = { state, rolled: rolledTo(state, now) };
  const sums = piecesOf(span, memory.rolled).flatMap((piece) => sumPaths(piece, memory));
  const samples = hours.flatMap((hour) => samplesPaths(hour, state));
  return [.../* @__PURE__ */ new Set([...sums, ...samples, ...recentIncidentsPaths(now), ...cadenceReads(now)])];
}
function pageHistory(source, checks) {
  const { state, now } = source;
  const { span, hours } = sourcesOf(state, now);
  const lines = hours.flatMap(source.samples);
  const lastRound = Math.max(...lines.map((line) => line.at));
  const cadence = pageCadence(source, now);
  return {
    days: daysIn(span).flatMap((day) => dayTallies(day, source, checks)),
    incidents: incidentsSince(span.from, source),
    latest: newestOfEach(lines, source.currentId),
    ...lines.length > 0 && { lastRound: instant(lastRound) },
    ...cadence !== void 0 && { cadence }
  };
}
function dayTallies(day, source, checks) {
  const span = { from: day, to: wholeSecond(instant(Math.min(source.now, day + DAY_MS))) };
  const sums = sumsOver(piecesOf(span, source.rolledTo), source);
  return checks.flatMap(({ id: check }) => {
    const sum = sums.get(check);
    return sum === void 0 ? [] : [{ check, day: dayName(day), ...sum }];
  });
}
function incidentsSince(firstDay, { state, now, incidents }) {
  const live = Object.values(state.incidents);
  const byId = new Map([...recentYears(now).flatMap(incidents), ...live].map((incident) => [incident.id, incident]));
  return [...byId.values()].filter((incident) => incident.kind !== "config").filter((incident) => incident.endedAt === void 0 || incident.endedAt >= firstDay).sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
}
function newestOfEach(lines, currentId) {
  const newest = /* @__PURE__ */ new Map();
  for (const result of lines.flatMap((line) => line.results)) {
    const check = currentId(result.check);
    const key = `${check} ${result.location}`;
    const known = newest.get(key);
    if (known === void 0 || known.at <= result.at) newest.set(key, { ...result, check });
  }
  return [...newest.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, result]) => result);
}

export {
  pageReads,
  pageHistory
};
