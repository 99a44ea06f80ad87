import { createNetwork } from "../../src/adapters/net/network.ts";
import type { ProxySettings } from "../../src/adapters/net/proxy.ts";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { parseConfig, registriesWith } from "../../src/config/parse.ts";
import { instant, locationId } from "../../src/core/brand.ts";
import { renderDiagnostic } from "../../src/core/diagnostic.ts";
import { judge } from "../../src/core/judge.ts";
import type { Result } from "../../src/core/result.ts";
import { userAgent } from "../../src/entry/version.ts";

export interface LookOptions {
  /** The check has been seen working before. Default true. */
  readonly verified?: boolean;
  /** Trusted authorities, as PEM. */
  readonly ca?: readonly string[];
  readonly proxies?: ProxySettings;
}

/** What a user's check, given by its keys in the config, says of a real target: one attempt through all parts, as in a round. */
export async function look(keys: Readonly<Record<string, unknown>>, options: LookOptions = {}): Promise<Result> {
  const { verified = true, ca, proxies } = options;
  const text = JSON.stringify({ checks: [{ name: "Target", retries: 0, timeout: "2s", ...keys }] });
  const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text }], registriesWith(ENGINES));
  const [check] = config?.checks ?? [];
  if (check === undefined) throw new Error(diagnostics.map(renderDiagnostic).join("\n"));
  const network = createNetwork({
    userAgent: userAgent("https://github.com/acme/shop"),
    warm: false,
    ...(ca === undefined ? {} : { ca }),
    ...(proxies === undefined ? {} : { proxies }),
  });
  try {
    const attempt = await check.probe.attempt({
      network,
      clock: CLOCK,
      secrets: new Map(),
      timeoutMs: check.timeoutMs,
    });
    return judge({
      check,
      location: locationId("here"),
      at: attempt.at,
      look: 0,
      attempts: [attempt],
      verified,
      redact: (line) => line,
    });
  } finally {
    await network.close();
  }
}

const CLOCK = {
  now: () => instant(Date.now()),
  sleep: async () => undefined,
};
