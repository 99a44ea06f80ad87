import { after } from "../core/brand.ts";
import { DAY_MS } from "../core/history/layout.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { TrackedIssue } from "../core/issue.ts";
import { newerHistoryEffects } from "../core/newer-history.ts";
import type { FoundIssues } from "../core/reconcile.ts";
import type { AdapterError } from "../ports.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import { tell } from "./tell.ts";
import type { World } from "./world.ts";

/** One that was closed by hand is found for so long; then one more is opened. */
const REMEMBERED_MS = 90 * DAY_MS;

/** Sees to it that one issue says which release the history needs. Answers what was refused. */
export async function tellNewerHistory(
  world: World,
  { config }: RoundInput,
  version: number,
): Promise<readonly AdapterError[]> {
  if (config.issues.areOff) return [];
  const since = after(world.clock.now(), -REMEMBERED_MS);
  return telling(world, version, () => world.tracker.find({ numbers: [], since }));
}

/** Closes that issue where the history can be written. `found`: the issues that were asked for already. */
export async function settleNewerHistory(
  world: World,
  { config }: RoundInput,
  { state, found }: { readonly state: HistoryState; readonly found: FoundIssues | undefined },
): Promise<readonly AdapterError[]> {
  if (config.issues.areOff || state.issuesOff !== undefined) return [];
  return telling(world, undefined, async () => found?.issues ?? world.tracker.find({ numbers: [] }));
}

async function telling(
  world: World,
  version: number | undefined,
  find: () => Promise<readonly TrackedIssue[]>,
): Promise<readonly AdapterError[]> {
  const refused: AdapterError[] = [];
  try {
    refused.push(...(await tell(world, newerHistoryEffects(version, await find()))).refused);
  } catch (error) {
    refused.push(refusalOf(error));
  }
  // A repository without issues is no fault: whoever tells of incidents says so.
  const told = refused.filter(({ code }) => code !== "gone");
  for (const error of told) world.report({ kind: "refused", error });
  return told;
}
