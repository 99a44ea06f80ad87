import { resolve } from "node:path";
import { createGitHubClient, type GitHubClient } from "../../adapters/github/client.ts";
import type { Config } from "../../config/config.ts";
import type { Clock } from "../../ports.ts";
import type { Places } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { userAgent } from "../version.ts";
import { type OptionValues, type Shell, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";

export const STORE_SCHEME = "github:";
export const SERVER_URL = "https://github.com";
export const API_URL = "https://api.github.com";

/** Where `--dir` and `--store` put history, issues and site. `token`: what it must be allowed to do. Throws `InputError`. */
export function placesFor(values: OptionValues, shell: Shell, clock: Clock, token: string): Places {
  const directory = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY);
  const store = textOption(values, "store");
  if (store === undefined) return { kind: "local", directory, ...searchPathOf(shell) };
  return {
    kind: "github",
    client: clientFor(store, shell, clock, token),
    siteDirectory: resolve(directory, "site"),
  };
}

/** The same, with the issues where the config says. */
export function withIssues(places: Places, { issues: { repository } }: Pick<Config, "issues">): Places {
  if (places.kind === "local" || repository === undefined) return places;
  const { owner, name: repo } = repository;
  return { ...places, issues: { client: { ...places.client, repository: { owner, repo } } } };
}

/** Where programs are found, for running git. */
function searchPathOf({ environment }: Shell): { readonly searchPath?: string } {
  const path = environment["PATH"];
  return path === undefined ? {} : { searchPath: path };
}

function clientFor(store: string, { environment }: Shell, clock: Clock, allowed: string): GitHubClient {
  const [, owner, name] = /^github:([\w.-]+)\/([\w.-]+)$/.exec(store) ?? [];
  if (owner === undefined || name === undefined)
    throw new InputError(`--store is \`${store}\`; it takes \`github:owner/repo\``);
  const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"] ?? "";
  if (token === "") throw new InputError(`\`--store github:…\` needs a token in GITHUB_TOKEN that may ${allowed}`);
  const apiUrl = environment["GITHUB_API_URL"] ?? API_URL;
  return createGitHubClient({ token, apiUrl, userAgent: userAgent(), repository: { owner, name }, clock });
}
