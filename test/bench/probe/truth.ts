import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Report } from "./job.ts";

/** Servers share the work, so that a request seldom waits in one of them behind the handshake of another. */
const PROCESSES = 4;
/** After which the targets answer. */
export const DELAY_MS = 100;

type Log = readonly (readonly [path: string, waitedUs: number])[];

export interface Targets {
  /** A URL of its own for every number. */
  url(scheme: "http" | "https", number: number): string;
  /** How long each request since the last call really waited for its answer, in milliseconds by path. */
  take(): Promise<ReadonlyMap<string, number>>;
  close(): void;
}

export async function startTargets(certificate: string, key: string): Promise<Targets> {
  const program = fileURLToPath(new URL("target.ts", import.meta.url));
  const processes = Array.from({ length: PROCESSES }, () =>
    fork(program, [certificate, key, `${DELAY_MS}`], { execArgv: [] }),
  );
  const ports = (await Promise.all(processes.map(said))) as readonly {
    readonly http: number;
    readonly https: number;
  }[];
  return {
    url: (scheme, number) => `${scheme}://127.0.0.1:${ports[number % PROCESSES]?.[scheme]}/${number}`,
    async take() {
      const logs = processes.map(async (one) => {
        one.send("take");
        return (await said(one)) as Log;
      });
      const lines = (await Promise.all(logs)).flat();
      return new Map(lines.map(([path, waitedUs]) => [path, waitedUs / 1_000]));
    },
    close() {
      for (const one of processes) one.kill();
    },
  };
}

async function said(child: ChildProcess): Promise<unknown> {
  const [message] = await once(child, "message");
  return message;
}

/** One engine's run, compared with the truth. All times in milliseconds. */
export interface Measured {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly failed: number;
  /** How late the targets' own timers were: what else the machine did. */
  readonly lateMs: Spread;
  /** How far the reported time to the first byte is from the truth. */
  readonly errorMs: Spread;
  /** Absent where the engine tells no error bar. `share`: of the looks whose error the bar covers. */
  readonly bar?: { readonly share: number; readonly medianMs: number };
}

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

export function compare({ wallMs, cpuMs, rssMb, seen }: Report, truth: ReadonlyMap<string, number>): Measured {
  const looks = seen.flatMap(({ url, firstByteMs, lagMs }) => {
    const waitedMs = truth.get(new URL(url).pathname);
    return waitedMs === undefined || firstByteMs === undefined
      ? []
      : [{ errorMs: Math.abs(firstByteMs - waitedMs), lagMs }];
  });
  const bars = looks.flatMap(({ errorMs, lagMs }) => (lagMs === undefined ? [] : [{ errorMs, lagMs }]));
  const covered = bars.filter(({ errorMs, lagMs }) => errorMs <= lagMs).length;
  return {
    wallMs,
    cpuMs,
    rssMb,
    failed: seen.filter(({ isUp }) => !isUp).length,
    lateMs: spread([...truth.values()].map((waitedMs) => waitedMs - DELAY_MS)),
    errorMs: spread(looks.map(({ errorMs }) => errorMs)),
    ...(bars.length === 0
      ? {}
      : { bar: { share: covered / bars.length, medianMs: spread(bars.map(({ lagMs }) => lagMs)).p50 } }),
  };
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
