import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Finished {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `dist/cli.js` as a process to its end, with an environment that holds nothing but `PATH` and `env`. */
export async function allclear(
  words: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  const child = spawn(process.execPath, [join(ROOT, "dist/cli.js"), ...words], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** A folder that goes with the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "allclear-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
