import { BUDGET_BURNS } from "./budget.ts";
import { type Incident, isShared } from "./incident.ts";

/** How often one incident comes back at most: what goes on and off for ever does not make one that grows for ever. */
export const MOST_RETURNS = 20;

/**
 * The ended incident that a new one continues: of the same kind, about the same check or with the same cause, and ended no
 * longer ago than that before the new one began.
 */
export function continuedBy(fresh: Incident, incidents: Iterable<Incident>, withinMs: number): Incident | undefined {
  return [...incidents]
    .filter((former) => isContinued(former, fresh, withinMs))
    .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0];
}

function isContinued(former: Incident, fresh: Incident, withinMs: number): boolean {
  const { endedAt, returns = 0 } = former;
  if (endedAt === undefined || former.isDrill || former.kind !== fresh.kind || returns >= MOST_RETURNS) return false;
  const sinceMs = fresh.startedAt - endedAt;
  if (former.id === fresh.id || former.reason === BUDGET_BURNS || sinceMs < 0 || sinceMs >= withinMs) return false;
  if (former.cause !== fresh.cause) return false;
  if (isShared(former)) return true;
  return fresh.checks.every((check) => former.checks.includes(check));
}

/**
 * The former incident, going on with what the new one is. It keeps what people did to it, but nobody works on it any more, and
 * its issue has something to be told again.
 */
export function returned(former: Incident, fresh: Incident): Incident {
  const { endedAt: _ended, acknowledged: _acknowledged, recovered: _recovered, ...kept } = former;
  const { issue } = former;
  const { state, reason, text, facts, locations, endedAt } = fresh;
  const checks = [...new Set([...former.checks, ...fresh.checks])];
  const recovered = checks.filter((check) => !fresh.checks.includes(check));
  const changes = fresh.changes.map((change, index) => ({
    ...change,
    ...(index === 0 && { kind: "reopened" as const }),
    incident: former.id,
    number: former.changes.length + index + 1,
  }));
  return {
    ...kept,
    checks,
    ...(recovered.length > 0 && { recovered }),
    ...{ state, reason, text, facts, locations },
    ...(endedAt !== undefined && { endedAt }),
    ...(issue !== undefined && { issue: { ...issue, settled: false } }),
    changes: [...former.changes, ...changes],
    returns: (former.returns ?? 0) + 1,
  };
}
