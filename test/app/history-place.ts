import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ACTIONS_ACCOUNT } from "../../src/adapters/github/account.ts";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createPages } from "../../src/adapters/github/pages.ts";
import { createGitHubStore } from "../../src/adapters/github/store.ts";
import { createGitHubTracker } from "../../src/adapters/github/tracker.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { createLocalFolder } from "../../src/adapters/local/folder.ts";
import { parseIssueFile } from "../../src/adapters/local/issue-file.ts";
import { createLocalStore } from "../../src/adapters/local/store.ts";
import { createLocalTracker } from "../../src/adapters/local/tracker.ts";
import { createNetwork } from "../../src/adapters/net/network.ts";
import type { RoundInput } from "../../src/app/round.ts";
import type { Progress, World } from "../../src/app/world.ts";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { locationId, roundId } from "../../src/core/brand.ts";
import type { Clock } from "../../src/ports.ts";
import { createStandIn } from "../github/stand-in.ts";
import { at } from "../support/builders.ts";
import { git, gitLog, type LoggedCommit } from "../support/git.ts";

export const REF = "refs/heads/allclear-history";

/** A history in a real git repository, with all that a round needs around it. */
export interface Place {
  readonly gitDirectory: string;
  /** One process's world. `report` hears what its round says of itself; `send` stands for the way to GitHub, if any. */
  world(clock: Clock, own?: { report?: (progress: Progress) => void; send?: typeof fetch }): World;
  /** Every issue there is: is it open? */
  issues(): Promise<readonly { readonly title: string; readonly isOpen: boolean }[]>;
  close(): Promise<void>;
}

/** Hundreds of commits are made and thrown away: in memory, where the machine has a folder there. */
export const ROOT = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const AUTHOR = { name: "Allclear", email: "allclear@example.com" };

