import type { Instant } from "../brand.ts";
import type { Seconds, Sums } from "../history/tally.ts";
import { observedS } from "../history/uptime.ts";
import { lastSpan, type Span, type Window } from "./span.ts";

/** What share of the observed time in a window a check is to be up. */
export interface Slo {
  /** Percent, from 0 to less than 100: `99.9`. */
  readonly target: number;
  readonly window: Window;
}

/** How long it may be down, and how much of that is used. */
export interface ErrorBudget {
  /** The part of the observed seconds that may be down: with less coverage there is less to spend. */
  readonly budgetS: number;
  readonly spentS: number;
  /** Below zero exactly where uptime is below the target. */
  readonly leftS: number;
  /** The share that is left: 1 when nothing is spent, below 0 when too much is. */
  readonly leftRatio: number;
}

/** The budget over the SLO's window, from the check's seconds in it; nothing where nothing was observed. */
export function errorBudget({ target }: Slo, seconds: Seconds): ErrorBudget | undefined {
  const observed = observedS(seconds);
  if (observed === 0) return undefined;
  const budgetS = observed * allowed(target);
  const leftS = budgetS - seconds.downS;
  return { budgetS, spentS: seconds.downS, leftS, leftRatio: leftS / budgetS };
}

/** How fast the budget is being spent: 1 spends it exactly by the end of its window. Nothing where nothing was observed. */
export function burnRate(target: number, seconds: Seconds): number | undefined {
  const observed = observedS(seconds);
  return observed === 0 ? undefined : seconds.downS / observed / allowed(target);
}

const MINUTE_MS = 60_000;

/** Told when the budget burns at least this fast both over a long time and still now. */
export interface BurnRule {
  readonly rate: number;
  readonly longMs: number;
  readonly shortMs: number;
}

/**
 * The fastest first: 2 % of a budget of 30 days within an hour, 5 % within 6 hours, 10 % within 3 days. See "The Site
 * Reliability Workbook", chapter 5, "Multiwindow, Multi-Burn-Rate Alerts".
 */
export const BURN_RULES: readonly BurnRule[] = [
  { rate: 14.4, longMs: 60 * MINUTE_MS, shortMs: 5 * MINUTE_MS },
  { rate: 6, longMs: 360 * MINUTE_MS, shortMs: 30 * MINUTE_MS },
  { rate: 1, longMs: 4320 * MINUTE_MS, shortMs: 360 * MINUTE_MS },
];

/** With fewer looks that saw the target over the long time, a rate says nothing. */
export const LEAST_LOOKS = 10;

/** The spans whose figures `burnAlert` needs, by their length. */
export function burnSpans(now: Instant): ReadonlyMap<number, Span> {
  const lengths = BURN_RULES.flatMap(({ longMs, shortMs }) => [longMs, shortMs]);
  return new Map([...new Set(lengths)].map((lengthMs) => [lengthMs, lastSpan(lengthMs, now)]));
}

export interface BurnAlert {
  readonly rule: BurnRule;
  /** The rate over the long time. */
  readonly rate: number;
}

/**
 * The fastest rule that a check's budget breaks, from its sums over the spans of `burnSpans`. The short time ends an alert
 * soon after the check is up again.
 */
export function burnAlert(target: number, sums: ReadonlyMap<number, Sums>): BurnAlert | undefined {
  for (const rule of BURN_RULES) {
    const [long, short] = [sums.get(rule.longMs), sums.get(rule.shortMs)];
    if (long === undefined || short === undefined) continue;
    const { up, degraded, down } = long.looks;
    const rate = burnRate(target, long) ?? 0;
    const isBurning = rate >= rule.rate && (burnRate(target, short) ?? 0) >= rule.rate;
    if (up + degraded + down >= LEAST_LOOKS && isBurning) return { rule, rate };
  }
  return undefined;
}

/** The share of time that may be down. Rounded, since 100 - 99.9 is 0.09999… in binary and a rate of 14.4 is to be reached by 14.4. */
function allowed(target: number): number {
  return Number((1 - target / 100).toFixed(12));
}
