import type { Instant } from "./brand.ts";
import type { Severity } from "./incident.ts";
import type { State } from "./state.ts";

/** The part of each day in which a channel rests, by the clocks of a zone. */
export interface QuietHours {
  /** Minutes since local midnight, 0 to 1439. Where `to` is not after `from` it is on the next day. */
  readonly from: number;
  readonly to: number;
  /** An IANA time zone. */
  readonly zone: string;
  /** What is told all the same. */
  readonly unless: { readonly severity: Severity; readonly states: readonly State[] };
}

/** Does the channel rest now? What the local clocks show decides, so it holds when they change. */
export function isQuiet({ from, to, zone }: Pick<QuietHours, "from" | "to" | "zone">, now: Instant): boolean {
  const minute = localMinute(now, zone);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** Minutes since local midnight. */
function localMinute(at: Instant, zone: string): number {
  const clock = new Intl.DateTimeFormat("en", { timeZone: zone, hour: "numeric", minute: "numeric", hourCycle: "h23" });
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return (parts.get("hour") ?? 0) * 60 + (parts.get("minute") ?? 0);
}
