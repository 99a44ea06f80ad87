import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  API_URL,
  SERVER_URL,
  STORE_SCHEME
} from "./chunk-HLMJSZ3X.js";
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  githubLinks
} from "./chunk-AXVBFJV3.js";
import {
  textOption
} from "./chunk-V72F7RAN.js";
import {
  parseLocation,
  parseSettle
} from "./chunk-FOYP7HAT.js";
import {
  roundId
} from "./chunk-J6QL6FOQ.js";

// src/entry/cli/round-input.ts
import { randomUUID } from "node:crypto";
var TOKEN_MAY = "write contents and issues of that repository";
var ROUND_OPTIONS = {
  config: {
    type: "string",
    value: "<path>",
    doc: "config file or folder (default .github/allclear.yml or .github/allclear/)"
  },
  dir: {
    type: "string",
    value: "<dir>",
    doc: `where history.git, issues/ and site/ are kept (default ${DEFAULT_DIRECTORY})`
  },
  store: {
    type: "string",
    value: "github:<owner>/<repo>",
    doc: "write to a repository on GitHub instead; the token is in GITHUB_TOKEN"
  }
};
function roundInput(values, config, { environment }) {
  const settle = textOption(values, "settle");
  const repository = textOption(values, "store")?.slice(STORE_SCHEME.length);
  const isGitHub = repository !== void 0;
  const apiUrl = environment["GITHUB_API_URL"] ?? API_URL;
  return {
    config,
    id: roundId(randomUUID()),
    location: parseLocation(textOption(values, "location") ?? "local", "--location"),
    looksAt: values["due"] === true ? "due" : "all",
    settleMs: settle === void 0 ? config.settleMs : parseSettle(settle, "--settle"),
    isRecorded: true,
    // A folder's config is what its user means; beside a repository it may be an old copy.
    mayArchive: async () => !isGitHub,
    links: repository === void 0 ? {} : githubLinks(SERVER_URL, repository, here(config)),
    ...isGitHub ? { controls: [apiUrl] } : {},
    page: isGitHub ? config.publish.kind === "off" ? "never" : "when-due" : "always"
  };
}
function here({ issues, historyRef }) {
  return { issues, historyRef };
}

export {
  TOKEN_MAY,
  ROUND_OPTIONS,
  roundInput
};
