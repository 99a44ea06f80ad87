import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  dates,
  figuresJson,
  incidentJson
} from "./chunk-SVZLJ5NK.js";
import {
  OUTPUT_OPTION,
  csvLine,
  oneOfWords,
  writeOut
} from "./chunk-3QJOUBKF.js";
import {
  PAST_OPTIONS,
  counted,
  dayIn,
  grouped,
  latencyRows,
  monthSpan,
  openPastFor,
  parsed,
  phaseRows,
  seconds,
  spanHistory,
  spanIn,
  timeIn
} from "./chunk-RBLRQP75.js";
import "./chunk-J3DGWNWE.js";
import "./chunk-XWY3CZL2.js";
import {
  SERVER_URL
} from "./chunk-HLMJSZ3X.js";
import "./chunk-PIN3B23N.js";
import "./chunk-QL52EHN6.js";
import "./chunk-X3EYT6IT.js";
import "./chunk-5B4VORCJ.js";
import "./chunk-EOPLNMHA.js";
import "./chunk-TYHXC3ZO.js";
import "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import {
  LATENCY_ERROR,
  PHASES,
  errorBudget,
  overLocations
} from "./chunk-PFFZTVQC.js";
import {
  lastedMs,
  lastedWithinMs
} from "./chunk-NDSKSSYJ.js";
import {
  STATES
} from "./chunk-Z3T25PNU.js";
import {
  escapeText
} from "./chunk-C6E2U7YB.js";
import "./chunk-6ME7VLNW.js";
import {
  formatRatio
} from "./chunk-IM5BUH5Q.js";
import "./chunk-WE5M3Q7Y.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import {
  HOUR_MS
} from "./chunk-6MM2MQQ3.js";
import {
  instant,
  iso
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/core/report/month-report.ts
function checksInMonth(checks, { from }) {
  return checks.filter(({ memory }) => memory?.archived === void 0 || memory.archived > from);
}
function monthReport({ now, checks, groups, ...input }) {
  const { figures, incidents: incidents2, span } = input;
  const byId = new Map(figures.checks.map((found) => [found.check, found]));
  const reported = checks.flatMap((check) => {
    const found = byId.get(check.id);
    const own = incidents2.filter(({ kind, checks: touched }) => kind !== "unseen" && touched.includes(check.id));
    if (found === void 0) return [];
    const budget = check.slo && errorBudget(check.slo, found);
    const latency2 = latencyRows(found.latency);
    return [{ ...check, figures: found, latency: latency2, incidents: own, ...budget !== void 0 && { budget } }];
  });
  const firsts = reported.flatMap(({ memory }) => memory === void 0 ? [] : [memory.first]);
  const [began] = firsts.sort((a, b) => a - b);
  return {
    ...input,
    isOver: span.to <= now,
    ...began !== void 0 && { began },
    sections: sectionsOf(reported, groups, figures)
  };
}
function sectionsOf(checks, groups, figures) {
  const grouped2 = groups.flatMap((group) => {
    const members = checks.filter((check) => check.group === group.id);
    const { uptime, coverage } = figures.groups.find((found) => found.group === group.id) ?? {};
    const ratios = { ...uptime !== void 0 && { uptime }, ...coverage !== void 0 && { coverage } };
    return members.length === 0 ? [] : [{ group, ...ratios, checks: members }];
  });
  const known = new Set(groups.map(({ id }) => id));
  const rest = checks.filter(({ group }) => group === void 0 || !known.has(group));
  return rest.length === 0 ? grouped2 : [...grouped2, { checks: rest }];
}
function reportedChecks({ sections }) {
  return sections.flatMap(({ checks }) => checks);
}
function hasData({ figures }) {
  return figures.cadence.rounds > 0 || figures.checks.some(({ observedS }) => observedS > 0);
}
function secondsWithin(incident, { from, to }) {
  const end = instant(Math.min(incident.endedAt ?? to, to));
  return lastedWithinMs(incident, { from, to: end }) / 1e3;
}
function nameIn(report, id) {
  return reportedChecks(report).find((check) => check.id === id)?.name ?? id;
}

// src/core/report/month-csv.ts
var MONTH_COLUMNS = [
  ...["scope", "id", "name", "group", "month", "zone", "from", "to", "uptime", "coverage"],
  ...["up_s", "degraded_s", "down_s", "outside_s", "observed_s", "elapsed_s", "incidents"],
  ...["target_percent", "budget_s", "budget_left_s"],
  ...STATES.map((state) => `looks_${state}`),
  ...["dns", "connect", "tls", "first_byte", "download", "total"].flatMap(
    (phase) => ["p50", "p95", "p99"].map((share) => `${phase}_${share}_ms`)
  ),
  ...["rounds", "expected_interval_s", "mean_interval_s", "worst_gap_s"]
];
function monthCsv(report) {
  const { figures, sections, incidents: incidents2, title } = report;
  const rows = [
    ...reportedChecks(report).map((check) => {
      const { id, name, group, figures: ratios, incidents: touching } = check;
      return {
        scope: "check",
        id,
        name,
        ratios,
        check,
        incidents: touching.length,
        ...group !== void 0 && { group }
      };
    }),
    ...sections.flatMap(({ group, checks, ...ratios }) => {
      const touching = new Set(checks.flatMap((check) => check.incidents));
      return group === void 0 ? [] : [{ scope: "group", ...group, ratios, incidents: touching.size }];
    }),
    {
      scope: "all",
      name: title,
      ratios: figures.overall,
      incidents: incidents2.filter(({ kind }) => kind !== "unseen").length,
      cadence: figures.cadence
    }
  ];
  return [csvLine(MONTH_COLUMNS), ...rows.map((row) => csvLine(cellsOf(row, report)))].join("");
}
function cellsOf({ check, cadence, ratios, ...row }, { month, zone, figures }) {
  const { from, to } = figures.counted;
  const own = check?.figures;
  return [
    ...[row.scope, row.id, row.name, row.group, month, zone, iso(from), iso(to), ratios.uptime, ratios.coverage],
    ...[own?.upS, own?.degradedS, own?.downS, own?.outsideS, own?.observedS, own?.elapsedS, row.incidents],
    ...[check?.slo?.target, check?.budget?.budgetS, check?.budget?.leftS],
    ...STATES.map((state) => own?.looks[state]),
    ...latencyCells(own),
    ...[cadence?.rounds, cadence?.expectedS, cadence?.meanS, cadence?.worstGapS]
  ];
}
function latencyCells(own) {
  const rows = new Map(phaseRows(overLocations(own?.latency ?? /* @__PURE__ */ new Map())).map((row) => [row.phase, row]));
  return PHASES.flatMap((phase) => {
    const row = rows.get(phase);
    return [row?.p50, row?.p95, row?.p99];
  });
}

// src/core/report/month-json.ts
function monthJson(report) {
  const { month, zone, title, commit, span, isOver, began, figures, sections, incidents: incidents2 } = report;
  return {
    version: 1,
    month,
    zone,
    title,
    commit,
    ...dates(span),
    counted: dates(figures.counted),
    isExact: figures.isExact,
    isOver,
    began: began === void 0 ? void 0 : iso(began),
    ...figures.overall,
    rounds: figures.cadence,
    latencyError: { share: LATENCY_ERROR, ms: 0.5 },
    groups: sections.flatMap(
      ({ group, checks, ...ratios }) => group === void 0 ? [] : [{ group: group.id, name: group.name, ...ratios, checks: checks.map(({ id }) => id) }]
    ),
    checks: reportedChecks(report).map(checkJson),
    incidents: incidents2.map(incidentJson)
  };
}
function checkJson({ id, name, group, memory, figures, latency: latency2, slo, budget, incidents: incidents2 }) {
  return {
    check: id,
    name,
    group,
    first: memory && iso(memory.first),
    archived: memory?.archived && iso(memory.archived),
    ...figuresJson(figures),
    slo: slo && { ...slo, ...budget },
    latency: latency2,
    incidents: incidents2.map((incident) => incident.id)
  };
}

// src/core/report/unwatched-words.ts
var LITTLE = 0.99;
var MOST_NAMED = 20;
var TOO_SLOW = 3;
function unwatchedWords(report) {
  const checks = reportedChecks(report);
  const lines = [...beginnings(report), ...maintenance(checks), ...little(checks), ...restWords(checks)];
  const list = lines.length === 0 ? "Every check was watched all the time." : lines.map((line) => `- ${line}`).join("\n");
  return ["## What was not watched", list, cadenceWords(report)];
}
function beginnings(report) {
  const { began, span, figures, zone } = report;
  const checks = reportedChecks(report);
  const isLate = began !== void 0 && began > span.from;
  const all = isLate ? [`The first look of all was made on ${timeIn(began, zone)}; what was before counts for nothing.`] : [];
  const own = checks.filter(({ memory }) => !(isLate && memory !== void 0 && memory.first - began < HOUR_MS));
  const lines = own.flatMap((check) => beginning(check, { zone, from: span.from, to: figures.counted.to }));
  const gone = checks.flatMap(
    ({ name, memory }) => memory?.archived !== void 0 && memory.archived < figures.counted.to ? [`${escapeText(name)} left the config on ${timeIn(memory.archived, zone)}.`] : []
  );
  return [...all, ...capped(lines), ...capped(gone)];
}
function beginning({ name, memory }, { from, to, zone }) {
  const who = escapeText(name);
  if (memory === void 0) return [`${who} has never been looked at.`];
  const { first } = memory;
  if (first >= to) return [`${who} was not watched yet: its first look was made on ${timeIn(first, zone)}.`];
  return first > from ? [`${who} has been watched since ${timeIn(first, zone)}; what was before counts for nothing.`] : [];
}
function capped(lines) {
  if (lines.length <= MOST_NAMED) return lines;
  return [...lines.slice(0, MOST_NAMED), `The same holds, with other times, for ${lines.length - MOST_NAMED} more.`];
}
function maintenance(checks) {
  const planned = checks.filter(({ figures }) => figures.outsideS > 0);
  return capped(
    planned.map(
      ({ name, figures }) => `${escapeText(name)} was under maintenance for ${seconds(figures.outsideS)}, which counts for nothing.`
    )
  );
}
function little(checks) {
  const named = leastWatched(checks);
  const lines = named.slice(0, MOST_NAMED).map(({ name, figures }) => {
    const { elapsedS, observedS, coverage } = figures;
    return `${escapeText(name)} was not watched for ${seconds(elapsedS - observedS)} of ${seconds(elapsedS)} (coverage ${formatRatio(coverage)})${refusals(figures)}.`;
  });
  const more = named.length - lines.length;
  return more > 0 ? [...lines, `So were ${counted(more, "more check")}, each for a smaller share of its time.`] : lines;
}
function leastWatched(checks) {
  return checks.filter(({ figures: { coverage } }) => coverage !== void 0 && coverage < LITTLE).sort((a, b) => (a.figures.coverage ?? 0) - (b.figures.coverage ?? 0));
}
function refusals({ looks: { blocked, unknown } }) {
  const parts = [
    blocked > 0 ? `${counted(blocked, "look")} refused by a wall` : "",
    unknown > 0 ? `${counted(unknown, "look")} that could not be made` : ""
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `, with ${parts.join(" and ")}`;
}
function restWords(checks) {
  const rest = checks.filter(
    ({ figures: { coverage } }) => coverage !== void 0 && coverage >= LITTLE && coverage < 1
  );
  const least = Math.min(...rest.map(({ figures }) => figures.coverage ?? 1));
  const who = rest.length === checks.length ? "Every check" : counted(rest.length, "other check");
  return rest.length === 0 ? [] : [`${who}: at least ${formatRatio(least)} of the time watched.`];
}
function cadenceWords({ figures: { cadence } }) {
  const { expectedS, rounds, meanS, worstGapS } = cadence;
  const mean = meanS === void 0 ? "" : `, one every ${seconds(meanS)} on average`;
  const slow = meanS !== void 0 && meanS > TOO_SLOW * expectedS ? " That is over three times as long: a trigger from outside, a long-running job that goes on looking, or `allclear run` from any cron box keeps better time than GitHub's schedule." : "";
  return `A round was due every ${seconds(expectedS)}. ${counted(rounds, "round")} came${mean}; the longest time without one was ${seconds(worstGapS)}.${slow}`;
}

// src/core/report/month-markdown.ts
var MONTHS = "January February March April May June July August September October November December".split(" ");
function monthWords(month) {
  return `${MONTHS[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
}
function monthMarkdown(report) {
  const blocks = hasData(report) ? [
    summary(report),
    ...availability(report),
    ...budgets(report),
    ...incidents(report),
    ...unwatchedWords(report),
    ...latency(report),
    ...method(report)
  ] : [nothingKnown(report)];
  return `${[`# ${escapeText(report.title)}: ${monthWords(report.month)}`, period(report), ...blocks].join("\n\n")}
`;
}
function period(report) {
  const { span, figures, isOver, isExact, zone } = { ...report, isExact: report.figures.isExact };
  const { counted: told } = figures;
  const month = `${spanIn(span, zone)}${zone === "UTC" ? "" : ` (${zone})`}.`;
  const soFar = isOver ? "" : ` **The month is not over**: this is how it stood on ${timeIn(told.to, zone)}.`;
  const whole = ` Of so long ago only whole UTC days are known: counted was ${spanIn(told, "UTC")}.`;
  return `${month}${soFar}${isExact ? "" : whole}`;
}
function nothingKnown({ began, zone, span }) {
  if (began === void 0) return "Nothing is known: no round has looked at anything yet.";
  const first = timeIn(began, zone);
  if (began >= span.to) return `Nothing is known of this month: the first look of all was made on ${first}.`;
  return `Nothing was watched in this month: no round came, and no look stands for any of it. The first look of all was made on ${first}.`;
}
function summary(report) {
  const { figures } = report;
  const checks = reportedChecks(report);
  const bad = checks.filter((check) => check.figures.downS > 0);
  const outages = report.incidents.filter(({ kind }) => kind === "outage");
  const who = bad.length === 0 ? `None of ${counted(checks.length, "check")} was seen down` : `${counted(bad.length, "check")} of ${checks.length} ${bad.length === 1 ? "was" : "were"} down at some time, in ${counted(outages.length, "outage")}`;
  return `**Uptime ${formatRatio(figures.overall.uptime)}** of the time that was watched, which is ${formatRatio(figures.overall.coverage)} of all. ${who}.`;
}
function availability(report) {
  const { overall } = report.figures;
  const rows = report.sections.flatMap(({ group, uptime, coverage, checks }) => [
    ...group === void 0 ? [] : [
      [
        `**${escapeText(group.name)}**`,
        `**${formatRatio(uptime)}**`,
        `**${formatRatio(coverage)}**`,
        "",
        "",
        "",
        ""
      ]
    ],
    ...checks.map(checkRow)
  ]);
  const all = [
    "**All checks**",
    `**${formatRatio(overall.uptime)}**`,
    `**${formatRatio(overall.coverage)}**`,
    "",
    "",
    "",
    ""
  ];
  const head = ["Check", "Uptime", "Coverage", "Down", "Degraded", "Incidents", "Looks"];
  return ["## Uptime", table(head, [...rows, all], 1)];
}
function checkRow({ name, figures, incidents: own }) {
  const { uptime, coverage, downS, degradedS, looks } = figures;
  const made = looks.up + looks.degraded + looks.down + looks.blocked + looks.unknown;
  return [
    escapeText(name),
    formatRatio(uptime),
    formatRatio(coverage),
    downS > 0 ? seconds(downS) : "\u2013",
    degradedS > 0 ? seconds(degradedS) : "\u2013",
    own.length > 0 ? String(own.length) : "\u2013",
    grouped(made)
  ];
}
function budgets(report) {
  const rows = reportedChecks(report).flatMap(
    ({ name, slo, budget, figures: { uptime } }) => slo === void 0 || budget === void 0 ? [] : [
      [
        escapeText(name),
        `${slo.target} %`,
        formatRatio(uptime),
        seconds(budget.budgetS),
        seconds(budget.spentS),
        budget.leftS < 0 ? `overspent by ${seconds(-budget.leftS)}` : seconds(budget.leftS)
      ]
    ]
  );
  if (rows.length === 0) return [];
  const words = "How long each check might be down in this month by its target, in the time that was watched, and how much of that is left.";
  return ["## Error budgets", words, table(["Check", "Target", "Uptime", "Budget", "Spent", "Left"], rows, 1)];
}
function incidents(report) {
  if (report.incidents.length === 0) return ["## Incidents", "None."];
  const head = ["Began", "Lasted", "What", "Why", "Issue"];
  const rows = report.incidents.map((incident) => incidentRow(incident, report));
  return ["## Incidents", table(head, rows, head.length)];
}
function incidentRow(incident, report) {
  const { kind, checks, startedAt, reason, text, issue } = incident;
  const names = checks.slice(0, MOST_NAMES).map((id) => escapeText(nameIn(report, id)));
  const more = checks.length > MOST_NAMES ? ` and ${checks.length - MOST_NAMES} more` : "";
  return [
    timeIn(startedAt, report.zone),
    lasted(incident, secondsWithin(incident, report.figures.counted), report.isOver),
    `${names.join(", ")}${more}: ${KIND_WORDS[kind]}`,
    `${escapeText(reason)}: ${escapeText(text)}`,
    issue === void 0 ? "\u2013" : issueLink(issue.number, report)
  ];
}
var MOST_NAMES = 5;
var KIND_WORDS = {
  outage: "outage",
  degraded: "degraded",
  unseen: "could not be seen",
  config: "broken config",
  declared: "declared by hand"
};
function lasted(incident, withinS, isOver) {
  const { endedAt } = incident;
  if (endedAt === void 0) return isOver ? `${seconds(withinS)} of this month, and on` : `${seconds(withinS)} so far`;
  const wholeS = lastedMs(incident, endedAt) / 1e3;
  return wholeS === withinS ? seconds(wholeS) : `${seconds(wholeS)}, of which ${seconds(withinS)} in this month`;
}
function issueLink(number, { issuesUrl: issuesUrl2 }) {
  return issuesUrl2 === void 0 ? `#${number}` : `[#${number}](${issuesUrl2}${number})`;
}
function latency(report) {
  const rows = reportedChecks(report).flatMap((check) => latencyTable(check));
  if (rows.length === 0) return [];
  const head = ["Check", "From", "Looks", "First byte p50", "p95", "p99", "Whole p50", "p95", "p99"];
  const words = `Milliseconds of the looks that found the target working: waiting for the first byte, and the whole from lookup to last byte. No figure is further than ${LATENCY_ERROR * 100} % and half a millisecond from the exact one.`;
  return ["## Latency", words, table(head, rows, 2)];
}
function latencyTable({ name, latency: rows }) {
  return rows.filter(({ phase }) => phase === "totalMs").map((total) => {
    const first = rows.find(({ phase, location }) => phase === "firstByteMs" && location === total.location);
    const wait = first === void 0 ? ["\u2013", "\u2013", "\u2013"] : [first.p50, first.p95, first.p99].map(milliseconds);
    const whole = [total.p50, total.p95, total.p99].map(milliseconds);
    return [escapeText(name), escapeText(total.location ?? "all locations"), grouped(total.looks), ...wait, ...whole];
  });
}
function milliseconds(ms) {
  return ms < 10 ? String(ms) : grouped(Math.round(ms));
}
function method({ commit, figures }) {
  return [
    "## How this was counted",
    [
      "- **Uptime** is 1 \u2212 down \xF7 (up + degraded + down), in observed seconds of confirmed states. **Coverage** is observed \xF7 elapsed time since the check's first look. Both are cut, never rounded up.",
      "- A look stands until the next one, at most for twice the check's interval; time that no look stands for is not observed and counts for nothing. So does time in which looks were refused by a wall (blocked) or could not be made (unknown).",
      "- A group, and all checks, have the mean of their checks.",
      `- From the history at commit \`${commit}\`, ${counted(figures.cadence.rounds, "round")}; \`allclear verify\` recomputes it from the single results.`
    ].join("\n")
  ];
}
function table(head, rows, text) {
  const rule = head.map((_, column) => column < text ? "---" : "--:");
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

// src/entry/cli/report.ts
var FORMATS = ["md", "csv", "json"];
var WRITE = {
  md: monthMarkdown,
  csv: monthCsv,
  json: (report) => `${JSON.stringify(monthJson(report), null, 2)}
`
};
var reportCommand = {
  name: "report",
  doc: "sums up a calendar month: uptime, coverage, incidents, latency, and what was not watched",
  options: {
    month: { type: "string", value: "<month>", doc: "such as 2026-11 (default the one that is going on)" },
    format: { type: "string", value: "<format>", doc: `${FORMATS.join(", ")} (default md)` },
    ...OUTPUT_OPTION,
    ...PAST_OPTIONS
  },
  async run(values, shell) {
    const format = oneOfWords(FORMATS, textOption(values, "format") ?? "md", "--format");
    const opened = await openPastFor(values, shell);
    const { past, config, zone, now, everyMs } = opened;
    const { month, span } = monthOf(values, opened);
    const checks = checksInMonth(opened.checks, span);
    const { figures, incidents: incidents2 } = await spanHistory(past, { span, now, checks, everyMs, latency: true });
    const report = monthReport({
      ...{ month, span, zone, now, checks, figures, incidents: incidents2 },
      title: config?.page.title ?? "Status",
      commit: past.commit,
      groups: config?.groups ?? [],
      ...issuesUrl(opened, shell)
    });
    await writeOut(values, shell, (write) => write(WRITE[format](report)));
    return EXIT.done;
  }
};
function monthOf(values, { zone, now }) {
  const current = dayIn(now, zone).slice(0, 7);
  const month = textOption(values, "month") ?? current;
  const span = parsed(monthSpan(month, zone));
  if (span.from <= now) return { month, span };
  throw new InputError(`--month is \`${month}\`, which has not begun; the newest one is \`${current}\``);
}
function issuesUrl({ past }, { environment }) {
  const { repository } = past.state;
  if (repository === void 0) return {};
  return { issuesUrl: `${environment["GITHUB_SERVER_URL"] ?? SERVER_URL}/${repository.name}/issues/` };
}
export {
  reportCommand
};
