import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  outgoing
} from "./chunk-53KGTS3Z.js";
import {
  allMaintenance,
  servedPage
} from "./chunk-EE3UPADY.js";
import {
  refusalOf
} from "./chunk-VGDXOJ6S.js";
import {
  newerWords
} from "./chunk-X3EYT6IT.js";
import {
  changeKey,
  duplicatePart,
  hasKey,
  isDuplicate,
  issueLabels,
  markedPart,
  normalised,
  readMark,
  replacePart,
  watchedByMany
} from "./chunk-EOPLNMHA.js";
import {
  CONFIG_INVALID,
  advance,
  budgetReads,
  budgets,
  decodeSamples,
  earlierResults,
  encodeSamples,
  isSilenced,
  isTooLargeForOneFile,
  monthlyPlan,
  openHistory,
  outsideAround,
  readDays,
  readLines,
  readsAfter,
  readsAtFirst,
  readsNext,
  record,
  recordedResults,
  stateBefore,
  writeLines
} from "./chunk-PDZTN6ZN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  GOOD_FACTS,
  differences,
  endOf
} from "./chunk-PFFZTVQC.js";
import {
  lastedMs
} from "./chunk-NDSKSSYJ.js";
import {
  factRows,
  utc
} from "./chunk-P437VXRP.js";
import {
  LEASE_MS,
  isOpen,
  isSeen,
  isShared,
  remaining
} from "./chunk-Z3T25PNU.js";
import {
  codeBlock,
  codeSpan,
  escapeText,
  plainText
} from "./chunk-C6E2U7YB.js";
import {
  describeReason
} from "./chunk-MIQN2ZJ7.js";
import {
  wallOf
} from "./chunk-KYUAAGGH.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  formatRatio,
  observedS
} from "./chunk-IM5BUH5Q.js";
import {
  formatDuration
} from "./chunk-VQV5TYR2.js";
import {
  DAY_MS,
  dayName,
  dayOf,
  daysPath,
  incidentPath
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  instant
} from "./chunk-J6QL6FOQ.js";

// src/core/history/unrecorded.ts
function unrecordedFile({ round, results }) {
  const lines = round.locations.map(
    (location) => encodeSamples({
      round: round.id,
      at: round.at,
      location,
      results: results.filter((result) => result.location === location),
      turns: [],
      rules: [],
      outside: []
    })
  );
  return writeLines(lines);
}
function readUnrecorded(files) {
  const read = files.map(({ name, text }) => readLines(name, text, decodeSamples));
  const lines = read.flatMap(({ good }) => good.map(({ value }) => value));
  const rounds = [...Map.groupBy(lines, ({ round }) => round)].map(([id, parts]) => {
    const at = instant(Math.min(...parts.map((part) => part.at)));
    return {
      round: { id, at, locations: [...new Set(parts.map(({ location }) => location))] },
      results: parts.flatMap(({ results }) => results)
    };
  });
  return { rounds: rounds.sort((a, b) => a.round.at - b.round.at), problems: read.flatMap(({ problems }) => problems) };
}

// src/core/issue-telling.ts
var CONTENTS_PER_ROUND = 60;
var CONTENTS_PER_HOUR = 400;
var LEAST_PER_ROUND = 5;
function allowanceOf(everyMs) {
  const share = Math.floor(CONTENTS_PER_HOUR * everyMs / 36e5);
  return Math.min(CONTENTS_PER_ROUND, Math.max(LEAST_PER_ROUND, share));
}
function planned(incident, { known, isClosed, now }) {
  const { changes } = incident;
  const untold = changes.slice(Math.max(1, known));
  const returned = lastOf(incident, "reopened");
  if (isOpen(incident) && isSilenced(incident, now)) {
    const spoken = lastOf(incident, "silenced");
    const comments = isClosed ? [] : untold.filter(({ number }) => number <= spoken).map(alone);
    return { comments, upTo: Math.min(changes.length, Math.max(1, known, spoken, returned)) };
  }
  const upTo = changes.length;
  if (!isClosed) return { comments: summed(incident, untold), upTo };
  const worthTelling = isOpen(incident) ? untold.filter(({ number }) => number >= returned) : untold.slice(-1);
  return { comments: worthTelling.map(alone), upTo };
}
function isReturnUntold(incident, known) {
  return isOpen(incident) && known < lastOf(incident, "reopened");
}
function alone(change) {
  return { change, sumsUp: false };
}
function summed(incident, untold) {
  const told2 = [];
  let sumsUp = false;
  for (const [index, change] of untold.entries()) {
    const next = untold[index + 1];
    const isPassedOver = next !== void 0 && isQuiet(incident, change) && (isQuiet(incident, next) || next.kind === "closed");
    if (!isPassedOver) told2.push({ change, sumsUp });
    sumsUp = isPassedOver;
  }
  return told2;
}
function isQuiet({ changes }, { number, at, kind }) {
  if (kind === "closed") return false;
  const asked = changes.findLast((change) => change.kind === "silenced" && change.number < number);
  if (asked === void 0 || asked.until !== void 0 && at >= asked.until) return false;
  return !changes.some(
    (change) => change.kind === "unsilenced" && asked.number < change.number && change.number <= number
  );
}
function lastOf({ changes }, kind) {
  return changes.findLast((change) => change.kind === kind)?.number ?? 0;
}
function byUrgency(a, b) {
  return urgency(a) - urgency(b) || b.checks.length - a.checks.length || a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);
}
function urgency(incident) {
  if (!isOpen(incident)) return 3;
  if (incident.kind === "unseen" || incident.kind === "config") return 2;
  return incident.state === "degraded" ? 1 : 0;
}

// src/core/issue/context.ts
function nameOf({ checks, others = checks }, id) {
  return [...checks, ...others].find((check) => check.id === id)?.name ?? id;
}
function publicFacts({ incident, checks }) {
  const { address, ...others } = incident.facts;
  return address === void 0 || checks.some((check) => check.private) ? others : incident.facts;
}
var TELLING = /* @__PURE__ */ new Set(["opened", "worsened", "eased", "shifted", "reopened"]);
function lastSymptom(incident, told2) {
  const isSymptom = ({ kind, state }) => TELLING.has(kind) && state !== "up";
  return incident.changes.slice(0, told2).findLast(isSymptom) ?? incident;
}
function currentSymptom(incident) {
  return incident.endedAt === void 0 ? incident : lastSymptom(incident, incident.changes.length);
}

