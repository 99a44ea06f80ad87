import type { Situation } from "../commands/command.ts";
import { type Decided, decide, heardIn } from "../commands/decide.ts";
import { COMMANDS } from "../commands/index.ts";
import { readComment, type Said } from "../commands/parse.ts";
import { standing } from "../commands/status.ts";
import type { CheckId, IncidentId, RoundId } from "../core/brand.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Change, Incident } from "../core/incident.ts";
import { PERMISSIONS, type Permission } from "../core/permission.ts";
import type { Round } from "../core/round.ts";
import type { Access, AdapterError, Reaction, Reactions } from "../ports.ts";
import { type Answered, answer, answerKey } from "./bot-answer.ts";
import { commitByHand, incidentHere } from "./bot-history.ts";
import { lookNow, tellByHand } from "./bot-tell.ts";
import type { Outgoing } from "./notify.ts";
import { type Memory, recall } from "./record.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import type { Publishing } from "./site.ts";
import type { World } from "./world.ts";

/** Where a command came from, and what it says. */
export interface CommandEvent {
  /** `comment-2981`, `run-1193`: the same when the event is replayed. */
  readonly key: string;
  readonly body: string;
  /** The login of who says it. */
  readonly by: string;
  /** The comment to react to. */
  readonly comment?: number;
  readonly issue?: {
    readonly number: number;
    /** It carries our label, or was named by somebody who may. */
    readonly isOurs: boolean;
  };
  /** Named instead of an issue. */
  readonly incident?: IncidentId;
  /** GitHub, or the machine, let only those start it who may write: nobody is asked. */
  readonly isAuthorised: boolean;
}

export interface BotWorld extends World {
  readonly access: Access;
  readonly reactions: Reactions;
}

export interface BotInput extends Pick<RoundInput, "config" | "links" | "repository" | "page"> {
  /** Of this run: what it commits is told by it alone for a while. */
  readonly id: RoundId;
  readonly event: CommandEvent;
  /** A round over these checks, for `/recheck`. */
  readonly round: (checks: readonly CheckId[]) => RoundInput;
}

export interface BotOutcome {
  /** `nothing`: no command of ours, or of nobody who may give one; nothing was answered. */
  readonly kind: "nothing" | "replayed" | "done" | "refused";
  /** What was answered, in Markdown. */
  readonly answers: readonly string[];
  readonly changes: readonly Change[];
  readonly publishing: Publishing;
  /** Calls that were refused, with what to do. */
  readonly refused: readonly AdapterError[];
  /** What else a reader should know, one line each. */
  readonly problems: readonly string[];
}

const SILENT: BotOutcome = {
  kind: "nothing",
  answers: [],
  changes: [],
  publishing: { kind: "none" },
  refused: [],
  problems: [],
};

/**
 * One event: read, judged by who says it, decided on what history remembers, committed like a round, told, answered.
 *
 * | the run ends after | what is left to a re-run | and to the next round |
 * |---|---|---|
 * | the eyes | everything | nothing |
 * | the commit | the answer, by what history then says: nothing is done twice | the issue's text and comments |
 * | the answer | the look, if one was asked for; the last reaction | the issue's text |
 * | the telling | the look, the last reaction | nothing |
 *
 * Throws `AdapterError` where history cannot be read or written.
 */
export async function runBot(world: BotWorld, input: BotInput): Promise<BotOutcome> {
  const { event } = input;
  const said = readComment(event.body, COMMANDS);
  if (said.length === 0) return SILENT;
  const permitted = await permissionsOf(world, event);
  if (permitted.size === 0) return SILENT;
  const round: Round = { id: input.id, at: world.clock.now(), locations: [] };
  const memory = await recall(world.store, round);
  const incident = await incidentHere(world, memory, event);
  const heard = heardIn({ hasIncident: incident !== undefined, isOurs: event.issue?.isOurs ?? true }, said);
  if (heard.length === 0) return SILENT;
  await react(world, event, "eyes");
  const known = event.issue === undefined ? [] : await world.tracker.comments(event.issue.number);
  return carryOut(world, input, { heard, permitted, round, memory, incident, known });
}

