import type { Config, RunnableCheck } from "../config/config.ts";
import { type AdvanceInput, advance } from "../core/advance.ts";
import { after, type CheckId, type CommitId, type Instant, type LocationId, type RoundId } from "../core/brand.ts";
import { corroborated, suspected } from "../core/corroborate.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import { hourOf } from "../core/history/layout.ts";
import { earlierResults } from "../core/history/record.ts";
import { samplesPaths } from "../core/history/sample-files.ts";
import { unrecordedFile } from "../core/history/unrecorded.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Change } from "../core/incident.ts";
import { allMaintenance } from "../core/maintenance/by-hand.ts";
import { outsideAround } from "../core/maintenance/window.ts";
import { dueChecks, memoryOf, suspects } from "../core/plan.ts";
import { redactor, weakSecrets } from "../core/redact.ts";
import type { Result } from "../core/result.ts";
import type { Round } from "../core/round.ts";
import type { AdapterError } from "../ports.ts";
import { guardedPass } from "./guard.ts";
import { beat } from "./heartbeat.ts";
import { settleNewerHistory, tellNewerHistory } from "./newer-history.ts";
import { probeAll } from "./probe.ts";
import { tellReadme } from "./readme.ts";
import { type Memory, type RecordedRound, recall, recordRound } from "./record.ts";
import { attempted } from "./refusal.ts";
import { type Publishing, publishSite, siteAt } from "./site.ts";
import { tellChannels } from "./tell-channels.ts";
import { type Told, tellIncidents } from "./tell-incidents.ts";
import type { World } from "./world.ts";

/** What a round is to do. Everything that differs between the Action, a laptop and the demo is here. */
export interface RoundInput {
  readonly config: Config;
  /** The config's commit, where it came from one. */
  readonly configCommit?: CommitId;
  /** The newest config is broken, and why; `config` is then the last valid one. */
  readonly configProblem?: readonly Diagnostic[];
  readonly id: RoundId;
  readonly location: LocationId;
  /** Look at every check, only at those due by their `every`, or only at those that somebody asks for. */
  readonly looksAt: "all" | "due" | readonly CheckId[];
  /** How long the round may go on to settle suspicions, in milliseconds. */
  readonly settleMs: number;
  /** `false`: look and judge, but write nothing and tell nobody. */
  readonly isRecorded: boolean;
  /**
   * Do checks that left the config get archived? Asked only where there are some; `recorded` is the config commit that
   * history names.
   */
  readonly mayArchive: (recorded: CommitId | undefined) => Promise<boolean>;
  readonly repository?: { readonly id: number; readonly name: string };
  readonly links: Links;
  /** URLs that tell our own network's faults from the targets', where the config names none of its own. */
  readonly controls?: readonly string[];
  /** `always`: a folder on this machine. `when-due`: a deployment costs something. `never`: nobody wants one. */
  readonly page: "always" | "when-due" | "never";
}

/** Where a reader can go from an issue or the page. */
export interface Links {
  /** Where the issues live, without a number. */
  readonly issuesUrl?: string;
  /** Where people read the files of the history, without a slash at the end. */
  readonly historyUrl?: string;
  /** The workflow run that did a round. */
  readonly run?: (round: RoundId) => string | undefined;
}

/** What came of it. */
export interface RoundOutcome {
  readonly round: Round;
  readonly results: readonly Result[];
  readonly changes: readonly Change[];
  /** As committed; absent where nothing could be read or written. */
  readonly state?: HistoryState;
  readonly commit?: CommitId;
  /** The round as a file to be adopted later, where it should have been recorded and was not. */
  readonly unrecorded?: string;
  /** Calls that were refused, with what to do. The round went on without them. */
  readonly refused: readonly AdapterError[];
  /** What else a reader should know, one line each. */
  readonly problems: readonly string[];
  readonly publishing: Publishing;
}

/** Between looks that settle a suspicion: design, section 3. The last one repeats. */
const SETTLE_WAITS_MS = [30_000, 60_000] as const;

/**
 * One round: look, settle, record, tell, show. A refused call of GitHub never stops the looking, and what is committed is
 * told later where it cannot be told now.
 */
