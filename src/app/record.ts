import { type AdvanceInput, type AdvanceOutput, advance } from "../core/advance.ts";
import type { CommitId } from "../core/brand.ts";
import type { NewestConfig } from "../core/broken-config.ts";
import { monthlyPlan } from "../core/history/monthly.ts";
import {
  earlierResults,
  openHistory,
  type Problem,
  readsAfter,
  readsAtFirst,
  readsNext,
  record,
  recordedResults,
  stateBefore,
} from "../core/history/record.ts";
import { isTooLargeForOneFile } from "../core/history/sample-files.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Change } from "../core/incident.ts";
import { safeLine } from "../core/line.ts";
import { allMaintenance } from "../core/maintenance/by-hand.ts";
import { outsideAround } from "../core/maintenance/window.ts";
import type { FoundIssues } from "../core/reconcile.ts";
import type { Result } from "../core/result.ts";
import type { Round } from "../core/round.ts";
import { AdapterError, type Store } from "../ports.ts";
import { createBackground } from "./background.ts";
import { createBackoff } from "./backoff.ts";
import { burningBudgets } from "./burning.ts";
import { type Outgoing, outgoing } from "./notify.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import { servedPage } from "./site.ts";
import { newerWords } from "./state.ts";
import { findIssues, tellingOf } from "./tell-incidents.ts";
import type { World } from "./world.ts";

/** What one commit of the branch says, as far as a round needs it. */
export interface Memory {
  readonly head: CommitId | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly state: HistoryState | undefined;
  readonly recorded: ReadonlySet<string>;
  /** The schema version of a history that a later release writes: we look, but do not write. */
  readonly newer?: number;
  readonly problems: readonly string[];
}

/** Reads what the round builds on. Throws `AdapterError`. */
export async function recall(store: Store, round: Round): Promise<Memory> {
  const head = await store.head();
  const first = head === undefined ? new Map<string, string>() : await store.read(head, readsAtFirst(round));
  const opened = openHistory(first);
  if (opened.kind === "newer") {
    const problem = `${newerWords(opened.version)}; nothing was recorded: update the action`;
    return { head, files: first, state: undefined, recorded: new Set(), newer: opened.version, problems: [problem] };
  }
  const next = readsNext(opened, round);
  const files =
    head === undefined || next.length === 0 ? first : new Map([...first, ...(await store.read(head, next))]);
  const state = stateBefore(opened, files, round);
  return { head, files, state, recorded: recordedResults(files, round), problems: hints(state) };
}

function hints(state: HistoryState | undefined): readonly string[] {
  if (!isTooLargeForOneFile(state)) return [];
  return ["with over 1,000 checks each round reads and writes the whole hour's results: `allclear migrate history`"];
}

export interface RecordedRound {
  readonly changes: readonly Change[];
  readonly state: HistoryState;
  readonly commit: CommitId;
  readonly found: FoundIssues | undefined;
  readonly served: Awaited<ReturnType<typeof servedPage>>;
  readonly refused: readonly AdapterError[];
  readonly problems: readonly string[];
  /** To be sent on channels now that it is committed. */
  readonly deliveries: Outgoing["deliveries"];
}

interface Looked {
  readonly round: Round;
  readonly results: readonly Result[];
  readonly memory: Memory;
  /** Channels are told by a later round. */
  readonly isSentLater?: true;
}

/**
 * Commits the round, by compare-and-swap: where another process was faster, what it wrote is read and the round is applied
 * to that. No result is lost and none is there twice. Throws `AdapterError` where nothing could be committed.
 */
export async function recordRound(world: World, input: RoundInput, looked: Looked): Promise<RecordedRound> {
  const { round } = looked;
  const seen = await findIssues(world, input, { ...looked, state: looked.memory.state });
  const served = await servedPage(world, input, looked.memory.state);
  const backoff = createBackoff(world.clock);
  const explain = createBackground(world, input);
  const begun = await beginMonth(world, input, looked);
  for (let memory = begun.memory; ; memory = await recall(world.store, round)) {
    assertOurs(memory.state, input);
    const given: AdvanceInput = {
      state: memory.state,
      checks: input.config.checks,
      everyMs: input.config.everyMs,
      round,
      results: looked.results,
      now: world.clock.now(),
      recorded: memory.recorded,
      outside: outsideAround(allMaintenance(input.config.maintenance, memory.state?.maintenance), round),
      mayArchive: await mayArchive(memory.state, input),
      sightings: seen.sightings,
      telling: tellingOf(input, seen),
      earlier: () => earlierResults(memory.files, round),
      ...(input.configCommit === undefined ? {} : { newest: newestConfig(input) }),
      ...(input.repository === undefined ? {} : { repository: input.repository }),
      ...(input.configCommit === undefined ? {} : { config: input.configCommit }),
      ...(served === undefined ? {} : { page: served.page }),
    };
    const decided = advance({ ...given, budgets: await burningBudgets(world.store, memory, given) });
    const { advanced, problems: unasked } = await explain(decided, memory.head);
    const going = outgoing(advanced, memory.state, {
      channels: input.config.channels,
      now: world.clock.now(),
      isLate: round.isLate === true,
      isHeld: looked.isSentLater === true,
    });
    const commit = await commitOnce(world, input, { round, memory, advanced: going.advanced });
    if (commit === "moved") await backoff();
    else {
      const { changes } = advanced;
      const { deliveries } = going;
      const problems = [...begun.problems, ...unasked, ...commit.problems, ...going.problems];
      return { ...commit, problems, changes, deliveries, found: seen.found, served, refused: seen.refused };
    }
  }
}

