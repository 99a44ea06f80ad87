import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  probeAll,
  tellWall
} from "./chunk-FUJJL5PA.js";
import {
  createBackoff,
  recall,
  recordRound,
  tell,
  tellIncidents,
  unrecordedFile
} from "./chunk-LCAU56OB.js";
import {
  notify,
  putBack
} from "./chunk-53KGTS3Z.js";
import {
  redactor,
  urlSecrets,
  weakSecrets
} from "./chunk-U6FRRAMZ.js";
import {
  allMaintenance,
  publishSite,
  siteAt
} from "./chunk-EE3UPADY.js";
import {
  attempted,
  refusalOf
} from "./chunk-VGDXOJ6S.js";
import {
  LABEL,
  changeKey,
  duplicatePart,
  markedPart,
  readMark,
  replacePart
} from "./chunk-EOPLNMHA.js";
import {
  SCHEMA_VERSION,
  advance,
  decodeState,
  doubtful,
  earlierResults,
  encodeState,
  fill,
  guarded,
  independentControls,
  outsideAround,
  samplesPaths,
  secretNames,
  unset
} from "./chunk-PDZTN6ZN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  wallOf
} from "./chunk-KYUAAGGH.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  DAY_MS,
  STATE_PATH,
  hourOf
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  incidentId,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";

// src/core/corroborate.ts
var ENOUGH_LOOKS = 3;
var QUICK_RATIO = 0.25;
var QUICK_BY_MS = 30;
function corroborated(results, before) {
  if (!results.some(({ facts }) => facts.suspect !== void 0)) return results;
  const alone = results.map((result) => isSupported(result, results, before) ? blocked(result) : result);
  const refusing = new Set(alone.flatMap(({ state, reason }) => state === "blocked" ? vendorOf(reason) ?? [] : []));
  return alone.map((result) => {
    const vendor = vendorOf(result.facts.suspect);
    return vendor !== void 0 && refusing.has(vendor) ? blocked(result) : result;
  });
}
function suspected(results) {
  const newest = new Map(results.map((result) => [result.check, result]));
  return new Set([...newest].flatMap(([check, { facts }]) => facts.suspect === void 0 ? [] : [check]));
}
function isSupported(result, results, { results: earlier, unseenFor }) {
  const { suspect } = result.facts;
  if (suspect === void 0) return false;
  if (unseenFor?.(result.check) === suspect) return true;
  const own = [...results, ...earlier].filter(({ check, at }) => check === result.check && at !== result.at);
  return own.some(({ reason, facts }) => reason === suspect || facts.suspect === suspect) || isQuick(result, own);
}
function isQuick({ phases: { firstByteMs }, status }, own) {
  if (firstByteMs === void 0 || status === void 0 || status < 300) return false;
  const usual = own.flatMap(({ state, phases }) => state === "up" ? phases.firstByteMs ?? [] : []).toSorted(ascending);
  const median = usual[Math.floor(usual.length / 2)];
  if (median === void 0 || usual.length < ENOUGH_LOOKS) return false;
  return firstByteMs < median * QUICK_RATIO && median - firstByteMs >= QUICK_BY_MS;
}
function ascending(one, other) {
  return one - other;
}
function vendorOf(reason) {
  return reason === void 0 ? void 0 : wallOf(reason)?.vendor.id;
}
function blocked(result) {
  const { suspect, ...facts } = result.facts;
  const wall = suspect === void 0 ? void 0 : wallOf(suspect);
  if (suspect === void 0 || wall === void 0) return result;
  const { vendor, kind } = wall;
  return {
    ...result,
    state: "blocked",
    reason: suspect,
    text: tellWall(result.status, { kind, vendor: vendor.name }),
    facts: { ...facts, wall: vendor.name }
  };
}

