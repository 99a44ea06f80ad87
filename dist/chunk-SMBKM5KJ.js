import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  cutRatio
} from "./chunk-IM5BUH5Q.js";

// src/page/language/dates.ts
var UTC = "UTC";
var DAY = { day: "numeric", month: "short", year: "numeric" };
var CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" };
var SECOND = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23"
};
var UNITS = [
  ["day", 864e5],
  ["hour", 36e5],
  ["minute", 6e4],
  ["second", 1e3],
  ["millisecond", 1]
];
var MONDAY = Date.UTC(2024, 0, 1);
function datesOf(locale, zone) {
  const format = (options, timeZone = zone) => new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const [day, month] = [format(DAY, UTC), format({ month: "long", year: "numeric" }, UTC)];
  const [time, clock] = [format({ ...DAY, ...CLOCK }), format(CLOCK)];
  const weekdays = { narrow: format({ weekday: "narrow" }, UTC), long: format({ weekday: "long" }, UTC) };
  const local = new Intl.DateTimeFormat("sv-SE", { ...SECOND, timeZone: zone });
  return {
    zone: time.resolvedOptions().timeZone,
    day: remembered((text) => day.format(dayStart(text))),
    utcDay: remembered((at) => day.format(at)),
    month: remembered((text) => month.format(dayStart(text))),
    weekday: (index, form) => weekdays[form].format(MONDAY + index * 864e5),
    days: (from, to) => day.formatRange(dayStart(from), dayStart(to)),
    time: remembered((at) => time.format(at)),
    clock: remembered((at) => clock.format(at)),
    stamp: remembered((at) => stampOf(at, local.format(at))),
    dayAt: remembered((at) => local.format(at).slice(0, 10)),
    ...numbersOf(locale)
  };
}
function stampOf(at, local) {
  const text = local.replace(" ", "T");
  const minutes = Math.round((Date.parse(`${text}Z`) - at) / 6e4);
  if (minutes === 0) return `${text}Z`;
  const [hour, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map(
    (part) => `${part}`.padStart(2, "0")
  );
  return `${text}${minutes < 0 ? "-" : "+"}${hour}:${rest}`;
}
function numbersOf(locale) {
  const units = UNITS.map(([unit, size]) => {
    const format = unitFormat(locale, unit, "narrow");
    return { size, say: remembered((count) => format.format(count)) };
  });
  const millisecond = unitFormat(locale, "millisecond", "short");
  const ms = remembered((whole) => millisecond.format(whole));
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const share = remembered((ratio) => percent.format(ratio));
  const numbers = [0, 1, 2, 3].map((most) => new Intl.NumberFormat(locale, { maximumFractionDigits: most }));
  const list = new Intl.ListFormat(locale);
  return {
    duration: (ms2) => duration(Math.max(0, Math.trunc(ms2)), units),
    number: (value, decimals = 0) => numbers[decimals]?.format(value) ?? String(value),
    ms: (value) => ms(Math.round(value)),
    ratio: (ratio) => share(cutRatio(ratio)),
    list: (items) => list.format(items)
  };
}
function unitFormat(locale, unit, unitDisplay) {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay });
}
function duration(ms, units) {
  const found = units.findIndex(({ size }) => ms >= size);
  const [large, small] = units.slice(found === -1 ? -2 : found);
  if (large === void 0) return "";
  const rest = small === void 0 ? 0 : Math.floor(ms % large.size / small.size);
  const first = large.say(Math.floor(ms / large.size));
  return small === void 0 || rest === 0 ? first : `${first} ${small.say(rest)}`;
}
var MOST_REMEMBERED = 4e3;
function remembered(say) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const there = known.get(key);
    if (there !== void 0) return there;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const said = say(key);
    known.set(key, said);
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
    built: (at) => `Erstellt ${at}.`,
    zone: (zone) => `Uhrzeiten in ${zone}, Tage in UTC.`,
    utc: "Alle Zeiten und Tage in UTC.",
    localZone: (zone) => `Uhrzeiten in Ihrer Zeitzone, ${zone}; Tage in UTC.`,
    proof: (commit, command) => `Alle Zahlen folgen aus der Historie bei ${commit}; mit ${command} kann sie jeder nachrechnen.`,
    madeBy: (name) => `Erstellt mit ${name}.`,
    forPrograms: (links) => `F\xFCr Programme: ${links}`,
    outdated: "Diese Seite ist veraltet.",
    openTooLong: "Diese Seite ist schon lange offen und veraltet. Bitte neu laden.",
    outdatedSince: (at) => `Seit ${at} hat niemand nachgesehen, oder eine neuere Seite hat Sie nicht erreicht. Was sie zeigt, kann sich ge\xE4ndert haben.`
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
    stale: (at) => `Seit ${at} hat niemand nachgesehen`,
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
    unseenNow: (at, meaning) => `Derzeit nicht zu sehen, seit ${at}: ${meaning}`,
    unseenYet: (at, meaning) => `Noch nicht zu sehen, seit ${at}: ${meaning}`,
    problem: (at, text) => `M\xF6gliches Problem, wird gepr\xFCft seit ${at}: ${text}`,
    recovery: (at, text) => `M\xF6glicherweise behoben, wird gepr\xFCft seit ${at}: ${text}`,
    planned: (title, until) => `Wartung bis ${until}: ${title}`,
    since: (at) => `Seit ${at}`
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
    day: (day, text) => `${day}: ${text}`,
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
    lastLook: (at, next) => `Letzter Blick ${at}, n\xE4chster etwa ${next}.`,
    cadence: (mean) => `Tats\xE4chlich wird alle ${mean} nachgesehen.`,
    goodUntil: (at) => `G\xFCltig bis ${at}; ist es sp\xE4ter, hat seither niemand nachgesehen.`,
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
    until: (at) => `Bis ${at}`,
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
    issue: (number) => `Issue #${number}`,
    since: (at) => `Seit ${at}`,
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
    keeps: "Eine St\xF6rung beh\xE4lt ihre Seite ein Jahr lang und ihren Platz im Verlaufs-Branch f\xFCr immer.",
    home: "Zur Statusseite"
  },
  embed: {
    goodUntil: (at, until) => `Letzter Blick ${at}. G\xFCltig bis ${until}.`,
    outdated: "Veraltet:",
    outdatedWhy: "seither hat niemand nachgesehen, oder nichts Neueres hat Sie erreicht."
  }
};

