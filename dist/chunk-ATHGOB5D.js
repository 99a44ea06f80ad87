import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  archivesIn,
  cloneRef,
  gitDirectory,
  readThrough,
  refInClone
} from "./chunk-XWY3CZL2.js";
import {
  SERVER_URL
} from "./chunk-HLMJSZ3X.js";
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  proxiesOf
} from "./chunk-2IX4PATY.js";
import {
  siteAt
} from "./chunk-EE3UPADY.js";
import "./chunk-VGDXOJ6S.js";
import "./chunk-FQURC52Z.js";
import {
  readState,
  readStateAt
} from "./chunk-X3EYT6IT.js";
import "./chunk-5B4VORCJ.js";
import {
  AUTHOR,
  createLocalStore
} from "./chunk-EOPLNMHA.js";
import {
  createLocalSource,
  hasLocalConfig,
  loadConfig
} from "./chunk-TYHXC3ZO.js";
import {
  DEFAULT_HISTORY_REF,
  REACH_MS,
  cadenceOf,
  countedLines,
  createNetwork,
  daySums,
  decodeIncidents,
  encodeDay,
  encodeDayLatency,
  encodeHour,
  encodeIncidentFile,
  encodeIncidents,
  readDayLatencies,
  readDays,
  readHours,
  readRounds,
  readSamples,
  resultKey,
  rollHours,
  samplesFiles,
  samplesPaths,
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import {
  AdapterError,
  userAgent
} from "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import "./chunk-X2BWIJ34.js";
import {
  currentIdOf,
  mergedLatency,
  turnsOf
} from "./chunk-PFFZTVQC.js";
import "./chunk-R5UIMMN5.js";
import {
  isOpen
} from "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import {
  DAY_MS,
  HOUR_MS,
  dayName,
  dayOf,
  daysPath,
  hourOf,
  hoursIn,
  hoursPath,
  incidentPath,
  incidentsPath,
  latencyPath,
  roundsPath
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  commitId,
  instant,
  iso
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/verify.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2, resolve as resolve2 } from "node:path";

