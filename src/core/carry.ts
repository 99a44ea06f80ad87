import { type CheckId, type IncidentId, type Instant, instant } from "./brand.ts";
import { BUDGET_BURNS } from "./budget.ts";
import type { Check } from "./check.ts";
import type { CheckMemory } from "./history-state.ts";
import { type Incident, type IncidentKind, isOpen, isShared } from "./incident.ts";
import { closeIncident, GONE } from "./incident-changes.ts";
import { rulesOf } from "./look.ts";
import type { Round } from "./round.ts";
import { isSeen } from "./state.ts";
import { unseenOf } from "./unseen.ts";

export interface Carried {
  readonly memories: ReadonlyMap<CheckId, CheckMemory>;
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
}

/** The memory of renamed checks under their new id, also within incidents. A new id that has a past of its own keeps it. */
export function renamed(before: Carried, checks: readonly Check[]): Carried {
  const renames = new Map(
    checks
      .flatMap((check) => check.was.map((old) => [old, check.id] as const))
      .filter(([old, id]) => before.memories.has(old) && !before.memories.has(id)),
  );
  if (renames.size === 0) return before;
  const now = (id: CheckId) => renames.get(id) ?? id;
  const incidents = [...before.incidents].map(([id, incident]) => {
    const isTouched = incident.checks.some((check) => renames.has(check));
    const { recovered } = incident;
    const members = { checks: incident.checks.map(now), ...(recovered && { recovered: recovered.map(now) }) };
    return [id, isTouched ? { ...incident, ...members } : incident] as const;
  });
  return {
    memories: new Map(
      [...before.memories].map(([id, memory]) =>
        renames.has(id) ? [now(id), { ...memory, was: [...(memory.was ?? []), id] }] : [id, memory],
      ),
    ),
    incidents: new Map(incidents),
  };
}

/** Looks open and close them. */
const LOOKED_AT: ReadonlySet<IncidentKind> = new Set(["outage", "degraded"]);

/**
 * A check whose memory was lost while an incident of its own is open remembers what the incident tells: else nothing would ever
 * close its outage, and one about a target out of sight would end although it still is. What cannot be known any more is its
 * first look before that.
 */
export function recovered(before: Carried, checks: readonly Check[]): Carried {
  const lost = checks.filter(({ id }) => !before.memories.has(id));
  const memories = new Map(before.memories);
  for (const incident of before.incidents.values()) {
    const told = isOpen(incident) ? toldBy(incident) : undefined;
    if (told === undefined) continue;
    for (const check of lost.filter(({ id }) => incident.checks.includes(id))) {
      const known = memories.get(check.id) ?? { first: incident.startedAt, verified: false, rules: rulesOf(check) };
      const first = instant(Math.min(known.first, incident.startedAt));
      memories.set(check.id, { ...known, ...told, first, trail: [] });
    }
  }
  return memories.size === before.memories.size ? before : { ...before, memories };
}

/** What an open incident tells of each of its checks; nothing where no look opened it. */
function toldBy(incident: Incident): Partial<CheckMemory> | undefined {
  const { id, kind, state, reason, startedAt: since } = incident;
  if (kind === "unseen") {
    const unseen = unseenOf(incident);
    return unseen && { unseen };
  }
  if (!LOOKED_AT.has(kind) || reason === BUDGET_BURNS || !isSeen(state)) return undefined;
  return { confirmed: { state, since, reason }, verified: true, incident: id };
}

export interface ArchiveInput extends Carried {
  readonly checks: readonly Check[];
  readonly round: Round;
  readonly now: Instant;
}

/**
 * Checks that left the config are archived: what was pending for them is dropped and their outage ends, since nobody will
 * see its recovery. (Their part in an `unseen` incident ends with their streak.)
 */
export function archived({ memories, incidents, checks, round, now }: ArchiveInput): Carried {
  const present = new Set(checks.map((check) => check.id));
  const nextMemories = new Map(memories);
  const nextIncidents = new Map(incidents);
  for (const [id, memory] of memories) {
    if (present.has(id) || memory.archived !== undefined) continue;
    const { unseen: _unseen, incident: open, looked: _looked, notBefore: _notBefore, ...kept } = memory;
    nextMemories.set(id, { ...kept, trail: [], archived: now });
    const incident = open === undefined ? undefined : incidents.get(open);
    // One that others share goes on without it.
    if (incident === undefined || !isOpen(incident) || isShared(incident)) continue;
    const occasion = { ...GONE, from: incident.state, since: now, at: now };
    nextIncidents.set(incident.id, closeIncident(incident, occasion, round));
  }
  return { memories: nextMemories, incidents: nextIncidents };
}
