import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  historyJson,
  overviewJson
} from "./chunk-SVZLJ5NK.js";
import {
  PAST_OPTIONS,
  SPAN_OPTIONS,
  checkHistory,
  counted,
  grouped,
  openPastFor,
  seconds,
  spanHistory,
  spanIn,
  spanOf,
  timeIn
} from "./chunk-RBLRQP75.js";
import "./chunk-J3DGWNWE.js";
import "./chunk-XWY3CZL2.js";
import "./chunk-HLMJSZ3X.js";
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
  countOf,
  currentIdOf,
  overLocations,
  quantile
} from "./chunk-PFFZTVQC.js";
import {
  lastedMs
} from "./chunk-NDSKSSYJ.js";
import {
  STATES
} from "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  formatRatio,
  uptimeRatio
} from "./chunk-IM5BUH5Q.js";
import "./chunk-WE5M3Q7Y.js";
import {
  nearest
} from "./chunk-AX5NL36Q.js";
import {
  spellDuration
} from "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import {
  checkId
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/core/report/history-text.ts
var MOST_GAPS = 12;
function historyText(input) {
  const { check, timeline, days, incidents, zone } = input;
  const sections = [
    [`${nameOf(check)}: ${standing(check.memory, zone)}`],
    [spanIn(input.counted, zone), ...rows(figureRows(input.figures))],
    section("Days before results are kept (UTC)", rows(days.map(dayRow))),
    section("Confirmed states", rows((timeline?.stretches ?? []).map((stretch) => stretchRow(stretch, input)))),
    section(
      `Incidents: ${incidents.length === 0 ? "none" : incidents.length}`,
      incidents.flatMap((one) => incidentLines(one, zone))
    ),
    gapLines(timeline?.gaps ?? [], zone),
    section(
      "Maintenance, which counts for nothing",
      rows((timeline?.maintenance ?? []).map((span) => maintenanceRow(span, zone)))
    ),
    section("Changed rules", rows((timeline?.rules ?? []).map((mark) => rulesRow(mark, zone))))
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n")}`;
}
function section(title, lines) {
  return lines.length === 0 && !title.includes(":") ? [] : [title, ...lines];
}
function nameOf({ id, name }) {
  return name === id ? id : `${safeLine(name, 80)} (${id})`;
}
function standing(memory, zone) {
  if (memory === void 0) return "never looked at";
  const { confirmed, unseen, archived } = memory;
  if (archived !== void 0) return `left the config ${timeIn(archived, zone)}`;
  const state = confirmed === void 0 ? "nothing confirmed yet" : `${confirmed.state} since ${timeIn(confirmed.since, zone)}`;
  const reason = confirmed === void 0 || confirmed.state === "up" ? "" : ` (${safeLine(confirmed.reason)})`;
  const blind = unseen === void 0 ? "" : `; ${unseen.state} since ${timeIn(unseen.since, zone)} (${safeLine(unseen.reason)})`;
  return `${state}${reason}${blind}`;
}
function rows(table) {
  const count = Math.max(0, ...table.map((cells) => cells.length));
  const widths = Array.from(
    { length: count },
    (_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))
  );
  return table.map(
    (cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd()
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
  latency
}) {
  const all = overLocations(latency).totalMs;
  const at = (share) => `${Math.round(quantile(all, share) ?? 0)} ms`;
  return [
    [
      "uptime",
      `${formatRatio(uptime)}, down ${seconds(downS)}${degradedS > 0 ? `, degraded ${seconds(degradedS)}` : ""}`
    ],
    ["coverage", `${formatRatio(coverage)}, observed ${seconds(observedS)} of ${seconds(elapsedS)}`],
    [
      "looks",
      STATES.flatMap((state) => looks[state] === 0 ? [] : [`${grouped(looks[state])} ${state}`]).join(", ") || "none"
    ],
    ...countOf(all) === 0 ? [] : [["latency", `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`]]
  ];
}
function stretchRow(stretch, { incidents, zone }) {
  const { from, to, state, isBegun, isOpen, observedS, outsideS, reason, text } = stretch;
  const lengthS = (to - from) / 1e3;
  const dueS = lengthS - outsideS;
  const incident = state === void 0 || state === "up" ? void 0 : incidentDuring(incidents, from, to);
  const told = state === "up" ? [] : [reason && `${reason}${text === void 0 ? "" : `: ${text}`}`, incident];
  const remarks = [
    ...told,
    isBegun ? void 0 : "it began earlier",
    isOpen ? "goes on" : void 0,
    outsideS > 0 ? `maintenance for ${seconds(outsideS)} of it` : void 0,
    observedS < dueS ? `${formatRatio(observedS / dueS)} of it observed` : void 0
  ].filter((remark) => remark !== void 0 && remark !== "");
  return [
    timeIn(from, zone),
    state ?? "not confirmed",
    seconds(lengthS),
    remarks.map((remark) => safeLine(String(remark), 240)).join("; ")
  ];
}
function incidentDuring(incidents, from, to) {
  const own = incidents.find(
    ({ kind, startedAt, endedAt }) => kind !== "unseen" && startedAt < to && (endedAt ?? to) > from
  );
  return own?.issue === void 0 ? own?.id : `issue #${own.issue.number}`;
}
function incidentLines(incident, zone) {
  const { id, kind, startedAt, endedAt, issue, changes } = incident;
  const time = endedAt === void 0 ? "goes on" : `${seconds(lastedMs(incident, endedAt) / 1e3)}, until ${timeIn(endedAt, zone)}`;
  const number = issue === void 0 ? "" : `, issue #${issue.number}`;
  return [
    `  ${timeIn(startedAt, zone)}  ${kind}, ${time}${number}  ${id}`,
    ...changes.map(
      ({ kind: change, state, reason, text, since }) => `    ${timeIn(since, zone)}  ${change}: ${state}${state === "up" ? "" : `, ${safeLine(`${reason}: ${text}`, 240)}`}`
    )
  ];
}
function gapLines(gaps, zone) {
  if (gaps.length === 0) return [];
  const longest = [...gaps].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_GAPS);
  const shown = gaps.filter((gap) => longest.includes(gap));
  const sum = (some) => seconds(some.reduce((ms, { from, to }) => ms + (to - from), 0) / 1e3);
  const rest = gaps.filter((gap) => !longest.includes(gap));
  return [
    `Not observed: ${sum(gaps)} in ${counted(gaps.length, "gap")}`,
    ...rows(shown.map((gap) => [timeIn(gap.from, zone), seconds((gap.to - gap.from) / 1e3), cause(gap)])),
    ...rest.length === 0 ? [] : [`  and ${counted(rest.length, "shorter gap")}, ${sum(rest)} in all`]
  ];
}
function cause({ looks, state, reason, text }) {
  if (looks === 0) return "nobody looked";
  return safeLine(`${counted(looks, "look")}, ${state} (${reason}): ${text}`, 240);
}
function maintenanceRow(span, zone) {
  return [spanIn(span, zone), seconds((span.to - span.from) / 1e3)];
}
function rulesRow({ at, rules, before }, zone) {
  const { everyMs, confirm } = rules;
  const parts = [
    everyMs === before.everyMs ? void 0 : `looked at every ${spellDuration(everyMs)}, before every ${spellDuration(before.everyMs)}`,
    ...["down", "degraded", "up"].map(
      (state) => confirm[state] === before.confirm[state] ? void 0 : `${state} confirmed by ${counted(confirm[state], "look")}, before by ${before.confirm[state]}`
    )
  ];
  return [timeIn(at, zone), parts.filter((part) => part !== void 0).join("; ")];
}
function dayRow(day) {
  const name = day.first === day.last ? day.first : `${day.first} to ${day.last}`;
  const observed = day.upS + day.degradedS + day.downS;
  if (observed === 0) return [name, "not observed"];
  const bad = [
    day.downS > 0 ? `down ${seconds(day.downS)}` : "",
    day.degradedS > 0 ? `degraded ${seconds(day.degradedS)}` : ""
  ];
  const words = bad.filter((part) => part !== "").join(", ") || "up";
  return [
    name,
    words,
    `uptime ${formatRatio(uptimeRatio(day))}, ${formatRatio(observed / (day.days * 86400))} observed`
  ];
}
function overviewText({ checks, figures, counted: span, incidents, zone }) {
  const table = checks.map((check, index) => {
    const own = incidents.filter((incident) => incident.checks.includes(check.id));
    const found = figures[index];
    return [
      check.id,
      `uptime ${formatRatio(found?.uptime)}`,
      `coverage ${formatRatio(found?.coverage)}`,
      `down ${seconds(found?.downS ?? 0)}`,
      counted(own.length, "incident"),
      standing(check.memory, zone)
    ];
  });
  const next = "`allclear history <check>` tells more of one";
  return `${[`${counted(checks.length, "check")}, ${spanIn(span, zone)}`, ...rows(table), "", next].join("\n")}
`;
}

