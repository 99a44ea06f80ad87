import process from "node:process";

export interface Row {
  readonly what: string;
  readonly measured: string;
  /** As design, section 12, has it; absent for a peer. */
  readonly budget?: string;
  /** Absent where there is no budget. */
  readonly isMet?: boolean;
}

/** Prints rows as a Markdown table, so that a result can be pasted as it is. */
export function printTable(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ what, measured, budget, isMet }) => [
    what,
    measured,
    budget ?? "",
    isMet === undefined ? "" : isMet ? "met" : "NOT MET",
  ]);
  printCells(title, [["what", "measured", "budget", ""], ...cells]);
}

/** Prints a Markdown table; the first line is its head. */
export function printCells(title: string, [head = [], ...cells]: readonly (readonly string[])[]): void {
  const lines = [head, head.map(() => "---"), ...cells].map((line) => `| ${line.join(" | ")} |`);
  process.stdout.write(`\n${title}\n\n${lines.join("\n")}\n`);
}

/** The middle value; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
