import { after, type Instant, instant } from "../brand.ts";
import { fields, within } from "./fields.ts";
import { DAY_MS, HOUR_MS, monthOf, roundsPath } from "./layout.ts";
import { type Lines, readLines, writeLines } from "./ndjson.ts";
import type { SampleLine } from "./samples.ts";

/** When rounds really came within some span that had at least one. A schedule is a wish. */
export interface Cadence {
  readonly rounds: number;
  /** Starts of the first and the last round. */
  readonly first: Instant;
  readonly last: Instant;
  /** The longest time between two starts, in seconds; 0 where there was one round. */
  readonly gapS: number;
}

export interface HourCadence extends Cadence {
  readonly hour: Instant;
}

/** The rounds that the lines are of, each once whatever the number of its locations. */
export function cadenceOf(lines: readonly SampleLine[]): Cadence | undefined {
  const starts = [...Map.groupBy(lines, ({ round }) => round).values()].map((round) =>
    instant(Math.min(...round.map(({ at }) => at))),
  );
  return mergedCadence(starts.map((at) => ({ rounds: 1, first: at, last: at, gapS: 0 })));
}

/** Spans one after the other as one: the gaps between them count too. */
export function mergedCadence(spans: readonly Cadence[]): Cadence | undefined {
  const [first, ...others] = [...spans].sort((a, b) => a.first - b.first);
  if (first === undefined) return undefined;
  return others.reduce(
    (sum, next): Cadence => ({
      rounds: sum.rounds + next.rounds,
      first: sum.first,
      last: instant(Math.max(next.last, sum.last)),
      gapS: Math.max(sum.gapS, next.gapS, (next.first - sum.last) / 1000),
    }),
    first,
  );
}

/** Seconds from one round to the next, on average; nothing where there were fewer than two. */
export function meanIntervalS(cadence: Cadence | undefined): number | undefined {
  if (cadence === undefined || cadence.rounds < 2) return undefined;
  return (cadence.last - cadence.first) / 1000 / (cadence.rounds - 1);
}

/** The month's file: a line per hour with rounds, `{"day":22,"hour":10,"rounds":12,"first":133,"last":3433,"gap":301}`. */
export function readRounds(content: string | undefined, month: Instant): Lines<HourCadence> {
  return readLines(roundsPath(month), content, (value) => decode(value, month));
}

/** The lines with those of some hours replaced; an hour without rounds has none. */
export function writeRounds(
  there: Lines<HourCadence>,
  hours: ReadonlyMap<Instant, Cadence | undefined>,
  month: Instant,
): string {
  const kept = there.good.filter(({ value }) => !hours.has(value.hour));
  const fresh = [...hours].flatMap(([hour, cadence]) =>
    cadence === undefined || roundsPath(hour) !== roundsPath(month)
      ? []
      : [{ value: { hour, ...cadence }, text: encode({ hour, ...cadence }) }],
  );
  return writeLines([...kept, ...fresh].sort((a, b) => a.value.hour - b.value.hour).map(({ text }) => text));
}

function encode({ hour, rounds, first, last, gapS }: HourCadence): string {
  const date = new Date(hour);
  return JSON.stringify({
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    rounds,
    first: (first - hour) / 1000,
    last: (last - hour) / 1000,
    gap: gapS || undefined,
  });
}

function decode(value: unknown, month: Instant): HourCadence {
  const from = fields(value, "line");
  const day = after(monthOf(month), (within(from["day"], "day", 1, 31) - 1) * DAY_MS);
  const hour = after(day, within(from["hour"], "hour", 0, 23) * HOUR_MS);
  const second = (name: string) => within(from[name] ?? 0, name, 0, HOUR_MS / 1000);
  return {
    hour,
    rounds: within(from["rounds"], "rounds", 1, Number.MAX_SAFE_INTEGER),
    first: after(hour, second("first") * 1000),
    last: after(hour, second("last") * 1000),
    gapS: second("gap"),
  };
}
