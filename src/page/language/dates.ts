import type { Instant } from "../../core/brand.ts";
import { cutRatio } from "../../core/history/uptime.ts";

/** Times and numbers as one language writes them, in one zone. The same input gives the same text, wherever it runs. */
export interface Dates {
  /** As in the IANA database: `Europe/Berlin`. */
  readonly zone: string;
  /** `2026-11-22` as people write it: `22 Nov 2026`. A day stays the same day in every zone. */
  day(day: string): string;
  /** The same of the UTC day in which a moment is. */
  utcDay(at: Instant): string;
  /** `November 2026`, of a day within. */
  month(day: string): string;
  /** A day of the week, 0 for Monday: `M`, or long `Monday`. */
  weekday(index: number, form: "narrow" | "long"): string;
  /** A stretch of days: `9–11 Nov 2026`; a single one as itself. */
  days(from: string, to: string): string;
  /** `22 Nov 2026, 10:05 UTC`. */
  time(at: Instant): string;
  /** `10:05 UTC`. */
  clock(at: Instant): string;
  /** For programs, with the zone's offset at that moment: `2026-11-22T10:05:00Z`, `2026-11-22T11:05:00+01:00`. */
  stamp(at: Instant): string;
  /** The day of the zone in which a moment is: `2026-11-22`. */
  dayAt(at: Instant): string;
  /** The largest unit and the one below it, the rest cut: `1h 5m`. Below zero counts as zero. */
  duration(ms: number): string;
  /** `12,345.6`: with at most so many decimals, none where not said. */
  number(value: number, decimals?: number): string;
  /** `212 ms`. */
  ms(value: number): string;
  /** `99.98%`: cut after two decimals, never rounded up; nothing known: the text for it is the page's. */
  ratio(ratio: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

export const UTC = "UTC";

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" } as const;
/** In Swedish `2026-11-22 10:05:00`. */
const SECOND = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
} as const;
const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
  ["millisecond", 1],
] as const;

/** A Monday, UTC. */
const MONDAY = Date.UTC(2024, 0, 1);

/** How a locale writes times of that zone. Throws `RangeError` where there is no such zone. */
export function datesOf(locale: string, zone: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions, timeZone = zone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const [day, month] = [format(DAY, UTC), format({ month: "long", year: "numeric" }, UTC)];
  const [time, clock] = [format({ ...DAY, ...CLOCK }), format(CLOCK)];
  const weekdays = { narrow: format({ weekday: "narrow" }, UTC), long: format({ weekday: "long" }, UTC) };
  const local = new Intl.DateTimeFormat("sv-SE", { ...SECOND, timeZone: zone });
  return {
    zone: time.resolvedOptions().timeZone,
    day: remembered((text: string) => day.format(dayStart(text))),
    utcDay: remembered((at: Instant) => day.format(at)),
    month: remembered((text: string) => month.format(dayStart(text))),
    weekday: (index, form) => weekdays[form].format(MONDAY + index * 86_400_000),
    days: (from, to) => day.formatRange(dayStart(from), dayStart(to)),
    time: remembered((at: Instant) => time.format(at)),
    clock: remembered((at: Instant) => clock.format(at)),
    stamp: remembered((at: Instant) => stampOf(at, local.format(at))),
    dayAt: remembered((at: Instant) => local.format(at).slice(0, 10)),
    ...numbersOf(locale),
  };
}

/** `local`: that moment as a zone's clocks show it, `2026-11-22 11:05:00`. */
function stampOf(at: Instant, local: string): string {
  const text = local.replace(" ", "T");
  const minutes = Math.round((Date.parse(`${text}Z`) - at) / 60_000);
  if (minutes === 0) return `${text}Z`;
  const [hour, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    `${part}`.padStart(2, "0"),
  );
  return `${text}${minutes < 0 ? "-" : "+"}${hour}:${rest}`;
}

function numbersOf(locale: string): Pick<Dates, "duration" | "number" | "ms" | "ratio" | "list"> {
  const units = UNITS.map(([unit, size]) => {
    const format = unitFormat(locale, unit, "narrow");
    return { size, say: remembered((count: number) => format.format(count)) };
  });
  const millisecond = unitFormat(locale, "millisecond", "short");
  const ms = remembered((whole: number) => millisecond.format(whole));
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const share = remembered((ratio: number) => percent.format(ratio));
  const numbers = [0, 1, 2, 3].map((most) => new Intl.NumberFormat(locale, { maximumFractionDigits: most }));
  const list = new Intl.ListFormat(locale);
  return {
    duration: (ms) => duration(Math.max(0, Math.trunc(ms)), units),
    number: (value, decimals = 0) => numbers[decimals]?.format(value) ?? String(value),
    ms: (value) => ms(Math.round(value)),
    ratio: (ratio) => share(cutRatio(ratio)),
    list: (items) => list.format(items),
  };
}

function unitFormat(locale: string, unit: string, unitDisplay: "narrow" | "short"): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay });
}

interface Unit {
  readonly size: number;
  readonly say: (count: number) => string;
}

/** Nothing at all is `0s`. */
function duration(ms: number, units: readonly Unit[]): string {
  const found = units.findIndex(({ size }) => ms >= size);
  const [large, small] = units.slice(found === -1 ? -2 : found);
  if (large === undefined) return "";
  const rest = small === undefined ? 0 : Math.floor((ms % large.size) / small.size);
  const first = large.say(Math.floor(ms / large.size));
  return small === undefined || rest === 0 ? first : `${first} ${small.say(rest)}`;
}

/** So many answers are kept. */
const MOST_REMEMBERED = 4_000;

/** The same with its answers kept: a page says few different days, hours and milliseconds, but each of them often. */
function remembered<Key>(say: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const said = say(key);
    known.set(key, said);
    return said;
  };
}

function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
