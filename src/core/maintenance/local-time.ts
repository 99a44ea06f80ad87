import { Temporal } from "temporal-polyfill";
import { type Instant, instant } from "../brand.ts";
import { type Problem, quoted } from "../diagnostic.ts";
import { nearest } from "../spelling.ts";

/** A moment as people write it: the time on the clocks of some zone. */
export type LocalTime = Temporal.PlainDateTime;

/**
 * When it is that time in the zone. A time that clocks skip (summer time begins) is as much later as they skip, of one that
 * they show twice the first is meant: RFC 5545, section 3.3.5.
 */
export function instantOf(local: LocalTime, zone: string): Instant {
  return instant(local.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}

export function localTimeOf(at: Instant, zone: string): LocalTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
}

/** The time on the clocks as if they were UTC's: for reckoning with days that all have 24 hours. */
export function clockMs(local: LocalTime): number {
  return instantOf(local, "UTC");
}

export function fromClockMs(ms: number): LocalTime {
  return localTimeOf(instant(ms), "UTC");
}

/** A written time: on the clocks of the zone, and when that is. */
export interface Moment {
  readonly local: LocalTime;
  readonly at: Instant;
}

/** `2026-12-06T22:00`, with seconds or an offset perhaps; its form is known to be right. */
export function readMoment(text: string, zone: string): Moment | { readonly problem: string } {
  const [, date = "", time = "", offset = ""] = /^(.{10}).([\d:]+)(.*)$/.exec(text) ?? [];
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${time}`);
    if (offset === "") return { local, at: instantOf(local, zone) };
    const at = instant(Temporal.Instant.from(`${date}T${time}${offset}`).epochMilliseconds);
    return { local: localTimeOf(at, zone), at };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: `there is no ${quoted(text)} in the calendar` };
  }
}

export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What is wrong with the name of a zone, if anything. */
export function zoneProblem(zone: string): Pick<Problem, "message" | "hint"> | undefined {
  if (/^[A-Za-z]/.test(zone) && isZone(zone)) return undefined;
  const meant = nearest(zone, Intl.supportedValuesOf("timeZone"));
  return {
    message: `${quoted(zone)} is no time zone${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`,
    hint: "zones are named as in the IANA database: `Europe/Berlin`, `America/New_York`, `UTC`",
  };
}

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
