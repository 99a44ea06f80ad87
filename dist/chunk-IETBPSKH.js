import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CERTAINTY,
  columns,
  paragraphs,
  ruleWords
} from "./chunk-6LQW3J7S.js";
import {
  configIn
} from "./chunk-J3DGWNWE.js";
import {
  placesFor
} from "./chunk-HLMJSZ3X.js";
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import "./chunk-QL52EHN6.js";
import {
  pageHistory,
  pageReads
} from "./chunk-FQURC52Z.js";
import {
  readState
} from "./chunk-X3EYT6IT.js";
import "./chunk-5B4VORCJ.js";
import {
  openStore
} from "./chunk-EOPLNMHA.js";
import "./chunk-TYHXC3ZO.js";
import {
  DEFAULT_HISTORY_REF,
  createSource,
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import "./chunk-PFFZTVQC.js";
import {
  factRows,
  utc
} from "./chunk-P437VXRP.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import {
  STATUS_CODES,
  allReasons,
  describeReason,
  describeStatus
} from "./chunk-MIQN2ZJ7.js";
import {
  ACTS,
  VENDORS,
  reasonOf,
  wallOf
} from "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import {
  nearest
} from "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import {
  iso
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/explain.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/app/look-back.ts
async function lookBack(store, now) {
  const remembered = await readState(store);
  if (remembered === void 0) return void 0;
  const { commit, state } = remembered;
  const files = await store.read(commit, pageReads(state, now));
  return { state, latest: pageHistory(createSource(files, state, now), []).latest };
}

// src/core/knowledge/explain.ts
var WHOSE = {
  target: "the target's",
  edge: "that of a wall in front of the target",
  check: "that of the check as it is written",
  runner: "our own side's"
};
function explain(word, own = []) {
  const name = word.toLowerCase();
  const code = /^(?:http\.)?([1-9]\d{2})$/.exec(name)?.[1];
  if (code !== void 0) return ofCode(Number(code));
  const reasons = allReasons();
  if (wallOf(name, own) !== void 0 || reasons.some(({ reason }) => reason === name)) return ofReason(name, own);
  const vendor = [...own, ...VENDORS].find(
    (one) => one.id === name || `wall.${one.id}` === name || one.name.toLowerCase() === name
  );
  if (vendor !== void 0) return { kind: "vendor", vendor };
  const family = reasons.filter(({ reason }) => reason.startsWith(`${name}.`));
  return family.length === 0 ? void 0 : { kind: "family", name, reasons: family };
}
function knownWords(own = []) {
  const reasons = allReasons().map(({ reason }) => reason);
  const families = reasons.map((reason) => reason.split(".")[0] ?? reason);
  return [
    .../* @__PURE__ */ new Set([...reasons, ...families, ...Object.keys(STATUS_CODES), ...[...own, ...VENDORS].map(({ id }) => id)])
  ];
}
function ofCode(code) {
  const { name, kinds, ...facts } = describeStatus(code);
  const walls = VENDORS.filter(
    ({ rules }) => rules.some(({ status, kind, confidence }) => status?.includes(code) && kind !== "origin" && confidence !== "weak")
  );
  return { kind: "reason", reason: `http.${code}`, title: `${code} ${name}`, facts, usually: kinds, walls };
}
function ofReason(reason, own) {
  const wall = wallOf(reason, own);
  const walls = wall === void 0 ? [] : [wall.vendor];
  return { kind: "reason", reason, title: reason, facts: describeReason(reason, own), usually: [], walls };
}

