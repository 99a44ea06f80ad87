import { type FactRow, factRows, utc } from "./fact-words.ts";
import type { CheckMemory } from "./history-state.ts";
import { describeReason, type ReasonFacts } from "./knowledge/reasons.ts";
import type { Vendor } from "./knowledge/wall.ts";
import { wallOf } from "./knowledge/walls.ts";
import type { Result } from "./result.ts";
import type { State } from "./state.ts";

/** Why a stored look was judged so, in parts for people. */
export interface LookExplanation {
  /** `down since 2026-11-22 10:00:00 UTC (http.503)`; nothing where nothing is confirmed yet. */
  readonly confirmed?: string;
  /** What the newest look saw, with its time and place; absent where none is at hand. */
  readonly look?: string;
  /** Sentences. */
  readonly why: readonly string[];
  /** The reason's own words; of the look, else of what is confirmed. */
  readonly reason?: ReasonFacts;
  readonly facts: readonly FactRow[];
}

const WHY: Readonly<Record<State, string>> = {
  up: "Every expectation held.",
  degraded: "It answered as it should in the main, but weaker or slower than the check asks.",
  down: "There was no answer, or not one that the check accepts, and nothing shows that anybody but the target is at fault.",
  blocked:
    "A wall refused this look, so the target was not seen: the time counts as not observed, nothing is opened, and what is open stays open.",
  unknown:
    "Nothing was learned about the target: the time counts as not observed, nothing is opened, and what is open stays open.",
};

/** `look`: the newest result, where one is at hand. `walls`: those of the config. */
export function explainLook(
  memory: CheckMemory,
  look: Result | undefined,
  walls: readonly Vendor[] = [],
): LookExplanation {
  const { confirmed, trail, rules } = memory;
  const reason = look?.reason ?? confirmed?.reason;
  return {
    ...(confirmed === undefined
      ? {}
      : { confirmed: `${confirmed.state} since ${utc(confirmed.since)} (${confirmed.reason})` }),
    ...(look === undefined
      ? {}
      : { look: `${look.state} (${look.reason}) at ${utc(look.at)} from ${look.location}: ${look.text}` }),
    why: [
      ...(look === undefined ? [] : [WHY[look.state]]),
      ...suspicion(look),
      ...(trail.length === 0
        ? []
        : [
            `${count(trail.length)} not yet decided: a change to ${trail.at(-1)?.state} needs ${needed(memory)} in a row.`,
          ]),
      ...(memory.verified ? [] : ["The check has never been seen working."]),
      ...(rules.confirm.down === 1 ? ["One look is enough for this check."] : []),
    ],
    ...(reason === undefined ? {} : { reason: describeReason(reason, walls) }),
    facts: look === undefined ? [] : factRows(look.facts),
  };
}

function suspicion(look: Result | undefined): readonly string[] {
  const suspect = look?.facts.suspect;
  if (suspect === undefined) return [];
  const name = wallOf(suspect)?.vendor.name ?? suspect;
  return [
    `There is a sign of ${name}. It decides as soon as a second look, or another check that it refuses, supports it.`,
  ];
}

function needed({ trail, rules }: CheckMemory): number {
  return rules.confirm[trail.at(-1)?.state ?? "down"];
}

function count(looks: number): string {
  return looks === 1 ? "1 look is" : `${looks} looks are`;
}
