import { type Instant, instant } from "./brand.ts";

/** A stretch of time in whole seconds: `from` belongs to it, `to` does not. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The same time in as few spans as it takes, in order; empty ones are dropped. */
export function united(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.to <= span.from) continue;
    const last = found.at(-1);
    if (last === undefined || span.from > last.to) found.push(span);
    else found[found.length - 1] = { from: last.from, to: instant(Math.max(last.to, span.to)) };
  }
  return found;
}

/** What of the spans lies between two moments. */
export function clipped(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans.flatMap((span) => {
    const part = { from: instant(Math.max(span.from, from)), to: instant(Math.min(span.to, to)) };
    return part.from < part.to ? [part] : [];
  });
}

export function holds(spans: readonly Span[], at: Instant): boolean {
  return spans.some(({ from, to }) => from <= at && at < to);
}
