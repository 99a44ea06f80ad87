import { AdapterError, type Teams } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";

/** What GitHub answers to a token that may not read a team, or of one that does not exist. */
const KEPT_OUT: ReadonlySet<AdapterError["code"]> = new Set(["forbidden", "not-found"]);

/** Logins of a team's first members, at most 100. `team`: as `acme/core`. Throws `AdapterError`. */
export async function membersOf(client: GitHubClient, team: string, most: number): Promise<readonly string[]> {
  const [org = "", slug = ""] = team.split("/");
  const query = { org, team_slug: slug, per_page: most };
  const { data } = await client.request("GET /orgs/{org}/teams/{team_slug}/members", query);
  return data.map(({ login }) => login);
}

export function createGitHubTeams({ client }: { readonly client: GitHubClient }): Teams {
  return {
    async mayRead(team) {
      try {
        await membersOf(client, team, 1);
        return true;
      } catch (error) {
        if (error instanceof AdapterError && KEPT_OUT.has(error.code)) return false;
        throw error;
      }
    },
  };
}
