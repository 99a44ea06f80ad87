import { DRILL_TITLE } from "../commands/drill.ts";
import type { CheckId, Instant } from "../core/brand.ts";
import type { IncidentId } from "../core/brand.ts";
import { formatDuration } from "../core/duration.ts";
import type { Incident } from "../core/incident.ts";
import { hasKey } from "../core/issue-marker.ts";
import { codeSpan, escapeText } from "../core/markdown.ts";
import type { Result } from "../core/result.ts";
import type { Round } from "../core/round.ts";
import type { AdapterError } from "../ports.ts";
import type { BotInput, ByHand } from "./bot.ts";
import { answer, answerKey } from "./bot-answer.ts";
import { runRound } from "./round.ts";
import { type Publishing, publishSite, servedPage } from "./site.ts";
import type { ToldIssue } from "./tell.ts";
import { findIssues, tellIncidents } from "./tell-incidents.ts";
import type { World } from "./world.ts";

interface Told {
  readonly answers: readonly string[];
  readonly publishing: Publishing;
  readonly refused: readonly AdapterError[];
}

/** Where a drill arrived, and when. */
interface Delivery {
  readonly to: string;
  readonly at: Instant;
}

/** Brings issues and page up to what was committed; of a drill it reports how long each took. Throws `AdapterError`. */
export async function tellByHand(
  world: World,
  input: BotInput,
  done: ByHand & { readonly round: Round },
): Promise<Told> {
  const { incidents, state, round, decided, memory } = done;
  if (incidents.length === 0 && decided.maintenance === undefined)
    return { answers: [], publishing: { kind: "none" }, refused: [] };
  const touched = { ...state, incidents: Object.fromEntries(incidents.map((one) => [one.id, one])) };
  const seen = await findIssues(world, input, { state: touched, round, results: [] });
  const { done: told, refused } = await tellIncidents(world, input, { state: touched, round, found: seen.found });
  const issuesAt = world.clock.now();
  const served = await servedPage(world, input, state);
  const { head } = memory;
  const publishing: Publishing =
    head === undefined ? { kind: "none" } : await publishSite(world, input, { state, commit: head, served });
  const drill = incidents.find((one) => one.isDrill === true && one.changes.length === 1);
  const deliveries = [...issuesOf(told, drill?.id, issuesAt), ...pageOf(publishing, world.clock.now())];
  const answers = drill === undefined ? [] : [drillReport(drill, deliveries)];
  const number = told.find(({ incident }) => incident === drill?.id)?.number;
  if (drill !== undefined && number !== undefined) {
    const key = answerKey(input.event.key, "drill");
    await answer(world, { ...input.event, issue: { number, isOurs: true } }, { key, answers }, []);
  }
  return { answers, publishing, refused: [...seen.refused, ...refused] };
}

function issuesOf(told: readonly ToldIssue[], drill: IncidentId | undefined, at: Instant): readonly Delivery[] {
  return told.flatMap(({ incident, number }) => (incident === drill ? [{ to: `issue ${number}`, at }] : []));
}

function pageOf(publishing: Publishing, at: Instant): readonly Delivery[] {
  return publishing.kind === "built" ? [{ to: "status page built", at }] : [];
}

/** From the moment that a round would have confirmed it to each arrival. */
function drillReport({ startedAt }: Incident, deliveries: readonly Delivery[]): string {
  const rows = deliveries.map(({ to, at }) => `- ${to}: after ${((at - startedAt) / 1000).toFixed(1)} s`);
  return [`${DRILL_TITLE}. From detection to each delivery:`, "", ...(rows.length === 0 ? ["- nowhere"] : rows)].join(
    "\n",
  );
}

interface Look {
  readonly checks: readonly CheckId[];
  readonly known: readonly string[];
}

/** A round over these checks, and what it saw as an answer. A re-run that finds the answer does not look again. */
export async function lookNow(world: World, input: BotInput, { checks, known }: Look): Promise<Told> {
  const nothing: Told = { answers: [], publishing: { kind: "none" }, refused: [] };
  const key = answerKey(input.event.key, "look");
  if (checks.length === 0 || hasKey(known, key)) return nothing;
  const began = world.clock.now();
  const { results, publishing, refused } = await runRound(world, input.round(checks));
  const names = new Map(input.config.checks.map(({ id, name }) => [id, name]));
  const took = formatDuration(world.clock.now() - began);
  const answers = [[`Looked ${results.length} times in ${took}:`, "", ...rowsOf(results, names)].join("\n")];
  await answer(world, input.event, { key, answers }, known);
  return { answers, publishing, refused };
}

const MOST_ROWS = 30;

/** A line for the newest look at each check. */
function rowsOf(results: readonly Result[], names: ReadonlyMap<CheckId, string>): readonly string[] {
  const newest = new Map(results.map((result) => [result.check, result]));
  const rows = [...newest.values()].map(
    ({ check, state, text, location }) =>
      `- ${escapeText(names.get(check) ?? check, 60)} is ${state} from ${location}: ${codeSpan(text)}`,
  );
  return rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS), `- and ${rows.length - MOST_ROWS} more`] : rows;
}
