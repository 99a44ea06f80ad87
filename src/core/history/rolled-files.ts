import { after, type CheckId, type Instant } from "../brand.ts";
import type { Check } from "../check.ts";
import type { HistoryState } from "../history-state.ts";
import { decodeDay, decodeHour, encodeDay, encodeHour, type HourTally } from "./hours.ts";
import { dayName, dayOf, daysPath, HOUR_MS, hoursPath, samplesPath } from "./layout.ts";
import { currentIdOf } from "./looks.ts";
import { type Lines, readLines, writeLines } from "./ndjson.ts";
import { type RollPlan, rollHours } from "./roll.ts";
import { decodeSamples } from "./samples.ts";
import { addSeconds, type DayTally, NO_SECONDS, type Seconds } from "./tally.ts";
import { observedS } from "./uptime.ts";
import { createWriting, type Writing } from "./writing.ts";

export interface RolledInput {
  readonly plan: RollPlan;
  /** Everything read, with this round's lines already in its samples. */
  readonly files: ReadonlyMap<string, string>;
  readonly checks: readonly Check[];
  readonly state: HistoryState;
}

/** `hours/` and `days/` with the planned hours rolled up. Lines of other hours and days stay as they are, byte for byte. */
export function rolledFiles({ plan, files, checks, state }: RolledInput): Writing {
  const [first] = plan.hours;
  const writing = createWriting();
  if (first === undefined) return writing;
  const currentId = currentIdOf(checks);
  const samples = plan.sampled.map((hour) => {
    const { good, problems } = readLines(samplesPath(hour), files.get(samplesPath(hour)), decodeSamples);
    writing.report(problems);
    return [hour, good.map(({ value }) => value)] as const;
  });
  const hourBefore = after(first, -HOUR_MS);
  const before = readHours(files, dayOf(hourBefore)).good.map(({ value }) => value);
  const rolled = rollHours({
    plan,
    samples: new Map(samples),
    before: before.filter((line) => line.hour === hourBefore),
    checks: state.checks,
    currentId,
  });
  for (const day of new Set(plan.hours.map(dayOf))) {
    const kept = readHours(files, day);
    const hoursOfDay = withHours(kept, plan, rolled, day);
    writing.write(hoursPath(day), writeLines(hoursOfDay.map((line) => line.text)), kept);
    if (!plan.days.includes(day)) continue;
    // Two days of one month may be rolled up together: the second goes on from what the first wrote.
    const path = daysPath(day);
    const month = readDays(writing.files.get(path) ?? files.get(path), day);
    const sums = daySums(
      hoursOfDay.map((line) => line.value),
      day,
      currentId,
    );
    writing.write(path, writeLines(withDay(month, dayName(day), sums)), month);
  }
  return writing;
}

export function readHours(files: ReadonlyMap<string, string>, day: Instant): Lines<HourTally> {
  return readLines(hoursPath(day), files.get(hoursPath(day)), (value) => decodeHour(value, day));
}

export function readDays(content: string | undefined, at: Instant): Lines<DayTally> {
  return readLines(daysPath(at), content, (value) => decodeDay(value, dayName(at).slice(0, 7)));
}

/** Each check's sum over the lines of one day, if anything of it was observed. */
export function daySums(
  hours: readonly HourTally[],
  day: Instant,
  currentId: (id: CheckId) => CheckId,
): readonly DayTally[] {
  const sums = new Map<CheckId, Seconds>();
  for (const line of hours) {
    const check = currentId(line.check);
    if (dayOf(line.hour) === day) sums.set(check, addSeconds(sums.get(check) ?? NO_SECONDS, line));
  }
  return [...sums].flatMap(([check, seconds]) =>
    observedS(seconds) === 0 ? [] : [{ check, day: dayName(day), ...seconds }],
  );
}

/**
 * The day's lines with those of the planned hours replaced. In a gap no samples are read, since there are none; but where a
 * wrong clock made the gap, what stands there already is better than what can be told without them.
 */
function withHours(there: Lines<HourTally>, plan: RollPlan, rolled: readonly HourTally[], day: Instant) {
  const isRolled = (hour: Instant) => plan.hours.includes(hour) && plan.sampled.includes(hour);
  const kept = there.good.filter(({ value }) => !isRolled(value.hour));
  const keptHours = new Set(kept.map(({ value }) => value.hour));
  const fresh = rolled
    .filter(({ hour }) => dayOf(hour) === day && !keptHours.has(hour))
    .map((value) => ({ value, text: encodeHour(value) }));
  return [...kept, ...fresh].sort((a, b) => a.value.hour - b.value.hour);
}

function withDay(month: Lines<DayTally>, day: string, sums: readonly DayTally[]): readonly string[] {
  const texts = (holds: (other: string) => boolean) =>
    month.good.filter(({ value }) => holds(value.day)).map(({ text }) => text);
  return [...texts((other) => other < day), ...sums.map(encodeDay), ...texts((other) => other > day)];
}
