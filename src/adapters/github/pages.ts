import { AdapterError, type Clock, type Publication, type Served } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { servedBuild } from "./served-build.ts";

export interface PagesOptions {
  readonly client: GitHubClient;
  readonly clock: Clock;
  /** The folder of the site in which the page stands, where another workflow publishes the rest. */
  readonly folder?: string;
  /** Default: Node's own. */
  readonly fetch?: typeof fetch;
}

/** How long the published site may take to answer, in milliseconds. It is a static file. */
const TIMEOUT_MS = 10_000;

/**
 * The repository's GitHub Pages site. The usual question costs one request to the site and none to GitHub's API; where it
 * is published is asked only when that is not known or no longer true.
 */
export function createPages({ client, clock, folder, fetch: send = fetch }: PagesOptions): Publication {
  async function get(url: string): Promise<Response> {
    try {
      return await send(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "follow" });
    } catch (cause) {
      throw new AdapterError("unavailable", `the published page at ${url} did not answer`, {
        next: "the next round asks again",
        cause,
      });
    }
  }

  async function ask(url: string): Promise<Served | "absent"> {
    // Pages' cache keeps a file for ten minutes; a query of its own goes past it.
    const response = await get(`${new URL("build.json", url)}?at=${clock.now()}`);
    if (response.ok) {
      const build = servedBuild(await response.text());
      return build === undefined ? "absent" : { ...build, url };
    }
    await response.body?.cancel();
    if (response.status < 500) return "absent";
    throw new AdapterError("unavailable", `the published page at ${url} answered ${response.status}`, {
      next: "the next round asks again",
    });
  }

  async function whereNothingOfOursIs(url: string): Promise<Served> {
    if (folder !== undefined) return { kind: "empty", url };
    const response = await get(url);
    await response.body?.cancel();
    if (!response.ok) return { kind: "empty", url };
    return {
      kind: "off",
      next: `another site stands at ${url}, and it is left alone: let its own workflow publish the page too (\`page: { publish: { folder: status } }\`), or move one of the two to another repository`,
    };
  }

  return {
    async served(url) {
      if (url !== undefined && (folder === undefined || url.endsWith(`/${folder}/`))) {
        const known = await ask(url);
        if (known !== "absent") return known;
      }
      const site = await findSite(client);
      if ("kind" in site) return site;
      const place = folder === undefined ? site.url : `${site.url}${folder}/`;
      const served = await ask(place);
      return served === "absent" ? whereNothingOfOursIs(place) : served;
    },
  };
}

/** Where the repository's Pages site is, if it has one and the token may know. */
export async function siteAddress(client: GitHubClient): Promise<string | undefined> {
  const site = await findSite(client);
  return "kind" in site ? undefined : site.url;
}

async function findSite(client: GitHubClient): Promise<{ readonly url: string } | Served> {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/pages", { ...client.repository });
    if (data.html_url !== undefined) return { url: data.html_url.endsWith("/") ? data.html_url : `${data.html_url}/` };
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    if (error.code === "forbidden") return { kind: "off", next: "add `pages: read` to the job's permissions" };
    if (error.code !== "not-found") throw error;
  }
  return { kind: "off", next: "Settings → Pages → Source: GitHub Actions, then run the workflow by hand" };
}