// src/core/plan.ts
var HOUR_MS = 36e5;
var MAX_TOLERANCE_MS = 15e4;
function dueChecks({ checks, state, now, everyMs }) {
  const toleranceMs = Math.min(everyMs / 2, MAX_TOLERANCE_MS);
  return checks.filter((check) => {
    const memory = memoryOf(check, state);
    if (memory === void 0) return true;
    if (isWaiting(memory, now)) return false;
    if (check.everyMs <= everyMs || memory.looked === void 0) return true;
    const sinceMs = now - memory.looked;
    return sinceMs < 0 || sinceMs >= check.everyMs - toleranceMs;
  });
}
function suspects(state, looked, at) {
  return [...new Set(looked)].filter((id) => {
    const memory = remembered(state, id);
    return memory !== void 0 && memory.trail.length > 0 && memory.unseen === void 0 && !isWaiting(memory, at);
  });
}
function memoryOf(check, state) {
  for (const id of [check.id, ...check.was]) {
    const memory = remembered(state, id);
    if (memory !== void 0) return memory;
  }
  return void 0;
}
function remembered(state, id) {
  return state !== void 0 && Object.hasOwn(state.checks, id) ? state.checks[id] : void 0;
}
function isWaiting(memory, at) {
  return memory.notBefore !== void 0 && at < memory.notBefore && memory.notBefore - at <= HOUR_MS;
}

// src/app/guard.ts
var CONTROL_TIMEOUT_MS = 5e3;
var CONTROL_ATTEMPTS = 2;
async function guardedPass(world, guard, results) {
  if (doubtful(results).length === 0) return results;
  const hostOf = hostsOf(guard.checks);
  const urls = independentControls(guard.controls, results, hostOf);
  const controls = await Promise.all(urls.map((url) => ask(world, url)));
  return guarded({ results, hostOf, controls });
}
function hostsOf(checks) {
  const hosts = new Map(checks.map(({ id, probe }) => [id, hostIn(probe.target)]));
  return (check) => hosts.get(check);
}
function hostIn(target) {
  const host = URL.parse(target)?.hostname;
  return host === void 0 || host.includes("$") || host.includes("%24") ? void 0 : host;
}
async function ask({ network }, url) {
  const { hostname: host } = new URL(url);
  const request = {
    method: "GET",
    url,
    headers: {},
    timeoutMs: CONTROL_TIMEOUT_MS,
    maxBodyBytes: 1024,
    allowPrivate: true
  };
  let failure;
  for (let attempt = 0; attempt < CONTROL_ATTEMPTS; attempt++) {
    await network.turn();
    const exchange = await network.http(request);
    failure = exchange.failure?.reason;
    if (exchange.answer !== void 0 || failure === void 0) return { host };
  }
  return { host, ...failure === void 0 ? {} : { failure } };
}

// src/app/heartbeat.ts
var TIMEOUT_MS = 1e4;
var PAUSE_MS = 2e3;
async function beat(world, { url, allowPrivate }) {
  const filled = fill(url, world.secrets);
  if ("missing" in filled) {
    return `the heartbeat was not called: ${unset(filled.missing)}`;
  }
  const first = await call(world, filled.text.trim(), allowPrivate);
  if (first === void 0) return void 0;
  await world.clock.sleep(PAUSE_MS);
  const problem = await call(world, filled.text.trim(), allowPrivate);
  if (problem === void 0) return void 0;
  const hidden = secretNames(url).flatMap((name) => world.secrets.get(name) ?? []);
  const redact = redactor([...hidden, ...[filled.text, ...hidden].flatMap(urlSecrets)]);
  return `the heartbeat was not taken: ${safeLine(redact(problem))}`;
}
async function call({ network }, url, allowPrivate) {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return "its address is none that begins with `https://`";
  const limits = { timeoutMs: TIMEOUT_MS, maxBodyBytes: 1024, allowPrivate };
  const { answer, failure } = await network.http({ method: "GET", url, headers: {}, ...limits });
  if (answer === void 0) return failure?.detail ?? "no answer came";
  return answer.status >= 200 && answer.status <= 299 ? void 0 : `it answered ${answer.status}`;
}

