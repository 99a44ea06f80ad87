import { createHash } from "node:crypto";
import type { CommitId } from "../../core/brand.ts";
import { type AdapterCode, AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { readContent } from "./contents.ts";
import { memberOf, queryRepository } from "./graphql.ts";

/** The named files as they are in that commit; a missing one, or a folder, is absent. Throws `AdapterError`. */
export type ReadFiles = (at: CommitId, paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** GitHub asks for few requests side by side ("best practices for using the REST API"). */
const READERS = 4;
/** Each file comes with up to 512,000 bytes, and is in memory as bytes, as text and parsed. */
const MOST_PATHS = 32;
/** GraphQL cuts texts after 512,000 bytes. A check takes some 200 of `state.json`, and of an hour's samples 150 and more each round. */
const MANY_CHECKS = 2_500;
/** Failures that say nothing of whether the server speaks GraphQL. */
const PASSING: ReadonlySet<AdapterCode> = new Set(["ambiguous", "rate-limited", "unavailable"]);

/**
 * Several files come in one GraphQL query, a single one by REST. So does what GraphQL does not give whole, and everything
 * where it fails or the server has none, as with some GitHub Enterprise Servers; both are remembered. `checks`: about how many
 * the history has; of very many the two files that each round reads are too large for GraphQL.
 */
export function createFileReader(client: GitHubClient, checks = 0): ReadFiles {
  const fewest = checks > MANY_CHECKS ? 3 : 2;
  const unfit = new Set<string>();
  let isSpoken = true;

  /** Adds the files to what was read, and answers the paths that are left to be read. */
  async function readTogether(at: CommitId, paths: readonly string[], files: Files): Promise<readonly string[]> {
    const variables = Object.fromEntries(paths.map((path, index) => [alias(index), `${at}:${path}`]));
    const repository = await queryRepository(client, documentFor(paths.length), { commit: at, ...variables });
    // Then nothing is known of its files, and REST says so.
    if (memberOf(memberOf(repository, "commit"), "oid") !== at) return paths;
    return paths.filter((path, index) => {
      const found = readObject(memberOf(repository, alias(index)));
      if (found.kind === "file") files.set(path, found.text);
      if (found.kind === "unfit") unfit.add(path);
      return found.kind === "unfit";
    });
  }

  return async (at, paths) => {
    const files: Files = new Map();
    const left = paths.filter((path) => unfit.has(path));
    let isWorking = isSpoken;
    for (const part of parts(paths.filter((path) => !unfit.has(path)))) {
      try {
        left.push(...(isWorking && part.length >= fewest ? await readTogether(at, part, files) : part));
      } catch (error) {
        if (!(error instanceof AdapterError)) throw error;
        isWorking = false;
        isSpoken &&= PASSING.has(error.code);
        left.push(...part);
      }
    }
    await readOneByOne(client, at, left, files);
    return files;
  };
}

type Files = Map<string, string>;

function* parts(paths: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < paths.length; from += MOST_PATHS) yield paths.slice(from, from + MOST_PATHS);
}

function alias(index: number): string {
  return `file${index}`;
}

/** Paths travel as variables: nothing in them can be taken for a part of the query. */
function documentFor(count: number): string {
  const names = Array.from({ length: count }, (_, index) => alias(index));
  const variables = names.map((name) => `$${name}: String!`).join(", ");
  const fields = names.map((name) => `${name}: object(expression: $${name}) { __typename ... on Blob { oid text } }`);
  return `query ($owner: String!, $name: String!, $commit: GitObjectID!, ${variables}) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { oid }
    ${fields.join("\n    ")}
  }
}`;
}

type Found = { readonly kind: "file"; readonly text: string } | { readonly kind: "none" } | { readonly kind: "unfit" };

/** A text counts only if it is the object that its name says: one that was cut, or turned into other bytes, is not. */
function readObject(object: unknown): Found {
  const type = memberOf(object, "__typename");
  if (object === null || (typeof type === "string" && type !== "Blob")) return { kind: "none" };
  const text = memberOf(object, "text");
  const isWhole = typeof text === "string" && blobName(text) === memberOf(object, "oid");
  return isWhole ? { kind: "file", text } : { kind: "unfit" };
}

function blobName(text: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest("hex");
}

async function readOneByOne(client: GitHubClient, at: CommitId, paths: readonly string[], files: Files): Promise<void> {
  const rest = paths.values();
  async function reader(): Promise<void> {
    for (const path of rest) {
      const content = await readContent(client, path, at);
      if (content?.kind === "file") files.set(path, content.text);
    }
  }
  await Promise.all(Array.from({ length: Math.min(READERS, paths.length) }, reader));
}
