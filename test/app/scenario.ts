import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { type RoundOutcome, runRound } from "../../src/app/round.ts";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { after, instant, locationId, roundId } from "../../src/core/brand.ts";
import { compose } from "../../src/entry/compose.ts";
import type { Clock } from "../../src/ports.ts";
import { createStandIn, type StandIn } from "../github/stand-in.ts";

/** One repository, one target, and rounds on a clock that does not wait. */
export interface Scenario {
  readonly standIn: StandIn;
  /** A round that begins at this minute, or as soon as the one before allows; the target answers with this status. */
  round(minute: number, status: number): Promise<RoundOutcome>;
  close(): Promise<void>;
}

const START = instant(Date.UTC(2026, 10, 22, 10, 0));
/** Real time: how long a request that hangs is waited for. */
const TIMEOUT_MS = 250;

export async function openScenario(): Promise<Scenario> {
  const clock = quickClock({ start: START });
  const standIn = await createStandIn({ clock, settings: { pages: { buildType: "workflow" } } });
  const target = await openTarget();
  const folder = await mkdtemp(join(tmpdir(), "allclear-"));
  const config = configFor(target.url);
  const client = createGitHubClient({
    token: standIn.token,
    apiUrl: standIn.apiUrl,
    userAgent: "allclear-test",
    repository: { owner: standIn.owner, name: standIn.name },
    clock,
    timeoutMs: TIMEOUT_MS,
  });
  const places = {
    kind: "github",
    client,
    account: "github-actions[bot]",
    siteDirectory: join(folder, "site"),
  } as const;
  let number = 0;
  return {
    standIn,
    round: async (minute, status) => {
      await until(clock, minute);
      target.answer(status);
      number += 1;
      const { world, close } = compose({ places, config, secrets: new Map(), clock, report: () => undefined });
      return runRound(world, { ...ROUND, config, id: roundId(`${number}.1.round.0`) }).finally(close);
    },
    close: async () => {
      await Promise.all([standIn.close(), target.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

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