// src/core/history/audit.ts
function auditReads(day, state) {
  const hours = [after(day, -HOUR_MS), ...hoursIn(day)].map(hoursPath);
  const samples = hoursIn(day).flatMap((hour) => samplesPaths(hour, state));
  return [...samples, ...hours, daysPath(day), latencyPath(day), roundsPath(day)];
}
function survey({ files, day }) {
  const decisions = /* @__PURE__ */ new Map();
  const sampled = [];
  const rounds = /* @__PURE__ */ new Set();
  const findings = [];
  const problems = [];
  let results = 0;
  for (const hour of hoursIn(day)) {
    const read = samplesFiles(files, hour);
    if (read.length > 0) sampled.push(hour);
    problems.push(...read.flatMap((file) => file.problems));
    findings.push(...strangers(hour, read));
    const good = read.flatMap((file) => file.good);
    for (const { value } of good) {
      rounds.add(value.round);
      results += value.results.length;
    }
    const deciding = good.filter(({ value }) => value.turns.length + value.rules.length > 0);
    if (deciding.length > 0)
      decisions.set(
        hour,
        deciding.map(({ value }) => ({ ...value, results: [] }))
      );
  }
  return { decisions, sampled, rounds: rounds.size, results, findings, problems };
}
function strangers(hour, read) {
  const seen = /* @__PURE__ */ new Set();
  const lines = read.flatMap(({ path, good }) => good.map((line) => ({ ...line, path })));
  return lines.flatMap(({ path, value, text }) => {
    if (hourOf(value.at) !== hour)
      return [{ path, what: `round ${value.round}, which began in another hour`, written: text }];
    return value.results.flatMap((result) => {
      const key = resultKey(value.round, result);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ path, what: `round ${value.round}, ${result.check}: a result that is there twice`, written: text }];
    });
  });
}
function auditDay({ files, day, surveys, state }) {
  const currentId = currentIdOf(state.checks);
  const findings = [];
  const samples = samplesAround({ files, day }, surveys);
  const written = readHours(files, day).good.map(({ value }) => ({ ...value, check: currentId(value.check) }));
  const hours = recomputable(day, surveys, state);
  if (hours.length > 0) {
    const tallies = [after(day, -DAY_MS), day].flatMap((one) => readHours(files, one).good.map(({ value }) => value));
    const rolled = rollHours({
      plan: planOf(hours),
      samples,
      before: (hour) => tallies.filter((line) => line.hour === hour),
      checks: state.checks,
      currentId
    });
    const ours = written.filter(({ hour }) => hours.includes(hour));
    for (const hour of hours) {
      const of = (tallies2) => hourLines(tallies2.filter((line) => line.hour === hour));
      findings.push(...differences(hoursPath(hour), of(ours), of(rolled)));
    }
    findings.push(...cadenceFindings({ files, day }, hours, samples));
  }
  const isOver = state.rolledTo !== void 0 && after(day, DAY_MS) <= state.rolledTo;
  if (isOver && written.length > 0) findings.push(...dayFindings({ files, day }, written, currentId));
  return findings;
}
function recomputable(day, surveys, { rolledTo, checks }) {
  const sampled = surveys.flatMap((one) => one.sampled);
  const first = Math.min(...sampled);
  const isWhole = Object.values(checks).every((memory) => memory.first >= first);
  return hoursIn(day).filter(
    (hour) => rolledTo !== void 0 && hour < rolledTo && (isWhole || hour > first) && sampled.some((from) => from <= hour && hour - from < REACH_MS)
  );
}
function samplesAround({ files, day }, surveys) {
  const others = surveys.flatMap(({ decisions }) => [...decisions]).filter(([hour]) => dayOf(hour) !== day);
  const own = hoursIn(day).map((hour) => [hour, countedLines(readSamples(files, hour))]);
  return new Map([...others, ...own].sort(([a], [b]) => a - b));
}
function planOf(hours) {
  const [first] = hours;
  if (first === void 0) throw new Error("a plan has hours");
  return { reach: first, rolledTo: first, hours, sampled: hours, days: [] };
}
function hourLines(tallies) {
  return new Map(tallies.map((line) => [`${clock(line.hour)} ${line.check}`, encodeHour(line)]));
}
function cadenceFindings({ files, day }, hours, samples) {
  const lines = (cadences) => new Map(
    cadences.flatMap(
      ([hour, cadence]) => cadence === void 0 ? [] : [
        [
          `${dayName(hour)} ${clock(hour)}`,
          `${cadence.rounds} rounds, ${clock(cadence.first)} to ${clock(cadence.last)}, ${cadence.gapS} s apart at most`
        ]
      ]
    )
  );
  const written = readRounds(files.get(roundsPath(day)), day).good.filter(({ value }) => hours.includes(value.hour));
  return differences(
    roundsPath(day),
    lines(written.map(({ value }) => [value.hour, value])),
    lines(hours.map((hour) => [hour, cadenceOf(samples.get(hour) ?? [])]))
  );
}
function dayFindings({ files, day }, hours, currentId) {
  const days = readDays(files.get(daysPath(day)), day).good.map(({ value }) => value);
  const byCheck = Map.groupBy(hours, ({ check }) => check);
  const latencies = [...byCheck].map(([check, lines]) => [check, mergedLatency(lines.map(({ latency }) => latency))]).filter(([, latency]) => latency.size > 0);
  const written = readDayLatencies(files, day).good.map(
    ({ value }) => [currentId(value.check), value.latency]
  );
  const latencyLines = (of) => new Map(of.map(([check, latency]) => [`${dayName(day)} ${check}`, encodeDayLatency(check, latency)]));
  const dayLines = (of) => new Map(
    of.map((line) => [`${line.day} ${currentId(line.check)}`, encodeDay({ ...line, check: currentId(line.check) })])
  );
  return [
    ...differences(
      daysPath(day),
      dayLines(days.filter((line) => line.day === dayName(day))),
      dayLines(daySums(hours, day, currentId))
    ),
    ...differences(latencyPath(day), latencyLines(written), latencyLines(latencies))
  ];
}
function auditStates(surveys, state) {
  const reading = {
    lines: surveys.flatMap(({ decisions }) => [...decisions.values()].flat()),
    checks: state.checks,
    currentId: currentIdOf(state.checks)
  };
  return [...turnsOf(reading)].flatMap(([check, turns]) => {
    const newest = turns.reduce(
      (last, turn) => last && last.since > turn.since ? last : turn,
      void 0
    );
    const written = state.checks[check]?.confirmed?.state;
    if (newest === void 0 || state.checks[check] === void 0 || newest.state === written) return [];
    return [{ path: "state.json", what: check, ...written !== void 0 && { written }, recomputed: newest.state }];
  });
}
function differences(path, written, recomputed) {
  const names = [.../* @__PURE__ */ new Set([...written.keys(), ...recomputed.keys()])].sort();
  return names.flatMap((what) => {
    const [there, should] = [written.get(what), recomputed.get(what)];
    if (there === should) return [];
    return [
      {
        path,
        what,
        ...there !== void 0 && { written: there },
        ...should !== void 0 && { recomputed: should }
      }
    ];
  });
}
function clock(at) {
  return new Date(at).toISOString().slice(11, 16);
}

