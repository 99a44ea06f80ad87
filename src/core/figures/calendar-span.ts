import { Temporal } from "temporal-polyfill";
import { instant } from "../brand.ts";
import type { Span } from "../span.ts";

/** `problem` says in one line what was found and how to write it. */
export type ParsedSpan = { readonly span: Span } | { readonly problem: string };

/**
 * The calendar month `2026-11` in an IANA zone: from the first moment of its first day to that of the next month's, so an
 * hour longer than its days where summer time ends in it.
 */
export function monthSpan(month: string, zone: string): ParsedSpan {
  const first = dateOf(`${month}-01`);
  if (first === undefined) return { problem: `\`${month}\` is no month; write it as \`2026-11\`` };
  return between(first, first.add({ months: 1 }), zone);
}

/** The days from `first` to `last`, both included and written as `2026-11-22`, in an IANA zone. */
export function datesSpan(first: string, last: string, zone: string): ParsedSpan {
  const [from, to] = [dateOf(first), dateOf(last)];
  const wrong = from === undefined ? first : last;
  if (from === undefined || to === undefined) return { problem: `\`${wrong}\` is no day; write it as \`2026-11-22\`` };
  if (first > last) return { problem: `\`${first}\` comes after \`${last}\`; name the earlier day first` };
  return between(from, to.add({ days: 1 }), zone);
}

function between(first: Temporal.PlainDate, end: Temporal.PlainDate, zone: string): ParsedSpan {
  try {
    const [from, to] = [first, end].map((date) => instant(date.toZonedDateTime(zone).epochMilliseconds));
    if (from !== undefined && to !== undefined) return { span: { from, to } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { problem: `\`${zone}\` is no time zone; write it as \`Europe/Berlin\` or \`UTC\`` };
}

function dateOf(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
