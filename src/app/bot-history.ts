import type { Decided } from "../commands/decide.ts";
import { type Deeds, type DoneByHand, doneByHand, isHandled } from "../core/by-hand.ts";
import { decodeIncidents } from "../core/history/incident-index.ts";
import { recentIncidentsPaths } from "../core/history/layout.ts";
import { readsByHand, recordByHand } from "../core/history/record-by-hand.ts";
import type { HistoryState } from "../core/history-state.ts";
import { type Incident, isOpen } from "../core/incident.ts";
import { readMark } from "../core/issue-marker.ts";
import type { Round } from "../core/round.ts";
import { AdapterError } from "../ports.ts";
import { createBackoff } from "./backoff.ts";
import type { BotInput, ByHand, CommandEvent } from "./bot.ts";
import { type Outgoing, outgoing } from "./notify.ts";
import { assertOurs, type Memory, recall } from "./record.ts";
import type { World } from "./world.ts";

/** The incident that is told in the event's issue, or that the event names: an open one before those that ended. */
export async function incidentHere(
  world: Pick<World, "store" | "tracker" | "clock">,
  { head, state }: Memory,
  { issue, incident: named }: CommandEvent,
): Promise<Incident | undefined> {
  if (state === undefined || head === undefined) return undefined;
  const current = Object.values<Incident>(state.incidents);
  const wanted = (one: Incident): boolean =>
    one.id === named || (issue !== undefined && one.issue?.number === issue.number);
  const found = newest(current.filter(wanted));
  if (found !== undefined) return found;
  return (await past(world, head, wanted)) ?? (await unnumbered(world, current, issue?.number));
}

function newest(incidents: readonly Incident[]): Incident | undefined {
  const [first] = incidents.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.startedAt - a.startedAt);
  return first;
}

/** One of this year or the last that is over and settled. */
async function past(
  { store, clock }: Pick<World, "store" | "clock">,
  head: NonNullable<Memory["head"]>,
  wanted: (incident: Incident) => boolean,
): Promise<Incident | undefined> {
  const paths = recentIncidentsPaths(clock.now());
  const files = await store.read(head, paths);
  const all = paths.flatMap((path) => decodeIncidents(path, files.get(path)).good);
  return newest(all.map(({ value }) => value).filter(wanted));
}

/** One whose issue was opened in the last round, which no commit has the number of yet: our own account wrote its mark. */
async function unnumbered(
  { tracker }: Pick<World, "tracker">,
  current: readonly Incident[],
  number: number | undefined,
): Promise<Incident | undefined> {
  if (number === undefined || current.every(({ issue }) => issue !== undefined)) return undefined;
  const issue = (await tracker.find({ numbers: [number] })).find((one) => one.number === number);
  const mark = issue?.mine === true ? readMark(issue.body) : undefined;
  const found = current.find(({ id, issue: told }) => id === mark?.incident && told === undefined);
  return found && { ...found, issue: { number, settled: false } };
}

interface Attempt {
  readonly round: Round;
  readonly memory: Memory;
  readonly decideOn: (state: HistoryState, memory: Memory) => Promise<Decided>;
}

/**
 * Commits what was decided, by compare-and-swap: where another process was faster, it is decided again on what that one
 * wrote. What changes nothing is not committed. Throws `AdapterError`.
 */
export async function commitByHand(world: World, input: BotInput, first: Attempt): Promise<ByHand> {
  const backoff = createBackoff(world.clock);
  for (let memory = first.memory; ; memory = await recall(world.store, first.round)) {
    const { state, head } = memory;
    if (state === undefined || head === undefined || memory.newer !== undefined) throw noHistory(memory);
    assertOurs(state, input);
    const decided = await first.decideOn(state, memory);
    const same = { decided, changes: [], incidents: [], deliveries: [], problems: [], state, memory };
    if (isHandled(state, input.event.key)) return { ...same, isReplayed: true };
    if (decided.incidents.length === 0 && decided.maintenance === undefined) return { ...same, isReplayed: false };
    const { incidents, maintenance } = decided;
    const now = world.clock.now();
    const deeds = {
      command: input.event.key,
      now,
      round: input.id,
      incidents,
      ...(maintenance !== undefined && { maintenance }),
    };
    const done = told(doneByHand(state, deeds), state, input, deeds);
    const files = new Map([...memory.files, ...(await world.store.read(head, readsByHand(incidents)))]);
    const { files: changed, message } = recordByHand(files, done, { incidents, now });
    const commit = await world.store.commit({ parent: head, message, files: changed });
    if (commit === "moved") {
      await backoff();
      continue;
    }
    world.report({ kind: "committed", commit, message });
    for (const change of done.changes) world.report({ kind: "changed", change });
    return { ...same, ...done, incidents, isReplayed: false, memory: { ...memory, head: commit, state: done.state } };
  }
}

/** What channels are told of it, as by the commit of a round: the process whose commit it is sends it, and keeps what fails. */
function told(
  { state, changes }: DoneByHand,
  before: HistoryState,
  { config: { channels } }: BotInput,
  { incidents, now }: Pick<Deeds, "incidents" | "now">,
): DoneByHand & Pick<Outgoing, "deliveries" | "problems"> {
  const advanced = { state, changes, incidents, turns: [], rules: [], results: [], outside: [] };
  const going = outgoing(advanced, before, { channels, now, isLate: false, isHeld: false });
  return { state: going.advanced.state, changes, deliveries: going.deliveries, problems: going.problems };
}

function noHistory({ newer, problems }: Memory): AdapterError {
  if (newer !== undefined) return new AdapterError("invalid", problems.join("; "), { next: "update the action" });
  return new AdapterError("not-found", "there is no history yet that a command could be about", {
    next: "let the first round run, then say it again",
  });
}
