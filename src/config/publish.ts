/** How the site gets to its readers, which pages it has, and what is kept in a README. */
import * as z from "zod";
import { field, notText, refuse } from "../assertions/field/field.ts";
import type { CheckId } from "../core/brand.ts";
import { DEFAULTS } from "../core/defaults.ts";
import { type Problem, quoted } from "../core/diagnostic.ts";
import { isSlug } from "../core/slug.ts";
import { nameText, siteBranchName } from "./fields.ts";
import type { Findings } from "./findings.ts";
import { cite, type MapNode, mapAt } from "./node.ts";
import { namedChecks, namedGroups, type Selectable, selectedChecks, strangers } from "./selection.ts";

/** How the site gets to its readers. */
export type PublishMode =
  /** A second job deploys it with GitHub's own actions. */
  | { readonly kind: "actions" }
  /** A round commits it to a branch that holds nothing else. */
  | { readonly kind: "branch"; readonly branch: string }
  /** Another workflow publishes it with its own files, in this folder of its site. */
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "off" };

/** One page of several: what it shows. */
export interface PageSelection {
  readonly title: string;
  /** Absent: all. */
  readonly checks?: readonly CheckId[];
  /** No target is shown, whatever its check says. */
  readonly isPrivate: boolean;
}

/** A page below the first one. */
export interface FurtherPage extends PageSelection {
  /** The folder of the site that it is in. */
  readonly path: string;
}

/** A block that rounds keep up to date in a file of the repository. */
export interface ReadmeBlock {
  readonly file: string;
  readonly by: "pull-request" | "commit";
}

export interface PublishSettings {
  readonly publish: PublishMode;
  /** Of the first page; absent: all checks. */
  readonly pageChecks?: readonly CheckId[];
  readonly pages: readonly FurtherPage[];
  readonly readme?: ReadmeBlock;
}

/** Folders that the site itself has, now or perhaps later: a page there would be written over. */
export const TAKEN_PATHS: readonly string[] = [
  "api",
  "assets",
  "badges",
  "checks",
  "groups",
  "history",
  "incidents",
  "maintenance",
  "reference",
  "uptime",
];

const pagePath: z.ZodType<string> = field(
  { title: "path", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 64 },
  (input) => {
    if (typeof input !== "string") return notText(input);
    const meant = input.replace(/^\/|\/$/g, "");
    if (!isSlug(meant) || TAKEN_PATHS.includes(meant))
      return refuse(
        TAKEN_PATHS.includes(meant)
          ? `\`/${meant}/\` is a folder of every page`
          : `${quoted(input)} is no path of a page`,
        "write lower-case letters, digits and single hyphens, for instance `internal`",
      );
    return meant === input ? { value: input } : refuse(`${quoted(input)} is no path of a page`, `write \`${meant}\``);
  },
);

/** A path below a folder: no part leads out of it. */
function pathBelow(title: string, example: string): z.ZodType<string> {
  return field({ title, type: "string", minLength: 1, maxLength: 200 }, (input) => {
    if (typeof input !== "string") return notText(input);
    const meant = input.replace(/^(\.?\/)+|\/+$/g, "");
    const isPath =
      /^[\w.-]+(\/[\w.-]+)*$/.test(meant) && !meant.split("/").some((part) => /^\.{1,2}$|^\.git$/i.test(part));
    if (!isPath) return refuse(`${quoted(input)} is no path below the root`, `write for instance \`${example}\``);
    return { value: meant };
  });
}

const publishField = z
  .union([
    z.enum(["actions", "branch", "off"]),
    z.strictObject({
      branch: siteBranchName.describe(
        "The branch that is replaced by the site: one commit without a past. One that holds anything else is left alone.",
      ),
    }),
    z.strictObject({
      folder: pathBelow("folder", "status").describe(
        "The folder of another site, which its own workflow publishes, in which the page stands.",
      ),
    }),
  ])
  .prefault(DEFAULTS.publish)
  .describe(
    "How the page gets to its readers: `actions` by a second job with GitHub's own actions, `branch` by a commit to " +
      "`gh-pages` or the named branch, a folder by the workflow that publishes this repository's other site, `off` not at all. " +
      "On your machine the folder is the page.",
  );