// src/core/newer-history.ts
var ID = /^history--newer-\d+$/;
function idOf(version) {
  return incidentId(`history--newer-${version}`);
}
function newerHistoryEffects(version, issues) {
  const known = issues.flatMap((issue) => {
    const id = issue.mine ? readMark(issue.body)?.incident : void 0;
    return id !== void 0 && ID.test(id) ? [{ id, issue }] : [];
  });
  const wanted = version === void 0 ? void 0 : idOf(version);
  const [first, ...others] = known.filter(({ id }) => id === wanted).sort((a, b) => a.issue.number - b.issue.number);
  const over = known.filter(({ id, issue }) => id !== wanted && issue.state === "open");
  return [
    ...version !== void 0 && first === void 0 ? [opened(version)] : [],
    ...others.map(({ id, issue }) => united(id, first?.issue.number ?? issue.number, issue)),
    ...over.map(({ id, issue }) => closed(id, issue.number))
  ];
}
function opened(version) {
  const incident = idOf(version);
  return { kind: "open", incident, draft: draftOf(incident, version), update: { comments: [] } };
}
function draftOf(incident, version) {
  return {
    title: `The history needs a release that writes schema version ${version}`,
    body: markedPart(
      { incident, told: 1 },
      `The history has schema version ${version} and this release writes ${SCHEMA_VERSION}: nothing is recorded until it is updated.`,
      `Checks are still looked at, and each round keeps its results as an artifact, but incidents are neither opened nor closed.

**What to do.** Let the workflow use a release that knows schema version ${version}; then add what was kept meanwhile with \`allclear adopt\`. If the history was migrated too early and nothing was written since, \`allclear migrate history --undo\` of that release gives it back.`
    ),
    labels: [LABEL]
  };
}
function closed(incident, number) {
  const key = changeKey(incident, 2);
  const body = `This is over: the history can be written again, or needs another release by now.

${key}`;
  const edit = { state: "closed", closedAs: "completed" };
  return { kind: "update", incident, number, update: { comments: [{ key, body }], edit } };
}
function united(incident, original, { number, body }) {
  const part = duplicatePart(incident, `This is a duplicate of #${original}, which says the same.`);
  const edit = { body: replacePart(body, part), state: "closed", closedAs: "duplicate" };
  return { kind: "duplicate", incident, number, update: { comments: [], edit } };
}

// src/app/newer-history.ts
var REMEMBERED_MS = 90 * DAY_MS;
async function tellNewerHistory(world, { config }, version) {
  if (config.issues.areOff) return [];
  const since = after(world.clock.now(), -REMEMBERED_MS);
  return telling(world, version, () => world.tracker.find({ numbers: [], since }));
}
async function settleNewerHistory(world, { config }, { state, found }) {
  if (config.issues.areOff || state.issuesOff !== void 0) return [];
  return telling(world, void 0, async () => found?.issues ?? world.tracker.find({ numbers: [] }));
}
async function telling(world, version, find) {
  const refused = [];
  try {
    refused.push(...(await tell(world, newerHistoryEffects(version, await find()))).refused);
  } catch (error) {
    refused.push(refusalOf(error));
  }
  const told = refused.filter(({ code }) => code !== "gone");
  for (const error of told) world.report({ kind: "refused", error });
  return told;
}

// src/app/readme.ts
var NOTHING = { refused: [], problems: [] };
async function tellReadme(world, { readme }, site) {
  const { documents } = world;
  if (readme === void 0 || documents === void 0) return NOTHING;
  const updated = await attempted(world, () => update({ readme, documents }, site));
  return "refused" in updated ? { refused: [updated.refused], problems: [] } : { refused: [], problems: updated.value };
}
async function update({ readme: { file, by }, documents }, site) {
  const text = await documents.read(file);
  if (text === void 0) return [`\`${file}\`, in which \`readme\` wants a table, does not exist`];
  const { readmeBlock, withBlock } = await import("./chunk-G7EBAIOI.js");
  const { pageModel } = await import("./chunk-K6RFKUHJ.js");
  const block = readmeBlock(pageModel(await site.first()));
  const edit = withBlock(text, block);
  if (edit.kind === "unchanged") return [];
  if (edit.kind === "unclear") return [`\`${file}\` gets no table: ${edit.why}`];
  const change = { path: file, before: text, text: edit.text };
  if (by === "pull-request") return propose(documents, change, block);
  await documents.commit(change);
  return [];
}
async function propose(documents, change, block) {
  const { withBlock } = await import("./chunk-G7EBAIOI.js");
  const open = await documents.proposal(change.path);
  if (open.kind === "declined") return [open.why];
  const isThere = open.kind === "open" && withBlock(open.text, block).kind === "unchanged";
  if (!isThere) await documents.propose(change);
  return [];
}