interface Hearing {
  readonly heard: readonly Said[];
  readonly permitted: ReadonlySet<Permission>;
  readonly round: Round;
  readonly memory: Memory;
  /** As it stood when it was first asked for. */
  readonly incident: Incident | undefined;
  /** The comments of ours that stand in the issue. */
  readonly known: readonly string[];
}

async function carryOut(world: BotWorld, input: BotInput, hearing: Hearing): Promise<BotOutcome> {
  const { event } = input;
  const { heard, permitted, round, known } = hearing;
  const decideOn = async (state: HistoryState, memory: Memory) => {
    const incident = memory === hearing.memory ? hearing.incident : await incidentHere(world, memory, event);
    return decide(heard, permitted, await situationOf(world, input, state, incident));
  };
  const done = await commitByHand(world, input, { round, memory: hearing.memory, decideOn });
  const { decided } = done;
  const isGranted = done.isReplayed || decided.isGranted;
  const answers = done.isReplayed ? [await replayed(world, input, done)] : decided.answers;
  const said: Answered = { key: answerKey(event.key), answers, changes: done.changes };
  const refused: AdapterError[] = [];
  const attempt = async <Value>(act: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await act();
    } catch (error) {
      refused.push(refusalOf(error));
      return undefined;
    }
  };
  if (answers.length > 0) await attempt(() => answer(world, event, said, known));
  const told = done.isReplayed ? undefined : await attempt(() => tellByHand(world, input, { round, ...done }));
  const looks = await attempt(() => lookNow(world, input, { checks: decided.looks, known }));
  refused.push(...(told?.refused ?? []), ...(looks?.refused ?? []));
  await attempt(() => react(world, event, isGranted ? "+1" : "confused"));
  const problems = [...done.problems, ...(told?.problems ?? [])];
  for (const text of problems) world.report({ kind: "problem", text });
  return {
    kind: done.isReplayed ? "replayed" : isGranted ? "done" : "refused",
    answers: [...answers, ...(told?.answers ?? []), ...(looks?.answers ?? [])],
    changes: done.changes,
    publishing: looks?.publishing ?? told?.publishing ?? { kind: "none" },
    refused,
    problems,
  };
}

/** Everything a person may do. Who may nothing hears nothing. */
async function permissionsOf({ access }: BotWorld, event: CommandEvent): Promise<ReadonlySet<Permission>> {
  if (event.isAuthorised) return new Set(PERMISSIONS);
  const permitted = new Set<Permission>();
  for (const permission of PERMISSIONS) if (await access.may(event.by, permission)) permitted.add(permission);
  return permitted;
}

async function situationOf(
  world: BotWorld,
  { config, event, id }: BotInput,
  state: HistoryState,
  incident: Incident | undefined,
): Promise<Situation> {
  return {
    hand: { by: event.by, round: id, now: world.clock.now() },
    state,
    checks: config.checks,
    maintenance: state.maintenance ?? [],
    // Large, and needed by one command alone: a run of the bot can afford it.
    calendar: (await import("../core/maintenance/loaded.ts")).CALENDAR,
    commands: COMMANDS,
    ...(event.issue !== undefined && { issue: event.issue.number }),
    ...(incident !== undefined && { incident }),
  };
}

/** It was carried out, but its answer was lost: how things stand now. */
async function replayed(
  world: BotWorld,
  input: BotInput,
  { state, memory }: { readonly state: HistoryState; readonly memory: Memory },
): Promise<string> {
  const incident = await incidentHere(world, memory, input.event);
  const situation = await situationOf(world, input, state, incident);
  const now = incident === undefined ? "" : `\n\n${standing(incident, situation)}`;
  return `This was carried out before; nothing was done again.${now}`;
}

async function react({ reactions }: BotWorld, { comment }: CommandEvent, reaction: Reaction): Promise<void> {
  if (comment !== undefined) await reactions.react(comment, reaction);
}

/** What a commit by hand came to. */
export interface ByHand {
  readonly decided: Decided;
  readonly changes: readonly Change[];
  readonly incidents: readonly Incident[];
  /** To be sent on channels now that it is committed. */
  readonly deliveries: Outgoing["deliveries"];
  /** What of earlier messages is given up, one line each. */
  readonly problems: readonly string[];
  readonly isReplayed: boolean;
  readonly state: HistoryState;
  readonly memory: Memory;
}
