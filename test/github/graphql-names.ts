import type { JsonObject } from "./json.ts";

/** Nodes as GitHub's GraphQL schema has them. */
export interface RepositoryActivity {
  readonly watchers: number;
  readonly deployments: readonly JsonObject[];
  readonly releases: readonly JsonObject[];
  readonly pullRequests: readonly JsonObject[];
}

/** The name of an issue in GraphQL: no other repository has the same. */
export function issueNodeId({ id }: { readonly id: number }, number: number): string {
  return `I_${id}_${number}`;
}
