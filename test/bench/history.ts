import { loadavg } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { type BenchCommit, createRepository } from "./history/repository.ts";
import { createSimulation, ROUNDS_A_DAY, startOf, timedRounds } from "./history/simulation.ts";
import { createTarget } from "./history/target.ts";
import { bytes, year } from "./history/year.ts";
import { printTable, type Row } from "./table.ts";

const PARTS: Readonly<Record<string, (days: number | undefined) => Promise<readonly Row[]>>> = {
  year,
  many,
  peer: perCheck,
};

/**
 * What a year of rounds weighs in git: the deciding code over made-up looks, each of 105,120 rounds a commit in a real
 * repository, written by `git fast-import` in one go, repacked around the months that are told of. Round times are those of
 * the real store. The year takes seven minutes; `--parts year,many` leaves out the rest, and `--days 1` of each month of the
 * year only shows that it works.
 */
export async function run(): Promise<void> {
  const options = { parts: { type: "string", default: Object.keys(PARTS).join() }, days: { type: "string" } } as const;
  const { parts, days } = parseArgs({ args: process.argv.slice(3), options }).values;
  process.stdout.write(`${process.version}, load ${loadavg()[0]?.toFixed(1)} before\n`);
  const rows: Row[] = [];
  for (const name of parts.split(",")) {
    const part = PARTS[name];
    if (part === undefined)
      throw new Error(`there is no part \`${name}\`: name some of ${Object.keys(PARTS).join(", ")}`);
    rows.push(...(await part(days === undefined ? undefined : Number(days))));
  }
  printTable("history, 20 checks, 5-minute rounds, after `git repack -adf`", rows);
}

/** 5,000 checks: two hours, the second with the roll-up of the first. */
async function many(): Promise<readonly Row[]> {
  const repository = createRepository();
  const simulated = createSimulation(5_000);
  const rounds = 24;
  await repository.append(simulated.rounds(Array.from({ length: rounds }).keys(), () => undefined));
  const each = repository.packedBytes() / rounds / 5_000;
  const storeMs = await timedRounds(repository, simulated, 3);
  repository.remove();
  return [
    {
      what: "5,000 checks: a check and round, packed",
      measured: `${each.toFixed(1)} B`,
      budget: "≤ 60 B",
      isMet: each <= 60,
    },
    {
      what: "5,000 checks: a round's reads, decisions and commit",
      measured: `${storeMs.toFixed(0)} ms`,
      budget: "≤ 3 s",
      isMet: storeMs <= 3_000,
    },
  ];
}

/** Of the obvious layout: it writes every file anew in each round, and a whole month of that is over 100 GB. */
const PEER_ROUNDS = 2 * ROUNDS_A_DAY;

/** The obvious layout, for comparison: a file per check and month, a line per look. */
async function perCheck(): Promise<readonly Row[]> {
  const repository = createRepository();
  const targets = Array.from({ length: 20 }, (_, index) => createTarget(index));
  async function* rounds(): AsyncGenerator<BenchCommit> {
    const files = new Map<string, string>();
    for (let number = 0; number < PEER_ROUNDS; number++) {
      const start = startOf(number);
      for (const target of targets) {
        const path = `checks/${target.id}/2026-01.ndjson`;
        const lines = target.looks(start).map((look) => `${JSON.stringify({ ...look, facts: undefined })}\n`);
        files.set(path, (files.get(path) ?? "") + lines.join(""));
      }
      yield { at: start, message: "20 up [skip ci]", files: new Map(files) };
    }
  }
  await repository.append(rounds());
  const each = repository.packedBytes() / PEER_ROUNDS;
  repository.remove();
  return [{ what: "peer: a file per check and month, a round of the first two days, packed", measured: bytes(each) }];
}
