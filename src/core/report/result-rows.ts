import { after, type CheckId, type Instant, instant, iso } from "../brand.ts";
import type { Span } from "../figures/span.ts";
import { encodeFacts } from "../history/facts-codec.ts";
import { PHASES } from "../history/latency.ts";
import { DAY_MS, dayOf, HOUR_MS, hourOf } from "../history/layout.ts";
import type { Problem } from "../history/ndjson.ts";
import { readSamples } from "../history/sample-files.ts";
import type { Result } from "../result.ts";
import { csvLine } from "./csv.ts";

/** One result, with the id that its check has now. */
export interface ResultRow extends Result {
  readonly round: string;
  /** The id under which it was recorded, where the check was renamed since. */
  readonly recordedAs?: CheckId;
}

/** The UTC days whose files hold the results of a span, one after the other, so that memory stays bounded. */
export function rowDays({ from, to }: Span): readonly Instant[] {
  const days: Instant[] = [];
  for (let day = dayOf(after(from, -HOUR_MS)); day < to; day = after(day, DAY_MS)) days.push(day);
  return days;
}

/** The hours of one of those days. A round that began before the span may have looked within it: its hour is one of them. */
export function rowHours(day: Instant, { from, to }: Span): readonly Instant[] {
  const first = Math.max(day, hourOf(after(from, -HOUR_MS)));
  const hours: Instant[] = [];
  for (let hour = instant(first); hour < Math.min(day + DAY_MS, to); hour = after(hour, HOUR_MS)) hours.push(hour);
  return hours;
}

export interface RowQuery {
  readonly span: Span;
  readonly currentId: (id: CheckId) => CheckId;
}

/** What the rounds of one hour give: their results that were looked for within the span, in time order. */
export interface HourRows {
  readonly rows: readonly ResultRow[];
  /** Lines that cannot be read. */
  readonly problems: readonly Problem[];
}

/** The rows of one hour, from its samples. */
export function resultRows(files: ReadonlyMap<string, string>, hour: Instant, { span, currentId }: RowQuery): HourRows {
  const { good, problems } = readSamples(files, hour);
  const rows = good.flatMap(({ value: { round, results } }) =>
    results
      .filter(({ at }) => at >= span.from && at < span.to)
      .map((result): ResultRow => {
        const check = currentId(result.check);
        return { ...result, check, round, ...(check !== result.check && { recordedAs: result.check }) };
      }),
  );
  return { rows: rows.sort(inOrder), problems };
}

function inOrder(a: ResultRow, b: ResultRow): number {
  return a.at - b.at || compared(a.check, b.check) || compared(a.location, b.location) || a.look - b.look;
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The columns of the CSV. `facts` is JSON. */
export const RESULT_COLUMNS = [
  "time",
  "check",
  "location",
  "look",
  "state",
  "reason",
  "status",
  "dns_ms",
  "connect_ms",
  "tls_ms",
  "first_byte_ms",
  "download_ms",
  "total_ms",
  "lag_ms",
  "text",
  "facts",
  "round",
  "recorded_as",
] as const;

export const RESULT_HEADER = csvLine(RESULT_COLUMNS);

export function resultCsv(row: ResultRow): string {
  const { at, check, location, look, state, reason, status, phases, lagMs, text, facts, round, recordedAs } = row;
  const said = JSON.stringify(encodeFacts(facts));
  const times = PHASES.map((phase) => phases[phase]);
  const before = [iso(at), check, location, look, state, reason, status];
  return csvLine([...before, ...times, lagMs, text, said === "{}" ? undefined : said, round, recordedAs]);
}

/** One line of NDJSON; what is absent is left out. */
export function resultNdjson({ at, facts, ...row }: ResultRow): string {
  const { check, location, look, state, reason, status, phases, lagMs, text, round, recordedAs } = row;
  const told = { at: iso(at), check, location, look, state, reason, status, phases, lagMs, text };
  return `${JSON.stringify({ ...told, facts: encodeFacts(facts), round, recordedAs })}\n`;
}
