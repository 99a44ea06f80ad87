import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  count
} from "./chunk-PPQKVCQG.js";
import {
  judge,
  redactor,
  safeLine,
  tellWall,
  weakSecrets
} from "./chunk-4W26YKDQ.js";
import {
  LABEL,
  changeKey,
  duplicatePart,
  factRows,
  hasKey,
  isDuplicate,
  markedPart,
  normalised,
  pageHistory,
  pageReads,
  readMark,
  replacePart,
  utc
} from "./chunk-YVBYOOHE.js";
import {
  CONFIG_INVALID,
  DAY_MS,
  LEASE_MS,
  NO_SECONDS,
  STATES,
  addSeconds,
  advance,
  badness,
  coverageRatio,
  dayName,
  dayOf,
  earlierResults,
  formatRatio,
  isOpen,
  isSeen,
  meanRatio,
  openHistory,
  readsAfter,
  readsAtFirst,
  record,
  uptimeRatio
} from "./chunk-GPOI3ZQK.js";
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  describeReason,
  wallOf
} from "./chunk-GYTUOJFP.js";
import {
  after,
  formatDuration,
  instant,
  iso
} from "./chunk-DDTWJTLT.js";

// src/core/corroborate.ts
var ENOUGH_LOOKS = 3;
var QUICK_RATIO = 0.25;
var QUICK_BY_MS = 30;
function corroborated(results, earlier) {
  if (!results.some(({ facts: facts2 }) => facts2.suspect !== void 0)) return results;
  const alone = results.map((result) => isSupported(result, [...results, ...earlier]) ? blocked(result) : result);
  const refusing = new Set(alone.flatMap(({ state, reason }) => state === "blocked" ? vendorOf(reason) ?? [] : []));
  return alone.map((result) => {
    const vendor = vendorOf(result.facts.suspect);
    return vendor !== void 0 && refusing.has(vendor) ? blocked(result) : result;
  });
}
function suspected(results) {
  const newest = new Map(results.map((result) => [result.check, result]));
  return new Set([...newest].flatMap(([check, { facts: facts2 }]) => facts2.suspect === void 0 ? [] : [check]));
}
function isSupported(result, others) {
  const { suspect } = result.facts;
  if (suspect === void 0) return false;
  const own = others.filter(({ check, at }) => check === result.check && at !== result.at);
  return own.some(({ reason, facts: facts2 }) => reason === suspect || facts2.suspect === suspect) || isQuick(result, own);
}
function isQuick({ phases: { firstByteMs }, status }, own) {
  if (firstByteMs === void 0 || status === void 0 || status < 300) return false;
  const usual = own.flatMap(({ state, phases: phases2 }) => state === "up" ? phases2.firstByteMs ?? [] : []).toSorted(ascending);
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
  const { suspect, ...facts2 } = result.facts;
  const wall = suspect === void 0 ? void 0 : wallOf(suspect);
  if (suspect === void 0 || wall === void 0) return result;
  const { vendor, kind } = wall;
  return {
    ...result,
    state: "blocked",
    reason: suspect,
    text: tellWall(result.status, kind, vendor.name),
    facts: { ...facts2, wall: vendor.name }
  };
}

