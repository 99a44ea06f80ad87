import {
  after,
  type CheckId,
  checkId,
  type Instant,
  instant,
  type LocationId,
  locationId,
} from "../../../src/core/brand.ts";
import type { Check } from "../../../src/core/check.ts";
import type { FiguresCheck } from "../../../src/core/figures/figures.ts";
import type { Span } from "../../../src/core/figures/span.ts";
import { DAY_MS, HOUR_MS } from "../../../src/core/history/layout.ts";
import { type Incident, isOpen } from "../../../src/core/incident.ts";
import type { Result } from "../../../src/core/result.ts";
import type { State } from "../../../src/core/state.ts";
import { Branch } from "../../support/branch.ts";
import { type CommittedRound, TrueCheck } from "../../support/brute-force.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";

const MINUTE_MS = 60_000;
export const EVERY_MS = 30 * MINUTE_MS;
const RARE_ROUNDS = 12;

/** In a leap year, and with three weeks before the raw retention; three zones change their clocks within it. */
const START = at("2027-12-13T00:00:00Z");
export const END = at("2028-04-03T07:41:23Z");
const JOINS = at("2028-01-20T12:00:00Z");
const RENAMED = at("2028-02-10T12:00:00Z");
/** From here on one check is looked at less often. Clocks are right around that time. */
const SLOWER = at("2028-03-01T12:00:00Z");
export const SILENCE: Span = { from: at("2028-01-15T09:00:00Z"), to: at("2028-01-18T11:20:00Z") };

/** Each with how far its clock is from the truth. */
const LOCATIONS: readonly (readonly [LocationId, number])[] = [
  [locationId("attic"), 0],
  [locationId("lab"), 0],
  [locationId("oslo"), 40_000],
  [locationId("quito"), -90_000],
];
export const ASKED: readonly LocationId[] = LOCATIONS.map(([location]) => location);

const DAY_OUT: Span = { from: at("2027-12-20T00:00:00Z"), to: at("2027-12-21T00:00:00Z") };
const CHECKS: readonly FiguresCheck[] = [
  {
    id: checkId("api"),
    group: "core",
    outside: [...everyWeek({ from: at("2028-01-11T01:17:05Z"), to: at("2028-01-11T03:40:59Z") }), DAY_OUT],
  },
  { id: checkId("shop"), group: "core", outside: [] },
  {
    id: checkId("late"),
    group: "edge",
    outside: [{ from: at("2028-02-01T00:00:00Z"), to: at("2028-02-03T05:30:00Z") }],
  },
  { id: checkId("rare"), outside: [] },
];

/** All that happened until `now`, as the branch has it and as it is worked out the slow way. */
export interface Past {
  readonly now: Instant;
  readonly branch: Branch;
  readonly rounds: readonly CommittedRound[];
  readonly truth: ReadonlyMap<CheckId, TrueCheck>;
  readonly checks: readonly FiguresCheck[];
}

/**
 * Sixteen weeks of rounds, the same in every run, told to the deciding code and to the slow way in the order of their commits.
 * It stops at each of the moments, which are in order.
 */
export function* livedThrough(moments: readonly Instant[]): Generator<Past> {
  const planned = inOrderOfCommit(plannedRounds());
  const time = { from: START, to: instant(END - (END % DAY_MS) + 2 * DAY_MS) };
  const truth = new Map(CHECKS.map(({ id, outside }) => [id, new TrueCheck(time, outside)]));
  const branch = new Branch([]);
  const rounds: CommittedRound[] = [];
  for (const now of moments) {
    for (
      let round = planned[rounds.length];
      round !== undefined && round.trueEnd <= now;
      round = planned[rounds.length]
    ) {
      rounds.push(round);
      commit(branch, round);
      for (const check of round.checks) {
        const results = round.results.filter((result) => result.check === check.id);
        truth.get(check.id === checkId("early") ? checkId("late") : check.id)?.add({ ...round, results }, check);
      }
    }
    yield { now, branch, rounds, truth, checks: CHECKS };
  }
}

function commit(branch: Branch, { at: begin, now, results, checks }: CommittedRound): void {
  const settled = Object.values<Incident>(branch.state?.incidents ?? {}).map(
    (incident) => [incident.id, { number: 1, settled: !isOpen(incident) }] as const,
  );
  branch.round(instant(begin), results, {
    sightings: new Map(settled),
    round: { locations: ASKED },
    now: instant(now),
    checks,
    everyMs: EVERY_MS,
  });
}

