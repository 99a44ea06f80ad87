import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { checkId } from "../../src/core/brand.ts";
import { DEFAULT_HISTORY_REF } from "../../src/core/defaults.ts";
import type { CliCommand } from "../../src/entry/cli/command.ts";
import { exportCommand } from "../../src/entry/cli/export.ts";
import { historyCommand } from "../../src/entry/cli/history.ts";
import { reportCommand } from "../../src/entry/cli/report.ts";
import { writeOut } from "../../src/entry/cli/sink.ts";
import { openStore } from "../../src/entry/compose.ts";
import { ROOT } from "../program/process.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, at } from "../support/builders.ts";
import { csvRows } from "../support/csv.ts";
import { onStandIn } from "../support/github-store.ts";
import { parseOpenMetrics } from "../support/openmetrics.ts";
import { remembered, roundsOver, times } from "../support/remembered.ts";
import { scratchFolder } from "../support/scratch.ts";
import { type Called, call } from "./calling.ts";

const run = promisify(execFile);
const clock = quickClock({ start: at("10:00") });
const COMMANDS: readonly CliCommand[] = [historyCommand, reportCommand, exportCommand];

/** Four hours of two checks, both down for the last quarter of an hour; `shop` was called otherwise until 08:00. */
function fourHours(): Branch {
  const branch = new Branch([aCheck("store"), aCheck("docs")]);
  roundsOver(branch, at("06:00"), times(24, "up"));
  branch.checks = [aCheck("shop", { was: [checkId("store")] }), aCheck("docs")];
  roundsOver(branch, at("08:00"), [...times(21, "up"), ...times(3, "down")]);
  return branch;
}

const FILES = fourHours().files;

/** Committed once; each test has a copy of its own. */
const kept = await scratchFolder({ after });
await remembered(kept, FILES);

async function folderWith(t: TestContext, files?: ReadonlyMap<string, string>): Promise<string> {
  const directory = await scratchFolder(t);
  if (files === undefined) await cp(kept, join(directory, ".allclear"), { recursive: true });
  else await remembered(join(directory, ".allclear"), files);
  return directory;
}

const calling =
  (directory: string) =>
  (command: CliCommand, ...words: readonly string[]): Promise<Called> =>
    call(command, words, { directory, clock });

test("`history` alone lists how every check stands and fared", async (t) => {
  const { out, exitCode } = await calling(await folderWith(t))(historyCommand);
  assert.equal(exitCode, 0);
  assert.match(out, /^2 checks, 2026-11-15 10:00 to 2026-11-22 10:00 UTC\n/);
  assert.match(
    out,
    / {2}shop {2}uptime 93\.75 % {2}coverage 100 % {2}down 15m {2}1 incident {2}down since 2026-11-22 09:45:00 UTC \(http\.503\)\n/,
  );
});

test("`history <check>` tells its states and incidents, in the zone asked for", async (t) => {
  const { out } = await calling(await folderWith(t))(
    historyCommand,
    "shop",
    "--since",
    "5h",
    "--zone",
    "Europe/Berlin",
  );
  assert.match(
    out,
    /^shop: down since 2026-11-22 10:45:00 \+01:00 \(http\.503\)\n\n2026-11-22 06:00 to 2026-11-22 11:00 \+01:00\n/,
  );
  assert.match(out, /2026-11-22 07:00:00 \+01:00 {2}up +3h 45m\n/);
  assert.match(
    out,
    /2026-11-22 10:45:00 \+01:00 {2}down {2}15m +http\.503: 503, expected 2xx; shop-20261122T094500Z; goes on\n/,
  );
  assert.match(out, /Incidents: 1\n {2}2026-11-22 10:45:00 \+01:00 {2}outage, goes on {2}shop-/);
});

test("without `--zone` it is the page's, as the config has it", async (t) => {
  const directory = await folderWith(t);
  await writeFile(
    join(directory, "allclear.yml"),
    "page: { zone: Asia/Tokyo }\nchecks: [{ id: shop, url: http://x/ }]\n",
  );
  const asked = (...words: readonly string[]) =>
    calling(directory)(historyCommand, "shop", "--config", "allclear.yml", ...words);
  assert.match((await asked()).out, /^x \(shop\): down since 2026-11-22 18:45:00 \+09:00/);
  assert.match((await asked("--zone", "UTC")).out, /^x \(shop\): down since 2026-11-22 09:45:00 UTC/);
});

