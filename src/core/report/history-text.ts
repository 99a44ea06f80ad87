import type { Instant } from "../brand.ts";
import { spellDuration } from "../duration.ts";
import type { CheckFigures } from "../figures/figures.ts";
import type { Span } from "../figures/span.ts";
import { countOf, overLocations, quantile } from "../history/latency.ts";
import { formatRatio, uptimeRatio } from "../history/uptime.ts";
import type { CheckMemory } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import { lastedMs } from "../incident-time.ts";
import { safeLine } from "../line.ts";
import { STATES } from "../state.ts";
import type { ListedCheck } from "./listed.ts";
import type { OldDays } from "./old-days.ts";
import type { Gap, Stretch, Timeline } from "./stretches.ts";
import { counted, grouped, seconds, spanIn, timeIn } from "./time-words.ts";
import type { RulesMark } from "./timeline.ts";

export interface HistoryTextInput {
  readonly check: ListedCheck;
  readonly figures: CheckFigures;
  /** What the figures count. */
  readonly counted: Span;
  readonly timeline?: Timeline;
  readonly days: readonly OldDays[];
  readonly incidents: readonly Incident[];
  readonly zone: string;
}

/** How many gaps are shown; the longest ones. */
const MOST_GAPS = 12;

/** One check's past in words, for a terminal. */
export function historyText(input: HistoryTextInput): string {
  const { check, timeline, days, incidents, zone } = input;
  const sections = [
    [`${nameOf(check)}: ${standing(check.memory, zone)}`],
    [spanIn(input.counted, zone), ...rows(figureRows(input.figures))],
    section("Days before results are kept (UTC)", rows(days.map(dayRow))),
    section("Confirmed states", rows((timeline?.stretches ?? []).map((stretch) => stretchRow(stretch, input)))),
    section(
      `Incidents: ${incidents.length === 0 ? "none" : incidents.length}`,
      incidents.flatMap((one) => incidentLines(one, zone)),
    ),
    gapLines(timeline?.gaps ?? [], zone),
    section(
      "Maintenance, which counts for nothing",
      rows((timeline?.maintenance ?? []).map((span) => maintenanceRow(span, zone))),
    ),
    section("Changed rules", rows((timeline?.rules ?? []).map((mark) => rulesRow(mark, zone)))),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n")}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 && !title.includes(":") ? [] : [title, ...lines];
}

function nameOf({ id, name }: ListedCheck): string {
  return name === id ? id : `${safeLine(name, 80)} (${id})`;
}

/** `down since 2026-11-22 10:05:03 UTC (http.503)`. */
export function standing(memory: CheckMemory | undefined, zone: string): string {
  if (memory === undefined) return "never looked at";
  const { confirmed, unseen, archived } = memory;
  if (archived !== undefined) return `left the config ${timeIn(archived, zone)}`;
  const state =
    confirmed === undefined ? "nothing confirmed yet" : `${confirmed.state} since ${timeIn(confirmed.since, zone)}`;
  const reason = confirmed === undefined || confirmed.state === "up" ? "" : ` (${safeLine(confirmed.reason)})`;
  const blind =
    unseen === undefined ? "" : `; ${unseen.state} since ${timeIn(unseen.since, zone)} (${safeLine(unseen.reason)})`;
  return `${state}${reason}${blind}`;
}

type Row = readonly string[];

/** Columns as wide as their widest cell, indented; the last one runs on. */
function rows(table: readonly Row[]): readonly string[] {
  const count = Math.max(0, ...table.map((cells) => cells.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  return table.map((cells) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

function figureRows({
  uptime,
  coverage,
  downS,
  degradedS,
  observedS,
  elapsedS,
  looks,
  latency,
}: CheckFigures): readonly Row[] {
  const all = overLocations(latency).totalMs;
  const at = (share: number) => `${Math.round(quantile(all, share) ?? 0)} ms`;
  return [
    [
      "uptime",
      `${formatRatio(uptime)}, down ${seconds(downS)}${degradedS > 0 ? `, degraded ${seconds(degradedS)}` : ""}`,
    ],
    ["coverage", `${formatRatio(coverage)}, observed ${seconds(observedS)} of ${seconds(elapsedS)}`],
    [
      "looks",
      STATES.flatMap((state) => (looks[state] === 0 ? [] : [`${grouped(looks[state])} ${state}`])).join(", ") || "none",
    ],
    ...(countOf(all) === 0 ? [] : [["latency", `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`]]),
  ];
}

function stretchRow(stretch: Stretch, { incidents, zone }: HistoryTextInput): Row {
  const { from, to, state, isBegun, isOpen, observedS, outsideS, reason, text } = stretch;
  const lengthS = (to - from) / 1000;
  const dueS = lengthS - outsideS;
  const incident = state === undefined || state === "up" ? undefined : incidentDuring(incidents, from, to);
  const told = state === "up" ? [] : [reason && `${reason}${text === undefined ? "" : `: ${text}`}`, incident];
  const remarks = [
    ...told,
    isBegun ? undefined : "it began earlier",
    isOpen ? "goes on" : undefined,
    outsideS > 0 ? `maintenance for ${seconds(outsideS)} of it` : undefined,
    observedS < dueS ? `${formatRatio(observedS / dueS)} of it observed` : undefined,
  ].filter((remark) => remark !== undefined && remark !== "");
  return [
    timeIn(from, zone),
    state ?? "not confirmed",
    seconds(lengthS),
    remarks.map((remark) => safeLine(String(remark), 240)).join("; "),
  ];
}

function incidentDuring(incidents: readonly Incident[], from: Instant, to: Instant): string | undefined {
  const own = incidents.find(
    ({ kind, startedAt, endedAt }) => kind !== "unseen" && startedAt < to && (endedAt ?? to) > from,
  );
  return own?.issue === undefined ? own?.id : `issue #${own.issue.number}`;
}

function incidentLines(incident: Incident, zone: string): readonly string[] {
  const { id, kind, startedAt, endedAt, issue, changes } = incident;
  const time =
    endedAt === undefined
      ? "goes on"
      : `${seconds(lastedMs(incident, endedAt) / 1000)}, until ${timeIn(endedAt, zone)}`;
  const number = issue === undefined ? "" : `, issue #${issue.number}`;
  return [
    `  ${timeIn(startedAt, zone)}  ${kind}, ${time}${number}  ${id}`,
    ...changes.map(
      ({ kind: change, state, reason, text, since }) =>
        `    ${timeIn(since, zone)}  ${change}: ${state}${state === "up" ? "" : `, ${safeLine(`${reason}: ${text}`, 240)}`}`,
    ),
  ];
}

function gapLines(gaps: readonly Gap[], zone: string): readonly string[] {
  if (gaps.length === 0) return [];
  const longest = [...gaps].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_GAPS);
  const shown = gaps.filter((gap) => longest.includes(gap));
  const sum = (some: readonly Gap[]) => seconds(some.reduce((ms, { from, to }) => ms + (to - from), 0) / 1000);
  const rest = gaps.filter((gap) => !longest.includes(gap));
  return [
    `Not observed: ${sum(gaps)} in ${counted(gaps.length, "gap")}`,
    ...rows(shown.map((gap) => [timeIn(gap.from, zone), seconds((gap.to - gap.from) / 1000), cause(gap)])),
    ...(rest.length === 0 ? [] : [`  and ${counted(rest.length, "shorter gap")}, ${sum(rest)} in all`]),
  ];
}

function cause({ looks, state, reason, text }: Gap): string {
  if (looks === 0) return "nobody looked";
  return safeLine(`${counted(looks, "look")}, ${state} (${reason}): ${text}`, 240);
}

function maintenanceRow(span: Span, zone: string): Row {
  return [spanIn(span, zone), seconds((span.to - span.from) / 1000)];
}

function rulesRow({ at, rules, before }: RulesMark, zone: string): Row {
  const { everyMs, confirm } = rules;
  const parts = [
    everyMs === before.everyMs
      ? undefined
      : `looked at every ${spellDuration(everyMs)}, before every ${spellDuration(before.everyMs)}`,
    ...(["down", "degraded", "up"] as const).map((state) =>
      confirm[state] === before.confirm[state]
        ? undefined
        : `${state} confirmed by ${counted(confirm[state], "look")}, before by ${before.confirm[state]}`,
    ),
  ];
  return [timeIn(at, zone), parts.filter((part) => part !== undefined).join("; ")];
}

function dayRow(day: OldDays): Row {
  const name = day.first === day.last ? day.first : `${day.first} to ${day.last}`;
  const observed = day.upS + day.degradedS + day.downS;
  if (observed === 0) return [name, "not observed"];
  const bad = [
    day.downS > 0 ? `down ${seconds(day.downS)}` : "",
    day.degradedS > 0 ? `degraded ${seconds(day.degradedS)}` : "",
  ];
  const words = bad.filter((part) => part !== "").join(", ") || "up";
  return [
    name,
    words,
    `uptime ${formatRatio(uptimeRatio(day))}, ${formatRatio(observed / (day.days * 86_400))} observed`,
  ];
}

/** All checks at a glance: how each stands, and what it came to over the span. */
export interface OverviewInput {
  readonly checks: readonly ListedCheck[];
  readonly figures: readonly CheckFigures[];
  readonly counted: Span;
  readonly incidents: readonly Incident[];
  readonly zone: string;
}

export function overviewText({ checks, figures, counted: span, incidents, zone }: OverviewInput): string {
  const table = checks.map((check, index): Row => {
    const own = incidents.filter((incident) => incident.checks.includes(check.id));
    const found = figures[index];
    return [
      check.id,
      `uptime ${formatRatio(found?.uptime)}`,
      `coverage ${formatRatio(found?.coverage)}`,
      `down ${seconds(found?.downS ?? 0)}`,
      counted(own.length, "incident"),
      standing(check.memory, zone),
    ];
  });
  const next = "`allclear history <check>` tells more of one";
  return `${[`${counted(checks.length, "check")}, ${spanIn(span, zone)}`, ...rows(table), "", next].join("\n")}\n`;
}
