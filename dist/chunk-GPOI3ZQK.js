import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  after,
  checkId,
  commitId,
  incidentId,
  instant,
  iso,
  locationId,
  roundId,
  wholeSecond
} from "./chunk-DDTWJTLT.js";

// src/core/state.ts
var STATES = ["up", "degraded", "down", "blocked", "unknown"];
function isSeen(state) {
  return state === "up" || state === "degraded" || state === "down";
}
var BADNESS = { up: 0, degraded: 1, down: 2 };
function badness(state) {
  return BADNESS[state];
}

// src/core/incident.ts
var LEASE_MS = 6e5;
function isOpen(incident) {
  return incident.endedAt === void 0;
}

// src/core/incident-changes.ts
var GONE = { state: "unknown", reason: "check.archived", text: "the check left the config" };
function incidentIdOf(check, startedAt) {
  return incidentId(`${check}-${iso(startedAt).replace(/[-:]/g, "")}`);
}
function openIncident(opening, occasion, { round, now }) {
  const { state, reason, text: text2, facts, locations, since } = occasion;
  return {
    ...opening,
    state,
    reason,
    text: text2,
    facts,
    locations,
    startedAt: since,
    changes: [changeOf({ ...opening, changes: [] }, "opened", occasion, round)],
    round: round.id,
    leaseUntil: after(now, LEASE_MS)
  };
}
function turnIncident(incident, kind, occasion, round) {
  const { state, reason, text: text2, facts, locations } = occasion;
  const changes = [...incident.changes, changeOf(incident, kind, occasion, round)];
  return { ...incident, state, reason, text: text2, facts, locations, changes };
}
function closeIncident(incident, occasion, round) {
  const changes = [...incident.changes, changeOf(incident, "closed", occasion, round)];
  return { ...incident, endedAt: occasion.since, changes };
}
function changeOf(incident, kind, { state, from, reason, text: text2, since, at }, round) {
  return {
    kind,
    incident: incident.id,
    number: incident.changes.length + 1,
    checks: incident.checks,
    state,
    ...from !== void 0 && { from },
    reason,
    text: text2,
    since,
    at,
    round: round.id
  };
}

// src/core/broken-config.ts
var CONFIG_INVALID = "config.invalid";
function brokenConfig(incidents, newest, deciding) {
  const open = [...incidents].find((incident) => incident.kind === "config" && isOpen(incident));
  const { problem } = newest;
  const { at } = deciding.round;
  if (problem === void 0) {
    if (open === void 0) return void 0;
    const valid = { state: "up", reason: "config.valid", text: "the config is valid again", since: at, at };
    return closeIncident(open, { ...valid, from: open.state }, deciding.round);
  }
  if (open !== void 0) return open.text === problem ? open : { ...open, text: problem };
  const broken = { state: "unknown", reason: CONFIG_INVALID, text: problem, since: at, at };
  return openIncident(
    { id: configIncidentId(at), kind: "config", checks: [] },
    { ...broken, facts: {}, locations: [] },
    deciding
  );
}
function configIncidentId(at) {
  return incidentId(`config--${iso(at).replace(/[-:]/g, "")}`);
}

// src/core/carry.ts
function renamesOf(checks) {
  return new Map(checks.flatMap((check) => check.was.map((old) => [old, check.id])));
}
function renamed(before, checks) {
  const renames = new Map(
    [...renamesOf(checks)].filter(([old, id]) => before.memories.has(old) && !before.memories.has(id))
  );
  if (renames.size === 0) return before;
  const now = (id) => renames.get(id) ?? id;
  const incidents = [...before.incidents].map(([id, incident]) => {
    const isTouched = incident.checks.some((check) => renames.has(check));
    return [id, isTouched ? { ...incident, checks: incident.checks.map(now) } : incident];
  });
  return {
    memories: new Map([...before.memories].map(([id, memory]) => [now(id), memory])),
    incidents: new Map(incidents)
  };
}
function archived({ memories, incidents, checks, round, now }) {
  const present = new Set(checks.map((check) => check.id));
  const nextMemories = new Map(memories);
  const nextIncidents = new Map(incidents);
  for (const [id, memory] of memories) {
    if (present.has(id) || memory.archived !== void 0) continue;
    const { unseen: _unseen, incident: open, looked: _looked, notBefore: _notBefore, ...kept2 } = memory;
    nextMemories.set(id, { ...kept2, trail: [], archived: now });
    const incident = open === void 0 ? void 0 : incidents.get(open);
    if (incident === void 0 || !isOpen(incident)) continue;
    const occasion = { ...GONE, from: incident.state, since: now, at: now };
    nextIncidents.set(incident.id, closeIncident(incident, occasion, round));
  }
  return { memories: nextMemories, incidents: nextIncidents };
}

// src/core/confirm.ts
var SPACING_MS = 2e4;
var CLOCK_SLACK_MS = 6e5;
var WORST_FIRST = ["down", "degraded"];
var BEST_FIRST = ["up", "degraded"];
function confirm(input) {
  const { look: look2, rule, now } = input;
  const streak = withoutFuture(input.streak, now);
  const { confirmed, decided: last } = streak;
  const counted = streak.trail.at(-1)?.at;
  if (counted !== void 0 && look2.at - counted < SPACING_MS) return { streak };
  if (last !== void 0 && look2.at <= last) return { streak };
  if (confirmed?.state === look2.state) {
    return { streak: streak.trail.length === 0 ? streak : { confirmed, trail: [], decided: look2.at } };
  }
  const base = confirmed?.state ?? "up";
  const trail = [...oneSided(streak.trail, base, look2.state), look2];
  const confirmation = decided(trail, look2, confirmed?.state, rule);
  if (confirmation === void 0) return { streak: { ...streak, trail } };
  const { state, since, reason } = confirmation;
  return {
    streak: { confirmed: { state, since, reason }, trail: oneSided(trail, state, look2.state), decided: look2.at },
    confirmation
  };
}
function decided(trail, newest, from, rule) {
  const base = from ?? "up";
  const isWorse = badness(newest.state) > badness(base);
  const candidates = isWorse ? WORST_FIRST.filter((state) => badness(state) > badness(base)) : BEST_FIRST.filter((state) => from === void 0 || badness(state) < badness(from));
  for (const state of candidates) {
    const run = trailing(
      trail,
      (look2) => isWorse ? badness(look2.state) >= badness(state) : badness(look2.state) <= badness(state)
    );
    const needed = isWorse ? rule[state] : from === void 0 ? 1 : rule.up;
    const [first] = run;
    if (first === void 0 || run.length < needed) continue;
    const { reason, text: text2 } = run.findLast((look2) => look2.state === state) ?? newest;
    return { state, since: first.at, at: newest.at, reason, text: text2, ...from !== void 0 && { from } };
  }
  return void 0;
}
function oneSided(trail, base, state) {
  const side = Math.sign(badness(state) - badness(base));
  return side === 0 ? [] : trailing(trail, (look2) => Math.sign(badness(look2.state) - badness(base)) === side);
}
function trailing(trail, holds) {
  return trail.slice(trail.findLastIndex((look2) => !holds(look2)) + 1);
}
function withoutFuture(streak, now) {
  const isFuture = (at) => at !== void 0 && at - now > CLOCK_SLACK_MS;
  const { decided: decided2, ...rest } = streak;
  if (!isFuture(decided2) && !isFuture(streak.trail.at(-1)?.at)) return streak;
  return {
    ...rest,
    trail: streak.trail.filter((look2) => !isFuture(look2.at)),
    ...decided2 !== void 0 && !isFuture(decided2) && { decided: decided2 }
  };
}

