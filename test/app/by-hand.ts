import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { createNetwork, type NetworkOptions } from "../../src/adapters/net/network.ts";
import { type RoundInput, type RoundOutcome, runRound } from "../../src/app/round.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { after, instant, locationId, roundId } from "../../src/core/brand.ts";
import { compose } from "../../src/entry/compose.ts";
import type { Network } from "../../src/ports.ts";

const START = instant(Date.UTC(2026, 10, 22, 10, 0));

/** What differs from the usual round. */
export interface Circumstances extends Partial<RoundInput> {
  readonly network?: Partial<NetworkOptions>;
  /** In the place of the network's own. */
  readonly http?: Network["http"];
}

/** Rounds of one config over a store in a folder, a real network and a clock that does not wait: one at each full 5 minutes. */
export async function rounds(t: TestContext, yaml: string, circumstances: Circumstances = {}): Promise<Rounds> {
  const directory = await mkdtemp(join(tmpdir(), "rounds-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  return roundsIn(directory, yaml, circumstances);
}

export type Rounds = (more?: Partial<RoundInput>) => Promise<RoundOutcome>;

/** The same in a folder of the test's own. */
export function roundsIn(
  directory: string,
  yaml: string,
  { network: options, http, ...overrides }: Circumstances = {},
): Rounds {
  const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text: yaml }]);
  if (config === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  const clock = quickClock({ start: START });
  let number = 0;
  return async (more = {}) => {
    await clock.sleep(Math.max(0, after(START, number * 300_000) - clock.now()));
    number += 1;
    const places = { kind: "local", directory, ...searchPath() } as const;
    const composed = compose({ places, config, secrets: new Map(), clock, report: () => undefined });
    const network = createNetwork({ userAgent: "probe/1", warm: false, ...options });
    try {
      const input = { ...ROUND, config, id: roundId(`round-${number}`), ...overrides, ...more };
      return await runRound({ ...composed.world, network: http === undefined ? network : { ...network, http } }, input);
    } finally {
      await Promise.all([network.close(), composed.close()]);
    }
  };
}

const ROUND = {
  location: locationId("here"),
  looksAt: "all",
  settleMs: 0,
  isRecorded: true,
  mayArchive: async () => false,
  links: {},
  page: "always",
} as const;

function searchPath(): { readonly searchPath?: string } {
  const path = process.env["PATH"];
  return path === undefined ? {} : { searchPath: path };
}
