/** Inputs of the page for tests, screenshots and measurements: invented, lifelike, the same at every run. */
import { after, checkId, commitId, type Instant, incidentId, instant, locationId } from "../../src/core/brand.ts";
import type { Check, Group } from "../../src/core/check.ts";
import { noPast } from "../../src/core/history/page-past.ts";
import type { DayTally } from "../../src/core/history/tally.ts";
import { NO_LOOKS } from "../../src/core/history/tally.ts";
import type { CheckMemory } from "../../src/core/history-state.ts";
import type { Incident } from "../../src/core/incident.ts";
import { publicCheck } from "../../src/core/public-check.ts";
import type { Result } from "../../src/core/result.ts";
import type { PageInput } from "../../src/page/input.ts";
import { aChange, aCheck, aMemory, anIncident, aResult, aState, at } from "../support/builders.ts";
import { aDayOfAnswers } from "./answers.ts";

const DAY_MS = 86_400_000;
const DAY_S = 86_400;

/** Numbers from 0 to 1 that look random and are not. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export const NOW = at("10:06");

interface Habit {
  /** Share of days with a fault, and of days that were hardly or not at all observed. */
  readonly badDays: number;
  readonly thinDays: number;
  readonly blindDays: number;
  /** Share of a usual day that is observed. */
  readonly coverage: number;
}

const CALM: Habit = { badDays: 0.02, thinDays: 0.02, blindDays: 0.01, coverage: 0.98 };

/** Ninety days of tallies up to `now`. */
export function tallies(
  check: Pick<Check, "id">,
  first: Instant,
  seed: number,
  habit: Habit = CALM,
): readonly DayTally[] {
  const roll = dice(seed);
  const days: DayTally[] = [];
  for (let ago = 89; ago >= 0; ago -= 1) {
    const start = instant(Math.floor(NOW / DAY_MS) * DAY_MS - ago * DAY_MS);
    const length = Math.min(DAY_S, (NOW - start) / 1000);
    const skipped = Math.max(0, (first - start) / 1000);
    const [chance, kind, size] = [roll(), roll(), roll()];
    if (skipped >= length || chance < habit.blindDays) continue;
    const share =
      chance < habit.blindDays + habit.thinDays ? 0.1 + 0.3 * size : habit.coverage + (1 - habit.coverage) * size;
    const seen = Math.floor((length - skipped) * Math.min(1, share));
    const bad = kind < habit.badDays ? Math.min(seen, Math.floor(120 + 7000 * size * size)) : 0;
    const isDown = size > 0.4;
    const day = new Date(start).toISOString().slice(0, 10);
    days.push({
      check: check.id,
      day,
      upS: seen - bad,
      degradedS: isDown ? 0 : bad,
      downS: isDown ? bad : 0,
      outsideS: 0,
      looks: NO_LOOKS,
    });
  }
  return days;
}

export interface SampleCheck {
  readonly check: Check;
  readonly memory?: CheckMemory;
  readonly days: readonly DayTally[];
  readonly looks: readonly Result[];
}

const GROUPS: readonly Group[] = [
  { id: "web", name: "Website and apps" },
  { id: "api", name: "API" },
  { id: "delivery", name: "Delivery" },
];

const NAMES: readonly (readonly [id: string, name: string, group: string, latencyMs: number, firstDaysAgo: number])[] =
  [
    ["website", "Website", "web", 96, 400],
    ["docs", "Documentation", "web", 61, 400],
    ["dashboard", "Dashboard", "web", 184, 220],
    ["sign-in", "Sign-in", "web", 143, 61],
    ["orders", "Orders API", "api", 212, 400],
    ["search", "Search API", "api", 88, 400],
    ["webhooks", "Webhooks", "api", 131, 300],
    ["downloads", "Downloads", "delivery", 47, 400],
    ["packages", "Package registry", "delivery", 73, 120],
  ];

