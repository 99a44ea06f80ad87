import { type CheckId, type Instant, instant } from "../brand.ts";
import { type HourCadence, readRounds } from "../history/cadence.ts";
import { type DayLatency, type DayTotal, decodeDayTotal, type HourTally } from "../history/hours.ts";
import { decodeIncidents } from "../history/incident-index.ts";
import { dayName, dayOf, daysPath, incidentsPath, latencyPath, monthOf, roundsPath } from "../history/layout.ts";
import { currentIdOf } from "../history/looks.ts";
import { type Lines, readLines } from "../history/ndjson.ts";
import { readDayLatencies, readDays, readHours } from "../history/rolled-files.ts";
import { readSamples } from "../history/sample-files.ts";
import { countedLines, type SampleLine } from "../history/samples.ts";
import type { DayTally } from "../history/tally.ts";
import type { HistoryState } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import { rolledTo } from "./pieces.ts";
import type { Span } from "./span.ts";

/** What the files of a history tell of one stretch of time, with the ids that checks have now. Each file is parsed once. */
export interface Source {
  readonly state: HistoryState;
  readonly now: Instant;
  readonly currentId: (id: CheckId) => CheckId;
  /** `hours/` is complete up to this full hour. */
  readonly rolledTo: Instant;
  /** The tallies of the UTC day that begins at `day`. */
  day(day: Instant): readonly DayTally[];
  latencies(day: Instant): readonly DayLatency[];
  /** How long the looks of that day took as a whole. It is not kept: a page goes through many days once. */
  totals(day: Instant): readonly DayTotal[];
  /** Those of the hour that begins at `hour`. */
  hour(hour: Instant): readonly HourTally[];
  /** When rounds came in the hours of a span within one UTC day. */
  rounds(span: Span): readonly HourCadence[];
  samples(hour: Instant): readonly SampleLine[];
  /** Those that began in the year of `at`. */
  incidents(at: Instant): readonly Incident[];
}

/**
 * Files that are absent tell nothing; so do damaged lines. `only`: hours and samples tell of that check alone, which is far
 * less to read where there are many.
 */
export function createSource(
  files: ReadonlyMap<string, string>,
  state: HistoryState,
  now: Instant,
  only?: CheckId,
): Source {
  const currentId = currentIdOf(state.checks);
  const isAsked = only && ((id: CheckId) => currentId(id) === only);
  const renamed = <Line extends { readonly check: CheckId }>({ good }: Lines<Line>): readonly Line[] =>
    good.map(({ value }) => {
      const check = currentId(value.check);
      return check === value.check ? value : { ...value, check };
    });
  const days = once((month: Instant) =>
    Map.groupBy(renamed(readDays(files.get(daysPath(month)), month)), ({ day }) => day),
  );
  const hours = once((day: Instant) => Map.groupBy(renamed(readHours(files, day, isAsked)), ({ hour }) => hour));
  const latencies = once((day: Instant) => renamed(readDayLatencies(files, day)));
  const totals = (day: Instant) => renamed(readLines(latencyPath(day), files.get(latencyPath(day)), decodeDayTotal));
  const rounds = once((month: Instant) =>
    Map.groupBy(
      readRounds(files.get(roundsPath(month)), month).good.map(({ value }) => value),
      ({ hour }) => dayOf(hour),
    ),
  );
  const samples = once((hour: Instant) => countedLines(readSamples(files, hour, isAsked)));
  const incidents = once((year: Instant) =>
    decodeIncidents(incidentsPath(year), files.get(incidentsPath(year))).good.map(({ value }) => value),
  );
  return {
    state,
    now,
    currentId,
    rolledTo: rolledTo(state, now),
    day: (day) => days(monthOf(day)).get(dayName(day)) ?? [],
    latencies,
    totals,
    hour: (hour) => hours(dayOf(hour)).get(hour) ?? [],
    rounds: ({ from, to }) =>
      (rounds(monthOf(from)).get(dayOf(from)) ?? []).filter(({ hour }) => hour >= from && hour < to),
    samples,
    incidents: (at) => incidents(yearOf(at)),
  };
}

function yearOf(at: Instant): Instant {
  return instant(Date.UTC(new Date(at).getUTCFullYear()));
}

function once<Value>(read: (at: Instant) => Value): (at: Instant) => Value {
  const known = new Map<Instant, Value>();
  return (at) => {
    const value = known.get(at) ?? read(at);
    known.set(at, value);
    return value;
  };
}