test("an id that the check had once finds it too, and JSON says the same", async (t) => {
  const { out } = await calling(await folderWith(t))(historyCommand, "store", "--json", "--from", "2026-11-22");
  const { version, check, states, incidents, downS } = JSON.parse(out);
  assert.deepEqual([version, check, downS, incidents.length], [1, "shop", 900, 1]);
  assert.deepEqual(
    states.map(({ state, from, to, isOpen }: Record<string, unknown>) => [state, from, to, isOpen]),
    [
      ["up", "2026-11-22T06:00:00Z", "2026-11-22T09:45:00Z", false],
      ["down", "2026-11-22T09:45:00Z", "2026-11-22T10:00:00Z", true],
    ],
  );
});

test("days before the results' retention are told by the day", async (t) => {
  const directory = await folderWith(t);
  const later = quickClock({ start: at("2027-04-01T00:00:00Z") });
  const words = ["shop", "--from", "2026-11-01", "--to", "2026-11-30"];
  const { out } = await call(historyCommand, words, { directory, clock: later });
  assert.match(out, /Days before results are kept \(UTC\)\n {2}2026-11-22 to 2026-11-30 {2}not observed\n/);
});

test("`export` writes every result, and says how many", async (t) => {
  const directory = await folderWith(t);
  const { out } = await calling(directory)(exportCommand, "--since", "1d", "--output", "results.csv");
  assert.equal(out, "96 results from 2026-11-21T10:00:00Z to 2026-11-22T10:00:00Z\n");
  const [head, ...rows] = csvRows(await readFile(join(directory, "results.csv"), "utf8"));
  assert.deepEqual([head?.[1], rows.length], ["check", 96]);
  assert.deepEqual((await readdir(directory)).sort(), [".allclear", "results.csv"]);
});

test("`export --format openmetrics` tells how everything stands now", async (t) => {
  const { out } = await calling(await folderWith(t))(exportCommand, "--format", "openmetrics");
  const family = parseOpenMetrics(out).find(({ name }) => name === "allclear_check_state");
  assert.ok(family?.samples.some(({ labels, value }) => labels.get("check") === "shop" && value === 1));
});

