import { instant } from "../../core/brand.ts";
import type { Happening } from "../../core/grounds.ts";
import type { Activity, ActivitySeen, RepositoryRef } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { memberOf, queryLeniently } from "./graphql.ts";

/** Of each kind, newest first: a repository that is busier has its newest told. */
const MOST = 20;

/**
 * Deployments, releases and merges of GitHub repositories, of all in one request. What the token may not read is left out: a
 * job that may not read deployments still tells of releases.
 */
export function createGitHubActivity({ client }: { readonly client: GitHubClient }): Activity {
  return {
    async during({ repositories, from, to }): Promise<ActivitySeen> {
      if (repositories.length === 0) return { happenings: [] };
      const data = await queryLeniently(client, documentFor(repositories), variablesFor(repositories));
      const found = repositories.map((_, index) => memberOf(data, `r${index}`));
      const happenings = found.flatMap(happeningsOf).filter(({ at }) => at >= from && at <= to);
      const watchers = memberOf(memberOf(found[0], "watchers"), "totalCount");
      return { happenings, ...(typeof watchers === "number" && { watchers }) };
    },
  };
}

const FIELDS = `nameWithOwner url defaultBranchRef { name } watchers { totalCount }
  deployments(first: $most, orderBy: $newestDeployment) { nodes { createdAt environment creator { login } } }
  releases(first: $most, orderBy: $newestRelease) { nodes { publishedAt name tagName url author { login } } }
  pullRequests(first: $most, orderBy: $newestChange, states: $merged) {
    nodes { mergedAt title number url baseRefName mergedBy { login } }
  }`;

function documentFor(repositories: readonly RepositoryRef[]): string {
  const names = repositories.map((_, index) => `$owner${index}: String!, $name${index}: String!`).join(", ");
  const asked = repositories.map(
    (_, index) => `r${index}: repository(owner: $owner${index}, name: $name${index}) { ${FIELDS} }`,
  );
  return `query ($most: Int, $newestDeployment: DeploymentOrder, $newestRelease: ReleaseOrder, $newestChange: IssueOrder,
    $merged: [PullRequestState!], ${names}) { ${asked.join("\n")} }`;
}

function variablesFor(repositories: readonly RepositoryRef[]): Readonly<Record<string, unknown>> {
  const names = repositories.flatMap(({ owner, name }, index) => [
    [`owner${index}`, owner] as const,
    [`name${index}`, name] as const,
  ]);
  return {
    most: MOST,
    newestDeployment: { field: "CREATED_AT", direction: "DESC" },
    newestRelease: { field: "CREATED_AT", direction: "DESC" },
    newestChange: { field: "UPDATED_AT", direction: "DESC" },
    merged: ["MERGED"],
    ...Object.fromEntries(names),
  };
}

function happeningsOf(found: unknown): readonly Happening[] {
  const repository = textOf(found, "nameWithOwner");
  const home = textOf(found, "url");
  if (repository === undefined || home === undefined) return [];
  const branch = textOf(memberOf(found, "defaultBranchRef"), "name");
  const nodes = (of: string): readonly unknown[] => listOf(memberOf(memberOf(found, of), "nodes"));
  const deployments = nodes("deployments").map((node) => {
    const environment = textOf(node, "environment");
    const url = environment === undefined ? undefined : `${home}/deployments/${encodeURIComponent(environment)}`;
    return happening(
      "deployment",
      textOf(node, "createdAt"),
      environment,
      textOf(memberOf(node, "creator"), "login"),
      url,
    );
  });
  const releases = nodes("releases").map((node) => {
    const title = textOf(node, "name") || textOf(node, "tagName");
    const author = textOf(memberOf(node, "author"), "login");
    return happening("release", textOf(node, "publishedAt"), title, author, textOf(node, "url"));
  });
  const merges = nodes("pullRequests").map((node) => {
    const title = `${textOf(node, "title") ?? ""} (#${String(memberOf(node, "number"))})`;
    const at = textOf(node, "baseRefName") === branch ? textOf(node, "mergedAt") : undefined;
    return happening("merge", at, title, textOf(memberOf(node, "mergedBy"), "login"), textOf(node, "url"));
  });
  return [...deployments, ...releases, ...merges].flatMap((one) => (one === undefined ? [] : [{ ...one, repository }]));
}

function happening(
  kind: Happening["kind"],
  time: string | undefined,
  title: string | undefined,
  by: string | undefined,
  url: string | undefined,
): Omit<Happening, "repository"> | undefined {
  const at = Date.parse(time ?? "");
  if (Number.isNaN(at) || title === undefined) return undefined;
  return { kind, title, at: instant(at), ...(by !== undefined && { by }), ...(url !== undefined && { url }) };
}

function textOf(value: unknown, key: string): string | undefined {
  const text = memberOf(value, key);
  return typeof text === "string" ? text : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