// src/core/history/fields.ts
var DamagedError = class extends Error {
  name = "DamagedError";
};
var VERSION = 1;
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch (cause) {
    throw new DamagedError("not JSON", { cause });
  }
}
function attempt(read) {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof DamagedError) return { damage: error.message };
    throw error;
  }
}
function fields(value, name) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new DamagedError(`\`${name}\` is not an object`);
}
function list(value, name) {
  if (Array.isArray(value)) return value;
  throw new DamagedError(`\`${name}\` is not a list`);
}
function text(value, name) {
  if (typeof value === "string") return value;
  throw new DamagedError(`\`${name}\` is not a text`);
}
function flag(value, name) {
  if (typeof value === "boolean") return value;
  throw new DamagedError(`\`${name}\` is neither true nor false`);
}
function integer(value, name) {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new DamagedError(`\`${name}\` is not a whole number`);
}
function within(value, name, least, most) {
  const number = integer(value, name);
  if (number >= least && number <= most) return number;
  throw new DamagedError(`\`${name}\` is not from ${least} to ${most}`);
}
function oneOf(words, value, name) {
  const word = words.find((known) => known === value);
  if (word !== void 0) return word;
  throw new DamagedError(`\`${name}\` is none of ${words.join(", ")}`);
}
function time(value, name) {
  const ms = typeof value === "string" ? Date.parse(value) : integer(value, name) * 1e3;
  if (Number.isFinite(ms) && Math.abs(ms) <= LAST_MS) return instant(ms);
  throw new DamagedError(`\`${name}\` is not a time`);
}
var LAST_MS = 253402300799e3;
function optional(of, name, read) {
  const value = of[name];
  return value === void 0 ? {} : { [name]: read(value, name) };
}
function isoOf(at) {
  return at === void 0 ? void 0 : iso(at);
}

// src/core/history/facts-codec.ts
var DOUBTS = ["insecure", "intercepted"];
function encodeFacts(facts) {
  return {
    address: facts.address,
    family: facts.family,
    httpVersion: facts.httpVersion,
    server: facts.server,
    tlsProtocol: facts.tlsProtocol,
    certificateIssuer: facts.certificateIssuer,
    certificateEnds: isoOf(facts.certificateEnds),
    certificateDoubt: facts.certificateDoubt,
    redirects: facts.redirects,
    attempts: facts.attempts,
    wall: facts.wall,
    suspect: facts.suspect,
    edge: facts.edge,
    reference: facts.reference,
    retryAfterS: facts.retryAfterS,
    viaProxy: facts.viaProxy
  };
}
function decodeFacts(value) {
  const from = fields(value, "facts");
  return {
    ...optional(from, "address", text),
    ...optional(from, "family", (family, name) => oneOf(["4", "6"], String(family), name) === "4" ? 4 : 6),
    ...optional(from, "httpVersion", text),
    ...optional(from, "server", text),
    ...optional(from, "tlsProtocol", text),
    ...optional(from, "certificateIssuer", text),
    ...optional(from, "certificateEnds", time),
    ...optional(from, "certificateDoubt", (doubt, name) => oneOf(DOUBTS, doubt, name)),
    ...optional(from, "redirects", integer),
    ...optional(from, "attempts", integer),
    ...optional(from, "wall", text),
    ...optional(from, "suspect", text),
    ...optional(from, "edge", text),
    ...optional(from, "reference", text),
    ...optional(from, "retryAfterS", integer),
    ...from["viaProxy"] === true && { viaProxy: true }
  };
}

// src/core/outage.ts
function outageAfter(input) {
  const { check, open, verdict, confirmation, isDegraded, round } = input;
  if (confirmation === void 0) {
    if (open !== void 0) return refreshed(open, verdict);
    const isNews = isDegraded && verdict.state === "degraded" && isTold(check, verdict.reason);
    return isNews ? opened(input, "degraded", { ...verdict, since: verdict.at, from: "degraded" }) : void 0;
  }
  const { facts, locations } = verdict;
  const occasion = { ...confirmation, facts, locations };
  if (open === void 0) {
    if (confirmation.state === "down") return opened(input, "outage", occasion);
    const isNews = confirmation.state === "degraded" && isTold(check, confirmation.reason);
    return isNews ? opened(input, "degraded", occasion) : void 0;
  }
  switch (confirmation.state) {
    case "up":
      return closeIncident(open, occasion, round);
    case "degraded":
      return turnIncident(open, "eased", occasion, round);
    case "down":
      return turnIncident({ ...open, kind: "outage" }, "worsened", occasion, round);
  }
}
function tellKind(reason) {
  if (reason === "expect.within" || reason.includes("latency")) return "latency";
  if (reason === "expect.certificate" || reason.startsWith("tls.")) return "certificate";
  return reason.startsWith("domain.") ? "domain" : "content";
}
function isTold(check, reason) {
  return check.tell.includes(tellKind(reason));
}
function opened({ check, round, now }, kind, occasion) {
  const id = incidentIdOf(check.id, occasion.since);
  return openIncident({ id, kind, checks: [check.id] }, occasion, { round, now });
}
function refreshed(incident, { state, reason, text: text2, facts, locations }) {
  const isNews = state === incident.state && (reason !== incident.reason || lasting(facts) !== lasting(incident.facts) || locations.join() !== incident.locations.join());
  return isNews ? { ...incident, reason, text: text2, facts, locations } : incident;
}
function lasting(facts) {
  const { attempts: _a, reference: _r, retryAfterS: _s, ...others } = facts;
  return JSON.stringify(encodeFacts(others));
}

// src/core/unseen.ts
var ROUNDS = 3;
var ESCALATION_MS = 864e5;
function unseenAfter(unseen2, { state, reason, text: text2, at }) {
  if (isSeen(state)) return void 0;
  if (unseen2 === void 0) return { state, reason, text: text2, since: at, rounds: 0 };
  return unseen2.state === state && unseen2.reason === reason ? unseen2 : { ...unseen2, state, reason, text: text2 };
}
function countRound(unseen2) {
  return unseen2.rounds < ROUNDS ? { ...unseen2, rounds: unseen2.rounds + 1 } : unseen2;
}
function unseenIncidents(input) {
  const joined = /* @__PURE__ */ new Map();
  const open = new Map([...input.incidents].filter(([, incident]) => incident.kind === "unseen" && isOpen(incident)));
  const before = new Map(open);
  for (const cause of causes(input.memories)) {
    const incident = joinedBy(cause, open, input);
    open.set(incident.id, incident);
    for (const check of cause.checks) joined.set(check, incident.id);
  }
  const members = new Map([...joined]);
  for (const [check, { unseen: unseen2 }] of input.memories) {
    if (unseen2?.incident !== void 0) members.set(check, unseen2.incident);
  }
  const present = new Set(members.values());
  for (const incident of open.values()) {
    open.set(incident.id, present.has(incident.id) ? kept(incident, input) : seenAgain(incident, input));
  }
  return { joined, incidents: [...open.values()].filter((incident) => incident !== before.get(incident.id)) };
}
function causes(memories) {
  const found = /* @__PURE__ */ new Map();
  const inOrder = [...memories].sort(([a], [b]) => a < b ? -1 : 1);
  for (const [check, { unseen: unseen2 }] of inOrder) {
    if (unseen2 === void 0 || unseen2.rounds < ROUNDS || unseen2.incident !== void 0) continue;
    const key = unseen2.state === "blocked" ? check : `unknown ${unseen2.reason}`;
    const cause = found.get(key);
    const earlier = cause === void 0 || unseen2.since < cause.since ? unseen2.since : cause.since;
    found.set(key, { checks: cause === void 0 ? [check] : [...cause.checks, check], unseen: unseen2, since: earlier });
  }
  return [...found.values()];
}
function joinedBy(cause, open, input) {
  const { checks, unseen: unseen2, since } = cause;
  const { state, reason, text: text2 } = unseen2;
  for (const incident of open.values()) {
    if (state === "unknown" && incident.state === "unknown" && incident.reason === reason) {
      return { ...incident, checks: [.../* @__PURE__ */ new Set([...incident.checks, ...checks])] };
    }
  }
  const looks = checks.flatMap((check) => input.verdicts.findLast((look2) => look2.check === check) ?? []);
  const [only, ...others] = looks;
  const occasion = {
    state,
    reason,
    text: text2,
    since,
    at: looks.at(-1)?.at ?? input.now,
    // What several checks have in common is the reason; a fact is one target's.
    facts: only !== void 0 && others.length === 0 ? only.facts : {},
    locations: [...new Set(looks.flatMap((look2) => look2.locations))]
  };
  return openIncident({ id: incidentIdOf(checks[0], since), kind: "unseen", checks }, occasion, input);
}
function kept(incident, { memories, now, round }) {
  const [only, ...others] = incident.checks;
  const unseen2 = only !== void 0 && others.length === 0 ? memories.get(only)?.unseen : void 0;
  const isNews = unseen2 !== void 0 && (unseen2.state !== incident.state || unseen2.reason !== incident.reason);
  const { state, reason, text: text2 } = isNews ? unseen2 : incident;
  const current = isNews ? { ...incident, state, reason, text: text2 } : incident;
  const isDue = now - incident.startedAt >= ESCALATION_MS && !incident.changes.some(({ kind }) => kind === "worsened");
  if (!isDue) return current;
  return turnIncident(
    current,
    "worsened",
    { ...current, from: current.state, since: incident.startedAt, at: now },
    round
  );
}
function seenAgain(incident, { verdicts: verdicts2, now, round }) {
  const sight = verdicts2.findLast(({ check, state: state2 }) => isSeen(state2) && incident.checks.includes(check));
  const { state, reason, text: text2, at } = sight ?? { ...GONE, at: now };
  return closeIncident(incident, { state, from: incident.state, reason, text: text2, since: at, at }, round);
}