test("`report` gives the month that goes on, names by the config, and each of its formats", async (t) => {
  const directory = await folderWith(t);
  await writeFile(join(directory, "allclear.yml"), "checks: [{ name: The shop, id: shop, url: http://127.0.0.1/ }]\n");
  const report = (...words: readonly string[]) =>
    calling(directory)(reportCommand, "--config", "allclear.yml", ...words);
  assert.match((await report()).out, /^# Status: November 2026\n[\s\S]*\| The shop \| 93\.75 % \|/);
  assert.equal(JSON.parse((await report("--format", "json")).out).checks[0].name, "The shop");
  assert.equal(csvRows((await report("--format", "csv")).out)[1]?.[2], "The shop");
});

test("a clone serves as well as where rounds keep their files", async (t) => {
  const directory = await folderWith(t);
  await run("git", ["clone", "--quiet", join(directory, ".allclear/history.git"), join(directory, "clone")]);
  const { out } = await calling(directory)(historyCommand, "--git", "clone", "--dir", "nowhere");
  assert.match(out, /^2 checks/);
});

test("results that have left the tree are exported from the archives that a clone has", async (t) => {
  const directory = await folderWith(t);
  const store = await remembered(join(directory, ".allclear"), new Map());
  const head = (await store.head()) ?? assert.fail();
  await store.reroot({ head, message: "anew", archive: "refs/allclear/archive/2026-11" });
  const gone = new Map([...FILES.keys()].filter((path) => path.startsWith("samples/")).map((path) => [path, null]));
  await store.commit({ parent: await store.head(), message: "old results leave", files: gone });
  const { out } = await calling(directory)(exportCommand, "--format", "ndjson", "--output", "all.ndjson");
  assert.match(out, /^96 results/);
});

const WRONG: readonly (readonly [command: CliCommand, words: readonly string[], said: RegExp])[] = [
  [historyCommand, ["shpo"], /there is no check `shpo`; did you mean `shop`\?/],
  [historyCommand, ["payments"], /there is no check `payments`; there are docs, shop$/],
  [historyCommand, ["--since", "7"], /--since is `7`/],
  [historyCommand, ["--zone", "Berlin"], /`Berlin` is no time zone; write it as `Europe\/Berlin` or `UTC`/],
  [historyCommand, ["--git", ".", "--store", "github:a/b"], /--git and --store both say where/],
  [reportCommand, ["--month", "2026-13"], /`2026-13` is no month; write it as `2026-11`/],
  [reportCommand, ["--month", "2026-12"], /`2026-12`, which has not begun; the newest one is `2026-11`/],
  [reportCommand, ["--format", "markdown"], /--format is `markdown`; it takes md, csv, json/],
  [exportCommand, ["--format", "cvs"], /--format is `cvs`; it takes csv, ndjson, openmetrics; did you mean `csv`\?/],
  [exportCommand, ["--format", "openmetrics", "--since", "1d"], /--since does not go with `openmetrics`/],
  [exportCommand, ["--output", "."], /--output is `\.`, which is a folder; name a file in it/],
  [exportCommand, ["--output", "nowhere/x.csv"], /its folder does not exist/],
];

for (const [command, words, said] of WRONG)
  test(`\`${command.name} ${words.join(" ")}\` is refused with what there is`, async (t) => {
    const directory = await folderWith(t);
    const environment = { GITHUB_TOKEN: "t" };
    await assert.rejects(() => call(command, words, { directory, clock, environment }), {
      name: "InputError",
      message: said,
    });
  });

const UNREADABLE: readonly (readonly [
  what: string,
  files: readonly (readonly [string, string])[],
  said: RegExp,
  next: RegExp,
])[] = [
  ["no round yet", [["README.md", "# History\n"]], /there is no history yet/, /the first round begins one/],
  [
    "a newer schema",
    [["state.json", '{"version":3}\n']],
    /schema version 3, newer than the 2 of this release/,
    /update allclear/,
  ],
  [
    "a state that is no JSON",
    [["state.json", "{\n"]],
    /`state\.json` of the history cannot be read: not JSON/,
    /next round/,
  ],
];

for (const [what, files, said, next] of UNREADABLE)
  test(`${what}: each command says so, and what to do`, async (t) => {
    const directory = await folderWith(t, new Map(files));
    for (const command of COMMANDS)
      await assert.rejects(() => call(command, [], { directory, clock }), {
        name: "AdapterError",
        message: said,
        next,
      });
  });

test("where there is no history nothing is made, and the message names the ways to one", async (t) => {
  const directory = await scratchFolder(t);
  for (const command of COMMANDS) {
    const attempt = () => call(command, [], { directory, clock });
    await assert.rejects(attempt, {
      message: /there is no history yet: .*history\.git is no git/,
      next: /--git .*--store/,
    });
  }
  assert.deepEqual(await readdir(directory), []);
});

test("a file that was there stays where not all can be written", async (t) => {
  const directory = await scratchFolder(t);
  await writeFile(join(directory, "results.csv"), "mine");
  const output = { write: () => undefined, isTerminal: false };
  const shell = { directory, environment: {}, out: output, err: output, interrupted: () => Promise.resolve() };
  const failing = writeOut({ output: "results.csv" }, shell, async (write) => {
    await write("a line");
    throw new Error("no more");
  });
  await assert.rejects(failing, { message: "no more" });
  assert.deepEqual(await readdir(directory), ["results.csv"]);
  assert.equal(await readFile(join(directory, "results.csv"), "utf8"), "mine");
});

test("with --store the history and the config of a repository on GitHub are read", async (t) => {
  const directory = await scratchFolder(t);
  const text = "checks: [{ name: The shop, id: shop, url: https://acme.dev }]\n";
  await onStandIn(
    async ({ apiUrl, token, owner, name }) => {
      // A clock of its own: who writes to GitHub waits between requests.
      const own = quickClock({ start: at("10:00") });
      const client = createGitHubClient({ token, apiUrl, userAgent: "test", repository: { owner, name }, clock: own });
      const store = openStore({ kind: "github", client, siteDirectory: directory }, DEFAULT_HISTORY_REF, own);
      await store.commit({ parent: undefined, message: "as the test wants it", files: FILES });
      const environment = { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: token };
      const from = ["--store", `github:${owner}/${name}`];
      const ask = (command: CliCommand, ...words: readonly string[]) =>
        call(command, [...from, ...words], { directory, environment, clock });
      assert.match((await ask(historyCommand, "shop", "--since", "5h")).out, /^The shop \(shop\): down since/);
      assert.match((await ask(reportCommand)).out, /\| The shop \| 93\.75 % \|/);
      assert.match((await ask(exportCommand, "--since", "4h")).out, /\n96 results from/);
    },
    { seed: { files: { ".github/allclear.yml": text } } },
  );
});

test("a reader that closes the pipe ends the program quietly", async () => {
  const child = spawn(process.execPath, ["src/entry/cli.ts", "export", "--help"], { cwd: ROOT, stdio: "pipe" });
  child.stdout.destroy();
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const [exitCode] = await once(child, "close");
  assert.deepEqual([exitCode, Buffer.concat(said).toString()], [0, ""]);
});
