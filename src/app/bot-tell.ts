import type { CheckId, Instant } from "../core/brand.ts";
import { formatDuration } from "../core/duration.ts";
import { hasKey } from "../core/issue-marker.ts";
import { codeSpan, escapeText } from "../core/markdown.ts";
import type { Result } from "../core/result.ts";
import type { Round } from "../core/round.ts";
import type { AdapterError } from "../ports.ts";
import type { BotInput, ByHand } from "./bot.ts";
import { answer, answerKey } from "./bot-answer.ts";
import { drillReport } from "./drill-report.ts";
import { attempted } from "./refusal.ts";
import { runRound } from "./round.ts";
import { type Publishing, publishSite, servedPage, siteAt } from "./site.ts";
import { tellChannels } from "./tell-channels.ts";
import { findIssues, tellIncidents } from "./tell-incidents.ts";
import type { World } from "./world.ts";

interface Told {
  readonly answers: readonly string[];
  readonly publishing: Publishing;
  readonly refused: readonly AdapterError[];
  readonly problems: readonly string[];
}

const NOTHING: Told = { answers: [], publishing: { kind: "none" }, refused: [], problems: [] };

/** Brings issues, channels and page up to what was committed; of a drill it reports how long each took. Throws `AdapterError`. */
export async function tellByHand(
  world: World,
  input: BotInput,
  done: ByHand & { readonly round: Round },
): Promise<Told> {
  const { incidents, state, round, decided, deliveries } = done;
  if (incidents.length === 0 && decided.maintenance === undefined) return NOTHING;
  const touched = { ...state, incidents: Object.fromEntries(incidents.map((one) => [one.id, one])) };
  const seen = await findIssues(world, input, { state: touched, round, results: [] });
  const {
    done: told,
    refused,
    problems,
  } = await tellIncidents(world, input, { state: touched, round, found: seen.found });
  const issuesAt = world.clock.now();
  const issues = new Map(told.map(({ incident, number }) => [incident, number]));
  const [shown, channels] = await Promise.all([
    showByHand(world, input, done),
    tellChannels(world, input, { deliveries, state, issues }),
  ]);
  const answers: string[] = [];
  const drill = incidents.find((one) => one.isDrill === true && one.changes.length === 1);
  if (drill !== undefined) {
    const number = issues.get(drill.id);
    const report = drillReport(drill, {
      ...(number !== undefined && { issue: { number, at: issuesAt } }),
      ...(shown.builtAt !== undefined && { page: shown.builtAt }),
      channels: input.config.channels,
      told: channels,
    });
    answers.push(report);
    const key = answerKey(input.event.key, "drill");
    const there = number === undefined ? undefined : { ...input.event, issue: { number, isOurs: true } };
    if (there !== undefined) await answer(world, there, { key, answers }, []);
  }
  return {
    answers,
    publishing: shown.publishing,
    refused: [...seen.refused, ...refused, ...channels.refused, ...shown.refused],
    problems: [...problems, ...channels.problems],
  };
}

interface Shown extends Pick<Told, "publishing" | "refused"> {
  readonly builtAt?: Instant;
}

/** The page as it then is. A refusal hurts nobody who is told otherwise. */
async function showByHand(world: World, input: BotInput, { state, memory: { head } }: ByHand): Promise<Shown> {
  if (head === undefined) return { publishing: { kind: "none" }, refused: [] };
  const served = await servedPage(world, input, state);
  const { config, links } = input;
  const site = siteAt(world.store, { config, links, state, commit: head, now: world.clock.now() });
  const shown = await attempted(world, () => publishSite(world, input, { state, served, site }));
  if ("refused" in shown) return { publishing: { kind: "none" }, refused: [shown.refused] };
  const publishing = shown.value;
  return { publishing, refused: [], ...(publishing.kind === "built" && { builtAt: world.clock.now() }) };
}

interface Look {
  readonly checks: readonly CheckId[];
  readonly known: readonly string[];
}

/** A round over these checks, and what it saw as an answer. A re-run that finds the answer does not look again. */
export async function lookNow(world: World, input: BotInput, { checks, known }: Look): Promise<Told> {
  const key = answerKey(input.event.key, "look");
  if (checks.length === 0 || hasKey(known, key)) return NOTHING;
  const began = world.clock.now();
  const { results, publishing, refused, problems } = await runRound(world, input.round(checks));
  const names = new Map(input.config.checks.map(({ id, name }) => [id, name]));
  const took = formatDuration(world.clock.now() - began);
  const answers = [[`Looked ${results.length} times in ${took}:`, "", ...rowsOf(results, names)].join("\n")];
  await answer(world, input.event, { key, answers }, known);
  return { answers, publishing, refused, problems };
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
