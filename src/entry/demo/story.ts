import { join } from "node:path";
import { quickClock } from "../../adapters/local/clock.ts";
import { type RoundInput, runRound } from "../../app/round.ts";
import type { Progress } from "../../app/world.ts";
import type { Config } from "../../config/config.ts";
import { parseConfig } from "../../config/parse.ts";
import { after, type Instant, instant, iso, locationId, roundId } from "../../core/brand.ts";
import { formatDuration } from "../../core/duration.ts";
import type { Result } from "../../core/result.ts";
import { standing } from "../change-words.ts";
import { compose } from "../compose.ts";
import { tally } from "../summary.ts";
import { startTargets, type Target } from "./targets.ts";

export interface StoryOptions {
  readonly directory: string;
  readonly searchPath?: string;
  write(text: string): void;
}

const EVERY_MS = 300_000;
const ROUNDS = 12;
/** Half an hour of trouble: long enough to be read as an incident. */
const RECOVERY = 7;

/**
 * One hour of rounds against real servers; only the waiting is quick. Answers whether every round was recorded. The hour
 * ends now, so that the page is fresh.
 */
export async function tellStory({ directory, searchPath, write }: StoryOptions): Promise<boolean> {
  const targets = await startTargets();
  write("Allclear watches seven small servers on this machine for an hour, in quick time.\n\n");
  for (const { name, url, story } of targets.list) write(`  ${name.padEnd(11)} ${story}  ${url}\n`);
  const config = demoConfig(targets.list);
  const began = instant(Date.now() - ROUNDS * EVERY_MS);
  const clock = quickClock({ start: began });
  const places = { kind: "local", directory, ...(searchPath === undefined ? {} : { searchPath }) } as const;
  const { world, close } = compose({ places, config, secrets: new Map(), clock, report: storyProgress(write) });
  let isWell = true;
  for (let number = 1; number <= ROUNDS; number++) {
    const due = after(began, (number - 1) * EVERY_MS);
    await clock.sleep(Math.max(0, due - clock.now()));
    if (number === RECOVERY) targets.recover();
    write(
      `\n${clockTime(clock.now())}  round ${number}${number === RECOVERY ? ": Orders API has been repaired" : ""}\n`,
    );
    const outcome = await runRound(world, demoRound(config, number));
    write(`  ${tally(outcome.results)}\n`);
    isWell &&= outcome.refused.length === 0;
  }
  await close();
  await targets.close();
  write(ending(directory));
  return isWell;
}

function demoRound(config: Config, number: number): RoundInput {
  return {
    config,
    id: roundId(`demo-${number}-${crypto.randomUUID().slice(0, 8)}`),
    location: locationId("local"),
    looksAt: "all",
    settleMs: config.settleMs,
    isRecorded: true,
    mayArchive: async () => true,
    links: {},
    page: "always",
  };
}

/** The config a user would write for these targets. */
function demoConfig(targets: readonly Target[]): Config {
  const checks = targets.map(
    ({ name, url }) =>
      `  - { name: ${name}, url: "${url}"${name === "Search" ? ", expect: { within: 200ms }" : ""} }\n`,
  );
  const text = [
    "every: 5m\n",
    "page: { title: Allclear demo }\n",
    "defaults: { timeout: 1s, retries: 0, confirm: { down: 2, degraded: 3, up: 2 } }\n",
    "checks:\n",
    ...checks,
  ].join("");
  const { config, diagnostics } = parseConfig([{ name: "demo.yml", text }]);
  if (config === undefined)
    throw new Error(`the demo's config is broken: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return config;
}

/** Tells only what is news: the state of every check once, then what differs from the look before. */
function storyProgress(write: (text: string) => void): (progress: Progress) => void {
  const known = new Map<string, string>();
  return (progress) => {
    switch (progress.kind) {
      case "looked":
        if (isNews(known, progress.result))
          write(`  ${progress.result.state.padEnd(8)} ${progress.result.check}: ${progress.result.text}\n`);
        break;
      case "settling":
        write(`  suspicion: looking again after ${formatDuration(progress.waitMs)} at ${progress.checks.join(", ")}\n`);
        break;
      case "changed":
        write(`  → ${progress.change.kind}: ${standing(progress.change)} since ${clockTime(progress.change.since)}\n`);
        break;
      case "refused":
        write(`  ! ${progress.error.message}; ${progress.error.next}\n`);
        break;
      case "problem":
        write(`  ! ${progress.text}\n`);
        break;
      case "started":
      case "committed":
        break;
    }
  };
}

function isNews(known: Map<string, string>, { check, state, reason }: Result): boolean {
  const now = `${state} ${reason}`;
  const before = known.get(check);
  known.set(check, now);
  return before !== now;
}

function ending(directory: string): string {
  return [
    "\nWhat is left of it, to look at:\n",
    `  ${join(directory, "history.git")}   git log -p allclear-history: one commit per round\n`,
    `  ${join(directory, "issues")}        one Markdown file per issue\n`,
    `  ${join(directory, "site", "index.html")}   the status page\n`,
  ].join("");
}

function clockTime(at: Instant): string {
  return iso(at).slice(11, 16);
}
