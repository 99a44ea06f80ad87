import { LATENCY_ERROR } from "../history/latency.ts";
import { formatRatio } from "../history/uptime.ts";
import type { Incident } from "../incident.ts";
import { lastedMs } from "../incident-time.ts";
import { escapeText } from "../markdown.ts";
import {
  hasData,
  type MonthReport,
  nameIn,
  type ReportedCheck,
  reportedChecks,
  secondsWithin,
} from "./month-report.ts";
import { counted, grouped, seconds, spanIn, timeIn } from "./time-words.ts";
import { unwatchedWords } from "./unwatched-words.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `November 2026`. */
export function monthWords(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
}

/** The report as GitHub's Markdown. Names and what targets said are escaped: they mean nothing in it. */
export function monthMarkdown(report: MonthReport): string {
  const blocks = hasData(report)
    ? [
        summary(report),
        ...availability(report),
        ...budgets(report),
        ...incidents(report),
        ...unwatchedWords(report),
        ...latency(report),
        ...method(report),
      ]
    : [nothingKnown(report)];
  return `${[`# ${escapeText(report.title)}: ${monthWords(report.month)}`, period(report), ...blocks].join("\n\n")}\n`;
}

function period(report: MonthReport): string {
  const { span, figures, isOver, isExact, zone } = { ...report, isExact: report.figures.isExact };
  const { counted: told } = figures;
  const month = `${spanIn(span, zone)}${zone === "UTC" ? "" : ` (${zone})`}.`;
  const soFar = isOver ? "" : ` **The month is not over**: this is how it stood on ${timeIn(told.to, zone)}.`;
  const whole = ` Of so long ago only whole UTC days are known: counted was ${spanIn(told, "UTC")}.`;
  return `${month}${soFar}${isExact ? "" : whole}`;
}

function nothingKnown({ began, zone, span }: MonthReport): string {
  if (began === undefined) return "Nothing is known: no round has looked at anything yet.";
  const first = timeIn(began, zone);
  if (began >= span.to) return `Nothing is known of this month: the first look of all was made on ${first}.`;
  return `Nothing was watched in this month: no round came, and no look stands for any of it. The first look of all was made on ${first}.`;
}

/** What most readers want to know, in one paragraph. */
function summary(report: MonthReport): string {
  const { figures } = report;
  const checks = reportedChecks(report);
  const bad = checks.filter((check) => check.figures.downS > 0);
  const outages = report.incidents.filter(({ kind }) => kind === "outage");
  const who =
    bad.length === 0
      ? `None of ${counted(checks.length, "check")} was seen down`
      : `${counted(bad.length, "check")} of ${checks.length} ${bad.length === 1 ? "was" : "were"} down at some time, in ${counted(outages.length, "outage")}`;
  return `**Uptime ${formatRatio(figures.overall.uptime)}** of the time that was watched, which is ${formatRatio(figures.overall.coverage)} of all. ${who}.`;
}

function availability(report: MonthReport): readonly string[] {
  const { overall } = report.figures;
  const rows = report.sections.flatMap(({ group, uptime, coverage, checks }) => [
    ...(group === undefined
      ? []
      : [
          [
            `**${escapeText(group.name)}**`,
            `**${formatRatio(uptime)}**`,
            `**${formatRatio(coverage)}**`,
            "",
            "",
            "",
            "",
          ],
        ]),
    ...checks.map(checkRow),
  ]);
  const all = [
    "**All checks**",
    `**${formatRatio(overall.uptime)}**`,
    `**${formatRatio(overall.coverage)}**`,
    "",
    "",
    "",
    "",
  ];
  const head = ["Check", "Uptime", "Coverage", "Down", "Degraded", "Incidents", "Looks"];
  return ["## Uptime", table(head, [...rows, all], 1)];
}

function checkRow({ name, figures, incidents: own }: ReportedCheck): readonly string[] {
  const { uptime, coverage, downS, degradedS, looks } = figures;
  const made = looks.up + looks.degraded + looks.down + looks.blocked + looks.unknown;
  return [
    escapeText(name),
    formatRatio(uptime),
    formatRatio(coverage),
    downS > 0 ? seconds(downS) : "–",
    degradedS > 0 ? seconds(degradedS) : "–",
    own.length > 0 ? String(own.length) : "–",
    grouped(made),
  ];
}