// src/core/history/audit-incidents.ts
function incidentReads(files, year) {
  const path = incidentsPath(year);
  return decodeIncidents(path, files.get(path)).good.map(({ value }) => incidentPath(value.id, value.startedAt));
}
function auditIncidents(files, year, state) {
  const path = incidentsPath(year);
  const { good, problems } = decodeIncidents(path, files.get(path));
  const incidents = good.map(({ value }) => value);
  const remembered = Object.values(state.incidents).filter((one) => incidentsPath(one.startedAt) === path);
  const indexed = new Map(incidents.map((incident) => [incident.id, incident]));
  return {
    incidents: incidents.length,
    problems,
    findings: [
      ...incidents.flatMap((incident) => {
        const own = incidentPath(incident.id, incident.startedAt);
        return difference(own, incident.id, files.get(own), encodeIncidentFile(incident));
      }),
      ...remembered.flatMap(
        (incident) => difference(path, incident.id, lineOf(indexed.get(incident.id)), lineOf(incident))
      ),
      ...incidents.flatMap(
        (incident) => isOpen(incident) && state.incidents[incident.id] === void 0 ? [{ path, what: `${incident.id} is open, and the memory does not know it`, written: lineOf(incident) ?? "" }] : []
      )
    ]
  };
}
function lineOf(incident) {
  return incident === void 0 ? void 0 : encodeIncidents([incident]).split("\n")[1];
}
function difference(path, what, written, recomputed) {
  if (written === recomputed) return [];
  return [{ path, what, ...written !== void 0 && { written }, ...recomputed !== void 0 && { recomputed } }];
}

