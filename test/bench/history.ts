import { loadavg } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { systemClock } from "../../src/adapters/local/clock.ts";
import { createLocalStore } from "../../src/adapters/local/store.ts";
import { after, commitId, type Instant, locationId, roundId } from "../../src/core/brand.ts";
import { type Incident, isOpen } from "../../src/core/incident.ts";
import type { Result } from "../../src/core/result.ts";
import { Branch, type Step } from "../support/branch.ts";
import { aCheck, at } from "../support/builders.ts";
import { type BenchCommit, type BenchRepository, createRepository } from "./history/repository.ts";
import { createTarget, random, type Target } from "./history/target.ts";
import { median, printTable, type Row } from "./table.ts";

const EVERY_MS = 300_000;
const ROUNDS_A_MONTH = (30 * 86_400_000) / EVERY_MS;
const MONTHS = 12;
const REF = "refs/heads/history";
/** Rounds whose time is taken with the real store. */
const TIMED = 25;

const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = { year, many, peer: perCheck };

/**
 * What a year of rounds weighs in git: the deciding code over made-up looks, every round a commit in a real repository,
 * written by `git fast-import` in one go, repacked. Round times are those of the real store. `--parts year,many` leaves out
 * the rest.
 */
export async function run(): Promise<void> {
  const options = { parts: { type: "string", default: Object.keys(PARTS).join() } } as const;
  const names = parseArgs({ args: process.argv.slice(3), options }).values.parts.split(",");
  process.stdout.write(`${process.version}, load ${loadavg()[0]?.toFixed(1)} before\n`);
  const rows: Row[] = [];
  for (const name of names) {
    const part = PARTS[name];
    if (part === undefined)
      throw new Error(`there is no part \`${name}\`: name some of ${Object.keys(PARTS).join(", ")}`);
    rows.push(...(await part()));
  }
  printTable("history, 20 checks, 5-minute rounds, after `git repack -adf`", rows);
}

/** What was seen of a month. */
interface Month {
  readonly packed: number;
  readonly written: number;
  readonly reads: number;
  readonly readBytes: number;
  readonly roundMs: number;
  readonly clone: number;
}

async function year(): Promise<readonly Row[]> {
  const repository = createRepository();
  const simulated = createSimulation(20);
  const months = new Map<number, Month>();
  let [before, measured] = [0, 0];
  for (let month = 1; month <= MONTHS; month++) {
    const steps: Sizes[] = [];
    await repository.append(simulated.rounds(ROUNDS_A_MONTH, (sizes) => steps.push(sizes)));
    if (![1, 6, 11, MONTHS].includes(month)) continue;
    const packed = repository.packedBytes();
    months.set(month, {
      packed: (packed - before) / (ROUNDS_A_MONTH * (month - measured)),
      written: mean(steps.map(({ written }) => written)),
      reads: mean(steps.map(({ reads }) => reads)),
      readBytes: mean(steps.map(({ readBytes }) => readBytes)),
      roundMs: await timedRounds(repository, simulated),
      clone: packed,
    });
    [before, measured] = [packed, month];
  }
  const squashed = repository.cloneBytes(ROUNDS_A_MONTH + 1);
  repository.remove();
  return yearRows(months, squashed);
}

function yearRows(months: ReadonlyMap<number, Month>, squashed: number): readonly Row[] {
  const [first, sixth, last] = [months.get(1), months.get(6), months.get(MONTHS)];
  if (first === undefined || sixth === undefined || last === undefined) throw new Error("all months are measured");
  const rows: Row[] = [
    {
      what: "packed, a round in month 1",
      measured: bytes(first.packed),
      budget: "≤ 1.2 KB",
      isMet: first.packed <= 1_200,
    },
    { what: "packed, a round in months 2 to 6", measured: bytes(sixth.packed) },
    {
      what: "packed, a round in month 12",
      measured: `${bytes(last.packed)}, ${(last.packed / first.packed).toFixed(2)} × month 1`,
      budget: "≤ 1.1 × month 1",
      isMet: last.packed <= 1.1 * first.packed,
    },
  ];
  for (const [name, month] of [
    ["1", first],
    ["6", sixth],
    ["12", last],
  ] as const) {
    rows.push({
      what: `a round in month ${name}`,
      measured: `${bytes(month.written)} written, ${month.reads.toFixed(2)} files with ${bytes(month.readBytes)} read, ${month.roundMs.toFixed(0)} ms in the store`,
    });
  }
  return [
    ...rows,
    { what: "a clone after a year, without new roots", measured: bytes(last.clone) },
    {
      what: "a clone after a year, new root every month",
      measured: bytes(squashed),
      budget: "≤ 20 MB",
      isMet: squashed <= 20e6,
    },
  ];
}

