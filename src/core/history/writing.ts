import type { Lines, Problem } from "./ndjson.ts";

/** Files to write, what could not be read in the files they replace, and what to report. */
export interface Writing {
  readonly files: ReadonlyMap<string, string>;
  /** Lines to keep aside, by the path they stood in. */
  readonly damaged: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** A writing that grows. */
export interface OpenWriting extends Writing {
  /** `replaced`: what was read of the file that `content` replaces. */
  write(path: string, content: string, replaced?: Pick<Lines<unknown>, "damaged" | "problems">): void;
  report(problems: readonly Problem[]): void;
}

export function createWriting(): OpenWriting {
  const files = new Map<string, string>();
  const damaged = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  return {
    files,
    damaged,
    problems,
    write(path, content, replaced) {
      files.set(path, content);
      if (replaced === undefined || replaced.damaged.length === 0) return;
      damaged.set(path, replaced.damaged);
      problems.push(...replaced.problems);
    },
    report(found) {
      problems.push(...found);
    },
  };
}