// src/core/issue/layout.ts
var MAX_ROWS = 25;
var MAX_CELL = 100;
var MAX_TEXT = 5e4;
function paragraphs(parts) {
  let text = "";
  for (const part of parts) {
    if (part === void 0 || part === "" || text.length + part.length > MAX_TEXT) continue;
    text += text === "" ? part : `

${part}`;
  }
  return text;
}
function bullets(rows) {
  return rows.flatMap(([label, value]) => value === void 0 ? [] : [`- **${label}**: ${value}`]).join("\n");
}
function listed(heading, items) {
  const present = items.filter((item) => item !== void 0 && item !== "");
  return present.length === 0 ? void 0 : `**${heading}**

${present.map((item) => `- ${item}`).join("\n")}`;
}
function table(head, rows) {
  const shown2 = rows.slice(0, MAX_ROWS);
  const isUsed = head.map((_, column) => shown2.some((row) => (row[column] ?? "") !== ""));
  const line = (cells) => `| ${cells.filter((_, column) => isUsed[column]).join(" | ")} |`;
  const body = shown2.map((row) => line(row.map((cell) => escapeText(cell, MAX_CELL))));
  const more = rows.length > MAX_ROWS ? [`
${rows.length - MAX_ROWS} more are not shown.`] : [];
  return [line(head), line(head.map(() => "---")), ...body, ...more].join("\n");
}
function link(label, url) {
  return url !== void 0 && URL.canParse(url) ? `[${label}](<${new URL(url).href}>)` : void 0;
}
function linkLine(links) {
  return links.filter((text) => text !== void 0).join(" \xB7 ") || void 0;
}

// src/core/issue/belief.ts
function belief(context) {
  const { incident } = context;
  if (incident.kind === "config" || incident.kind === "declared" || incident.isDrill === true) return void 0;
  const { grounds } = incident;
  const isHidden = context.checks.some((check) => check.private);
  return listed("Why we believe it.", [
    lookLine(context),
    grounds && voiceLine(grounds, incident),
    grounds && othersLine(grounds),
    isHidden ? void 0 : grounds && neighbourLine(context, grounds)
  ]);
}
function lookLine({ incident, checks: [check] }) {
  const [opened2] = incident.changes;
  if (opened2 === void 0) return void 0;
  const span = `from ${utc(opened2.since)} to ${utc(opened2.at)}`;
  const looks = incident.grounds?.looks ?? [];
  if (incident.kind === "unseen" || check === void 0) return `Look after look ended so, ${span}.`;
  const needed = incident.kind === "outage" ? check.confirm.down : check.confirm.degraded;
  const count = Math.max(needed, looks.length);
  if (count === 1) return `One look is enough for this check: ${utc(opened2.at)}${retries(check)}.`;
  return `${count} looks in a row ended so, ${span}${spacing(looks)}${retries(check)}.`;
}
function retries({ retries: count }) {
  return count === 0 ? "" : `, each with up to ${count} ${count === 1 ? "retry" : "retries"}`;
}
function spacing(looks) {
  const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? at));
  if (gaps.length === 0) return "";
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)].map(formatDuration);
  return least === most ? `, ${least} apart` : `, ${least} to ${most} apart`;
}
function voiceLine({ voices }, { state, checks }) {
  if (voices.length < 2 || checks.length > 1) return void 0;
  const agreeing = voices.filter((voice) => voice.state === state).length;
  return `${agreeing} of ${voices.length} locations say so.`;
}
function othersLine({ others }) {
  if (others === void 0) return void 0;
  const { working, of } = others;
  if (of === 1)
    return `The other check of that round ${working === 1 ? "worked, so our own network did" : "failed too"}.`;
  if (working === of) return `All ${of} other checks of that round worked, so our own network did.`;
  return working === 0 ? `None of the ${of} other checks of that round worked.` : `${working} of the ${of} other checks of that round worked, so our own network did.`;
}
function neighbourLine(context, { neighbours = [] }) {
  if (neighbours.length === 0) return void 0;
  const each = neighbours.map(({ check, state }) => `${codeSpan(nameOf(context, check), 60)} ${state}`);
  return `On the same host: ${each.join(", ")}.`;
}

// src/core/issue/days.ts
var BLOCKS = { u: "\u2588", d: "\u2593", o: "\u2584", D: "\u2581", n: "\xB7" };
function dayStrip({ incident }) {
  const strip = incident.grounds?.strip;
  if (strip === void 0 || strip.days.length === 0 || strip.observedS === 0) return void 0;
  const blocks = strip.days.map((day) => BLOCKS[day]).join("");
  return `**The ${strip.days.length} days before.** ${codeSpan(blocks)} ${inWords(strip)}`;
}
function inWords({ days, downS, observedS: observedS2 }) {
  const count = (...marks) => days.filter((day) => marks.includes(day)).length;
  const [bad, weak, unseen] = [count("o", "D"), count("d"), count("n")];
  const parts = [
    `${count("u")} of ${days.length} days without a fault`,
    bad === 0 ? void 0 : `${inDays(bad)} with an outage, ${formatDuration(downS * 1e3)} in all`,
    weak === 0 ? void 0 : `${inDays(weak)} degraded for a while`,
    unseen === 0 ? void 0 : `${inDays(unseen)} not seen`
  ];
  const said = parts.filter((part) => part !== void 0).join("; ");
  return `${said}. Uptime ${formatRatio(1 - downS / observedS2)} of what was observed.`;
}
function inDays(count) {
  return count === 1 ? "1 day" : `${count} days`;
}

// src/core/issue/difference.ts
var LABELS = {
  address: "Address",
  server: "Server",
  tlsProtocol: "TLS",
  certificateIssuer: "Certificate by",
  certificateEnds: "Certificate ends",
  redirects: "Redirects followed"
};
var MUCH_LONGER = 2;
var MUCH_MS = 100;
function differenceList(context) {
  const { incident } = context;
  const { grounds } = incident;
  if (grounds === void 0) return void 0;
  const { lastGood } = grounds;
  const since = lastGood === void 0 ? "" : ` (${utc(lastGood.at)})`;
  const facts = publicFacts(context);
  const items = [...factLines(facts, grounds), ...phaseLines(grounds), ...happeningLines(incident, grounds)];
  if (items.length === 0) {
    const same = sameFacts(facts, grounds);
    return same === "" ? void 0 : `**What changed since the last good look${since}.** Nothing of what we compare: ${same}.`;
  }
  return listed(`What changed since the last good look${since}.`, items);
}
function factLines(facts, { good = {} }) {
  return differences(good, facts).map((found) => {
    const before2 = found.before.map((value) => shown(found.fact, value));
    const former = before2.length === 1 ? `before ${before2[0]}` : `before one of ${before2.join(", ")}`;
    return `**${LABELS[found.fact]}**: ${shown(found.fact, found.now)}, ${former}`;
  });
}
function shown(fact, value) {
  return fact === "certificateEnds" ? utc(endOf(value)) : codeSpan(value, 100);
}
function sameFacts(facts, { good = {} }) {
  const same = GOOD_FACTS.filter((fact) => facts[fact] !== void 0 && good[fact] !== void 0);
  return same.map((fact) => LABELS[fact].toLowerCase().replace("tls", "TLS")).join(", ");
}
var PHASES = [
  ["Lookup", "dnsMs"],
  ["Connect", "connectMs"],
  ["TLS", "tlsMs"],
  ["First byte", "firstByteMs"]
];
function phaseLines({ voices: [voice], lastGood }) {
  if (voice === void 0 || lastGood === void 0) return [];
  return PHASES.flatMap(([label, phase]) => {
    const [now, before2] = [voice.phases[phase], lastGood.phases[phase]];
    if (now === void 0 || before2 === void 0) return [];
    const isLonger = now >= MUCH_LONGER * before2 && now - before2 >= MUCH_MS;
    return isLonger ? [`**${label}**: ${now} ms, before ${before2} ms`] : [];
  });
}
var VERBS = {
  deployment: "Deployment",
  release: "Release",
  merge: "Merge"
};
function happeningLines({ startedAt }, { happenings = [] }) {
  return happenings.map(({ kind, repository, title, at, by: by2, url }) => {
    const what = link(VERBS[kind], isOf(url, repository) ? url : void 0) ?? VERBS[kind];
    const who = by2 === void 0 ? "" : ` by ${codeSpan(by2, 40)}`;
    const when = `${utc(at)}, ${formatDuration(startedAt - at)} before`;
    return `${what} in ${codeSpan(repository, 140)}${who}: ${escapeText(title, 100)} (${when})`;
  });
}
function isOf(url, repository) {
  return url !== void 0 && URL.parse(url)?.pathname.startsWith(`/${repository}/`) === true;
}

