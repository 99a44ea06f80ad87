import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface Program {
  readonly path: string;
  readonly words: readonly string[];
  readonly folder: string;
  /** The line of its log that says that it listens. */
  readonly ready: RegExp;
}

/** What ends a program when the test has ended. */
export interface Ends {
  after(clean: () => Promise<void>): unknown;
}

/** A real program in the foreground as our child, until the test ends. Rejects with its log where it does not come to listen. */
export async function startProgram(t: Ends, { path, words, folder, ready }: Program): Promise<ChildProcess> {
  const child = spawn(path, [...words], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const orphaned = () => child.kill();
  process.once("exit", orphaned);
  t.after(async () => {
    process.off("exit", orphaned);
    if (child.kill()) await once(child, "exit");
  });
  const log: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    log.push(line);
    if (ready.test(line)) {
      // Nobody reads on; a full pipe would stop the program.
      child.stderr.resume();
      return child;
    }
  }
  throw new Error(`${path} ended before it listened:\n${log.join("\n")}`);
}
