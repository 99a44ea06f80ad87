/** Where a config says that the history is kept. */
import * as z from "zod";
import { field, notText, refuse } from "../assertions/field/field.ts";
import { DEFAULTS } from "../core/defaults.ts";
import { quoted } from "../core/diagnostic.ts";
import { branchName, isRefPath } from "./fields.ts";
import type { Findings } from "./findings.ts";
import { keyPlaceOf, type MapNode, mapAt } from "./node.ts";

/** A repository on the same GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface HistoryPlace {
  /** The full name of the history's ref, `refs/heads/allclear-history`. */
  readonly historyRef: string;
  /** The repository that has it, where that is another one than the one that is run in. */
  readonly historyRepository?: RepositoryName;
}

/** Folders of refs that git, GitHub or other programs use in their own way. */
const TAKEN_FOLDERS: ReadonlySet<string> = new Set(
  "bisect,changes,gitbutler,merge-requests,notes,original,prefetch,pull,remotes,replace,rewritten,stash,tags,worktree".split(
    ",",
  ),
);
const ARCHIVES = "refs/allclear/archive";

/** A ref that is no branch, by its full name. */
const refName: z.ZodType<string> = field({ title: "ref", type: "string", pattern: "^refs/[^/]+/." }, (input) => {
  if (typeof input !== "string") return notText(input);
  const [root = "", folder = "", ...rest] = input.split("/");
  if (root === "refs" && folder === "heads")
    return refuse(`${quoted(input)} is a branch`, `write \`branch: ${rest.join("/")}\``);
  if (root !== "refs" || rest.length === 0 || !isRefPath(input))
    return refuse(`${quoted(input)} is no full name of a ref`, "write for instance `refs/allclear/history`");
  if (TAKEN_FOLDERS.has(folder) || folder.startsWith("__"))
    return refuse(`\`refs/${folder}/\` holds other things`, "write for instance `refs/allclear/history`");
  if (input === ARCHIVES || input.startsWith(`${ARCHIVES}/`))
    return refuse(`\`${ARCHIVES}\` holds former months`, "write for instance `refs/allclear/history`");
  return { value: input };
});

const REPOSITORY = /^([a-z\d](?:[\w-]{0,98}\w)?)\/((?!\.{1,2}$)[\w.-]{1,100})$/i;

/** `acme/history` */
export const repositoryName: z.ZodType<RepositoryName> = field(
  { title: "repository", type: "string", pattern: "^[^/]+/[^/]+$" },
  (input) => {
    if (typeof input !== "string") return notText(input);
    const [, owner, name] = REPOSITORY.exec(input) ?? [];
    if (owner !== undefined && name !== undefined) return { value: { owner, name } };
    const [, meant] = /[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(input) ?? [];
    const hint = meant !== undefined && REPOSITORY.test(meant) ? meant : "acme/history";
    return refuse(
      `${quoted(input)} is no repository's name`,
      meant === hint ? `write \`${hint}\`` : `write owner and name, for instance \`${hint}\``,
    );
  },
);

export const historySchema = z.strictObject({
  branch: branchName.prefault(DEFAULTS.branch).describe("The branch that holds the history; it is created."),
  ref: refName
    .optional()
    .describe(
      "Any other ref that holds it instead of a branch, for instance `refs/allclear/history`. Rules for branches do not cover it, " +
        "and who clones the repository does not get it unless it is asked for.",
    ),
  repository: repositoryName
    .optional()
    .describe(
      "Another repository that holds it, for instance `acme/history`. The job's own token may not write there: give the step the " +
        "input `history-token`. On your machine `--dir` and `--store` alone say where the history is.",
    ),
  squash: z
    .enum(["monthly", "off"])
    .prefault(DEFAULTS.squash)
    .describe(
      "`monthly`: the branch begins anew with each month, so that clones stay small; what was before goes on at " +
        "`refs/allclear/archive/<month>`.",
    ),
});

/** A history is on a branch or on another ref, not on both. */
export function historyHasOneRef(root: MapNode, findings: Findings): void {
  const history = mapAt(root, "history");
  if (!history.entries.has("branch") || !history.entries.has("ref")) return;
  const message = "`ref` and `branch` both say where the history is";
  findings.add(keyPlaceOf(history, ["ref"]), { message, hint: "give one of them" });
}

export function historyPlace({ branch, ref, repository }: z.output<typeof historySchema>): HistoryPlace {
  return {
    historyRef: ref ?? `refs/heads/${branch}`,
    ...(repository === undefined ? {} : { historyRepository: repository }),
  };
}
