import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildSite } from "../../src/page/site.ts";
import { missingBrowser, openBrowser, type SiteServer, serveSite } from "../page/browser.ts";
import { lighthouseReport, type Report } from "../page/lighthouse.ts";
import { largePage } from "../page/samples.ts";
import { median, printCells, printTable, type Row } from "./table.ts";

const RUNS = 5;
/** A thousand checks take seconds. */
const LARGE_RUNS = 2;
const CHECKS = [10, 100, 1_000] as const;
const INCIDENTS = [0, 200, 2_000] as const;
const INDEX_BUDGET_BYTES = 60_000;
const BUILD_BUDGET_MS = 500;
const REQUEST_BUDGET = 2;

type Site = ReadonlyMap<string, string>;

/** Building the site, what it weighs, what a visitor asks for, and what Lighthouse says of its speed. */
export async function run(): Promise<void> {
  const lines: (readonly string[])[] = [];
  for (const checks of CHECKS) for (const incidents of INCIDENTS) lines.push(built(checks, incidents));
  printCells(`building, medians of ${RUNS} (of ${LARGE_RUNS} at 1,000 checks), 90 days, ${process.version}`, [
    ["checks", "incidents", "first build", "build", "files", "raw", "index raw", "index gzip -6", "index brotli"],
    ...lines,
  ]);
  const site = buildSite(largePage(100, 200));
  printCells("100 checks, 200 incidents: files of each kind", [
    ["files", "number", "raw", "gzip -6", "brotli", "largest gzip -6"],
    ...kindsOf(site),
  ]);
  printTable("the page's budgets at 100 checks, 200 incidents", await budgets(site));
}

function built(checks: number, incidents: number): readonly string[] {
  const input = largePage(checks, incidents);
  let site: Site = new Map();
  const times = Array.from({ length: checks > 100 ? LARGE_RUNS : RUNS }, () =>
    timed(() => {
      site = buildSite(input);
    }),
  );
  const index = site.get("index.html") ?? "";
  const [first = Number.NaN] = times;
  return [
    String(checks),
    String(incidents),
    `${first.toFixed(0)} ms`,
    `${median(times).toFixed(0)} ms`,
    String(site.size),
    kilobytes(sum([...site.values()].map(raw))),
    ...[raw, gzip, brotli].map((measure) => kilobytes(measure(index))),
  ];
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** `checks/*`, `badges/*`, and each file at the root by itself. */
function kindsOf(site: Site): readonly (readonly string[])[] {
  const kinds = Map.groupBy(site, ([path]) => (path.includes("/") ? `${path.split("/")[0]}/…` : path));
  return [...kinds].map(([kind, files]) => {
    const texts = files.map(([, text]) => text);
    return [
      kind,
      String(texts.length),
      ...[raw, gzip, brotli].map((measure) => kilobytes(sum(texts.map(measure)))),
      kilobytes(Math.max(...texts.map(gzip))),
    ];
  });
}

async function budgets(site: Site): Promise<readonly Row[]> {
  const input = largePage(100, 200);
  const buildMs = median(Array.from({ length: RUNS }, () => timed(() => buildSite(input))));
  const bytes = gzip(site.get("index.html") ?? "");
  return [
    {
      what: "site built",
      measured: `${buildMs.toFixed(0)} ms`,
      budget: `${BUILD_BUDGET_MS} ms`,
      isMet: buildMs <= BUILD_BUDGET_MS,
    },
    {
      what: "index.html, gzip -6",
      measured: kilobytes(bytes),
      budget: kilobytes(INDEX_BUDGET_BYTES),
      isMet: bytes <= INDEX_BUDGET_BYTES,
    },
    ...(await seen(site)),
  ];
}

const LIGHTHOUSE_RUNS = 9;

/** Nothing could be quicker: what Lighthouse takes from this one, the machine and the browser take. */
const EMPTY_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title></head><body><h1>Empty</h1></body></html>';

/** What a browser asks for, and how quick Lighthouse finds it beside an empty page. */
async function seen(site: Site): Promise<readonly Row[]> {
  const missing = missingBrowser();
  if (missing !== undefined) return [{ what: "in a browser", measured: `not measured: ${missing}` }];
  const server = await serveSite(new Map([...fresh(site), ["empty.html", EMPTY_PAGE]]), "/repo/");
  try {
    const requests = await requestsOf(server);
    const beside = requests.length - 1;
    const foreign = requests.filter((url) => !url.startsWith(server.url)).length;
    const ours: Scored[] = [];
    const empty: Scored[] = [];
    for (let run = 0; run < LIGHTHOUSE_RUNS; run += 1) {
      ours.push(await scored(server.url));
      empty.push(await scored(`${server.url}empty.html`));
    }
    const { score } = middle(ours);
    return [
      {
        what: "requests of a view beside the HTML",
        measured: String(beside),
        budget: String(REQUEST_BUDGET),
        isMet: beside <= REQUEST_BUDGET,
      },
      { what: "requests to any other host", measured: String(foreign), budget: "0", isMet: foreign === 0 },
      {
        what: `Lighthouse: performance, median of ${LIGHTHOUSE_RUNS}`,
        measured: told(ours),
        budget: "99",
        isMet: score >= 99,
      },
      { what: "the same of an empty page, by turns", measured: told(empty) },
    ];
  } finally {
    await server.close();
  }
}

interface Scored {
  readonly score: number;
  readonly report: Report;
}

async function scored(url: string): Promise<Scored> {
  const report = await lighthouseReport(url, ["performance"]);
  return { score: report.scores["performance"] ?? 0, report };
}

function told(runs: readonly Scored[]): string {
  const { score, report } = middle(runs);
  const scores = runs.map((run) => run.score);
  const span = `${score} (${Math.min(...scores)} to ${Math.max(...scores)}), benchmark index ${report.benchmarkIndex.toFixed(0)}`;
  return score === 100 ? span : `${span}; ${report.faults.join("; ")}`;
}

function middle(runs: readonly Scored[]): Scored {
  const found = runs.toSorted((one, other) => one.score - other.score)[Math.floor(runs.length / 2)];
  if (found === undefined) throw new Error("there is at least one report");
  return found;
}

/** As a visitor sees it who comes in time: without the banner by which the script warns of a page as old as the samples. */
function fresh(site: Site): Site {
  return new Map([...site].map(([path, text]) => [path, text.replaceAll(/data-after="\d{4}/g, 'data-after="2999')]));
}

async function requestsOf(server: SiteServer): Promise<readonly string[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) requests.push(request.url());
    });
    await page.goto(server.url, { waitUntil: "networkidle" });
    return requests;
  } finally {
    await browser.close();
  }
}

function raw(text: string): number {
  return Buffer.byteLength(text);
}

function gzip(text: string): number {
  return gzipSync(text, { level: 6 }).length;
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
