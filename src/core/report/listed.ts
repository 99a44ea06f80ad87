import { type CheckId, checkId } from "../brand.ts";
import type { Check, Group } from "../check.ts";
import type { FiguresCheck } from "../figures/figures.ts";
import type { CheckMemory, HistoryState } from "../history-state.ts";

/** A check as reports name it. */
export interface ListedCheck extends FiguresCheck, Pick<Check, "name"> {
  readonly memory?: CheckMemory;
}

/** What a config says of names and groups; whoever has only the history goes by ids. */
export interface Names {
  readonly checks: readonly Pick<Check, "id" | "name" | "group">[];
  readonly groups: readonly Group[];
}

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
    const { group } = rest;
    return { id, name, ...(group !== undefined && { group }), ...(memory !== undefined && { memory }), outside: [] };
  });
}