// src/app/keep-unsent.ts
async function keepUnsent(world, failed) {
  const { store, clock } = world;
  const backoff = createBackoff(clock);
  for (; ; ) {
    const head = await store.head();
    const content = head === void 0 ? void 0 : (await store.read(head, [STATE_PATH])).get(STATE_PATH);
    const decoded = content === void 0 ? void 0 : decodeState(content);
    if (decoded?.kind !== "read" || decoded.problems.length > 0) throw unreadable();
    const { state } = decoded;
    const { outbox, problems } = putBack(state.outbox ?? [], failed, wholeSecond(clock.now()));
    const told = Object.fromEntries(failed.map(({ incident }) => [incident.id, incident]));
    const next = { ...state, incidents: { ...told, ...state.incidents }, outbox };
    const message = `${outbox.length} channel ${outbox.length === 1 ? "message waits" : "messages wait"} [skip ci]`;
    const commit = await store.commit({ parent: head, message, files: /* @__PURE__ */ new Map([[STATE_PATH, encodeState(next)]]) });
    if (commit !== "moved") {
      world.report({ kind: "committed", commit, message });
      return problems;
    }
    await backoff();
  }
}
function unreadable() {
  return new AdapterError("damaged", `\`${STATE_PATH}\` cannot be read, so unsent messages could not be kept`, {
    next: "they are lost; the issues tell the same"
  });
}

// src/app/tell-channels.ts
async function tellChannels(world, input, notifying) {
  const notified = await notify(world, input, notifying);
  if (notified.failed.length === 0) return { ...notified, refused: [] };
  const kept = await attempted(world, () => keepUnsent(world, notified.failed));
  if ("refused" in kept) return { ...notified, refused: [kept.refused] };
  return { ...notified, problems: [...notified.problems, ...kept.value], refused: [] };
}

