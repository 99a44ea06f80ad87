import { join } from "node:path";
import { createGitHubActivity } from "../adapters/github/activity.ts";
import type { GitHubClient } from "../adapters/github/client.ts";
import { createDocuments } from "../adapters/github/documents.ts";
import { createPages } from "../adapters/github/pages.ts";
import { createSiteBranch } from "../adapters/github/site-branch.ts";
import { createGitHubStore } from "../adapters/github/store.ts";
import { createGitHubTeams } from "../adapters/github/teams.ts";
import { createGitHubTracker } from "../adapters/github/tracker.ts";
import { createLocalFolder } from "../adapters/local/folder.ts";
import { createLocalStore } from "../adapters/local/store.ts";
import { createLocalTracker } from "../adapters/local/tracker.ts";
import { createNetwork } from "../adapters/net/network.ts";
import type { ProxySettings } from "../adapters/net/proxy.ts";
import type { AudienceWorld } from "../app/audience.ts";
import type { Progress, World } from "../app/world.ts";
import type { Config } from "../config/config.ts";
import type { PublishMode } from "../config/publish.ts";
import type { Secrets } from "../core/secret.ts";
import type { Clock, Store, Tracker } from "../ports.ts";
import { explainedElsewhere, explainedIssues } from "./elsewhere.ts";
import { userAgent } from "./version.ts";

/** Who writes the history's commits. */
export const AUTHOR = { name: "Allclear", email: "allclear@users.noreply.github.com" };

/** Where history, issues and site of a round go. */
export type Places =
  | {
      readonly kind: "local";
      /** Holds `history.git`, `issues/` and `site/`. */
      readonly directory: string;
      readonly searchPath?: string;
    }
  | {
      readonly kind: "github";
      readonly client: GitHubClient;
      /** Of the repository that has the history, where that is another one. */
      readonly elsewhere?: { readonly client: GitHubClient; readonly hasOwnToken: boolean };
      /** Of the repository that has the issues, where that is another one; `hasOwnToken` in a step of a workflow alone. */
      readonly issues?: { readonly client: GitHubClient; readonly hasOwnToken?: boolean };
      /** The login that writes our issues, where it is known without asking. */
      readonly account?: string;
      readonly siteDirectory: string;
    };

export interface Ingredients {
  readonly places: Places;
  readonly config: Pick<Config, "historyRef"> & Partial<Pick<Config, "checks" | "publish">>;
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** Told to the targets, so that their owners know whom to ask. */
  readonly contact?: string;
  /** The proxies of this machine, for looks; absent: targets are asked directly. */
  readonly proxies?: ProxySettings;
  report(progress: Progress): void;
}

/** A world and what has to be closed with it. */
export interface Composed {
  readonly world: World;
  close(): Promise<void>;
}

/** Builds the world of a round: the only place where ports meet adapters. */
export function compose({ places, config, secrets, clock, contact, proxies, report }: Ingredients): Composed {
  const network = createNetwork({ userAgent: userAgent(contact), ...(proxies === undefined ? {} : { proxies }) });
  const shared = { network, clock, secrets, report };
  switch (places.kind) {
    case "local":
      return {
        world: {
          ...shared,
          store: openStore(places, config.historyRef, clock),
          tracker: createLocalTracker({ directory: join(places.directory, "issues") }),
          site: createLocalFolder(join(places.directory, "site")),
        },
        close: () => network.close(),
      };
    case "github":
      return {
        world: {
          ...shared,
          store: openStore(places, config.historyRef, clock, config.checks?.length),
          tracker: openGitHubTracker(places),
          activity: createGitHubActivity({ client: places.client }),
          site: createLocalFolder(places.siteDirectory),
          documents: createDocuments({ client: places.client, author: AUTHOR, clock }),
          ...publishing(places, config.publish, clock),
        },
        close: () => network.close(),
      };
  }
}

/** The history alone: for reading what it remembers before there is a config. `checks`: how many it has, where that is known. */
export function openStore(places: Places, ref: string, clock: Clock, checks?: number): Store {
  switch (places.kind) {
    case "local": {
      const { directory, searchPath } = places;
      return createLocalStore({
        directory: join(directory, "history.git"),
        ref,
        author: AUTHOR,
        clock,
        ...(searchPath === undefined ? {} : { searchPath }),
      });
    }
    case "github": {
      const { client, elsewhere } = places;
      const options = { ref, author: AUTHOR, clock, ...(checks === undefined ? {} : { checks }) };
      if (elsewhere === undefined) return createGitHubStore({ client, ...options });
      const { owner, repo } = elsewhere.client.repository;
      const store = createGitHubStore({ client: elsewhere.client, ...options });
      return explainedElsewhere(store, { repository: `${owner}/${repo}`, hasOwnToken: elsewhere.hasOwnToken });
    }
  }
}

/** Who hears of issues, asked with the token that writes them; nobody can be asked on this machine alone. */
export function openAudience(places: Places, clock: Clock): AudienceWorld | undefined {
  if (places.kind === "local") return undefined;
  const { client } = places.issues ?? places;
  const { owner, repo: name } = client.repository;
  return {
    activity: createGitHubActivity({ client }),
    teams: createGitHubTeams({ client }),
    clock,
    repository: { owner, name },
  };
}

/** Where the site is published, as the config says; GitHub Pages by a second job where it says nothing. */
function publishing(
  { client }: Extract<Places, { kind: "github" }>,
  mode: PublishMode | undefined,
  clock: Clock,
): Pick<World, "publication" | "siteBranch"> {
  switch (mode?.kind) {
    case "branch": {
      const branch = createSiteBranch({ client, branch: mode.branch, author: AUTHOR, clock });
      return { publication: branch, siteBranch: branch };
    }
    case "folder":
      return { publication: createPages({ client, clock, folder: mode.folder }) };
    case "actions":
    case undefined:
      return { publication: createPages({ client, clock }) };
    case "off":
      return {};
  }
}

function openGitHubTracker({ client, account, issues }: Extract<Places, { kind: "github" }>): Tracker {
  const known = account === undefined ? {} : { account };
  if (issues === undefined) return createGitHubTracker({ client, ...known });
  const { hasOwnToken } = issues;
  const { owner, repo } = issues.client.repository;
  // Another token speaks for another account.
  const tracker = createGitHubTracker({ client: issues.client, ...(hasOwnToken === true ? {} : known) });
  return hasOwnToken === undefined
    ? tracker
    : explainedIssues(tracker, { repository: `${owner}/${repo}`, hasOwnToken });
}
