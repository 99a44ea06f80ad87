import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median, printTable, type Row } from "./table.ts";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli.js");
const RUNS = 5;
const CHECKS = 100;

interface Measured {
  readonly wallMs: number;
  readonly rssMb: number;
}

interface Ports {
  readonly http: number;
  readonly https: number;
  readonly silent: number;
}

/** The first rows of the budget table, `dist/` as a process, with curl and undici's bare dispatch on the same targets beside it. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "allclear-bench-"));
  const authority = await certificates(folder);
  const target = spawn(
    process.execPath,
    [join(root, "test/bench/target.ts"), join(folder, "leaf.pem"), join(folder, "leaf.key")],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    const ports = await firstLine<Ports>(target.stdout);
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority };
    printTable(`round: medians of ${RUNS}, ${process.version}, targets answer after 100 ms`, [
      ...(await wholeRounds({ folder, env, scheme: "http", port: ports.http, budgetMs: 900 })),
      ...(await wholeRounds({ folder, env, scheme: "https", port: ports.https, budgetMs: 1300 })),
      await peer(
        "undici's bare dispatch",
        [join(root, "test/bench/bare.ts"), `http://127.0.0.1:${ports.http}/`, String(CHECKS)],
        env,
      ),
      await peer(
        "undici's bare dispatch, HTTPS",
        [join(root, "test/bench/bare.ts"), `https://127.0.0.1:${ports.https}/`, String(CHECKS)],
        env,
      ),
      ...(await curlRows(ports, authority)),
      await hungTarget({ folder, env, ports }),
      await idleStart("cli.js", ["--version"]),
      await sizes(),
    ]);
  } finally {
    target.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

interface WholeRound {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly scheme: "http" | "https";
  readonly port: number;
  readonly budgetMs: number;
}

/** Rounds of a history that goes on, and the first of one, which also makes the repository and every file of the site. */
async function wholeRounds({ folder, env, scheme, port, budgetMs }: WholeRound): Promise<readonly Row[]> {
  const config = join(folder, `${scheme}.yml`);
  await writeFile(
    config,
    checksConfig(Array.from({ length: CHECKS }, (_, index) => `${scheme}://127.0.0.1:${port}/${index}`)),
  );
  const round = (name: string) =>
    measure([cli, "run", "--config", config, "--dir", join(folder, name), "--settle", "0"], env, folder);
  let number = 0;
  const first = await repeated(() => round(`${scheme}-first-${++number}`));
  // The second round makes the folder that later ones write to in turn with the first one's.
  await round(`${scheme}-first-1`);
  const going = await repeated(() => round(`${scheme}-first-1`));
  const what = `whole process, ${CHECKS} ${scheme.toUpperCase()} checks, committed locally, site built`;
  return [
    budgeted(what, going, budgetMs),
    { what: `${what}: the first round of a history`, measured: described(first) },
  ];
}

async function hungTarget({
  folder,
  env,
  ports,
}: {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly ports: Ports;
}): Promise<Row> {
  const config = join(folder, "hung.yml");
  const urls = Array.from({ length: 9 }, (_, index) => `http://127.0.0.1:${ports.http}/${index}`);
  await writeFile(config, checksConfig([...urls, `http://127.0.0.1:${ports.silent}/`], "{ timeout: 2s, retries: 0 }"));
  const runs = await repeated(() =>
    measure([cli, "run", "--config", config, "--dir", join(folder, "hung"), "--settle", "0"], env, folder),
  );
  return budgeted("one hung target among 10, timeout 2 s", runs, 3000);
}

function checksConfig(urls: readonly string[], defaults = "{ retries: 0 }"): string {
  const checks = urls.map((url, index) => `  - { name: check ${index}, url: "${url}" }\n`).join("");
  return `defaults: ${defaults}\nchecks:\n${checks}`;
}

async function idleStart(file: string, words: readonly string[]): Promise<Row> {
  const runs = await repeated(() => measure([join(root, "dist", file), ...words], process.env, root));
  return { ...budgeted(`start of dist/${file}, doing nothing`, runs, 130), budget: "130 ms, 90 MB" };
}