// src/core/look.ts
function look({ check, memory, open, verdict, everyMs, round, now }) {
  const before = memory ?? { first: verdict.at, verified: false, trail: [], rules: rulesOf(check) };
  const looked = timed(before, verdict, check.everyMs > everyMs);
  const { state, at, reason, text: text2 } = verdict;
  if (!isSeen(state)) return { memory: looked };
  const { streak, confirmation } = confirm({
    streak: looked,
    look: { at, state, reason, text: text2 },
    rule: check.confirm,
    now
  });
  const isDegraded = streak.confirmed?.state === "degraded";
  const incident = outageAfter({ check, open, verdict, confirmation, isDegraded, round, now });
  const { confirmed: _c, decided: _d, incident: _i, ...rest } = looked;
  return {
    memory: {
      ...rest,
      ...streakOf(streak),
      verified: looked.verified || state !== "down",
      ...incident !== void 0 && isOpen(incident) && { incident: incident.id }
    },
    ...incident !== void 0 && { incident },
    ...confirmation !== void 0 && { confirmation }
  };
}
function rulesOf({ everyMs, confirm: rule }) {
  return { everyMs, confirm: rule };
}
function streakOf({ confirmed, trail, decided: decided2 }) {
  return { ...confirmed !== void 0 && { confirmed }, trail, ...decided2 !== void 0 && { decided: decided2 } };
}
function timed(memory, verdict, isRare) {
  const { unseen: streak, looked: _looked, notBefore: _notBefore, archived: _archived, ...kept2 } = memory;
  const unseen2 = unseenAfter(streak, verdict);
  const notBefore = patienceUntil(verdict);
  return {
    ...kept2,
    ...unseen2 !== void 0 && { unseen: unseen2 },
    ...isRare && { looked: verdict.at },
    ...notBefore !== void 0 && { notBefore }
  };
}
function patienceUntil({ facts, at }) {
  return facts.retryAfterS === void 0 ? void 0 : after(at, facts.retryAfterS * 1e3);
}

// src/core/quorum.ts
function decide(results, asked) {
  const voices = newestOfEach(results);
  const askedCount = (/* @__PURE__ */ new Set([...asked, ...voices.map((voice) => voice.location)])).size;
  if (askedCount === 1) return spokenBy(voices);
  const seen = voices.filter((voice) => isSeen(voice.state));
  const state = seen.length * 2 >= askedCount ? majority(seen) : unseen(voices);
  const agreeing = voices.filter((voice) => voice.state === state);
  if (voices.length * 2 >= askedCount && isFilled(agreeing)) return spokenBy(agreeing);
  return {
    ...spokenBy(voices),
    state: "unknown",
    reason: voices.length * 2 < askedCount ? "quorum.silent" : "quorum.split",
    text: `no verdict: ${voices.length} of ${askedCount} locations spoke${tally(voices)}`,
    facts: {}
  };
}
function verdicts(results, asked) {
  const looks = /* @__PURE__ */ new Map();
  for (const result of results) {
    const key = `${result.check} ${result.look}`;
    const look2 = looks.get(key);
    if (look2 === void 0) looks.set(key, [result]);
    else look2.push(result);
  }
  return [...looks.values()].map((look2) => decide(look2, asked)).sort((a, b) => a.at - b.at || a.look - b.look || (a.check < b.check ? -1 : 1));
}
function newestOfEach([first, ...others]) {
  const voices = [first];
  for (const result of others) {
    const index = voices.findIndex((voice2) => voice2.location === result.location);
    const voice = voices[index];
    if (voice === void 0) voices.push(result);
    else if (voice.at < result.at) voices[index] = result;
  }
  return voices.sort((a, b) => a.location < b.location ? -1 : 1);
}
function majority(seen) {
  const isMost = (holds) => seen.filter(holds).length * 2 > seen.length;
  if (isMost((voice) => voice.state === "down")) return "down";
  if (isMost((voice) => isSeen(voice.state) && badness(voice.state) > 0)) return "degraded";
  return isMost((voice) => voice.state === "up") ? "up" : void 0;
}
function unseen(voices) {
  const blocked = voices.filter((voice) => voice.state === "blocked").length;
  return blocked * 2 > voices.length ? "blocked" : "unknown";
}
function spokenBy(voices) {
  const count = (reason2) => voices.filter((voice) => voice.reason === reason2).length;
  let spokesman = voices[0];
  for (const voice of voices) {
    const lead = count(voice.reason) - count(spokesman.reason);
    if (lead > 0 || lead === 0 && voice.at > spokesman.at) spokesman = voice;
  }
  const { check, look: look2, state, reason, text: text2, facts } = spokesman;
  const at = instant(Math.min(...voices.map((voice) => voice.at)));
  return { check, look: look2, at, state, reason, text: text2, facts, locations: voices.map((voice) => voice.location) };
}
function tally(voices) {
  const counts = /* @__PURE__ */ new Map();
  for (const voice of voices) counts.set(voice.state, (counts.get(voice.state) ?? 0) + 1);
  return `: ${[...counts].map(([state, count]) => `${count} ${state}`).join(", ")}`;
}
function isFilled(list2) {
  return list2.length > 0;
}