// src/page/language/en.ts
var s = (count, one, many) => count === 1 ? one : many;
var checks = (count) => `${count} ${s(count, "check", "checks")}`;
var en = {
  site: {
    skip: "Skip to content",
    navigation: "Site",
    incidents: "Incidents",
    built: (at) => `Built ${at}.`,
    zone: (zone) => `Times are ${zone}, days are UTC.`,
    utc: "All times and days are UTC.",
    localZone: (zone) => `Times are in your zone, ${zone}; days are UTC.`,
    proof: (commit, command) => `Every figure follows from the history at ${commit}; anybody can recompute them with ${command}.`,
    madeBy: (name) => `Made by ${name}.`,
    forPrograms: (links) => `For programs: ${links}`,
    outdated: "This page is out of date.",
    openTooLong: "This page has been open for a long time and is out of date. Load it again.",
    outdatedSince: (at) => `Nobody has looked since ${at}, or a newer page has not reached you. What it shows may have changed.`
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
    stale: (at) => `Nobody has looked since ${at}`,
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
    unseenNow: (at, meaning) => `Cannot see it now, since ${at}: ${meaning}`,
    unseenYet: (at, meaning) => `Cannot see it yet, since ${at}: ${meaning}`,
    problem: (at, text) => `Possible problem, checking since ${at}: ${text}`,
    recovery: (at, text) => `Possible recovery, checking since ${at}: ${text}`,
    planned: (title, until) => `Maintenance until ${until}: ${title}`,
    since: (at) => `Since ${at}`
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
    day: (day, text) => `${day}: ${text}`,
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
    lastLook: (at, next) => `Last look ${at}, next about ${next}.`,
    cadence: (mean) => `Looks really come every ${mean}.`,
    goodUntil: (at) => `Good until ${at}; if it is later, nobody has looked since.`,
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
    until: (at) => `Until ${at}`,
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
    issue: (number) => `issue #${number}`,
    since: (at) => `Since ${at}`,
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
    keeps: "An incident keeps its page for a year, and its place in the history branch for good.",
    home: "To the status page"
  },
  embed: {
    goodUntil: (at, until) => `Last look ${at}. Good until ${until}.`,
    outdated: "This is out of date:",
    outdatedWhy: "nobody has looked since, or nothing newer has reached you."
  }
};

