import { createServer } from "node:http";
import { loadavg } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { configOf, openGitHubPlace, openLocalPlace, type Place } from "../app/history-place.ts";
import { clockFrom, sumOf, write } from "../app/writers.ts";
import { median, printTable, type Row } from "./table.ts";

const STORES: Readonly<Record<string, () => Promise<Place>>> = {
  local: () => openLocalPlace(),
  github: () => openGitHubPlace(clockFrom(Date.now())),
};

/**
 * Writers that all begin at once, round after round: what is lost, what is there twice, and how long the race takes. By
 * default 200 of them; `--writers 16`, `--rounds 20` and `--stores local` change it.
 */
export async function run(): Promise<void> {
  const options = {
    writers: { type: "string", default: "200" },
    rounds: { type: "string", default: "2" },
    stores: { type: "string", default: Object.keys(STORES).join() },
  } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const [writers, rounds] = [Number(values.writers), Number(values.rounds)];
  const target = createServer((_, response) => response.end("ok"));
  await new Promise<void>((resolve) => target.listen(0, "127.0.0.1", resolve));
  const address = target.address();
  if (typeof address !== "object" || address === null) throw new Error("a listening server has an address");
  process.stdout.write(`${process.version}, load ${loadavg()[0]?.toFixed(1)} before\n`);
  for (const name of values.stores.split(",")) {
    const place = await STORES[name]?.();
    if (place === undefined)
      throw new Error(`there is no store \`${name}\`: name some of ${Object.keys(STORES).join(", ")}`);
    const config = configOf(`http://127.0.0.1:${address.port}/`, ["shop"]);
    printTable(
      `${writers} writers at once, ${rounds} rounds each, on ${name}`,
      await race({ place, config, writers, rounds }),
    );
    await place.close();
  }
  target.closeAllConnections();
  target.close();
}

async function race(tides: Parameters<typeof write>[0]): Promise<readonly Row[]> {
  const began = performance.now();
  const { outcomes, tookMs } = await write(tides);
  const wholeS = (performance.now() - began) / 1_000;
  const { lost, twice, isLinear, verified } = await sumOf(tides);
  const refused = outcomes.flatMap((outcome) => outcome.refused);
  const seconds = tookMs.map((ms) => ms / 1_000);
  const [first] = refused;
  return [
    {
      what: "results lost",
      measured: `${lost.length} of ${tides.writers * tides.rounds}`,
      budget: "0",
      isMet: lost.length === 0,
    },
    { what: "results there twice", measured: `${twice.length}`, budget: "0", isMet: twice.length === 0 },
    { what: "head is linear", measured: isLinear ? "yes" : "no", budget: "yes", isMet: isLinear },
    {
      what: "figures that do not follow from the results",
      measured: `${verified.findings.length}`,
      budget: "0",
      isMet: verified.findings.length === 0,
    },
    { what: "rounds refused", measured: `${refused.length}${first === undefined ? "" : `: ${first.message}`}` },
    {
      what: "a round, median and slowest",
      measured: `${median(seconds).toFixed(1)} s, ${Math.max(...seconds).toFixed(1)} s`,
    },
    { what: "commits a second", measured: (verified.rounds / wholeS).toFixed(1) },
  ];
}
