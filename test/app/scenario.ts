import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ACTIONS_ACCOUNT } from "../../src/adapters/github/account.ts";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createPages } from "../../src/adapters/github/pages.ts";
import { createGitHubStore } from "../../src/adapters/github/store.ts";
import { createGitHubTracker } from "../../src/adapters/github/tracker.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { createLocalFolder } from "../../src/adapters/local/folder.ts";
import { createNetwork } from "../../src/adapters/net/network.ts";
import { type RoundOutcome, runRound } from "../../src/app/round.ts";
import type { World } from "../../src/app/world.ts";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { after, instant, locationId, roundId } from "../../src/core/brand.ts";
import type { Clock } from "../../src/ports.ts";
import { createStandIn, type StandIn } from "../github/stand-in.ts";

/** One repository, one target, and rounds on a clock that does not wait. */
export interface Scenario {
  readonly standIn: StandIn;
  /**
   * A round that begins at this minute, or as soon as the one before allows; the target answers with this status. What it
   * builds is published, as the job after it would. Answers `died` where the process ended in it.
   */
  round(minute: number, status: number): Promise<RoundOutcome | "died">;
  /** The process that is about to send the request of this number, counted from 1 over all rounds, ends instead. */
  dieAt(request: number): void;
  close(): Promise<void>;
}

/** Rounds on any server that speaks GitHub's API; what they build is not published. */
export interface Rounds extends Pick<Scenario, "round" | "dieAt" | "close"> {
  /** Where a round builds the page. */
  readonly siteDirectory: string;
}

export interface RoundsOptions {
  readonly server: Pick<StandIn, "apiUrl" | "token" | "owner" | "name">;
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Who the token speaks for. */
  readonly account: string;
}

export interface ScenarioOptions {
  /** How long a request that hangs is waited for, in real time. */
  readonly timeoutMs: number;
  /** See the stand-in's settings; default 0. */
  readonly listLag?: number;
}

export const START = instant(Date.UTC(2026, 10, 22, 10, 0));

export async function openScenario({ timeoutMs, listLag = 0 }: ScenarioOptions): Promise<Scenario> {
  const clock = quickClock({ start: START });
  const standIn = await createStandIn({ clock, settings: { pages: { buildType: "workflow" }, listLag } });
  const rounds = await openRounds({ server: standIn, clock, timeoutMs, account: ACTIONS_ACCOUNT });
  return {
    standIn,
    round: async (minute, status) => {
      const outcome = await rounds.round(minute, status);
      if (outcome !== "died" && outcome.publishing.kind === "built")
        standIn.site.put(await filesIn(rounds.siteDirectory));
      return outcome;
    },
    dieAt: rounds.dieAt,
    close: async () => {
      await Promise.all([standIn.close(), rounds.close()]);
    },
  };
}

export async function openRounds({ server, clock, timeoutMs, account }: RoundsOptions): Promise<Rounds> {
  const target = await openTarget();
  const folder = await mkdtemp(join(tmpdir(), "allclear-"));
  const siteDirectory = join(folder, "site");
  const config = configFor(target.url);
  const wire = createWire();
  // Not warmed up: what is seen of the target's times is of no interest here.
  const network = createNetwork({ userAgent: "allclear-test", warm: false });
  let rounds = 0;

  function openWorld(send: typeof fetch): World {
    const client = createGitHubClient({
      token: server.token,
      apiUrl: server.apiUrl,
      userAgent: "allclear-test",
      repository: { owner: server.owner, name: server.name },
      clock,
      timeoutMs,
      fetch: send,
    });
    return {
      network,
      clock,
      store: createGitHubStore({ client, ref: config.historyRef, author: AUTHOR, clock }),
      tracker: createGitHubTracker({ client, account }),
      site: createLocalFolder(siteDirectory),
      publication: createPages({ client, clock }),
      secrets: new Map(),
      report: () => undefined,
    };
  }

  return {
    siteDirectory,
    round: async (minute, status) => {
      await until(clock, minute);
      target.answer(status);
      rounds += 1;
      const { send, died } = wire.connect();
      const input = { ...ROUND, config, id: roundId(`${rounds}.1.round.0`) };
      return Promise.race([runRound(openWorld(send), input), died]);
    },
    dieAt: wire.cutAt,
    close: async () => {
      await Promise.all([target.close(), network.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The way to GitHub of one process after the other. One that ended sends nothing any more and hears nothing. */
function createWire(): {
  connect(): { readonly send: typeof fetch; readonly died: Promise<"died"> };
  cutAt(request: number): void;
} {
  let last = Number.POSITIVE_INFINITY;
  let sent = 0;
  return {
    cutAt: (request) => {
      last = request;
    },
    connect: () => {
      const death = Promise.withResolvers<"died">();
      const silence = new Promise<never>(() => undefined);
      let isDead = false;
      const send: typeof fetch = (url, init) => {
        if (!isDead) sent += 1;
        isDead ||= sent === last;
        if (!isDead) return fetch(url, init);
        death.resolve("died");
        return silence;
      };
      return { send, died: death.promise };
    },
  };
}

const AUTHOR = { name: "Allclear", email: "allclear@example.com" };
const ROUND = {
  location: locationId("github"),
  looksAt: "all",
  settleMs: 0,
  isRecorded: true,
  mayArchive: async () => false,
  repository: { id: 1001, name: "acme/shop" },
  links: {},
  page: "when-due",
} as const;

/** Texts by path below the folder. */
async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = paths.map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
}

async function until(clock: Clock, minute: number): Promise<void> {
  await clock.sleep(Math.max(0, after(START, minute * 60_000) - clock.now()));
}

function configFor(url: string): Config {
  const text = `defaults: { retries: 0, confirm: { down: 1, up: 1 } }\nchecks: [{ name: Orders, url: "${url}" }]\n`;
  const { config } = parseConfig([{ name: "allclear.yml", text }]);
  if (config === undefined) throw new Error("the scenario's config is broken");
  return config;
}

async function openTarget(): Promise<{ readonly url: string; answer(status: number): void; close(): Promise<void> }> {
  let current = 200;
  const server = createServer((_, response) => {
    response.statusCode = current;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a listening server has an address");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    answer: (status) => {
      current = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
