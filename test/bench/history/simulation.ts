import { systemClock } from "../../../src/adapters/local/clock.ts";
import { createLocalStore } from "../../../src/adapters/local/store.ts";
import { after, commitId, type Instant, locationId, roundId } from "../../../src/core/brand.ts";
import { type Incident, isOpen } from "../../../src/core/incident.ts";
import type { Result } from "../../../src/core/result.ts";
import { Branch, type Step } from "../../support/branch.ts";
import { aCheck, at } from "../../support/builders.ts";
import { median } from "../table.ts";
import type { BenchCommit, BenchRepository } from "./repository.ts";
import { createTarget, random, type Target } from "./target.ts";

const EVERY_MS = 300_000;
export const ROUNDS_A_DAY = 86_400_000 / EVERY_MS;
const REF = "refs/heads/history";
/** Rounds whose time is taken with the real store. */
const TIMED = 25;

export interface Sizes {
  readonly written: number;
  readonly reads: number;
  readonly readBytes: number;
}

export interface Simulation {
  readonly branch: Branch;
  /** The rounds of those numbers, each a commit. */
  rounds(numbers: Iterable<number>, seen: (sizes: Sizes) => void): AsyncGenerator<BenchCommit>;
  /** The next round, decided and not yet committed. */
  next(): Step;
}

/** The deciding code over made-up looks. A round's number tells its time: they are five minutes apart. */
export function createSimulation(checks: number): Simulation {
  const targets: readonly Target[] = Array.from({ length: checks }, (_, index) => createTarget(index));
  const branch = new Branch(targets.map(({ id }) => aCheck(id)));
  let upcoming = 0;
  function decided(number: number) {
    upcoming = number + 1;
    const start = startOf(number);
    const results = targets.flatMap((target) => target.looks(start));
    return { step: round(branch, start, number, results), start };
  }
  return {
    branch,
    next: () => decided(upcoming).step,
    async *rounds(numbers, seen) {
      for (const number of numbers) {
        // What was timed with the real store is not done again.
        if (number < upcoming) continue;
        const { step, start } = decided(number);
        const { files, dropped, message } = step.recorded;
        seen({ written: total(files.values()), reads: step.reads.length, readBytes: step.readBytes });
        yield { at: start, message, files, dropped };
      }
    },
  };
}

export function startOf(number: number): Instant {
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
export async function timedRounds(repository: BenchRepository, simulated: Simulation, count = TIMED): Promise<number> {
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
    const step = simulated.next();
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
