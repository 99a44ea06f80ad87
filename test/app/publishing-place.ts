/** A repository on the stand-in, and rounds in it as the Action makes them, for what becomes of the page. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { ACTIONS_ACCOUNT } from "../../src/adapters/github/account.ts";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubSource } from "../../src/adapters/github/source.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { loadConfig } from "../../src/app/config.ts";
import { type RoundOutcome, runRound } from "../../src/app/round.ts";
import { instant, locationId, roundId } from "../../src/core/brand.ts";
import { compose } from "../../src/entry/compose.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../github/stand-in.ts";
import { openTarget, status } from "../program/target.ts";
import { scratchFolder } from "../support/scratch.ts";

const START = Date.UTC(2026, 10, 22, 10, 0);

export interface MadeRound {
  readonly outcome: RoundOutcome;
  /** `POST git/trees`, in their order. */
  readonly requests: readonly string[];
  /** A file of the built site. */
  readonly built: (path: string) => Promise<string>;
}

export interface PublishingPlace {
  readonly standIn: StandIn;
  /** So many minutes after the first one could be. */
  readonly round: (minute: number, code?: number) => Promise<MadeRound>;
}

/** `head`: the config before its checks, `Website` and `Orders`. */
export async function publishingPlace(
  t: TestContext,
  head: string,
  options: StandInOptions = {},
): Promise<PublishingPlace> {
  const target = await openTarget(t);
  const clock = quickClock({ start: instant(START) });
  const checks = `settle: 0s\ndefaults: { retries: 0, confirm: { down: 1, up: 1 } }\nchecks:\n  - { name: Website, url: "${target.url}?1" }\n  - { name: Orders, url: "${target.url}?2" }\n`;
  const { seed, ...rest } = options;
  const files = { ...seed?.files, ".github/allclear.yml": `${head}\n${checks}` };
  const standIn = await createStandIn({ clock, ...rest, seed: { ...seed, files } });
  t.after(async () => {
    await standIn.close();
    assert.deepEqual(standIn.violations, []);
  });
  const siteDirectory = join(await scratchFolder(t), "site");
  const { owner, name, apiUrl, token } = standIn;
  let rounds = 0;

  async function round(minute: number, code = 200): Promise<MadeRound> {
    await clock.sleep(Math.max(0, START + minute * 60_000 - clock.now()));
    target.answer(status(code));
    const sent = standIn.requests.length;
    const client = createGitHubClient({ token, apiUrl, userAgent: "t", repository: { owner, name }, clock });
    const { config } = await loadConfig(createGitHubSource({ client }));
    assert.ok(config !== undefined);
    const places = { kind: "github", client, account: ACTIONS_ACCOUNT, siteDirectory } as const;
    const { world, close } = compose({ places, config, secrets: new Map(), clock, report: () => undefined });
    rounds += 1;
    const outcome = await runRound(world, {
      config,
      id: roundId(`${rounds}.1.round.0`),
      location: locationId("github"),
      looksAt: "all",
      settleMs: 0,
      isRecorded: true,
      mayArchive: async () => false,
      repository: { id: 1001, name: "acme/shop" },
      links: {},
      page: config.publish.kind === "off" ? "never" : "when-due",
    }).finally(close);
    const requests = standIn.requests
      .slice(sent)
      .map(({ method, path }) => `${method} ${path.replace(/\?.*/, "").replace(/^\/repos\/acme\/shop\//, "")}`);
    return { outcome, requests, built: (path) => readFile(join(siteDirectory, path), "utf8") };
  }

  return { standIn, round };
}
