/** How long incidents lasted. One that came back was over in between: that time is none of it. */
import type { Instant } from "./brand.ts";
import type { Incident } from "./incident.ts";
import { clipped, type Span } from "./span.ts";

type Timed = Pick<Incident, "startedAt" | "changes">;

/** The time between an end and the return after it, oldest first. */
export function lulls({ changes }: Pick<Incident, "changes">): readonly Span[] {
  const found: Span[] = [];
  let end: Instant | undefined;
  for (const { kind, since } of changes) {
    if (kind === "closed") end = since;
    if (kind !== "reopened" || end === undefined) continue;
    if (end < since) found.push({ from: end, to: since });
    end = undefined;
  }
  return found;
}

/** How long it was on between its beginning and `until`, in milliseconds. */
export function lastedMs(incident: Timed, until: Instant): number {
  return lastedWithinMs(incident, { from: incident.startedAt, to: until });
}

/** How much of the span it was on, in milliseconds; it is taken to last until the span's end. */
export function lastedWithinMs(incident: Timed, { from, to }: Span): number {
  const begin = Math.max(incident.startedAt, from);
  const over = clipped(lulls(incident), begin, to).reduce((sum, lull) => sum + (lull.to - lull.from), 0);
  return Math.max(0, to - begin - over);
}
