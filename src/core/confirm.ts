import type { Instant } from "./brand.ts";
import type { ConfirmRule } from "./check.ts";
import type { CheckMemory, TrailLook } from "./history-state.ts";
import { badness, type SeenState } from "./state.ts";

/** The part of a check's memory that confirmation reads and changes. */
export type Streak = Pick<CheckMemory, "confirmed" | "trail" | "decided">;

/** A change of the confirmed state. */
export interface Confirmation {
  readonly state: SeenState;
  readonly from?: SeenState;
  /** The first look of the run. */
  readonly since: Instant;
  /** The look that completed it. */
  readonly at: Instant;
  readonly reason: string;
  readonly text: string;
}

export interface ConfirmInput {
  readonly streak: Streak;
  readonly look: TrailLook;
  readonly rule: ConfirmRule;
  readonly now: Instant;
}

/** Looks closer together than this are one piece of evidence. */
const SPACING_MS = 20_000;
/** A remembered look further ahead of now than this was dated by a wrong clock. */
const CLOCK_SLACK_MS = 600_000;

const WORST_FIRST = ["down", "degraded"] as const;
const BEST_FIRST = ["up", "degraded"] as const;

/**
 * One look against what is confirmed. The look either agrees and refutes the streak, or extends it, and a streak that is
 * long enough for its rule becomes the confirmed state, since the first look of the longest run that says so. A look less
 * than 20 seconds after the last one of the streak, or not newer than the last decision, decides nothing. Looks that saw
 * nothing never get here: they pause a streak.
 */
export function confirm(input: ConfirmInput): { readonly streak: Streak; readonly confirmation?: Confirmation } {
  const { look, rule, now } = input;
  const streak = withoutFuture(input.streak, now);
  const { confirmed, decided: last } = streak;
  const counted = streak.trail.at(-1)?.at;
  if (counted !== undefined && look.at - counted < SPACING_MS) return { streak };
  if (last !== undefined && look.at <= last) return { streak };
  if (confirmed?.state === look.state) {
    return { streak: streak.trail.length === 0 ? streak : { confirmed, trail: [], decided: look.at } };
  }
  const base = confirmed?.state ?? "up";
  const trail = [...oneSided(streak.trail, base, look.state), look];
  const confirmation = decided(trail, look, confirmed?.state, rule);
  if (confirmation === undefined) return { streak: { ...streak, trail } };
  const { state, since, reason } = confirmation;
  return {
    streak: { confirmed: { state, since, reason }, trail: oneSided(trail, state, look.state), decided: look.at },
    confirmation,
  };
}

/** The change this trail confirms with its newest look, the one furthest from the confirmed state first. */
function decided(
  trail: readonly TrailLook[],
  newest: TrailLook,
  from: SeenState | undefined,
  rule: ConfirmRule,
): Confirmation | undefined {
  const base = from ?? "up";
  const isWorse = badness(newest.state) > badness(base);
  const candidates = isWorse
    ? WORST_FIRST.filter((state) => badness(state) > badness(base))
    : BEST_FIRST.filter((state) => from === undefined || badness(state) < badness(from));
  for (const state of candidates) {
    const run = trailing(trail, (look) =>
      isWorse ? badness(look.state) >= badness(state) : badness(look.state) <= badness(state),
    );
    const needed = isWorse ? rule[state] : from === undefined ? 1 : rule.up;
    const [first] = run;
    if (first === undefined || run.length < needed) continue;
    const { reason, text } = run.findLast((look) => look.state === state) ?? newest;
    return { state, since: first.at, at: newest.at, reason, text, ...(from !== undefined && { from }) };
  }
  return undefined;
}

/** The newest looks in a row that differ from `base` in the direction in which `state` does; none where it does not. */
function oneSided(trail: readonly TrailLook[], base: SeenState, state: SeenState): readonly TrailLook[] {
  const side = Math.sign(badness(state) - badness(base));
  return side === 0 ? [] : trailing(trail, (look) => Math.sign(badness(look.state) - badness(base)) === side);
}

function trailing(trail: readonly TrailLook[], holds: (look: TrailLook) => boolean): readonly TrailLook[] {
  return trail.slice(trail.findLastIndex((look) => !holds(look)) + 1);
}

/** Looks dated far ahead of now would keep every true one from counting until then: they are forgotten. */
function withoutFuture(streak: Streak, now: Instant): Streak {
  const isFuture = (at: Instant | undefined) => at !== undefined && at - now > CLOCK_SLACK_MS;
  const { decided, ...rest } = streak;
  if (!isFuture(decided) && !isFuture(streak.trail.at(-1)?.at)) return streak;
  return {
    ...rest,
    trail: streak.trail.filter((look) => !isFuture(look.at)),
    ...(decided !== undefined && !isFuture(decided) && { decided }),
  };
}