// src/core/advance.ts
function advance(input) {
  const now = wholeSecond(input.now);
  const results = freshResults(input);
  const looks = verdicts(results, input.round.locations);
  const before = renamed(remembered(input), input.checks);
  const kept2 = input.mayArchive === true ? archived({ ...before, ...input, now }) : before;
  const seen = foldLooks(kept2, looks, { ...input, now });
  const settled = foldConfig(foldUnseen(seen, looks, { ...input, now }), { ...input, now });
  const { memories, rules } = withRules(settled.memories, input.checks);
  const touched = [...settled.incidents.values()].filter(
    (incident) => incident !== input.state?.incidents[incident.id]
  );
  const changes = touched.flatMap((incident) => newChanges(incident, input.state));
  return {
    state: nextState({ ...settled, memories }, input, changes.length + seen.turns.length > 0),
    changes: changes.sort((a, b) => a.at - b.at),
    turns: seen.turns,
    rules,
    incidents: touched,
    results
  };
}
function resultKey(round, result) {
  return `${round} ${result.look} ${result.location} ${result.check}`;
}
function freshResults({ results, round, recorded }) {
  const fresh = /* @__PURE__ */ new Map();
  for (const result of results) {
    const key = resultKey(round.id, result);
    if (recorded.has(key) || fresh.has(key)) continue;
    fresh.set(key, { ...result, at: wholeSecond(instant(Math.max(result.at, round.at))) });
  }
  return [...fresh.values()].sort((a, b) => a.at - b.at || a.look - b.look || (a.check < b.check ? -1 : 1));
}
function remembered({ state, sightings }) {
  const incidents = /* @__PURE__ */ new Map();
  for (const incident of Object.values(state?.incidents ?? {})) {
    const issue = sightings?.get(incident.id);
    const isNews = issue !== void 0 && JSON.stringify(issue) !== JSON.stringify(incident.issue);
    incidents.set(incident.id, isNews ? { ...incident, issue } : incident);
  }
  return { memories: new Map(entries(state?.checks ?? {})), incidents };
}
function foldLooks({ memories, incidents }, looks, { checks, everyMs, round, now }) {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const nextMemories = new Map(memories);
  const nextIncidents = new Map(incidents);
  const turns = [];
  for (const verdict of looks) {
    const check = byId.get(verdict.check);
    if (check === void 0) continue;
    const memory = nextMemories.get(check.id);
    const open = memory?.incident === void 0 ? void 0 : nextIncidents.get(memory.incident);
    const step = look({ check, memory, open, verdict, everyMs, round, now });
    nextMemories.set(check.id, step.memory);
    if (step.incident !== void 0) nextIncidents.set(step.incident.id, step.incident);
    if (step.confirmation === void 0) continue;
    const { state, since, from } = step.confirmation;
    turns.push({ check: check.id, state, since, ...from !== void 0 && { from } });
  }
  return { memories: nextMemories, incidents: nextIncidents, turns };
}
function foldUnseen(carried, looks, { round, now }) {
  const memories = new Map(carried.memories);
  for (const id of new Set(looks.map((verdict) => verdict.check))) {
    const memory = memories.get(id);
    if (memory?.unseen !== void 0) memories.set(id, { ...memory, unseen: countRound(memory.unseen) });
  }
  const { joined, incidents } = unseenIncidents({
    memories,
    incidents: carried.incidents,
    verdicts: looks,
    round,
    now
  });
  for (const [id, incident] of joined) {
    const memory = memories.get(id);
    if (memory?.unseen !== void 0) memories.set(id, { ...memory, unseen: { ...memory.unseen, incident } });
  }
  return { memories, incidents: new Map([...carried.incidents, ...incidents.map((one) => [one.id, one])]) };
}
function foldConfig(carried, { newest, round, now }) {
  const incident = newest && brokenConfig(carried.incidents.values(), newest, { round, now });
  if (incident === void 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, [incident.id, incident]]) };
}
function withRules(memories, checks) {
  const next = new Map(memories);
  const rules = [];
  for (const check of checks) {
    const memory = memories.get(check.id);
    const current = rulesOf(check);
    if (memory === void 0 || JSON.stringify(memory.rules) === JSON.stringify(current)) continue;
    next.set(check.id, { ...memory, rules: current });
    rules.push({ check: check.id, rules: current, from: memory.rules });
  }
  return { memories: next, rules };
}
function newChanges(incident, state) {
  return incident.changes.slice(state?.incidents[incident.id]?.changes.length ?? 0);
}
function nextState({ memories, incidents }, input, isNews) {
  const { state, repository = state?.repository, config = state?.config } = input;
  const news = (state?.page?.news ?? 0) + (isNews ? 1 : 0);
  const page = input.page ?? state?.page;
  const live = [...incidents].filter(([, incident]) => isOpen(incident) || incident.issue?.settled !== true);
  return {
    ...state,
    version: 1,
    ...repository !== void 0 && { repository },
    ...config !== void 0 && { config },
    checks: Object.fromEntries(memories),
    incidents: Object.fromEntries(live),
    ...(page !== void 0 || news > 0) && { page: { ...page, news } }
  };
}
function entries(record2) {
  const keys = [];
  for (const key in record2) keys.push(key);
  return keys.map((key) => [key, record2[key]]);
}

