import { after, type CheckId, checkId, type Instant, locationId, type RoundId, roundId } from "../brand.ts";
import type { Outside } from "../maintenance/window.ts";
import type { Phases } from "../observation.ts";
import type { Facts, Result } from "../result.ts";
import { isSeen, type State } from "../state.ts";
import type { RulesTurn, Turn } from "../turn.ts";
import { decodeFacts, encodeFacts } from "./facts-codec.ts";
import { DamagedError, fields, integer, list, text, time, within } from "./fields.ts";
import { PHASES, type Phase } from "./latency.ts";
import type { Lines } from "./ndjson.ts";
import { decodeOutside, encodeOutside } from "./outside.ts";
import { decodeRules, encodeRules } from "./state-codec.ts";

/** One line of samples: what one location saw in one round. Empty results: it was asked and said nothing. */
export interface SampleLine {
  readonly round: RoundId;
  readonly at: Instant;
  readonly location: Result["location"];
  /** See `Round`. */
  readonly isLate?: true;
  readonly results: readonly Result[];
  /** What the round decided; it stands in the line of one of its locations. */
  readonly turns: readonly Turn[];
  /** The checks whose rules changed with the round. */
  readonly rules: readonly RulesTurn[];
  /** The maintenance windows around the round, as its config had them: `outsideOver` tells what follows. */
  readonly outside: readonly Outside[];
}

/** Whether what stands under that id is wanted by whoever reads. */
export type IsAsked = (check: CheckId) => boolean;

/** A line says by itself how it is to be read: it may be kept elsewhere until it can be adopted. */
const LINE_VERSION = 1;
/** No round goes on for longer. */
const DAY_S = 86_400;
const LETTERS = { up: "u", degraded: "d", down: "D", blocked: "b", unknown: "?" } as const satisfies Record<
  State,
  string
>;
const STATE_OF: ReadonlyMap<unknown, State> = new Map(
  (["up", "degraded", "down", "blocked", "unknown"] as const).map((state) => [LETTERS[state], state]),
);

/**
 * One line of JSON. A result is `[check, look, seconds after the round's start, state, status or 0, phases, lag, extra]`
 * with the phases `[dns, connect, tls, first byte, download, total]` in rounded milliseconds, `null` where there was none.
 * `extra` holds reason, text and facts; it is left out for a plain `up`, which is nearly all there is: the state is `up`,
 * reason and text say nothing but the status.
 */
export function encodeSamples({ round, at, location, isLate, results, turns, rules, outside }: SampleLine): string {
  const inOrder = [...results].sort((a, b) => (a.check === b.check ? a.look - b.look : a.check < b.check ? -1 : 1));
  return JSON.stringify({
    v: LINE_VERSION,
    round,
    at: seconds(at),
    location,
    late: isLate,
    results: inOrder.map((result) => encodeResult(result, at)),
    turns: turns.length === 0 ? undefined : turns.map(encodeTurn),
    rules:
      rules.length === 0
        ? undefined
        : rules.map((turn) => [turn.check, encodeRules(turn.rules), encodeRules(turn.from)]),
    outside: outside.length === 0 ? undefined : outside.map(encodeOutside),
  });
}

/** Those that figures are made of. */
export function countedLines(lines: Lines<SampleLine>): readonly SampleLine[] {
  return lines.good.flatMap(({ value }) => (value.isLate === true ? [] : value));
}

/** Of results that are not asked for nothing is read, which is most of the work. */
export function decodeSamples(value: unknown, isAsked?: IsAsked): SampleLine {
  const from = fields(value, "line");
  const version = integer(from["v"], "v");
  if (version !== LINE_VERSION) throw new DamagedError(`version ${version} of a line`);
  const at = time(from["at"], "at");
  const location = locationId(text(from["location"], "location"));
  return {
    round: roundId(text(from["round"], "round")),
    at,
    location,
    ...(from["late"] === true && { isLate: true }),
    results: asked(list(from["results"], "results"), isAsked).map((result) => decodeResult(result, at, location)),
    turns: list(from["turns"] ?? [], "turns").map(decodeTurn),
    rules: list(from["rules"] ?? [], "rules").map(decodeRulesTurn),
    outside: list(from["outside"] ?? [], "outside").map(decodeOutside),
  };
}

