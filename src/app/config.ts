import { EngineMissing, type Engines, NO_ENGINES } from "../assertions/engine/engines.ts";
import type { CheckFile, Config, RunnableCheck } from "../config/config.ts";
import type { HistoryPlace } from "../config/history.ts";
import { withTexts } from "../config/page.ts";
import type { PageFile } from "../config/page-files.ts";
import { type ParsedConfig, parseConfig, registriesWith } from "../config/parse.ts";
import type { CommitId } from "../core/brand.ts";
import { byPosition, type Diagnostic } from "../core/diagnostic.ts";
import { openHistory, readsAtFirst } from "../core/history/record.ts";
import { type Calendar, CalendarMissing, NO_CALENDAR } from "../core/maintenance/calendar.ts";
import type { Round } from "../core/round.ts";
import type { ConfigFiles, ConfigSource, Store } from "../ports.ts";

/** The config of this commit or folder, and every mistake in it. */
export interface LoadedConfig {
  readonly config?: Config;
  /** Of a broken config: where its history is, as far as that could be read. */
  readonly history?: HistoryPlace;
  readonly commit?: CommitId;
  /** Errors and warnings by position. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and parses. Throws `AdapterError` where there is no config, or it cannot be read. */
export async function loadConfig(source: ConfigSource): Promise<LoadedConfig> {
  return parse(source, await source.readConfig());
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
  const opened = openHistory(await store.read(head, readsAtFirst(round)));
  const commit = opened.kind === "open" ? opened.state?.config : undefined;
  return commit === undefined ? undefined : parse(source, await source.readConfig(commit), commit);
}

/** `at`: the commit that was asked for. */
async function parse(source: ConfigSource, { files, commit }: ConfigFiles, at?: CommitId): Promise<LoadedConfig> {
  const parsed = await parseWithEngines(files);
  const read = parsed.config === undefined ? parsed : await withFiles(parsed.config, parsed, source, at);
  return { ...read, ...(commit === undefined ? {} : { commit }) };
}

const MOST_FILE_BYTES = 1_048_576;

/** The config with the files that its checks name, or with the mistake that one of them is. */
async function withFiles(
  config: Config,
  { diagnostics }: ParsedConfig,
  source: ConfigSource,
  at: CommitId | undefined,
): Promise<ParsedConfig> {
  const named = [...config.checks.flatMap(({ files }) => files), ...config.page.files];
  const names = [...new Set(named.map(({ name }) => name))];
  const texts = await Promise.all(names.map(async (name) => [name, await source.readText(name, at)] as const));
  const files = new Map(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
  const broken = named.flatMap((file) => faultOf(file, files.get(file.name)) ?? []);
  if (broken.length > 0) return { history: config, diagnostics: [...diagnostics, ...broken].sort(byPosition) };
  const checks = config.checks.map((check) => holding(check, files));
  return { config: { ...config, page: withTexts(config.page, files), checks }, diagnostics };
}

function faultOf(file: CheckFile | PageFile, text: string | undefined): Diagnostic | undefined {
  if (text === undefined) return file.missing;
  if (new TextEncoder().encode(text).length > MOST_FILE_BYTES) return file.tooLarge;
  return "problem" in file ? file.problem(text) : undefined;
}

function holding(check: RunnableCheck, files: ReadonlyMap<string, string>): RunnableCheck {
  const { probe } = check;
  if (probe.files.length === 0) return check;
  return { ...check, probe: { ...probe, attempt: (context) => probe.attempt({ ...context, files }) } };
}

/** The engines and the calendar are large, and most configs need neither: each is loaded when one does. */
async function parseWithEngines(files: ConfigFiles["files"]): Promise<ParsedConfig> {
  let engines: Engines = NO_ENGINES;
  let calendar: Calendar = NO_CALENDAR;
  for (;;) {
    try {
      return parseConfig(files, registriesWith(engines, calendar));
    } catch (error) {
      if (error instanceof EngineMissing) engines = (await import("../assertions/engine/loaded.ts")).ENGINES;
      else if (error instanceof CalendarMissing) calendar = (await import("../core/maintenance/loaded.ts")).CALENDAR;
      else throw error;
    }
  }
}