// src/core/plan.ts
var HOUR_MS = 36e5;
var MAX_TOLERANCE_MS = 15e4;
function dueChecks({ checks: checks2, state, now, everyMs }) {
  const toleranceMs = Math.min(everyMs / 2, MAX_TOLERANCE_MS);
  return checks2.filter((check) => {
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
  const checks2 = new Set(ours.map(({ check }) => check));
  const domains = new Set([...checks2].flatMap((check) => domainOf(hostOf(check)) ?? []));
  if (checks2.size < MANY_CHECKS || domains.size < MANY_DOMAINS) return void 0;
  return `${checks2.size} checks on ${domains.size} domains failed alike`;
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
function hostsOf(checks2) {
  const hosts = new Map(checks2.map(({ id, probe }) => [id, hostIn(probe.target)]));
  return (check) => hosts.get(check);
}
function hostIn(target2) {
  const host = URL.parse(target2)?.hostname;
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
  for (let attempt2 = 0; attempt2 < CONTROL_ATTEMPTS; attempt2++) {
    await network.turn();
    const exchange = await network.http(request);
    failure = exchange.failure?.reason;
    if (exchange.answer !== void 0 || failure === void 0) return { host };
  }
  return { host, ...failure === void 0 ? {} : { failure } };
}

// src/core/unclean.ts
var LAG_MS = 20;
var LAG_SHARE = 0.1;
var MOST = 10;
var MOST_SHARE = 0.1;
function uncleanLooks(results) {
  return results.filter((result) => isDisturbed(result) && isAboutTime(result)).toSorted((one, other) => disturbance(other) - disturbance(one)).slice(0, Math.min(MOST, Math.ceil(results.length * MOST_SHARE))).map(({ check }) => check);
}
function isDisturbed(result) {
  return result.lagMs > LAG_MS && disturbance(result) > LAG_SHARE;
}
function disturbance({ lagMs, phases: phases2 }) {
  return lagMs / Math.max(1, phases2.firstByteMs ?? phases2.totalMs);
}
function isAboutTime({ state, reason }) {
  return state === "up" || state === "degraded" && reason === "expect.within";
}

// src/app/probe.ts
var BACKOFF_MS = [500, 1500, 4e3];
async function probeAll(world, pass) {
  let done = 0;
  const looks2 = pass.checks.map(async (check) => {
    const looked = await look(world, pass, check, []);
    done += 1;
    world.report({ kind: "looked", result: looked.result, done, of: pass.checks.length });
    return looked;
  });
  const all = await Promise.all(looks2);
  const results = new Map(all.map(({ check, result }) => [check.id, result]));
  for (const id of uncleanLooks([...results.values()])) {
    const looked = all.find(({ check }) => check.id === id);
    if (looked !== void 0) results.set(id, (await look(world, pass, looked.check, looked.attempts)).result);
  }
  return [...results.values()];
}
async function look(world, pass, check, before) {
  const missing = check.probe.secrets.filter((name) => !world.secrets.has(name));
  const attempts = [...before];
  if (missing.length > 0) {
    attempts.push(withoutSecrets(world.clock.now(), missing));
    return { check, attempts, result: judged(pass, check, attempts) };
  }
  const most = before.length + 1 + check.retries;
  for (let tries = 1; ; tries++) {
    await world.network.turn();
    attempts.push(await attempt(world, check));
    const result = judged(pass, check, attempts);
    if (attempts.length >= most || !isWorthRetrying(result)) return { check, attempts, result };
    await world.clock.sleep(BACKOFF_MS[Math.min(tries, BACKOFF_MS.length) - 1] ?? 0);
  }
}
function judged(pass, check, attempts) {
  const { location, look: look4, walls } = pass;
  const at = attempts[0]?.at;
  if (at === void 0) throw new Error("a look has at least one attempt");
  const redact = redactAlso(pass.redact, attempts);
  return judge({ check, location, at, look: look4, attempts, verified: pass.isVerified(check.id), redact, walls });
}
function redactAlso(redact, attempts) {
  const learned = attempts.flatMap(({ secrets = [] }) => secrets);
  if (learned.length === 0) return redact;
  const redactLearned = redactor(learned);
  return (text) => redact(redactLearned(text));
}
function isWorthRetrying(result) {
  return result.state === "down" && describeReason(result.reason).transient;
}
async function attempt(world, check) {
  const at = world.clock.now();
  const { network, clock: clock2, secrets } = world;
  try {
    return { ...await check.probe.attempt({ network, clock: clock2, secrets, timeoutMs: check.timeoutMs }), at };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return unlooked(at, { reason: "own.bug", phase: "runner", detail });
  }
}
function withoutSecrets(at, names) {
  return unlooked(at, { reason: "config.secret", phase: "runner", detail: `no value for ${names.join(", ")}` });
}
function unlooked(at, failure) {
  return { at, phases: { totalMs: 0 }, lagMs: 0, evidence: {}, failure };
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

// src/page/build-json.ts
function buildJson(model) {
  const twin = {
    version: 1,
    news: model.news,
    builtAt: iso(model.builtAt),
    ...model.lastRound === void 0 ? {} : { lastRound: iso(model.lastRound) },
    ...model.goodUntil === void 0 ? {} : { goodUntil: iso(model.goodUntil) },
    overall: model.overall.level,
    checks: model.checks.map(checkTwin),
    incidents: model.incidents.filter((incident) => incident.isOpen).map(({ id, startedAt }) => ({ id, since: iso(startedAt) }))
  };
  return `${JSON.stringify(twin)}
`;
}
function checkTwin({ id, standing }) {
  const { state, since, unseen: unseen2, pending } = standing;
  return {
    id,
    ...state === void 0 ? {} : { state },
    ...since === void 0 ? {} : { since: iso(since) },
    ...unseen2 === void 0 ? {} : { unseen: unseen2.state },
    ...pending === void 0 ? {} : { checking: pending.possible }
  };
}

// src/page/html.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
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
  let text = "";
  for (const [index, literal] of template.literals.entries()) {
    text += literal;
    const hole = template.holes[index];
    if (hole !== void 0) text += insert(values[index], hole);
  }
  return new Markup(text);
}
function webLink(text) {
  const url = URL.parse(text);
  return url?.protocol === "http:" || url?.protocol === "https:" ? new Link(url.href) : void 0;
}
function siteLink(from, to) {
  const up = "../".repeat(from.split("/").length - 1);
  return new Link(up + to.split("/").map(encodeURIComponent).join("/"));
}
function homeLink(text) {
  if (!text.startsWith("/")) return webLink(text);
  const url = URL.parse(text, "https://host.invalid");
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
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeText(text) {
  return text.toWellFormed().replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "").replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD");
}
function insert(value, hole) {
  if (value === void 0) return "";
  if (value instanceof Link) return escapeText(value.href);
  if (hole === "link") throw new Error("only a link may be followed or loaded");
  if (value instanceof Markup) {
    if (hole === "value") throw new Error("markup does not belong in an attribute");
    return value.text;
  }
  if (typeof value === "object") return value.map((item) => insert(item, hole)).join("");
  return escapeText(String(value));
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
  for (let at = 0; at < literal.length; ) {
    const end = /["<>]/g;
    end.lastIndex = at;
    const found = end.exec(literal);
    if (found === null) return now;
    now = passed(now, found[0], literal.slice(at, found.index));
    at = found.index + 1;
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

// src/page/words.ts
var FACE_WORDS = {
  up: "Up",
  degraded: "Degraded",
  down: "Down",
  unseen: "Cannot see",
  none: "No data yet"
};
var FACE_ORDER = ["none", "up", "unseen", "degraded", "down"];
function worstFace(faces) {
  return faces.reduce(
    (worst2, face) => FACE_ORDER.indexOf(face) > FACE_ORDER.indexOf(worst2) ? face : worst2,
    "none"
  );
}
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function showDay(day) {
  const [year = "", month = "", date2 = ""] = day.split("-");
  return `${Number(date2)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
function showDays(from, to) {
  const first = showDay(from).split(" ");
  const last = showDay(to).split(" ");
  while (first.length > 0 && first.at(-1) === last[first.length - 1]) first.pop();
  return first.length === 0 ? showDay(to) : `${first.join(" ")} to ${showDay(to)}`;
}
function showClock(at) {
  return `${iso(at).slice(11, 16)} UTC`;
}
function showTime(at) {
  return `${showDay(dayName(at))}, ${showClock(at)}`;
}
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function isolate(name) {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

// src/page/bars.ts
var CELL = 8;
var HEIGHT = 32;
function dayBars(days2) {
  return html`<svg class="bars" viewBox="0 0 ${days2.length * CELL} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${describeDays(days2)}">
    ${quietDays(days2)}${badDays(days2)}
  </svg>`;
}
function sampleBars(days2) {
  return html`<svg class="bars" viewBox="0 0 ${days2.length * CELL} ${HEIGHT}" aria-hidden="true">${quietDays(days2)}${badDays(days2)}</svg>`;
}
function describeDay(day) {
  return `${showDay(day.day)}: ${describeSeconds(day)}`;
}
function describeSeconds({ face, downS, degradedS, upS, elapsedS }) {
  if (face === "before") return "not watched yet";
  if (face === "unseen") return "not observed";
  const parts = [
    ...downS > 0 ? [`down ${formatDuration(downS * 1e3)}`] : [],
    ...degradedS > 0 ? [`degraded ${formatDuration(degradedS * 1e3)}`] : [],
    ...downS + degradedS > 0 ? [] : ["up"]
  ];
  const coverage = elapsedS > 0 ? Math.min(1, (upS + degradedS + downS) / elapsedS) : void 0;
  return `${parts.join(", ")}; ${formatRatio(coverage)} observed`;
}
function describeDays(days2) {
  const counts = [
    ["up", "up"],
    ["degraded", "with degraded time"],
    ["down", "with downtime"],
    ["unseen", "not observed"],
    ["before", "before the first look"]
  ];
  const parts = counts.flatMap(([face, words]) => {
    const count3 = days2.filter((day) => day.face === face).length;
    return count3 === 0 ? [] : [`${count3} ${words}`];
  });
  return `${days2.length} days: ${parts.join(", ")}`;
}
var QUIET = [
  { name: "u", x: 0, heights: [21], holds: (day) => day.face === "up" && !day.isThin },
  {
    name: "u t",
    title: "Observed for less than half of the day",
    x: 2,
    heights: [21],
    holds: (day) => day.face === "up" && day.isThin
  },
  { name: "n", title: "Not observed", x: 0, heights: [12, 18, 24, 30], holds: (day) => day.face === "unseen" },
  { name: "b", x: 2, heights: [31], holds: (day) => day.face === "before" }
];
function quietDays(days2) {
  return QUIET.map(({ name, title, x, heights, holds }) => {
    const lines = runs(days2.map(holds)).flatMap(
      ({ start, length }) => heights.map((y) => `M${start * CELL + x} ${y}h${length * CELL - 2 - x}`)
    );
    if (lines.length === 0) return void 0;
    return html`<path class="${name}" d="${lines.join("")}">${title === void 0 ? void 0 : html`<title>${title}</title>`}</path>`;
  });
}
function badDays(days2) {
  return days2.map((day, index) => {
    if (day.face !== "down" && day.face !== "degraded") return void 0;
    const shape = day.face === "down" ? "0v23m0 3v6" : "5v27";
    const name = `${day.face === "down" ? "d" : "g"}${day.isThin ? " t" : ""}`;
    return html`<path class="${name}" d="M${index * CELL + 3} ${shape}"><title>${describeDay(day)}</title></path>`;
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

// src/page/script.ts
var SOURCE = `
(function(){
  "use strict";
  var root=document.documentElement;
  var language=root.lang==="en"?"en-GB":root.lang;
  var day={day:"numeric",month:"short",year:"numeric"};
  var clock={hour:"2-digit",minute:"2-digit",hourCycle:"h23"};
  var formats={
    clock:new Intl.DateTimeFormat(language,clock),
    time:new Intl.DateTimeFormat(language,Object.assign({},day,clock))
  };
  document.querySelectorAll("time[data-as]").forEach(function(time){
    var format=formats[time.dataset.as];
    if(!format)return;
    time.title=time.textContent;
    time.textContent=format.format(new Date(time.dateTime));
  });
  var zone=document.getElementById("zone");
  if(zone)zone.textContent="Times are in your zone, "+formats.time.resolvedOptions().timeZone+"; days are UTC.";
  var stale=document.getElementById("stale");
  if(!stale)return;
  var end=Date.parse(stale.dataset.after);
  function look(){
    var isStale=Date.now()>end;
    root.toggleAttribute("data-stale",isStale);
    document.querySelectorAll("[data-when=stale]").forEach(function(part){part.hidden=!isStale;});
  }
  look();
  setInterval(look,15000);
  document.addEventListener("visibilitychange",look);
  window.addEventListener("pageshow",look);
})();
`;
var SCRIPT = SOURCE.replace(/\n\s*/g, "");
var SCRIPT_HASH = "sha256-m3IMVbhN3/Ia4N5Ahc3HHHaTL1AueL9Ku2Runi5KGZc=";

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
.icon{inline-size:1em;block-size:1em;flex:none;fill:currentcolor}
.stroke{fill:none;stroke:currentcolor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.up{--tone:var(--up)}.degraded{--tone:var(--degraded)}.down,.partial,.major{--tone:var(--down)}
.unseen,.none,.stale{--tone:var(--unseen)}.checking,.note.clock{--tone:var(--checking)}.stale{--tone:var(--degraded)}
header.site{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;padding-block:1.75rem 1.25rem}
header.site p:first-child{font-size:1.125rem;font-weight:650;letter-spacing:-.01em}
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
.facts .end{margin-inline-start:auto}
.note{display:grid;grid-template-columns:auto 1fr;gap:.5rem;font-size:.9375rem}
.note .icon{margin-block-start:.3em;color:var(--tone)}
.strip{overflow:hidden}
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
@media(max-width:34rem){
  .frame{padding-inline:.875rem}
  .hero{grid-template-columns:1fr;gap:.5rem;padding:1.25rem}
  .hero .more,.hero .rounds{grid-column:1}
  .check,.incident,.group>summary,.past>li,.legend,.pad{padding-inline:1rem}
  .axis{padding-inline:1rem}
  .facts{gap:.1rem .75rem;font-size:.8125rem}
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
  .hero,.card{border-color:CanvasText}
}
@media print{
  :root{--ground:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#bbb;--shadow:none}
  .frame{max-inline-size:none}
  .card,.check,.past>li{break-inside:avoid}
  .group::details-content{content-visibility:visible;block-size:auto}
  .bars,.icon{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
var STYLE = SOURCE2.replace(/\n\s*/g, "");
var STYLE_HASH = "sha256-yv+2hGLTpyZpAdEV+t//eglQCXd0KGJ4r1Oaa5H0e9Y=";

// src/page/layout.ts
var HOME = "index.html";
var INCIDENTS = "incidents/index.html";
var POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;
function page(model, sheet) {
  const home = siteLink(sheet.path, HOME);
  const past2 = siteLink(sheet.path, INCIDENTS);
  const body = html`<a class="skip" href="#main">Skip to content</a>
    <div class="frame">
      <header class="site">
        <p><a href="${home}"><bdi>${model.title}</bdi></a></p>
        <nav class="small" aria-label="Site"><a href="${past2}">Incidents</a></nav>
      </header>
      <main id="main">${staleBanner(model)}${sheet.main}</main>
      ${footer(model, sheet.path)}
    </div>`;
  return shell(
    { title: `${sheet.heading} \xB7 ${model.title}`, description: sheet.description, level: model.overall.level },
    body
  );
}
function shell(head3, body) {
  return html`<!doctype html><html lang="en"><head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${head3.title}</title>
    <meta name="description" content="${head3.description}">
    <link rel="icon" href="${favicon(head3.level)}">
    ${constantElement("style", STYLE)}
    </head><body>${iconSheet()}${body}${constantElement("script", SCRIPT)}</body></html>
`.text;
}
var FAVICON_COLOURS = {
  up: "#1c8f5f",
  checking: "#2b6cb0",
  unseen: "#66717a",
  none: "#66717a",
  degraded: "#b36b00",
  stale: "#b36b00",
  partial: "#cb3327",
  major: "#cb3327"
};
function favicon(level) {
  const colour = FAVICON_COLOURS[level];
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
function staleBanner(model) {
  if (model.goodUntil === void 0 || model.lastRound === void 0) return void 0;
  return html`<div class="card banner stale" id="stale" role="status" data-when="stale" data-after="${iso(model.goodUntil)}" hidden>
    ${icon("clock")}<p><strong>This page is out of date.</strong> Nobody has looked since ${moment(model.lastRound)}, or a newer page has not reached you. What it shows may have changed.</p>
  </div>`;
}
function footer(model, path) {
  return html`<footer>
    <p><span id="zone">All times and days are UTC.</span> Built ${moment(model.builtAt)}.</p>
    <p>Made by Allclear. For programs: <a href="${siteLink(path, "build.json")}">build.json</a></p>
  </footer>`;
}
function moment(at) {
  return html`<time datetime="${iso(at)}" data-as="time">${showTime(at)}</time>`;
}
function clock(at) {
  return html`<time datetime="${iso(at)}" data-as="clock">${showClock(at)}</time>`;
}
function date(day) {
  return html`<time datetime="${day}">${showDay(day)}</time>`;
}

// src/page/parts.ts
function checkPath(id) {
  return `checks/${id}/index.html`;
}
function incidentPath(id) {
  return `incidents/${id}/index.html`;
}
function prose(text) {
  return text.split("`").map((part, index) => index % 2 === 0 ? part : html`<code>${part}</code>`);
}
function stateMark(face, word = FACE_WORDS[face]) {
  return html`<span class="state ${face}">${icon(face)}${word}</span>`;
}
function standingMark(standing) {
  const word = standing.face === "unseen" && standing.state === "up" ? "Last seen up" : FACE_WORDS[standing.face];
  return stateMark(standing.face, word);
}
function standingNotes({ state, unseen: unseen2, pending }) {
  return [
    unseen2 === void 0 ? void 0 : note(
      "unseen",
      html`Cannot see it ${state === void 0 ? "yet" : "now"}, since ${moment(unseen2.since)}: ${prose(describeReason(unseen2.reason).meaning)}`
    ),
    pending === void 0 ? void 0 : note(
      "clock",
      html`Possible ${pending.possible}, checking since ${moment(pending.since)}: <bdi>${pending.text}</bdi>`
    )
  ];
}
function note(name, text) {
  return html`<p class="note ${name}">${icon(name)}<span>${text}</span></p>`;
}
function uptimeFacts({ ratio, coverage }) {
  if (ratio === void 0) return html`<span>No data</span>`;
  return [
    html`<span><b class="number">${formatRatio(ratio)}</b> uptime</span>`,
    html`<span><b class="number">${formatRatio(coverage)}</b> observed</span>`
  ];
}
function bars(check) {
  return html`<div class="strip">${dayBars(check.days)}</div>`;
}
function barsAxis() {
  return html`<p class="axis" aria-hidden="true"><span class="whole">90 days ago</span><span class="half">45 days ago</span><span>Today</span></p>`;
}
function checkLinks(checks2, from) {
  return checks2.map((check, index) => [
    index === 0 ? void 0 : ", ",
    check.isListed ? html`<a href="${siteLink(from, checkPath(check.id))}"><bdi>${check.name}</bdi></a>` : html`<bdi>${check.name}</bdi>`
  ]);
}
function issueMark(issue) {
  if (issue === void 0) return void 0;
  const link2 = issue.url === void 0 ? void 0 : webLink(issue.url);
  return link2 === void 0 ? html`issue #${issue.number}` : html`<a href="${link2}">issue #${issue.number}</a>`;
}
function period({ startedAt, endedAt, duration }, on) {
  const start = on === dayName(startedAt) ? clock(startedAt) : moment(startedAt);
  if (endedAt === void 0) return html`Since ${moment(startedAt)}`;
  const end = dayName(startedAt) === dayName(endedAt) ? clock(endedAt) : moment(endedAt);
  return html`${start} to ${end} (${duration})`;
}
function incidentCalendar(stretches, from) {
  const items = stretches.map((stretch) => html`<li>${happened(stretch, from)}</li>`);
  return html`<ol class="card past">${items}</ol>`;
}
function happened(stretch, from) {
  if (stretch.incidents.length === 0)
    return html`<p class="soft">${showDays(stretch.from, stretch.to)}</p><p class="soft">No new incidents</p>`;
  return html`<h3>${date(stretch.to)}</h3><ul class="happened">${stretch.incidents.map((incident) => incidentItem(incident, from, stretch.to))}</ul>`;
}
function incidentItem(incident, from, on) {
  const issue = issueMark(incident.issue);
  return html`<li class="${incident.face}">${icon(incident.face)}
    <p><a href="${siteLink(from, incidentPath(incident.id))}">${incident.headline}</a></p>
    <p class="soft small">${period(incident, on)}. ${prose(incident.meaning)}${issue === void 0 ? void 0 : html` ${issue}`}</p>
  </li>`;
}

// src/page/check-page.ts
function checkPage(model, check) {
  const path = checkPath(check.id);
  return page(model, {
    path,
    heading: check.name,
    description: `State and history of ${check.name}`,
    main: html`${head(check)}${looks(check)}${incidents(check, path)}${days(check)}`
  });
}
function head(check) {
  const { since } = check.standing;
  return html`<section class="card" aria-label="State">
    <div class="check">
      <div class="line"><h1><bdi>${check.name}</bdi></h1>${standingMark(check.standing)}</div>
      ${target(check)}
      ${since === void 0 ? void 0 : html`<p class="soft small">Since ${moment(since)}</p>`}
      ${standingNotes(check.standing)}
      ${bars(check)}
      <p class="facts">${uptimeFacts(check.uptime)}</p>
    </div>
    ${barsAxis()}
  </section>`;
}
function target({ target: text }) {
  if (text === void 0) return void 0;
  const link2 = webLink(text);
  return link2 === void 0 ? html`<p class="quote">${text}</p>` : html`<p><a href="${link2}" rel="nofollow noopener noreferrer">${text}</a></p>`;
}
function looks(check) {
  if (check.looks.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="looks"><h2 id="looks">Newest look from each location</h2>
    <ul class="card checks">${check.looks.map(look2)}</ul>
  </section>`;
}
var STATE_FACES = {
  up: ["up", "Up"],
  degraded: ["degraded", "Degraded"],
  down: ["down", "Down"],
  blocked: ["unseen", "Blocked"],
  unknown: ["unseen", "Unknown"]
};
function look2(result) {
  const [face, word] = STATE_FACES[result.state];
  return html`<li class="check">
    <div class="line"><h3><bdi>${result.location}</bdi></h3>${stateMark(face, word)}</div>
    <p class="quote"><bdi>${safeLine(result.text)}</bdi></p>
    <p>${prose(describeReason(result.reason).meaning)}</p>
    <p class="facts">${phases(result.phases)}<span class="end">${moment(result.at)}</span></p>
  </li>`;
}
function phases({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
  const named2 = [
    ["DNS", dnsMs],
    ["connect", connectMs],
    ["TLS", tlsMs],
    ["first byte", firstByteMs],
    ["in all", totalMs]
  ];
  return named2.map(
    ([name, ms]) => ms === void 0 ? void 0 : html`<span>${name} <b class="number">${Math.round(ms)} ms</b></span>`
  );
}
function incidents(check, path) {
  const list = check.incidents.map((incident) => incidentItem(incident, path));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">Incidents of the last 90 days</h2>
    ${list.length === 0 ? html`<p class="soft">None</p>` : html`<ul class="card pad happened">${list}</ul>`}
  </section>`;
}
function days(check) {
  const watched = check.days.filter((day) => day.face !== "before").reverse();
  return html`<details class="card group"><summary><h2>Day by day</h2></summary><table>
    <thead><tr><th scope="col">Day (UTC)</th><th scope="col">What was seen</th></tr></thead>
    <tbody>${watched.map(dayRow)}</tbody>
  </table></details>`;
}
function dayRow(day) {
  return html`<tr><th scope="row">${date(day.day)}</th><td>${describeSeconds(day)}</td></tr>`;
}

// src/page/incident-model.ts
function incidentModel(incident, input) {
  const checks2 = incident.checks.map((id) => namedCheck(id, input.checks));
  const { meaning, remedy } = describeReason(incident.reason);
  const ended = endOf(incident);
  return {
    id: incident.id,
    face: faceOf(incident),
    headline: headlineOf(incident, checks2),
    isOpen: isOpen(incident),
    startedAt: incident.startedAt,
    ...ended,
    reason: safeLine(incident.reason, 80),
    meaning,
    remedy,
    text: safeLine(incident.text),
    checks: checks2,
    locations: incident.locations,
    changes: incident.changes.map(changeModel).reverse(),
    ...issueOf(incident, input)
  };
}
function endOf(incident) {
  const { startedAt, endedAt } = incident;
  return endedAt === void 0 ? {} : { endedAt, duration: formatDuration(endedAt - startedAt) };
}
function incidentDays(incidents2, days2) {
  const byDay = Map.groupBy(incidents2, (incident) => dayName(incident.startedAt));
  const stretches = [];
  for (const day of days2) {
    const began = byDay.get(day) ?? [];
    const last = stretches.at(-1);
    if (last !== void 0 && began.length === 0 && last.incidents.length === 0) {
      stretches[stretches.length - 1] = { ...last, from: day };
    } else stretches.push({ from: day, to: day, incidents: began });
  }
  return stretches;
}
function namedCheck(id, checks2) {
  const check = checks2.find((candidate) => candidate.id === id);
  return { id, name: safeLine(check?.name ?? id), isListed: check !== void 0 };
}
function faceOf(incident) {
  if (incident.kind === "unseen") return "unseen";
  if (incident.kind === "degraded") return "degraded";
  return isOpen(incident) ? stateFace(incident.state) : "down";
}
function stateFace(state) {
  return state === "blocked" || state === "unknown" ? "unseen" : state;
}
function headlineOf(incident, checks2) {
  const [first] = checks2;
  const isOne = checks2.length === 1;
  const who = first !== void 0 && isOne ? isolate(safeLine(first.name, 80)) : `${checks2.length} checks`;
  if (incident.endedAt === void 0) return `${who} ${nowPhrase(incident, isOne)}`;
  const lasted2 = formatDuration(incident.endedAt - incident.startedAt);
  if (incident.kind === "unseen") return `${who} could not be seen for ${lasted2}`;
  return `${who} ${isOne ? "was" : "were"} ${incident.kind === "outage" ? "down" : "degraded"} for ${lasted2}`;
}
function nowPhrase(incident, isOne) {
  if (incident.kind === "unseen") return "cannot be seen";
  return `${isOne ? "is" : "are"} ${incident.kind === "outage" && incident.state === "down" ? "down" : "degraded"}`;
}
var CHANGE_WORDS = {
  opened: "Began",
  worsened: "Got worse",
  eased: "Got better",
  closed: "Ended"
};
function changeModel(change) {
  const face = stateFace(change.state);
  return { at: change.since, headline: CHANGE_WORDS[change.kind], face, text: safeLine(change.text) };
}
function issueOf(incident, input) {
  if (incident.issue === void 0) return {};
  const { number } = incident.issue;
  const url = input.issuesUrl === void 0 ? {} : { url: `${input.issuesUrl.replace(/\/$/, "")}/${number}` };
  return { issue: { number, ...url } };
}

// src/page/home.ts
var PAST_DAYS = 14;
var OPEN_CHECKS = 24;
function homePage(model) {
  const main = html`${configBanner(model)}${hero(model)}${activeIncidents(model)}${checks(model)}${past(model)}${legend(model)}`;
  return page(model, {
    path: HOME,
    heading: model.overall.sentence,
    description: [model.overall.sentence, ...model.overall.details].join(". "),
    main
  });
}
var LEVEL_ICONS = {
  up: "up",
  checking: "clock",
  unseen: "unseen",
  degraded: "degraded",
  partial: "down",
  major: "down",
  stale: "clock",
  none: "none"
};
function hero(model) {
  const { level, sentence: sentence2, details } = model.overall;
  return html`<section class="card hero ${level}" aria-label="Overall state">${icon(LEVEL_ICONS[level])}
    <h1>${level === "stale" ? void 0 : html`<span data-when="stale" hidden>Last known: </span>`}${sentence2}</h1>
    <div class="more">${details.map((detail) => html`<p>${detail}</p>`)}</div>
    ${rounds(model)}
  </section>`;
}
function rounds({ lastRound, nextRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || nextRound === void 0 || goodUntil2 === void 0) {
    return html`<p class="rounds soft small">Nobody has looked yet.</p>`;
  }
  return html`<p class="rounds soft small">Last look ${moment(lastRound)}, next about ${clock(nextRound)}. Good until ${clock(goodUntil2)}; if it is later, nobody has looked since.</p>`;
}
function configBanner(model) {
  if (!model.isConfigBroken) return void 0;
  return html`<div class="card banner degraded">${icon("degraded")}<p><strong>The newest configuration cannot be read.</strong> Checks go on with the last one that could.</p></div>`;
}
function activeIncidents(model) {
  const active = model.incidents.filter((incident) => incident.isOpen);
  if (active.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="now"><h2 id="now">Happening now</h2>${active.map(activeIncident)}</section>`;
}
function activeIncident(incident) {
  const issue = issueMark(incident.issue);
  const seen = incident.changes.length > 1 ? html`<ol class="steps">${incident.changes.map(step)}</ol>` : html`<p class="quote"><bdi>${incident.text}</bdi></p>`;
  return html`<article class="card incident ${incident.face}">
    <h3>${icon(incident.face)}<a href="${siteLink(HOME, incidentPath(incident.id))}">${incident.headline}</a></h3>
    <p>${prose(incident.meaning)}</p>
    ${seen}
    <p class="soft small">${period(incident)}. ${checkLinks(incident.checks, HOME)}${issue === void 0 ? void 0 : html` · ${issue}`}</p>
  </article>`;
}
function step({ at, headline, face, text }) {
  return html`<li class="${face}">${icon(face)}<span>${headline} ${moment(at)}: <bdi>${text}</bdi></span></li>`;
}
function checks(model) {
  if (model.checks.length === 0) return void 0;
  const isSmall = model.checks.length <= OPEN_CHECKS;
  return html`<section class="stack" aria-labelledby="checks">
    <div class="heading"><h2 id="checks">Checks</h2><p class="facts">${uptimeFacts(model.uptime)}</p></div>
    ${model.groups.map((group) => groupCard(group, isSmall))}
  </section>`;
}
function groupCard(group, isSmall) {
  const list = html`<ul class="checks">${group.checks.map(checkRow)}</ul>${barsAxis()}`;
  if (group.name === void 0) return html`<div class="card group">${list}</div>`;
  const title = html`<summary><h3><bdi>${group.name}</bdi></h3><span class="facts">${uptimeFacts(group.uptime)}</span>${stateMark(group.face)}</summary>`;
  const isFine = group.face === "up" && group.checks.every((check) => check.standing.pending === void 0);
  if (isFine && !isSmall) return html`<details class="card group">${title}${list}</details>`;
  return html`<details class="card group" open>${title}${list}</details>`;
}
function checkRow(check) {
  return html`<li class="check">
    <div class="line"><h4><a href="${siteLink(HOME, checkPath(check.id))}"><bdi>${check.name}</bdi></a></h4>${standingMark(check.standing)}</div>
    ${standingNotes(check.standing)}
    ${bars(check)}
    <p class="facts">${uptimeFacts(check.uptime)}${latency(check)}</p>
  </li>`;
}
function latency({ latencyMs }) {
  return latencyMs === void 0 ? void 0 : html`<span class="number end">${Math.round(latencyMs)} ms</span>`;
}
function past(model) {
  const days2 = model.days.slice(-PAST_DAYS).reverse();
  return html`<section class="stack" aria-labelledby="past">
    <div class="heading"><h2 id="past">Incidents</h2><a class="small" href="${siteLink(HOME, INCIDENTS)}">The last 90 days</a></div>
    ${incidentCalendar(incidentDays(model.incidents, days2), HOME)}
  </section>`;
}
var SAMPLE = { day: "", face: "up", isThin: false, upS: 0, degradedS: 0, downS: 0, elapsedS: 0 };
var SAMPLES = [
  [{ face: "up" }, "Up all of the time"],
  [{ face: "degraded" }, "Slow or weak for a while"],
  [{ face: "down" }, "Down for a while"],
  [{ face: "up", isThin: true }, "Observed for less than half of the day"],
  [{ face: "unseen" }, "Not observed"],
  [{ face: "before" }, "Not watched yet"]
];
function legend(model) {
  const items = SAMPLES.map(([sample, words]) => {
    const days2 = Array.from({ length: 4 }, () => ({ ...SAMPLE, ...sample }));
    return html`<li>${sampleBars(days2)}<span>${words}</span></li>`;
  });
  return html`<section class="stack" aria-labelledby="how"><h2 id="how">How to read this page</h2><div class="card legend">
    <p>A bar is one UTC day; its worst state colours it.</p>
    <ul>${items}</ul>
    <p class="soft small">Uptime is 1 − down ÷ (up + degraded + down), counted in time that was observed. A look stands for the time until the next one, at most for twice the interval of its check (here ${formatDuration(model.everyMs)}); the rest is not observed and counts neither way. So does time in which something between us and the check refused us. The share that was observed stands beside every uptime. Both are cut, never rounded up; those of a group are the mean of its checks. A change counts when several looks agree, and then from the first of them.</p>
  </div></section>`;
}

// src/page/incident-page.ts
function incidentPage(model, incident) {
  const path = incidentPath(incident.id);
  return page(model, {
    path,
    heading: incident.headline,
    description: `${incident.headline}. ${incident.meaning}`,
    main: html`${head2(incident)}${timeline(incident)}${facts(incident, path)}`
  });
}
function head2(incident) {
  return html`<section class="card hero ${incident.face}">${icon(incident.face)}
    <h1>${incident.headline}</h1>
    <div class="more"><p>${period(incident)}</p></div>
  </section>`;
}
function timeline(incident) {
  if (incident.changes.length === 0) return void 0;
  const steps = incident.changes.map(
    ({ at, headline, face, text }) => html`<li class="${face}">${icon(face)}<div><h3>${headline}</h3><p class="soft small">${moment(at)}</p><p class="quote"><bdi>${text}</bdi></p></div></li>`
  );
  return html`<section class="stack" aria-labelledby="steps"><h2 id="steps">What happened</h2><ol class="card pad steps long">${steps}</ol></section>`;
}
function facts(incident, path) {
  const issue = issueMark(incident.issue);
  return html`<section class="stack" aria-labelledby="facts"><h2 id="facts">What is known</h2><dl class="card pad pairs">
    <dt>Checks</dt><dd>${checkLinks(incident.checks, path)}</dd>
    <dt>Reason</dt><dd>${prose(incident.meaning)} <code>${incident.reason}</code></dd>
    <dt>Usually helps</dt><dd>${prose(incident.remedy)}</dd>
    <dt>Seen</dt><dd><bdi>${incident.text}</bdi></dd>
    <dt>From</dt><dd>${incident.locations.join(", ")}</dd>
    ${issue === void 0 ? void 0 : html`<dt>Issue</dt><dd>${issue}</dd>`}
  </dl></section>`;
}
function incidentsPage(model) {
  const days2 = incidentDays(model.incidents, model.days.toReversed());
  const listed = new Set(days2.flatMap((stretch) => stretch.incidents));
  const older = model.incidents.filter((incident) => !listed.has(incident));
  return page(model, {
    path: INCIDENTS,
    heading: "Incidents",
    description: "Incidents of the last 90 days",
    main: html`<h1>Incidents</h1>
      <section class="stack" aria-labelledby="days"><h2 id="days">The last 90 days</h2>${incidentCalendar(days2, INCIDENTS)}</section>
      ${older.length === 0 ? void 0 : html`<section class="stack" aria-labelledby="older"><h2 id="older">Began earlier</h2><ul class="card pad happened">${older.map((incident) => incidentItem(incident, INCIDENTS))}</ul></section>`}`
  });
}

// src/page/days.ts
var WINDOW_DAYS = 90;
function windowOf(now) {
  return Array.from({ length: WINDOW_DAYS }, (_, index) => dayName(after(now, (index + 1 - WINDOW_DAYS) * DAY_MS)));
}
function windowStart(now) {
  return after(dayOf(now), (1 - WINDOW_DAYS) * DAY_MS);
}
function daysOf(tallies, watch) {
  const byDay = new Map(tallies.map((tally2) => [tally2.day, tally2]));
  return windowOf(watch.now).map((day) => dayModel(day, byDay.get(day), watch));
}
function dayModel(day, tally2, watch) {
  const start = Date.parse(`${day}T00:00:00Z`);
  const isToday = watch.now < start + DAY_MS;
  const end = isToday ? watch.now : start + DAY_MS;
  const elapsedS = Math.max(0, Math.floor((end - Math.max(start, watch.first ?? end)) / 1e3));
  const { upS, degradedS, downS } = tally2 ?? { upS: 0, degradedS: 0, downS: 0 };
  const observedS = upS + degradedS + downS;
  const dueS = isToday ? elapsedS - watch.graceS : elapsedS;
  const facts2 = { day, isThin: observedS > 0 && observedS < dueS / 2, upS, degradedS, downS, elapsedS };
  if (observedS === 0) return { ...facts2, face: dueS > 0 ? "unseen" : "before" };
  return { ...facts2, face: worst(downS, degradedS) };
}
function worst(downS, degradedS) {
  if (downS > 0) return "down";
  return degradedS > 0 ? "degraded" : "up";
}

// src/page/sentence.ts
function overallSentence(voices, staleSince) {
  const current = currentSentence(voices);
  if (staleSince === void 0) return current;
  return {
    level: "stale",
    sentence: `Nobody has looked since ${showTime(staleSince)}`,
    details: [`Last known: ${current.sentence}`]
  };
}
function currentSentence(voices) {
  const none = voices.filter((voice) => voice.face === "none").length;
  const waiting = none === 0 ? [] : [`${count2(none)} ${none === 1 ? "has" : "have"} no data yet`];
  const [first, ...others] = [...problems(voices), ...possible(voices)];
  const details = [...others.map((problem) => problem.sentence), ...waiting];
  if (first !== void 0) return { ...first, details };
  if (voices.length === 0) return { level: "none", sentence: "Nothing is watched yet", details };
  if (none === voices.length) return { level: "none", sentence: "No data yet", details: [] };
  if (none > 0) return { level: "up", sentence: "Everything seen so far is up", details };
  return { level: "up", sentence: `${subject(voices, voices.length)} up`, details };
}
function problems(voices) {
  const down = voices.filter((voice) => voice.face === "down");
  const degraded = voices.filter((voice) => voice.face === "degraded");
  const unseen2 = voices.filter((voice) => voice.face === "unseen");
  const said = [];
  if (down.length > 0) said.push(outage(down, voices.length));
  if (degraded.length > 0) said.push({ level: "degraded", sentence: `${subject(degraded, voices.length)} degraded` });
  if (unseen2.length > 0) said.push({ level: "unseen", sentence: cannotSee(unseen2, voices.length) });
  return said;
}
function outage(down, total) {
  const level = down.length * 2 >= total ? "major" : "partial";
  if (down.length === 1) return { level, sentence: `${subject(down, total)} down` };
  const who = down.length === total ? "everything is" : subject(down, total);
  return { level, sentence: `${level === "major" ? "Major" : "Partial"} outage: ${who} down` };
}
function cannotSee(unseen2, total) {
  const [only] = unseen2;
  if (unseen2.length === 1 && only !== void 0) return `We cannot see ${short(only.name)} now`;
  return unseen2.length === total ? "We cannot see anything now" : `We cannot see ${unseen2.length} of ${total} checks now`;
}
function possible(voices) {
  const said = [];
  for (const [what, phrase] of [
    ["problem", "problem with"],
    ["recovery", "recovery of"]
  ]) {
    const found = voices.filter((voice) => voice.possible === what);
    const [only] = found;
    if (only === void 0) continue;
    const where = found.length === 1 ? short(only.name) : count2(found.length);
    said.push({ level: "checking", sentence: `Checking a possible ${phrase} ${where}` });
  }
  return said;
}
function subject(some, total) {
  const [only] = some;
  if (some.length === 1 && only !== void 0) return `${short(only.name)} is`;
  return some.length === total ? "Everything is" : `${some.length} of ${total} checks are`;
}
function count2(checks2) {
  return checks2 === 1 ? "1 check" : `${checks2} checks`;
}
function short(name) {
  return isolate(safeLine(name, 60));
}

// src/page/standing.ts
function standingOf(memory) {
  if (memory === void 0) return { face: "none" };
  const { confirmed, unseen: unseen2 } = memory;
  const pending = pendingOf(memory);
  return {
    face: faceOf2(confirmed?.state, unseen2 !== void 0),
    ...confirmed === void 0 ? {} : { state: confirmed.state, since: confirmed.since },
    ...unseen2 === void 0 ? {} : { unseen: unseen2 },
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
  const incidents2 = input.incidents.map((incident) => incidentModel(incident, input));
  const checks2 = checkModels(input, incidents2);
  return {
    title: safeLine(input.title),
    builtAt: input.now,
    everyMs: input.everyMs,
    ...roundTimes(input),
    overall: overallOf(checks2, input),
    uptime: meanUptime(checks2.map((check) => check.uptime)),
    days: windowOf(input.now),
    groups: groupModels(checks2, input),
    checks: checks2,
    incidents: incidents2,
    isConfigBroken: input.configBroken === true,
    news: input.state.page?.news ?? 0,
    ...input.siteUrl === void 0 ? {} : { siteUrl: input.siteUrl }
  };
}
function roundTimes(input) {
  const { lastRound, everyMs } = input;
  if (lastRound === void 0) return {};
  return { lastRound, nextRound: after(lastRound, everyMs), goodUntil: goodUntil(lastRound, everyMs) };
}
function overallOf(checks2, input) {
  const voices = checks2.map(({ name, standing }) => ({
    name,
    face: standing.face,
    ...standing.pending === void 0 ? {} : { possible: standing.pending.possible }
  }));
  const { lastRound, everyMs, now } = input;
  const isStale = lastRound !== void 0 && now > goodUntil(lastRound, everyMs);
  return overallSentence(voices, isStale ? lastRound : void 0);
}
function checkModels(input, incidents2) {
  const days2 = Map.groupBy(input.days, (tally2) => tally2.check);
  const looks2 = Map.groupBy(input.latest, (result) => result.check);
  return input.checks.map((check) => ({
    ...checkModel(check, input, { days: days2.get(check.id) ?? [], looks: looks2.get(check.id) ?? [] }),
    incidents: incidents2.filter((incident) => incident.checks.some(({ id }) => id === check.id))
  }));
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
    ...check.private || check.target === void 0 ? {} : { target: safeLine(check.target) },
    standing: standingOf(memory),
    uptime: uptimeOf(seen.days, memory?.first, input.now),
    days: days2,
    ...latencyMs === void 0 ? {} : { latencyMs },
    looks: seen.looks.toSorted((a, b) => a.location < b.location ? -1 : 1)
  };
}
function uptimeOf(days2, first, now) {
  const seconds = days2.reduce(addSeconds, NO_SECONDS);
  const coverage = first === void 0 ? void 0 : coverageRatio(seconds, { first, from: windowStart(now), to: now });
  return uptime(uptimeRatio(seconds), coverage);
}
function meanUptime(uptimes) {
  return uptime(meanRatio(uptimes.map(({ ratio }) => ratio)), meanRatio(uptimes.map(({ coverage }) => coverage)));
}
function uptime(ratio, coverage) {
  return { ...ratio === void 0 ? {} : { ratio }, ...coverage === void 0 ? {} : { coverage } };
}
function latencyOf(looks2) {
  const answered = looks2.filter((look4) => isSeen(look4.state) && look4.state !== "down");
  const newest = answered.toSorted((a, b) => b.at - a.at)[0];
  return newest?.phases.totalMs;
}
function groupModels(checks2, input) {
  const groupOf = new Map(input.checks.map((check) => [check.id, check.group]));
  const known = new Set(input.groups.map((group) => group.id));
  const loose = checks2.filter((check) => !known.has(groupOf.get(check.id) ?? ""));
  const groups = input.groups.map((group) => ({
    id: group.id,
    name: safeLine(group.name),
    ...summary(checks2.filter((check) => groupOf.get(check.id) === group.id))
  }));
  return [summary(loose), ...groups].filter((group) => group.checks.length > 0);
}
function summary(checks2) {
  const face = worstFace(checks2.map((check) => check.standing.face));
  return { face, uptime: meanUptime(checks2.map((check) => check.uptime)), checks: checks2 };
}

// src/page/not-found.ts
function notFoundPage(model) {
  const home = model.siteUrl === void 0 ? void 0 : homeLink(model.siteUrl);
  const title = html`<bdi>${model.title}</bdi>`;
  const body = html`<div class="frame"><header class="site"><p>${home === void 0 ? title : html`<a href="${home}">${title}</a>`}</p></header>
    <main><section class="card hero none">${icon("none")}
      <h1>There is no such page</h1>
      <div class="more"><p>It may have been about a check or an incident that is no longer listed.</p></div>
      ${home === void 0 ? void 0 : html`<p class="rounds"><a href="${home}">To the status page</a></p>`}
    </section></main></div>`;
  return shell({ title: `Not found \xB7 ${model.title}`, description: "There is no such page", level: "none" }, body);
}

// src/page/site.ts
function buildSite(input) {
  const model = pageModel(input);
  return new Map([
    [HOME, homePage(model)],
    ["404.html", notFoundPage(model)],
    ["build.json", buildJson(model)],
    [INCIDENTS, incidentsPage(model)],
    ...model.checks.map((check) => [checkPath(check.id), checkPage(model, check)]),
    ...model.incidents.map((incident) => [incidentPath(incident.id), incidentPage(model, incident)])
  ]);
}

// src/app/refusal.ts
function refusalOf(error) {
  if (error instanceof AdapterError) return error;
  throw error;
}

// src/app/site.ts
async function servedPage(world, input, state) {
  const { publication, clock: clock2 } = world;
  if (publication === void 0 || input.page === "always" || !isWorthAsking(state?.page, clock2.now()))
    return void 0;
  try {
    const served = await publication.served(state?.page?.url);
    return { served, page: remembered2(served, clock2.now()) };
  } catch (error) {
    world.report({ kind: "refused", error: refusalOf(error) });
    return void 0;
  }
}
function remembered2(served, asked) {
  switch (served.kind) {
    case "ours":
      return { url: served.url, served: { news: served.news, at: served.at } };
    case "empty":
      return { url: served.url };
    case "off":
      return { asked };
  }
}
async function publishSite(world, input, shown) {
  const { served } = shown.served ?? {};
  if (input.page === "when-due") {
    if (served?.kind === "off") return { kind: "off", next: served.next };
    const isKnown = served !== void 0 || shown.state.page?.url !== void 0;
    if (!isKnown || !isWorthPublishing(shown.state.page, world.clock.now())) return { kind: "none" };
  }
  const { config } = input;
  const { state, commit, round } = shown;
  const now = world.clock.now();
  const files = await world.store.read(commit, pageReads(state, now));
  const site = buildSite({
    title: config.page.title,
    ...siteLinks(input, state),
    now,
    everyMs: config.everyMs,
    lastRound: round.at,
    checks: config.checks,
    groups: config.groups,
    state,
    ...pageHistory(files, state, config.checks, now),
    ...input.configProblem === void 0 ? {} : { configBroken: true }
  });
  await world.site.write(site);
  return { kind: "built", isDue: true };
}
function siteLinks({ config, links }, state) {
  const siteUrl = config.page.url ?? state.page?.url;
  return {
    ...siteUrl === void 0 ? {} : { siteUrl },
    ...links.issuesUrl === void 0 ? {} : { issuesUrl: links.issuesUrl }
  };
}

// src/core/markdown.ts
var GAP = "\u200B";
var LIVE = [
  /([@#])(?=\S)/g,
  // @user, @org/team, someone@host, #123, owner/repo#123
  /(:)(?=\/\/)/g,
  // any://host
  /(www)(?=\.)/gi,
  /((?:mailto|xmpp):)/gi,
  /([a-z]-)(?=\d)/gi,
  // GH-1, CVE-2026-1, a tracker's KEY-1
  /(GHSA-)/gi,
  /([0-9a-f]{6})(?=[0-9a-f])/gi,
  // a commit's name has at least seven digits
  /(:)(?=[\w+-]*[a-z][\w+-]*:|[+-]1:)/gi
  // :emoji:, but not 10:05:03
];
var MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };
var RIGHT_TO_LEFT2 = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function plainText(text, maxLength = 200) {
  return LIVE.reduce((line, pattern) => line.replace(pattern, `$1${GAP}`), safeLine(text, maxLength));
}
function escapeText2(text, maxLength = 200) {
  const escaped = plainText(text, maxLength).replace(/[\\`*_[\]~$]/g, "\\$&").replace(/[&<>|]/g, (character) => MARKUP[character] ?? character).replace(/^[#+\-=/]|#$/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
  return RIGHT_TO_LEFT2.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}
function codeSpan(text, maxLength = 200) {
  const line = safeLine(text, maxLength);
  if (line === "") return "(empty)";
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = /^`|`$/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}
function codeBlock(lines, language) {
  const safe = lines.map((line) => safeLine(line, 2e3));
  const fence = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
  return [`${fence}${language}`, ...safe, fence].join("\n");
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// src/core/issue-sections.ts
var MAX_ROWS = 25;
var MAX_CELL = 100;
function lasted(incident, until) {
  return formatDuration(until - incident.startedAt);
}
function paragraphs(parts) {
  return parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
}
function symptomList({ incident, checks: checks2 }, symptom) {
  const [only] = checks2;
  const target2 = checks2.length === 1 ? only?.target : void 0;
  return bullets([
    ["Expected", only === void 0 || checks2.length > 1 ? void 0 : expected(only)],
    ["Seen", codeSpan(symptom.text)],
    ["Reason", codeSpan(symptom.reason)],
    ["Since", utc(incident.startedAt)],
    ["Until", incident.endedAt === void 0 ? void 0 : utc(incident.endedAt)],
    ["Target", target2 === void 0 ? void 0 : codeSpan(target2)],
    ["Checks", incident.checks.length > 1 ? checkList(incident, checks2) : void 0]
  ]);
}
function expected(check) {
  const others = check.assertions.map((assertion) => codeSpan(assertion.name));
  return [`status ${codeSpan(check.status.source)}`, ...others].join(", ");
}
function checkList(incident, checks2) {
  const names = incident.checks.map((id) => checks2.find((check) => check.id === id)?.name ?? id);
  const shown = names.slice(0, MAX_ROWS).map((name) => codeSpan(name, MAX_CELL));
  return shown.join(", ") + (names.length > MAX_ROWS ? ` and ${names.length - MAX_ROWS} more` : "");
}
function locationTable(incident, symptom) {
  const rows = incident.locations.map((location) => [location, symptom.state, symptom.text]);
  return rows.length === 0 ? "" : table(["Location", "State", "Seen"], rows);
}
function factList({ facts: facts2 }) {
  return bullets(factRows(facts2).map(({ label, value, isQuoted }) => [label, isQuoted ? codeSpan(value) : value]));
}
function explanation(state, reason) {
  const { meaning, causes, remedy } = describeReason(reason);
  return paragraphs([
    isSeen(state) || reason === CONFIG_INVALID ? void 0 : "**This is no outage.** We were kept from looking, so the time counts as not observed: neither up nor down.",
    `**What it means.** ${meaning}`,
    causes === void 0 ? void 0 : `**Usual causes.** ${causes}`,
    `**What to do.** ${remedy}`
  ]);
}
function belief({ incident, checks: checks2 }) {
  const [opened] = incident.changes;
  if (opened === void 0 || incident.kind === "config") return void 0;
  const span = `from ${utc(opened.since)} to ${utc(opened.at)}`;
  const [check] = checks2;
  if (incident.kind === "unseen" || check === void 0)
    return `**Why we believe it.** Look after look ended so, ${span}.`;
  const looks2 = incident.kind === "outage" ? check.confirm.down : check.confirm.degraded;
  const retries = check.retries === 0 ? "" : `, each with up to ${check.retries} ${check.retries === 1 ? "retry" : "retries"}`;
  return looks2 === 1 ? `**Why we believe it.** One look is enough for this check: ${utc(opened.at)}${retries}.` : `**Why we believe it.** ${looks2} looks in a row ended so, ${span}${retries}.`;
}
function curlBlock(checks2) {
  const [check] = checks2;
  const target2 = check?.target;
  if (check === void 0 || target2 === void 0 || check.private || checks2.length > 1) return void 0;
  if (!/^https?:\/\//.test(target2) || target2.includes("${") || target2.endsWith("\u2026")) return void 0;
  const quoted = `'${target2.replaceAll("'", "'\\''")}'`;
  return codeBlock([`curl -sS -o /dev/null -D - --max-time ${Math.ceil(check.timeoutMs / 1e3)} ${quoted}`], "sh");
}
function timeline2(incident) {
  const shown = incident.changes.slice(-MAX_ROWS);
  return table(
    ["When", "What", "Seen"],
    shown.map((change) => [utc(change.since), change.state, change.text])
  );
}
function linkLine({ page: page2, run }, round) {
  const links = [
    link("Status page", page2),
    link("The run that saw it", round === void 0 ? void 0 : run?.(round))
  ];
  return links.filter((text) => text !== void 0).join(" \xB7 ") || void 0;
}
function link(label, url) {
  return url !== void 0 && URL.canParse(url) ? `[${label}](<${new URL(url).href}>)` : void 0;
}
function bullets(rows) {
  return rows.flatMap(([label, value]) => value === void 0 ? [] : [`- **${label}**: ${value}`]).join("\n");
}
function table(head3, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const shown = rows.slice(0, MAX_ROWS).map((row) => line(row.map((cell) => escapeText2(cell, MAX_CELL))));
  return [line(head3), line(head3.map(() => "---")), ...shown].join("\n");
}

// src/core/issue-text.ts
var MAX_TITLE = 256;
var PREVIEW = 140;
var MAX_NAME = 40;
function issueLabels(kind) {
  return kind === "outage" ? [LABEL] : [LABEL, `${LABEL}-${kind}`];
}
function issueTitle({ incident, checks: checks2 }, told2) {
  const symptom = lastSymptom(incident, told2);
  const name = plainText(subject2(symptom, checks2), 2 * MAX_NAME);
  const title = `${name} ${isNow(symptom)}: ${plainText(symptom.text, 120)}`;
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function issuePart(context, told2) {
  const { incident, checks: checks2, links } = context;
  const symptom = currentSymptom(incident);
  const mark = { incident: incident.id, told: told2 };
  const curl = curlBlock(checks2);
  const rest = paragraphs([
    symptomList(context, symptom),
    locationTable(incident, symptom),
    factList(incident),
    explanation(symptom.state, symptom.reason),
    belief(context),
    curl === void 0 ? void 0 : `**See for yourself.**

${curl}`,
    incident.changes.length > 1 ? `**What happened.**

${timeline2(incident)}` : void 0,
    linkLine(links, incident.round)
  ]);
  return markedPart(mark, bodySentence(context, symptom), rest);
}
function changeComment(context, change) {
  const { incident, links } = context;
  const rest = change.kind === "closed" ? timeline2(incident) : explanation(change.state, change.reason);
  return paragraphs([
    change.kind === "closed" ? closingSentence(context, change) : turnSentence(context, change),
    rest,
    linkLine(links, change.round),
    changeKey(incident.id, change.number)
  ]);
}
function duplicateText(incident, original) {
  return duplicatePart(incident.id, `This is a duplicate of #${original}, where the same incident is told.`);
}
function bodySentence({ incident, checks: checks2 }, symptom) {
  const who = subject2(incident, checks2);
  if (incident.endedAt === void 0) {
    return sentence(`${who} ${isNow(incident)} since ${utc(incident.startedAt)}`, symptom.text);
  }
  const span = `from ${utc(incident.startedAt)} for ${lasted(incident, incident.endedAt)}`;
  return sentence(`${who} ${was(incident)} ${span}`, symptom.text);
}
function turnSentence({ incident, checks: checks2 }, change) {
  const now = `${subject2(incident, checks2)} ${isNow(change)} since ${utc(change.since)}`;
  const { from } = change;
  const before = from === void 0 || !isSeen(from) || from === change.state ? "" : `, after ${from}`;
  return sentence(now + before, change.text);
}
function closingSentence({ incident, checks: checks2 }, change) {
  const since = incident.endedAt ?? change.since;
  const past2 = `${isPlural(incident) ? "they" : "it"} ${was(incident)} for ${lasted(incident, since)}`;
  return sentence(`${subject2(incident, checks2)} ${ending(incident, change)} since ${utc(since)}`, past2);
}
function ending(incident, { state }) {
  if (incident.kind === "config") return "is valid again";
  if (!isSeen(state)) return `${are(incident)} not watched any more`;
  return incident.kind === "unseen" ? `can be seen again (${state})` : `${are(incident)} ${state} again`;
}
function sentence(statement, detail) {
  const room = PREVIEW - statement.length - 3;
  const text = safeLine(detail, Math.max(20, room)).replace(/\.$/, "");
  return escapeText2(`${statement}: ${text}.`, PREVIEW);
}
function subject2({ checks: ids }, checks2) {
  const [first] = ids;
  if (first === void 0) return "The config";
  const name = safeLine(checks2.find((check) => check.id === first)?.name ?? first, MAX_NAME);
  return ids.length > 1 ? `${name} and ${ids.length - 1} more` : name;
}
function isNow(now) {
  if (now.checks.length === 0) return "has mistakes";
  return isSeen(now.state) ? `${are(now)} ${now.state}` : "cannot be seen";
}
function isPlural({ checks: checks2 }) {
  return checks2.length > 1;
}
function are(incident) {
  return isPlural(incident) ? "are" : "is";
}
var WAS = {
  outage: "down",
  degraded: "degraded",
  unseen: "out of sight",
  config: "broken"
};
function was(incident) {
  return `${isPlural(incident) ? "were" : "was"} ${WAS[incident.kind]}`;
}
function lastSymptom(incident, told2) {
  return incident.changes.slice(0, told2).findLast((change) => change.kind !== "closed") ?? incident;
}
function currentSymptom(incident) {
  return incident.endedAt === void 0 ? incident : lastSymptom(incident, incident.changes.length);
}

// src/core/reconcile.ts
var CLOCK_MARGIN_MS = 36e5;
function issueQuery(incidents2) {
  if (incidents2.length === 0) return void 0;
  const numbers = incidents2.flatMap((incident) => incident.issue?.number ?? []);
  const unnumbered = incidents2.filter((incident) => incident.issue === void 0).map(createdAfter);
  return unnumbered.length === 0 ? { numbers } : { numbers, since: instant(Math.min(...unnumbered)) };
}
function reconcile(input) {
  const effects = [];
  const sightings = /* @__PURE__ */ new Map();
  for (const incident of input.incidents) {
    const [issue, ...duplicates] = oursOf(incident, input.found?.issues ?? []);
    if (issue === void 0) {
      const gone = goneNumber(incident, input.found);
      if (gone !== void 0 && !isOpen(incident)) sightings.set(incident.id, { number: gone, settled: true });
      else if (mayOpen(incident, input)) effects.push(open(incident, input));
      continue;
    }
    const settled = isFinished(incident, issue) && duplicates.length === 0;
    sightings.set(incident.id, { number: issue.number, settled });
    effects.push(...catchUp(incident, issue, input), ...duplicates.map((second) => unite(incident, issue, second)));
  }
  return { effects, sightings };
}
function oursOf(incident, issues) {
  return issues.filter((issue) => isOurs(incident, issue)).sort((a, b) => a.number - b.number);
}
function isOurs(incident, issue) {
  const isNumbered = issue.number === incident.issue?.number;
  const marked = readMark(issue.body)?.incident;
  if (marked === void 0) return isNumbered && !isDuplicate(issue.body);
  return marked === incident.id && (isNumbered || issue.mine);
}
function toldBy(issue) {
  return readMark(issue.body)?.told ?? 0;
}
function isFinished(incident, issue) {
  return !isOpen(incident) && toldBy(issue) >= incident.changes.length;
}
function createdAfter(incident) {
  return after(incident.changes[0]?.at ?? incident.startedAt, -CLOCK_MARGIN_MS);
}
function goneNumber(incident, found) {
  const number = incident.issue?.number;
  return number !== void 0 && found?.query.numbers.includes(number) ? number : void 0;
}
function wasSought(incident, found) {
  if (incident.issue !== void 0) return goneNumber(incident, found) !== void 0;
  return found?.query.since !== void 0 && found.query.since <= createdAfter(incident);
}
function mayOpen(incident, { found, now, round }) {
  if (incident.round === round && incident.issue === void 0) return true;
  return now >= incident.leaseUntil && wasSought(incident, found);
}
function mayTell(incident, { now, round }) {
  const last = incident.changes.at(-1);
  return last === void 0 || last.round === round || now >= after(last.at, LEASE_MS);
}
function contextOf(incident, { checks: checks2, links }) {
  return { incident, checks: checks2.filter((check) => incident.checks.includes(check.id)), links };
}
function open(incident, input) {
  const context = contextOf(incident, input);
  const draft = { title: issueTitle(context, 1), body: issuePart(context, 1), labels: issueLabels(incident.kind) };
  const update2 = incident.changes.length > 1 ? told(context, { ...draft, state: "open" }, 1) : { comments: [] };
  return { kind: "open", incident: incident.id, draft, update: update2 };
}
function catchUp(incident, issue, input) {
  if (isFinished(incident, issue) || isOpen(incident) && issue.state === "closed") return [];
  const context = contextOf(incident, input);
  const known = toldBy(issue);
  const update2 = (update3) => {
    return { kind: "update", incident: incident.id, number: issue.number, update: update3 };
  };
  if (known < incident.changes.length) return mayTell(incident, input) ? [update2(told(context, issue, known))] : [];
  const body = replacePart(issue.body, issuePart(context, known));
  if (known > incident.changes.length || body === normalised(issue.body)) return [];
  return [update2({ comments: [], edit: { body } })];
}
function told(context, issue, known) {
  const { incident } = context;
  const untold = incident.changes.slice(Math.max(1, known));
  const worthTelling = issue.state === "closed" ? untold.slice(-1) : untold;
  const title = issueTitle(context, incident.changes.length);
  const isRetitled = issue.title !== issueTitle(context, Math.max(1, known));
  return {
    comments: worthTelling.map((change) => keyed(context, change)),
    edit: {
      ...isRetitled || title === issue.title ? {} : { title },
      body: replacePart(issue.body, issuePart(context, incident.changes.length)),
      ...isOpen(incident) || issue.state === "closed" ? {} : { state: "closed", closedAs: "completed" }
    }
  };
}
function keyed(context, change) {
  return { key: changeKey(context.incident.id, change.number), body: changeComment(context, change) };
}
function unite(incident, original, second) {
  const body = replacePart(second.body, duplicateText(incident, original.number));
  const edit = { body, state: "closed", closedAs: "duplicate" };
  return { kind: "duplicate", incident: incident.id, number: second.number, update: { comments: [], edit } };
}

// src/app/tell.ts
async function tell(world, effects) {
  const done = [];
  const refused = [];
  for (const effect of effects) {
    try {
      const number = await apply(world.tracker, effect);
      done.push({ kind: effect.kind, incident: effect.incident, number });
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      refused.push(named(error, effect));
      if (refusesAll(error, effect)) break;
    }
  }
  return { done, refused };
}
async function apply(tracker, effect) {
  if (effect.kind !== "open") {
    const known = effect.update.comments.length === 0 ? [] : await tracker.comments(effect.number);
    await update(tracker, effect.number, effect.update, known);
    return effect.number;
  }
  const { number } = await tracker.open(effect.draft);
  await update(tracker, number, effect.update, []);
  return number;
}
async function update(tracker, number, { comments, edit }, known) {
  for (const { key, body } of comments) {
    if (!hasKey(known, key)) await tracker.comment(number, body);
  }
  if (edit !== void 0) await tracker.edit(number, edit);
}
function refusesAll(error, effect) {
  const isGoneForAll = error.code === "gone" && effect.kind === "open";
  return error.code === "rate-limited" || error.code === "unauthorized" || isGoneForAll;
}
function named(error, { kind, incident }) {
  const what = kind === "open" ? "the issue was not opened" : "the issue was not brought up to date";
  return new AdapterError(error.code, `incident \`${incident}\`: ${what}: ${error.message}`, {
    next: error.next,
    cause: error
  });
}

// src/app/tell-incidents.ts
async function findIssues(world, input, { state, round }) {
  const query = issueQuery(Object.values(state?.incidents ?? {}));
  if (state === void 0 || query === void 0) return { sightings: /* @__PURE__ */ new Map(), refused: [] };
  try {
    const found = { query, issues: await world.tracker.find(query) };
    return { found, sightings: reconciled(world, input, { state, round, found }).sightings, refused: [] };
  } catch (error) {
    const refused = refusalOf(error);
    world.report({ kind: "refused", error: refused });
    return { sightings: /* @__PURE__ */ new Map(), refused: [refused] };
  }
}
async function tellIncidents(world, input, told2) {
  const { found, ...rest } = told2;
  const { effects } = reconciled(world, input, { ...rest, ...found === void 0 ? {} : { found } });
  const { refused } = await tell(world, effects);
  for (const error of refused) world.report({ kind: "refused", error });
  return refused;
}
function reconciled(world, input, { state, round, found }) {
  return reconcile({
    incidents: Object.values(state.incidents),
    checks: input.config.checks,
    now: world.clock.now(),
    round: round.id,
    links: issueLinks(input, state),
    ...found === void 0 ? {} : { found }
  });
}
function issueLinks({ config, links }, state) {
  const page2 = config.page.url ?? state.page?.url;
  return { ...page2 === void 0 ? {} : { page: page2 }, ...links.run === void 0 ? {} : { run: links.run } };
}

// src/app/record.ts
var RACE_MS = 9e4;
var FIRST_BACKOFF_MS = 40;
var MAX_BACKOFF_MS = 4e3;
async function recall(store, round) {
  const head3 = await store.head();
  const files = head3 === void 0 ? /* @__PURE__ */ new Map() : await store.read(head3, readsAtFirst(round));
  const opened = openHistory(files, round);
  if (opened.kind === "newer") {
    const problem = `the history has schema version ${opened.version}, newer than this release writes; nothing was recorded: update the action`;
    return { head: head3, files, state: void 0, recorded: /* @__PURE__ */ new Set(), isNewer: true, problems: [problem] };
  }
  return { head: head3, files, state: opened.state, recorded: opened.recorded, isNewer: false, problems: [] };
}
async function recordRound(world, input, looked) {
  const { round } = looked;
  const seen = await findIssues(world, input, { state: looked.memory.state, round });
  const served = await servedPage(world, input, looked.memory.state);
  const backoff = createBackoff(world.clock);
  for (let memory = looked.memory; ; memory = await recall(world.store, round)) {
    assertOurs(memory.state, input);
    const advanced = advance({
      state: memory.state,
      checks: input.config.checks,
      everyMs: input.config.everyMs,
      round,
      results: looked.results,
      now: world.clock.now(),
      recorded: memory.recorded,
      mayArchive: await mayArchive(memory.state, input),
      sightings: seen.sightings,
      ...input.configCommit === void 0 ? {} : { newest: newestConfig(input) },
      ...input.repository === void 0 ? {} : { repository: input.repository },
      ...input.configCommit === void 0 ? {} : { config: input.configCommit },
      ...served === void 0 ? {} : { page: served.page }
    });
    const commit = await commitOnce(world, input, { round, memory, advanced });
    if (commit === "moved") await backoff();
    else return { ...commit, changes: advanced.changes, found: seen.found, served, refused: seen.refused };
  }
}
async function commitOnce(world, input, { round, memory, advanced }) {
  const { head: head3 } = memory;
  const later = head3 === void 0 ? /* @__PURE__ */ new Map() : await world.store.read(head3, readsAfter(memory.state, advanced, round));
  const recorded = record({
    files: new Map([...memory.files, ...later]),
    before: memory.state,
    advanced,
    checks: input.config.checks,
    round,
    now: world.clock.now()
  });
  const problems2 = recorded.problems.map(problemLine);
  if (recorded.files.size === 0 && head3 !== void 0) return { commit: head3, state: recorded.state, problems: problems2 };
  const commit = await world.store.commit({ parent: head3, message: recorded.message, files: recorded.files });
  if (commit === "moved") return "moved";
  world.report({ kind: "committed", commit, message: recorded.message });
  return { commit, state: recorded.state, problems: problems2 };
}
function newestConfig({ configProblem }) {
  const [first, ...others] = (configProblem ?? []).filter(({ severity }) => severity === "error");
  if (first === void 0) return {};
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return { problem: safeLine(`${first.file}:${first.line}:${first.column}: ${first.message}${more}`) };
}
function assertOurs(state, input) {
  const { repository } = input;
  const recorded = state?.repository;
  if (repository === void 0 || recorded === void 0 || repository.id === recorded.id) return;
  throw new AdapterError(
    "forbidden",
    `the history branch belongs to ${recorded.name} (id ${recorded.id}), this is ${repository.name} (id ${repository.id})`,
    {
      next: "nothing was written; delete the branch to start a history of this repository, or run in the original one"
    }
  );
}
async function mayArchive(state, input) {
  const present = new Set(input.config.checks.flatMap(({ id, was: was2 }) => [id, ...was2]));
  const gone = Object.entries(state?.checks ?? {}).some(
    ([id, memory]) => memory.archived === void 0 && !present.has(id)
  );
  return gone && await input.mayArchive(state?.config);
}
function createBackoff(clock2) {
  const began = clock2.now();
  let limitMs = FIRST_BACKOFF_MS;
  return async () => {
    if (clock2.now() - began > RACE_MS) {
      throw new AdapterError("unavailable", `other writers kept the history branch busy for ${RACE_MS / 1e3} s`, {
        next: "this round's results are missing from history; give the rounds one concurrency group so that they follow one another"
      });
    }
    await clock2.sleep(limitMs * (0.5 + Math.random() / 2));
    limitMs = Math.min(limitMs * 2, MAX_BACKOFF_MS);
  };
}
function problemLine({ path, line, message }) {
  return `history: ${path}${line === void 0 ? "" : `:${line}`}: ${message}`;
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
  const remembered3 = await attempted(world, () => recall(world.store, round));
  const memory = "value" in remembered3 ? remembered3.value : void 0;
  const results = await look3(world, input, round, memory);
  const seen = { round, results, changes: [], problems: [...weakness(world), ...memory?.problems ?? []] };
  const nowhere = { kind: "none" };
  if ("refused" in remembered3) return { ...seen, refused: [remembered3.refused], publishing: nowhere };
  if (!input.isRecorded || memory === void 0 || memory.isNewer) return { ...seen, refused: [], publishing: nowhere };
  const recorded = await attempted(
    world,
    () => recordRound(world, input, { round, results, memory: remembered3.value })
  );
  if ("refused" in recorded) return { ...seen, refused: [recorded.refused], publishing: nowhere };
  const { changes, state, commit, problems: problems2, served, found } = recorded.value;
  for (const change of changes) world.report({ kind: "changed", change });
  const untold = await tellIncidents(world, input, { round, state, found });
  const shown = await attempted(world, () => publishSite(world, input, { state, commit, round, served, changes }));
  return {
    round,
    results,
    changes,
    state,
    commit,
    problems: [...seen.problems, ...problems2],
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
async function look3(world, input, round, memory) {
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
  const passOver = async (checks2, number) => {
    const pass = { checks: checks2, location, look: number, isVerified, redact, walls: config.walls };
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
    const open2 = undecided(input, round, state, results, at);
    if (open2.length === 0) return results;
    world.report({ kind: "settling", waitMs, checks: open2.map(({ id }) => id) });
    await world.clock.sleep(waitMs);
    results = settled([...results, ...await passOver(open2, number)]);
  }
}
function supported(results, round, memory) {
  if (suspected(results).size === 0) return results;
  return corroborated(results, memory === void 0 ? [] : earlierResults(memory.files, round));
}
function undecided(input, round, state, results, at) {
  const { checks: checks2, everyMs } = input.config;
  const provisional = advance({ state, checks: checks2, everyMs, round, results, now: at, recorded: /* @__PURE__ */ new Set() });
  const ids = new Set(
    suspects(
      provisional.state,
      results.map(({ check }) => check),
      at
    )
  );
  const walled = suspected(results);
  return checks2.filter(({ id }) => ids.has(id) || walled.has(id));
}
function runnable(config, checks2) {
  const ids = new Set(checks2.map(({ id }) => id));
  return config.checks.filter(({ id }) => ids.has(id));
}

// src/entry/summary.ts
var ORDER = ["down", "degraded", "blocked", "unknown", "up"];
var MAX_ROWS2 = 200;
function tally(results) {
  const newest = newestOf(results);
  const parts = ORDER.flatMap((state) => {
    const number = newest.filter((result) => result.state === state).length;
    return number === 0 ? [] : [`${number} ${state}`];
  });
  return parts.join(", ") || "no check was due";
}
function roundSummary(outcome, { names, isConfigBroken }) {
  const { round, results, changes, problems: problems2, refused, publishing, commit } = outcome;
  const lines = [
    `### ${escapeText2(tally(results))}`,
    "",
    `Round \`${round.id}\` at ${iso(round.at)} from ${round.locations.join(", ")}${commit === void 0 ? "; nothing was recorded" : `; recorded as \`${commit.slice(0, 10)}\``}.`,
    "",
    ...changes.map(
      ({ kind, checks: checks2, state, text }) => `- **${kind}**: ${checks2.join(", ")} is ${state}: ${escapeText2(text)}`
    ),
    ...isConfigBroken ? ["- \u26A0\uFE0F The newest config has mistakes; this round went on with the last valid one"] : [],
    ...refused.map(({ message, next }) => `- \u26A0\uFE0F ${escapeText2(message)}. ${escapeText2(next)}`),
    ...problems2.map((problem) => `- \u26A0\uFE0F ${escapeText2(problem)}`),
    ...publishing.kind === "off" ? [`- The page is not published: ${escapeText2(publishing.next)}`] : [],
    "",
    ...table2(newestOf(results), names)
  ];
  return `${lines.join("\n")}
`;
}
function table2(results, names) {
  const sorted = [...results].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.check < b.check ? -1 : 1)
  );
  const rows = sorted.slice(0, MAX_ROWS2).map(({ check, state, text, phases: phases2 }) => {
    const firstByte = phases2.firstByteMs === void 0 ? "" : `${phases2.firstByteMs.toFixed(0)} ms`;
    return `| ${escapeText2(names.get(check) ?? check)} | ${state} | ${escapeText2(text)} | ${firstByte} |`;
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
function overallState(outcome, checks2) {
  const known = new Set(checks2);
  const confirmed = Object.entries(outcome.state?.checks ?? {}).flatMap(
    ([id, { confirmed: state }]) => known.has(id) && state !== void 0 ? [state.state] : []
  );
  const worst2 = [...STATES].reverse().find((state) => confirmed.some((seen) => seen === state));
  return worst2 ?? "unknown";
}
function publicChange({ kind, incident, checks: checks2, state, reason, text, since }) {
  return { kind, incident, checks: checks2, state, reason, text, since: iso(since) };
}

export {
  runRound,
  tally,
  roundSummary,
  overallState,
  publicChange
};