// src/core/history/layout.ts
var STATE_PATH = "state.json";
var README_PATH = "README.md";
var HOUR_MS = 36e5;
var DAY_MS = 864e5;
function hourOf(at) {
  return instant(Math.floor(at / HOUR_MS) * HOUR_MS);
}
function dayOf(at) {
  return instant(Math.floor(at / DAY_MS) * DAY_MS);
}
function dayName(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function samplesPath(at) {
  return `samples/${slashed(at, 13)}.ndjson`;
}
function hoursPath(at) {
  return `hours/${slashed(at, 10)}.ndjson`;
}
function daysPath(at) {
  return `days/${slashed(at, 7)}.ndjson`;
}
function incidentPath(id, startedAt) {
  return `incidents/${slashed(startedAt, 4)}/${id}.json`;
}
function incidentsPath(startedAt) {
  return `incidents/${slashed(startedAt, 4)}.json`;
}
function slashed(at, length) {
  return new Date(at).toISOString().slice(0, length).replace(/[-T]/g, "/");
}

// src/core/history/incident-codec.ts
var KINDS = ["outage", "degraded", "unseen", "config"];
var CHANGE_KINDS = ["opened", "worsened", "eased", "closed"];
function encodeIncident(incident) {
  return {
    id: incident.id,
    kind: incident.kind,
    checks: incident.checks,
    state: incident.state,
    reason: incident.reason,
    text: incident.text,
    facts: encodeFacts(incident.facts),
    locations: incident.locations,
    startedAt: iso(incident.startedAt),
    endedAt: isoOf(incident.endedAt),
    changes: incident.changes.map(encodeChange),
    round: incident.round,
    leaseUntil: iso(incident.leaseUntil),
    issue: incident.issue === void 0 ? void 0 : encodeIssue(incident.issue)
  };
}
function decodeIncident(value) {
  const from = fields(value, "incident");
  const id = incidentId(text(from["id"], "id"));
  return {
    id,
    kind: oneOf(KINDS, from["kind"], "kind"),
    checks: ids(from["checks"], "checks").map(checkId),
    state: oneOf(STATES, from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    facts: decodeFacts(from["facts"]),
    locations: ids(from["locations"], "locations").map(locationId),
    startedAt: time(from["startedAt"], "startedAt"),
    ...optional(from, "endedAt", time),
    changes: list(from["changes"], "changes").map((change) => decodeChange(change, id)),
    round: roundId(text(from["round"], "round")),
    leaseUntil: time(from["leaseUntil"], "leaseUntil"),
    ...optional(from, "issue", decodeIssue)
  };
}
function encodeChange(change) {
  return {
    kind: change.kind,
    number: change.number,
    checks: change.checks,
    state: change.state,
    from: change.from,
    reason: change.reason,
    text: change.text,
    since: iso(change.since),
    at: iso(change.at),
    round: change.round
  };
}
function decodeChange(value, incident) {
  const from = fields(value, "change");
  return {
    kind: oneOf(CHANGE_KINDS, from["kind"], "kind"),
    incident,
    number: integer(from["number"], "number"),
    checks: ids(from["checks"], "checks").map(checkId),
    state: oneOf(STATES, from["state"], "state"),
    ...optional(from, "from", (state, name) => oneOf(STATES, state, name)),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    since: time(from["since"], "since"),
    at: time(from["at"], "at"),
    round: roundId(text(from["round"], "round"))
  };
}
function encodeIssue({ number, settled }) {
  return { number, settled };
}
function decodeIssue(value, name) {
  const from = fields(value, name);
  return { number: integer(from["number"], "number"), settled: flag(from["settled"], "settled") };
}
function ids(value, name) {
  return list(value, name).map((id) => text(id, name));
}

// src/core/history/state-codec.ts
var SEEN_STATES = ["up", "degraded", "down"];
function encodeState(state) {
  const { repository } = state;
  const head = {
    version: VERSION,
    repository: repository === void 0 ? void 0 : { id: repository.id, name: repository.name },
    config: state.config,
    rolledTo: isoOf(state.rolledTo),
    page: state.page === void 0 ? void 0 : encodePage(state.page)
  };
  const parts = Object.entries(head).flatMap(
    ([name, value]) => value === void 0 ? [] : [`"${name}":${JSON.stringify(value)}`]
  );
  parts.push(`"checks":${encodeEntries(state.checks, encodeMemory)}`);
  parts.push(`"incidents":${encodeEntries(state.incidents, encodeIncident)}`);
  return `{
${parts.join(",\n")}
}
`;
}
function decodeState(content) {
  const head = attempt(() => {
    const from2 = fields(parseJson(content), "state");
    const version2 = integer(from2["version"], "version");
    return version2 > VERSION ? { version: version2 } : { version: version2, state: decodeHead(from2), from: from2 };
  });
  if ("damage" in head) return { kind: "damaged", problems: [{ path: STATE_PATH, message: head.damage }] };
  const { version, state, from } = head.value;
  if (state === void 0) return { kind: "newer", version };
  const problems = [];
  const checks = decodeEntries(from["checks"], "checks", decodeMemory, problems);
  const incidents = decodeEntries(from["incidents"], "incidents", decodeIncident, problems);
  return {
    kind: "read",
    state: {
      ...state,
      checks: Object.fromEntries(checks.map(([id, memory]) => [checkId(id), memory])),
      incidents: Object.fromEntries(incidents.map(([id, incident]) => [incidentId(id), incident]))
    },
    problems
  };
}
function decodeHead(from) {
  return {
    version: VERSION,
    checks: {},
    incidents: {},
    ...optional(from, "repository", (value, name) => {
      const repository = fields(value, name);
      return { id: integer(repository["id"], "id"), name: text(repository["name"], "name") };
    }),
    ...optional(from, "config", (value, name) => commitId(text(value, name))),
    ...optional(from, "rolledTo", time),
    ...optional(from, "page", decodePage)
  };
}
function encodeEntries(entries2, encode) {
  const lines = Object.entries(entries2).sort(([a], [b]) => a < b ? -1 : 1).map(([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(encode(value))}`);
  return lines.length === 0 ? "{}" : `{
${lines.join(",\n")}
}`;
}
function decodeEntries(value, name, decode, problems) {
  const whole = attempt(() => fields(value, name));
  if ("damage" in whole) {
    problems.push({ path: STATE_PATH, message: whole.damage });
    return [];
  }
  return Object.entries(whole.value).flatMap(([id, entry]) => {
    const read = attempt(() => decode(entry));
    if ("value" in read) return [[id, read.value]];
    problems.push({ path: STATE_PATH, message: `\`${name}\` of ${JSON.stringify(id)}: ${read.damage}` });
    return [];
  });
}
function encodeMemory(memory) {
  const { confirmed, trail, unseen: unseen2, rules } = memory;
  return {
    first: iso(memory.first),
    confirmed: confirmed === void 0 ? void 0 : encodeConfirmed(confirmed),
    verified: memory.verified,
    trail: trail.length === 0 ? void 0 : trail.map(encodeTrailLook),
    decided: isoOf(memory.decided),
    rules: encodeRules(rules),
    unseen: unseen2 === void 0 ? void 0 : encodeUnseen(unseen2),
    incident: memory.incident,
    looked: isoOf(memory.looked),
    notBefore: isoOf(memory.notBefore),
    archived: isoOf(memory.archived)
  };
}
function decodeMemory(value) {
  const from = fields(value, "memory");
  return {
    first: time(from["first"], "first"),
    ...optional(from, "confirmed", decodeConfirmed),
    verified: flag(from["verified"], "verified"),
    trail: list(from["trail"] ?? [], "trail").map(decodeTrailLook),
    ...optional(from, "decided", time),
    rules: decodeRules(from["rules"]),
    ...optional(from, "unseen", decodeUnseen),
    ...optional(from, "incident", (id, name) => incidentId(text(id, name))),
    ...optional(from, "looked", time),
    ...optional(from, "notBefore", time),
    ...optional(from, "archived", time)
  };
}
function encodeConfirmed({ state, since, reason }) {
  return { state, since: iso(since), reason };
}
function decodeConfirmed(value, name) {
  const from = fields(value, name);
  return {
    state: oneOf(SEEN_STATES, from["state"], "state"),
    since: time(from["since"], "since"),
    reason: text(from["reason"], "reason")
  };
}
function encodeTrailLook({ at, state, reason, text: said2 }) {
  return { at: iso(at), state, reason, text: said2 };
}
function decodeTrailLook(value) {
  const from = fields(value, "look");
  return {
    at: time(from["at"], "at"),
    state: oneOf(SEEN_STATES, from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text")
  };
}
function encodeUnseen({ state, reason, text: said2, since, rounds, incident }) {
  return { state, reason, text: said2, since: iso(since), rounds, incident };
}
function decodeUnseen(value, name) {
  const from = fields(value, name);
  return {
    state: oneOf(["blocked", "unknown"], from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    since: time(from["since"], "since"),
    rounds: integer(from["rounds"], "rounds"),
    ...optional(from, "incident", (id, field) => incidentId(text(id, field)))
  };
}
function encodeRules({ everyMs, confirm: confirm2 }) {
  return [everyMs, confirm2.down, confirm2.degraded, confirm2.up];
}
function decodeRules(value) {
  const [everyMs, down, degraded, up] = list(value, "rules").map((part) => integer(part, "rules"));
  return {
    everyMs: integer(everyMs, "rules"),
    confirm: { down: integer(down, "rules"), degraded: integer(degraded, "rules"), up: integer(up, "rules") }
  };
}
function encodePage({ url, news, served, asked }) {
  return {
    url,
    news,
    served: served === void 0 ? void 0 : { news: served.news, at: iso(served.at) },
    asked: isoOf(asked)
  };
}
function decodePage(value, name) {
  const from = fields(value, name);
  return {
    ...optional(from, "url", text),
    news: integer(from["news"], "news"),
    ...optional(from, "served", (served, field) => {
      const { news, at } = fields(served, field);
      return { news: integer(news, "news"), at: time(at, "at") };
    }),
    ...optional(from, "asked", time)
  };
}

// src/core/history/incident-index.ts
function encodeIncidentFile(incident) {
  return `${JSON.stringify(encodeIncident(incident), null, 2)}
`;
}
function encodeIncidents(incidents) {
  const lines = [...incidents].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)).map((incident) => JSON.stringify(encodeIncident(incident)));
  return lines.length === 0 ? "[]\n" : `[
${lines.join(",\n")}
]
`;
}
function decodeIncidents(path, content) {
  if (content === void 0) return { good: [], damaged: [], problems: [] };
  const whole = attempt(() => list(parseJson(content), "incidents"));
  if ("damage" in whole) return { good: [], damaged: [content], problems: [{ path, message: whole.damage }] };
  const good = [];
  const damaged = [];
  const problems = [];
  for (const [index, entry] of whole.value.entries()) {
    const read = attempt(() => decodeIncident(entry));
    if ("value" in read) good.push({ text: "", value: read.value });
    else {
      damaged.push(JSON.stringify(entry));
      problems.push({ path, message: `entry ${index + 1}: ${read.damage}` });
    }
  }
  return { good, damaged, problems };
}

// src/core/history/message.ts
var MOST_NEWS = 3;
var REASON = /^[a-z0-9]+(\.[a-z0-9-]+)*$/;
function commitMessage(advanced, round) {
  const news = newsOf(advanced);
  const more = news.length > MOST_NEWS ? [`${news.length - MOST_NEWS} more`] : [];
  const parts = [...news.slice(0, MOST_NEWS), ...more, countsOf(advanced, round)].filter((part) => part !== "");
  return `${parts.join("; ") || "nothing was due"} [skip ci]`;
}
function newsOf({ turns, changes, state }) {
  const turned = turns.map((turn) => {
    const confirmed = state.checks[turn.check]?.confirmed;
    return said(turn.check, turn.state, confirmed?.state === turn.state ? confirmed.reason : "");
  });
  const unseen2 = changes.filter((change) => !isSeen(change.state));
  return [
    ...turned,
    ...unseen2.map((change) => said(change.checks.join(", ") || "config", change.state, change.reason))
  ];
}
function said(ids2, state, reason) {
  return state === "up" || !REASON.test(reason) ? `${ids2} ${state}` : `${ids2} ${state}: ${reason}`;
}
var WORST_FIRST2 = ["down", "degraded", "blocked", "unknown", "up"];
function countsOf({ results }, { locations }) {
  const newest = new Map(verdicts(results, locations).map(({ check, state }) => [check, state]));
  const counts = WORST_FIRST2.map(
    (state) => [[...newest.values()].filter((one) => one === state).length, state]
  );
  return counts.flatMap(([count, state]) => count === 0 ? [] : [`${count} ${state}`]).join(", ");
}

