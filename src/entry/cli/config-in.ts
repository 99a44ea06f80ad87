import { createGitHubSource } from "../../adapters/github/source.ts";
import { createLocalSource, hasLocalConfig } from "../../adapters/local/source.ts";
import { loadConfig } from "../../app/config.ts";
import type { Config } from "../../config/config.ts";
import { AdapterError } from "../../ports.ts";
import type { Places } from "../compose.ts";
import { type OptionValues, type Shell, textOption } from "./command.ts";

/** The config beside a history, for a command that can do without: nothing where there is none, or a broken one. */
export async function configIn(
  places: Places,
  values: OptionValues,
  { directory }: Shell,
): Promise<Config | undefined> {
  const path = textOption(values, "config");
  const where = path === undefined ? {} : { path };
  if (places.kind === "local" && !hasLocalConfig(directory, path)) return undefined;
  const source =
    places.kind === "local"
      ? createLocalSource({ directory, ...where })
      : createGitHubSource({ client: places.client, ...where });
  try {
    return (await loadConfig(source)).config;
  } catch (error) {
    if (error instanceof AdapterError && error.code === "not-found") return undefined;
    throw error;
  }
}
