import { after, type Instant, instant, iso, wholeSecond } from "../brand.ts";
import { parseDuration } from "../duration.ts";
import { datesSpan, type ParsedSpan } from "../figures/calendar-span.ts";
import { hourOf } from "../history/layout.ts";

/** What was asked for, as it was written; each may be absent. */
export interface AskedSpan {
  /** `7d`: so long until now. */
  readonly since?: string;
  /** A day (`2026-11-22`, in the zone) or a time (`2026-11-22T10:05Z`). */
  readonly from?: string;
  /** The same; a day is included. */
  readonly to?: string;
}

export interface SpanSetting {
  readonly now: Instant;
  /** An IANA name. */
  readonly zone: string;
  /** Where nothing is asked for: `7d`. */
  readonly usual: string;
}

const WAYS = "write it as a day (`2026-11-22`) or a time (`2026-11-22T10:05Z`)";
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The span that was asked for. One that is counted back from now begins at a full hour, so that it is never shorter than
 * asked for. A span that is not over ends now.
 */
export function askedSpan({ since, from, to }: AskedSpan, { now, zone, usual }: SpanSetting): ParsedSpan {
  if (from === undefined) {
    if (to !== undefined) return { problem: `--to is \`${to}\`, but from when? Give --from too` };
    return spanSince(since ?? usual, now);
  }
  if (since !== undefined) return { problem: "--since and --from both say when to begin; give one of them" };
  const start = momentOf("--from", from, zone);
  const end =
    to === undefined ? { span: { from: wholeSecond(now), to: wholeSecond(now) } } : momentOf("--to", to, zone);
  if ("problem" in start) return start;
  if ("problem" in end) return end;
  const begin = start.span.from;
  if (begin >= now) return { problem: `--from is \`${from}\`, which is still to come; name a time before ${iso(now)}` };
  if (end.span.to <= begin)
    return { problem: `--to \`${to}\` is not after --from \`${from}\`; name the earlier one as --from` };
  return { span: { from: begin, to: instant(Math.min(end.span.to, wholeSecond(now))) } };
}

function spanSince(since: string, now: Instant): ParsedSpan {
  const parsed = parseDuration(since, "d");
  if ("problem" in parsed) {
    const { problem, proposal } = parsed;
    return { problem: `--since is \`${since}\`, ${problem}; write it as \`${proposal ?? "7d"}\`` };
  }
  if (parsed.ms === 0) return { problem: `--since is \`${since}\`, no time at all; write it as \`7d\`` };
  // Nothing was watched before 1970, and a date has to be one.
  const from = hourOf(after(now, -Math.min(parsed.ms, now)));
  return { span: { from, to: wholeSecond(now) } };
}

/** As a span: that of the day, or one without length. */
function momentOf(name: string, text: string, zone: string): ParsedSpan {
  if (!TIME.test(text)) {
    const day = datesSpan(text, text, zone);
    return "span" in day || !day.problem.includes(text) ? day : { problem: `${name} is \`${text}\`; ${WAYS}` };
  }
  const ms = Date.parse(text);
  if (!Number.isFinite(ms)) return { problem: `${name} is \`${text}\`, a time that does not exist; ${WAYS}` };
  return { span: { from: instant(ms), to: instant(ms) } };
}
