import { safeLine } from "../../core/line.ts";
import { AdapterError } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { isRuleRefusal } from "./errors.ts";

/** What is known of the rules that cover the history's ref. Rulesets and protection cover branches only. */
export interface Rules {
  /** Asks GitHub, once. One request; for a ref that is no branch none. */
  learn(): Promise<void>;
  /** Must commits be signed, as far as is known? */
  areCommitsSigned(): boolean;
  /**
   * Writes. Where a rule refuses, the rules are asked for, and where signing was all that was missing it is tried once more;
   * else throws an `AdapterError` that names the rules and what to change where.
   */
  keep<Outcome>(write: () => Promise<Outcome>): Promise<Outcome>;
}

interface Rule {
  readonly type: string;
  readonly parameters?: { readonly operator?: string; readonly pattern?: string };
  readonly ruleset_source_type?: "Repository" | "Organization";
  readonly ruleset_source?: string;
  readonly ruleset_id?: number;
}

/** What a rule asks for, where it can stand in our way; by GitHub's own types of rules. */
const WORDS: Readonly<Record<string, string>> = {
  branch_name_pattern: "branches must be named in a certain way",
  code_scanning: "code scanning must have passed",
  commit_author_email_pattern: "authors must have certain addresses",
  commit_message_pattern: "commit messages must have a certain form",
  committer_email_pattern: "committers must have certain addresses",
  creation: "branches may not be created",
  file_extension_restriction: "certain kinds of files are refused",
  file_path_restriction: "certain paths are refused",
  max_file_path_length: "long paths are refused",
  max_file_size: "large files are refused",
  merge_queue: "changes must come through the merge queue",
  non_fast_forward: "the branch may not begin anew, which is a force push",
  pull_request: "changes must come through a pull request",
  required_deployments: "deployments must have succeeded",
  required_linear_history: "history must be linear",
  required_signatures: "commits must be signed",
  required_status_checks: "status checks must have passed",
  update: "the branch may not be changed",
  workflows: "workflows must have passed",
};

export function createRules(client: GitHubClient, ref: string): Rules {
  const branch = /^refs\/heads\/(.+)/.exec(ref)?.[1];
  let known: readonly Rule[] | undefined;
  let areSigned = false;

  async function learn(): Promise<void> {
    if (branch === undefined || known !== undefined) return;
    known = await readRules(client, branch);
    areSigned ||= known.some(({ type }) => type === "required_signatures");
  }

  async function keep<Outcome>(write: () => Promise<Outcome>): Promise<Outcome> {
    const wereSigned = areSigned;
    try {
      return await write();
    } catch (error) {
      if (branch === undefined || !isRuleRefusal(error)) throw error;
      await learn();
      // Branch protection of the older kind is not among the rules: it shows only in the refusal.
      areSigned ||= /\bsign(ed|ature)/i.test(error.message);
      if (wereSigned || !areSigned) throw explained(error, { client, branch, rules: known ?? [] });
      return keep(write);
    }
  }

  return { learn, areCommitsSigned: () => areSigned, keep };
}

/** Nothing where they cannot be read: then the refusal alone says what is in the way. */
async function readRules(client: GitHubClient, branch: string): Promise<readonly Rule[]> {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
      ...client.repository,
      branch,
      per_page: 100,
    });
    return data as readonly Rule[];
  } catch (error) {
    if (error instanceof AdapterError) return [];
    throw error;
  }
}

interface Obstacle {
  readonly client: GitHubClient;
  readonly branch: string;
  readonly rules: readonly Rule[];
}

function explained(refusal: AdapterError, { client, branch, rules }: Obstacle): AdapterError {
  const hindering = rules.filter(({ type }) => WORDS[type] !== undefined);
  const covering = hindering.length === 0 ? "" : `; rules for \`${branch}\`: ${hindering.map(worded).join(", ")}`;
  return new AdapterError("forbidden", `${safeLine(refusal.message, 500)}${covering}`, {
    next:
      `${exclusion(client, branch, hindering)}, or put a GitHub App on its bypass list and use that app's token (the job's own ` +
      "token cannot be put there), or keep the history in `refs/allclear/history`: rules cover only branches and tags",
    cause: refusal,
  });
}

function worded({ type, parameters }: Rule): string {
  const pattern = parameters?.pattern;
  const form = pattern === undefined ? "" : ` (${parameters?.operator ?? "pattern"} \`${safeLine(pattern, 100)}\`)`;
  return `${WORDS[type]}${form}`;
}

/** Where to take the branch out of what covers it. */
function exclusion(client: GitHubClient, branch: string, rules: readonly Rule[]): string {
  const places = new Set(rules.map((rule) => settingsUrl(client, rule)));
  if (places.size > 0) {
    return `exclude \`${branch}\` from the ruleset: ${[...places].join(" and ")} → Target branches → Exclude by pattern`;
  }
  return `exclude \`${branch}\` from the branch protection: ${repositoryUrl(client)}/settings/branches → the rule's name pattern`;
}

function settingsUrl(client: GitHubClient, rule: Rule): string {
  const { ruleset_id: id, ruleset_source: source, ruleset_source_type: kind } = rule;
  return kind === "Organization"
    ? `${webUrl(client)}/organizations/${source}/settings/rules/${id}`
    : `${repositoryUrl(client)}/settings/rules/${id}`;
}

function repositoryUrl(client: GitHubClient): string {
  const { owner, repo } = client.repository;
  return `${webUrl(client)}/${owner}/${repo}`;
}

/** `https://api.github.com` is for programs what `https://github.com` is for people; `https://host/api/v3`, `https://host`. */
function webUrl(client: GitHubClient): string {
  const { protocol, host } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  return `${protocol}//${host.replace(/^api\./, "")}`;
}
