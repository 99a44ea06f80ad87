/**
 * Incidents of many checks. They are a function of how their checks stand: a look of one check never touches them, but once
 * all have been looked at they are brought up to date, so that what many do in one round is told once.
 */
import { after, type CheckId, compact, type IncidentId, type Instant, incidentId, instant } from "./brand.ts";
import { AT_ONCE, type Common, causesOf, commonCauses, type Failed } from "./cause.ts";
import type { CheckMemory } from "./history-state.ts";
import { type Incident, isOpen, isShared, remaining } from "./incident.ts";
import { closeIncident, type Deciding, GONE, noted, type Occasion, openIncident } from "./incident-changes.ts";
import { badness, type State } from "./state.ts";

/** A check that began to fail so long after a storm with its cause is none of it. Checks are not all looked at in each round. */
export const JOIN_MS = 900_000;
/** Few that are still bad so long after the last of the others recovered go on in incidents of their own. */
export const SPLIT_MS = 1_800_000;
/** More than this are still a storm. */
const FEW = 2;

/** A new incident of one check. */
export interface Single extends Failed {
  readonly incident: Incident;
}

/** Gathers new incidents of one kind that have a cause in common; those that are left out stay as they are. */
export function gathered(singles: readonly Single[], deciding: Deciding): readonly Incident[] {
  return (["outage", "degraded"] as const).flatMap((kind) => {
    const ofKind = singles.filter(({ incident }) => incident.kind === kind);
    return commonCauses(ofKind).map((common) => stormOf(common, ofKind, deciding));
  });
}

function stormOf({ cause, checks }: Common, singles: readonly Single[], deciding: Deciding): Incident {
  const members = singles.filter(({ check }) => checks.includes(check.id)).map(({ incident }) => incident);
  const ids = [...checks].sort();
  const state = worstOf(members.map((member) => member.state));
  const spokesman = commonest(members.filter((member) => member.state === state));
  const since = instant(Math.min(...members.map(({ startedAt }) => startedAt)));
  const occasion: Occasion = {
    state,
    from: "up",
    reason: spokesman?.reason ?? "",
    text: spokesman?.text ?? "",
    since,
    at: instant(Math.max(...members.map(({ changes }) => changes[0]?.at ?? since))),
    // What several checks have in common is the cause; a fact is one target's.
    facts: {},
    locations: [...new Set(members.flatMap(({ locations }) => locations))].sort(),
  };
  const kind = spokesman?.kind ?? "outage";
  return { ...openIncident({ id: stormId(ids, since), kind, checks: ids }, occasion, deciding), cause };
}

/** Two hyphens in a row stand in no check's id, so no check's own incident is ever called this. */
function stormId([first]: readonly CheckId[], since: Instant): IncidentId {
  return incidentId(`${first}--storm-${compact(since)}`);
}

function commonest(members: readonly Incident[]): Incident | undefined {
  const count = (reason: string) => members.filter((member) => member.reason === reason).length;
  return [...members].sort((a, b) => count(b.reason) - count(a.reason) || (a.id < b.id ? -1 : 1))[0];
}

function worstOf(states: readonly State[]): State {
  return states.some((state) => state === "down") ? "down" : "degraded";
}

/** Does the new incident belong to the open storm? Always where its check is one of the storm's. */
export function joins({ incident, ...failed }: Single, storm: Incident): boolean {
  if (!isOpen(storm) || !isShared(storm)) return false;
  if (storm.checks.includes(failed.check.id)) return true;
  if (incident.kind !== storm.kind || storm.cause === AT_ONCE || incident.startedAt - storm.startedAt > JOIN_MS)
    return false;
  return storm.cause !== undefined && causesOf(failed).includes(storm.cause);
}

export interface Standing extends Deciding {
  /** After the round's looks. A check that is bad, and part of the storm, names it. */
  readonly memories: ReadonlyMap<CheckId, CheckMemory>;
  /** The new incidents that joined the storm. */
  readonly joined: readonly Incident[];
}

export interface Stood {
  readonly storm: Incident;
  /** The checks that are no part of it any more: they are well, or go on by themselves. */
  readonly left: readonly CheckId[];
}

/** An open storm after a round: who recovered, who joined, and whether anything is left of it. */
export function stood(before: Incident, standing: Standing): Stood {
  const { memories, joined, round, now } = standing;
  const isBad = (check: CheckId): boolean => {
    const memory = memories.get(check);
    return memory?.incident === before.id && badness(memory.confirmed?.state ?? "up") > 0;
  };
  const storm = joined.length === 0 ? before : joinedBy(before, joined, standing);
  const newcomers = new Set(joined.flatMap(({ checks }) => checks));
  const bad = storm.checks.filter((check) => newcomers.has(check) || isBad(check));
  const well = remaining(storm).filter((check) => !bad.includes(check));
  if (bad.length === 0) return { storm: ended(storm, standing), left: well };
  const areDown = bad.every((check) => memories.get(check)?.confirmed?.state === "down");
  if (areDown && isSplit(storm, { bad, well, now })) return split(storm, bad, standing);
  const eased = well.length === 0 ? storm : easedBy(storm, { well, bad }, standing);
  return { storm: turned(eased, bad, { memories, round, now }), left: well };
}