export function sampleCheck([id, name, group, latencyMs, daysAgo]: (typeof NAMES)[number], index: number): SampleCheck {
  const check = aCheck(id, {
    name,
    group,
    tags: [group, ...(index % 3 === 0 ? ["public"] : [])],
    target: `https://${id}.acme.example/health`,
  });
  const first = after(NOW, -daysAgo * DAY_MS);
  const confirmed = { state: "up", since: after(NOW, -(3 + index) * DAY_MS), reason: "http.200" } as const;
  const phases = { dnsMs: 3, connectMs: 11, tlsMs: 17, firstByteMs: latencyMs - 34, downloadMs: 3, totalMs: latencyMs };
  return {
    check,
    memory: aMemory({ first, confirmed }),
    days: tallies(check, first, 7 * index + 3),
    looks: [
      aResult(id, "up", after(NOW, -70_000), {
        location: locationId("github"),
        phases,
        text: `200 in ${latencyMs} ms`,
      }),
    ],
  };
}

export function inputOf(checks: readonly SampleCheck[], rest: Partial<PageInput> = {}): PageInput {
  const memories = checks.flatMap(({ check, memory }) => (memory === undefined ? [] : [[check.id, memory]]));
  return {
    title: "Acme status",
    siteUrl: "https://status.acme.example/",
    issuesUrl: "https://github.com/acme/status/issues",
    now: NOW,
    everyMs: 300_000,
    lastRound: after(NOW, -75_000),
    checks: checks.map(({ check }) => publicCheck(check)),
    past: {
      ...noPast(NOW),
      latency: new Map(
        checks.map(({ check, looks }, index) => [
          check.id,
          aDayOfAnswers(looks[0], { now: NOW, roll: dice(index + 17) }),
        ]),
      ),
    },
    cadence: { meanS: 330, gapS: 900 },
    groups: GROUPS,
    state: aState({ checks: Object.fromEntries(memories), page: { news: 41 } }),
    days: checks.flatMap(({ days }) => days),
    incidents: PAST,
    latest: checks.flatMap(({ looks }) => looks),
    commit: commitId("4e1243bd22c66e76c2ba9eddc1f91394e57f9f83"),
    ...rest,
  };
}

export function pastIncident(id: string, start: string, minutes: number, rest: Partial<Incident> = {}): Incident {
  const startedAt = at(start);
  const endedAt = after(startedAt, minutes * 60_000);
  const incident = incidentId(`${id}-${start.replace(/[-:]/g, "")}`);
  const opened = aChange(id, { incident, since: startedAt, at: after(startedAt, 30_000) });
  const text = "200 in 98 ms";
  const closed = aChange(id, {
    incident,
    number: 2,
    kind: "closed",
    state: "up",
    reason: "http.200",
    text,
    since: endedAt,
    at: after(endedAt, 30_000),
  });
  return anIncident(id, { id: incident, startedAt, endedAt, changes: [opened, closed], ...rest });
}

const PAST: readonly Incident[] = [
  pastIncident("search", "2026-11-20T21:14:00Z", 8, { issue: { number: 131, settled: true } }),
  pastIncident("packages", "2026-11-17T03:40:00Z", 134, {
    kind: "unseen",
    state: "blocked",
    reason: "wall.cloudflare.challenge",
    text: "403, a Cloudflare challenge",
    issue: { number: 129, settled: true },
  }),
  pastIncident("orders", "2026-11-12T16:02:00Z", 23, { issue: { number: 127, settled: true } }),
  pastIncident("docs", "2026-10-02T08:55:00Z", 41, {
    reason: "tls.expired",
    text: "the certificate ended on 2 Oct 2026",
    issue: { number: 118, settled: true },
  }),
];

/** Nothing is wrong. */
export function calmDay(): PageInput {
  return inputOf(NAMES.map(sampleCheck));
}

type Twist = (sample: SampleCheck) => SampleCheck;

const DOWN: Twist = (sample) => ({
  ...sample,
  memory: aMemory({ ...sample.memory, confirmed: { state: "down", since: at("09:41"), reason: "http.503" } }),
  looks: [aResult(sample.check.id, "down", at("10:04:50"), { location: locationId("github") })],
  days: sample.days.map((day) => (day.day === "2026-11-22" ? { ...day, upS: day.upS - 1500, downS: 1500 } : day)),
});

