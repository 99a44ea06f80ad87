import type { CommitId } from "../../core/brand.ts";
import { AdapterError, type ConfigSource } from "../../ports.ts";
import { findConfig } from "../config-files.ts";
import type { GitHubClient } from "./client.ts";
import { readContent } from "./contents.ts";

export interface GitHubSourceOptions {
  readonly client: GitHubClient;
  /** The event's commit; absent means the newest one of the default branch. */
  readonly commit?: CommitId;
  /** A file or a folder; absent means the usual places. */
  readonly path?: string;
}

/**
 * The config by API: one request for the usual single file. Looking whether there is a second config beside it would
 * double that in every round, so that is left to `validate`, which has the files.
 */
export function createGitHubSource({ client, commit, path }: GitHubSourceOptions): ConfigSource {
  return {
    async readText(name, at = commit) {
      const content = await readContent(client, name, at);
      return content?.kind === "file" ? content.text : undefined;
    },
    async readConfig(at = commit) {
      const search = { isThorough: false, ...(path === undefined ? {} : { path }) };
      try {
        const files = await findConfig((each) => readContent(client, each, at), search);
        return { files, ...(at === undefined ? {} : { commit: at }) };
      } catch (error) {
        // A token that may not see the repository gets the same answers as one that finds no config there.
        if (error instanceof AdapterError && error.code === "not-found") {
          await client.request("GET /repos/{owner}/{repo}", client.repository);
        }
        throw error;
      }
    },
  };
}
