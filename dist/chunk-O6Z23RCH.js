import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  OUTPUT_OPTION,
  csvLine,
  oneOfWords,
  writeOut
} from "./chunk-3QJOUBKF.js";
import {
  PAST_OPTIONS,
  SPAN_OPTIONS,
  counted,
  latencyRows,
  openPastFor,
  spanHistory,
  spanOf
} from "./chunk-RBLRQP75.js";
import "./chunk-J3DGWNWE.js";
import "./chunk-XWY3CZL2.js";
import "./chunk-HLMJSZ3X.js";
import "./chunk-PIN3B23N.js";
import "./chunk-QL52EHN6.js";
import {
  pageHistory,
  pageReads
} from "./chunk-FQURC52Z.js";
import "./chunk-X3EYT6IT.js";
import "./chunk-5B4VORCJ.js";
import "./chunk-EOPLNMHA.js";
import "./chunk-TYHXC3ZO.js";
import {
  createSource,
  encodeFacts,
  readSamples,
  samplesPaths
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import {
  PHASES,
  WINDOWS,
  currentIdOf,
  windowSpan
} from "./chunk-PFFZTVQC.js";
import {
  STATES,
  isOpen
} from "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-WE5M3Q7Y.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import {
  DAY_MS,
  HOUR_MS,
  dayOf,
  hourOf
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  instant,
  iso
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/core/report/result-rows.ts
function rowDays({ from, to }) {
  const days = [];
  for (let day = dayOf(after(from, -HOUR_MS)); day < to; day = after(day, DAY_MS)) days.push(day);
  return days;
}
function rowHours(day, { from, to }) {
  const first = Math.max(day, hourOf(after(from, -HOUR_MS)));
  const hours = [];
  for (let hour = instant(first); hour < Math.min(day + DAY_MS, to); hour = after(hour, HOUR_MS)) hours.push(hour);
  return hours;
}
function resultRows(files, hour, { span, currentId }) {
  const { good, problems } = readSamples(files, hour);
  const rows = good.flatMap(
    ({ value: { round, results } }) => results.filter(({ at }) => at >= span.from && at < span.to).map((result) => {
      const check = currentId(result.check);
      return { ...result, check, round, ...check !== result.check && { recordedAs: result.check } };
    })
  );
  return { rows: rows.sort(inOrder), problems };
}
function inOrder(a, b) {
  return a.at - b.at || compared(a.check, b.check) || compared(a.location, b.location) || a.look - b.look;
}
function compared(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
var RESULT_COLUMNS = [
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
  "recorded_as"
];
var RESULT_HEADER = csvLine(RESULT_COLUMNS);
function resultCsv(row) {
  const { at, check, location, look, state, reason, status, phases, lagMs, text, facts, round, recordedAs } = row;
  const said = JSON.stringify(encodeFacts(facts));
  const times = PHASES.map((phase) => phases[phase]);
  const before = [iso(at), check, location, look, state, reason, status];
  return csvLine([...before, ...times, lagMs, text, said === "{}" ? void 0 : said, round, recordedAs]);
}
function resultNdjson({ at, facts, ...row }) {
  const { check, location, look, state, reason, status, phases, lagMs, text, round, recordedAs } = row;
  const told = { at: iso(at), check, location, look, state, reason, status, phases, lagMs, text };
  return `${JSON.stringify({ ...told, facts: encodeFacts(facts), round, recordedAs })}
`;
}

// src/app/export.ts
async function* exportedHours(past, span) {
  const query = { span, currentId: currentIdOf(past.state.checks) };
  for (const day of rowDays(span)) {
    const hours = rowHours(day, span);
    const files = await past.read(hours.flatMap((hour) => samplesPaths(hour, past.state)));
    for (const hour of hours) yield resultRows(files, hour, query);
  }
}
var WITH_LATENCY = /* @__PURE__ */ new Set(["24h", "7d"]);
async function currentMetrics(past, { now, checks, everyMs }) {
  const { state } = past;
  const listed = checks.filter(({ memory }) => memory?.archived === void 0);
  const windows = [];
  for (const window of WINDOWS) {
    const span = windowSpan(window, now);
    const query = { span, now, checks: listed, everyMs, latency: WITH_LATENCY.has(window) };
    windows.push({ window, figures: (await spanHistory(past, query)).figures });
  }
  const { latest } = pageHistory(createSource(await past.read(pageReads(state, now)), state, now), []);
  const known = new Set(listed.map(({ id }) => id));
  return {
    checks: listed,
    windows,
    incidents: Object.values(state.incidents).filter(isOpen),
    latest: latest.filter(({ check }) => known.has(check))
  };
}

// src/core/report/openmetrics.ts
function openMetrics(input) {
  const families = [
    ...standingFamilies(input),
    ...windowFamilies(input),
    ...roundFamilies(input),
    openIncidents(input)
  ];
  return `${families.flatMap(familyLines).join("")}# EOF
`;
}
function familyLines({ name, type, unit, help, samples }) {
  if (samples.length === 0) return [];
  return [
    `# TYPE ${name} ${type}
`,
    ...unit === void 0 ? [] : [`# UNIT ${name} ${unit}
`],
    `# HELP ${name} ${escaped(help)}
`,
    ...samples.map(({ suffix = "", labels, value }) => `${name}${suffix}${labelText(labels)} ${String(value)}
`)
  ];
}
function labelText(labels) {
  const pairs = Object.entries(labels).flatMap(
    ([name, value]) => value === void 0 ? [] : [`${name}="${escaped(value)}"`]
  );
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escaped(text) {
  return text.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
function standingFamilies({ checks, latest }) {
  const state = "allclear_check_state";
  const unseen = "allclear_check_unseen";
  return [
    {
      name: "allclear_check",
      type: "info",
      help: "Names of checks and their groups.",
      samples: checks.map(({ id, name, group }) => ({ suffix: "_info", labels: { check: id, name, group }, value: 1 }))
    },
    {
      name: state,
      type: "stateset",
      help: "The confirmed state; none is set before the first is confirmed.",
      samples: checks.flatMap(
        ({ id, memory }) => ["up", "degraded", "down"].map((one) => ({
          labels: { check: id, [state]: one },
          value: memory?.confirmed?.state === one ? 1 : 0
        }))
      )
    },
    {
      name: unseen,
      type: "stateset",
      help: "The newest looks could not see the target, and why; the confirmed state is then the last one known.",
      samples: checks.flatMap(
        ({ id, memory }) => ["blocked", "unknown"].map((one) => ({
          labels: { check: id, [unseen]: one },
          value: memory?.unseen?.state === one ? 1 : 0
        }))
      )
    },
    {
      name: "allclear_check_state_since_timestamp_seconds",
      type: "gauge",
      unit: "seconds",
      help: "When the confirmed state began: its first look.",
      samples: checks.flatMap(
        ({ id, memory }) => memory?.confirmed === void 0 ? [] : [{ labels: { check: id }, value: unix(memory.confirmed.since) }]
      )
    },
    {
      name: "allclear_check_last_look_timestamp_seconds",
      type: "gauge",
      unit: "seconds",
      help: "When the newest look of the newest two hours with rounds began.",
      samples: latest.map(({ check, location, at }) => ({ labels: { check, location }, value: unix(at) }))
    }
  ];
}
function perCheck({ windows }, samplesOf) {
  return windows.flatMap(
    ({ window, figures }) => figures.checks.flatMap(
      (found) => samplesOf(found).map((sample) => ({ ...sample, labels: { check: found.check, window, ...sample.labels } }))
    )
  );
}
function windowFamilies(input) {
  const ratio = (key, help) => {
    const family = { type: "gauge", unit: "ratio", help };
    const { windows } = input;
    return [
      { ...family, name: `allclear_check_${key}_ratio`, samples: perCheck(input, (found) => shareOf(found, key)) },
      {
        ...family,
        name: `allclear_group_${key}_ratio`,
        help: `${help} The mean of the group's checks.`,
        samples: windows.flatMap(
          ({ window, figures }) => figures.groups.flatMap((found) => shareOf(found, key, { group: found.group, window }))
        )
      },
      {
        ...family,
        name: `allclear_${key}_ratio`,
        help: `${help} The mean of all checks.`,
        samples: windows.flatMap(({ window, figures }) => shareOf(figures.overall, key, { window }))
      }
    ];
  };
  const inSeconds = (name, help, key) => ({
    name: `allclear_check_${name}_seconds`,
    type: "gauge",
    unit: "seconds",
    help,
    samples: perCheck(input, (found) => [{ labels: {}, value: found[key] }])
  });
  return [
    ...ratio("uptime", "Share of the observed time that was not down."),
    ...ratio("coverage", "Share of the time that was observed."),
    inSeconds("down", "Observed time that was confirmed down.", "downS"),
    inSeconds("degraded", "Observed time that was confirmed degraded.", "degradedS"),
    inSeconds("observed", "Observed time.", "observedS"),
    inSeconds("elapsed", "Time that could have been observed.", "elapsedS"),
    {
      name: "allclear_check_looks",
      type: "gauge",
      help: "Looks by what they saw.",
      samples: perCheck(input, ({ looks }) => STATES.map((state) => ({ labels: { state }, value: looks[state] })))
    },
    {
      name: "allclear_check_latency_seconds",
      type: "summary",
      unit: "seconds",
      help: "What looks that found the target working took, by phase; right to 2 % and half a millisecond.",
      samples: perCheck(input, latencySamples)
    }
  ];
}
function shareOf(found, key, labels = {}) {
  const value = found[key];
  return value === void 0 ? [] : [{ labels, value }];
}
function latencySamples({ latency }) {
  return latencyRows(latency).flatMap(({ location, phase, looks, p50, p95, p99 }) => {
    if (location === void 0) return [];
    const labels = { location, phase: PHASE_NAMES[phase] };
    const quantiles = [
      ["0.5", p50],
      ["0.95", p95],
      ["0.99", p99]
    ];
    return [
      ...quantiles.map(([quantile, ms]) => ({ labels: { ...labels, quantile }, value: ms / 1e3 })),
      { suffix: "_count", labels, value: looks }
    ];
  });
}
var PHASE_NAMES = {
  dnsMs: "dns",
  connectMs: "connect",
  tlsMs: "tls",
  firstByteMs: "first_byte",
  downloadMs: "download",
  totalMs: "total"
};
function roundFamilies({ windows }) {
  const inSeconds = (name, help, of) => ({
    name: `allclear_round_${name}_seconds`,
    type: "gauge",
    unit: "seconds",
    help,
    samples: windows.flatMap(({ window, figures }) => {
      const value = of(figures.cadence);
      return value === void 0 ? [] : [{ labels: { window }, value }];
    })
  });
  return [
    inSeconds("expected_interval", "Nominal time from one round to the next.", ({ expectedS }) => expectedS),
    inSeconds("interval", "Time from one round to the next, on average.", ({ meanS }) => meanS),
    inSeconds("worst_gap", "The longest time in which no round began.", ({ worstGapS }) => worstGapS),
    {
      name: "allclear_rounds",
      type: "gauge",
      help: "Rounds that began.",
      samples: windows.map(({ window, figures }) => ({ labels: { window }, value: figures.cadence.rounds }))
    }
  ];
}
function openIncidents({ incidents }) {
  return {
    name: "allclear_incident_open_since_timestamp_seconds",
    type: "gauge",
    unit: "seconds",
    help: "Incidents that are open, by when they began.",
    samples: incidents.map(({ id, kind, state, reason, startedAt }) => ({
      labels: { incident: id, kind, state, reason },
      value: unix(startedAt)
    }))
  };
}
function unix(at) {
  return Date.parse(iso(at)) / 1e3;
}

// src/entry/cli/export.ts
var FORMATS = ["csv", "ndjson", "openmetrics"];
var exportCommand = {
  name: "export",
  doc: "writes every result as CSV or NDJSON, or how everything stands now as OpenMetrics",
  options: {
    format: { type: "string", value: "<format>", doc: `${FORMATS.join(", ")} (default csv)` },
    ...SPAN_OPTIONS,
    ...OUTPUT_OPTION,
    ...PAST_OPTIONS
  },
  async run(values, shell) {
    const format = oneOfWords(FORMATS, textOption(values, "format") ?? "csv", "--format");
    if (format === "openmetrics") refuseSpan(values);
    const opened = await openPastFor(values, shell);
    if (format === "openmetrics") {
      const metrics = await currentMetrics(opened.past, opened);
      await writeOut(values, shell, (write) => write(openMetrics(metrics)));
      return EXIT.done;
    }
    await exportRows(format, { values, shell, opened });
    return EXIT.done;
  }
};
function refuseSpan(values) {
  const given = ["since", "from", "to"].find((name) => textOption(values, name) !== void 0);
  if (given === void 0) return;
  throw new InputError(
    `--${given} does not go with \`openmetrics\`, which tells how everything stands now; leave it out or take csv`
  );
}
async function exportRows(format, { values, shell, opened }) {
  const span = spanOf(values, opened);
  const line = format === "csv" ? resultCsv : resultNdjson;
  const problems = [];
  let count = 0;
  await writeOut(values, shell, async (write) => {
    if (format === "csv") await write(RESULT_HEADER);
    for await (const hour of exportedHours(opened.past, span)) {
      problems.push(...hour.problems);
      count += hour.rows.length;
      for (const text of pieces(hour.rows, line)) await write(text);
    }
  });
  const told = problems.slice(0, MOST_PROBLEMS).map(({ path, line: at, message }) => `${path}:${at}: ${message}`);
  if (problems.length > 0)
    shell.err.write(`${counted(problems.length, "line")} left out, for they cannot be read:
${told.join("\n")}
`);
  const where = `from ${iso(span.from)} to ${iso(span.to)}`;
  shell.err.write(`${counted(count, "result")} ${where}${count === 0 ? `; ${whyNone(opened)}` : ""}
`);
}
var MOST_PROBLEMS = 20;
var PIECE = 5e3;
function* pieces(rows, line) {
  for (let start = 0; start < rows.length; start += PIECE)
    yield rows.slice(start, start + PIECE).map(line).join("");
}
function whyNone({ past }) {
  const firsts = Object.values(past.state.checks).map(({ first: first2 }) => first2);
  if (firsts.length === 0) return "no round has looked at anything yet";
  const first = new Date(Math.min(...firsts)).toISOString().slice(0, 10);
  return `the first look was made on ${first}, and results leave the tree after some 90 days: \`allclear report\` still knows those months, and so do the archives in a clone`;
}
export {
  exportCommand
};