const SLOW: Twist = (sample) => ({
  ...sample,
  memory: aMemory({ ...sample.memory, confirmed: { state: "degraded", since: at("09:15"), reason: "expect.within" } }),
  looks: [aResult(sample.check.id, "degraded", at("10:04:50"), { location: locationId("github") })],
  days: sample.days.map((day) => (day.day === "2026-11-22" ? { ...day, upS: day.upS - 3000, degradedS: 3000 } : day)),
});

const WALLED: Twist = (sample) => ({
  ...sample,
  memory: aMemory({
    ...sample.memory,
    unseen: {
      state: "blocked",
      reason: "wall.cloudflare.challenge",
      text: "403, a Cloudflare challenge",
      since: at("08:20"),
      rounds: 4,
    },
  }),
  looks: [aResult(sample.check.id, "blocked", at("10:04:50"), { location: locationId("github") })],
});

const SHAKY: Twist = (sample) => ({
  ...sample,
  memory: aMemory({
    ...sample.memory,
    trail: [{ at: at("10:04:51"), state: "down", reason: "net.timeout", text: "no connection within 10 s" }],
  }),
});

const TWISTS: Readonly<Record<string, Twist>> = { orders: DOWN, search: SLOW, packages: WALLED, docs: SHAKY };

/** An outage, a slow check, one behind a wall, a suspicion, and a config that broke. */
export function badDay(): PageInput {
  const checks = NAMES.map(sampleCheck).map((sample) => TWISTS[sample.check.id]?.(sample) ?? sample);
  const input = inputOf(checks, { incidents: [...ACTIVE, ...PAST] });
  const broken = anIncident("config", { kind: "config", checks: [] });
  return { ...input, state: { ...input.state, incidents: { [broken.id]: broken } } };
}

const ACTIVE: readonly Incident[] = [
  anIncident("orders", {
    id: incidentId("orders-20261122T094100Z"),
    startedAt: at("09:41"),
    locations: [locationId("github"), locationId("fra")],
    issue: { number: 134, settled: false },
    changes: [
      aChange("orders", {
        state: "degraded",
        since: at("09:41"),
        text: "first byte after 1,950 ms, expected within 800 ms",
      }),
      aChange("orders", { number: 2, kind: "worsened", state: "down", from: "degraded", since: at("09:52") }),
    ],
  }),
  anIncident("packages", {
    id: incidentId("packages-20261122T082000Z"),
    kind: "unseen",
    state: "blocked",
    reason: "wall.cloudflare.challenge",
    text: "403, a Cloudflare challenge",
    startedAt: at("08:20"),
    changes: [],
    issue: { number: 133, settled: false },
  }),
];

/** The config is there and nobody has looked yet. */
export function emptyPage(): PageInput {
  const { lastRound: _, ...rest } = calmDay();
  return { ...rest, state: aState(), days: [], latest: [], incidents: [] };
}

/** Many checks with 3 % bad days and varying coverage, and many incidents. */
export function largePage(checkCount: number, incidentCount: number): PageInput {
  const roll = dice(99);
  const groups = Array.from({ length: Math.ceil(checkCount / 10) }, (_, index) => ({
    id: `g${index}`,
    name: `Region ${index + 1}`,
  }));
  const checks = Array.from({ length: checkCount }, (_, index): SampleCheck => {
    const latencyMs = Math.round(20 + 400 * roll());
    const id = `service-${index + 1}`;
    const sample = sampleCheck([id, `Service number ${index + 1}`, `g${index % groups.length}`, latencyMs, 400], index);
    const habit = { badDays: 0.03, thinDays: 0.05 * roll(), blindDays: 0.05 * roll(), coverage: 0.7 + 0.3 * roll() };
    return { ...sample, days: tallies(sample.check, after(NOW, -400 * DAY_MS), index * 31 + 5, habit) };
  });
  const incidents = Array.from({ length: incidentCount }, (_, index) => {
    const start = new Date(NOW - Math.floor(((index + 1) * 89 * DAY_MS) / (incidentCount + 1))).toISOString();
    const check = checks[Math.floor(roll() * checks.length)];
    return pastIncident(check?.check.id ?? checkId("service-1"), `${start.slice(0, 19)}Z`, Math.ceil(90 * roll()), {
      issue: { number: 1000 - index, settled: true },
    });
  });
  return inputOf(checks, { groups, incidents });
}
