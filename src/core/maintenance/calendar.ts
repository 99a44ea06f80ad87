import type { Problem } from "../diagnostic.ts";
import type { Schedule } from "./window.ts";

/** When a maintenance is, as it is written. */
export interface WrittenSchedule {
  /** `2026-12-06T22:00`, a local time of the zone; or with its offset, `2026-12-06T22:00+01:00`. */
  readonly from: string;
  /** How it ends: after a time in milliseconds, or at a local time like `from`. */
  readonly end: { readonly for: number } | { readonly to: string };
  /** An IANA time zone; UTC where absent. */
  readonly zone?: string;
  /** An RRULE (RFC 5545) without its name: `FREQ=WEEKLY;BYDAY=SU`. */
  readonly repeat?: string;
  /** The local dates on which it does not begin: `2026-12-27`. */
  readonly except: readonly string[];
}

/** The schedule, if all of it could be read, and what is wrong with it, by the key (`from`, `to`, `for`, …) it stands in. */
export interface ReadSchedule {
  readonly schedule?: Schedule;
  readonly problems: readonly Problem[];
}

/** The libraries of time zones and recurrences: large, and needed only where a config has a maintenance. */
export interface Calendar {
  read(written: WrittenSchedule): ReadSchedule;
}

/** The config has a maintenance, for which `NO_CALENDAR` has no calendar: load it and read the config again. */
export class CalendarMissing extends Error {
  constructor() {
    super("the config has a maintenance, and the calendar's libraries are not loaded");
    this.name = "CalendarMissing";
  }
}

/** For reading configs that, as most, have no maintenance: throws `CalendarMissing`. */
export const NO_CALENDAR: Calendar = {
  read() {
    throw new CalendarMissing();
  },
};
