import type { CheckId, Instant } from "../brand.ts";
import { after } from "../brand.ts";
import { HOUR_MS, hourOf } from "../history/layout.ts";
import type { Round } from "../round.ts";
import type { Span } from "../span.ts";

/** When something happens: once, or again and again. */
export interface Schedule {
  /** Whole occurrences that have a moment in common with the span, in order. */
  within(span: Span): readonly Span[];
}

/** Planned work: looks go on, but nobody is told of what breaks, and its time counts for nothing. */
export interface Maintenance {
  readonly title: string;
  /** In the order of the config; absent: all checks. */
  readonly checks?: readonly CheckId[];
  readonly schedule: Schedule;
}

/** Time that counts for nothing, for some checks; for all where they are absent. */
export interface Outside extends Span {
  readonly checks?: readonly CheckId[];
}

/** One occurrence of a maintenance. */
export interface MaintenanceWindow extends Outside {
  readonly title: string;
}

/** The windows that have a moment in common with the span: whole, by their start. */
export function windowsOf(maintenance: readonly Maintenance[], span: Span): readonly MaintenanceWindow[] {
  return maintenance
    .flatMap(({ title, checks, schedule }) =>
      schedule.within(span).map((one) => ({ title, ...one, ...(checks !== undefined && { checks }) })),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What a round writes down: the windows from the full hour before it to an hour after it, as its config has them. */
export function outsideAround(maintenance: readonly Maintenance[], round: Pick<Round, "at">): readonly Outside[] {
  const span = { from: hourOf(round.at), to: after(round.at, HOUR_MS) };
  return windowsOf(maintenance, span).map(({ title: _title, ...outside }) => outside);
}

export function isOutside(outside: readonly Outside[], check: CheckId, at: Instant): boolean {
  return outside.some(
    ({ from, to, checks }) => from <= at && at < to && (checks === undefined || checks.includes(check)),
  );
}