function joinedBy(storm: Incident, joined: readonly Incident[], { round }: Standing): Incident {
  const checks = joined.flatMap((incident) => incident.checks);
  const all = [...new Set([...storm.checks, ...checks])].sort();
  const spokesman = commonest(joined);
  const change = {
    checks,
    state: worstOf(joined.map(({ state }) => state)),
    from: "up",
    reason: spokesman?.reason ?? storm.reason,
    text: spokesman?.text ?? storm.text,
    since: instant(Math.min(...joined.map(({ startedAt }) => startedAt))),
    at: instant(Math.max(...joined.map(({ changes }) => changes[0]?.at ?? storm.startedAt))),
  } as const;
  const { recovered = [], ...rest } = noted(storm, "worsened", change, round);
  return { ...rest, checks: all, ...still(recovered.filter((check) => !checks.includes(check))) };
}

function still(recovered: readonly CheckId[]): Pick<Incident, "recovered"> {
  return recovered.length === 0 ? {} : { recovered };
}

interface Parted {
  readonly bad: readonly CheckId[];
  readonly well: readonly CheckId[];
}

function easedBy(storm: Incident, { well, bad }: Parted, standing: Standing): Incident {
  const text = `${well.length} of ${storm.checks.length} recovered, ${bad.length} still ${storm.state}`;
  const change = { checks: well, state: "up", from: storm.state, reason: "http.200", text } as const;
  const { since, at, reason } = recovery(well, standing);
  const eased = noted(storm, "eased", { ...change, reason, since, at }, standing.round);
  return { ...eased, recovered: [...(storm.recovered ?? []), ...well].sort() };
}

/** When the last of these was well again, and how that was seen. */
function recovery(well: readonly CheckId[], { memories, now }: Standing): Pick<Occasion, "since" | "at" | "reason"> {
  const confirmed = well.flatMap((check) => memories.get(check)?.confirmed ?? []).filter(({ state }) => state === "up");
  const [last] = confirmed.sort((a, b) => b.since - a.since);
  const at = well.flatMap((check) => memories.get(check)?.decided ?? []).sort((a, b) => b - a)[0];
  return { since: last?.since ?? now, at: at ?? now, reason: last?.reason ?? GONE.reason };
}

function ended(storm: Incident, standing: Standing): Incident {
  const { memories, round } = standing;
  const isWatched = storm.checks.some((check) => memories.get(check)?.confirmed?.state === "up");
  const { since, at, reason } = recovery(storm.checks, standing);
  const end = isWatched
    ? { state: "up" as const, reason, text: `all ${storm.checks.length} recovered` }
    : { ...GONE, text: "the checks left the config" };
  return closed(storm, { ...end, from: storm.state, since, at }, round);
}

function closed(storm: Incident, occasion: Omit<Occasion, "facts" | "locations">, round: Deciding["round"]): Incident {
  const { recovered: _recovered, ...rest } = closeIncident(storm, occasion, round);
  return rest;
}

function isSplit(storm: Incident, { bad, well, now }: Parted & { readonly now: Instant }): boolean {
  if (well.length > 0 || bad.length > FEW || bad.length * 2 >= storm.checks.length) return false;
  const last = storm.changes.findLast(({ kind, state }) => kind === "eased" && state === "up");
  return last !== undefined && now >= after(last.at, SPLIT_MS);
}

/** The storm is over for those that recovered; the others are none of it any more. */
function split(storm: Incident, bad: readonly CheckId[], standing: Standing): Stood {
  const well = storm.checks.filter((check) => !bad.includes(check));
  const { since, at, reason } = recovery(well, standing);
  const text = `${well.length} of ${storm.checks.length} recovered, the rest goes on in incidents of its own`;
  const end = { state: "up" as const, from: storm.state, reason, text, since, at };
  return { storm: closed({ ...storm, checks: well }, end, standing.round), left: bad };
}

/** All that is left of it has become better, or one of it worse. */
function turned(
  storm: Incident,
  bad: readonly CheckId[],
  { memories, round, now }: Omit<Standing, "joined">,
): Incident {
  const confirmed = bad.flatMap((check) => memories.get(check)?.confirmed ?? []);
  const state = worstOf(confirmed.map((seen) => seen.state));
  if (state === storm.state || confirmed.length === 0) return storm;
  const [newest] = confirmed.filter((seen) => seen.state === state).sort((a, b) => b.since - a.since);
  const since = newest?.since ?? now;
  const text = `${bad.length} of ${storm.checks.length} ${bad.length === 1 ? "is" : "are"} ${state}`;
  const reason = newest?.reason ?? storm.reason;
  const change = { checks: bad, state, from: storm.state, reason, text, since, at: now };
  const kind = state === "down" ? "worsened" : "eased";
  return { ...noted(storm, kind, change, round), state, reason, text, kind: state === "down" ? "outage" : storm.kind };
}
