import { randomUUID } from "node:crypto";
import type { RoundInput } from "../../app/round.ts";
import type { Config } from "../../config/config.ts";
import type { HistoryPlace } from "../../config/history.ts";
import { roundId } from "../../core/brand.ts";
import { githubLinks } from "../github-links.ts";
import { parseLocation, parseSettle } from "../inputs.ts";
import { type CliOption, type OptionValues, type Shell, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";
import { API_URL, SERVER_URL, STORE_SCHEME } from "./places.ts";

/** What a round does with the token. */
export const TOKEN_MAY = "write contents and issues of that repository";

/** What every command that records takes. */
export const ROUND_OPTIONS: Readonly<Record<string, CliOption>> = {
  config: {
    type: "string",
    value: "<path>",
    doc: "config file or folder (default .github/allclear.yml or .github/allclear/)",
  },
  dir: {
    type: "string",
    value: "<dir>",
    doc: `where history.git, issues/ and site/ are kept (default ${DEFAULT_DIRECTORY})`,
  },
  store: {
    type: "string",
    value: "github:<owner>/<repo>",
    doc: "write to a repository on GitHub instead; the token is in GITHUB_TOKEN",
  },
};

/** A round as the options ask for it. Throws `InputError`. */
export function roundInput(values: OptionValues, config: Config, { environment }: Shell): RoundInput {
  const settle = textOption(values, "settle");
  const repository = textOption(values, "store")?.slice(STORE_SCHEME.length);
  const isGitHub = repository !== undefined;
  const apiUrl = environment["GITHUB_API_URL"] ?? API_URL;
  return {
    config,
    id: roundId(randomUUID()),
    location: parseLocation(textOption(values, "location") ?? "local", "--location"),
    looksAt: values["due"] === true ? "due" : "all",
    settleMs: settle === undefined ? config.settleMs : parseSettle(settle, "--settle"),
    isRecorded: true,
    // A folder's config is what its user means; beside a repository it may be an old copy.
    mayArchive: async () => !isGitHub,
    links: repository === undefined ? {} : githubLinks(SERVER_URL, repository, here(config)),
    ...(isGitHub ? { controls: [apiUrl] } : {}),
    page: isGitHub ? (config.publish.kind === "off" ? "never" : "when-due") : "always",
  };
}

/** The options alone say where the history is. */
function here({ issues, historyRef }: Config): Pick<Config, "issues"> & HistoryPlace {
  return { issues, historyRef };
}
