import { once } from "node:events";
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { FLAGS, PROGRAM } from "./browser.ts";

/** What Lighthouse says of a page: scores from 0 to 100 by category, and what costs points. */
export interface Report {
  readonly scores: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  /**
   * How fast Lighthouse finds this machine, which it slows down four times whatever it is. Chromium's developer tools take
   * 1,000 for a phone of the middle range (Pixel 5) and 264 for a cheap one.
   */
  readonly benchmarkIndex: number;
}

/** Runs Lighthouse as a phone in a browser of its own. */
export async function lighthouseReport(url: string, categories: readonly string[]): Promise<Report> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: PROGRAM,
    args: [...FLAGS, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: "error" });
    if (result === undefined) throw new Error("Lighthouse gave no report");
    const { lhr } = result;
    if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    const scores = Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
    const faults = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
    return {
      benchmarkIndex: lhr.environment.benchmarkIndex,
      scores: Object.fromEntries(scores),
      faults: faults.map(({ id, title, displayValue }) => `${id}: ${title} ${displayValue ?? ""}`.trim()),
    };
  } finally {
    await browser.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
