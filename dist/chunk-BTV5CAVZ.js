import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  createGitHubClient,
  isFailure
} from "./chunk-2AOGFHH7.js";
import {
  overallState,
  publicChange,
  runRound,
  tally
} from "./chunk-KSII67XZ.js";
import {
  liveProgress,
  plainProgress
} from "./chunk-PPQKVCQG.js";
import {
  proxiesOf,
  secretsOf
} from "./chunk-PJIEV5Q2.js";
import "./chunk-4W26YKDQ.js";
import {
  compose
} from "./chunk-YVBYOOHE.js";
import {
  createLocalSource,
  loadConfig
} from "./chunk-NZ7IWHCK.js";
import "./chunk-GPOI3ZQK.js";
import "./chunk-AIMGVQYE.js";
import {
  systemClock
} from "./chunk-GYTUOJFP.js";
import {
  userAgent
} from "./chunk-K3QJECU3.js";
import {
  renderDiagnostic
} from "./chunk-NVWL37NP.js";
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  EXIT,
  textOption
} from "./chunk-E774UOFQ.js";
import {
  InputError,
  iso,
  parseFailOn,
  parseLocation,
  parseSettle,
  roundId
} from "./chunk-DDTWJTLT.js";
import "./chunk-KPOE4I3O.js";

// src/entry/cli/run.ts
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";

// src/entry/json.ts
function roundJson({ round: round2, results, changes, commit, problems, refused }) {
  return {
    round: { id: round2.id, at: iso(round2.at), ...commit === void 0 ? {} : { commit } },
    results: results.map(({ at, ...result }) => ({ ...result, at: iso(at) })),
    changes: changes.map(publicChange),
    problems: [...problems, ...refused.map(({ message, next }) => `${message}; ${next}`)]
  };
}

// src/entry/cli/run.ts
var runCommand = {
  name: "run",
  doc: "makes one round: looks, records, tells, builds the page",
  options: {
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
    },
    location: { type: "string", value: "<name>", doc: "name of the place the looks are made from (default local)" },
    settle: {
      type: "string",
      value: "<duration>",
      doc: "how long the round may go on to settle suspicions; 0 ends it at once"
    },
    due: { type: "boolean", doc: "look only at the checks that are due by their `every`: for a scheduler" },
    "fail-on": {
      type: "string",
      value: "<state>",
      doc: "exit 3 when a check is confirmed `degraded` or `down` (default never)"
    },
    json: { type: "boolean", doc: "print one JSON object instead of lines" }
  },
  async run(values, shell) {
    const path = textOption(values, "config");
    const source = createLocalSource({ directory: shell.directory, ...path === void 0 ? {} : { path } });
    const { config, diagnostics } = await loadConfig(source);
    for (const diagnostic of diagnostics) shell.err.write(`${renderDiagnostic(diagnostic)}

`);
    if (config === void 0) return EXIT.invalid;
    return round(values, shell, config);
  }
};
async function round(values, shell, config) {
  const clock = systemClock();
  const failOn = parseFailOn(textOption(values, "fail-on") ?? "never", "--fail-on");
  const input = roundInput(values, config, shell);
  const isJson = values["json"] === true;
  const { world, close } = compose({
    places: placesFor(values, shell, clock),
    config,
    secrets: secretsOf(config, shell.environment),
    clock,
    proxies: proxiesOf(shell.environment),
    report: (shell.out.isTerminal && !isJson ? liveProgress : plainProgress)(isJson ? shell.err : shell.out)
  });
  const outcome = await runRound(world, input).finally(close);
  if (isJson) shell.out.write(`${JSON.stringify(roundJson(outcome))}
`);
  else shell.out.write(`${tally(outcome.results)}
`);
  return exitCode(outcome, config, failOn);
}
function exitCode(outcome, config, failOn) {
  const overall = overallState(
    outcome,
    config.checks.map(({ id }) => id)
  );
  if (isFailure(overall, failOn)) return EXIT.failOn;
  return outcome.refused.length > 0 ? EXIT.refused : EXIT.done;
}
function roundInput(values, config, { environment }) {
  const settle = textOption(values, "settle");
  const isGitHub = textOption(values, "store") !== void 0;
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
    links: isGitHub ? { issuesUrl: `${SERVER_URL}/${textOption(values, "store")?.slice(STORE_SCHEME.length)}/issues` } : {},
    ...isGitHub ? { controls: [apiUrl] } : {},
    page: isGitHub ? "when-due" : "always"
  };
}
var STORE_SCHEME = "github:";
var SERVER_URL = "https://github.com";
var API_URL = "https://api.github.com";
function placesFor(values, shell, clock) {
  const { environment } = shell;
  const directory = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY);
  const store = textOption(values, "store");
  if (store === void 0) {
    return {
      kind: "local",
      directory,
      ...environment["PATH"] === void 0 ? {} : { searchPath: environment["PATH"] }
    };
  }
  const [, owner, name] = /^github:([\w.-]+)\/([\w.-]+)$/.exec(store) ?? [];
  if (owner === void 0 || name === void 0)
    throw new InputError(`--store is \`${store}\`; it takes \`github:owner/repo\``);
  const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"] ?? "";
  if (token === "")
    throw new InputError(
      "`--store github:\u2026` needs a token in GITHUB_TOKEN that may write contents and issues of that repository"
    );
  const apiUrl = environment["GITHUB_API_URL"] ?? API_URL;
  const client = createGitHubClient({ token, apiUrl, userAgent: userAgent(), repository: { owner, name }, clock });
  return { kind: "github", client, siteDirectory: resolve(directory, "site") };
}
export {
  runCommand
};
