import type { Span } from "../figures/span.ts";
import { HOUR_MS } from "../history/layout.ts";
import { formatRatio } from "../history/uptime.ts";
import { escapeText } from "../markdown.ts";
import { type MonthReport, type ReportedCheck, reportedChecks } from "./month-report.ts";
import { counted, seconds, timeIn } from "./time-words.ts";

/** A check that was watched for less than this share of the time is named. */
const LITTLE = 0.99;
const MOST_NAMED = 20;
/** A schedule that is this many times slower than asked for is worth a cure. */
const TOO_SLOW = 3;

/** What was not watched, in words, and how often rounds really came. */
export function unwatchedWords(report: MonthReport): readonly string[] {
  const checks = reportedChecks(report);
  const lines = [...beginnings(report), ...maintenance(checks), ...little(checks), ...restWords(checks)];
  const list =
    lines.length === 0 ? "Every check was watched all the time." : lines.map((line) => `- ${line}`).join("\n");
  return ["## What was not watched", list, cadenceWords(report)];
}

/** Time that is not counted at all. Checks that came with the first round of all are told together. */
function beginnings(report: MonthReport): readonly string[] {
  const { began, span, figures, zone } = report;
  const checks = reportedChecks(report);
  const isLate = began !== undefined && began > span.from;
  const all = isLate
    ? [`The first look of all was made on ${timeIn(began, zone)}; what was before counts for nothing.`]
    : [];
  const own = checks.filter(({ memory }) => !(isLate && memory !== undefined && memory.first - began < HOUR_MS));
  const lines = own.flatMap((check) => beginning(check, { zone, from: span.from, to: figures.counted.to }));
  const gone = checks.flatMap(({ name, memory }) =>
    memory?.archived !== undefined && memory.archived < figures.counted.to
      ? [`${escapeText(name)} left the config on ${timeIn(memory.archived, zone)}.`]
      : [],
  );
  return [...all, ...capped(lines), ...capped(gone)];
}

interface Period extends Span {
  readonly zone: string;
}

function beginning({ name, memory }: ReportedCheck, { from, to, zone }: Period): readonly string[] {
  const who = escapeText(name);
  if (memory === undefined) return [`${who} has never been looked at.`];
  const { first } = memory;
  if (first >= to) return [`${who} was not watched yet: its first look was made on ${timeIn(first, zone)}.`];
  return first > from
    ? [`${who} has been watched since ${timeIn(first, zone)}; what was before counts for nothing.`]
    : [];
}

function capped(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_NAMED) return lines;
  return [...lines.slice(0, MOST_NAMED), `The same holds, with other times, for ${lines.length - MOST_NAMED} more.`];
}

function maintenance(checks: readonly ReportedCheck[]): readonly string[] {
  const planned = checks.filter(({ figures }) => figures.outsideS > 0);
  return capped(
    planned.map(
      ({ name, figures }) =>
        `${escapeText(name)} was under maintenance for ${seconds(figures.outsideS)}, which counts for nothing.`,
    ),
  );
}

function little(checks: readonly ReportedCheck[]): readonly string[] {
  const named = leastWatched(checks);
  const lines = named.slice(0, MOST_NAMED).map(({ name, figures }) => {
    const { elapsedS, observedS, coverage } = figures;
    return `${escapeText(name)} was not watched for ${seconds(elapsedS - observedS)} of ${seconds(elapsedS)} (coverage ${formatRatio(coverage)})${refusals(figures)}.`;
  });
  const more = named.length - lines.length;
  return more > 0 ? [...lines, `So were ${counted(more, "more check")}, each for a smaller share of its time.`] : lines;
}

function leastWatched(checks: readonly ReportedCheck[]): readonly ReportedCheck[] {
  return checks
    .filter(({ figures: { coverage } }) => coverage !== undefined && coverage < LITTLE)
    .sort((a, b) => (a.figures.coverage ?? 0) - (b.figures.coverage ?? 0));
}

function refusals({ looks: { blocked, unknown } }: ReportedCheck["figures"]): string {
  const parts = [
    blocked > 0 ? `${counted(blocked, "look")} refused by a wall` : "",
    unknown > 0 ? `${counted(unknown, "look")} that could not be made` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `, with ${parts.join(" and ")}`;
}

function restWords(checks: readonly ReportedCheck[]): readonly string[] {
  const rest = checks.filter(
    ({ figures: { coverage } }) => coverage !== undefined && coverage >= LITTLE && coverage < 1,
  );
  const least = Math.min(...rest.map(({ figures }) => figures.coverage ?? 1));
  const who = rest.length === checks.length ? "Every check" : counted(rest.length, "other check");
  return rest.length === 0 ? [] : [`${who}: at least ${formatRatio(least)} of the time watched.`];
}

function cadenceWords({ figures: { cadence } }: MonthReport): string {
  const { expectedS, rounds, meanS, worstGapS } = cadence;
  const mean = meanS === undefined ? "" : `, one every ${seconds(meanS)} on average`;
  const slow =
    meanS !== undefined && meanS > TOO_SLOW * expectedS
      ? " That is over three times as long: a trigger from outside, a long-running job that goes on looking, or `allclear run` from any cron box keeps better time than GitHub's schedule."
      : "";
  return `A round was due every ${seconds(expectedS)}. ${counted(rounds, "round")} came${mean}; the longest time without one was ${seconds(worstGapS)}.${slow}`;
}
