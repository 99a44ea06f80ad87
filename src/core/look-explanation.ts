import type { Check } from "./check.ts";
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
  /** What the check asks for now, where its config is at hand. */
  readonly expected?: string;
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

/** What of the config helps to explain, where that is at hand. */
export interface ExplainingConfig {
  readonly check?: Check;
  readonly walls?: readonly Vendor[];
}

/** `look`: the newest result, where one is at hand. */
export function explainLook(
  memory: CheckMemory,
  look: Result | undefined,
  { check, walls = [] }: ExplainingConfig = {},
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
    ...(check === undefined ? {} : { expected: expected(check) }),
    why: [
      ...(look === undefined ? [] : [WHY[look.state]]),
      ...(look?.reason === "own.network" ? [GUARDED] : []),
      ...suspicion(look),
      ...(trail.length === 0
        ? []
        : [
            `${count(trail.length)} not yet decided: a change to ${trail.at(-1)?.state} needs ${needed(memory)} in a row.`,
          ]),
      ...(memory.verified ? [] : [UNVERIFIED]),
      ...blindness(memory),
      ...(rules.confirm.down === 1 ? ["One look is enough for this check."] : []),
    ],
    ...(reason === undefined ? {} : { reason: describeReason(reason, walls) }),
    facts: look === undefined ? [] : factRows(look.facts),
  };
}

const GUARDED =
  "Such a failure can be our own network's as well: an independent control failed too, or many unrelated checks failed alike at once.";
const UNVERIFIED =
  "The check has never been seen working: until then a refusal (401, 403, 404, 405) or a name that does not exist is rather a mistake in the check than an outage.";

/** `status 2xx, body, within`: names alone, for what is asked of a private check may name its target. */
function expected({ status, assertions }: Check): string {
  return [`status ${status.source}`, ...new Set(assertions.map(({ name }) => name))].join(", ");
}

function blindness({ unseen }: CheckMemory): readonly string[] {
  if (unseen === undefined || unseen.rounds < 2) return [];
  // More than three are not counted.
  const rounds = unseen.rounds < 3 ? `${unseen.rounds} rounds` : "3 rounds or more";
  return [`It could not be seen in ${rounds} in a row, since ${utc(unseen.since)}.`];
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
