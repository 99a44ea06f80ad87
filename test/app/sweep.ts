/** Rounds in which one request to GitHub goes wrong, each request once, compared with rounds in which none does. */
import assert from "node:assert/strict";
import type { RoundOutcome } from "../../src/app/round.ts";
import type { Dump, DumpedIssue } from "../github/dump.ts";
import type { Fault } from "../github/faults.ts";
import { ROOT } from "./history-place.ts";
import { openScenario, type Scenario } from "./scenario.ts";

/** For the scenario and the stand-in, which make their folders where this says. */
process.env["TMPDIR"] = ROOT;

/** What goes wrong, and where that is tried. */
export interface Plan {
  /** `death`: the process ends before it sends the request. */
  readonly blow: Fault | "death";
  /** How many reads of the issues list miss what is new; default 0. */
  readonly listLag?: number;
  /** Only the requests that this matches, as method and path; default all. */
  readonly at?: RegExp;
  /** The outage comes back after its end. Default: it does not. */
  readonly comesBack?: true;
}

export interface Sweep {
  /** How many requests were hit, each in a run of its own. */
  readonly hits: number;
  /** What differed from the undisturbed run, by request. */
  readonly differences: readonly string[];
}

/** What a round says of itself. */
interface Telling {
  readonly changes: readonly string[];
  readonly page: string;
  /** What it left undone. */
  readonly refused: readonly string[];
}

/** How a run went and ended, without what a pause of some seconds or a busy machine changes. */
export interface End {
  readonly rounds: readonly Telling[];
  readonly commits: readonly string[];
  /** The files of the branch's head, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Every result in history, in the order of the lines. */
  readonly results: readonly string[];
  readonly issues: readonly DumpedIssue[];
}

/** Minutes and what the target answers: down, still down, recovered; then rounds past the lease, for what was left undone. */
const ROUNDS = [
  [0, 503],
  [5, 503],
  [10, 200],
  [24, 200],
  [36, 200],
] as const;
/** The same with a second time, soon after the first. */
const RETURN = [...ROUNDS.slice(0, 3), [24, 503], [29, 200], [43, 200], [55, 200]] as const;
/** Where lists are late, a second issue is seen to be closed only by later rounds, and the number is kept only then. */
const LATE = [
  [46, 200],
  [56, 200],
] as const;
/** Real time. Long enough for a busy machine; what hangs is waited for so long each time. */
const TIMEOUT_MS = 10_000;
const HANG_TIMEOUT_MS = 5_000;
/** Runs side by side: one waits for its disk or its timeout while another one works. */
const ABREAST = 3;
const HANGING_ABREAST = 8;

/** Does the rounds once undisturbed, then once for each request that the plan hits. */
export async function sweep(plan: Plan): Promise<Sweep> {
  const calm = await run(plan);
  const { at = /./ } = plan;
  const hits = calm.routes
    .map((route, index) => ({ route, number: index + 1 }))
    .filter(({ route, number }) => at.test(route) && isWorth(plan, route, calm.routes[number - 2]));
  const differences: string[] = [];
  const rest = hits.values();
  async function lane(): Promise<void> {
    for (const { route, number } of rest) {
      const difference = differenceOf(calm.end, (await run(plan, number)).end, plan);
      if (difference !== undefined) differences.push(`${plan.blow} at request ${number}, ${route}: ${difference}`);
    }
  }
  await Promise.all(Array.from({ length: plan.blow === "hang" ? HANGING_ABREAST : ABREAST }, lane));
  return { hits: hits.length, differences };
}

const READING = /^GET |^POST \/graphql$/;

/**
 * Reading leaves nothing behind: death after it is death before it, and that its answer is lost, its connection reset or its
 * answer half is all the same.
 */
function isWorth({ blow }: Plan, route: string, before = ""): boolean {
  if (blow === "lost" || blow === "reset") return !READING.test(route);
  return blow !== "death" || !READING.test(before);
}

