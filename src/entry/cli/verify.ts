import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { systemClock } from "../../adapters/local/clock.ts";
import { archivesIn, cloneRef, gitDirectory, refInClone } from "../../adapters/local/clone.ts";
import { createLocalSource, hasLocalConfig } from "../../adapters/local/source.ts";
import { createLocalStore } from "../../adapters/local/store.ts";
import { loadConfig } from "../../app/config.ts";
import { verify } from "../../app/verify.ts";
import { verifySite } from "../../app/verify-site.ts";
import type { Config } from "../../config/config.ts";
import { DEFAULT_HISTORY_REF } from "../../core/defaults.ts";
import { AdapterError } from "../../ports.ts";
import { type Audit, auditJson, auditText, isClean } from "../audit-text.ts";
import { AUTHOR } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { servedSite } from "../served-site.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";
import { SERVER_URL } from "./places.ts";

export const verifyCommand: CliCommand = {
  name: "verify",
  doc: "recomputes every figure of a history from its results and names what differs; works on anybody's clone",
  options: {
    dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
    git: { type: "string", value: "<path>", doc: "a clone that has the history branch, instead of --dir" },
    repository: {
      type: "string",
      value: "<owner>/<repo>",
      doc: "a public repository on GitHub, cloned for this alone",
    },
    branch: { type: "string", value: "<name>", doc: "the history branch (default the config's, or allclear-history)" },
    site: {
      type: "string",
      value: "<url or dir>",
      doc: "a status page to build again and compare, with the config here",
    },
    config: {
      type: "string",
      value: "<path>",
      doc: "for --site: config file or folder (default .github/allclear.yml or .github/allclear/)",
    },
    json: { type: "boolean", doc: "print one JSON object instead of lines" },
  },
  async run(values, shell) {
    const audit = await withClone(values, shell, (clone) => auditOf(clone, values, shell));
    if (audit === undefined) {
      shell.err.write("there is no history yet; the first round begins one\n");
      return EXIT.refused;
    }
    shell.out.write(values["json"] === true ? `${JSON.stringify(auditJson(audit))}\n` : auditText(audit));
    return isClean(audit) ? EXIT.done : EXIT.failOn;
  },
};

/** The history, and the site where one is named. Nothing where there is no history. */
async function auditOf(clone: Clone, values: OptionValues, shell: Shell): Promise<Audit | undefined> {
  const clock = systemClock();
  const store = createLocalStore({ ...clone, author: AUTHOR, clock });
  const history = await verify(store, { now: clock.now(), archives: await archivesIn(clone) });
  const place = textOption(values, "site");
  if (history === undefined || place === undefined) return history && { history };
  const config = await configFor(values, shell);
  const { served, close } = servedSite(place, shell);
  const server = serverUrl(shell);
  const site = await verifySite(store, served, { config, issuesUrl: (name) => `${server}/${name}/issues` }).finally(
    close,
  );
  return { history, site };
}

/** Names of checks, groups and page are not in the history. Throws `InputError`. */
async function configFor(values: OptionValues, { directory }: Shell): Promise<Config> {
  const path = textOption(values, "config");
  const { config } = await loadConfig(createLocalSource({ directory, ...(path === undefined ? {} : { path }) }));
  if (config !== undefined) return config;
  throw new InputError(
    "the config is broken, and a site cannot be built again without it; `allclear validate` says why",
  );
}

interface Clone {
  readonly directory: string;
  readonly ref: string;
  readonly searchPath?: string;
}

/** The clone that the options name; one made for this alone goes with it. Throws `InputError` and `AdapterError`. */
async function withClone<Value>(
  values: OptionValues,
  shell: Shell,
  use: (clone: Clone) => Promise<Value>,
): Promise<Value> {
  const { PATH: searchPath } = shell.environment;
  const path = searchPath === undefined ? {} : { searchPath };
  const ref = await historyRef(values, shell);
  const repository = textOption(values, "repository");
  if (repository === undefined) {
    const directory = existingClone(values, shell);
    return use({ directory, ref: await refInClone({ directory, ...path }, ref), ...path });
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new InputError(`--repository is \`${repository}\`; it takes \`owner/repo\``);
  const scratch = await mkdtemp(join(tmpdir(), "allclear-verify-"));
  try {
    const directory = join(scratch, "history.git");
    await cloneRef({ from: `${serverUrl(shell)}/${repository}.git`, ref, directory, ...path });
    return await use({ directory, ref, ...path });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function serverUrl({ environment }: Shell): string {
  return environment["GITHUB_SERVER_URL"] ?? SERVER_URL;
}

function existingClone(values: OptionValues, { directory }: Shell): string {
  const given = textOption(values, "git");
  const path = resolve(directory, given ?? join(textOption(values, "dir") ?? DEFAULT_DIRECTORY, "history.git"));
  const found = gitDirectory(path);
  if (found !== undefined) return found;
  throw new AdapterError("not-found", `${path} is no git repository`, {
    next:
      given === undefined
        ? "`allclear run` begins a history; --git names a clone, --repository one on GitHub"
        : "name a clone that has the history branch",
  });
}

async function historyRef(values: OptionValues, { directory }: Shell): Promise<string> {
  const branch = textOption(values, "branch");
  if (branch !== undefined) return branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
  if (!hasLocalConfig(directory)) return DEFAULT_HISTORY_REF;
  const { config } = await loadConfig(createLocalSource({ directory }));
  return config?.historyRef ?? DEFAULT_HISTORY_REF;
}
