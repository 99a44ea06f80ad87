import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  redactor
} from "./chunk-U6FRRAMZ.js";
import {
  isSoft
} from "./chunk-PDZTN6ZN.js";
import {
  describeReason
} from "./chunk-MIQN2ZJ7.js";
import {
  findWalls,
  wallInFront
} from "./chunk-KYUAAGGH.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  formatDuration
} from "./chunk-VQV5TYR2.js";

// src/core/expectation.ts
var QUOTE_LENGTH = 60;
var WINDOW = 4e5;
var SEEN_LENGTH = 95;
var EXPECTED_LENGTH = 75;
function cleaner(redact) {
  return (text) => safeLine(redact(text.slice(0, WINDOW)), QUOTE_LENGTH);
}
function byWeight(findings) {
  return findings.toSorted((one, other) => mildness(one) - mildness(other));
}
var MILDNESS = { down: 0, degraded: 2, unknown: 4 };
function mildness({ state, reason }) {
  return MILDNESS[state] + (reason === "expect.within" ? 1 : 0);
}
function tellFindings(findings, redact) {
  const [first, ...others] = findings;
  const seen2 = safeLine(redact(first.seen), SEEN_LENGTH);
  const expected = safeLine(redact(first.expected), EXPECTED_LENGTH);
  const more = new Set(others.filter((other) => !isToldBy(first, other)).map(identity)).size;
  return `${seen2}, expected ${expected}${more === 0 ? "" : ` \u2026 and ${more} more`}`;
}
function isToldBy(first, other) {
  const isSame = other.reason === first.reason && other.seen === first.seen;
  return isSame && (other.state !== first.state || other.expected === first.expected);
}
function identity({ reason, expected, seen: seen2 }) {
  return JSON.stringify([reason, expected, seen2]);
}

// src/core/facts.ts
var LONGEST_PAUSE_S = 3600;
var FACT_LENGTH = 100;
function factsOf(look2) {
  const { check, attempts, last, walls, redact } = look2;
  const { proven, suspect, edge } = walls;
  const { net, tls, http } = last.evidence;
  const text = (value) => value === void 0 ? void 0 : safeLine(redact(value), FACT_LENGTH);
  return present({
    address: check.private ? void 0 : net?.address,
    family: net?.family,
    httpVersion: http?.version,
    server: text(http?.headers["server"]?.[0]),
    tlsProtocol: tls?.protocol,
    certificateIssuer: text(tls?.issuer),
    certificateEnds: tls?.validTo,
    certificateDoubt: tls?.doubt,
    redirects: redirectsOf(last.evidence),
    attempts: attempts.length > 1 ? attempts.length : void 0,
    wall: proven?.vendor,
    suspect: suspect?.kind === "origin" ? void 0 : suspect?.reason,
    edge: edge?.vendor,
    reference: text((proven ?? suspect)?.reference ?? edge?.reference),
    retryAfterS: retryAfterS(http?.headers["retry-after"]?.[0], last.at),
    viaProxy: net?.viaProxy ? true : void 0
  });
}
function redirectsOf({ http }) {
  const followed = (http?.hops.length ?? 0) - 1;
  return followed > 0 ? followed : void 0;
}
function retryAfterS(value, now) {
  if (value === void 0) return void 0;
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1e3;
  return Number.isFinite(seconds) ? Math.min(LONGEST_PAUSE_S, Math.max(0, Math.ceil(seconds))) : void 0;
}
function present(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== void 0));
}

