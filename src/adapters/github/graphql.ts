import { safeLine } from "../../core/line.ts";
import { AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { refused } from "./errors.ts";

/** One mutation of GitHub's GraphQL API: its name, a document with the variable `$input`, and that variable's value. */
export interface Mutation {
  readonly name: string;
  readonly document: string;
  readonly input: object;
  /** What it takes, as REST would name it. Default: `contents=write`. */
  readonly permission?: string;
}

/** What REST answers in place of these types of errors. Others are refusals of what was asked. */
const STATUSES: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403 };
/** GitHub ran out of time or fell over, which says nothing about what was done. */
const LOST = /something went wrong|timed? ?out|internal error/i;
/** Nearly all of ours write contents; GraphQL does not name the permission that is missing, as REST does. */
const PERMISSION = "contents=write";

/**
 * Runs one mutation and gives its payload. Throws `AdapterError` as the client does: `ambiguous` where it may or may not
 * have been carried out. GraphQL says no with status 200 and a list of errors.
 */
export async function mutate(client: GitHubClient, { name, document, input, permission }: Mutation): Promise<unknown> {
  const data = await ask(client, `the mutation \`${name}\``, { query: document, variables: { input } }, permission);
  return answered(data, name, `the mutation \`${name}\``);
}

/** Asks one question about a repository. Throws `AdapterError`, also for an answer of which GitHub left out a part. */
export async function queryRepository(
  client: GitHubClient,
  document: string,
  variables: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { owner, repo: name } = client.repository;
  const data = await ask(client, "the query", { query: document, variables: { owner, name, ...variables } });
  return answered(data, "repository", "the query");
}

/** Asks of several things what may be known of them: what GitHub refuses is `null`. Throws where it refuses all. */
export async function queryLeniently(
  client: GitHubClient,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await send(client, { query: document, variables });
  const data = memberOf(answer, "data");
  const [error] = errorsOf(answer);
  if (error !== undefined && (typeof data !== "object" || data === null || Object.values(data).every(isNothing)))
    throw failure("the query", error, PERMISSION);
  return data;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

async function ask(
  client: GitHubClient,
  what: string,
  body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  permission = PERMISSION,
): Promise<unknown> {
  const answer = await send(client, body);
  const [error] = errorsOf(answer);
  if (error !== undefined) throw failure(what, error, permission);
  return memberOf(answer, "data");
}

async function send(
  client: GitHubClient,
  body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
): Promise<unknown> {
  const answer: { readonly data: unknown } = await client.request("POST /graphql", {
    baseUrl: graphqlBase(client.request.endpoint.DEFAULTS.baseUrl),
    ...body,
  });
  return answer.data;
}

function answered(data: unknown, name: string, what: string): unknown {
  const member = memberOf(data, name);
  if (member === undefined || member === null) throw lost(what, "the answer holds neither data nor errors");
  return member;
}

/** `https://host/api/v3` has its GraphQL at `https://host/api/graphql`; `https://api.github.com` below itself. */
function graphqlBase(apiUrl: string): string {
  return apiUrl.replace(/\/v3$/, "");
}

interface GraphqlError {
  readonly type: string;
  readonly message: string;
}

function errorsOf(answer: unknown): readonly GraphqlError[] {
  const errors = memberOf(answer, "errors");
  if (!Array.isArray(errors)) return [];
  return errors.map((error: unknown) => ({
    type: String(memberOf(error, "type") ?? ""),
    message: String(memberOf(error, "message") ?? "no reason given"),
  }));
}

/** A member of an answer, which may be anything. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

function failure(what: string, { type, message }: GraphqlError, permission: string): AdapterError {
  if (type === "RATE_LIMITED") {
    return new AdapterError("rate-limited", `${what} was refused: ${safeLine(message, 300)}`, {
      next: "wait an hour, look less often, or use a token with a limit of its own",
    });
  }
  if (type === "" && LOST.test(message)) return lost(what, message);
  if (/doesn't exist on type/i.test(message)) {
    return new AdapterError("invalid", `${what} was not understood: ${safeLine(message, 300)}`, {
      next: "update GitHub Enterprise Server: this one does not have it yet",
    });
  }
  const headers = { "x-accepted-github-permissions": permission };
  const route = { method: "POST", path: `/graphql (${what})` };
  return refused(route, { status: STATUSES[type] ?? 422, message, headers }, undefined);
}

function lost(what: string, why: string): AdapterError {
  return new AdapterError("ambiguous", `${what} may or may not have happened: ${safeLine(why, 300)}`, {
    next: "nothing to do: the next round looks first and goes on from there",
  });
}
