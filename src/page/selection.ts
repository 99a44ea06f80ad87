import type { CheckId } from "../core/brand.ts";
import type { PagePast } from "../core/history/page-past.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Incident } from "../core/incident.ts";
import { describeReason } from "../core/knowledge/reasons.ts";
import type { PublicCheck } from "../core/public-check.ts";
import type { Result } from "../core/result.ts";
import type { PageInput } from "./input.ts";

/** What one page of several shows. */
export interface Selection {
  /** Absent: all. */
  readonly checks?: readonly CheckId[];
  /** No target is shown, whatever its check says, and no search engine is asked in. */
  readonly isPrivate: boolean;
}

/**
 * The input as if history had never known of other checks. An incident that is about some of the checks shown is about
 * those alone; one about no check, such as a declared one, is everybody's.
 */
export function selected(input: PageInput, { checks, isPrivate }: Selection): PageInput {
  const shown = checks === undefined ? input : onlyChecks(input, new Set(checks));
  return isPrivate ? withoutTargets(shown) : shown;
}

function onlyChecks(input: PageInput, wanted: ReadonlySet<CheckId>): PageInput {
  const isWanted = ({ check }: { readonly check: CheckId }) => wanted.has(check);
  return {
    ...input,
    checks: input.checks.filter(({ id }) => wanted.has(id)),
    state: stateOf(input.state, wanted),
    days: input.days.filter(isWanted),
    latest: input.latest.filter(isWanted),
    incidents: input.incidents.flatMap((incident) => incidentOf(incident, wanted)),
    ...(input.past === undefined ? {} : { past: pastOf(input.past, wanted) }),
    ...(input.maintenance === undefined
      ? {}
      : { maintenance: input.maintenance.filter((window) => window.checks?.some((id) => wanted.has(id)) ?? true) }),
  };
}

function pastOf(past: PagePast, wanted: ReadonlySet<CheckId>): PagePast {
  const only = <Known>(known: ReadonlyMap<CheckId, Known>) => new Map([...known].filter(([id]) => wanted.has(id)));
  return {
    days: past.days.filter(({ check }) => wanted.has(check)),
    daysFrom: past.daysFrom,
    incidents: past.incidents.flatMap((incident) => incidentOf(incident, wanted)),
    months: past.months,
    latency: only(past.latency),
    lastDay: only(past.lastDay),
    recent: only(past.recent),
  };
}

function stateOf(state: HistoryState, wanted: ReadonlySet<CheckId>): HistoryState {
  const checks = [...wanted].flatMap((id) => {
    const memory = state.checks[id];
    return memory === undefined ? [] : [[id, memory] as const];
  });
  const incidents = Object.values<Incident>(state.incidents).flatMap((incident) => incidentOf(incident, wanted));
  return {
    ...state,
    checks: Object.fromEntries(checks),
    incidents: Object.fromEntries(incidents.map((incident) => [incident.id, incident])),
  };
}

function incidentOf(incident: Incident, wanted: ReadonlySet<CheckId>): readonly Incident[] {
  if (incident.checks.length === 0) return [incident];
  const checks = incident.checks.filter((id) => wanted.has(id));
  if (checks.length === 0) return [];
  const changes = incident.changes.map((change) => ({
    ...change,
    checks: change.checks.filter((id) => wanted.has(id)),
  }));
  return [{ ...incident, checks, changes }];
}

function withoutTargets(input: PageInput): PageInput {
  const incidents = Object.values<Incident>(input.state.incidents).map(quietIncident);
  return {
    ...input,
    isUnlisted: true,
    checks: input.checks.map(withoutTarget),
    latest: input.latest.map(quietResult),
    incidents: input.incidents.map(quietIncident),
    ...(input.past === undefined ? {} : { past: quietPast(input.past) }),
    state: {
      ...input.state,
      checks: Object.fromEntries(
        Object.entries(input.state.checks).map(([id, memory]) => [
          id,
          {
            ...memory,
            trail: memory.trail.map(quiet),
            ...(memory.unseen === undefined ? {} : { unseen: quiet(memory.unseen) }),
          },
        ]),
      ),
      incidents: Object.fromEntries(incidents.map((incident) => [incident.id, incident])),
    },
  };
}

function quietPast(past: PagePast): PagePast {
  const recent = [...past.recent].map(([id, results]) => [id, results.map(quietResult)] as const);
  return { ...past, incidents: past.incidents.map(quietIncident), recent: new Map(recent) };
}

function withoutTarget({ target: _target, ...check }: PublicCheck): PublicCheck {
  return check;
}

function quietResult(result: Result): Result {
  return quiet({ ...result, facts: withoutAddress(result.facts) });
}

/** What people declared is in their own words, for readers. */
function quietIncident(incident: Incident): Incident {
  if (incident.kind === "declared") return incident;
  return quiet({
    ...incident,
    facts: withoutAddress(incident.facts),
    changes: incident.changes.map(quiet),
  });
}

function withoutAddress({ address: _address, reference: _reference, ...facts }: Result["facts"]): Result["facts"] {
  return facts;
}

/** What a look says of itself may name its target; what its reason means does not. */
function quiet<Said extends { readonly reason: string; readonly text: string }>(said: Said): Said {
  return { ...said, text: describeReason(said.reason).meaning };
}
