import type { CheckId, Instant } from "../core/brand.ts";
import { type Figures, type FiguresQuery, figureReads, figures } from "../core/figures/figures.ts";
import type { Span } from "../core/figures/span.ts";
import type { Incident } from "../core/incident.ts";
import { incidentReadsOf, incidentsOf } from "../core/report/incidents.ts";
import type { ListedCheck } from "../core/report/listed.ts";
import { type OldDays, oldDayReads, oldDays } from "../core/report/old-days.ts";
import { type Timeline, timelineOfParts } from "../core/report/stretches.ts";
import {
  type TimelinePart,
  type TimelineQuery,
  timelineDays,
  timelinePart,
  timelineReads,
} from "../core/report/timeline.ts";
import type { Past } from "./past.ts";

export interface SpanQuery {
  readonly span: Span;
  readonly now: Instant;
  readonly checks: readonly ListedCheck[];
  readonly latency: boolean;
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
}

/** What all checks came to over a span. */
export interface SpanHistory {
  readonly figures: Figures;
  /** Those that touch the span, oldest first. */
  readonly incidents: readonly Incident[];
}

/** Figures and incidents of a span. Throws `AdapterError`. */
export async function spanHistory(past: Past, query: SpanQuery): Promise<SpanHistory> {
  const { state } = past;
  const asked: FiguresQuery = { ...query, state };
  const files = await past.read([...new Set([...figureReads(asked), ...incidentReadsOf(query.span)])]);
  return {
    figures: figures({ ...asked, files, everyMs: query.everyMs }),
    incidents: incidentsOf(files, query.span, state),
  };
}

/** One check's states, gaps and rules over a span: from results as far back as there are some, from days before that. */
export interface CheckHistory {
  readonly timeline?: Timeline;
  readonly days: readonly OldDays[];
}

/** Reads day by day, so that memory grows with what is told of the one check alone. Throws `AdapterError`. */
export async function checkHistory(
  past: Past,
  { check, span, now }: { readonly check: CheckId; readonly span: Span; readonly now: Instant },
): Promise<CheckHistory> {
  const query: TimelineQuery = { check, span, now, state: past.state };
  const parts: TimelinePart[] = [];
  for (const day of timelineDays(query)) {
    parts.push(timelinePart(await past.read(timelineReads(day, query)), day, query));
  }
  const timeline = timelineOfParts(parts, query);
  const days = oldDays(await past.read(oldDayReads(query)), query);
  return { days, ...(timeline !== undefined && { timeline }) };
}
