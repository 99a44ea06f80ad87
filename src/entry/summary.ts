import type { RoundOutcome } from "../app/round.ts";
import { iso } from "../core/brand.ts";
import type { Change } from "../core/incident.ts";
import { describeReason } from "../core/knowledge/reasons.ts";
import { escapeText } from "../core/markdown.ts";
import type { Result } from "../core/result.ts";
import { STATES, type State } from "../core/state.ts";
import { standing } from "./change-words.ts";
import { count } from "./progress.ts";

/** Worst first: what a reader came for stands on top. */
const ORDER: readonly State[] = ["down", "degraded", "blocked", "unknown", "up"];
/** Rows beyond this are only counted: a job summary may hold 1 MiB, and nobody reads more. */
const MAX_ROWS = 200;

/** `2 down, 41 up`: the states that occur, worst first. */
export function tally(results: readonly Result[]): string {
  const newest = newestOf(results);
  const parts = ORDER.flatMap((state) => {
    const number = newest.filter((result) => result.state === state).length;
    return number === 0 ? [] : [`${number} ${state}`];
  });
  return parts.join(", ") || "no check was due";
}

/** The job summary in GitHub's Markdown: what changed, what was refused, and every check. */
export function roundSummary(
  outcome: RoundOutcome,
  { names, isConfigBroken }: { readonly names: ReadonlyMap<string, string>; readonly isConfigBroken: boolean },
): string {
  const { round, results, changes, problems, refused, publishing, commit } = outcome;
  const lines = [
    `### ${escapeText(tally(results))}`,
    "",
    `Round \`${round.id}\` at ${iso(round.at)} from ${round.locations.join(", ")}${commit === undefined ? "; nothing was recorded" : `; recorded as \`${commit.slice(0, 10)}\``}.`,
    "",
    ...changes.map(({ kind, text, ...change }) => `- **${kind}**: ${standing(change)}: ${escapeText(text)}`),
    ...(isConfigBroken ? ["- ⚠️ The newest config has mistakes; this round went on with the last valid one"] : []),
    ...voided(results),
    ...refused.map(({ message, next }) => `- ⚠️ ${escapeText(message)}. ${escapeText(next)}`),
    ...problems.map((problem) => `- ⚠️ ${escapeText(problem)}`),
    ...(publishing.kind === "off" ? [`- The page is not published: ${escapeText(publishing.next)}`] : []),
    "",
    ...table(newestOf(results), names),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the own-fault guard kept from counting: how much, by which evidence, and what to do. */
function voided(results: readonly Result[]): readonly string[] {
  const looks = results.filter(({ reason }) => reason === "own.network");
  const [first] = looks;
  if (first === undefined) return [];
  const checks = new Set(looks.map(({ check }) => check)).size;
  const isLasting = newestOf(results).some(({ reason }) => reason === "own.network");
  return [
    `- ⚠️ **Our own network failed**, so ${count(looks.length, "look")} at ${count(checks, "check")} ${looks.length === 1 ? "was" : "were"} not counted: ${escapeText(first.text)}. ${isLasting ? `Nothing was learned about the targets. ${describeReason("own.network").remedy}` : "Later looks of this round saw the targets; nothing to do."}`,
  ];
}

function table(results: readonly Result[], names: ReadonlyMap<string, string>): readonly string[] {
  const sorted = [...results].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.check < b.check ? -1 : 1),
  );
  const rows = sorted.slice(0, MAX_ROWS).map(({ check, state, text, phases }) => {
    const firstByte = phases.firstByteMs === undefined ? "" : `${phases.firstByteMs.toFixed(0)} ms`;
    return `| ${escapeText(names.get(check) ?? check)} | ${state} | ${escapeText(text)} | ${firstByte} |`;
  });
  if (rows.length === 0) return [];
  const rest = sorted.length - rows.length;
  return [
    "| check | state | seen | first byte |",
    "|---|---|---|---|",
    ...rows,
    ...(rest > 0 ? ["", `… and ${count(rest, "check")} more.`] : []),
  ];
}

/** The last look of each check counts. */
export function newestOf(results: readonly Result[]): readonly Result[] {
  const newest = new Map<string, Result>();
  for (const result of results) {
    const known = newest.get(result.check);
    if (known === undefined || known.look <= result.look) newest.set(result.check, result);
  }
  return [...newest.values()];
}

/** The worst confirmed state of all checks in the config; `unknown` where nothing is confirmed. */
export function overallState(outcome: Pick<RoundOutcome, "state">, checks: Iterable<string>): State {
  const known = new Set(checks);
  const confirmed = Object.entries(outcome.state?.checks ?? {}).flatMap(([id, { confirmed: state }]) =>
    known.has(id) && state !== undefined ? [state.state] : [],
  );
  const worst = [...STATES].reverse().find((state) => confirmed.some((seen) => seen === state));
  return worst ?? "unknown";
}

/** A change as outputs and `--json` give it. */
export function publicChange({ kind, incident, checks, state, reason, text, since }: Change): object {
  return { kind, incident, checks, state, reason, text, since: iso(since) };
}
