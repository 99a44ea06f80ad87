import { resolve } from "node:path";
import { createLocalSource } from "../../adapters/local/source.ts";
import { type LoadedConfig, loadConfig } from "../../app/config.ts";
import { renderDiagnostic } from "../../core/diagnostic.ts";
import { type OptionValues, type Shell, textOption } from "./command.ts";

/** The config that a command cannot do without, with all that is wrong in it told. Throws `AdapterError` where there is none. */
export async function toldConfig(values: OptionValues, { directory, err }: Shell): Promise<LoadedConfig> {
  const path = textOption(values, "config");
  const source = createLocalSource({ directory: resolve(directory), ...(path === undefined ? {} : { path }) });
  const loaded = await loadConfig(source);
  for (const diagnostic of loaded.diagnostics) err.write(`${renderDiagnostic(diagnostic)}\n\n`);
  return loaded;
}
