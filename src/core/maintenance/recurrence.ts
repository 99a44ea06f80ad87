import { RRuleTemporal } from "rrule-temporal";
import { type Problem, quoted } from "../diagnostic.ts";
import { fromClockMs, isDate, type LocalTime, readMoment } from "./local-time.ts";
import { type RuleParts, readRule } from "./rule.ts";

/** The beginnings of what repeats, as `clockMs` of them. */
export interface Recurrence {
  /** The first ones, at most `FIRST`, in order. */
  readonly first: readonly number[];
  /** Those from one moment to another, both included, in order. */
  between(from: number, to: number): readonly number[];
}

type ReadRecurrence = { readonly recurrence: Recurrence } | { readonly problems: readonly Problem[] };

/** So many tell whether windows overlap. */
const FIRST = 12;
/** Periods that are tried before a rule is given up: more than there are days in 27 years. */
const MOST_PERIODS = 10_000;

/**
 * Reads a rule that begins at a local time. The library is asked as if clocks were UTC's: what a zone's clocks skip is then no
 * window that falls away, but one that begins a little later.
 */
export function readRecurrence(text: string, from: LocalTime, zone: string): ReadRecurrence {
  const read = readRule(text);
  if ("problems" in read) return read;
  const parts = new Map(read.parts);
  const until = parts.get("UNTIL");
  const end = until === undefined ? undefined : endOf(until, zone);
  if (until !== undefined && end === undefined)
    return { problems: [{ path: [], message: `there is no ${quoted(until)} in the calendar`, excerpt: until }] };
  if (end !== undefined) parts.set("UNTIL", `${compact(end)}Z`);
  try {
    return recurring(parts, from);
  } catch (error) {
    // The library has no class of its own for what it refuses.
    if (!(error instanceof Error)) throw error;
    if (error.message.startsWith("Maximum iterations"))
      return { problems: [{ path: [], message: NEVER, hint: "look at its days and months together" }] };
    const hint = "see RFC 5545, section 3.3.10";
    return { problems: [{ path: [], message: `its parts do not go together: ${error.message}`, hint }] };
  }
}

const NEVER = "there is no such day, or hardly ever one";

function recurring(parts: RuleParts, from: LocalTime): ReadRecurrence {
  const rule = new RRuleTemporal({
    rruleString: [...parts].map(([name, value]) => `${name}=${value}`).join(";"),
    dtstart: from.toZonedDateTime("UTC"),
    strict: true,
    maxIterations: MOST_PERIODS,
  });
  // What is counted has to be counted from its beginning on: once, here, where it can be refused.
  const isCounted = parts.has("COUNT");
  const found = rule.all((_, index) => isCounted || index < FIRST).map(msOf);
  if (found.length === 0)
    return { problems: [{ path: [], message: "ends before it begins", hint: "look at `UNTIL`" }] };
  const utc = (ms: number) => fromClockMs(ms).toZonedDateTime("UTC");
  return {
    recurrence: {
      first: found.slice(0, FIRST),
      between(start, end) {
        if (isCounted) return found.filter((one) => one >= start && one <= end);
        return rule.between(utc(start), utc(end), true).map(msOf);
      },
    },
  };
}

function msOf({ epochMilliseconds }: { readonly epochMilliseconds: number }): number {
  return epochMilliseconds;
}

/** The last time on clocks at which an occurrence may begin: a date means all of it, a time in UTC the zone's at that moment. */
function endOf(until: string, zone: string): LocalTime | undefined {
  const [, year, month, day, hour = "23", minute = "59", second = "59", utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until) ?? [];
  const date = `${year}-${month}-${day}`;
  const read = readMoment(`${date}T${hour}:${minute}:${second}${utc ?? ""}`, zone);
  return isDate(date) && "local" in read ? read.local : undefined;
}

/** `20271231T220000`. */
function compact(local: LocalTime): string {
  return local.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}