export async function runRound(world: World, input: RoundInput): Promise<RoundOutcome> {
  const outcome = await makeRound(world, input);
  for (const text of outcome.problems) world.report({ kind: "problem", text });
  return outcome;
}

async function makeRound(world: World, input: RoundInput): Promise<RoundOutcome> {
  const round: Round = { id: input.id, at: world.clock.now(), locations: [input.location] };
  const remembered = await attempted(world, () => recall(world.store, round));
  const memory = "value" in remembered ? remembered.value : undefined;
  const results = await look(world, input, round, memory);
  const seen = { round, results, changes: [], problems: [...weakness(world), ...(memory?.problems ?? [])] };
  const nowhere: Publishing = { kind: "none" };
  const unrecorded = () => (input.isRecorded ? { unrecorded: unrecordedFile({ round, results }) } : {});
  if ("refused" in remembered) return { ...seen, ...unrecorded(), refused: [remembered.refused], publishing: nowhere };
  if (!input.isRecorded || memory === undefined) return { ...seen, refused: [], publishing: nowhere };
  if (memory.newer !== undefined) {
    const refused = await tellNewerHistory(world, input, memory.newer);
    return { ...seen, ...unrecorded(), refused, publishing: nowhere };
  }

  const recorded = await attempted(world, () =>
    recordRound(world, input, { round, results, memory: remembered.value }),
  );
  if ("refused" in recorded) return { ...seen, ...unrecorded(), refused: [recorded.refused], publishing: nowhere };
  const { changes, state, commit } = recorded.value;
  for (const change of changes) world.report({ kind: "changed", change });
  const after = await follow(world, input, { round, memory, recorded: recorded.value });
  const problems = [...seen.problems, ...recorded.value.problems, ...after.problems];
  const refused = [...recorded.value.refused, ...after.refused];
  return { round, results, changes, state, commit, problems, refused, publishing: after.publishing };
}

interface Followed {
  readonly round: Round;
  readonly memory: Memory;
  readonly recorded: RecordedRound;
}

/** What is committed is told and shown. */
async function follow(
  world: World,
  input: RoundInput,
  { round, memory, recorded }: Followed,
): Promise<Pick<RoundOutcome, "problems" | "refused" | "publishing">> {
  const { state, commit, served, found } = recorded;
  const told = await tellIncidents(world, input, { round, state, found });
  // Who could not write until now left an issue; asked for once an hour, since a quiet round asks nothing.
  const isHourly = memory.state !== undefined && memory.state.rolledTo !== state.rolledTo;
  const over = isHourly ? await settleNewerHistory(world, input, { state, found }) : [];
  const { config, links } = input;
  const site = siteAt(world.store, { config, links, state, commit, now: world.clock.now() });
  const [shown, channels] = await Promise.all([
    attempted(world, () => publishSite(world, input, { state, served, site })),
    tellOthers(world, input, recorded, told),
  ]);
  const publishing: Publishing = "value" in shown ? shown.value : { kind: "none" };
  // As often as the page, since it says the same; where nobody wants a page that is not known, and each round looks.
  const isTime = publishing.kind !== "none" || input.page === "never";
  const readme = isTime ? await tellReadme(world, config, site) : { refused: [], problems: [] };
  return {
    problems: [...told.problems, ...channels.problems, ...readme.problems],
    refused: [
      ...told.refused,
      ...over,
      ...("refused" in shown ? [shown.refused] : []),
      ...channels.refused,
      ...readme.refused,
    ],
    publishing,
  };
}

/** Tells the channels what the round's commit says, and calls the heartbeat. */
async function tellOthers(
  world: World,
  input: RoundInput,
  { deliveries, state }: RecordedRound,
  { done }: Told,
): Promise<Pick<RoundOutcome, "problems" | "refused">> {
  const issues = new Map(done.map(({ incident, number }) => [incident, number]));
  const { problems, refused } = await tellChannels(world, input, { deliveries, state, issues });
  const { heartbeat } = input.config;
  const late = heartbeat === undefined ? undefined : await beat(world, heartbeat);
  return { problems: [...problems, ...(late === undefined ? [] : [late])], refused };
}

/** A short value may be left standing in a text, or be guessed from what is masked around it. */
function weakness({ secrets }: World): readonly string[] {
  return weakSecrets(secrets).map(
    (name) => `the value of \`${name}\` is shorter than 8 characters and cannot be masked reliably: use a longer one`,
  );
}