// src/page/language/es.ts
var s2 = (count, one, many) => count === 1 ? one : many;
var services2 = (count) => `${count} ${s2(count, "servicio", "servicios")}`;
var ofServices2 = (count, total) => `${count} de ${services2(total)}`;
var es = {
  site: {
    skip: "Ir al contenido",
    navigation: "Sitio",
    incidents: "Incidentes",
    built: (at) => `Creada el ${at}.`,
    zone: (zone) => `Horas en ${zone}, d\xEDas en UTC.`,
    utc: "Todas las horas y los d\xEDas est\xE1n en UTC.",
    localZone: (zone) => `Horas en su zona, ${zone}; d\xEDas en UTC.`,
    proof: (commit, command) => `Cada cifra se deriva del historial en ${commit}; cualquiera puede recalcularlas con ${command}.`,
    madeBy: (name) => `Hecho con ${name}.`,
    forPrograms: (links) => `Para programas: ${links}`,
    outdated: "Esta p\xE1gina est\xE1 desactualizada.",
    openTooLong: "Esta p\xE1gina lleva mucho tiempo abierta y est\xE1 desactualizada. Rec\xE1rguela.",
    outdatedSince: (at) => `Nadie ha mirado desde el ${at}, o no le ha llegado una p\xE1gina m\xE1s nueva. Lo que muestra puede haber cambiado.`
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
    stale: (at) => `Nadie ha mirado desde el ${at}`,
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
    unseenNow: (at, meaning) => `No visible desde el ${at}: ${meaning}`,
    unseenYet: (at, meaning) => `A\xFAn no visible, desde el ${at}: ${meaning}`,
    problem: (at, text) => `Posible problema, comprobando desde el ${at}: ${text}`,
    recovery: (at, text) => `Posible recuperaci\xF3n, comprobando desde el ${at}: ${text}`,
    planned: (title, until) => `Mantenimiento hasta el ${until}: ${title}`,
    since: (at) => `Desde el ${at}`
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
    day: (day, text) => `${day}: ${text}`,
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
    lastLook: (at, next) => `\xDAltima observaci\xF3n ${at}, la pr\xF3xima hacia las ${next}.`,
    cadence: (mean) => `En realidad se observa cada ${mean}.`,
    goodUntil: (at) => `V\xE1lido hasta las ${at}; si es m\xE1s tarde, nadie ha mirado desde entonces.`,
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
    until: (at) => `Hasta el ${at}`,
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
    issue: (number) => `incidencia n.\xBA ${number}`,
    since: (at) => `Desde el ${at}`,
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
    keeps: "Un incidente conserva su p\xE1gina durante un a\xF1o, y su lugar en la rama del historial para siempre.",
    home: "A la p\xE1gina de estado"
  },
  embed: {
    goodUntil: (at, until) => `\xDAltima observaci\xF3n ${at}. V\xE1lido hasta las ${until}.`,
    outdated: "Desactualizado:",
    outdatedWhy: "nadie ha mirado desde entonces, o no le ha llegado nada m\xE1s nuevo."
  }
};

