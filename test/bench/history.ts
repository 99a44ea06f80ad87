import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, type Instant, roundId } from "../../src/core/brand.ts";
import { type Incident, isOpen } from "../../src/core/incident.ts";
import type { Result } from "../../src/core/result.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";
import { printTable } from "./table.ts";

const EVERY_MS = 300_000;
const ROUNDS_A_MONTH = (30 * 86_400_000) / EVERY_MS;
const MONTHS = 12;
const NAMES = [
  "website",
  "orders-api",
  "payments",
  "login",
  "search-api",
  "docs",
  "images",
  "admin",
  "graphql",
  "billing",
];

/**
 * What a year of rounds weighs in git: the deciding code over made-up looks whose times scatter as real ones do, every
 * commit in a real repository, repacked. A check goes down every nine days or so, for up to an hour.
 */
export async function run(): Promise<void> {
  const small = await weigh({
    checks: 20,
    marks: [1, MONTHS - 1, MONTHS].map((month) => month * ROUNDS_A_MONTH),
  });
  const [first = 0, eleventh = 0, twelfth = 0] = small;
  const firstMonth = first / ROUNDS_A_MONTH;
  const lastMonth = (twelfth - eleventh) / ROUNDS_A_MONTH;
  const [many = 0] = await weigh({ checks: 5_000, marks: [24] });
  const each = many / 24 / 5_000;
  printTable("history, packed", [
    {
      what: "20 checks, a round in month 1",
      measured: `${firstMonth.toFixed(0)} B`,
      budget: "≤ 1.2 KB",
      isMet: firstMonth <= 1_200,
    },
    {
      what: "20 checks, a round in month 12",
      measured: `${lastMonth.toFixed(0)} B`,
      budget: "≤ 1.1 × month 1",
      isMet: lastMonth <= 1.1 * firstMonth,
    },
    { what: "5,000 checks, a check and round", measured: `${each.toFixed(1)} B`, budget: "≤ 60 B", isMet: each <= 60 },
  ]);
}

interface Load {
  readonly checks: number;
  /** After which rounds the repository is weighed. */
  readonly marks: readonly number[];
}

/** The packed size in bytes at each mark, indexes included. */
async function weigh({ checks, marks }: Load): Promise<readonly number[]> {
  const directory = mkdtempSync(join(tmpdir(), "history-"));
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", directory, ...args], { encoding: "utf8" });
  git("init", "--quiet", "--bare");
  const sizes: number[] = [];
  const targets = Array.from({ length: checks }, (_, index) => createTarget(index));
  const branch = new Branch(targets.map(({ id }) => aCheck(id)));
  let number = 0;
  for (const mark of marks) {
    const importer = spawn("git", ["-C", directory, "fast-import", "--quiet"], {
      stdio: ["pipe", "ignore", "inherit"],
    });
    // Within one import a branch goes on by itself; the next import has to be told where.
    let parent = number === 0 ? "" : "from refs/heads/history^0\n";
    for (; number < mark; number += 1) {
      const start = after(at("2026-01-01T00:02:11Z"), number * EVERY_MS + Math.floor(random() * 45_000));
      const commit = commitOf(
        branch,
        start,
        number,
        targets.flatMap((target) => target.looks(start)),
      );
      if (!importer.stdin.write(`${commit.head}${parent}${commit.files}`)) await once(importer.stdin, "drain");
      parent = "";
    }
    importer.stdin.end();
    await once(importer, "exit");
    git("repack", "-adfq");
    sizes.push(Number(/size-pack: (\d+)/.exec(git("count-objects", "-v"))?.[1]) * 1024);
  }
  rmSync(directory, { recursive: true });
  return sizes;
}

/** One round as `git fast-import` takes it; the parent stands between head and files. */
function commitOf(branch: Branch, start: Instant, number: number, results: readonly Result[]) {
  const settled = Object.values<Incident>(branch.state?.incidents ?? {}).map(
    (incident) => [incident.id, { number: 12, settled: !isOpen(incident) }] as const,
  );
  const { recorded } = branch.round(start, results, {
    round: { id: roundId(`${19_584_738_291 + number * 7_919}-1-round-1`) },
    sightings: new Map(settled),
  });
  const files = [...recorded.files].map(([path, text]) => `M 100644 inline ${path}\n${data(text ?? "")}`);
  const who = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";
  const head = `commit refs/heads/history\ncommitter ${who} ${Math.floor(start / 1000) + 40} +0000\n${data(recorded.message)}`;
  return { head, files: files.join("") };
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

interface Target {
  readonly id: string;
  /** The looks of one round: two where the target is down. */
  looks(start: Instant): readonly Result[];
}

function createTarget(index: number): Target {
  const name = NAMES[index % NAMES.length] ?? "check";
  const id = index < NAMES.length ? name : `${name}-${index}`;
  const [dns = 0, connect = 0, tls = 0, first = 0, load = 0] = [6, 20, 30, 90, 3].map((ms) => scattered(ms, 0.6));
  let roundsDown = 0;
  return {
    id,
    looks(start) {
      if (roundsDown > 0) roundsDown -= 1;
      else if (random() < 0.0004) roundsDown = 1 + Math.floor(random() * 12);
      const isDown = roundsDown > 0;
      return (isDown ? [0, 1] : [0]).map((look) => {
        const phases = {
          dnsMs: scattered(dns, 0.3),
          connectMs: scattered(connect, 0.1),
          tlsMs: scattered(tls, 0.1),
          firstByteMs: scattered(first, 0.25),
          downloadMs: scattered(load, 0.3),
        };
        const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs } = phases;
        return aResult(id, isDown ? "down" : "up", after(start, 700 + look * 31_000 + random() * 400), {
          look,
          phases: { ...phases, totalMs: dnsMs + connectMs + tlsMs + firstByteMs + downloadMs },
          lagMs: random() < 0.3 ? 1 : 0,
          facts: { address: "203.0.113.7", family: 4, server: "nginx", tlsProtocol: "TLSv1.3" },
        });
      });
    },
  };
}

let seed = 12_345;

/** 0 to 1, the same in every run. */
function random(): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
  return seed / 0x7f_ff_ff_ff;
}

/** A positive number around `middle`, scattered as latencies are: by a factor, not by an amount. */
function scattered(middle: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  return middle * Math.exp(spread * normal);
}
