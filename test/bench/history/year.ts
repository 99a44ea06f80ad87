import process from "node:process";
import type { Row } from "../table.ts";
import { createRepository } from "./repository.ts";
import { createSimulation, ROUNDS_A_DAY, type Sizes, timedRounds } from "./simulation.ts";

/** Of the year 2026. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What is told of a month is told of these; before and after each the repository is repacked. */
const MEASURED = [1, 6, 12];

/** What was seen of a month. */
interface Month {
  readonly packed: number;
  readonly written: number;
  readonly reads: number;
  readonly readBytes: number;
  readonly roundMs: number;
}

/** `most` days of each month: few make a quick look at whether the bench works; its figures then say little. */
export async function year(most = 31): Promise<readonly Row[]> {
  const repository = createRepository();
  const simulated = createSimulation(20);
  const months = new Map<number, Month>();
  const began = performance.now();
  const tell = (word: string) =>
    process.stderr.write(`${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${word}\n`);
  let before = 0;
  for (const [index, days] of DAYS.entries()) {
    const month = index + 1;
    const sizes: Sizes[] = [];
    const isMeasured = MEASURED.includes(month);
    const numbers = numbersOf(index, Math.min(days, most));
    await repository.append(simulated.rounds(numbers, (one) => sizes.push(one)));
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
  const last = Math.min(DAYS.at(-1) ?? 0, most) * ROUNDS_A_DAY;
  const clones = { whole: repository.packedBytes(), squashed: repository.cloneBytes(last + 1) };
  tell("cloned");
  repository.remove();
  return rows(months, clones);
}

/** The numbers of the rounds of a month's first days. */
function numbersOf(month: number, days: number): readonly number[] {
  const first = DAYS.slice(0, month).reduce((sum, one) => sum + one, 0) * ROUNDS_A_DAY;
  return Array.from({ length: days * ROUNDS_A_DAY }, (_, index) => first + index);
}

function rows(
  months: ReadonlyMap<number, Month>,
  clones: { readonly whole: number; readonly squashed: number },
): readonly Row[] {
  const [first, sixth, last] = MEASURED.map((month) => months.get(month));
  if (first === undefined || sixth === undefined || last === undefined) throw new Error("all months are measured");
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
    { what: "a clone after a year, without new roots", measured: bytes(clones.whole) },
    {
      what: "a clone after a year, new root every month",
      measured: bytes(clones.squashed),
      budget: "≤ 20 MB",
      isMet: clones.squashed <= 20e6,
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
