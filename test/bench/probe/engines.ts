import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PEERS } from "../../support/peers.ts";
import { startProgram } from "../../support/program.ts";
import { deadPort } from "../../support/servers.ts";
import type { Job, Report, Seen } from "./job.ts";

const execute = promisify(execFile);
/** How many exchanges curl and blackbox_exporter may have under way, as their users have. */
const AT_ONCE = 300;
const MAX_OUTPUT_BYTES = 1e8;

/** Does a job in a process of its own; `folder` is for its files. */
export type Engine = (job: Job, folder: string) => Promise<Report>;

export const ENGINES: Readonly<Record<string, Engine>> = {
  allclear: (job, folder) => nodeEngine("allclear.ts", job, folder),
  "undici bare": (job, folder) => nodeEngine("bare.ts", job, folder),
  curl,
  blackbox_exporter: blackbox,
};

async function nodeEngine(file: string, job: Job, folder: string): Promise<Report> {
  const path = join(folder, "job.json");
  await writeFile(path, JSON.stringify(job));
  const words = [...process.execArgv, fileURLToPath(new URL(file, import.meta.url)), path];
  const { stdout } = await execute(process.execPath, words, { maxBuffer: MAX_OUTPUT_BYTES });
  return JSON.parse(stdout);
}

async function curl(job: Job, folder: string): Promise<Report> {
  const config = join(folder, "curl.txt");
  await writeFile(config, job.urls.map((url) => `url = "${url}"\noutput = /dev/null\n`).join(""));
  const shown = "%{url_effective} %{http_code} %{time_pretransfer} %{time_starttransfer}\\n";
  const began = performance.now();
  const { stdout, stderr } = await execute(
    "/usr/bin/time",
    [
      ...["-f", "%U %S %M", "curl", "--silent", "--parallel", "--parallel-immediate", "--parallel-max", `${AT_ONCE}`],
      ...["--cacert", job.ca, "--write-out", shown, "--config", config],
    ],
    { maxBuffer: MAX_OUTPUT_BYTES },
  );
  const wallMs = performance.now() - began;
  const [user = 0, system = 0, rssKb = 0] = stderr.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  const seen = stdout
    .trim()
    .split("\n")
    .map((line): Seen => {
      const [url = "", code, sentS, firstByteS] = line.split(" ");
      return { url, isUp: code === "200", firstByteMs: (Number(firstByteS) - Number(sentS)) * 1_000 };
    });
  return { wallMs, cpuMs: (user + system) * 1_000, rssMb: rssKb / 1_024, seen };
}

/** Its service, asked over HTTP by this process; what its own process spends is read from the kernel. */
async function blackbox(job: Job, folder: string): Promise<Report> {
  const ends: (() => Promise<void>)[] = [];
  const port = await deadPort();
  const http = { preferred_ip_protocol: "ip4", tls_config: { ca_file: job.ca } };
  await writeFile(join(folder, "blackbox.yml"), JSON.stringify({ modules: { http: { prober: "http", http } } }));
  const { pid } = await startProgram(
    { after: (end) => ends.push(end) },
    {
      path: PEERS["prometheus-blackbox-exporter"],
      words: ["--config.file", "blackbox.yml", "--web.listen-address", `127.0.0.1:${port}`],
      folder,
      ready: /TLS is disabled/,
    },
  );
  const began = performance.now();
  const before = await cpuMsOf(pid);
  const waiting = [...job.urls];
  const seen: Seen[] = [];
  async function ask(): Promise<void> {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const asked = new URLSearchParams({ module: "http", target: url });
      const text = await (await fetch(`http://127.0.0.1:${port}/probe?${asked}`)).text();
      const [, processingS] = /^probe_http_duration_seconds\{phase="processing"\} (\S+)$/m.exec(text) ?? [];
      seen.push({ url, isUp: /^probe_success 1$/m.test(text), firstByteMs: Number(processingS) * 1_000 });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const wallMs = performance.now() - began;
  const cpuMs = (await cpuMsOf(pid)) - before;
  const [, rssKb] = /VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8")) ?? [];
  for (const end of ends) await end();
  return { wallMs, cpuMs, rssMb: Number(rssKb) / 1_024, seen };
}

/** User and system time so far, from clock ticks of 10 ms. */
async function cpuMsOf(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