// src/core/history/ndjson.ts
function readLines(path, content, decode) {
  const good = [];
  const damaged = [];
  const problems = [];
  for (const [index, text2] of (content ?? "").split("\n").entries()) {
    if (text2.trim() === "") continue;
    const read = attempt(() => decode(parseJson(text2)));
    if ("value" in read) good.push({ text: text2, value: read.value });
    else {
      damaged.push(text2);
      problems.push({ path, line: index + 1, message: read.damage });
    }
  }
  return { good, damaged, problems };
}
function writeLines(lines) {
  return lines.map((line) => `${line}
`).join("");
}

// src/core/history/readme.ts
var README = `# History

This branch is the memory of Allclear's checks. Programs write it;
please do not edit it by hand. It shares no commit with the other branches and holds no workflow.

| file | what it holds |
|---|---|
| \`state.json\` | per check the confirmed state, since when, looks not yet decided; open incidents; changes rarely |
| \`samples/2026/11/22/10.ndjson\` | a line per round and location that began in that hour (UTC) |
| \`hours/2026/11/22.ndjson\` | a line per check and hour: seconds by confirmed state |
| \`days/2026/11.ndjson\` | the same per check and day |
| \`incidents/2026/<id>.json\` | an incident with its changes; \`incidents/2026.json\` holds the year's |
| \`damaged/\` | lines that could not be read, kept aside |

A result in \`samples\` is \`[check, look, seconds after the round's start, state, status or 0, phases, lag, more]\`. States are
\`u\` up, \`d\` degraded, \`D\` down, \`b\` blocked, \`?\` unknown; phases are DNS, connect, TLS, first byte, download and total in
milliseconds, \`null\` where there was none. Reason, text and facts follow unless the result is plainly up. \`turns\` are
the confirmed changes a round decided: \`[check, state, since, state before]\`; \`rules\` are intervals and confirmation counts
that changed with it. In \`hours\` the \`tail\` says which looks reach past the hour's end, in seconds after it.

Seconds without an observation are counted nowhere: the rest of an hour or day was not observed.
`;

// src/core/history/tally.ts
var NO_SECONDS = { upS: 0, degradedS: 0, downS: 0 };
function standsUntil(at, { everyMs }) {
  return wholeSecond(after(at, Math.max(2 * everyMs, 1e3)));
}
function timelineOf(turns, current) {
  const inOrder = [...turns].sort((a, b) => a.since - b.since);
  const [first] = inOrder;
  const start = first === void 0 ? current : first.from;
  return [{ since: Number.NEGATIVE_INFINITY, ...start !== void 0 && { state: start } }, ...inOrder];
}
function tally2({ looks, timeline, from, to }) {
  const sum = { up: 0, degraded: 0, down: 0 };
  for (const [index, { at, until }] of looks.entries()) {
    const start = Math.max(at, from);
    const end = Math.min(until, to, looks[index + 1]?.at ?? to);
    for (const [place, { since, state }] of timeline.entries()) {
      const next = timeline[place + 1]?.since ?? end;
      const ms = Math.min(end, next) - Math.max(start, since);
      if (state !== void 0 && ms > 0) sum[state] += ms / 1e3;
    }
  }
  return { upS: sum.up, degradedS: sum.degraded, downS: sum.down };
}
function addSeconds(a, b) {
  return { upS: a.upS + b.upS, degradedS: a.degradedS + b.degradedS, downS: a.downS + b.downS };
}

// src/core/history/looks.ts
function currentIdOf(checks) {
  const renames = renamesOf(checks);
  return (id) => renames.get(id) ?? id;
}
function looksOf(lines, reading) {
  const rulesAt = rulesOver(reading);
  const looks = /* @__PURE__ */ new Map();
  for (const round of Map.groupBy(lines, (line) => line.round).values()) {
    const results = round.flatMap((line) => line.results);
    const asked = round.map((line) => line.location);
    for (const { check, at, state } of verdicts(results, asked)) {
      const id = reading.currentId(check);
      const rules = rulesAt(id, at);
      const standing = { at, until: isSeen(state) && rules !== void 0 ? standsUntil(at, rules) : at };
      addTo(looks, id, standing);
    }
  }
  return looks;
}
function turnsOf({ lines, currentId }) {
  const turns = /* @__PURE__ */ new Map();
  for (const turn of lines.flatMap((line) => line.turns)) addTo(turns, currentId(turn.check), turn);
  return turns;
}
function confirmedNow({ checks }, check) {
  return checks[check]?.confirmed?.state;
}
function rulesOver({ lines, checks, currentId }) {
  const changes = /* @__PURE__ */ new Map();
  for (const line of lines) {
    for (const turn of line.rules) addTo(changes, currentId(turn.check), { since: line.at, turn });
  }
  return (check, at) => changes.get(check)?.find(({ since }) => since > at)?.turn.from ?? checks[check]?.rules;
}
function addTo(lists, key, value) {
  const list2 = lists.get(key);
  if (list2 === void 0) lists.set(key, [value]);
  else list2.push(value);
}

// src/core/history/uptime.ts
function observedS({ upS, degradedS, downS }) {
  return upS + degradedS + downS;
}
function uptimeRatio(seconds2) {
  const observed = observedS(seconds2);
  return observed === 0 ? void 0 : 1 - seconds2.downS / observed;
}
function coverageRatio(seconds2, span) {
  const elapsedS = (span.to - Math.max(span.first, span.from)) / 1e3;
  return elapsedS <= 0 ? void 0 : Math.min(1, observedS(seconds2) / elapsedS);
}
function meanRatio(ratios) {
  const known = ratios.filter((ratio) => ratio !== void 0);
  if (known.length === 0) return void 0;
  let sum = 0;
  for (const ratio of known) sum += ratio;
  return sum / known.length;
}
function formatRatio(ratio) {
  if (ratio === void 0) return "no data";
  if (ratio >= 1) return "100 %";
  const cut = Math.min(9999, Math.floor(ratio * 1e4 + 1e-6));
  return `${Number((cut / 100).toFixed(2))} %`;
}

// src/core/history/roll.ts
var REACH_MS = 2 * DAY_MS;
function rollPlan(before, turns, round) {
  const current = hourOf(round.at);
  const noted = before?.rolledTo ?? current;
  const known = noted - current > REACH_MS ? current : noted;
  const rolledTo = instant(Math.max(known, current));
  const reached = Math.min(known, current, ...turns.map((turn) => hourOf(turn.since)));
  const first = instant(Math.max(reached, known - REACH_MS));
  const hours = steps(first, Math.min(rolledTo, known + REACH_MS), HOUR_MS);
  const [firstHour, lastHour] = [hours[0], hours.at(-1)];
  if (firstHour === void 0 || lastHour === void 0) return { rolledTo, hours, sampled: [], days: [] };
  return {
    rolledTo,
    hours,
    sampled: [.../* @__PURE__ */ new Set([...steps(first, known + HOUR_MS, HOUR_MS), current])].sort((a, b) => a - b),
    days: steps(dayOf(firstHour), Math.min(dayOf(rolledTo), dayOf(lastHour) + DAY_MS), DAY_MS)
  };
}
function rollReads({ hours, sampled, days }) {
  const [first] = hours;
  const before = first === void 0 ? [] : [after(first, -HOUR_MS)];
  return [.../* @__PURE__ */ new Set([...sampled.map(samplesPath), ...[...before, ...hours].map(hoursPath), ...days.map(daysPath)])];
}
function rollHours({ plan, samples, before, checks, currentId }) {
  const reading = { lines: [...samples.values()].flat(), checks, currentId };
  const turns = turnsOf(reading);
  const rolled = [];
  let previous = new Map(before.map((line) => [currentId(line.check), line]));
  for (const hour of plan.hours) {
    const lines = samples.get(hour) ?? [];
    const looks = looksOf(lines, reading);
    const own = turnsOf({ ...reading, lines });
    const next = /* @__PURE__ */ new Map();
    for (const check of [.../* @__PURE__ */ new Set([...previous.keys(), ...looks.keys()])].sort()) {
      const carried = previous.get(check);
      const tallied = rollHour({
        check,
        hour,
        looks: [...carried?.tail ?? [], ...looks.get(check) ?? []].sort((a, b) => a.at - b.at),
        turns: [...carried?.turns ?? [], ...turns.get(check) ?? []],
        own: [...carried?.turns ?? [], ...own.get(check) ?? []],
        confirmed: confirmedNow(reading, check)
      });
      if (tallied !== void 0) next.set(check, tallied);
    }
    rolled.push(...next.values());
    previous = next;
  }
  return rolled;
}
function rollHour({ check, hour, looks, turns, own, confirmed }) {
  const end = after(hour, HOUR_MS);
  const seconds2 = tally2({ looks, timeline: timelineOf(turns, confirmed), from: hour, to: end });
  const late = looks.filter((look2) => look2.at >= end);
  const last = looks.findLast((look2) => look2.at < end);
  const tail = last !== void 0 && last.until > end ? [{ at: end, until: last.until }, ...late] : late;
  const isEmpty = tail.length === 0 && observedS(seconds2) === 0;
  return isEmpty ? void 0 : { check, hour, ...seconds2, tail, turns: own.filter((turn) => turn.since >= end) };
}
function steps(from, to, stepMs) {
  const found = [];
  for (let at = from; at < to; at += stepMs) found.push(instant(at));
  return found;
}

