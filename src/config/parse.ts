import type { output } from "zod";
import { type Engines, NO_ENGINES } from "../assertions/engine/engines.ts";
import { assertionsWith } from "../assertions/index.ts";
import { CHECK_TYPES } from "../checks/index.ts";
import { checkId } from "../core/brand.ts";
import type { Group } from "../core/check.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import { type Calendar, NO_CALENDAR } from "../core/maintenance/calendar.ts";
import { statusExpectation } from "../core/status.ts";
import { readChannels, readHeartbeat } from "./channels.ts";
import { type Draft, readCheck } from "./check.ts";
import { checkFiles } from "./check-files.ts";
import type { Config, RunnableCheck } from "./config.ts";
import { dependenciesOf } from "./dependencies.ts";
import { idText } from "./fields.ts";
import { Findings } from "./findings.ts";
import { type HistoryPlace, historyHasOneRef, historyPlace } from "./history.ts";
import { issueSettings } from "./issue-settings.ts";
import { parseWith } from "./issues.ts";
import { checkLayer } from "./layer.ts";
import { readMaintenances } from "./maintenance.ts";
import { mergeFiles } from "./merge.ts";
import { isNothing, type MapNode, type Node, pick, plain, seen, textAt } from "./node.ts";
import { readPage } from "./page.ts";
import { readMap, rejectUnknownKeys } from "./parts.ts";
import { readPublishing } from "./publish.ts";
import { readFile } from "./read.ts";
import { CHECK_RULES, CONFIG_RULES } from "./rules.ts";
import { type Registries, runSchema, TOP_KEYS } from "./schema.ts";
import { ownWall } from "./walls.ts";

/** One file of the config: its path as messages name it, and its text. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

export interface ParsedConfig {
  /** Absent where a diagnostic is an error. */
  readonly config?: Config;
  /** Of a broken config: where its history is, as far as that could be read. */
  readonly history?: HistoryPlace;
  /** All that is wrong, by position. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a config is looked for first. */
const CONFIG_FILE = ".github/allclear.yml";
const MAX_TARGET_LENGTH = 200;
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  "page",
  "pages",
  "history",
  "issues",
  "walls",
  "control",
  "maintenance",
  "channels",
]);
const EXAMPLE = "the least is `checks: [{ url: https://acme.dev }]`";

/** What a config of the program draws on, with these engines and this calendar. */
export function registriesWith(engines: Engines, calendar: Calendar = NO_CALENDAR): Registries {
  return { checkTypes: CHECK_TYPES, assertions: assertionsWith(engines), calendar };
}

const WITHOUT_ENGINES = registriesWith(NO_ENGINES);

/**
 * Reads a config: one file, or several that are merged in the order of their names. Every mistake in it is told in one go.
 * Values of secrets are not needed; names alone are checked.
 * Throws `EngineMissing` where it asks for a pattern or a JSONPath and the registries have no engines, `CalendarMissing` where it
 * has a maintenance and they have no calendar.
 */
export function parseConfig(files: readonly ConfigFile[], registries: Registries = WITHOUT_ENGINES): ParsedConfig {
  const findings = new Findings();
  const root = readRoot(files.length > 0 ? files : [{ name: CONFIG_FILE, text: "" }], findings);
  const config = root === undefined ? undefined : readConfig(root, registries, findings);
  const diagnostics = findings.sorted();
  if (config === undefined) return { diagnostics };
  return findings.hasErrors ? { history: config, diagnostics } : { config, diagnostics };
}

/** The merged files. Nothing where one of them is broken: what else would be found then is not to be trusted. */
function readRoot(files: readonly ConfigFile[], findings: Findings): MapNode | undefined {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read = inOrder.map(({ name, text }) => readFile(name, text));
  for (const { diagnostics } of read) for (const diagnostic of diagnostics) findings.keep(diagnostic);
  const roots = read.flatMap(({ root }) => root ?? []);
  const maps = roots.filter((root) => root.kind === "map");
  for (const root of roots)
    if (root.kind !== "map")
      findings.add(root.place, { message: `a config is a map, found ${seen(root)}`, hint: EXAMPLE });
  if (read.some(({ isBroken }) => isBroken) || maps.length < roots.length) return undefined;
  const [first] = read;
  if (maps.length === 0 && first !== undefined)
    findings.add(first.place, { message: "the config is empty", hint: EXAMPLE });
  return mergeFiles(maps, findings);
}

