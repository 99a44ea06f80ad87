import type { Config } from "../config/config.ts";
import { after, type CommitId, type Instant, wholeSecond } from "../core/brand.ts";
import { DAY_MS } from "../core/history/layout.ts";
import { pagePast, pastReads } from "../core/history/page-past.ts";
import { pageHistory, pageReads } from "../core/history/page-reads.ts";
import type { HistoryState, PageMemory } from "../core/history-state.ts";
import { windowsOf } from "../core/maintenance/window.ts";
import { isWorthAsking, isWorthPublishing } from "../core/publish.ts";
import { buildSite } from "../page/site.ts";
import type { Served, Store } from "../ports.ts";
import { refusalOf } from "./refusal.ts";
import type { Links, RoundInput } from "./round.ts";
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
  readonly served: AskedPage | undefined;
}

/** Builds the site into the folder where a visitor would see something new. Throws `AdapterError`. */
export async function publishSite(world: World, input: RoundInput, shown: Shown): Promise<Publishing> {
  const { served } = shown.served ?? {};
  if (input.page === "when-due") {
    if (served?.kind === "off") return { kind: "off", next: served.next };
    const isKnown = served !== undefined || shown.state.page?.url !== undefined;
    if (!isKnown || !isWorthPublishing(shown.state.page, world.clock.now())) return { kind: "none" };
  }
  const { config, links } = input;
  const { state, commit } = shown;
  await world.site.write(await siteAt(world.store, { config, links, state, commit, now: world.clock.now() }));
  return { kind: "built", isDue: true };
}

export interface SiteAt {
  readonly config: Config;
  readonly links: Pick<Links, "issuesUrl">;
  readonly state: HistoryState;
  /** The history's commit that has this state. */
  readonly commit: CommitId;
  readonly now: Instant;
}

/** How much maintenance is told of: little of the past, since a config can only say what it plans now. */
const PAST_MS = 14 * DAY_MS;
const AHEAD_MS = 60 * DAY_MS;

/** The site as that commit of the history tells it: the same commit, config and second give the same bytes. Throws `AdapterError`. */
export async function siteAt(store: Store, at: SiteAt): Promise<ReadonlyMap<string, string>> {
  const { config, links, state, commit } = at;
  const now = wholeSecond(at.now);
  const files = await store.read(commit, [...new Set([...pageReads(state, now), ...pastReads(state, now)])]);
  const siteUrl = config.page.url ?? state.page?.url;
  return buildSite({
    title: config.page.title,
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(links.issuesUrl === undefined ? {} : { issuesUrl: links.issuesUrl }),
    now,
    everyMs: config.everyMs,
    checks: config.checks,
    groups: config.groups,
    state,
    commit,
    maintenance: windowsOf(config.maintenance, { from: after(now, -PAST_MS), to: after(now, AHEAD_MS) }),
    ...pageHistory(files, state, config.checks, now),
    past: pagePast(files, state, config.checks, now),
  });
}
