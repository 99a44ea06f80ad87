import { readFileSync } from "node:fs";
import process from "node:process";

/** What an engine is to look at; every URL once, over a connection of its own. */
export interface Job {
  readonly urls: readonly string[];
  /** A file of PEM. */
  readonly ca: string;
  readonly dnsServers?: readonly string[];
}

/** What an engine says of one URL; times in milliseconds. */
export interface Seen {
  readonly url: string;
  readonly isUp: boolean;
  readonly dnsMs?: number;
  readonly firstByteMs?: number;
  /** The error bar, where the engine has one. */
  readonly lagMs?: number;
}

export interface Report {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** The peak of the resident set, of the whole process. */
  readonly rssMb: number;
  readonly seen: readonly Seen[];
}

/** Does the job named on the command line in this process and prints the report. `prepare` is not measured. */
export async function report(prepare: (job: Job) => () => Promise<readonly Seen[]>): Promise<void> {
  const work = prepare(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
  const began = performance.now();
  const before = process.cpuUsage();
  const seen = await work();
  const { user, system } = process.cpuUsage(before);
  const done: Report = {
    wallMs: performance.now() - began,
    cpuMs: (user + system) / 1_000,
    rssMb: process.resourceUsage().maxRSS / 1_024,
    seen,
  };
  process.stdout.write(JSON.stringify(done));
}
