import { randomUUID } from "node:crypto";
import type { Progress } from "../app/world.ts";
import type { Result } from "../core/result.ts";
import { standing } from "./change-words.ts";
import type { Output } from "./cli/command.ts";

const MARKS = { up: "✓", degraded: "~", down: "✗", blocked: "⊘", unknown: "?" } as const;

/** One line per result: mark, state, check, what was seen, and the first-byte time. Texts are already safe for a terminal. */
export function resultLine(result: Result): string {
  const { state, check, text, phases, look, location } = result;
  const time = phases.firstByteMs === undefined ? "" : `  ${phases.firstByteMs.toFixed(0)} ms`;
  const again = look === 0 ? "" : `  (look ${look + 1})`;
  return `${MARKS[state]} ${state.padEnd(8)} ${check}  ${text}${time}${again}  [${location}]`;
}

function line(progress: Progress): string | undefined {
  switch (progress.kind) {
    case "started":
      return `looking at ${count(progress.checks, "check")}`;
    case "looked":
      return resultLine(progress.result);
    case "settling":
      return `… looking again in ${Math.round(progress.waitMs / 1000)} s at ${progress.checks.join(", ")}`;
    case "committed":
      return `committed ${progress.commit.slice(0, 10)}  ${progress.message}`;
    case "changed":
      return `→ ${progress.change.kind}: ${standing(progress.change)} (${progress.change.reason})`;
    case "problem":
      return `! ${progress.text}`;
    case "refused":
      return `! ${progress.error.message}; ${progress.error.next}`;
  }
}

/** Writes every event as one plain line. */
export function plainProgress(out: Output): (progress: Progress) => void {
  return (progress) => {
    const text = line(progress);
    if (text !== undefined) out.write(`${text}\n`);
  };
}

/**
 * Texts from targets reach the log of a workflow: until the answered function is called, nothing written is taken for a
 * command of the runner. Source: "Stopping and starting workflow commands" in GitHub's documentation.
 */
export function stopCommands(out: Output): () => void {
  const token = randomUUID();
  out.write(`::stop-commands::${token}\n`);
  return () => out.write(`::${token}::\n`);
}

/**
 * On a terminal: results scroll by only where they are not `up`, and the last line counts. Without it, a round of a thousand
 * healthy checks would bury the one line that matters.
 */
export function liveProgress(out: Output): (progress: Progress) => void {
  const clear = "\r\u001b[2K";
  return (progress) => {
    if (progress.kind === "looked") {
      const { result, done, of } = progress;
      if (result.state !== "up") out.write(`${clear}${resultLine(result)}\n`);
      out.write(`${clear}looked at ${done} of ${of}${done === of ? "\n" : ""}`);
      return;
    }
    const text = line(progress);
    if (text !== undefined) out.write(`${clear}${text}\n`);
  };
}

/** `1 check`, `2 checks`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
