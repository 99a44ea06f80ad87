import { after, type CheckId, type CommitId, type Instant } from "../core/brand.ts";
import { addSums, type DayTally, NOTHING, type Sums } from "../core/history/tally.ts";
import { coverageRatio, meanRatio, uptimeRatio } from "../core/history/uptime.ts";
import { type Incident, isOpen } from "../core/incident.ts";
import { safeLine } from "../core/line.ts";
import type { PageLook } from "../core/page-look.ts";
import type { PublicCheck } from "../core/public-check.ts";
import { REFRESH_MS } from "../core/publish.ts";
import type { Result } from "../core/result.ts";
import { isSeen } from "../core/state.ts";
import { type DayModel, daysOf, graceOf, windowOf, windowStart } from "./days.ts";
import { type Face, worstFace } from "./face.ts";
import { type IncidentModel, incidentModel } from "./incident-model.ts";
import type { PageInput } from "./input.ts";
import { ENGLISH, type Words } from "./language/words.ts";
import { type PlannedModel, plannedModels, runningFor } from "./maintenance-model.ts";
import { type Overall, overallSentence, type Situation } from "./sentence.ts";
import { type Standing, standingOf } from "./standing.ts";

/** Ratios of the last 90 days, 0 to 1; absent where there is no data. */
export interface Uptime {
  readonly ratio?: number;
  readonly coverage?: number;
}

/** What the page says, without markup. */
export interface PageModel {
  /** What the pages speak. */
  readonly t: Words;
  readonly title: string;
  readonly look: PageLook;
  readonly isUnlisted: boolean;
  readonly builtAt: Instant;
  readonly everyMs: number;
  readonly lastRound?: Instant;
  readonly nextRound?: Instant;
  /** If it is later than that, the page is out of date; absent where nobody has looked yet. */
  readonly goodUntil?: Instant;
  readonly overall: Overall;
  readonly uptime: Uptime;
  /** The last 90 UTC days, oldest first. */
  readonly days: readonly string[];
  /** Checks without a group first, then the groups in the order of the config; none of them empty. */
  readonly groups: readonly GroupModel[];
  readonly checks: readonly CheckModel[];
  /** Newest first. */
  readonly incidents: readonly IncidentModel[];
  /** Maintenance that runs, then what is ahead. */
  readonly planned: readonly PlannedModel[];
  /** How often rounds really come, in seconds; `isSlow`: over three times as seldom as asked. */
  readonly cadence?: { readonly meanS: number; readonly isSlow: boolean };
  /** All tags of the checks, by the alphabet. */
  readonly tags: readonly string[];
  readonly isConfigBroken: boolean;
  /** The commit of the history that everything here follows from. */
  readonly commit: CommitId;
  /** Counts the changes a visitor would see. */
  readonly news: number;
  readonly siteUrl?: string;
}

export interface GroupModel {
  readonly id?: string;
  readonly name?: string;
  /** Of its checks outside of maintenance; those within are `planned`. */
  readonly face: Face;
  readonly isPlanned: boolean;
  readonly uptime: Uptime;
  readonly checks: readonly CheckModel[];
}

export interface CheckModel {
  readonly id: CheckId;
  readonly name: string;
  /** Absent for a private check. */
  readonly target?: string;
  readonly standing: Standing;
  /** The maintenance that it is in now, unless it was broken before. */
  readonly planned?: PlannedModel;
  readonly tags: readonly string[];
  readonly uptime: Uptime;
  /** The last 90 UTC days, oldest first. */
  readonly days: readonly DayModel[];
  /** Of each of the last hours, in milliseconds, oldest first; a gap where none answered. */
  readonly answers: readonly (number | undefined)[];
  /** Total of the newest look that saw the target answer, in milliseconds. */
  readonly latencyMs?: number;
  /** The newest look from each location, by location. */
  readonly looks: readonly Result[];
  readonly incidents: readonly IncidentModel[];
}

/** GitHub Pages lets a page be kept this long before it is asked for again. */
const CACHE_MS = 600_000;

/** Rounds that may be late or missing before the page calls itself out of date. */
const MISSED_ROUNDS = 3;

