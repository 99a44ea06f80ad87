import type { Config } from "../config/config.ts";
import type { Secrets } from "../core/secret.ts";

/** The values the config asks for by name, out of the environment; nothing else of it is read. An empty one counts as missing. */
export function secretsOf(
  config: Pick<Config, "checks">,
  environment: Readonly<Record<string, string | undefined>>,
): Secrets {
  const names = new Set(config.checks.flatMap(({ probe }) => probe.secrets));
  return new Map(
    [...names].flatMap((name): readonly (readonly [string, string])[] => {
      const value = environment[name];
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}
