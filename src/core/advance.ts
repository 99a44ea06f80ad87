import { type CheckId, type CommitId, type IncidentId, type Instant, instant, wholeSecond } from "./brand.ts";
import { brokenConfig, type NewestConfig } from "./broken-config.ts";
import { type Budgets, budgetIncidents } from "./budget.ts";
import { archived, type Carried, recovered, renamed } from "./carry.ts";
import type { Check } from "./check.ts";
import { excused } from "./dependency.ts";
import { endedDrills } from "./drill.ts";
import { withGrounds } from "./grounds.ts";
import { type CheckMemory, type HistoryState, type PageMemory, SCHEMA_VERSION } from "./history-state.ts";
import { type Change, type Incident, isOpen } from "./incident.ts";
import { disposed } from "./incidents.ts";
import { lastingIncidents } from "./lasting.ts";
import { look, rulesOf } from "./look.ts";
import { isOutside, type Outside } from "./maintenance/window.ts";
import { type Verdict, verdicts } from "./quorum.ts";
import type { Result } from "./result.ts";
import type { Round } from "./round.ts";
import type { RulesTurn, Turn } from "./turn.ts";
import { countRound, unseenIncidents } from "./unseen.ts";

export interface AdvanceInput {
  /** What the branch's head remembers; absent where there is no history yet. */
  readonly state: HistoryState | undefined;
  /** The whole config's checks, due or not. */
  readonly checks: readonly Check[];
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
  readonly round: Round;
  readonly results: readonly Result[];
  readonly now: Instant;
  /** The keys (`resultKey`) of results that are in history already: they are not applied again. */
  readonly recorded: ReadonlySet<string>;
  /** The maintenance windows around the round (`outsideAround`). Default: none. */
  readonly outside?: readonly Outside[];
  readonly repository?: { readonly id: number; readonly name: string };
  readonly config?: CommitId;
  /** The config's commit descends from the last recorded one: checks that left it are archived. */
  readonly mayArchive?: boolean;
  /** Absent where the round does not know the repository's newest config: then what is known of it stays. */
  readonly newest?: NewestConfig;
  /** How the error budgets burn, this round counted in. Default: nothing is told of them. */
  readonly budgets?: Budgets;
  /** Results of earlier rounds within the hour, read only when an incident opens. Default: none. */
  readonly earlier?: () => readonly Result[];
  /** Incidents' issues as last seen in the tracker. */
  readonly sightings?: ReadonlyMap<IncidentId, NonNullable<Incident["issue"]>>;
  /** How incidents are told. Default: none comes back, nobody is reminded, and there are issues. */
  readonly telling?: Telling;
  /** What was learned of the published page in this round; replaces what was known. */
  readonly page?: Omit<PageMemory, "news">;
}

/** What the config says of telling, as far as it decides what is told. */
export interface Telling {
  /** What fails again so soon after its incident's end is the same incident, in milliseconds. */
  readonly reopenWithinMs: number;
  /** 0: nobody is reminded. */
  readonly remindAfterMs: number;
  /** There are issues, as far as is known: an ended incident waits for its own to be closed. */
  readonly hasIssues: boolean;
  /** They were found to be turned off in the repository, then: it stands in the state until they are found there again. */
  readonly issuesOff?: Instant;
}

const PLAIN: Telling = { reopenWithinMs: 0, remindAfterMs: 0, hasIssues: true };

export interface AdvanceOutput {
  readonly state: HistoryState;
  /** What people are to be told, in the order decided. */
  readonly changes: readonly Change[];
  readonly turns: readonly Turn[];
  readonly rules: readonly RulesTurn[];
  /** Every incident that differs from what `state` held before, those that left it included. */
  readonly incidents: readonly Incident[];
  /** The results that were not in history yet, in whole seconds and in time order. */
  readonly results: readonly Result[];
  /** As the round was given them: they are written down with it. */
  readonly outside: readonly Outside[];
}

/** What the fold over a round's looks builds up. */
interface Folded extends Carried {
  readonly turns: readonly Turn[];
}

/**
 * One round as a fold over its looks in time order. Pure and repeatable: when another process committed in between, it is
 * simply applied to the newer state; results that are in history already change nothing.
 */
