import { after } from "../brand.ts";
import { type Problem, quoted } from "../diagnostic.ts";
import { formatDuration } from "../duration.ts";
import { DAY_MS } from "../history/layout.ts";
import type { Span } from "../span.ts";
import type { Calendar, ReadSchedule, WrittenSchedule } from "./calendar.ts";
import {
  clockMs,
  fromClockMs,
  instantOf,
  isDate,
  type LocalTime,
  localTimeOf,
  type Moment,
  readMoment,
  zoneProblem,
} from "./local-time.ts";
import { type Recurrence, readRecurrence } from "./recurrence.ts";
import type { Schedule } from "./window.ts";

/** The calendar itself: importing this module loads its libraries. */
export const CALENDAR: Calendar = { read: readSchedule };

/** What takes longer is no maintenance any more. */
const LONGEST_MS = 90 * DAY_MS;

/** Windows as times on clocks: how long they are on them, and whether that or the time that passes decides their end. */
interface Windows {
  readonly zone: string;
  readonly from: LocalTime;
  readonly lengthMs: number;
  readonly endsBy: "for" | "to";
}

function readSchedule(written: WrittenSchedule): ReadSchedule {
  const { zone = "UTC", end, repeat, except } = written;
  const wrongZone = zoneProblem(zone);
  if (wrongZone !== undefined) return { problems: [{ path: ["zone"], ...wrongZone }] };
  const problems: Problem[] = except.flatMap((date, index) =>
    isDate(date) ? [] : [{ path: ["except", index], message: `there is no ${quoted(date)} in the calendar` }],
  );
  const isVague = repeat !== undefined && written.zone === undefined;
  const from = momentAt("from", written.from, { zone, isVague }, problems);
  const to = "to" in end ? momentAt("to", end.to, { zone, isVague }, problems) : undefined;
  if (from === undefined || ("to" in end && to === undefined)) return { problems };
  const lengthMs = "for" in end ? end.for : clockMs(to?.local ?? from.local) - clockMs(from.local);
  const only = { from: from.at, to: to?.at ?? after(from.at, lengthMs) };
  const isBackward = repeat === undefined ? only.to <= only.from : lengthMs <= 0;
  if (isBackward)
    problems.push({ path: ["to"], message: "is not after `from`", hint: "a window ends after it begins" });
  else if (only.to - only.from > LONGEST_MS)
    problems.push({ path: ["to"], message: "is too late", hint: "a window is at most `90d` long" });
  else if (repeat !== undefined) {
    const windows: Windows = { zone, from: from.local, lengthMs, endsBy: to === undefined ? "for" : "to" };
    return repeating(windows, repeat, except, problems);
  }
  const schedule: Schedule = { within: (span) => (meets(only, span) ? [only] : []) };
  return { ...(problems.length === 0 && { schedule }), problems };
}

interface Clocks {
  readonly zone: string;
  /** An offset would be all that tells how the clocks go, and they are read again and again. */
  readonly isVague: boolean;
}

function momentAt(
  key: "from" | "to",
  text: string,
  { zone, isVague }: Clocks,
  problems: Problem[],
): Moment | undefined {
  if (isVague && /(Z|[+-]\d\d:\d\d)$/.test(text)) {
    const hint = "write the local time alone, and its `zone`";
    problems.push({ path: [key], message: "has an offset, which knows no summer time, and it repeats", hint });
    return undefined;
  }
  const read = readMoment(text, zone);
  if (!("problem" in read)) return read;
  problems.push({ path: [key], message: read.problem });
  return undefined;
}

function repeating(windows: Windows, repeat: string, except: readonly string[], problems: Problem[]): ReadSchedule {
  const read = readRecurrence(repeat, windows.from, windows.zone);
  if ("problems" in read) {
    problems.push(...read.problems.map((problem) => ({ ...problem, path: ["repeat"] })));
    return { problems };
  }
  const { recurrence } = read;
  problems.push(...doubtful(windows, recurrence));
  const isWhole = problems.every(({ severity }) => severity === "warning");
  return { ...(isWhole && { schedule: again(windows, recurrence, new Set(except)) }), problems };
}

function doubtful({ from, lengthMs, endsBy }: Windows, { first }: Recurrence): readonly Problem[] {
  const gapMs = Math.min(...first.slice(1).map((start, index) => start - (first[index] ?? start)));
  const [begin] = first;
  const problems: Problem[] = [];
  if (lengthMs > gapMs)
    problems.push({
      path: [endsBy],
      message: `the window is \`${formatDuration(lengthMs)}\` long, and the next one begins after \`${formatDuration(gapMs)}\``,
      hint: "shorten it, or let it repeat less often",
    });
  if (begin !== undefined && begin !== clockMs(from))
    problems.push({
      path: ["from"],
      message: `\`repeat\` does not fall on this day: the first window is on ${dateOf(begin)}`,
      hint: "write that day",
      severity: "warning",
    });
  return problems;
}

function again(windows: Windows, recurrence: Recurrence, except: ReadonlySet<string>): Schedule {
  return {
    within(span) {
      // A day more on both sides: clocks are changed by less.
      const start = clockMs(localTimeOf(after(span.from, -windows.lengthMs - DAY_MS), windows.zone));
      const end = clockMs(localTimeOf(after(span.to, DAY_MS), windows.zone));
      return recurrence
        .between(start, end)
        .filter((ms) => !except.has(dateOf(ms)))
        .map((ms) => windowAt(windows, ms))
        .filter((window) => meets(window, span));
    },
  };
}

/** The window that begins at a time on the clocks. Where they are changed within it, `for` counts the time that passes. */
function windowAt({ zone, lengthMs, endsBy }: Windows, ms: number): Span {
  const from = instantOf(fromClockMs(ms), zone);
  const passed = after(from, lengthMs);
  if (endsBy === "for") return { from, to: passed };
  const to = instantOf(fromClockMs(ms + lengthMs), zone);
  // Clocks that skip the beginning may show the end before it.
  return { from, to: to > from ? to : passed };
}

function dateOf(ms: number): string {
  return fromClockMs(ms).toPlainDate().toString();
}

function meets(window: Span, span: Span): boolean {
  return window.from < span.to && window.to > span.from;
}
