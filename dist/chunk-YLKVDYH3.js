import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  recall,
  recordRound,
  tellIncidents,
  unrecordedFile
} from "./chunk-BP4S2HPA.js";
import {
  publishSite,
  refusalOf
} from "./chunk-CX5TXQDA.js";
import {
  escapeText
} from "./chunk-ZBTXHM7I.js";
import {
  count
} from "./chunk-PPQKVCQG.js";
import {
  probeAll,
  redactor,
  tellWall,
  weakSecrets
} from "./chunk-73LFCSCA.js";
import {
  describeReason,
  wallOf
} from "./chunk-YFV4RPTF.js";
import {
  STATES,
  advance,
  earlierResults,
  outsideAround
} from "./chunk-SVS3TLKH.js";
import {
  after,
  iso
} from "./chunk-RXS6GBSN.js";

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

// src/core/guard.ts
var NOBODY = /* @__PURE__ */ new Set([
  "dns.timeout",
  "dns.servfail",
  "dns.refused",
  "dns.badresp",
  "net.timeout",
  "net.unreachable",
  "net.host-unreachable"
]);
var RATHER_OURS = /* @__PURE__ */ new Set(["dns.timeout", "net.unreachable"]);
var MANY_CHECKS = 5;
var MANY_DOMAINS = 3;
function doubtful(results) {
  return results.filter(({ reason }) => NOBODY.has(reason) || isOurProxy(reason));
}
function independentControls(urls, results, hostOf) {
  const inDoubt = new Set(doubtful(results).map(({ check }) => domainOf(hostOf(check))));
  return urls.filter((url) => URL.canParse(url) && !inDoubt.has(domainOf(new URL(url).hostname)));
}
function guarded(pass) {
  const why = failedControls(pass) ?? manyAtOnce(pass);
  if (why === void 0) return pass.results;
  const inDoubt = new Set(doubtful(pass.results));
  return pass.results.map((result) => inDoubt.has(result) ? unseen(result, why) : result);
}
function failedControls({ results, controls }) {
  const [first] = controls;
  if (first === void 0 || doubtful(results).length === 0) return void 0;
  const areDead = controls.every(
    ({ failure }) => failure !== void 0 && (NOBODY.has(failure) || isOurProxy(failure))
  );
  return areDead ? `${first.host} could not be reached either (${first.failure})` : void 0;
}
function manyAtOnce({ results, hostOf }) {
  const ours = results.filter(({ reason }) => RATHER_OURS.has(reason) || isOurProxy(reason));
  const checks = new Set(ours.map(({ check }) => check));
  const domains = new Set([...checks].flatMap((check) => domainOf(hostOf(check)) ?? []));
  if (checks.size < MANY_CHECKS || domains.size < MANY_DOMAINS) return void 0;
  return `${checks.size} checks on ${domains.size} domains failed alike`;
}
function isOurProxy(reason) {
  return reason.startsWith("proxy.") && reason !== "proxy.unreached";
}
function unseen(result, why) {
  if (result.state === "unknown") return result;
  return { ...result, state: "unknown", reason: "own.network", text: `could not look: ${result.reason}, and ${why}` };
}
function domainOf(host) {
  if (host === void 0 || host === "") return void 0;
  const name = host.toLowerCase().replace(/\.$/, "");
  const isAddress = name.startsWith("[") || /^\d+(?:\.\d+){3}$/.test(name);
  return isAddress ? name : name.split(".").slice(-2).join(".");
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
  if (!input.isRecorded || memory === void 0 || memory.isNewer) {
    return { ...seen, ...unrecorded(), refused: [], publishing: nowhere };
  }
  const recorded = await attempted(
    world,
    () => recordRound(world, input, { round, results, memory: remembered2.value })
  );
  if ("refused" in recorded) return { ...seen, ...unrecorded(), refused: [recorded.refused], publishing: nowhere };
  const { changes, state, commit, problems, served, found } = recorded.value;
  for (const change of changes) world.report({ kind: "changed", change });
  const untold = await tellIncidents(world, input, { round, state, found });
  const shown = await attempted(world, () => publishSite(world, input, { state, commit, served }));
  return {
    round,
    results,
    changes,
    state,
    commit,
    problems: [...seen.problems, ...problems],
    refused: [...recorded.value.refused, ...untold, ..."refused" in shown ? [shown.refused] : []],
    publishing: "value" in shown ? shown.value : nowhere
  };
}
function weakness({ secrets }) {
  return weakSecrets(secrets).map(
    (name) => `the value of \`${name}\` is shorter than 8 characters and cannot be masked reliably: use a longer one`
  );
}
async function attempted(world, act) {
  try {
    return { value: await act() };
  } catch (error) {
    const refused = refusalOf(error);
    world.report({ kind: "refused", error: refused });
    return { refused };
  }
}
async function look(world, input, round, memory) {
  const { config, location, settleMs } = input;
  const state = memory?.state;
  const now = world.clock.now();
  const due = input.looksAt === "all" ? config.checks : runnable(config, dueChecks({ checks: config.checks, state, now, everyMs: config.everyMs }));
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
  const settled = (seen) => supported(seen, round, memory);
  let results = settled(await passOver(due, 0));
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
    results = settled([...results, ...await passOver(open, number)]);
  }
}
function supported(results, round, memory) {
  if (suspected(results).size === 0) return results;
  const earlier = memory === void 0 ? [] : earlierResults(memory.files, round);
  return corroborated(results, {
    results: earlier,
    unseenFor: (check) => memory?.state?.checks[check]?.unseen?.reason
  });
}
function undecided(input, round, state, results, at) {
  const { checks, everyMs, maintenance } = input.config;
  const outside = outsideAround(maintenance, round);
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
function runnable(config, checks) {
  const ids = new Set(checks.map(({ id }) => id));
  return config.checks.filter(({ id }) => ids.has(id));
}

// src/entry/summary.ts
var ORDER = ["down", "degraded", "blocked", "unknown", "up"];
var MAX_ROWS = 200;
function tally(results) {
  const newest = newestOf(results);
  const parts = ORDER.flatMap((state) => {
    const number = newest.filter((result) => result.state === state).length;
    return number === 0 ? [] : [`${number} ${state}`];
  });
  return parts.join(", ") || "no check was due";
}
function roundSummary(outcome, { names, isConfigBroken }) {
  const { round, results, changes, problems, refused, publishing, commit } = outcome;
  const lines = [
    `### ${escapeText(tally(results))}`,
    "",
    `Round \`${round.id}\` at ${iso(round.at)} from ${round.locations.join(", ")}${commit === void 0 ? "; nothing was recorded" : `; recorded as \`${commit.slice(0, 10)}\``}.`,
    "",
    ...changes.map(
      ({ kind, checks, state, text }) => `- **${kind}**: ${checks.join(", ")} is ${state}: ${escapeText(text)}`
    ),
    ...isConfigBroken ? ["- \u26A0\uFE0F The newest config has mistakes; this round went on with the last valid one"] : [],
    ...voided(results),
    ...refused.map(({ message, next }) => `- \u26A0\uFE0F ${escapeText(message)}. ${escapeText(next)}`),
    ...problems.map((problem) => `- \u26A0\uFE0F ${escapeText(problem)}`),
    ...publishing.kind === "off" ? [`- The page is not published: ${escapeText(publishing.next)}`] : [],
    "",
    ...table(newestOf(results), names)
  ];
  return `${lines.join("\n")}
`;
}
function voided(results) {
  const looks = results.filter(({ reason }) => reason === "own.network");
  const [first] = looks;
  if (first === void 0) return [];
  const checks = new Set(looks.map(({ check }) => check)).size;
  const isLasting = newestOf(results).some(({ reason }) => reason === "own.network");
  return [
    `- \u26A0\uFE0F **Our own network failed**, so ${count(looks.length, "look")} at ${count(checks, "check")} ${looks.length === 1 ? "was" : "were"} not counted: ${escapeText(first.text)}. ${isLasting ? `Nothing was learned about the targets. ${describeReason("own.network").remedy}` : "Later looks of this round saw the targets; nothing to do."}`
  ];
}
function table(results, names) {
  const sorted = [...results].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.check < b.check ? -1 : 1)
  );
  const rows = sorted.slice(0, MAX_ROWS).map(({ check, state, text, phases }) => {
    const firstByte = phases.firstByteMs === void 0 ? "" : `${phases.firstByteMs.toFixed(0)} ms`;
    return `| ${escapeText(names.get(check) ?? check)} | ${state} | ${escapeText(text)} | ${firstByte} |`;
  });
  if (rows.length === 0) return [];
  const rest = sorted.length - rows.length;
  return [
    "| check | state | seen | first byte |",
    "|---|---|---|---|",
    ...rows,
    ...rest > 0 ? ["", `\u2026 and ${count(rest, "check")} more.`] : []
  ];
}
function newestOf(results) {
  const newest = /* @__PURE__ */ new Map();
  for (const result of results) {
    const known = newest.get(result.check);
    if (known === void 0 || known.look <= result.look) newest.set(result.check, result);
  }
  return [...newest.values()];
}
function overallState(outcome, checks) {
  const known = new Set(checks);
  const confirmed = Object.entries(outcome.state?.checks ?? {}).flatMap(
    ([id, { confirmed: state }]) => known.has(id) && state !== void 0 ? [state.state] : []
  );
  const worst = [...STATES].reverse().find((state) => confirmed.some((seen) => seen === state));
  return worst ?? "unknown";
}
function publicChange({ kind, incident, checks, state, reason, text, since }) {
  return { kind, incident, checks, state, reason, text, since: iso(since) };
}

export {
  runRound,
  tally,
  roundSummary,
  overallState,
  publicChange
};