// src/core/issue/meaning.ts
function explanation({ incident, walls = [] }, state, reason) {
  if (incident.kind === "declared") return void 0;
  const { meaning, causes, remedy } = described(reason, walls);
  return paragraphs([
    isSeen(state) || reason === CONFIG_INVALID ? void 0 : "**This is no outage.** We were kept from looking, so the time counts as not observed: neither up nor down.",
    `**What it means.** ${meaning}`,
    causes === void 0 ? void 0 : `**Usual causes.** ${causes}`,
    `**What to do.** ${remedy}`
  ]);
}
function described(reason, walls) {
  const facts = describeReason(reason, walls);
  const wall = wallOf(reason, walls);
  if (wall === void 0 || !walls.includes(wall.vendor)) return facts;
  return { ...facts, meaning: escapeText(facts.meaning), remedy: escapeText(facts.remedy) };
}
function curlBlock({ incident, checks }) {
  const [check] = checks;
  if (check === void 0 || incident.checks.length > 1 || incident.kind === "declared") return void 0;
  const target = openTarget(check);
  if (target === void 0) return void 0;
  const quoted = `'${target.replaceAll("'", "'\\''")}'`;
  const block = codeBlock(
    [`curl -sS -o /dev/null -D - --max-time ${Math.ceil(check.timeoutMs / 1e3)} ${quoted}`],
    "sh"
  );
  return `**See for yourself.**

${block}`;
}
function openTarget({ target, private: isPrivate }) {
  if (target === void 0 || isPrivate) return void 0;
  return /^https?:\/\//.test(target) && !target.includes("${") && !target.endsWith("\u2026") ? target : void 0;
}