// src/app/verify.ts
var MOST_SAMPLED_DAYS = 125;
var STRAGGLER_MS = 3 * DAY_MS;
async function verify(store, { now, archives }) {
  const remembered = await readState(store);
  if (remembered === void 0) return void 0;
  const { commit, state, problems } = remembered;
  const memories = Object.values(state.checks);
  if (memories.length === 0) return { commit, rounds: 0, results: 0, days: 0, incidents: 0, findings: [], problems };
  const began = instant(Math.min(...memories.map(({ first }) => first)));
  const oldest = archives.length > 0 ? began : Math.max(began, now - MOST_SAMPLED_DAYS * DAY_MS);
  const days = daysFrom(instant(oldest - STRAGGLER_MS), now);
  const readDay = (day) => readThrough(store, [commit, ...archives], auditReads(day, state));
  const surveys = [];
  for (const day of days) surveys.push(survey({ day, files: await readDay(day) }));
  const findings = surveys.flatMap((one) => one.findings);
  for (const day of days) {
    findings.push(...auditDay({ day, surveys, state, files: await readDay(day) }));
  }
  const incidents = await verifyIncidents(store, { commit, state, began, now });
  const since = surveys.flatMap((one) => one.sampled)[0];
  return {
    commit,
    rounds: sum(surveys.map(({ rounds }) => rounds)),
    results: sum(surveys.map(({ results }) => results)),
    days: surveys.filter(({ rounds }) => rounds > 0).length,
    incidents: incidents.count,
    began,
    ...since !== void 0 && { since: dayOf(since) },
    findings: [...findings, ...auditStates(surveys, state), ...incidents.findings],
    problems: [...problems, ...surveys.flatMap((one) => one.problems), ...incidents.problems]
  };
}
async function verifyIncidents(store, { commit, state, began, now }) {
  const findings = [];
  const problems = [];
  let count2 = 0;
  for (const path of new Set(daysFrom(began, now).map(incidentsPath))) {
    const year = instant(Date.UTC(Number(path.slice("incidents/".length, -".json".length)), 0));
    const index = await store.read(commit, [path]);
    const own = await store.read(commit, incidentReads(index, year));
    const audited = auditIncidents(new Map([...index, ...own]), year, state);
    findings.push(...audited.findings);
    problems.push(...audited.problems);
    count2 += audited.incidents;
  }
  return { findings, problems, count: count2 };
}
function daysFrom(from, to) {
  const days = [];
  for (let day = dayOf(from); day <= to; day = after(day, DAY_MS)) days.push(day);
  return days;
}
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