/** The scheduled look, and the further ones that confirm or refute what it suspects. */
async function look(
  world: World,
  input: RoundInput,
  round: Round,
  memory: Memory | undefined,
): Promise<readonly Result[]> {
  const { config, location, settleMs } = input;
  const state = memory?.state;
  const now = world.clock.now();
  const due = chosen(input, state, now);
  world.report({ kind: "started", checks: due.length, at: now });
  const redact = redactor(world.secrets.values());
  const verified = new Set(
    config.checks.filter((check) => memoryOf(check, state)?.verified === true).map(({ id }) => id),
  );
  const isVerified = (check: CheckId): boolean => verified.has(check);

  const guard = { controls: config.controls.length > 0 ? config.controls : (input.controls ?? []), checks: due };
  const passOver = async (checks: readonly RunnableCheck[], number: number): Promise<readonly Result[]> => {
    const pass = { checks, location, look: number, isVerified, redact, walls: config.walls };
    return guardedPass(world, guard, await probeAll(world, pass));
  };

  const settled = (seen: readonly Result[]) => supported(world, seen, round, memory);

  let results = await settled(await passOver(due, 0));
  const until = after(now, settleMs);
  for (let number = 1; ; number++) {
    for (const { check, state: seen } of results) if (seen === "up" || seen === "degraded") verified.add(check);
    const waitMs = SETTLE_WAITS_MS[Math.min(number, SETTLE_WAITS_MS.length) - 1] ?? 0;
    const at = after(world.clock.now(), waitMs);
    if (at > until) return results;
    const open = undecided(input, round, state, results, at);
    if (open.length === 0) return results;
    world.report({ kind: "settling", waitMs, checks: open.map(({ id }) => id) });
    await world.clock.sleep(waitMs);
    results = await settled([...results, ...(await passOver(open, number))]);
  }
}

/** The results with what other looks say about suspected walls; those of earlier rounds are read only where it matters. */
async function supported(
  world: World,
  results: readonly Result[],
  round: Round,
  memory: Memory | undefined,
): Promise<readonly Result[]> {
  if (suspected(results).size === 0) return results;
  const earlier = memory === undefined ? [] : earlierResults(await hourSoFar(world, round, memory), round);
  return corroborated(results, {
    results: earlier,
    unseenFor: (check) => memory?.state?.checks[check]?.unseen?.reason,
  });
}

/** The files of the hour's results; where there are more than the round's own and they cannot be had, that one. */
async function hourSoFar(world: World, round: Round, { head, files, state }: Memory): Promise<Memory["files"]> {
  const others = samplesPaths(hourOf(round.at), state).filter((path) => !files.has(path));
  if (head === undefined || others.length < 2) return files;
  const read = await attempted(world, () => world.store.read(head, others));
  return "value" in read ? new Map([...files, ...read.value]) : files;
}

/** The checks whose change, or whose suspicion of a wall, one more look could confirm or refute. */
function undecided(
  input: RoundInput,
  round: Round,
  state: HistoryState | undefined,
  results: readonly Result[],
  at: AdvanceInput["now"],
): readonly RunnableCheck[] {
  const { checks, everyMs, maintenance } = input.config;
  const outside = outsideAround(allMaintenance(maintenance, state?.maintenance), round);
  const provisional = advance({ state, checks, everyMs, round, results, now: at, recorded: new Set(), outside });
  const ids = new Set(
    suspects(
      provisional.state,
      results.map(({ check }) => check),
      at,
    ),
  );
  const walled = suspected(results);
  return checks.filter(({ id }) => ids.has(id) || walled.has(id));
}

/** The checks that are looked at first. */
function chosen(
  { config, looksAt }: RoundInput,
  state: HistoryState | undefined,
  now: Instant,
): readonly RunnableCheck[] {
  const { checks, everyMs } = config;
  if (looksAt === "all") return checks;
  const wanted = looksAt === "due" ? dueChecks({ checks, state, now, everyMs }).map(({ id }) => id) : looksAt;
  const ids = new Set(wanted);
  return checks.filter(({ id }) => ids.has(id));
}
