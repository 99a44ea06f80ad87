import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import fc from "fast-check";
import { checkHistory, spanHistory } from "../../src/app/history.ts";
import { checkId, type Instant, incidentId, instant } from "../../src/core/brand.ts";
import { monthSpan } from "../../src/core/figures/calendar-span.ts";
import { daySpan } from "../../src/core/figures/span.ts";
import { encodeIncident } from "../../src/core/history/incident-codec.ts";
import { LATENCY_ERROR, latencyOf } from "../../src/core/history/latency.ts";
import * as layout from "../../src/core/history/layout.ts";
import { README } from "../../src/core/history/readme.ts";
import { encodeSamples } from "../../src/core/history/samples.ts";
import { encodeState } from "../../src/core/history/state-codec.ts";
import { formatRatio } from "../../src/core/history/uptime.ts";
import { SCHEMA_VERSION } from "../../src/core/history-state.ts";
import { historyJson } from "../../src/core/report/history-json.ts";
import { listedChecks } from "../../src/core/report/listed.ts";
import { MONTH_COLUMNS } from "../../src/core/report/month-csv.ts";
import { monthJson } from "../../src/core/report/month-json.ts";
import { monthReport } from "../../src/core/report/month-report.ts";
import { RESULT_COLUMNS } from "../../src/core/report/result-rows.ts";
import { CLI_COMMANDS } from "../../src/entry/cli/index.ts";
import { ROOT } from "../program/process.ts";
import { historyStates, incidents, sampleLines } from "../support/arbitraries.ts";
import { aResult, at } from "../support/builders.ts";
import { pastOf, remembered } from "../support/remembered.ts";
import { scratchFolder } from "../support/scratch.ts";
import { documentedHistory } from "./documented-history.ts";

const text = readFileSync(join(ROOT, "docs/history.md"), "utf8");
const { branch, commits } = documentedHistory();
const run = promisify(execFile);

