import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  attempted
} from "./chunk-VGDXOJ6S.js";
import {
  pageHistory,
  pageReads
} from "./chunk-FQURC52Z.js";
import {
  createSource,
  windowsOf
} from "./chunk-PDZTN6ZN.js";
import {
  pagePast,
  pastReads
} from "./chunk-X2BWIJ34.js";
import {
  isWorthAsking,
  isWorthPublishing
} from "./chunk-R5UIMMN5.js";
import {
  describeReason
} from "./chunk-MIQN2ZJ7.js";
import {
  DAY_MS
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";

// src/core/maintenance/by-hand.ts
var MOST_ANNOUNCED = 50;
var KEPT_MS = 14 * 864e5;
function allMaintenance(configured, announced = []) {
  return [...configured, ...announced.map(asMaintenance)];
}
function asMaintenance({ title, checks, from, to }) {
  const within = (span) => from < span.to && to > span.from ? [{ from, to }] : [];
  return { title, schedule: { within }, ...checks !== void 0 && { checks } };
}
function remembered(announced, now) {
  return announced.filter(({ to }) => to > now - KEPT_MS);
}

// src/core/public-check.ts
function publicCheck(check) {
  const { id, name, group, tags, type, everyMs, slo, target } = check;
  return {
    id,
    name,
    type,
    everyMs,
    ...group === void 0 ? {} : { group },
    ...tags === void 0 ? {} : { tags },
    ...slo === void 0 ? {} : { slo },
    ...check.private || target === void 0 ? {} : { target }
  };
}

// src/page/selection.ts
function selected(input, { checks, isPrivate }) {
  const shown = checks === void 0 ? input : onlyChecks(input, new Set(checks));
  return isPrivate ? withoutTargets(shown) : shown;
}
function onlyChecks(input, wanted) {
  const isWanted = ({ check }) => wanted.has(check);
  return {
    ...input,
    checks: input.checks.filter(({ id }) => wanted.has(id)),
    state: stateOf(input.state, wanted),
    days: input.days.filter(isWanted),
    latest: input.latest.filter(isWanted),
    incidents: input.incidents.flatMap((incident) => incidentOf(incident, wanted)),
    ...input.past === void 0 ? {} : { past: pastOf(input.past, wanted) },
    ...input.maintenance === void 0 ? {} : { maintenance: input.maintenance.filter((window) => window.checks?.some((id) => wanted.has(id)) ?? true) }
  };
}
function pastOf(past, wanted) {
  const only = (known) => new Map([...known].filter(([id]) => wanted.has(id)));
  return {
    days: past.days.filter(({ check }) => wanted.has(check)),
    daysFrom: past.daysFrom,
    incidents: past.incidents.flatMap((incident) => incidentOf(incident, wanted)),
    months: past.months,
    latency: only(past.latency),
    lastDay: only(past.lastDay),
    recent: only(past.recent)
  };
}
function stateOf(state, wanted) {
  const checks = [...wanted].flatMap((id) => {
    const memory = state.checks[id];
    return memory === void 0 ? [] : [[id, memory]];
  });
  const incidents = Object.values(state.incidents).flatMap((incident) => incidentOf(incident, wanted));
  return {
    ...state,
    checks: Object.fromEntries(checks),
    incidents: Object.fromEntries(incidents.map((incident) => [incident.id, incident]))
  };
}
function incidentOf(incident, wanted) {
  if (incident.checks.length === 0) return [incident];
  const checks = incident.checks.filter((id) => wanted.has(id));
  if (checks.length === 0) return [];
  const changes = incident.changes.map((change) => ({
    ...change,
    checks: change.checks.filter((id) => wanted.has(id))
  }));
  return [{ ...incident, checks, changes }];
}
function withoutTargets(input) {
  const incidents = Object.values(input.state.incidents).map(quietIncident);
  return {
    ...input,
    isUnlisted: true,
    checks: input.checks.map(withoutTarget),
    latest: input.latest.map(quietResult),
    incidents: input.incidents.map(quietIncident),
    ...input.past === void 0 ? {} : { past: quietPast(input.past) },
    state: {
      ...input.state,
      checks: Object.fromEntries(
        Object.entries(input.state.checks).map(([id, memory]) => [
          id,
          {
            ...memory,
            trail: memory.trail.map(quiet),
            ...memory.unseen === void 0 ? {} : { unseen: quiet(memory.unseen) }
          }
        ])
      ),
      incidents: Object.fromEntries(incidents.map((incident) => [incident.id, incident]))
    }
  };
}
function quietPast(past) {
  const recent = [...past.recent].map(([id, results]) => [id, results.map(quietResult)]);
  return { ...past, incidents: past.incidents.map(quietIncident), recent: new Map(recent) };
}
function withoutTarget({ target: _target, ...check }) {
  return check;
}
function quietResult(result) {
  return quiet({ ...result, facts: withoutAddress(result.facts) });
}
function quietIncident(incident) {
  if (incident.kind === "declared") return incident;
  return quiet({
    ...incident,
    facts: withoutAddress(incident.facts),
    changes: incident.changes.map(quiet)
  });
}
function withoutAddress({ address: _address, reference: _reference, ...facts }) {
  return facts;
}
function quiet(said) {
  return { ...said, text: describeReason(said.reason).meaning };
}

// src/app/site.ts
async function servedPage(world, input, state) {
  const { publication, clock } = world;
  if (publication === void 0 || input.page !== "when-due" || !isWorthAsking(state?.page, clock.now()))
    return void 0;
  const asked = await attempted(world, () => publication.served(state?.page?.url));
  if ("refused" in asked) return void 0;
  return { served: asked.value, page: remembered2(asked.value, clock.now()) };
}
function remembered2(served, asked) {
  switch (served.kind) {
    case "ours":
      return { ...addressOf(served), served: { news: served.news, at: served.at } };
    case "empty":
      return addressOf(served);
    case "off":
      return { asked };
  }
}
function addressOf({ url }) {
  return url === void 0 ? {} : { url };
}
async function publishSite(world, input, shown) {
  const { served } = shown.served ?? {};
  const { page } = shown.state;
  if (input.page === "never") return { kind: "none" };
  if (input.page === "when-due") {
    if (served?.kind === "off") return { kind: "off", next: served.next };
    const isKnown = served !== void 0 || page?.url !== void 0 || page?.served !== void 0;
    if (!isKnown || !isWorthPublishing(page, world.clock.now())) return { kind: "none" };
  }
  const files = await shown.site.files();
  await world.site.write(files);
  await world.siteBranch?.write(files);
  return { kind: "built", isDue: world.siteBranch === void 0 };
}
var PAST_MS = 14 * DAY_MS;
var AHEAD_MS = 60 * DAY_MS;
function siteAt(store, at) {
  let reading;
  async function everything() {
    reading ??= readEverything(store, at);
    return reading;
  }
  return {
    async files() {
      const { buildSites } = await import("./chunk-DQSYDDZM.js");
      const all = await everything();
      const further = at.config.pages.map((page) => ({
        path: page.path,
        input: selected({ ...all, title: page.title }, page)
      }));
      return buildSites(firstOf(all, at), further);
    },
    first: async () => firstOf(await everything(), at)
  };
}
function firstOf(all, { config: { pageChecks } }) {
  return selected(all, { isPrivate: false, ...pageChecks === void 0 ? {} : { checks: pageChecks } });
}
async function readEverything(store, at) {
  const { config, links, state, commit } = at;
  const now = wholeSecond(at.now);
  const files = await store.read(commit, [.../* @__PURE__ */ new Set([...pageReads(state, now), ...pastReads(state, now)])]);
  const source = createSource(files, state, now);
  const { wordsOf } = await import("./chunk-PZ25LSAG.js");
  const siteUrl = config.page.url ?? state.page?.url;
  return {
    title: config.page.title,
    words: wordsOf(config.page.language, config.page.zone),
    look: config.page.look,
    ...siteUrl === void 0 ? {} : { siteUrl },
    ...links.issuesUrl === void 0 ? {} : { issuesUrl: links.issuesUrl },
    now,
    everyMs: config.everyMs,
    checks: config.checks.map(publicCheck),
    groups: config.groups,
    state,
    commit,
    maintenance: windowsOf(allMaintenance(config.maintenance, state.maintenance), {
      from: after(now, -PAST_MS),
      to: after(now, AHEAD_MS)
    }),
    ...pageHistory(source, config.checks),
    past: pagePast(source, config.checks)
  };
}

export {
  MOST_ANNOUNCED,
  allMaintenance,
  remembered,
  servedPage,
  publishSite,
  siteAt
};
