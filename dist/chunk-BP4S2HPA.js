import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  refusalOf,
  servedPage
} from "./chunk-CX5TXQDA.js";
import {
  codeBlock,
  codeSpan,
  escapeText,
  plainText
} from "./chunk-ZBTXHM7I.js";
import {
  factRows,
  utc
} from "./chunk-L4PHS6OX.js";
import {
  LABEL,
  changeKey,
  duplicatePart,
  hasKey,
  isDuplicate,
  markedPart,
  normalised,
  readMark,
  replacePart
} from "./chunk-V7VPHTFK.js";
import {
  describeReason,
  wallOf
} from "./chunk-YFV4RPTF.js";
import {
  safeLine
} from "./chunk-FICUGQ4L.js";
import {
  CONFIG_INVALID,
  LEASE_MS,
  advance,
  budgetReads,
  budgets,
  decodeSamples,
  encodeSamples,
  isOpen,
  isSeen,
  monthlyPlan,
  openHistory,
  outsideAround,
  readLines,
  readsAfter,
  readsAtFirst,
  record,
  writeLines
} from "./chunk-SVS3TLKH.js";
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  after,
  formatDuration,
  instant
} from "./chunk-RXS6GBSN.js";

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

// src/core/issue-sections.ts
var MAX_ROWS = 25;
var MAX_CELL = 100;
function lasted(incident, until) {
  return formatDuration(until - incident.startedAt);
}
function paragraphs(parts) {
  return parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
}
function symptomList({ incident, checks }, symptom) {
  const [only] = checks;
  const target = checks.length === 1 ? only?.target : void 0;
  return bullets([
    ["Expected", only === void 0 || checks.length > 1 ? void 0 : expected(only)],
    ["Seen", codeSpan(symptom.text)],
    ["Reason", codeSpan(symptom.reason)],
    ["Since", utc(incident.startedAt)],
    ["Until", incident.endedAt === void 0 ? void 0 : utc(incident.endedAt)],
    ["Target", target === void 0 ? void 0 : codeSpan(target)],
    ["Checks", incident.checks.length > 1 ? checkList(incident, checks) : void 0]
  ]);
}
function expected(check) {
  const others = check.assertions.map((assertion) => codeSpan(assertion.name));
  return [`status ${codeSpan(check.status.source)}`, ...others].join(", ");
}
function checkList(incident, checks) {
  const names = incident.checks.map((id) => checks.find((check) => check.id === id)?.name ?? id);
  const shown = names.slice(0, MAX_ROWS).map((name) => codeSpan(name, MAX_CELL));
  return shown.join(", ") + (names.length > MAX_ROWS ? ` and ${names.length - MAX_ROWS} more` : "");
}
function locationTable(incident, symptom) {
  const rows = incident.locations.map((location) => [location, symptom.state, symptom.text]);
  return rows.length === 0 ? "" : table(["Location", "State", "Seen"], rows);
}
function factList({ facts }) {
  return bullets(factRows(facts).map(({ label, value, isQuoted }) => [label, isQuoted ? codeSpan(value) : value]));
}
function explanation({ walls = [] }, state, reason) {
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
function belief({ incident, checks }) {
  const [opened] = incident.changes;
  if (opened === void 0 || incident.kind === "config") return void 0;
  const span = `from ${utc(opened.since)} to ${utc(opened.at)}`;
  const [check] = checks;
  if (incident.kind === "unseen" || check === void 0)
    return `**Why we believe it.** Look after look ended so, ${span}.`;
  const looks = incident.kind === "outage" ? check.confirm.down : check.confirm.degraded;
  const retries = check.retries === 0 ? "" : `, each with up to ${check.retries} ${check.retries === 1 ? "retry" : "retries"}`;
  return looks === 1 ? `**Why we believe it.** One look is enough for this check: ${utc(opened.at)}${retries}.` : `**Why we believe it.** ${looks} looks in a row ended so, ${span}${retries}.`;
}
function curlBlock(checks) {
  const [check] = checks;
  const target = check?.target;
  if (check === void 0 || target === void 0 || check.private || checks.length > 1) return void 0;
  if (!/^https?:\/\//.test(target) || target.includes("${") || target.endsWith("\u2026")) return void 0;
  const quoted = `'${target.replaceAll("'", "'\\''")}'`;
  return codeBlock([`curl -sS -o /dev/null -D - --max-time ${Math.ceil(check.timeoutMs / 1e3)} ${quoted}`], "sh");
}
function timeline(incident) {
  const shown = incident.changes.slice(-MAX_ROWS);
  return table(
    ["When", "What", "Seen"],
    shown.map((change) => [utc(change.since), change.state, change.text])
  );
}
function linkLine({ page, run }, round) {
  const links = [
    link("Status page", page),
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
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const shown = rows.slice(0, MAX_ROWS).map((row) => line(row.map((cell) => escapeText(cell, MAX_CELL))));
  return [line(head), line(head.map(() => "---")), ...shown].join("\n");
}

// src/core/issue-text.ts
var MAX_TITLE = 256;
var PREVIEW = 140;
var MAX_NAME = 40;
function issueLabels(kind) {
  return kind === "outage" ? [LABEL] : [LABEL, `${LABEL}-${kind}`];
}
function issueTitle({ incident, checks }, told2) {
  const symptom = lastSymptom(incident, told2);
  const name = plainText(subject(symptom, checks), 2 * MAX_NAME);
  const title = `${name} ${isNow(symptom)}: ${plainText(symptom.text, 120)}`;
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function issuePart(context, told2) {
  const { incident, checks, links } = context;
  const symptom = currentSymptom(incident);
  const mark = { incident: incident.id, told: told2 };
  const curl = curlBlock(checks);
  const rest = paragraphs([
    symptomList(context, symptom),
    locationTable(incident, symptom),
    factList(incident),
    explanation(context, symptom.state, symptom.reason),
    belief(context),
    curl === void 0 ? void 0 : `**See for yourself.**

${curl}`,
    incident.changes.length > 1 ? `**What happened.**

${timeline(incident)}` : void 0,
    linkLine(links, incident.round)
  ]);
  return markedPart(mark, bodySentence(context, symptom), rest);
}
function changeComment(context, change) {
  const { incident, links } = context;
  const rest = change.kind === "closed" ? timeline(incident) : explanation(context, change.state, change.reason);
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
function bodySentence({ incident, checks }, symptom) {
  const who = subject(incident, checks);
  if (incident.endedAt === void 0) {
    return sentence(`${who} ${isNow(incident)} since ${utc(incident.startedAt)}`, symptom.text);
  }
  const span = `from ${utc(incident.startedAt)} for ${lasted(incident, incident.endedAt)}`;
  return sentence(`${who} ${was(incident)} ${span}`, symptom.text);
}
function turnSentence({ incident, checks }, change) {
  const now = `${subject(incident, checks)} ${isNow(change)} since ${utc(change.since)}`;
  const { from } = change;
  const before = from === void 0 || !isSeen(from) || from === change.state ? "" : `, after ${from}`;
  return sentence(now + before, change.text);
}
function closingSentence({ incident, checks }, change) {
  const since = incident.endedAt ?? change.since;
  const past = `${isPlural(incident) ? "they" : "it"} ${was(incident)} for ${lasted(incident, since)}`;
  return sentence(`${subject(incident, checks)} ${ending(incident, change)} since ${utc(since)}`, past);
}
function ending(incident, { state }) {
  if (incident.kind === "config") return "is valid again";
  if (!isSeen(state)) return `${are(incident)} not watched any more`;
  return incident.kind === "unseen" ? `can be seen again (${state})` : `${are(incident)} ${state} again`;
}
function sentence(statement, detail) {
  const room = PREVIEW - statement.length - 3;
  const text = safeLine(detail, Math.max(20, room)).replace(/\.$/, "");
  return escapeText(`${statement}: ${text}.`, PREVIEW);
}
function subject({ checks: ids }, checks) {
  const [first] = ids;
  if (first === void 0) return "The config";
  const name = safeLine(checks.find((check) => check.id === first)?.name ?? first, MAX_NAME);
  return ids.length > 1 ? `${name} and ${ids.length - 1} more` : name;
}
function isNow(now) {
  if (now.checks.length === 0) return "has mistakes";
  return isSeen(now.state) ? `${are(now)} ${now.state}` : "cannot be seen";
}
function isPlural({ checks }) {
  return checks.length > 1;
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
function issueQuery(incidents) {
  if (incidents.length === 0) return void 0;
  const numbers = incidents.flatMap((incident) => incident.issue?.number ?? []);
  const unnumbered = incidents.filter((incident) => incident.issue === void 0).map(createdAfter);
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
function contextOf(incident, { checks, links, walls = [] }) {
  return { incident, checks: checks.filter((check) => incident.checks.includes(check.id)), links, walls };
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
    walls: input.config.walls,
    now: world.clock.now(),
    round: round.id,
    links: issueLinks(input, state),
    ...found === void 0 ? {} : { found }
  });
}
function issueLinks({ config, links }, state) {
  const page = config.page.url ?? state.page?.url;
  return { ...page === void 0 ? {} : { page }, ...links.run === void 0 ? {} : { run: links.run } };
}

// src/app/record.ts
var RACE_MS = 9e4;
var FIRST_BACKOFF_MS = 40;
var MAX_BACKOFF_MS = 4e3;
async function recall(store, round) {
  const head = await store.head();
  const files = head === void 0 ? /* @__PURE__ */ new Map() : await store.read(head, readsAtFirst(round));
  const opened = openHistory(files, round);
  if (opened.kind === "newer") {
    const problem = `the history has schema version ${opened.version}, newer than this release writes; nothing was recorded: update the action`;
    return { head, files, state: void 0, recorded: /* @__PURE__ */ new Set(), isNewer: true, problems: [problem] };
  }
  return { head, files, state: opened.state, recorded: opened.recorded, isNewer: false, problems: [] };
}
async function recordRound(world, input, looked) {
  const { round } = looked;
  const seen = await findIssues(world, input, { state: looked.memory.state, round });
  const served = await servedPage(world, input, looked.memory.state);
  const backoff = createBackoff(world.clock);
  const begun = await beginMonth(world, input, looked);
  for (let memory = begun.memory; ; memory = await recall(world.store, round)) {
    assertOurs(memory.state, input);
    const told2 = await budgetsAt(world, input, memory);
    const advanced = advance({
      state: memory.state,
      checks: input.config.checks,
      everyMs: input.config.everyMs,
      round,
      results: looked.results,
      now: world.clock.now(),
      recorded: memory.recorded,
      outside: outsideAround(input.config.maintenance, round),
      mayArchive: await mayArchive(memory.state, input),
      sightings: seen.sightings,
      budgets: told2,
      ...input.configCommit === void 0 ? {} : { newest: newestConfig(input) },
      ...input.repository === void 0 ? {} : { repository: input.repository },
      ...input.configCommit === void 0 ? {} : { config: input.configCommit },
      ...served === void 0 ? {} : { page: served.page }
    });
    const commit = await commitOnce(world, input, { round, memory, advanced });
    if (commit === "moved") await backoff();
    else {
      const problems = [...begun.problems, ...commit.problems];
      return { ...commit, problems, changes: advanced.changes, found: seen.found, served, refused: seen.refused };
    }
  }
}
async function budgetsAt(world, { config }, { head, state }) {
  if (head === void 0 || state === void 0) return /* @__PURE__ */ new Map();
  const query = { checks: config.checks, state, now: world.clock.now(), everyMs: config.everyMs };
  const paths = budgetReads(query);
  return paths.length === 0 ? /* @__PURE__ */ new Map() : budgets(query, await world.store.read(head, paths));
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
function createBackoff(clock) {
  const began = clock.now();
  let limitMs = FIRST_BACKOFF_MS;
  return async () => {
    if (clock.now() - began > RACE_MS) {
      throw new AdapterError("unavailable", `other writers kept the history branch busy for ${RACE_MS / 1e3} s`, {
        next: "this round's results are missing from history; give the rounds one concurrency group so that they follow one another"
      });
    }
    await clock.sleep(limitMs * (0.5 + Math.random() / 2));
    limitMs = Math.min(limitMs * 2, MAX_BACKOFF_MS);
  };
}
function problemLine({ path, line, message }) {
  return `history: ${path}${line === void 0 ? "" : `:${line}`}: ${message}`;
}

export {
  unrecordedFile,
  readUnrecorded,
  tellIncidents,
  recall,
  recordRound
};
