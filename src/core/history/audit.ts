import { resultKey } from "../advance.ts";
import { after, type Instant } from "../brand.ts";
import type { CheckMemory, HistoryState } from "../history-state.ts";
import type { Turn } from "../turn.ts";
import { type Cadence, cadenceOf, readRounds } from "./cadence.ts";
import { encodeDay, encodeDayLatency, encodeHour, type HourTally } from "./hours.ts";
import { mergedLatency } from "./latency.ts";
import {
  DAY_MS,
  dayName,
  dayOf,
  daysPath,
  HOUR_MS,
  hourOf,
  hoursIn,
  hoursPath,
  latencyPath,
  roundsPath,
} from "./layout.ts";
import { currentIdOf, type Reading, turnsOf } from "./looks.ts";
import type { Problem } from "./ndjson.ts";
import { REACH_MS, type RollPlan, rollHours, type SamplesByHour } from "./roll.ts";
import { daySums, readDayLatencies, readDays, readHours } from "./rolled-files.ts";
import { readSamples, type SamplesFile, samplesFiles, samplesPaths } from "./sample-files.ts";
import { countedLines, type SampleLine } from "./samples.ts";
import type { DayTally } from "./tally.ts";

/** Something on the branch that does not follow from the results on it. */
export interface Finding {
  readonly path: string;
  /** Which line: `10:00 orders-api`. */
  readonly what: string;
  /** The line as it stands there, and as it should; absent where there is none. */
  readonly written?: string;
  readonly recomputed?: string;
}

/** What one day's samples are found to hold, and what all other days must know of it. */
export interface Survey {
  /** Lines that decided something, without their results, by the hour of their file. */
  readonly decisions: SamplesByHour;
  /** The hours that have samples. */
  readonly sampled: readonly Instant[];
  readonly rounds: number;
  readonly results: number;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export interface AuditInput {
  /** The files named by `auditReads`, as far as they exist. */
  readonly files: ReadonlyMap<string, string>;
  /** The start of a UTC day. */
  readonly day: Instant;
}

/** What the audit of one day reads: its samples and everything that was made of them, and the hours of the day before. */
export function auditReads(day: Instant, state: HistoryState): readonly string[] {
  const hours = [after(day, -HOUR_MS), ...hoursIn(day)].map(hoursPath);
  const samples = hoursIn(day).flatMap((hour) => samplesPaths(hour, state));
  return [...samples, ...hours, daysPath(day), latencyPath(day), roundsPath(day)];
}

/** The first pass over a day: turns reach back, so that an hour can only be recomputed once all later ones are known. */
export function survey({ files, day }: AuditInput): Survey {
  const decisions = new Map<Instant, readonly SampleLine[]>();
  const sampled: Instant[] = [];
  const rounds = new Set<string>();
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  let results = 0;
  for (const hour of hoursIn(day)) {
    const read = samplesFiles(files, hour);
    if (read.length > 0) sampled.push(hour);
    problems.push(...read.flatMap((file) => file.problems));
    findings.push(...strangers(hour, read));
    const good = read.flatMap((file) => file.good);
    for (const { value } of good) {
      rounds.add(value.round);
      results += value.results.length;
    }
    const deciding = good.filter(({ value }) => value.turns.length + value.rules.length > 0);
    if (deciding.length > 0)
      decisions.set(
        hour,
        deciding.map(({ value }) => ({ ...value, results: [] })),
      );
  }
  return { decisions, sampled, rounds: rounds.size, results, findings, problems };
}

/** Lines that belong in another hour's file, and results that stand there twice. */
function strangers(hour: Instant, read: readonly SamplesFile[]): readonly Finding[] {
  const seen = new Set<string>();
  const lines = read.flatMap(({ path, good }) => good.map((line) => ({ ...line, path })));
  return lines.flatMap(({ path, value, text }) => {
    if (hourOf(value.at) !== hour)
      return [{ path, what: `round ${value.round}, which began in another hour`, written: text }];
    return value.results.flatMap((result) => {
      const key = resultKey(value.round, result);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ path, what: `round ${value.round}, ${result.check}: a result that is there twice`, written: text }];
    });
  });
}

export interface DayAuditInput extends AuditInput {
  readonly surveys: readonly Survey[];
  readonly state: HistoryState;
}

/** The second pass over a day: its hours, rounds and latencies from its samples, the day from its hours. */
export function auditDay({ files, day, surveys, state }: DayAuditInput): readonly Finding[] {
  const currentId = currentIdOf(state.checks);
  const findings: Finding[] = [];
  const samples = samplesAround({ files, day }, surveys);
  const written = readHours(files, day).good.map(({ value }) => ({ ...value, check: currentId(value.check) }));
  const hours = recomputable(day, surveys, state);
  if (hours.length > 0) {
    const tallies = [after(day, -DAY_MS), day].flatMap((one) => readHours(files, one).good.map(({ value }) => value));
    const rolled = rollHours({
      plan: planOf(hours),
      samples,
      before: (hour) => tallies.filter((line) => line.hour === hour),
      checks: state.checks,
      currentId,
    });
    const ours = written.filter(({ hour }) => hours.includes(hour));
    for (const hour of hours) {
      const of = (tallies: readonly HourTally[]) => hourLines(tallies.filter((line) => line.hour === hour));
      findings.push(...differences(hoursPath(hour), of(ours), of(rolled)));
    }
    findings.push(...cadenceFindings({ files, day }, hours, samples));
  }
  const isOver = state.rolledTo !== undefined && after(day, DAY_MS) <= state.rolledTo;
  if (isOver && written.length > 0) findings.push(...dayFindings({ files, day }, written, currentId));
  return findings;
}