interface Attempt {
  readonly round: Round;
  readonly memory: Memory;
  readonly advanced: AdvanceOutput;
}

async function commitOnce(
  world: World,
  input: RoundInput,
  { round, memory, advanced }: Attempt,
): Promise<Pick<RecordedRound, "commit" | "state" | "problems"> | "moved"> {
  const { head } = memory;
  const later =
    head === undefined
      ? new Map<string, string>()
      : await world.store.read(head, readsAfter(memory.state, advanced, round));
  const recorded = record({
    files: new Map([...memory.files, ...later]),
    before: memory.state,
    advanced,
    checks: input.config.checks,
    round,
    now: world.clock.now(),
  });
  const problems = recorded.problems.map(problemLine);
  if (recorded.files.size === 0 && head !== undefined) return { commit: head, state: recorded.state, problems };
  const { message, dropped } = recorded;
  const commit = await world.store.commit({ parent: head, message, files: recorded.files, dropped });
  if (commit === "moved") return "moved";
  world.report({ kind: "committed", commit, message: recorded.message });
  return { commit, state: recorded.state, problems };
}

/**
 * The first round of a month lets the branch begin anew, so that a clone stays small whatever the history's age; its past
 * goes on under the archive's name. Where that is refused the past stays where it is, and the next month tries again.
 */
async function beginMonth(
  world: World,
  input: RoundInput,
  { round, memory }: Looked,
): Promise<{ readonly memory: Memory; readonly problems: readonly string[] }> {
  const { head } = memory;
  const plan = monthlyPlan(memory.state, round);
  if (head === undefined || plan === undefined || !input.config.isSquashed) return { memory, problems: [] };
  assertOurs(memory.state, input);
  const message = `what was before is at ${plan.archive}: ${head} [skip ci]`;
  try {
    await world.store.reroot({ head, message, archive: plan.archive });
    return { memory: await recall(world.store, round), problems: [] };
  } catch (error) {
    const { message: why, next } = refusalOf(error);
    return { memory, problems: [`the history branch could not begin anew this month: ${why}; ${next}`] };
  }
}

/** Only a round that read the repository's own config knows whether the newest one is broken. */
function newestConfig({ configProblem }: RoundInput): NewestConfig {
  const [first, ...others] = (configProblem ?? []).filter(({ severity }) => severity === "error");
  if (first === undefined) return {};
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return { problem: safeLine(`${first.file}:${first.line}:${first.column}: ${first.message}${more}`) };
}

/** A fork, or a history copied from elsewhere, must not go on as if it were this repository's. */
export function assertOurs(state: HistoryState | undefined, input: Pick<RoundInput, "repository">): void {
  const { repository } = input;
  const recorded = state?.repository;
  if (repository === undefined || recorded === undefined || repository.id === recorded.id) return;
  throw new AdapterError(
    "forbidden",
    `the history branch belongs to ${recorded.name} (id ${recorded.id}), this is ${repository.name} (id ${repository.id})`,
    {
      next: "nothing was written; delete the branch to start a history of this repository, or run in the original one",
    },
  );
}

/** Asked only where something could be archived: the answer costs a request. */
async function mayArchive(state: HistoryState | undefined, input: RoundInput): Promise<boolean> {
  const present = new Set<string>(input.config.checks.flatMap(({ id, was }) => [id, ...was]));
  const gone = Object.entries(state?.checks ?? {}).some(
    ([id, memory]) => memory.archived === undefined && !present.has(id),
  );
  return gone && (await input.mayArchive(state?.config));
}

function problemLine({ path, line, message }: Problem): string {
  return `history: ${path}${line === undefined ? "" : `:${line}`}: ${message}`;
}
