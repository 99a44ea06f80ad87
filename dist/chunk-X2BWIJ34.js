import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  PHASES,
  countOf,
  lastDays,
  latenciesOver,
  mergedSketch,
  phaseOver,
  quantile,
  quantiles,
  sumsOver,
  windowSpan
} from "./chunk-PFFZTVQC.js";
import {
  DAY_MS,
  HOUR_MS,
  dayOf,
  daysPath,
  hourOf,
  hoursPath,
  latencyPath,
  monthBefore,
  monthOf,
  recentYears
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  instant,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";

// src/core/figures/latency-course.ts
var STEPS = PHASES.filter((phase) => phase !== "totalMs");
var WEEK_DAYS = 7;
function courseHours(now) {
  const { from } = windowSpan("24h", now);
  return Array.from({ length: (hourOf(now) - from) / HOUR_MS + 1 }, (_, index) => after(from, index * HOUR_MS));
}
function coursePieces(now, rolled) {
  return courseHours(now).map((from) => {
    const to = wholeSecond(instant(Math.min(now, from + HOUR_MS)));
    return { kind: from >= rolled ? "open" : "hour", from, to };
  });
}
function courseDays(count, now) {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => after(dayOf(now), (index + 1 - count) * DAY_MS));
}
function latencyCourses(source, now, dayCount) {
  const hours = coursePieces(now, source.rolledTo).map((piece) => ({
    from: piece.from,
    latency: latenciesOver([piece], source)
  }));
  const past = daysBefore(source, courseDays(dayCount, now));
  const checks = /* @__PURE__ */ new Set([...past.byCheck.keys(), ...hours.flatMap(({ latency }) => [...latency.keys()])]);
  return new Map(
    [...checks].map((check) => {
      const own = hours.map(({ from, latency }) => ({ from, latency: latency.get(check) ?? NONE }));
      return [check, courseOf(own, past.byCheck.get(check) ?? past.none, now)];
    })
  );
}
var NONE = /* @__PURE__ */ new Map();
function daysBefore(source, days) {
  const byCheck = /* @__PURE__ */ new Map();
  const none = days.map((from) => ({ from }));
  for (const [index, from] of days.entries()) {
    for (const { check, total } of source.totals(from)) {
      const known = byCheck.get(check) ?? { points: [...none], week: /* @__PURE__ */ new Map(), all: /* @__PURE__ */ new Map() };
      known.points[index] = pointOf(from, total);
      addTo(known.all, total);
      if (index > days.length - WEEK_DAYS) addTo(known.week, total);
      byCheck.set(check, known);
    }
  }
  return { byCheck, none: { points: none, week: /* @__PURE__ */ new Map(), all: /* @__PURE__ */ new Map() } };
}
function addTo(bins, sketch) {
  for (const [bin, count] of sketch) bins.set(bin, (bins.get(bin) ?? 0) + count);
}
function courseOf(hours, past, now) {
  const totals = hours.map(({ from, latency }) => ({ from, total: phaseOver("totalMs", latency) }));
  const today = mergedSketch(totals.filter(({ from }) => from >= dayOf(now)).map(({ total }) => total));
  const locations = [...new Set(hours.flatMap(({ latency }) => [...latency.keys()]))].sort();
  const lastDay = spanOf(totals.map(({ total }) => total));
  const lastWeek = spanOf([past.week, today]);
  const allDays = spanOf([past.all, today]);
  return {
    hours: totals.map(({ from, total }) => pointOf(from, total)),
    days: [...past.points, pointOf(dayOf(now), today)],
    locations: locations.length < 2 ? [] : locations.map((location) => ({
      location,
      hours: hours.map(({ from, latency }) => pointOf(from, latency.get(location)?.totalMs))
    })),
    steps: stepsOf(hours),
    ...lastDay !== void 0 && { lastDay },
    ...lastWeek !== void 0 && { lastWeek },
    ...allDays !== void 0 && { allDays }
  };
}
function pointOf(from, sketch) {
  const found = quantiles(sketch, [0.5, 0.95]);
  if (found === void 0) return { from };
  const [p50 = 0, p95 = 0] = found;
  return { from, p50: shown(p50), p95: shown(p95) };
}
function stepsOf(hours) {
  return STEPS.flatMap((step) => {
    const medians = hours.map(({ latency }) => {
      const ms = quantile(phaseOver(step, latency), 0.5);
      return ms === void 0 ? void 0 : shown(ms);
    });
    return medians.every((ms) => ms === void 0) ? [] : [{ step, hours: medians }];
  });
}
function spanOf(sketches) {
  const sketch = mergedSketch(sketches);
  const found = quantiles(sketch, [0.5, 0.95, 0.99]);
  if (found === void 0) return void 0;
  const [p50 = 0, p95 = 0, p99 = 0] = found.map(shown);
  return { looks: countOf(sketch), p50, p95, p99 };
}
function shown(ms) {
  return Math.round(ms);
}

