import type { CheckId, IncidentId } from "./brand.ts";
import type { Carried } from "./carry.ts";
import type { Check } from "./check.ts";
import { excused } from "./dependency.ts";
import type { CheckMemory } from "./history-state.ts";
import { type Incident, isOpen, isShared } from "./incident.ts";
import type { Deciding } from "./incident-changes.ts";
import { outlivedOutage } from "./outage.ts";
import type { Verdict } from "./quorum.ts";
import { continuedBy, returned } from "./returns.ts";
import { gathered, joins, type Single, stood } from "./storm.ts";

export interface DisposeInput extends Deciding {
  /** The incidents as they were before the round. */
  readonly before: ReadonlyMap<IncidentId, Incident>;
  readonly checks: readonly Check[];
  /** The round's looks in time order. */
  readonly looks: readonly Verdict[];
  /** The checks that were looked at within maintenance. */
  readonly planned: ReadonlySet<CheckId>;
  /** What fails again so soon after its incident's end is the same incident. */
  readonly reopenWithinMs: number;
}

/**
 * What becomes of the outages and degradations that a round's looks propose, each of one check, once all have been looked at:
 *
 * | the new incident | becomes |
 * |---|---|
 * | of a check that depends on one that is down | nothing; it is proposed again when that one is up |
 * | of a check of an open storm, or with its cause | part of the storm |
 * | one of several with a cause in common | a storm |
 * | soon after the end of another one that it continues | that one, reopened |
 * | else | an incident of its own |
 *
 * What was never proposed although its check is down (it depended on another one, or a storm left it behind) is proposed here.
 */
export function disposed(carried: Carried, input: DisposeInput): Carried {
  const work = { memories: new Map(carried.memories), incidents: new Map(carried.incidents) };
  // A storm leaves checks behind, and those are then proposed; it is brought up to date with what joins it.
  const told = withoutExcused(proposals(work, input), work, input);
  const rest = standing(told, work, input);
  const all = [...rest, ...withoutExcused(outlived(work, input), work, input)];
  const storms = gathered(
    all.filter(({ incident }) => isOpen(incident)),
    input,
  );
  for (const storm of storms) {
    for (const { incident, check } of all) if (storm.checks.includes(check.id)) work.incidents.delete(incident.id);
    keep(storm, work, input);
  }
  const taken = new Set(storms.flatMap(({ checks }) => checks));
  for (const { incident } of all.filter(({ check }) => !taken.has(check.id))) keep(incident, work, input);
  return work;
}

interface Work {
  readonly memories: Map<CheckId, CheckMemory>;
  readonly incidents: Map<IncidentId, Incident>;
}

/** The incidents that the looks opened. */
function proposals({ incidents }: Work, { before, checks }: DisposeInput): readonly Single[] {
  return [...incidents.values()].flatMap((incident) => {
    const [id] = incident.checks;
    const check = checks.find((one) => one.id === id);
    const isNew = !before.has(incident.id) && (incident.kind === "outage" || incident.kind === "degraded");
    return isNew && check !== undefined ? [{ incident, check, facts: incident.facts }] : [];
  });
}

/** Those of checks that are down and part of no incident. */
function outlived({ memories }: Work, { checks, looks, planned, round, now }: DisposeInput): readonly Single[] {
  return checks.flatMap((check) => {
    const memory = memories.get(check.id);
    const verdict = looks.findLast((look) => look.check === check.id);
    if (memory === undefined || verdict === undefined || planned.has(check.id)) return [];
    const incident = outlivedOutage(check, memory, verdict, { round, now });
    return incident === undefined ? [] : [{ incident, check, facts: incident.facts }];
  });
}

function withoutExcused(singles: readonly Single[], work: Work, { checks }: DisposeInput): readonly Single[] {
  if (singles.length === 0) return singles;
  const silent = excused(checks, work.memories);
  return singles.filter(({ incident, check }) => {
    if (!silent.has(check.id)) return true;
    work.incidents.delete(incident.id);
    point(work, check.id, undefined);
    return false;
  });
}

/** Brings the open storms up to date. Answers the new incidents that joined none. */
function standing(singles: readonly Single[], work: Work, input: DisposeInput): readonly Single[] {
  let rest = singles;
  for (const storm of [...work.incidents.values()].filter((incident) => isOpen(incident) && isShared(incident))) {
    const joined = rest
      .filter((single) => isOpen(single.incident) && joins(single, storm))
      .map(({ incident }) => incident);
    rest = rest.filter(({ incident }) => !joined.includes(incident));
    const { storm: after, left } = stood(storm, { memories: work.memories, joined, ...input });
    for (const check of left) point(work, check, undefined);
    for (const { id, checks } of joined) {
      work.incidents.delete(id);
      for (const check of checks) point(work, check, storm.id);
    }
    work.incidents.set(storm.id, after);
  }
  return rest;
}

/** Keeps the new incident, as the return of a former one where it continues that. */
function keep(fresh: Incident, work: Work, { reopenWithinMs }: DisposeInput): void {
  work.incidents.delete(fresh.id);
  const former = continuedBy(fresh, work.incidents.values(), reopenWithinMs);
  const incident = former === undefined ? fresh : returned(former, fresh);
  work.incidents.set(incident.id, incident);
  for (const check of fresh.checks) point(work, check, isOpen(incident) ? incident.id : undefined);
}

/** Lets the check's memory name that incident, or none. */
function point({ memories }: Work, check: CheckId, incident: IncidentId | undefined): void {
  const memory = memories.get(check);
  if (memory === undefined || memory.incident === incident) return;
  const { incident: _incident, ...rest } = memory;
  memories.set(check, incident === undefined ? rest : { ...rest, incident });
}
