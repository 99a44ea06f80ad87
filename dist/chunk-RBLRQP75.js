import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  configIn
} from "./chunk-J3DGWNWE.js";
import {
  archivesIn,
  gitDirectory,
  openPast,
  refInClone
} from "./chunk-XWY3CZL2.js";
import {
  placesFor
} from "./chunk-HLMJSZ3X.js";
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  AUTHOR,
  createLocalStore,
  openStore
} from "./chunk-EOPLNMHA.js";
import {
  DEFAULTS,
  DEFAULT_HISTORY_REF,
  createSource,
  decodeIncidents,
  figureReads,
  figures,
  readDays,
  rolledTo,
  samplesPaths,
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  textOption
} from "./chunk-V72F7RAN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import {
  PHASES,
  countOf,
  currentIdOf,
  outsideOver,
  overLocations,
  quantile,
  rawSince,
  rulesOver,
  turnsOf,
  verdicts,
  without
} from "./chunk-PFFZTVQC.js";
import {
  NOTHING,
  addSums,
  clipped,
  courseOf,
  isSeen,
  standingIn,
  standsUntil,
  timelineOf,
  united
} from "./chunk-Z3T25PNU.js";
import {
  Temporal
} from "./chunk-WE5M3Q7Y.js";
import {
  formatDuration,
  parseDuration
} from "./chunk-VQV5TYR2.js";
import {
  DAY_MS,
  HOUR_MS,
  dayName,
  dayOf,
  daysPath,
  hourOf,
  hoursPath,
  incidentsPath,
  monthOf
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  checkId,
  instant,
  iso,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";

// src/core/report/incidents.ts
function incidentReadsOf({ from, to }) {
  const [first, last] = [new Date(from).getUTCFullYear() - 1, new Date(to).getUTCFullYear()];
  return Array.from({ length: last - first + 1 }, (_, index) => incidentsPath(yearStart(first + index)));
}
function incidentsOf(files, { from, to }, state) {
  const currentId = currentIdOf(state.checks);
  const indexed = incidentReadsOf({ from, to }).flatMap((path) => decodeIncidents(path, files.get(path)).good);
  const open = Object.values(state.incidents);
  const byId = new Map([...indexed.map(({ value }) => value), ...open].map((incident) => [incident.id, incident]));
  return [...byId.values()].filter(({ kind }) => kind !== "config").filter(({ startedAt, endedAt }) => startedAt < to && (endedAt ?? to) >= from).map((incident) => ({ ...incident, checks: incident.checks.map(currentId) })).sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
}
function yearStart(year) {
  return instant(Date.UTC(year, 0));
}

// src/core/report/old-days.ts
function oldDayReads(query) {
  return [...new Set(daysBefore(query).map(daysPath))];
}
function oldDays(files, query) {
  const { check, state } = query;
  const first = state.checks[check]?.first;
  if (first === void 0) return [];
  const currentId = currentIdOf(state.checks);
  const days = daysBefore(query).filter((day) => day >= dayOf(first));
  const sums = /* @__PURE__ */ new Map();
  for (const month of new Set(days.map(monthOf))) {
    for (const { value } of readDays(files.get(daysPath(month)), month).good) {
      if (currentId(value.check) === check) sums.set(value.day, addSums(sums.get(value.day) ?? NOTHING, value));
    }
  }
  const runs = [];
  for (const day of days.map(dayName)) {
    const sum = sums.get(day) ?? NOTHING;
    const before = runs.at(-1);
    if (before !== void 0 && kindOf(before) !== "bad" && kindOf(before) === kindOf(sum)) {
      runs[runs.length - 1] = { ...addSums(before, sum), first: before.first, last: day, days: before.days + 1 };
    } else runs.push({ ...sum, first: day, last: day, days: 1 });
  }
  return runs;
}
function kindOf({ upS, degradedS, downS }) {
  if (degradedS + downS > 0) return "bad";
  return upS > 0 ? "good" : "none";
}
function daysBefore({ span, now }) {
  const days = [];
  const end = Math.min(span.to, rawSince(now));
  for (let day = dayOf(span.from); day < end; day = instant(day + DAY_MS)) days.push(day);
  return days;
}

// src/core/report/timeline.ts
function rawSpan({ span, now }) {
  const to = instant(Math.min(span.to, wholeSecond(now)));
  return { from: instant(Math.max(hourOf(span.from), rawSince(now))), to };
}
function hoursToRead({ span, now, state }) {
  const { from, to } = rawSpan({ span, now });
  const open = rolledTo(state, now);
  const hours = open < from && open >= rawSince(now) ? [open] : [];
  for (let hour = from; hour < to; hour = after(hour, HOUR_MS)) hours.push(hour);
  return hours;
}
function firstHour(query) {
  return hoursToRead(query)[0] ?? rawSpan(query).from;
}
function timelineDays(query) {
  return [...new Set(hoursToRead(query).map(dayOf))];
}
function timelineReads(day, query) {
  const hours = hoursOf(day, query);
  const tallied = [after(hours[0] ?? day, -HOUR_MS), ...hours];
  return [.../* @__PURE__ */ new Set([...tallied.map(hoursPath), ...hours.flatMap((hour) => samplesPaths(hour, query.state))])];
}
function timelinePart(files, day, query) {
  const { check, state, now } = query;
  const source = createSource(files, state, now, check);
  const hours = hoursOf(day, query);
  const readings = hours.map((hour) => readingOf(source, hour, check));
  return {
    looks: readings.flatMap((reading) => toldLooks(reading, check)),
    carried: ownLines(source, after(hours[0] ?? day, -HOUR_MS), check).flatMap(({ tail }) => tail),
    course: hours.flatMap((hour, index) => courseWithin(source, hour, check, readings[index])),
    outside: hours.flatMap((hour, index) => outsideWithin(source, hour, check, readings[index])),
    rules: readings.flatMap(
      ({ lines, currentId }) => lines.flatMap(
        ({ at, rules }) => rules.flatMap(
          (turn) => currentId(turn.check) === check ? [{ at, rules: turn.rules, before: turn.from }] : []
        )
      )
    )
  };
}
function hoursOf(day, query) {
  return hoursToRead(query).filter((hour) => dayOf(hour) === day);
}
function readingOf(source, hour, check) {
  const { state, currentId } = source;
  const everyMs = ownLines(source, hour, check).find((line) => line.everyMs !== void 0)?.everyMs;
  const memory = state.checks[check];
  const isKnown = memory !== void 0 && everyMs !== void 0;
  return {
    lines: source.samples(hour),
    checks: isKnown ? { [check]: { ...memory, rules: { ...memory.rules, everyMs } } } : state.checks,
    currentId
  };
}
function toldLooks(reading, check) {
  const rulesAt = rulesOver(reading);
  return [...Map.groupBy(reading.lines, ({ round }) => round).values()].flatMap((round) => {
    const results = round.flatMap((line) => line.results.filter((result) => reading.currentId(result.check) === check));
    const asked = round.map(({ location }) => location);
    return verdicts(results, asked).map(({ at, state, reason, text }) => {
      const rules = rulesAt(check, at);
      return { at, until: isSeen(state) && rules !== void 0 ? standsUntil(at, rules) : at, state, reason, text };
    });
  });
}
function courseWithin(source, hour, check, reading) {
  if (hour > source.rolledTo || reading === void 0) return [];
  if (hour === source.rolledTo) return openCourse(source, check, reading);
  return ownLines(source, hour, check).flatMap(({ course, upS, degradedS, downS }) => {
    if (course.length > 0) return course;
    const state = upS > 0 ? "up" : degradedS > 0 ? "degraded" : downS > 0 ? "down" : void 0;
    return state === void 0 ? [] : [{ since: hour, state }];
  });
}
function openCourse({ rolledTo: hour, state, ...source }, check, reading) {
  const late = source.hour(after(hour, -HOUR_MS)).flatMap((line) => line.check === check ? line.turns : []);
  const timeline = timelineOf([...late, ...turnsOf(reading).get(check) ?? []], state.checks[check]?.confirmed?.state);
  return timeline.map((entry) => ({ ...entry, since: Math.max(entry.since, hour) }));
}
function outsideWithin(source, hour, check, reading) {
  if (hour < source.rolledTo) return ownLines(source, hour, check).flatMap(({ outside: outside2 }) => outside2);
  if (hour > source.rolledTo || reading === void 0) return [];
  const before = ownLines(source, after(hour, -HOUR_MS), check).flatMap(({ planned: planned2 }) => planned2);
  const { outside, planned } = outsideOver(reading.lines, source.currentId)(check, hour, before);
  return [...outside, ...planned];
}
function ownLines(source, hour, check) {
  return source.hour(hour).filter((line) => line.check === check);
}

// src/core/report/stretches.ts
function timelineOfParts(parts, query) {
  const memory = query.state.checks[query.check];
  const told = toldSpan(query, memory);
  if (memory === void 0 || told === void 0) return void 0;
  const looks = parts.flatMap((part) => part.looks).sort((a, b) => a.at - b.at);
  const outside = united(parts.flatMap((part) => part.outside));
  const maintenance = clipped(outside, told.from, told.to);
  const standing = standingIn({ hour: firstHour(query), tail: parts[0]?.carried ?? [], looks, outside });
  const observed = observedSpans(standing, told).flatMap((span) => without(span, maintenance));
  return {
    told,
    stretches: stretches(parts, {
      told,
      looks,
      observed,
      maintenance,
      memory,
      isNow: told.to === wholeSecond(query.now)
    }),
    gaps: without(told, [...observed, ...maintenance]).map((gap) => ({ ...gap, ...unseenIn(gap, looks) })),
    maintenance,
    rules: parts.flatMap((part) => part.rules).filter(({ at }) => at >= told.from && at < told.to).sort((a, b) => a.at - b.at)
  };
}
function toldSpan(query, memory) {
  const raw = rawSpan(query);
  const from = instant(Math.max(query.span.from, raw.from, memory?.first ?? raw.to));
  const to = instant(Math.min(raw.to, memory?.archived ?? raw.to));
  return from < to ? { from, to } : void 0;
}
function observedSpans(looks, told) {
  const spans = [];
  for (const [index, { at, until }] of looks.entries()) {
    const from = instant(Math.max(at, told.from));
    const to = instant(Math.min(until, told.to, looks[index + 1]?.at ?? told.to));
    if (from >= to) continue;
    const last = spans.at(-1);
    if (last !== void 0 && from <= last.to) last.to = instant(Math.max(last.to, to));
    else spans.push({ from, to });
  }
  return spans;
}
function unseenIn({ from, to }, looks) {
  const within = looks.filter(({ at, state }) => at >= from && at < to && !isSeen(state));
  const [first] = within;
  if (first === void 0) return { looks: 0 };
  return { looks: within.length, state: first.state, reason: first.reason, text: first.text };
}
function stretches(parts, { told, looks, observed, maintenance, memory, isNow }) {
  const known = parts.flatMap((part) => part.course).sort((a, b) => a.since - b.since);
  const [first] = known;
  const timeline = [{ ...first, since: Number.NEGATIVE_INFINITY }, ...known];
  const course = courseOf(timeline, told.from, told.to);
  const only = timeline.findLast(({ since }) => since <= told.from);
  const starts = course.length > 0 ? course : [only ?? { since: told.from }];
  return starts.map(({ state }, index) => {
    const from = index === 0 ? told.from : instant(course[index]?.since ?? told.from);
    const to = index + 1 < starts.length ? instant(course[index + 1]?.since ?? told.to) : told.to;
    const isBegun = index > 0 || memory.first === told.from;
    const isLast = index + 1 === starts.length;
    const newest = isLast && isNow && memory.confirmed?.state === state ? memory.confirmed : void 0;
    const cause = isBegun ? looks.find((look) => look.at >= from && look.at < to && look.state === state) : void 0;
    const reason = cause?.reason ?? newest?.reason;
    return {
      from,
      to,
      ...state !== void 0 && { state },
      isBegun,
      isOpen: isLast && isNow,
      observedS: overlapS(observed, { from, to }),
      outsideS: overlapS(maintenance, { from, to }),
      ...reason !== void 0 && { reason },
      ...cause !== void 0 && { text: cause.text }
    };
  });
}
function overlapS(spans, { from, to }) {
  let ms = 0;
  for (const span of spans) ms += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  return ms / 1e3;
}

// src/app/history.ts
async function spanHistory(past, query) {
  const { state } = past;
  const asked = { ...query, state };
  const files = await past.read([.../* @__PURE__ */ new Set([...figureReads(asked), ...incidentReadsOf(query.span)])]);
  return {
    figures: figures({ ...asked, files, everyMs: query.everyMs }),
    incidents: incidentsOf(files, query.span, state)
  };
}
async function checkHistory(past, { check, span, now }) {
  const query = { check, span, now, state: past.state };
  const parts = [];
  for (const day of timelineDays(query)) {
    parts.push(timelinePart(await past.read(timelineReads(day, query)), day, query));
  }
  const timeline = timelineOfParts(parts, query);
  const days = oldDays(await past.read(oldDayReads(query)), query);
  return { days, ...timeline !== void 0 && { timeline } };
}

// src/core/report/time-words.ts
function timeIn(at, zone) {
  const [date, clock, offset] = partsIn(at, zone);
  return `${date} ${clock} ${offset}`;
}
function spanIn({ from, to }, zone) {
  const [[fromDate, fromClock, fromOffset], [toDate, toClock, offset]] = [partsIn(from, zone), partsIn(to, zone)];
  const start = `${fromDate} ${fromClock.slice(0, 5)}${fromOffset === offset ? "" : ` ${fromOffset}`}`;
  return `${start} to ${toDate} ${toClock.slice(0, 5)} ${offset}`;
}
function dayIn(at, zone) {
  return partsIn(at, zone)[0];
}
function partsIn(at, zone) {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const clock = time.toPlainTime().toString({ smallestUnit: "second" });
  return [time.toPlainDate().toString(), clock, zone === "UTC" ? "UTC" : time.offset];
}
function seconds(count) {
  return formatDuration(Math.floor(count) * 1e3);
}
function counted(number, thing) {
  return `${grouped(number)} ${thing}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

// src/core/figures/calendar-span.ts
function monthSpan(month, zone) {
  const first = dateOf(`${month}-01`);
  if (first === void 0) return { problem: `\`${month}\` is no month; write it as \`2026-11\`` };
  return between(first, first.add({ months: 1 }), zone);
}
function datesSpan(first, last, zone) {
  const [from, to] = [dateOf(first), dateOf(last)];
  const wrong = from === void 0 ? first : last;
  if (from === void 0 || to === void 0) return { problem: `\`${wrong}\` is no day; write it as \`2026-11-22\`` };
  if (first > last) return { problem: `\`${first}\` comes after \`${last}\`; name the earlier day first` };
  return between(from, to.add({ days: 1 }), zone);
}
function between(first, end, zone) {
  try {
    const [from, to] = [first, end].map((date) => instant(date.toZonedDateTime(zone).epochMilliseconds));
    if (from !== void 0 && to !== void 0) return { span: { from, to } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { problem: `\`${zone}\` is no time zone; write it as \`Europe/Berlin\` or \`UTC\`` };
}
function dateOf(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
  try {
    return Temporal.PlainDate.from(text);
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}

// src/entry/cli/past.ts
import { join, resolve } from "node:path";

// src/core/report/asked-span.ts
var WAYS = "write it as a day (`2026-11-22`) or a time (`2026-11-22T10:05Z`)";
var TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
function askedSpan({ since, from, to }, { now, zone, usual }) {
  if (from === void 0) {
    if (to !== void 0) return { problem: `--to is \`${to}\`, but from when? Give --from too` };
    return spanSince(since ?? usual, now);
  }
  if (since !== void 0) return { problem: "--since and --from both say when to begin; give one of them" };
  const start = momentOf("--from", from, zone);
  const end = to === void 0 ? { span: { from: wholeSecond(now), to: wholeSecond(now) } } : momentOf("--to", to, zone);
  if ("problem" in start) return start;
  if ("problem" in end) return end;
  const begin = start.span.from;
  if (begin >= now) return { problem: `--from is \`${from}\`, which is still to come; name a time before ${iso(now)}` };
  if (end.span.to <= begin)
    return { problem: `--to \`${to}\` is not after --from \`${from}\`; name the earlier one as --from` };
  return { span: { from: begin, to: instant(Math.min(end.span.to, wholeSecond(now))) } };
}
function spanSince(since, now) {
  const parsed2 = parseDuration(since, "d");
  if ("problem" in parsed2) {
    const { problem, proposal } = parsed2;
    return { problem: `--since is \`${since}\`, ${problem}; write it as \`${proposal ?? "7d"}\`` };
  }
  if (parsed2.ms === 0) return { problem: `--since is \`${since}\`, no time at all; write it as \`7d\`` };
  const from = hourOf(after(now, -Math.min(parsed2.ms, now)));
  return { span: { from, to: wholeSecond(now) } };
}
function momentOf(name, text, zone) {
  if (!TIME.test(text)) {
    const day = datesSpan(text, text, zone);
    return "span" in day || !day.problem.includes(text) ? day : { problem: `${name} is \`${text}\`; ${WAYS}` };
  }
  const ms = Date.parse(text);
  if (!Number.isFinite(ms)) return { problem: `${name} is \`${text}\`, a time that does not exist; ${WAYS}` };
  return { span: { from: instant(ms), to: instant(ms) } };
}

// src/core/report/listed.ts
var END = instant(Number.MAX_SAFE_INTEGER);
function listedChecks({ checks }, names) {
  const configured = names?.checks ?? [];
  const known = new Set(configured.map(({ id }) => id));
  const others = Object.keys(checks).sort().map((id) => ({ id: checkId(id), name: id })).filter(({ id }) => !known.has(id));
  return [...configured, ...others].map(({ id, name, ...rest }) => {
    const memory = checks[id];
    const { group, slo } = rest;
    return {
      id,
      name,
      ...group !== void 0 && { group },
      ...memory !== void 0 && { memory },
      ...slo !== void 0 && { slo },
      outside: memory?.archived === void 0 ? [] : [{ from: memory.archived, to: END }]
    };
  });
}

// src/entry/cli/past.ts
var PAST_OPTIONS = {
  dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
  git: { type: "string", value: "<path>", doc: "a clone that has the history branch, instead of --dir" },
  store: {
    type: "string",
    value: "github:<owner>/<repo>",
    doc: "read from a repository on GitHub instead; the token is in GITHUB_TOKEN"
  },
  config: {
    type: "string",
    value: "<path>",
    doc: "config for names and groups (default .github/allclear.yml or .github/allclear/); without one ids are shown"
  },
  zone: {
    type: "string",
    value: "<zone>",
    doc: "time zone of days and times, `Europe/Berlin` (default the config's `page.zone`)"
  }
};
var SPAN_OPTIONS = {
  since: { type: "string", value: "<duration>", doc: "so long until now (default 7d)" },
  from: { type: "string", value: "<day or time>", doc: "from when, `2026-11-22` or `2026-11-22T10:05Z`" },
  to: { type: "string", value: "<day or time>", doc: "until when; a day is included (default now)" }
};
async function openPastFor(values, shell) {
  if (textOption(values, "git") !== void 0 && textOption(values, "store") !== void 0)
    throw new InputError("--git and --store both say where the history is; give one of them");
  const given = zoneGiven(values);
  const { clock = systemClock() } = shell;
  const places = placesFor(values, shell, clock, "read contents of that repository");
  const config = await configIn(places, values, shell);
  const past = await pastFor(values, shell, { places, ref: config?.historyRef ?? DEFAULT_HISTORY_REF, clock });
  for (const { path, message } of past.problems) shell.err.write(`${path} cannot be read whole: ${message}
`);
  return {
    past,
    now: clock.now(),
    zone: given ?? config?.page.zone ?? "UTC",
    ...config === void 0 ? {} : { config },
    checks: listedChecks(past.state, config),
    everyMs: config?.everyMs ?? shortestInterval(past)
  };
}
function spanOf(values, { now, zone }) {
  const asked = Object.fromEntries(
    ["since", "from", "to"].flatMap((name) => {
      const text = textOption(values, name);
      return text === void 0 ? [] : [[name, text]];
    })
  );
  return parsed(askedSpan(asked, { now, zone, usual: "7d" }));
}
function parsed(span) {
  if ("span" in span) return span.span;
  throw new InputError(span.problem);
}
function zoneGiven(values) {
  const zone = textOption(values, "zone");
  if (zone !== void 0) parsed(datesSpan("2026-01-01", "2026-01-01", zone));
  return zone;
}
async function pastFor(values, shell, place) {
  const { places, ref, clock } = place;
  const git = textOption(values, "git");
  const past = places.kind === "github" ? await openPast(openStore(places, ref, clock)) : await pastInClone(git === void 0 ? void 0 : resolve(shell.directory, git), places, place);
  if (past !== void 0) return past;
  throw new AdapterError("not-found", `there is no history yet at \`${textOption(values, "store") ?? ref}\``, {
    next: "the first round begins one: `allclear run`, or the workflow"
  });
}
async function pastInClone(given, { directory: kept, ...search }, { ref, clock }) {
  const path = given ?? join(kept, "history.git");
  const directory = gitDirectory(path);
  if (directory === void 0) {
    throw new AdapterError("not-found", `there is no history yet: ${path} is no git repository`, {
      next: "`allclear run` begins one; --git names a clone that has it, --store a repository on GitHub"
    });
  }
  const options = { ...search, directory };
  const known = given === void 0 ? ref : await refInClone(options, ref);
  const store = createLocalStore({ ...options, ref: known, author: AUTHOR, clock });
  return openPast(store, await archivesIn(options));
}
function shortestInterval({ state }) {
  const intervals = Object.values(state.checks).map(
    ({ rules }) => rules.everyMs
  );
  const shortest = Math.min(...intervals);
  const usual = parseDuration(DEFAULTS.every);
  return Number.isFinite(shortest) ? shortest : "ms" in usual ? usual.ms : 0;
}

// src/core/report/latency-rows.ts
var QUANTILES = [0.5, 0.95, 0.99];
function latencyRows(latency) {
  const each = [...latency].flatMap(([location, phases]) => phaseRows(phases).map((row) => ({ location, ...row })));
  return latency.size > 1 ? [...phaseRows(overLocations(latency)), ...each] : each;
}
function phaseRows(latency) {
  return PHASES.flatMap((phase) => {
    const sketch = latency[phase];
    const [p50, p95, p99] = QUANTILES.map((share) => quantile(sketch, share));
    if (p50 === void 0 || p95 === void 0 || p99 === void 0) return [];
    return [{ phase, looks: countOf(sketch), p50: shown(p50), p95: shown(p95), p99: shown(p99) }];
  });
}
function shown(ms) {
  return Math.round(ms * 10) / 10;
}

export {
  spanHistory,
  checkHistory,
  latencyRows,
  phaseRows,
  timeIn,
  spanIn,
  dayIn,
  seconds,
  counted,
  grouped,
  monthSpan,
  PAST_OPTIONS,
  SPAN_OPTIONS,
  openPastFor,
  spanOf,
  parsed
};
