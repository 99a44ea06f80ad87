import type { Config } from "../config/config.ts";
import { type CommitId, commitId, type Instant, instant } from "../core/brand.ts";
import type { Finding } from "../core/history/audit.ts";
import type { HistoryState } from "../core/history-state.ts";
import { AdapterError, type Store } from "../ports.ts";
import { siteAt } from "./site.ts";
import { readStateAt } from "./state.ts";

/** A site as it is served, or lies in a folder: a file's text, or nothing where there is none. */
export type ServedSite = (path: string) => Promise<string | undefined>;

export interface VerifiedSite {
  /** When the site was built, and from which commit. */
  readonly builtAt: Instant;
  readonly commit: CommitId;
  readonly files: number;
  /** One per file that differs: its first line that does. */
  readonly findings: readonly Finding[];
}

const BUILD = "build.json";

/**
 * Builds the site again from the commit that it names, and compares every file, line by line. Throws `AdapterError` where
 * there is no site of ours, or the clone does not have that commit.
 */
export async function verifySite(
  store: Store,
  served: ServedSite,
  { config, issuesUrl }: { readonly config: Config; readonly issuesUrl: (repository: string) => string },
): Promise<VerifiedSite> {
  const { builtAt, commit } = buildOf(await served(BUILD));
  const state = await stateAt(store, commit);
  const { repository } = state;
  const links = repository === undefined ? {} : { issuesUrl: issuesUrl(repository.name) };
  const rebuilt = await siteAt(store, { config, links, state, commit, now: builtAt }).files();
  const texts = await fetchAll(served, [...rebuilt.keys()]);
  const findings = [...rebuilt].flatMap(([path, recomputed]) => difference(path, texts.get(path), recomputed));
  return { builtAt, commit, files: rebuilt.size, findings };
}

/** A server should not feel it, and hundreds of files one after the other would wait most of the time. */
const AT_ONCE = 8;

async function fetchAll(
  served: ServedSite,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const rest = paths.values();
  const texts = new Map<string, string | undefined>();
  async function fetchRest(): Promise<void> {
    for (const path of rest) texts.set(path, await served(path));
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchRest));
  return texts;
}

function buildOf(text: string | undefined): { readonly builtAt: Instant; readonly commit: CommitId } {
  const build: unknown = text === undefined ? undefined : parsed(text);
  if (typeof build === "object" && build !== null && "builtAt" in build && "commit" in build) {
    const builtAt = Date.parse(String(build.builtAt));
    if (!Number.isNaN(builtAt)) return { builtAt: instant(builtAt), commit: commitId(String(build.commit)) };
  }
  throw new AdapterError("not-found", `no \`${BUILD}\` of ours is there`, {
    next: "give the address or folder of the status page itself, where its index.html lies",
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function stateAt(store: Store, commit: CommitId): Promise<HistoryState> {
  const missing = (cause?: unknown) =>
    new AdapterError("not-found", `the site was built from commit ${commit}, which this clone does not have`, {
      next: "fetch the history branch and `refs/allclear/archive/*`, and try again",
      cause,
    });
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw missing();
  try {
    const remembered = await readStateAt(store, commit);
    if (remembered !== undefined) return remembered.state;
  } catch (error) {
    if (error instanceof AdapterError && error.code === "damaged") throw error;
    throw missing(error);
  }
  throw missing();
}

function difference(path: string, written: string | undefined, recomputed: string): readonly Finding[] {
  if (written === recomputed) return [];
  const [there, should] = [written?.split("\n") ?? [], recomputed.split("\n")];
  const index = should.findIndex((line, place) => line !== there[place]);
  const line = index < 0 ? should.length : index;
  const [found, expected] = [there[line], should[line]];
  return [
    {
      path: `site/${path}`,
      what: written === undefined ? "the whole file" : `line ${line + 1}`,
      ...(found !== undefined && { written: found }),
      ...(expected !== undefined && { recomputed: expected }),
    },
  ];
}