export function advance(input: AdvanceInput): AdvanceOutput {
  const now = wholeSecond(input.now);
  const results = freshResults(input);
  if (input.round.isLate === true) return keptOnly(input, results);
  const looks = verdicts(results, input.round.locations);
  const before = recovered(renamed(remembered(input), input.checks), input.checks);
  const kept = input.mayArchive === true ? archived({ ...before, ...input, now }) : before;
  const seen = foldLooks(kept, looks, { ...input, now });
  const planned = plannedOf(looks, input);
  const told = disposed(seen, { ...(input.telling ?? PLAIN), ...input, now, before: kept.incidents, looks, planned });
  const unseen = foldUnseen(told, looks, { ...input, now, planned });
  const besides = foldBudgets(foldConfig(unseen, { ...input, now }), { ...input, now });
  const decided = foldDrills(foldLasting(besides, { ...input, now, planned }), { ...input, now });
  const settled = grounded(decided, { ...input, looks, results });
  const { memories, rules } = withRules(settled.memories, input.checks);
  const touched = [...settled.incidents.values()].filter(
    (incident) => incident !== input.state?.incidents[incident.id],
  );
  const changes = touched.flatMap((incident) => newChanges(incident, input.state));
  return {
    state: nextState({ ...settled, memories }, input, changes.length + seen.turns.length > 0),
    changes: changes.sort((a, b) => a.at - b.at),
    turns: seen.turns,
    rules,
    incidents: touched,
    results,
    outside: input.outside ?? [],
  };
}

/** Late results are written down, and nothing else follows from them. */
function keptOnly({ state }: AdvanceInput, results: readonly Result[]): AdvanceOutput {
  const same = state ?? { version: SCHEMA_VERSION, checks: {}, incidents: {} };
  return { state: same, changes: [], turns: [], rules: [], incidents: [], results, outside: [] };
}

/** A result is in history once: by round, look, location and check. */
export function resultKey(round: Round["id"], result: Pick<Result, "look" | "location" | "check">): string {
  return `${round} ${result.look} ${result.location} ${result.check}`;
}

function freshResults({ results, round, recorded }: AdvanceInput): readonly Result[] {
  const fresh = new Map<string, Result>();
  for (const result of results) {
    const key = resultKey(round.id, result);
    if (recorded.has(key) || fresh.has(key)) continue;
    // A clock set back during the round must not date a look before its round.
    fresh.set(key, { ...result, at: wholeSecond(instant(Math.max(result.at, round.at))) });
  }
  return [...fresh.values()].sort((a, b) => a.at - b.at || a.look - b.look || (a.check < b.check ? -1 : 1));
}

function remembered({ state, sightings }: AdvanceInput): Carried {
  const incidents = new Map<IncidentId, Incident>();
  for (const incident of Object.values<Incident>(state?.incidents ?? {})) {
    const seen = sightings?.get(incident.id);
    // Another round may have let it come back since that was seen.
    const issue = seen && { ...seen, settled: seen.settled && !isOpen(incident) };
    const isNews = issue !== undefined && JSON.stringify(issue) !== JSON.stringify(incident.issue);
    incidents.set(incident.id, isNews ? { ...incident, issue } : incident);
  }
  return { memories: new Map(entries(state?.checks ?? {})), incidents };
}

function foldLooks(
  { memories, incidents }: Carried,
  looks: readonly Verdict[],
  { checks, everyMs, round, now, outside = [] }: AdvanceInput,
): Folded {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const nextMemories = new Map(memories);
  const nextIncidents = new Map(incidents);
  const turns: Turn[] = [];
  for (const verdict of looks) {
    const check = byId.get(verdict.check);
    if (check === undefined) continue;
    const memory = nextMemories.get(check.id);
    const named = memory?.incident === undefined ? undefined : nextIncidents.get(memory.incident);
    const isPlanned = isOutside(outside, check.id, verdict.at);
    const step = look({ check, memory, named, verdict, everyMs, round, now, isPlanned });
    nextMemories.set(check.id, step.memory);
    if (step.incident !== undefined) nextIncidents.set(step.incident.id, step.incident);
    if (step.confirmation === undefined) continue;
    const { state, since, from } = step.confirmation;
    turns.push({ check: check.id, state, since, ...(from !== undefined && { from }) });
  }
  return { memories: nextMemories, incidents: nextIncidents, turns };
}

/** The checks that were looked at within maintenance. */
function plannedOf(looks: readonly Verdict[], { outside = [] }: AdvanceInput): ReadonlySet<CheckId> {
  return new Set(looks.flatMap(({ check, at }) => (isOutside(outside, check, at) ? check : [])));
}

interface Planned extends AdvanceInput {
  readonly planned: ReadonlySet<CheckId>;
}

