import { after, type CheckId, checkId, type Instant } from "../brand.ts";
import type { Outside } from "../maintenance/window.ts";
import { clipped, type Span, united } from "../span.ts";
import { DamagedError, list, text, time } from "./fields.ts";
import { HOUR_MS } from "./layout.ts";
import type { Reading } from "./looks.ts";
import type { SampleLine } from "./samples.ts";

/** Which time of one check's hour counts for nothing, and which after it, as far as the hour's last round knew. */
export interface HourOutside {
  readonly outside: readonly Span[];
  readonly planned: readonly Span[];
}

const NOWHERE: HourOutside = { outside: [], planned: [] };

/** `[from, to, [checks]]` in seconds since 1970; the last is left out where it is all checks. */
export function encodeOutside({ from, to, checks }: Outside): readonly unknown[] {
  return [from / 1000, to / 1000, ...(checks === undefined ? [] : [checks])];
}

export function decodeOutside(value: unknown): Outside {
  const [start, end, checks] = list(value, "outside");
  const [from, to] = [time(start, "outside"), time(end, "outside")];
  if (to <= from) throw new DamagedError("`outside` ends before it begins");
  if (checks === undefined) return { from, to };
  return { from, to, checks: list(checks, "outside").map((id) => checkId(text(id, "outside"))) };
}

/** What one round said of its surroundings. */
interface Word {
  readonly at: Instant;
  of(check: CheckId): readonly Span[];
}

/**
 * Reads what the rounds of one hour said: of the time between two rounds (and from the full hour to the first one) the later
 * one's word holds, of the time after the last one its own. So a later edit of the config changes nothing before the round
 * before it, and an hour is read from its own lines and what the hour before had planned.
 */
export function outsideOver(
  lines: readonly SampleLine[],
  currentId: Reading["currentId"],
): (check: CheckId, hour: Instant, planned: readonly Span[]) => HourOutside {
  const words = wordsOf(lines, currentId);
  const isSilent = lines.every(({ outside }) => outside.length === 0);
  return (check, hour, carried) => {
    if (isSilent && carried.length === 0) return NOWHERE;
    const end = after(hour, HOUR_MS);
    let [start, plan]: [Instant, readonly Span[]] = [hour, carried];
    const found: Span[] = [];
    for (const word of words) {
      plan = word.of(check);
      found.push(...clipped(plan, start, Math.min(word.at, end)));
      start = word.at;
    }
    found.push(...clipped(plan, start, end));
    return { outside: united(found), planned: united(clipped(plan, end, Number.POSITIVE_INFINITY)) };
  };
}

/** In the order in which the rounds began. */
function wordsOf(lines: readonly SampleLine[], currentId: Reading["currentId"]): readonly Word[] {
  const rounds = [...Map.groupBy(lines, ({ at }) => at)].sort(([a], [b]) => a - b);
  return rounds.map(([at, said]) => {
    const all: Span[] = [];
    const named = new Map<CheckId, Span[]>();
    for (const { from, to, checks } of said.flatMap(({ outside }) => outside)) {
      if (checks === undefined) all.push({ from, to });
      for (const check of (checks ?? []).map(currentId)) named.set(check, [...(named.get(check) ?? []), { from, to }]);
    }
    return { at, of: (check) => (named.has(check) ? [...all, ...(named.get(check) ?? [])] : all) };
  });
}