// src/entry/cli/history.ts
var historyCommand = {
  name: "history",
  doc: "tells a check's past: states, incidents, gaps, changed rules; alone it lists how every check fared",
  argument: { name: "check", value: "<check>", isRequired: false },
  options: {
    ...SPAN_OPTIONS,
    ...PAST_OPTIONS,
    json: { type: "boolean", doc: "print one JSON object instead of text" }
  },
  async run(values, shell) {
    const opened = await openPastFor(values, shell);
    const word = textOption(values, "check");
    const check = word === void 0 ? void 0 : checkNamed(word, opened);
    const span = spanOf(values, opened);
    const { past, zone, now, everyMs } = opened;
    const checks = check === void 0 ? opened.checks : [check];
    const { figures, incidents } = await spanHistory(past, {
      span,
      now,
      checks,
      everyMs,
      latency: check !== void 0
    });
    const told = { counted: figures.counted, zone };
    const [own] = figures.checks;
    const isJson = values["json"] === true;
    if (check === void 0 || own === void 0) {
      const overview = { ...told, checks, figures: figures.checks, incidents };
      shell.out.write(isJson ? `${JSON.stringify(overviewJson(overview))}
` : overviewText(overview));
      return EXIT.done;
    }
    const input = {
      ...told,
      ...await checkHistory(past, { check: check.id, span, now }),
      check,
      figures: own,
      incidents: incidents.filter((incident) => incident.checks.includes(check.id))
    };
    shell.out.write(isJson ? `${JSON.stringify(historyJson(input))}
` : historyText(input));
    return EXIT.done;
  }
};
function checkNamed(word, { past, checks }) {
  const id = currentIdOf(past.state.checks)(checkId(word));
  const found = checks.find((check) => check.id === id);
  if (found !== void 0) return found;
  const ids = checks.map((check) => check.id);
  const meant = nearest(word, ids);
  const hint = meant === void 0 ? `there are ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", \u2026" : ""}` : `did you mean \`${meant}\`?`;
  throw new InputError(`there is no check \`${word}\`; ${hint}`);
}
export {
  historyCommand
};
