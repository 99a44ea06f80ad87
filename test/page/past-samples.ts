/** What further pages show of the past, invented for the checks of an input. */
import { after, type CheckId, type Instant, instant, type LocationId, locationId } from "../../src/core/brand.ts";
import type { Check } from "../../src/core/check.ts";
import {
  courseDays,
  courseHours,
  type LatencyCourse,
  type LatencyPoint,
  STEPS,
} from "../../src/core/figures/latency-course.ts";
import { DAY_MS, dayName, dayOf, monthOf } from "../../src/core/history/layout.ts";
import { PAST_MONTHS, type PagePast } from "../../src/core/history/page-past.ts";
import { type DayTally, NO_LOOKS } from "../../src/core/history/tally.ts";
import type { PageInput } from "../../src/page/input.ts";
import { aResult, at } from "../support/builders.ts";
import { badDay, dice, NOW, pastIncident } from "./samples.ts";

const DAY_S = 86_400;
const HERE = locationId("github");
const SHARES: Readonly<Record<(typeof STEPS)[number], number>> = {
  dnsMs: 0.04,
  connectMs: 0.13,
  tlsMs: 0.2,
  firstByteMs: 0.55,
  downloadMs: 0.08,
};

/** A year of an input's checks, and what their newest looks say. */
export function pastOf(input: PageInput, locations: readonly LocationId[] = [HERE]): PagePast {
  const months = Array.from({ length: PAST_MONTHS }, (_, ago) => monthsBefore(input.now, ago));
  return {
    days: input.checks.flatMap((check, index) => oldDays(check, firstOf(input, check.id), months.at(-1) ?? NOW, index)),
    incidents: [
      pastIncident("docs", "2026-07-15T05:12:00Z", 96, { issue: { number: 88, settled: true } }),
      pastIncident("search", "2026-05-04T12:40:00Z", 12, { issue: { number: 71, settled: true } }),
    ],
    daysFrom: months.at(-1) ?? NOW,
    months,
    latency: new Map(
      input.checks.map((check, index) => [check.id, courseOf(medianOf(input, check.id), index, locations)]),
    ),
    lastDay: new Map(
      input.checks.map(({ id }) => [
        id,
        { upS: 85_000, degradedS: 0, downS: id === "orders" ? 1_500 : 0, outsideS: 0, looks: NO_LOOKS },
      ]),
    ),
    recent: new Map(
      input.checks.map(({ id }) => [
        id,
        Array.from({ length: 12 }, (_, index) => {
          const newest = input.latest.find((look) => look.check === id) ?? aResult(id, "up", NOW);
          const isOld = index > 5;
          const time = after(newest.at, -index * 300_000);
          return isOld ? aResult(id, "up", time, { location: HERE, text: "200 in 98 ms" }) : { ...newest, at: time };
        }),
      ]),
    ),
  };
}

/** The bad day with a past, promises, certificates and two further locations. */
export function deepDay(): PageInput {
  const input = badDay();
  const checks = input.checks.map((check) => ({ ...check, slo: { target: 99.9, window: "30d" as const } }));
  const latest = input.latest.map((look) => ({
    ...look,
    facts: {
      server: "nginx",
      httpVersion: "2",
      tlsProtocol: "TLSv1.3",
      certificateIssuer: "Let's Encrypt E7",
      certificateEnds: at("2027-01-19T08:00:00Z"),
      edge: "Cloudflare",
    },
  }));
  const deep = { ...input, checks, latest };
  return { ...deep, past: pastOf(deep, [locationId("fra"), HERE, locationId("oslo"), locationId("sydney")]) };
}

function monthsBefore(now: Instant, ago: number): Instant {
  const date = new Date(monthOf(now));
  return instant(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - ago));
}

function firstOf(input: PageInput, id: CheckId): Instant {
  return input.state.checks[id]?.first ?? input.now;
}

function medianOf(input: PageInput, id: CheckId): number {
  return input.latest.find((look) => look.check === id)?.phases.totalMs ?? 120;
}

/** The days before the last 90. */
function oldDays(check: Pick<Check, "id">, first: Instant, oldest: Instant, seed: number): readonly DayTally[] {
  const roll = dice(seed * 13 + 1);
  const days: DayTally[] = [];
  for (let day = oldest; day < dayOf(NOW) - 89 * DAY_MS; day = after(day, DAY_MS)) {
    const [chance, size] = [roll(), roll()];
    if (day < first || chance < 0.01) continue;
    const seen = Math.floor(DAY_S * (chance < 0.03 ? 0.3 : 0.95 + 0.05 * size));
    const bad = chance > 0.975 ? Math.floor(60 + 5_000 * size) : 0;
    const [downS, degradedS] = size > 0.4 ? [bad, 0] : [0, bad];
    days.push({ check: check.id, day: dayName(day), upS: seen - bad, degradedS, downS, outsideS: 0, looks: NO_LOOKS });
  }
  return days;
}

function courseOf(medianMs: number, seed: number, locations: readonly LocationId[]): LatencyCourse {
  const roll = dice(seed * 17 + 9);
  const point = (from: Instant, factor = 1): LatencyPoint => {
    const [chance, wobble, spread] = [roll(), roll(), roll()];
    if (chance < 0.02) return { from };
    const p50 = Math.round(medianMs * factor * (0.9 + 0.2 * wobble));
    return { from, p50, p95: Math.round(p50 * (1.3 + 0.5 * spread + (chance > 0.95 ? 2 : 0))) };
  };
  const hours = courseHours(NOW).map((from) => point(from));
  const days = [...courseDays(90, NOW), dayOf(NOW)].map((from) => point(from));
  const span = { p50: medianMs, p95: Math.round(medianMs * 1.6), p99: Math.round(medianMs * 2.4) };
  return {
    hours,
    days,
    locations: locations.map((location, index) => ({
      location,
      hours: courseHours(NOW).map((from) => point(from, 0.7 + 0.5 * index)),
    })),
    steps: STEPS.map((step) => ({
      step,
      hours: hours.map(({ p50 }) =>
        p50 === undefined ? undefined : Math.round(p50 * SHARES[step] * (0.9 + 0.2 * roll())),
      ),
    })),
    lastDay: { looks: 286, ...span },
    lastWeek: { looks: 2_004, ...span },
    allDays: { looks: 25_700, ...span },
  };
}
