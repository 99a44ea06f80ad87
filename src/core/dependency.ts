import type { CheckId } from "./brand.ts";
import type { Check } from "./check.ts";
import type { CheckMemory } from "./history-state.ts";

/**
 * The checks about which nothing is told, because something they depend on, at whatever distance, is down or about to be: its
 * newest look says so and is not decided yet. They are measured as always.
 */
export function excused(checks: readonly Check[], memories: ReadonlyMap<CheckId, CheckMemory>): ReadonlySet<CheckId> {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const isExcused = ({ id, dependsOn }: Check): boolean => {
    const above = new Set(dependsOn);
    // A set that grows while it is walked: each is asked once, also where they depend on one another.
    for (const parent of above) for (const further of byId.get(parent)?.dependsOn ?? []) above.add(further);
    return [...above].some((parent) => parent !== id && isDown(memories.get(parent)));
  };
  return new Set(
    checks
      .filter(({ dependsOn }) => dependsOn.length > 0)
      .filter(isExcused)
      .map(({ id }) => id),
  );
}

function isDown(memory: CheckMemory | undefined): boolean {
  if (memory === undefined || memory.archived !== undefined) return false;
  if (memory.confirmed?.state === "down") return true;
  // A streak that a wall has paused may stay undecided for ever.
  return memory.unseen === undefined && memory.trail.at(-1)?.state === "down";
}
