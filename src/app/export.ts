import type { CheckId, Instant } from "../core/brand.ts";
import { createSource } from "../core/figures/source.ts";
import { type Span, WINDOWS, windowSpan } from "../core/figures/span.ts";
import { currentIdOf } from "../core/history/looks.ts";
import { pageHistory, pageReads } from "../core/history/page-reads.ts";
import { samplesPaths } from "../core/history/sample-files.ts";
import { isOpen } from "../core/incident.ts";
import type { ListedCheck } from "../core/report/listed.ts";
import type { MetricsInput, WindowFigures } from "../core/report/openmetrics.ts";
import { type HourRows, type RowQuery, resultRows, rowDays, rowHours } from "../core/report/result-rows.ts";
import { spanHistory } from "./history.ts";
import type { Past } from "./past.ts";

/** Every result of a span, an hour at a time, so that memory does not grow with the span. Throws `AdapterError`. */
export async function* exportedHours(past: Past, span: Span): AsyncGenerator<HourRows> {
  const query: RowQuery = { span, currentId: currentIdOf(past.state.checks) };
  for (const day of rowDays(span)) {
    const hours = rowHours(day, span);
    const files = await past.read(hours.flatMap((hour) => samplesPaths(hour, past.state)));
    for (const hour of hours) yield resultRows(files, hour, query);
  }
}

/** Latencies cost a file for each day, so that only short windows have them. */
const WITH_LATENCY: ReadonlySet<string> = new Set(["24h", "7d"]);

export interface MetricsQuery {
  readonly now: Instant;
  readonly checks: readonly ListedCheck[];
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
}

/** What metrics are made of: how everything stands now, and the figures over each window. Throws `AdapterError`. */
export async function currentMetrics(past: Past, { now, checks, everyMs }: MetricsQuery): Promise<MetricsInput> {
  const { state } = past;
  const listed = checks.filter(({ memory }) => memory?.archived === undefined);
  const windows: WindowFigures[] = [];
  for (const window of WINDOWS) {
    const span = windowSpan(window, now);
    const query = { span, now, checks: listed, everyMs, latency: WITH_LATENCY.has(window) };
    windows.push({ window, figures: (await spanHistory(past, query)).figures });
  }
  const { latest } = pageHistory(createSource(await past.read(pageReads(state, now)), state, now), []);
  const known = new Set<CheckId>(listed.map(({ id }) => id));
  return {
    checks: listed,
    windows,
    incidents: Object.values<MetricsInput["incidents"][number]>(state.incidents).filter(isOpen),
    latest: latest.filter(({ check }) => known.has(check)),
  };
}