/**
 * The hours that can be recomputed: those with samples, and as long after them as a roll-up goes on into a gap. Not the
 * first one of a history whose older samples have left the tree: what it took over from the hour before can only be read.
 */
function recomputable(
  day: Instant,
  surveys: readonly Survey[],
  { rolledTo, checks }: HistoryState,
): readonly Instant[] {
  const sampled = surveys.flatMap((one) => one.sampled);
  const first = Math.min(...sampled);
  const isWhole = Object.values<CheckMemory>(checks).every((memory) => memory.first >= first);
  return hoursIn(day).filter(
    (hour) =>
      rolledTo !== undefined &&
      hour < rolledTo &&
      (isWhole || hour > first) &&
      sampled.some((from) => from <= hour && hour - from < REACH_MS),
  );
}

function samplesAround({ files, day }: AuditInput, surveys: readonly Survey[]): SamplesByHour {
  const others = surveys.flatMap(({ decisions }) => [...decisions]).filter(([hour]) => dayOf(hour) !== day);
  const own = hoursIn(day).map((hour) => [hour, countedLines(readSamples(files, hour))] as const);
  return new Map([...others, ...own].sort(([a], [b]) => a - b));
}

function planOf(hours: readonly Instant[]): RollPlan {
  const [first] = hours;
  if (first === undefined) throw new Error("a plan has hours");
  return { reach: first, rolledTo: first, hours, sampled: hours, days: [] };
}

function hourLines(tallies: readonly HourTally[]): ReadonlyMap<string, string> {
  return new Map(tallies.map((line) => [`${clock(line.hour)} ${line.check}`, encodeHour(line)]));
}

function cadenceFindings(
  { files, day }: AuditInput,
  hours: readonly Instant[],
  samples: SamplesByHour,
): readonly Finding[] {
  const lines = (cadences: readonly (readonly [Instant, Cadence | undefined])[]) =>
    new Map(
      cadences.flatMap(([hour, cadence]) =>
        cadence === undefined
          ? []
          : [
              [
                `${dayName(hour)} ${clock(hour)}`,
                `${cadence.rounds} rounds, ${clock(cadence.first)} to ${clock(cadence.last)}, ${cadence.gapS} s apart at most`,
              ] as const,
            ],
      ),
    );
  const written = readRounds(files.get(roundsPath(day)), day).good.filter(({ value }) => hours.includes(value.hour));
  return differences(
    roundsPath(day),
    lines(written.map(({ value }) => [value.hour, value])),
    lines(hours.map((hour) => [hour, cadenceOf(samples.get(hour) ?? [])])),
  );
}

function dayFindings(
  { files, day }: AuditInput,
  hours: readonly HourTally[],
  currentId: Reading["currentId"],
): readonly Finding[] {
  const days = readDays(files.get(daysPath(day)), day).good.map(({ value }) => value);
  const byCheck = Map.groupBy(hours, ({ check }) => check);
  const latencies = [...byCheck]
    .map(([check, lines]) => [check, mergedLatency(lines.map(({ latency }) => latency))] as const)
    .filter(([, latency]) => latency.size > 0);
  const written = readDayLatencies(files, day).good.map(
    ({ value }) => [currentId(value.check), value.latency] as const,
  );
  const latencyLines = (of: typeof latencies) =>
    new Map(of.map(([check, latency]) => [`${dayName(day)} ${check}`, encodeDayLatency(check, latency)]));
  const dayLines = (of: readonly DayTally[]) =>
    new Map(
      of.map((line) => [`${line.day} ${currentId(line.check)}`, encodeDay({ ...line, check: currentId(line.check) })]),
    );
  return [
    ...differences(
      daysPath(day),
      dayLines(days.filter((line) => line.day === dayName(day))),
      dayLines(daySums(hours, day, currentId)),
    ),
    ...differences(latencyPath(day), latencyLines(written), latencyLines(latencies)),
  ];
}

/** The confirmed states that memory tells against the newest turn of each check. */
export function auditStates(surveys: readonly Survey[], state: HistoryState): readonly Finding[] {
  const reading: Reading = {
    lines: surveys.flatMap(({ decisions }) => [...decisions.values()].flat()),
    checks: state.checks,
    currentId: currentIdOf(state.checks),
  };
  return [...turnsOf(reading)].flatMap(([check, turns]) => {
    const newest = turns.reduce<Turn | undefined>(
      (last, turn) => (last && last.since > turn.since ? last : turn),
      undefined,
    );
    const written = state.checks[check]?.confirmed?.state;
    if (newest === undefined || state.checks[check] === undefined || newest.state === written) return [];
    return [{ path: "state.json", what: check, ...(written !== undefined && { written }), recomputed: newest.state }];
  });
}

function differences(
  path: string,
  written: ReadonlyMap<string, string>,
  recomputed: ReadonlyMap<string, string>,
): readonly Finding[] {
  const names = [...new Set([...written.keys(), ...recomputed.keys()])].sort();
  return names.flatMap((what) => {
    const [there, should] = [written.get(what), recomputed.get(what)];
    if (there === should) return [];
    return [
      {
        path,
        what,
        ...(there !== undefined && { written: there }),
        ...(should !== undefined && { recomputed: should }),
      },
    ];
  });
}

/** `10:05`. */
function clock(at: Instant): string {
  return new Date(at).toISOString().slice(11, 16);
}