// src/core/history/hours.ts
var SEEN_STATES2 = ["up", "degraded", "down"];
var HOUR_S = HOUR_MS / 1e3;
var LAST_HOUR = 23;
function encodeHour({ hour, check, tail, turns, ...seconds2 }) {
  const sinceEnd = (at) => (at - hour) / 1e3 - HOUR_S;
  return JSON.stringify({
    hour: new Date(hour).getUTCHours(),
    check,
    ...encodeSeconds(seconds2),
    tail: tail.length === 0 ? void 0 : tail.map(({ at, until }) => [sinceEnd(at), sinceEnd(until)]),
    turns: turns.length === 0 ? void 0 : turns.map(({ state, since, from }) => [state, sinceEnd(since), from])
  });
}
function decodeHour(value, day) {
  const from = fields(value, "line");
  const number = within(from["hour"], "hour", 0, LAST_HOUR);
  const hour = after(day, number * HOUR_MS);
  const at = (seconds2) => after(hour, HOUR_MS + integer(seconds2, "tail") * 1e3);
  const check = checkId(text(from["check"], "check"));
  return {
    hour,
    check,
    ...decodeSeconds(from),
    tail: list(from["tail"] ?? [], "tail").map((look2) => {
      const [start, until] = list(look2, "tail");
      return { at: at(start), until: at(until) };
    }),
    turns: list(from["turns"] ?? [], "turns").map((turn) => {
      const [state, since, before] = list(turn, "turns");
      return {
        check,
        state: oneOf(SEEN_STATES2, state, "turns"),
        since: at(since),
        ...before !== void 0 && before !== null && { from: oneOf(SEEN_STATES2, before, "turns") }
      };
    })
  };
}
function encodeDay({ day, check, ...seconds2 }) {
  return JSON.stringify({ day: Number(day.slice(8)), check, ...encodeSeconds(seconds2) });
}
function decodeDay(value, month) {
  const from = fields(value, "line");
  const day = String(within(from["day"], "day", 1, 31)).padStart(2, "0");
  return { day: `${month}-${day}`, check: checkId(text(from["check"], "check")), ...decodeSeconds(from) };
}
function encodeSeconds({ upS, degradedS, downS }) {
  return { up: upS || void 0, degraded: degradedS || void 0, down: downS || void 0 };
}
function decodeSeconds(from) {
  const seconds2 = (name) => within(from[name] ?? 0, name, 0, Number.MAX_SAFE_INTEGER);
  return { upS: seconds2("up"), degradedS: seconds2("degraded"), downS: seconds2("down") };
}

// src/core/history/samples.ts
var LETTERS = { up: "u", degraded: "d", down: "D", blocked: "b", unknown: "?" };
var STATE_OF = new Map(
  ["up", "degraded", "down", "blocked", "unknown"].map((state) => [LETTERS[state], state])
);
var PHASES = ["dnsMs", "connectMs", "tlsMs", "firstByteMs", "downloadMs", "totalMs"];
function encodeSamples({ round, at, location, results, turns, rules }) {
  const inOrder = [...results].sort((a, b) => a.check === b.check ? a.look - b.look : a.check < b.check ? -1 : 1);
  return JSON.stringify({
    v: VERSION,
    round,
    at: seconds(at),
    location,
    results: inOrder.map((result) => encodeResult(result, at)),
    turns: turns.length === 0 ? void 0 : turns.map(encodeTurn),
    rules: rules.length === 0 ? void 0 : rules.map((turn) => [turn.check, encodeRules(turn.rules), encodeRules(turn.from)])
  });
}
function decodeSamples(value) {
  const from = fields(value, "line");
  const version = integer(from["v"], "v");
  if (version !== VERSION) throw new DamagedError(`schema version ${version}`);
  const at = time(from["at"], "at");
  const location = locationId(text(from["location"], "location"));
  return {
    round: roundId(text(from["round"], "round")),
    at,
    location,
    results: list(from["results"], "results").map((result) => decodeResult(result, at, location)),
    turns: list(from["turns"] ?? [], "turns").map(decodeTurn),
    rules: list(from["rules"] ?? [], "rules").map(decodeRulesTurn)
  };
}
function encodeResult(result, roundAt) {
  const { check, look: look2, at, state, reason, status, phases, lagMs, facts, text: said2 } = result;
  const plain = [
    check,
    look2,
    seconds(at) - seconds(roundAt),
    LETTERS[state],
    status ?? 0,
    PHASES.map((phase) => rounded(phases[phase])),
    Math.round(lagMs)
  ];
  const isPlain = state === "up" && status !== void 0 && reason === reasonOf(status) && said2 === String(status);
  return isPlain ? plain : [...plain, { reason, text: said2, facts: encodeFacts(facts) }];
}
function decodeResult(value, roundAt, location) {
  const [check, look2, offsetS, letter, code, phases, lagMs, extra] = list(value, "result");
  const state = STATE_OF.get(letter);
  if (state === void 0) throw new DamagedError("`state` is no known letter");
  const status = integer(code, "status");
  return {
    check: checkId(text(check, "check")),
    location,
    at: after(roundAt, integer(offsetS, "offset") * 1e3),
    look: integer(look2, "look"),
    state,
    ...status !== 0 && { status },
    phases: decodePhases(phases),
    lagMs: integer(lagMs, "lag"),
    ...extra === void 0 ? { reason: reasonOf(status), text: String(status), facts: {} } : decodeExtra(extra)
  };
}
function reasonOf(status) {
  return `http.${status}`;
}
function decodeExtra(value) {
  const extra = fields(value, "extra");
  return {
    reason: text(extra["reason"], "reason"),
    text: text(extra["text"], "text"),
    facts: decodeFacts(extra["facts"] ?? {})
  };
}
function decodePhases(value) {
  const parts = list(value, "phases");
  const phases = {};
  for (const [index, phase] of PHASES.entries()) {
    const part = parts[index];
    if (part !== null && part !== void 0) phases[phase] = integer(part, phase);
  }
  return { ...phases, totalMs: integer(phases.totalMs, "totalMs") };
}
function encodeTurn({ check, state, since, from }) {
  return [check, LETTERS[state], seconds(since), ...from === void 0 ? [] : [LETTERS[from]]];
}
function decodeTurn(value) {
  const [check, state, since, from] = list(value, "turn");
  return {
    check: checkId(text(check, "check")),
    state: decodeSeen(state),
    since: time(since, "since"),
    ...from !== void 0 && { from: decodeSeen(from) }
  };
}
function decodeSeen(letter) {
  const state = STATE_OF.get(letter);
  if (state !== void 0 && isSeen(state)) return state;
  throw new DamagedError("`state` is no letter of a confirmed state");
}
function decodeRulesTurn(value) {
  const [check, rules, from] = list(value, "rules");
  return { check: checkId(text(check, "check")), rules: decodeRules(rules), from: decodeRules(from) };
}
function rounded(ms) {
  return ms === void 0 ? null : Math.round(ms);
}
function seconds(at) {
  return Math.floor(at / 1e3);
}