function readConfig(root: MapNode, registries: Registries, findings: Findings): Config | undefined {
  // Anchors need a place to stand in: keys that begin with `x-` are the user's own.
  rejectUnknownKeys(
    pick(root, (key) => !key.startsWith("x-")),
    TOP_KEYS,
    findings,
  );
  const run = readRun(root, findings);
  historyHasOneRef(root, findings);
  const defaults = readMap(root, "defaults", findings);
  checkLayer(defaults, "defaults", registries, findings);
  const groups = readGroups(root, registries, findings);
  const surroundings = { registries, defaults, groups, findings, isPrivate: run?.page.private === true };
  const drafts = readChecks(root, findings).flatMap((item) => readCheck(item, surroundings) ?? []);
  const everyMs = run?.every ?? Number.POSITIVE_INFINITY;
  for (const draft of drafts) for (const rule of CHECK_RULES) findings.addAll(draft.node, [], rule(draft, everyMs));
  for (const rule of CONFIG_RULES) rule(drafts, findings);
  if (run === undefined) return undefined;
  const { calendar } = registries;
  const place = historyPlace(run.history);
  const heartbeat = readHeartbeat(run.heartbeat);
  return {
    everyMs: run.every,
    settleMs: run.settle,
    page: readPage(run.page, root, findings),
    ...place,
    ...readPublishing({ ...run, root, findings, groups, drafts, historyRef: place.historyRef }),
    isSquashed: run.history.squash === "monthly",
    issues: issueSettings(run.issues),
    controls: [run.control ?? []].flat(),
    walls: run.walls.map(ownWall),
    maintenance: readMaintenances(run.maintenance, { root, calendar, groups, drafts, findings }),
    channels: readChannels(run.channels, { root, groups, drafts, findings }),
    ...(heartbeat === undefined ? {} : { heartbeat }),
    groups: [...groups].map(([id, group]): Group => ({ id, name: textAt(group, "name") ?? id })),
    checks: drafts.flatMap((draft) => runnable(draft, run.every) ?? []),
  };
}

function readRun(root: MapNode, findings: Findings): output<typeof runSchema> | undefined {
  const keys = Object.keys(runSchema.shape);
  const written = pick(root, (key) => keys.includes(key) && !isEmptyMap(root, key));
  const parsed = parseWith(runSchema, plain(written));
  if ("value" in parsed) return parsed.value;
  findings.addAll(root, [], parsed.problems);
  return undefined;
}

/** `page:` with all below it commented out. */
function isEmptyMap(root: MapNode, key: string): boolean {
  const value = root.entries.get(key)?.value;
  return MAY_BE_EMPTY.has(key) && value !== undefined && isNothing(value);
}

function readGroups(root: MapNode, registries: Registries, findings: Findings): ReadonlyMap<string, MapNode> {
  const written = readMap(root, "groups", findings);
  const groups = new Map([...written.entries.keys()].map((id) => [id, readMap(written, id, findings)]));
  for (const [id, group] of groups) {
    const parsed = parseWith(idText, id);
    if ("problems" in parsed)
      findings.addAll(
        written,
        [],
        parsed.problems.map((problem) => ({ ...problem, path: [id], at: "key" })),
      );
    checkLayer(group, "group", registries, findings);
  }
  return groups;
}

function readChecks(root: MapNode, findings: Findings): readonly Node[] {
  const entry = root.entries.get("checks");
  if (entry === undefined) {
    findings.addAll(root, [], [{ path: ["checks"], at: "key", message: "`checks` is missing", hint: EXAMPLE }]);
    return [];
  }
  const { key, value } = entry;
  if (value.kind === "list" && value.items.length > 0) return value.items;
  if (value.kind === "list" || isNothing(value)) findings.add(key, { message: "`checks` is empty", hint: EXAMPLE });
  else findings.add(value.place, { message: "`checks`: expected a list", hint: "each check begins with `- `" });
  return [];
}

/** The check, once all of it could be read. */
function runnable(draft: Draft, roundEveryMs: number): RunnableCheck | undefined {
  const { name, id, policy, type, probe, status } = draft;
  if (name === undefined || id === undefined || policy === undefined) return undefined;
  if (type === undefined || probe === undefined || status === undefined) return undefined;
  return {
    id: checkId(id),
    name,
    ...(draft.group === undefined ? {} : { group: draft.group }),
    ...(draft.tags.length === 0 ? {} : { tags: draft.tags }),
    ...(policy.private ? {} : { target: shortened(probe.target) }),
    type: type.type,
    everyMs: policy.every ?? roundEveryMs,
    timeoutMs: policy.timeout,
    retries: probe.isRepeatable || draft.hasOwnRetries ? policy.retries : 0,
    confirm: policy.confirm,
    tell: policy.tell,
    owners: policy.owner ?? [],
    labels: policy.labels,
    ...(policy.slo === undefined ? {} : { slo: policy.slo }),
    private: policy.private,
    dependsOn: dependenciesOf(draft),
    was: draft.was.map(checkId),
    status: statusExpectation(status),
    assertions: draft.assertions,
    probe,
    files: checkFiles(draft.node, probe.files),
  };
}

function shortened(target: string): string {
  return target.length > MAX_TARGET_LENGTH ? `${target.slice(0, MAX_TARGET_LENGTH - 1)}…` : target;
}
