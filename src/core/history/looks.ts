import { type CheckId, checkId, type Instant, instant } from "../brand.ts";
import type { HistoryState, Rules } from "../history-state.ts";
import { verdicts } from "../quorum.ts";
import { isSeen, type SeenState, type State } from "../state.ts";
import type { RulesTurn, Turn } from "../turn.ts";
import type { SampleLine } from "./samples.ts";
import { type Standing, standsUntil } from "./tally.ts";

/** What has to be known to read lines of the past: every line from the first one of interest until now. */
export interface Reading {
  readonly lines: readonly SampleLine[];
  /** The memory after the newest of those lines. */
  readonly checks: HistoryState["checks"];
  /** From the id in an old line to the one the check has now. */
  readonly currentId: (id: CheckId) => CheckId;
}

/** By the renames that the memory tells, so that whoever reads the branch needs no config. */
export function currentIdOf(checks: HistoryState["checks"]): Reading["currentId"] {
  const renames = new Map<CheckId, CheckId>();
  for (const id in checks) {
    const now = checkId(id);
    for (const old of checks[now]?.was ?? []) renames.set(old, now);
  }
  return (id) => renames.get(id) ?? id;
}

/** One look as decided: how long it stands, and what it saw. */
export interface DecidedLook extends Standing {
  /** When its round began. */
  readonly began: Instant;
  readonly state: State;
}

/** Each check's looks in the given lines, in no order: decided over all locations of their round, and how long each stands. */
export function looksOf(lines: readonly SampleLine[], reading: Reading): ReadonlyMap<CheckId, readonly DecidedLook[]> {
  const rulesAt = rulesOver(reading);
  const looks = new Map<CheckId, DecidedLook[]>();
  for (const round of Map.groupBy(lines, (line) => line.round).values()) {
    const results = round.flatMap((line) => line.results);
    const asked = round.map((line) => line.location);
    const began = instant(Math.min(...round.map((line) => line.at)));
    for (const { check, at, state } of verdicts(results, asked)) {
      const id = reading.currentId(check);
      const rules = rulesAt(id, at);
      addTo(looks, id, { at, until: isSeen(state) && rules !== undefined ? standsUntil(at, rules) : at, state, began });
    }
  }
  return looks;
}

/** All turns in the lines, by check. */
export function turnsOf({ lines, currentId }: Reading): ReadonlyMap<CheckId, readonly Turn[]> {
  const turns = new Map<CheckId, Turn[]>();
  for (const turn of lines.flatMap((line) => line.turns)) addTo(turns, currentId(turn.check), turn);
  return turns;
}

export function confirmedNow({ checks }: Reading, check: CheckId): SeenState | undefined {
  return checks[check]?.confirmed?.state;
}

/** The rules in force at a look, read backwards from those in force now. */
export function rulesOver({ lines, checks, currentId }: Reading): (check: CheckId, at: Instant) => Rules | undefined {
  const changes = new Map<CheckId, { readonly since: Instant; readonly turn: RulesTurn }[]>();
  for (const line of lines) {
    for (const turn of line.rules) addTo(changes, currentId(turn.check), { since: line.at, turn });
  }
  return (check, at) => changes.get(check)?.find(({ since }) => since > at)?.turn.from ?? checks[check]?.rules;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