/** The part under a heading that begins so, up to the next heading of any rank. */
function part(heading: string): string {
  const start = text.indexOf(`\n${heading}`);
  assert.ok(start >= 0, heading);
  const end = text.slice(start + 2).search(/\n#{2,3} /);
  return text.slice(start, end < 0 ? undefined : start + 2 + end);
}

/** What stands in the first column of the part's tables, names in code alone. */
function named(section: string): readonly string[] {
  const cells = [...section.matchAll(/^\| (`.*?`(?:, `.*?`)*)(?: and so on)? \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

const PATHS: readonly string[] = [
  layout.STATE_PATH,
  layout.samplesPath(at("10:05")),
  layout.samplesPartPath(at("10:05")),
  layout.hoursPath(at("10:05")),
  layout.daysPath(at("10:05")),
  layout.latencyPath(at("10:05")),
  layout.roundsPath(at("10:05")),
  layout.incidentPath(incidentId("orders-api-20261122T100506Z"), at("10:05")),
  layout.incidentsPath(at("10:05")),
  layout.README_PATH,
];

test("it names every path that the program writes, as it writes it", () => {
  const found = named(part("## Files")).filter((path) => !path.startsWith("damaged/"));
  assert.deepEqual(found, [...PATHS.slice(0, -1), layout.README_PATH]);
  for (const path of branch.files.keys())
    assert.ok(PATHS.includes(path) || /^(samples|hours|days|latency)\//.test(path), path);
  assert.match(text, new RegExp(`The schema version is ${SCHEMA_VERSION}\\.`));
});

test("the branch's own README names the same paths", () => {
  const found = [...README.matchAll(/^\| `([^`]+)`/gm)].map(([, path = ""]) => path);
  const ours = PATHS.filter((path) => path !== layout.README_PATH && path !== layout.incidentsPath(at("10:05")));
  assert.deepEqual(found, [...ours.map((path) => path.replace("orders-api-20261122T100506Z", "<id>")), "damaged/"]);
});

const sections = [...text.matchAll(/^### `([^`]+)`/gm)].map(([, path = ""]) => path);

/** They hold the lines of another file, or are prose. */
const WITHOUT_SECTION = /^(samples\/.*\/\d{10}|incidents\/2026\/.*|README)\./;

test("every kind of file has its section", () =>
  assert.deepEqual(PATHS.filter((path) => !WITHOUT_SECTION.test(path)).sort(), [...sections].sort()));

for (const path of sections)
  test(`${path}: the example lines are what the program writes`, () => {
    const [, block = ""] = /```json\n([\s\S]*?)```/.exec(part(`### \`${path}\``)) ?? [];
    const shown = block.trimEnd().split("\n");
    const written = commits.flatMap(({ files }) =>
      (files.get(path) ?? "").split("\n").map((line) => line.replace(/,$/, "")),
    );
    assert.ok(shown.length > 0);
    assert.deepEqual(
      shown.filter((line) => !written.includes(line)),
      [],
    );
  });

/** All names of fields in a value that was read from JSON; not those of maps by id. */
function keysIn(value: unknown, except: ReadonlySet<string> = new Set()): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysIn(one, except));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...(except.has(key) ? [] : keysIn(one, except))]);
}

/** Every name in code within the text, also one of several in a cell or a sentence. */
function inCode(section: string): ReadonlySet<string> {
  const prose = section.replace(/```[\s\S]*?```/g, "");
  return new Set([...prose.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

const FACTS = part("### `samples/");

test("every field that can stand in samples, state and incidents is described", () => {
  const described = {
    samples: inCode(FACTS),
    state: inCode(part("### `state.json`")),
    incident: inCode(part("### `incidents/") + FACTS),
  };
  fc.assert(
    fc.property(sampleLines, incidents, historyStates, (line, incident, state) => {
      const missing = [
        ...keysIn(JSON.parse(encodeSamples(line))).filter((key) => !described.samples.has(key)),
        ...keysIn(JSON.parse(JSON.stringify(encodeIncident(incident)))).filter((key) => !described.incident.has(key)),
      ];
      const { checks, incidents: _, ...head } = JSON.parse(encodeState(state));
      missing.push(
        ...[...keysIn(head), ...Object.values(checks).flatMap((one) => keysIn(one))].filter(
          (key) => !described.state.has(key),
        ),
      );
      assert.deepEqual(missing, []);
    }),
  );
});

test("every field that the example history has in hours, days, latency and rounds is described", () => {
  const maps = new Set(["ms"]);
  for (const [path, content] of branch.files) {
    const section = sections.find(
      (name) => name.split("/")[0] === path.split("/")[0] && !/^(samples|state|incidents)/.test(name),
    );
    if (section === undefined) continue;
    const described = inCode(part(`### \`${section}\``));
    const keys = content
      .trimEnd()
      .split("\n")
      .flatMap((line) => keysIn(JSON.parse(line), maps));
    assert.deepEqual(
      [...new Set(keys)].filter((key) => !described.has(key)),
      [],
      path,
    );
  }
});

test("the bins of a sketch are those of the formula", () => {
  const growth = (1 + LATENCY_ERROR) / (1 - LATENCY_ERROR);
  for (const ms of [0, 1, 2, 3, 10, 99, 100, 101, 1_000, 29_999]) {
    const sketches = latencyOf([aResult("shop", "up", at("10:00"), { phases: { totalMs: ms } })]);
    const [bin] = [...sketches.values()].flatMap(({ totalMs }) => [...(totalMs ?? [])].map(([number]) => number));
    if (ms < 1) assert.equal(bin, -1);
    else
      assert.ok(
        bin !== undefined && growth ** (bin - 1) < ms * (1 + 1e-9) && ms <= growth ** bin * (1 + 1e-9),
        `${ms}: ${bin}`,
      );
  }
});

async function figuresOf(span: { readonly from: Instant; readonly to: Instant }) {
  const past = pastOf(branch);
  const now = at("2026-11-23T00:20:00Z");
  const checks = listedChecks(past.state, undefined).map((check) => ({
    ...check,
    slo: { target: 99.9, window: "30d" } as const,
  }));
  const query = { span, now, checks, everyMs: 300_000, latency: true };
  return { past, now, checks, ...(await spanHistory(past, query)) };
}

test("the reckoning of the example is right", async () => {
  const { figures } = await figuresOf(daySpan(at("10:00")));
  const found = figures.checks.find(({ check }) => check === "orders-api");
  assert.deepEqual([found?.upS, found?.downS, found?.observedS, found?.elapsedS], [85_494, 900, 86_394, 86_394]);
  const section = part("## How figures are counted").replaceAll("\n", " ");
  assert.match(
    section,
    /up for 85494 and down for 900 seconds of 22 November: its uptime is 1 − 900 ÷ 86394, shown as 98\.95 %/,
  );
  assert.deepEqual([formatRatio(found?.uptime), formatRatio(found?.coverage)], ["98.95 %", "100 %"]);
});

test("every field of the JSON that commands print is described", async () => {
  const parsed = monthSpan("2026-11", "UTC");
  const span = "span" in parsed ? parsed.span : assert.fail();
  const { past, now, checks, figures, incidents: touching } = await figuresOf(span);
  const base = { month: "2026-11", zone: "UTC", span, now, checks, figures, incidents: touching, commit: past.commit };
  const month = monthReport({ ...base, title: "Status", groups: [{ id: "g", name: "G" }] });
  const [check, found] = [checks[1] ?? assert.fail(), figures.checks[1] ?? assert.fail()];
  const history = await checkHistory(past, { check: checkId("orders-api"), span, now });
  const told = historyJson({ ...history, check, figures: found, counted: span, incidents: touching, zone: "UTC" });
  const described = inCode(part("## Machine-readable output") + part("### `incidents/") + part("### `state.json`"));
  for (const json of [monthJson(month), told]) {
    const missing = keysIn(JSON.parse(JSON.stringify(json))).filter((key) => !described.has(key));
    assert.deepEqual([...new Set(missing)], []);
  }
});

test("every column of the CSVs is described, and no other", () => {
  const [results = "", months = ""] = part("## Machine-readable output").split(/^The columns of .*$/m);
  assert.deepEqual([...named(results.split("| field |")[0] ?? "")].sort(), [...RESULT_COLUMNS].sort());
  const columns = named(months);
  assert.deepEqual(
    columns.filter((name) => !(MONTH_COLUMNS as readonly string[]).includes(name)),
    [],
  );
  const others = MONTH_COLUMNS.filter((name) => !columns.includes(name)).map((name) =>
    name.replace(/_p(50|95|99)_ms$/, ""),
  );
  const described = inCode(months);
  assert.deepEqual(
    others.filter((phase) => !described.has(phase)),
    [],
  );
});

const shell = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trimEnd().split("\n"));

test("every command and option it names exists", async () => {
  const lines = [...shell, ...inCode(text)].filter((line) => line.startsWith("allclear "));
  assert.ok(lines.length > 6);
  for (const line of lines) {
    const [, name = ""] = line.split(" ");
    const load = CLI_COMMANDS[name] ?? assert.fail(line);
    const options = Object.keys((await load()).options);
    for (const [, option = ""] of line.matchAll(/ --([a-z-]+)/g))
      assert.ok(options.includes(option), `${line}: --${option}`);
  }
});

test("the git commands for an audit work on such a branch, and find something", async (t) => {
  const folder = await scratchFolder(t);
  const store = await remembered(folder, commits[0]?.files as ReadonlyMap<string, string>);
  const message = /`(orders-api down: [^`]+)`/.exec(part("## Audit"))?.[1];
  const told = commits.findIndex((commit) => commit.message === message);
  assert.ok(told > 0, message);
  for (const last of [told, commits.length - 1]) {
    const files = new Map(commits.slice(1, last + 1).flatMap((commit) => [...commit.files]));
    await store.commit({ parent: await store.head(), message: commits[last]?.message ?? "", files });
  }
  let cwd = folder;
  for (const line of shell.filter((one) => !one.startsWith("allclear "))) {
    const [program = "", ...words] = (line.match(/(?:"[^"]*"|\S)+/g) ?? []).map((word) => word.replaceAll('"', ""));
    if (program === "cd") cwd = join(folder, "clones", words[0] ?? "");
    else if (words[0] === "clone") {
      const url = line.match(/https:\S+/)?.[0] ?? "";
      const target = join(folder, "clones", words.at(-1) ?? "");
      await run("git", [...words.slice(0, -2), words.at(-2) === url ? `file://${folder}/history.git` : url, target], {
        cwd,
      });
    } else {
      const { stdout } = await run(program, words, { cwd });
      assert.ok(words[0] === "fetch" || stdout.length > 0, line);
    }
  }
  assert.equal(cwd, join(folder, "clones/history.git"));
});

test("results stay as long as it says", async () => {
  const { monthlyPlan } = await import("../../src/core/history/monthly.ts");
  const ages: number[] = [];
  for (let month = 0; month < 48; month += 1) {
    const [begin, end] = [Date.UTC(2026, month), Date.UTC(2026, month + 1)];
    const round = { id: commits.length as never, at: instant(Date.UTC(2026, month + 4)), locations: [] };
    const state = { version: 1, checks: {}, incidents: {}, month: instant(Date.UTC(2026, month + 3)) } as const;
    const dropped = monthlyPlan(state, round)?.dropped ?? [];
    assert.deepEqual(
      [dropped[0], dropped.at(-1)],
      [`samples/${layout.dayName(instant(begin))}`, `hours/${layout.dayName(instant(end - 1))}`],
    );
    ages.push((round.at - end) / 86_400_000 + 1, (round.at - begin) / 86_400_000);
  }
  const [least, most] = /for (\d+) days at\s+least and (\d+) at most/.exec(text)?.slice(1) ?? [];
  assert.deepEqual([Math.min(...ages), Math.max(...ages)], [Number(least), Number(most)]);
});
