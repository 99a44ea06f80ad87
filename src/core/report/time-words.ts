import { Temporal } from "temporal-polyfill";
import type { Instant } from "../brand.ts";
import { formatDuration } from "../duration.ts";
import type { Span } from "../figures/span.ts";

/** `2026-11-22 10:05:03 UTC`, in another zone `2026-11-22 11:05:03 +01:00`, so that no hour is told twice. */
export function timeIn(at: Instant, zone: string): string {
  const [date, clock, offset] = partsIn(at, zone);
  return `${date} ${clock} ${offset}`;
}

/** `2026-11-15 07:00 to 2026-11-22 10:40 UTC`: to the minute, the offset once where both have the same. */
export function spanIn({ from, to }: Span, zone: string): string {
  const [[fromDate, fromClock, fromOffset], [toDate, toClock, offset]] = [partsIn(from, zone), partsIn(to, zone)];
  const start = `${fromDate} ${fromClock.slice(0, 5)}${fromOffset === offset ? "" : ` ${fromOffset}`}`;
  return `${start} to ${toDate} ${toClock.slice(0, 5)} ${offset}`;
}

/** The day there, `2026-11-22`. */
export function dayIn(at: Instant, zone: string): string {
  return partsIn(at, zone)[0];
}

function partsIn(at: Instant, zone: string): readonly [date: string, clock: string, offset: string] {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const clock = time.toPlainTime().toString({ smallestUnit: "second" });
  return [time.toPlainDate().toString(), clock, zone === "UTC" ? "UTC" : time.offset];
}

/** `1h 2m`, from seconds; what is less than a second is none. */
export function seconds(count: number): string {
  return formatDuration(Math.floor(count) * 1_000);
}

/** `1 look`, `12,345 looks`. */
export function counted(number: number, thing: string): string {
  return `${grouped(number)} ${thing}${number === 1 ? "" : "s"}`;
}

/** `12,345`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
