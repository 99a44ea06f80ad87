import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { TestContext } from "node:test";
import { createLocalAccess, createLocalReactions } from "../../src/adapters/local/access.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { type BotOutcome, type CommandEvent, runBot } from "../../src/app/bot.ts";
import { type RoundOutcome, runRound } from "../../src/app/round.ts";
import type { World } from "../../src/app/world.ts";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { decodeState } from "../../src/core/history/state-codec.ts";
import type { HistoryState } from "../../src/core/history-state.ts";
import type { Access } from "../../src/ports.ts";
import { at } from "../support/builders.ts";
import { listen } from "../support/servers.ts";
import { held, openLocalPlace, type Place, roundInput } from "./history-place.ts";

/** A place with one check, rounds over it, and people who command. Times are of 22 November. */
export interface BotPlace extends Pick<Place, "gitDirectory" | "issues"> {
  round(time: string, status: number, own?: Own): Promise<RoundOutcome>;
  /** Somebody who may says this where the incident is told, or where it is named. */
  say(time: string, body: string, more?: Said): Promise<BotOutcome>;
  state(): Promise<HistoryState>;
}

export interface Said {
  readonly event?: Partial<CommandEvent>;
  readonly own?: Own;
  readonly access?: Access;
}

/** What one process has of its own, perhaps made from what the others have. */
type Own = Partial<World> | ((world: World) => Partial<World>);

export interface BotOptions {
  /** Lines of the config before the checks. */
  readonly more?: string;
  readonly secrets?: ReadonlyMap<string, string>;
  /** Do commands build the page? */
  readonly page?: "always" | "never";
  readonly open?: () => Promise<Place>;
}

export async function botPlace(
  t: TestContext,
  { more = "", secrets = new Map(), page = "always", open = openLocalPlace }: BotOptions = {},
): Promise<BotPlace> {
  let status = 200;
  const target = createServer((_, response) => response.writeHead(status).end());
  const config = configOf(`http://127.0.0.1:${await listen(t, target)}/`, more);
  const place = await open();
  t.after(() => place.close());
  let runs = 0;
  const at22 = (time: string, own: Own = {}): World => {
    const world = { ...place.world(quickClock({ start: at(time) })), secrets };
    return { ...world, ...(typeof own === "function" ? own(world) : own) };
  };
  return {
    gitDirectory: place.gitDirectory,
    issues: place.issues,
    round: async (time, answer, own) => {
      status = answer;
      runs += 1;
      return runRound(at22(time, own), roundInput(config, `${runs}.1.r.0`));
    },
    say: async (time, body, { event = {}, own, access = createLocalAccess() } = {}) => {
      runs += 1;
      const id = `${runs}.1.bot`;
      const world = { ...at22(time, own), access, reactions: createLocalReactions() };
      return runBot(world, {
        ...roundInput(config, `${id}.0`, { page }),
        event: { key: `run-${id}`, body, by: "ana", isAuthorised: true, ...event },
        round: (looksAt) => roundInput(config, `${id}.1`, { looksAt }),
      });
    },
    state: async () => {
      const decoded = decodeState((await held(place.gitDirectory)).files.get("state.json") ?? "");
      return decoded.kind === "read" ? decoded.state : assert.fail(decoded.kind);
    },
  };
}

function configOf(url: string, more: string): Config {
  const text = `defaults: { retries: 0, confirm: { down: 1, up: 1 } }
${more}
checks: [{ name: shop, url: "${url}" }]
`;
  const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text }]);
  return config ?? assert.fail(JSON.stringify(diagnostics));
}