/** The rounds with nothing going wrong, or with the blow at the request of that number. */
export async function run(
  { blow, listLag = 0, comesBack }: Plan,
  at?: number,
): Promise<{ readonly routes: readonly string[]; readonly end: End }> {
  const scenario = await openScenario({ timeoutMs: blow === "hang" ? HANG_TIMEOUT_MS : TIMEOUT_MS, listLag });
  try {
    if (at !== undefined) strike(scenario, blow, at);
    const rounds: Telling[] = [];
    for (const [minute, status] of [...(comesBack ? RETURN : ROUNDS), ...(listLag > 0 ? LATE : [])]) {
      const outcome = await scenario.round(minute, status);
      if (outcome !== "died") rounds.push(tellingOf(outcome));
    }
    const { requests, violations, dump } = scenario.standIn;
    assert.deepEqual(violations, []);
    return { routes: requests.map(({ method, path }) => `${method} ${path}`), end: { rounds, ...endOf(await dump()) } };
  } finally {
    await scenario.close();
  }
}

function tellingOf({ changes, publishing, refused }: RoundOutcome): Telling {
  return {
    changes: changes.map(({ kind }) => kind),
    page: publishing.kind,
    refused: refused.map(({ message }) => message),
  };
}

function strike({ standIn, dieAt }: Scenario, blow: Plan["blow"], at: number): void {
  if (blow === "death") dieAt(at);
  else standIn.failAt(at, blow);
}

function endOf({ refs, issues }: Dump): Omit<End, "rounds"> {
  const { commits = [], files = {} } = refs["refs/heads/allclear-history"] ?? {};
  const samples = Object.entries(files).filter(([path]) => path.startsWith("samples/"));
  const rest = Object.entries(files).filter(([path]) => !path.startsWith("samples/"));
  return {
    commits: commits.map(({ message }) => plain(message)),
    files: Object.fromEntries(rest.map(([path, text]) => [plain(path), plain(text)])),
    results: samples.flatMap(([, text]) => text.trimEnd().split("\n")).flatMap(resultsOf),
    issues: issues.map((issue) => ({
      ...issue,
      title: plain(issue.title),
      body: plain(issue.body),
      comments: issue.comments.map(({ author, body }) => ({ author, body: plain(body) })),
    })),
  };
}

/** Moments, durations and ports by their kind only. */
function plain(text: string): string {
  return (
    text
      // A busy machine disturbs a look, which is then measured again.
      .replace(/, at attempt \d+|,?"attempts": ?\d+|- \*\*Attempts\*\*: \d+\n/g, "")
      // What a look took, phase by phase, as incidents keep it.
      .replace(/\[\s*(?:(?:null|\d+),\s*){5}\d+\s*\]/g, "<phases>")
      .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:Z| UTC)|\d{8}T\d{6}Z/g, "<time>")
      .replace(/\b\d+ ?(?:ms|s|m|h)(?: \d+(?:s|m))*\b/g, "<duration>")
      .replace(/127\.0\.0\.1:\d+/g, "<address>")
  );
}

/** The results of a line of samples: whose, of which look, and what was seen, without times. */
function resultsOf(line: string): readonly string[] {
  const { round, location, results } = JSON.parse(line);
  return results.map(([check, look, , state, status, , , more]: readonly unknown[]) =>
    plain(JSON.stringify({ round, location, check, look, state, status, more })),
  );
}

function differenceOf(calm: End, end: End, { blow, listLag = 0 }: Plan): string | undefined {
  try {
    assert.deepEqual(listLag === 0 ? end.issues : withoutDuplicate(end.issues), calm.issues);
    if (blow === "death") assertNoneTwice(end.results, calm.results);
    else assert.deepEqual(end, { ...calm, issues: end.issues });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A lookup that is fooled by a late list makes a second issue, which is closed as what it is. */
function withoutDuplicate(issues: readonly DumpedIssue[]): readonly DumpedIssue[] {
  const second = issues.find(({ state, stateReason }) => state === "closed" && stateReason === "duplicate");
  return issues.filter((issue) => issue !== second);
}

/** What the round had seen that ended before its commit is not there; all else is, once. */
function assertNoneTwice(results: readonly string[], all: readonly string[]): void {
  const missing = all.filter((result) => !results.includes(result));
  assert.ok(missing.length <= 1, `missing: ${missing.join("\n")}`);
  assert.deepEqual(
    results,
    all.filter((result) => !missing.includes(result)),
  );
}