// src/core/history/page-past.ts
var PAST_MONTHS = 13;
var RECENT_DAYS = 90;
var MOST_FOR_MONTHS = 250;
var MOST_FOR_LATENCY = 1e3;
var MOST_LATENCY_LINES = 3e4;
function noPast(now) {
  return {
    days: [],
    daysFrom: monthOf(now),
    incidents: [],
    months: [monthOf(now)],
    latency: /* @__PURE__ */ new Map(),
    lastDay: /* @__PURE__ */ new Map(),
    recent: /* @__PURE__ */ new Map()
  };
}
var MOST_RECENT = 12;
function scopeOf(now, checks) {
  const months = checks > MOST_FOR_MONTHS ? recentMonths(now) : lastMonths(PAST_MONTHS, now);
  const latencyDays = checks > MOST_FOR_LATENCY ? 0 : Math.min(RECENT_DAYS, Math.floor(MOST_LATENCY_LINES / Math.max(1, checks)));
  return { months, latencyDays };
}
function lastMonths(count, now) {
  return Array.from({ length: count }, (_, ago) => monthBefore(now, ago));
}
function recentMonths(now) {
  const { from } = lastDays(RECENT_DAYS, now);
  return lastMonths(4, now).filter((month) => month >= from);
}
function pastReads(state, now) {
  const { months, latencyDays } = scopeOf(now, countOf2(state));
  return [
    ...months.map(daysPath),
    ...latencyDays === 0 ? [] : courseHours(now).map(hoursPath),
    ...courseDays(latencyDays, now).map(latencyPath)
  ];
}
function pagePast(source, checks) {
  const { state, now } = source;
  const scope = scopeOf(now, countOf2(state));
  const listed = new Set(checks.map(({ id }) => id));
  const recent = lastDays(RECENT_DAYS, now).from;
  const daysFrom = scope.months.at(-1) ?? recent;
  const months = lastMonths(PAST_MONTHS, now);
  const days = [];
  for (let day = daysFrom; day < recent; day = after(day, DAY_MS))
    days.push(...source.day(day).filter(({ check }) => listed.has(check)));
  const pieces = scope.latencyDays === 0 ? [] : coursePieces(now, source.rolledTo);
  return {
    days,
    daysFrom,
    incidents: incidentsBefore(recent, months.at(-1) ?? recent, source),
    months,
    latency: scope.latencyDays === 0 ? /* @__PURE__ */ new Map() : latencyCourses(source, now, scope.latencyDays),
    lastDay: sumsOver(pieces, source),
    recent: recentOf(source, listed)
  };
}
function recentOf({ rolledTo: open, samples, currentId }, listed) {
  const results = [after(open, -HOUR_MS), open].flatMap(samples).flatMap((line) => line.results).map((result) => ({ ...result, check: currentId(result.check) })).filter(({ check }) => listed.has(check));
  return new Map(
    [...Map.groupBy(results, ({ check }) => check)].map(([check, some]) => [
      check,
      some.toSorted((a, b) => b.at - a.at || (a.location < b.location ? -1 : 1)).slice(0, MOST_RECENT)
    ])
  );
}
function countOf2({ checks }) {
  return Object.values(checks).filter(({ archived }) => archived === void 0).length;
}
function incidentsBefore(recent, oldest, { now, incidents }) {
  return recentYears(now).flatMap(incidents).filter(({ kind, endedAt }) => kind !== "config" && endedAt !== void 0 && endedAt >= oldest && endedAt < recent).sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
}

export {
  noPast,
  pastReads,
  pagePast
};