// src/core/wall-evidence.ts
function wallEvidence(attempts, more = []) {
  const found = attempts.map(({ evidence }) => evidence.http === void 0 ? [] : findWalls(evidence.http, more));
  const last = found.at(-1) ?? [];
  const http = attempts.at(-1)?.evidence.http;
  const edge = http === void 0 ? void 0 : wallInFront(http);
  const alike = (rule) => found.filter((walls) => walls.some((wall) => wall.rule === rule)).length;
  const proven = last.find(
    ({ confidence, rule }) => confidence === "definitive" || confidence === "strong" && alike(rule) > 1
  );
  const suspect = last.find(({ confidence }) => confidence === "strong");
  const [hint] = last;
  return {
    ...edge === void 0 ? {} : { edge },
    ...proven === void 0 ? {} : { proven },
    ...proven !== void 0 || suspect === void 0 ? {} : { suspect },
    ...proven !== void 0 || hint === void 0 ? {} : { hint }
  };
}
function tellWall(code, { kind, vendor, remedy }) {
  const todo = remedy === void 0 ? "" : `; ${remedy}`;
  if (kind === "origin") return `${code}, by which ${vendor} says that the target does not answer${todo}`;
  const who = vendor === void 0 ? "a rate limit" : `${vendor} (${kind})`;
  return `${code} from ${who}: our look was refused, the target was not seen${todo}`;
}
var REFUSALS = /* @__PURE__ */ new Set([401, 403]);
function tellDoubt(code, { hint, edge }) {
  const perhaps = hint?.vendor === void 0 ? void 0 : `perhaps ${hint.vendor} (${hint.kind})`;
  const isRefusal = code !== void 0 && REFUSALS.has(code);
  const parts = [
    isRefusal ? "who refused is unknown" : void 0,
    perhaps ?? (isRefusal && edge !== void 0 ? `behind ${edge.vendor}` : void 0)
  ].filter((part) => part !== void 0);
  return parts.length === 0 ? "" : `; ${parts.join(", ")}`;
}

