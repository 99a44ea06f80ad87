import type { JsonObject } from "./json.ts";
import type { World } from "./world.ts";

/** A rule that covers every branch but the default one. */
export interface BranchRule {
  /** As GitHub names it. */
  readonly type:
    | "branch_name_pattern"
    | "commit_message_pattern"
    | "creation"
    | "non_fast_forward"
    | "pull_request"
    | "required_signatures"
    | "required_status_checks"
    | "update";
  readonly parameters?: JsonObject;
  /** Protection of the older kind: it refuses without being among the rules that can be asked for. */
  readonly isClassic?: true;
  /** The organisation whose ruleset it is; default: the repository's own. */
  readonly organization?: string;
}

const RULESET = 42;

export function covers(world: World, ref: string): boolean {
  return ref.startsWith("refs/heads/") && ref !== `refs/heads/${world.defaultBranch}`;
}

/** What can be asked for about a branch. */
export function listedRules(world: World, branch: string): readonly JsonObject[] {
  if (!covers(world, `refs/heads/${branch}`)) return [];
  return world.settings.rules
    .filter(({ isClassic }) => isClassic !== true)
    .map(({ type, parameters, organization }) => ({
      type,
      ...(parameters === undefined ? {} : { parameters }),
      ruleset_id: RULESET,
      ruleset_source_type: organization === undefined ? "Repository" : "Organization",
      ruleset_source: organization ?? `${world.owner}/${world.name}`,
    }));
}

interface Change {
  readonly ref: string;
  readonly from: string | undefined;
  readonly to: string;
}

/** GitHub's words for what a change of a ref breaks; nothing where it may be. */
export async function brokenRules(world: World, change: Change): Promise<string | undefined> {
  if (!covers(world, change.ref)) return undefined;
  const said: string[] = [];
  for (const rule of world.settings.rules) {
    const words = await WORDS[rule.type](world, change, rule);
    if (words !== undefined) said.push(words);
  }
  if (said.length === 0) return undefined;
  const isClassic = world.settings.rules.every((rule) => rule.isClassic === true);
  const title = isClassic ? `Protected branch update failed for ${change.ref}.` : "Repository rule violations found";
  return [title, ...said].join("\n\n");
}

type Judge = (world: World, change: Change, rule: BranchRule) => string | undefined | Promise<string | undefined>;

const WORDS: Readonly<Record<BranchRule["type"], Judge>> = {
  creation: (_, { from }) => (from === undefined ? "Cannot create ref due to creations being restricted." : undefined),
  update: (_, { from }) => (from === undefined ? undefined : "Cannot update this protected ref."),
  pull_request: () => "Changes must be made through a pull request.",
  required_status_checks: () => 'Required status check "build" is expected.',
  branch_name_pattern: (_, { ref }, rule) => mismatch("Branch name", ref.replace("refs/heads/", ""), rule),
  commit_message_pattern: async ({ git }, { to }, rule) =>
    mismatch("Commit message", (await git.readCommit(to)).message, rule),
  required_signatures: async ({ git, signed }, { from, to }) => {
    const isForward = from !== undefined && (await git.isAncestor(from, to));
    const added = isForward ? await git.between(from, to) : [to];
    return added.every((commit) => signed.has(commit)) ? undefined : "Commits must have verified signatures.";
  },
  non_fast_forward: async ({ git }, { from, to }) =>
    from === undefined || (await git.isAncestor(from, to)) ? undefined : "Cannot force-push to this branch",
};

function mismatch(what: string, text: string, { parameters }: BranchRule): string | undefined {
  const pattern = String(parameters?.["pattern"]);
  return text.startsWith(pattern) ? undefined : `${what} must start with a matching pattern: ${pattern}`;
}
