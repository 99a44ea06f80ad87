import { join, resolve } from "node:path";
import { systemClock } from "../../adapters/local/clock.ts";
import { archivesIn, gitDirectory, refInClone } from "../../adapters/local/clone.ts";
import { createLocalStore } from "../../adapters/local/store.ts";
import { openPast, type Past } from "../../app/past.ts";
import type { Config } from "../../config/config.ts";
import type { Instant } from "../../core/brand.ts";
import { DEFAULT_HISTORY_REF, DEFAULTS } from "../../core/defaults.ts";
import { parseDuration } from "../../core/duration.ts";
import { datesSpan, type ParsedSpan } from "../../core/figures/calendar-span.ts";
import type { Span } from "../../core/figures/span.ts";
import { askedSpan } from "../../core/report/asked-span.ts";
import { type ListedCheck, listedChecks } from "../../core/report/listed.ts";
import { AdapterError, type Clock } from "../../ports.ts";
import { AUTHOR, openStore, type Places } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { type CliOption, type OptionValues, type Shell, textOption } from "./command.ts";
import { configIn } from "./config-in.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";
import { placesFor } from "./places.ts";

/** What the commands that read a history take to find it. */
export const PAST_OPTIONS = {
  dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
  git: { type: "string", value: "<path>", doc: "a clone that has the history branch, instead of --dir" },
  store: {
    type: "string",
    value: "github:<owner>/<repo>",
    doc: "read from a repository on GitHub instead; the token is in GITHUB_TOKEN",
  },
  config: {
    type: "string",
    value: "<path>",
    doc: "config for names and groups (default .github/allclear.yml or .github/allclear/); without one ids are shown",
  },
  zone: {
    type: "string",
    value: "<zone>",
    doc: "time zone of days and times, `Europe/Berlin` (default the config's `page.zone`)",
  },
} as const satisfies Readonly<Record<string, CliOption>>;

/** What the commands over any span take. */
export const SPAN_OPTIONS = {
  since: { type: "string", value: "<duration>", doc: "so long until now (default 7d)" },
  from: { type: "string", value: "<day or time>", doc: "from when, `2026-11-22` or `2026-11-22T10:05Z`" },
  to: { type: "string", value: "<day or time>", doc: "until when; a day is included (default now)" },
} as const satisfies Readonly<Record<string, CliOption>>;

/** A history that was opened for reading. */
export interface OpenedPast {
  readonly past: Past;
  readonly now: Instant;
  readonly zone: string;
  readonly config?: Config;
  /** Of the config, then of the history alone. */
  readonly checks: readonly ListedCheck[];
  /** Nominal interval of the rounds, in milliseconds. */
  readonly everyMs: number;
}

/** Opens what the options name. Throws `InputError`, and `AdapterError` where there is no history. */
export async function openPastFor(values: OptionValues, shell: Shell): Promise<OpenedPast> {
  if (textOption(values, "git") !== undefined && textOption(values, "store") !== undefined)
    throw new InputError("--git and --store both say where the history is; give one of them");
  const given = zoneGiven(values);
  const { clock = systemClock() } = shell;
  const places = placesFor(values, shell, clock, "read contents of that repository");
  const config = await configIn(places, values, shell);
  const past = await pastFor(values, shell, { places, ref: config?.historyRef ?? DEFAULT_HISTORY_REF, clock });
  for (const { path, message } of past.problems) shell.err.write(`${path} cannot be read whole: ${message}\n`);
  return {
    past,
    now: clock.now(),
    zone: given ?? config?.page.zone ?? "UTC",
    ...(config === undefined ? {} : { config }),
    checks: listedChecks(past.state, config),
    everyMs: config?.everyMs ?? shortestInterval(past),
  };
}

/** The span that the options ask for. Throws `InputError`. */
export function spanOf(values: OptionValues, { now, zone }: Pick<OpenedPast, "now" | "zone">): Span {
  const asked = Object.fromEntries(
    (["since", "from", "to"] as const).flatMap((name) => {
      const text = textOption(values, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return parsed(askedSpan(asked, { now, zone, usual: "7d" }));
}

/** Throws `InputError` with the problem. */
export function parsed(span: ParsedSpan): Span {
  if ("span" in span) return span.span;
  throw new InputError(span.problem);
}

/** Told to be none before anything is read. Throws `InputError`. */
function zoneGiven(values: OptionValues): string | undefined {
  const zone = textOption(values, "zone");
  if (zone !== undefined) parsed(datesSpan("2026-01-01", "2026-01-01", zone));
  return zone;
}

interface Place {
  readonly places: Places;
  readonly ref: string;
  readonly clock: Clock;
}

async function pastFor(values: OptionValues, shell: Shell, place: Place): Promise<Past> {
  const { places, ref, clock } = place;
  const git = textOption(values, "git");
  const past =
    places.kind === "github"
      ? await openPast(openStore(places, ref, clock))
      : await pastInClone(git === undefined ? undefined : resolve(shell.directory, git), places, place);
  if (past !== undefined) return past;
  throw new AdapterError("not-found", `there is no history yet at \`${textOption(values, "store") ?? ref}\``, {
    next: "the first round begins one: `allclear run`, or the workflow",
  });
}

/** A clone has the archives too: results that have left the tree are read there. `given`: it may know the branch as its origin's. */
async function pastInClone(
  given: string | undefined,
  { directory: kept, ...search }: Extract<Places, { kind: "local" }>,
  { ref, clock }: Place,
): Promise<Past | undefined> {
  const path = given ?? join(kept, "history.git");
  const directory = gitDirectory(path);
  if (directory === undefined) {
    throw new AdapterError("not-found", `there is no history yet: ${path} is no git repository`, {
      next: "`allclear run` begins one; --git names a clone that has it, --store a repository on GitHub",
    });
  }
  const options = { ...search, directory };
  const known = given === undefined ? ref : await refInClone(options, ref);
  const store = createLocalStore({ ...options, ref: known, author: AUTHOR, clock });
  return openPast(store, await archivesIn(options));
}

/** Without a config: rounds come at least as often as the check that is due most often. */
function shortestInterval({ state }: Past): number {
  const intervals = Object.values<{ readonly rules: { readonly everyMs: number } }>(state.checks).map(
    ({ rules }) => rules.everyMs,
  );
  const shortest = Math.min(...intervals);
  const usual = parseDuration(DEFAULTS.every);
  return Number.isFinite(shortest) ? shortest : "ms" in usual ? usual.ms : 0;
}
