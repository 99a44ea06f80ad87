import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  factRows
} from "./chunk-IS3DHCYP.js";
import {
  pageHistory,
  pageReads
} from "./chunk-QR4LTZ2L.js";
import {
  lastedMs
} from "./chunk-VWM2VJSD.js";
import {
  allReasons,
  describeReason,
  describeStatus,
  isKnownReason
} from "./chunk-PJ6CEVON.js";
import {
  NOTHING,
  PHASES,
  TONES,
  addSums,
  badness,
  burnRate,
  codeSpan,
  countOf,
  coverageOf,
  coverageRatio,
  createSource,
  cutRatio,
  decodeIncidents,
  errorBudget,
  escapeText,
  formatRatio,
  isOpen,
  isSeen,
  isShared,
  lastDays,
  latenciesOver,
  meanRatio,
  mergedSketch,
  phaseOver,
  quantile,
  quantiles,
  rolledTo,
  safeLine,
  sumsOver,
  uptimeRatio,
  windowSpan,
  windowsOf
} from "./chunk-TZTGRX2H.js";
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  DAY_MS,
  HOUR_MS,
  dayName,
  dayOf,
  daysPath,
  hourOf,
  hoursPath,
  incidentsPath,
  latencyPath,
  monthName,
  monthOf
} from "./chunk-VXPQZHOC.js";
import {
  after,
  formatDuration,
  instant,
  iso,
  wholeSecond
} from "./chunk-RXS6GBSN.js";
import {
  __export
} from "./chunk-HYVV35BM.js";

// src/core/maintenance/by-hand.ts
var MOST_ANNOUNCED = 50;
var KEPT_MS = 14 * 864e5;
function allMaintenance(configured, announced = []) {
  return [...configured, ...announced.map(asMaintenance)];
}
function asMaintenance({ title, checks: checks3, from, to }) {
  const within2 = (span) => from < span.to && to > span.from ? [{ from, to }] : [];
  return { title, schedule: { within: within2 }, ...checks3 !== void 0 && { checks: checks3 } };
}
function remembered(announced, now) {
  return announced.filter(({ to }) => to > now - KEPT_MS);
}

// src/app/refusal.ts
function refusalOf(error) {
  if (error instanceof AdapterError) return error;
  throw error;
}

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
  const checks3 = /* @__PURE__ */ new Set([...past.byCheck.keys(), ...hours.flatMap(({ latency: latency2 }) => [...latency2.keys()])]);
  return new Map(
    [...checks3].map((check) => {
      const own3 = hours.map(({ from, latency: latency2 }) => ({ from, latency: latency2.get(check) ?? NONE }));
      return [check, courseOf(own3, past.byCheck.get(check) ?? past.none, now)];
    })
  );
}
var NONE = /* @__PURE__ */ new Map();
function daysBefore(source, days2) {
  const byCheck = /* @__PURE__ */ new Map();
  const none2 = days2.map((from) => ({ from }));
  for (const [index, from] of days2.entries()) {
    for (const { check, total } of source.totals(from)) {
      const known2 = byCheck.get(check) ?? { points: [...none2], week: /* @__PURE__ */ new Map(), all: /* @__PURE__ */ new Map() };
      known2.points[index] = pointOf(from, total);
      addTo(known2.all, total);
      if (index > days2.length - WEEK_DAYS) addTo(known2.week, total);
      byCheck.set(check, known2);
    }
  }
  return { byCheck, none: { points: none2, week: /* @__PURE__ */ new Map(), all: /* @__PURE__ */ new Map() } };
}
function addTo(bins, sketch) {
  for (const [bin, count] of sketch) bins.set(bin, (bins.get(bin) ?? 0) + count);
}
function courseOf(hours, past, now) {
  const totals = hours.map(({ from, latency: latency2 }) => ({ from, total: phaseOver("totalMs", latency2) }));
  const today = mergedSketch(totals.filter(({ from }) => from >= dayOf(now)).map(({ total }) => total));
  const locations = [...new Set(hours.flatMap(({ latency: latency2 }) => [...latency2.keys()]))].sort();
  const lastDay = spanOf(totals.map(({ total }) => total));
  const lastWeek = spanOf([past.week, today]);
  const allDays = spanOf([past.all, today]);
  return {
    hours: totals.map(({ from, total }) => pointOf(from, total)),
    days: [...past.points, pointOf(dayOf(now), today)],
    locations: locations.length < 2 ? [] : locations.map((location) => ({
      location,
      hours: hours.map(({ from, latency: latency2 }) => pointOf(from, latency2.get(location)?.totalMs))
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
    const medians = hours.map(({ latency: latency2 }) => {
      const ms = quantile(phaseOver(step, latency2), 0.5);
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
    incidents: [],
    months: [monthOf(now)],
    latency: /* @__PURE__ */ new Map(),
    lastDay: /* @__PURE__ */ new Map(),
    recent: /* @__PURE__ */ new Map()
  };
}
var MOST_RECENT = 12;
function scopeOf(now, checks3) {
  const months2 = checks3 > MOST_FOR_MONTHS ? recentMonths(now) : lastMonths(PAST_MONTHS, now);
  const years = months2.filter((month, index) => incidentsPath(month) !== incidentsPath(months2[index - 1] ?? month));
  const [first] = months2;
  const latencyDays = checks3 > MOST_FOR_LATENCY ? 0 : Math.min(RECENT_DAYS, Math.floor(MOST_LATENCY_LINES / Math.max(1, checks3)));
  return { months: months2, years: first === void 0 ? years : [first, ...years], latencyDays };
}
function lastMonths(count, now) {
  const date3 = new Date(now);
  return Array.from({ length: count }, (_, ago) => instant(Date.UTC(date3.getUTCFullYear(), date3.getUTCMonth() - ago)));
}
function recentMonths(now) {
  const { from } = lastDays(RECENT_DAYS, now);
  return lastMonths(4, now).filter((month) => month >= from);
}
function pastReads(state, now) {
  const { months: months2, years, latencyDays } = scopeOf(now, countOf2(state));
  return [
    ...months2.map(daysPath),
    ...years.map(incidentsPath),
    ...latencyDays === 0 ? [] : courseHours(now).map(hoursPath),
    ...courseDays(latencyDays, now).map(latencyPath)
  ];
}
function pagePast(files, state, checks3, now) {
  const scope = scopeOf(now, countOf2(state));
  const source = createSource(files, state, now);
  const listed = new Set(checks3.map(({ id }) => id));
  const recent = lastDays(RECENT_DAYS, now).from;
  const oldest = scope.months.at(-1) ?? recent;
  const days2 = [];
  for (let day = oldest; day < recent; day = after(day, DAY_MS))
    days2.push(...source.day(day).filter(({ check }) => listed.has(check)));
  const pieces = scope.latencyDays === 0 ? [] : coursePieces(now, rolledTo(state, now));
  return {
    days: days2,
    incidents: incidentsBefore(recent, scope, files),
    months: scope.months,
    latency: scope.latencyDays === 0 ? /* @__PURE__ */ new Map() : latencyCourses(source, now, scope.latencyDays),
    lastDay: sumsOver(pieces, source),
    recent: recentOf(source, listed)
  };
}
function recentOf({ rolledTo: open, samples, currentId }, listed) {
  const results = [after(open, -HOUR_MS), open].flatMap(samples).flatMap((line3) => line3.results).map((result) => ({ ...result, check: currentId(result.check) })).filter(({ check }) => listed.has(check));
  return new Map(
    [...Map.groupBy(results, ({ check }) => check)].map(([check, some]) => [
      check,
      some.toSorted((a2, b) => b.at - a2.at || (a2.location < b.location ? -1 : 1)).slice(0, MOST_RECENT)
    ])
  );
}
function countOf2({ checks: checks3 }) {
  return Object.values(checks3).filter(({ archived }) => archived === void 0).length;
}
function incidentsBefore(recent, { months: months2, years }, files) {
  const oldest = months2.at(-1) ?? recent;
  return years.flatMap((year) => decodeIncidents(incidentsPath(year), files.get(incidentsPath(year))).good).map(({ value: value2 }) => value2).filter(({ kind, startedAt, endedAt }) => {
    return kind !== "config" && startedAt >= oldest && endedAt !== void 0 && endedAt < recent;
  }).sort((a2, b) => b.startedAt - a2.startedAt || (a2.id < b.id ? -1 : 1));
}

// src/core/public-check.ts
function publicCheck(check) {
  const { id, name, group: group2, tags, type, everyMs, slo, target: target2 } = check;
  return {
    id,
    name,
    type,
    everyMs,
    ...group2 === void 0 ? {} : { group: group2 },
    ...tags === void 0 ? {} : { tags },
    ...slo === void 0 ? {} : { slo },
    ...check.private || target2 === void 0 ? {} : { target: target2 }
  };
}

// src/core/publish.ts
var REFRESH_MS = 18e5;
function isWorthAsking(page2, now) {
  if (page2?.asked !== void 0) return now - page2.asked >= REFRESH_MS;
  return isWorthPublishing(page2, now);
}
function isWorthPublishing(page2, now) {
  if (page2?.served === void 0) return true;
  return page2.served.news !== page2.news || now - page2.served.at >= REFRESH_MS;
}

// src/page/language/dates.ts
var UTC = "UTC";
var DAY = { day: "numeric", month: "short", year: "numeric" };
var CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" };
var UNITS = [
  ["day", 864e5],
  ["hour", 36e5],
  ["minute", 6e4],
  ["second", 1e3],
  ["millisecond", 1]
];
var MONDAY = Date.UTC(2024, 0, 1);
function datesOf(locale2, zone) {
  const format2 = (options, timeZone = zone) => new Intl.DateTimeFormat(locale2, { ...options, timeZone });
  const [day, month] = [format2(DAY, UTC), format2({ month: "long", year: "numeric" }, UTC)];
  const [time, clock2] = [format2({ ...DAY, ...CLOCK }), format2(CLOCK)];
  const weekdays = { narrow: format2({ weekday: "narrow" }, UTC), long: format2({ weekday: "long" }, UTC) };
  const local = new Intl.DateTimeFormat("sv-SE", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });
  return {
    zone: time.resolvedOptions().timeZone,
    day: remembered2((text4) => day.format(dayStart(text4))),
    utcDay: remembered2((at2) => day.format(at2)),
    month: (text4) => month.format(dayStart(text4)),
    weekday: (index, form) => weekdays[form].format(MONDAY + index * 864e5),
    days: (from, to) => day.formatRange(dayStart(from), dayStart(to)),
    time: (at2) => time.format(at2),
    clock: remembered2((at2) => clock2.format(at2)),
    dayAt: (at2) => local.format(at2),
    ...numbersOf(locale2)
  };
}
function numbersOf(locale2) {
  const units = UNITS.map(([unit2, size]) => ({ size, format: unitFormat(locale2, unit2, "narrow") }));
  const millisecond = unitFormat(locale2, "millisecond", "short");
  const ms = remembered2((whole) => millisecond.format(whole));
  const percent = new Intl.NumberFormat(locale2, { style: "percent", maximumFractionDigits: 2 });
  const numbers = [0, 1, 2, 3].map((most) => new Intl.NumberFormat(locale2, { maximumFractionDigits: most }));
  const list2 = new Intl.ListFormat(locale2);
  return {
    duration: (ms2) => duration(Math.max(0, Math.trunc(ms2)), units),
    number: (value2, decimals = 0) => numbers[decimals]?.format(value2) ?? String(value2),
    ms: (value2) => ms(Math.round(value2)),
    ratio: (ratio) => percent.format(cutRatio(ratio)),
    list: (items) => list2.format(items)
  };
}
function unitFormat(locale2, unit2, unitDisplay) {
  return new Intl.NumberFormat(locale2, { style: "unit", unit: unit2, unitDisplay });
}
function duration(ms, units) {
  const found = units.findIndex(({ size }) => ms >= size);
  const [large, small] = units.slice(found === -1 ? -2 : found);
  if (large === void 0) return "";
  const rest = small === void 0 ? 0 : Math.floor(ms % large.size / small.size);
  const first = large.format.format(Math.floor(ms / large.size));
  return small === void 0 || rest === 0 ? first : `${first} ${small.format.format(rest)}`;
}
var MOST_REMEMBERED = 4e3;
function remembered2(say) {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    const there = known2.get(key);
    if (there !== void 0) return there;
    if (known2.size >= MOST_REMEMBERED) known2.clear();
    const said = say(key);
    known2.set(key, said);
    return said;
  };
}
function dayStart(day) {
  return Date.parse(`${day}T00:00:00Z`);
}

// src/page/language/de.ts
var services = (count) => `${count} ${count === 1 ? "Dienst" : "Dienste"}`;
var ofServices = (count, total) => `${count} von ${total} ${total === 1 ? "Dienst" : "Diensten"}`;
var is = (count) => count === 1 ? "ist" : "sind";
var days = (count) => count === 1 ? "Tag" : "Tage";
var de = {
  site: {
    skip: "Zum Inhalt springen",
    navigation: "Website",
    incidents: "St\xF6rungen",
    built: (at2) => `Erstellt ${at2}.`,
    zone: (zone) => `Uhrzeiten in ${zone}, Tage in UTC.`,
    utc: "Alle Zeiten und Tage in UTC.",
    localZone: (zone) => `Uhrzeiten in Ihrer Zeitzone, ${zone}; Tage in UTC.`,
    proof: (commit, command) => `Alle Zahlen folgen aus der Historie bei ${commit}; mit ${command} kann sie jeder nachrechnen.`,
    madeBy: (name) => `Erstellt mit ${name}.`,
    forPrograms: (links) => `F\xFCr Programme: ${links}`,
    outdated: "Diese Seite ist veraltet.",
    openTooLong: "Diese Seite ist schon lange offen und veraltet. Bitte neu laden.",
    outdatedSince: (at2) => `Seit ${at2} hat niemand nachgesehen, oder eine neuere Seite hat Sie nicht erreicht. Was sie zeigt, kann sich ge\xE4ndert haben.`
  },
  feeds: {
    incidents: "St\xF6rungen",
    updates: "Neuigkeiten zu St\xF6rungen",
    maintenance: "Wartung",
    calendar: "Kalender",
    statusApi: "Status-API",
    metrics: "Metriken"
  },
  overall: {
    label: "Gesamtzustand",
    up: {
      one: (name) => `${name} ist verf\xFCgbar`,
      some: (count, total) => `${ofServices(count, total)} ${is(count)} verf\xFCgbar`,
      all: "Alles ist verf\xFCgbar"
    },
    degraded: {
      one: (name) => `${name} ist beeintr\xE4chtigt`,
      some: (count, total) => `${ofServices(count, total)} ${is(count)} beeintr\xE4chtigt`,
      all: "Alles ist beeintr\xE4chtigt"
    },
    down: {
      one: (name) => `${name} ist ausgefallen`,
      some: (count, total) => `Teilausfall: ${ofServices(count, total)} ${is(count)} ausgefallen`,
      all: "Gro\xDFer Ausfall: alles ist ausgefallen"
    },
    majorOutage: (count, total) => `Gro\xDFer Ausfall: ${ofServices(count, total)} ${is(count)} ausgefallen`,
    unknown: {
      one: (name) => `Wir k\xF6nnen ${name} gerade nicht sehen`,
      some: (count, total) => `Wir k\xF6nnen ${count} von ${total} Diensten gerade nicht sehen`,
      all: "Wir k\xF6nnen gerade nichts sehen"
    },
    blocked: {
      one: (name) => `${name} weist uns ab, wir k\xF6nnen gerade nichts sehen`,
      some: (count, total) => `${ofServices(count, total)} ${count === 1 ? "weist" : "weisen"} uns ab, wir k\xF6nnen dort gerade nichts sehen`,
      all: "Wir werden \xFCberall abgewiesen und k\xF6nnen gerade nichts sehen"
    },
    maintenance: (title) => `Wartung: ${title}`,
    maintenances: (count) => `${count} ${count === 1 ? "Wartung l\xE4uft" : "Wartungen laufen"}`,
    possibleProblem: (name) => `M\xF6gliches Problem bei ${name}, wird gepr\xFCft`,
    possibleProblems: (count) => `M\xF6gliche Probleme bei ${count} ${count === 1 ? "Dienst" : "Diensten"}, wird gepr\xFCft`,
    possibleRecovery: (name) => `${name} m\xF6glicherweise wieder verf\xFCgbar, wird gepr\xFCft`,
    possibleRecoveries: (count) => `${services(count)} m\xF6glicherweise wieder verf\xFCgbar, wird gepr\xFCft`,
    waiting: (count) => `${services(count)} noch ohne Daten`,
    noData: "Noch keine Daten",
    nothingWatched: "Noch wird nichts \xFCberwacht",
    upSoFar: "Alles bisher Gesehene ist verf\xFCgbar",
    stale: (at2) => `Seit ${at2} hat niemand nachgesehen`,
    lastKnown: (sentence) => `Zuletzt bekannt: ${sentence}`,
    lastKnownBefore: "Zuletzt bekannt:",
    declared: (title) => title
  },
  state: {
    up: "Verf\xFCgbar",
    degraded: "Beeintr\xE4chtigt",
    down: "Ausgefallen",
    unseen: "Nicht zu sehen",
    none: "Noch keine Daten",
    blocked: "Abgewiesen",
    unknown: "Unbekannt",
    planned: "Wartung",
    lastSeenUp: "Zuletzt verf\xFCgbar"
  },
  standing: {
    unseenNow: (at2, meaning) => `Derzeit nicht zu sehen, seit ${at2}: ${meaning}`,
    unseenYet: (at2, meaning) => `Noch nicht zu sehen, seit ${at2}: ${meaning}`,
    problem: (at2, text4) => `M\xF6gliches Problem, wird gepr\xFCft seit ${at2}: ${text4}`,
    recovery: (at2, text4) => `M\xF6glicherweise behoben, wird gepr\xFCft seit ${at2}: ${text4}`,
    planned: (title, until) => `Wartung bis ${until}: ${title}`,
    since: (at2) => `Seit ${at2}`
  },
  uptime: {
    uptime: (ratio) => `${ratio} verf\xFCgbar`,
    observed: (ratio) => `${ratio} beobachtet`,
    noData: "Keine Daten"
  },
  bars: {
    days: (count, parts) => `${count} ${days(count)}: ${parts}`,
    up: (count) => `${count} verf\xFCgbar`,
    degraded: (count) => `${count} mit Beeintr\xE4chtigung`,
    down: (count) => `${count} mit Ausfall`,
    unseen: (count) => `${count} nicht beobachtet`,
    planned: (count) => `${count} mit Wartung`,
    before: (count) => `${count} vor dem ersten Blick`,
    day: (day, text4) => `${day}: ${text4}`,
    wasBefore: "noch nicht \xFCberwacht",
    wasPlanned: "Wartung",
    wasUnseen: "nicht beobachtet",
    wasUp: "verf\xFCgbar",
    downFor: (time) => `ausgefallen ${time}`,
    degradedFor: (time) => `beeintr\xE4chtigt ${time}`,
    plannedFor: (time) => `Wartung ${time}`,
    observed: (parts, ratio) => `${parts}; ${ratio} beobachtet`,
    thin: "Weniger als den halben Tag beobachtet",
    notObserved: "Nicht beobachtet",
    daysAgo: (count) => `vor ${count} ${count === 1 ? "Tag" : "Tagen"}`,
    today: "Heute"
  },
  home: {
    checks: "Dienste",
    now: "Was gerade los ist",
    incidents: "St\xF6rungen",
    allIncidents: "Die letzten 90 Tage",
    lastLook: (at2, next) => `Letzter Blick ${at2}, n\xE4chster etwa ${next}.`,
    cadence: (mean) => `Tats\xE4chlich wird alle ${mean} nachgesehen.`,
    goodUntil: (at2) => `G\xFCltig bis ${at2}; ist es sp\xE4ter, hat seither niemand nachgesehen.`,
    nobodyYet: "Noch hat niemand nachgesehen.",
    configBroken: "Die neueste Konfiguration ist nicht lesbar.",
    configKept: "Es gilt weiter die letzte lesbare.",
    slow: (mean, every) => `Runden sind alle ${every} vorgesehen und kommen tats\xE4chlich alle ${mean}: ein Zeitplan bei GitHub ist ein Wunsch.`,
    slowCure: (watch, run) => `Ein Ausl\xF6ser von au\xDFen, ${watch} oder ${run} von irgendeinem Rechner mit cron macht sie p\xFCnktlich.`,
    latency: (ms) => `Antwort in ${ms}`,
    latencyLine: (low, high) => `Antwortzeiten des letzten Tages: ${low} bis ${high}`,
    noIncidents: "Keine neuen St\xF6rungen"
  },
  tags: {
    label: "Nur zeigen",
    all: "Alle"
  },
  maintenance: {
    heading: "Wartung",
    running: "L\xE4uft",
    ahead: "Geplant",
    until: (at2) => `Bis ${at2}`,
    all: "Alle Dienste"
  },
  legend: {
    heading: "So liest man diese Seite",
    bar: "Ein Balken ist ein Tag in UTC; sein schlechtester Zustand gibt ihm die Farbe.",
    up: "Durchgehend verf\xFCgbar",
    degraded: "Zeitweise langsam oder schwach",
    down: "Zeitweise ausgefallen",
    thin: "Weniger als den halben Tag beobachtet",
    unseen: "Nicht beobachtet",
    before: "Noch nicht \xFCberwacht, oder Wartung",
    rule: "Verf\xFCgbarkeit ist 1 \u2212 ausgefallen \xF7 (verf\xFCgbar + beeintr\xE4chtigt + ausgefallen), gez\xE4hlt in beobachteter Zeit au\xDFerhalb von Wartungen.",
    stands: (every) => `Ein Blick gilt bis zum n\xE4chsten, h\xF6chstens f\xFCr das Doppelte des Abstands seines Dienstes (hier ${every}); der Rest ist nicht beobachtet und z\xE4hlt weder so noch so. Ebenso Zeit, in der uns etwas zwischen uns und dem Dienst abgewiesen hat.`,
    cut: "Neben jeder Verf\xFCgbarkeit steht der Anteil, der beobachtet wurde. Beide sind abgeschnitten, nie aufgerundet; die einer Gruppe sind das Mittel ihrer Dienste. Eine \xC4nderung z\xE4hlt, wenn mehrere Blicke sie zeigen, und dann ab dem ersten."
  },
  incident: {
    outage: {
      one: (who) => `${who} ist ausgefallen`,
      many: (count) => `${services(count)} ${is(count)} ausgefallen`
    },
    degraded: {
      one: (who) => `${who} ist beeintr\xE4chtigt`,
      many: (count) => `${services(count)} ${is(count)} beeintr\xE4chtigt`
    },
    unseen: {
      one: (who) => `${who} ist nicht zu sehen`,
      many: (count) => `${services(count)} ${is(count)} nicht zu sehen`
    },
    outageEnded: {
      one: (who, lasted) => `${who} war ${lasted} ausgefallen`,
      many: (count, lasted) => `${services(count)} waren ${lasted} ausgefallen`
    },
    degradedEnded: {
      one: (who, lasted) => `${who} war ${lasted} beeintr\xE4chtigt`,
      many: (count, lasted) => `${services(count)} waren ${lasted} beeintr\xE4chtigt`
    },
    unseenEnded: {
      one: (who, lasted) => `${who} war ${lasted} nicht zu sehen`,
      many: (count, lasted) => `${services(count)} waren ${lasted} nicht zu sehen`
    },
    config: "Die neueste Konfiguration ist nicht lesbar",
    configEnded: (lasted) => `Die neueste Konfiguration war ${lasted} nicht lesbar`,
    declared: "St\xF6rung",
    drill: "\xDCBUNG",
    isDrill: "Dies ist eine \xDCbung, keine echte St\xF6rung.",
    issue: (number3) => `Issue #${number3}`,
    since: (at2) => `Seit ${at2}`,
    period: (from, to, lasted) => `${from} bis ${to} (${lasted})`,
    acknowledged: (by) => `${by} arbeitet daran`,
    by: (name) => `von ${name}`,
    happened: "Was geschah",
    known: "Was bekannt ist",
    checks: "Dienste",
    reason: "Grund",
    helps: "Hilft meistens",
    seen: "Gesehen",
    from: "Von",
    issueLabel: "Issue",
    heading: "St\xF6rungen",
    description: "St\xF6rungen der letzten 90 Tage",
    lastDays: "Die letzten 90 Tage",
    older: "Fr\xFCher begonnen"
  },
  change: {
    opened: "Begonnen",
    worsened: "Schlimmer geworden",
    eased: "Besser geworden",
    shifted: "Ge\xE4ndert",
    reopened: "Wiedergekehrt",
    reminded: "Dauert an",
    acknowledged: "In Arbeit",
    silenced: "Stummgeschaltet",
    unsilenced: "Nicht mehr stumm",
    updated: "Neuigkeit",
    closed: "Beendet"
  },
  stage: { investigating: "Wird untersucht", identified: "Ursache gefunden", monitoring: "Wird beobachtet" },
  severity: { minor: "Gering", major: "Schwer", critical: "Kritisch" },
  check: {
    description: (name) => `Zustand und Verlauf von ${name}`,
    state: "Zustand",
    looks: "Neuester Blick von jedem Ort",
    connect: "Verbindung",
    firstByte: "erstes Byte",
    total: "insgesamt",
    incidents: "St\xF6rungen der letzten 90 Tage",
    none: "Keine",
    days: "Tag f\xFCr Tag",
    day: "Tag (UTC)",
    whatWasSeen: "Was zu sehen war"
  },
  missing: {
    title: "Nicht gefunden",
    heading: "Diese Seite gibt es nicht",
    why: "Vielleicht ging es um einen Dienst oder eine St\xF6rung, die nicht mehr gef\xFChrt werden.",
    home: "Zur Statusseite"
  },
  embed: {
    goodUntil: (at2, until) => `Letzter Blick ${at2}. G\xFCltig bis ${until}.`,
    outdated: "Veraltet:",
    outdatedWhy: "seither hat niemand nachgesehen, oder nichts Neueres hat Sie erreicht."
  }
};

// src/page/language/en.ts
var s = (count, one2, many) => count === 1 ? one2 : many;
var checks = (count) => `${count} ${s(count, "check", "checks")}`;
var en = {
  site: {
    skip: "Skip to content",
    navigation: "Site",
    incidents: "Incidents",
    built: (at2) => `Built ${at2}.`,
    zone: (zone) => `Times are ${zone}, days are UTC.`,
    utc: "All times and days are UTC.",
    localZone: (zone) => `Times are in your zone, ${zone}; days are UTC.`,
    proof: (commit, command) => `Every figure follows from the history at ${commit}; anybody can recompute them with ${command}.`,
    madeBy: (name) => `Made by ${name}.`,
    forPrograms: (links) => `For programs: ${links}`,
    outdated: "This page is out of date.",
    openTooLong: "This page has been open for a long time and is out of date. Load it again.",
    outdatedSince: (at2) => `Nobody has looked since ${at2}, or a newer page has not reached you. What it shows may have changed.`
  },
  feeds: {
    incidents: "Incidents",
    updates: "Updates of incidents",
    maintenance: "Maintenance",
    calendar: "Calendar",
    statusApi: "Status API",
    metrics: "Metrics"
  },
  overall: {
    label: "Overall state",
    up: {
      one: (name) => `${name} is up`,
      some: (count, total) => `${count} of ${checks(total)} are up`,
      all: "Everything is up"
    },
    degraded: {
      one: (name) => `${name} is degraded`,
      some: (count, total) => `${count} of ${checks(total)} are degraded`,
      all: "Everything is degraded"
    },
    down: {
      one: (name) => `${name} is down`,
      some: (count, total) => `Partial outage: ${count} of ${checks(total)} are down`,
      all: "Major outage: everything is down"
    },
    majorOutage: (count, total) => `Major outage: ${count} of ${checks(total)} are down`,
    unknown: {
      one: (name) => `We cannot see ${name} now`,
      some: (count, total) => `We cannot see ${count} of ${checks(total)} now`,
      all: "We cannot see anything now"
    },
    blocked: {
      one: (name) => `We are refused at ${name} and cannot see it now`,
      some: (count, total) => `We are refused at ${count} of ${checks(total)} and cannot see them now`,
      all: "We are refused everywhere and cannot see anything now"
    },
    maintenance: (title) => `Maintenance: ${title}`,
    maintenances: (count) => `${count} ${s(count, "maintenance", "maintenances")} in progress`,
    possibleProblem: (name) => `Possible problem with ${name}, checking`,
    possibleProblems: (count) => `Possible problems with ${checks(count)}, checking`,
    possibleRecovery: (name) => `Possible recovery of ${name}, checking`,
    possibleRecoveries: (count) => `Possible recovery of ${checks(count)}, checking`,
    waiting: (count) => `${checks(count)} ${s(count, "has", "have")} no data yet`,
    noData: "No data yet",
    nothingWatched: "Nothing is watched yet",
    upSoFar: "Everything seen so far is up",
    stale: (at2) => `Nobody has looked since ${at2}`,
    lastKnown: (sentence) => `Last known: ${sentence}`,
    lastKnownBefore: "Last known:",
    declared: (title) => title
  },
  state: {
    up: "Up",
    degraded: "Degraded",
    down: "Down",
    unseen: "Cannot see",
    none: "No data yet",
    blocked: "Blocked",
    unknown: "Unknown",
    planned: "Maintenance",
    lastSeenUp: "Last seen up"
  },
  standing: {
    unseenNow: (at2, meaning) => `Cannot see it now, since ${at2}: ${meaning}`,
    unseenYet: (at2, meaning) => `Cannot see it yet, since ${at2}: ${meaning}`,
    problem: (at2, text4) => `Possible problem, checking since ${at2}: ${text4}`,
    recovery: (at2, text4) => `Possible recovery, checking since ${at2}: ${text4}`,
    planned: (title, until) => `Maintenance until ${until}: ${title}`,
    since: (at2) => `Since ${at2}`
  },
  uptime: {
    uptime: (ratio) => `${ratio} uptime`,
    observed: (ratio) => `${ratio} observed`,
    noData: "No data"
  },
  bars: {
    days: (count, parts) => `${count} days: ${parts}`,
    up: (count) => `${count} up`,
    degraded: (count) => `${count} with degraded time`,
    down: (count) => `${count} with downtime`,
    unseen: (count) => `${count} not observed`,
    planned: (count) => `${count} of maintenance`,
    before: (count) => `${count} before the first look`,
    day: (day, text4) => `${day}: ${text4}`,
    wasBefore: "not watched yet",
    wasPlanned: "maintenance",
    wasUnseen: "not observed",
    wasUp: "up",
    downFor: (time) => `down ${time}`,
    degradedFor: (time) => `degraded ${time}`,
    plannedFor: (time) => `maintenance ${time}`,
    observed: (parts, ratio) => `${parts}; ${ratio} observed`,
    thin: "Observed for less than half of the day",
    notObserved: "Not observed",
    daysAgo: (count) => `${count} ${s(count, "day", "days")} ago`,
    today: "Today"
  },
  home: {
    checks: "Checks",
    now: "Happening now",
    incidents: "Incidents",
    allIncidents: "The last 90 days",
    lastLook: (at2, next) => `Last look ${at2}, next about ${next}.`,
    cadence: (mean) => `Looks really come every ${mean}.`,
    goodUntil: (at2) => `Good until ${at2}; if it is later, nobody has looked since.`,
    nobodyYet: "Nobody has looked yet.",
    configBroken: "The newest configuration cannot be read.",
    configKept: "Checks go on with the last one that could.",
    slow: (mean, every) => `Rounds are due every ${every} and really come every ${mean}: a schedule of GitHub is a wish.`,
    slowCure: (watch, run) => `A trigger from outside, ${watch}, or ${run} from any machine with cron makes it punctual.`,
    latency: (ms) => `${ms} to answer`,
    latencyLine: (low, high) => `Answer times of the last day: ${low} to ${high}`,
    noIncidents: "No new incidents"
  },
  tags: {
    label: "Show only",
    all: "All"
  },
  maintenance: {
    heading: "Maintenance",
    running: "In progress",
    ahead: "Planned",
    until: (at2) => `Until ${at2}`,
    all: "All checks"
  },
  legend: {
    heading: "How to read this page",
    bar: "A bar is one UTC day; its worst state colours it.",
    up: "Up all of the time",
    degraded: "Slow or weak for a while",
    down: "Down for a while",
    thin: "Observed for less than half of the day",
    unseen: "Not observed",
    before: "Not watched yet, or maintenance",
    rule: "Uptime is 1 \u2212 down \xF7 (up + degraded + down), counted in time that was observed, outside of maintenance.",
    stands: (every) => `A look stands for the time until the next one, at most for twice the interval of its check (here ${every}); the rest is not observed and counts neither way. So does time in which something between us and the check refused us.`,
    cut: "The share that was observed stands beside every uptime. Both are cut, never rounded up; those of a group are the mean of its checks. A change counts when several looks agree, and then from the first of them."
  },
  incident: {
    outage: {
      one: (who) => `${who} is down`,
      many: (count) => `${checks(count)} are down`
    },
    degraded: {
      one: (who) => `${who} is degraded`,
      many: (count) => `${checks(count)} are degraded`
    },
    unseen: {
      one: (who) => `${who} cannot be seen`,
      many: (count) => `${checks(count)} cannot be seen`
    },
    outageEnded: {
      one: (who, lasted) => `${who} was down for ${lasted}`,
      many: (count, lasted) => `${checks(count)} were down for ${lasted}`
    },
    degradedEnded: {
      one: (who, lasted) => `${who} was degraded for ${lasted}`,
      many: (count, lasted) => `${checks(count)} were degraded for ${lasted}`
    },
    unseenEnded: {
      one: (who, lasted) => `${who} could not be seen for ${lasted}`,
      many: (count, lasted) => `${checks(count)} could not be seen for ${lasted}`
    },
    config: "The newest configuration cannot be read",
    configEnded: (lasted) => `The newest configuration could not be read for ${lasted}`,
    declared: "Incident",
    drill: "DRILL",
    isDrill: "This is a rehearsal, not a real incident.",
    issue: (number3) => `issue #${number3}`,
    since: (at2) => `Since ${at2}`,
    period: (from, to, lasted) => `${from} to ${to} (${lasted})`,
    acknowledged: (by) => `${by} is working on it`,
    by: (name) => `by ${name}`,
    happened: "What happened",
    known: "What is known",
    checks: "Checks",
    reason: "Reason",
    helps: "Usually helps",
    seen: "Seen",
    from: "From",
    issueLabel: "Issue",
    heading: "Incidents",
    description: "Incidents of the last 90 days",
    lastDays: "The last 90 days",
    older: "Began earlier"
  },
  change: {
    opened: "Began",
    worsened: "Got worse",
    eased: "Got better",
    shifted: "Changed",
    reopened: "Came back",
    reminded: "Still going on",
    acknowledged: "Acknowledged",
    silenced: "Silenced",
    unsilenced: "No longer silenced",
    updated: "Update",
    closed: "Ended"
  },
  stage: { investigating: "Investigating", identified: "Identified", monitoring: "Monitoring" },
  severity: { minor: "Minor", major: "Major", critical: "Critical" },
  check: {
    description: (name) => `State and history of ${name}`,
    state: "State",
    looks: "Newest look from each location",
    connect: "connect",
    firstByte: "first byte",
    total: "in all",
    incidents: "Incidents of the last 90 days",
    none: "None",
    days: "Day by day",
    day: "Day (UTC)",
    whatWasSeen: "What was seen"
  },
  missing: {
    title: "Not found",
    heading: "There is no such page",
    why: "It may have been about a check or an incident that is no longer listed.",
    home: "To the status page"
  },
  embed: {
    goodUntil: (at2, until) => `Last look ${at2}. Good until ${until}.`,
    outdated: "This is out of date:",
    outdatedWhy: "nobody has looked since, or nothing newer has reached you."
  }
};

// src/page/language/es.ts
var s2 = (count, one2, many) => count === 1 ? one2 : many;
var services2 = (count) => `${count} ${s2(count, "servicio", "servicios")}`;
var ofServices2 = (count, total) => `${count} de ${services2(total)}`;
var es = {
  site: {
    skip: "Ir al contenido",
    navigation: "Sitio",
    incidents: "Incidentes",
    built: (at2) => `Creada el ${at2}.`,
    zone: (zone) => `Horas en ${zone}, d\xEDas en UTC.`,
    utc: "Todas las horas y los d\xEDas est\xE1n en UTC.",
    localZone: (zone) => `Horas en su zona, ${zone}; d\xEDas en UTC.`,
    proof: (commit, command) => `Cada cifra se deriva del historial en ${commit}; cualquiera puede recalcularlas con ${command}.`,
    madeBy: (name) => `Hecho con ${name}.`,
    forPrograms: (links) => `Para programas: ${links}`,
    outdated: "Esta p\xE1gina est\xE1 desactualizada.",
    openTooLong: "Esta p\xE1gina lleva mucho tiempo abierta y est\xE1 desactualizada. Rec\xE1rguela.",
    outdatedSince: (at2) => `Nadie ha mirado desde el ${at2}, o no le ha llegado una p\xE1gina m\xE1s nueva. Lo que muestra puede haber cambiado.`
  },
  feeds: {
    incidents: "Incidentes",
    updates: "Novedades de incidentes",
    maintenance: "Mantenimiento",
    calendar: "Calendario",
    statusApi: "API de estado",
    metrics: "M\xE9tricas"
  },
  overall: {
    label: "Estado general",
    up: {
      one: (name) => `${name} funciona`,
      some: (count, total) => `${ofServices2(count, total)} ${s2(count, "funciona", "funcionan")}`,
      all: "Todo funciona"
    },
    degraded: {
      one: (name) => `${name} est\xE1 degradado`,
      some: (count, total) => `${ofServices2(count, total)} ${s2(count, "est\xE1 degradado", "est\xE1n degradados")}`,
      all: "Todo est\xE1 degradado"
    },
    down: {
      one: (name) => `${name} est\xE1 ca\xEDdo`,
      some: (count, total) => `Ca\xEDda parcial: ${ofServices2(count, total)} ${s2(count, "est\xE1 ca\xEDdo", "est\xE1n ca\xEDdos")}`,
      all: "Ca\xEDda general: todo est\xE1 ca\xEDdo"
    },
    majorOutage: (count, total) => `Ca\xEDda general: ${ofServices2(count, total)} ${s2(count, "est\xE1 ca\xEDdo", "est\xE1n ca\xEDdos")}`,
    unknown: {
      one: (name) => `Ahora no podemos ver ${name}`,
      some: (count, total) => `Ahora no podemos ver ${ofServices2(count, total)}`,
      all: "Ahora no podemos ver nada"
    },
    blocked: {
      one: (name) => `${name} nos rechaza y ahora no podemos verlo`,
      some: (count, total) => `${ofServices2(count, total)} ${s2(count, "nos rechaza y ahora no podemos verlo", "nos rechazan y ahora no podemos verlos")}`,
      all: "Nos rechazan en todas partes y ahora no podemos ver nada"
    },
    maintenance: (title) => `Mantenimiento: ${title}`,
    maintenances: (count) => `${count} ${s2(count, "mantenimiento", "mantenimientos")} en curso`,
    possibleProblem: (name) => `Posible problema con ${name}, comprobando`,
    possibleProblems: (count) => `Posibles problemas con ${services2(count)}, comprobando`,
    possibleRecovery: (name) => `Posible recuperaci\xF3n de ${name}, comprobando`,
    possibleRecoveries: (count) => `Posible recuperaci\xF3n de ${services2(count)}, comprobando`,
    waiting: (count) => `${services2(count)} a\xFAn sin datos`,
    noData: "A\xFAn sin datos",
    nothingWatched: "Todav\xEDa no se vigila nada",
    upSoFar: "Todo lo visto hasta ahora funciona",
    stale: (at2) => `Nadie ha mirado desde el ${at2}`,
    lastKnown: (sentence) => `\xDAltimo estado conocido: ${sentence}`,
    lastKnownBefore: "\xDAltimo estado conocido:",
    declared: (title) => title
  },
  state: {
    up: "Operativo",
    degraded: "Degradado",
    down: "Ca\xEDdo",
    unseen: "No visible",
    none: "A\xFAn sin datos",
    blocked: "Rechazado",
    unknown: "Desconocido",
    planned: "Mantenimiento",
    lastSeenUp: "Visto operativo"
  },
  standing: {
    unseenNow: (at2, meaning) => `No visible desde el ${at2}: ${meaning}`,
    unseenYet: (at2, meaning) => `A\xFAn no visible, desde el ${at2}: ${meaning}`,
    problem: (at2, text4) => `Posible problema, comprobando desde el ${at2}: ${text4}`,
    recovery: (at2, text4) => `Posible recuperaci\xF3n, comprobando desde el ${at2}: ${text4}`,
    planned: (title, until) => `Mantenimiento hasta el ${until}: ${title}`,
    since: (at2) => `Desde el ${at2}`
  },
  uptime: {
    uptime: (ratio) => `${ratio} disponible`,
    observed: (ratio) => `${ratio} observado`,
    noData: "Sin datos"
  },
  bars: {
    days: (count, parts) => `${count} ${s2(count, "d\xEDa", "d\xEDas")}: ${parts}`,
    up: (count) => `${count} ${s2(count, "operativo", "operativos")}`,
    degraded: (count) => `${count} con degradaci\xF3n`,
    down: (count) => `${count} con ca\xEDda`,
    unseen: (count) => `${count} sin observar`,
    planned: (count) => `${count} de mantenimiento`,
    before: (count) => `${count} antes de la primera observaci\xF3n`,
    day: (day, text4) => `${day}: ${text4}`,
    wasBefore: "a\xFAn no vigilado",
    wasPlanned: "mantenimiento",
    wasUnseen: "sin observar",
    wasUp: "operativo",
    downFor: (time) => `ca\xEDdo ${time}`,
    degradedFor: (time) => `degradado ${time}`,
    plannedFor: (time) => `mantenimiento ${time}`,
    observed: (parts, ratio) => `${parts}; ${ratio} observado`,
    thin: "Observado menos de medio d\xEDa",
    notObserved: "Sin observar",
    daysAgo: (count) => `hace ${count} ${s2(count, "d\xEDa", "d\xEDas")}`,
    today: "Hoy"
  },
  home: {
    checks: "Servicios",
    now: "Ahora mismo",
    incidents: "Incidentes",
    allIncidents: "Los \xFAltimos 90 d\xEDas",
    lastLook: (at2, next) => `\xDAltima observaci\xF3n ${at2}, la pr\xF3xima hacia las ${next}.`,
    cadence: (mean) => `En realidad se observa cada ${mean}.`,
    goodUntil: (at2) => `V\xE1lido hasta las ${at2}; si es m\xE1s tarde, nadie ha mirado desde entonces.`,
    nobodyYet: "Todav\xEDa no ha mirado nadie.",
    configBroken: "La configuraci\xF3n m\xE1s reciente no se puede leer.",
    configKept: "Se sigue con la \xFAltima que se pudo leer.",
    slow: (mean, every) => `Est\xE1 previsto observar cada ${every} y en realidad ocurre cada ${mean}: un horario en GitHub es un deseo.`,
    slowCure: (watch, run) => `Un disparador externo, ${watch} o ${run} desde cualquier m\xE1quina con cron lo hace puntual.`,
    latency: (ms) => `Respuesta en ${ms}`,
    latencyLine: (low, high) => `Tiempos de respuesta del \xFAltimo d\xEDa: de ${low} a ${high}`,
    noIncidents: "Sin incidentes nuevos"
  },
  tags: {
    label: "Mostrar solo",
    all: "Todo"
  },
  maintenance: {
    heading: "Mantenimiento",
    running: "En curso",
    ahead: "Previsto",
    until: (at2) => `Hasta el ${at2}`,
    all: "Todos los servicios"
  },
  legend: {
    heading: "C\xF3mo leer esta p\xE1gina",
    bar: "Una barra es un d\xEDa UTC; su peor estado le da el color.",
    up: "Operativo todo el tiempo",
    degraded: "Lento o d\xE9bil un rato",
    down: "Ca\xEDdo un rato",
    thin: "Observado menos de medio d\xEDa",
    unseen: "Sin observar",
    before: "A\xFAn no vigilado, o mantenimiento",
    rule: "La disponibilidad es 1 \u2212 ca\xEDdo \xF7 (operativo + degradado + ca\xEDdo), contada en tiempo observado, fuera del mantenimiento.",
    stands: (every) => `Una observaci\xF3n vale hasta la siguiente, como mucho el doble del intervalo de su servicio (aqu\xED ${every}); el resto no est\xE1 observado y no cuenta ni a favor ni en contra. Tampoco el tiempo en que algo entre nosotros y el servicio nos rechaz\xF3.`,
    cut: "Junto a cada disponibilidad figura la parte observada. Ambas se truncan, nunca se redondean hacia arriba; las de un grupo son la media de sus servicios. Un cambio cuenta cuando varias observaciones coinciden, y entonces desde la primera."
  },
  incident: {
    outage: {
      one: (who) => `${who} est\xE1 ca\xEDdo`,
      many: (count) => `${services2(count)} ${s2(count, "est\xE1 ca\xEDdo", "est\xE1n ca\xEDdos")}`
    },
    degraded: {
      one: (who) => `${who} est\xE1 degradado`,
      many: (count) => `${services2(count)} ${s2(count, "est\xE1 degradado", "est\xE1n degradados")}`
    },
    unseen: {
      one: (who) => `${who} no se puede ver`,
      many: (count) => `${services2(count)} no se pueden ver`
    },
    outageEnded: {
      one: (who, lasted) => `${who} estuvo ca\xEDdo ${lasted}`,
      many: (count, lasted) => `${services2(count)} estuvieron ca\xEDdos ${lasted}`
    },
    degradedEnded: {
      one: (who, lasted) => `${who} estuvo degradado ${lasted}`,
      many: (count, lasted) => `${services2(count)} estuvieron degradados ${lasted}`
    },
    unseenEnded: {
      one: (who, lasted) => `${who} no se pudo ver durante ${lasted}`,
      many: (count, lasted) => `${services2(count)} no se pudieron ver durante ${lasted}`
    },
    config: "La configuraci\xF3n m\xE1s reciente no se puede leer",
    configEnded: (lasted) => `La configuraci\xF3n m\xE1s reciente no se pudo leer durante ${lasted}`,
    declared: "Incidente",
    drill: "SIMULACRO",
    isDrill: "Esto es un simulacro, no un incidente real.",
    issue: (number3) => `incidencia n.\xBA ${number3}`,
    since: (at2) => `Desde el ${at2}`,
    period: (from, to, lasted) => `${from} a ${to} (${lasted})`,
    acknowledged: (by) => `${by} se est\xE1 ocupando`,
    by: (name) => `por ${name}`,
    happened: "Qu\xE9 ocurri\xF3",
    known: "Qu\xE9 se sabe",
    checks: "Servicios",
    reason: "Motivo",
    helps: "Suele ayudar",
    seen: "Observado",
    from: "Desde",
    issueLabel: "Incidencia",
    heading: "Incidentes",
    description: "Incidentes de los \xFAltimos 90 d\xEDas",
    lastDays: "Los \xFAltimos 90 d\xEDas",
    older: "Empezaron antes"
  },
  change: {
    opened: "Comienzo",
    worsened: "Empeor\xF3",
    eased: "Mejor\xF3",
    shifted: "Cambi\xF3",
    reopened: "Volvi\xF3",
    reminded: "Contin\xFAa",
    acknowledged: "Atendido",
    silenced: "Silenciado",
    unsilenced: "Ya no silenciado",
    updated: "Novedad",
    closed: "Fin"
  },
  stage: { investigating: "Investigando", identified: "Causa identificada", monitoring: "En observaci\xF3n" },
  severity: { minor: "Leve", major: "Grave", critical: "Cr\xEDtico" },
  check: {
    description: (name) => `Estado e historial de ${name}`,
    state: "Estado",
    looks: "Observaci\xF3n m\xE1s reciente de cada lugar",
    connect: "conexi\xF3n",
    firstByte: "primer byte",
    total: "en total",
    incidents: "Incidentes de los \xFAltimos 90 d\xEDas",
    none: "Ninguno",
    days: "D\xEDa a d\xEDa",
    day: "D\xEDa (UTC)",
    whatWasSeen: "Qu\xE9 se vio"
  },
  missing: {
    title: "No encontrada",
    heading: "Esta p\xE1gina no existe",
    why: "Quiz\xE1 trataba de un servicio o un incidente que ya no figura.",
    home: "A la p\xE1gina de estado"
  },
  embed: {
    goodUntil: (at2, until) => `\xDAltima observaci\xF3n ${at2}. V\xE1lido hasta las ${until}.`,
    outdated: "Desactualizado:",
    outdatedWhy: "nadie ha mirado desde entonces, o no le ha llegado nada m\xE1s nuevo."
  }
};

// src/page/language/fr.ts
var s3 = (count, one2, many) => count < 2 ? one2 : many;
var services3 = (count) => `${count} ${s3(count, "service", "services")}`;
var ofServices3 = (count, total) => `${count} ${s3(count, "service", "services")} sur ${total}`;
var fr = {
  site: {
    skip: "Aller au contenu",
    navigation: "Site",
    incidents: "Incidents",
    built: (at2) => `Page cr\xE9\xE9e le ${at2}.`,
    zone: (zone) => `Heures : ${zone} ; jours : UTC.`,
    utc: "Toutes les heures et tous les jours sont en UTC.",
    localZone: (zone) => `Heures dans votre fuseau, ${zone} ; jours en UTC.`,
    proof: (commit, command) => `Chaque chiffre d\xE9coule de l\u2019historique \xE0 ${commit} ; chacun peut les recalculer avec ${command}.`,
    madeBy: (name) => `R\xE9alis\xE9 avec ${name}.`,
    forPrograms: (links) => `Pour les programmes : ${links}`,
    outdated: "Cette page est p\xE9rim\xE9e.",
    openTooLong: "Cette page est ouverte depuis longtemps et p\xE9rim\xE9e. Rechargez-la.",
    outdatedSince: (at2) => `Personne n\u2019a regard\xE9 depuis le ${at2}, ou une page plus r\xE9cente ne vous est pas parvenue. La situation a pu changer.`
  },
  feeds: {
    incidents: "Incidents",
    updates: "Suivi des incidents",
    maintenance: "Maintenance",
    calendar: "Calendrier",
    statusApi: "API de statut",
    metrics: "M\xE9triques"
  },
  overall: {
    label: "\xC9tat g\xE9n\xE9ral",
    up: {
      one: (name) => `${name} fonctionne`,
      some: (count, total) => `${ofServices3(count, total)} ${s3(count, "fonctionne", "fonctionnent")}`,
      all: "Tout fonctionne"
    },
    degraded: {
      one: (name) => `${name} est d\xE9grad\xE9`,
      some: (count, total) => `${ofServices3(count, total)} ${s3(count, "est d\xE9grad\xE9", "sont d\xE9grad\xE9s")}`,
      all: "Tout est d\xE9grad\xE9"
    },
    down: {
      one: (name) => `${name} est hors service`,
      some: (count, total) => `Panne partielle : ${ofServices3(count, total)} hors service`,
      all: "Panne majeure : tout est hors service"
    },
    majorOutage: (count, total) => `Panne majeure : ${ofServices3(count, total)} hors service`,
    unknown: {
      one: (name) => `Nous ne voyons pas ${name} en ce moment`,
      some: (count, total) => `Nous ne voyons pas ${ofServices3(count, total)} en ce moment`,
      all: "Nous ne voyons rien en ce moment"
    },
    blocked: {
      one: (name) => `${name} nous refuse : nous ne le voyons pas en ce moment`,
      some: (count, total) => `${ofServices3(count, total)} nous ${s3(count, "refuse : nous ne le voyons pas", "refusent : nous ne les voyons pas")} en ce moment`,
      all: "Nous sommes refus\xE9s partout et ne voyons rien en ce moment"
    },
    maintenance: (title) => `Maintenance : ${title}`,
    maintenances: (count) => `${count} ${s3(count, "maintenance", "maintenances")} en cours`,
    possibleProblem: (name) => `Probl\xE8me possible avec ${name}, v\xE9rification en cours`,
    possibleProblems: (count) => `Probl\xE8mes possibles avec ${services3(count)}, v\xE9rification en cours`,
    possibleRecovery: (name) => `R\xE9tablissement possible de ${name}, v\xE9rification en cours`,
    possibleRecoveries: (count) => `R\xE9tablissement possible de ${services3(count)}, v\xE9rification en cours`,
    waiting: (count) => `${services3(count)} sans donn\xE9es pour l\u2019instant`,
    noData: "Pas encore de donn\xE9es",
    nothingWatched: "Rien n\u2019est encore surveill\xE9",
    upSoFar: "Tout ce qui a \xE9t\xE9 vu fonctionne",
    stale: (at2) => `Personne n\u2019a regard\xE9 depuis le ${at2}`,
    lastKnown: (sentence) => `Dernier \xE9tat connu : ${sentence}`,
    lastKnownBefore: "Dernier \xE9tat connu :",
    declared: (title) => title
  },
  state: {
    up: "En service",
    degraded: "D\xE9grad\xE9",
    down: "Hors service",
    unseen: "Non visible",
    none: "Pas encore de donn\xE9es",
    blocked: "Refus\xE9",
    unknown: "Inconnu",
    planned: "Maintenance",
    lastSeenUp: "Vu en service"
  },
  standing: {
    unseenNow: (at2, meaning) => `Non visible depuis le ${at2} : ${meaning}`,
    unseenYet: (at2, meaning) => `Pas encore visible, depuis le ${at2} : ${meaning}`,
    problem: (at2, text4) => `Probl\xE8me possible, v\xE9rification depuis le ${at2} : ${text4}`,
    recovery: (at2, text4) => `R\xE9tablissement possible, v\xE9rification depuis le ${at2} : ${text4}`,
    planned: (title, until) => `Maintenance jusqu\u2019au ${until} : ${title}`,
    since: (at2) => `Depuis le ${at2}`
  },
  uptime: {
    uptime: (ratio) => `${ratio} disponible`,
    observed: (ratio) => `${ratio} observ\xE9`,
    noData: "Pas de donn\xE9es"
  },
  bars: {
    days: (count, parts) => `${count} ${s3(count, "jour", "jours")} : ${parts}`,
    up: (count) => `${count} en service`,
    degraded: (count) => `${count} avec d\xE9gradation`,
    down: (count) => `${count} avec panne`,
    unseen: (count) => `${count} ${s3(count, "non observ\xE9", "non observ\xE9s")}`,
    planned: (count) => `${count} de maintenance`,
    before: (count) => `${count} avant la premi\xE8re observation`,
    day: (day, text4) => `${day} : ${text4}`,
    wasBefore: "pas encore surveill\xE9",
    wasPlanned: "maintenance",
    wasUnseen: "non observ\xE9",
    wasUp: "en service",
    downFor: (time) => `panne ${time}`,
    degradedFor: (time) => `d\xE9grad\xE9 ${time}`,
    plannedFor: (time) => `maintenance ${time}`,
    observed: (parts, ratio) => `${parts} ; ${ratio} observ\xE9`,
    thin: "Observ\xE9 moins de la moiti\xE9 du jour",
    notObserved: "Non observ\xE9",
    daysAgo: (count) => `il y a ${count} ${s3(count, "jour", "jours")}`,
    today: "Aujourd\u2019hui"
  },
  home: {
    checks: "Services",
    now: "En ce moment",
    incidents: "Incidents",
    allIncidents: "Les 90 derniers jours",
    lastLook: (at2, next) => `Derni\xE8re observation ${at2}, prochaine vers ${next}.`,
    cadence: (mean) => `En r\xE9alit\xE9, une observation toutes les ${mean}.`,
    goodUntil: (at2) => `Valable jusqu\u2019\xE0 ${at2} ; au-del\xE0, personne n\u2019a regard\xE9 depuis.`,
    nobodyYet: "Personne n\u2019a encore regard\xE9.",
    configBroken: "La derni\xE8re configuration est illisible.",
    configKept: "La surveillance continue avec la pr\xE9c\xE9dente.",
    slow: (mean, every) => `Une observation est pr\xE9vue toutes les ${every} et a lieu toutes les ${mean} : un horaire chez GitHub est un souhait.`,
    slowCure: (watch, run) => `Un d\xE9clencheur externe, ${watch} ou ${run} depuis une machine avec cron la rend ponctuelle.`,
    latency: (ms) => `R\xE9ponse en ${ms}`,
    latencyLine: (low, high) => `Temps de r\xE9ponse du dernier jour : de ${low} \xE0 ${high}`,
    noIncidents: "Aucun nouvel incident"
  },
  tags: {
    label: "Afficher seulement",
    all: "Tout"
  },
  maintenance: {
    heading: "Maintenance",
    running: "En cours",
    ahead: "Pr\xE9vue",
    until: (at2) => `Jusqu\u2019au ${at2}`,
    all: "Tous les services"
  },
  legend: {
    heading: "Comment lire cette page",
    bar: "Une barre est un jour UTC ; son pire \xE9tat lui donne sa couleur.",
    up: "En service tout le temps",
    degraded: "Lent ou affaibli un moment",
    down: "Hors service un moment",
    thin: "Observ\xE9 moins de la moiti\xE9 du jour",
    unseen: "Non observ\xE9",
    before: "Pas encore surveill\xE9, ou maintenance",
    rule: "La disponibilit\xE9 est 1 \u2212 panne \xF7 (service + d\xE9grad\xE9 + panne), compt\xE9e dans le temps observ\xE9, hors maintenance.",
    stands: (every) => `Une observation vaut jusqu\u2019\xE0 la suivante, au plus deux fois l\u2019intervalle de son service (ici ${every}) ; le reste n\u2019est pas observ\xE9 et ne compte ni pour ni contre. De m\xEAme le temps o\xF9 quelque chose entre nous et le service nous a refus\xE9s.`,
    cut: "La part observ\xE9e figure \xE0 c\xF4t\xE9 de chaque disponibilit\xE9. Les deux sont tronqu\xE9es, jamais arrondies vers le haut ; celles d\u2019un groupe sont la moyenne de ses services. Un changement compte quand plusieurs observations concordent, et alors depuis la premi\xE8re."
  },
  incident: {
    outage: {
      one: (who) => `${who} est hors service`,
      many: (count) => `${services3(count)} hors service`
    },
    degraded: {
      one: (who) => `${who} est d\xE9grad\xE9`,
      many: (count) => `${services3(count)} ${s3(count, "d\xE9grad\xE9", "d\xE9grad\xE9s")}`
    },
    unseen: {
      one: (who) => `${who} n\u2019est pas visible`,
      many: (count) => `${services3(count)} non ${s3(count, "visible", "visibles")}`
    },
    outageEnded: {
      one: (who, lasted) => `${who} : hors service pendant ${lasted}`,
      many: (count, lasted) => `${services3(count)} : hors service pendant ${lasted}`
    },
    degradedEnded: {
      one: (who, lasted) => `${who} : d\xE9grad\xE9 pendant ${lasted}`,
      many: (count, lasted) => `${services3(count)} : ${s3(count, "d\xE9grad\xE9", "d\xE9grad\xE9s")} pendant ${lasted}`
    },
    unseenEnded: {
      one: (who, lasted) => `${who} : non visible pendant ${lasted}`,
      many: (count, lasted) => `${services3(count)} : non ${s3(count, "visible", "visibles")} pendant ${lasted}`
    },
    config: "La derni\xE8re configuration est illisible",
    configEnded: (lasted) => `La derni\xE8re configuration est rest\xE9e illisible pendant ${lasted}`,
    declared: "Incident signal\xE9",
    drill: "EXERCICE",
    isDrill: "Ceci est un exercice, pas un v\xE9ritable incident.",
    issue: (number3) => `ticket n\xB0 ${number3}`,
    since: (at2) => `Depuis le ${at2}`,
    period: (from, to, lasted) => `${from} \xE0 ${to} (${lasted})`,
    acknowledged: (by) => `${by} s\u2019en occupe`,
    by: (name) => `par ${name}`,
    happened: "D\xE9roulement",
    known: "Ce que l\u2019on sait",
    checks: "Services",
    reason: "Raison",
    helps: "Rem\xE8de habituel",
    seen: "Observ\xE9",
    from: "Depuis",
    issueLabel: "Ticket",
    heading: "Incidents",
    description: "Incidents des 90 derniers jours",
    lastDays: "Les 90 derniers jours",
    older: "Commenc\xE9s plus t\xF4t"
  },
  change: {
    opened: "D\xE9but",
    worsened: "Aggravation",
    eased: "Am\xE9lioration",
    shifted: "Changement",
    reopened: "Retour",
    reminded: "Toujours en cours",
    acknowledged: "Pris en charge",
    silenced: "Mis en silence",
    unsilenced: "Silence lev\xE9",
    updated: "Nouvelle",
    closed: "Fin"
  },
  stage: { investigating: "En cours d\u2019analyse", identified: "Cause trouv\xE9e", monitoring: "Sous surveillance" },
  severity: { minor: "Mineur", major: "Majeur", critical: "Critique" },
  check: {
    description: (name) => `\xC9tat et historique de ${name}`,
    state: "\xC9tat",
    looks: "Derni\xE8re observation de chaque lieu",
    connect: "connexion",
    firstByte: "premier octet",
    total: "au total",
    incidents: "Incidents des 90 derniers jours",
    none: "Aucun",
    days: "Jour par jour",
    day: "Jour (UTC)",
    whatWasSeen: "Ce qui a \xE9t\xE9 vu"
  },
  missing: {
    title: "Introuvable",
    heading: "Cette page n\u2019existe pas",
    why: "Elle concernait peut-\xEAtre un service ou un incident qui n\u2019est plus list\xE9.",
    home: "Vers la page de statut"
  },
  embed: {
    goodUntil: (at2, until) => `Derni\xE8re observation ${at2}. Valable jusqu\u2019\xE0 ${until}.`,
    outdated: "P\xE9rim\xE9 :",
    outdatedWhy: "personne n\u2019a regard\xE9 depuis, ou rien de plus r\xE9cent ne vous est parvenu."
  }
};

// src/page/language/ja.ts
var ja = {
  site: {
    skip: "\u672C\u6587\u3078\u79FB\u52D5",
    navigation: "\u30B5\u30A4\u30C8",
    incidents: "\u969C\u5BB3",
    built: (at2) => `\u4F5C\u6210: ${at2}\u3002`,
    zone: (zone) => `\u6642\u523B\u306F ${zone}\u3001\u65E5\u4ED8\u306F UTC \u3067\u3059\u3002`,
    utc: "\u6642\u523B\u3068\u65E5\u4ED8\u306F\u3059\u3079\u3066 UTC \u3067\u3059\u3002",
    localZone: (zone) => `\u6642\u523B\u306F\u304A\u4F7F\u3044\u306E\u30BF\u30A4\u30E0\u30BE\u30FC\u30F3 (${zone})\u3001\u65E5\u4ED8\u306F UTC \u3067\u3059\u3002`,
    proof: (commit, command) => `\u3059\u3079\u3066\u306E\u6570\u5024\u306F\u5C65\u6B74 ${commit} \u304B\u3089\u5C0E\u304B\u308C\u3001${command} \u3067\u8AB0\u3067\u3082\u518D\u8A08\u7B97\u3067\u304D\u307E\u3059\u3002`,
    madeBy: (name) => `${name} \u3067\u4F5C\u6210\u3002`,
    forPrograms: (links) => `\u30D7\u30ED\u30B0\u30E9\u30E0\u5411\u3051: ${links}`,
    outdated: "\u3053\u306E\u30DA\u30FC\u30B8\u306F\u53E4\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002",
    openTooLong: "\u3053\u306E\u30DA\u30FC\u30B8\u306F\u9577\u6642\u9593\u958B\u304B\u308C\u305F\u307E\u307E\u3067\u3001\u53E4\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002\u518D\u8AAD\u307F\u8FBC\u307F\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    outdatedSince: (at2) => `${at2} \u4EE5\u964D\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u306A\u3044\u304B\u3001\u65B0\u3057\u3044\u30DA\u30FC\u30B8\u304C\u5C4A\u3044\u3066\u3044\u307E\u305B\u3093\u3002\u8868\u793A\u5185\u5BB9\u306F\u5909\u308F\u3063\u3066\u3044\u308B\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002`
  },
  feeds: {
    incidents: "\u969C\u5BB3",
    updates: "\u969C\u5BB3\u306E\u66F4\u65B0\u60C5\u5831",
    maintenance: "\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9",
    calendar: "\u30AB\u30EC\u30F3\u30C0\u30FC",
    statusApi: "\u30B9\u30C6\u30FC\u30BF\u30B9 API",
    metrics: "\u30E1\u30C8\u30EA\u30AF\u30B9"
  },
  overall: {
    label: "\u5168\u4F53\u306E\u72B6\u614B",
    up: {
      one: (name) => `${name} \u306F\u6B63\u5E38\u3067\u3059`,
      some: (count, total) => `${total} \u30B5\u30FC\u30D3\u30B9\u4E2D ${count} \u304C\u6B63\u5E38\u3067\u3059`,
      all: "\u3059\u3079\u3066\u6B63\u5E38\u3067\u3059"
    },
    degraded: {
      one: (name) => `${name} \u306E\u6027\u80FD\u304C\u4F4E\u4E0B\u3057\u3066\u3044\u307E\u3059`,
      some: (count, total) => `${total} \u30B5\u30FC\u30D3\u30B9\u4E2D ${count} \u306E\u6027\u80FD\u304C\u4F4E\u4E0B\u3057\u3066\u3044\u307E\u3059`,
      all: "\u3059\u3079\u3066\u306E\u6027\u80FD\u304C\u4F4E\u4E0B\u3057\u3066\u3044\u307E\u3059"
    },
    down: {
      one: (name) => `${name} \u306F\u505C\u6B62\u3057\u3066\u3044\u307E\u3059`,
      some: (count, total) => `\u90E8\u5206\u7684\u306A\u969C\u5BB3: ${total} \u30B5\u30FC\u30D3\u30B9\u4E2D ${count} \u304C\u505C\u6B62\u3057\u3066\u3044\u307E\u3059`,
      all: "\u5927\u898F\u6A21\u969C\u5BB3: \u3059\u3079\u3066\u505C\u6B62\u3057\u3066\u3044\u307E\u3059"
    },
    majorOutage: (count, total) => `\u5927\u898F\u6A21\u969C\u5BB3: ${total} \u30B5\u30FC\u30D3\u30B9\u4E2D ${count} \u304C\u505C\u6B62\u3057\u3066\u3044\u307E\u3059`,
    unknown: {
      one: (name) => `\u73FE\u5728 ${name} \u3092\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093`,
      some: (count, total) => `\u73FE\u5728 ${total} \u30B5\u30FC\u30D3\u30B9\u4E2D ${count} \u3092\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093`,
      all: "\u73FE\u5728\u3069\u306E\u30B5\u30FC\u30D3\u30B9\u3082\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093"
    },
    blocked: {
      one: (name) => `${name} \u306B\u62D2\u5426\u3055\u308C\u3001\u73FE\u5728\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093`,
      some: (count, total) => `${total} \u30B5\u30FC\u30D3\u30B9\u4E2D ${count} \u306B\u62D2\u5426\u3055\u308C\u3001\u73FE\u5728\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093`,
      all: "\u3059\u3079\u3066\u306E\u30B5\u30FC\u30D3\u30B9\u306B\u62D2\u5426\u3055\u308C\u3001\u73FE\u5728\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093"
    },
    maintenance: (title) => `\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9\u4E2D: ${title}`,
    maintenances: (count) => `${count} \u4EF6\u306E\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9\u3092\u5B9F\u65BD\u4E2D\u3067\u3059`,
    possibleProblem: (name) => `${name} \u306B\u554F\u984C\u306E\u53EF\u80FD\u6027\u3001\u78BA\u8A8D\u4E2D`,
    possibleProblems: (count) => `${count} \u30B5\u30FC\u30D3\u30B9\u306B\u554F\u984C\u306E\u53EF\u80FD\u6027\u3001\u78BA\u8A8D\u4E2D`,
    possibleRecovery: (name) => `${name} \u306F\u5FA9\u65E7\u306E\u53EF\u80FD\u6027\u3001\u78BA\u8A8D\u4E2D`,
    possibleRecoveries: (count) => `${count} \u30B5\u30FC\u30D3\u30B9\u306F\u5FA9\u65E7\u306E\u53EF\u80FD\u6027\u3001\u78BA\u8A8D\u4E2D`,
    waiting: (count) => `${count} \u30B5\u30FC\u30D3\u30B9\u306F\u307E\u3060\u30C7\u30FC\u30BF\u304C\u3042\u308A\u307E\u305B\u3093`,
    noData: "\u307E\u3060\u30C7\u30FC\u30BF\u304C\u3042\u308A\u307E\u305B\u3093",
    nothingWatched: "\u76E3\u8996\u5BFE\u8C61\u306F\u307E\u3060\u3042\u308A\u307E\u305B\u3093",
    upSoFar: "\u78BA\u8A8D\u3067\u304D\u305F\u3082\u306E\u306F\u3059\u3079\u3066\u6B63\u5E38\u3067\u3059",
    stale: (at2) => `${at2} \u4EE5\u964D\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u307E\u305B\u3093`,
    lastKnown: (sentence) => `\u6700\u5F8C\u306B\u5224\u660E\u3057\u305F\u72B6\u614B: ${sentence}`,
    lastKnownBefore: "\u6700\u5F8C\u306B\u5224\u660E\u3057\u305F\u72B6\u614B:",
    declared: (title) => title
  },
  state: {
    up: "\u6B63\u5E38",
    degraded: "\u6027\u80FD\u4F4E\u4E0B",
    down: "\u505C\u6B62",
    unseen: "\u78BA\u8A8D\u4E0D\u53EF",
    none: "\u30C7\u30FC\u30BF\u306A\u3057",
    blocked: "\u62D2\u5426",
    unknown: "\u4E0D\u660E",
    planned: "\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9",
    lastSeenUp: "\u6700\u7D42\u78BA\u8A8D\u6642\u306F\u6B63\u5E38"
  },
  standing: {
    unseenNow: (at2, meaning) => `${at2} \u304B\u3089\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093: ${meaning}`,
    unseenYet: (at2, meaning) => `${at2} \u304B\u3089\u307E\u3060\u78BA\u8A8D\u3067\u304D\u3066\u3044\u307E\u305B\u3093: ${meaning}`,
    problem: (at2, text4) => `\u554F\u984C\u306E\u53EF\u80FD\u6027\u3001${at2} \u304B\u3089\u78BA\u8A8D\u4E2D: ${text4}`,
    recovery: (at2, text4) => `\u5FA9\u65E7\u306E\u53EF\u80FD\u6027\u3001${at2} \u304B\u3089\u78BA\u8A8D\u4E2D: ${text4}`,
    planned: (title, until) => `${until} \u307E\u3067\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9: ${title}`,
    since: (at2) => `${at2} \u304B\u3089`
  },
  uptime: {
    uptime: (ratio) => `\u7A3C\u50CD\u7387 ${ratio}`,
    observed: (ratio) => `\u89B3\u6E2C\u7387 ${ratio}`,
    noData: "\u30C7\u30FC\u30BF\u306A\u3057"
  },
  bars: {
    days: (count, parts) => `${count} \u65E5\u9593: ${parts}`,
    up: (count) => `\u6B63\u5E38 ${count} \u65E5`,
    degraded: (count) => `\u6027\u80FD\u4F4E\u4E0B\u3042\u308A ${count} \u65E5`,
    down: (count) => `\u505C\u6B62\u3042\u308A ${count} \u65E5`,
    unseen: (count) => `\u89B3\u6E2C\u306A\u3057 ${count} \u65E5`,
    planned: (count) => `\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9 ${count} \u65E5`,
    before: (count) => `\u76E3\u8996\u958B\u59CB\u524D ${count} \u65E5`,
    day: (day, text4) => `${day}: ${text4}`,
    wasBefore: "\u76E3\u8996\u958B\u59CB\u524D",
    wasPlanned: "\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9",
    wasUnseen: "\u89B3\u6E2C\u306A\u3057",
    wasUp: "\u6B63\u5E38",
    downFor: (time) => `\u505C\u6B62 ${time}`,
    degradedFor: (time) => `\u6027\u80FD\u4F4E\u4E0B ${time}`,
    plannedFor: (time) => `\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9 ${time}`,
    observed: (parts, ratio) => `${parts}\u3001\u89B3\u6E2C\u7387 ${ratio}`,
    thin: "\u89B3\u6E2C\u306F\u534A\u65E5\u672A\u6E80",
    notObserved: "\u89B3\u6E2C\u306A\u3057",
    daysAgo: (count) => `${count} \u65E5\u524D`,
    today: "\u4ECA\u65E5"
  },
  home: {
    checks: "\u30B5\u30FC\u30D3\u30B9",
    now: "\u73FE\u5728\u306E\u72B6\u6CC1",
    incidents: "\u969C\u5BB3",
    allIncidents: "\u904E\u53BB 90 \u65E5\u9593",
    lastLook: (at2, next) => `\u6700\u7D42\u78BA\u8A8D ${at2}\u3001\u6B21\u56DE\u306F ${next} \u9803\u3002`,
    cadence: (mean) => `\u5B9F\u969B\u306E\u78BA\u8A8D\u9593\u9694\u306F ${mean} \u3067\u3059\u3002`,
    goodUntil: (at2) => `${at2} \u307E\u3067\u6709\u52B9\u3067\u3059\u3002\u305D\u308C\u4EE5\u964D\u306A\u3089\u3001\u305D\u306E\u5F8C\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002`,
    nobodyYet: "\u307E\u3060\u78BA\u8A8D\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
    configBroken: "\u6700\u65B0\u306E\u8A2D\u5B9A\u3092\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002",
    configKept: "\u8AAD\u307F\u8FBC\u3081\u305F\u6700\u5F8C\u306E\u8A2D\u5B9A\u3067\u76E3\u8996\u3092\u7D9A\u3051\u3066\u3044\u307E\u3059\u3002",
    slow: (mean, every) => `\u78BA\u8A8D\u306F ${every} \u3054\u3068\u306E\u4E88\u5B9A\u3067\u3059\u304C\u3001\u5B9F\u969B\u306B\u306F ${mean} \u3054\u3068\u3067\u3059\u3002GitHub \u306E\u30B9\u30B1\u30B8\u30E5\u30FC\u30EB\u306F\u76EE\u5B89\u306B\u3059\u304E\u307E\u305B\u3093\u3002`,
    slowCure: (watch, run) => `\u5916\u90E8\u30C8\u30EA\u30AC\u30FC\u3001${watch}\u3001\u307E\u305F\u306F cron \u306E\u3042\u308B\u4EFB\u610F\u306E\u30DE\u30B7\u30F3\u304B\u3089\u306E ${run} \u3067\u5B9A\u523B\u306B\u306A\u308A\u307E\u3059\u3002`,
    latency: (ms) => `\u5FDC\u7B54 ${ms}`,
    latencyLine: (low, high) => `\u904E\u53BB 1 \u65E5\u306E\u5FDC\u7B54\u6642\u9593: ${low} \u304B\u3089 ${high}`,
    noIncidents: "\u65B0\u3057\u3044\u969C\u5BB3\u306F\u3042\u308A\u307E\u305B\u3093"
  },
  tags: {
    label: "\u7D5E\u308A\u8FBC\u307F",
    all: "\u3059\u3079\u3066"
  },
  maintenance: {
    heading: "\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9",
    running: "\u5B9F\u65BD\u4E2D",
    ahead: "\u4E88\u5B9A",
    until: (at2) => `${at2} \u307E\u3067`,
    all: "\u3059\u3079\u3066\u306E\u30B5\u30FC\u30D3\u30B9"
  },
  legend: {
    heading: "\u3053\u306E\u30DA\u30FC\u30B8\u306E\u898B\u65B9",
    bar: "1 \u672C\u306E\u30D0\u30FC\u306F UTC \u306E 1 \u65E5\u3067\u3001\u305D\u306E\u65E5\u306E\u6700\u3082\u60AA\u3044\u72B6\u614B\u306E\u8272\u306B\u306A\u308A\u307E\u3059\u3002",
    up: "\u7D42\u65E5\u6B63\u5E38",
    degraded: "\u4E00\u6642\u7684\u306B\u9045\u3044\u3001\u307E\u305F\u306F\u4E0D\u5B89\u5B9A",
    down: "\u4E00\u6642\u505C\u6B62",
    thin: "\u89B3\u6E2C\u306F\u534A\u65E5\u672A\u6E80",
    unseen: "\u89B3\u6E2C\u306A\u3057",
    before: "\u76E3\u8996\u958B\u59CB\u524D\u3001\u307E\u305F\u306F\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9",
    rule: "\u7A3C\u50CD\u7387\u306F 1 \u2212 \u505C\u6B62 \xF7 (\u6B63\u5E38 + \u6027\u80FD\u4F4E\u4E0B + \u505C\u6B62) \u3067\u3001\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9\u3092\u9664\u3044\u305F\u89B3\u6E2C\u6642\u9593\u3067\u6570\u3048\u307E\u3059\u3002",
    stands: (every) => `1 \u56DE\u306E\u78BA\u8A8D\u306F\u6B21\u306E\u78BA\u8A8D\u307E\u3067\u6709\u52B9\u3067\u3001\u6700\u9577\u3067\u3082\u305D\u306E\u30B5\u30FC\u30D3\u30B9\u306E\u9593\u9694 (\u3053\u3053\u3067\u306F ${every}) \u306E 2 \u500D\u3067\u3059\u3002\u6B8B\u308A\u306F\u89B3\u6E2C\u3055\u308C\u3066\u304A\u3089\u305A\u3001\u3069\u3061\u3089\u306B\u3082\u6570\u3048\u307E\u305B\u3093\u3002\u9014\u4E2D\u3067\u62D2\u5426\u3055\u308C\u305F\u6642\u9593\u3082\u540C\u3058\u3067\u3059\u3002`,
    cut: "\u7A3C\u50CD\u7387\u306E\u6A2A\u306B\u306F\u5FC5\u305A\u89B3\u6E2C\u7387\u3092\u793A\u3057\u307E\u3059\u3002\u3069\u3061\u3089\u3082\u5207\u308A\u6368\u3066\u3067\u3001\u5207\u308A\u4E0A\u3052\u307E\u305B\u3093\u3002\u30B0\u30EB\u30FC\u30D7\u306E\u5024\u306F\u5404\u30B5\u30FC\u30D3\u30B9\u306E\u5E73\u5747\u3067\u3059\u3002\u5909\u5316\u306F\u8907\u6570\u306E\u78BA\u8A8D\u304C\u4E00\u81F4\u3057\u305F\u3068\u304D\u306B\u3001\u305D\u306E\u6700\u521D\u306E\u6642\u70B9\u304B\u3089\u6570\u3048\u307E\u3059\u3002"
  },
  incident: {
    outage: {
      one: (who) => `${who} \u306F\u505C\u6B62\u3057\u3066\u3044\u307E\u3059`,
      many: (count) => `${count} \u30B5\u30FC\u30D3\u30B9\u304C\u505C\u6B62\u3057\u3066\u3044\u307E\u3059`
    },
    degraded: {
      one: (who) => `${who} \u306E\u6027\u80FD\u304C\u4F4E\u4E0B\u3057\u3066\u3044\u307E\u3059`,
      many: (count) => `${count} \u30B5\u30FC\u30D3\u30B9\u306E\u6027\u80FD\u304C\u4F4E\u4E0B\u3057\u3066\u3044\u307E\u3059`
    },
    unseen: {
      one: (who) => `${who} \u3092\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093`,
      many: (count) => `${count} \u30B5\u30FC\u30D3\u30B9\u3092\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093`
    },
    outageEnded: {
      one: (who, lasted) => `${who} \u306F ${lasted} \u505C\u6B62\u3057\u307E\u3057\u305F`,
      many: (count, lasted) => `${count} \u30B5\u30FC\u30D3\u30B9\u304C ${lasted} \u505C\u6B62\u3057\u307E\u3057\u305F`
    },
    degradedEnded: {
      one: (who, lasted) => `${who} \u306E\u6027\u80FD\u304C ${lasted} \u4F4E\u4E0B\u3057\u307E\u3057\u305F`,
      many: (count, lasted) => `${count} \u30B5\u30FC\u30D3\u30B9\u306E\u6027\u80FD\u304C ${lasted} \u4F4E\u4E0B\u3057\u307E\u3057\u305F`
    },
    unseenEnded: {
      one: (who, lasted) => `${who} \u3092 ${lasted} \u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F`,
      many: (count, lasted) => `${count} \u30B5\u30FC\u30D3\u30B9\u3092 ${lasted} \u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F`
    },
    config: "\u6700\u65B0\u306E\u8A2D\u5B9A\u3092\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093",
    configEnded: (lasted) => `\u6700\u65B0\u306E\u8A2D\u5B9A\u3092 ${lasted} \u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F`,
    declared: "\u969C\u5BB3\u306E\u304A\u77E5\u3089\u305B",
    drill: "\u8A13\u7DF4",
    isDrill: "\u3053\u308C\u306F\u8A13\u7DF4\u3067\u3042\u308A\u3001\u5B9F\u969B\u306E\u969C\u5BB3\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
    issue: (number3) => `issue #${number3}`,
    since: (at2) => `${at2} \u304B\u3089`,
    period: (from, to, lasted) => `${from} \u304B\u3089 ${to} (${lasted})`,
    acknowledged: (by) => `${by} \u304C\u5BFE\u5FDC\u4E2D`,
    by: (name) => `${name} \u3088\u308A`,
    happened: "\u7D4C\u904E",
    known: "\u308F\u304B\u3063\u3066\u3044\u308B\u3053\u3068",
    checks: "\u30B5\u30FC\u30D3\u30B9",
    reason: "\u7406\u7531",
    helps: "\u3088\u304F\u3042\u308B\u5BFE\u51E6",
    seen: "\u89B3\u6E2C\u7D50\u679C",
    from: "\u89B3\u6E2C\u5730\u70B9",
    issueLabel: "Issue",
    heading: "\u969C\u5BB3",
    description: "\u904E\u53BB 90 \u65E5\u9593\u306E\u969C\u5BB3",
    lastDays: "\u904E\u53BB 90 \u65E5\u9593",
    older: "\u305D\u308C\u4EE5\u524D\u306B\u59CB\u307E\u3063\u305F\u3082\u306E"
  },
  change: {
    opened: "\u767A\u751F",
    worsened: "\u60AA\u5316",
    eased: "\u6539\u5584",
    shifted: "\u5909\u5316",
    reopened: "\u518D\u767A",
    reminded: "\u7D99\u7D9A\u4E2D",
    acknowledged: "\u5BFE\u5FDC\u958B\u59CB",
    silenced: "\u901A\u77E5\u505C\u6B62",
    unsilenced: "\u901A\u77E5\u518D\u958B",
    updated: "\u66F4\u65B0",
    closed: "\u7D42\u4E86"
  },
  stage: { investigating: "\u8ABF\u67FB\u4E2D", identified: "\u539F\u56E0\u7279\u5B9A", monitoring: "\u7D4C\u904E\u89B3\u5BDF\u4E2D" },
  severity: { minor: "\u8EFD\u5FAE", major: "\u91CD\u5927", critical: "\u81F4\u547D\u7684" },
  check: {
    description: (name) => `${name} \u306E\u72B6\u614B\u3068\u5C65\u6B74`,
    state: "\u72B6\u614B",
    looks: "\u5404\u5730\u70B9\u304B\u3089\u306E\u6700\u65B0\u306E\u78BA\u8A8D",
    connect: "\u63A5\u7D9A",
    firstByte: "\u6700\u521D\u306E\u30D0\u30A4\u30C8",
    total: "\u5408\u8A08",
    incidents: "\u904E\u53BB 90 \u65E5\u9593\u306E\u969C\u5BB3",
    none: "\u306A\u3057",
    days: "\u65E5\u3054\u3068\u306E\u8A18\u9332",
    day: "\u65E5 (UTC)",
    whatWasSeen: "\u89B3\u6E2C\u7D50\u679C"
  },
  missing: {
    title: "\u898B\u3064\u304B\u308A\u307E\u305B\u3093",
    heading: "\u3053\u306E\u30DA\u30FC\u30B8\u306F\u3042\u308A\u307E\u305B\u3093",
    why: "\u63B2\u8F09\u3092\u7D42\u3048\u305F\u30B5\u30FC\u30D3\u30B9\u307E\u305F\u306F\u969C\u5BB3\u306E\u30DA\u30FC\u30B8\u3060\u3063\u305F\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002",
    home: "\u30B9\u30C6\u30FC\u30BF\u30B9\u30DA\u30FC\u30B8\u3078"
  },
  embed: {
    goodUntil: (at2, until) => `\u6700\u7D42\u78BA\u8A8D ${at2}\u3002${until} \u307E\u3067\u6709\u52B9\u3002`,
    outdated: "\u53E4\u3044\u60C5\u5831\u3067\u3059:",
    outdatedWhy: "\u305D\u306E\u5F8C\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u306A\u3044\u304B\u3001\u65B0\u3057\u3044\u60C5\u5831\u304C\u5C4A\u3044\u3066\u3044\u307E\u305B\u3093\u3002"
  }
};

// src/page/language/pages/de.ts
var s4 = (count, one2, many) => count === 1 ? one2 : many;
var dePages = {
  nav: { history: "Verlauf", uptime: "Verf\xFCgbarkeit", maintenance: "Wartung", reference: "Nachschlagen" },
  latency: {
    heading: "Wie schnell die Antwort kam",
    note: "Aus Pr\xFCfungen, bei denen es funktionierte. Die Linie ist der Median, die gestrichelte das 95. Perzentil: 95 von 100 Pr\xFCfungen waren schneller.",
    lastDay: "24 Stunden",
    lastWeek: "7 Tage",
    allDays: (count) => `${count} ${s4(count, "Tag", "Tage")}`,
    median: "Median",
    p95: "95 %",
    p99: "99 %",
    hour: "Stunde",
    day: "Tag (UTC)",
    looks: "Pr\xFCfungen",
    span: "Zeitraum",
    none: "keine Pr\xFCfung, bei der es funktionierte",
    point: (at2, median2, p95) => `${at2}: Median ${median2}, 95 % innerhalb von ${p95}`,
    gap: (at2) => `${at2}: keine Pr\xFCfung, bei der es funktionierte`,
    picture: (span, median2, p95) => `Antwortzeiten, ${span}: Median ${median2}, 95 % innerhalb von ${p95}`,
    locations: "Nach Standort, 24 Stunden",
    locationPicture: (location, median2) => `Antwortzeiten von ${location}, neuester Median ${median2}`,
    steps: "Wohin die Zeit geht, 24 Stunden",
    stepsNote: "Der Median jeder Phase in der Reihenfolge, in der sie aufeinander folgen, die erste unten.",
    stepsPicture: (parts) => `Mediane der neuesten Stunde: ${parts}`,
    step: { dnsMs: "DNS", connectMs: "Verbinden", tlsMs: "TLS", firstByteMs: "Erstes Byte", downloadMs: "Laden" },
    stepValue: (step, ms) => `${step} ${ms}`,
    table: "Als Tabelle",
    now: "Jetzt",
    today: "Heute"
  },
  year: { heading: "Monat f\xFCr Monat", calendar: "Kalender", notable: "Tage, die nicht ganz in Ordnung waren" },
  recent: { heading: "Letzte Pr\xFCfungen" },
  wall: { heading: "Was uns wieder sehen l\xE4sst" },
  certificate: {
    heading: "Zertifikat und Verbindung",
    issuer: "Zertifikat von",
    ends: "Endet",
    left: (time) => `in ${time}`,
    ended: (time) => `vor ${time}`,
    doubtInsecure: "Kette und Name werden nicht gepr\xFCft: so steht es in der Pr\xFCfung.",
    doubtIntercepted: "Ein Proxy auf unserer Seite hat es ausgestellt: vom eigenen des Ziels ist nichts bekannt.",
    protocol: "Protokoll",
    server: "Server",
    edge: "Hinter",
    redirects: "Weiterleitungen gefolgt"
  },
  budget: {
    heading: "Fehlerbudget",
    target: "Zugesagt",
    promise: (target2, window) => `${target2} der beobachteten Zeit, \xFCber ${window}`,
    allowed: "Darf ausfallen",
    spent: "War ausgefallen",
    left: "\xDCbrig",
    overspent: (time) => `um ${time} \xFCberzogen`,
    leftShare: (time, share) => `${time} (${share})`,
    pace: "Tempo",
    paceNow: (rate) => `In den letzten 24 Stunden ${rate}-mal so schnell, wie es reichen w\xFCrde`,
    picture: (share) => `${share} des Fehlerbudgets sind \xFCbrig`,
    noData: "In dieser Zeit wurde nichts beobachtet.",
    window: { "24h": "24 Stunden", "7d": "7 Tage", "30d": "30 Tage", "90d": "90 Tage", "1y": "ein Jahr" },
    rule: "Gez\xE4hlt in UTC-Tagen, heute eingeschlossen; 24 Stunden auf die Stunde genau."
  },
  badges: {
    heading: "Abzeichen",
    note: "F\xFCr ein README: Markdown zum Kopieren. Jede Fassung dieser Seite macht die Bilder neu.",
    state: "Zustand",
    uptime: "Verf\xFCgbarkeit",
    latency: "Antwortzeit",
    data: "F\xFCr shields.io"
  },
  told: {
    until: (at2) => `bis ${at2}`,
    cause: "Gemeinsam",
    duration: "Dauer",
    worker: "In Arbeit",
    returns: "Kam zur\xFCck",
    times: (count) => `${count}-mal bald nach dem Ende`,
    postmortem: "Nachbetrachtung",
    facts: "Dort gesehen"
  },
  history: {
    heading: (month) => `Verlauf: ${month}`,
    description: (month) => `Vorf\xE4lle und Zahlen, ${month}`,
    incidents: "Vorf\xE4lle",
    none: "In diesem Monat begannen keine Vorf\xE4lle.",
    figures: "Zahlen",
    check: "Pr\xFCfung",
    uptime: "Verf\xFCgbarkeit",
    observed: "Beobachtet",
    down: "Ausgefallen",
    degraded: "Eingeschr\xE4nkt",
    months: "Monate",
    count: (count) => `${count} ${s4(count, "Vorfall", "Vorf\xE4lle")}`,
    before: (command) => `Was davor war, steht im Verlaufs-Branch, und ${command} erz\xE4hlt es.`,
    removed: "Pr\xFCfungen, die nicht mehr in der Konfiguration stehen, z\xE4hlen nicht mit.",
    fine: (count) => `${count} ${s4(count, "Pr\xFCfung", "Pr\xFCfungen")} ohne Ausfall in der ganzen beobachteten Zeit.`
  },
  uptimePage: {
    heading: "Verf\xFCgbarkeit",
    description: "Verf\xFCgbarkeit nach Pr\xFCfung, Tag und Monat",
    overall: "Alle Pr\xFCfungen, Tag f\xFCr Tag",
    overallNote: "Ein Tag zeigt den schlechtesten Zustand irgendeiner Pr\xFCfung; die Zahlen sind das Mittel aller.",
    byCheck: "Nach Pr\xFCfung",
    month: "Dieser Monat",
    lastMonth: "Voriger Monat",
    days90: "90 Tage",
    year: "12 Monate",
    check: "Pr\xFCfung",
    someDown: (count) => `${count} ${s4(count, "Pr\xFCfung", "Pr\xFCfungen")} ausgefallen`,
    someDegraded: (count) => `${count} ${s4(count, "Pr\xFCfung", "Pr\xFCfungen")} eingeschr\xE4nkt`
  },
  maintenancePage: {
    heading: "Wartung",
    description: "Geplante Wartung: vergangen, laufend und bevorstehend",
    running: "L\xE4uft",
    ahead: "Bevorstehend",
    past: "Die letzten 14 Tage",
    none: "Keine",
    rule: "W\xE4hrend einer Wartung wird weiter gepr\xFCft, niemand wird benachrichtigt, und ihre Zeit z\xE4hlt nicht.",
    subscribe: "Als Kalender zum Abonnieren",
    affects: (checks3) => `Betrifft ${checks3}`,
    all: "alle Pr\xFCfungen"
  },
  reference: {
    heading: "Was Codes und Gr\xFCnde bedeuten",
    description: "Statuscodes und Gr\xFCnde, und was sie f\xFCr die \xDCberwachung bedeuten",
    note: "Was eine \xDCberwachung aus einer Antwort schlie\xDFt, und wohin zuerst zu sehen ist. Die Namen sind die des Verlaufs und der Issues.",
    codes: "Statuscodes",
    walls: "Sperren und Edges",
    causes: "Meist durch",
    helps: "Zuerst ansehen",
    transient: "vergeht oft von selbst",
    blame: {
      target: "liegt am Ziel",
      edge: "liegt an einem Edge",
      check: "liegt an der Pr\xFCfung selbst",
      runner: "liegt auf unserer Seite"
    },
    family: {
      http: "Antworten",
      expect: "Erwartungen",
      tls: "TLS",
      dns: "Namen",
      net: "Netz",
      check: "Pr\xFCfungen",
      config: "Konfiguration",
      proxy: "Proxys",
      own: "Unsere eigene Seite"
    },
    contents: "Auf dieser Seite"
  }
};

// src/page/language/pages/en.ts
var s5 = (count, one2, many) => count === 1 ? one2 : many;
var enPages = {
  nav: { history: "History", uptime: "Uptime", maintenance: "Maintenance", reference: "Reference" },
  latency: {
    heading: "How fast it answered",
    note: "Of looks that found it working. The line is the median, the dashed one the 95th percentile: 95 of 100 looks were faster.",
    lastDay: "24 hours",
    lastWeek: "7 days",
    allDays: (count) => `${count} days`,
    median: "Median",
    p95: "95 %",
    p99: "99 %",
    hour: "Hour",
    day: "Day (UTC)",
    looks: "Looks",
    span: "Time",
    none: "no look that saw it working",
    point: (at2, median2, p95) => `${at2}: median ${median2}, 95 % within ${p95}`,
    gap: (at2) => `${at2}: no look that saw it working`,
    picture: (span, median2, p95) => `Answer times of ${span}: median ${median2}, 95 % within ${p95}`,
    locations: "By location, 24 hours",
    locationPicture: (location, median2) => `Answer times from ${location}, newest median ${median2}`,
    steps: "Where the time goes, 24 hours",
    stepsNote: "The median of each phase, in the order in which they follow one another, the first at the bottom.",
    stepsPicture: (parts) => `Medians of the newest hour: ${parts}`,
    step: { dnsMs: "DNS", connectMs: "Connect", tlsMs: "TLS", firstByteMs: "First byte", downloadMs: "Download" },
    stepValue: (step, ms) => `${step} ${ms}`,
    table: "As a table",
    now: "Now",
    today: "Today"
  },
  year: { heading: "Month by month", calendar: "Calendar", notable: "Days that were not all up" },
  recent: { heading: "Last looks" },
  wall: { heading: "What lets us see it again" },
  certificate: {
    heading: "Certificate and connection",
    issuer: "Certificate by",
    ends: "Ends",
    left: (time) => `in ${time}`,
    ended: (time) => `${time} ago`,
    doubtInsecure: "Chain and name are not verified: the check says so.",
    doubtIntercepted: "A proxy on our side made it: nothing is known of the target's own.",
    protocol: "Protocol",
    server: "Server",
    edge: "Behind",
    redirects: "Redirects followed"
  },
  budget: {
    heading: "Error budget",
    target: "Promised",
    promise: (target2, window) => `${target2} of the observed time of ${window}`,
    allowed: "May be down",
    spent: "Was down",
    left: "Left",
    overspent: (time) => `overspent by ${time}`,
    leftShare: (time, share) => `${time} (${share})`,
    pace: "Pace",
    paceNow: (rate) => `In the last 24 hours ${rate} times as fast as it would last`,
    picture: (share) => `${share} of the error budget is left`,
    noData: "Nothing was observed in this time.",
    window: { "24h": "24 hours", "7d": "7 days", "30d": "30 days", "90d": "90 days", "1y": "a year" },
    rule: "Counted in UTC days, today included; 24 hours to the hour."
  },
  badges: {
    heading: "Badges",
    note: "For a README: Markdown to copy. Each version of this page makes the pictures anew.",
    state: "State",
    uptime: "Uptime",
    latency: "Answer time",
    data: "For shields.io"
  },
  told: {
    until: (at2) => `until ${at2}`,
    cause: "In common",
    duration: "Lasted",
    worker: "At work",
    returns: "Came back",
    times: (count) => `${count} ${s5(count, "time", "times")} soon after its end`,
    postmortem: "Post-mortem",
    facts: "Seen there"
  },
  history: {
    heading: (month) => `History: ${month}`,
    description: (month) => `Incidents and figures of ${month}`,
    incidents: "Incidents",
    none: "No incidents began in this month.",
    figures: "Figures",
    check: "Check",
    uptime: "Uptime",
    observed: "Observed",
    down: "Down",
    degraded: "Degraded",
    months: "Months",
    count: (count) => `${count} ${s5(count, "incident", "incidents")}`,
    before: (command) => `What was before is in the history branch, and ${command} tells it.`,
    removed: "Checks that have left the configuration are not counted.",
    fine: (count) => `${count} ${s5(count, "check was", "checks were")} up in all the time that was observed.`
  },
  uptimePage: {
    heading: "Uptime",
    description: "Uptime by check, day and month",
    overall: "All checks, day by day",
    overallNote: "A day shows the worst state of any check; the figures are the mean of all.",
    byCheck: "By check",
    month: "This month",
    lastMonth: "Last month",
    days90: "90 days",
    year: "12 months",
    check: "Check",
    someDown: (count) => `${count} ${s5(count, "check", "checks")} down`,
    someDegraded: (count) => `${count} ${s5(count, "check", "checks")} degraded`
  },
  maintenancePage: {
    heading: "Maintenance",
    description: "Planned maintenance: before, now and ahead",
    running: "In progress",
    ahead: "Ahead",
    past: "The last 14 days",
    none: "None",
    rule: "During maintenance looks go on, nobody is told of what breaks, and its time counts for nothing.",
    subscribe: "As a calendar to subscribe to",
    affects: (checks3) => `Affects ${checks3}`,
    all: "all checks"
  },
  reference: {
    heading: "What codes and reasons mean",
    description: "Status codes and reasons, and what they mean for monitoring",
    note: "What a monitor makes of an answer, and what to look at first. The names are those of the history and of the issues.",
    codes: "Status codes",
    walls: "Walls and edges",
    causes: "Usually from",
    helps: "Look at first",
    transient: "often passes by itself",
    blame: {
      target: "the target's doing",
      edge: "an edge's doing",
      check: "of the check itself",
      runner: "on our side"
    },
    family: {
      http: "Answers",
      expect: "Expectations",
      tls: "TLS",
      dns: "Names",
      net: "Network",
      check: "Checks",
      config: "Configuration",
      proxy: "Proxies",
      own: "Our own side"
    },
    contents: "On this page"
  }
};

// src/page/language/pages/es.ts
var s6 = (count, one2, many) => count === 1 ? one2 : many;
var esPages = {
  nav: { history: "Historial", uptime: "Disponibilidad", maintenance: "Mantenimiento", reference: "Referencia" },
  latency: {
    heading: "Rapidez de las respuestas",
    note: "De las comprobaciones que lo vieron funcionar. La l\xEDnea es la mediana; la discontinua, el percentil 95: 95 de cada 100 fueron m\xE1s r\xE1pidas.",
    lastDay: "24 horas",
    lastWeek: "7 d\xEDas",
    allDays: (count) => `${count} ${s6(count, "d\xEDa", "d\xEDas")}`,
    median: "Mediana",
    p95: "95 %",
    p99: "99 %",
    hour: "Hora",
    day: "D\xEDa (UTC)",
    looks: "Comprobaciones",
    span: "Periodo",
    none: "ninguna comprobaci\xF3n lo vio funcionar",
    point: (at2, median2, p95) => `${at2}: mediana ${median2}, 95 % en menos de ${p95}`,
    gap: (at2) => `${at2}: ninguna comprobaci\xF3n lo vio funcionar`,
    picture: (span, median2, p95) => `Tiempos de respuesta, ${span}: mediana ${median2}, 95 % en menos de ${p95}`,
    locations: "Por lugar, 24 horas",
    locationPicture: (location, median2) => `Tiempos de respuesta desde ${location}, \xFAltima mediana ${median2}`,
    steps: "En qu\xE9 se va el tiempo, 24 horas",
    stepsNote: "La mediana de cada fase, en el orden en que se siguen, la primera abajo.",
    stepsPicture: (parts) => `Medianas de la \xFAltima hora: ${parts}`,
    step: { dnsMs: "DNS", connectMs: "Conexi\xF3n", tlsMs: "TLS", firstByteMs: "Primer byte", downloadMs: "Descarga" },
    stepValue: (step, ms) => `${step} ${ms}`,
    table: "Como tabla",
    now: "Ahora",
    today: "Hoy"
  },
  year: { heading: "Mes a mes", calendar: "Calendario", notable: "D\xEDas que no fueron del todo buenos" },
  recent: { heading: "\xDAltimas comprobaciones" },
  wall: { heading: "Qu\xE9 nos dejar\xEDa verlo de nuevo" },
  certificate: {
    heading: "Certificado y conexi\xF3n",
    issuer: "Certificado de",
    ends: "Termina",
    left: (time) => `en ${time}`,
    ended: (time) => `hace ${time}`,
    doubtInsecure: "No se verifican la cadena ni el nombre: as\xED lo dice la comprobaci\xF3n.",
    doubtIntercepted: "Lo emiti\xF3 un proxy de nuestro lado: nada se sabe del propio del destino.",
    protocol: "Protocolo",
    server: "Servidor",
    edge: "Detr\xE1s de",
    redirects: "Redirecciones seguidas"
  },
  budget: {
    heading: "Presupuesto de errores",
    target: "Prometido",
    promise: (target2, window) => `${target2} del tiempo observado, en ${window}`,
    allowed: "Puede estar ca\xEDdo",
    spent: "Estuvo ca\xEDdo",
    left: "Queda",
    overspent: (time) => `excedido en ${time}`,
    leftShare: (time, share) => `${time} (${share})`,
    pace: "Ritmo",
    paceNow: (rate) => `En las \xFAltimas 24 horas, ${rate} veces el ritmo con el que alcanzar\xEDa`,
    picture: (share) => `Queda el ${share} del presupuesto de errores`,
    noData: "No se observ\xF3 nada en este tiempo.",
    window: { "24h": "24 horas", "7d": "7 d\xEDas", "30d": "30 d\xEDas", "90d": "90 d\xEDas", "1y": "un a\xF1o" },
    rule: "Contado en d\xEDas UTC, hoy incluido; las 24 horas, a la hora."
  },
  badges: {
    heading: "Insignias",
    note: "Para un README: Markdown para copiar. Cada versi\xF3n de esta p\xE1gina rehace las im\xE1genes.",
    state: "Estado",
    uptime: "Disponibilidad",
    latency: "Tiempo de respuesta",
    data: "Para shields.io"
  },
  told: {
    until: (at2) => `hasta ${at2}`,
    cause: "En com\xFAn",
    duration: "Dur\xF3",
    worker: "En ello",
    returns: "Volvi\xF3",
    times: (count) => `${count} ${s6(count, "vez", "veces")} poco despu\xE9s de su fin`,
    postmortem: "An\xE1lisis posterior",
    facts: "Visto all\xED"
  },
  history: {
    heading: (month) => `Historial: ${month}`,
    description: (month) => `Incidentes y cifras, ${month}`,
    incidents: "Incidentes",
    none: "Ning\xFAn incidente empez\xF3 en este mes.",
    figures: "Cifras",
    check: "Comprobaci\xF3n",
    uptime: "Disponibilidad",
    observed: "Observado",
    down: "Ca\xEDdo",
    degraded: "Degradado",
    months: "Meses",
    count: (count) => `${count} ${s6(count, "incidente", "incidentes")}`,
    before: (command) => `Lo anterior est\xE1 en la rama del historial, y ${command} lo cuenta.`,
    removed: "Las comprobaciones que salieron de la configuraci\xF3n no cuentan.",
    fine: (count) => `${count} ${s6(count, "comprobaci\xF3n disponible", "comprobaciones disponibles")} en todo el tiempo observado.`
  },
  uptimePage: {
    heading: "Disponibilidad",
    description: "Disponibilidad por comprobaci\xF3n, d\xEDa y mes",
    overall: "Todas las comprobaciones, d\xEDa a d\xEDa",
    overallNote: "Un d\xEDa muestra el peor estado de alguna comprobaci\xF3n; las cifras son la media de todas.",
    byCheck: "Por comprobaci\xF3n",
    month: "Este mes",
    lastMonth: "Mes pasado",
    days90: "90 d\xEDas",
    year: "12 meses",
    check: "Comprobaci\xF3n",
    someDown: (count) => `${count} ${s6(count, "comprobaci\xF3n ca\xEDda", "comprobaciones ca\xEDdas")}`,
    someDegraded: (count) => `${count} ${s6(count, "comprobaci\xF3n degradada", "comprobaciones degradadas")}`
  },
  maintenancePage: {
    heading: "Mantenimiento",
    description: "Mantenimiento previsto: pasado, en curso y pr\xF3ximo",
    running: "En curso",
    ahead: "Pr\xF3ximo",
    past: "Los \xFAltimos 14 d\xEDas",
    none: "Ninguno",
    rule: "Durante un mantenimiento se sigue comprobando, no se avisa a nadie y su tiempo no cuenta.",
    subscribe: "Como calendario, para suscribirse",
    affects: (checks3) => `Afecta a ${checks3}`,
    all: "todas las comprobaciones"
  },
  reference: {
    heading: "Qu\xE9 significan c\xF3digos y razones",
    description: "C\xF3digos de estado y razones, y qu\xE9 significan para la supervisi\xF3n",
    note: "Qu\xE9 deduce un monitor de una respuesta, y qu\xE9 mirar primero. Los nombres son los del historial y de las incidencias.",
    codes: "C\xF3digos de estado",
    walls: "Barreras y CDN",
    causes: "Suele deberse a",
    helps: "Mirar primero",
    transient: "a menudo pasa solo",
    blame: {
      target: "cosa del destino",
      edge: "cosa de una CDN",
      check: "de la propia comprobaci\xF3n",
      runner: "de nuestro lado"
    },
    family: {
      http: "Respuestas",
      expect: "Expectativas",
      tls: "TLS",
      dns: "Nombres",
      net: "Red",
      check: "Comprobaciones",
      config: "Configuraci\xF3n",
      proxy: "Proxies",
      own: "Nuestro propio lado"
    },
    contents: "En esta p\xE1gina"
  }
};

// src/page/language/pages/fr.ts
var s7 = (count, one2, many) => count < 2 ? one2 : many;
var frPages = {
  nav: { history: "Historique", uptime: "Disponibilit\xE9", maintenance: "Maintenance", reference: "R\xE9f\xE9rence" },
  latency: {
    heading: "Rapidit\xE9 des r\xE9ponses",
    note: "D\u2019apr\xE8s les contr\xF4les qui l\u2019ont vu fonctionner. Le trait est la m\xE9diane, le pointill\xE9 le 95e centile : 95 contr\xF4les sur 100 \xE9taient plus rapides.",
    lastDay: "24 heures",
    lastWeek: "7 jours",
    allDays: (count) => `${count} ${s7(count, "jour", "jours")}`,
    median: "M\xE9diane",
    p95: "95 %",
    p99: "99 %",
    hour: "Heure",
    day: "Jour (UTC)",
    looks: "Contr\xF4les",
    span: "P\xE9riode",
    none: "aucun contr\xF4le ne l\u2019a vu fonctionner",
    point: (at2, median2, p95) => `${at2} : m\xE9diane ${median2}, 95 % en moins de ${p95}`,
    gap: (at2) => `${at2} : aucun contr\xF4le ne l\u2019a vu fonctionner`,
    picture: (span, median2, p95) => `Temps de r\xE9ponse, ${span} : m\xE9diane ${median2}, 95 % en moins de ${p95}`,
    locations: "Par lieu, 24 heures",
    locationPicture: (location, median2) => `Temps de r\xE9ponse depuis ${location}, derni\xE8re m\xE9diane ${median2}`,
    steps: "O\xF9 passe le temps, 24 heures",
    stepsNote: "La m\xE9diane de chaque phase, dans l\u2019ordre o\xF9 elles se suivent, la premi\xE8re en bas.",
    stepsPicture: (parts) => `M\xE9dianes de la derni\xE8re heure : ${parts}`,
    step: {
      dnsMs: "DNS",
      connectMs: "Connexion",
      tlsMs: "TLS",
      firstByteMs: "Premier octet",
      downloadMs: "T\xE9l\xE9chargement"
    },
    stepValue: (step, ms) => `${step} ${ms}`,
    table: "En tableau",
    now: "Maintenant",
    today: "Aujourd\u2019hui"
  },
  year: { heading: "Mois par mois", calendar: "Calendrier", notable: "Jours qui n\u2019ont pas \xE9t\xE9 sans faille" },
  recent: { heading: "Derniers contr\xF4les" },
  wall: { heading: "Ce qui nous rendrait la vue" },
  certificate: {
    heading: "Certificat et connexion",
    issuer: "Certificat de",
    ends: "Expire",
    left: (time) => `dans ${time}`,
    ended: (time) => `il y a ${time}`,
    doubtInsecure: "La cha\xEEne et le nom ne sont pas v\xE9rifi\xE9s : le contr\xF4le le demande.",
    doubtIntercepted: "Un proxy de notre c\xF4t\xE9 l\u2019a \xE9mis : on ne sait rien de celui de la cible.",
    protocol: "Protocole",
    server: "Serveur",
    edge: "Derri\xE8re",
    redirects: "Redirections suivies"
  },
  budget: {
    heading: "Budget d\u2019erreur",
    target: "Promis",
    promise: (target2, window) => `${target2} du temps observ\xE9, sur ${window}`,
    allowed: "Panne permise",
    spent: "En panne",
    left: "Reste",
    overspent: (time) => `d\xE9pass\xE9 de ${time}`,
    leftShare: (time, share) => `${time} (${share})`,
    pace: "Rythme",
    paceNow: (rate) => `Ces derni\xE8res 24 heures, ${rate} fois le rythme qui le ferait durer`,
    picture: (share) => `Il reste ${share} du budget d\u2019erreur`,
    noData: "Rien n\u2019a \xE9t\xE9 observ\xE9 pendant cette p\xE9riode.",
    window: { "24h": "24 heures", "7d": "7 jours", "30d": "30 jours", "90d": "90 jours", "1y": "un an" },
    rule: "Compt\xE9 en jours UTC, aujourd\u2019hui compris ; 24 heures \xE0 l\u2019heure pr\xE8s."
  },
  badges: {
    heading: "Badges",
    note: "Pour un README : du Markdown \xE0 copier. Chaque version de cette page refait les images.",
    state: "\xC9tat",
    uptime: "Disponibilit\xE9",
    latency: "Temps de r\xE9ponse",
    data: "Pour shields.io"
  },
  told: {
    until: (at2) => `jusqu\u2019au ${at2}`,
    cause: "En commun",
    duration: "Dur\xE9e",
    worker: "\xC0 l\u2019\u0153uvre",
    returns: "Revenu",
    times: (count) => `${count} fois peu apr\xE8s sa fin`,
    postmortem: "Analyse a posteriori",
    facts: "Vu sur place"
  },
  history: {
    heading: (month) => `Historique : ${month}`,
    description: (month) => `Incidents et chiffres, ${month}`,
    incidents: "Incidents",
    none: "Aucun incident n\u2019a commenc\xE9 ce mois-ci.",
    figures: "Chiffres",
    check: "Contr\xF4le",
    uptime: "Disponibilit\xE9",
    observed: "Observ\xE9",
    down: "En panne",
    degraded: "D\xE9grad\xE9",
    months: "Mois",
    count: (count) => `${count} ${s7(count, "incident", "incidents")}`,
    before: (command) => `Ce qui pr\xE9c\xE8de est dans la branche d\u2019historique ; ${command} le raconte.`,
    removed: "Les contr\xF4les retir\xE9s de la configuration ne sont pas compt\xE9s.",
    fine: (count) => `${count} ${s7(count, "contr\xF4le disponible", "contr\xF4les disponibles")} pendant tout le temps observ\xE9.`
  },
  uptimePage: {
    heading: "Disponibilit\xE9",
    description: "Disponibilit\xE9 par contr\xF4le, jour et mois",
    overall: "Tous les contr\xF4les, jour par jour",
    overallNote: "Un jour montre le pire \xE9tat d\u2019un contr\xF4le ; les chiffres sont la moyenne de tous.",
    byCheck: "Par contr\xF4le",
    month: "Ce mois-ci",
    lastMonth: "Mois dernier",
    days90: "90 jours",
    year: "12 mois",
    check: "Contr\xF4le",
    someDown: (count) => `${count} ${s7(count, "contr\xF4le", "contr\xF4les")} en panne`,
    someDegraded: (count) => `${count} ${s7(count, "contr\xF4le d\xE9grad\xE9", "contr\xF4les d\xE9grad\xE9s")}`
  },
  maintenancePage: {
    heading: "Maintenance",
    description: "Maintenance pr\xE9vue : pass\xE9e, en cours et \xE0 venir",
    running: "En cours",
    ahead: "\xC0 venir",
    past: "Les 14 derniers jours",
    none: "Aucune",
    rule: "Pendant une maintenance, les contr\xF4les continuent, personne n\u2019est averti, et son temps ne compte pas.",
    subscribe: "En calendrier, pour s\u2019abonner",
    affects: (checks3) => `Concerne ${checks3}`,
    all: "tous les contr\xF4les"
  },
  reference: {
    heading: "Ce que veulent dire codes et raisons",
    description: "Codes d\u2019\xE9tat et raisons, et ce qu\u2019ils disent \xE0 la surveillance",
    note: "Ce qu\u2019une surveillance tire d\u2019une r\xE9ponse, et o\xF9 regarder d\u2019abord. Les noms sont ceux de l\u2019historique et des tickets.",
    codes: "Codes d\u2019\xE9tat",
    walls: "Barri\xE8res et CDN",
    causes: "Souvent d\xFB \xE0",
    helps: "\xC0 regarder d\u2019abord",
    transient: "passe souvent tout seul",
    blame: {
      target: "du fait de la cible",
      edge: "du fait d\u2019un CDN",
      check: "du contr\xF4le lui-m\xEAme",
      runner: "de notre c\xF4t\xE9"
    },
    family: {
      http: "R\xE9ponses",
      expect: "Attentes",
      tls: "TLS",
      dns: "Noms",
      net: "R\xE9seau",
      check: "Contr\xF4les",
      config: "Configuration",
      proxy: "Proxys",
      own: "Notre propre c\xF4t\xE9"
    },
    contents: "Sur cette page"
  }
};

// src/page/language/pages/ja.ts
var jaPages = {
  nav: { history: "\u5C65\u6B74", uptime: "\u7A3C\u50CD\u7387", maintenance: "\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9", reference: "\u7528\u8A9E\u96C6" },
  latency: {
    heading: "\u5FDC\u7B54\u306E\u901F\u3055",
    note: "\u52D5\u4F5C\u3092\u78BA\u8A8D\u3067\u304D\u305F\u78BA\u8A8D\u3060\u3051\u3092\u96C6\u8A08\u3057\u3066\u3044\u307E\u3059\u3002\u5B9F\u7DDA\u306F\u4E2D\u592E\u5024\u3001\u7834\u7DDA\u306F95\u30D1\u30FC\u30BB\u30F3\u30BF\u30A4\u30EB\u3067\u3001100\u56DE\u306E\u3046\u306195\u56DE\u306F\u3053\u308C\u3088\u308A\u901F\u3044\u5FDC\u7B54\u3067\u3057\u305F\u3002",
    lastDay: "24\u6642\u9593",
    lastWeek: "7\u65E5\u9593",
    allDays: (count) => `${count}\u65E5\u9593`,
    median: "\u4E2D\u592E\u5024",
    p95: "95 %",
    p99: "99 %",
    hour: "\u6642\u523B",
    day: "\u65E5\uFF08UTC\uFF09",
    looks: "\u78BA\u8A8D\u56DE\u6570",
    span: "\u671F\u9593",
    none: "\u52D5\u4F5C\u3092\u78BA\u8A8D\u3067\u304D\u305F\u78BA\u8A8D\u306A\u3057",
    point: (at2, median2, p95) => `${at2}\uFF1A\u4E2D\u592E\u5024 ${median2}\u300195 % \u306F ${p95} \u4EE5\u5185`,
    gap: (at2) => `${at2}\uFF1A\u52D5\u4F5C\u3092\u78BA\u8A8D\u3067\u304D\u305F\u78BA\u8A8D\u306A\u3057`,
    picture: (span, median2, p95) => `${span}\u306E\u5FDC\u7B54\u6642\u9593\uFF1A\u4E2D\u592E\u5024 ${median2}\u300195 % \u306F ${p95} \u4EE5\u5185`,
    locations: "\u5834\u6240\u3054\u3068\u300124\u6642\u9593",
    locationPicture: (location, median2) => `${location}\u304B\u3089\u306E\u5FDC\u7B54\u6642\u9593\u3001\u6700\u65B0\u306E\u4E2D\u592E\u5024 ${median2}`,
    steps: "\u6642\u9593\u306E\u5185\u8A33\u300124\u6642\u9593",
    stepsNote: "\u5404\u6BB5\u968E\u306E\u4E2D\u592E\u5024\u3092\u3001\u9032\u3080\u9806\u306B\u4E0B\u304B\u3089\u7A4D\u307F\u4E0A\u3052\u3066\u3044\u307E\u3059\u3002",
    stepsPicture: (parts) => `\u6700\u65B0\u306E1\u6642\u9593\u306E\u4E2D\u592E\u5024\uFF1A${parts}`,
    step: { dnsMs: "DNS", connectMs: "\u63A5\u7D9A", tlsMs: "TLS", firstByteMs: "\u6700\u521D\u306E\u30D0\u30A4\u30C8", downloadMs: "\u53D7\u4FE1" },
    stepValue: (step, ms) => `${step} ${ms}`,
    table: "\u8868\u3067\u898B\u308B",
    now: "\u73FE\u5728",
    today: "\u4ECA\u65E5"
  },
  year: { heading: "\u6708\u3054\u3068", calendar: "\u30AB\u30EC\u30F3\u30C0\u30FC", notable: "\u901A\u5E38\u3069\u304A\u308A\u3067\u306F\u306A\u304B\u3063\u305F\u65E5" },
  recent: { heading: "\u6700\u8FD1\u306E\u78BA\u8A8D" },
  wall: { heading: "\u518D\u3073\u898B\u3048\u308B\u3088\u3046\u306B\u3059\u308B\u306B\u306F" },
  certificate: {
    heading: "\u8A3C\u660E\u66F8\u3068\u63A5\u7D9A",
    issuer: "\u8A3C\u660E\u66F8\u306E\u767A\u884C\u8005",
    ends: "\u671F\u9650",
    left: (time) => `\u3042\u3068 ${time}`,
    ended: (time) => `${time} \u524D`,
    doubtInsecure: "\u8A2D\u5B9A\u306B\u3088\u308A\u3001\u30C1\u30A7\u30FC\u30F3\u3068\u540D\u524D\u306F\u691C\u8A3C\u3057\u3066\u3044\u307E\u305B\u3093\u3002",
    doubtIntercepted: "\u3053\u3061\u3089\u5074\u306E\u30D7\u30ED\u30AD\u30B7\u304C\u4F5C\u3063\u305F\u3082\u306E\u3067\u3001\u5BFE\u8C61\u81EA\u8EAB\u306E\u8A3C\u660E\u66F8\u306F\u5206\u304B\u308A\u307E\u305B\u3093\u3002",
    protocol: "\u30D7\u30ED\u30C8\u30B3\u30EB",
    server: "\u30B5\u30FC\u30D0\u30FC",
    edge: "\u524D\u6BB5",
    redirects: "\u305F\u3069\u3063\u305F\u30EA\u30C0\u30A4\u30EC\u30AF\u30C8"
  },
  budget: {
    heading: "\u30A8\u30E9\u30FC\u30D0\u30B8\u30A7\u30C3\u30C8",
    target: "\u7D04\u675F",
    promise: (target2, window) => `${window}\u306E\u89B3\u6E2C\u6642\u9593\u306E ${target2}`,
    allowed: "\u8A31\u3055\u308C\u308B\u505C\u6B62",
    spent: "\u505C\u6B62\u3057\u305F\u6642\u9593",
    left: "\u6B8B\u308A",
    overspent: (time) => `${time} \u8D85\u904E`,
    leftShare: (time, share) => `${time}\uFF08${share}\uFF09`,
    pace: "\u30DA\u30FC\u30B9",
    paceNow: (rate) => `\u76F4\u8FD124\u6642\u9593\u306F\u3001\u4F7F\u3044\u5207\u3089\u306A\u3044\u30DA\u30FC\u30B9\u306E ${rate} \u500D`,
    picture: (share) => `\u30A8\u30E9\u30FC\u30D0\u30B8\u30A7\u30C3\u30C8\u306E\u6B8B\u308A\u306F ${share}`,
    noData: "\u3053\u306E\u671F\u9593\u306F\u4F55\u3082\u89B3\u6E2C\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
    window: { "24h": "24\u6642\u9593", "7d": "7\u65E5\u9593", "30d": "30\u65E5\u9593", "90d": "90\u65E5\u9593", "1y": "1\u5E74\u9593" },
    rule: "\u4ECA\u65E5\u3092\u542B\u3080UTC\u306E\u65E5\u6570\u3067\u6570\u3048\u307E\u3059\u300224\u6642\u9593\u306F\u6642\u9593\u5358\u4F4D\u3067\u3059\u3002"
  },
  badges: {
    heading: "\u30D0\u30C3\u30B8",
    note: "README\u7528\u306EMarkdown\u3067\u3059\u3002\u753B\u50CF\u306F\u3053\u306E\u30DA\u30FC\u30B8\u304C\u66F4\u65B0\u3055\u308C\u308B\u305F\u3073\u306B\u4F5C\u308A\u76F4\u3055\u308C\u307E\u3059\u3002",
    state: "\u72B6\u614B",
    uptime: "\u7A3C\u50CD\u7387",
    latency: "\u5FDC\u7B54\u6642\u9593",
    data: "shields.io\u7528"
  },
  told: {
    until: (at2) => `${at2} \u307E\u3067`,
    cause: "\u5171\u901A\u70B9",
    duration: "\u7D99\u7D9A\u6642\u9593",
    worker: "\u5BFE\u5FDC\u4E2D",
    returns: "\u518D\u767A",
    times: (count) => `\u7D42\u4E86\u5F8C\u307E\u3082\u306A\u304F${count}\u56DE`,
    postmortem: "\u4E8B\u5F8C\u691C\u8A3C",
    facts: "\u73FE\u5730\u3067\u898B\u3048\u305F\u3082\u306E"
  },
  history: {
    heading: (month) => `\u5C65\u6B74\uFF1A${month}`,
    description: (month) => `${month}\u306E\u969C\u5BB3\u3068\u6570\u5024`,
    incidents: "\u969C\u5BB3",
    none: "\u3053\u306E\u6708\u306B\u59CB\u307E\u3063\u305F\u969C\u5BB3\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
    figures: "\u6570\u5024",
    check: "\u30C1\u30A7\u30C3\u30AF",
    uptime: "\u7A3C\u50CD\u7387",
    observed: "\u89B3\u6E2C",
    down: "\u505C\u6B62",
    degraded: "\u4F4E\u4E0B",
    months: "\u6708",
    count: (count) => `\u969C\u5BB3${count}\u4EF6`,
    before: (command) => `\u305D\u308C\u4EE5\u524D\u306F\u5C65\u6B74\u30D6\u30E9\u30F3\u30C1\u306B\u3042\u308A\u3001${command} \u3067\u898B\u3089\u308C\u307E\u3059\u3002`,
    removed: "\u8A2D\u5B9A\u304B\u3089\u5916\u308C\u305F\u30C1\u30A7\u30C3\u30AF\u306F\u6570\u3048\u3066\u3044\u307E\u305B\u3093\u3002",
    fine: (count) => `${count}\u4EF6\u306E\u30C1\u30A7\u30C3\u30AF\u306F\u89B3\u6E2C\u3055\u308C\u305F\u5168\u6642\u9593\u3067\u7A3C\u50CD\u3057\u3066\u3044\u307E\u3057\u305F\u3002`
  },
  uptimePage: {
    heading: "\u7A3C\u50CD\u7387",
    description: "\u30C1\u30A7\u30C3\u30AF\u30FB\u65E5\u30FB\u6708\u3054\u3068\u306E\u7A3C\u50CD\u7387",
    overall: "\u5168\u30C1\u30A7\u30C3\u30AF\u3001\u65E5\u3054\u3068",
    overallNote: "\u65E5\u306E\u8272\u306F\u3044\u305A\u308C\u304B\u306E\u30C1\u30A7\u30C3\u30AF\u306E\u6700\u3082\u60AA\u3044\u72B6\u614B\u3001\u6570\u5024\u306F\u5168\u30C1\u30A7\u30C3\u30AF\u306E\u5E73\u5747\u3067\u3059\u3002",
    byCheck: "\u30C1\u30A7\u30C3\u30AF\u3054\u3068",
    month: "\u4ECA\u6708",
    lastMonth: "\u5148\u6708",
    days90: "90\u65E5\u9593",
    year: "12\u304B\u6708",
    check: "\u30C1\u30A7\u30C3\u30AF",
    someDown: (count) => `${count}\u4EF6\u505C\u6B62`,
    someDegraded: (count) => `${count}\u4EF6\u4F4E\u4E0B`
  },
  maintenancePage: {
    heading: "\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9",
    description: "\u8A08\u753B\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9\uFF1A\u904E\u53BB\u30FB\u5B9F\u65BD\u4E2D\u30FB\u4E88\u5B9A",
    running: "\u5B9F\u65BD\u4E2D",
    ahead: "\u4E88\u5B9A",
    past: "\u904E\u53BB14\u65E5\u9593",
    none: "\u306A\u3057",
    rule: "\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9\u4E2D\u3082\u78BA\u8A8D\u306F\u7D9A\u304D\u307E\u3059\u304C\u3001\u901A\u77E5\u306F\u3055\u308C\u305A\u3001\u305D\u306E\u6642\u9593\u306F\u96C6\u8A08\u3055\u308C\u307E\u305B\u3093\u3002",
    subscribe: "\u8CFC\u8AAD\u3067\u304D\u308B\u30AB\u30EC\u30F3\u30C0\u30FC",
    affects: (checks3) => `\u5BFE\u8C61\uFF1A${checks3}`,
    all: "\u5168\u30C1\u30A7\u30C3\u30AF"
  },
  reference: {
    heading: "\u30B3\u30FC\u30C9\u3068\u7406\u7531\u306E\u610F\u5473",
    description: "\u30B9\u30C6\u30FC\u30BF\u30B9\u30B3\u30FC\u30C9\u3068\u7406\u7531\u3001\u305D\u3057\u3066\u76E3\u8996\u306B\u3068\u3063\u3066\u306E\u610F\u5473",
    note: "\u76E3\u8996\u304C\u5FDC\u7B54\u3092\u3069\u3046\u8AAD\u307F\u3001\u307E\u305A\u4F55\u3092\u898B\u308B\u3079\u304D\u304B\u3002\u540D\u524D\u306F\u5C65\u6B74\u3068Issue\u306E\u3082\u306E\u3068\u540C\u3058\u3067\u3059\u3002",
    codes: "\u30B9\u30C6\u30FC\u30BF\u30B9\u30B3\u30FC\u30C9",
    walls: "\u9632\u5FA1\u3068\u30A8\u30C3\u30B8",
    causes: "\u3088\u304F\u3042\u308B\u539F\u56E0",
    helps: "\u307E\u305A\u898B\u308B\u3082\u306E",
    transient: "\u81EA\u7136\u306B\u76F4\u308B\u3053\u3068\u304C\u591A\u3044",
    blame: { target: "\u5BFE\u8C61\u5074", edge: "\u30A8\u30C3\u30B8\u5074", check: "\u30C1\u30A7\u30C3\u30AF\u81EA\u4F53", runner: "\u3053\u3061\u3089\u5074" },
    family: {
      http: "\u5FDC\u7B54",
      expect: "\u671F\u5F85",
      tls: "TLS",
      dns: "\u540D\u524D\u89E3\u6C7A",
      net: "\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF",
      check: "\u30C1\u30A7\u30C3\u30AF",
      config: "\u8A2D\u5B9A",
      proxy: "\u30D7\u30ED\u30AD\u30B7",
      own: "\u3053\u3061\u3089\u5074"
    },
    contents: "\u3053\u306E\u30DA\u30FC\u30B8\u306E\u5185\u5BB9"
  }
};

// src/page/language/pages/pt.ts
var s8 = (count, one2, many) => count === 1 ? one2 : many;
var ptPages = {
  nav: { history: "Hist\xF3rico", uptime: "Disponibilidade", maintenance: "Manuten\xE7\xE3o", reference: "Refer\xEAncia" },
  latency: {
    heading: "Rapidez das respostas",
    note: "Das verifica\xE7\xF5es que o viram funcionar. A linha \xE9 a mediana; a tracejada, o percentil 95: 95 em cada 100 foram mais r\xE1pidas.",
    lastDay: "24 horas",
    lastWeek: "7 dias",
    allDays: (count) => `${count} ${s8(count, "dia", "dias")}`,
    median: "Mediana",
    p95: "95 %",
    p99: "99 %",
    hour: "Hora",
    day: "Dia (UTC)",
    looks: "Verifica\xE7\xF5es",
    span: "Per\xEDodo",
    none: "nenhuma verifica\xE7\xE3o o viu funcionar",
    point: (at2, median2, p95) => `${at2}: mediana ${median2}, 95 % em menos de ${p95}`,
    gap: (at2) => `${at2}: nenhuma verifica\xE7\xE3o o viu funcionar`,
    picture: (span, median2, p95) => `Tempos de resposta, ${span}: mediana ${median2}, 95 % em menos de ${p95}`,
    locations: "Por local, 24 horas",
    locationPicture: (location, median2) => `Tempos de resposta de ${location}, \xFAltima mediana ${median2}`,
    steps: "Para onde vai o tempo, 24 horas",
    stepsNote: "A mediana de cada fase, na ordem em que se seguem, a primeira embaixo.",
    stepsPicture: (parts) => `Medianas da \xFAltima hora: ${parts}`,
    step: {
      dnsMs: "DNS",
      connectMs: "Conex\xE3o",
      tlsMs: "TLS",
      firstByteMs: "Primeiro byte",
      downloadMs: "Transfer\xEAncia"
    },
    stepValue: (step, ms) => `${step} ${ms}`,
    table: "Como tabela",
    now: "Agora",
    today: "Hoje"
  },
  year: { heading: "M\xEAs a m\xEAs", calendar: "Calend\xE1rio", notable: "Dias que n\xE3o foram de todo bons" },
  recent: { heading: "\xDAltimas verifica\xE7\xF5es" },
  wall: { heading: "O que nos deixaria ver de novo" },
  certificate: {
    heading: "Certificado e conex\xE3o",
    issuer: "Certificado de",
    ends: "Termina",
    left: (time) => `em ${time}`,
    ended: (time) => `h\xE1 ${time}`,
    doubtInsecure: "A cadeia e o nome n\xE3o s\xE3o verificados: a verifica\xE7\xE3o diz isso.",
    doubtIntercepted: "Um proxy do nosso lado o emitiu: nada se sabe do pr\xF3prio do destino.",
    protocol: "Protocolo",
    server: "Servidor",
    edge: "Atr\xE1s de",
    redirects: "Redirecionamentos seguidos"
  },
  budget: {
    heading: "Or\xE7amento de erros",
    target: "Prometido",
    promise: (target2, window) => `${target2} do tempo observado, em ${window}`,
    allowed: "Pode cair",
    spent: "Esteve fora",
    left: "Resta",
    overspent: (time) => `excedido em ${time}`,
    leftShare: (time, share) => `${time} (${share})`,
    pace: "Ritmo",
    paceNow: (rate) => `Nas \xFAltimas 24 horas, ${rate} vezes o ritmo com que duraria`,
    picture: (share) => `Resta ${share} do or\xE7amento de erros`,
    noData: "Nada foi observado neste tempo.",
    window: { "24h": "24 horas", "7d": "7 dias", "30d": "30 dias", "90d": "90 dias", "1y": "um ano" },
    rule: "Contado em dias UTC, hoje inclu\xEDdo; 24 horas, \xE0 hora."
  },
  badges: {
    heading: "Selos",
    note: "Para um README: Markdown para copiar. Cada vers\xE3o desta p\xE1gina refaz as imagens.",
    state: "Estado",
    uptime: "Disponibilidade",
    latency: "Tempo de resposta",
    data: "Para shields.io"
  },
  told: {
    until: (at2) => `at\xE9 ${at2}`,
    cause: "Em comum",
    duration: "Durou",
    worker: "Em a\xE7\xE3o",
    returns: "Voltou",
    times: (count) => `${count} ${s8(count, "vez", "vezes")} pouco depois do fim`,
    postmortem: "An\xE1lise posterior",
    facts: "Visto l\xE1"
  },
  history: {
    heading: (month) => `Hist\xF3rico: ${month}`,
    description: (month) => `Incidentes e n\xFAmeros, ${month}`,
    incidents: "Incidentes",
    none: "Nenhum incidente come\xE7ou neste m\xEAs.",
    figures: "N\xFAmeros",
    check: "Verifica\xE7\xE3o",
    uptime: "Disponibilidade",
    observed: "Observado",
    down: "Fora do ar",
    degraded: "Degradado",
    months: "Meses",
    count: (count) => `${count} ${s8(count, "incidente", "incidentes")}`,
    before: (command) => `O que veio antes est\xE1 no ramo do hist\xF3rico, e ${command} o conta.`,
    removed: "Verifica\xE7\xF5es que sa\xEDram da configura\xE7\xE3o n\xE3o s\xE3o contadas.",
    fine: (count) => `${count} ${s8(count, "verifica\xE7\xE3o dispon\xEDvel", "verifica\xE7\xF5es dispon\xEDveis")} em todo o tempo observado.`
  },
  uptimePage: {
    heading: "Disponibilidade",
    description: "Disponibilidade por verifica\xE7\xE3o, dia e m\xEAs",
    overall: "Todas as verifica\xE7\xF5es, dia a dia",
    overallNote: "Um dia mostra o pior estado de alguma verifica\xE7\xE3o; os n\xFAmeros s\xE3o a m\xE9dia de todas.",
    byCheck: "Por verifica\xE7\xE3o",
    month: "Este m\xEAs",
    lastMonth: "M\xEAs passado",
    days90: "90 dias",
    year: "12 meses",
    check: "Verifica\xE7\xE3o",
    someDown: (count) => `${count} ${s8(count, "verifica\xE7\xE3o", "verifica\xE7\xF5es")} fora do ar`,
    someDegraded: (count) => `${count} ${s8(count, "verifica\xE7\xE3o degradada", "verifica\xE7\xF5es degradadas")}`
  },
  maintenancePage: {
    heading: "Manuten\xE7\xE3o",
    description: "Manuten\xE7\xE3o prevista: passada, em curso e futura",
    running: "Em curso",
    ahead: "Prevista",
    past: "Os \xFAltimos 14 dias",
    none: "Nenhuma",
    rule: "Durante uma manuten\xE7\xE3o as verifica\xE7\xF5es continuam, ningu\xE9m \xE9 avisado e o seu tempo n\xE3o conta.",
    subscribe: "Como calend\xE1rio, para assinar",
    affects: (checks3) => `Afeta ${checks3}`,
    all: "todas as verifica\xE7\xF5es"
  },
  reference: {
    heading: "O que significam c\xF3digos e motivos",
    description: "C\xF3digos de estado e motivos, e o que significam para o monitoramento",
    note: "O que um monitor conclui de uma resposta, e o que olhar primeiro. Os nomes s\xE3o os do hist\xF3rico e das issues.",
    codes: "C\xF3digos de estado",
    walls: "Barreiras e CDNs",
    causes: "Em geral por",
    helps: "Olhar primeiro",
    transient: "costuma passar sozinho",
    blame: {
      target: "por causa do destino",
      edge: "por causa de uma CDN",
      check: "da pr\xF3pria verifica\xE7\xE3o",
      runner: "do nosso lado"
    },
    family: {
      http: "Respostas",
      expect: "Expectativas",
      tls: "TLS",
      dns: "Nomes",
      net: "Rede",
      check: "Verifica\xE7\xF5es",
      config: "Configura\xE7\xE3o",
      proxy: "Proxies",
      own: "O nosso pr\xF3prio lado"
    },
    contents: "Nesta p\xE1gina"
  }
};

// src/page/language/pages/zh.ts
var zhPages = {
  nav: { history: "\u5386\u53F2", uptime: "\u53EF\u7528\u7387", maintenance: "\u7EF4\u62A4", reference: "\u53C2\u8003" },
  latency: {
    heading: "\u54CD\u5E94\u901F\u5EA6",
    note: "\u53EA\u7EDF\u8BA1\u770B\u5230\u5176\u6B63\u5E38\u5DE5\u4F5C\u7684\u68C0\u67E5\u3002\u5B9E\u7EBF\u662F\u4E2D\u4F4D\u6570\uFF0C\u865A\u7EBF\u662F\u7B2C 95 \u767E\u5206\u4F4D\uFF1A100 \u6B21\u68C0\u67E5\u4E2D\u6709 95 \u6B21\u66F4\u5FEB\u3002",
    lastDay: "24 \u5C0F\u65F6",
    lastWeek: "7 \u5929",
    allDays: (count) => `${count} \u5929`,
    median: "\u4E2D\u4F4D\u6570",
    p95: "95 %",
    p99: "99 %",
    hour: "\u5C0F\u65F6",
    day: "\u65E5\u671F\uFF08UTC\uFF09",
    looks: "\u68C0\u67E5\u6B21\u6570",
    span: "\u65F6\u6BB5",
    none: "\u6CA1\u6709\u770B\u5230\u5176\u6B63\u5E38\u5DE5\u4F5C\u7684\u68C0\u67E5",
    point: (at2, median2, p95) => `${at2}\uFF1A\u4E2D\u4F4D\u6570 ${median2}\uFF0C95 % \u5728 ${p95} \u4EE5\u5185`,
    gap: (at2) => `${at2}\uFF1A\u6CA1\u6709\u770B\u5230\u5176\u6B63\u5E38\u5DE5\u4F5C\u7684\u68C0\u67E5`,
    picture: (span, median2, p95) => `${span}\u7684\u54CD\u5E94\u65F6\u95F4\uFF1A\u4E2D\u4F4D\u6570 ${median2}\uFF0C95 % \u5728 ${p95} \u4EE5\u5185`,
    locations: "\u6309\u5730\u70B9\uFF0C24 \u5C0F\u65F6",
    locationPicture: (location, median2) => `\u6765\u81EA ${location} \u7684\u54CD\u5E94\u65F6\u95F4\uFF0C\u6700\u65B0\u4E2D\u4F4D\u6570 ${median2}`,
    steps: "\u65F6\u95F4\u82B1\u5728\u54EA\u91CC\uFF0C24 \u5C0F\u65F6",
    stepsNote: "\u5404\u9636\u6BB5\u7684\u4E2D\u4F4D\u6570\uFF0C\u6309\u5148\u540E\u987A\u5E8F\u81EA\u4E0B\u800C\u4E0A\u5806\u53E0\u3002",
    stepsPicture: (parts) => `\u6700\u8FD1\u4E00\u5C0F\u65F6\u7684\u4E2D\u4F4D\u6570\uFF1A${parts}`,
    step: { dnsMs: "DNS", connectMs: "\u8FDE\u63A5", tlsMs: "TLS", firstByteMs: "\u9996\u5B57\u8282", downloadMs: "\u4E0B\u8F7D" },
    stepValue: (step, ms) => `${step} ${ms}`,
    table: "\u4EE5\u8868\u683C\u67E5\u770B",
    now: "\u73B0\u5728",
    today: "\u4ECA\u5929"
  },
  year: { heading: "\u9010\u6708", calendar: "\u65E5\u5386", notable: "\u5E76\u975E\u5168\u5929\u6B63\u5E38\u7684\u65E5\u5B50" },
  recent: { heading: "\u6700\u8FD1\u7684\u68C0\u67E5" },
  wall: { heading: "\u5982\u4F55\u8BA9\u6211\u4EEC\u91CD\u65B0\u770B\u5230\u5B83" },
  certificate: {
    heading: "\u8BC1\u4E66\u4E0E\u8FDE\u63A5",
    issuer: "\u8BC1\u4E66\u7B7E\u53D1\u8005",
    ends: "\u5230\u671F",
    left: (time) => `\u8FD8\u6709 ${time}`,
    ended: (time) => `${time} \u524D`,
    doubtInsecure: "\u6309\u68C0\u67E5\u7684\u8BBE\u7F6E\uFF0C\u4E0D\u9A8C\u8BC1\u8BC1\u4E66\u94FE\u548C\u540D\u79F0\u3002",
    doubtIntercepted: "\u7531\u6211\u4EEC\u8FD9\u8FB9\u7684\u4EE3\u7406\u7B7E\u53D1\uFF0C\u65E0\u6CD5\u5F97\u77E5\u76EE\u6807\u81EA\u5DF1\u7684\u8BC1\u4E66\u3002",
    protocol: "\u534F\u8BAE",
    server: "\u670D\u52A1\u5668",
    edge: "\u524D\u7F6E",
    redirects: "\u8DDF\u968F\u7684\u91CD\u5B9A\u5411"
  },
  budget: {
    heading: "\u9519\u8BEF\u9884\u7B97",
    target: "\u627F\u8BFA",
    promise: (target2, window) => `${window}\u5185\u89C2\u6D4B\u65F6\u95F4\u7684 ${target2}`,
    allowed: "\u5141\u8BB8\u505C\u673A",
    spent: "\u5DF2\u505C\u673A",
    left: "\u5269\u4F59",
    overspent: (time) => `\u8D85\u652F ${time}`,
    leftShare: (time, share) => `${time}\uFF08${share}\uFF09`,
    pace: "\u901F\u5EA6",
    paceNow: (rate) => `\u8FC7\u53BB 24 \u5C0F\u65F6\u7684\u6D88\u8017\u901F\u5EA6\u662F\u53EF\u6301\u7EED\u901F\u5EA6\u7684 ${rate} \u500D`,
    picture: (share) => `\u9519\u8BEF\u9884\u7B97\u8FD8\u5269 ${share}`,
    noData: "\u8FD9\u6BB5\u65F6\u95F4\u6CA1\u6709\u4EFB\u4F55\u89C2\u6D4B\u3002",
    window: { "24h": "24 \u5C0F\u65F6", "7d": "7 \u5929", "30d": "30 \u5929", "90d": "90 \u5929", "1y": "\u4E00\u5E74" },
    rule: "\u6309 UTC \u5929\u6570\u8BA1\u7B97\uFF0C\u5305\u542B\u4ECA\u5929\uFF1B24 \u5C0F\u65F6\u7CBE\u786E\u5230\u5C0F\u65F6\u3002"
  },
  badges: {
    heading: "\u5FBD\u7AE0",
    note: "\u4F9B README \u4F7F\u7528\u7684 Markdown\uFF0C\u53EF\u76F4\u63A5\u590D\u5236\u3002\u9875\u9762\u6BCF\u6B21\u66F4\u65B0\u90FD\u4F1A\u91CD\u65B0\u751F\u6210\u56FE\u7247\u3002",
    state: "\u72B6\u6001",
    uptime: "\u53EF\u7528\u7387",
    latency: "\u54CD\u5E94\u65F6\u95F4",
    data: "\u4F9B shields.io \u4F7F\u7528"
  },
  told: {
    until: (at2) => `\u76F4\u5230 ${at2}`,
    cause: "\u5171\u540C\u70B9",
    duration: "\u6301\u7EED",
    worker: "\u5904\u7406\u8005",
    returns: "\u590D\u53D1",
    times: (count) => `\u7ED3\u675F\u540E\u4E0D\u4E45\u590D\u53D1 ${count} \u6B21`,
    postmortem: "\u4E8B\u540E\u5206\u6790",
    facts: "\u73B0\u573A\u6240\u89C1"
  },
  history: {
    heading: (month) => `\u5386\u53F2\uFF1A${month}`,
    description: (month) => `${month}\u7684\u4E8B\u4EF6\u4E0E\u6570\u636E`,
    incidents: "\u4E8B\u4EF6",
    none: "\u672C\u6708\u6CA1\u6709\u5F00\u59CB\u7684\u4E8B\u4EF6\u3002",
    figures: "\u6570\u636E",
    check: "\u68C0\u67E5",
    uptime: "\u53EF\u7528\u7387",
    observed: "\u5DF2\u89C2\u6D4B",
    down: "\u505C\u673A",
    degraded: "\u964D\u7EA7",
    months: "\u6708\u4EFD",
    count: (count) => `${count} \u4E2A\u4E8B\u4EF6`,
    before: (command) => `\u66F4\u65E9\u7684\u5185\u5BB9\u5728\u5386\u53F2\u5206\u652F\u4E2D\uFF0C\u53EF\u7528 ${command} \u67E5\u770B\u3002`,
    removed: "\u5DF2\u4ECE\u914D\u7F6E\u4E2D\u79FB\u9664\u7684\u68C0\u67E5\u4E0D\u8BA1\u5165\u3002",
    fine: (count) => `${count} \u4E2A\u68C0\u67E5\u5728\u5168\u90E8\u89C2\u6D4B\u65F6\u95F4\u5185\u5747\u6B63\u5E38\u3002`
  },
  uptimePage: {
    heading: "\u53EF\u7528\u7387",
    description: "\u6309\u68C0\u67E5\u3001\u65E5\u671F\u548C\u6708\u4EFD\u7684\u53EF\u7528\u7387",
    overall: "\u6240\u6709\u68C0\u67E5\uFF0C\u9010\u65E5",
    overallNote: "\u6BCF\u4E00\u5929\u663E\u793A\u4EFB\u4E00\u68C0\u67E5\u7684\u6700\u5DEE\u72B6\u6001\uFF1B\u6570\u636E\u662F\u6240\u6709\u68C0\u67E5\u7684\u5E73\u5747\u503C\u3002",
    byCheck: "\u6309\u68C0\u67E5",
    month: "\u672C\u6708",
    lastMonth: "\u4E0A\u6708",
    days90: "90 \u5929",
    year: "12 \u4E2A\u6708",
    check: "\u68C0\u67E5",
    someDown: (count) => `${count} \u4E2A\u68C0\u67E5\u505C\u673A`,
    someDegraded: (count) => `${count} \u4E2A\u68C0\u67E5\u964D\u7EA7`
  },
  maintenancePage: {
    heading: "\u7EF4\u62A4",
    description: "\u8BA1\u5212\u7EF4\u62A4\uFF1A\u8FC7\u53BB\u3001\u8FDB\u884C\u4E2D\u4E0E\u672A\u6765",
    running: "\u8FDB\u884C\u4E2D",
    ahead: "\u5373\u5C06\u8FDB\u884C",
    past: "\u8FC7\u53BB 14 \u5929",
    none: "\u65E0",
    rule: "\u7EF4\u62A4\u671F\u95F4\u68C0\u67E5\u7167\u5E38\u8FDB\u884C\uFF0C\u4F46\u4E0D\u4F1A\u901A\u77E5\u4EFB\u4F55\u4EBA\uFF0C\u5176\u65F6\u95F4\u4E5F\u4E0D\u8BA1\u5165\u3002",
    subscribe: "\u53EF\u8BA2\u9605\u7684\u65E5\u5386",
    affects: (checks3) => `\u5F71\u54CD ${checks3}`,
    all: "\u6240\u6709\u68C0\u67E5"
  },
  reference: {
    heading: "\u72B6\u6001\u7801\u4E0E\u539F\u56E0\u7684\u542B\u4E49",
    description: "\u72B6\u6001\u7801\u4E0E\u539F\u56E0\uFF0C\u4EE5\u53CA\u5B83\u4EEC\u5BF9\u76D1\u63A7\u7684\u610F\u4E49",
    note: "\u76D1\u63A7\u5982\u4F55\u7406\u89E3\u4E00\u4E2A\u54CD\u5E94\uFF0C\u4EE5\u53CA\u9996\u5148\u8BE5\u770B\u4EC0\u4E48\u3002\u540D\u79F0\u4E0E\u5386\u53F2\u548C issue \u4E2D\u7684\u4E00\u81F4\u3002",
    codes: "\u72B6\u6001\u7801",
    walls: "\u9632\u62A4\u4E0E\u8FB9\u7F18",
    causes: "\u5E38\u89C1\u539F\u56E0",
    helps: "\u9996\u5148\u67E5\u770B",
    transient: "\u5F80\u5F80\u4F1A\u81EA\u884C\u6062\u590D",
    blame: { target: "\u76EE\u6807\u6240\u81F4", edge: "\u8FB9\u7F18\u6240\u81F4", check: "\u68C0\u67E5\u672C\u8EAB", runner: "\u6211\u4EEC\u8FD9\u8FB9" },
    family: {
      http: "\u54CD\u5E94",
      expect: "\u671F\u671B",
      tls: "TLS",
      dns: "\u540D\u79F0",
      net: "\u7F51\u7EDC",
      check: "\u68C0\u67E5",
      config: "\u914D\u7F6E",
      proxy: "\u4EE3\u7406",
      own: "\u6211\u4EEC\u81EA\u5DF1\u8FD9\u8FB9"
    },
    contents: "\u672C\u9875\u5185\u5BB9"
  }
};

// src/page/language/pt.ts
var s9 = (count, one2, many) => count === 1 ? one2 : many;
var services4 = (count) => `${count} ${s9(count, "servi\xE7o", "servi\xE7os")}`;
var ofServices4 = (count, total) => `${count} de ${services4(total)}`;
var pt = {
  site: {
    skip: "Ir para o conte\xFAdo",
    navigation: "Site",
    incidents: "Incidentes",
    built: (at2) => `Criada em ${at2}.`,
    zone: (zone) => `Hor\xE1rios em ${zone}, dias em UTC.`,
    utc: "Todos os hor\xE1rios e dias est\xE3o em UTC.",
    localZone: (zone) => `Hor\xE1rios no seu fuso, ${zone}; dias em UTC.`,
    proof: (commit, command) => `Cada n\xFAmero decorre do hist\xF3rico em ${commit}; qualquer pessoa pode recalcul\xE1-los com ${command}.`,
    madeBy: (name) => `Feito com ${name}.`,
    forPrograms: (links) => `Para programas: ${links}`,
    outdated: "Esta p\xE1gina est\xE1 desatualizada.",
    openTooLong: "Esta p\xE1gina est\xE1 aberta h\xE1 muito tempo e est\xE1 desatualizada. Recarregue-a.",
    outdatedSince: (at2) => `Ningu\xE9m olhou desde ${at2}, ou uma p\xE1gina mais nova n\xE3o chegou at\xE9 voc\xEA. O que ela mostra pode ter mudado.`
  },
  feeds: {
    incidents: "Incidentes",
    updates: "Novidades sobre incidentes",
    maintenance: "Manuten\xE7\xE3o",
    calendar: "Calend\xE1rio",
    statusApi: "API de status",
    metrics: "M\xE9tricas"
  },
  overall: {
    label: "Estado geral",
    up: {
      one: (name) => `${name} est\xE1 no ar`,
      some: (count, total) => `${ofServices4(count, total)} ${s9(count, "est\xE1", "est\xE3o")} no ar`,
      all: "Tudo est\xE1 no ar"
    },
    degraded: {
      one: (name) => `${name} est\xE1 degradado`,
      some: (count, total) => `${ofServices4(count, total)} ${s9(count, "est\xE1 degradado", "est\xE3o degradados")}`,
      all: "Tudo est\xE1 degradado"
    },
    down: {
      one: (name) => `${name} est\xE1 fora do ar`,
      some: (count, total) => `Falha parcial: ${ofServices4(count, total)} fora do ar`,
      all: "Falha geral: tudo est\xE1 fora do ar"
    },
    majorOutage: (count, total) => `Falha geral: ${ofServices4(count, total)} fora do ar`,
    unknown: {
      one: (name) => `N\xE3o conseguimos ver ${name} agora`,
      some: (count, total) => `N\xE3o conseguimos ver ${ofServices4(count, total)} agora`,
      all: "N\xE3o conseguimos ver nada agora"
    },
    blocked: {
      one: (name) => `${name} nos recusa, e n\xE3o conseguimos v\xEA-lo agora`,
      some: (count, total) => `${ofServices4(count, total)} ${s9(count, "nos recusa, e n\xE3o conseguimos v\xEA-lo", "nos recusam, e n\xE3o conseguimos v\xEA-los")} agora`,
      all: "Somos recusados em toda parte e n\xE3o conseguimos ver nada agora"
    },
    maintenance: (title) => `Manuten\xE7\xE3o: ${title}`,
    maintenances: (count) => `${count} ${s9(count, "manuten\xE7\xE3o", "manuten\xE7\xF5es")} em andamento`,
    possibleProblem: (name) => `Poss\xEDvel problema com ${name}, verificando`,
    possibleProblems: (count) => `Poss\xEDveis problemas com ${services4(count)}, verificando`,
    possibleRecovery: (name) => `Poss\xEDvel recupera\xE7\xE3o de ${name}, verificando`,
    possibleRecoveries: (count) => `Poss\xEDvel recupera\xE7\xE3o de ${services4(count)}, verificando`,
    waiting: (count) => `${services4(count)} ainda sem dados`,
    noData: "Ainda sem dados",
    nothingWatched: "Nada \xE9 monitorado ainda",
    upSoFar: "Tudo o que foi visto est\xE1 no ar",
    stale: (at2) => `Ningu\xE9m olhou desde ${at2}`,
    lastKnown: (sentence) => `\xDAltimo estado conhecido: ${sentence}`,
    lastKnownBefore: "\xDAltimo estado conhecido:",
    declared: (title) => title
  },
  state: {
    up: "No ar",
    degraded: "Degradado",
    down: "Fora do ar",
    unseen: "N\xE3o vis\xEDvel",
    none: "Ainda sem dados",
    blocked: "Recusado",
    unknown: "Desconhecido",
    planned: "Manuten\xE7\xE3o",
    lastSeenUp: "Visto no ar"
  },
  standing: {
    unseenNow: (at2, meaning) => `N\xE3o vis\xEDvel desde ${at2}: ${meaning}`,
    unseenYet: (at2, meaning) => `Ainda n\xE3o vis\xEDvel, desde ${at2}: ${meaning}`,
    problem: (at2, text4) => `Poss\xEDvel problema, verificando desde ${at2}: ${text4}`,
    recovery: (at2, text4) => `Poss\xEDvel recupera\xE7\xE3o, verificando desde ${at2}: ${text4}`,
    planned: (title, until) => `Manuten\xE7\xE3o at\xE9 ${until}: ${title}`,
    since: (at2) => `Desde ${at2}`
  },
  uptime: {
    uptime: (ratio) => `${ratio} no ar`,
    observed: (ratio) => `${ratio} observado`,
    noData: "Sem dados"
  },
  bars: {
    days: (count, parts) => `${count} ${s9(count, "dia", "dias")}: ${parts}`,
    up: (count) => `${count} no ar`,
    degraded: (count) => `${count} com degrada\xE7\xE3o`,
    down: (count) => `${count} com falha`,
    unseen: (count) => `${count} sem observa\xE7\xE3o`,
    planned: (count) => `${count} de manuten\xE7\xE3o`,
    before: (count) => `${count} antes da primeira observa\xE7\xE3o`,
    day: (day, text4) => `${day}: ${text4}`,
    wasBefore: "ainda n\xE3o monitorado",
    wasPlanned: "manuten\xE7\xE3o",
    wasUnseen: "sem observa\xE7\xE3o",
    wasUp: "no ar",
    downFor: (time) => `fora do ar ${time}`,
    degradedFor: (time) => `degradado ${time}`,
    plannedFor: (time) => `manuten\xE7\xE3o ${time}`,
    observed: (parts, ratio) => `${parts}; ${ratio} observado`,
    thin: "Observado por menos de meio dia",
    notObserved: "Sem observa\xE7\xE3o",
    daysAgo: (count) => `h\xE1 ${count} ${s9(count, "dia", "dias")}`,
    today: "Hoje"
  },
  home: {
    checks: "Servi\xE7os",
    now: "Acontecendo agora",
    incidents: "Incidentes",
    allIncidents: "Os \xFAltimos 90 dias",
    lastLook: (at2, next) => `\xDAltima observa\xE7\xE3o ${at2}, a pr\xF3xima por volta de ${next}.`,
    cadence: (mean) => `Na pr\xE1tica, uma observa\xE7\xE3o a cada ${mean}.`,
    goodUntil: (at2) => `V\xE1lido at\xE9 ${at2}; se for mais tarde, ningu\xE9m olhou desde ent\xE3o.`,
    nobodyYet: "Ningu\xE9m olhou ainda.",
    configBroken: "A configura\xE7\xE3o mais recente n\xE3o pode ser lida.",
    configKept: "O monitoramento continua com a \xFAltima que p\xF4de.",
    slow: (mean, every) => `Uma observa\xE7\xE3o est\xE1 prevista a cada ${every} e ocorre a cada ${mean}: um hor\xE1rio no GitHub \xE9 um desejo.`,
    slowCure: (watch, run) => `Um gatilho externo, ${watch} ou ${run} de qualquer m\xE1quina com cron a torna pontual.`,
    latency: (ms) => `Resposta em ${ms}`,
    latencyLine: (low, high) => `Tempos de resposta do \xFAltimo dia: de ${low} a ${high}`,
    noIncidents: "Nenhum incidente novo"
  },
  tags: {
    label: "Mostrar apenas",
    all: "Tudo"
  },
  maintenance: {
    heading: "Manuten\xE7\xE3o",
    running: "Em andamento",
    ahead: "Planejada",
    until: (at2) => `At\xE9 ${at2}`,
    all: "Todos os servi\xE7os"
  },
  legend: {
    heading: "Como ler esta p\xE1gina",
    bar: "Uma barra \xE9 um dia em UTC; o pior estado lhe d\xE1 a cor.",
    up: "No ar o tempo todo",
    degraded: "Lento ou fraco por um tempo",
    down: "Fora do ar por um tempo",
    thin: "Observado por menos de meio dia",
    unseen: "Sem observa\xE7\xE3o",
    before: "Ainda n\xE3o monitorado, ou manuten\xE7\xE3o",
    rule: "A disponibilidade \xE9 1 \u2212 fora do ar \xF7 (no ar + degradado + fora do ar), contada no tempo observado, fora de manuten\xE7\xF5es.",
    stands: (every) => `Uma observa\xE7\xE3o vale at\xE9 a seguinte, no m\xE1ximo pelo dobro do intervalo do servi\xE7o (aqui ${every}); o resto n\xE3o foi observado e n\xE3o conta nem a favor nem contra. O mesmo vale para o tempo em que algo entre n\xF3s e o servi\xE7o nos recusou.`,
    cut: "Ao lado de cada disponibilidade est\xE1 a parte observada. Ambas s\xE3o truncadas, nunca arredondadas para cima; as de um grupo s\xE3o a m\xE9dia de seus servi\xE7os. Uma mudan\xE7a conta quando v\xE1rias observa\xE7\xF5es concordam, e ent\xE3o desde a primeira."
  },
  incident: {
    outage: {
      one: (who) => `${who} est\xE1 fora do ar`,
      many: (count) => `${services4(count)} fora do ar`
    },
    degraded: {
      one: (who) => `${who} est\xE1 degradado`,
      many: (count) => `${services4(count)} ${s9(count, "degradado", "degradados")}`
    },
    unseen: {
      one: (who) => `${who} n\xE3o pode ser visto`,
      many: (count) => `${services4(count)} n\xE3o podem ser vistos`
    },
    outageEnded: {
      one: (who, lasted) => `${who} ficou fora do ar por ${lasted}`,
      many: (count, lasted) => `${services4(count)} ficaram fora do ar por ${lasted}`
    },
    degradedEnded: {
      one: (who, lasted) => `${who} ficou degradado por ${lasted}`,
      many: (count, lasted) => `${services4(count)} ficaram degradados por ${lasted}`
    },
    unseenEnded: {
      one: (who, lasted) => `${who} n\xE3o p\xF4de ser visto por ${lasted}`,
      many: (count, lasted) => `${services4(count)} n\xE3o puderam ser vistos por ${lasted}`
    },
    config: "A configura\xE7\xE3o mais recente n\xE3o pode ser lida",
    configEnded: (lasted) => `A configura\xE7\xE3o mais recente n\xE3o p\xF4de ser lida por ${lasted}`,
    declared: "Incidente",
    drill: "SIMULA\xC7\xC3O",
    isDrill: "Isto \xE9 uma simula\xE7\xE3o, n\xE3o um incidente real.",
    issue: (number3) => `issue n\xBA ${number3}`,
    since: (at2) => `Desde ${at2}`,
    period: (from, to, lasted) => `${from} a ${to} (${lasted})`,
    acknowledged: (by) => `${by} est\xE1 trabalhando nisso`,
    by: (name) => `por ${name}`,
    happened: "O que aconteceu",
    known: "O que se sabe",
    checks: "Servi\xE7os",
    reason: "Motivo",
    helps: "Costuma ajudar",
    seen: "Observado",
    from: "De",
    issueLabel: "Issue",
    heading: "Incidentes",
    description: "Incidentes dos \xFAltimos 90 dias",
    lastDays: "Os \xFAltimos 90 dias",
    older: "Come\xE7aram antes"
  },
  change: {
    opened: "In\xEDcio",
    worsened: "Piorou",
    eased: "Melhorou",
    shifted: "Mudou",
    reopened: "Voltou",
    reminded: "Continua",
    acknowledged: "Em atendimento",
    silenced: "Silenciado",
    unsilenced: "N\xE3o mais silenciado",
    updated: "Novidade",
    closed: "Fim"
  },
  stage: { investigating: "Investigando", identified: "Causa identificada", monitoring: "Em observa\xE7\xE3o" },
  severity: { minor: "Leve", major: "Grave", critical: "Cr\xEDtico" },
  check: {
    description: (name) => `Estado e hist\xF3rico de ${name}`,
    state: "Estado",
    looks: "Observa\xE7\xE3o mais recente de cada local",
    connect: "conex\xE3o",
    firstByte: "primeiro byte",
    total: "no total",
    incidents: "Incidentes dos \xFAltimos 90 dias",
    none: "Nenhum",
    days: "Dia a dia",
    day: "Dia (UTC)",
    whatWasSeen: "O que foi visto"
  },
  missing: {
    title: "N\xE3o encontrada",
    heading: "Esta p\xE1gina n\xE3o existe",
    why: "Talvez tratasse de um servi\xE7o ou incidente que n\xE3o est\xE1 mais listado.",
    home: "Para a p\xE1gina de status"
  },
  embed: {
    goodUntil: (at2, until) => `\xDAltima observa\xE7\xE3o ${at2}. V\xE1lido at\xE9 ${until}.`,
    outdated: "Desatualizado:",
    outdatedWhy: "ningu\xE9m olhou desde ent\xE3o, ou nada mais novo chegou at\xE9 voc\xEA."
  }
};

// src/page/language/zh.ts
var zh = {
  site: {
    skip: "\u8DF3\u5230\u5185\u5BB9",
    navigation: "\u7AD9\u70B9",
    incidents: "\u6545\u969C",
    built: (at2) => `\u751F\u6210\u4E8E ${at2}\u3002`,
    zone: (zone) => `\u65F6\u95F4\u4E3A ${zone}\uFF0C\u65E5\u671F\u4E3A UTC\u3002`,
    utc: "\u6240\u6709\u65F6\u95F4\u548C\u65E5\u671F\u5747\u4E3A UTC\u3002",
    localZone: (zone) => `\u65F6\u95F4\u4E3A\u60A8\u6240\u5728\u7684\u65F6\u533A\uFF08${zone}\uFF09\uFF0C\u65E5\u671F\u4E3A UTC\u3002`,
    proof: (commit, command) => `\u6240\u6709\u6570\u5B57\u5747\u51FA\u81EA\u5386\u53F2\u8BB0\u5F55 ${commit}\uFF1B\u4EFB\u4F55\u4EBA\u90FD\u53EF\u4EE5\u7528 ${command} \u91CD\u65B0\u8BA1\u7B97\u3002`,
    madeBy: (name) => `\u7531 ${name} \u5236\u4F5C\u3002`,
    forPrograms: (links) => `\u4F9B\u7A0B\u5E8F\u4F7F\u7528\uFF1A${links}`,
    outdated: "\u6B64\u9875\u9762\u5DF2\u8FC7\u671F\u3002",
    openTooLong: "\u6B64\u9875\u9762\u6253\u5F00\u5DF2\u4E45\uFF0C\u5185\u5BB9\u5DF2\u8FC7\u671F\u3002\u8BF7\u91CD\u65B0\u52A0\u8F7D\u3002",
    outdatedSince: (at2) => `\u81EA ${at2} \u4EE5\u6765\u6CA1\u6709\u518D\u68C0\u67E5\uFF0C\u6216\u8005\u60A8\u5C1A\u672A\u6536\u5230\u66F4\u65B0\u7684\u9875\u9762\u3002\u6240\u793A\u5185\u5BB9\u53EF\u80FD\u5DF2\u6709\u53D8\u5316\u3002`
  },
  feeds: {
    incidents: "\u6545\u969C",
    updates: "\u6545\u969C\u8FDB\u5C55",
    maintenance: "\u7EF4\u62A4",
    calendar: "\u65E5\u5386",
    statusApi: "\u72B6\u6001 API",
    metrics: "\u6307\u6807"
  },
  overall: {
    label: "\u603B\u4F53\u72B6\u6001",
    up: {
      one: (name) => `${name} \u6B63\u5E38`,
      some: (count, total) => `${total} \u4E2A\u670D\u52A1\u4E2D\u6709 ${count} \u4E2A\u6B63\u5E38`,
      all: "\u4E00\u5207\u6B63\u5E38"
    },
    degraded: {
      one: (name) => `${name} \u6027\u80FD\u4E0B\u964D`,
      some: (count, total) => `${total} \u4E2A\u670D\u52A1\u4E2D\u6709 ${count} \u4E2A\u6027\u80FD\u4E0B\u964D`,
      all: "\u6240\u6709\u670D\u52A1\u6027\u80FD\u4E0B\u964D"
    },
    down: {
      one: (name) => `${name} \u4E2D\u65AD`,
      some: (count, total) => `\u90E8\u5206\u6545\u969C\uFF1A${total} \u4E2A\u670D\u52A1\u4E2D\u6709 ${count} \u4E2A\u4E2D\u65AD`,
      all: "\u91CD\u5927\u6545\u969C\uFF1A\u6240\u6709\u670D\u52A1\u4E2D\u65AD"
    },
    majorOutage: (count, total) => `\u91CD\u5927\u6545\u969C\uFF1A${total} \u4E2A\u670D\u52A1\u4E2D\u6709 ${count} \u4E2A\u4E2D\u65AD`,
    unknown: {
      one: (name) => `\u76EE\u524D\u65E0\u6CD5\u89C2\u6D4B ${name}`,
      some: (count, total) => `\u76EE\u524D\u65E0\u6CD5\u89C2\u6D4B ${total} \u4E2A\u670D\u52A1\u4E2D\u7684 ${count} \u4E2A`,
      all: "\u76EE\u524D\u65E0\u6CD5\u89C2\u6D4B\u4EFB\u4F55\u670D\u52A1"
    },
    blocked: {
      one: (name) => `${name} \u62D2\u7EDD\u4E86\u6211\u4EEC\uFF0C\u76EE\u524D\u65E0\u6CD5\u89C2\u6D4B`,
      some: (count, total) => `${total} \u4E2A\u670D\u52A1\u4E2D\u6709 ${count} \u4E2A\u62D2\u7EDD\u4E86\u6211\u4EEC\uFF0C\u76EE\u524D\u65E0\u6CD5\u89C2\u6D4B`,
      all: "\u6240\u6709\u670D\u52A1\u90FD\u62D2\u7EDD\u4E86\u6211\u4EEC\uFF0C\u76EE\u524D\u65E0\u6CD5\u89C2\u6D4B"
    },
    maintenance: (title) => `\u7EF4\u62A4\u4E2D\uFF1A${title}`,
    maintenances: (count) => `${count} \u9879\u7EF4\u62A4\u6B63\u5728\u8FDB\u884C`,
    possibleProblem: (name) => `${name} \u53EF\u80FD\u6709\u95EE\u9898\uFF0C\u6B63\u5728\u786E\u8BA4`,
    possibleProblems: (count) => `${count} \u4E2A\u670D\u52A1\u53EF\u80FD\u6709\u95EE\u9898\uFF0C\u6B63\u5728\u786E\u8BA4`,
    possibleRecovery: (name) => `${name} \u53EF\u80FD\u5DF2\u6062\u590D\uFF0C\u6B63\u5728\u786E\u8BA4`,
    possibleRecoveries: (count) => `${count} \u4E2A\u670D\u52A1\u53EF\u80FD\u5DF2\u6062\u590D\uFF0C\u6B63\u5728\u786E\u8BA4`,
    waiting: (count) => `${count} \u4E2A\u670D\u52A1\u6682\u65E0\u6570\u636E`,
    noData: "\u6682\u65E0\u6570\u636E",
    nothingWatched: "\u5C1A\u672A\u76D1\u63A7\u4EFB\u4F55\u670D\u52A1",
    upSoFar: "\u76EE\u524D\u770B\u5230\u7684\u4E00\u5207\u6B63\u5E38",
    stale: (at2) => `\u81EA ${at2} \u4EE5\u6765\u6CA1\u6709\u518D\u68C0\u67E5`,
    lastKnown: (sentence) => `\u6700\u540E\u5DF2\u77E5\u72B6\u6001\uFF1A${sentence}`,
    lastKnownBefore: "\u6700\u540E\u5DF2\u77E5\u72B6\u6001\uFF1A",
    declared: (title) => title
  },
  state: {
    up: "\u6B63\u5E38",
    degraded: "\u6027\u80FD\u4E0B\u964D",
    down: "\u4E2D\u65AD",
    unseen: "\u65E0\u6CD5\u89C2\u6D4B",
    none: "\u6682\u65E0\u6570\u636E",
    blocked: "\u88AB\u62D2\u7EDD",
    unknown: "\u672A\u77E5",
    planned: "\u7EF4\u62A4",
    lastSeenUp: "\u4E0A\u6B21\u89C2\u6D4B\u6B63\u5E38"
  },
  standing: {
    unseenNow: (at2, meaning) => `\u81EA ${at2} \u8D77\u65E0\u6CD5\u89C2\u6D4B\uFF1A${meaning}`,
    unseenYet: (at2, meaning) => `\u81EA ${at2} \u8D77\u5C1A\u65E0\u6CD5\u89C2\u6D4B\uFF1A${meaning}`,
    problem: (at2, text4) => `\u53EF\u80FD\u6709\u95EE\u9898\uFF0C\u81EA ${at2} \u8D77\u6B63\u5728\u786E\u8BA4\uFF1A${text4}`,
    recovery: (at2, text4) => `\u53EF\u80FD\u5DF2\u6062\u590D\uFF0C\u81EA ${at2} \u8D77\u6B63\u5728\u786E\u8BA4\uFF1A${text4}`,
    planned: (title, until) => `\u7EF4\u62A4\u81F3 ${until}\uFF1A${title}`,
    since: (at2) => `\u81EA ${at2}`
  },
  uptime: {
    uptime: (ratio) => `\u53EF\u7528\u7387 ${ratio}`,
    observed: (ratio) => `\u89C2\u6D4B\u7387 ${ratio}`,
    noData: "\u65E0\u6570\u636E"
  },
  bars: {
    days: (count, parts) => `${count} \u5929\uFF1A${parts}`,
    up: (count) => `${count} \u5929\u6B63\u5E38`,
    degraded: (count) => `${count} \u5929\u6709\u6027\u80FD\u4E0B\u964D`,
    down: (count) => `${count} \u5929\u6709\u4E2D\u65AD`,
    unseen: (count) => `${count} \u5929\u672A\u89C2\u6D4B`,
    planned: (count) => `${count} \u5929\u7EF4\u62A4`,
    before: (count) => `${count} \u5929\u5728\u9996\u6B21\u68C0\u67E5\u4E4B\u524D`,
    day: (day, text4) => `${day}\uFF1A${text4}`,
    wasBefore: "\u5C1A\u672A\u76D1\u63A7",
    wasPlanned: "\u7EF4\u62A4",
    wasUnseen: "\u672A\u89C2\u6D4B",
    wasUp: "\u6B63\u5E38",
    downFor: (time) => `\u4E2D\u65AD ${time}`,
    degradedFor: (time) => `\u6027\u80FD\u4E0B\u964D ${time}`,
    plannedFor: (time) => `\u7EF4\u62A4 ${time}`,
    observed: (parts, ratio) => `${parts}\uFF1B\u89C2\u6D4B\u7387 ${ratio}`,
    thin: "\u89C2\u6D4B\u4E0D\u8DB3\u534A\u5929",
    notObserved: "\u672A\u89C2\u6D4B",
    daysAgo: (count) => `${count} \u5929\u524D`,
    today: "\u4ECA\u5929"
  },
  home: {
    checks: "\u670D\u52A1",
    now: "\u5F53\u524D\u60C5\u51B5",
    incidents: "\u6545\u969C",
    allIncidents: "\u6700\u8FD1 90 \u5929",
    lastLook: (at2, next) => `\u4E0A\u6B21\u68C0\u67E5 ${at2}\uFF0C\u4E0B\u6B21\u7EA6 ${next}\u3002`,
    cadence: (mean) => `\u5B9E\u9645\u6BCF ${mean} \u68C0\u67E5\u4E00\u6B21\u3002`,
    goodUntil: (at2) => `\u6709\u6548\u671F\u81F3 ${at2}\uFF1B\u82E5\u5DF2\u8FC7\u6B64\u65F6\u95F4\uFF0C\u5219\u6B64\u540E\u6CA1\u6709\u518D\u68C0\u67E5\u3002`,
    nobodyYet: "\u5C1A\u672A\u68C0\u67E5\u8FC7\u3002",
    configBroken: "\u65E0\u6CD5\u8BFB\u53D6\u6700\u65B0\u914D\u7F6E\u3002",
    configKept: "\u76D1\u63A7\u7EE7\u7EED\u4F7F\u7528\u6700\u540E\u4E00\u4EFD\u53EF\u8BFB\u53D6\u7684\u914D\u7F6E\u3002",
    slow: (mean, every) => `\u8BA1\u5212\u6BCF ${every} \u68C0\u67E5\u4E00\u6B21\uFF0C\u5B9E\u9645\u6BCF ${mean} \u4E00\u6B21\uFF1AGitHub \u7684\u5B9A\u65F6\u53EA\u662F\u613F\u671B\u3002`,
    slowCure: (watch, run) => `\u5916\u90E8\u89E6\u53D1\u3001${watch}\uFF0C\u6216\u5728\u4EFB\u4F55\u6709 cron \u7684\u673A\u5668\u4E0A\u8FD0\u884C ${run}\uFF0C\u5373\u53EF\u51C6\u65F6\u3002`,
    latency: (ms) => `\u54CD\u5E94 ${ms}`,
    latencyLine: (low, high) => `\u6700\u8FD1\u4E00\u5929\u7684\u54CD\u5E94\u65F6\u95F4\uFF1A${low} \u81F3 ${high}`,
    noIncidents: "\u6CA1\u6709\u65B0\u6545\u969C"
  },
  tags: {
    label: "\u4EC5\u663E\u793A",
    all: "\u5168\u90E8"
  },
  maintenance: {
    heading: "\u7EF4\u62A4",
    running: "\u8FDB\u884C\u4E2D",
    ahead: "\u5DF2\u8BA1\u5212",
    until: (at2) => `\u81F3 ${at2}`,
    all: "\u6240\u6709\u670D\u52A1"
  },
  legend: {
    heading: "\u5982\u4F55\u9605\u8BFB\u6B64\u9875\u9762",
    bar: "\u6BCF\u6761\u4EE3\u8868\u4E00\u4E2A UTC \u65E5\uFF0C\u989C\u8272\u53D6\u81EA\u5F53\u65E5\u6700\u5DEE\u7684\u72B6\u6001\u3002",
    up: "\u5168\u5929\u6B63\u5E38",
    degraded: "\u4E00\u5EA6\u7F13\u6162\u6216\u6027\u80FD\u4E0B\u964D",
    down: "\u4E00\u5EA6\u4E2D\u65AD",
    thin: "\u89C2\u6D4B\u4E0D\u8DB3\u534A\u5929",
    unseen: "\u672A\u89C2\u6D4B",
    before: "\u5C1A\u672A\u76D1\u63A7\uFF0C\u6216\u7EF4\u62A4",
    rule: "\u53EF\u7528\u7387\u4E3A 1 \u2212 \u4E2D\u65AD \xF7\uFF08\u6B63\u5E38 + \u6027\u80FD\u4E0B\u964D + \u4E2D\u65AD\uFF09\uFF0C\u6309\u7EF4\u62A4\u4EE5\u5916\u7684\u5DF2\u89C2\u6D4B\u65F6\u95F4\u8BA1\u7B97\u3002",
    stands: (every) => `\u4E00\u6B21\u68C0\u67E5\u7684\u7ED3\u679C\u6709\u6548\u81F3\u4E0B\u4E00\u6B21\u68C0\u67E5\uFF0C\u6700\u591A\u4E3A\u8BE5\u670D\u52A1\u95F4\u9694\uFF08\u6B64\u5904\u4E3A ${every}\uFF09\u7684\u4E24\u500D\uFF1B\u5176\u4F59\u65F6\u95F4\u672A\u89C2\u6D4B\uFF0C\u4E24\u8FB9\u90FD\u4E0D\u8BA1\u3002\u6211\u4EEC\u88AB\u4E2D\u95F4\u73AF\u8282\u62D2\u7EDD\u7684\u65F6\u95F4\u4E5F\u662F\u5982\u6B64\u3002`,
    cut: "\u6BCF\u4E2A\u53EF\u7528\u7387\u65C1\u90FD\u6709\u5DF2\u89C2\u6D4B\u7684\u6BD4\u4F8B\u3002\u4E24\u8005\u53EA\u622A\u65AD\uFF0C\u4ECE\u4E0D\u8FDB\u4F4D\uFF1B\u5206\u7EC4\u7684\u6570\u503C\u662F\u5176\u670D\u52A1\u7684\u5E73\u5747\u503C\u3002\u591A\u6B21\u68C0\u67E5\u4E00\u81F4\u65F6\uFF0C\u53D8\u5316\u624D\u8BA1\u5165\uFF0C\u5E76\u4ECE\u5176\u4E2D\u7B2C\u4E00\u6B21\u7B97\u8D77\u3002"
  },
  incident: {
    outage: {
      one: (who) => `${who} \u4E2D\u65AD`,
      many: (count) => `${count} \u4E2A\u670D\u52A1\u4E2D\u65AD`
    },
    degraded: {
      one: (who) => `${who} \u6027\u80FD\u4E0B\u964D`,
      many: (count) => `${count} \u4E2A\u670D\u52A1\u6027\u80FD\u4E0B\u964D`
    },
    unseen: {
      one: (who) => `\u65E0\u6CD5\u89C2\u6D4B ${who}`,
      many: (count) => `\u65E0\u6CD5\u89C2\u6D4B ${count} \u4E2A\u670D\u52A1`
    },
    outageEnded: {
      one: (who, lasted) => `${who} \u66FE\u4E2D\u65AD ${lasted}`,
      many: (count, lasted) => `${count} \u4E2A\u670D\u52A1\u66FE\u4E2D\u65AD ${lasted}`
    },
    degradedEnded: {
      one: (who, lasted) => `${who} \u66FE\u6027\u80FD\u4E0B\u964D ${lasted}`,
      many: (count, lasted) => `${count} \u4E2A\u670D\u52A1\u66FE\u6027\u80FD\u4E0B\u964D ${lasted}`
    },
    unseenEnded: {
      one: (who, lasted) => `${who} \u66FE\u6709 ${lasted} \u65E0\u6CD5\u89C2\u6D4B`,
      many: (count, lasted) => `${count} \u4E2A\u670D\u52A1\u66FE\u6709 ${lasted} \u65E0\u6CD5\u89C2\u6D4B`
    },
    config: "\u65E0\u6CD5\u8BFB\u53D6\u6700\u65B0\u914D\u7F6E",
    configEnded: (lasted) => `\u6700\u65B0\u914D\u7F6E\u66FE\u6709 ${lasted} \u65E0\u6CD5\u8BFB\u53D6`,
    declared: "\u6545\u969C\u516C\u544A",
    drill: "\u6F14\u7EC3",
    isDrill: "\u8FD9\u662F\u6F14\u7EC3\uFF0C\u5E76\u975E\u771F\u5B9E\u6545\u969C\u3002",
    issue: (number3) => `issue #${number3}`,
    since: (at2) => `\u81EA ${at2}`,
    period: (from, to, lasted) => `${from} \u81F3 ${to}\uFF08${lasted}\uFF09`,
    acknowledged: (by) => `${by} \u6B63\u5728\u5904\u7406`,
    by: (name) => `\u6765\u81EA ${name}`,
    happened: "\u7ECF\u8FC7",
    known: "\u5DF2\u77E5\u60C5\u51B5",
    checks: "\u670D\u52A1",
    reason: "\u539F\u56E0",
    helps: "\u5E38\u89C1\u5BF9\u7B56",
    seen: "\u89C2\u6D4B\u7ED3\u679C",
    from: "\u89C2\u6D4B\u5730\u70B9",
    issueLabel: "Issue",
    heading: "\u6545\u969C",
    description: "\u6700\u8FD1 90 \u5929\u7684\u6545\u969C",
    lastDays: "\u6700\u8FD1 90 \u5929",
    older: "\u66F4\u65E9\u5F00\u59CB\u7684"
  },
  change: {
    opened: "\u5F00\u59CB",
    worsened: "\u6076\u5316",
    eased: "\u597D\u8F6C",
    shifted: "\u53D8\u5316",
    reopened: "\u518D\u6B21\u53D1\u751F",
    reminded: "\u4ECD\u5728\u6301\u7EED",
    acknowledged: "\u5DF2\u53D7\u7406",
    silenced: "\u5DF2\u9759\u97F3",
    unsilenced: "\u53D6\u6D88\u9759\u97F3",
    updated: "\u8FDB\u5C55",
    closed: "\u7ED3\u675F"
  },
  stage: { investigating: "\u8C03\u67E5\u4E2D", identified: "\u5DF2\u67E5\u660E\u539F\u56E0", monitoring: "\u89C2\u5BDF\u4E2D" },
  severity: { minor: "\u8F7B\u5FAE", major: "\u4E25\u91CD", critical: "\u5371\u6025" },
  check: {
    description: (name) => `${name} \u7684\u72B6\u6001\u548C\u5386\u53F2`,
    state: "\u72B6\u6001",
    looks: "\u5404\u5730\u70B9\u7684\u6700\u65B0\u68C0\u67E5",
    connect: "\u8FDE\u63A5",
    firstByte: "\u9996\u5B57\u8282",
    total: "\u5408\u8BA1",
    incidents: "\u6700\u8FD1 90 \u5929\u7684\u6545\u969C",
    none: "\u65E0",
    days: "\u9010\u65E5\u8BB0\u5F55",
    day: "\u65E5\u671F\uFF08UTC\uFF09",
    whatWasSeen: "\u89C2\u6D4B\u7ED3\u679C"
  },
  missing: {
    title: "\u672A\u627E\u5230",
    heading: "\u6CA1\u6709\u8FD9\u4E2A\u9875\u9762",
    why: "\u5B83\u53EF\u80FD\u5C5E\u4E8E\u5DF2\u4E0D\u518D\u5217\u51FA\u7684\u670D\u52A1\u6216\u6545\u969C\u3002",
    home: "\u524D\u5F80\u72B6\u6001\u9875"
  },
  embed: {
    goodUntil: (at2, until) => `\u4E0A\u6B21\u68C0\u67E5 ${at2}\u3002\u6709\u6548\u671F\u81F3 ${until}\u3002`,
    outdated: "\u5DF2\u8FC7\u671F\uFF1A",
    outdatedWhy: "\u6B64\u540E\u6CA1\u6709\u518D\u68C0\u67E5\uFF0C\u6216\u8005\u60A8\u5C1A\u672A\u6536\u5230\u66F4\u65B0\u7684\u5185\u5BB9\u3002"
  }
};

// src/page/language/words.ts
var LANGUAGES = {
  en: { tag: "en", locale: "en-GB", catalog: en, pages: enPages },
  de: { tag: "de", locale: "de", catalog: de, pages: dePages },
  fr: { tag: "fr", locale: "fr", catalog: fr, pages: frPages },
  es: { tag: "es", locale: "es", catalog: es, pages: esPages },
  pt: { tag: "pt", locale: "pt", catalog: pt, pages: ptPages },
  ja: { tag: "ja", locale: "ja", catalog: ja, pages: jaPages },
  zh: { tag: "zh-Hans", locale: "zh-Hans", catalog: zh, pages: zhPages }
};
function wordsOf(code2, zone) {
  const { tag, locale: locale2, catalog, pages } = LANGUAGES[code2];
  return { ...catalog, ...pages, ...datesOf(locale2, zone), tag, dir: "ltr" };
}
var ENGLISH = wordsOf("en", UTC);

// src/page/selection.ts
function selected(input, { checks: checks3, isPrivate }) {
  const shown2 = checks3 === void 0 ? input : onlyChecks(input, new Set(checks3));
  return isPrivate ? withoutTargets(shown2) : shown2;
}
function onlyChecks(input, wanted) {
  const isWanted = ({ check }) => wanted.has(check);
  return {
    ...input,
    checks: input.checks.filter(({ id }) => wanted.has(id)),
    state: stateOf(input.state, wanted),
    days: input.days.filter(isWanted),
    latest: input.latest.filter(isWanted),
    incidents: input.incidents.flatMap((incident) => incidentOf(incident, wanted)),
    ...input.past === void 0 ? {} : { past: pastOf(input.past, wanted) },
    ...input.maintenance === void 0 ? {} : { maintenance: input.maintenance.filter((window) => window.checks?.some((id) => wanted.has(id)) ?? true) }
  };
}
function pastOf(past, wanted) {
  const only = (known2) => new Map([...known2].filter(([id]) => wanted.has(id)));
  return {
    days: past.days.filter(({ check }) => wanted.has(check)),
    incidents: past.incidents.flatMap((incident) => incidentOf(incident, wanted)),
    months: past.months,
    latency: only(past.latency),
    lastDay: only(past.lastDay),
    recent: only(past.recent)
  };
}
function stateOf(state, wanted) {
  const checks3 = [...wanted].flatMap((id) => {
    const memory = state.checks[id];
    return memory === void 0 ? [] : [[id, memory]];
  });
  const incidents3 = Object.values(state.incidents).flatMap((incident) => incidentOf(incident, wanted));
  return {
    ...state,
    checks: Object.fromEntries(checks3),
    incidents: Object.fromEntries(incidents3.map((incident) => [incident.id, incident]))
  };
}
function incidentOf(incident, wanted) {
  if (incident.checks.length === 0) return [incident];
  const checks3 = incident.checks.filter((id) => wanted.has(id));
  if (checks3.length === 0) return [];
  const changes2 = incident.changes.map((change) => ({
    ...change,
    checks: change.checks.filter((id) => wanted.has(id))
  }));
  return [{ ...incident, checks: checks3, changes: changes2 }];
}
function withoutTargets(input) {
  const incidents3 = Object.values(input.state.incidents).map(quietIncident);
  return {
    ...input,
    checks: input.checks.map(withoutTarget),
    latest: input.latest.map(quietResult),
    incidents: input.incidents.map(quietIncident),
    ...input.past === void 0 ? {} : { past: quietPast(input.past) },
    state: {
      ...input.state,
      checks: Object.fromEntries(
        Object.entries(input.state.checks).map(([id, memory]) => [
          id,
          {
            ...memory,
            trail: memory.trail.map(quiet),
            ...memory.unseen === void 0 ? {} : { unseen: quiet(memory.unseen) }
          }
        ])
      ),
      incidents: Object.fromEntries(incidents3.map((incident) => [incident.id, incident]))
    }
  };
}
function quietPast(past) {
  const recent = [...past.recent].map(([id, results]) => [id, results.map(quietResult)]);
  return { ...past, incidents: past.incidents.map(quietIncident), recent: new Map(recent) };
}
function withoutTarget({ target: _target, ...check }) {
  return check;
}
function quietResult(result) {
  return quiet({ ...result, facts: withoutAddress(result.facts) });
}
function quietIncident(incident) {
  if (incident.kind === "declared") return incident;
  return quiet({
    ...incident,
    facts: withoutAddress(incident.facts),
    changes: incident.changes.map(quiet)
  });
}
function withoutAddress({ address: _address, reference: _reference, ...facts3 }) {
  return facts3;
}
function quiet(said) {
  return { ...said, text: describeReason(said.reason).meaning };
}

// src/page/json-text.ts
function jsonText(value2) {
  return `${JSON.stringify(value2).replaceAll("<", "\\u003c")}
`;
}

// src/page/build-json.ts
function buildJson(model) {
  const twin = {
    version: 1,
    news: model.news,
    builtAt: iso(model.builtAt),
    commit: model.commit,
    ...model.lastRound === void 0 ? {} : { lastRound: iso(model.lastRound) },
    ...model.goodUntil === void 0 ? {} : { goodUntil: iso(model.goodUntil) },
    overall: model.overall.level,
    checks: model.checks.map(checkTwin),
    incidents: model.incidents.filter((incident) => incident.isOpen).map(({ id, startedAt }) => ({ id, since: iso(startedAt) }))
  };
  return jsonText(twin);
}
function checkTwin({ id, standing }) {
  const { state, since, unseen, pending } = standing;
  return {
    id,
    ...state === void 0 ? {} : { state },
    ...since === void 0 ? {} : { since: iso(since) },
    ...unseen === void 0 ? {} : { unseen: unseen.state },
    ...pending === void 0 ? {} : { checking: pending.possible }
  };
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value2) {
  return own.call(characterEntities, value2) ? characterEntities[value2] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all = {};
  let index = -1;
  while (++index < extensions.length) {
    syntaxExtension(all, extensions[index]);
  }
  return all;
}
function syntaxExtension(all, extension) {
  let hook;
  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value2 = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index = -1;
  const before = [];
  while (++index < list2.length) {
    ;
    (list2[index].add === "after" ? existing : before).push(list2[index]);
  }
  splice(existing, 0, 0, before);
}
function combineHtmlExtensions(htmlExtensions) {
  const handlers = {};
  let index = -1;
  while (++index < htmlExtensions.length) {
    htmlExtension(handlers, htmlExtensions[index]);
  }
  return handlers;
}
function htmlExtension(all, extension) {
  let hook;
  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension[hook];
    let type;
    if (right) {
      for (type in right) {
        left[type] = right[type];
      }
    }
  }
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value2, base) {
  const code2 = Number.parseInt(value2, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code2);
}

// node_modules/micromark-util-encode/index.js
var characterReferences = { '"': "quot", "&": "amp", "<": "lt", ">": "gt" };
function encode(value2) {
  return value2.replace(/["&<>]/g, replace2);
  function replace2(value3) {
    return "&" + characterReferences[
      /** @type {keyof typeof characterReferences} */
      value3
    ] + ";";
  }
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value2) {
  return value2.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code2 !== null && (code2 < 32 || code2 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
  return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
  return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}

// node_modules/micromark-util-sanitize-uri/index.js
function sanitizeUri(url, protocol) {
  const value2 = encode(normalizeUri(url || ""));
  if (!protocol) {
    return value2;
  }
  const colon = value2.indexOf(":");
  const questionMark = value2.indexOf("?");
  const numberSign = value2.indexOf("#");
  const slash = value2.indexOf("/");
  if (
    // If there is no protocol, it’s relative.
    colon < 0 || // If the first colon is after a `?`, `#`, or `/`, it’s not a protocol.
    slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign || // It is a protocol, it should be allowed.
    protocol.test(value2.slice(0, colon))
  ) {
    return value2;
  }
  return "";
}
function normalizeUri(value2) {
  const result = [];
  let index = -1;
  let start = 0;
  let skip = 0;
  while (++index < value2.length) {
    const code2 = value2.charCodeAt(index);
    let replace2 = "";
    if (code2 === 37 && asciiAlphanumeric(value2.charCodeAt(index + 1)) && asciiAlphanumeric(value2.charCodeAt(index + 2))) {
      skip = 2;
    } else if (code2 < 128) {
      if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code2))) {
        replace2 = String.fromCharCode(code2);
      }
    } else if (code2 > 55295 && code2 < 57344) {
      const next = value2.charCodeAt(index + 1);
      if (code2 < 56320 && next > 56319 && next < 57344) {
        replace2 = String.fromCharCode(code2, next);
        skip = 1;
      } else {
        replace2 = "\uFFFD";
      }
    } else {
      replace2 = String.fromCharCode(code2);
    }
    if (replace2) {
      result.push(value2.slice(start, index), encodeURIComponent(replace2));
      start = index + skip + 1;
      replace2 = "";
    }
    if (skip) {
      index += skip;
      skip = 0;
    }
  }
  return result.join("") + value2.slice(start);
}

// node_modules/micromark/lib/compile.js
var hasOwnProperty2 = {}.hasOwnProperty;
var protocolHref = /^(https?|ircs?|mailto|xmpp)$/i;
var protocolSource = /^https?$/i;
function compile(options) {
  const settings = options || {};
  let tags = true;
  const definitions = {};
  const buffers = [[]];
  const mediaStack = [];
  const tightStack = [];
  const defaultHandlers = {
    enter: {
      blockQuote: onenterblockquote,
      codeFenced: onentercodefenced,
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: onentercodeindented,
      codeText: onentercodetext,
      content: onentercontent,
      definition: onenterdefinition,
      definitionDestinationString: onenterdefinitiondestinationstring,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: onenteremphasis,
      htmlFlow: onenterhtmlflow,
      htmlText: onenterhtml,
      image: onenterimage,
      label: buffer,
      link: onenterlink,
      listItemMarker: onenterlistitemmarker,
      listItemValue: onenterlistitemvalue,
      listOrdered: onenterlistordered,
      listUnordered: onenterlistunordered,
      paragraph: onenterparagraph,
      reference: buffer,
      resource: onenterresource,
      resourceDestinationString: onenterresourcedestinationstring,
      resourceTitleString: buffer,
      setextHeading: onentersetextheading,
      strong: onenterstrong
    },
    exit: {
      atxHeading: onexitatxheading,
      atxHeadingSequence: onexitatxheadingsequence,
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: onexitblockquote,
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      codeFenced: onexitflowcode,
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onresumedrop,
      codeFlowValue: onexitcodeflowvalue,
      codeIndented: onexitflowcode,
      codeText: onexitcodetext,
      codeTextData: onexitdata,
      data: onexitdata,
      definition: onexitdefinition,
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: onexitemphasis,
      hardBreakEscape: onexithardbreak,
      hardBreakTrailing: onexithardbreak,
      htmlFlow: onexithtml,
      htmlFlowData: onexitdata,
      htmlText: onexithtml,
      htmlTextData: onexitdata,
      image: onexitmedia,
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: onexitmedia,
      listOrdered: onexitlistordered,
      listUnordered: onexitlistunordered,
      paragraph: onexitparagraph,
      reference: onresumedrop,
      referenceString: onexitreferencestring,
      resource: onresumedrop,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      setextHeading: onexitsetextheading,
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: onexitstrong,
      thematicBreak: onexitthematicbreak
    }
  };
  const handlers = (
    /** @type {NormalizedHtmlExtension} */
    combineHtmlExtensions([defaultHandlers, ...settings.htmlExtensions || []])
  );
  const data = {
    definitions,
    tightStack
  };
  const context = {
    buffer,
    encode: encode2,
    getData,
    lineEndingIfNeeded,
    options: settings,
    raw,
    resume,
    setData,
    tag
  };
  let lineEndingStyle = settings.defaultLineEnding;
  return compile2;
  function compile2(events) {
    let index = -1;
    let start = 0;
    const listStack = [];
    let head3 = [];
    let body = [];
    while (++index < events.length) {
      if (!lineEndingStyle && (events[index][1].type === "lineEnding" || events[index][1].type === "lineEndingBlank")) {
        lineEndingStyle = /** @type {LineEnding} */
        events[index][2].sliceSerialize(events[index][1]);
      }
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === "enter") {
          listStack.push(index);
        } else {
          prepareList(events.slice(listStack.pop(), index));
        }
      }
      if (events[index][1].type === "definition") {
        if (events[index][0] === "enter") {
          body = push(body, events.slice(start, index));
          start = index;
        } else {
          head3 = push(head3, events.slice(start, index + 1));
          start = index + 1;
        }
      }
    }
    head3 = push(head3, body);
    head3 = push(head3, events.slice(start));
    index = -1;
    const result = head3;
    if (handlers.enter.null) {
      handlers.enter.null.call(context);
    }
    while (++index < events.length) {
      const handles = handlers[result[index][0]];
      const kind = result[index][1].type;
      const handle = handles[kind];
      if (hasOwnProperty2.call(handles, kind) && handle) {
        handle.call({
          sliceSerialize: result[index][2].sliceSerialize,
          ...context
        }, result[index][1]);
      }
    }
    if (handlers.exit.null) {
      handlers.exit.null.call(context);
    }
    return buffers[0].join("");
  }
  function prepareList(slice3) {
    const length = slice3.length;
    let index = 0;
    let containerBalance = 0;
    let loose = false;
    let atMarker;
    while (++index < length) {
      const event2 = slice3[index];
      if (event2[1]._container) {
        atMarker = void 0;
        if (event2[0] === "enter") {
          containerBalance++;
        } else {
          containerBalance--;
        }
      } else {
        switch (event2[1].type) {
          case "listItemPrefix": {
            if (event2[0] === "exit") {
              atMarker = true;
            }
            break;
          }
          case "linePrefix": {
            break;
          }
          case "lineEndingBlank": {
            if (event2[0] === "enter" && !containerBalance) {
              if (atMarker) {
                atMarker = void 0;
              } else {
                loose = true;
              }
            }
            break;
          }
          default: {
            atMarker = void 0;
          }
        }
      }
    }
    slice3[0][1]._loose = loose;
  }
  function setData(key, value2) {
    data[key] = value2;
  }
  function getData(key) {
    return data[key];
  }
  function buffer() {
    buffers.push([]);
  }
  function resume() {
    const buf = buffers.pop();
    return buf.join("");
  }
  function tag(value2) {
    if (!tags) {
      return;
    }
    setData("lastWasTag", true);
    buffers[buffers.length - 1].push(value2);
  }
  function raw(value2) {
    setData("lastWasTag");
    buffers[buffers.length - 1].push(value2);
  }
  function lineEnding2() {
    raw(lineEndingStyle || "\n");
  }
  function lineEndingIfNeeded() {
    const buffer2 = buffers[buffers.length - 1];
    const slice3 = buffer2[buffer2.length - 1];
    const previous2 = slice3 ? slice3.charCodeAt(slice3.length - 1) : null;
    if (previous2 === 10 || previous2 === 13 || previous2 === null) {
      return;
    }
    lineEnding2();
  }
  function encode2(value2) {
    return getData("ignoreEncode") ? value2 : encode(value2);
  }
  function onresumedrop() {
    resume();
  }
  function onenterlistordered(token) {
    tightStack.push(!token._loose);
    lineEndingIfNeeded();
    tag("<ol");
    setData("expectFirstItem", true);
  }
  function onenterlistunordered(token) {
    tightStack.push(!token._loose);
    lineEndingIfNeeded();
    tag("<ul");
    setData("expectFirstItem", true);
  }
  function onenterlistitemvalue(token) {
    if (getData("expectFirstItem")) {
      const value2 = Number.parseInt(this.sliceSerialize(token), 10);
      if (value2 !== 1) {
        tag(' start="' + encode2(String(value2)) + '"');
      }
    }
  }
  function onenterlistitemmarker() {
    if (getData("expectFirstItem")) {
      tag(">");
    } else {
      onexitlistitem();
    }
    lineEndingIfNeeded();
    tag("<li>");
    setData("expectFirstItem");
    setData("lastWasTag");
  }
  function onexitlistordered() {
    onexitlistitem();
    tightStack.pop();
    lineEnding2();
    tag("</ol>");
  }
  function onexitlistunordered() {
    onexitlistitem();
    tightStack.pop();
    lineEnding2();
    tag("</ul>");
  }
  function onexitlistitem() {
    if (getData("lastWasTag") && !getData("slurpAllLineEndings")) {
      lineEndingIfNeeded();
    }
    tag("</li>");
    setData("slurpAllLineEndings");
  }
  function onenterblockquote() {
    tightStack.push(false);
    lineEndingIfNeeded();
    tag("<blockquote>");
  }
  function onexitblockquote() {
    tightStack.pop();
    lineEndingIfNeeded();
    tag("</blockquote>");
    setData("slurpAllLineEndings");
  }
  function onenterparagraph() {
    if (!tightStack[tightStack.length - 1]) {
      lineEndingIfNeeded();
      tag("<p>");
    }
    setData("slurpAllLineEndings");
  }
  function onexitparagraph() {
    if (tightStack[tightStack.length - 1]) {
      setData("slurpAllLineEndings", true);
    } else {
      tag("</p>");
    }
  }
  function onentercodefenced() {
    lineEndingIfNeeded();
    tag("<pre><code");
    setData("fencesCount", 0);
  }
  function onexitcodefencedfenceinfo() {
    const value2 = resume();
    tag(' class="language-' + value2 + '"');
  }
  function onexitcodefencedfence() {
    const count = getData("fencesCount") || 0;
    if (!count) {
      tag(">");
      setData("slurpOneLineEnding", true);
    }
    setData("fencesCount", count + 1);
  }
  function onentercodeindented() {
    lineEndingIfNeeded();
    tag("<pre><code>");
  }
  function onexitflowcode() {
    const count = getData("fencesCount");
    if (count !== void 0 && count < 2 && data.tightStack.length > 0 && !getData("lastWasTag")) {
      lineEnding2();
    }
    if (getData("flowCodeSeenData")) {
      lineEndingIfNeeded();
    }
    tag("</code></pre>");
    if (count !== void 0 && count < 2) {
      lineEndingIfNeeded();
    }
    setData("flowCodeSeenData");
    setData("fencesCount");
    setData("slurpOneLineEnding");
  }
  function onenterimage() {
    mediaStack.push({
      image: true
    });
    tags = void 0;
  }
  function onenterlink() {
    mediaStack.push({});
  }
  function onexitlabeltext(token) {
    mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
  }
  function onexitlabel() {
    mediaStack[mediaStack.length - 1].label = resume();
  }
  function onexitreferencestring(token) {
    mediaStack[mediaStack.length - 1].referenceId = this.sliceSerialize(token);
  }
  function onenterresource() {
    buffer();
    mediaStack[mediaStack.length - 1].destination = "";
  }
  function onenterresourcedestinationstring() {
    buffer();
    setData("ignoreEncode", true);
  }
  function onexitresourcedestinationstring() {
    mediaStack[mediaStack.length - 1].destination = resume();
    setData("ignoreEncode");
  }
  function onexitresourcetitlestring() {
    mediaStack[mediaStack.length - 1].title = resume();
  }
  function onexitmedia() {
    let index = mediaStack.length - 1;
    const media = mediaStack[index];
    const id = media.referenceId || media.labelId;
    const context2 = media.destination === void 0 ? definitions[normalizeIdentifier(id)] : media;
    tags = true;
    while (index--) {
      if (mediaStack[index].image) {
        tags = void 0;
        break;
      }
    }
    if (media.image) {
      tag('<img src="' + sanitizeUri(context2.destination, settings.allowDangerousProtocol ? void 0 : protocolSource) + '" alt="');
      raw(media.label);
      tag('"');
    } else {
      tag('<a href="' + sanitizeUri(context2.destination, settings.allowDangerousProtocol ? void 0 : protocolHref) + '"');
    }
    tag(context2.title ? ' title="' + context2.title + '"' : "");
    if (media.image) {
      tag(" />");
    } else {
      tag(">");
      raw(media.label);
      tag("</a>");
    }
    mediaStack.pop();
  }
  function onenterdefinition() {
    buffer();
    mediaStack.push({});
  }
  function onexitdefinitionlabelstring(token) {
    resume();
    mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
  }
  function onenterdefinitiondestinationstring() {
    buffer();
    setData("ignoreEncode", true);
  }
  function onexitdefinitiondestinationstring() {
    mediaStack[mediaStack.length - 1].destination = resume();
    setData("ignoreEncode");
  }
  function onexitdefinitiontitlestring() {
    mediaStack[mediaStack.length - 1].title = resume();
  }
  function onexitdefinition() {
    const media = mediaStack[mediaStack.length - 1];
    const id = normalizeIdentifier(media.labelId);
    resume();
    if (!hasOwnProperty2.call(definitions, id)) {
      definitions[id] = mediaStack[mediaStack.length - 1];
    }
    mediaStack.pop();
  }
  function onentercontent() {
    setData("slurpAllLineEndings", true);
  }
  function onexitatxheadingsequence(token) {
    if (getData("headingRank")) {
      return;
    }
    setData("headingRank", this.sliceSerialize(token).length);
    lineEndingIfNeeded();
    tag("<h" + getData("headingRank") + ">");
  }
  function onentersetextheading() {
    buffer();
    setData("slurpAllLineEndings");
  }
  function onexitsetextheadingtext() {
    setData("slurpAllLineEndings", true);
  }
  function onexitatxheading() {
    tag("</h" + getData("headingRank") + ">");
    setData("headingRank");
  }
  function onexitsetextheadinglinesequence(token) {
    setData("headingRank", this.sliceSerialize(token).charCodeAt(0) === 61 ? 1 : 2);
  }
  function onexitsetextheading() {
    const value2 = resume();
    lineEndingIfNeeded();
    tag("<h" + getData("headingRank") + ">");
    raw(value2);
    tag("</h" + getData("headingRank") + ">");
    setData("slurpAllLineEndings");
    setData("headingRank");
  }
  function onexitdata(token) {
    raw(encode2(this.sliceSerialize(token)));
  }
  function onexitlineending(token) {
    if (getData("slurpAllLineEndings")) {
      return;
    }
    if (getData("slurpOneLineEnding")) {
      setData("slurpOneLineEnding");
      return;
    }
    if (getData("inCodeText")) {
      raw(" ");
      return;
    }
    raw(encode2(this.sliceSerialize(token)));
  }
  function onexitcodeflowvalue(token) {
    raw(encode2(this.sliceSerialize(token)));
    setData("flowCodeSeenData", true);
  }
  function onexithardbreak() {
    tag("<br />");
  }
  function onenterhtmlflow() {
    lineEndingIfNeeded();
    onenterhtml();
  }
  function onexithtml() {
    setData("ignoreEncode");
  }
  function onenterhtml() {
    if (settings.allowDangerousHtml) {
      setData("ignoreEncode", true);
    }
  }
  function onenteremphasis() {
    tag("<em>");
  }
  function onenterstrong() {
    tag("<strong>");
  }
  function onentercodetext() {
    setData("inCodeText", true);
    tag("<code>");
  }
  function onexitcodetext() {
    setData("inCodeText");
    tag("</code>");
  }
  function onexitemphasis() {
    tag("</em>");
  }
  function onexitstrong() {
    tag("</strong>");
  }
  function onexitthematicbreak() {
    lineEndingIfNeeded();
    tag("<hr />");
  }
  function onexitcharacterreferencemarker(token) {
    setData("characterReferenceType", token.type);
  }
  function onexitcharacterreferencevalue(token) {
    const value2 = this.sliceSerialize(token);
    const decoded = getData("characterReferenceType") ? decodeNumericCharacterReference(value2, getData("characterReferenceType") === "characterReferenceMarkerNumeric" ? 10 : 16) : decodeNamedCharacterReference(value2);
    raw(encode2(
      /** @type {string} */
      decoded
    ));
    setData("characterReferenceType");
  }
  function onexitautolinkprotocol(token) {
    const uri = this.sliceSerialize(token);
    tag('<a href="' + sanitizeUri(uri, settings.allowDangerousProtocol ? void 0 : protocolHref) + '">');
    raw(encode2(uri));
    tag("</a>");
  }
  function onexitautolinkemail(token) {
    const uri = this.sliceSerialize(token);
    tag('<a href="' + sanitizeUri("mailto:" + uri) + '">');
    raw(encode2(uri));
    tag("</a>");
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return ok(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix;
    }
    effects.exit(type);
    return ok(code2);
  }
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return after2(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after2(code2);
  }
  function after2(code2) {
    return size >= min ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation(this, index, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index, remove, add) {
    addImplementation(this, index, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a2, b) {
      return a2[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice3 = vecs.pop();
    while (slice3) {
      for (const element of slice3) {
        events.push(element);
      }
      slice3 = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at2, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at2, remove, add];
  editMap.map.push(change);
  editMap.index.set(at2, change);
}

// node_modules/micromark/lib/initialize/document.js
var document2 = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack2 = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code2) {
    if (continued < stack2.length) {
      const item4 = stack2[continued];
      self.containerState = item4[1];
      return effects.attempt(item4[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point2 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack2.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack2.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack2.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index = childFlow.events.length;
      while (index--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index][1].end || // …or ends after it.
          childFlow.events[index][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point2 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index = stack2.length;
    while (index-- > size) {
      const entry = stack2[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack2.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index = -1;
  while (++index < constructs2.length) {
    const resolve = constructs2[index].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index = -1;
  let nextEvents;
  while (++index < events.length) {
    if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
      let open = index;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index][1].start
            }
          };
          const group2 = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group2, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group2, context]]);
          let offset = 0;
          if (events[index][1].end.offset - events[index][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index][1], context], ["exit", events[index][1], context]]);
          }
          splice(events, open - 1, index - open + 3, nextEvents);
          index = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index = -1;
  while (++index < events.length) {
    if (events[index][1].type === "attentionSequence") {
      events[index][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code2) {
    marker = code2;
    effects.enter("attentionSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after2 = classifyCharacter(code2);
    const open = !after2 || after2 === 2 && before || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close = !before || before === 2 && after2 || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after2 || !open));
    return ok(code2);
  }
}
function movePoint(point2, offset) {
  point2.column += offset;
  point2.offset += offset;
  point2._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after2, "linePrefix")(code2) : after2(code2);
  }
  function after2(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after2;
    }
    return nok(code2);
  }
  function after2(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok;
    }
    effects.exit("blockQuotePrefix");
    return ok(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok, nok)(code2);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code2);
  }
  function numeric(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code2);
  }
  function value2(code2) {
    if (code2 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok;
    }
    if (test(code2) && size++ < max) {
      effects.consume(code2);
      return value2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after2;
  }
  function after2(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after2)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after2, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after2)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after2(code2) {
    effects.exit("codeFenced");
    return ok(code2);
  }
  function tokenizeCloseStart(effects2, ok2, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok2(code2);
      }
      return nok2(code2);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after2(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after2)(code2);
    }
    effects.enter("codeFlowValue");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside;
  }
  function after2(code2) {
    effects.exit("codeIndented");
    return ok(code2);
  }
}
function tokenizeFurtherStart(effects, ok, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index = headEnterIndex;
    while (++index < tailExitIndex) {
      if (events[index][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index = headEnterIndex - 1;
  tailExitIndex++;
  while (++index <= tailExitIndex) {
    if (enter === void 0) {
      if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
        enter = index;
      }
    } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index !== enter + 2) {
        events[enter][1].end = events[index - 1][1].end;
        events.splice(enter + 2, index - enter - 2);
        tailExitIndex -= index - enter - 2;
        index = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code2);
  }
  function between(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between;
    }
    if (code2 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between(code2);
    }
    effects.consume(code2);
    return data;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok(code2);
    }
    token.type = "codeTextData";
    return data(code2);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index) {
    if (index < 0 || index >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index < this.left.length) return this.left[index];
    return this.right[this.right.length - index + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item4) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item4);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item4) {
    this.setCursor(0);
    this.right.push(item4);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index = -1;
  let event2;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index < events.length) {
    while (index in jumps) {
      index = jumps[index];
    }
    event2 = events.get(index);
    if (index && event2[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
      subevents = event2[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event2[0] === "enter") {
      if (event2[1].contentType) {
        Object.assign(jumps, subcontent(events, index));
        index = jumps[index];
        more = true;
      }
    } else if (event2[1]._container) {
      otherIndex = index;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event2[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index);
        parameters.unshift(event2);
        events.splice(lineIndex, index - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line
    ) {
      start = index + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index = breaks.length;
  while (index--) {
    const slice3 = childEvents.slice(breaks[index], breaks[index + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice3.length - 1]);
    events.splice(start2, 2, slice3);
  }
  jumps.reverse();
  index = -1;
  while (++index < jumps.length) {
    gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
    adjust += jumps[index][1] - jumps[index][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok) {
  let previous2;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen) seen = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape : inside;
  }
  function escape(code2) {
    if (code2 === marker || code2 === 92) {
      effects.consume(code2);
      return inside;
    }
    return inside(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
  let seen;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code2) {
    effects.enter("definition");
    return before(code2);
  }
  function before(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after2, after2)(code2);
  }
  function after2(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after2;
  }
  function after2(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text4, context], ["exit", text4, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("atxHeading");
    return before(code2);
  }
  function before(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index = events.length;
  while (index--) {
    if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") {
      break;
    }
  }
  if (index > 1 && events[index - 2][1].type === "linePrefix") {
    events[index][1].start = events[index - 2][1].start;
    events[index + 1][1].start = events[index - 2][1].start;
    events.splice(index - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index;
  let markerB;
  return start;
  function start(code2) {
    return before(code2);
  }
  function before(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker = 3;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker = 5;
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker = 4;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value2 = "CDATA[";
    if (code2 === value2.charCodeAt(index++)) {
      effects.consume(code2);
      if (index === value2.length) {
        return self.interrupt ? ok : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function tagName(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok(code2) : continuation(code2);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok : continuation;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation(code2) {
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
  const self = this;
  let marker;
  let index;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
  }
  function cdataOpenInside(code2) {
    const value2 = "CDATA[";
    if (code2 === value2.charCodeAt(index++)) {
      effects.consume(code2);
      return index === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index = -1;
  const newEvents = [];
  while (++index < events.length) {
    const token = events[index][1];
    newEvents.push(events[index]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index = events.length;
  let offset = 0;
  let open;
  let close;
  let media;
  while (index--) {
    const token = events[index][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index;
    }
  }
  const group2 = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group2, context], ["enter", label, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
  media = push(media, [["exit", text4, context], events[close - 2], events[close - 1], ["exit", label, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group2, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after2;
  }
  function after2(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after2;
    }
    return nok(code2);
  }
  function after2(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after2;
  }
  function after2(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before(code2);
  }
  function before(code2) {
    marker = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code2);
      }
    }
    return nok(code2);
  }
  function inside(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok(code2);
  }
}
function tokenizeListContinuation(effects, ok, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index = events.length;
  let content3;
  let text4;
  let definition2;
  while (index--) {
    if (events[index][0] === "enter") {
      if (events[index][1].type === "content") {
        content3 = index;
        break;
      }
      if (events[index][1].type === "paragraph") {
        text4 = index;
      }
    } else {
      if (events[index][1].type === "content") {
        editMap.add(index, 1, []);
      }
      if (!definition2 && events[index][1].type === "definition") {
        definition2 = index;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
  const self = this;
  let marker;
  return start;
  function start(code2) {
    let index = self.events.length;
    let paragraph;
    while (index--) {
      if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
        paragraph = self.events[index][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code2;
      return before(code2);
    }
    return nok(code2);
  }
  function before(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after2, "lineSuffix")(code2) : after2(code2);
  }
  function after2(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list2 = constructs2[code2];
      let index = -1;
      if (list2) {
        while (++index < list2.length) {
          const item4 = list2[index];
          if (!item4.previous || item4.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index = -1;
    let enter;
    while (++index <= events.length) {
      if (enter === void 0) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks[index];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document3,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document3 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point2 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack2 = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit2,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice3) {
    chunks = push(chunks, slice3);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line: line3,
      column,
      offset
    } = point2;
    return {
      _bufferIndex,
      _index,
      line: line3,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point2._index < chunks.length) {
      const chunk = chunks[point2._index];
      if (typeof chunk === "string") {
        const chunkIndex = point2._index;
        if (point2._bufferIndex < 0) {
          point2._bufferIndex = 0;
        }
        while (point2._index === chunkIndex && point2._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point2._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point2.line++;
      point2.column = 1;
      point2.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point2.column++;
      point2.offset++;
    }
    if (point2._bufferIndex < 0) {
      point2._index++;
    } else {
      point2._bufferIndex++;
      if (point2._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point2._index].length) {
        point2._bufferIndex = -1;
        point2._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack2.push(token);
    return token;
  }
  function exit2(type) {
    const token = stack2.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map2) {
        return start;
        function start(code2) {
          const left = code2 !== null && map2[code2];
          const all = code2 !== null && map2.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list2)(code2);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok,
            nok
          )(code2);
        }
      }
      function ok(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack2);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point2 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack2 = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point2.line in columnStart && point2.column < 2) {
      point2.column = columnStart[point2.line];
      point2.offset += columnStart[point2.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head3 = view[0];
      if (typeof head3 === "string") {
        view[0] = head3.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create(content),
    defined: [],
    document: create(document2),
    flow: create(flow),
    lazy: {},
    string: create(string),
    text: create(text)
  };
  return parser;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code2 = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/micromark/index.js
function micromark(value2, encoding, options) {
  if (typeof encoding !== "string") {
    options = encoding;
    encoding = void 0;
  }
  return compile(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text3 = {};
function gfmAutolinkLiteral() {
  return {
    text: text3
  };
}
var code = 48;
while (code < 123) {
  text3[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text3[43] = emailAutolink;
text3[45] = emailAutolink;
text3[46] = emailAutolink;
text3[95] = emailAutolink;
text3[72] = [emailAutolink, protocolAutolink];
text3[104] = [emailAutolink, protocolAutolink];
text3[87] = [emailAutolink, wwwAutolink];
text3[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code2) {
    if (!gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code2);
  }
  function atext(code2) {
    if (gfmAtext(code2)) {
      effects.consume(code2);
      return atext;
    }
    if (code2 === 64) {
      effects.consume(code2);
      return emailDomain;
    }
    return nok(code2);
  }
  function emailDomain(code2) {
    if (code2 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2);
    }
    if (code2 === 45 || code2 === 95 || asciiAlphanumeric(code2)) {
      data = true;
      effects.consume(code2);
      return emailDomain;
    }
    return emailDomainAfter(code2);
  }
  function emailDomainDot(code2) {
    effects.consume(code2);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code2) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code2) {
    if ((code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    return nok(code2);
  }
  function protocolPrefixInside(code2) {
    if (asciiAlpha(code2) && buffer.length < 5) {
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    if (code2 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code2);
        return protocolSlashesInside;
      }
    }
    return nok(code2);
  }
  function protocolSlashesInside(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok(code2);
  }
}
function tokenizeWwwPrefix(effects, ok, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size < 3) {
      size++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok(code2);
  }
}
function tokenizeDomain(effects, ok, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen = true;
    effects.consume(code2);
    return domainInside;
  }
  function domainAtPunctuation(code2) {
    if (code2 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code2);
    return domainInside;
  }
  function domainAfter(code2) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code2);
    }
    return ok(code2);
  }
}
function tokenizePath(effects, ok) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code2) {
    if (code2 === 40) {
      sizeOpen++;
      effects.consume(code2);
      return pathInside;
    }
    if (code2 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code2);
    }
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126) {
      return effects.check(trail, ok, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok(code2);
    }
    effects.consume(code2);
    return pathInside;
  }
  function pathAtPunctuation(code2) {
    if (code2 === 41) {
      sizeClose++;
    }
    effects.consume(code2);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok, nok) {
  return trail2;
  function trail2(code2) {
    if (code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126) {
      effects.consume(code2);
      return trail2;
    }
    if (code2 === 38) {
      effects.consume(code2);
      return trailCharacterReferenceStart;
    }
    if (code2 === 93) {
      effects.consume(code2);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code2 === 60 || // So is whitespace.
      code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)
    ) {
      return ok(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok(code2);
    }
    return trail2(code2);
  }
  function trailCharacterReferenceStart(code2) {
    return asciiAlpha(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
  }
  function trailCharacterReferenceInside(code2) {
    if (code2 === 59) {
      effects.consume(code2);
      return trail2;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return trailCharacterReferenceInside;
    }
    return nok(code2);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.consume(code2);
    return after2;
  }
  function after2(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok(code2);
  }
}
function previousWww(code2) {
  return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || markdownLineEndingOrSpace(code2);
}
function previousProtocol(code2) {
  return !asciiAlpha(code2);
}
function previousEmail(code2) {
  return !(code2 === 47 || gfmAtext(code2));
}
function gfmAtext(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || asciiAlphanumeric(code2);
}
function previousUnbalanced(events) {
  let index = events.length;
  let result = false;
  while (index--) {
    const token = events[index][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/html.js
function gfmAutolinkLiteralHtml() {
  return {
    exit: {
      literalAutolinkEmail,
      literalAutolinkHttp,
      literalAutolinkWww
    }
  };
}
function literalAutolinkWww(token) {
  anchorFromToken.call(this, token, "http://");
}
function literalAutolinkEmail(token) {
  anchorFromToken.call(this, token, "mailto:");
}
function literalAutolinkHttp(token) {
  anchorFromToken.call(this, token);
}
function anchorFromToken(token, protocol) {
  const url = this.sliceSerialize(token);
  this.tag('<a href="' + sanitizeUri((protocol || "") + url) + '">');
  this.raw(this.encode(url));
  this.tag("</a>");
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  let index = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index--) {
    const token = self.events[index][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code2) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code2);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code2);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok(code2);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index = events.length;
  let labelStart;
  while (index--) {
    if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
      labelStart = events[index][1];
      break;
    }
  }
  events[index + 1][1].type = "data";
  events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index + 3][1].end),
    end: Object.assign({}, events[index + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string4 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string4.start),
    end: Object.assign({}, string4.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index + 1],
    events[index + 2],
    ["enter", call, context],
    // The `[`
    events[index + 3],
    events[index + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string4, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string4, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index, events.length - index + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code2) {
    if (code2 !== 94) return nok(code2);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code2);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code2) {
    if (code2 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code2);
  }
  function labelInside(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
  function labelAfter(code2) {
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code2);
  }
  function whitespaceAfter(code2) {
    return ok(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
  return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/html.js
var own2 = {}.hasOwnProperty;
var emptyOptions = {};
function defaultBackLabel(referenceIndex, rereferenceIndex) {
  return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
}
function gfmFootnoteHtml(options) {
  const config = options || emptyOptions;
  const label = config.label || "Footnotes";
  const labelTagName = config.labelTagName || "h2";
  const labelAttributes = config.labelAttributes === null || config.labelAttributes === void 0 ? 'class="sr-only"' : config.labelAttributes;
  const backLabel = config.backLabel || defaultBackLabel;
  const clobberPrefix = config.clobberPrefix === null || config.clobberPrefix === void 0 ? "user-content-" : config.clobberPrefix;
  return {
    enter: {
      gfmFootnoteDefinition() {
        const stack2 = this.getData("tightStack");
        stack2.push(false);
      },
      gfmFootnoteDefinitionLabelString() {
        this.buffer();
      },
      gfmFootnoteCallString() {
        this.buffer();
      }
    },
    exit: {
      gfmFootnoteDefinition() {
        let definitions = this.getData("gfmFootnoteDefinitions");
        const footnoteStack = this.getData("gfmFootnoteDefinitionStack");
        const tightStack = this.getData("tightStack");
        const current = footnoteStack.pop();
        const value2 = this.resume();
        if (!definitions) {
          this.setData("gfmFootnoteDefinitions", definitions = {});
        }
        if (!own2.call(definitions, current)) definitions[current] = value2;
        tightStack.pop();
        this.setData("slurpOneLineEnding", true);
        this.setData("lastWasTag");
      },
      gfmFootnoteDefinitionLabelString(token) {
        let footnoteStack = this.getData("gfmFootnoteDefinitionStack");
        if (!footnoteStack) {
          this.setData("gfmFootnoteDefinitionStack", footnoteStack = []);
        }
        footnoteStack.push(normalizeIdentifier(this.sliceSerialize(token)));
        this.resume();
        this.buffer();
      },
      gfmFootnoteCallString(token) {
        let calls = this.getData("gfmFootnoteCallOrder");
        let counts = this.getData("gfmFootnoteCallCounts");
        const id = normalizeIdentifier(this.sliceSerialize(token));
        let counter;
        this.resume();
        if (!calls) this.setData("gfmFootnoteCallOrder", calls = []);
        if (!counts) this.setData("gfmFootnoteCallCounts", counts = {});
        const index = calls.indexOf(id);
        const safeId = sanitizeUri(id.toLowerCase());
        if (index === -1) {
          calls.push(id);
          counts[id] = 1;
          counter = calls.length;
        } else {
          counts[id]++;
          counter = index + 1;
        }
        const reuseCounter = counts[id];
        this.tag('<sup><a href="#' + clobberPrefix + "fn-" + safeId + '" id="' + clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : "") + '" data-footnote-ref="" aria-describedby="footnote-label">' + String(counter) + "</a></sup>");
      },
      null() {
        const calls = this.getData("gfmFootnoteCallOrder") || [];
        const counts = this.getData("gfmFootnoteCallCounts") || {};
        const definitions = this.getData("gfmFootnoteDefinitions") || {};
        let index = -1;
        if (calls.length > 0) {
          this.lineEndingIfNeeded();
          this.tag('<section data-footnotes="" class="footnotes"><' + labelTagName + ' id="footnote-label"' + (labelAttributes ? " " + labelAttributes : "") + ">");
          this.raw(this.encode(label));
          this.tag("</" + labelTagName + ">");
          this.lineEndingIfNeeded();
          this.tag("<ol>");
        }
        while (++index < calls.length) {
          const id = calls[index];
          const safeId = sanitizeUri(id.toLowerCase());
          let referenceIndex = 0;
          const references = [];
          while (++referenceIndex <= counts[id]) {
            references.push('<a href="#' + clobberPrefix + "fnref-" + safeId + (referenceIndex > 1 ? "-" + referenceIndex : "") + '" data-footnote-backref="" aria-label="' + this.encode(typeof backLabel === "string" ? backLabel : backLabel(index, referenceIndex)) + '" class="data-footnote-backref">\u21A9' + (referenceIndex > 1 ? "<sup>" + referenceIndex + "</sup>" : "") + "</a>");
          }
          const reference = references.join(" ");
          let injected = false;
          this.lineEndingIfNeeded();
          this.tag('<li id="' + clobberPrefix + "fn-" + safeId + '">');
          this.lineEndingIfNeeded();
          this.tag(definitions[id].replace(/<\/p>(?:\r?\n|\r)?$/, function($0) {
            injected = true;
            return " " + reference + $0;
          }));
          if (!injected) {
            this.lineEndingIfNeeded();
            this.tag(reference);
          }
          this.lineEndingIfNeeded();
          this.tag("</li>");
        }
        if (calls.length > 0) {
          this.lineEndingIfNeeded();
          this.tag("</ol>");
          this.lineEndingIfNeeded();
          this.tag("</section>");
        }
      }
    }
  };
}

// node_modules/micromark-extension-gfm-strikethrough/lib/html.js
function gfmStrikethroughHtml() {
  return {
    enter: {
      strikethrough() {
        this.tag("<del>");
      }
    },
    exit: {
      strikethrough() {
        this.tag("</del>");
      }
    }
  };
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index = -1;
    while (++index < events.length) {
      if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
        let open = index;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index][1], context], ["exit", events[index][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index - open + 3, nextEvents);
            index = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index = -1;
    while (++index < events.length) {
      if (events[index][1].type === "strikethroughSequenceTemporary") {
        events[index][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok, nok) {
    const previous2 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code2) {
      if (previous2 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code2);
    }
    function more(code2) {
      const before = classifyCharacter(previous2);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after2 = classifyCharacter(code2);
      token._open = !after2 || after2 === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after2);
      return ok(code2);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/html.js
var alignment = {
  none: "",
  left: ' align="left"',
  right: ' align="right"',
  center: ' align="center"'
};
function gfmTableHtml() {
  return {
    enter: {
      table(token) {
        const tableAlign = token._align;
        this.lineEndingIfNeeded();
        this.tag("<table>");
        this.setData("tableAlign", tableAlign);
      },
      tableBody() {
        this.tag("<tbody>");
      },
      tableData() {
        const tableAlign = this.getData("tableAlign");
        const tableColumn = this.getData("tableColumn");
        const align = alignment[tableAlign[tableColumn]];
        if (align === void 0) {
          this.buffer();
        } else {
          this.lineEndingIfNeeded();
          this.tag("<td" + align + ">");
        }
      },
      tableHead() {
        this.lineEndingIfNeeded();
        this.tag("<thead>");
      },
      tableHeader() {
        const tableAlign = this.getData("tableAlign");
        const tableColumn = this.getData("tableColumn");
        const align = alignment[tableAlign[tableColumn]];
        this.lineEndingIfNeeded();
        this.tag("<th" + align + ">");
      },
      tableRow() {
        this.setData("tableColumn", 0);
        this.lineEndingIfNeeded();
        this.tag("<tr>");
      }
    },
    exit: {
      // Overwrite the default code text data handler to unescape escaped pipes when
      // they are in tables.
      codeTextData(token) {
        let value2 = this.sliceSerialize(token);
        if (this.getData("tableAlign")) {
          value2 = value2.replace(/\\([\\|])/g, replace);
        }
        this.raw(this.encode(value2));
      },
      table() {
        this.setData("tableAlign");
        this.setData("slurpAllLineEndings");
        this.lineEndingIfNeeded();
        this.tag("</table>");
      },
      tableBody() {
        this.lineEndingIfNeeded();
        this.tag("</tbody>");
      },
      tableData() {
        const tableAlign = this.getData("tableAlign");
        const tableColumn = this.getData("tableColumn");
        if (tableColumn in tableAlign) {
          this.tag("</td>");
          this.setData("tableColumn", tableColumn + 1);
        } else {
          this.resume();
        }
      },
      tableHead() {
        this.lineEndingIfNeeded();
        this.tag("</thead>");
      },
      tableHeader() {
        const tableColumn = this.getData("tableColumn");
        this.tag("</th>");
        this.setData("tableColumn", tableColumn + 1);
      },
      tableRow() {
        const tableAlign = this.getData("tableAlign");
        let tableColumn = this.getData("tableColumn");
        while (tableColumn < tableAlign.length) {
          this.lineEndingIfNeeded();
          this.tag("<td" + alignment[tableAlign[tableColumn]] + "></td>");
          tableColumn++;
        }
        this.setData("tableColumn", tableColumn);
        this.lineEndingIfNeeded();
        this.tag("</tr>");
      }
    }
  };
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation2(this, index, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a2, b) {
      return a2[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice3 = vecs.pop();
    while (slice3) {
      for (const element of slice3) {
        events.push(element);
      }
      slice3 = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at2, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at2, remove, add];
  editMap.map.push(change);
  editMap.index.set(at2, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
  let inDelimiterRow = false;
  const align = [];
  while (index < events.length) {
    const event2 = events[index];
    if (inDelimiterRow) {
      if (event2[0] === "enter") {
        if (event2[1].type === "tableContent") {
          align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event2[1].type === "tableContent") {
        if (events[index - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event2[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event2[0] === "enter" && event2[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code2) {
    let index = self.events.length - 1;
    while (index > -1) {
      const {
        type
      } = self.events[index][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index--;
      } else {
        break;
      }
    }
    const tail = index > -1 ? self.events[index][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context) {
  let index = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell3 = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map2 = new EditMap2();
  while (++index < events.length) {
    const event2 = events[index];
    const token = event2[1];
    if (event2[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map2, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map2.add(index, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell3 = [0, index + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map2.add(index, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell3[2] === 0) {
          if (lastCell[1] !== 0) {
            cell3[0] = cell3[1];
            currentCell = flushCell(map2, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell3[2] = index;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell3[0] = cell3[1];
            currentCell = flushCell(map2, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell3;
          cell3 = [lastCell[1], index, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index;
      if (lastCell[1] !== 0) {
        cell3[0] = cell3[1];
        currentCell = flushCell(map2, context, lastCell, rowKind, index, currentCell);
      } else if (cell3[1] !== 0) {
        currentCell = flushCell(map2, context, cell3, rowKind, index, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell3[3] = index;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map2, context, lastTableEnd, currentTable, currentBody);
  }
  map2.consume(context.events);
  index = -1;
  while (++index < context.events.length) {
    const event2 = context.events[index];
    if (event2[0] === "enter" && event2[1].type === "table") {
      event2[1]._align = gfmTableAlign(context.events, index);
    }
  }
  return events;
}
function flushCell(map2, context, range2, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range2[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range2[0]));
    map2.add(range2[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range2[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map2.add(range2[1], 0, [["enter", previousCell, context]]);
  if (range2[2] !== 0) {
    const relatedStart = getPoint(context.events, range2[2]);
    const relatedEnd = getPoint(context.events, range2[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map2.add(range2[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range2[2]];
      const end = context.events[range2[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range2[3] > range2[2] + 1) {
        const a2 = range2[2] + 1;
        const b = range2[3] - range2[2] - 1;
        map2.add(a2, b, []);
      }
    }
    map2.add(range2[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map2.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map2, context, index, table2, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table2.end = Object.assign({}, related);
  exits.push(["exit", table2, context]);
  map2.add(index + 1, 0, exits);
}
function getPoint(events, index) {
  const event2 = events[index];
  const side = event2[0] === "enter" ? "start" : "end";
  return event2[1][side];
}

// node_modules/micromark-extension-gfm-tagfilter/lib/index.js
var reFlow = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|title|textarea|xmp)(?=[\t\n\f\r />])/gi;
var reText = new RegExp("^" + reFlow.source, "i");
function gfmTagfilterHtml() {
  return {
    exit: {
      htmlFlowData(token) {
        exitHtmlData.call(this, token, reFlow);
      },
      htmlTextData(token) {
        exitHtmlData.call(this, token, reText);
      }
    }
  };
}
function exitHtmlData(token, filter) {
  let value2 = this.sliceSerialize(token);
  if (this.options.allowDangerousHtml) {
    value2 = value2.replace(filter, "&lt;$1$2");
  }
  this.raw(this.encode(value2));
}

// node_modules/micromark-extension-gfm-task-list-item/lib/html.js
function gfmTaskListItemHtml() {
  return {
    enter: {
      taskListCheck() {
        this.tag('<input type="checkbox" disabled="" ');
      }
    },
    exit: {
      taskListCheck() {
        this.tag("/>");
      },
      taskListCheckValueChecked() {
        this.tag('checked="" ');
      }
    }
  };
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok, nok) {
  const self = this;
  return open;
  function open(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code2);
  }
  function close(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after2;
    }
    return nok(code2);
  }
  function after2(code2) {
    if (markdownLineEnding(code2)) {
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok, nok) {
  return factorySpace(effects, after2, "whitespace");
  function after2(code2) {
    return code2 === null ? nok(code2) : ok(code2);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}
function gfmHtml(options) {
  return combineHtmlExtensions([
    gfmAutolinkLiteralHtml(),
    gfmFootnoteHtml(options),
    gfmStrikethroughHtml(),
    gfmTableHtml(),
    gfmTagfilterHtml(),
    gfmTaskListItemHtml()
  ]);
}

// src/page/html.ts
var Markup = class {
  text;
  constructor(text4) {
    this.text = text4;
  }
};
var Link = class {
  href;
  constructor(href) {
    this.href = href;
  }
};
var templates = /* @__PURE__ */ new WeakMap();
function html(strings, ...values) {
  const template = templates.get(strings) ?? readTemplate(strings);
  templates.set(strings, template);
  let text4 = "";
  for (const [index, literal] of template.literals.entries()) {
    text4 += literal;
    const hole = template.holes[index];
    if (hole !== void 0) text4 += insert(values[index], hole);
  }
  return new Markup(text4);
}
function webLink(text4) {
  const url = URL.parse(text4);
  return url?.protocol === "http:" || url?.protocol === "https:" ? new Link(url.href) : void 0;
}
function siteLink(from, to, element) {
  const up = "../".repeat(from.split("/").length - 1);
  const hash = element === void 0 ? "" : `#${encodeURIComponent(element)}`;
  return new Link(up + to.split("/").map(encodeURIComponent).join("/") + hash);
}
function homeLink(text4) {
  if (!text4.startsWith("/")) return webLink(text4);
  const url = URL.parse(text4, "https://host.invalid");
  return url?.origin === "https://host.invalid" ? new Link(url.pathname) : void 0;
}
function anchorLink(id) {
  return new Link(`#${encodeURIComponent(id)}`);
}
function svgLink(svg) {
  return new Link(`data:image/svg+xml,${encodeURIComponent(svg.text)}`);
}
function constantElement(name, source) {
  if (/<[/!]/.test(source)) throw new Error(`a ${name} must not hold "</" or "<!"`);
  return new Markup(`<${name}>${source}</${name}>`);
}
function dataElement(data) {
  const json = JSON.stringify(data).replace(/[<>&\u007f-\u009f\u2028\u2029\uFFFE\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}
var NO_PICTURES = { disable: { null: ["labelStartImage"] } };
function markdown(source, top = 3) {
  const rendered = micromark(source.toWellFormed(), {
    extensions: [gfm(), NO_PICTURES],
    htmlExtensions: [gfmHtml()]
  });
  const text4 = rendered.replace(/ (?:id|class|align|style|data-[\w-]+|aria-[\w-]+|dir)="[^"]*"(?=[^<]*>)/g, "").replace(/<(\/?)h([1-6])>/g, (_, end, level) => `<${end}h${Math.min(6, Number(level) + top - 1)}>`).replace(
    /<a href="([^"]*)"[^>]*>/g,
    (_, href) => /^https?:\/\//.test(href) ? `<a href="${href}" rel="nofollow noopener noreferrer">` : "<a>"
  ).replace(/<input [^>]*checked=""[^>]*>/g, "\u2611").replace(/<input [^>]*>/g, "\u2610");
  return new Markup(text4);
}
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var SPECIAL = /[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
function escapeText2(text4) {
  if (!SPECIAL.test(text4)) return text4;
  return text4.toWellFormed().replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "").replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "\uFFFD");
}
function insert(value2, hole) {
  if (value2 === void 0) return "";
  if (value2 instanceof Link) return escapeText2(value2.href);
  if (hole === "link") throw new Error("only a link may be followed or loaded");
  if (value2 instanceof Markup) {
    if (hole === "value") throw new Error("markup does not belong in an attribute");
    return value2.text;
  }
  if (typeof value2 === "object") return value2.map((item4) => insert(item4, hole)).join("");
  return escapeText2(String(value2));
}
function readTemplate(strings) {
  const holes = [];
  let context = { in: "text" };
  for (const [index, literal] of strings.entries()) {
    context = follow(context, literal);
    if (index < strings.length - 1) holes.push(holeIn(context));
  }
  if (context.in !== "text") throw new Error("a template must end outside of tags");
  return { literals: strings.map((literal) => literal.replace(/\n\s*/g, "")), holes };
}
function follow(context, literal) {
  let now = context;
  for (let at2 = 0; at2 < literal.length; ) {
    const end = /["<>]/g;
    end.lastIndex = at2;
    const found = end.exec(literal);
    if (found === null) return now;
    now = passed(now, found[0], literal.slice(at2, found.index));
    at2 = found.index + 1;
  }
  return now;
}
function passed(context, mark, before) {
  if (context.in === "text") return mark === "<" ? { in: "tag" } : context;
  if (context.in === "value") return mark === '"' ? { in: "tag" } : context;
  if (mark === ">") return { in: "text" };
  const attribute = /([\w:-]+)=$/.exec(before)?.[1];
  if (mark !== '"' || attribute === void 0) throw new Error("attributes are written with double quotes");
  return { in: "value", attribute };
}
function holeIn(context) {
  if (context.in === "text") return "text";
  if (context.in === "tag") throw new Error("nothing can be put into a tag but the value of a quoted attribute");
  if (/^(on.*|style|srcdoc|srcset)$/.test(context.attribute))
    throw new Error(`nothing may be put into ${context.attribute}`);
  return /^(href|xlink:href|src|action|formaction|data|poster|ping)$/.test(context.attribute) ? "link" : "value";
}

// src/page/machine/address.ts
function addressOf(siteUrl) {
  const url = siteUrl === void 0 ? null : URL.parse(siteUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) return () => void 0;
  const root = `${url.origin}${url.pathname.replace(/\/?$/, "/")}`;
  return (path3) => root + path3.replace(/(^|\/)index\.html$/, "$1").split("/").map(encodeURIComponent).join("/");
}
function farLink(address, from, to) {
  return webLink(address(to) ?? "") ?? siteLink(from, to);
}

// src/page/machine/paths.ts
var HISTORY_ATOM = "history.atom";
var HISTORY_RSS = "history.rss";
var UPDATES_ATOM = "updates.atom";
var JSON_FEED = "feed.json";
var CALENDAR_FILE = "maintenance.ics";
var METRICS = "metrics.txt";
var LLMS = "llms.txt";
var MARKDOWN = "index.md";
var SITEMAP = "sitemap.xml";
var ROBOTS = "robots.txt";
var CARD = "card.svg";
var EMBED = "embed.html";
var STATUS_API = "api/v2";
var BADGE_KINDS = ["state", "uptime", "latency"];
function badgePath(owner, kind, form) {
  const folder = owner.of === "all" ? "badges" : `badges/${owner.of}s/${owner.id}`;
  return `${folder}/${kind}.${form}`;
}

// src/page/bars.ts
var CELL = 8;
var HEIGHT = 32;
function dayBars(t, days2, room = days2.length) {
  return html`<svg class="bars" viewBox="0 0 ${room * CELL} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${describeDays(t, days2)}">
    ${quietDays(t, days2)}${badDays(days2, (day) => describeDay(t, day))}
  </svg>`;
}
function sampleBars(days2) {
  return html`<svg class="bars" viewBox="0 0 ${days2.length * CELL} ${HEIGHT}" aria-hidden="true">${quietDays(void 0, days2)}${badDays(days2, () => void 0)}</svg>`;
}
function describeDay(t, day) {
  return t.bars.day(t.day(day.day), describeSeconds(t, day));
}
function describeSeconds(t, { face, downS, degradedS, upS, elapsedS, plannedS }) {
  if (face === "before") return t.bars.wasBefore;
  if (face === "planned") return t.bars.wasPlanned;
  if (face === "unseen") return t.bars.wasUnseen;
  const parts = [
    ...downS > 0 ? [t.bars.downFor(t.duration(downS * 1e3))] : [],
    ...degradedS > 0 ? [t.bars.degradedFor(t.duration(degradedS * 1e3))] : [],
    ...downS + degradedS > 0 ? [] : [t.bars.wasUp],
    ...plannedS > 0 ? [t.bars.plannedFor(t.duration(plannedS * 1e3))] : []
  ];
  const said = parts.join(", ");
  return elapsedS > 0 ? t.bars.observed(said, t.ratio(Math.min(1, (upS + degradedS + downS) / elapsedS))) : said;
}
function describeDays(t, days2) {
  const faces = ["up", "degraded", "down", "unseen", "planned", "before"];
  const parts = faces.flatMap((face) => {
    const count = days2.filter((day) => day.face === face).length;
    return count === 0 ? [] : [t.bars[face](count)];
  });
  return t.bars.days(days2.length, parts.join(", "));
}
var QUIET = [
  { name: "u", x: 0, heights: [21], holds: (day) => day.face === "up" && !day.isThin },
  {
    name: "u t",
    title: (t) => t.bars.thin,
    x: 2,
    heights: [21],
    holds: (day) => day.face === "up" && day.isThin
  },
  {
    name: "n",
    title: (t) => t.bars.notObserved,
    x: 0,
    heights: [12, 18, 24, 30],
    holds: (day) => day.face === "unseen"
  },
  { name: "b", x: 2, heights: [31], holds: ({ face }) => face === "before" || face === "planned" }
];
function quietDays(t, days2) {
  return QUIET.map(({ name, title, x: x2, heights, holds }) => {
    const lines = runs(days2.map(holds)).flatMap(
      ({ start, length }) => heights.map((y2) => `M${start * CELL + x2} ${y2}h${length * CELL - 2 - x2}`)
    );
    if (lines.length === 0) return void 0;
    return html`<path class="${name}" d="${lines.join("")}">${t === void 0 || title === void 0 ? void 0 : html`<title>${title(t)}</title>`}</path>`;
  });
}
function badDays(days2, describe) {
  return days2.map((day, index) => {
    if (day.face !== "down" && day.face !== "degraded") return void 0;
    const shape = day.face === "down" ? "0v23m0 3v6" : "5v27";
    const name = `${day.face === "down" ? "d" : "g"}${day.isThin ? " t" : ""}`;
    const text4 = describe(day);
    return html`<path class="${name}" data-own="3" d="M${index * CELL + 3} ${shape}">${text4 === void 0 ? void 0 : html`<title>${text4}</title>`}</path>`;
  });
}
function runs(flags) {
  const found = [];
  for (const [index, isSet] of flags.entries()) {
    if (!isSet) continue;
    const last = found.at(-1);
    if (last !== void 0 && last.start + last.length === index) last.length += 1;
    else found.push({ start: index, length: 1 });
  }
  return found;
}

// src/page/icon.ts
var SHAPES = {
  up: html`<path d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM3.9 8.1l3.2 3.3 5.1-5.2-1.3-1.3-3.8 3.9-1.9-2z"/>`,
  degraded: html`<path fill-rule="evenodd" d="M9.2 1.2l6.6 12.1c.5.9-.1 2-1.2 2H1.4c-1.1 0-1.7-1.1-1.2-2L6.8 1.2c.5-1 1.9-1 2.4 0zM7 5.2l.3 4.9h1.4L9 5.2zM7.1 11.3v1.8h1.8v-1.8z"/>`,
  down: html`<path fill-rule="evenodd" d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM5.7 4.4L4.4 5.7 6.7 8l-2.3 2.3 1.3 1.3L8 9.3l2.3 2.3 1.3-1.3L9.3 8l2.3-2.3-1.3-1.3L8 6.7z"/>`,
  unseen: html`<path class="stroke" d="M1 8s2.6-4.6 7-4.6S15 8 15 8s-2.6 4.6-7 4.6S1 8 1 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0M2.6 14.2L13.4 1.8"/>`,
  none: html`<circle class="stroke" cx="8" cy="8" r="6.8" stroke-dasharray="2.7 2.64"/>`,
  wrench: html`<path class="stroke" d="M9.6 6.4 2.3 13.7M9.6 6.4a3.6 3.6 0 0 1 4.3-4.8L11.7 3.8l.5 1.9 2 .5 2-2.1a3.6 3.6 0 0 1-4.9 4.3M2.3 13.7a1 1 0 0 1-1-1l7-7" transform="translate(-.6 .6) scale(.98)"/>`,
  talk: html`<path class="stroke" d="M2.6 2.4h10.8a1.2 1.2 0 0 1 1.2 1.2v6.6a1.2 1.2 0 0 1-1.2 1.2H7.2l-3.4 2.9v-2.9H2.6a1.2 1.2 0 0 1-1.2-1.2V3.6a1.2 1.2 0 0 1 1.2-1.2zM4.6 5.6h6.8M4.6 8.2h4.4"/>`,
  clock: html`<path class="stroke" d="M14.9 8A6.9 6.9 0 1 1 1.1 8a6.9 6.9 0 0 1 13.8 0zM8 4v4.2l2.8 1.7"/>`
};
function icon(name) {
  return html`<svg class="icon" aria-hidden="true"><use href="${anchorLink(`i-${name}`)}"/></svg>`;
}
function iconSheet() {
  const symbols = Object.entries(SHAPES).map(
    ([name, shape]) => html`<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`
  );
  return html`<svg class="sheet" width="0" height="0" aria-hidden="true">${symbols}</svg>`;
}

// src/page/language/fill.ts
var FIRST_PLACE = 57344;
var PLACES = /([\ue000-\ue0ff])/;
function fill(text4, ...parts) {
  const places = parts.map((_, index) => String.fromCharCode(FIRST_PLACE + index));
  const pieces = text4(...places).split(PLACES);
  if (places.some((place) => !pieces.includes(place)))
    throw new Error("a text of the catalogue loses what is put into it");
  return pieces.map((piece, index) => index % 2 === 0 ? piece : parts[piece.charCodeAt(0) - FIRST_PLACE]);
}
function english(t, text4) {
  return t.tag === "en" ? text4 : html`<span lang="en">${text4}</span>`;
}
function quoted(t, text4) {
  return t.tag === "en" ? html`<bdi>${text4}</bdi>` : html`<bdi lang="en">${text4}</bdi>`;
}

// src/page/moment.ts
function moment(t, at2) {
  return html`<time datetime="${iso(at2)}" data-as="time">${t.time(at2)}</time>`;
}
function clock(t, at2) {
  return html`<time datetime="${iso(at2)}" data-as="clock">${t.clock(at2)}</time>`;
}
function date(t, day) {
  return html`<time datetime="${day}">${t.day(day)}</time>`;
}

// src/page/parts.ts
function checkPath(id) {
  return `checks/${id}/index.html`;
}
function incidentPath(id) {
  return `incidents/${id}/index.html`;
}
function prose(text4) {
  return text4.split("`").map((part, index) => index % 2 === 0 ? part : html`<code>${part}</code>`);
}
function stateMark(t, face, word = t.state[face]) {
  return html`<span class="state ${face}">${icon(face === "planned" ? "wrench" : face)}${word}</span>`;
}
function lookMark(t, state) {
  return stateMark(t, state === "blocked" || state === "unknown" ? "unseen" : state, t.state[state]);
}
function standingMark(t, { standing, planned }) {
  if (planned !== void 0) return stateMark(t, "planned");
  const word = standing.face === "unseen" && standing.state === "up" ? t.state.lastSeenUp : t.state[standing.face];
  return stateMark(t, standing.face, word);
}
function standingNotes(t, { standing, planned }) {
  const { state, unseen, pending } = standing;
  return [
    planned === void 0 ? void 0 : note("wrench", fill(t.standing.planned, html`<bdi>${planned.title}</bdi>`, moment(t, planned.to))),
    unseen === void 0 ? void 0 : note(
      "unseen",
      fill(
        state === void 0 ? t.standing.unseenYet : t.standing.unseenNow,
        moment(t, unseen.since),
        english(t, prose(describeReason(unseen.reason).meaning))
      )
    ),
    pending === void 0 ? void 0 : note("clock", fill(t.standing[pending.possible], moment(t, pending.since), quoted(t, pending.text)))
  ];
}
function note(name, text4) {
  return html`<p class="note ${name}">${icon(name)}<span>${text4}</span></p>`;
}
function uptimeFacts(t, { ratio, coverage }) {
  if (ratio === void 0) return html`<span>${t.uptime.noData}</span>`;
  return [
    html`<span>${fill(t.uptime.uptime, figure(t.ratio(ratio)))}</span>`,
    coverage === void 0 ? void 0 : html`<span>${fill(t.uptime.observed, figure(t.ratio(coverage)))}</span>`
  ];
}
function figure(text4) {
  return html`<b class="number">${text4}</b>`;
}
var DAY_CODES = {
  up: "",
  degraded: "d",
  down: "d",
  unseen: "n",
  planned: "p",
  before: "b"
};
function dayCode({ face, upS, elapsedS }) {
  if (face !== "up") return DAY_CODES[face];
  return String(elapsedS > 0 ? Math.floor(Math.min(1, upS / elapsedS) * 100) : 100);
}
function bars(t, check) {
  return html`<div class="strip" data-days="${check.days.map(dayCode).join(" ")}">${dayBars(t, check.days)}</div>`;
}
function barsAxis(t) {
  return html`<p class="axis" aria-hidden="true"><span class="whole">${t.bars.daysAgo(90)}</span><span class="half">${t.bars.daysAgo(45)}</span><span>${t.bars.today}</span></p>`;
}
function checkLinks(checks3, from) {
  return checks3.map((check, index) => [
    index === 0 ? void 0 : ", ",
    check.isListed ? html`<a href="${siteLink(from, checkPath(check.id))}"><bdi>${check.name}</bdi></a>` : html`<bdi>${check.name}</bdi>`
  ]);
}
function issueMark(t, issue) {
  if (issue === void 0) return void 0;
  const link = issue.url === void 0 ? void 0 : webLink(issue.url);
  const name = t.incident.issue(String(issue.number));
  return link === void 0 ? name : html`<a href="${link}">${name}</a>`;
}
function changeItem(t, { at: at2, kind, face, text: text4, act }) {
  const words = act?.stage === void 0 ? t.change[kind] : t.stage[act.stage];
  const severity = act?.severity === void 0 ? void 0 : [" \xB7 ", t.severity[act.severity]];
  const by = act?.by === void 0 ? void 0 : html` ${fill(t.incident.by, html`<bdi>${act.by}</bdi>`)}`;
  const said = text4 === void 0 ? act?.note : quoted(t, text4);
  return html`<li class="${act === void 0 ? face : "act"}">${icon(act === void 0 ? face : "talk")}<div>
    <p><strong>${words}${severity}</strong> <span class="soft small">${moment(t, at2)}${by}</span></p>
    ${said === void 0 ? void 0 : html`<p><bdi>${said}</bdi></p>`}
  </div></li>`;
}
function drillMark(t, { isDrill }) {
  if (!isDrill) return void 0;
  return html`<span class="drill"><strong>${t.incident.drill}</strong> ${t.incident.isDrill}</span>`;
}
function workFacts(t, { stage, severity, acknowledgedBy, isOpen: isOpen2 }) {
  const facts3 = [
    stage === void 0 ? void 0 : html`<b>${t.stage[stage]}</b>`,
    severity === void 0 ? void 0 : html`<b>${t.severity[severity]}</b>`,
    acknowledgedBy === void 0 ? void 0 : html`<span>${fill(t.incident.acknowledged, html`<bdi>${acknowledgedBy}</bdi>`)}</span>`
  ].filter((fact) => fact !== void 0);
  return facts3.length === 0 || !isOpen2 ? void 0 : html`<p class="facts">${facts3}</p>`;
}
function period(t, { startedAt, endedAt }, on) {
  const day = t.dayAt(startedAt);
  const start = on === day ? clock(t, startedAt) : moment(t, startedAt);
  if (endedAt === void 0) return fill(t.incident.since, moment(t, startedAt));
  const end = day === t.dayAt(endedAt) ? clock(t, endedAt) : moment(t, endedAt);
  return fill(t.incident.period, start, end, t.duration(endedAt - startedAt));
}
function incidentCalendar(t, stretches, from) {
  const items = stretches.map((stretch) => html`<li>${happened(t, stretch, from)}</li>`);
  return html`<ol class="card past">${items}</ol>`;
}
function happened(t, stretch, from) {
  if (stretch.incidents.length === 0)
    return html`<p class="soft">${t.days(stretch.from, stretch.to)}</p><p class="soft">${t.home.noIncidents}</p>`;
  return html`<h3>${date(t, stretch.to)}</h3><ul class="happened">${stretch.incidents.map((incident) => incidentItem(t, incident, from, stretch.to))}</ul>`;
}
function incidentItem(t, incident, from, on) {
  const issue = issueMark(t, incident.issue);
  return html`<li class="${incident.face}">${icon(incident.face)}
    <p><a href="${siteLink(from, incidentPath(incident.id))}">${incident.headline(t)}</a></p>
    <p class="soft small">${period(t, incident, on)}${incident.kind === "declared" ? void 0 : [". ", english(t, prose(incident.meaning))]}${issue === void 0 ? void 0 : html` ${issue}`}</p>
  </li>`;
}

// src/page/check/badges-section.ts
function badgesSection(t, model, check) {
  const address = addressOf(model.siteUrl);
  const page2 = address(checkPath(check.id));
  if (page2 === void 0) return void 0;
  const rows = BADGE_KINDS.flatMap((kind) => badge(t, { address, page: page2, check, kind }));
  return html`<details class="card group"><summary><h2 id="badges">${t.badges.heading}</h2></summary>
    <div class="pad stack"><p class="soft small">${t.badges.note}</p><dl class="stack">${rows}</dl></div></details>`;
}
function badge(t, { address, page: page2, check, kind }) {
  const owner = { of: "check", id: check.id };
  const [svg, json] = [address(badgePath(owner, kind, "svg")), address(badgePath(owner, kind, "json"))];
  if (svg === void 0 || json === void 0) return void 0;
  return html`<div><dt>${t.badges[kind]}</dt><dd><code class="copy">${`[![${plain(check.name)}](${svg})](${page2})`}</code></dd>
    <dd class="soft small">${t.badges.data}: <code>${json}</code></dd></div>`;
}
function plain(name) {
  return name.replace(/[[\]\\`*_<>]/g, "");
}

// src/page/days.ts
var WINDOW_DAYS = 90;
function windowOf(now) {
  return Array.from({ length: WINDOW_DAYS }, (_, index) => dayName(after(now, (index + 1 - WINDOW_DAYS) * DAY_MS)));
}
function windowStart(now) {
  return after(dayOf(now), (1 - WINDOW_DAYS) * DAY_MS);
}
function daysOf(tallies, watch, days2 = windowOf(watch.now)) {
  const byDay2 = new Map(tallies.map((tally) => [tally.day, tally]));
  return days2.map((day) => dayModel(day, byDay2.get(day), watch));
}
function dayModel(day, tally, watch) {
  const start = Date.parse(`${day}T00:00:00Z`);
  const isToday = watch.now < start + DAY_MS;
  const end = isToday ? watch.now : start + DAY_MS;
  const { upS, degradedS, downS, outsideS: plannedS } = tally ?? NOTHING;
  const elapsedS = Math.max(0, Math.floor((end - Math.max(start, watch.first ?? end)) / 1e3) - plannedS);
  const observedS = upS + degradedS + downS;
  const dueS = isToday ? elapsedS - watch.graceS : elapsedS;
  const facts3 = { day, isThin: observedS > 0 && observedS < dueS / 2, upS, degradedS, downS, elapsedS, plannedS };
  if (observedS === 0) return { ...facts3, face: dueS > 0 ? "unseen" : plannedS > 0 ? "planned" : "before" };
  return { ...facts3, face: worst(downS, degradedS) };
}
function worst(downS, degradedS) {
  if (downS > 0) return "down";
  return degradedS > 0 ? "degraded" : "up";
}

// src/page/incident-depth.ts
var MAX_POSTMORTEM_LENGTH = 2e4;
function depthOf({ cause, returns = 0, acknowledged, postmortem, facts: facts3 }) {
  return {
    ...cause === void 0 ? {} : { cause: safeLine(cause) },
    returns,
    ...acknowledged?.until === void 0 ? {} : { workUntil: acknowledged.until },
    ...postmortem === void 0 ? {} : { postmortem: postmortem.slice(0, MAX_POSTMORTEM_LENGTH) },
    facts: factRows(facts3).map((row) => ({ ...row, value: safeLine(row.value) }))
  };
}

// src/page/language/isolate.ts
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function isolate(name) {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

// src/page/incident-model.ts
function incidentModel(incident, input) {
  const checks3 = incident.checks.map((id) => namedCheck(id, input.checks));
  const { meaning, remedy } = describeReason(incident.reason);
  return {
    id: incident.id,
    kind: incident.kind,
    face: faceOf(incident),
    headline: headlineOf(incident, checks3),
    isOpen: isOpen(incident),
    startedAt: incident.startedAt,
    ...incident.endedAt === void 0 ? {} : { endedAt: incident.endedAt },
    reason: safeLine(incident.reason, 80),
    meaning,
    remedy,
    text: safeLine(incident.text),
    checks: checks3,
    locations: incident.locations,
    changes: incident.changes.map(changeModel).reverse(),
    ...workOf(incident),
    ...issueOf(incident, input),
    ...depthOf(incident)
  };
}
function incidentDays(t, incidents3, days2) {
  const byDay2 = Map.groupBy(incidents3, (incident) => t.dayAt(incident.startedAt));
  const stretches = [];
  for (const day of days2) {
    const began = byDay2.get(day) ?? [];
    const last = stretches.at(-1);
    if (last !== void 0 && began.length === 0 && last.incidents.length === 0) {
      stretches[stretches.length - 1] = { ...last, from: day };
    } else stretches.push({ from: day, to: day, incidents: began });
  }
  return stretches;
}
function daysBefore2(t, now, count) {
  const today = Date.parse(`${t.dayAt(now)}T00:00:00Z`);
  return Array.from({ length: count }, (_, ago) => dayName(instant(today - ago * DAY_MS)));
}
function namedCheck(id, checks3) {
  const check = checks3.find((candidate) => candidate.id === id);
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
function whoOf(checks3) {
  const [first] = checks3;
  return first !== void 0 && checks3.length === 1 ? isolate(safeLine(first.name, 80)) : void 0;
}
function headlineOf(incident, checks3) {
  const { startedAt, endedAt, kind } = incident;
  const who = whoOf(checks3);
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
        return (t) => who === void 0 ? t.incident[now].many(checks3.length) : t.incident[now].one(who);
      return (t) => {
        const { one: one2, many } = t.incident[`${kind}Ended`];
        return who === void 0 ? many(checks3.length, lasted(t)) : one2(who, lasted(t));
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
function actOf({ by, note: note2, stage, severity }) {
  return {
    ...by === void 0 ? {} : { by: safeLine(by, 80) },
    ...note2 === void 0 ? {} : { note: safeLine(note2, MAX_NOTE_LENGTH) },
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
  const { number: number3 } = incident.issue;
  const url = input.issuesUrl === void 0 ? {} : { url: `${input.issuesUrl.replace(/\/$/, "")}/${number3}` };
  return { issue: { number: number3, ...url } };
}

// src/page/past-model.ts
function pastModel(model, input) {
  const past = input.past ?? noPast(input.now);
  const days2 = past.months.toReversed().flatMap((month) => daysOfMonth(month, input.now));
  const tallies = Map.groupBy([...past.days, ...input.days], ({ check }) => check);
  const byCheck = new Map(model.checks.map(({ id }) => [id, checkDays(id, days2, tallies.get(id) ?? [], input)]));
  const firsts = /* @__PURE__ */ new Map();
  for (const [index, day] of days2.entries()) if (day.endsWith("-01")) firsts.set(day.slice(0, 7), index);
  const older = past.incidents.map((incident) => incidentModel(incident, input));
  const began = Map.groupBy([...model.incidents, ...older], ({ startedAt }) => monthName(startedAt));
  return {
    months: past.months.map((month) => {
      const name = monthName(month);
      const place = { from: firsts.get(name) ?? 0, length: daysOfMonth(month, input.now).length };
      const checks3 = model.checks.map((check) => ({
        check,
        span: spanOf2(within(place, byCheck.get(check.id) ?? []))
      }));
      return {
        name,
        ...place,
        uptime: meanOf(checks3.map(({ span }) => span)),
        checks: checks3,
        incidents: began.get(name) ?? []
      };
    }),
    overall: days2.map(
      (day, index) => overallDay(
        day,
        [...byCheck.values()].flatMap((some) => some[index] ?? [])
      )
    ),
    days: byCheck,
    whole: new Map([...byCheck].map(([check, some]) => [check, spanOf2(some)]))
  };
}
function within({ from, length }, days2) {
  return days2.slice(from, from + length);
}
function daysOfMonth(month, now) {
  const next = monthOf(after(month, 32 * DAY_MS));
  const end = Math.min(next, now + 1);
  return Array.from({ length: Math.ceil((end - month) / DAY_MS) }, (_, index) => dayName(after(month, index * DAY_MS)));
}
function checkDays(id, days2, tallies, input) {
  const first = input.state.checks[id]?.first;
  const everyMs = input.checks.find((check) => check.id === id)?.everyMs ?? input.everyMs;
  const graceS = 2 * Math.max(everyMs, input.everyMs) / 1e3;
  return daysOf(tallies, { ...first === void 0 ? {} : { first }, now: input.now, graceS }, days2);
}
function spanOf2(days2) {
  const sum = { upS: 0, degradedS: 0, downS: 0, outsideS: 0 };
  let elapsedS = 0;
  for (const day of days2) {
    sum.upS += day.upS;
    sum.degradedS += day.degradedS;
    sum.downS += day.downS;
    sum.outsideS += day.plannedS;
    elapsedS += day.elapsedS;
  }
  const [ratio, coverage] = [uptimeRatio(sum), coverageOf(sum, elapsedS)];
  return { ...sum, ...ratio !== void 0 && { ratio }, ...coverage !== void 0 && { coverage } };
}
function meanOf(uptimes) {
  const ratio = meanRatio(uptimes.map((uptime2) => uptime2.ratio));
  const coverage = meanRatio(uptimes.map((uptime2) => uptime2.coverage));
  return { ...ratio !== void 0 && { ratio }, ...coverage !== void 0 && { coverage } };
}
var ORDER = ["before", "planned", "unseen", "up", "degraded", "down"];
function overallDay(day, days2) {
  let face = "before";
  for (const one2 of days2) if (ORDER.indexOf(one2.face) > ORDER.indexOf(face)) face = one2.face;
  const ratio = meanRatio(days2.map(({ upS, degradedS, downS }) => uptimeRatio({ upS, degradedS, downS, outsideS: 0 })));
  return {
    day,
    face,
    ...ratio !== void 0 && { ratio },
    down: days2.filter((one2) => one2.face === "down").length,
    degraded: days2.filter((one2) => one2.face === "degraded").length
  };
}

// src/page/check/budget-section.ts
var WINDOW_DAYS2 = { "24h": 1, "7d": 7, "30d": 30, "90d": 90, "1y": 365 };
function budgetSection(t, { slo, days: days2, lastDay }) {
  const counted = slo.window === "24h" && lastDay !== void 0 ? lastDay : spanOf2(days2.slice(-WINDOW_DAYS2[slo.window]));
  const budget = errorBudget(slo, counted);
  const promise = t.budget.promise(`${t.number(slo.target, 3)} %`, t.budget.window[slo.window]);
  const known2 = budget === void 0 ? html`<dt>${t.budget.left}</dt><dd>${t.budget.noData}</dd>` : facts(t, budget);
  return html`<section class="stack" aria-labelledby="budget"><h2 id="budget">${t.budget.heading}</h2>
    <div class="card pad stack">${budget === void 0 ? void 0 : gauge(t, budget.leftRatio)}
    <dl class="pairs"><dt>${t.budget.target}</dt><dd>${promise}</dd>${known2}${pace(t, slo, lastDay)}</dl>
    <p class="soft small">${t.budget.rule}</p></div></section>`;
}
function facts(t, { budgetS, spentS, leftS, leftRatio }) {
  const time = (seconds2) => t.duration(seconds2 * 1e3);
  const left = leftS < 0 ? t.budget.overspent(time(-leftS)) : t.budget.leftShare(time(leftS), t.ratio(leftRatio));
  return html`<dt>${t.budget.allowed}</dt><dd>${time(budgetS)}</dd><dt>${t.budget.spent}</dt><dd>${time(spentS)}</dd><dt>${t.budget.left}</dt><dd>${left}</dd>`;
}
function pace(t, { target: target2 }, lastDay) {
  const rate = lastDay === void 0 ? void 0 : burnRate(target2, lastDay);
  if (rate === void 0) return void 0;
  return html`<dt>${t.budget.pace}</dt><dd>${t.budget.paceNow(t.number(rate, rate < 10 ? 1 : 0))}</dd>`;
}
var WIDTH = 100;
function gauge(t, leftRatio) {
  const left = Math.round(Math.max(0, Math.min(1, leftRatio)) * WIDTH);
  const face = leftRatio <= 0 ? "down" : leftRatio < 0.25 ? "degraded" : "up";
  return html`<svg class="gauge ${face}" viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" role="img" aria-label="${t.budget.picture(t.ratio(Math.max(0, leftRatio)))}"><rect class="all" width="${WIDTH}" height="4"/><rect class="left" width="${left}" height="4"/></svg>`;
}

// src/page/check/certificate-section.ts
function certificateSection(t, looks2, now) {
  const facts3 = newestFacts(looks2);
  if (facts3 === void 0) return void 0;
  const { certificateIssuer, tlsProtocol, httpVersion, server, edge, redirects } = facts3;
  const protocol = [tlsProtocol, httpVersion === void 0 ? void 0 : `HTTP/${httpVersion}`];
  const rows = [
    [t.certificate.issuer, quoted2(certificateIssuer)],
    [t.certificate.ends, ends(t, facts3, now)],
    [t.certificate.protocol, protocol.filter((name) => name !== void 0).join(", ") || void 0],
    [t.certificate.server, quoted2(server)],
    [t.certificate.edge, quoted2(edge)],
    [t.certificate.redirects, redirects === void 0 ? void 0 : t.number(redirects)]
  ];
  const known2 = rows.filter(([, value2]) => value2 !== void 0);
  if (known2.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="certificate"><h2 id="certificate">${t.certificate.heading}</h2>
    <dl class="card pad pairs">${known2.map(([name, value2]) => html`<dt>${name}</dt><dd>${value2}</dd>`)}</dl></section>`;
}
function newestFacts(looks2) {
  return looks2.toSorted((a2, b) => b.at - a2.at).find(({ facts: facts3 }) => Object.keys(facts3).length > 0)?.facts;
}
function quoted2(text4) {
  return text4 === void 0 ? void 0 : html`<bdi>${text4}</bdi>`;
}
function ends(t, { certificateEnds, certificateDoubt }, now) {
  if (certificateDoubt === "insecure") return t.certificate.doubtInsecure;
  if (certificateDoubt === "intercepted") return t.certificate.doubtIntercepted;
  if (certificateEnds === void 0) return void 0;
  const time = t.duration(Math.abs(certificateEnds - now));
  const left = certificateEnds > now ? t.certificate.left(time) : t.certificate.ended(time);
  return html`${moment(t, certificateEnds)} (${left})`;
}

// src/page/chart/frame.ts
function framed({ plot, axis, tick, marks }) {
  return html`<div class="chart"><ol class="ticks" aria-hidden="true">${axis.ticks.map((value2) => html`<li>${tick(value2)}</li>`)}</ol>
    ${plot}<p class="marks" aria-hidden="true">${marks.map((mark) => html`<span>${mark}</span>`)}</p></div>`;
}

// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI;
var tau = 2 * pi;
var epsilon = 1e-6;
var tauEpsilon = tau - epsilon;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i) {
    this._ += arguments[i] + strings[i];
  }
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  const k2 = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i) {
      this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
    }
  };
}
function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
  const d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  const k2 = 10 ** d;
  const r = function(value2) {
    return Math.round(value2 * k2);
  };
  return function(x0, y0, x1, y1) {
    return r(x0) === r(x1) && r(y0) === r(y1);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null;
    this._ = "";
    this._append = digits == null ? append : appendRound(digits);
    this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x2, y2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    if (this._x1 !== null) {
      this._x1 = this._x0, this._y1 = this._y0;
      this._append`Z`;
    }
  }
  lineTo(x2, y2) {
    this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x1, y1, x2, y2) {
    this._append`Q${+x1},${+y1},${this._x1 = +x2},${this._y1 = +y2}`;
  }
  bezierCurveTo(x1, y1, x2, y2, x3, y3) {
    this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x1, y1, x2, y2, r) {
    x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null) {
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    } else if (!(l01_2 > epsilon)) ;
    else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) {
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    } else {
      let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      if (Math.abs(t01 - 1) > epsilon) {
        this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
      }
      this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x2, y2, r, a0, a1, ccw) {
    x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x2 + dx, y0 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null) {
      this._append`M${x0},${y0}`;
    } else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) {
      this._append`L${x0},${y0}`;
    }
    if (!r) return;
    if (da < 0) da = da % tau + tau;
    if (da > tauEpsilon) {
      this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
    } else if (da > epsilon) {
      const x1 = x2 + r * Math.cos(a1);
      const y1 = y2 + r * Math.sin(a1);
      if (da >= pi && this._equal(x0, y0, x1, y1)) {
        da /= 2;
        let a00 = a0 + da;
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
      }
      this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
    }
  }
  rect(x2, y2, w, h) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path2() {
  return new Path();
}
path2.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x2) {
  return function constant3() {
    return x2;
  };
}
var cos = Math.cos;
var sin = Math.sin;
var sqrt = Math.sqrt;
var epsilon2 = 1e-12;
var pi2 = Math.PI;
var halfPi = pi2 / 2;
var tau2 = 2 * pi2;
function withPath(shape) {
  let digits = 3;
  shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) {
      digits = null;
    } else {
      const d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  };
  return () => new Path(digits);
}
var slice = Array.prototype.slice;
function array(x2) {
  return typeof x2 === "object" && "length" in x2 ? x2 : Array.from(x2);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x2, y2);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}
function line(x$1, y$1) {
  var defined = constant(true), context = null, curve = curveLinear, output = null, path3 = withPath(line3);
  x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
  y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
  function line3(data) {
    var i, n = (data = array(data)).length, d, defined0 = false, buffer;
    if (context == null) output = curve(buffer = path3());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) output.lineStart();
        else output.lineEnd();
      }
      if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  line3.x = function(_) {
    return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line3) : x$1;
  };
  line3.y = function(_) {
    return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line3) : y$1;
  };
  line3.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line3) : defined;
  };
  line3.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), line3) : curve;
  };
  line3.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line3) : context;
  };
  return line3;
}
function area(x0, y0, y1) {
  var x1 = null, defined = constant(true), context = null, curve = curveLinear, output = null, path3 = withPath(area2);
  x0 = typeof x0 === "function" ? x0 : x0 === void 0 ? x : constant(+x0);
  y0 = typeof y0 === "function" ? y0 : y0 === void 0 ? constant(0) : constant(+y0);
  y1 = typeof y1 === "function" ? y1 : y1 === void 0 ? y : constant(+y1);
  function area2(data) {
    var i, j, k2, n = (data = array(data)).length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
    if (context == null) output = curve(buffer = path3());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) {
          j = i;
          output.areaStart();
          output.lineStart();
        } else {
          output.lineEnd();
          output.lineStart();
          for (k2 = i - 1; k2 >= j; --k2) {
            output.point(x0z[k2], y0z[k2]);
          }
          output.lineEnd();
          output.areaEnd();
        }
      }
      if (defined0) {
        x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
        output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
      }
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined).curve(curve).context(context);
  }
  area2.x = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), x1 = null, area2) : x0;
  };
  area2.x0 = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), area2) : x0;
  };
  area2.x1 = function(_) {
    return arguments.length ? (x1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : x1;
  };
  area2.y = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), y1 = null, area2) : y0;
  };
  area2.y0 = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), area2) : y0;
  };
  area2.y1 = function(_) {
    return arguments.length ? (y1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : y1;
  };
  area2.lineX0 = area2.lineY0 = function() {
    return arealine().x(x0).y(y0);
  };
  area2.lineY1 = function() {
    return arealine().x(x0).y(y1);
  };
  area2.lineX1 = function() {
    return arealine().x(x1).y(y0);
  };
  area2.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), area2) : defined;
  };
  area2.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), area2) : curve;
  };
  area2.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area2) : context;
  };
  return area2;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
  this._curve = curve;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a2, r) {
    this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
  }
};
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  radial._curve = curve;
  return radial;
}
var sqrt3$2 = sqrt(3);
var tan30 = sqrt(1 / 3);
var tan30_2 = tan30 * 2;
var kr = sin(pi2 / 10) / sin(7 * pi2 / 10);
var kx = sin(tau2 / 10) * kr;
var ky = -cos(tau2 / 10) * kr;
var sqrt3$1 = sqrt(3);
var sqrt3 = sqrt(3);
var s10 = sqrt(3) / 2;
var k = 1 / sqrt(12);
var a = (k / 2 + 1) * 3;
function noop() {
}
function point$3(that, x2, y2) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x2) / 6,
    (that._y0 + 4 * that._y1 + y2) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
        this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2);
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x2 = x2, this._y2 = y2;
        break;
      case 1:
        this._point = 2;
        this._x3 = x2, this._y3 = y2;
        break;
      case 2:
        this._point = 3;
        this._x4 = x2, this._y4 = y2;
        this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
        break;
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x0 = (this._x0 + 4 * this._x1 + x2) / 6, y0 = (this._y0 + 4 * this._y1 + y2) / 6;
        this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function Bundle(context, beta) {
  this._basis = new Basis(context);
  this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [];
    this._y = [];
    this._basis.lineStart();
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, j = x2.length - 1;
    if (j > 0) {
      var x0 = x2[0], y0 = y2[0], dx = x2[j] - x0, dy = y2[j] - y0, i = -1, t;
      while (++i <= j) {
        t = i / j;
        this._basis.point(
          this._beta * x2[i] + (1 - this._beta) * (x0 + t * dx),
          this._beta * y2[i] + (1 - this._beta) * (y0 + t * dy)
        );
      }
    }
    this._x = this._y = null;
    this._basis.lineEnd();
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  bundle2.beta = function(beta2) {
    return custom(+beta2);
  };
  return bundle2;
})(0.85);
function point$2(that, x2, y2) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x2),
    that._y2 + that._k * (that._y1 - y2),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        this._x1 = x2, this._y1 = y2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  };
  return cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  };
  return cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  };
  return cardinal2;
})(0);
function point$1(that, x2, y2) {
  var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon2) {
    var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x1 = (x1 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
    y1 = (y1 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }
  if (that._l23_a > epsilon2) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m;
    y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
  }
  that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  };
  return catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._point) this._context.closePath();
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) this._context.lineTo(x2, y2);
    else this._point = 1, this._context.moveTo(x2, y2);
  }
};
function sign(x2) {
  return x2 < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
  var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
  var h = that._x1 - that._x0;
  return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t02, t12) {
  var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
  that._context.bezierCurveTo(x0 + dx, y0 + dx * t02, x1 - dx, y1 - dx * t12, x1, y1);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point(this, this._t0, slope2(this, this._t0));
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    var t12 = NaN;
    x2 = +x2, y2 = +y2;
    if (x2 === this._x1 && y2 === this._y1) return;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        point(this, slope2(this, t12 = slope3(this, x2, y2)), t12);
        break;
      default:
        point(this, this._t0, t12 = slope3(this, x2, y2));
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
    this._t0 = t12;
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
  MonotoneX.prototype.point.call(this, y2, x2);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x2, y2) {
    this._context.moveTo(y2, x2);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x2, y2) {
    this._context.lineTo(y2, x2);
  },
  bezierCurveTo: function(x1, y1, x2, y2, x3, y3) {
    this._context.bezierCurveTo(y1, x1, y2, x2, y3, x3);
  }
};
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [];
    this._y = [];
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, n = x2.length;
    if (n) {
      this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]);
      if (n === 2) {
        this._context.lineTo(x2[1], y2[1]);
      } else {
        var px = controlPoints(x2), py = controlPoints(y2);
        for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) {
          this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
        }
      }
    }
    if (this._line || this._line !== 0 && n === 1) this._context.closePath();
    this._line = 1 - this._line;
    this._x = this._y = null;
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
function controlPoints(x2) {
  var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
  a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1];
  for (i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
  a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n];
  for (i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
  a2[n - 1] = r[n - 1] / b[n - 1];
  for (i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
  b[n - 1] = (x2[n] + a2[n - 1]) / 2;
  for (i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
  return [a2, b];
}
function Step(context, t) {
  this._context = context;
  this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0) {
          this._context.lineTo(this._x, y2);
          this._context.lineTo(x2, y2);
        } else {
          var x1 = this._x * (1 - this._t) + x2 * this._t;
          this._context.lineTo(x1, this._y);
          this._context.lineTo(x1, y2);
        }
        break;
      }
    }
    this._x = x2, this._y = y2;
  }
};
function none$1(series, order) {
  if (!((n = series.length) > 1)) return;
  for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
    s0 = s1, s1 = series[order[i]];
    for (j = 0; j < m; ++j) {
      s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
    }
  }
}
function none(series) {
  var n = series.length, o = new Array(n);
  while (--n >= 0) o[n] = n;
  return o;
}
function stackValue(d, key) {
  return d[key];
}
function stackSeries(key) {
  const series = [];
  series.key = key;
  return series;
}
function stack() {
  var keys = constant([]), order = none, offset = none$1, value2 = stackValue;
  function stack2(data) {
    var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
    for (const d of data) {
      for (i = 0, ++j; i < n; ++i) {
        (sz[i][j] = [0, +value2(d, sz[i].key, j, data)]).data = d;
      }
    }
    for (i = 0, oz = array(order(sz)); i < n; ++i) {
      sz[oz[i]].index = i;
    }
    offset(sz, oz);
    return sz;
  }
  stack2.keys = function(_) {
    return arguments.length ? (keys = typeof _ === "function" ? _ : constant(Array.from(_)), stack2) : keys;
  };
  stack2.value = function(_) {
    return arguments.length ? (value2 = typeof _ === "function" ? _ : constant(+_), stack2) : value2;
  };
  stack2.order = function(_) {
    return arguments.length ? (order = _ == null ? none : typeof _ === "function" ? _ : constant(Array.from(_)), stack2) : order;
  };
  stack2.offset = function(_) {
    return arguments.length ? (offset = _ == null ? none$1 : _, stack2) : offset;
  };
  return stack2;
}

// src/page/chart/plot.ts
var SLOT = 10;
var HEIGHT2 = 100;
function quantilePlot(points, { axis, label, titles }) {
  const y2 = heightIn(axis);
  const between = area().defined(isKnown).x((_, index) => middleOf(index)).y0(({ p50 = 0 }) => y2(p50)).y1(({ p95 = 0 }) => y2(p95)).digits(1);
  const along = (value2) => line().defined(isKnown).x((_, index) => middleOf(index)).y((point2) => y2(value2(point2) ?? 0)).digits(1)([...points]) ?? "";
  return drawing(points.length, {
    axis,
    label,
    titles,
    shapes: [
      html`<path class="band" d="${between([...points]) ?? ""}"/>`,
      html`<path class="p95" d="${along(({ p95 }) => p95)}"/>`,
      html`<path class="p50" d="${along(({ p50 }) => p50)}"/>`
    ]
  });
}
function stackPlot(parts, plotted) {
  const count = Math.max(0, ...parts.map((part) => part.length));
  const slots = Array.from({ length: count }, (_, slot) => parts.map((part) => part[slot]));
  const y2 = heightIn(plotted.axis);
  const layers = stack().keys(parts.map((_, index) => index)).value((slot, key) => slot[key] ?? 0)(slots);
  const shapeOf = area().defined((_, index) => slots[index]?.some((value2) => value2 !== void 0) === true).x((_, index) => middleOf(index)).y0(([from]) => y2(from)).y1(([, to]) => y2(to)).digits(1);
  const shapes = layers.map(
    (layer, index) => html`<path class="part s${index}" d="${shapeOf(layer.map(([from, to]) => [from, to])) ?? ""}"/>`
  );
  return drawing(count, { ...plotted, shapes });
}
function stackedValues(parts) {
  const count = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: count }, (_, slot) => {
    let sum = 0;
    for (const part of parts) sum += part[slot] ?? 0;
    return sum;
  });
}
function drawing(slots, { axis, label, shapes, titles = [] }) {
  const width = slots * SLOT;
  const grid = axis.ticks.map((tick) => `M0 ${round(heightIn(axis)(tick))}H${width}`).join("");
  return html`<svg class="plot" viewBox="0 0 ${width} ${HEIGHT2}" preserveAspectRatio="none" role="img" aria-label="${label}">
    <path class="grid" d="${grid}"/>${shapes}${titles.map(hit)}
  </svg>`;
}
function hit(title, index) {
  return html`<rect class="hit" x="${index * SLOT}" width="${SLOT}" height="${HEIGHT2}"><title>${title}</title></rect>`;
}
function isKnown({ p50, p95 }) {
  return p50 !== void 0 && p95 !== void 0;
}
function middleOf(index) {
  return index * SLOT + SLOT / 2;
}
function heightIn({ top }) {
  return (value2) => HEIGHT2 - value2 / top * HEIGHT2;
}
function round(value2) {
  return Math.round(value2 * 10) / 10;
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a2, b) {
  return a2 == null || b == null ? NaN : a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function descending(a2, b) {
  return a2 == null || b == null ? NaN : b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x2) => ascending(f(d), x2);
    delta = (d, x2) => f(d) - x2;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a2[mid], x2) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a2[mid], x2) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a2, x2, lo = 0, hi = a2.length) {
    const i = left(a2, x2, lo, hi - 1);
    return i > lo && delta(a2[i - 1], x2) > -delta(a2[i], x2) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x2) {
  return x2 === null ? NaN : +x2;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y2 = 0, n = w * h; y2 < n; ) {
    blur(T, S, y2, y2 += w, 1);
  }
}
function blurv(blur, T, S, w, h) {
  for (let x2 = 0, n = w * h; x2 < w; ++x2) {
    blur(T, S, x2, x2 + n, w);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S[start];
    const s11 = step * radius;
    for (let i = start, j = start + s11; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s11)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s11)];
    }
  };
}
var array2 = Array.prototype;
var slice2 = array2.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array3, i0 = 0, i1 = array3.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array3[m + i0];
      array3[m + i0] = array3[i + i0];
      array3[i + i0] = t;
    }
    return array3;
  };
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition2) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition2) prototype[key] = definition2[key];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a2) {
  if (a2 <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a2);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a2 = clampa(this.opacity);
  return `${a2 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a2 === 1 ? ")" : `, ${a2})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s11, l, a2) {
  if (a2 <= 0) h = s11 = l = NaN;
  else if (l <= 0 || l >= 1) h = s11 = NaN;
  else if (s11 <= 0) h = NaN;
  return new Hsl(h, s11, l, a2);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s11 = max - min, l = (max + min) / 2;
  if (s11) {
    if (r === max) h = (g - b) / s11 + (g < b) * 6;
    else if (g === max) h = (b - r) / s11 + 2;
    else h = (r - g) / s11 + 4;
    s11 /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s11 = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s11, l, o.opacity);
}
function hsl(h, s11, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s11, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s11, l, opacity) {
  this.h = +h;
  this.s = +s11;
  this.l = +l;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s11 = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s11, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a2 = clampa(this.opacity);
    return `${a2 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a2 === 1 ? ")" : `, ${a2})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x2, z;
  if (r === g && g === b) x2 = z = y2;
  else {
    x2 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y2 - 16, 500 * (x2 - y2), 200 * (y2 - z), o.opacity);
}
function lab(l, a2, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a2, b, opacity == null ? 1 : opacity);
}
function Lab(l, a2, b, opacity) {
  this.l = +l;
  this.a = +a2;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k2) {
    return new Lab(this.l + K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
  },
  darker(k2) {
    return new Lab(this.l - K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
  },
  rgb() {
    var y2 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
    x2 = Xn * lab2xyz(x2);
    y2 = Yn * lab2xyz(y2);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb(3.1338561 * x2 - 1.6168667 * y2 - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y2 + 0.033454 * z),
      lrgb2rgb(0.0719453 * x2 - 0.2289914 * y2 + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x2) {
  return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x2) {
  return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k2) {
    return new Hcl(this.h, this.c, this.l + K * (k2 == null ? 1 : k2), this.opacity);
  },
  darker(k2) {
    return new Hcl(this.h, this.c, this.l - K * (k2 == null ? 1 : k2), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861;
var B = 1.78277;
var C = -0.29227;
var D = -0.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k2 = (E * (g - l) - C * bl) / D, s11 = Math.sqrt(k2 * k2 + bl * bl) / (E * l * (1 - l)), h = s11 ? Math.atan2(k2, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s11, l, o.opacity);
}
function cubehelix(h, s11, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s11, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s11, l, opacity) {
  this.h = +h;
  this.s = +s11;
  this.l = +l;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a2 = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a2 * (A * cosh2 + B * sinh2)),
      255 * (l + a2 * (C * cosh2 + D * sinh2)),
      255 * (l + a2 * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t12, v0, v1, v2, v3) {
  var t22 = t12 * t12, t32 = t22 * t12;
  return ((1 - 3 * t12 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t12 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant2 = (x2) => () => x2;
function linear(a2, d) {
  return function(t) {
    return a2 + t * d;
  };
}
function exponential(a2, b, y2) {
  return a2 = Math.pow(a2, y2), b = Math.pow(b, y2) - a2, y2 = 1 / y2, function(t) {
    return Math.pow(a2 + t * b, y2);
  };
}
function hue$1(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant2(isNaN(a2) ? b : a2);
}
function gamma(y2) {
  return (y2 = +y2) === 1 ? nogamma : function(a2, b) {
    return b - a2 ? exponential(a2, b, y2) : constant2(isNaN(a2) ? b : a2);
  };
}
function nogamma(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d) : constant2(isNaN(a2) ? b : a2);
}
var rgb2 = (function rgbGamma(y2) {
  var color2 = gamma(y2);
  function rgb3(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a2, b) {
  if (!b) b = [];
  var n = a2 ? Math.min(b.length, a2.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a2[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x2) {
  return ArrayBuffer.isView(x2) && !(x2 instanceof DataView);
}
function genericArray(a2, b) {
  var nb = b ? b.length : 0, na = a2 ? Math.min(nb, a2.length) : 0, x2 = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x2[i] = value(a2[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x2[i](t);
    return c;
  };
}
function date2(a2, b) {
  var d = /* @__PURE__ */ new Date();
  return a2 = +a2, b = +b, function(t) {
    return d.setTime(a2 * (1 - t) + b * t), d;
  };
}
function number2(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return a2 * (1 - t) + b * t;
  };
}
function object(a2, b) {
  var i = {}, c = {}, k2;
  if (a2 === null || typeof a2 !== "object") a2 = {};
  if (b === null || typeof b !== "object") b = {};
  for (k2 in b) {
    if (k2 in a2) {
      i[k2] = value(a2[k2], b[k2]);
    } else {
      c[k2] = b[k2];
    }
  }
  return function(t) {
    for (k2 in i) c[k2] = i[k2](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string3(a2, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s11 = [], q = [];
  a2 = a2 + "", b = b + "";
  while ((am = reA.exec(a2)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s11[i]) s11[i] += bs;
      else s11[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s11[i]) s11[i] += bm;
      else s11[++i] = bm;
    } else {
      s11[++i] = null;
      q.push({ i, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s11[i]) s11[i] += bs;
    else s11[++i] = bs;
  }
  return s11.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s11[(o = q[i2]).i] = o.x(t);
    return s11.join("");
  });
}
function value(a2, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant2(b) : (t === "number" ? number2 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string3 : b instanceof color ? rgb2 : b instanceof Date ? date2 : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number2)(a2, b);
}
function round2(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return Math.round(a2 * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a2, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a2 * a2 + b * b)) a2 /= scaleX, b /= scaleX;
  if (skewX = a2 * c + b * d) c -= a2 * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a2 * d < b * c) a2 = -a2, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a2) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse2, pxComma, pxParen, degParen) {
  function pop(s11) {
    return s11.length ? s11.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s11, q) {
    if (xa !== xb || ya !== yb) {
      var i = s11.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s11.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a2, b, s11, q) {
    if (a2 !== b) {
      if (a2 - b > 180) b += 360;
      else if (b - a2 > 180) a2 += 360;
      q.push({ i: s11.push(pop(s11) + "rotate(", null, degParen) - 2, x: number2(a2, b) });
    } else if (b) {
      s11.push(pop(s11) + "rotate(" + b + degParen);
    }
  }
  function skewX(a2, b, s11, q) {
    if (a2 !== b) {
      q.push({ i: s11.push(pop(s11) + "skewX(", null, degParen) - 2, x: number2(a2, b) });
    } else if (b) {
      s11.push(pop(s11) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s11, q) {
    if (xa !== xb || ya !== yb) {
      var i = s11.push(pop(s11) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s11.push(pop(s11) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a2, b) {
    var s11 = [], q = [];
    a2 = parse2(a2), b = parse2(b);
    translate(a2.translateX, a2.translateY, b.translateX, b.translateY, s11, q);
    rotate(a2.rotate, b.rotate, s11, q);
    skewX(a2.skewX, b.skewX, s11, q);
    scale(a2.scaleX, a2.scaleY, b.scaleX, b.scaleY, s11, q);
    a2 = b = null;
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s11[(o = q[i]).i] = o.x(t);
      return s11.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon22 = 1e-12;
function cosh(x2) {
  return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
}
function sinh(x2) {
  return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
}
function tanh(x2) {
  return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon22) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    } else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s11 = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s11 + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s11 + r0)
        ];
      };
    }
    i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
    return i;
  }
  zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s11 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s11(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y2) {
    y2 = +y2;
    function cubehelix3(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s11 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s11(t);
        start.l = l(Math.pow(t, y2));
        start.opacity = opacity(t);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x2) {
  return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
}
function formatDecimalParts(x2, p) {
  if (!isFinite(x2) || x2 === 0) return null;
  var i = (x2 = p ? x2.toExponential(p - 1) : x2.toExponential()).indexOf("e"), coefficient = x2.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x2.slice(i + 1)
  ];
}
function exponent(x2) {
  return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value2.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s11) {
  out: for (var n = s11.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s11[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s11[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s11.slice(0, i0) + s11.slice(i1 + 1) : s11;
}
var prefixExponent;
function formatPrefixAuto(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return prefixExponent = void 0, x2.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x2, Math.max(0, p + i - 1))[0];
}
function formatRounded(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return x2 + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x2, p) => (x2 * 100).toFixed(p),
  "b": (x2) => Math.round(x2).toString(2),
  "c": (x2) => x2 + "",
  "d": formatDecimal,
  "e": (x2, p) => x2.toExponential(p),
  "f": (x2, p) => x2.toFixed(p),
  "g": (x2, p) => x2.toPrecision(p),
  "o": (x2) => Math.round(x2).toString(8),
  "p": (x2, p) => formatRounded(x2 * 100, p),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x2) => Math.round(x2).toString(16).toUpperCase(),
  "x": (x2) => Math.round(x2).toString(16)
};
function identity2(x2) {
  return x2;
}
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale2) {
  var group2 = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity2 : formatGroup(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity2 : formatNumerals(map.call(locale2.numerals, String)), percent = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "\u2212" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill2 = specifier.fill, align = specifier.align, sign2 = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill2 === "0" && align === "=") zero3 = true, fill2 = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim(value2);
        if (valueNegative && +value2 === 0 && sign2 !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign2 === "(" ? sign2 : minus : sign2 === "-" || sign2 === "(" ? "" : sign2) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign2 === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value2.length;
          while (++i < n) {
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
              value2 = value2.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group2(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill2) : "";
      if (comma && zero3) value2 = group2(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k2 = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k2 * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition2) {
  locale = formatLocale(definition2);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain2, range2) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain2);
      break;
    default:
      this.range(range2).domain(domain2);
      break;
  }
  return this;
}
function constants(x2) {
  return function() {
    return x2;
  };
}
function number$1(x2) {
  return +x2;
}
var unit = [0, 1];
function identity$1(x2) {
  return x2;
}
function normalize(a2, b) {
  return (b -= a2 = +a2) ? function(x2) {
    return (x2 - a2) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a2, b) {
  var t;
  if (a2 > b) t = a2, a2 = b, b = t;
  return function(x2) {
    return Math.max(a2, Math.min(b, x2));
  };
}
function bimap(domain2, range2, interpolate) {
  var d0 = domain2[0], d1 = domain2[1], r0 = range2[0], r1 = range2[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x2) {
    return r0(d0(x2));
  };
}
function polymap(domain2, range2, interpolate) {
  var j = Math.min(domain2.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain2[j] < domain2[0]) {
    domain2 = domain2.slice().reverse();
    range2 = range2.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain2[i], domain2[i + 1]);
    r[i] = interpolate(range2[i], range2[i + 1]);
  }
  return function(x2) {
    var i2 = bisectRight(domain2, x2, 1, j) - 1;
    return r[i2](d[i2](x2));
  };
}
function copy$1(source, target2) {
  return target2.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain2 = unit, range2 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain2.length, range2.length);
    if (clamp !== identity$1) clamp = clamper(domain2[0], domain2[n - 1]);
    piecewise2 = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : (output || (output = piecewise2(domain2.map(transform), range2, interpolate$1)))(transform(clamp(x2)));
  }
  scale.invert = function(y2) {
    return clamp(untransform((input || (input = piecewise2(range2, domain2.map(transform), number2)))(y2)));
  };
  scale.domain = function(_) {
    return arguments.length ? (domain2 = Array.from(_, number$1), rescale()) : domain2.slice();
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
  };
  scale.rangeRound = function(_) {
    return range2 = Array.from(_), interpolate$1 = round2, rescale();
  };
  scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
  };
  scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain2 = scale.domain;
  scale.ticks = function(count) {
    var d = domain2();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };
  scale.tickFormat = function(count, specifier) {
    var d = domain2();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };
  scale.nice = function(count) {
    if (count == null) count = 10;
    var d = domain2();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain2(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy$1(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}

// src/page/chart/scale.ts
var TICKS = 4;
function axisOf(values) {
  let most = 0;
  for (const value2 of values) if (value2 !== void 0 && value2 > most) most = value2;
  const scale = linear2().domain([0, most === 0 ? 1 : most]).nice(TICKS);
  const ticks2 = scale.ticks(TICKS);
  return { top: ticks2.at(-1) ?? 1, ticks: ticks2 };
}

// src/page/check/latency-section.ts
function latencySection(t, course) {
  if (course?.allDays === void 0) return void 0;
  const { days: days2 } = course;
  return html`<section class="stack" aria-labelledby="latency"><h2 id="latency">${t.latency.heading}</h2>
    <div class="card pad stack deep">
      <p class="soft small">${t.latency.note}</p>
      ${spansTable(t, course)}
      ${byHour(t, course)}
      <div class="pair">${byDay(t, t.latency.lastWeek, days2.slice(-WEEK_DAYS2), course.lastWeek)}${byDay(t, t.latency.allDays(days2.length), days2, course.allDays)}</div>
      ${dayTable(t, days2)}
      ${byLocation(t, course)}${bySteps(t, course)}
    </div></section>`;
}
function spansTable(t, { lastDay, lastWeek, allDays, days: days2 }) {
  const rows = [
    [t.latency.lastDay, lastDay],
    [t.latency.lastWeek, lastWeek],
    [t.latency.allDays(days2.length), allDays]
  ];
  return html`<table class="figures"><thead><tr><th scope="col">${t.latency.span}</th><th scope="col" class="number">${t.latency.median}</th><th scope="col" class="number">${t.latency.p95}</th><th scope="col" class="number">${t.latency.p99}</th><th scope="col" class="number">${t.latency.looks}</th></tr></thead>
    <tbody>${rows.map(([name, span]) => html`<tr><th scope="row">${name}</th>${spanCells(t, span)}</tr>`)}</tbody></table>`;
}
function spanCells(t, span) {
  if (span === void 0) return html`<td colspan="4">${t.latency.none}</td>`;
  const { p50, p95, p99, looks: looks2 } = span;
  return [t.ms(p50), t.ms(p95), t.ms(p99), t.number(looks2)].map((text4) => html`<td class="number">${text4}</td>`);
}
function byHour(t, { hours, lastDay }) {
  const axis = axisOf(hours.map(({ p95 }) => p95));
  const at2 = ({ from }) => t.clock(from);
  const plot = quantilePlot(hours, {
    axis,
    label: pictureLabel(t, t.latency.lastDay, lastDay),
    titles: hours.map((point2) => told(t, at2(point2), point2))
  });
  return html`<figure class="stack"><figcaption><h3>${t.latency.lastDay}</h3>${legend(t)}</figcaption>
    ${framed({ plot, axis, tick: t.ms, marks: hourMarks(t, hours) })}
    ${table(t, {
    name: t.latency.lastDay,
    heads: [t.latency.hour, t.latency.median, t.latency.p95],
    rows: hours.map((point2) => [clock(t, point2.from), ...cells(t, point2)])
  })}
  </figure>`;
}
var WEEK_DAYS2 = 7;
function byDay(t, span, days2, whole) {
  const axis = axisOf(days2.map(({ p95 }) => p95));
  const plot = quantilePlot(days2, {
    axis,
    label: pictureLabel(t, span, whole),
    titles: days2.map((point2) => told(t, t.utcDay(point2.from), point2))
  });
  const first = days2[0];
  const marks = [first === void 0 ? void 0 : t.utcDay(first.from), t.latency.today];
  return html`<figure class="stack"><figcaption><h3>${span}</h3></figcaption>${framed({ plot, axis, tick: t.ms, marks })}</figure>`;
}
function dayTable(t, days2) {
  const rows = days2.toReversed().map((point2) => [t.utcDay(point2.from), ...cells(t, point2)]);
  const heads = [t.latency.day, t.latency.median, t.latency.p95];
  return table(t, { name: t.latency.allDays(days2.length), heads, rows });
}
function byLocation(t, { locations }) {
  if (locations.length < 2) return void 0;
  const axis = axisOf(locations.flatMap(({ hours }) => hours.map(({ p95 }) => p95)));
  const newest = (hours) => hours.findLast(({ p50 }) => p50 !== void 0)?.p50;
  const small = locations.map(({ location, hours }) => {
    const p50 = newest(hours);
    const median2 = p50 === void 0 ? t.latency.none : t.ms(p50);
    const plot = quantilePlot(hours, { axis, label: t.latency.locationPicture(location, median2) });
    return html`<li><p class="line"><bdi>${location}</bdi><b class="number">${median2}</b></p>${plot}</li>`;
  });
  const heads = [t.latency.hour, ...locations.map(({ location }) => html`<bdi>${location}</bdi>`)];
  const rows = (locations[0]?.hours ?? []).map(({ from }, index) => [
    clock(t, from),
    ...locations.map(({ hours }) => median(t, hours[index]?.p50))
  ]);
  return html`<figure class="stack"><figcaption><h3>${t.latency.locations}</h3><p class="soft small">0 – ${t.ms(axis.top)}</p></figcaption>
    <ul class="small-plots">${small}</ul>${table(t, { name: t.latency.locations, heads, rows })}</figure>`;
}
function bySteps(t, { hours, steps }) {
  if (steps.length < 2) return void 0;
  const parts = steps.map((step) => step.hours);
  const axis = axisOf(stackedValues(parts));
  const names = steps.map(({ step }) => t.latency.step[step]);
  const said = (slot) => steps.flatMap((step, index) => {
    const ms = step.hours[slot];
    return ms === void 0 ? [] : [t.latency.stepValue(names[index] ?? "", t.ms(ms))];
  });
  const newest = hours.findLastIndex((_, slot) => said(slot).length > 0);
  const plot = stackPlot(parts, {
    axis,
    label: t.latency.stepsPicture(t.list(said(newest))),
    titles: hours.map(({ from }, slot) => `${t.clock(from)}: ${said(slot).join(", ") || t.latency.none}`)
  });
  const rows = hours.map(({ from }, slot) => [clock(t, from), ...parts.map((part) => median(t, part[slot]))]);
  const swatches = names.map((name, index) => html`<li><i class="s${index}"></i>${name}</li>`).reverse();
  return html`<figure class="stack"><figcaption><h3>${t.latency.steps}</h3><ul class="key">${swatches}</ul></figcaption>
    <p class="soft small">${t.latency.stepsNote}</p>
    ${framed({ plot, axis, tick: t.ms, marks: hourMarks(t, hours) })}
    ${table(t, { name: t.latency.steps, heads: [t.latency.hour, ...names], rows })}</figure>`;
}
function pictureLabel(t, span, whole) {
  if (whole === void 0) return `${span}: ${t.latency.none}`;
  return t.latency.picture(span, t.ms(whole.p50), t.ms(whole.p95));
}
function told(t, at2, { p50, p95 }) {
  if (p50 === void 0 || p95 === void 0) return t.latency.gap(at2);
  return t.latency.point(at2, t.ms(p50), t.ms(p95));
}
function cells(t, { p50, p95 }) {
  return [median(t, p50), median(t, p95)];
}
function median(t, ms) {
  return ms === void 0 ? "\u2013" : t.ms(ms);
}
function legend(t) {
  return html`<ul class="key"><li><svg class="sample" viewBox="0 0 24 8" aria-hidden="true"><path class="p50" d="M0 4H24"/></svg>${t.latency.median}</li><li><svg class="sample" viewBox="0 0 24 8" aria-hidden="true"><path class="p95" d="M0 4H24"/></svg>${t.latency.p95}</li></ul>`;
}
function hourMarks(t, hours) {
  const every = Math.max(1, Math.round((hours.length - 1) / 4));
  const last = hours.length - 1;
  return hours.flatMap(({ from }, index) => {
    if (index === last) return [t.latency.now];
    return index % every === 0 && last - index >= every / 2 ? [clock(t, from)] : [];
  });
}
function table(t, { name, heads, rows }) {
  const [first, ...others] = heads;
  const body = rows.map(([head3, ...values]) => {
    return html`<tr><th scope="row">${head3}</th>${values.map((value2) => html`<td class="number">${value2}</td>`)}</tr>`;
  });
  return html`<details><summary>${t.latency.table}</summary><div class="wide" role="region" tabindex="0" aria-label="${name}"><table><thead><tr><th scope="col">${first}</th>${others.map((head3) => html`<th scope="col" class="number">${head3}</th>`)}</tr></thead><tbody>${body}</tbody></table></div></details>`;
}

// src/page/check/recent-section.ts
function recentSection(t, results) {
  if (results.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="recent"><h2 id="recent">${t.recent.heading}</h2>
    <ol class="card looks">${results.map((result) => look(t, result))}</ol></section>`;
}
function look(t, { at: at2, state, location, text: text4, phases: phases2 }) {
  const { totalMs } = phases2;
  return html`<li><span>${moment(t, at2)}</span><span class="what">${quoted(t, safeLine(text4))}</span>
    <span class="more"><bdi>${location}</bdi>${totalMs === void 0 ? void 0 : html`<span class="number">${t.ms(totalMs)}</span>`}</span>${lookMark(t, state)}</li>`;
}

// src/page/calendar.ts
var WEEK = 7;
function monthCalendar(t, { name, title, days: days2 }) {
  const byDay2 = new Map(days2.map((day) => [day.day, day]));
  const start = /* @__PURE__ */ new Date(`${name}-01T00:00:00Z`);
  const lead = (start.getUTCDay() + WEEK - 1) % WEEK;
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  const weeks = Array.from(
    { length: Math.ceil((lead + length) / WEEK) },
    (_, week) => Array.from({ length: WEEK }, (_ignored, weekday) => {
      const date3 = week * WEEK + weekday - lead + 1;
      if (date3 < 1 || date3 > length) return html`<td></td>`;
      return cell(date3, byDay2.get(`${name}-${String(date3).padStart(2, "0")}`));
    })
  );
  const heads = Array.from(
    { length: WEEK },
    (_, index) => html`<th scope="col"><abbr title="${t.weekday(index, "long")}">${t.weekday(index, "narrow")}</abbr></th>`
  );
  return html`<table class="month"><caption>${title}</caption><thead><tr>${heads}</tr></thead>
    <tbody>${weeks.map((week) => html`<tr>${week}</tr>`)}</tbody></table>`;
}
var CLASSES = {
  up: "u",
  degraded: "g",
  down: "d",
  unseen: "n",
  planned: "p",
  before: "b"
};
function cell(date3, day) {
  if (day === void 0 || day.face === "before") return html`<td class="b">${date3}</td>`;
  const name = `${CLASSES[day.face]}${day.isThin === true ? " t" : ""}`;
  if (name === "u") return html`<td class="u" title="${day.text}">${date3}</td>`;
  return html`<td class="${name}" title="${day.text}">${date3}<span class="hide"> ${day.text}</span></td>`;
}

// src/page/paths.ts
var UPTIME = "uptime/index.html";
var MAINTENANCE = "maintenance/index.html";
var REFERENCE = "reference/index.html";
function monthPath(name) {
  return `history/${name}.html`;
}

// src/page/check/year-section.ts
var CALENDARS = 4;
var LONGEST_MONTH = 31;
function yearSection(t, { past, days: days2, path: path3 }) {
  const months2 = past.months.map((month) => ({ name: month.name, days: within(month, days2) })).filter((month) => month.days.some(({ face }) => face !== "before"));
  if (months2.length === 0) return void 0;
  const rows = months2.map(
    (month) => html`<li><p class="line"><a href="${siteLink(path3, monthPath(month.name))}">${t.month(`${month.name}-01`)}</a><span class="facts">${uptimeFacts(t, spanOf2(month.days))}</span></p>${dayBars(t, month.days, LONGEST_MONTH)}</li>`
  );
  return html`<section class="stack" aria-labelledby="year"><h2 id="year">${t.year.heading}</h2>
    <ol class="card pad year">${rows}</ol>
    <details class="card group"><summary><h2>${t.year.calendar}</h2></summary><div class="pad months">${months2.slice(0, CALENDARS).map((month) => calendarOf(t, month.name, month.days))}</div>${notable(t, days2.slice(-WINDOW_DAYS))}</details>
  </section>`;
}
function calendarOf(t, name, days2) {
  return monthCalendar(t, {
    name,
    title: t.month(`${name}-01`),
    days: days2.map((day) => ({ day: day.day, face: day.face, isThin: day.isThin, text: describeSeconds(t, day) }))
  });
}
function notable(t, days2) {
  const found = days2.filter(({ face, isThin }) => face !== "before" && (face !== "up" || isThin)).toReversed();
  if (found.length === 0) return void 0;
  const rows = found.map(
    (day) => html`<tr><th scope="row">${date(t, day.day)}</th><td>${describeSeconds(t, day)}</td></tr>`
  );
  return html`<table><caption class="pad">${t.year.notable}</caption><thead><tr><th scope="col">${t.check.day}</th><th scope="col">${t.check.whatWasSeen}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

// src/page/machine/links.ts
var FEEDS = [
  { path: HISTORY_ATOM, type: "application/atom+xml", title: (t) => t.feeds.incidents, word: () => "Atom" },
  { path: HISTORY_RSS, type: "application/rss+xml", title: (t) => t.feeds.incidents, word: () => "RSS" },
  { path: JSON_FEED, type: "application/feed+json", title: (t) => t.feeds.incidents, word: () => "JSON Feed" },
  { path: UPDATES_ATOM, type: "application/atom+xml", title: (t) => t.feeds.updates },
  { path: CALENDAR_FILE, type: "text/calendar", title: (t) => t.feeds.maintenance, word: (t) => t.feeds.calendar }
];
function feedsOf({ siteUrl }) {
  const isServed = addressOf(siteUrl)(HISTORY_RSS) !== void 0;
  return FEEDS.filter(({ path: path3 }) => isServed || path3 !== HISTORY_RSS);
}
function machineLinks(model, from) {
  const feeds = feedsOf(model).flatMap(
    ({ path: path3, word }) => word === void 0 ? [] : [[path3, word(model.t)]]
  );
  const links = [
    ["build.json", "build.json"],
    [`${STATUS_API}/summary.json`, model.t.feeds.statusApi],
    ...feeds,
    [METRICS, model.t.feeds.metrics]
  ];
  return links.map(([path3, word], index) => [
    index === 0 ? void 0 : " \xB7 ",
    html`<a href="${siteLink(from, path3)}">${word}</a>`
  ]);
}

// src/page/machine/metadata.ts
function metadata(model, { path: path3, heading, description }) {
  const url = addressOf(model.siteUrl)(path3);
  const canonical = url === void 0 ? void 0 : webLink(url);
  return html`${canonical === void 0 ? void 0 : html`<link rel="canonical" href="${canonical}"><meta property="og:url" content="${canonical}">`}
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${model.title}">
    <meta property="og:title" content="${heading}">
    <meta property="og:description" content="${description}">
    <meta name="twitter:card" content="summary">
    ${feedsOf(model).map((feed2) => html`<link rel="alternate" type="${feed2.type}" title="${feed2.title(model.t)}" href="${siteLink(path3, feed2.path)}">`)}
    ${path3 === "index.html" ? html`<link rel="alternate" type="text/markdown" href="${siteLink(path3, MARKDOWN)}">` : void 0}
    ${dataElement({
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: heading,
    description,
    ...url === void 0 ? {} : { url },
    dateModified: iso(model.builtAt),
    isPartOf: { "@type": "WebSite", name: model.title }
  })}`;
}

// src/page/script.ts
var SOURCE = `
(()=>{
  "use strict";
  const root=document.documentElement,data=root.dataset,rtl=root.dir==="rtl";
  const language=root.lang==="en"?"en-GB":root.lang;
  const all=(selector,within)=>[...(within||document).querySelectorAll(selector)];
  const byId=(id)=>document.getElementById(id);
  const format=(options,timeZone)=>new Intl.DateTimeFormat(language,{...options,timeZone});
  const day={day:"numeric",month:"short",year:"numeric"};
  const clock={hour:"2-digit",minute:"2-digit",hourCycle:"h23"};
  const formats={clock:format(clock),time:format({...day,...clock})};
  const here=format(day),there=format(day,data.zone),utc=format(day,"UTC");
  const percent=new Intl.NumberFormat(language,{style:"percent"});
  const on=(target,name,does)=>target.addEventListener(name,does,{passive:name==="scroll"});
  const aria=(element,name,value)=>element.setAttribute("aria-"+name,value);
  const put=(text,a,b)=>text.replace("{0}",a).replace("{1}",b);

  const times=()=>{
    for(const time of all("time[data-as]")){
      const at=new Date(time.dateTime);
      const as=here.format(at)===there.format(at)?time.dataset.as:"time";
      time.title=time.textContent;
      time.textContent=formats[as].format(at);
      time.removeAttribute("data-as");
    }
    const zone=byId("zone");
    if(zone)zone.textContent=zone.dataset.local.replace("{zone}",formats.time.resolvedOptions().timeZone);
  };

  const stale=()=>{
    const mark=byId("stale");
    if(!mark)return;
    const isStale=Date.now()>Date.parse(mark.dataset.after);
    root.toggleAttribute("data-stale",isStale);
    for(const part of all("[data-when=stale]"))part.hidden=!isStale;
  };

  const tip=document.createElement("div");
  tip.id="tip";
  tip.hidden=true;
  const hide=()=>{tip.hidden=true;};
  const show=(text,x,y)=>{
    tip.textContent=text;
    tip.hidden=false;
    const half=tip.offsetWidth/2+8;
    tip.style.left=Math.max(half,Math.min(innerWidth-half,x))+"px";
    tip.style.top=y+"px";
  };
  const strip=(element)=>{
    const says=element.closest("main").dataset,svg=element.firstElementChild;
    const days=element.dataset.days.split(" "),count=days.length;
    const titles=[];
    for(const path of all("path",svg)){
      const title=path.firstElementChild;
      if(!title)continue;
      if(path.dataset.own!==undefined)titles[(parseInt(path.getAttribute("d").slice(1))-path.dataset.own)/8]=title.textContent;
      title.remove();
    }
    const say=(index)=>{
      if(titles[index])return titles[index];
      const at=new Date(Date.parse(says.last)-(count-1-index)*864e5);
      const word=says["day"+days[index].toUpperCase()]||put(says.observed,says.dayU,percent.format(days[index]/100));
      return put(says.day,utc.format(at),word);
    };
    let at=count-1;
    const point=(index)=>{
      at=Math.max(0,Math.min(count-1,index));
      aria(element,"valuenow",at+1);
      aria(element,"valuetext",say(at));
      const box=svg.getBoundingClientRect();
      const share=(at+.4)/count;
      const x=box.left+box.width*(rtl?1-share:share);
      show(say(at),x,box.top);
      element.style.setProperty("--at",x-element.getBoundingClientRect().left+"px");
    };
    element.tabIndex=0;
    element.role="slider";
    aria(element,"label",svg.getAttribute("aria-label"));
    aria(element,"valuemin",1);
    aria(element,"valuemax",count);
    aria(element,"valuenow",count);
    aria(element,"valuetext",say(count-1));
    aria(svg,"hidden",true);
    on(element,"focus",()=>point(at));
    on(element,"blur",hide);
    on(element,"keydown",(event)=>{
      const step={ArrowLeft:rtl?1:-1,ArrowRight:rtl?-1:1,ArrowDown:-1,ArrowUp:1,Home:-count,End:count}[event.key];
      if(event.key==="Escape")hide();
      if(!step)return;
      event.preventDefault();
      point(at+step);
    });
    on(element,"pointermove",(event)=>{
      const box=svg.getBoundingClientRect(),share=(event.clientX-box.left)/box.width;
      const index=Math.floor((rtl?1-share:share)*count);
      if(index>=0&&index<count)show(say(index),event.clientX,box.top);
    });
    on(element,"pointerleave",hide);
  };

  const filter=()=>{
    if(!all(".tags")[0])return;
    const tag=(/^#tag=([a-z0-9-]+)$/.exec(location.hash)||[])[1]||"";
    for(const button of all(".tags button"))aria(button,"pressed",button.dataset.tag===tag);
    for(const check of all(".checks>.check[data-tags]"))check.hidden=tag&&!check.dataset.tags.split(" ").includes(tag);
    for(const group of all(".group")){
      const checks=all(".check[data-tags]",group);
      group.hidden=checks.every((check)=>check.hidden);
      if(tag)group.open=true;
    }
  };
  const tags=()=>{
    const [box]=all(".tags");
    if(!box)return;
    box.hidden=false;
    on(box,"click",(event)=>{
      const button=event.target.closest("button");
      if(!button)return;
      history.replaceState(null,"",button.dataset.tag?"#tag="+button.dataset.tag:location.pathname+location.search);
      filter();
    });
    filter();
  };

  const begin=()=>{
    times();
    for(const element of all(".strip"))strip(element);
    tags();
    stale();
  };

  const headline=()=>all("h1")[0].textContent;
  const heard=byId("heard");
  const exchange=(text)=>{
    const next=new DOMParser().parseFromString(text,"text/html"),from=next.documentElement.dataset;
    const main=all("main")[0],fresh=all("main",next)[0];
    if(!fresh||!(from.built>data.built))return;
    if(main.contains(document.activeElement)){asked=0;return;}
    const said=headline(),open=new Map(all("details[id]",main).map((one)=>[one.id,one.open]));
    for(const one of all("details[id]",fresh))if(open.has(one.id))one.open=one.open||open.get(one.id);
    for(const name of ["main","footer",'link[rel="icon"]']){
      const [old]=all(name),[newer]=all(name,next);
      if(old&&newer)old.replaceWith(document.adoptNode(newer));
    }
    data.built=from.built;
    document.title=next.title;
    begin();
    const now=headline();
    if(heard&&now!==said)heard.textContent=now;
  };
  let asked=0;
  const read=(address,kind)=>fetch(address,{cache:"no-cache",credentials:"omit"}).then((answer)=>answer.ok?answer[kind]():Promise.reject());
  const refresh=()=>{
    if(!data.built||!/^https?:$/.test(location.protocol)||document.hidden||Date.now()-asked<3e4)return;
    asked=Date.now();
    read(data.root+"build.json","json")
      .then((build)=>build.builtAt>data.built?read(location.href.split("#")[0],"text").then(exchange):undefined)
      .catch(()=>{asked=0;});
  };

  document.body.prepend(tip);
  begin();
  refresh();
  setInterval(stale,15000);
  const back=()=>{stale();refresh();};
  on(document,"visibilitychange",back);
  on(window,"focus",back);
  on(window,"pageshow",stale);
  on(window,"hashchange",filter);
  on(document,"scroll",hide);
})();
`;
var SCRIPT = SOURCE.replace(/\n\s*/g, "");
var SCRIPT_HASH = "sha256-u2pOKEFjO2vJEbG1uO0S5xEX601IpYkm5sDg1NKS25k=";

// src/page/further-style.ts
var FURTHER_STYLE = `
.hide{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav.small{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav [aria-current]{color:var(--soft)}
figure{margin:0}
figcaption{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.wide{overflow-x:auto}
.deep{gap:2rem}
.chart{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.4rem .6rem;direction:ltr}
.ticks{display:flex;flex-direction:column-reverse;justify-content:space-between;text-align:end}
.ticks,.marks{color:var(--soft);font-size:.75rem;font-variant-numeric:tabular-nums}
.ticks li{block-size:0;line-height:0;white-space:nowrap}
.marks{grid-column:2;display:flex;gap:.5rem;justify-content:space-between}
.plot{display:block;inline-size:100%;block-size:9.5rem;overflow:visible}
.plot path,.sample path{fill:none;vector-effect:non-scaling-stroke}
.plot .grid{stroke:var(--line)}
.plot .band{fill:color-mix(in srgb,var(--accent) 13%,transparent)}
.p50{stroke:var(--accent);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.p95{stroke:color-mix(in srgb,var(--accent) 65%,var(--soft));stroke-width:1.5;stroke-dasharray:4 3}
.plot .part{stroke:var(--card);stroke-width:1.5}
.s0{--shade:22%}.s1{--shade:38%}.s2{--shade:55%}.s3{--shade:78%}.s4{--shade:100%}
.plot .part{fill:color-mix(in srgb,var(--accent) var(--shade),var(--card))}
.plot .hit{fill:transparent}
.plot .hit:hover{fill:color-mix(in srgb,var(--ink) 9%,transparent)}
.key{display:flex;flex-wrap:wrap;gap:.1rem 1rem;color:var(--soft);font-size:.8125rem}
.key li{display:flex;gap:.4rem;align-items:center}
.key i{inline-size:.8rem;block-size:.8rem;border-radius:3px;background:color-mix(in srgb,var(--accent) var(--shade),var(--card))}
.sample{inline-size:1.75rem;block-size:.6rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:2rem 1.5rem}
.small-plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,9rem),1fr));gap:1.25rem 1.5rem}
.small-plots .plot{block-size:3.5rem;border-block-end:1px solid var(--line)}
.small-plots .grid{display:none}
figure summary{inline-size:fit-content;color:var(--soft);font-size:.875rem;cursor:pointer}
figure table,.figures{font-size:.875rem}
.deep .figures tr>:first-child{padding-inline-start:0}
.deep .figures tr>:last-child{padding-inline-end:0}
.figures tr>*:not(:first-child){padding-inline-start:.4rem}
.figures tr>*:not(:last-child){padding-inline-end:.4rem}
.figures thead th{vertical-align:bottom}
.under{display:block;white-space:nowrap}
.year{display:grid;gap:1rem}
.year .bars{block-size:1.25rem;margin-block-start:.3rem}
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));gap:1.75rem 2rem;align-items:start}
.month{table-layout:fixed;border-collapse:separate;border-spacing:3px;font-size:.8125rem;font-variant-numeric:tabular-nums}
.month caption{padding:0 3px .4rem;text-align:start;font-weight:600}
.month caption a{font-size:1rem}
.month abbr{white-space:nowrap}
.month th,.month td{padding:.3rem 0!important;border:0;border-radius:6px;text-align:center;color:var(--soft)}
.month abbr{text-decoration:none}
.month .u{background:color-mix(in srgb,var(--up) 20%,var(--card));color:var(--ink)}
.month .g{background:color-mix(in srgb,var(--degraded) 28%,var(--card));box-shadow:inset 0 -3px var(--degraded);color:var(--ink)}
.month .d{background:color-mix(in srgb,var(--down) 30%,var(--card));box-shadow:inset 0 0 0 2px var(--down);color:var(--ink);font-weight:700}
.month .n{background:repeating-linear-gradient(135deg,color-mix(in srgb,var(--unseen) 28%,var(--card)) 0 3px,var(--card) 3px 7px);color:var(--ink)}
.month .p{outline:1px dotted var(--soft);outline-offset:-1px}
.month .t{outline:2px dashed color-mix(in srgb,var(--unseen) 80%,var(--card));outline-offset:-2px}
.gauge{display:block;inline-size:100%;block-size:.75rem;border-radius:99px}
.gauge .all{fill:color-mix(in srgb,var(--ink) 10%,var(--card))}
.gauge .left{fill:var(--tone)}
.looks li{display:grid;grid-template-columns:11.5rem 1fr auto auto;gap:.1rem 1rem;align-items:baseline;padding:.7rem 1.5rem;border-block-start:1px solid var(--line);font-size:.9375rem}
.looks li:first-child{border:0}
.looks .state{font-size:.875rem}
.looks .more{display:flex;flex-wrap:wrap;gap:.1rem 1rem;color:var(--soft);font-size:.8125rem}
.looks .state{min-inline-size:6.5rem}
.copy{display:block;padding:.5rem .75rem;border-radius:8px;background:color-mix(in srgb,var(--ink) 5%,transparent);user-select:all}
.columns{columns:13rem auto;column-gap:1.5rem}
.columns li{break-inside:avoid;padding-block:.15rem}
.reference>div{padding:.9rem 1.5rem;border-block-start:1px solid var(--line)}
.reference>div:first-child{border:0}
.reference>div:target{background:color-mix(in srgb,var(--accent) 10%,var(--card))}
.reference dd{margin-block-start:.2rem}
.words{display:grid;gap:.75rem}
.words :is(ul,ol){padding-inline-start:1.5rem;list-style:revert}
.words pre{overflow:auto;white-space:pre-wrap}
.words blockquote{margin:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.planned{--tone:var(--checking)}
.told{white-space:pre-line;unicode-bidi:plaintext}
@media(max-width:34rem){
  .pair{grid-template-columns:minmax(0,1fr)}
  .looks li{grid-template-columns:1fr auto;padding-inline:1rem}
  .looks .what,.looks .more{grid-column:1/-1}
  .reference>div{padding-inline:1rem}
  .looks .state{min-inline-size:0}
  .figures{font-size:.8125rem}
  .figures .number,.under{white-space:normal}
  .figures tr>*:not(:first-child){padding-inline-start:.2rem}
  .figures tr>*:not(:last-child){padding-inline-end:.2rem}
  .figures :is(.number,thead th){overflow-wrap:normal}
  .figures thead th{font-size:.6875rem}
  .figures .under{font-size:.6875rem}
  .figures .extra{display:none}
  .figures tr>:first-child{padding-inline-start:.75rem}
  .figures tr>:last-child{padding-inline-end:.75rem}
}
@media(forced-colors:active){
  .plot path,.sample path{stroke:CanvasText}
  .plot .grid{stroke:GrayText}
  .plot .band{fill:none;stroke:none}
  .plot .part,.key i{forced-color-adjust:none}
  .month .d{outline:3px solid CanvasText;outline-offset:-3px}
  .month .g{outline:1px solid CanvasText;outline-offset:-1px}
  .gauge .left{fill:CanvasText}
  .gauge .all{fill:Canvas;stroke:CanvasText}
}
@media print{
  figure,.month,.reference>div{break-inside:avoid}
  .plot,.month,.gauge,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

// src/page/style.ts
var SOURCE2 = `
:root{
  color-scheme:light dark;
  --ground:#f6f7f5;--card:#fff;--ink:#16201b;--soft:#56635c;--line:#e2e6e2;--accent:#0b6b4b;
  --up:#1c8f5f;--degraded:#b36b00;--down:#cb3327;--unseen:#66717a;--checking:#2b6cb0;
  --radius:14px;--shadow:0 1px 2px rgb(16 32 24/.05),0 6px 24px rgb(16 32 24/.05);
  --sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Inter",Ubuntu,Cantarell,"Helvetica Neue",sans-serif;
  --mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;
}
@media(prefers-color-scheme:dark){
  :root{
    --ground:#0e1412;--card:#161e1b;--ink:#e8eeea;--soft:#9fada5;--line:#28322d;--accent:#5fd3a3;
    --up:#35b27d;--degraded:#e0982f;--down:#f0695c;--unseen:#95a19a;--checking:#6aa9e6;
    --shadow:none;
  }
}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
.frame{inline-size:100%;max-inline-size:50rem;margin-inline:auto;padding-inline:1.25rem}
a{color:inherit;text-decoration-color:color-mix(in srgb,currentcolor 35%,transparent);text-underline-offset:.2em}
a:hover{text-decoration-color:currentcolor}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.75rem;font-weight:680;line-height:1.2;letter-spacing:-.02em}
h2{font-size:1.125rem;font-weight:650;letter-spacing:-.01em}
h3,h4{font-size:1rem;font-weight:600}
code,.quote{font-family:var(--mono);font-size:.8125rem}
time,.number{font-variant-numeric:tabular-nums}
time{white-space:nowrap}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;padding:.5rem .75rem;background:var(--card)}
.sheet{position:absolute}
.far{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.icon{inline-size:1em;block-size:1em;flex:none;fill:currentcolor}
.stroke{fill:none;stroke:currentcolor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.up{--tone:var(--up)}.degraded{--tone:var(--degraded)}.down,.partial,.major{--tone:var(--down)}
.unseen,.none,.ahead{--tone:var(--unseen)}.checking,.maintenance,.planned,.act,.note.clock,.note.wrench{--tone:var(--checking)}.stale{--tone:var(--degraded)}
header.site{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;justify-content:space-between;padding-block:1.75rem 1.25rem}
header.site p:first-child{font-size:1.125rem;font-weight:650;letter-spacing:-.01em}
header.site nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
header.site p a{display:inline-flex;gap:.6rem;align-items:center}
.logo{block-size:1.75rem;inline-size:auto;max-inline-size:10rem}
.own{padding-block-start:1rem}
.own>*+*{margin-block-start:.5rem}
.own :is(ul,ol){list-style:revert;padding-inline-start:1.25rem}
header.site a{text-decoration:none}
header.site a:hover{text-decoration:underline}
main{display:grid;gap:2.5rem;padding-block-end:3rem}
main>*{min-inline-size:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);box-shadow:var(--shadow)}
.hero{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1.125rem;padding:1.75rem;border-color:color-mix(in srgb,var(--tone) 30%,var(--line));background:color-mix(in srgb,var(--tone) 9%,var(--card))}
.hero>.icon{inline-size:2.5rem;block-size:2.5rem;margin-block-start:.1rem;color:var(--tone)}
.hero h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.125rem);font-weight:680;line-height:1.2;letter-spacing:-.02em;text-wrap:balance}
.hero .more{grid-column:2;display:grid;gap:.2rem;margin-block-start:.35rem}
.hero .more:empty{display:none}
.hero .rounds{grid-column:2;margin-block-start:.75rem}
.banner{display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem;padding:1rem 1.5rem}
.banner>.icon{margin-block-start:.28em;color:var(--tone)}
[hidden]{display:none!important}
[data-stale] .hero{--tone:var(--unseen)}
.stack{display:grid;gap:1rem}
.stack>*{min-inline-size:0}
.heading{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.incident{display:grid;gap:.5rem;padding:1.25rem 1.5rem}
.banner,.incident{position:relative;overflow:hidden}
.banner::before,.incident::before{content:"";position:absolute;inset-block:0;inset-inline-start:0;inline-size:5px;background:var(--tone)}
.incident h3{display:flex;gap:.6rem;align-items:baseline;font-size:1.0625rem}
.incident h3 .icon{color:var(--tone);transform:translateY(.12em)}
.quote{display:block;padding:.5rem .75rem;border-radius:8px;background:color-mix(in srgb,var(--ink) 5%,transparent);unicode-bidi:plaintext}
.steps{display:grid;gap:.35rem}
.steps p+p{margin-block-start:.1rem}
.steps li{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.steps.long{gap:1.25rem}
.steps.long .quote{margin-block-start:.4rem}
.steps .icon{margin-block-start:.35em;color:var(--tone)}
.group>summary{display:flex;gap:.6rem 1rem;flex-wrap:wrap;align-items:center;padding:1.125rem 1.5rem}
.group>summary{cursor:pointer;list-style:none}
.group>summary::-webkit-details-marker{display:none}
.group>summary::before{content:"";inline-size:.5rem;block-size:.5rem;margin-inline:.1rem -.15rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(-45deg)}
[dir=rtl] .group>summary::before{transform:rotate(135deg)}
.group[open]>summary::before{transform:translateY(-.15rem) rotate(45deg)}
.group summary :is(h2,h3){flex:1 1 10rem;min-inline-size:0;font-size:1.0625rem;font-weight:650}
.check{display:grid;gap:.55rem;padding:1.125rem 1.5rem 1rem;border-block-start:1px solid var(--line)}
.checks:first-child>.check:first-child,.card>.check:first-child,.card.checks>.check:first-child{border:0}
.line{display:flex;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.line>:first-child{min-inline-size:0}
.line a{text-decoration:none}
.line a:hover{text-decoration:underline}
.state{display:inline-flex;flex:none;gap:.45rem;align-items:center;color:color-mix(in srgb,var(--tone) 85%,var(--ink));font-weight:600;font-size:.9375rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;color:var(--soft);font-size:.875rem}
.facts b{color:var(--ink);font-weight:600}
.facts .end{display:inline-flex;gap:.6rem;align-items:center;margin-inline-start:auto}
.facts .end .number{min-inline-size:6.5em;text-align:end}
.spark{inline-size:5.5rem;block-size:1.125rem;fill:none;overflow:visible}
.spark path{stroke:color-mix(in srgb,var(--accent) 75%,var(--soft));stroke-width:1.4;stroke-linejoin:round;stroke-linecap:round}
.tags{display:flex;flex-wrap:wrap;gap:.4rem}
.tags button{min-block-size:2rem;padding:.2rem .8rem;border:1px solid var(--line);border-radius:99px;background:var(--card);color:inherit;font:inherit;font-size:.875rem;cursor:pointer}
.tags button:hover{border-color:var(--soft)}
.tags [aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--card)}
:is(.tags button,.strip):focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:8px}
#tip{position:fixed;z-index:1;max-inline-size:min(20rem,100vw - 1rem);padding:.35rem .65rem;border-radius:8px;background:var(--ink);color:var(--card);font-size:.8125rem;line-height:1.4;pointer-events:none;transform:translate(-50%,calc(-100% - .5rem))}
.drill{display:block;padding:.4rem .75rem;border:1px dashed currentcolor;border-radius:8px;font-size:.9375rem;font-weight:400;letter-spacing:0}
.drill strong{letter-spacing:.08em}
.aged{max-block-size:0;padding-block:0;border:0;visibility:hidden;animation:aged 0s forwards}
@keyframes aged{to{max-block-size:none;padding-block:1rem;visibility:visible}}
.h1{animation-delay:3600s}
.h2{animation-delay:7200s}
.h4{animation-delay:14400s}
.h8{animation-delay:28800s}
.h24{animation-delay:86400s}
.h72{animation-delay:259200s}
.h336{animation-delay:1209600s}
.note{display:grid;grid-template-columns:auto 1fr;gap:.5rem;font-size:.9375rem}
.note .icon{margin-block-start:.3em;color:var(--tone)}
.strip{position:relative;overflow:hidden}
.strip[tabindex]{overflow:clip;overflow-clip-margin:.5rem;cursor:crosshair}
.strip:focus-visible::after{content:"";position:absolute;inset-block:-.1rem;inset-inline-start:auto;left:var(--at);inline-size:0;border-inline-start:2px solid var(--ink)}
[dir=rtl] :is(.bars,.spark){transform:scaleX(-1)}
.bars{display:block;inline-size:100%;block-size:2rem;fill:none}
.bars path{stroke-width:22}
.bars .u{stroke:var(--up);stroke-dasharray:6 2}
.bars .u.t{stroke-dasharray:2 6}
.bars .n{stroke:color-mix(in srgb,var(--unseen) 60%,var(--card));stroke-width:2;stroke-dasharray:6 2}
.bars .b{stroke:color-mix(in srgb,var(--unseen) 50%,var(--card));stroke-width:2;stroke-dasharray:4}
.bars .d,.bars .g{stroke:var(--down);stroke-width:6}
.bars .g{stroke:var(--degraded)}
.bars .d.t,.bars .g.t{stroke-width:2}
.axis{display:flex;justify-content:space-between;padding:0 1.5rem 1rem;color:var(--soft);font-size:.8125rem}
.axis .half{display:none}
.past>li{display:grid;grid-template-columns:10.5rem 1fr;gap:.25rem 1.25rem;padding:.8rem 1.5rem;border-block-start:1px solid var(--line)}
.past>li:first-child{border:0}
.past h3{font-weight:500}
.happened li{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.happened .icon{margin-block-start:.3em;color:var(--tone)}
.happened p:first-of-type{font-weight:600}
.happened p~p{grid-column:2}
.legend{display:grid;gap:1rem;padding:1.5rem}
.legend ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:.6rem 1.5rem}
.legend li{display:grid;grid-template-columns:2.75rem 1fr;gap:.75rem;align-items:end;font-size:.9375rem}
.legend .bars{block-size:1.75rem}
table{inline-size:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.5rem .75rem;text-align:start;vertical-align:baseline;border-block-start:1px solid var(--line)}
thead th{border:0;color:var(--soft);font-size:.8125rem;font-weight:600}
td.number,th.number{text-align:end;white-space:nowrap}
tbody th{font-weight:400}
tr>:first-child{padding-inline-start:1.5rem}
tr>:last-child{padding-inline-end:1.5rem}
.pad{padding:1.25rem 1.5rem}
.happened{display:grid;gap:.9rem}
.pairs{display:grid;grid-template-columns:auto 1fr;gap:.4rem 1.5rem}
.pairs dt{color:var(--soft)}
footer{padding-block:1.5rem 3rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.875rem}
footer p+p{margin-block-start:.4rem}
${FURTHER_STYLE}
@media(max-width:34rem){
  .frame{padding-inline:.875rem}
  .hero{grid-template-columns:1fr;gap:.5rem;padding:1.25rem}
  .hero .more,.hero .rounds{grid-column:1}
  .check,.incident,.group>summary,.past>li,.legend,.pad{padding-inline:1rem}
  .axis{padding-inline:1rem}
  .facts{gap:.1rem .75rem;font-size:.8125rem}
  .check .facts .end{flex-basis:100%;justify-content:space-between}
  .facts .end .number{min-inline-size:0}
  .spark{inline-size:7rem}
  .group>summary .facts{order:1;flex-basis:100%}
  .past>li{grid-template-columns:1fr}
  .strip .bars{inline-size:200%;margin-inline-start:-100%}
  .axis .half{display:inline}.axis .whole{display:none}
  tr>:first-child{padding-inline-start:1rem}
  tr>:last-child{padding-inline-end:1rem}
  .pairs{grid-template-columns:1fr;gap:0}
  .pairs dd{margin-block-end:.6rem}
}
@media(max-width:22rem){
  .frame{padding-inline:.625rem}
  .check,.group>summary,.axis{padding-inline:.75rem}
  .facts{gap:.1rem .5rem}
}
@media(prefers-reduced-motion:no-preference){.group>summary::before{transition:transform .15s}}
@media(forced-colors:active){
  .bars path[class]{stroke:CanvasText}
  .state,[class] .icon{color:CanvasText}
  .spark path{stroke:CanvasText}
  .tags [aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}
  .hero,.card{border-color:CanvasText}
}
@media print{
  .tags,#tip,.skip,.aged{display:none}
  :root{--ground:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#bbb;--shadow:none}
  .frame{max-inline-size:none}
  .card,.check,.past>li{break-inside:avoid}
  .group::details-content{content-visibility:visible;block-size:auto}
  .bars,.icon{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
var STYLE = SOURCE2.replace(/\n\s*/g, "");
var STYLE_HASH = "sha256-k0yxxxj6pNxFO23oWhP/oOer9T9uMYSRyLBMfK6H148=";

// src/page/theme.ts
var THEME = "theme.css";
var LOGO = "logo.svg";
function themeCss({ colours, css }) {
  const chosen = TONES.flatMap((tone) => {
    const both = colours[tone];
    return both === void 0 ? [] : [{ tone, ...both }];
  });
  const shades = (scheme2) => chosen.map((one2) => `--${one2.tone}:${one2[scheme2]}`).join(";");
  const scheme = chosen.length === 0 ? [] : [`:root{${shades("light")}}`, `@media(prefers-color-scheme:dark){:root{${shades("dark")}}}`];
  const rules = [...scheme, ...css === void 0 ? [] : [css]];
  return rules.length === 0 ? void 0 : `${rules.join("\n")}
`;
}
function lookFiles(look3) {
  const theme = themeCss(look3);
  return [
    ...theme === void 0 ? [] : [[THEME, theme]],
    ...look3.logo === void 0 ? [] : [[LOGO, look3.logo]],
    ...look3.domain === void 0 ? [] : [["CNAME", `${look3.domain}
`]]
  ];
}

// src/page/layout.ts
var HOME = "index.html";
var INCIDENTS = "incidents/index.html";
var POLICY = `default-src 'none'; style-src '${STYLE_HASH}' 'self'; script-src '${SCRIPT_HASH}'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
function page(model, sheet) {
  const { t } = model;
  const home = siteLink(sheet.path, HOME);
  const { header, footer: below, links } = model.look;
  const body = html`<a class="skip" href="#main">${t.site.skip}</a>
    <div class="frame">
      ${header === void 0 ? void 0 : html`<div class="own small">${markdown(header)}</div>`}
      <header class="site">
        <p><a href="${home}">${logo(model, sheet.path)}<bdi>${model.title}</bdi></a></p>
        <nav class="small" aria-label="${t.site.navigation}">${navigation(model, sheet.path)}${links.map(ownLink)}</nav>
      </header>
      <main id="main" data-last="${model.days.at(-1)}" data-day="${t.bars.day("{0}", "{1}")}" data-observed="${t.bars.observed("{0}", "{1}")}" data-day-u="${t.bars.wasUp}" data-day-n="${t.bars.wasUnseen}" data-day-b="${t.bars.wasBefore}" data-day-p="${t.bars.wasPlanned}">${staleBanner(model)}${sheet.main}</main>
      ${footer(model, sheet.path)}
      ${below === void 0 ? void 0 : html`<div class="own small">${markdown(below)}</div>`}
      <p id="heard" class="far" role="status"></p>
    </div>`;
  const { heading, description } = sheet;
  const title = `${heading} \xB7 ${model.title}`;
  const theme = themeCss(model.look) === void 0 ? void 0 : siteLink(sheet.path, THEME);
  const upward = "../".repeat(sheet.path.split("/").length - 1);
  return shell(
    {
      t,
      title,
      description,
      level: model.overall.level,
      metadata: metadata(model, sheet),
      ...theme === void 0 ? {} : { theme },
      refreshed: { root: upward, built: iso(model.builtAt) }
    },
    body
  );
}
function navigation({ t, builtAt }, from) {
  const pages = [
    [INCIDENTS, t.site.incidents],
    [monthPath(monthName(builtAt)), t.nav.history],
    [UPTIME, t.nav.uptime],
    [MAINTENANCE, t.nav.maintenance],
    [REFERENCE, t.nav.reference]
  ];
  return pages.map(
    ([path3, name]) => path3 === from ? html`<a href="${siteLink(from, path3)}" aria-current="page">${name}</a>` : html`<a href="${siteLink(from, path3)}">${name}</a>`
  );
}
function shell(head3, body) {
  return html`<!doctype html><html lang="${head3.t.tag}" dir="${head3.t.dir}" data-zone="${head3.t.zone}" data-root="${head3.refreshed?.root}" data-built="${head3.refreshed?.built}"><head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${head3.title}</title>
    <meta name="description" content="${head3.description}">
    <link rel="icon" href="${favicon(head3.level)}">
    ${constantElement("style", STYLE)}${head3.theme === void 0 ? void 0 : html`<link rel="stylesheet" href="${head3.theme}">`}${head3.metadata}
    </head><body>${iconSheet()}${body}${constantElement("script", SCRIPT)}</body></html>
`.text;
}
var LEVEL_COLOURS = {
  up: "#1c8f5f",
  maintenance: "#2b6cb0",
  checking: "#2b6cb0",
  unseen: "#66717a",
  none: "#66717a",
  degraded: "#b36b00",
  stale: "#b36b00",
  partial: "#cb3327",
  major: "#cb3327"
};
function favicon(level) {
  const colour = LEVEL_COLOURS[level];
  return svgLink(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4.5" fill="${colour}"/>${faviconMark(level)}</svg>`
  );
}
function faviconMark(level) {
  if (level === "up") return html`<path d="M4.2 8.3l2.7 2.7 5-5.4" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  if (level === "partial" || level === "major")
    return html`<path d="M5 5l6 6M11 5l-6 6" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  return html`<path d="M8 4v5M8 10.6v1.8" fill="none" stroke="#fff" stroke-width="1.9"/>`;
}
function logo({ look: look3 }, path3) {
  if (look3.logo === void 0) return void 0;
  return html`<img class="logo" src="${siteLink(path3, LOGO)}" alt="" height="28">`;
}
function ownLink({ title, url }) {
  const link = webLink(url);
  return link === void 0 ? void 0 : html`<a href="${link}"><bdi>${title}</bdi></a>`;
}
function staleBanner(model) {
  if (model.goodUntil === void 0 || model.lastRound === void 0) return void 0;
  const { t } = model;
  return html`<div class="card banner stale" id="stale" role="status" data-when="stale" data-after="${iso(model.goodUntil)}" hidden>
    ${icon("clock")}<p><strong>${t.site.outdated}</strong> ${fill(t.site.outdatedSince, moment(t, model.lastRound))}</p>
  </div><noscript><div class="card banner stale aged ${patience(model)}">${icon("clock")}<p>${t.site.openTooLong}</p></div></noscript>`;
}
var PATIENCE_HOURS = [1, 2, 4, 8, 24, 72, 336];
function patience({ goodUntil: goodUntil2, builtAt }) {
  const hours = ((goodUntil2 ?? builtAt) - builtAt) / HOUR_MS;
  return `h${PATIENCE_HOURS.find((one2) => one2 >= hours) ?? 336}`;
}
var SHORT = 10;
function footer(model, path3) {
  const { t } = model;
  const { cadence } = model;
  const cures = [html`<code>allclear watch</code>`, html`<code>allclear run</code>`];
  const slow = cadence?.isSlow === true ? html`<p>${t.home.slow(t.duration(cadence.meanS * 1e3), t.duration(model.everyMs))} ${fill(t.home.slowCure, ...cures)}</p>` : void 0;
  const commit = html`<code>${model.commit.slice(0, SHORT)}</code>`;
  return html`<footer>
    <p><span id="zone" data-local="${t.site.localZone("{zone}")}">${t.zone === UTC ? t.site.utc : t.site.zone(t.zone)}</span> ${fill(t.site.built, moment(t, model.builtAt))}</p>
    ${slow}
    <p>${fill(t.site.proof, commit, html`<code>allclear verify --site</code>`)}</p>
    <p>${t.site.madeBy("Allclear")} ${fill(t.site.forPrograms, machineLinks(model, path3))}</p>
  </footer>`;
}

// src/page/check-page.ts
function checkPage(model, check, { input, past }) {
  const { t } = model;
  const path3 = checkPath(check.id);
  const known2 = input.past ?? noPast(input.now);
  const days2 = past.days.get(check.id) ?? [];
  const slo = input.checks.find(({ id }) => id === check.id)?.slo;
  return page(model, {
    path: path3,
    heading: check.name,
    description: t.check.description(check.name),
    main: html`${head(t, check)}${looks(t, check)}${wall(t, check)}
      ${latencySection(t, known2.latency.get(check.id))}
      ${slo === void 0 ? void 0 : budgetSection(t, { slo, days: days2, lastDay: known2.lastDay.get(check.id) })}
      ${certificateSection(t, check.looks, input.now)}
      ${incidents(t, check, path3)}
      ${recentSection(t, known2.recent.get(check.id) ?? [])}
      ${yearSection(t, { past, days: days2, path: path3 })}
      ${badgesSection(t, model, check)}`
  });
}
function head(t, check) {
  const { since } = check.standing;
  return html`<section class="card" aria-label="${t.check.state}">
    <div class="check">
      <div class="line"><h1><bdi>${check.name}</bdi></h1>${standingMark(t, check)}</div>
      ${target(check)}
      ${since === void 0 ? void 0 : html`<p class="soft small">${fill(t.standing.since, moment(t, since))}</p>`}
      ${standingNotes(t, check)}
      ${bars(t, check)}
      <p class="facts">${uptimeFacts(t, check.uptime)}</p>
    </div>
    ${barsAxis(t)}
  </section>`;
}
function target({ target: text4 }) {
  if (text4 === void 0) return void 0;
  const link = webLink(text4);
  return link === void 0 ? html`<p class="quote">${text4}</p>` : html`<p><a href="${link}" rel="nofollow noopener noreferrer">${text4}</a></p>`;
}
function looks(t, check) {
  if (check.looks.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="looks"><h2 id="looks">${t.check.looks}</h2>
    <ul class="card checks">${check.looks.map((result) => look2(t, result))}</ul>
  </section>`;
}
function look2(t, result) {
  const face = result.state === "blocked" || result.state === "unknown" ? "unseen" : result.state;
  return html`<li class="check">
    <div class="line"><h3><bdi>${result.location}</bdi></h3>${stateMark(t, face, t.state[result.state])}</div>
    <p class="quote">${quoted(t, safeLine(result.text))}</p>
    <p>${english(t, prose(describeReason(result.reason).meaning))}</p>
    <p class="facts">${phases(t, result.phases)}<span class="end">${moment(t, result.at)}</span></p>
  </li>`;
}
function phases(t, { dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
  const named2 = [
    ["DNS", dnsMs],
    [t.check.connect, connectMs],
    ["TLS", tlsMs],
    [t.check.firstByte, firstByteMs],
    [t.check.total, totalMs]
  ];
  return named2.map(
    ([name, ms]) => ms === void 0 ? void 0 : html`<span>${name} <b class="number">${t.ms(ms)}</b></span>`
  );
}
function wall(t, { standing: { unseen } }) {
  if (unseen?.state !== "blocked") return void 0;
  const { meaning, remedy } = describeReason(unseen.reason);
  return html`<section class="stack" aria-labelledby="wall"><h2 id="wall">${t.wall.heading}</h2>
    <div class="card pad stack"><p>${english(t, prose(meaning))}</p><p>${english(t, prose(remedy))}</p></div></section>`;
}
function incidents(t, check, path3) {
  const list2 = check.incidents.map((incident) => incidentItem(t, incident, path3));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">${t.check.incidents}</h2>
    ${list2.length === 0 ? html`<p class="soft">${t.check.none}</p>` : html`<ul class="card pad happened">${list2}</ul>`}
  </section>`;
}

// src/page/home/sparkline.ts
var STEP = 4;
var HEIGHT3 = 20;
function sparkline(t, values) {
  const known2 = values.filter((value2) => value2 !== void 0);
  if (known2.length < 2) return void 0;
  const [low, high] = [Math.min(...known2), Math.max(...known2)];
  const y2 = linear2().domain([0, Math.max(high, 1)]).range([HEIGHT3 - 1, 1]);
  const path3 = line().defined((value2) => value2 !== void 0).x((_, index) => index * STEP).y((value2) => y2(value2 ?? 0)).digits(1)([...values]);
  const label = t.home.latencyLine(t.ms(low), t.ms(high));
  return html`<svg class="spark" viewBox="0 0 ${(values.length - 1) * STEP} ${HEIGHT3}" preserveAspectRatio="none" role="img" aria-label="${label}"><path vector-effect="non-scaling-stroke" d="${path3 ?? ""}"/></svg>`;
}

// src/page/home/checks.ts
var OPEN_CHECKS = 24;
function checkList({ t, checks: checks3, groups, uptime: uptime2, tags }) {
  if (checks3.length === 0) return void 0;
  const isSmall = checks3.length <= OPEN_CHECKS;
  return html`<section class="stack" aria-labelledby="checks">
    <div class="heading"><h2 id="checks">${t.home.checks}</h2><p class="facts">${uptimeFacts(t, uptime2)}</p></div>
    ${tagFilter(t, tags)}
    ${groups.map((group2) => groupCard(t, group2, isSmall))}
  </section>`;
}
function tagFilter(t, tags) {
  if (tags.length === 0) return void 0;
  const buttons = tags.map(
    (tag) => html`<button type="button" data-tag="${tag}" aria-pressed="false"><bdi>${tag}</bdi></button>`
  );
  return html`<div class="tags" role="group" aria-label="${t.tags.label}" hidden><button type="button" data-tag="" aria-pressed="true">${t.tags.all}</button>${buttons}</div>`;
}
function groupCard(t, group2, isSmall) {
  const list2 = html`<ul class="checks">${group2.checks.map((check) => checkRow(t, check))}</ul>${barsAxis(t)}`;
  if (group2.name === void 0) return html`<div class="card group">${list2}</div>`;
  const title = html`<summary><h3><bdi>${group2.name}</bdi></h3><span class="facts">${uptimeFacts(t, group2.uptime)}</span>${groupMark(t, group2)}</summary>`;
  const id = `g-${group2.id ?? ""}`;
  if (isFine(group2) && !isSmall) return html`<details class="card group" id="${id}">${title}${list2}</details>`;
  return html`<details class="card group" id="${id}" open>${title}${list2}</details>`;
}
function isFine({ face, isPlanned, checks: checks3 }) {
  return face === "up" && !isPlanned && checks3.every((check) => check.standing.pending === void 0);
}
function groupMark(t, { face, isPlanned }) {
  if (isPlanned && (face === "up" || face === "none")) return stateMark(t, "planned");
  return stateMark(t, face);
}
function checkRow(t, check) {
  return html`<li class="check" data-tags="${check.tags.join(" ")}">
    <div class="line"><h4><a href="${siteLink(HOME, checkPath(check.id))}"><bdi>${check.name}</bdi></a></h4>${standingMark(t, check)}</div>
    ${standingNotes(t, check)}
    ${bars(t, check)}
    <div class="facts">${uptimeFacts(t, check.uptime)}${latency(t, check)}</div>
  </li>`;
}
function latency(t, { answers, latencyMs }) {
  if (latencyMs === void 0) return void 0;
  return html`<span class="end">${sparkline(t, answers)}<span class="number">${t.home.latency(t.ms(latencyMs))}</span></span>`;
}

// src/page/home/incidents.ts
var PAST_DAYS = 14;
var MOST_CHANGES = 6;
function activeIncidents({ t, incidents: incidents3 }) {
  const active = incidents3.filter((incident) => incident.isOpen);
  if (active.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="now"><h2 id="now">${t.home.now}</h2>${active.map((incident) => activeIncident(t, incident))}</section>`;
}
function activeIncident(t, incident) {
  const issue = issueMark(t, incident.issue);
  const checks3 = checkLinks(incident.checks, HOME);
  return html`<article class="card incident ${incident.face}">
    ${drillMark(t, incident)}
    <h3>${icon(incident.face)}<a href="${siteLink(HOME, incidentPath(incident.id))}">${incident.headline(t)}</a></h3>
    ${workFacts(t, incident)}
    ${incident.kind === "declared" ? void 0 : html`<p>${english(t, prose(incident.meaning))}</p>`}
    ${changes(t, incident)}
    <p class="soft small">${period(t, incident)}${checks3.length === 0 ? void 0 : html` · ${checks3}`}${issue === void 0 ? void 0 : html` · ${issue}`}</p>
  </article>`;
}
function changes(t, { changes: all, text: text4, kind }) {
  const told3 = all.filter((change) => !["silenced", "unsilenced", "reminded"].includes(change.kind));
  const [only] = told3;
  const isPlain = told3.length === 0 || told3.length === 1 && only?.kind === "opened";
  if (!isPlain)
    return html`<ol class="steps">${told3.slice(0, MOST_CHANGES).map((change) => changeItem(t, change))}</ol>`;
  return kind === "declared" || text4 === "" ? void 0 : html`<p class="quote"><bdi lang="en">${text4}</bdi></p>`;
}
function pastIncidents({ t, incidents: incidents3, builtAt }) {
  const days2 = incidentDays(t, incidents3, daysBefore2(t, builtAt, PAST_DAYS));
  return html`<section class="stack" aria-labelledby="past">
    <div class="heading"><h2 id="past">${t.home.incidents}</h2><a class="small" href="${siteLink(HOME, INCIDENTS)}">${t.home.allIncidents}</a></div>
    ${incidentCalendar(t, days2, HOME)}
  </section>`;
}

// src/page/home/legend.ts
var SAMPLE = {
  day: "",
  face: "up",
  isThin: false,
  upS: 0,
  degradedS: 0,
  downS: 0,
  elapsedS: 0,
  plannedS: 0
};
var SAMPLES = [
  [{ face: "up" }, "up"],
  [{ face: "degraded" }, "degraded"],
  [{ face: "down" }, "down"],
  [{ face: "up", isThin: true }, "thin"],
  [{ face: "unseen" }, "unseen"],
  [{ face: "before" }, "before"]
];
function legend2({ t, everyMs }) {
  const items = SAMPLES.map(([sample, words]) => {
    const days2 = Array.from({ length: 4 }, () => ({ ...SAMPLE, ...sample }));
    return html`<li>${sampleBars(days2)}<span>${t.legend[words]}</span></li>`;
  });
  const rule = [t.legend.rule, t.legend.stands(t.duration(everyMs)), t.legend.cut].join(" ");
  return html`<section class="stack" aria-labelledby="how"><h2 id="how">${t.legend.heading}</h2><div class="card legend">
    <p>${t.legend.bar}</p>
    <ul>${items}</ul>
    <p class="soft small">${rule}</p>
  </div></section>`;
}

// src/page/home/maintenance.ts
function maintenanceList({ t, planned }) {
  if (planned.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="planned"><h2 id="planned">${t.maintenance.heading}</h2>
    <ul class="card pad happened">${planned.map((one2) => plannedItem(t, one2))}</ul>
  </section>`;
}
function plannedItem(t, { title, from, to, checks: checks3, isRunning }) {
  const word = isRunning ? t.maintenance.running : t.maintenance.ahead;
  const whom = checks3 === void 0 ? t.maintenance.all : checkLinks(checks3, HOME);
  const when = fill(t.incident.period, moment(t, from), moment(t, to), t.duration(to - from));
  return html`<li class="${isRunning ? "planned" : "ahead"}">${icon("wrench")}
    <p><bdi>${title}</bdi></p><p class="soft small"><strong>${word}</strong> · ${when} · ${whom}</p></li>`;
}

// src/page/home/page.ts
function homePage(model) {
  const { t, overall } = model;
  const sentence = overall.sentence(t);
  return page(model, {
    path: HOME,
    heading: sentence,
    description: [sentence, ...overall.details.map((detail) => detail(t))].join(". "),
    main: html`${configBanner(model)}${hero(model)}${activeIncidents(model)}${maintenanceList(model)}${checkList(model)}${pastIncidents(model)}${legend2(model)}`
  });
}
var LEVEL_ICONS = {
  up: "up",
  maintenance: "wrench",
  checking: "clock",
  unseen: "unseen",
  degraded: "degraded",
  partial: "down",
  major: "down",
  stale: "clock",
  none: "none"
};
function hero(model) {
  const { t } = model;
  const { level, sentence, details } = model.overall;
  return html`<section class="card hero ${level}" aria-label="${t.overall.label}">${icon(LEVEL_ICONS[level])}
    <h1>${level === "stale" ? void 0 : html`<span data-when="stale" hidden>${t.overall.lastKnownBefore} </span>`}${sentence(t)}</h1>
    <div class="more">${details.map((detail) => html`<p>${detail(t)}</p>`)}</div>
    ${rounds(model)}
  </section>`;
}
function rounds({ t, lastRound, nextRound, goodUntil: goodUntil2, cadence }) {
  if (lastRound === void 0 || nextRound === void 0 || goodUntil2 === void 0) {
    return html`<p class="rounds soft small">${t.home.nobodyYet}</p>`;
  }
  const real = cadence === void 0 ? void 0 : [t.home.cadence(t.duration(cadence.meanS * 1e3)), " "];
  return html`<p class="rounds soft small">${fill(t.home.lastLook, moment(t, lastRound), clock(t, nextRound))} ${real}${fill(t.home.goodUntil, clock(t, goodUntil2))}</p>`;
}
function configBanner({ t, isConfigBroken }) {
  if (!isConfigBroken) return void 0;
  return html`<div class="card banner degraded">${icon("degraded")}<p><strong>${t.home.configBroken}</strong> ${t.home.configKept}</p></div>`;
}

// src/page/incident-sections.ts
function courseRows(t, incident) {
  const { startedAt, endedAt, cause, returns, workUntil } = incident;
  const rows = [
    [t.told.duration, endedAt === void 0 ? void 0 : t.duration(endedAt - startedAt)],
    [t.told.cause, cause === void 0 ? void 0 : quoted(t, cause)],
    [t.told.returns, returns === 0 ? void 0 : t.told.times(returns)],
    [t.told.worker, workUntil === void 0 ? void 0 : fill(t.told.until, moment(t, workUntil))]
  ];
  return rows.map(([name, value2]) => value2 === void 0 ? void 0 : html`<dt>${name}</dt><dd>${value2}</dd>`);
}
function seenSection(t, { facts: facts3 }) {
  if (facts3.length === 0) return void 0;
  const rows = facts3.map(
    ({ label, value: value2, isQuoted }) => html`<dt>${english(t, label)}</dt><dd>${isQuoted ? quoted(t, value2) : english(t, value2)}</dd>`
  );
  return html`<section class="stack" aria-labelledby="there"><h2 id="there">${t.told.facts}</h2><dl class="card pad pairs">${rows}</dl></section>`;
}
function postmortemSection(t, { postmortem }) {
  if (postmortem === void 0 || postmortem.trim() === "") return void 0;
  return html`<section class="stack" aria-labelledby="postmortem"><h2 id="postmortem">${t.told.postmortem}</h2><div class="card pad words" dir="auto">${markdown(postmortem)}</div></section>`;
}

// src/page/reference-link.ts
function reasonLink(reason, from) {
  if (!isKnownReason(reason)) return html`<code>${reason}</code>`;
  return html`<a href="${siteLink(from, REFERENCE, reason)}"><code>${reason}</code></a>`;
}

// src/page/incident-page.ts
function incidentPage(model, incident) {
  const { t } = model;
  const path3 = incidentPath(incident.id);
  const heading = incident.headline(t);
  return page(model, {
    path: path3,
    heading,
    description: `${heading}. ${incident.meaning}`,
    main: html`${head2(t, incident)}${postmortemSection(t, incident)}${timeline(t, incident)}${facts2(t, incident, path3)}${seenSection(t, incident)}`
  });
}
function head2(t, incident) {
  return html`<section class="card hero ${incident.face}">${icon(incident.face)}
    <h1>${drillMark(t, incident)}${incident.headline(t)}</h1>
    <div class="more"><p>${period(t, incident)}</p>${workFacts(t, incident)}</div>
  </section>`;
}
function timeline(t, incident) {
  if (incident.changes.length === 0) return void 0;
  const steps = incident.changes.map((change) => changeItem(t, change));
  return html`<section class="stack" aria-labelledby="steps"><h2 id="steps">${t.incident.happened}</h2><ol class="card pad steps long">${steps}</ol></section>`;
}
function facts2(t, incident, path3) {
  const issue = issueMark(t, incident.issue);
  return html`<section class="stack" aria-labelledby="facts"><h2 id="facts">${t.incident.known}</h2><dl class="card pad pairs">
    <dt>${t.incident.checks}</dt><dd>${checkLinks(incident.checks, path3)}</dd>
    <dt>${t.incident.reason}</dt><dd>${english(t, prose(incident.meaning))} ${reasonLink(incident.reason, path3)}</dd>
    <dt>${t.incident.helps}</dt><dd>${english(t, prose(incident.remedy))}</dd>
    <dt>${t.incident.seen}</dt><dd>${quoted(t, incident.text)}</dd>
    <dt>${t.incident.from}</dt><dd>${incident.locations.map((location, index) => [index === 0 ? void 0 : ", ", html`<bdi>${location}</bdi>`])}</dd>
    ${courseRows(t, incident)}
    ${issue === void 0 ? void 0 : html`<dt>${t.incident.issueLabel}</dt><dd>${issue}</dd>`}
  </dl></section>`;
}
function incidentsPage(model) {
  const { t } = model;
  const days2 = incidentDays(t, model.incidents, daysBefore2(t, model.builtAt, WINDOW_DAYS));
  const listed = new Set(days2.flatMap((stretch) => stretch.incidents));
  const older = model.incidents.filter((incident) => !listed.has(incident));
  return page(model, {
    path: INCIDENTS,
    heading: t.incident.heading,
    description: t.incident.description,
    main: html`<h1>${t.incident.heading}</h1>
      <section class="stack" aria-labelledby="days"><h2 id="days">${t.incident.lastDays}</h2>${incidentCalendar(t, days2, INCIDENTS)}</section>
      ${older.length === 0 ? void 0 : html`<section class="stack" aria-labelledby="older"><h2 id="older">${t.incident.older}</h2><ul class="card pad happened">${older.map((incident) => incidentItem(t, incident, INCIDENTS))}</ul></section>`}`
  });
}

// src/page/machine/feed-content.ts
var MOST_ENTRIES = 50;
function incidentContent({ updates, incident }) {
  if (updates.length === 0) return html`<p>${incident.text}</p>`;
  return html`${updates.map(updateContent)}`;
}
function updateContent({ at: at2, isResolved, body }) {
  const [date3 = "", month = "", year = ""] = ENGLISH.day(dayName(at2)).split(" ");
  const clock2 = ENGLISH.clock(at2).replace(" UTC", "");
  return html`<p><small>${month} <var data-var="date">${date3}</var> ${year}, <var data-var="time">${clock2}</var> UTC</small><br>
    <strong>${isResolved ? "Resolved" : "Investigating"}</strong> - ${body}</p>`;
}

// src/page/machine/identity.ts
function fnv1a(text4) {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text4)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  }
  return hash;
}
var ID_LENGTH = 12;
function stableId(...parts) {
  const hash = fnv1a(parts.join("\n"));
  const folded = BigInt.asUintN(62, hash ^ hash >> 64n);
  return folded.toString(36).padStart(ID_LENGTH, "0").slice(-ID_LENGTH);
}
function stableUrn(...parts) {
  const digits = fnv1a(parts.join("\n")).toString(16).padStart(32, "0");
  const variant = (Number.parseInt(digits.charAt(16), 16) & 3 | 8).toString(16);
  const [a2, b, c, d] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(13, 16), digits.slice(17, 20)];
  return `urn:uuid:${a2}-${b}-8${c}-${variant}${d}-${digits.slice(20)}`;
}
function incidentUrn(space, incident) {
  return stableUrn(space, incident);
}
function changeUrn(space, { incident, number: number3 }) {
  return stableUrn(space, incident, String(number3));
}

// src/page/machine/atom.ts
function historyAtom(source) {
  const entries = source.told.slice(0, MOST_ENTRIES).map((told3) => ({
    urn: incidentUrn(source.space, told3.incident.id),
    title: told3.name,
    publishedAt: told3.publishedAt,
    updatedAt: told3.updatedAt,
    link: farLink(source.address, HISTORY_ATOM, incidentPath(told3.incident.id)),
    content: incidentContent(told3)
  }));
  return feed(source, HISTORY_ATOM, { title: `${source.model.title}: incidents`, entries });
}
function updatesAtom(source) {
  const updates = source.told.flatMap((told3) => told3.updates.map((update) => ({ told: told3, update }))).toSorted((a2, b) => b.update.at - a2.update.at);
  const entries = updates.slice(0, MOST_ENTRIES).map(({ told: told3, update }) => ({
    urn: changeUrn(source.space, update.change),
    title: update.headline,
    publishedAt: update.at,
    updatedAt: update.at,
    link: farLink(source.address, UPDATES_ATOM, incidentPath(told3.incident.id)),
    content: updateContent(update)
  }));
  return feed(source, UPDATES_ATOM, { title: `${source.model.title}: updates`, entries });
}
function feed({ address, model, space }, path3, { title, entries }) {
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>${stableUrn(space, path3)}</id>
    <title>${title}</title>
    <updated>${iso(entries[0]?.updatedAt ?? model.builtAt)}</updated>
    <author><name>${model.title}</name></author>
    <generator>Allclear</generator>
    <link rel="self" type="application/atom+xml" href="${farLink(address, path3, path3)}"/>
    <link rel="alternate" type="text/html" href="${farLink(address, path3, HOME)}"/>
    ${entries.map(entryMarkup)}
    </feed>`.text;
}
function entryMarkup({ urn, title, publishedAt, updatedAt, link, content: content3 }) {
  return html`<entry>
    <id>${urn}</id>
    <title>${title}</title>
    <published>${iso(publishedAt)}</published>
    <updated>${iso(updatedAt)}</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <content type="html">${content3.text}</content>
    </entry>`;
}

// src/page/face.ts
var FACE_ORDER = ["none", "up", "unseen", "degraded", "down"];
function worstFace(faces) {
  return faces.reduce(
    (worst2, face) => FACE_ORDER.indexOf(face) > FACE_ORDER.indexOf(worst2) ? face : worst2,
    "none"
  );
}

// src/page/machine/badge.ts
var MOST_CHARACTERS = 36;
function checkStanding({ name, standing, uptime: uptime2, latencyMs }) {
  const isLastSeenUp = standing.face === "unseen" && standing.state === "up";
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face: standing.face,
    ...isLastSeenUp && { word: "last seen up" },
    uptime: uptime2,
    latencies: latencyMs === void 0 ? [] : [latencyMs]
  };
}
function groupStanding({ name = "", face, uptime: uptime2, checks: checks3 }) {
  const down = checks3.filter(({ standing }) => standing.face === "down").length;
  const isPart = down > 0 && down < checks3.length;
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face,
    ...isPart && { word: `${down} of ${checks3.length} down` },
    uptime: uptime2,
    latencies: latenciesOf(checks3)
  };
}
function overallStanding({ checks: checks3, uptime: uptime2, overall: { level } }) {
  const isOut = level === "partial" || level === "major";
  return {
    label: "status",
    face: worstFace(checks3.map((check) => check.standing.face)),
    ...isOut && { word: `${level} outage` },
    uptime: uptime2,
    latencies: latenciesOf(checks3)
  };
}
function latenciesOf(checks3) {
  return checks3.flatMap(({ latencyMs }) => latencyMs ?? []);
}
function badgeOf(standing, kind, isStale) {
  switch (kind) {
    case "state":
      return isStale ? { label: standing.label, message: "out of date", tone: "unseen" } : stateBadge(standing);
    case "uptime":
      return uptimeBadge(standing);
    case "latency":
      return latencyBadge(standing);
  }
}
function stateBadge({ label, face, word }) {
  return { label, message: word ?? ENGLISH.state[face].toLowerCase(), tone: face === "none" ? "unseen" : face };
}
var GOOD_UPTIME = 0.999;
var FAIR_UPTIME = 0.99;
function uptimeBadge({ label, uptime: { ratio, coverage } }) {
  const named2 = `${label} uptime 90d`;
  if (ratio === void 0) return { label: named2, message: "no data", tone: "unseen" };
  const tone = ratio >= GOOD_UPTIME ? "up" : ratio >= FAIR_UPTIME ? "degraded" : "down";
  return { label: named2, message: `${formatRatio(ratio)}, ${formatRatio(coverage)} observed`, tone };
}
function latencyBadge({ label, latencies }) {
  const named2 = `${label} latency`;
  const middle = latencies.toSorted((a2, b) => a2 - b)[Math.floor(latencies.length / 2)];
  if (middle === void 0) return { label: named2, message: "no data", tone: "unseen" };
  return { label: named2, message: `${Math.round(middle)} ms`, tone: "plain" };
}

// src/page/machine/text-width.ts
var WIDTHS = [
  ["'|ijlI ", 330],
  ["!.,:;()[]-/\\ftr", 400],
  ['csvzxykJ"*', 570],
  ["abdeghnopqu0123456789?$_L", 636],
  ["mwWM%@+=<>~#&", 940]
];
var CAPITAL = 720;
var WIDE = 1050;
var MARK = new RegExp("\\p{M}", "u");
var NARROW = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
var NARROW_WIDTH = 520;
var SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff00-\uff60]/u;
var KNOWN = new Map(
  WIDTHS.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width]))
);
function textWidth(text4, size) {
  let thousandths = 0;
  for (const character of text4) thousandths += KNOWN.get(character) ?? otherWidth(character);
  return Math.round(thousandths * size / 1e3);
}
function otherWidth(character) {
  if (MARK.test(character)) return 0;
  if (NARROW.test(character)) return NARROW_WIDTH;
  return SQUARE.test(character) ? WIDE : CAPITAL;
}
function fitted(text4, size, room) {
  let length = text4.length;
  let line3 = safeLine(text4, length);
  while (length > 1 && textWidth(line3, size) > room) {
    length -= 1;
    line3 = safeLine(text4, length);
  }
  return line3;
}

// src/page/machine/badges.ts
var COLOURS = {
  up: "177a51",
  degraded: "9a5b00",
  down: "c22f24",
  unseen: "5d6870",
  plain: "2b6cb0"
};
function badgeFiles({ model }) {
  const isStale = model.overall.level === "stale";
  const owners = [
    [{ of: "all" }, overallStanding(model)],
    ...model.groups.flatMap(
      (group2) => group2.id === void 0 ? [] : [[{ of: "group", id: group2.id }, groupStanding(group2)]]
    ),
    ...model.checks.map((check) => [{ of: "check", id: check.id }, checkStanding(check)])
  ];
  return owners.flatMap(
    ([owner, standing]) => BADGE_KINDS.flatMap((kind) => {
      const badge2 = badgeOf(standing, kind, isStale);
      return [
        [badgePath(owner, kind, "svg"), badgeSvg(badge2)],
        [badgePath(owner, kind, "json"), shieldsJson(badge2)]
      ];
    })
  );
}
var SIZE = 11;
var PADDING = 6;
var HEIGHT4 = 20;
function badgeSvg({ label, message, tone }) {
  const [leftWidth, rightWidth] = [textWidth(label, SIZE), textWidth(message, SIZE)];
  const edge = leftWidth + 2 * PADDING;
  const width = edge + rightWidth + 2 * PADDING;
  const title = `${label}: ${message}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT4}" viewBox="0 0 ${width} ${HEIGHT4}" role="img" aria-label="${title}">
    <title>${title}</title>
    <rect width="${width}" height="${HEIGHT4}" rx="4" fill="#${COLOURS[tone]}"/>
    <path d="M4 0H${edge}V${HEIGHT4}H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0z" fill="#3d4742"/>
    <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${SIZE}">
    <text x="${PADDING}" y="14" textLength="${leftWidth}" lengthAdjust="spacingAndGlyphs">${label}</text>
    <text x="${edge + PADDING}" y="14" textLength="${rightWidth}" lengthAdjust="spacingAndGlyphs">${message}</text>
    </g></svg>`.text;
}
var CACHE_S = 300;
function shieldsJson({ label, message, tone }) {
  const data = {
    schemaVersion: 1,
    label,
    message,
    color: COLOURS[tone],
    cacheSeconds: CACHE_S
  };
  return jsonText(data);
}

// src/page/machine/told.ts
var AMONG_US = /* @__PURE__ */ new Set(["silenced", "unsilenced", "reminded"]);
function toldIncidents(model, input) {
  const dates = publicationDates(input.incidents);
  const models = new Map(model.incidents.map((incident) => [incident.id, incident]));
  const told3 = input.incidents.flatMap((incident) => {
    const shown2 = models.get(incident.id);
    const { kind } = incident;
    if (shown2 === void 0 || kind === "unseen" || kind === "config") return [];
    return [tell(incident, kind, shown2, dates)];
  });
  return told3.sort((a2, b) => b.updatedAt - a2.updatedAt || (a2.incident.id < b.incident.id ? -1 : 1));
}
function tell(incident, kind, shown2, dates) {
  const { title, severity, stage } = incident;
  const called = title === void 0 ? void 0 : safeLine(title);
  const updates = incident.changes.filter((change) => !AMONG_US.has(change.kind)).map((change) => ({
    change,
    at: dates.get(change) ?? change.at,
    isResolved: change.kind === "closed",
    headline: called ?? headlineOf2(change, concerned(change, incident, shown2.checks)),
    body: bodyOf(change, shown2, lastedMs(incident, change.since))
  })).toSorted((a2, b) => b.at - a2.at);
  const publishedAt = updates.at(-1)?.at ?? incident.startedAt;
  return {
    incident: shown2,
    kind,
    name: called ?? `${subjectOf(shown2.checks)}: ${kind}`,
    ...severity !== void 0 && { severity },
    ...stage !== void 0 && { stage },
    updates,
    publishedAt,
    updatedAt: updates[0]?.at ?? publishedAt
  };
}
function publicationDates(incidents3) {
  const changes2 = incidents3.flatMap((incident) => incident.changes);
  const dates = /* @__PURE__ */ new Map();
  let last = Number.NEGATIVE_INFINITY;
  for (const change of changes2.toSorted((a2, b) => a2.at - b.at || compare(a2, b))) {
    const at2 = wholeSecond(change.at);
    const date3 = at2 > last ? at2 : instant(last + 1e3);
    dates.set(change, date3);
    last = date3;
  }
  return dates;
}
function compare(a2, b) {
  if (a2.incident !== b.incident) return a2.incident < b.incident ? -1 : 1;
  return a2.number - b.number;
}
function subjectOf(checks3) {
  return whoOf(checks3) ?? `${checks3.length} checks`;
}
function concerned({ checks: ids }, incident, checks3) {
  return isShared(incident) ? checks3.filter(({ id }) => ids.includes(id)) : checks3;
}
function headlineOf2({ kind, state }, checks3) {
  const who = subjectOf(checks3);
  const verb = checks3.length === 1 ? "is" : "are";
  switch (kind) {
    case "opened":
      return `${who} ${verb} ${state}`;
    case "worsened":
      return `${who} got worse: ${state}`;
    case "eased":
      return state === "up" ? `${who} ${verb} up again` : `${who} got better: ${state}`;
    case "shifted":
      return `${who} ${verb} still ${state}`;
    case "reopened":
      return `${who} ${verb} ${state} again`;
    case "reminded":
      return `${who} ${verb} still ${state}`;
    case "acknowledged":
      return `${who}: somebody works on it`;
    case "silenced":
    case "unsilenced":
    case "updated":
      return `${who}: an update`;
    case "closed":
      return state === "up" ? `${who} ${verb} up again` : `${who} ${verb} no longer watched`;
  }
}
function bodyOf(change, incident, lastedForMs) {
  const { kind, stage, note: note2, severity, by } = change;
  if (stage !== void 0 && note2 !== void 0) return `${capital(stage)}: ${safeLine(note2, 1e3)}`;
  if (kind === "updated" && severity !== void 0) return `Severity: ${severity}.`;
  if (by !== void 0 && kind === "opened") return safeLine(change.text);
  if (by !== void 0 && kind === "closed") return note2 === void 0 ? "Over." : `Over: ${safeLine(note2, 1e3)}`;
  return seenBody(change, incident, lastedForMs);
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function seenBody({ kind, state, reason, text: text4 }, { checks: checks3 }, lastedForMs) {
  const seen = safeLine(text4).replace(/([^.!?…])$/, "$1.");
  if (kind === "closed") {
    return `${state === "up" ? "Up again" : "Ended"} after ${formatDuration(lastedForMs)}: ${seen}`;
  }
  const meaning = describeReason(reason).meaning.replaceAll("`", "");
  const whom = checks3.length === 1 ? "" : ` Affects ${checks3.map(({ name }) => name).join(", ")}.`;
  return `${capital(state)}: ${seen} ${meaning}${whom}`;
}

// src/page/machine/source.ts
function sourceOf(model, input) {
  const space = String(input.state.repository?.id ?? model.title);
  return {
    model,
    input,
    address: addressOf(input.siteUrl),
    space,
    told: toldIncidents(model, input),
    maintenance: input.maintenance ?? []
  };
}
function asOf({ lastRound, builtAt }) {
  return lastRound ?? builtAt;
}
function isAbout(window, check) {
  return window.checks === void 0 || window.checks.includes(check);
}
function progressOf(window, now) {
  if (now < window.from) return "scheduled";
  return now < window.to ? "in_progress" : "completed";
}
function isInMaintenance({ maintenance: maintenance2, model }, check) {
  return maintenance2.some((window) => isAbout(window, check) && progressOf(window, model.builtAt) === "in_progress");
}

// src/page/machine/calendar.ts
var ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "TZNAME:UTC",
  "END:STANDARD",
  "END:VTIMEZONE"
];
function calendar(source) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Allclear//Status page//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText3(source.model.title)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...ZONE,
    ...source.maintenance.flatMap((window) => event(source, window)),
    "END:VCALENDAR"
  ];
  return lines.map((line3) => `${fold(line3)}\r
`).join("");
}
function event({ address, model, space }, window) {
  const checks3 = model.checks.filter(({ id }) => isAbout(window, id));
  const urn = stableUrn(space, "maintenance", window.title, String(window.from), ...window.checks ?? []);
  const url = address(HOME);
  return [
    "BEGIN:VEVENT",
    `UID:${urn.replace("urn:uuid:", "")}`,
    `DTSTAMP:${compact(model.builtAt)}`,
    `SEQUENCE:${model.news}`,
    `DTSTART:${compact(window.from)}`,
    `DTEND:${compact(window.to)}`,
    `SUMMARY:${escapeText3(safeLine(window.title))}`,
    `DESCRIPTION:${escapeText3(`Affects ${checks3.map(({ name }) => name).join(", ")}`)}`,
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    ...url === void 0 ? [] : [`URL:${url}`],
    "END:VEVENT"
  ];
}
function compact(at2) {
  return iso(at2).replace(/[-:]/g, "");
}
function escapeText3(text4) {
  return text4.toWellFormed().replace(/[\\;,]/g, "\\$&");
}
var MOST_OCTETS = 75;
function fold(line3) {
  let folded = "";
  let octets = 0;
  for (const character of line3) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

// src/page/machine/card.ts
var WIDTH2 = 480;
var HEIGHT5 = 128;
var INDENT = 72;
var ROOM = WIDTH2 - INDENT - 20;
function card({ model }) {
  const { level } = model.overall;
  const sentence = model.overall.sentence(ENGLISH);
  const label = [`${model.title}: ${sentence}`, countsOf(model), freshness(model)].join(". ");
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH2}" height="${HEIGHT5}" viewBox="0 0 ${WIDTH2} ${HEIGHT5}" role="img" aria-label="${label}">
    <title>${label}</title>
    <style>.g{fill:#fff;stroke:#e2e6e2}.i{fill:#16201b}.s{fill:#56635c}@media(prefers-color-scheme:dark){.g{fill:#161e1b;stroke:#28322d}.i{fill:#e8eeea}.s{fill:#9fada5}}</style>
    <rect class="g" x=".5" y=".5" width="${WIDTH2 - 1}" height="${HEIGHT5 - 1}" rx="14"/>
    <circle cx="38" cy="64" r="18" fill="${LEVEL_COLOURS[level]}"/>
    <path d="${MARKS[level]}" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
    <g font-family="ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif">
    ${line2(model.title, 14, 34, "s")}${line2(sentence, 20, 62, "i")}${line2(countsOf(model), 13, 86, "s")}${line2(freshness(model), 13, 107, "s")}
    </g></svg>`.text;
}
function line2(text4, size, y2, colour) {
  const weight = colour === "i" ? "600" : "400";
  return html`<text class="${colour}" x="${INDENT}" y="${y2}" font-size="${size}" font-weight="${weight}">${fitted(text4, size, ROOM)}</text>`;
}
var TICK = "M30 64.5l5.5 5.5 11-11.5";
var CROSS = "M32 58l12 12M44 58l-12 12";
var CALL = "M38 55v11M38 72.5v.5";
var CLOCK2 = "M38 54v10.5l6.5 4";
var RING = "M32 64h12";
var MARKS = {
  up: TICK,
  maintenance: CLOCK2,
  checking: CLOCK2,
  stale: CLOCK2,
  unseen: RING,
  none: RING,
  degraded: CALL,
  partial: CROSS,
  major: CROSS
};
var FACES = ["down", "degraded", "unseen", "up", "none"];
function countsOf({ checks: checks3 }) {
  const parts = FACES.flatMap((face) => {
    const count = checks3.filter(({ standing }) => standing.face === face).length;
    return count === 0 ? [] : [`${count} ${ENGLISH.state[face].toLowerCase()}`];
  });
  return parts.length === 0 ? "0 checks" : `${checks3.length === 1 ? "1 check" : `${checks3.length} checks`}: ${parts.join(", ")}`;
}
function freshness({ lastRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || goodUntil2 === void 0) return "Nobody has looked yet";
  return `Last look ${ENGLISH.time(lastRound)}, good until ${ENGLISH.clock(goodUntil2)}`;
}

// src/page/machine/embed.ts
function embedPage({ model }) {
  const { t } = model;
  const { level, sentence, details } = model.overall;
  const body = html`<main class="frame"><section class="card hero ${level}">${icon(LEVEL_ICONS[level])}
    <h1><a href="${siteLink(EMBED, HOME)}" target="_blank" rel="noopener">${sentence(t)}</a></h1>
    <div class="more">${details.map((detail) => html`<p>${detail(t)}</p>`)}${staleNote(model)}</div>
    ${freshness2(model)}
  </section></main>`;
  return shell({ t, title: model.title, description: sentence(t), level }, body);
}
function staleNote({ t, goodUntil: goodUntil2 }) {
  if (goodUntil2 === void 0) return void 0;
  return html`<p id="stale" role="status" data-when="stale" data-after="${iso(goodUntil2)}" hidden><strong>${t.embed.outdated}</strong> ${t.embed.outdatedWhy}</p>`;
}
function freshness2({ t, lastRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || goodUntil2 === void 0)
    return html`<p class="rounds soft small">${t.home.nobodyYet}</p>`;
  return html`<p class="rounds soft small">${fill(t.embed.goodUntil, moment(t, lastRound), clock(t, goodUntil2))}</p>`;
}

// src/page/machine/json-feed.ts
function jsonFeed(source) {
  const { address, model, told: told3 } = source;
  const feed2 = {
    version: "https://jsonfeed.org/version/1.1",
    title: `${model.title}: incidents`,
    ...at("home_page_url", address(HOME)),
    ...at("feed_url", address(JSON_FEED)),
    language: "en",
    authors: [{ name: model.title }],
    items: told3.slice(0, MOST_ENTRIES).map((one2) => item(one2, source))
  };
  return jsonText(feed2);
}
function item(told3, { address, space }) {
  return {
    id: incidentUrn(space, told3.incident.id),
    ...at("url", address(incidentPath(told3.incident.id))),
    title: told3.name,
    content_html: incidentContent(told3).text,
    date_published: iso(told3.publishedAt),
    date_modified: iso(told3.updatedAt),
    tags: [told3.kind, told3.incident.isOpen ? "investigating" : "resolved"]
  };
}
function at(key, url) {
  return url === void 0 ? {} : { [key]: url };
}

// src/page/machine/markdown.ts
function markdownTwin(source) {
  const { model, address } = source;
  const link = (path3) => destination(address, MARKDOWN, path3);
  const open = model.incidents.filter(({ isOpen: isOpen2 }) => isOpen2);
  const past = model.incidents.filter(({ isOpen: isOpen2 }) => !isOpen2);
  return document4([
    `# ${escapeText(model.title)}`,
    [
      `**${escapeText(model.overall.sentence(ENGLISH))}**`,
      ...model.overall.details.map((text4) => escapeText(text4(ENGLISH)))
    ].join("  \n"),
    freshness3(model),
    ...section(
      "Happening now",
      open.map((incident) => incidentLine(incident, link(incidentPath(incident.id))))
    ),
    ...section("Maintenance", plannedLines(source)),
    ...model.groups.flatMap((group2) => groupSection(group2, link)),
    ...section(
      "Incidents of the last 90 days",
      past.map((incident) => incidentLine(incident, link(incidentPath(incident.id))))
    ),
    "Uptime is 1 \u2212 down \xF7 (up + degraded + down) in observed time of the last 90 days. Both figures are cut, never rounded up."
  ]);
}
function llmsText(source) {
  const { model, address } = source;
  const to = (path3) => destination(address, LLMS, path3);
  return document4([
    `# ${escapeText(model.title)}`,
    `> ${escapeText(model.overall.sentence(ENGLISH))}. ${freshness3(model)}`,
    "A status page. States are confirmed by several looks; blocked and unknown mean that we cannot see a target, not that it is down.",
    ...section("Status", [
      `- [The page as Markdown](${to(MARKDOWN)}): every check with state, uptime and coverage, and the incidents`,
      `- [summary.json](${to(`${STATUS_API}/summary.json`)}): in the shape of Statuspage's API, version 2`,
      `- [build.json](${to("build.json")}): states in one small file, and until when it is good`,
      `- [metrics.txt](${to(METRICS)}): OpenMetrics`,
      `- [updates.atom](${to(UPDATES_ATOM)}): each update of an incident as it was told`
    ]),
    ...section(
      "Checks",
      model.checks.map((check) => checkLine(check, to(checkPath(check.id))))
    ),
    ...section("Optional", [`- [The page for people](${to(HOME)})`])
  ]);
}
function destination(address, from, to) {
  return farLink(address, from, to).href.replace(/\(/g, "%28").replace(/\)/g, "%29");
}
function document4(blocks) {
  return `${blocks.join("\n\n")}
`;
}
function section(title, lines) {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
function freshness3({ lastRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || goodUntil2 === void 0) return "Nobody has looked yet.";
  return `Last look ${ENGLISH.time(lastRound)}; good until ${ENGLISH.time(goodUntil2)}. If it is later, nobody has looked since.`;
}
function groupSection({ name, checks: checks3, uptime: uptime2 }, link) {
  const lines = checks3.map((check) => checkLine(check, link(checkPath(check.id))));
  if (name === void 0) return section("Checks", lines);
  return section(`${escapeText(name)} (${uptimeText(uptime2)})`, lines);
}
function checkLine({ name, standing, uptime: uptime2, latencyMs, target: target2 }, href) {
  const { face, state, since, unseen, pending } = standing;
  const word = face === "unseen" && state === "up" ? ENGLISH.state.lastSeenUp : ENGLISH.state[face];
  const facts3 = [
    since === void 0 ? word : `${word} since ${ENGLISH.time(since)}`,
    uptimeText(uptime2),
    ...latencyMs === void 0 ? [] : [`${Math.round(latencyMs)} ms`],
    ...target2 === void 0 ? [] : [codeSpan(target2)]
  ];
  const notes = [
    ...unseen === void 0 ? [] : [`We cannot see it since ${ENGLISH.time(unseen.since)}: ${meaningOf(unseen.reason)}`],
    ...pending === void 0 ? [] : [`Possible ${pending.possible}, checking since ${ENGLISH.time(pending.since)}: ${escapeText(pending.text)}`]
  ];
  return [`- [${escapeText(name)}](${href}): ${facts3.join(", ")}`, ...notes.map((note2) => `  - ${note2}`)].join("\n");
}
function uptimeText({ ratio, coverage }) {
  return ratio === void 0 ? "no data" : `${formatRatio(ratio)} uptime, ${formatRatio(coverage)} observed`;
}
function incidentLine({ headline, startedAt, endedAt, reason, text: text4 }, href) {
  const time = endedAt === void 0 ? `since ${ENGLISH.time(startedAt)}` : `${ENGLISH.time(startedAt)} to ${ENGLISH.time(endedAt)} (${ENGLISH.duration(endedAt - startedAt)})`;
  return `- [${escapeText(headline(ENGLISH))}](${href}): ${time}. ${meaningOf(reason)} Seen: ${escapeText(text4)}`;
}
function meaningOf(reason) {
  return describeReason(reason).meaning;
}
function plannedLines({ maintenance: maintenance2, model }) {
  return maintenance2.filter((window) => progressOf(window, model.builtAt) !== "completed").map(({ title, from, to }) => `- ${escapeText(title)}: ${ENGLISH.time(from)} to ${ENGLISH.time(to)}`);
}

// src/page/machine/metrics.ts
function metrics({ model }) {
  const families = [
    ...standingFamilies(model),
    ...ratioFamilies(model),
    ...lookFamilies(model.checks),
    ...siteFamilies(model)
  ];
  const shown2 = families.filter(({ samples }) => samples.length > 0);
  return `${shown2.map(familyText).join("")}# EOF
`;
}
function standingFamilies({ checks: checks3, groups }) {
  const groupOf = new Map(groups.flatMap((group2) => group2.checks.map(({ id }) => [id, group2.id ?? ""])));
  return [
    {
      name: "allclear_check_info",
      help: "Names of checks and their groups.",
      samples: checks3.map(({ id, name }) => ({ labels: { check: id, name, group: groupOf.get(id) ?? "" }, value: 1 }))
    },
    {
      name: "allclear_check_state",
      help: "1 for the confirmed state; none is there before the first is confirmed.",
      samples: checks3.flatMap(
        ({ id, standing: { state } }) => state === void 0 ? [] : oneOf("allclear_check_state", id, ["up", "degraded", "down"], state)
      )
    },
    {
      name: "allclear_check_unseen",
      help: "1 where we cannot see the target, and why; the confirmed state is then the last one known.",
      samples: checks3.flatMap(
        ({ id, standing: { unseen } }) => oneOf("allclear_check_unseen", id, ["blocked", "unknown"], unseen?.state)
      )
    },
    {
      name: "allclear_check_pending",
      help: "1 while looks that are not confirmed yet say otherwise than the state.",
      samples: checks3.map(({ id, standing }) => ({
        labels: { check: id },
        value: standing.pending === void 0 ? 0 : 1
      }))
    },
    seconds(
      "allclear_check_state_since_timestamp_seconds",
      "When the confirmed state began: its first look.",
      checks3.flatMap(({ id, standing: { since } }) => known({ check: id }, unixOf(since)))
    )
  ];
}
function oneOf(family, check, states, is2) {
  return states.map((state) => ({ labels: { check, [family]: state }, value: state === is2 ? 1 : 0 }));
}
var WINDOW = "90d";
function ratioFamilies({ checks: checks3, groups, uptime: uptime2 }) {
  const family = (name, help, samples) => ({
    name,
    help,
    unit: "ratio",
    samples
  });
  const all = (of, key, help) => [
    family(
      `allclear_check_${of}_ratio`,
      help,
      checks3.flatMap((check) => known({ check: check.id, window: WINDOW }, check.uptime[key]))
    ),
    family(
      `allclear_group_${of}_ratio`,
      `${help} The mean of the group's checks.`,
      groups.flatMap(
        ({ id, uptime: mean }) => id === void 0 ? [] : known({ group: id, window: WINDOW }, mean[key])
      )
    ),
    family(`allclear_${of}_ratio`, `${help} The mean of all checks.`, known({ window: WINDOW }, uptime2[key]))
  ];
  return [
    ...all("uptime", "ratio", "Share of the observed time that was not down."),
    ...all("coverage", "coverage", "Share of the time that was observed.")
  ];
}
function lookFamilies(checks3) {
  const looks2 = checks3.flatMap((check) => check.looks);
  const each = (value2) => looks2.flatMap((look3) => known({ check: look3.check, location: look3.location }, value2(look3)));
  return [
    seconds(
      "allclear_check_last_look_timestamp_seconds",
      "When the newest look from a location began.",
      each((look3) => unixOf(look3.at))
    ),
    seconds("allclear_check_last_look_seconds", "What that look took, by phase.", looks2.flatMap(phaseSamples)),
    seconds(
      "allclear_check_certificate_end_timestamp_seconds",
      "When the certificate ends that the look saw.",
      each(({ facts: facts3 }) => unixOf(facts3.certificateEnds))
    )
  ];
}
function phaseSamples({ check, location, phases: phases2 }) {
  const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs, totalMs } = phases2;
  const named2 = {
    dns: dnsMs,
    connect: connectMs,
    tls: tlsMs,
    first_byte: firstByteMs,
    download: downloadMs,
    total: totalMs
  };
  return Object.entries(named2).flatMap(([phase, ms]) => {
    return known({ check, location, phase }, ms === void 0 ? void 0 : Number((ms / 1e3).toFixed(6)));
  });
}
function siteFamilies({ builtAt, lastRound, everyMs, incidents: incidents3 }) {
  return [
    {
      name: "allclear_incidents_open",
      help: "Incidents that have not ended.",
      samples: known({}, incidents3.filter(({ isOpen: isOpen2 }) => isOpen2).length)
    },
    seconds(
      "allclear_round_expected_interval_seconds",
      "Nominal time from one round to the next.",
      known({}, everyMs / 1e3)
    ),
    seconds("allclear_round_last_timestamp_seconds", "When the newest round began.", known({}, unixOf(lastRound))),
    seconds("allclear_page_built_timestamp_seconds", "When the page was built.", known({}, unixOf(builtAt)))
  ];
}
function seconds(name, help, samples) {
  return { name, help, unit: "seconds", samples };
}
function known(labels, value2) {
  return value2 === void 0 ? [] : [{ labels, value: value2 }];
}
function unixOf(at2) {
  return at2 === void 0 ? void 0 : at2 / 1e3;
}
function familyText({ name, help, unit: unit2, samples }) {
  const lines = [
    `# TYPE ${name} gauge`,
    ...unit2 === void 0 ? [] : [`# UNIT ${name} ${unit2}`],
    `# HELP ${name} ${help}`,
    ...samples.map(({ labels, value: value2 }) => `${name}${labelText(labels)} ${value2}`)
  ];
  return lines.map((line3) => `${line3}
`).join("");
}
function labelText(labels) {
  const pairs = Object.entries(labels).map(([name, value2]) => `${name}="${escaped(value2)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escaped(text4) {
  return text4.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

// src/page/machine/rss.ts
function historyRss({ address, model, told: told3 }) {
  const self = webLink(address(HISTORY_RSS) ?? "");
  const home = address(HOME);
  if (self === void 0 || home === void 0) return void 0;
  const items = told3.slice(0, MOST_ENTRIES);
  return html`<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>${model.title}: incidents</title>
    <link>${home}</link>
    <description>Incidents of ${model.title}</description>
    <language>en</language>
    <lastBuildDate>${rfc822(items[0]?.updatedAt ?? model.builtAt)}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${self}"/>
    ${items.map((one2) => item2(one2, address(incidentPath(one2.incident.id)) ?? home))}
    </channel></rss>`.text;
}
function item2(told3, url) {
  return html`<item>
    <title>${told3.name}</title>
    <link>${url}</link>
    <guid isPermaLink="true">${url}</guid>
    <pubDate>${rfc822(told3.updatedAt)}</pubDate>
    <description>${incidentContent(told3).text}</description>
    </item>`;
}
function rfc822(at2) {
  return new Date(at2).toUTCString();
}

// src/page/machine/sitemap.ts
function sitemap({ address, model, input }) {
  const seen = asOf(model);
  const pages = [
    [HOME, seen],
    [INCIDENTS, seen],
    ...[UPTIME, MAINTENANCE, REFERENCE, ...monthPaths(input)].map((path3) => [path3, seen]),
    ...model.checks.map((check) => [checkPath(check.id), seen]),
    ...model.incidents.map(({ id, startedAt, endedAt }) => [incidentPath(id), endedAt ?? startedAt])
  ];
  const entries = pages.flatMap(([path3, at2]) => {
    const url = address(path3);
    return url === void 0 ? [] : [html`<url><loc>${url}</loc><lastmod>${iso(at2)}</lastmod></url>`];
  });
  if (entries.length === 0) return void 0;
  return html`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`.text;
}
function monthPaths({ past, now }) {
  return (past ?? noPast(now)).months.map((month) => monthPath(monthName(month)));
}
function robots({ address }) {
  const map2 = address(SITEMAP);
  return ["User-agent: *", "Allow: /", ...map2 === void 0 ? [] : ["", `Sitemap: ${map2}`], ""].join("\n");
}

// src/page/machine/statuspage/page.ts
function timestamp(at2) {
  return new Date(at2).toISOString();
}
function pageId({ space }) {
  return stableId("page", space);
}
function checkComponentId(check) {
  return stableId("check", check);
}
function groupComponentId(group2) {
  return stableId("group", group2);
}
function pageObject(source) {
  return {
    id: pageId(source),
    name: source.model.title,
    url: source.address("index.html") ?? "",
    time_zone: "Etc/UTC",
    updated_at: timestamp(asOf(source.model))
  };
}

// src/page/machine/statuspage/components.ts
var STATUS_OF = {
  up: "operational",
  degraded: "degraded_performance",
  down: "major_outage"
};
function componentsOf(source) {
  const groups = source.model.groups.map((group2) => ({ group: group2, children: checkComponents(source, group2) }));
  const loose = groups.flatMap(({ group: group2, children }) => group2.id === void 0 ? children : []);
  const named2 = groups.filter(({ group: group2, children }) => group2.id !== void 0 && children.length > 0);
  const grouped = named2.flatMap(({ group: group2, children }, index) => {
    const id = groupComponentId(group2.id ?? "");
    return [groupComponent(source, { group: group2, id, children, position: loose.length + index + 1 }), ...children];
  });
  return [...loose, ...grouped];
}
function checkComponents(source, group2) {
  return group2.checks.filter((check) => check.standing.state !== void 0).map((check, index) => checkComponent(source, check, { group: group2, position: index + 1 }));
}
function checkComponent(source, check, { group: group2, position }) {
  const first = source.input.state.checks[check.id]?.first ?? source.model.builtAt;
  return {
    id: checkComponentId(check.id),
    name: check.name,
    status: isInMaintenance(source, check.id) ? "under_maintenance" : STATUS_OF[check.standing.state ?? "up"],
    created_at: timestamp(first),
    updated_at: timestamp(changedAt(check, first)),
    position,
    description: descriptionOf(check),
    showcase: true,
    start_date: dayName(first),
    group_id: group2.id === void 0 ? null : groupComponentId(group2.id),
    page_id: pageId(source),
    group: false,
    only_show_if_degraded: false
  };
}
function changedAt({ standing: { since, unseen, pending } }, first) {
  return instant(Math.max(first, since ?? first, unseen?.since ?? first, pending?.since ?? first));
}
function descriptionOf({ standing: { unseen, pending } }) {
  const notes = [];
  if (unseen !== void 0) {
    const meaning = describeReason(unseen.reason).meaning.replaceAll("`", "");
    notes.push(
      `We cannot see it since ${ENGLISH.time(unseen.since)}; the status is the last confirmed one. ${meaning}`
    );
  }
  if (pending !== void 0)
    notes.push(`Possible ${pending.possible}, checking since ${ENGLISH.time(pending.since)}; not confirmed yet.`);
  return notes.length === 0 ? null : notes.join(" ");
}
function groupComponent(source, { group: group2, id, children, position }) {
  return {
    id,
    name: group2.name ?? "",
    status: groupStatus(children.map(({ status }) => status)),
    created_at: timestamp(instant(Math.min(...children.map((child) => Date.parse(child.created_at))))),
    updated_at: timestamp(instant(Math.max(...children.map((child) => Date.parse(child.updated_at))))),
    position,
    description: null,
    showcase: false,
    start_date: null,
    group_id: null,
    page_id: pageId(source),
    group: true,
    only_show_if_degraded: false,
    components: children.map((child) => child.id)
  };
}
function groupStatus(statuses) {
  if (statuses.every((status) => status === "major_outage")) return "major_outage";
  if (statuses.includes("major_outage")) return "partial_outage";
  if (statuses.includes("degraded_performance")) return "degraded_performance";
  return statuses.includes("under_maintenance") ? "under_maintenance" : "operational";
}

// src/page/machine/statuspage/incidents.ts
var MOST = 50;
function incidentsOf(source, components) {
  return source.told.toSorted((a2, b) => b.incident.startedAt - a2.incident.startedAt).slice(0, MOST).map((told3) => statuspageIncident(source, told3, components));
}
function unresolvedOf(source, components) {
  return source.told.filter(({ incident }) => incident.isOpen).toSorted((a2, b) => b.incident.startedAt - a2.incident.startedAt).map((told3) => statuspageIncident(source, told3, components));
}
function statuspageIncident(source, told3, components) {
  const { incident, kind, name, updates } = told3;
  const id = stableId("incident", incident.id);
  const affected2 = affectedBy(
    incident.checks.map((check) => check.id),
    components
  );
  return {
    id,
    name,
    status: incident.isOpen ? told3.stage ?? "investigating" : "resolved",
    created_at: timestamp(told3.publishedAt),
    updated_at: timestamp(told3.updatedAt),
    monitoring_at: null,
    resolved_at: incident.endedAt === void 0 ? null : timestamp(incident.endedAt),
    impact: told3.severity ?? (kind === "outage" ? "major" : "minor"),
    shortlink: source.address(incidentPath(incident.id)) ?? "",
    started_at: timestamp(incident.startedAt),
    page_id: pageId(source),
    incident_updates: updates.map((update) => incidentUpdate(update, id, affectedBy(update.change.checks, components))),
    components: affected2.map(({ component }) => component)
  };
}
function affectedBy(checks3, components) {
  const wanted = new Set(checks3.map(checkComponentId));
  return components.filter(({ id }) => wanted.has(id)).map((component) => {
    const group2 = components.find(({ id }) => id === component.group_id);
    return { component, name: group2 === void 0 ? component.name : `${group2.name} - ${component.name}` };
  });
}
function incidentUpdate(update, incident, affected2) {
  const { change, at: at2, body, isResolved } = update;
  const [oldStatus, newStatus] = [statusOfState(change.from), statusOfState(change.state)];
  return {
    id: stableId("update", change.incident, String(change.number)),
    status: isResolved ? "resolved" : change.stage ?? "investigating",
    body,
    incident_id: incident,
    created_at: timestamp(at2),
    updated_at: timestamp(at2),
    display_at: timestamp(change.since),
    affected_components: affected2.map(({ component, name }) => ({
      code: component.id,
      name,
      old_status: oldStatus,
      new_status: newStatus
    })),
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null
  };
}
function statusOfState(state) {
  return state === "down" || state === "degraded" ? STATUS_OF[state] : "operational";
}

// src/page/machine/statuspage/maintenances.ts
var MOST2 = 50;
function maintenancesOf(source, components, wanted) {
  const now = source.model.builtAt;
  return source.maintenance.filter((window) => wanted.includes(progressOf(window, now))).toSorted((a2, b) => Math.abs(a2.from - now) - Math.abs(b.from - now)).slice(0, MOST2).toSorted((a2, b) => b.from - a2.from).map((window) => scheduledMaintenance(source, components, window));
}
function scheduledMaintenance(source, components, window) {
  const id = stableId("maintenance", window.title, String(window.from), ...window.checks ?? []);
  const status = progressOf(window, source.model.builtAt);
  const affected2 = affectedBy(
    source.model.checks.map((check) => check.id).filter((check) => isAbout(window, check)),
    components
  );
  const [from, to] = [timestamp(window.from), timestamp(window.to)];
  return {
    id,
    name: safeLine(window.title),
    status,
    created_at: from,
    updated_at: status === "completed" ? to : from,
    monitoring_at: null,
    resolved_at: status === "completed" ? to : null,
    impact: "maintenance",
    shortlink: source.address("index.html") ?? "",
    started_at: from,
    page_id: pageId(source),
    incident_updates: [announcement(window, { id, status, at: from })],
    components: affected2.map(({ component }) => component),
    scheduled_for: from,
    scheduled_until: to
  };
}
function announcement(window, { id, status, at: at2 }) {
  return {
    id: stableId("announcement", id),
    status,
    body: `Maintenance from ${ENGLISH.time(window.from)} to ${ENGLISH.time(window.to)}.`,
    incident_id: id,
    created_at: at2,
    updated_at: at2,
    display_at: at2,
    affected_components: null,
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null
  };
}

// src/page/machine/statuspage/status.ts
function statusOf(source, components) {
  const { checks: checks3, overall } = source.model;
  const leaves = components.filter((component) => !component.group);
  if (leaves.length === 0) return { indicator: "none", description: overall.sentence(ENGLISH) };
  const status = confirmedStatus(leaves, checks3.length);
  const doubts = doubtsOf(source);
  if (doubts.length === 0) return status;
  return { ...status, description: `${status.description} (last confirmed; ${doubts.join("; ")})` };
}
function confirmedStatus(leaves, total) {
  const count = (status) => leaves.filter((leaf) => leaf.status === status).length;
  const down = count("major_outage");
  if (down * 2 >= total) return { indicator: "critical", description: "Major Service Outage" };
  if (down > 0) return { indicator: "major", description: "Partial System Outage" };
  if (count("degraded_performance") > 0) return { indicator: "minor", description: "Partially Degraded Service" };
  if (count("under_maintenance") > 0) return { indicator: "none", description: "Service Under Maintenance" };
  return { indicator: "none", description: "All Systems Operational" };
}
function doubtsOf({ model: { checks: checks3, overall, lastRound } }) {
  const unseen = checks3.filter(({ standing }) => standing.unseen !== void 0).length;
  const waiting = checks3.filter(({ standing }) => standing.face === "none").length;
  const of = `of ${checks3.length} checks`;
  return [
    ...overall.level === "stale" && lastRound !== void 0 ? [`nobody has looked since ${ENGLISH.time(lastRound)}`] : [],
    ...unseen > 0 ? [`${unseen} ${of} cannot be seen now`] : [],
    ...waiting > 0 ? [`${waiting} ${of} without data yet`] : []
  ];
}

// src/page/machine/statuspage/documents.ts
function statuspageFiles(source) {
  const page2 = pageObject(source);
  const components = componentsOf(source);
  const status = statusOf(source, components);
  const unresolved = unresolvedOf(source, components);
  const upcoming = maintenancesOf(source, components, ["scheduled"]);
  const active = maintenancesOf(source, components, ["in_progress"]);
  const all = maintenancesOf(source, components, ["scheduled", "in_progress", "completed"]);
  const documents = {
    summary: { page: page2, components, incidents: unresolved, scheduled_maintenances: [...upcoming, ...active], status },
    status: { page: page2, status },
    components: { page: page2, components },
    incidents: { page: page2, incidents: incidentsOf(source, components) },
    "incidents/unresolved": { page: page2, incidents: unresolved },
    "scheduled-maintenances": { page: page2, scheduled_maintenances: all },
    "scheduled-maintenances/upcoming": { page: page2, scheduled_maintenances: upcoming },
    "scheduled-maintenances/active": { page: page2, scheduled_maintenances: active }
  };
  return Object.entries(documents).map(([name, document5]) => [`${STATUS_API}/${name}.json`, jsonText(document5)]);
}

// src/page/machine/files.ts
var BUILDERS = [
  [HISTORY_ATOM, historyAtom],
  [HISTORY_RSS, historyRss],
  [UPDATES_ATOM, updatesAtom],
  [JSON_FEED, jsonFeed],
  [CALENDAR_FILE, calendar],
  [METRICS, metrics],
  [LLMS, llmsText],
  [MARKDOWN, markdownTwin],
  [SITEMAP, sitemap],
  [ROBOTS, robots],
  [CARD, card],
  [EMBED, embedPage]
];
function machineFiles(model, input) {
  const source = sourceOf(model, input);
  const single = BUILDERS.flatMap(([path3, build]) => {
    const text4 = build(source);
    return text4 === void 0 ? [] : [[path3, text4]];
  });
  return [...single, ...statuspageFiles(source), ...badgeFiles(source)];
}

// src/page/maintenance-page.ts
function maintenancePage(model, { maintenance: maintenance2 = [], now }) {
  const { t } = model;
  const texts = t.maintenancePage;
  const running = maintenance2.filter(({ from, to }) => from <= now && now < to);
  const ahead = maintenance2.filter(({ from }) => from > now);
  const past = maintenance2.filter(({ to }) => to <= now).toReversed();
  return page(model, {
    path: MAINTENANCE,
    heading: texts.heading,
    description: texts.description,
    main: html`<div class="stack"><h1>${texts.heading}</h1><p class="soft">${texts.rule}</p></div>
      ${running.length === 0 ? void 0 : section2(model, "running", texts.running, running)}
      ${section2(model, "ahead", texts.ahead, ahead)}
      ${section2(model, "past", texts.past, past)}
      <p><a href="${siteLink(MAINTENANCE, CALENDAR_FILE)}">${texts.subscribe}</a></p>`
  });
}
function section2(model, id, title, windows) {
  const list2 = windows.map((window) => item3(model, window));
  return html`<section class="stack" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
    ${list2.length === 0 ? html`<p class="soft">${model.t.maintenancePage.none}</p>` : html`<ul class="card pad happened">${list2}</ul>`}</section>`;
}
function item3(model, window) {
  const { t } = model;
  const { title, from, to } = window;
  const period2 = fill(t.incident.period, moment(t, from), moment(t, to), t.duration(to - from));
  return html`<li class="planned">${icon("clock")}<p><bdi>${safeLine(title)}</bdi></p>
    <p class="soft small">${period2}. ${fill(t.maintenancePage.affects, affected(model, window))}</p></li>`;
}
function affected({ t, checks: checks3 }, window) {
  if (window.checks === void 0) return t.maintenancePage.all;
  const names = window.checks.map((id) => {
    const check = checks3.find((one2) => one2.id === id);
    return { id, name: check?.name ?? safeLine(id), isListed: check !== void 0 };
  });
  return checkLinks(names, MAINTENANCE);
}

// src/page/maintenance-model.ts
var MOST_AHEAD = 5;
function plannedModels({ maintenance: maintenance2 = [], checks: checks3, now }) {
  const windows = maintenance2.filter(({ to }) => to > now);
  const model = (window) => ({
    title: safeLine(window.title),
    from: window.from,
    to: window.to,
    ...window.checks === void 0 ? {} : { checks: window.checks.map((id) => namedCheck(id, checks3)) },
    isRunning: window.from <= now
  });
  const running = windows.filter(({ from }) => from <= now);
  const ahead = windows.filter(({ from }) => from > now).slice(0, MOST_AHEAD);
  return [...running, ...ahead].map(model);
}
function runningFor(planned, id) {
  const running = planned.filter(
    ({ isRunning, checks: checks3 }) => isRunning && (checks3 === void 0 || checks3.some((check) => check.id === id))
  );
  return running.toSorted((a2, b) => b.to - a2.to)[0];
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
  const none2 = voices.filter((voice) => voice.face === "none").length;
  const waiting = none2 === 0 ? [] : [(t) => t.overall.waiting(none2)];
  const troubles = [...problems(voices, all.length), ...declared(situation)];
  const said = [
    ...troubles.sort((a2, b) => BADNESS.indexOf(a2.level) - BADNESS.indexOf(b.level)),
    ...possible(voices),
    ...maintenance(situation)
  ];
  const [first, ...others] = said;
  const details = [...others.map(({ sentence }) => sentence), ...waiting];
  if (first !== void 0) return { ...first, details };
  if (voices.length === 0) return { level: "none", sentence: (t) => t.overall.nothingWatched, details };
  if (none2 === voices.length) return { level: "none", sentence: (t) => t.overall.noData, details: [] };
  if (none2 > 0) return { level: "up", sentence: (t) => t.overall.upSoFar, details };
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
function declared({ declared: incidents3 = [] }) {
  return incidents3.map(({ title, severity = "minor" }) => ({
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
function nameOrCount(names, one2, many) {
  const [only] = names;
  if (only === void 0) return void 0;
  return (t) => names.length === 1 ? t.overall[one2](only) : t.overall[many](names.length);
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
function pendingOf({ confirmed, trail: trail2 }) {
  const [first] = trail2;
  const last = trail2.at(-1);
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
  const incidents3 = input.incidents.map((incident) => incidentModel(incident, input));
  const planned = plannedModels(input);
  const checks3 = checkModels(input, incidents3, planned);
  return {
    t: input.words ?? ENGLISH,
    title: safeLine(input.title),
    look: input.look ?? { colours: {}, links: [] },
    builtAt: input.now,
    everyMs: input.everyMs,
    ...roundTimes(input),
    overall: overallOf(checks3, planned, input),
    uptime: meanUptime(checks3.map((check) => check.uptime)),
    days: windowOf(input.now),
    groups: groupModels(checks3, input),
    checks: checks3,
    incidents: incidents3,
    planned,
    ...cadenceOf(input),
    tags: [...new Set(checks3.flatMap(({ tags }) => tags))].sort(),
    isConfigBroken: Object.values(input.state.incidents).some((one2) => one2.kind === "config" && isOpen(one2)),
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
function overallOf(checks3, planned, input) {
  const voices = checks3.map(({ name, standing, planned: within2 }) => ({
    name,
    face: standing.face,
    isPlanned: within2 !== void 0,
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
function checkModels(input, incidents3, planned) {
  const days2 = Map.groupBy(input.days, (tally) => tally.check);
  const looks2 = Map.groupBy(input.latest, (result) => result.check);
  const byCheck = incidentsByCheck(incidents3);
  return input.checks.map((check) => ({
    ...checkModel(check, input, { days: days2.get(check.id) ?? [], looks: looks2.get(check.id) ?? [] }),
    ...withinOf(planned, check, byCheck.get(check.id) ?? []),
    incidents: byCheck.get(check.id) ?? []
  }));
}
function withinOf(planned, { id }, incidents3) {
  const within2 = runningFor(planned, id);
  const isBroken = incidents3.some(({ isOpen: open, kind }) => open && (kind === "outage" || kind === "degraded"));
  return within2 === void 0 || isBroken ? {} : { planned: within2 };
}
function incidentsByCheck(incidents3) {
  const byCheck = /* @__PURE__ */ new Map();
  for (const incident of incidents3)
    for (const { id } of incident.checks) byCheck.set(id, [...byCheck.get(id) ?? [], incident]);
  return byCheck;
}
function checkModel(check, input, seen) {
  const memory = input.state.checks[check.id];
  const first = memory === void 0 ? {} : { first: memory.first };
  const graceS = 2 * Math.max(check.everyMs, input.everyMs) / 1e3;
  const days2 = daysOf(seen.days, { ...first, now: input.now, graceS });
  const latencyMs = latencyOf(seen.looks);
  return {
    id: check.id,
    name: safeLine(check.name),
    tags: check.tags ?? [],
    answers: input.past?.latency.get(check.id)?.hours.map(({ p50 }) => p50) ?? [],
    ...check.target === void 0 ? {} : { target: safeLine(check.target) },
    standing: standingOf(memory),
    uptime: uptimeOf(seen.days, memory?.first, input.now),
    days: days2,
    ...latencyMs === void 0 ? {} : { latencyMs },
    looks: seen.looks.toSorted((a2, b) => a2.location < b.location ? -1 : 1)
  };
}
function uptimeOf(days2, first, now) {
  const seconds2 = days2.reduce(addSums, NOTHING);
  const coverage = first === void 0 ? void 0 : coverageRatio(seconds2, { first, from: windowStart(now), to: now });
  return uptime(uptimeRatio(seconds2), coverage);
}
function meanUptime(uptimes) {
  return uptime(meanRatio(uptimes.map(({ ratio }) => ratio)), meanRatio(uptimes.map(({ coverage }) => coverage)));
}
function uptime(ratio, coverage) {
  return { ...ratio === void 0 ? {} : { ratio }, ...coverage === void 0 ? {} : { coverage } };
}
function latencyOf(looks2) {
  const answered = looks2.filter((look3) => isSeen(look3.state) && look3.state !== "down");
  const newest = answered.toSorted((a2, b) => b.at - a2.at)[0];
  return newest?.phases.totalMs;
}
function groupModels(checks3, input) {
  const groupOf = new Map(input.checks.map((check) => [check.id, check.group]));
  const known2 = new Set(input.groups.map((group2) => group2.id));
  const loose = checks3.filter((check) => !known2.has(groupOf.get(check.id) ?? ""));
  const groups = input.groups.map((group2) => ({
    id: group2.id,
    name: safeLine(group2.name),
    ...summary(checks3.filter((check) => groupOf.get(check.id) === group2.id))
  }));
  return [summary(loose), ...groups].filter((group2) => group2.checks.length > 0);
}
function summary(checks3) {
  const open = checks3.filter((check) => check.planned === void 0);
  const face = worstFace(open.map((check) => check.standing.face));
  return {
    face,
    isPlanned: open.length < checks3.length,
    uptime: meanUptime(checks3.map((check) => check.uptime)),
    checks: checks3
  };
}

// src/page/month-page.ts
function monthPage(model, past, month) {
  const { t } = model;
  const path3 = monthPath(month.name);
  const name = t.month(`${month.name}-01`);
  return page(model, {
    path: path3,
    heading: t.history.heading(name),
    description: t.history.description(name),
    main: html`<div class="stack"><h1>${t.history.heading(name)}</h1><p class="facts">${uptimeFacts(t, month.uptime)}<span>${t.history.count(month.incidents.length)}</span></p></div>
      ${incidents2(model, month, path3)}${figures(t, month, path3)}${months(t, past, month, path3)}`
  });
}
function incidents2(model, { incidents: list2 }, path3) {
  const { t } = model;
  const own3 = new Set(model.incidents.map(({ id }) => id));
  const items = list2.map(
    (incident) => own3.has(incident.id) ? incidentItem(t, incident, path3) : oldIncident(t, incident, path3)
  );
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">${t.history.incidents}</h2>
    ${items.length === 0 ? html`<p class="soft">${t.history.none}</p>` : html`<ul class="card pad happened">${items}</ul>`}</section>`;
}
function oldIncident(t, incident, path3) {
  const issue = issueMark(t, incident.issue);
  return html`<li class="${incident.face}" id="${incident.id}">${icon(incident.face)}
    <p>${incident.headline(t)}</p>
    <p class="soft small">${period(t, incident)}. ${checkLinks(incident.checks, path3)}: <bdi>${incident.text}</bdi>${issue === void 0 ? void 0 : html` ${issue}`}</p>
  </li>`;
}
function figures(t, { checks: checks3 }, path3) {
  const seen = checks3.filter(({ span }) => span.ratio !== void 0);
  if (seen.length === 0) return void 0;
  const bad = seen.filter(({ span }) => span.downS + span.degradedS > 0).toSorted((a2, b) => b.span.downS - a2.span.downS || b.span.degradedS - a2.span.degradedS);
  const fine = seen.length - bad.length;
  const { check, uptime: uptime2, observed, down, degraded } = t.history;
  const heads = [uptime2, observed, down, degraded].map((head3) => html`<th scope="col" class="number">${head3}</th>`);
  const time = (seconds2) => seconds2 === 0 ? "\u2013" : t.duration(seconds2 * 1e3);
  const rows = bad.map(({ check: { id, name }, span }) => {
    const { ratio = 0, coverage = 0, downS, degradedS } = span;
    const cells2 = [t.ratio(ratio), t.ratio(coverage), time(downS), time(degradedS)];
    return html`<tr><th scope="row"><a href="${siteLink(path3, checkPath(id))}"><bdi>${name}</bdi></a></th>${cells2.map((text4) => html`<td class="number">${text4}</td>`)}</tr>`;
  });
  return html`<section class="stack" aria-labelledby="figures"><h2 id="figures">${t.history.figures}</h2>
    ${rows.length === 0 ? void 0 : html`<div class="card wide"><table class="figures"><thead><tr><th scope="col">${check}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`}
    <p class="soft small">${fine === 0 ? void 0 : `${t.history.fine(fine)} `}${t.history.removed}</p></section>`;
}
function months(t, past, { name }, path3) {
  const items = past.months.map((month) => {
    const label = t.month(`${month.name}-01`);
    const count = html`<span class="soft small">${t.history.count(month.incidents.length)}</span>`;
    if (month.name === name) return html`<li aria-current="page"><b>${label}</b> ${count}</li>`;
    return html`<li><a href="${siteLink(path3, monthPath(month.name))}">${label}</a> ${count}</li>`;
  });
  return html`<nav class="stack" aria-labelledby="months"><h2 id="months">${t.history.months}</h2><ul class="card pad columns">${items}</ul>
    <p class="soft small">${fill(t.history.before, html`<code>allclear report --month 2025-01</code>`)}</p></nav>`;
}

// src/page/not-found.ts
function notFoundPage(model) {
  const home = model.siteUrl === void 0 ? void 0 : homeLink(model.siteUrl);
  const { t } = model;
  const title = html`<bdi>${model.title}</bdi>`;
  const body = html`<div class="frame"><header class="site"><p>${home === void 0 ? title : html`<a href="${home}">${title}</a>`}</p></header>
    <main><section class="card hero none">${icon("none")}
      <h1>${t.missing.heading}</h1>
      <div class="more"><p>${t.missing.why}</p></div>
      ${home === void 0 ? void 0 : html`<p class="rounds"><a href="${home}">${t.missing.home}</a></p>`}
    </section></main></div>`;
  return shell(
    { t, title: `${t.missing.title} \xB7 ${model.title}`, description: t.missing.heading, level: "none" },
    body
  );
}

// src/page/reference-page.ts
var FAMILIES = [
  ["http", ["http", "h2", "redirect", "answered"]],
  ["expect", ["expect", "slo"]],
  ["tls", ["tls"]],
  ["dns", ["dns"]],
  ["net", ["net"]],
  ["check", ["check", "auth"]],
  ["config", ["config"]],
  ["proxy", ["proxy"]],
  ["own", ["own", "quorum"]]
];
var CODE = /^http\.(\d{3})$/;
function referencePage(model) {
  const { t } = model;
  const all = allReasons();
  const rest = all.filter(({ reason }) => !CODE.test(reason));
  const groups = [
    ["codes", t.reference.codes, all.filter(({ reason }) => CODE.test(reason))],
    ...FAMILIES.map(([family, words]) => [
      family,
      t.reference.family[family],
      rest.filter(({ reason }) => words.includes(reason.split(".")[0] ?? ""))
    ]),
    ["walls", t.reference.walls, rest.filter(({ reason }) => /^(wall|edge)\./.test(reason))]
  ];
  const contents = groups.map(([id, name]) => html`<li><a href="${anchorLink(id)}">${name}</a></li>`);
  return page(model, {
    path: REFERENCE,
    heading: t.reference.heading,
    description: t.reference.description,
    main: html`<div class="stack"><h1>${t.reference.heading}</h1><p class="soft">${t.reference.note}</p>
      <nav aria-label="${t.reference.contents}"><ul class="card pad columns">${contents}</ul></nav></div>
      ${groups.map(([id, name, entries]) => group(t, id, name, entries))}`
  });
}
function group(t, id, name, entries) {
  if (entries.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="${id}"><h2 id="${id}">${name}</h2><dl class="card reference">${entries.map((entry) => described(t, entry))}</dl></section>`;
}
function described(t, { reason, meaning, causes, remedy, blame, transient }) {
  const code2 = CODE.exec(reason)?.[1];
  const title = code2 === void 0 ? html`<code>${reason}</code>` : html`<b>${code2}</b> ${english(t, describeStatus(Number(code2)).name)}`;
  const traits = [t.reference.blame[blame], ...transient ? [t.reference.transient] : []].join(", ");
  return html`<div id="${reason}"><dt>${title} <span class="soft small">${traits}</span></dt>
    <dd>${english(t, prose(meaning))}</dd>
    ${causes === void 0 ? void 0 : html`<dd class="small"><span class="soft">${t.reference.causes}:</span> ${english(t, prose(causes))}</dd>`}
    <dd class="small"><span class="soft">${t.reference.helps}:</span> ${english(t, prose(remedy))}</dd></div>`;
}

// src/page/uptime-page.ts
function uptimePage(model, past) {
  const { t } = model;
  return page(model, {
    path: UPTIME,
    heading: t.uptimePage.heading,
    description: t.uptimePage.description,
    main: html`<h1>${t.uptimePage.heading}</h1>${checks2(model, past)}${calendars(t, past)}`
  });
}
function calendars(t, past) {
  const months2 = past.months.filter((month) => month.uptime.ratio !== void 0);
  if (months2.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="overall"><h2 id="overall">${t.uptimePage.overall}</h2>
    <div class="card pad months">${months2.map((month) => calendar2(t, month, past.overall))}</div>
    <p class="soft small">${t.uptimePage.overallNote}</p></section>`;
}
function calendar2(t, month, overall) {
  const { name, uptime: uptime2 } = month;
  const link = siteLink(UPTIME, monthPath(name));
  return monthCalendar(t, {
    name,
    title: html`<a href="${link}">${t.month(`${name}-01`)}</a><span class="facts">${uptimeFacts(t, uptime2)}</span>`,
    days: within(month, overall).map(({ day, face, ratio, down, degraded }) => ({
      day,
      face,
      text: told2(t, { face, ratio, down, degraded })
    }))
  });
}
function told2(t, { face, ratio, down, degraded }) {
  if (face === "unseen") return t.bars.wasUnseen;
  if (face === "planned") return t.bars.wasPlanned;
  const parts = [
    ...ratio === void 0 ? [] : [t.uptime.uptime(t.ratio(ratio))],
    ...down === 0 ? [] : [t.uptimePage.someDown(down)],
    ...degraded === 0 ? [] : [t.uptimePage.someDegraded(degraded)]
  ];
  return parts.join(", ");
}
function checks2(model, past) {
  const { t } = model;
  if (model.checks.length === 0) return void 0;
  const { check, month, lastMonth, days90, year } = t.uptimePage;
  const heads = [month, lastMonth, days90, year].map(
    (head3, index) => html`<th scope="col" class="${classOf(index)}">${head3}</th>`
  );
  const [now, before] = past.months.map(({ checks: some }) => new Map(some.map((one2) => [one2.check.id, one2.span])));
  const cells2 = ({ id, uptime: uptime2 }) => [now?.get(id), before?.get(id), uptime2, past.whole.get(id)].map((span, index) => cell2(t, span, classOf(index)));
  const rows = model.checks.map(
    (one2) => html`<tr><th scope="row"><a href="${siteLink(UPTIME, checkPath(one2.id))}"><bdi>${one2.name}</bdi></a></th>${cells2(one2)}</tr>`
  );
  return html`<section class="stack" aria-labelledby="checks"><h2 id="checks">${t.uptimePage.byCheck}</h2>
    <div class="card wide"><table class="figures"><thead><tr><th scope="col">${check}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
function classOf(column) {
  return column === 1 ? "number extra" : "number";
}
function cell2(t, span, name) {
  if (span?.ratio === void 0) return html`<td class="${name} soft">–</td>`;
  const { ratio, coverage } = span;
  return html`<td class="${name}">${t.ratio(ratio)}${coverage === void 0 ? void 0 : html`<span class="soft small under">${t.uptime.observed(t.ratio(coverage))}</span>`}</td>`;
}

// src/page/site.ts
var ROOT_ONLY = /* @__PURE__ */ new Set([ROBOTS, "404.html"]);
function buildSites(first, further) {
  const files = further.flatMap(({ path: path3, input }) => {
    const { siteUrl, ...rest } = input;
    const own3 = { ...rest, ...siteUrl === void 0 ? {} : { siteUrl: `${siteUrl}${path3}/` } };
    return [...buildSite(own3)].filter(([name]) => !ROOT_ONLY.has(name)).map(([name, text4]) => [`${path3}/${name}`, text4]);
  });
  return new Map([...buildSite(first), ...files]);
}
function buildSite(input) {
  const model = pageModel(input);
  const past = pastModel(model, input);
  return new Map([
    [HOME, homePage(model)],
    ["404.html", notFoundPage(model)],
    ["build.json", buildJson(model)],
    ...machineFiles(model, input),
    ...lookFiles(model.look),
    [INCIDENTS, incidentsPage(model)],
    [UPTIME, uptimePage(model, past)],
    [MAINTENANCE, maintenancePage(model, input)],
    [REFERENCE, referencePage(model)],
    ...past.months.map((month) => [monthPath(month.name), monthPage(model, past, month)]),
    ...model.checks.map((check) => [checkPath(check.id), checkPage(model, check, { input, past })]),
    ...model.incidents.map((incident) => [incidentPath(incident.id), incidentPage(model, incident)])
  ]);
}

// src/app/site.ts
async function servedPage(world, input, state) {
  const { publication, clock: clock2 } = world;
  if (publication === void 0 || input.page !== "when-due" || !isWorthAsking(state?.page, clock2.now()))
    return void 0;
  try {
    const served = await publication.served(state?.page?.url);
    return { served, page: remembered3(served, clock2.now()) };
  } catch (error) {
    world.report({ kind: "refused", error: refusalOf(error) });
    return void 0;
  }
}
function remembered3(served, asked) {
  switch (served.kind) {
    case "ours":
      return { ...addressOf2(served), served: { news: served.news, at: served.at } };
    case "empty":
      return addressOf2(served);
    case "off":
      return { asked };
  }
}
function addressOf2({ url }) {
  return url === void 0 ? {} : { url };
}
async function publishSite(world, input, shown2) {
  const { served } = shown2.served ?? {};
  const { page: page2 } = shown2.state;
  if (input.page === "never") return { kind: "none" };
  if (input.page === "when-due") {
    if (served?.kind === "off") return { kind: "off", next: served.next };
    const isKnown2 = served !== void 0 || page2?.url !== void 0 || page2?.served !== void 0;
    if (!isKnown2 || !isWorthPublishing(page2, world.clock.now())) return { kind: "none" };
  }
  const { config, links } = input;
  const { state, commit } = shown2;
  const files = await siteAt(world.store, { config, links, state, commit, now: world.clock.now() });
  await world.site.write(files);
  await world.siteBranch?.write(files);
  return { kind: "built", isDue: world.siteBranch === void 0 };
}
var PAST_MS = 14 * DAY_MS;
var AHEAD_MS = 60 * DAY_MS;
async function siteAt(store, at2) {
  const { pages } = at2.config;
  const all = await everything(store, at2);
  const further = pages.map((page2) => ({ path: page2.path, input: selected({ ...all, title: page2.title }, page2) }));
  return buildSites(firstOf(all, at2), further);
}
async function firstPage(store, at2) {
  return firstOf(await everything(store, at2), at2);
}
function firstOf(all, { config: { pageChecks } }) {
  return selected(all, { isPrivate: false, ...pageChecks === void 0 ? {} : { checks: pageChecks } });
}
async function everything(store, at2) {
  const { config, links, state, commit } = at2;
  const now = wholeSecond(at2.now);
  const files = await store.read(commit, [.../* @__PURE__ */ new Set([...pageReads(state, now), ...pastReads(state, now)])]);
  const siteUrl = config.page.url ?? state.page?.url;
  return {
    title: config.page.title,
    words: wordsOf(config.page.language, config.page.zone),
    look: config.page.look,
    ...siteUrl === void 0 ? {} : { siteUrl },
    ...links.issuesUrl === void 0 ? {} : { issuesUrl: links.issuesUrl },
    now,
    everyMs: config.everyMs,
    checks: config.checks.map(publicCheck),
    groups: config.groups,
    state,
    commit,
    maintenance: windowsOf(allMaintenance(config.maintenance, state.maintenance), {
      from: after(now, -PAST_MS),
      to: after(now, AHEAD_MS)
    }),
    ...pageHistory(files, state, config.checks, now),
    past: pagePast(files, state, config.checks, now)
  };
}

export {
  MOST_ANNOUNCED,
  allMaintenance,
  remembered,
  refusalOf,
  ENGLISH,
  addressOf,
  BADGE_KINDS,
  badgePath,
  checkPath,
  HOME,
  pageModel,
  servedPage,
  publishSite,
  siteAt,
  firstPage
};
