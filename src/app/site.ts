import type { CommitId, Instant } from "../core/brand.ts";
import { pageHistory, pageReads } from "../core/history/page-reads.ts";
import type { HistoryState, PageMemory } from "../core/history-state.ts";
import type { Change } from "../core/incident.ts";
import { isWorthAsking, isWorthPublishing } from "../core/publish.ts";
import type { PageInput } from "../page/input.ts";
import { buildSite } from "../page/site.ts";
import type { Served } from "../ports.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import type { World } from "./world.ts";

/** What became of the page in this round. */
export type Publishing =
  /** Nothing was built: the published page shows all there is, or nothing was recorded. */
  | { readonly kind: "none" }
  /** Built into the folder; `isDue` where it is worth deploying. */
  | { readonly kind: "built"; readonly isDue: boolean }
  /** There is nowhere to publish: what the reader can click. */
  | { readonly kind: "off"; readonly next: string };

export interface AskedPage {
  readonly served: Served;
  readonly page: Omit<PageMemory, "news">;
}

/** Asks the published page what it shows, where that is worth a request. A refusal is reported and the page left for a later round. */
export async function servedPage(
  world: World,
  input: RoundInput,
  state: HistoryState | undefined,
): Promise<AskedPage | undefined> {
  const { publication, clock } = world;
  if (publication === undefined || input.page === "always" || !isWorthAsking(state?.page, clock.now()))
    return undefined;
  try {
    const served = await publication.served(state?.page?.url);
    return { served, page: remembered(served, clock.now()) };
  } catch (error) {
    world.report({ kind: "refused", error: refusalOf(error) });
    return undefined;
  }
}

function remembered(served: Served, asked: Instant): AskedPage["page"] {
  switch (served.kind) {
    case "ours":
      return { url: served.url, served: { news: served.news, at: served.at } };
    case "empty":
      return { url: served.url };
    case "off":
      return { asked };
  }
}

interface Shown {
  readonly state: HistoryState;
  readonly commit: CommitId;
  readonly round: { readonly at: Instant };
  readonly served: AskedPage | undefined;
  readonly changes: readonly Change[];
}

/** Builds the site into the folder where a visitor would see something new. Throws `AdapterError`. */
export async function publishSite(world: World, input: RoundInput, shown: Shown): Promise<Publishing> {
  const { served } = shown.served ?? {};
  if (input.page === "when-due") {
    if (served?.kind === "off") return { kind: "off", next: served.next };
    const isKnown = served !== undefined || shown.state.page?.url !== undefined;
    if (!isKnown || !isWorthPublishing(shown.state.page, world.clock.now())) return { kind: "none" };
  }
  const { config } = input;
  const { state, commit, round } = shown;
  const now = world.clock.now();
  const files = await world.store.read(commit, pageReads(state, now));
  const site = buildSite({
    title: config.page.title,
    ...siteLinks(input, state),
    now,
    everyMs: config.everyMs,
    lastRound: round.at,
    checks: config.checks,
    groups: config.groups,
    state,
    ...pageHistory(files, state, config.checks, now),
    ...(input.configProblem === undefined ? {} : { configBroken: true }),
  });
  await world.site.write(site);
  return { kind: "built", isDue: true };
}

function siteLinks({ config, links }: RoundInput, state: HistoryState): Pick<PageInput, "siteUrl" | "issuesUrl"> {
  const siteUrl = config.page.url ?? state.page?.url;
  return {
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(links.issuesUrl === undefined ? {} : { issuesUrl: links.issuesUrl }),
  };
}