// src/core/judge.ts
var UNVERIFIED_CODES = /* @__PURE__ */ new Set([401, 403, 404, 405]);
var UNVERIFIED_FAILURES = /* @__PURE__ */ new Set(["dns.nxdomain", "dns.nodata"]);
function judge(input) {
  const { check, location, at, look: look2, attempts, redact } = input;
  const last = attempts.at(-1);
  if (last === void 0) throw new Error("a look has at least one attempt");
  const { suspect, ...certain } = wallEvidence(attempts, input.walls);
  const walls = suspect === void 0 || isNamed(check, last) ? certain : { ...certain, suspect };
  const { state, reason, text } = decide(input, last, walls);
  const status = last.evidence.http?.status;
  const note = state === "up" ? `${inTime(last)}${circumstances(attempts, last)}` : "";
  return {
    check: check.id,
    location,
    at,
    look: look2,
    state,
    reason,
    ...status === void 0 ? {} : { status },
    phases: last.phases,
    lagMs: last.lagMs,
    facts: factsOf({ check, attempts, last, walls, redact }),
    text: safeLine(redact(text + note))
  };
}
function inTime({ failure, phases }) {
  return failure === void 0 ? ` in ${Math.round(phases.totalMs)} ms` : "";
}
function circumstances({ length }, { evidence: { net, tls } }) {
  const retried = length > 1 ? `, at attempt ${length}` : "";
  const proxied = net?.viaProxy === true ? ", via proxy" : "";
  return `${retried}${proxied}${tls?.doubt === "insecure" ? ", certificate not verified" : ""}`;
}
function decide(look2, last, walls) {
  const { check } = look2;
  const failure = hardFailure(last);
  if (failure !== void 0 && isOurs(failure.reason))
    return unseen(failure.reason, `could not look: ${told(failure, check)}`);
  if (failure?.reason.startsWith("wall.") === true && !statusVerdict(check, last).exact)
    return { state: "blocked", reason: failure.reason, text: `no answer: ${told(failure, check)}` };
  const wall = decidingWall(look2, last, walls);
  if (wall !== void 0) return byWall(wall, last, check);
  const code = last.evidence.http?.status;
  const verdict = statusVerdict(check, last);
  const isBroken = failure !== void 0 && code !== void 0 && verdict.state === "up";
  if (failure !== void 0 && (isBroken || !verdict.exact)) return byFailure(look2, last, failure);
  return byStatus(look2, last, verdict, walls);
}
function statusVerdict({ status }, last) {
  const code = last.evidence.http?.status;
  return code === void 0 && hardFailure(last) === void 0 ? ANSWERED : status.of(code ?? "none");
}
function isNamed(check, last) {
  const code = last.evidence.http?.status;
  return statusVerdict(check, last).exact && (code === void 0 || code > 299);
}
function decidingWall(look2, last, { proven, suspect }) {
  const { check } = look2;
  if (isNamed(check, last)) return void 0;
  if (proven !== void 0 && proven.kind !== "origin") return proven;
  const dead = proven ?? (suspect?.kind === "origin" ? suspect : void 0);
  if (dead === void 0 || isUnverified(look2, last)) return void 0;
  return dead === proven || statusVerdict(check, last).state === "down" ? dead : void 0;
}
function isUnverified({ verified }, { evidence: { http } }) {
  return !verified && http !== void 0 && UNVERIFIED_CODES.has(http.status);
}
var ANSWERED = { state: "up", exact: false };
function hardFailure({ failure }) {
  return failure === void 0 || isSoft(failure) ? void 0 : failure;
}
function byFailure({ check, verified }, last, failure) {
  const text = `${seen(last, check)}, expected ${check.status.source}`;
  if (!verified && UNVERIFIED_FAILURES.has(failure.reason)) return unseen("check.unverified", text);
  return { state: "down", reason: failure.reason, text };
}
function byWall({ remedy, ...wall }, last, check) {
  const todo = remedy === void 0 || check.private ? {} : { remedy };
  const text = tellWall(last.evidence.http?.status, { ...wall, ...todo });
  return { state: wall.kind === "origin" ? "down" : "blocked", reason: wall.reason, text };
}
function byStatus(look2, last, { state, exact }, walls) {
  const { check } = look2;
  const code = last.evidence.http?.status;
  const reason = code === void 0 ? last.failure?.reason ?? "answered" : `http.${code}`;
  const text = seen(last, check);
  if (state === "up") return byExpectations(look2, last, { state, reason, text });
  const unmet = `${text}, expected ${check.status.source}${tellDoubt(code, walls)}`;
  if (state === "down" && !exact) {
    if (isOurs(reason)) return unseen(reason, unmet);
    if (isUnverified(look2, last)) return unseen("check.unverified", unmet);
  }
  return { state, reason, text: unmet };
}
var LATE = /^(?:net|tls|http)\.(?:timeout|slow-body|stalled)$/;
function seen(last, check) {
  const code = last.evidence.http?.status;
  const failure = hardFailure(last);
  if (failure === void 0) return code === void 0 ? "answered" : `${code}`;
  const begun = code === void 0 ? "no answer" : `${code}, but no whole answer`;
  const time = LATE.test(failure.reason) ? ` within ${formatDuration(check.timeoutMs)}` : "";
  return `${begun}${time}: ${told(failure, check)}`;
}
function byExpectations({ check, redact }, last, good) {
  const clean = cleaner(redact);
  const { failure } = last;
  const weakened = failure !== void 0 && isSoft(failure) ? [{ state: "degraded", reason: failure.reason, expected: softened(failure), seen: told(failure, check) }] : [];
  const broken = check.assertions.flatMap((assertion) => assertion.judge(last, clean));
  const [worst, ...others] = byWeight([...weakened, ...broken]);
  if (worst === void 0) return good;
  const { state, reason } = worst;
  const isQuiet = check.private && reason !== "expect.within" && !weakened.includes(worst);
  return { state, reason, text: isQuiet ? reason : tellFindings([worst, ...others], redact) };
}
function softened({ phase }) {
  return phase === "download" ? "a readable body" : "every address to answer";
}
function unseen(reason, text) {
  return { state: "unknown", reason, text };
}
function isOurs(reason) {
  const { blame } = describeReason(reason);
  return blame === "runner" || blame === "check";
}
function told(failure, check) {
  return check.private ? failure.reason : failure.detail;
}

