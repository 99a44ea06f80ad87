import { after, type CommitId, type Instant, instant } from "../core/brand.ts";
import { auditDay, auditReads, auditStates, type Finding, type Survey, survey } from "../core/history/audit.ts";
import { auditIncidents, incidentReads } from "../core/history/audit-incidents.ts";
import { DAY_MS, dayOf, incidentsPath } from "../core/history/layout.ts";
import type { Problem } from "../core/history/ndjson.ts";
import type { CheckMemory, HistoryState } from "../core/history-state.ts";
import type { Store } from "../ports.ts";
import { readThrough } from "./past.ts";
import { readState } from "./state.ts";

/** What an audit of a history came to. */
export interface Verified {
  readonly commit: CommitId;
  readonly rounds: number;
  readonly results: number;
  readonly days: number;
  readonly incidents: number;
  /** The day of the oldest results there are; what was made of older ones cannot be recomputed. */
  readonly since?: Instant;
  /** The first look of all. */
  readonly began?: Instant;
  /** What does not follow from the results, in the order of time. */
  readonly findings: readonly Finding[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** Samples stay for 90 days at least, and leave the tree by whole months. */
const MOST_SAMPLED_DAYS = 125;
/** A round that was committed late may have begun before the first look that we know of. */
const STRAGGLER_MS = 3 * DAY_MS;

export interface VerifyInput {
  readonly now: Instant;
  /** Former heads, newest first: results that have left the tree are read there. */
  readonly archives: readonly CommitId[];
}

/**
 * Recomputes everything on the branch that is made from results, day by day so that memory stays bounded, and compares.
 * Nothing where there is no history. Throws `AdapterError` as `readState` does.
 */
export async function verify(store: Store, { now, archives }: VerifyInput): Promise<Verified | undefined> {
  const remembered = await readState(store);
  if (remembered === undefined) return undefined;
  const { commit, state, problems } = remembered;
  const memories = Object.values<CheckMemory>(state.checks);
  if (memories.length === 0) return { commit, rounds: 0, results: 0, days: 0, incidents: 0, findings: [], problems };
  const began = instant(Math.min(...memories.map(({ first }) => first)));
  const oldest = archives.length > 0 ? began : Math.max(began, now - MOST_SAMPLED_DAYS * DAY_MS);
  const days = daysFrom(instant(oldest - STRAGGLER_MS), now);
  const readDay = (day: Instant) => readThrough(store, [commit, ...archives], auditReads(day, state));
  const surveys: Survey[] = [];
  for (const day of days) surveys.push(survey({ day, files: await readDay(day) }));
  const findings = surveys.flatMap((one) => one.findings);
  for (const day of days) {
    findings.push(...auditDay({ day, surveys, state, files: await readDay(day) }));
  }
  const incidents = await verifyIncidents(store, { commit, state, began, now });
  const since = surveys.flatMap((one) => one.sampled)[0];
  return {
    commit,
    rounds: sum(surveys.map(({ rounds }) => rounds)),
    results: sum(surveys.map(({ results }) => results)),
    days: surveys.filter(({ rounds }) => rounds > 0).length,
    incidents: incidents.count,
    began,
    ...(since !== undefined && { since: dayOf(since) }),
    findings: [...findings, ...auditStates(surveys, state), ...incidents.findings],
    problems: [...problems, ...surveys.flatMap((one) => one.problems), ...incidents.problems],
  };
}

interface Whole {
  readonly commit: CommitId;
  readonly state: HistoryState;
  readonly began: Instant;
  readonly now: Instant;
}

async function verifyIncidents(store: Store, { commit, state, began, now }: Whole) {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  let count = 0;
  for (const path of new Set(daysFrom(began, now).map(incidentsPath))) {
    const year = instant(Date.UTC(Number(path.slice("incidents/".length, -".json".length)), 0));
    const index = await store.read(commit, [path]);
    const own = await store.read(commit, incidentReads(index, year));
    const audited = auditIncidents(new Map([...index, ...own]), year, state);
    findings.push(...audited.findings);
    problems.push(...audited.problems);
    count += audited.incidents;
  }
  return { findings, problems, count };
}

function daysFrom(from: Instant, to: Instant): readonly Instant[] {
  const days: Instant[] = [];
  for (let day = dayOf(from); day <= to; day = after(day, DAY_MS)) days.push(day);
  return days;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