// src/core/history/writing.ts
function createWriting() {
  const files = /* @__PURE__ */ new Map();
  const damaged = /* @__PURE__ */ new Map();
  const problems = [];
  return {
    files,
    damaged,
    problems,
    write(path, content, replaced) {
      files.set(path, content);
      if (replaced === void 0 || replaced.damaged.length === 0) return;
      damaged.set(path, replaced.damaged);
      problems.push(...replaced.problems);
    },
    report(found) {
      problems.push(...found);
    }
  };
}

// src/core/history/rolled-files.ts
function rolledFiles({ plan, files, checks, state }) {
  const [first] = plan.hours;
  const writing = createWriting();
  if (first === void 0) return writing;
  const currentId = currentIdOf(checks);
  const samples = plan.sampled.map((hour) => {
    const { good, problems } = readLines(samplesPath(hour), files.get(samplesPath(hour)), decodeSamples);
    writing.report(problems);
    return [hour, good.map(({ value }) => value)];
  });
  const hourBefore = after(first, -HOUR_MS);
  const before = readHours(files, dayOf(hourBefore)).good.map(({ value }) => value);
  const rolled = rollHours({
    plan,
    samples: new Map(samples),
    before: before.filter((line) => line.hour === hourBefore),
    checks: state.checks,
    currentId
  });
  for (const day of new Set(plan.hours.map(dayOf))) {
    const kept2 = readHours(files, day);
    const hoursOfDay = withHours(kept2, plan, rolled, day);
    writing.write(hoursPath(day), writeLines(hoursOfDay.map((line) => line.text)), kept2);
    if (!plan.days.includes(day)) continue;
    const path = daysPath(day);
    const month = readDays(writing.files.get(path) ?? files.get(path), day);
    const sums = daySums(
      hoursOfDay.map((line) => line.value),
      day,
      currentId
    );
    writing.write(path, writeLines(withDay(month, dayName(day), sums)), month);
  }
  return writing;
}
function readHours(files, day) {
  return readLines(hoursPath(day), files.get(hoursPath(day)), (value) => decodeHour(value, day));
}
function readDays(content, at) {
  return readLines(daysPath(at), content, (value) => decodeDay(value, dayName(at).slice(0, 7)));
}
function daySums(hours, day, currentId) {
  const sums = /* @__PURE__ */ new Map();
  for (const line of hours) {
    const check = currentId(line.check);
    if (dayOf(line.hour) === day) sums.set(check, addSeconds(sums.get(check) ?? NO_SECONDS, line));
  }
  return [...sums].flatMap(
    ([check, seconds2]) => observedS(seconds2) === 0 ? [] : [{ check, day: dayName(day), ...seconds2 }]
  );
}
function withHours(there, plan, rolled, day) {
  const isRolled = (hour) => plan.hours.includes(hour) && plan.sampled.includes(hour);
  const kept2 = there.good.filter(({ value }) => !isRolled(value.hour));
  const keptHours = new Set(kept2.map(({ value }) => value.hour));
  const fresh = rolled.filter(({ hour }) => dayOf(hour) === day && !keptHours.has(hour)).map((value) => ({ value, text: encodeHour(value) }));
  return [...kept2, ...fresh].sort((a, b) => a.value.hour - b.value.hour);
}
function withDay(month, day, sums) {
  const texts = (holds) => month.good.filter(({ value }) => holds(value.day)).map(({ text: text2 }) => text2);
  return [...texts((other) => other < day), ...sums.map(encodeDay), ...texts((other) => other > day)];
}

// src/core/history/record.ts
function readsAtFirst(round) {
  return [STATE_PATH, samplesPath(round.at)];
}
function openHistory(files, round) {
  const content = files.get(STATE_PATH);
  const decoded = content === void 0 ? void 0 : decodeState(content);
  if (decoded?.kind === "newer") return decoded;
  const lines = readLines(samplesPath(round.at), files.get(samplesPath(round.at)), decodeSamples).good;
  const results = lines.flatMap(({ value }) => value.results.map((result) => resultKey(value.round, result)));
  return { kind: "open", state: decoded?.kind === "read" ? decoded.state : void 0, recorded: new Set(results) };
}
function earlierResults(files, round) {
  const path = samplesPath(round.at);
  const lines = readLines(path, files.get(path), decodeSamples).good;
  return lines.flatMap(({ value }) => value.round === round.id ? [] : value.results);
}
function readsAfter(before, advanced, round) {
  const indexes = advanced.incidents.map((incident) => incidentsPath(incident.startedAt));
  const first = readsAtFirst(round);
  const rolled = rollReads(rollPlan(before, advanced.turns, round)).filter((path) => !first.includes(path));
  return [.../* @__PURE__ */ new Set([...rolled, ...indexes])];
}
function record(input) {
  const { files, before, advanced, round } = input;
  const plan = rollPlan(before, advanced.turns, round);
  const state = { ...advanced.state, rolledTo: plan.rolledTo };
  const samples = sampleFile(input);
  const withRound = new Map([...files, ...samples.files]);
  const parts = [
    stateFile(files, state),
    samples,
    rolledFiles({ plan, files: withRound, checks: input.checks, state }),
    incidentFiles(files, advanced)
  ];
  const written = new Map(parts.flatMap((part) => [...part.files]));
  if (before === void 0) written.set(README_PATH, README);
  for (const [path, lines] of parts.flatMap((part) => [...part.damaged])) {
    written.set(`damaged/${iso(round.at).replace(/[-:]/g, "")}/${path}`, writeLines(lines));
  }
  return {
    files: new Map([...written].filter(([path, content]) => (files.get(path) ?? "") !== content)),
    message: commitMessage(advanced, round),
    state,
    problems: parts.flatMap((part) => part.problems)
  };
}
function stateFile(files, state) {
  const content = files.get(STATE_PATH);
  const decoded = content === void 0 ? void 0 : decodeState(content);
  const writing = createWriting();
  const problems = decoded === void 0 || decoded.kind === "newer" ? [] : decoded.problems;
  const damaged = content === void 0 || problems.length === 0 ? [] : [content];
  writing.write(STATE_PATH, encodeState(state), { damaged, problems });
  return writing;
}
function sampleFile({ files, advanced, round }) {
  const path = samplesPath(round.at);
  const read = readLines(path, files.get(path), decodeSamples);
  const texts = read.good.map((line) => line.text);
  let { turns, rules } = advanced;
  for (const location of /* @__PURE__ */ new Set([...round.locations, ...advanced.results.map((result) => result.location)])) {
    const results = advanced.results.filter((result) => result.location === location);
    const isThere = read.good.some(({ value }) => value.round === round.id && value.location === location);
    if (isThere && results.length + turns.length + rules.length === 0) continue;
    texts.push(encodeSamples({ round: round.id, at: round.at, location, results, turns, rules }));
    turns = [];
    rules = [];
  }
  const writing = createWriting();
  writing.write(path, writeLines(texts), read);
  return writing;
}
function incidentFiles(files, { incidents }) {
  const writing = createWriting();
  for (const incident of incidents) {
    writing.write(incidentPath(incident.id, incident.startedAt), encodeIncidentFile(incident));
  }
  for (const [path, touched] of Map.groupBy(incidents, (incident) => incidentsPath(incident.startedAt))) {
    const index = decodeIncidents(path, files.get(path));
    const byId = new Map([...index.good.map(({ value }) => value), ...touched].map((one) => [one.id, one]));
    writing.write(path, encodeIncidents([...byId.values()]), index);
  }
  return writing;
}

export {
  LEASE_MS,
  isOpen,
  CONFIG_INVALID,
  STATES,
  isSeen,
  badness,
  advance,
  decodeIncidents,
  STATE_PATH,
  HOUR_MS,
  DAY_MS,
  dayOf,
  dayName,
  samplesPath,
  hoursPath,
  daysPath,
  incidentsPath,
  readLines,
  NO_SECONDS,
  timelineOf,
  tally2 as tally,
  addSeconds,
  currentIdOf,
  looksOf,
  turnsOf,
  confirmedNow,
  uptimeRatio,
  coverageRatio,
  meanRatio,
  formatRatio,
  decodeState,
  decodeSamples,
  readHours,
  readDays,
  daySums,
  readsAtFirst,
  openHistory,
  earlierResults,
  readsAfter,
  record
};
