import type { CheckId, Instant } from "../brand.ts";
import type { HistoryState } from "../history-state.ts";
import { cadenceOf, readRounds, writeRounds } from "./cadence.ts";
import { DamagedError } from "./fields.ts";
import {
  checkOfHour,
  type DayLatency,
  decodeDay,
  decodeDayLatency,
  decodeHour,
  encodeDay,
  encodeDayLatency,
  encodeHour,
  type HourTally,
} from "./hours.ts";
import { mergedLatency } from "./latency.ts";
import { dayName, dayOf, daysPath, hoursIn, hoursPath, latencyPath, monthOf, roundsPath } from "./layout.ts";
import { currentIdOf, type Reading } from "./looks.ts";
import { type Lines, readLines, writeLines } from "./ndjson.ts";
import { type RollPlan, rollHours, type SamplesByHour } from "./roll.ts";
import { readSamples } from "./sample-files.ts";
import { countedLines, type IsAsked } from "./samples.ts";
import { addSums, type DayTally, isNothing, NOTHING, type Sums } from "./tally.ts";
import { createWriting, type OpenWriting, type Writing } from "./writing.ts";

export interface RolledInput {
  readonly plan: RollPlan;
  /** Everything read, with this round's lines already in its samples. */
  readonly files: ReadonlyMap<string, string>;
  readonly state: HistoryState;
}

/**
 * `hours/`, `rounds/`, `days/` and `latency/` with the planned hours rolled up. Lines of other hours and days stay as they
 * are, byte for byte.
 */
export function rolledFiles(input: RolledInput): Writing {
  const { plan, files, state } = input;
  const writing = createWriting();
  if (plan.hours.length === 0) return writing;
  const currentId = currentIdOf(state.checks);
  const samples = new Map(
    plan.sampled.map((hour) => {
      const lines = readSamples(files, hour);
      writing.report(lines.problems);
      return [hour, countedLines(lines)];
    }),
  );
  const before = (hour: Instant) => readHour(files, hour).good.map(({ value }) => value);
  const rolled = rollHours({ plan, samples, before, checks: state.checks, currentId });
  writeHours(
    writing,
    input,
    Map.groupBy(rolled, ({ hour }) => hour),
  );
  for (const day of plan.days) {
    const tallies = readHours(new Map([...files, ...writing.files]), day).good.map(({ value }) => value);
    writeDay(writing, files, { day, tallies, currentId });
  }
  writeCadence(writing, input, samples);
  return writing;
}

/**
 * In a gap no samples are read, since there are none; but where a wrong clock made the gap, what stands there already is
 * better than what can be told without them.
 */
function writeHours(
  writing: OpenWriting,
  { plan, files }: RolledInput,
  rolled: ReadonlyMap<Instant, readonly HourTally[]>,
): void {
  for (const hour of plan.hours) {
    const there = readHour(files, hour);
    if (there.good.length > 0 && !plan.sampled.includes(hour)) continue;
    const path = hoursPath(hour);
    const texts = (rolled.get(hour) ?? []).map(encodeHour);
    if (texts.length > 0 || files.has(path)) writing.write(path, writeLines(texts), there);
  }
}

interface WholeDay {
  readonly day: Instant;
  readonly tallies: readonly HourTally[];
  readonly currentId: Reading["currentId"];
}

function writeDay(
  writing: OpenWriting,
  files: ReadonlyMap<string, string>,
  { day, tallies, currentId }: WholeDay,
): void {
  // Two days of one month may be rolled up together: the second goes on from what the first wrote.
  const path = daysPath(day);
  const month = readDays(writing.files.get(path) ?? files.get(path), day);
  writing.write(path, writeLines(withDay(month, dayName(day), daySums(tallies, day, currentId))), month);
  const latencies = [...Map.groupBy(tallies, ({ check }) => currentId(check))]
    .map(([check, hours]) => [check, mergedLatency(hours.map(({ latency }) => latency))] as const)
    .filter(([, latency]) => latency.size > 0)
    .map(([check, latency]) => encodeDayLatency(check, latency));
  const there = readDayLatencies(files, day);
  if (latencies.length + there.good.length > 0) writing.write(latencyPath(day), writeLines(latencies.sort()), there);
}

/** In a gap no samples are read, and what stands there already is better than what can be told without them. */
function writeCadence(writing: OpenWriting, { plan, files }: RolledInput, samples: SamplesByHour): void {
  const read = plan.hours.filter((hour) => samples.has(hour));
  const cadences = new Map(read.map((hour) => [hour, cadenceOf(samples.get(hour) ?? [])]));
  for (const month of new Set(read.map(monthOf))) {
    const there = readRounds(files.get(roundsPath(month)), month);
    const content = writeRounds(there, cadences, month);
    if (content !== "" || there.good.length > 0) writing.write(roundsPath(month), content, there);
  }
}

export function readDayLatencies(files: ReadonlyMap<string, string>, day: Instant): Lines<DayLatency> {
  return readLines(latencyPath(day), files.get(latencyPath(day)), decodeDayLatency);
}

/** The lines of one hour; one of another hour does not belong there. */
function readHour(files: ReadonlyMap<string, string>, hour: Instant, isAsked?: IsAsked): Lines<HourTally> {
  return readLines(hoursPath(hour), files.get(hoursPath(hour)), (value) => {
    if (isAsked !== undefined && !isAsked(checkOfHour(value))) return undefined;
    const tally = decodeHour(value, dayOf(hour));
    if (tally.hour !== hour) throw new DamagedError("`hour` is another one than the file's");
    return tally;
  });
}

/** The lines of the hours of the UTC day that begins at `day`. `isAsked`: of which checks; default: of all. */
export function readHours(files: ReadonlyMap<string, string>, day: Instant, isAsked?: IsAsked): Lines<HourTally> {
  const hours = hoursIn(day).map((hour) => readHour(files, hour, isAsked));
  return {
    good: hours.flatMap(({ good }) => good),
    damaged: hours.flatMap(({ damaged }) => damaged),
    problems: hours.flatMap(({ problems }) => problems),
  };
}

export function readDays(content: string | undefined, at: Instant): Lines<DayTally> {
  const month = dayName(at).slice(0, 7);
  return readLines(daysPath(at), content, (value) => decodeDay(value, month));
}

/** Each check's sum over the lines of one day, if it was looked at or anything of it was observed. */
export function daySums(
  hours: readonly HourTally[],
  day: Instant,
  currentId: (id: CheckId) => CheckId,
): readonly DayTally[] {
  const sums = new Map<CheckId, Sums>();
  for (const line of hours) {
    const check = currentId(line.check);
    if (dayOf(line.hour) === day) sums.set(check, addSums(sums.get(check) ?? NOTHING, line));
  }
  return [...sums].flatMap(([check, sum]) => (isNothing(sum) ? [] : [{ check, day: dayName(day), ...sum }]));
}

function withDay(month: Lines<DayTally>, day: string, sums: readonly DayTally[]): readonly string[] {
  const texts = (holds: (other: string) => boolean) =>
    month.good.filter(({ value }) => holds(value.day)).map(({ text }) => text);
  return [...texts((other) => other < day), ...sums.map(encodeDay), ...texts((other) => other > day)];
}