// src/core/look-explanation.ts
var WHY = {
  up: "Every expectation held.",
  degraded: "It answered as it should in the main, but weaker or slower than the check asks.",
  down: "There was no answer, or not one that the check accepts, and nothing shows that anybody but the target is at fault.",
  blocked: "A wall refused this look, so the target was not seen: the time counts as not observed, nothing is opened, and what is open stays open.",
  unknown: "Nothing was learned about the target: the time counts as not observed, nothing is opened, and what is open stays open."
};
function explainLook(memory, look, { check, walls = [] } = {}) {
  const { confirmed, trail, rules } = memory;
  const reason = look?.reason ?? confirmed?.reason;
  return {
    ...confirmed === void 0 ? {} : { confirmed: `${confirmed.state} since ${utc(confirmed.since)} (${confirmed.reason})` },
    ...look === void 0 ? {} : { look: `${look.state} (${look.reason}) at ${utc(look.at)} from ${look.location}: ${look.text}` },
    ...check === void 0 ? {} : { expected: expected(check) },
    why: [
      ...look === void 0 ? [] : [WHY[look.state]],
      ...look?.reason === "own.network" ? [GUARDED] : [],
      ...suspicion(look),
      ...trail.length === 0 ? [] : [
        `${count(trail.length)} not yet decided: a change to ${trail.at(-1)?.state} needs ${needed(memory)} in a row.`
      ],
      ...memory.verified ? [] : [UNVERIFIED],
      ...blindness(memory),
      ...rules.confirm.down === 1 ? ["One look is enough for this check."] : []
    ],
    ...reason === void 0 ? {} : { reason: describeReason(reason, walls) },
    facts: look === void 0 ? [] : factRows(look.facts)
  };
}
var GUARDED = "Such a failure can be our own network's as well: an independent control failed too, or many unrelated checks failed alike at once.";
var UNVERIFIED = "The check has never been seen working: until then a refusal (401, 403, 404, 405) or a name that does not exist is rather a mistake in the check than an outage.";
function expected({ status, assertions }) {
  return [`status ${status.source}`, ...new Set(assertions.map(({ name }) => name))].join(", ");
}
function blindness({ unseen }) {
  if (unseen === void 0 || unseen.rounds < 2) return [];
  const rounds = unseen.rounds < 3 ? `${unseen.rounds} rounds` : "3 rounds or more";
  return [`It could not be seen in ${rounds} in a row, since ${utc(unseen.since)}.`];
}
function suspicion(look) {
  const suspect = look?.facts.suspect;
  if (suspect === void 0) return [];
  const name = wallOf(suspect)?.vendor.name ?? suspect;
  return [
    `There is a sign of ${name}. It decides as soon as a second look, or another check that it refuses, supports it.`
  ];
}
function needed({ trail, rules }) {
  return rules.confirm[trail.at(-1)?.state ?? "down"];
}
function count(looks) {
  return looks === 1 ? "1 look is" : `${looks} looks are`;
}