// src/page/language/fr.ts
var s3 = (count, one, many) => count < 2 ? one : many;
var services3 = (count) => `${count} ${s3(count, "service", "services")}`;
var ofServices3 = (count, total) => `${count} ${s3(count, "service", "services")} sur ${total}`;
var fr = {
  site: {
    skip: "Aller au contenu",
    navigation: "Site",
    incidents: "Incidents",
    built: (at) => `Page cr\xE9\xE9e le ${at}.`,
    zone: (zone) => `Heures : ${zone} ; jours : UTC.`,
    utc: "Toutes les heures et tous les jours sont en UTC.",
    localZone: (zone) => `Heures dans votre fuseau, ${zone} ; jours en UTC.`,
    proof: (commit, command) => `Chaque chiffre d\xE9coule de l\u2019historique \xE0 ${commit} ; chacun peut les recalculer avec ${command}.`,
    madeBy: (name) => `R\xE9alis\xE9 avec ${name}.`,
    forPrograms: (links) => `Pour les programmes : ${links}`,
    outdated: "Cette page est p\xE9rim\xE9e.",
    openTooLong: "Cette page est ouverte depuis longtemps et p\xE9rim\xE9e. Rechargez-la.",
    outdatedSince: (at) => `Personne n\u2019a regard\xE9 depuis le ${at}, ou une page plus r\xE9cente ne vous est pas parvenue. La situation a pu changer.`
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
    stale: (at) => `Personne n\u2019a regard\xE9 depuis le ${at}`,
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
    unseenNow: (at, meaning) => `Non visible depuis le ${at} : ${meaning}`,
    unseenYet: (at, meaning) => `Pas encore visible, depuis le ${at} : ${meaning}`,
    problem: (at, text) => `Probl\xE8me possible, v\xE9rification depuis le ${at} : ${text}`,
    recovery: (at, text) => `R\xE9tablissement possible, v\xE9rification depuis le ${at} : ${text}`,
    planned: (title, until) => `Maintenance jusqu\u2019au ${until} : ${title}`,
    since: (at) => `Depuis le ${at}`
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
    day: (day, text) => `${day} : ${text}`,
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
    lastLook: (at, next) => `Derni\xE8re observation ${at}, prochaine vers ${next}.`,
    cadence: (mean) => `En r\xE9alit\xE9, une observation toutes les ${mean}.`,
    goodUntil: (at) => `Valable jusqu\u2019\xE0 ${at} ; au-del\xE0, personne n\u2019a regard\xE9 depuis.`,
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
    until: (at) => `Jusqu\u2019au ${at}`,
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
    issue: (number) => `ticket n\xB0 ${number}`,
    since: (at) => `Depuis le ${at}`,
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
    keeps: "Un incident garde sa page pendant un an, et sa place dans la branche d\u2019historique pour toujours.",
    home: "Vers la page de statut"
  },
  embed: {
    goodUntil: (at, until) => `Derni\xE8re observation ${at}. Valable jusqu\u2019\xE0 ${until}.`,
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
    built: (at) => `\u4F5C\u6210: ${at}\u3002`,
    zone: (zone) => `\u6642\u523B\u306F ${zone}\u3001\u65E5\u4ED8\u306F UTC \u3067\u3059\u3002`,
    utc: "\u6642\u523B\u3068\u65E5\u4ED8\u306F\u3059\u3079\u3066 UTC \u3067\u3059\u3002",
    localZone: (zone) => `\u6642\u523B\u306F\u304A\u4F7F\u3044\u306E\u30BF\u30A4\u30E0\u30BE\u30FC\u30F3 (${zone})\u3001\u65E5\u4ED8\u306F UTC \u3067\u3059\u3002`,
    proof: (commit, command) => `\u3059\u3079\u3066\u306E\u6570\u5024\u306F\u5C65\u6B74 ${commit} \u304B\u3089\u5C0E\u304B\u308C\u3001${command} \u3067\u8AB0\u3067\u3082\u518D\u8A08\u7B97\u3067\u304D\u307E\u3059\u3002`,
    madeBy: (name) => `${name} \u3067\u4F5C\u6210\u3002`,
    forPrograms: (links) => `\u30D7\u30ED\u30B0\u30E9\u30E0\u5411\u3051: ${links}`,
    outdated: "\u3053\u306E\u30DA\u30FC\u30B8\u306F\u53E4\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002",
    openTooLong: "\u3053\u306E\u30DA\u30FC\u30B8\u306F\u9577\u6642\u9593\u958B\u304B\u308C\u305F\u307E\u307E\u3067\u3001\u53E4\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002\u518D\u8AAD\u307F\u8FBC\u307F\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    outdatedSince: (at) => `${at} \u4EE5\u964D\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u306A\u3044\u304B\u3001\u65B0\u3057\u3044\u30DA\u30FC\u30B8\u304C\u5C4A\u3044\u3066\u3044\u307E\u305B\u3093\u3002\u8868\u793A\u5185\u5BB9\u306F\u5909\u308F\u3063\u3066\u3044\u308B\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002`
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
    stale: (at) => `${at} \u4EE5\u964D\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u307E\u305B\u3093`,
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
    unseenNow: (at, meaning) => `${at} \u304B\u3089\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093: ${meaning}`,
    unseenYet: (at, meaning) => `${at} \u304B\u3089\u307E\u3060\u78BA\u8A8D\u3067\u304D\u3066\u3044\u307E\u305B\u3093: ${meaning}`,
    problem: (at, text) => `\u554F\u984C\u306E\u53EF\u80FD\u6027\u3001${at} \u304B\u3089\u78BA\u8A8D\u4E2D: ${text}`,
    recovery: (at, text) => `\u5FA9\u65E7\u306E\u53EF\u80FD\u6027\u3001${at} \u304B\u3089\u78BA\u8A8D\u4E2D: ${text}`,
    planned: (title, until) => `${until} \u307E\u3067\u30E1\u30F3\u30C6\u30CA\u30F3\u30B9: ${title}`,
    since: (at) => `${at} \u304B\u3089`
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
    day: (day, text) => `${day}: ${text}`,
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
    lastLook: (at, next) => `\u6700\u7D42\u78BA\u8A8D ${at}\u3001\u6B21\u56DE\u306F ${next} \u9803\u3002`,
    cadence: (mean) => `\u5B9F\u969B\u306E\u78BA\u8A8D\u9593\u9694\u306F ${mean} \u3067\u3059\u3002`,
    goodUntil: (at) => `${at} \u307E\u3067\u6709\u52B9\u3067\u3059\u3002\u305D\u308C\u4EE5\u964D\u306A\u3089\u3001\u305D\u306E\u5F8C\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002`,
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
    until: (at) => `${at} \u307E\u3067`,
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
    issue: (number) => `issue #${number}`,
    since: (at) => `${at} \u304B\u3089`,
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
    keeps: "\u969C\u5BB3\u306E\u30DA\u30FC\u30B8\u306F1\u5E74\u9593\u6B8B\u308A\u3001\u5C65\u6B74\u30D6\u30E9\u30F3\u30C1\u306B\u306F\u305A\u3063\u3068\u6B8B\u308A\u307E\u3059\u3002",
    home: "\u30B9\u30C6\u30FC\u30BF\u30B9\u30DA\u30FC\u30B8\u3078"
  },
  embed: {
    goodUntil: (at, until) => `\u6700\u7D42\u78BA\u8A8D ${at}\u3002${until} \u307E\u3067\u6709\u52B9\u3002`,
    outdated: "\u53E4\u3044\u60C5\u5831\u3067\u3059:",
    outdatedWhy: "\u305D\u306E\u5F8C\u306F\u78BA\u8A8D\u3055\u308C\u3066\u3044\u306A\u3044\u304B\u3001\u65B0\u3057\u3044\u60C5\u5831\u304C\u5C4A\u3044\u3066\u3044\u307E\u305B\u3093\u3002"
  }
};

