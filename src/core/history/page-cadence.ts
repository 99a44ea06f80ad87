import { after, type Instant } from "../brand.ts";
import type { Source } from "../figures/source.ts";
import { cadenceOf, meanIntervalS, mergedCadence } from "./cadence.ts";
import { DAY_MS, dayOf, roundsPath } from "./layout.ts";

/** How often rounds really came since yesterday began (UTC), in seconds. */
export interface PageCadence {
  readonly meanS: number;
  /** The longest time between two of them. */
  readonly gapS: number;
}

/** The files it is from: one, or two at the turn of a month. */
export function cadenceReads(now: Instant): readonly string[] {
  return [...new Set([roundsPath(after(dayOf(now), -DAY_MS)), roundsPath(now)])];
}

/** Nothing where there were fewer than two rounds. */
export function pageCadence(source: Source, now: Instant): PageCadence | undefined {
  const today = dayOf(now);
  const open = cadenceOf(source.samples(source.rolledTo).filter(({ at }) => at < now));
  const cadence = mergedCadence([
    ...source.rounds({ from: after(today, -DAY_MS), to: today }),
    ...source.rounds({ from: today, to: source.rolledTo }),
    ...(open === undefined ? [] : [open]),
  ]);
  const meanS = meanIntervalS(cadence);
  return cadence === undefined || meanS === undefined ? undefined : { meanS, gapS: cadence.gapS };
}
