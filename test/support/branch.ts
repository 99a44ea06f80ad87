import { type AdvanceInput, type AdvanceOutput, advance } from "../../src/core/advance.ts";
import { after, type Instant, instant, locationId, roundId } from "../../src/core/brand.ts";
import type { Check } from "../../src/core/check.ts";
import type { HourTally } from "../../src/core/history/hours.ts";
import {
  openHistory,
  type Recorded,
  readsAfter,
  readsAtFirst,
  readsNext,
  record,
  recordedResults,
  stateBefore,
} from "../../src/core/history/record.ts";
import { readHours } from "../../src/core/history/rolled-files.ts";
import type { HistoryState } from "../../src/core/history-state.ts";
import type { Result } from "../../src/core/result.ts";
import type { Round } from "../../src/core/round.ts";

/** What one round did to a branch. */
export interface Step {
  readonly round: Round;
  readonly advanced: AdvanceOutput;
  readonly recorded: Recorded;
  /** The files asked for, in order, whether they exist or not. */
  readonly reads: readonly string[];
  /** How much was read, in bytes. */
  readonly readBytes: number;
  /** The files written. */
  readonly writes: readonly string[];
}

export interface RoundOptions extends Partial<Omit<AdvanceInput, "results" | "round" | "checks">> {
  readonly round?: Partial<Round>;
  /** In place of the branch's own checks, from now on. */
  readonly checks?: readonly Check[];
}

/** The files of a history branch, with the deciding code run over them as a round does. */
export class Branch {
  readonly files = new Map<string, string>();
  checks: readonly Check[];
  #rounds = 0;
  #now = 0;

  constructor(checks: readonly Check[]) {
    this.checks = checks;
  }

  get state(): HistoryState | undefined {
    const opened = openHistory(this.files);
    return opened.kind === "open" ? opened.state : undefined;
  }

  /** Every line of `hours/`, in the order in which they were begun. */
  get hours(): readonly HourTally[] {
    const paths = [...this.files.keys()].filter((path) => path.startsWith("hours/")).sort();
    const days = new Set(paths.map((path) => path.slice("hours/".length, "hours/2026-11-22".length)));
    return [...days].flatMap((name) => {
      const day = instant(Date.parse(name));
      return readHours(this.files, day).good.map(({ value }) => value);
    });
  }

  /** One round that begins at `at`, with these results. It is committed half a minute after its last look. */
  round(at: Instant, results: readonly Result[], options: RoundOptions = {}): Step {
    this.checks = options.checks ?? this.checks;
    this.#rounds += 1;
    const round = { id: roundId(`r${this.#rounds}`), at, locations: [locationId("here")], ...options.round };
    const opened = openHistory(this.#read(readsAtFirst(round)));
    if (opened.kind === "newer") throw new Error(`schema version ${opened.version}`);
    const first = [...readsAtFirst(round), ...readsNext(opened, round)];
    const before = stateBefore(opened, this.#read(first), round);
    // A round that is committed late is committed after those before it: time goes on.
    this.#now = Math.max(this.#now, after(instant(Math.max(at, ...results.map((result) => result.at))), 30_000));
    const now = instant(this.#now);
    const advanced = advance({
      state: before,
      everyMs: 300_000,
      now,
      recorded: recordedResults(this.#read(first), round),
      ...options,
      checks: this.checks,
      results,
      round,
    });
    const later = readsAfter(before, advanced, round);
    const recorded = record({
      files: this.#read([...first, ...later]),
      before,
      advanced,
      checks: this.checks,
      round,
      now,
    });
    const reads = [...first, ...later];
    const readBytes = reads.reduce((sum, path) => sum + Buffer.byteLength(this.files.get(path) ?? ""), 0);
    for (const path of this.files.keys()) {
      if (recorded.dropped.some((folder) => path.startsWith(`${folder}/`))) this.files.delete(path);
    }
    for (const [path, content] of recorded.files) {
      if (content === null) this.files.delete(path);
      else this.files.set(path, content);
    }
    return { round, advanced, recorded, reads, readBytes, writes: [...recorded.files.keys()] };
  }

  #read(paths: readonly string[]): ReadonlyMap<string, string> {
    return new Map(
      paths.flatMap((path) => {
        const content = this.files.get(path);
        return content === undefined ? [] : [[path, content] as const];
      }),
    );
  }
}
