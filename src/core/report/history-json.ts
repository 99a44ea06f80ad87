import { type Instant, iso } from "../brand.ts";
import type { CheckFigures } from "../figures/figures.ts";
import type { Span } from "../figures/span.ts";
import type { CheckMemory, Rules } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import type { HistoryTextInput, OverviewInput } from "./history-text.ts";
import { latencyRows } from "./latency-rows.ts";
import type { ListedCheck } from "./listed.ts";

/** One check's past for programs. Schema version 1; `docs/history.md` describes it. */
export function historyJson({ check, figures, counted, timeline, days, incidents }: HistoryTextInput): object {
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
      before: rulesJson(before),
    })),
    incidents: incidents.map(incidentJson),
  };
}

/** All checks at a glance. Schema version 1. */
export function overviewJson({ checks, figures, counted, incidents }: OverviewInput): object {
  return {
    version: 1,
    ...dates(counted),
    checks: checks.map((check, index) => {
      const found = figures[index];
      return { ...standingJson(check), ...(found === undefined ? {} : figuresJson(found)) };
    }),
    incidents: incidents.map(incidentJson),
  };
}

/** An incident with its changes; facts and what only rounds need are left out. */
export function incidentJson(incident: Incident): object {
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
      at: iso(change.at),
    })),
  };
}

/** Seconds, looks and shares; the latency is apart. */
export function figuresJson({ latency: _, check: __, ...figures }: CheckFigures): object {
  return figures;
}

export function dates({ from, to }: Span): { readonly from: string; readonly to: string } {
  return { from: iso(from), to: iso(to) };
}

function standingJson({ id, name, group, memory }: ListedCheck): object {
  const known: Partial<CheckMemory> = memory ?? {};
  const { confirmed, unseen, first, archived } = known;
  return {
    check: id,
    name,
    group,
    first: dated(first),
    archived: dated(archived),
    confirmed: confirmed && { ...confirmed, since: iso(confirmed.since) },
    unseen: unseen && { state: unseen.state, reason: unseen.reason, text: unseen.text, since: iso(unseen.since) },
  };
}

function rulesJson({ everyMs, confirm }: Rules): object {
  return { everyMs, confirm };
}

function dated(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : iso(at);
}
