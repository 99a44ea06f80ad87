import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { createAuthority } from "../support/certificates.ts";
import { nameServer } from "../support/name-server.ts";
import { ENGINES } from "./probe/engines.ts";
import { compare, DELAY_MS, type Measured, type Spread, spread, startTargets, type Targets } from "./probe/truth.ts";
import { median, printCells, printTable, type Row } from "./table.ts";

const SCHEMES = ["http", "https"] as const;
type Scheme = (typeof SCHEMES)[number];

interface Bench {
  readonly targets: Targets;
  /** A file of PEM. */
  readonly ca: string;
  readonly folder: string;
  readonly counts: readonly number[];
  readonly runs: number;
}

/** All runs of one engine with one number of targets. */
interface Series {
  readonly scheme: Scheme;
  readonly engine: string;
  readonly count: number;
  readonly runs: Measured[];
}

/**
 * The engine against its peers on the same targets, in turn, and its times against what the targets logged.
 * `--targets 100,1000`, `--runs 1` and `--schemes http` shorten it.
 */
export async function run(): Promise<void> {
  const options = {
    targets: { type: "string", default: "100,1000,5000" },
    runs: { type: "string", default: "5" },
    schemes: { type: "string", default: SCHEMES.join() },
  } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const folder = await mkdtemp(join(tmpdir(), "allclear-bench-"));
  const authority = createAuthority();
  const { cert, key } = authority.leaf();
  const files = { "ca.pem": authority.root, "leaf.pem": cert, "leaf.key": key };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const targets = await startTargets(join(folder, "leaf.pem"), join(folder, "leaf.key"));
  const counts = values.targets.split(",").map(Number);
  const bench = { targets, ca: join(folder, "ca.pem"), folder, counts, runs: Number(values.runs) };
  const schemes = SCHEMES.filter((scheme) => values.schemes.split(",").includes(scheme));
  process.stdout.write(
    `${process.version}, load ${loadavg()[0]?.toFixed(1)} before; targets answer after ${DELAY_MS} ms\n`,
  );
  try {
    const series: Series[] = [];
    for (const scheme of schemes) series.push(...(await compareEngines(bench, scheme)));
    for (const scheme of schemes) printEngines(scheme, series, bench.runs);
    printTable("budgets of the probe", series.length === 0 ? [] : budgets(series, bench));
    await deadNames(bench);
  } finally {
    targets.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Engines take turns within a run, so that what else the machine does hits all of them. */
async function compareEngines(
  { targets, ca, folder, counts, runs }: Bench,
  scheme: Scheme,
): Promise<readonly Series[]> {
  const series = counts.flatMap((count) =>
    Object.keys(ENGINES).map((engine): Series => ({ scheme, engine, count, runs: [] })),
  );
  for (let number = 0; number < runs; number += 1) {
    for (const { engine, count, runs: measured } of series) {
      const urls = Array.from({ length: count }, (_, index) => targets.url(scheme, index));
      const done = await ENGINES[engine]?.({ urls, ca }, folder);
      const truth = await targets.take();
      if (done !== undefined) measured.push(compare(done, truth));
    }
  }
  return series;
}

function printEngines(scheme: Scheme, all: readonly Series[], runs: number): void {
  const header = [
    "engine",
    "targets",
    "wall s",
    "CPU ms a check",
    "memory MB",
    "first byte off by ms, median / p99",
    "targets late by ms",
    "not up",
  ];
  const lines = all
    .filter((series) => series.scheme === scheme)
    .map(({ engine, count, runs: measured }) => {
      const middle = (value: (one: Measured) => number) => median(measured.map(value));
      return [
        engine,
        `${count}`,
        (middle(({ wallMs }) => wallMs) / 1_000).toFixed(2),
        (middle(({ cpuMs }) => cpuMs) / count).toFixed(2),
        middle(({ rssMb }) => rssMb).toFixed(0),
        described(measured.map(({ errorMs }) => errorMs)),
        described(measured.map(({ lateMs }) => lateMs)),
        `${measured.reduce((sum, { failed }) => sum + failed, 0)}`,
      ];
    });
  printCells(`probe over ${scheme.toUpperCase()}, medians of ${runs}`, [header, ...lines]);
}

/** The medians of the runs' medians and of their 99th percentiles. */
function described(spreads: readonly Spread[]): string {
  const of = (key: keyof Spread) => median(spreads.map((one) => one[key])).toFixed(2);
  return `${of("p50")} / ${of("p99")}`;
}

function budgets(all: readonly Series[], { counts }: Bench): readonly Row[] {
  const rows: Row[] = [];
  for (const [scheme, ratio] of [
    ["http", 2.2],
    ["https", 1.6],
  ] as const) {
    const ofScheme = all.filter((series) => series.scheme === scheme);
    if (ofScheme.length === 0) continue;
    const ours = ofScheme.filter(({ engine }) => engine === "allclear");
    if (counts.length > 1) rows.push(slopeRow(scheme, ofScheme, counts, ratio));
    for (const series of ours) rows.push(...truthRows(series));
    rows.push(...ours.filter(({ count }) => scheme === "https" && count === 5_000).flatMap(sizeRows));
  }
  return rows;
}

function slopeRow(scheme: Scheme, series: readonly Series[], counts: readonly number[], ratio: number): Row {
  const [low, high] = counts.toSorted((one, other) => one - other).slice(-2) as [number, number];
  const slope = (name: string) => {
    const cpuMs = (count: number, run: number) =>
      series.find(({ engine, count: some }) => engine === name && some === count)?.runs[run]?.cpuMs ?? 0;
    const runs = series[0]?.runs ?? [];
    return median(runs.map((_, run) => (cpuMs(high, run) - cpuMs(low, run)) / (high - low)));
  };
  const [ours, bare] = [slope("allclear"), slope("undici bare")];
  return {
    what: `${scheme.toUpperCase()}: CPU of a further check, ${low} to ${high} targets`,
    measured: `${ours.toFixed(2)} ms, ${(ours / bare).toFixed(2)} × undici bare's ${bare.toFixed(2)}`,
    budget: `≤ ${ratio} ×`,
    isMet: ours <= ratio * bare,
  };
}

function truthRows({ scheme, count, runs }: Series): readonly Row[] {
  const what = `${scheme.toUpperCase()}, ${count} targets`;
  const middle = (value: (one: Measured) => number) => median(runs.map(value));
  const [p50, p99] = [middle(({ errorMs }) => errorMs.p50), middle(({ errorMs }) => errorMs.p99)];
  const [share, bar] = [middle((one) => one.bar?.share ?? 0), middle((one) => one.bar?.medianMs ?? Number.NaN)];
  return [
    {
      what: `${what}: first byte off by, median / p99`,
      measured: `${p50.toFixed(2)} / ${p99.toFixed(2)} ms`,
      budget: "≤ 1 / ≤ 5 ms",
      isMet: p50 <= 1 && p99 <= 5,
    },
    {
      what: `${what}: the error bar covers; its median`,
      measured: `${(100 * share).toFixed(1)} %; ${bar.toFixed(2)} ms`,
      budget: "≥ 98 %; ≤ 3 ms",
      isMet: share >= 0.98 && bar <= 3,
    },
  ];
}

function sizeRows({ runs }: Series): readonly Row[] {
  const wallS = median(runs.map(({ wallMs }) => wallMs)) / 1_000;
  const rssMb = median(runs.map((one) => one.rssMb));
  return [
    { what: "HTTPS, 5000 targets: wall", measured: `${wallS.toFixed(1)} s`, budget: "≤ 30 s", isMet: wallS <= 30 },
    {
      what: "HTTPS, 5000 targets: memory",
      measured: `${rssMb.toFixed(0)} MB`,
      budget: "≤ 400 MB",
      isMet: rssMb <= 400,
    },
  ];
}

const LIVING = 200;

/** Names whose server never answers, among living ones. */
async function deadNames({ targets, ca, folder }: Bench): Promise<void> {
  const lines: string[][] = [];
  for (const dead of [0, 4, 20]) {
    const names = Array.from(
      { length: LIVING + dead },
      (_, index) => `${index < LIVING ? "alive" : "dead"}${index}.example`,
    );
    const zone = names.map((name) => [name, name.startsWith("alive") ? { a: "127.0.0.1" } : "silent"] as const);
    const ends: (() => unknown)[] = [];
    const server = await nameServer({ after: (end) => ends.push(end) }, Object.fromEntries(zone));
    // Dead names first: whoever could be held up by them is.
    const urls = names.toReversed().map((name, index) => targets.url("http", index).replace("127.0.0.1", name));
    const done = await ENGINES["allclear"]?.({ urls, ca, dnsServers: [server.address] }, folder);
    for (const end of ends) end();
    const living = done?.seen.filter(({ url }) => url.includes("//alive")) ?? [];
    const dns = spread(living.flatMap(({ dnsMs }) => dnsMs ?? []));
    const failed = living.filter(({ isUp }) => !isUp).length;
    lines.push([
      `${dead}`,
      `${LIVING}`,
      ((done?.wallMs ?? 0) / 1_000).toFixed(2),
      `${dns.p50.toFixed(1)} / ${dns.p99.toFixed(1)}`,
      `${failed}`,
      failed === 0 ? "met" : "NOT MET",
    ]);
  }
  const header = [
    "dead names",
    "living names",
    "wall s",
    "their DNS ms, median / p99",
    "living that failed",
    "budget 0",
  ];
  printCells("names with dead DNS", [header, ...lines]);
}
