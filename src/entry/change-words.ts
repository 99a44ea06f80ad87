import type { Change } from "../core/incident.ts";

/** `orders is down`, `billing, legacy are down`; the state alone where the incident is about no check. */
export function standing({ checks, state }: Pick<Change, "checks" | "state">): string {
  if (checks.length === 0) return state;
  return `${checks.join(", ")} ${checks.length === 1 ? "is" : "are"} ${state}`;
}
