import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "./reply.ts";
import type { World } from "./world.ts";

/** What a token may do, by the names of a workflow's `permissions:`. What is absent is not granted; `metadata: read` always is. */
export type Permissions = Readonly<
  Partial<Record<"actions" | "contents" | "issues" | "pages" | "pull-requests", "read" | "write">>
>;

/** What a person may do in the repository. */
export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** A further token: a person's, an App's, or, with neither, an Actions token like the main one. */
export interface TokenGrant {
  readonly token: string;
  readonly login?: string;
  /** The App's name in URLs. */
  readonly app?: string;
  readonly permissions: Permissions;
}

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "Bot" | "Organization" | "User";
}

/** Who a token speaks for. */
export interface Actor {
  readonly account: Account;
  /** What the token was given. */
  readonly permissions: Permissions;
  /** What the person may do; absent for an Actions token, which has no role. */
  readonly role?: Role;
}

/** What an operation asks of a token. `always` is `metadata: read`, which every token has. */
export type Need = "always" | readonly [permission: keyof Permissions, level: "read" | "write"];

/** The account behind `GITHUB_TOKEN`. */
export const ACTIONS_ACCOUNT: Account = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };

const PUSHING: ReadonlySet<Role> = new Set(["admin", "maintain", "write"]);

/** May the actor push, and with it set labels and assignees? An Actions token may what its permissions say. */
export function canPush({ role }: Actor): boolean {
  return role === undefined || PUSHING.has(role);
}

/** May the actor change what others wrote? */
export function canModerate(actor: Actor, author: Account): boolean {
  return canPush(actor) || actor.account.id === author.id;
}

/**
 * Refuses what the token or the person may not do. Whatever a public repository shows needs no permission, but for its Pages
 * settings.
 */
export function checkAccess(actor: Actor, need: Need, isPrivate: boolean): void {
  if (isPrivate && actor.role === "none") throw new Refusal(404, "Not Found");
  if (need === "always") return;
  const [permission, level] = need;
  if (level === "read" && !isPrivate && permission !== "pages") return;
  const granted = actor.permissions[permission];
  if (granted !== "write" && granted !== level) throw notAccessible(actor, need);
  if (level === "write" && permission !== "issues" && !canPush(actor)) {
    throw new Refusal(403, "Must have write access to the repository.");
  }
}

/** The refusal that names the missing permission. */
export function notAccessible({ role }: Pick<Actor, "role">, [permission, level]: Exclude<Need, "always">): Refusal {
  const kind = role === undefined ? "integration" : "personal access token";
  const accepted = `${permission.replace("-", "_")}=${level}`;
  return new Refusal(403, `Resource not accessible by ${kind}`, { "x-accepted-github-permissions": accepted });
}

/** Actors by token. */
export type Keys = ReadonlyMap<string, Actor>;

export function keysOf(world: World, grants: readonly TokenGrant[]): Keys {
  return new Map(
    grants.map(({ token, login, app, permissions }) => [
      token,
      login === undefined ? { account: botOf(app), permissions } : { ...actorFor(world, login), permissions },
    ]),
  );
}

function botOf(app: string | undefined): Account {
  return app === undefined ? ACTIONS_ACCOUNT : { id: 50_000_000 + app.length, login: `${app}[bot]`, type: "Bot" };
}

const EVERYTHING: Permissions = { actions: "write", contents: "write", issues: "write", pages: "write" };

/** A person with a token that limits nothing: the role alone decides. Throws for somebody the test did not name. */
export function actorFor({ people }: World, login: string): Actor {
  const person = people.get(login.toLowerCase());
  if (person === undefined) throw new Error(`\`${login}\` is not among the users of this stand-in`);
  return { ...person, permissions: EVERYTHING };
}

/** Who sends the request. */
export function identify(headers: IncomingHttpHeaders, keys: Keys): Actor {
  if (headers["user-agent"] === undefined) {
    throw new Refusal(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
    );
  }
  const token = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) throw new Refusal(401, "Requires authentication");
  const actor = keys.get(token);
  if (actor === undefined) throw new Refusal(401, "Bad credentials");
  return actor;
}
