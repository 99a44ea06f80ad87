import { after, type Instant, wholeSecond } from "../brand.ts";
import { DAY_MS, dayOf, hourOf } from "../history/layout.ts";
import type { Span } from "../span.ts";

export type { Span };

/** The windows that end now, by the names that people write. */
export const WINDOWS = ["24h", "7d", "30d", "90d", "1y"] as const;
export type Window = (typeof WINDOWS)[number];

const LENGTH_MS: Readonly<Record<Window, number>> = {
  "24h": DAY_MS,
  "7d": 7 * DAY_MS,
  "30d": 30 * DAY_MS,
  "90d": 90 * DAY_MS,
  "1y": 365 * DAY_MS,
};

/** For so many days, and what has passed of today, results and hours are kept; of older time only UTC days are known. */
export const RAW_DAYS = 90;

/** Where the raw retention begins: midnight UTC. */
export function rawSince(now: Instant): Instant {
  return after(dayOf(now), -RAW_DAYS * DAY_MS);
}

/**
 * A window that ends now, to the second. It begins at a full hour, within the hour before its length is reached; `1y` at the
 * midnight UTC before, since nothing smaller than a day is known of that time. So it is never shorter than its name.
 */
export function windowSpan(window: Window, now: Instant): Span {
  const from = after(now, -LENGTH_MS[window]);
  return { from: from < rawSince(now) ? dayOf(from) : hourOf(from), to: wholeSecond(now) };
}

/** The last `lengthMs` before now, to the second: for windows that are too short for full hours. */
export function lastSpan(lengthMs: number, now: Instant): Span {
  const to = wholeSecond(now);
  return { from: after(to, -lengthMs), to };
}

/** What has passed of today (UTC), and the whole days before it: `count` days in all. */
export function lastDays(count: number, now: Instant): Span {
  return { from: after(dayOf(now), (1 - count) * DAY_MS), to: wholeSecond(now) };
}

/** The UTC day that `at` lies in. */
export function daySpan(at: Instant): Span {
  return { from: dayOf(at), to: after(dayOf(at), DAY_MS) };
}

/** What of the span is outside none of these, in order. */
export function without(span: Span, outside: readonly Span[]): readonly Span[] {
  const inside: Span[] = [];
  let from = span.from;
  for (const gap of [...outside].sort((a, b) => a.from - b.from)) {
    if (gap.to <= from || gap.to <= gap.from) continue;
    if (gap.from >= span.to) break;
    if (gap.from > from) inside.push({ from, to: gap.from });
    from = gap.to;
  }
  return from < span.to ? [...inside, { from, to: span.to }] : inside;
}

/** Seconds. */
export function lengthS({ from, to }: Span): number {
  return Math.max(0, (to - from) / 1000);
}
