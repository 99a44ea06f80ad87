/**
 * What an issue says beside the incident itself: why it is believed and what was different. It is kept in history with the
 * incident, so that every later round, of whatever process, writes the same text. All of it is public-safe and bounded.
 */
import type { CheckId, IncidentId, Instant, LocationId } from "./brand.ts";
import { hostOf } from "./cause.ts";
import type { Check } from "./check.ts";
import type { Good } from "./good.ts";
import type { CheckMemory, HistoryState } from "./history-state.ts";
import { type Incident, isOpen } from "./incident.ts";
import type { Phases } from "./observation.ts";
import type { Verdict } from "./quorum.ts";
import type { Result } from "./result.ts";
import { isSeen, type State } from "./state.ts";

/** What one location saw in the look that decided. */
export interface Voice {
  readonly location: LocationId;
  readonly state: State;
  readonly text: string;
  /** In whole milliseconds. */
  readonly phases: Phases;
}

/** Something that people did to a repository shortly before an incident began. */
export const HAPPENING_KINDS = ["deployment", "release", "merge"] as const;
export interface Happening {
  readonly kind: (typeof HAPPENING_KINDS)[number];
  /** `acme/shop`. */
  readonly repository: string;
  /** What people called it, plain and cut. */
  readonly title: string;
  readonly at: Instant;
  /** The login of who did it. */
  readonly by?: string;
  readonly url?: string;
}

/** How a day before the incident went: up all of what was seen, degraded or down for some of it, mostly down, not seen. */
export const DAY_MARKS = ["u", "d", "o", "D", "n"] as const;
export type DayMark = (typeof DAY_MARKS)[number];

/** The days before an incident's, oldest first. */
export interface Strip {
  readonly days: readonly DayMark[];
  readonly downS: number;
  readonly observedS: number;
}

export interface Grounds {
  /** The looks in a row that confirmed it, oldest first. */
  readonly looks: readonly Instant[];
  readonly voices: readonly Voice[];
  /** How many of the other checks that the round looked at were seen working. */
  readonly others?: { readonly working: number; readonly of: number };
  /** Other checks of the same host, as they stood then. */
  readonly neighbours?: readonly { readonly check: CheckId; readonly state: State }[];
  /** What good looks had shown before. */
  readonly good?: Good;
  /** The last good look, where it was within the hour. */
  readonly lastGood?: { readonly at: Instant; readonly phases: Phases };
  readonly strip?: Strip;
  readonly happenings?: readonly Happening[];
}

export const MOST_VOICES = 25;
export const MOST_NEIGHBOURS = 10;

export interface GroundsInput {
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
  readonly memories: ReadonlyMap<CheckId, CheckMemory>;
  /** Before the round. */
  readonly state: HistoryState | undefined;
  readonly checks: readonly Check[];
  /** The round's looks, and the results they were decided from. */
  readonly looks: readonly Verdict[];
  readonly results: readonly Result[];
  /** Results of earlier rounds within the hour; asked for only when an incident opens. */
  readonly earlier: () => readonly Result[];
}

/** The incidents, those that the round opened or turned with their grounds. */
export function withGrounds(input: GroundsInput): ReadonlyMap<IncidentId, Incident> {
  const grounded = new Map(input.incidents);
  for (const [id, incident] of input.incidents) {
    const before = input.state?.incidents[id];
    const [check] = incident.checks;
    if (check === undefined || !isOpen(incident) || incident === before) continue;
    if (before === undefined) grounded.set(id, { ...incident, grounds: groundsOf(incident, check, input) });
    else if (incident.grounds !== undefined && isNews(incident, before)) {
      const voices = voicesOf(check, incident, input);
      if (voices.length > 0) grounded.set(id, { ...incident, grounds: { ...incident.grounds, voices } });
    }
  }
  return grounded;
}

/** Only then is the table of locations written anew: its times differ from look to look. */
function isNews(incident: Incident, before: Incident): boolean {
  const shown = ({ changes, reason, text, locations }: Incident): string =>
    [changes.length, reason, text, ...locations].join("\n");
  return shown(incident) !== shown(before);
}

function groundsOf(incident: Incident, check: CheckId, input: GroundsInput): Grounds {
  const good = input.memories.get(check)?.good;
  const lastGood = lastGoodOf(check, incident.startedAt, input);
  const neighbours = incident.checks.length > 1 ? [] : neighboursOf(check, input);
  const others = othersOf(incident, input.looks);
  return {
    looks: looksOf(incident, check, input),
    voices: voicesOf(check, incident, input),
    ...(others.of > 0 && { others }),
    ...(neighbours.length > 0 && { neighbours }),
    ...(good !== undefined && incident.checks.length === 1 && { good }),
    ...(lastGood !== undefined && { lastGood: { at: lastGood.at, phases: rounded(lastGood.phases) } }),
  };
}

/** Those of earlier rounds are in the memory's trail, which is over once it has decided. */
function looksOf({ changes: [opened] }: Incident, check: CheckId, { state, looks }: GroundsInput): readonly Instant[] {
  if (opened === undefined) return [];
  const trail = state?.checks[check]?.trail ?? [];
  const own = looks.filter((one) => one.check === check && isSeen(one.state) === isSeen(opened.state));
  const times = new Set([...trail, ...own].map(({ at }) => at));
  return [...times].filter((at) => at >= opened.since && at <= opened.at).sort((a, b) => a - b);
}

/** Of each location its newest look in the round. */
function voicesOf(check: CheckId, { state }: Incident, { looks, results }: GroundsInput): readonly Voice[] {
  if (looks.findLast((one) => one.check === check)?.state !== state) return [];
  const voices = new Map<LocationId, Result>();
  for (const result of results) if (result.check === check) voices.set(result.location, result);
  return [...voices.values()]
    .sort((a, b) => (a.location < b.location ? -1 : 1))
    .slice(0, MOST_VOICES)
    .map(({ location, state: seen, text, phases }) => ({ location, state: seen, text, phases: rounded(phases) }));
}

function othersOf({ checks }: Incident, looks: readonly Verdict[]): NonNullable<Grounds["others"]> {
  const newest = new Map(looks.filter(({ check }) => !checks.includes(check)).map((one) => [one.check, one.state]));
  return { working: [...newest.values()].filter(isWorking).length, of: newest.size };
}

function isWorking(state: State): boolean {
  return state === "up" || state === "degraded";
}

/** As the round saw them, else as they were confirmed. A private check has no target that could be compared. */
function neighboursOf(check: CheckId, { checks, looks, memories }: GroundsInput): NonNullable<Grounds["neighbours"]> {
  const host = hostOf(checks.find(({ id }) => id === check)?.target);
  if (host === undefined) return [];
  const same = checks.filter((other) => other.id !== check && hostOf(other.target) === host);
  return same
    .flatMap(({ id }) => {
      const state = looks.findLast((one) => one.check === id)?.state ?? memories.get(id)?.confirmed?.state;
      return state === undefined ? [] : [{ check: id, state }];
    })
    .slice(0, MOST_NEIGHBOURS);
}

function lastGoodOf(check: CheckId, before: Instant, { results, earlier }: GroundsInput): Result | undefined {
  const good = [...earlier(), ...results].filter(
    (result) => result.check === check && result.state === "up" && result.at < before,
  );
  return good.sort((a, b) => a.at - b.at).at(-1);
}

function rounded(phases: Phases): Phases {
  const whole = Object.entries(phases).map(([phase, ms]) => [phase, Math.round(ms)] as const);
  return { totalMs: 0, ...Object.fromEntries(whole) };
}