// src/entry/cli/explain.ts
var explainCommand = {
  name: "explain",
  doc: "says what a reason, a status code or a wall means, or why a check's newest look was judged so; alone it lists all",
  argument: { name: "word", value: "<word>", isRequired: false },
  options: {
    dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
    store: {
      type: "string",
      value: "github:<owner>/<repo>",
      doc: "explain the checks of a repository on GitHub instead; the token is in GITHUB_TOKEN"
    },
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)"
    },
    json: { type: "boolean", doc: "print JSON instead of text" }
  },
  async run(values, shell) {
    const word = textOption(values, "word");
    const answer = word === void 0 ? listed(allReasons()) : await answerFor(word, values, shell);
    shell.out.write(values["json"] === true ? `${JSON.stringify(answer.json)}
` : answer.text);
    return EXIT.done;
  }
};
async function answerFor(word, values, shell) {
  const ours = explain(word);
  if (ours?.kind === "reason" && !isOfWall(ours.reason)) return ofReason2(ours);
  const clock = systemClock();
  const places = placesFor(values, shell, clock, "read contents of that repository");
  const config = await configIn(places, values, shell);
  const explained = explain(word, config?.walls);
  if (explained?.kind === "reason") return ofReason2(explained);
  const history = await historyIn(places, config, clock);
  const checks = history?.state.checks ?? {};
  const memory = Object.hasOwn(checks, word) ? checks[word] : void 0;
  if (history !== void 0 && memory !== void 0) return ofCheck(word, { memory, history, config });
  if (explained?.kind === "vendor") return ofVendor(explained);
  if (explained?.kind === "family") return listed(explained.reasons);
  const meant = nearest(word, [...Object.keys(checks), ...knownWords(config?.walls)]);
  const hint = meant === void 0 ? "`allclear explain` lists all that there is" : `did you mean \`${meant}\`?`;
  throw new InputError(`nothing is known of \`${word}\`; ${hint}`);
}
function listed(reasons) {
  const rows = reasons.map(({ reason, meaning }) => [reason, firstSentence(meaning)]);
  return { text: `${columns(rows)}
`, json: reasons };
}
function firstSentence(text) {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
function ofReason2({ reason, title, facts, usually, walls }) {
  const { blame, transient, meaning, causes, remedy } = facts;
  const names = walls.map(({ name }) => name);
  const text = paragraphs([
    title,
    `Whose doing it is: ${WHOSE[blame]}. ${transient ? "It often passes by itself." : "It does not pass by itself."}`,
    `What it means: ${meaning}`,
    causes === void 0 ? void 0 : `Usual causes: ${causes}`,
    `What to do: ${remedy}`,
    names.length < 2 ? void 0 : `Walls that refuse so: ${names.join(", ")}.`
  ]);
  return { text, json: { reason, title, ...facts, usually, walls: walls.map(({ id }) => id) } };
}
function ofVendor({ vendor }) {
  const { id, name, remedy, originRemedy, rules } = vendor;
  const words = rules.map((rule) => `  ${ACTS[rule.kind]}, ${CERTAINTY[rule.confidence]}
    ${ruleWords(rule)}`);
  const reasons = [...new Set(rules.map(({ kind }) => reasonOf(vendor, kind)))];
  const text = paragraphs([
    `${name} (${reasons.join(", ")})`,
    remedy === void 0 ? void 0 : `What to do: ${remedy}`,
    originRemedy === void 0 ? void 0 : `Where the target behind it is dead: ${originRemedy}`,
    `How it is told:
${words.join("\n")}`
  ]);
  const told = rules.map((rule) => ({
    id: rule.id,
    kind: rule.kind,
    confidence: rule.confidence,
    signs: ruleWords(rule)
  }));
  return { text, json: { vendor: id, name, remedy, originRemedy, rules: told } };
}
function isOfWall(reason) {
  return reason.startsWith("wall.") || reason.startsWith("edge.");
}
async function historyIn(places, config, clock) {
  if (places.kind === "local" && !existsSync(join(places.directory, "history.git"))) return void 0;
  return lookBack(openStore(places, config?.historyRef ?? DEFAULT_HISTORY_REF, clock), clock.now());
}
function ofCheck(id, { memory, history, config }) {
  const looks = history.latest.filter(({ check: check2 }) => check2 === id).toSorted((one, other) => other.at - one.at);
  const [look, ...others] = looks;
  const check = config?.checks.find((one) => one.id === id);
  const explaining = {
    ...config === void 0 ? {} : { walls: config.walls },
    ...check === void 0 ? {} : { check }
  };
  const { confirmed, look: seen, expected: expected2, why, reason, facts } = explainLook(memory, look, explaining);
  const text = paragraphs([
    `${id}: ${confirmed ?? "nothing is confirmed yet"}`,
    `Newest look: ${seen ?? "none in the newest two hours of rounds"}`,
    ...others.map(
      (other) => `From ${other.location}: ${other.state} (${other.reason}) at ${utc(other.at)}: ${other.text}`
    ),
    expected2 === void 0 ? void 0 : `Expected: ${expected2}`,
    why.join(" "),
    reason === void 0 ? void 0 : `What it means: ${reason.meaning}`,
    reason?.causes === void 0 ? void 0 : `Usual causes: ${reason.causes}`,
    reason === void 0 || look?.state === "up" ? void 0 : `What to do: ${reason.remedy}`,
    facts.length === 0 ? void 0 : columns(facts.map(({ label, value }) => [label, value]))
  ]);
  return {
    text,
    json: {
      check: id,
      confirmed: memory.confirmed && dated(memory.confirmed),
      looks: looks.map(lookJson),
      expected: expected2,
      why,
      reason
    }
  };
}
function dated({ since, ...confirmed }) {
  return { ...confirmed, since: iso(since) };
}
function lookJson({ at, ...look }) {
  return { ...look, at: iso(at) };
}
export {
  explainCommand
};
