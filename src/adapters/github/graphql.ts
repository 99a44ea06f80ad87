import { safeLine } from "../../core/line.ts";
import { AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { type Refusal, refused } from "./errors.ts";

/** One mutation of GitHub's GraphQL API: its name, a document with the variable `$input`, and that variable's value. */
export interface Mutation {
  readonly name: string;
  readonly document: string;
  readonly input: object;
}

/** What REST answers in place of these types of errors. Others are refusals of what was asked. */
const STATUSES: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403 };
/** GitHub ran out of time or fell over, which says nothing about what was done. */
const LOST = /something went wrong|timed? ?out|internal error/i;
/** All our mutations write contents; GraphQL does not name the permission that is missing, as REST does. */
const HEADERS: Refusal["headers"] = { "x-accepted-github-permissions": "contents=write" };

/**
 * Runs one mutation and gives its payload. Throws `AdapterError` as the client does: `ambiguous` where it may or may not
 * have been carried out. GraphQL says no with status 200 and a list of errors.
 */
export async function mutate(client: GitHubClient, { name, document, input }: Mutation): Promise<unknown> {
  const answer: { readonly data: unknown } = await client.request("POST /graphql", {
    baseUrl: graphqlBase(client.request.endpoint.DEFAULTS.baseUrl),
    query: document,
    variables: { input },
  });
  const [error] = errorsOf(answer.data);
  if (error !== undefined) throw failure(name, error);
  const data = memberOf(answer.data, "data");
  const payload = memberOf(data, name);
  if (payload === undefined || payload === null) throw lost(name, "the answer holds neither data nor errors");
  return payload;
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

function failure(name: string, { type, message }: GraphqlError): AdapterError {
  if (type === "RATE_LIMITED") {
    return new AdapterError("rate-limited", `the mutation \`${name}\` was refused: ${safeLine(message, 300)}`, {
      next: "wait an hour, look less often, or use a token with a limit of its own",
    });
  }
  if (type === "" && LOST.test(message)) return lost(name, message);
  if (/doesn't exist on type/i.test(message)) {
    return new AdapterError("invalid", `the mutation \`${name}\` was not understood: ${safeLine(message, 300)}`, {
      next: "update GitHub Enterprise Server: this one does not have it yet",
    });
  }
  const route = { method: "POST", path: `/graphql (${name})` };
  return refused(route, { status: STATUSES[type] ?? 422, message, headers: HEADERS }, undefined);
}

function lost(name: string, why: string): AdapterError {
  return new AdapterError("ambiguous", `the mutation \`${name}\` may or may not have happened: ${safeLine(why, 300)}`, {
    next: "nothing to do: the next round looks first and goes on from there",
  });
}
