import { EngineMissing } from "../assertions/engine/engines.ts";
import type { Config } from "../config/config.ts";
import { type ParsedConfig, parseConfig, registriesWith } from "../config/parse.ts";
import type { CommitId } from "../core/brand.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import { openHistory, readsAtFirst } from "../core/history/record.ts";
import type { Round } from "../core/round.ts";
import type { ConfigFiles, ConfigSource, Store } from "../ports.ts";

/** The config of this commit or folder, and every mistake in it. */
export interface LoadedConfig {
  readonly config?: Config;
  readonly commit?: CommitId;
  /** Errors and warnings by position. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and parses. Throws `AdapterError` where there is no config, or it cannot be read. */
export async function loadConfig(source: ConfigSource): Promise<LoadedConfig> {
  return parse(await source.readConfig());
}

/**
 * The last config that was valid, by the commit that history names; nothing where it names none. A scheduled round must not
 * go blind over a mistake in the newest one. Throws `AdapterError`.
 */
export async function loadLastValid(
  source: ConfigSource,
  store: Store,
  round: Pick<Round, "id" | "at" | "locations">,
): Promise<LoadedConfig | undefined> {
  const head = await store.head();
  if (head === undefined) return undefined;
  const opened = openHistory(await store.read(head, readsAtFirst(round)), round);
  const commit = opened.kind === "open" ? opened.state?.config : undefined;
  return commit === undefined ? undefined : parse(await source.readConfig(commit));
}

async function parse({ files, commit }: ConfigFiles): Promise<LoadedConfig> {
  return { ...(await parseWithEngines(files)), ...(commit === undefined ? {} : { commit }) };
}

/** The engines are large, and most configs need none: they are loaded when one does. */
async function parseWithEngines(files: ConfigFiles["files"]): Promise<ParsedConfig> {
  try {
    return parseConfig(files);
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error;
    const { ENGINES } = await import("../assertions/engine/loaded.ts");
    return parseConfig(files, registriesWith(ENGINES));
  }
}
