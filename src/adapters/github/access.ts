import type { Permission } from "../../core/permission.ts";
import { type Access, AdapterError, type Reactions } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";

/** GitHub's roles that include each permission; custom roles are told by the base role, `permission`. */
const INCLUDED: Readonly<Record<Permission, ReadonlySet<string>>> = {
  triage: new Set(["triage", "write", "maintain", "admin"]),
  write: new Set(["write", "maintain", "admin"]),
};

/**
 * Authority by the collaborator-permission API, one request for each person. Never by a payload's `author_association`: it
 * calls private members of an organisation contributors, and contributors need not have any permission.
 */
export function createGitHubAccess(client: GitHubClient): Access {
  const roles = new Map<string, Promise<ReadonlySet<string>>>();
  return {
    async may(user, permission) {
      const login = user.toLowerCase();
      const asked = roles.get(login) ?? rolesOf(client, user);
      roles.set(login, asked);
      const names = await asked;
      return [...names].some((name) => INCLUDED[permission].has(name));
    },
  };
}

/** `permission` knows neither `triage` nor `maintain`, and `role_name` may be an organisation's own word. */
async function rolesOf(client: GitHubClient, username: string): Promise<ReadonlySet<string>> {
  try {
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    const { data } = await client.request(route, { ...client.repository, username });
    return new Set([data.permission, data.role_name]);
  } catch (error) {
    if (error instanceof AdapterError && error.code === "not-found") return new Set();
    throw error;
  }
}

/** Reactions by the job's own token; one that is there already is answered as if it were new. */
export function createGitHubReactions(client: GitHubClient): Reactions {
  return {
    async react(comment, content) {
      const route = "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";
      await client.request(route, { ...client.repository, comment_id: comment, content });
    },
  };
}
