import { after, type CheckId, type Instant } from "../core/brand.ts";
import { DAY_MS, dayName, monthName, monthOf } from "../core/history/layout.ts";
import { noPast, type PagePast } from "../core/history/page-past.ts";
import type { DayTally } from "../core/history/tally.ts";
import { coverageOf, meanRatio, uptimeRatio } from "../core/history/uptime.ts";
import type { Incident } from "../core/incident.ts";
import { type DayModel, daysOf, graceOf } from "./days.ts";
import { type IncidentModel, incidentModel } from "./incident-model.ts";
import type { PageInput } from "./input.ts";
import { type CheckModel, meanUptime, type PageModel, type Uptime } from "./model.ts";

/** What some days come to for one check. */
export interface SpanModel extends Uptime {
  readonly upS: number;
  readonly degradedS: number;
  readonly downS: number;
  readonly outsideS: number;
}

/** One UTC day over all checks. */
export interface OverallDay {
  readonly day: string;
  /** The worst of the checks that could be seen; as in `DayModel` where none could. */
  readonly face: DayModel["face"];
  /** The mean of the checks that have data. */
  readonly ratio?: number;
  readonly down: number;
  readonly degraded: number;
}

export interface MonthModel {
  /** `2026-11`. */
  readonly name: string;
  /** Where its days begin among all of them, and how many have begun; none where they were not read. */
  readonly from: number;
  readonly length: number;
  readonly uptime: Uptime;
  /** In the order of the config; none where the days were not read. */
  readonly checks: readonly { readonly check: CheckModel; readonly span: SpanModel }[];
  /** Those that began in it, newest first. */
  readonly incidents: readonly IncidentModel[];
}

/** What is known of the months with pages of their own. */
export interface PastModel {
  /** Newest first. */
  readonly months: readonly MonthModel[];
  /** Every day of these months, oldest first. */
  readonly overall: readonly OverallDay[];
  /** The same for each check. */
  readonly days: ReadonlyMap<CheckId, readonly DayModel[]>;
  /** All these months together, for each check. */
  readonly whole: ReadonlyMap<CheckId, SpanModel>;
  /** Those that ended before the last 90 days and have pages of their own, newest first. */
  readonly incidents: readonly IncidentModel[];
}

/** So many older incidents have pages of their own at most: what a site weighs must not follow from how bad a year was. */
export const MOST_OLDER_PAGES = 2_000;

/** Those incidents of before the last 90 days that have pages of their own. */
export function olderWithPages({ incidents }: PagePast): readonly Incident[] {
  return incidents.slice(0, MOST_OLDER_PAGES);
}

export function pastModel(model: PageModel, input: PageInput): PastModel {
  const past = input.past ?? noPast(input.now);
  const known = past.months.filter((month) => month >= past.daysFrom);
  const days = known.toReversed().flatMap((month) => daysOfMonth(month, input.now));
  const tallies = Map.groupBy([...past.days, ...input.days], ({ check }) => check);
  const byCheck = new Map(model.checks.map(({ id }) => [id, checkDays(id, days, tallies.get(id) ?? [], input)]));
  const firsts = new Map<string, number>();
  for (const [index, day] of days.entries()) if (day.endsWith("-01")) firsts.set(day.slice(0, 7), index);
  const older = past.incidents.map((incident) => incidentModel(incident, input));
  const began = Map.groupBy([...model.incidents, ...older], ({ startedAt }) => monthName(startedAt));
  return {
    months: past.months.map((month) => {
      const name = monthName(month);
      const isKnown = month >= past.daysFrom;
      const place = { from: firsts.get(name) ?? 0, length: isKnown ? daysOfMonth(month, input.now).length : 0 };
      const checks = (isKnown ? model.checks : []).map((check) => ({
        check,
        span: spanOf(within(place, byCheck.get(check.id) ?? [])),
      }));
      return {
        name,
        ...place,
        uptime: meanUptime(checks.map(({ span }) => span)),
        checks,
        incidents: began.get(name) ?? [],
      };
    }),
    overall: days.map((day, index) =>
      overallDay(
        day,
        [...byCheck.values()].flatMap((some) => some[index] ?? []),
      ),
    ),
    days: byCheck,
    whole: new Map([...byCheck].map(([check, some]) => [check, spanOf(some)])),
    incidents: older.slice(0, olderWithPages(past).length),
  };
}

/** What of all days, oldest first, is a month's. */
export function within<Day>(
  { from, length }: Pick<MonthModel, "from" | "length">,
  days: readonly Day[],
): readonly Day[] {
  return days.slice(from, from + length);
}

function daysOfMonth(month: Instant, now: Instant): readonly string[] {
  const next = monthOf(after(month, 32 * DAY_MS));
  const end = Math.min(next, now + 1);
  return Array.from({ length: Math.ceil((end - month) / DAY_MS) }, (_, index) => dayName(after(month, index * DAY_MS)));
}

function checkDays(
  id: CheckId,
  days: readonly string[],
  tallies: readonly DayTally[],
  input: PageInput,
): readonly DayModel[] {
  const first = input.state.checks[id]?.first;
  const everyMs = input.checks.find((check) => check.id === id)?.everyMs ?? input.everyMs;
  const graceS = graceOf(everyMs, input);
  return daysOf(tallies, { ...(first === undefined ? {} : { first }), now: input.now, graceS }, days);
}

/** What some days of one check come to. */
export function spanOf(days: readonly DayModel[]): SpanModel {
  const sum = { upS: 0, degradedS: 0, downS: 0, outsideS: 0 };
  let elapsedS = 0;
  for (const day of days) {
    sum.upS += day.upS;
    sum.degradedS += day.degradedS;
    sum.downS += day.downS;
    sum.outsideS += day.plannedS;
    elapsedS += day.elapsedS;
  }
  const [ratio, coverage] = [uptimeRatio(sum), coverageOf(sum, elapsedS)];
  return { ...sum, ...(ratio !== undefined && { ratio }), ...(coverage !== undefined && { coverage }) };
}

/** From best to worst, as the days of several checks together are seen. */
const ORDER: readonly DayModel["face"][] = ["before", "planned", "unseen", "up", "degraded", "down"];

function overallDay(day: string, days: readonly DayModel[]): OverallDay {
  let face: DayModel["face"] = "before";
  for (const one of days) if (ORDER.indexOf(one.face) > ORDER.indexOf(face)) face = one.face;
  const ratio = meanRatio(days.map(({ upS, degradedS, downS }) => uptimeRatio({ upS, degradedS, downS, outsideS: 0 })));
  return {
    day,
    face,
    ...(ratio !== undefined && { ratio }),
    down: days.filter((one) => one.face === "down").length,
    degraded: days.filter((one) => one.face === "degraded").length,
  };
}