/** Keys of `page:` about publishing and selection. */
export const publishKeys = {
  publish: publishField,
  checks: namedChecks.describe("The ids of the checks that the page shows; without checks and groups it shows all."),
  groups: namedGroups.describe("The ids of the groups that the page shows."),
} as const;

/** A further page. */
export const furtherPageShape = z.strictObject({
  path: pagePath.describe(
    "Where it is below the first page: `internal` gives `/internal/`. It is not hidden or locked.",
  ),
  title: nameText.describe("Its headline."),
  checks: namedChecks.describe("The ids of the checks that it shows; without checks and groups it shows all."),
  groups: namedGroups.describe("The ids of the groups that it shows."),
  private: z.boolean().prefault(false).describe("Show no target of any check."),
});

export const furtherPagesSchema = z.array(furtherPageShape.meta({ title: "page" }));

export const readmeSchema = z.strictObject({
  file: pathBelow("file", "README.md")
    .prefault(DEFAULTS.readmeFile)
    .describe(
      "The file that has the lines `<!-- allclear:begin -->` and `<!-- allclear:end -->`: what is between them is ours.",
    ),
  by: z
    .enum(["pull-request", "commit"])
    .prefault(DEFAULTS.readmeBy)
    .describe("`pull-request`: one is opened and kept up to date. `commit`: to the default branch."),
});

interface Written extends Selectable {
  readonly root: MapNode;
  readonly findings: Findings;
  readonly page: {
    readonly publish: z.output<typeof publishField>;
    readonly checks?: string | readonly string[] | undefined;
    readonly groups?: string | readonly string[] | undefined;
  };
  readonly pages: z.output<typeof furtherPagesSchema>;
  readonly readme?: z.output<typeof readmeSchema> | undefined;
  readonly historyRef: string;
}

/** Everything about publishing whose form is right. */
export function readPublishing(written: Written): PublishSettings {
  const { root, findings, page, pages, readme } = written;
  findings.addAll(root, ["page"], strangers(page, written));
  const paths = new Set<string>();
  for (const [index, one] of pages.entries()) {
    findings.addAll(root, ["pages", index], strangers(one, written));
    findings.addAll(root, ["pages", index], namesThatTell(one, written));
    if (paths.has(one.path))
      findings.addAll(root, ["pages", index, "path"], [{ path: [], message: `two pages are at \`/${one.path}/\`` }]);
    paths.add(one.path);
  }
  branchIsFree(written);
  const pageChecks = selectedChecks(page, written);
  return {
    publish: modeOf(page.publish),
    ...(pageChecks === undefined ? {} : { pageChecks }),
    pages: pages.map((one) => {
      const checks = selectedChecks(one, written);
      return { path: one.path, title: one.title, isPrivate: one.private, ...(checks === undefined ? {} : { checks }) };
    }),
    ...(readme === undefined ? {} : { readme }),
  };
}

/** A check without a name is named after its target. */
function namesThatTell(page: z.output<typeof furtherPageShape>, written: Written): readonly Problem[] {
  if (!page.private) return [];
  const shown = selectedChecks(page, written);
  const nameless = written.drafts.find(
    ({ id, node }) => !node.entries.has("name") && (shown?.some((one) => one === id) ?? true),
  );
  if (nameless === undefined) return [];
  return [
    {
      path: ["private"],
      message: `shows no targets, but the check at ${cite(nameless.node.place)} is named after its own`,
      hint: "give it a `name`",
      severity: "warning",
    },
  ];
}

/** The site would replace the history, or the other way round. */
function branchIsFree({ root, findings, page, historyRef }: Written): void {
  const mode = modeOf(page.publish);
  if (mode.kind !== "branch" || historyRef !== `refs/heads/${mode.branch}`) return;
  const at = mapAt(root, "page").entries.has("publish") ? ["page", "publish"] : ["page"];
  findings.addAll(root, at, [
    {
      path: [],
      message: `the branch \`${mode.branch}\` holds the history`,
      hint: "the site needs a branch of its own, for instance `gh-pages`",
    },
  ]);
}

function modeOf(written: z.output<typeof publishField>): PublishMode {
  if (typeof written === "object")
    return "branch" in written
      ? { kind: "branch", branch: written.branch }
      : { kind: "folder", folder: written.folder };
  return written === "branch" ? { kind: "branch", branch: DEFAULTS.siteBranch } : { kind: written };
}