// src/app/round.ts
var SETTLE_WAITS_MS = [3e4, 6e4];
async function runRound(world, input) {
  const outcome = await makeRound(world, input);
  for (const text of outcome.problems) world.report({ kind: "problem", text });
  return outcome;
}
async function makeRound(world, input) {
  const round = { id: input.id, at: world.clock.now(), locations: [input.location] };
  const remembered2 = await attempted(world, () => recall(world.store, round));
  const memory = "value" in remembered2 ? remembered2.value : void 0;
  const results = await look(world, input, round, memory);
  const seen = { round, results, changes: [], problems: [...weakness(world), ...memory?.problems ?? []] };
  const nowhere = { kind: "none" };
  const unrecorded = () => input.isRecorded ? { unrecorded: unrecordedFile({ round, results }) } : {};
  if ("refused" in remembered2) return { ...seen, ...unrecorded(), refused: [remembered2.refused], publishing: nowhere };
  if (!input.isRecorded || memory === void 0) return { ...seen, refused: [], publishing: nowhere };
  if (memory.newer !== void 0) {
    const refused2 = await tellNewerHistory(world, input, memory.newer);
    return { ...seen, ...unrecorded(), refused: refused2, publishing: nowhere };
  }
  const recorded = await attempted(
    world,
    () => recordRound(world, input, { round, results, memory: remembered2.value })
  );
  if ("refused" in recorded) return { ...seen, ...unrecorded(), refused: [recorded.refused], publishing: nowhere };
  const { changes, state, commit } = recorded.value;
  for (const change of changes) world.report({ kind: "changed", change });
  const after2 = await follow(world, input, { round, memory, recorded: recorded.value });
  const problems = [...seen.problems, ...recorded.value.problems, ...after2.problems];
  const refused = [...recorded.value.refused, ...after2.refused];
  return { round, results, changes, state, commit, problems, refused, publishing: after2.publishing };
}
async function follow(world, input, { round, memory, recorded }) {
  const { state, commit, served, found } = recorded;
  const told = await tellIncidents(world, input, { round, state, found });
  const isHourly = memory.state !== void 0 && memory.state.rolledTo !== state.rolledTo;
  const over = isHourly ? await settleNewerHistory(world, input, { state, found }) : [];
  const { config, links } = input;
  const site = siteAt(world.store, { config, links, state, commit, now: world.clock.now() });
  const [shown, channels] = await Promise.all([
    attempted(world, () => publishSite(world, input, { state, served, site })),
    tellOthers(world, input, recorded, told)
  ]);
  const publishing = "value" in shown ? shown.value : { kind: "none" };
  const isTime = publishing.kind !== "none" || input.page === "never";
  const readme = isTime ? await tellReadme(world, config, site) : { refused: [], problems: [] };
  return {
    problems: [...told.problems, ...channels.problems, ...readme.problems],
    refused: [
      ...told.refused,
      ...over,
      ..."refused" in shown ? [shown.refused] : [],
      ...channels.refused,
      ...readme.refused
    ],
    publishing
  };
}
async function tellOthers(world, input, { deliveries, state }, { done }) {
  const issues = new Map(done.map(({ incident, number }) => [incident, number]));
  const { problems, refused } = await tellChannels(world, input, { deliveries, state, issues });
  const { heartbeat } = input.config;
  const late = heartbeat === void 0 ? void 0 : await beat(world, heartbeat);
  return { problems: [...problems, ...late === void 0 ? [] : [late]], refused };
}
function weakness({ secrets }) {
  return weakSecrets(secrets).map(
    (name) => `the value of \`${name}\` is shorter than 8 characters and cannot be masked reliably: use a longer one`
  );
}
async function look(world, input, round, memory) {
  const { config, location, settleMs } = input;
  const state = memory?.state;
  const now = world.clock.now();
  const due = chosen(input, state, now);
  world.report({ kind: "started", checks: due.length, at: now });
  const redact = redactor(world.secrets.values());
  const verified = new Set(
    config.checks.filter((check) => memoryOf(check, state)?.verified === true).map(({ id }) => id)
  );
  const isVerified = (check) => verified.has(check);
  const guard = { controls: config.controls.length > 0 ? config.controls : input.controls ?? [], checks: due };
  const passOver = async (checks, number) => {
    const pass = { checks, location, look: number, isVerified, redact, walls: config.walls };
    return guardedPass(world, guard, await probeAll(world, pass));
  };
  const settled = (seen) => supported(world, seen, round, memory);
  let results = await settled(await passOver(due, 0));
  const until = after(now, settleMs);
  for (let number = 1; ; number++) {
    for (const { check, state: seen } of results) if (seen === "up" || seen === "degraded") verified.add(check);
    const waitMs = SETTLE_WAITS_MS[Math.min(number, SETTLE_WAITS_MS.length) - 1] ?? 0;
    const at = after(world.clock.now(), waitMs);
    if (at > until) return results;
    const open = undecided(input, round, state, results, at);
    if (open.length === 0) return results;
    world.report({ kind: "settling", waitMs, checks: open.map(({ id }) => id) });
    await world.clock.sleep(waitMs);
    results = await settled([...results, ...await passOver(open, number)]);
  }
}
async function supported(world, results, round, memory) {
  if (suspected(results).size === 0) return results;
  const earlier = memory === void 0 ? [] : earlierResults(await hourSoFar(world, round, memory), round);
  return corroborated(results, {
    results: earlier,
    unseenFor: (check) => memory?.state?.checks[check]?.unseen?.reason
  });
}
async function hourSoFar(world, round, { head, files, state }) {
  const others = samplesPaths(hourOf(round.at), state).filter((path) => !files.has(path));
  if (head === void 0 || others.length < 2) return files;
  const read = await attempted(world, () => world.store.read(head, others));
  return "value" in read ? new Map([...files, ...read.value]) : files;
}
function undecided(input, round, state, results, at) {
  const { checks, everyMs, maintenance } = input.config;
  const outside = outsideAround(allMaintenance(maintenance, state?.maintenance), round);
  const provisional = advance({ state, checks, everyMs, round, results, now: at, recorded: /* @__PURE__ */ new Set(), outside });
  const ids = new Set(
    suspects(
      provisional.state,
      results.map(({ check }) => check),
      at
    )
  );
  const walled = suspected(results);
  return checks.filter(({ id }) => ids.has(id) || walled.has(id));
}
function chosen({ config, looksAt }, state, now) {
  const { checks, everyMs } = config;
  if (looksAt === "all") return checks;
  const wanted = looksAt === "due" ? dueChecks({ checks, state, now, everyMs }).map(({ id }) => id) : looksAt;
  const ids = new Set(wanted);
  return checks.filter(({ id }) => ids.has(id));
}

export {
  tellChannels,
  runRound
};