// src/app/verify-site.ts
var BUILD = "build.json";
async function verifySite(store, served, { config, issuesUrl }) {
  const { builtAt, commit } = buildOf(await served(BUILD));
  const state = await stateAt(store, commit);
  const { repository } = state;
  const links = repository === void 0 ? {} : { issuesUrl: issuesUrl(repository.name) };
  const rebuilt = await siteAt(store, { config, links, state, commit, now: builtAt }).files();
  const texts = await fetchAll(served, [...rebuilt.keys()]);
  const findings = [...rebuilt].flatMap(([path, recomputed]) => difference2(path, texts.get(path), recomputed));
  return { builtAt, commit, files: rebuilt.size, findings };
}
var AT_ONCE = 8;
async function fetchAll(served, paths) {
  const rest = paths.values();
  const texts = /* @__PURE__ */ new Map();
  async function fetchRest() {
    for (const path of rest) texts.set(path, await served(path));
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchRest));
  return texts;
}
function buildOf(text) {
  const build = text === void 0 ? void 0 : parsed(text);
  if (typeof build === "object" && build !== null && "builtAt" in build && "commit" in build) {
    const builtAt = Date.parse(String(build.builtAt));
    if (!Number.isNaN(builtAt)) return { builtAt: instant(builtAt), commit: commitId(String(build.commit)) };
  }
  throw new AdapterError("not-found", `no \`${BUILD}\` of ours is there`, {
    next: "give the address or folder of the status page itself, where its index.html lies"
  });
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
async function stateAt(store, commit) {
  const missing = (cause) => new AdapterError("not-found", `the site was built from commit ${commit}, which this clone does not have`, {
    next: "fetch the history branch and `refs/allclear/archive/*`, and try again",
    cause
  });
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw missing();
  try {
    const remembered = await readStateAt(store, commit);
    if (remembered !== void 0) return remembered.state;
  } catch (error) {
    if (error instanceof AdapterError && error.code === "damaged") throw error;
    throw missing(error);
  }
  throw missing();
}
function difference2(path, written, recomputed) {
  if (written === recomputed) return [];
  const [there, should] = [written?.split("\n") ?? [], recomputed.split("\n")];
  const index = should.findIndex((line2, place) => line2 !== there[place]);
  const line = index < 0 ? should.length : index;
  const [found, expected] = [there[line], should[line]];
  return [
    {
      path: `site/${path}`,
      what: written === void 0 ? "the whole file" : `line ${line + 1}`,
      ...found !== void 0 && { written: found },
      ...expected !== void 0 && { recomputed: expected }
    }
  ];
}

// src/entry/audit-text.ts
var MOST_SHOWN = 20;
function isClean({ history, site }) {
  return history.findings.length + history.problems.length + (site?.findings.length ?? 0) === 0;
}
function auditText(audit) {
  const { history, site } = audit;
  const { commit, rounds, results, days, incidents, problems } = history;
  const findings = [...history.findings, ...site?.findings ?? []];
  const lines = [
    `history at ${commit}`,
    `${count(rounds, "round")}, ${count(results, "result")}, ${count(days, "day")} with rounds, ${count(incidents, "incident")}`,
    ...unchecked(history),
    ...site === void 0 ? [] : [`site built ${iso(site.builtAt)} from ${site.commit}: ${count(site.files, "file")}`],
    "",
    ...problems.map(
      ({ path, line, message }) => `cannot be read: ${path}${line === void 0 ? "" : `:${line}`}: ${message}`
    ),
    ...findings.slice(0, MOST_SHOWN).flatMap(difference3),
    ...findings.length > MOST_SHOWN ? [`and ${findings.length - MOST_SHOWN} more`] : [],
    isClean(audit) ? `every figure follows from the results${site === void 0 ? "" : ", on the site too"}` : `${count(findings.length, "difference")}, ${problems.length} unreadable`
  ];
  return `${lines.join("\n")}
`;
}
function unchecked({ since, began }) {
  if (since === void 0) return ["no results are in the tree any more: nothing could be recomputed"];
  if (began === void 0 || since <= began) return [];
  return [
    `results before ${iso(since).slice(0, 10)} have left the tree: older days are the record, and were not recomputed`
  ];
}
function difference3({ path, what, written, recomputed }) {
  const start = Math.max(0, firstDifference(written ?? "", recomputed ?? "") - CONTEXT);
  const shown = (line) => line === void 0 ? "nothing" : safeLine(`${start > 0 ? "\u2026" : ""}${line.slice(start)}`);
  return [`${path}: ${safeLine(what)}`, `  written     ${shown(written)}`, `  recomputed  ${shown(recomputed)}`];
}
var CONTEXT = 60;
function firstDifference(one, other) {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}
function auditJson(audit) {
  const { since, began, ...history } = audit.history;
  const { site } = audit;
  return {
    version: 1,
    isClean: isClean(audit),
    history: {
      ...history,
      ...since !== void 0 && { since: iso(since) },
      ...began !== void 0 && { began: iso(began) }
    },
    ...site !== void 0 && { site: { ...site, builtAt: iso(site.builtAt) } }
  };
}
function count(number, thing) {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

// src/entry/served-site.ts
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
var TIMEOUT_MS = 3e4;
var MAX_FILE_BYTES = 2e7;
function servedSite(place, shell) {
  if (!/^https?:\/\//.test(place)) {
    const folder = resolve(shell.directory, place);
    return {
      served: (path) => readFile(join(folder, path), "utf8").catch(() => void 0),
      close: async () => void 0
    };
  }
  const network = createNetwork({ userAgent: userAgent(), proxies: proxiesOf(shell.environment) });
  const base = place.endsWith("/") ? place : `${place}/`;
  return {
    close: () => network.close(),
    async served(path) {
      const { answer, failure } = await network.http({
        method: "GET",
        url: new URL(path, base).href,
        headers: {},
        timeoutMs: TIMEOUT_MS,
        maxBodyBytes: MAX_FILE_BYTES,
        allowPrivate: true
      });
      if (answer?.status === 404) return void 0;
      if (answer?.status === 200) return answer.body;
      const found = answer === void 0 ? failure?.detail ?? "no answer" : `it answers ${answer.status}`;
      throw new AdapterError("unavailable", `${base}${path} cannot be read: ${found}`, {
        next: "give the address at which the page is served, without a redirect"
      });
    }
  };
}

// src/entry/cli/verify.ts
var verifyCommand = {
  name: "verify",
  doc: "recomputes every figure of a history from its results and names what differs; works on anybody's clone",
  options: {
    dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
    git: { type: "string", value: "<path>", doc: "a clone that has the history branch, instead of --dir" },
    repository: {
      type: "string",
      value: "<owner>/<repo>",
      doc: "a public repository on GitHub, cloned for this alone"
    },
    branch: { type: "string", value: "<name>", doc: "the history branch (default the config's, or allclear-history)" },
    site: {
      type: "string",
      value: "<url or dir>",
      doc: "a status page to build again and compare, with the config here"
    },
    config: {
      type: "string",
      value: "<path>",
      doc: "for --site: config file or folder (default .github/allclear.yml or .github/allclear/)"
    },
    json: { type: "boolean", doc: "print one JSON object instead of lines" }
  },
  async run(values, shell) {
    const audit = await withClone(values, shell, (clone) => auditOf(clone, values, shell));
    if (audit === void 0) {
      shell.err.write("there is no history yet; the first round begins one\n");
      return EXIT.refused;
    }
    shell.out.write(values["json"] === true ? `${JSON.stringify(auditJson(audit))}
` : auditText(audit));
    return isClean(audit) ? EXIT.done : EXIT.failOn;
  }
};
async function auditOf(clone, values, shell) {
  const clock2 = systemClock();
  const store = createLocalStore({ ...clone, author: AUTHOR, clock: clock2 });
  const history = await verify(store, { now: clock2.now(), archives: await archivesIn(clone) });
  const place = textOption(values, "site");
  if (history === void 0 || place === void 0) return history && { history };
  const config = await configFor(values, shell);
  const { served, close } = servedSite(place, shell);
  const server = serverUrl(shell);
  const site = await verifySite(store, served, { config, issuesUrl: (name) => `${server}/${name}/issues` }).finally(
    close
  );
  return { history, site };
}
async function configFor(values, { directory }) {
  const path = textOption(values, "config");
  const { config } = await loadConfig(createLocalSource({ directory, ...path === void 0 ? {} : { path } }));
  if (config !== void 0) return config;
  throw new InputError(
    "the config is broken, and a site cannot be built again without it; `allclear validate` says why"
  );
}
async function withClone(values, shell, use) {
  const { PATH: searchPath } = shell.environment;
  const path = searchPath === void 0 ? {} : { searchPath };
  const ref = await historyRef(values, shell);
  const repository = textOption(values, "repository");
  if (repository === void 0) {
    const directory = existingClone(values, shell);
    return use({ directory, ref: await refInClone({ directory, ...path }, ref), ...path });
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new InputError(`--repository is \`${repository}\`; it takes \`owner/repo\``);
  const scratch = await mkdtemp(join2(tmpdir(), "allclear-verify-"));
  try {
    const directory = join2(scratch, "history.git");
    await cloneRef({ from: `${serverUrl(shell)}/${repository}.git`, ref, directory, ...path });
    return await use({ directory, ref, ...path });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
function serverUrl({ environment }) {
  return environment["GITHUB_SERVER_URL"] ?? SERVER_URL;
}
function existingClone(values, { directory }) {
  const given = textOption(values, "git");
  const path = resolve2(directory, given ?? join2(textOption(values, "dir") ?? DEFAULT_DIRECTORY, "history.git"));
  const found = gitDirectory(path);
  if (found !== void 0) return found;
  throw new AdapterError("not-found", `${path} is no git repository`, {
    next: given === void 0 ? "`allclear run` begins a history; --git names a clone, --repository one on GitHub" : "name a clone that has the history branch"
  });
}
async function historyRef(values, { directory }) {
  const branch = textOption(values, "branch");
  if (branch !== void 0) return branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
  if (!hasLocalConfig(directory)) return DEFAULT_HISTORY_REF;
  const { config } = await loadConfig(createLocalSource({ directory }));
  return config?.historyRef ?? DEFAULT_HISTORY_REF;
}
export {
  verifyCommand
};
