/** Who our token speaks for: only what that account wrote is ours. */
import { type AdapterCode, AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { memberOf, queryLeniently } from "./graphql.ts";

/** Who writes with the token of a workflow's job. */
export const ACTIONS_ACCOUNT = "github-actions[bot]";

export type User = { readonly login: string; readonly type?: string } | null | undefined;

/** GitHub will not tell it to this token, or has nowhere to ask; any other refusal may pass, and proves nothing. */
const UNTOLD: ReadonlySet<AdapterCode> = new Set(["forbidden", "not-found", "invalid"]);

/**
 * Tells whether somebody is the account behind the token. `usual`: the login it most likely has, which is not asked for. Who
 * else it may be is an App, whose tokens look like those of a workflow: that is asked when the first other bot is seen.
 */
export function ownAccount(client: GitHubClient, usual?: string): (user: User) => Promise<boolean> {
  let asked: Promise<string> | undefined;
  return async (user) => {
    if (usual !== undefined && (isNamed(user, usual) || user?.type !== "Bot")) return isNamed(user, usual);
    asked ??= usual === undefined ? askedOf(client) : viewer(client, usual);
    return isNamed(user, await asked);
  };
}

function isNamed(user: User, login: string): boolean {
  return user?.login.toLowerCase() === login.toLowerCase();
}

/** A person's token knows its account. REST tells the account of no App, nor that of a workflow. */
async function askedOf(client: GitHubClient): Promise<string> {
  try {
    return (await client.request("GET /user")).data.login;
  } catch (error) {
    if (error instanceof AdapterError && error.code === "forbidden") return viewer(client, ACTIONS_ACCOUNT);
    throw error;
  }
}

/** GraphQL tells it to every token. */
async function viewer(client: GitHubClient, usual: string): Promise<string> {
  try {
    const login = memberOf(memberOf(await queryLeniently(client, "query { viewer { login } }", {}), "viewer"), "login");
    return typeof login === "string" ? login : usual;
  } catch (error) {
    if (error instanceof AdapterError && UNTOLD.has(error.code)) return usual;
    throw error;
  }
}