// src/core/issue/people.ts
var MAX_LOGIN = 40;
var MAX_NOTE = 1e3;
function standing(incident) {
  const { acknowledged, silencedUntil, returns: returns2 = 0 } = incident;
  const isOngoing = isOpen(incident) || void 0;
  const update3 = incident.changes.findLast(({ kind }) => kind === "updated");
  const until2 = (at) => at === void 0 ? "" : ` until ${utc(at)}`;
  return listed("What people say.", [
    update3 && updateLine(update3),
    isOngoing && acknowledged && `${codeSpan(acknowledged.by, MAX_LOGIN)} works on it${until2(acknowledged.until)}.`,
    isOngoing && silencedUntil && `Nothing is told${until2(silencedUntil)}.`,
    returns2 > 0 ? `It came back ${returns2 === 1 ? "once" : `${returns2} times`} soon after its end.` : void 0
  ]);
}
function updateLine({ stage, by: by2, note, at }) {
  const who = by2 === void 0 ? "" : `, ${codeSpan(by2, MAX_LOGIN)}`;
  const said = note === void 0 ? "" : `: ${escapeText(note, MAX_NOTE)}`;
  return `${stage === void 0 ? "Told" : capital(stage)} (${utc(at)}${who})${said}`;
}
function drillNotice({ isDrill }) {
  return isDrill ? "**This is a drill.** Nothing is wrong: somebody tries how news travels. It counts for nothing and goes away when it ends." : void 0;
}
var DONE = {
  opened: void 0,
  worsened: void 0,
  eased: void 0,
  shifted: void 0,
  reopened: "back: ",
  reminded: "still ",
  acknowledged: "acknowledged",
  silenced: "silenced",
  unsilenced: "told again",
  updated: "update",
  closed: void 0
};
function deed({ kind, state, by: by2, stage, severity }, isPeoples) {
  const done = DONE[kind] ?? (isPeoples ? kind : void 0);
  if (done === void 0 || done.endsWith(" ")) return `${done ?? ""}${state}${by2 === void 0 ? "" : ` by ${by2}`}`;
  return [done, stage, severity, by2 === void 0 ? void 0 : `by ${by2}`].filter(Boolean).join(" ");
}
var MAX_CHANGES = 20;
function timeline({ changes, kind }) {
  const shown2 = changes.slice(-MAX_CHANGES);
  const isPeoples = kind === "declared";
  const rows = shown2.map((change) => [utc(whenOf(change)), deed(change, isPeoples), change.note ?? seen(change)]);
  return table(["When", "What", "Seen or said"], rows);
}
function whenOf({ kind, since, at }) {
  return DONE[kind] === void 0 || kind === "reopened" ? since : at;
}
function seen({ kind, text }) {
  return DONE[kind] === void 0 || kind === "reopened" || kind === "reminded" ? text : "";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/core/issue/seen.ts
var MAX_OWNERS = 20;
function symptomList({ incident, checks }, symptom) {
  const only = incident.checks.length === 1 ? checks[0] : void 0;
  const isPeoples = incident.kind === "declared";
  return bullets([
    ["Expected", only === void 0 || isPeoples ? void 0 : expected(only)],
    ["Seen", isPeoples ? void 0 : codeSpan(symptom.text)],
    ["Reason", isPeoples ? void 0 : codeSpan(symptom.reason)],
    ["Since", utc(incident.startedAt)],
    ["Until", incident.endedAt === void 0 ? void 0 : utc(incident.endedAt)],
    ["Target", only?.target === void 0 ? void 0 : codeSpan(only.target)],
    ["In common", incident.cause === void 0 ? void 0 : codeSpan(incident.cause)],
    ["Severity", incident.severity],
    ["Owner", owners(checks)]
  ]);
}
function expected(check) {
  const others = check.assertions.map((assertion) => codeSpan(assertion.name));
  return [`status ${codeSpan(check.status.source)}`, ...others].join(", ");
}
function owners(checks) {
  const all = [...new Set(checks.flatMap((check) => check.owners))].slice(0, MAX_OWNERS);
  const shown2 = all.map((owner) => /^[a-z\d][a-z\d-]{0,38}$/i.test(owner) ? `@${owner}` : codeSpan(`@${owner}`));
  return shown2.length === 0 ? void 0 : shown2.join(", ");
}
function locationTable({ incident }, symptom) {
  const { grounds, locations } = incident;
  if (incident.checks.length > 1 || locations.length === 0 || incident.kind === "declared") return void 0;
  const voices = grounds?.voices ?? [];
  if (voices.length === 0) {
    const rows = locations.map((location) => [location, symptom.state, symptom.text]);
    return table(["Location", "State", "Seen"], rows);
  }
  return table(["Location", "State", "Seen", "Lookup", "Connect", "TLS", "First byte", "Total"], voices.map(voiceRow));
}
function voiceRow({ location, state, text, phases }) {
  const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = phases;
  return [location, state, text, ...[dnsMs, connectMs, tlsMs, firstByteMs, totalMs].map(inMs)];
}
function inMs(ms) {
  return ms === void 0 ? "" : `${ms} ms`;
}
function memberTable(context) {
  const { incident, memories = {} } = context;
  const { recovered = [] } = incident;
  if (incident.checks.length < 2) return void 0;
  const rows = incident.checks.map((id) => {
    const memory = memories[id];
    const { state, since, reason } = memory?.unseen ?? memory?.confirmed ?? {};
    const isUp = recovered.includes(id) || state === "up";
    return { isUp, cells: [nameOf(context, id), state ?? (isUp ? "up" : ""), since ? utc(since) : "", reason ?? ""] };
  });
  const sorted = rows.toSorted((a, b) => Number(a.isUp) - Number(b.isUp));
  const count = rows.filter(({ isUp }) => isUp).length;
  const summary = count === 0 ? "" : ` ${count} of ${rows.length} are up again.`;
  const text = table(
    ["Check", "State", "Since", "Reason"],
    sorted.map(({ cells }) => cells)
  );
  return `**${rows.length} checks.**${summary}

${text}`;
}
function factList(context) {
  const { checks, kind } = context.incident;
  if (checks.length > 1 || kind === "declared") return void 0;
  const rows = factRows(publicFacts(context));
  const list = bullets(rows.map(({ label, value, isQuoted }) => [label, isQuoted ? codeSpan(value) : value]));
  return list === "" ? void 0 : `**What the look showed.**

${list}`;
}

// src/core/issue/words.ts
var PREVIEW = 140;
var MAX_NAME = 40;
function lasted(incident, until2) {
  return formatDuration(lastedMs(incident, until2));
}
function subject(context, { checks } = context.incident) {
  const { incident } = context;
  if (incident.title !== void 0) return safeLine(incident.title, 2 * MAX_NAME);
  const [first] = checks;
  if (first === void 0) return "The config";
  if (incident.cause !== void 0 && checks.length > 1)
    return `${checks.length} checks (${safeLine(incident.cause, MAX_NAME)})`;
  const name = safeLine(nameOf(context, first), MAX_NAME);
  return checks.length > 1 ? `${name} and ${checks.length - 1} more` : name;
}
function isNow(now) {
  if (now.checks.length === 0) return "has mistakes";
  return isSeen(now.state) ? `${are(now)} ${now.state}` : "cannot be seen";
}
var WAS = {
  outage: "down",
  degraded: "degraded",
  unseen: "out of sight",
  config: "broken",
  declared: "open"
};
function was(incident) {
  return `${isPlural(incident) ? "were" : "was"} ${WAS[incident.kind]}`;
}
function are(incident) {
  return isPlural(incident) ? "are" : "is";
}
function isPlural({ checks, title }) {
  return title === void 0 && checks.length > 1;
}
function sentence(statement, detail2 = "") {
  const room = PREVIEW - statement.length - 3;
  const text = safeLine(detail2, Math.max(20, room)).replace(/\.$/, "");
  const whole = text === "" ? statement : `${statement}: ${text}`;
  return escapeText(whole.endsWith("\u2026") ? whole : `${whole}.`, PREVIEW);
}

// src/core/issue/comment.ts
var MAX_NOTE2 = 1e3;
function changeComment(context, change, sumsUp = false) {
  const { incident, links } = context;
  return paragraphs([
    firstSentence(context, change),
    noteBelow(change),
    ...detail(context, change),
    sumsUp && change.kind !== "closed" ? happened(context.incident) : void 0,
    linkLine(changeLinks(links, change.round)),
    changeKey(incident.id, change.number)
  ]);
}
function changeLinks({ page, run }, round) {
  return [link("Status page", page), link("The run that saw it", run?.(round))];
}
function firstSentence(context, change) {
  const { incident } = context;
  const whom = isShared(incident) ? change : { ...change, checks: incident.checks };
  const who = subject(context, whom);
  switch (change.kind) {
    case "opened":
    case "worsened":
    case "eased":
      if (incident.kind === "declared") return sentence(`${who}: open since ${utc(change.since)}`);
      return sentence(`${who} ${isNow(whom)} since ${utc(change.since)}${before(change)}`, change.text);
    case "shifted":
      return sentence(`${who} ${still(whom)}, in another way since ${utc(change.since)}`, change.text);
    case "reopened":
      return sentence(`${who} ${isNow(whom)} again since ${utc(change.since)}${returns(context)}`, change.text);
    case "reminded":
      return sentence(`${stillOpen(context, change)} after ${age(context, change)}`, "nobody has acknowledged it yet");
    case "acknowledged":
      return sentence(`${who}: ${by(change)} works on it${until(change)}`, change.note);
    case "silenced":
      return sentence(`${who}: nothing more is told${until(change)}, says ${by(change)}`, change.note);
    case "unsilenced":
      return sentence(`${who}: news is told again, says ${by(change)}`, change.note);
    case "updated":
      return sentence(`${who}: ${update(change)}`, change.note);
    case "closed":
      return closing(context, change);
  }
}
function before({ from, state }) {
  return from === void 0 || !isSeen(from) || from === state ? "" : `, after ${from}`;
}
function still(change) {
  const now = isNow(change);
  return now.startsWith("cannot") ? `still ${now}` : now.replace(" ", " still ");
}
function stillOpen(context, change) {
  const who = subject(context);
  return context.incident.kind === "declared" ? `${who}: still open` : `${who} ${still(change)}`;
}
function returns({ incident: { returns: count = 1 } }) {
  return count > 1 ? `, for the ${count + 1}th time`.replace(/([23])th/, (_, digit) => digit === "2" ? "2nd" : "3rd") : "";
}
function age({ incident }, { at }) {
  return `${lasted(incident, at)}, since ${utc(incident.startedAt)}`;
}
function by({ by: login }) {
  return login === void 0 ? "somebody" : login.slice(0, MAX_NAME);
}
function until({ until: time }) {
  return time === void 0 ? "" : ` until ${utc(time)}`;
}
function update(change) {
  const { stage, severity } = change;
  return [stage, severity, `says ${by(change)}`].filter((part) => part !== void 0).join(", ");
}
function closing(context, change) {
  const { incident } = context;
  const who = subject(context);
  const end = incident.endedAt ?? change.since;
  const past = `${isPlural(incident) ? "they" : "it"} ${was(incident)} for ${lasted(incident, end)}`;
  if (incident.kind === "declared")
    return sentence(`${who}: over since ${utc(end)}${change.by === void 0 ? "" : `, says ${by(change)}`}`, past);
  if (change.by !== void 0) return sentence(`${who} ${are(incident)} closed by ${by(change)}, at ${utc(end)}`, past);
  return sentence(`${who} ${ending(context, change)} since ${utc(end)}`, past);
}
function ending({ incident }, { state }) {
  if (incident.kind === "config") return "is valid again";
  if (!isSeen(state)) return `${are(incident)} not watched any more`;
  return incident.kind === "unseen" ? `can be seen again (${state})` : `${are(incident)} ${state} again`;
}
function noteBelow({ kind, by: login, note }) {
  if (note === void 0 || kind !== "closed" && note.length < 40) return void 0;
  return `**${capital(login === void 0 ? "said" : "in their words")}.** ${escapeText(note, MAX_NOTE2)}`;
}
function detail(context, change) {
  switch (change.kind) {
    case "opened":
    case "worsened":
    case "eased":
    case "shifted":
    case "reopened":
      return [explanation(context, change.state, change.reason)];
    case "reminded":
      return ["Whoever takes it may say so with a comment of one line, `/ack`; reminders then end."];
    case "acknowledged":
    case "silenced":
    case "unsilenced":
    case "updated":
      return [];
    case "closed":
      return [spans(context.incident, change), happened(context.incident), skeleton(context)];
  }
}
function happened(incident) {
  return `**What happened.**

${timeline(incident)}`;
}
function spans(incident, { since, at }) {
  const end = incident.endedAt ?? since;
  const [opened2] = incident.changes;
  const found = opened2 === void 0 || incident.kind === "declared" ? "" : ` It was confirmed ${formatDuration(opened2.at - opened2.since)} after the first bad look, and its end ${formatDuration(at - end)} after the first good one.`;
  return `**How long.** ${lasted(incident, end)}, from ${utc(incident.startedAt)} to ${utc(end)}.${found}`;
}
function skeleton({ incident }) {
  const isWorthIt = incident.kind === "outage" || incident.kind === "declared";
  if (!isWorthIt || incident.isDrill === true || incident.postmortem !== void 0) return void 0;
  return [
    "**For a post-mortem**, to be copied and filled in:\n",
    "- Impact: who could not do what, and how many were they?",
    "- Cause: what happened, and why could it?",
    "- Detection: who knew first, and could we have known earlier?",
    "- Repair: what ended it, and what delayed that?",
    "- Next: what is done so that it does not come back, by whom, until when?"
  ].join("\n");
}

// src/core/issue-text.ts
var MAX_TITLE = 256;
function issueTitle(context, told2) {
  const { incident } = context;
  const symptom = lastSymptom(incident, told2);
  const [first] = incident.changes;
  const whom = isShared(incident) && first !== void 0 ? { ...symptom, checks: first.checks } : symptom;
  const name = plainText(subject(context, whom), 3 * MAX_NAME);
  const severity = incident.changes.slice(0, told2).findLast((change) => change.severity !== void 0)?.severity;
  const grade = severity === void 0 ? "" : ` (${severity})`;
  const title = incident.kind === "declared" ? `${name}${grade}` : `${name} ${isNow(whom)}${grade}: ${plainText(symptom.text, 120)}`;
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function issuePart(context, told2) {
  const { incident } = context;
  const symptom = currentSymptom(incident);
  const mark = { incident: incident.id, told: told2 };
  const rest = paragraphs([
    drillNotice(incident),
    standing(incident),
    symptomList(context, symptom),
    locationTable(context, symptom),
    memberTable(context),
    explanation(context, symptom.state, symptom.reason),
    belief(context),
    differenceList(context),
    factList(context),
    curlBlock(context),
    dayStrip(context),
    incident.changes.length > 1 ? `**What happened.**

${timeline(incident)}` : void 0,
    linkLine(bodyLinks(context))
  ]);
  return markedPart(mark, bodySentence(context, symptom), rest);
}
function duplicateText(incident, original) {
  return duplicatePart(incident.id, `This is a duplicate of #${original}, where the same incident is told.`);
}
function bodySentence(context, symptom) {
  const { incident } = context;
  const left = isOpen(incident) ? { ...incident, checks: remaining(incident) } : incident;
  const who = subject(context, left);
  const { endedAt, startedAt } = incident;
  const span = endedAt === void 0 ? `since ${utc(startedAt)}` : `from ${utc(startedAt)} for ${lasted(incident, endedAt)}`;
  if (incident.kind === "declared") {
    const parts = [`${endedAt === void 0 ? "open " : ""}${span}`, incident.severity, incident.stage];
    return sentence(who, parts.filter((part) => part !== void 0).join(", "));
  }
  return sentence(`${who} ${endedAt === void 0 ? isNow(left) : was(incident)} ${span}`, symptom.text);
}
function bodyLinks({ incident, links: { page, run, history } }) {
  const [check] = incident.checks;
  const below = (path) => page === void 0 ? void 0 : URL.parse(path, page.replace(/\/*$/, "/"))?.href;
  return [
    link("Status page", page),
    check === void 0 || incident.checks.length > 1 ? void 0 : link("The check", below(`checks/${check}/`)),
    link("The incident", below(`incidents/${incident.id}/`)),
    link("The run that saw it", run?.(incident.round)),
    history && recordOf(incident, history)
  ];
}
function recordOf({ id, startedAt }, { branch, url }) {
  const path = incidentPath(id, startedAt);
  return link("Its record", url && `${url}/${path}`) ?? `Its record: ${codeSpan(`git log -p ${branch} -- ${path}`, 300)}`;
}

// src/core/issue/pin.ts
function deservesPin({ incident }, extras) {
  const isGrave = (incident.kind === "outage" || incident.kind === "declared") && incident.isDrill !== true;
  return extras?.isPinned === true && isGrave;
}
function pinEdit(context, extras, { known, upTo }) {
  const isOver = hasToldEnd(context.incident, upTo);
  if (!deservesPin(context, extras) || hasToldEnd(context.incident, known) === isOver) return {};
  return { pin: !isOver };
}
function hasToldEnd({ changes }, told2) {
  const last = changes.slice(0, told2).findLast(({ kind }) => kind === "closed" || kind === "reopened");
  return last?.kind === "closed";
}

// src/core/issue/draft.ts
function issueDraft(context, extras) {
  const { checks } = context;
  const assignees = [...new Set(checks.flatMap((check) => check.owners))];
  return {
    title: issueTitle(context, 1),
    body: issuePart(context, 1),
    labels: issueLabels(context),
    ...assignees.length > 0 && { assignees },
    ...extras?.milestone !== void 0 && { milestone: extras.milestone },
    ...extras?.isLocked === true && { lock: true },
    ...deservesPin(context, extras) && { pin: true }
  };
}

// src/core/reconcile.ts
var CLOCK_MARGIN_MS = 36e5;
function issueQuery(all, bad = /* @__PURE__ */ new Set()) {
  const incidents = all.filter((incident) => {
    return isOpen(incident) || incident.issue?.settled !== true || incident.checks.some((check) => bad.has(check));
  });
  if (incidents.length === 0) return void 0;
  const numbers = incidents.flatMap((incident) => incident.issue?.number ?? []);
  const unnumbered = incidents.filter((incident) => incident.issue === void 0).map(createdAfter);
  return unnumbered.length === 0 ? { numbers } : { numbers, since: instant(Math.min(...unnumbered)) };
}
function reconcile(input) {
  const effects = [];
  const sightings = /* @__PURE__ */ new Map();
  const { allowance = CONTENTS_PER_ROUND } = input;
  const room = { contents: allowance, edits: allowance, held: /* @__PURE__ */ new Set() };
  for (const incident of [...input.incidents].sort(byUrgency)) {
    const [issue, ...duplicates] = oursOf(incident, input.found?.issues ?? []);
    if (issue === void 0) {
      const gone = goneNumber(incident, input.found);
      if (gone !== void 0 && !isOpen(incident)) sightings.set(incident.id, { number: gone, settled: true });
      else if (mayOpen(incident, input)) effects.push(...open(incident, input, room));
      continue;
    }
    const settled = isFinished(incident, issue) && duplicates.length === 0;
    const isSure = duplicates.length === 0 || incident.issue !== void 0;
    if (isSure) sightings.set(incident.id, { number: issue.number, settled });
    effects.push(...catchUp(incident, issue, input, room));
    for (const second of duplicates)
      if (mayEdit(room, incident)) effects.push(unite(incident, issue.number, second, input.extras));
  }
  return { effects, sightings, held: [...room.held] };
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
function contextOf(incident, { checks, links, walls = [], memories = {} }) {
  const own = checks.filter((check) => incident.checks.includes(check.id));
  return { incident, checks: own, others: checks, memories, links, walls };
}
function open(incident, input, room) {
  if (room.contents === 0) {
    room.held.add(incident.id);
    return [];
  }
  room.contents -= 1;
  const context = contextOf(incident, input);
  const draft = issueDraft(context, input.extras);
  const { title, body } = draft;
  const plan = planned(incident, { known: 1, isClosed: false, now: input.now });
  const toTell = { known: 1, plan, room, input };
  const update3 = plan.upTo > 1 ? told(context, { title, body, state: "open" }, toTell) : void 0;
  return [{ kind: "open", incident: incident.id, draft, update: update3 ?? { comments: [] } }];
}
function catchUp(incident, issue, input, room) {
  const known = toldBy(issue);
  const isClosed = issue.state === "closed";
  if (isFinished(incident, issue) || isOpen(incident) && isClosed && !isReturnUntold(incident, known)) return [];
  const context = contextOf(incident, input);
  const update3 = (update4) => {
    return update4 === void 0 ? [] : [{ kind: "update", incident: incident.id, number: issue.number, update: update4 }];
  };
  const plan = planned(incident, { known, isClosed, now: input.now });
  if (known < plan.upTo)
    return mayTell(incident, input) ? update3(told(context, issue, { known, plan, room, input })) : [];
  const body = replacePart(issue.body, issuePart(context, known));
  if (known > incident.changes.length || body === normalised(issue.body) || !mayEdit(room, incident)) return [];
  return update3({ comments: [], edit: { body } });
}
function mayEdit(room, incident) {
  if (room.edits === 0) {
    room.held.add(incident.id);
    return false;
  }
  room.edits -= 1;
  return true;
}
function told(context, issue, { known, plan, room, input }) {
  const { incident } = context;
  const comments = plan.comments.slice(0, room.contents);
  const isWhole = comments.length === plan.comments.length;
  const upTo = isWhole ? plan.upTo : comments.at(-1)?.change.number ?? known;
  if (!isWhole) room.held.add(incident.id);
  if (upTo <= known || !mayEdit(room, incident)) return void 0;
  room.contents -= comments.length;
  const title = issueTitle(context, upTo);
  const isRetitled = issue.title !== issueTitle(context, Math.max(1, known));
  return {
    comments: comments.map((telling) => keyed(context, telling)),
    edit: {
      ...isRetitled || title === issue.title ? {} : { title },
      body: replacePart(issue.body, issuePart(context, upTo)),
      ...stateAfter(context, issue, upTo),
      ...pinEdit(context, input.extras, { known, upTo })
    }
  };
}
function stateAfter({ incident }, { state }, upTo) {
  if (isOpen(incident)) return state === "closed" ? { state: "open" } : {};
  if (state === "closed" || upTo < incident.changes.length) return {};
  return { state: "closed", closedAs: "completed" };
}
function keyed(context, { change, sumsUp }) {
  return { key: changeKey(context.incident.id, change.number), body: changeComment(context, change, sumsUp) };
}
function unite(incident, original, second, extras) {
  const body = replacePart(second.body, duplicateText(incident, original));
  const unpinned = deservesPin({ incident }, extras) && { pin: false };
  const edit = { body, state: "closed", closedAs: "duplicate", ...unpinned };
  return { kind: "duplicate", incident: incident.id, number: second.number, update: { comments: [], edit } };
}

// src/app/tell.ts
async function tell(world, effects) {
  const done = [];
  const refused = [];
  let areOff = false;
  const lacking = /* @__PURE__ */ new Set();
  for (const effect of effects) {
    try {
      const number = await apply(world.tracker, effect, lacking);
      done.push({ kind: effect.kind, incident: effect.incident, number });
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      areOff = error.code === "gone" && effect.kind === "open";
      if (areOff) break;
      refused.push(named(error, effect));
      if (refusesAll(error)) break;
    }
  }
  return { done, refused, areOff, lacking: [...lacking] };
}
async function apply(tracker, effect, lacking) {
  if (effect.kind !== "open") {
    const known = effect.update.comments.length === 0 ? [] : await tracker.comments(effect.number);
    const missing2 = await update2(tracker, effect.number, effect.update, known);
    for (const text of missing2) lacking.add(text);
    return effect.number;
  }
  const { number, lacking: missing = [] } = await tracker.open(effect.draft);
  for (const text of missing) lacking.add(text);
  for (const text of await update2(tracker, number, effect.update, [])) lacking.add(text);
  return number;
}
async function update2(tracker, number, { comments, edit }, known) {
  for (const { key, body } of comments) {
    if (!hasKey(known, key)) await tracker.comment(number, body);
  }
  return edit === void 0 ? [] : tracker.edit(number, edit);
}
function refusesAll({ code }) {
  return code === "rate-limited" || code === "unauthorized";
}
function named(error, { kind, incident }) {
  const what = kind === "open" ? "the issue was not opened" : "the issue was not brought up to date";
  return new AdapterError(error.code, `incident \`${incident}\`: ${what}: ${error.message}`, {
    next: error.next,
    cause: error
  });
}

// src/app/tell-incidents.ts
var NOTHING = { sightings: /* @__PURE__ */ new Map(), refused: [] };
var ASK_AGAIN_MS = 36e5;
var TURNED_OFF = "the repository has its issues turned off, so only the page and channels tell of incidents; turn them on (Settings \u2192 General \u2192 Features \u2192 Issues), or write `issues: off` in the config";
async function findIssues(world, input, seen2) {
  const { state, round } = seen2;
  const off = state?.issuesOff;
  const query = issueQuery(Object.values(state?.incidents ?? {}), badOf(seen2.results));
  if (state === void 0 || input.config.issues.areOff) return NOTHING;
  if (query === void 0 || areKnownOff(off, world)) return { ...NOTHING, ...off !== void 0 && { off } };
  try {
    const found = { query, issues: await world.tracker.find(query) };
    return { found, sightings: reconciled(world, input, { state, round, found }).sightings, refused: [] };
  } catch (error) {
    const refused = refusalOf(error);
    if (refused.code === "gone") return { ...NOTHING, off: world.clock.now() };
    world.report({ kind: "refused", error: refused });
    return { ...NOTHING, refused: [refused], ...off !== void 0 && { off } };
  }
}
function areKnownOff(off, { clock }) {
  return off !== void 0 && Math.abs(clock.now() - off) < ASK_AGAIN_MS;
}
function badOf(results) {
  return new Set(results.filter(({ state }) => state !== "up").map(({ check }) => check));
}
function tellingOf({ config }, { off }) {
  const { areOff, reopenWithinMs, remindAfterMs } = config.issues;
  const hasIssues = !areOff && off === void 0;
  return { reopenWithinMs, remindAfterMs, hasIssues, ...off !== void 0 && { issuesOff: off } };
}
async function tellIncidents(world, input, told2) {
  const { found, ...rest } = told2;
  if (input.config.issues.areOff || areKnownOff(told2.state.issuesOff, world))
    return { done: [], refused: [], problems: [] };
  const { effects, held } = reconciled(world, input, { ...rest, ...found === void 0 ? {} : { found } });
  const { done, refused, lacking, areOff } = await tell(world, effects);
  for (const error of refused) world.report({ kind: "refused", error });
  const waiting = held.length === 0 ? [] : [`${held.length} incidents are told in later rounds: ${WHY_HELD}`];
  return { done, refused, problems: areOff ? [TURNED_OFF] : [...lacking, ...waiting] };
}
var WHY_HELD = "GitHub takes so many issues and comments in an hour, and the worst comes first";
function reconciled(world, input, { state, round, found }) {
  return reconcile({
    incidents: Object.values(state.incidents),
    checks: input.config.checks,
    walls: input.config.walls,
    now: world.clock.now(),
    round: round.id,
    links: issueLinks(input, state),
    allowance: allowanceOf(input.config.everyMs),
    memories: state.checks,
    extras: input.config.issues.extras,
    ...found === void 0 ? {} : { found }
  });
}
function issueLinks({ config, links }, state) {
  const page = config.page.url ?? state.page?.url;
  const branch = config.historyRef.replace(/^refs\/heads\//, "");
  return {
    ...page === void 0 ? {} : { page },
    ...links.run === void 0 ? {} : { run: links.run },
    history: { branch, ...links.historyUrl === void 0 ? {} : { url: links.historyUrl } }
  };
}

// src/core/background.ts
var STRIP_DAYS = 30;
var WINDOW_MS = 6 * 36e5;
var MOST_HAPPENINGS = 10;
var MAX_TITLE2 = 100;
var MAX_LOGIN2 = 40;
function opened({ incidents, changes }) {
  const news = new Set(changes.filter(({ kind }) => kind === "opened").map(({ incident }) => incident));
  return incidents.filter((one) => news.has(one.id) && one.grounds !== void 0 && one.kind !== "unseen");
}
function timeBefore(advanced) {
  const starts = opened(advanced).map(({ startedAt }) => startedAt);
  if (starts.length === 0) return void 0;
  return { from: after(instant(Math.min(...starts)), -WINDOW_MS), to: instant(Math.max(...starts)) };
}
function backgroundReads({ to }) {
  return [.../* @__PURE__ */ new Set([daysPath(after(to, -STRIP_DAYS * DAY_MS)), daysPath(to)])];
}
function withBackground(advanced, { files, happenings }) {
  const tallies = [...files].flatMap(([path, content]) => readDays(content, monthOfPath(path)).good);
  const told2 = /* @__PURE__ */ new Map();
  for (const incident of opened(advanced)) {
    const { grounds, startedAt } = incident;
    if (grounds === void 0) continue;
    const strip = stripOf(
      incident,
      tallies.map(({ value }) => value),
      advanced
    );
    const near = nearest(happenings, startedAt);
    told2.set(incident.id, {
      ...incident,
      grounds: { ...grounds, ...strip !== void 0 && { strip }, ...near.length > 0 && { happenings: near } }
    });
  }
  const updated = (incident) => told2.get(incident.id) ?? incident;
  const live = Object.entries(advanced.state.incidents).map(([id, one]) => [id, updated(one)]);
  return {
    ...advanced,
    incidents: advanced.incidents.map(updated),
    state: { ...advanced.state, incidents: Object.fromEntries(live) }
  };
}
function monthOfPath(path) {
  const [, year, month] = /(\d{4})\/(\d\d)\.ndjson$/.exec(path) ?? [];
  return instant(Date.UTC(Number(year), Number(month) - 1));
}
function nearest(happenings, start) {
  return happenings.filter(({ at }) => at <= start && at >= start - WINDOW_MS).sort((a, b) => b.at - a.at).slice(0, MOST_HAPPENINGS).map(({ title, by: by2, ...rest }) => ({
    ...rest,
    title: safeLine(title, MAX_TITLE2),
    ...by2 !== void 0 && { by: safeLine(by2, MAX_LOGIN2) }
  }));
}
function stripOf({ checks, startedAt }, tallies, { state }) {
  const [check, ...others] = checks;
  if (check === void 0 || others.length > 0) return void 0;
  const ids = /* @__PURE__ */ new Set([check, ...state.checks[check]?.was ?? []]);
  const own = tallies.filter((tally) => ids.has(tally.check));
  const days = Array.from({ length: STRIP_DAYS }, (_, index) => {
    const name = dayName(after(dayOf(startedAt), (index - STRIP_DAYS) * DAY_MS));
    return own.filter(({ day }) => day === name);
  });
  const first = days.findIndex((day) => seconds(day).observedS > 0);
  if (first < 0) return void 0;
  const shown2 = days.slice(first).map(seconds);
  return {
    days: shown2.map(markOf),
    downS: sum(shown2.map(({ downS }) => downS)),
    observedS: sum(shown2.map((day) => day.observedS))
  };
}
function seconds(tallies) {
  return {
    observedS: sum(tallies.map(observedS)),
    downS: sum(tallies.map(({ downS }) => downS)),
    degradedS: sum(tallies.map(({ degradedS }) => degradedS))
  };
}
function markOf({ observedS: seen2, downS, degradedS }) {
  if (seen2 === 0) return "n";
  if (downS > 0) return downS * 2 > seen2 ? "D" : "o";
  return degradedS > 0 ? "d" : "u";
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

// src/app/background.ts
function createBackground(world, input) {
  const { issues } = input.config;
  let seen2;
  const repositories = [...ownRepository(input), ...issues.changesFrom];
  return async (advanced, head) => {
    const before2 = timeBefore(advanced);
    if (before2 === void 0 || issues.areOff) return { advanced, problems: [] };
    const problems = [];
    const files = head === void 0 ? /* @__PURE__ */ new Map() : await world.store.read(head, backgroundReads(before2));
    const { activity } = world;
    if (activity === void 0) return { advanced: withBackground(advanced, { files, happenings: [] }), problems };
    seen2 ??= activity.during({ repositories, ...before2 });
    try {
      const { happenings, watchers = 0 } = await seen2;
      const watched = issues.repository === void 0 ? watchedByMany(watchers) : void 0;
      if (watched !== void 0) problems.push(watched);
      return { advanced: withBackground(advanced, { files, happenings }), problems };
    } catch (error) {
      const { message, next } = refusalOf(error);
      problems.push(`what was done to the repositories before the incident could not be asked: ${message}; ${next}`);
      return { advanced: withBackground(advanced, { files, happenings: [] }), problems };
    }
  };
}
function ownRepository({ repository }) {
  const [owner, name] = repository?.name.split("/") ?? [];
  return owner === void 0 || name === void 0 ? [] : [{ owner, name }];
}

// src/app/backoff.ts
var RACE_MS = 3e5;
var SHORTEST_TRY_MS = 40;
var MAX_BACKOFF_MS = 45e3;
var FIRST_SPREAD = 4;
function createBackoff(clock) {
  const began = clock.now();
  let triedFrom = began;
  let spread = FIRST_SPREAD;
  return async () => {
    const now = clock.now();
    if (now - began > RACE_MS) {
      throw new AdapterError("unavailable", `other writers kept the history branch busy for ${RACE_MS / 1e3} s`, {
        next: "this round's results are missing from history; give the rounds one concurrency group so that they follow one another"
      });
    }
    const tookMs = Math.max(SHORTEST_TRY_MS, now - triedFrom);
    await clock.sleep(Math.min(spread * tookMs, MAX_BACKOFF_MS) * Math.random());
    spread += 1;
    triedFrom = clock.now();
  };
}

// src/app/burning.ts
async function burningBudgets(store, { head, files, state }, round) {
  const { checks, everyMs, now } = round;
  if (head === void 0 || state === void 0) return /* @__PURE__ */ new Map();
  if (budgetReads({ checks, state, now, everyMs }).length === 0) return /* @__PURE__ */ new Map();
  const advanced = advance(round);
  const later = await store.read(head, readsAfter(state, advanced, round.round));
  const known = new Map([...files, ...later]);
  const made = record({ files: known, before: state, advanced, checks, round: round.round, now });
  const query = { checks, state: made.state, now, everyMs };
  const read = await store.read(head, budgetReads(query));
  const written = [...made.files].flatMap(([path, text]) => text === null ? [] : [[path, text]]);
  return budgets(query, new Map([...read, ...written]));
}

// src/app/record.ts
async function recall(store, round) {
  const head = await store.head();
  const first = head === void 0 ? /* @__PURE__ */ new Map() : await store.read(head, readsAtFirst(round));
  const opened2 = openHistory(first);
  if (opened2.kind === "newer") {
    const problem = `${newerWords(opened2.version)}; nothing was recorded: update the action`;
    return { head, files: first, state: void 0, recorded: /* @__PURE__ */ new Set(), newer: opened2.version, problems: [problem] };
  }
  const next = readsNext(opened2, round);
  const files = head === void 0 || next.length === 0 ? first : new Map([...first, ...await store.read(head, next)]);
  const state = stateBefore(opened2, files, round);
  return { head, files, state, recorded: recordedResults(files, round), problems: hints(state) };
}
function hints(state) {
  if (!isTooLargeForOneFile(state)) return [];
  return ["with over 1,000 checks each round reads and writes the whole hour's results: `allclear migrate history`"];
}
async function recordRound(world, input, looked) {
  const { round } = looked;
  const seen2 = await findIssues(world, input, { ...looked, state: looked.memory.state });
  const served = await servedPage(world, input, looked.memory.state);
  const backoff = createBackoff(world.clock);
  const explain = createBackground(world, input);
  const begun = await beginMonth(world, input, looked);
  for (let memory = begun.memory; ; memory = await recall(world.store, round)) {
    assertOurs(memory.state, input);
    const given = {
      state: memory.state,
      checks: input.config.checks,
      everyMs: input.config.everyMs,
      round,
      results: looked.results,
      now: world.clock.now(),
      recorded: memory.recorded,
      outside: outsideAround(allMaintenance(input.config.maintenance, memory.state?.maintenance), round),
      mayArchive: await mayArchive(memory.state, input),
      sightings: seen2.sightings,
      telling: tellingOf(input, seen2),
      earlier: () => earlierResults(memory.files, round),
      ...input.configCommit === void 0 ? {} : { newest: newestConfig(input) },
      ...input.repository === void 0 ? {} : { repository: input.repository },
      ...input.configCommit === void 0 ? {} : { config: input.configCommit },
      ...served === void 0 ? {} : { page: served.page }
    };
    const decided = advance({ ...given, budgets: await burningBudgets(world.store, memory, given) });
    const { advanced, problems: unasked } = await explain(decided, memory.head);
    const going = outgoing(advanced, memory.state, {
      channels: input.config.channels,
      now: world.clock.now(),
      isLate: round.isLate === true,
      isHeld: looked.isSentLater === true
    });
    const commit = await commitOnce(world, input, { round, memory, advanced: going.advanced });
    if (commit === "moved") await backoff();
    else {
      const { changes } = advanced;
      const { deliveries } = going;
      const problems = [...begun.problems, ...unasked, ...commit.problems, ...going.problems];
      return { ...commit, problems, changes, deliveries, found: seen2.found, served, refused: seen2.refused };
    }
  }
}
async function commitOnce(world, input, { round, memory, advanced }) {
  const { head } = memory;
  const later = head === void 0 ? /* @__PURE__ */ new Map() : await world.store.read(head, readsAfter(memory.state, advanced, round));
  const recorded = record({
    files: new Map([...memory.files, ...later]),
    before: memory.state,
    advanced,
    checks: input.config.checks,
    round,
    now: world.clock.now()
  });
  const problems = recorded.problems.map(problemLine);
  if (recorded.files.size === 0 && head !== void 0) return { commit: head, state: recorded.state, problems };
  const { message, dropped } = recorded;
  const commit = await world.store.commit({ parent: head, message, files: recorded.files, dropped });
  if (commit === "moved") return "moved";
  world.report({ kind: "committed", commit, message: recorded.message });
  return { commit, state: recorded.state, problems };
}
async function beginMonth(world, input, { round, memory }) {
  const { head } = memory;
  const plan = monthlyPlan(memory.state, round);
  if (head === void 0 || plan === void 0 || !input.config.isSquashed) return { memory, problems: [] };
  assertOurs(memory.state, input);
  const message = `what was before is at ${plan.archive}: ${head} [skip ci]`;
  try {
    await world.store.reroot({ head, message, archive: plan.archive });
    return { memory: await recall(world.store, round), problems: [] };
  } catch (error) {
    const { message: why, next } = refusalOf(error);
    return { memory, problems: [`the history branch could not begin anew this month: ${why}; ${next}`] };
  }
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
function problemLine({ path, line, message }) {
  return `history: ${path}${line === void 0 ? "" : `:${line}`}: ${message}`;
}

export {
  createBackoff,
  tell,
  findIssues,
  tellIncidents,
  recall,
  recordRound,
  assertOurs,
  unrecordedFile,
  readUnrecorded
};