/** A new empty folder there, gone when the test has ended. */
export async function roomFor(test: { after(clean: () => Promise<void>): unknown }): Promise<string> {
  const folder = await mkdtemp(join(ROOT, "allclear-"));
  test.after(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** In folders of this machine. The clock is the worlds' own affair. */
export async function openLocalPlace(directory?: string): Promise<Place> {
  const folder = directory ?? (await mkdtemp(join(ROOT, "allclear-")));
  // Not warmed up: what is seen of the target's times is of no interest here.
  const network = createNetwork({ userAgent: "allclear-test", warm: false });
  const gitDirectory = join(folder, "history.git");
  const issues = join(folder, "issues");
  return {
    gitDirectory,
    world: (clock, { report = () => undefined } = {}) => ({
      network,
      clock,
      store: createLocalStore({ directory: gitDirectory, ref: REF, author: AUTHOR, clock, ...searchPath() }),
      tracker: createLocalTracker({ directory: issues }),
      site: createLocalFolder(join(folder, "site")),
      secrets: new Map(),
      report,
    }),
    issues: async () => {
      const names = existsSync(issues) ? (await readdir(issues)).filter((name) => name.endsWith(".md")) : [];
      const files = await Promise.all(names.sort().map((name) => readFile(join(issues, name), "utf8")));
      return files.map(parseIssueFile).map(({ title, state }) => ({ title, isOpen: state === "open" }));
    },
    close: async () => {
      await network.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** On a GitHub on loopback whose own time is the clock's, and whose limits do not bind. */
export async function openGitHubPlace(clock: Clock): Promise<Place> {
  const folder = await mkdtemp(join(ROOT, "allclear-"));
  const limits = { hourlyBudget: 1e9, contentsPerMinute: 1e9, contentsPerHour: 1e9 };
  const standIn = await createStandIn({ clock, settings: { pages: { buildType: "workflow" }, ...limits } });
  const network = createNetwork({ userAgent: "allclear-test", warm: false });
  const { apiUrl, token, owner, name } = standIn;
  return {
    gitDirectory: standIn.gitDirectory,
    world: (own, { report = () => undefined, send = fetch } = {}) => {
      const repository = { owner, name };
      const client = createGitHubClient({
        token,
        apiUrl,
        userAgent: "allclear-test",
        repository,
        clock: own,
        fetch: send,
      });
      return {
        network,
        clock: own,
        store: createGitHubStore({ client, ref: REF, author: AUTHOR, clock: own }),
        tracker: createGitHubTracker({ client, account: ACTIONS_ACCOUNT }),
        site: createLocalFolder(join(folder, "site")),
        publication: createPages({ client, clock: own }),
        secrets: new Map(),
        report,
      };
    },
    issues: async () => (await standIn.dump()).issues.map(({ title, state }) => ({ title, isOpen: state === "open" })),
    close: async () => {
      await Promise.all([standIn.close(), network.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Both, for stories of 22 November that are to hold on either. */
export const PLACES: readonly (readonly [where: string, open: () => Promise<Place>])[] = [
  ["on this machine", openLocalPlace],
  ["on GitHub", () => openGitHubPlace(quickClock({ start: at("10:00") }))],
];

/** `PATH`, for finding git. */
function searchPath(): { readonly searchPath?: string } {
  const path = process.env["PATH"];
  return path === undefined ? {} : { searchPath: path };
}

/** A config of checks of these names, each at its own path below the URL; one look confirms. */
export function configOf(url: string, names: readonly string[]): Config {
  const checks = names.map((name) => `  - { name: ${name}, url: "${url}${name}" }\n`).join("");
  const text = `defaults: { retries: 0, confirm: { down: 1, up: 1 } }\nchecks:\n${checks}`;
  const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text }]);
  if (config === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return config;
}

/** A round of that id and config that writes, tells and does not wait to settle anything. */
export function roundInput(config: Config, id: string, more: Partial<RoundInput> = {}): RoundInput {
  return {
    config,
    id: roundId(id),
    location: locationId("here"),
    looksAt: "all",
    settleMs: 0,
    isRecorded: true,
    mayArchive: async () => false,
    links: {},
    page: "when-due",
    ...more,
  };
}

/** What the branch holds. */
export interface Held {
  /** Oldest first. */
  readonly commits: readonly LoggedCommit[];
  readonly files: ReadonlyMap<string, string>;
}

export async function held(gitDirectory: string): Promise<Held> {
  const commits = (await gitLog(gitDirectory, REF)).toReversed();
  return { commits, files: await filesAt(gitDirectory, REF) };
}

async function filesAt(gitDirectory: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await git(gitDirectory, "ls-tree", "-r", "-z", "--name-only", commit)).split("\0").filter(Boolean);
  const texts = await blobs(
    gitDirectory,
    paths.map((path) => `${commit}:${path}`),
  );
  return new Map(paths.map((path, index) => [path, texts[index] ?? ""]));
}

/** The texts of objects, in one process. */
async function blobs(gitDirectory: string, names: readonly string[]): Promise<readonly string[]> {
  const output = await gitWith(gitDirectory, ["cat-file", "--batch"], names.map((name) => `${name}\n`).join(""));
  const texts: string[] = [];
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf("\n", at) + 1;
    const size = Number(output.toString("latin1", at, start).trim().split(" ").at(-1));
    texts.push(output.toString("utf8", start, start + size));
    at = start + size + 1;
  }
  return texts;
}

/** Puts files on top of the branch, byte for byte, as another program would. */
export async function overwrite(
  gitDirectory: string,
  files: ReadonlyMap<string, Buffer | string>,
  parent = REF,
): Promise<void> {
  const commit = await git(gitDirectory, "rev-parse", parent);
  const parts: Buffer[] = [
    Buffer.from(`commit ${REF}\ncommitter Somebody <x@example.com> 1795341000 +0000\ndata 1\nx\n`),
  ];
  parts.push(Buffer.from(`from ${commit}\n`));
  for (const [path, content] of files) {
    const bytes = Buffer.from(content);
    parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from("\n"));
  }
  await gitWith(gitDirectory, ["fast-import", "--quiet", "--force"], Buffer.concat(parts));
}

async function gitWith(gitDirectory: string, words: readonly string[], input: string | Buffer): Promise<Buffer> {
  const child = spawn("git", [`--git-dir=${gitDirectory}`, ...words], { stdio: ["pipe", "pipe", "inherit"] });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stdin.end(input);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`git ${words[0]} ended with ${code}`);
  return Buffer.concat(output);
}