// src/page/language/pages/de.ts
var s4 = (count, one, many) => count === 1 ? one : many;
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
    point: (at, median, p95) => `${at}: Median ${median}, 95 % innerhalb von ${p95}`,
    gap: (at) => `${at}: keine Pr\xFCfung, bei der es funktionierte`,
    picture: (span, median, p95) => `Antwortzeiten, ${span}: Median ${median}, 95 % innerhalb von ${p95}`,
    locations: "Nach Standort, 24 Stunden",
    locationPicture: (location, median) => `Antwortzeiten von ${location}, neuester Median ${median}`,
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
    promise: (target, window) => `${target} der beobachteten Zeit, \xFCber ${window}`,
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
    until: (at) => `bis ${at}`,
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
    cut: (most) => `Eigene Seiten haben von den St\xF6rungen vor den letzten 90 Tagen die neuesten ${most}. Von den \xFCbrigen steht hier alles.`,
    unread: (command) => `F\xFCr Zahlen dieses Monats sind es hier zu viele Pr\xFCfungen; ${command} nennt sie.`,
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
    affects: (checks2) => `Betrifft ${checks2}`,
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
var s5 = (count, one, many) => count === 1 ? one : many;
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
    point: (at, median, p95) => `${at}: median ${median}, 95 % within ${p95}`,
    gap: (at) => `${at}: no look that saw it working`,
    picture: (span, median, p95) => `Answer times of ${span}: median ${median}, 95 % within ${p95}`,
    locations: "By location, 24 hours",
    locationPicture: (location, median) => `Answer times from ${location}, newest median ${median}`,
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
    promise: (target, window) => `${target} of the observed time of ${window}`,
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
    until: (at) => `until ${at}`,
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
    cut: (most) => `The newest ${most} incidents from before the last 90 days have pages of their own. Of the others all stands here.`,
    unread: (command) => `There are too many checks for figures of this month here; ${command} tells them.`,
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
    affects: (checks2) => `Affects ${checks2}`,
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
var s6 = (count, one, many) => count === 1 ? one : many;
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
    point: (at, median, p95) => `${at}: mediana ${median}, 95 % en menos de ${p95}`,
    gap: (at) => `${at}: ninguna comprobaci\xF3n lo vio funcionar`,
    picture: (span, median, p95) => `Tiempos de respuesta, ${span}: mediana ${median}, 95 % en menos de ${p95}`,
    locations: "Por lugar, 24 horas",
    locationPicture: (location, median) => `Tiempos de respuesta desde ${location}, \xFAltima mediana ${median}`,
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
    promise: (target, window) => `${target} del tiempo observado, en ${window}`,
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
    until: (at) => `hasta ${at}`,
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
    cut: (most) => `De los incidentes anteriores a los \xFAltimos 90 d\xEDas, los ${most} m\xE1s recientes tienen p\xE1gina propia. De los dem\xE1s, todo est\xE1 aqu\xED.`,
    unread: (command) => `Hay demasiadas comprobaciones para mostrar aqu\xED las cifras de este mes; ${command} las da.`,
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
    affects: (checks2) => `Afecta a ${checks2}`,
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
var s7 = (count, one, many) => count < 2 ? one : many;
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
    point: (at, median, p95) => `${at} : m\xE9diane ${median}, 95 % en moins de ${p95}`,
    gap: (at) => `${at} : aucun contr\xF4le ne l\u2019a vu fonctionner`,
    picture: (span, median, p95) => `Temps de r\xE9ponse, ${span} : m\xE9diane ${median}, 95 % en moins de ${p95}`,
    locations: "Par lieu, 24 heures",
    locationPicture: (location, median) => `Temps de r\xE9ponse depuis ${location}, derni\xE8re m\xE9diane ${median}`,
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
    promise: (target, window) => `${target} du temps observ\xE9, sur ${window}`,
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
    until: (at) => `jusqu\u2019au ${at}`,
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
    cut: (most) => `Parmi les incidents d\u2019avant les 90 derniers jours, les ${most} plus r\xE9cents ont leur propre page. Pour les autres, tout est ici.`,
    unread: (command) => `Il y a trop de contr\xF4les pour montrer ici les chiffres de ce mois ; ${command} les donne.`,
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
    affects: (checks2) => `Concerne ${checks2}`,
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
    point: (at, median, p95) => `${at}\uFF1A\u4E2D\u592E\u5024 ${median}\u300195 % \u306F ${p95} \u4EE5\u5185`,
    gap: (at) => `${at}\uFF1A\u52D5\u4F5C\u3092\u78BA\u8A8D\u3067\u304D\u305F\u78BA\u8A8D\u306A\u3057`,
    picture: (span, median, p95) => `${span}\u306E\u5FDC\u7B54\u6642\u9593\uFF1A\u4E2D\u592E\u5024 ${median}\u300195 % \u306F ${p95} \u4EE5\u5185`,
    locations: "\u5834\u6240\u3054\u3068\u300124\u6642\u9593",
    locationPicture: (location, median) => `${location}\u304B\u3089\u306E\u5FDC\u7B54\u6642\u9593\u3001\u6700\u65B0\u306E\u4E2D\u592E\u5024 ${median}`,
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
    promise: (target, window) => `${window}\u306E\u89B3\u6E2C\u6642\u9593\u306E ${target}`,
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
    until: (at) => `${at} \u307E\u3067`,
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
    cut: (most) => `\u904E\u53BB90\u65E5\u3088\u308A\u524D\u306E\u969C\u5BB3\u306E\u3046\u3061\u3001\u500B\u5225\u306E\u30DA\u30FC\u30B8\u304C\u3042\u308B\u306E\u306F\u65B0\u3057\u3044\u9806\u306B${most}\u4EF6\u3067\u3059\u3002\u305D\u308C\u4EE5\u5916\u306F\u3053\u3053\u306B\u3059\u3079\u3066\u8A18\u8F09\u3057\u3066\u3044\u307E\u3059\u3002`,
    unread: (command) => `\u30C1\u30A7\u30C3\u30AF\u306E\u6570\u304C\u591A\u3044\u305F\u3081\u3001\u3053\u306E\u6708\u306E\u6570\u5024\u306F\u3053\u3053\u306B\u306F\u3042\u308A\u307E\u305B\u3093\u3002${command} \u3067\u898B\u3089\u308C\u307E\u3059\u3002`,
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
    affects: (checks2) => `\u5BFE\u8C61\uFF1A${checks2}`,
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
var s8 = (count, one, many) => count === 1 ? one : many;
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
    point: (at, median, p95) => `${at}: mediana ${median}, 95 % em menos de ${p95}`,
    gap: (at) => `${at}: nenhuma verifica\xE7\xE3o o viu funcionar`,
    picture: (span, median, p95) => `Tempos de resposta, ${span}: mediana ${median}, 95 % em menos de ${p95}`,
    locations: "Por local, 24 horas",
    locationPicture: (location, median) => `Tempos de resposta de ${location}, \xFAltima mediana ${median}`,
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
    promise: (target, window) => `${target} do tempo observado, em ${window}`,
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
    until: (at) => `at\xE9 ${at}`,
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
    cut: (most) => `Dos incidentes anteriores aos \xFAltimos 90 dias, os ${most} mais recentes t\xEAm p\xE1gina pr\xF3pria. Dos demais, tudo est\xE1 aqui.`,
    unread: (command) => `H\xE1 verifica\xE7\xF5es demais para mostrar aqui os n\xFAmeros deste m\xEAs; ${command} os mostra.`,
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
    affects: (checks2) => `Afeta ${checks2}`,
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
    point: (at, median, p95) => `${at}\uFF1A\u4E2D\u4F4D\u6570 ${median}\uFF0C95 % \u5728 ${p95} \u4EE5\u5185`,
    gap: (at) => `${at}\uFF1A\u6CA1\u6709\u770B\u5230\u5176\u6B63\u5E38\u5DE5\u4F5C\u7684\u68C0\u67E5`,
    picture: (span, median, p95) => `${span}\u7684\u54CD\u5E94\u65F6\u95F4\uFF1A\u4E2D\u4F4D\u6570 ${median}\uFF0C95 % \u5728 ${p95} \u4EE5\u5185`,
    locations: "\u6309\u5730\u70B9\uFF0C24 \u5C0F\u65F6",
    locationPicture: (location, median) => `\u6765\u81EA ${location} \u7684\u54CD\u5E94\u65F6\u95F4\uFF0C\u6700\u65B0\u4E2D\u4F4D\u6570 ${median}`,
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
    promise: (target, window) => `${window}\u5185\u89C2\u6D4B\u65F6\u95F4\u7684 ${target}`,
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
    until: (at) => `\u76F4\u5230 ${at}`,
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
    cut: (most) => `\u6700\u8FD1 90 \u5929\u4E4B\u524D\u7684\u6545\u969C\u4E2D\uFF0C\u6700\u65B0\u7684 ${most} \u4E2A\u6709\u5355\u72EC\u7684\u9875\u9762\uFF1B\u5176\u4F59\u7684\u5168\u90E8\u5185\u5BB9\u90FD\u5728\u8FD9\u91CC\u3002`,
    unread: (command) => `\u68C0\u67E5\u8FC7\u591A\uFF0C\u8FD9\u91CC\u6CA1\u6709\u672C\u6708\u7684\u6570\u636E\uFF1B\u53EF\u7528 ${command} \u67E5\u770B\u3002`,
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
    affects: (checks2) => `\u5F71\u54CD ${checks2}`,
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
var s9 = (count, one, many) => count === 1 ? one : many;
var services4 = (count) => `${count} ${s9(count, "servi\xE7o", "servi\xE7os")}`;
var ofServices4 = (count, total) => `${count} de ${services4(total)}`;
var pt = {
  site: {
    skip: "Ir para o conte\xFAdo",
    navigation: "Site",
    incidents: "Incidentes",
    built: (at) => `Criada em ${at}.`,
    zone: (zone) => `Hor\xE1rios em ${zone}, dias em UTC.`,
    utc: "Todos os hor\xE1rios e dias est\xE3o em UTC.",
    localZone: (zone) => `Hor\xE1rios no seu fuso, ${zone}; dias em UTC.`,
    proof: (commit, command) => `Cada n\xFAmero decorre do hist\xF3rico em ${commit}; qualquer pessoa pode recalcul\xE1-los com ${command}.`,
    madeBy: (name) => `Feito com ${name}.`,
    forPrograms: (links) => `Para programas: ${links}`,
    outdated: "Esta p\xE1gina est\xE1 desatualizada.",
    openTooLong: "Esta p\xE1gina est\xE1 aberta h\xE1 muito tempo e est\xE1 desatualizada. Recarregue-a.",
    outdatedSince: (at) => `Ningu\xE9m olhou desde ${at}, ou uma p\xE1gina mais nova n\xE3o chegou at\xE9 voc\xEA. O que ela mostra pode ter mudado.`
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
    stale: (at) => `Ningu\xE9m olhou desde ${at}`,
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
    unseenNow: (at, meaning) => `N\xE3o vis\xEDvel desde ${at}: ${meaning}`,
    unseenYet: (at, meaning) => `Ainda n\xE3o vis\xEDvel, desde ${at}: ${meaning}`,
    problem: (at, text) => `Poss\xEDvel problema, verificando desde ${at}: ${text}`,
    recovery: (at, text) => `Poss\xEDvel recupera\xE7\xE3o, verificando desde ${at}: ${text}`,
    planned: (title, until) => `Manuten\xE7\xE3o at\xE9 ${until}: ${title}`,
    since: (at) => `Desde ${at}`
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
    day: (day, text) => `${day}: ${text}`,
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
    lastLook: (at, next) => `\xDAltima observa\xE7\xE3o ${at}, a pr\xF3xima por volta de ${next}.`,
    cadence: (mean) => `Na pr\xE1tica, uma observa\xE7\xE3o a cada ${mean}.`,
    goodUntil: (at) => `V\xE1lido at\xE9 ${at}; se for mais tarde, ningu\xE9m olhou desde ent\xE3o.`,
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
    until: (at) => `At\xE9 ${at}`,
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
    issue: (number) => `issue n\xBA ${number}`,
    since: (at) => `Desde ${at}`,
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
    keeps: "Um incidente mant\xE9m sua p\xE1gina por um ano, e seu lugar no ramo do hist\xF3rico para sempre.",
    home: "Para a p\xE1gina de status"
  },
  embed: {
    goodUntil: (at, until) => `\xDAltima observa\xE7\xE3o ${at}. V\xE1lido at\xE9 ${until}.`,
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
    built: (at) => `\u751F\u6210\u4E8E ${at}\u3002`,
    zone: (zone) => `\u65F6\u95F4\u4E3A ${zone}\uFF0C\u65E5\u671F\u4E3A UTC\u3002`,
    utc: "\u6240\u6709\u65F6\u95F4\u548C\u65E5\u671F\u5747\u4E3A UTC\u3002",
    localZone: (zone) => `\u65F6\u95F4\u4E3A\u60A8\u6240\u5728\u7684\u65F6\u533A\uFF08${zone}\uFF09\uFF0C\u65E5\u671F\u4E3A UTC\u3002`,
    proof: (commit, command) => `\u6240\u6709\u6570\u5B57\u5747\u51FA\u81EA\u5386\u53F2\u8BB0\u5F55 ${commit}\uFF1B\u4EFB\u4F55\u4EBA\u90FD\u53EF\u4EE5\u7528 ${command} \u91CD\u65B0\u8BA1\u7B97\u3002`,
    madeBy: (name) => `\u7531 ${name} \u5236\u4F5C\u3002`,
    forPrograms: (links) => `\u4F9B\u7A0B\u5E8F\u4F7F\u7528\uFF1A${links}`,
    outdated: "\u6B64\u9875\u9762\u5DF2\u8FC7\u671F\u3002",
    openTooLong: "\u6B64\u9875\u9762\u6253\u5F00\u5DF2\u4E45\uFF0C\u5185\u5BB9\u5DF2\u8FC7\u671F\u3002\u8BF7\u91CD\u65B0\u52A0\u8F7D\u3002",
    outdatedSince: (at) => `\u81EA ${at} \u4EE5\u6765\u6CA1\u6709\u518D\u68C0\u67E5\uFF0C\u6216\u8005\u60A8\u5C1A\u672A\u6536\u5230\u66F4\u65B0\u7684\u9875\u9762\u3002\u6240\u793A\u5185\u5BB9\u53EF\u80FD\u5DF2\u6709\u53D8\u5316\u3002`
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
    stale: (at) => `\u81EA ${at} \u4EE5\u6765\u6CA1\u6709\u518D\u68C0\u67E5`,
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
    unseenNow: (at, meaning) => `\u81EA ${at} \u8D77\u65E0\u6CD5\u89C2\u6D4B\uFF1A${meaning}`,
    unseenYet: (at, meaning) => `\u81EA ${at} \u8D77\u5C1A\u65E0\u6CD5\u89C2\u6D4B\uFF1A${meaning}`,
    problem: (at, text) => `\u53EF\u80FD\u6709\u95EE\u9898\uFF0C\u81EA ${at} \u8D77\u6B63\u5728\u786E\u8BA4\uFF1A${text}`,
    recovery: (at, text) => `\u53EF\u80FD\u5DF2\u6062\u590D\uFF0C\u81EA ${at} \u8D77\u6B63\u5728\u786E\u8BA4\uFF1A${text}`,
    planned: (title, until) => `\u7EF4\u62A4\u81F3 ${until}\uFF1A${title}`,
    since: (at) => `\u81EA ${at}`
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
    day: (day, text) => `${day}\uFF1A${text}`,
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
    lastLook: (at, next) => `\u4E0A\u6B21\u68C0\u67E5 ${at}\uFF0C\u4E0B\u6B21\u7EA6 ${next}\u3002`,
    cadence: (mean) => `\u5B9E\u9645\u6BCF ${mean} \u68C0\u67E5\u4E00\u6B21\u3002`,
    goodUntil: (at) => `\u6709\u6548\u671F\u81F3 ${at}\uFF1B\u82E5\u5DF2\u8FC7\u6B64\u65F6\u95F4\uFF0C\u5219\u6B64\u540E\u6CA1\u6709\u518D\u68C0\u67E5\u3002`,
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
    until: (at) => `\u81F3 ${at}`,
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
    issue: (number) => `issue #${number}`,
    since: (at) => `\u81EA ${at}`,
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
    keeps: "\u6545\u969C\u9875\u9762\u4FDD\u7559\u4E00\u5E74\uFF0C\u5728\u5386\u53F2\u5206\u652F\u4E2D\u5219\u6C38\u4E45\u4FDD\u7559\u3002",
    home: "\u524D\u5F80\u72B6\u6001\u9875"
  },
  embed: {
    goodUntil: (at, until) => `\u4E0A\u6B21\u68C0\u67E5 ${at}\u3002\u6709\u6548\u671F\u81F3 ${until}\u3002`,
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
function wordsOf(code, zone) {
  const { tag, locale, catalog, pages } = LANGUAGES[code];
  return { ...catalog, ...pages, ...datesOf(locale, zone), tag, dir: "ltr" };
}
var ENGLISH = wordsOf("en", UTC);

export {
  UTC,
  wordsOf,
  ENGLISH
};
