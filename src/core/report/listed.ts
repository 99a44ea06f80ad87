import { type CheckId, checkId, instant } from "../brand.ts";
import type { Check, Group } from "../check.ts";
import type { FiguresCheck } from "../figures/figures.ts";
import type { Slo } from "../figures/slo.ts";
import type { CheckMemory, HistoryState } from "../history-state.ts";

/** A check as reports name it. */
export interface ListedCheck extends FiguresCheck, Pick<Check, "name"> {
  readonly memory?: CheckMemory;
  /** What uptime is asked of it. */
  readonly slo?: Slo;
}

/** What a config says of names and groups; whoever has only the history goes by ids. */
export interface Names {
  readonly checks: readonly (Pick<Check, "id" | "name" | "group"> & Pick<ListedCheck, "slo">)[];
  readonly groups: readonly Group[];
}

/** Later than anything counted: from when it left the config on, a check is not expected to be watched. */
const END = instant(Number.MAX_SAFE_INTEGER);

/** The checks of the config in its order, then those that only the history knows: all, where there is no config. */
export function listedChecks({ checks }: HistoryState, names: Names | undefined): readonly ListedCheck[] {
  const configured = names?.checks ?? [];
  const known = new Set<CheckId>(configured.map(({ id }) => id));
  const others = Object.keys(checks)
    .sort()
    .map((id) => ({ id: checkId(id), name: id }))
    .filter(({ id }) => !known.has(id));
  return [...configured, ...others].map(({ id, name, ...rest }: Names["checks"][number]) => {
    const memory: CheckMemory | undefined = checks[id];
    const { group, slo } = rest;
    return {
      id,
      name,
      ...(group !== undefined && { group }),
      ...(memory !== undefined && { memory }),
      ...(slo !== undefined && { slo }),
      outside: memory?.archived === undefined ? [] : [{ from: memory.archived, to: END }],
    };
  });
}