async function sizes(): Promise<Row> {
  const folder = join(root, "dist");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const bytes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  const mb = bytes.reduce((sum, size) => sum + size, 0) / 1e6;
  return {
    what: "dist/ in all",
    measured: `${mb.toFixed(2)} MB in ${files.length} files`,
    budget: "6 MB",
    isMet: mb <= 6,
  };
}

async function peer(what: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Row> {
  const runs = await repeated(() => measure(words, env, root));
  return { what: `peer: ${what}, ${CHECKS} at once, process`, measured: described(runs) };
}

async function curlRows(ports: Ports, authority: string): Promise<readonly Row[]> {
  const one = async (scheme: "http" | "https"): Promise<Row> => {
    const runs = await repeated(async () => {
      const began = performance.now();
      await execute("curl", [
        "-s",
        "-Z",
        "--parallel-max",
        "300",
        "--cacert",
        authority,
        "-o",
        "/dev/null",
        `${scheme}://127.0.0.1:${ports[scheme]}/[1-${CHECKS}]`,
      ]);
      return { wallMs: performance.now() - began, rssMb: Number.NaN };
    });
    return {
      what: `peer: curl --parallel, ${scheme.toUpperCase()}`,
      measured: `${median(runs.map(({ wallMs }) => wallMs)).toFixed(0)} ms`,
    };
  };
  try {
    return [await one("http"), await one("https")];
  } catch (error) {
    return [
      {
        what: "peer: curl",
        measured: `not measured: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
      },
    ];
  }
}

function budgeted(what: string, runs: readonly Measured[], budgetMs: number): Row {
  const wallMs = median(runs.map((one) => one.wallMs));
  return { what, measured: described(runs), budget: `${budgetMs} ms`, isMet: wallMs <= budgetMs };
}

function described(runs: readonly Measured[]): string {
  const wallMs = median(runs.map((one) => one.wallMs));
  return `${wallMs.toFixed(0)} ms, ${median(runs.map((one) => one.rssMb)).toFixed(0)} MB`;
}

async function repeated(measureOnce: () => Promise<Measured>): Promise<readonly Measured[]> {
  const runs: Measured[] = [];
  for (let number = 0; number < RUNS; number++) runs.push(await measureOnce());
  return runs;
}

/** Wall time around the process, and the peak of its resident set, which `time` reads from the kernel. */
async function measure(words: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Measured> {
  const began = performance.now();
  const { stderr } = await execute("/usr/bin/time", ["-f", "%M", process.execPath, ...words], {
    env,
    cwd,
    maxBuffer: 1e8,
  });
  return { wallMs: performance.now() - began, rssMb: Number(stderr.trim().split("\n").at(-1)) / 1024 };
}

async function firstLine<Value>(stream: NodeJS.ReadableStream): Promise<Value> {
  for await (const line of createInterface({ input: stream })) return JSON.parse(line);
  throw new Error("the target process ended before it listened");
}

/** An authority and a leaf for 127.0.0.1. Answers the authority's path. */
async function certificates(folder: string): Promise<string> {
  const file = (name: string): string => join(folder, name);
  const ec = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  await execute("openssl", [
    "req",
    "-x509",
    ...ec,
    "-keyout",
    file("ca.key"),
    "-out",
    file("ca.pem"),
    "-subj",
    "/CN=bench authority",
  ]);
  await execute("openssl", [
    ...["req", "-x509", ...ec, "-keyout", file("leaf.key"), "-out", file("leaf.pem"), "-subj", "/CN=127.0.0.1"],
    ...[
      "-CA",
      file("ca.pem"),
      "-CAkey",
      file("ca.key"),
      "-addext",
      "subjectAltName=IP:127.0.0.1",
      "-addext",
      "basicConstraints=critical,CA:FALSE",
    ],
  ]);
  return file("ca.pem");
}