/** The second pass, once a round: how long have targets been out of sight? */
function foldUnseen(carried: Carried, looks: readonly Verdict[], input: Planned): Carried {
  const { round, now, checks } = input;
  const memories = new Map(carried.memories);
  // What cannot be seen because something before it is down is not told either.
  const planned = new Set([...input.planned, ...excused(checks, memories)]);
  for (const id of new Set(looks.map((verdict) => verdict.check))) {
    const memory = memories.get(id);
    if (memory?.unseen !== undefined && !planned.has(id))
      memories.set(id, { ...memory, unseen: countRound(memory.unseen) });
  }
  const { joined, incidents } = unseenIncidents({
    memories,
    incidents: carried.incidents,
    verdicts: looks,
    planned,
    reopenWithinMs: (input.telling ?? PLAIN).reopenWithinMs,
    round,
    now,
  });
  for (const [id, incident] of joined) {
    const memory = memories.get(id);
    if (memory?.unseen !== undefined) memories.set(id, { ...memory, unseen: { ...memory.unseen, incident } });
  }
  return { memories, incidents: new Map([...carried.incidents, ...incidents.map((one) => [one.id, one] as const)]) };
}

/** What the round knows of the newest config, as an incident beside those of the checks. */
function foldConfig(carried: Carried, { newest, round, now }: AdvanceInput): Carried {
  const incident = newest && brokenConfig(carried.incidents.values(), newest, { round, now });
  if (incident === undefined) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, [incident.id, incident]]) };
}

/** The error budgets, as incidents beside those of the checks' states. */
function foldBudgets(carried: Carried, { budgets = new Map(), round, now }: AdvanceInput): Carried {
  const changed = budgetIncidents(carried.incidents.values(), budgets, { round, now });
  if (changed.length === 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, ...changed.map((one) => [one.id, one] as const)]) };
}

/** What time alone does. */
function foldLasting(carried: Carried, { telling = PLAIN, round, now, planned }: Planned): Carried {
  const { remindAfterMs } = telling;
  const changed = lastingIncidents(carried.incidents.values(), { remindAfterMs, planned, round, now });
  if (changed.length === 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, ...changed.map((one) => [one.id, one] as const)]) };
}

/** What the round opened or turned, with what its issue is to say. */
function grounded(
  { memories, incidents }: Carried,
  { state, checks, looks, results, earlier = () => [] }: AdvanceInput & { readonly looks: readonly Verdict[] },
): Carried {
  return { memories, incidents: withGrounds({ memories, incidents, state, checks, looks, results, earlier }) };
}

function foldDrills(carried: Carried, { round, now }: AdvanceInput): Carried {
  const ended = endedDrills(carried.incidents.values(), { round, now });
  if (ended.length === 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, ...ended.map((one) => [one.id, one] as const)]) };
}

function withRules(memories: ReadonlyMap<CheckId, CheckMemory>, checks: readonly Check[]) {
  const next = new Map(memories);
  const rules: RulesTurn[] = [];
  for (const check of checks) {
    const memory = memories.get(check.id);
    const current = rulesOf(check);
    if (memory === undefined || JSON.stringify(memory.rules) === JSON.stringify(current)) continue;
    next.set(check.id, { ...memory, rules: current });
    rules.push({ check: check.id, rules: current, from: memory.rules });
  }
  return { memories: next, rules };
}

function newChanges(incident: Incident, state: HistoryState | undefined): readonly Change[] {
  return incident.changes.slice(state?.incidents[incident.id]?.changes.length ?? 0);
}

function nextState({ memories, incidents }: Carried, input: AdvanceInput, isNews: boolean): HistoryState {
  const { state, repository = state?.repository, config = state?.config } = input;
  const news = (state?.page?.news ?? 0) + (isNews ? 1 : 0);
  const page = input.page ?? state?.page;
  const { reopenWithinMs, hasIssues, issuesOff } = input.telling ?? PLAIN;
  const { issuesOff: _before, ...rest } = state ?? {};
  // An ended incident stays until its issue is settled and it cannot come back; then its own file is its only place.
  const live = [...incidents].filter(([, { endedAt, issue }]) => {
    if (endedAt === undefined || (hasIssues && issue?.settled !== true)) return true;
    return Math.max(0, input.now - endedAt) < reopenWithinMs;
  });
  return {
    ...rest,
    version: state?.version ?? SCHEMA_VERSION,
    ...(issuesOff !== undefined && { issuesOff }),
    ...(repository !== undefined && { repository }),
    ...(config !== undefined && { config }),
    checks: Object.fromEntries(memories),
    incidents: Object.fromEntries(live),
    ...((page !== undefined || news > 0) && { page: { ...page, news } }),
  };
}

/** `Object.entries` that keeps the keys' brand. */
function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]] as const);
}
