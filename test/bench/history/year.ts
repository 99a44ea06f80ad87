import process from "node:process";
import type { Row } from "../table.ts";
import { type BenchCommit, createRepository } from "./repository.ts";
import { createSimulation, ROUNDS_A_DAY, type Sizes, timedRounds } from "./simulation.ts";

const DAYS_A_MONTH = 30;
const MONTHS = 12;
/** Every round is a commit of its own: what is told of a month is told of these. */
const MEASURED = [1, 6, 12];
/** Their results are still in the tree at the end: every round is decided, and a day's are one commit. */
const KEPT = [10, 11];
/** All other months prepare the state: a round an hour, a day's in one commit. */
const SPARSE = 12;

/** What was seen of a month. */
interface Month {
  readonly packed: number;
  readonly written: number;
  readonly reads: number;
  readonly readBytes: number;
  readonly roundMs: number;
}

/** `daysOfMonth`: fewer make a quick look at whether the bench works; its figures then say little. */
export async function year(daysOfMonth = DAYS_A_MONTH): Promise<readonly Row[]> {
  const repository = createRepository();
  const simulated = createSimulation(20);
  const months = new Map<number, Month>();
  const began = performance.now();
  const tell = (word: string) =>
    process.stderr.write(`${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${word}\n`);
  let before = 0;
  for (let month = 1; month <= MONTHS; month++) {
    const sizes: Sizes[] = [];
    const isMeasured = MEASURED.includes(month);
    const numbers = numbersOf(month, daysOfMonth, isMeasured || KEPT.includes(month) ? 1 : SPARSE);
    const rounds = simulated.rounds(numbers, (one) => sizes.push(one));
    await repository.append(isMeasured ? rounds : byDay(rounds, numbers.length / daysOfMonth));
    tell(`month ${month}: ${numbers.length} rounds decided and committed`);
    if (!isMeasured && !MEASURED.includes(month + 1)) continue;
    const packed = repository.packedBytes();
    tell(`repacked: ${bytes(packed)}`);
    if (isMeasured) {
      months.set(month, {
        packed: (packed - before) / numbers.length,
        written: mean(sizes.map(({ written }) => written)),
        reads: mean(sizes.map(({ reads }) => reads)),
        readBytes: mean(sizes.map(({ readBytes }) => readBytes)),
        roundMs: await timedRounds(repository, simulated),
      });
    }
    before = packed;
  }
  const squashed = repository.cloneBytes(daysOfMonth * ROUNDS_A_DAY + 1);
  tell("cloned");
  repository.remove();
  return rows(months, squashed);
}

/** The numbers of a month's first days' rounds: every round, or one of so many. */
function numbersOf(month: number, days: number, step: number): readonly number[] {
  const first = (month - 1) * DAYS_A_MONTH * ROUNDS_A_DAY;
  return Array.from({ length: (days * ROUNDS_A_DAY) / step }, (_, index) => first + index * step);
}

/** So many commits after each other as one. */
async function* byDay(commits: AsyncIterable<BenchCommit>, count: number): AsyncGenerator<BenchCommit> {
  let some: readonly BenchCommit[] = [];
  for await (const commit of commits) {
    some = [...some, commit];
    if (some.length < count) continue;
    yield* merged(some);
    some = [];
  }
  yield* merged(some);
}

function merged(commits: readonly BenchCommit[]): readonly BenchCommit[] {
  const last = commits.at(-1);
  if (last === undefined) return [];
  const files = new Map(commits.flatMap((commit) => [...commit.files]));
  return [{ ...last, files, dropped: commits.flatMap(({ dropped = [] }) => dropped) }];
}

function rows(months: ReadonlyMap<number, Month>, squashed: number): readonly Row[] {
  const [first, sixth, last] = MEASURED.map((month) => months.get(month));
  if (first === undefined || sixth === undefined || last === undefined) throw new Error("all months are measured");
  const yearly = ((first.packed + sixth.packed + last.packed) / MEASURED.length) * MONTHS * DAYS_A_MONTH * ROUNDS_A_DAY;
  return [
    {
      what: "packed, a round in month 1",
      measured: bytes(first.packed),
      budget: "≤ 1.2 KB",
      isMet: first.packed <= 1_200,
    },
    { what: "packed, a round in month 6", measured: bytes(sixth.packed) },
    {
      what: "packed, a round in month 12",
      measured: `${bytes(last.packed)}, ${(last.packed / first.packed).toFixed(2)} × month 1`,
      budget: "≤ 1.1 × month 1",
      isMet: last.packed <= 1.1 * first.packed,
    },
    ...[first, sixth, last].map((month, index) => ({
      what: `a round in month ${MEASURED[index]}`,
      measured: `${bytes(month.written)} written, ${month.reads.toFixed(2)} files with ${bytes(month.readBytes)} read, ${month.roundMs.toFixed(0)} ms in the store`,
    })),
    { what: "a clone after a year, without new roots: by these three months", measured: bytes(yearly) },
    {
      what: "a clone after a year, new root every month",
      measured: bytes(squashed),
      budget: "≤ 20 MB",
      isMet: squashed <= 20e6,
    },
  ];
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

export function bytes(count: number): string {
  return count < 10_000
    ? `${count.toFixed(0)} B`
    : count < 1e6
      ? `${(count / 1000).toFixed(1)} KB`
      : `${(count / 1e6).toFixed(1)} MB`;
}
