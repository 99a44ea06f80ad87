import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  createGitHubClient
} from "./chunk-5B4VORCJ.js";
import {
  textOption
} from "./chunk-V72F7RAN.js";
import {
  userAgent
} from "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";

// src/entry/cli/places.ts
import { resolve } from "node:path";
var STORE_SCHEME = "github:";
var SERVER_URL = "https://github.com";
var API_URL = "https://api.github.com";
function placesFor(values, shell, clock, token) {
  const directory = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY);
  const store = textOption(values, "store");
  if (store === void 0) return { kind: "local", directory, ...searchPathOf(shell) };
  return {
    kind: "github",
    client: clientFor(store, shell, clock, token),
    siteDirectory: resolve(directory, "site")
  };
}
function withIssues(places, { issues: { repository } }) {
  if (places.kind === "local" || repository === void 0) return places;
  const { owner, name: repo } = repository;
  return { ...places, issues: { client: { ...places.client, repository: { owner, repo } } } };
}
function searchPathOf({ environment }) {
  const path = environment["PATH"];
  return path === void 0 ? {} : { searchPath: path };
}
function clientFor(store, { environment }, clock, allowed) {
  const [, owner, name] = /^github:([\w.-]+)\/([\w.-]+)$/.exec(store) ?? [];
  if (owner === void 0 || name === void 0)
    throw new InputError(`--store is \`${store}\`; it takes \`github:owner/repo\``);
  const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"] ?? "";
  if (token === "") throw new InputError(`\`--store github:\u2026\` needs a token in GITHUB_TOKEN that may ${allowed}`);
  const apiUrl = environment["GITHUB_API_URL"] ?? API_URL;
  return createGitHubClient({ token, apiUrl, userAgent: userAgent(), repository: { owner, name }, clock });
}

export {
  STORE_SCHEME,
  SERVER_URL,
  API_URL,
  placesFor,
  withIssues
};
