import { channelSecrets } from "../config/channels.ts";
import type { Config } from "../config/config.ts";
import type { Secrets } from "../core/secret.ts";

/** The values the config asks for by name, out of the environment; nothing else of it is read. An empty one counts as missing. */
export function secretsOf(
  config: Pick<Config, "checks"> & Partial<Pick<Config, "channels" | "heartbeat">>,
  environment: Readonly<Record<string, string | undefined>>,
): Secrets {
  const { checks, channels = [], heartbeat } = config;
  const others = channelSecrets({ channels, ...(heartbeat === undefined ? {} : { heartbeat }) });
  const names = new Set([...checks.flatMap(({ probe }) => probe.secrets), ...others]);
  return new Map(
    [...names].flatMap((name): readonly (readonly [string, string])[] => {
      const value = environment[name];
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}
