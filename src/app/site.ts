import type { Config } from "../config/config.ts";
import { after, type CommitId, type Instant, wholeSecond } from "../core/brand.ts";
import { createSource } from "../core/figures/source.ts";
import { DAY_MS } from "../core/history/layout.ts";
import { pagePast, pastReads } from "../core/history/page-past.ts";
import { pageHistory, pageReads } from "../core/history/page-reads.ts";
import type { HistoryState, PageMemory } from "../core/history-state.ts";
import { allMaintenance } from "../core/maintenance/by-hand.ts";
import { windowsOf } from "../core/maintenance/window.ts";
import { publicCheck } from "../core/public-check.ts";
import { isWorthAsking, isWorthPublishing } from "../core/publish.ts";
import type { PageInput } from "../page/input.ts";
import { selected } from "../page/selection.ts";
import type { Served, Store } from "../ports.ts";
import { attempted } from "./refusal.ts";
import type { Links, RoundInput } from "./round.ts";
import type { World } from "./world.ts";

/** What became of the page in this round. */
export type Publishing =
  /** Nothing was built: the published page shows all there is, or nothing was recorded. */
  | { readonly kind: "none" }
  /** Built into the folder; `isDue` where somebody is to deploy it: not where the round itself has published it. */
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
  input: Pick<RoundInput, "page">,
  state: HistoryState | undefined,
): Promise<AskedPage | undefined> {
  const { publication, clock } = world;
  if (publication === undefined || input.page !== "when-due" || !isWorthAsking(state?.page, clock.now()))
    return undefined;
  const asked = await attempted(world, () => publication.served(state?.page?.url));
  if ("refused" in asked) return undefined;
  return { served: asked.value, page: remembered(asked.value, clock.now()) };
}

function remembered(served: Served, asked: Instant): AskedPage["page"] {
  switch (served.kind) {
    case "ours":
      return { ...addressOf(served), served: { news: served.news, at: served.at } };
    case "empty":
      return addressOf(served);
    case "off":
      return { asked };
  }
}

function addressOf({ url }: { readonly url?: string }): { readonly url?: string } {
  return url === undefined ? {} : { url };
}

interface Shown {
  readonly state: HistoryState;
  readonly served: AskedPage | undefined;
  readonly site: Site;
}

/** Builds the site into the folder where a visitor would see something new. Throws `AdapterError`. */
export async function publishSite(world: World, input: Pick<RoundInput, "page">, shown: Shown): Promise<Publishing> {
  const { served } = shown.served ?? {};
  const { page } = shown.state;
  if (input.page === "never") return { kind: "none" };
  if (input.page === "when-due") {
    if (served?.kind === "off") return { kind: "off", next: served.next };
    const isKnown = served !== undefined || page?.url !== undefined || page?.served !== undefined;
    if (!isKnown || !isWorthPublishing(page, world.clock.now())) return { kind: "none" };
  }
  const files = await shown.site.files();
  await world.site.write(files);
  await world.siteBranch?.write(files);
  return { kind: "built", isDue: world.siteBranch === undefined };
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

/** The site as one commit of the history tells it. Reads that once, and only when asked. */
export interface Site {
  /** Path to text. The same commit, config and second give the same bytes. Throws `AdapterError`. */
  files(): Promise<ReadonlyMap<string, string>>;
  /** What the first page is made from. Throws `AdapterError`. */
  first(): Promise<PageInput>;
}

export function siteAt(store: Store, at: SiteAt): Site {
  let reading: Promise<PageInput> | undefined;
  async function everything(): Promise<PageInput> {
    reading ??= readEverything(store, at);
    return reading;
  }
  return {
    async files() {
      // A quarter of the code, which most rounds have no use for.
      const { buildSites } = await import("../page/site.ts");
      const all = await everything();
      const further = at.config.pages.map((page) => ({
        path: page.path,
        input: selected({ ...all, title: page.title }, page),
      }));
      return buildSites(firstOf(all, at), further);
    },
    first: async () => firstOf(await everything(), at),
  };
}

function firstOf(all: PageInput, { config: { pageChecks } }: SiteAt): PageInput {
  return selected(all, { isPrivate: false, ...(pageChecks === undefined ? {} : { checks: pageChecks }) });
}

async function readEverything(store: Store, at: SiteAt): Promise<PageInput> {
  const { config, links, state, commit } = at;
  const now = wholeSecond(at.now);
  const files = await store.read(commit, [...new Set([...pageReads(state, now), ...pastReads(state, now)])]);
  const source = createSource(files, state, now);
  const { wordsOf } = await import("../page/language/words.ts");
  const siteUrl = config.page.url ?? state.page?.url;
  return {
    title: config.page.title,
    words: wordsOf(config.page.language, config.page.zone),
    look: config.page.look,
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(links.issuesUrl === undefined ? {} : { issuesUrl: links.issuesUrl }),
    now,
    everyMs: config.everyMs,
    checks: config.checks.map(publicCheck),
    groups: config.groups,
    state,
    commit,
    maintenance: windowsOf(allMaintenance(config.maintenance, state.maintenance), {
      from: after(now, -PAST_MS),
      to: after(now, AHEAD_MS),
    }),
    ...pageHistory(source, config.checks),
    past: pagePast(source, config.checks),
  };
}