function asked(results: readonly unknown[], isAsked: IsAsked | undefined): readonly unknown[] {
  if (isAsked === undefined) return results;
  return results.filter((result) => isAsked(checkId(text(list(result, "result")[0], "check"))));
}

function encodeResult(result: Result, roundAt: Instant): readonly unknown[] {
  const { check, look, at, state, reason, status, phases, lagMs, facts, text: said } = result;
  const plain = [
    check,
    look,
    seconds(at) - seconds(roundAt),
    LETTERS[state],
    status ?? 0,
    PHASES.map((phase) => rounded(phases[phase])),
    Math.round(lagMs),
  ];
  const isPlain = state === "up" && status !== undefined && reason === reasonOf(status) && said === String(status);
  return isPlain ? plain : [...plain, { reason, text: said, facts: encodeFacts(facts) }];
}

function decodeResult(value: unknown, roundAt: Instant, location: Result["location"]): Result {
  const [check, look, offsetS, letter, code, phases, lagMs, extra] = list(value, "result");
  const state = STATE_OF.get(letter);
  if (state === undefined) throw new DamagedError("`state` is no known letter");
  const status = integer(code, "status");
  return {
    check: checkId(text(check, "check")),
    location,
    at: after(roundAt, within(offsetS, "offset", -DAY_S, DAY_S) * 1000),
    look: integer(look, "look"),
    state,
    ...(status !== 0 && { status }),
    phases: decodePhases(phases),
    lagMs: integer(lagMs, "lag"),
    ...(extra === undefined ? { reason: reasonOf(status), text: String(status), facts: {} } : decodeExtra(extra)),
  };
}

function reasonOf(status: number): string {
  return `http.${status}`;
}

function decodeExtra(value: unknown): { readonly reason: string; readonly text: string; readonly facts: Facts } {
  const extra = fields(value, "extra");
  return {
    reason: text(extra["reason"], "reason"),
    text: text(extra["text"], "text"),
    facts: decodeFacts(extra["facts"] ?? {}),
  };
}

function decodePhases(value: unknown): Phases {
  const parts = list(value, "phases");
  const phases: Partial<Record<Phase, number>> = {};
  for (const [index, phase] of PHASES.entries()) {
    const part = parts[index];
    if (part !== null && part !== undefined) phases[phase] = integer(part, phase);
  }
  return { ...phases, totalMs: integer(phases.totalMs, "totalMs") };
}

/** `[check, state, since, state before]`; the last is left out where nothing was confirmed before. */
function encodeTurn({ check, state, since, from }: Turn): readonly unknown[] {
  return [check, LETTERS[state], seconds(since), ...(from === undefined ? [] : [LETTERS[from]])];
}

function decodeTurn(value: unknown): Turn {
  const [check, state, since, from] = list(value, "turn");
  return {
    check: checkId(text(check, "check")),
    state: decodeSeen(state),
    since: time(since, "since"),
    ...(from !== undefined && { from: decodeSeen(from) }),
  };
}

function decodeSeen(letter: unknown): Turn["state"] {
  const state = STATE_OF.get(letter);
  if (state !== undefined && isSeen(state)) return state;
  throw new DamagedError("`state` is no letter of a confirmed state");
}

function decodeRulesTurn(value: unknown): RulesTurn {
  const [check, rules, from] = list(value, "rules");
  return { check: checkId(text(check, "check")), rules: decodeRules(rules), from: decodeRules(from) };
}

function rounded(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round(ms);
}

function seconds(at: Instant): number {
  return Math.floor(at / 1000);
}