function checksAt(time: number): readonly Check[] {
  const atOnce = { down: 1, degraded: 1, up: 1 };
  const late = time < RENAMED ? aCheck("early") : aCheck("late", { was: [checkId("early")] });
  return [
    aCheck("api", { everyMs: time < SLOWER ? EVERY_MS : 45 * MINUTE_MS }),
    aCheck("shop", { everyMs: EVERY_MS }),
    ...(time < JOINS ? [] : [{ ...late, everyMs: EVERY_MS, confirm: atOnce }]),
    aCheck("rare", { everyMs: RARE_ROUNDS * EVERY_MS }),
  ];
}

interface PlannedRound extends CommittedRound {
  /** When it was committed by a clock that is right. */
  readonly trueEnd: number;
}

function plannedRounds(): readonly PlannedRound[] {
  const rounds: PlannedRound[] = [];
  const targets = new Map<string, Target>();
  for (let number = 0, due: number = START; due < END - EVERY_MS; number += 1, due += EVERY_MS) {
    if (chance(0.03) || (due >= SILENCE.from && due < SILENCE.to)) continue;
    if (chance(0.004)) due += 5 * HOUR_MS;
    const checks = checksAt(due);
    const lateMs = between(0, 240_000);
    const errorMs = clockErrorMs(due);
    const begin = after(instant(due), lateMs + errorMs);
    const looked = checks.filter(({ id }) => id !== "rare" || number % RARE_ROUNDS === 0);
    const seen = looked.flatMap(({ id }) => {
      const target = targets.get(id) ?? createTarget(id);
      targets.set(id, target);
      return target.looks(begin);
    });
    // To a clock that is hours ahead certificates have ended: it cannot see. What it would confirm would lie in the future.
    const results = errorMs > MINUTE_MS ? seen.map((result): Result => ({ ...result, state: "unknown" })) : seen;
    const now = Math.max(begin, ...results.map((result) => result.at)) + 30_000;
    rounds.push({ at: begin, now, locations: ASKED, results, checks, trueEnd: due + lateMs + (now - begin) });
  }
  return rounds;
}

/** Mostly none, else some hours either way. */
function clockErrorMs(due: number): number {
  const isWrong = chance(0.006) && Math.abs(due - SLOWER) > DAY_MS && due < END - DAY_MS;
  return isWrong ? between(-5 * HOUR_MS, 6 * HOUR_MS) : 0;
}

/** Some are committed after one to three rounds that began later. */
function inOrderOfCommit(planned: readonly PlannedRound[]): readonly PlannedRound[] {
  const places = planned.map((round, index) => ({ round, place: chance(0.02) ? index + between(1, 3) + 0.5 : index }));
  places.sort((a, b) => a.place - b.place);
  return places.map(({ round, place }, index) => {
    const before = places[index - 1]?.round;
    const trueEnd = place % 1 > 0 && before !== undefined ? before.trueEnd + 1000 : round.trueEnd;
    return { ...round, trueEnd, now: round.now + trueEnd - round.trueEnd };
  });
}

interface Target {
  looks(begin: Instant): readonly Result[];
}

/** Mostly up; down, slow or out of sight for some rounds now and then, and often for a single look or from one location. */
function createTarget(id: string): Target {
  let state: State = "up";
  let rounds = 0;
  return {
    looks(begin) {
      if (rounds > 0) rounds -= 1;
      else {
        state = chance(0.02) ? oneOf(["down", "down", "degraded", "blocked", "unknown"]) : "up";
        rounds = state === "up" ? 0 : between(0, 7);
      }
      const settling = state !== "up" && chance(0.6) ? between(1, 3) : 0;
      return Array.from({ length: 1 + settling }, (_, look) => look).flatMap((look) => {
        const seen = chance(0.1) ? oneOf<State>(["up", "down"]) : state;
        return LOCATIONS.flatMap(([location, clockMs]): readonly Result[] => {
          if (chance(0.02)) return [];
          const said = chance(0.03) ? oneOf<State>(["up", "down", "degraded", "blocked", "unknown"]) : seen;
          const time = after(begin, clockMs + look * 31_000 + between(500, 9_000));
          return [aResult(id, said, time, { location, look, phases: somePhases() })];
        });
      });
    },
  };
}

function somePhases(): Result["phases"] {
  const firstByteMs = 80 * Math.exp(2 * random());
  return { dnsMs: 3 * random(), connectMs: between(5, 30), firstByteMs, totalMs: firstByteMs + between(9, 60) };
}

function everyWeek({ from, to }: Span): readonly Span[] {
  return Array.from({ length: 16 }, (_, week) => ({
    from: after(from, week * 7 * DAY_MS),
    to: after(to, week * 7 * DAY_MS),
  }));
}

let seed = 20_280_229;

/** 0 to 1. See Steele and Vigna, "mulberry32". */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

function chance(share: number): boolean {
  return random() < share;
}

/** A whole number, both ends included. */
function between(least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function oneOf<Value>(values: readonly Value[]): Value {
  const value = values[between(0, values.length - 1)];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}