// src/core/unclean.ts
var LAG_MS = 20;
var LAG_SHARE = 0.1;
var MOST = 10;
var MOST_SHARE = 0.1;
function uncleanLooks(results, size) {
  return results.filter((result) => isDisturbed(result) && isAboutTime(result)).toSorted((one, other) => disturbance(other) - disturbance(one)).slice(0, Math.min(MOST, Math.ceil(size * MOST_SHARE))).map(({ check }) => check);
}
function isDisturbed(result) {
  return result.lagMs > LAG_MS && disturbance(result) > LAG_SHARE;
}
function disturbance({ lagMs, phases }) {
  return lagMs / Math.max(1, phases.firstByteMs ?? phases.totalMs);
}
function isAboutTime({ state, reason }) {
  return state === "up" || state === "degraded" && reason === "expect.within";
}

// src/app/probe.ts
var BACKOFF_MS = [500, 1500, 4e3];
var MOST_PATIENCE_MS = 4e3;
var CALM_GAP_MS = 25;
async function probeAll(world, pass) {
  let done = 0;
  let unclean = [];
  const looks = pass.checks.map(async (check) => {
    const looked = await look(world, pass, check, []);
    unclean = worstOf([...unclean, looked], pass.checks.length);
    done += 1;
    world.report({ kind: "looked", result: looked.result, done, of: pass.checks.length });
    return looked.result;
  });
  const results = new Map((await Promise.all(looks)).map((result) => [result.check, result]));
  for (const result of await calmly(world, pass, unclean)) results.set(result.check, result);
  return [...results.values()];
}
async function calmly(world, pass, unclean) {
  const looks = unclean.map(async ({ check, attempts }, index) => {
    await world.clock.sleep(index * CALM_GAP_MS);
    return (await look(world, pass, check, attempts)).result;
  });
  return await Promise.all(looks);
}
function worstOf(looks, size) {
  const harmless = looks.filter(({ check }) => check.probe.isRepeatable || check.retries > 0);
  const ids = uncleanLooks(
    harmless.map(({ result }) => result),
    size
  );
  return ids.flatMap((id) => harmless.find(({ check }) => check.id === id) ?? []);
}
async function look(world, pass, check, before) {
  const missing = check.probe.secrets.filter((name) => !world.secrets.has(name));
  const attempts = [...before];
  if (missing.length > 0) {
    attempts.push(withoutSecrets(world.clock.now(), missing));
    return { check, attempts, result: judged(pass, check, attempts) };
  }
  const host = URL.parse(check.probe.target)?.hostname;
  for (let left = check.retries; ; left -= 1) {
    await world.network.turn(host);
    attempts.push(await attempt(world, check));
    const result = judged(pass, check, attempts);
    const pauseMs = pauseBefore(check.retries - left, result);
    if (left === 0 || pauseMs === void 0) return { check, attempts, result };
    await world.clock.sleep(pauseMs);
  }
}
function judged(pass, check, attempts) {
  const { location, look: look2, walls } = pass;
  const at = attempts[0]?.at;
  if (at === void 0) throw new Error("a look has at least one attempt");
  const redact = redactAlso(pass.redact, attempts);
  return judge({ check, location, at, look: look2, attempts, verified: pass.isVerified(check.id), redact, walls });
}
function redactAlso(redact, attempts) {
  const learned = attempts.flatMap(({ secrets = [] }) => secrets);
  if (learned.length === 0) return redact;
  const redactLearned = redactor(learned);
  return (text) => redact(redactLearned(text));
}
function pauseBefore(retry, { state, reason, facts }) {
  const isOpen = state === "down" || state === "unknown";
  if (!isOpen || !describeReason(reason).transient || facts.suspect !== void 0) return void 0;
  const askedMs = (facts.retryAfterS ?? 0) * 1e3;
  const backoffMs = BACKOFF_MS[Math.min(retry, BACKOFF_MS.length - 1)] ?? 0;
  return askedMs > MOST_PATIENCE_MS ? void 0 : Math.max(askedMs, backoffMs);
}
async function attempt(world, check) {
  const at = world.clock.now();
  const { network, clock, secrets } = world;
  try {
    return { ...await check.probe.attempt({ network, clock, secrets, timeoutMs: check.timeoutMs }), at };
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

export {
  tellWall,
  probeAll,
  look
};