function budgets(report: MonthReport): readonly string[] {
  const rows = reportedChecks(report).flatMap(({ name, slo, budget, figures: { uptime } }) =>
    slo === undefined || budget === undefined
      ? []
      : [
          [
            escapeText(name),
            `${slo.target} %`,
            formatRatio(uptime),
            seconds(budget.budgetS),
            seconds(budget.spentS),
            budget.leftS < 0 ? `overspent by ${seconds(-budget.leftS)}` : seconds(budget.leftS),
          ],
        ],
  );
  if (rows.length === 0) return [];
  const words =
    "How long each check might be down in this month by its target, in the time that was watched, and how much of that is left.";
  return ["## Error budgets", words, table(["Check", "Target", "Uptime", "Budget", "Spent", "Left"], rows, 1)];
}

function incidents(report: MonthReport): readonly string[] {
  if (report.incidents.length === 0) return ["## Incidents", "None."];
  const head = ["Began", "Lasted", "What", "Why", "Issue"];
  const rows = report.incidents.map((incident) => incidentRow(incident, report));
  return ["## Incidents", table(head, rows, head.length)];
}

function incidentRow(incident: Incident, report: MonthReport): readonly string[] {
  const { kind, checks, startedAt, reason, text, issue } = incident;
  const names = checks.slice(0, MOST_NAMES).map((id) => escapeText(nameIn(report, id)));
  const more = checks.length > MOST_NAMES ? ` and ${checks.length - MOST_NAMES} more` : "";
  return [
    timeIn(startedAt, report.zone),
    lasted(incident, secondsWithin(incident, report.figures.counted), report.isOver),
    `${names.join(", ")}${more}: ${KIND_WORDS[kind]}`,
    `${escapeText(reason)}: ${escapeText(text)}`,
    issue === undefined ? "–" : issueLink(issue.number, report),
  ];
}

const MOST_NAMES = 5;

const KIND_WORDS: Readonly<Record<Incident["kind"], string>> = {
  outage: "outage",
  degraded: "degraded",
  unseen: "could not be seen",
  config: "broken config",
  declared: "declared by hand",
};

function lasted(incident: Incident, withinS: number, isOver: boolean): string {
  const { endedAt } = incident;
  if (endedAt === undefined) return isOver ? `${seconds(withinS)} of this month, and on` : `${seconds(withinS)} so far`;
  const wholeS = lastedMs(incident, endedAt) / 1000;
  return wholeS === withinS ? seconds(wholeS) : `${seconds(wholeS)}, of which ${seconds(withinS)} in this month`;
}

function issueLink(number: number, { issuesUrl }: MonthReport): string {
  return issuesUrl === undefined ? `#${number}` : `[#${number}](${issuesUrl}${number})`;
}

function latency(report: MonthReport): readonly string[] {
  const rows = reportedChecks(report).flatMap((check) => latencyTable(check));
  if (rows.length === 0) return [];
  const head = ["Check", "From", "Looks", "First byte p50", "p95", "p99", "Whole p50", "p95", "p99"];
  const words = `Milliseconds of the looks that found the target working: waiting for the first byte, and the whole from lookup to last byte. No figure is further than ${LATENCY_ERROR * 100} % and half a millisecond from the exact one.`;
  return ["## Latency", words, table(head, rows, 2)];
}

/** A line for all locations together, where there are several, and one for each. */
function latencyTable({ name, latency: rows }: ReportedCheck): readonly (readonly string[])[] {
  return rows
    .filter(({ phase }) => phase === "totalMs")
    .map((total) => {
      const first = rows.find(({ phase, location }) => phase === "firstByteMs" && location === total.location);
      const wait = first === undefined ? ["–", "–", "–"] : [first.p50, first.p95, first.p99].map(milliseconds);
      const whole = [total.p50, total.p95, total.p99].map(milliseconds);
      return [escapeText(name), escapeText(total.location ?? "all locations"), grouped(total.looks), ...wait, ...whole];
    });
}

function milliseconds(ms: number): string {
  return ms < 10 ? String(ms) : grouped(Math.round(ms));
}

function method({ commit, figures }: MonthReport): readonly string[] {
  return [
    "## How this was counted",
    [
      "- **Uptime** is 1 − down ÷ (up + degraded + down), in observed seconds of confirmed states. **Coverage** is observed ÷ elapsed time since the check's first look. Both are cut, never rounded up.",
      "- A look stands until the next one, at most for twice the check's interval; time that no look stands for is not observed and counts for nothing. So does time in which looks were refused by a wall (blocked) or could not be made (unknown).",
      "- A group, and all checks, have the mean of their checks.",
      `- From the history at commit \`${commit}\`, ${counted(figures.cadence.rounds, "round")}; \`allclear verify\` recomputes it from the single results.`,
    ].join("\n"),
  ];
}

/** `text`: so many of the first columns are words; the others are numbers, set right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], text: number): string {
  const rule = head.map((_, column) => (column < text ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