/** 5,000 checks: two hours, the second with the roll-up of the first. */
async function many(): Promise<readonly Row[]> {
  const repository = createRepository();
  const simulated = createSimulation(5_000);
  const rounds = 24;
  await repository.append(simulated.rounds(rounds, () => undefined));
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
const PEER_ROUNDS = (2 * 86_400_000) / EVERY_MS;

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

interface Sizes {
  readonly written: number;
  readonly reads: number;
  readonly readBytes: number;
}

interface Simulation {
  readonly branch: Branch;
  rounds(count: number, seen: (sizes: Sizes) => void): AsyncGenerator<BenchCommit>;
  /** The next round, decided and not yet committed. */
  next(): { readonly step: Step; readonly start: Instant };
}

function createSimulation(checks: number): Simulation {
  const targets: readonly Target[] = Array.from({ length: checks }, (_, index) => createTarget(index));
  const branch = new Branch(targets.map(({ id }) => aCheck(id)));
  let number = 0;
  function next() {
    const start = startOf(number++);
    const results = targets.flatMap((target) => target.looks(start));
    return { step: round(branch, start, number, results), start };
  }
  return {
    branch,
    next,
    async *rounds(count, seen) {
      for (let done = 0; done < count; done++) {
        const { step, start } = next();
        const { files, dropped, message } = step.recorded;
        seen({ written: total(files.values()), reads: step.reads.length, readBytes: step.readBytes });
        yield { at: start, message, files, dropped };
      }
    },
  };
}

function startOf(number: number): Instant {
  return after(at("2026-01-01T00:02:11Z"), number * EVERY_MS + Math.floor(random() * 45_000));
}

function round(branch: Branch, start: Instant, number: number, results: readonly Result[]): Step {
  const settled = Object.values<Incident>(branch.state?.incidents ?? {}).map(
    (incident) => [incident.id, { number: 12, settled: !isOpen(incident) }] as const,
  );
  return branch.round(start, results, {
    round: { id: roundId(`${19_584_738_291 + number * 7_919}-1-round-1`), locations: [locationId("here")] },
    sightings: new Map(settled),
  });
}

/** The median time of a round's reads, decisions and commit through the real store. */
async function timedRounds(repository: BenchRepository, simulated: Simulation, count = TIMED): Promise<number> {
  const store = createLocalStore({
    directory: repository.directory,
    ref: REF,
    author: { name: "Bench", email: "bench@users.noreply.github.com" },
    clock: systemClock(),
  });
  const times: number[] = [];
  for (let done = 0; done < count; done++) {
    const began = performance.now();
    const head = (await store.head()) ?? commitId("");
    const { step } = simulated.next();
    await store.read(head, step.reads);
    const { files, dropped, message } = step.recorded;
    await store.commit({ parent: head, message, files, dropped });
    times.push(performance.now() - began);
  }
  return median(times);
}

function total(texts: Iterable<string | null>): number {
  let sum = 0;
  for (const text of texts) sum += Buffer.byteLength(text ?? "");
  return sum;
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function bytes(count: number): string {
  return count < 10_000
    ? `${count.toFixed(0)} B`
    : count < 1e6
      ? `${(count / 1000).toFixed(1)} KB`
      : `${(count / 1e6).toFixed(1)} MB`;
}