/** Until when a page that shows `lastRound` is worth believing: a quiet one is published again only now and then. */
export function goodUntil(lastRound: Instant, everyMs: number): Instant {
  return after(lastRound, MISSED_ROUNDS * everyMs + REFRESH_MS + CACHE_MS);
}

export function pageModel(input: PageInput): PageModel {
  const incidents = input.incidents.map((incident) => incidentModel(incident, input));
  const planned = plannedModels(input);
  const checks = checkModels(input, incidents, planned);
  return {
    t: input.words ?? ENGLISH,
    title: safeLine(input.title),
    look: input.look ?? { colours: {}, links: [] },
    isUnlisted: input.isUnlisted === true,
    builtAt: input.now,
    everyMs: input.everyMs,
    ...roundTimes(input),
    overall: overallOf(checks, planned, input),
    uptime: meanUptime(checks.map((check) => check.uptime)),
    days: windowOf(input.now),
    groups: groupModels(checks, input),
    checks,
    incidents,
    planned,
    ...cadenceOf(input),
    tags: [...new Set(checks.flatMap(({ tags }) => tags))].sort(),
    isConfigBroken: Object.values<Incident>(input.state.incidents).some((one) => one.kind === "config" && isOpen(one)),
    commit: input.commit,
    news: input.state.page?.news ?? 0,
    ...(input.siteUrl === undefined ? {} : { siteUrl: input.siteUrl }),
  };
}

function roundTimes(input: PageInput): Pick<PageModel, "lastRound" | "nextRound" | "goodUntil"> {
  const { lastRound, everyMs } = input;
  if (lastRound === undefined) return {};
  return { lastRound, nextRound: after(lastRound, everyMs), goodUntil: goodUntil(lastRound, everyMs) };
}

/** How many times as seldom as asked rounds may come before the page says how to cure it. */
const SLOW_TIMES = 3;

function cadenceOf({ cadence, everyMs }: PageInput): Pick<PageModel, "cadence"> {
  if (cadence === undefined) return {};
  return { cadence: { meanS: cadence.meanS, isSlow: cadence.meanS * 1000 > SLOW_TIMES * everyMs } };
}

function overallOf(checks: readonly CheckModel[], planned: readonly PlannedModel[], input: PageInput): Overall {
  const voices = checks.map(({ name, standing, planned: within }) => ({
    name,
    face: standing.face,
    isPlanned: within !== undefined,
    ...(standing.pending === undefined ? {} : { possible: standing.pending.possible }),
    ...(standing.unseen === undefined ? {} : { unseen: standing.unseen.state }),
  }));
  const { lastRound, everyMs, now } = input;
  const isStale = lastRound !== undefined && now > goodUntil(lastRound, everyMs);
  return overallSentence(voices, {
    ...(isStale ? { staleSince: lastRound } : {}),
    maintenance: planned.filter(({ isRunning }) => isRunning).map(({ title }) => title),
    declared: input.incidents.flatMap(declaredOf),
  });
}

/** What people opened by hand and named. A drill is none. */
function declaredOf(incident: Incident): NonNullable<Situation["declared"]> {
  const { kind, title, severity, isDrill } = incident;
  if (kind !== "declared" || title === undefined || isDrill === true || !isOpen(incident)) return [];
  return [{ title, ...(severity === undefined ? {} : { severity }) }];
}

function checkModels(
  input: PageInput,
  incidents: readonly IncidentModel[],
  planned: readonly PlannedModel[],
): readonly CheckModel[] {
  const days = Map.groupBy(input.days, (tally) => tally.check);
  const looks = Map.groupBy(input.latest, (result) => result.check);
  const byCheck = incidentsByCheck(incidents);
  const window = windowOf(input.now);
  return input.checks.map((check) => ({
    ...checkModel(check, input, { window, days: days.get(check.id) ?? [], looks: looks.get(check.id) ?? [] }),
    ...withinOf(planned, check, byCheck.get(check.id) ?? []),
    incidents: byCheck.get(check.id) ?? [],
  }));
}

