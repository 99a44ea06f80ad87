import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  latencyRows
} from "./chunk-RBLRQP75.js";
import {
  iso
} from "./chunk-J6QL6FOQ.js";

// src/core/report/history-json.ts
function historyJson({ check, figures, counted, timeline, days, incidents }) {
  return {
    version: 1,
    ...dates(counted),
    ...standingJson(check),
    ...figuresJson(figures),
    latency: latencyRows(figures.latency),
    days,
    states: (timeline?.stretches ?? []).map((stretch) => ({ ...stretch, ...dates(stretch) })),
    gaps: (timeline?.gaps ?? []).map((gap) => ({ ...gap, ...dates(gap) })),
    maintenance: (timeline?.maintenance ?? []).map(dates),
    rules: (timeline?.rules ?? []).map(({ at, rules, before }) => ({
      at: iso(at),
      rules: rulesJson(rules),
      before: rulesJson(before)
    })),
    incidents: incidents.map(incidentJson)
  };
}
function overviewJson({ checks, figures, counted, incidents }) {
  return {
    version: 1,
    ...dates(counted),
    checks: checks.map((check, index) => {
      const found = figures[index];
      return { ...standingJson(check), ...found === void 0 ? {} : figuresJson(found) };
    }),
    incidents: incidents.map(incidentJson)
  };
}
function incidentJson(incident) {
  const { id, kind, checks, state, reason, text, startedAt, endedAt, locations, issue, changes } = incident;
  return {
    id,
    kind,
    checks,
    state,
    reason,
    text,
    startedAt: iso(startedAt),
    endedAt: dated(endedAt),
    locations,
    issue: issue?.number,
    changes: changes.map((change) => ({
      kind: change.kind,
      state: change.state,
      from: change.from,
      reason: change.reason,
      text: change.text,
      since: iso(change.since),
      at: iso(change.at)
    }))
  };
}
function figuresJson({ latency: _, check: __, ...figures }) {
  return figures;
}
function dates({ from, to }) {
  return { from: iso(from), to: iso(to) };
}
function standingJson({ id, name, group, memory }) {
  const known = memory ?? {};
  const { confirmed, unseen, first, archived } = known;
  return {
    check: id,
    name,
    group,
    first: dated(first),
    archived: dated(archived),
    confirmed: confirmed && { ...confirmed, since: iso(confirmed.since) },
    unseen: unseen && { state: unseen.state, reason: unseen.reason, text: unseen.text, since: iso(unseen.since) }
  };
}
function rulesJson({ everyMs, confirm }) {
  return { everyMs, confirm };
}
function dated(at) {
  return at === void 0 ? void 0 : iso(at);
}

export {
  historyJson,
  overviewJson,
  incidentJson,
  figuresJson,
  dates
};