/** What was broken before a maintenance stays an incident within it. */
function withinOf(
  planned: readonly PlannedModel[],
  { id }: PublicCheck,
  incidents: readonly IncidentModel[],
): Pick<CheckModel, "planned"> {
  const within = runningFor(planned, id);
  const isBroken = incidents.some(({ isOpen: open, kind }) => open && (kind === "outage" || kind === "degraded"));
  return within === undefined || isBroken ? {} : { planned: within };
}

function incidentsByCheck(incidents: readonly IncidentModel[]): ReadonlyMap<CheckId, readonly IncidentModel[]> {
  const byCheck = new Map<CheckId, IncidentModel[]>();
  for (const incident of incidents)
    for (const { id } of incident.checks) byCheck.set(id, [...(byCheck.get(id) ?? []), incident]);
  return byCheck;
}

interface Seen {
  /** The days of the window. */
  readonly window: readonly string[];
  readonly days: readonly DayTally[];
  readonly looks: readonly Result[];
}

function checkModel(check: PublicCheck, input: PageInput, seen: Seen): Omit<CheckModel, "incidents" | "planned"> {
  const memory = input.state.checks[check.id];
  const first = memory === undefined ? {} : { first: memory.first };
  const graceS = graceOf(check.everyMs, input);
  const days = daysOf(seen.days, { ...first, now: input.now, graceS }, seen.window);
  const latencyMs = latencyOf(seen.looks);
  return {
    id: check.id,
    name: safeLine(check.name),
    tags: check.tags ?? [],
    answers: input.past?.latency.get(check.id)?.hours.map(({ p50 }) => p50) ?? [],
    ...(check.target === undefined ? {} : { target: safeLine(check.target) }),
    standing: standingOf(memory),
    uptime: uptimeOf(seen.days, memory?.first, input.now),
    days,
    ...(latencyMs === undefined ? {} : { latencyMs }),
    looks: seen.looks.toSorted((a, b) => (a.location < b.location ? -1 : 1)),
  };
}

function uptimeOf(days: readonly DayTally[], first: Instant | undefined, now: Instant): Uptime {
  const seconds = days.reduce<Sums>(addSums, NOTHING);
  const coverage = first === undefined ? undefined : coverageRatio(seconds, { first, from: windowStart(now), to: now });
  return uptime(uptimeRatio(seconds), coverage);
}

/** The mean of those that have data. */
export function meanUptime(uptimes: readonly Uptime[]): Uptime {
  return uptime(meanRatio(uptimes.map(({ ratio }) => ratio)), meanRatio(uptimes.map(({ coverage }) => coverage)));
}

function uptime(ratio: number | undefined, coverage: number | undefined): Uptime {
  return { ...(ratio === undefined ? {} : { ratio }), ...(coverage === undefined ? {} : { coverage }) };
}

/** A refusal may be quick: only looks that saw the target up or degraded tell how quick it is. */
function latencyOf(looks: readonly Result[]): number | undefined {
  const answered = looks.filter((look) => isSeen(look.state) && look.state !== "down");
  const newest = answered.toSorted((a, b) => b.at - a.at)[0];
  return newest?.phases.totalMs;
}

function groupModels(checks: readonly CheckModel[], input: PageInput): readonly GroupModel[] {
  const groupOf = new Map(input.checks.map((check) => [check.id, check.group]));
  const known = new Set(input.groups.map((group) => group.id));
  const loose = checks.filter((check) => !known.has(groupOf.get(check.id) ?? ""));
  const groups = input.groups.map((group) => ({
    id: group.id,
    name: safeLine(group.name),
    ...summary(checks.filter((check) => groupOf.get(check.id) === group.id)),
  }));
  return [summary(loose), ...groups].filter((group) => group.checks.length > 0);
}

function summary(checks: readonly CheckModel[]): Pick<GroupModel, "face" | "isPlanned" | "uptime" | "checks"> {
  const open = checks.filter((check) => check.planned === undefined);
  const face = worstFace(open.map((check) => check.standing.face));
  return {
    face,
    isPlanned: open.length < checks.length,
    uptime: meanUptime(checks.map((check) => check.uptime)),
    checks,
  };
}
