/** What the API shows of our objects. Only what matters: `openapi.ts` adds the rest. */
import type { Account } from "./access.ts";
import type { CommitObject } from "./git-objects.ts";
import { issueNodeId } from "./graphql-names.ts";
import type { Json, JsonObject } from "./json.ts";
import { type Comment, type Issue, type Label, repositoryUrl, type World, webUrl } from "./world.ts";

export function accountPayload({ id, login, type }: Account): JsonObject {
  const htmlUrl =
    type === "Bot" ? `https://github.com/apps/${login.replace("[bot]", "")}` : `https://github.com/${login}`;
  return { id, login, type, html_url: htmlUrl };
}

export function issuePayload(world: World, issue: Issue): JsonObject {
  const path = `${issue.isPullRequest ? "pull" : "issues"}/${issue.number}`;
  const url = `${repositoryUrl(world)}/issues/${issue.number}`;
  return {
    id: 500_000 + issue.number,
    node_id: issueNodeId(world, issue.number),
    milestone: issue.milestone === null ? null : { number: issue.milestone },
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: accountPayload(issue.author),
    labels: issue.labels.flatMap((name) => labelPayloads(world, name)),
    assignees: issue.assignees.flatMap((login) => personPayloads(world, login)),
    assignee: issue.assignees.flatMap((login) => personPayloads(world, login))[0] ?? null,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    comments: [...world.comments.values()].filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(world, issue.author),
    url,
    html_url: `${webUrl(world)}/${path}`,
    comments_url: `${url}/comments`,
    repository_url: repositoryUrl(world),
    ...(issue.isPullRequest ? { pull_request: pullRequestLinks(world, issue) } : {}),
  };
}

function pullRequestLinks(world: World, { number }: Issue): JsonObject {
  const htmlUrl = `${webUrl(world)}/pull/${number}`;
  const url = `${repositoryUrl(world)}/pulls/${number}`;
  return { url, html_url: htmlUrl, diff_url: `${htmlUrl}.diff`, patch_url: `${htmlUrl}.patch` };
}

function labelPayloads(world: World, name: string): readonly JsonObject[] {
  const label = world.labels.get(name.toLowerCase());
  return label === undefined ? [] : [labelPayload(world, label)];
}

function personPayloads(world: World, login: string): readonly JsonObject[] {
  const person = world.people.get(login.toLowerCase());
  return person === undefined ? [] : [accountPayload(person.account)];
}

/** Organisations' private members arrive as contributors, so this is no authority: it is here because GitHub sends it. */
function associationOf(world: World, { login }: Account): string {
  if (login === world.owner) return "OWNER";
  const role = world.people.get(login.toLowerCase())?.role ?? "none";
  return role === "none" ? "NONE" : "CONTRIBUTOR";
}

export function labelPayload(world: World, { id, name, color, description }: Label): JsonObject {
  const url = `${repositoryUrl(world)}/labels/${encodeURIComponent(name)}`;
  return { id, name, color, description, default: false, url };
}

export function commentPayload(world: World, comment: Comment): JsonObject {
  const issueUrl = `${repositoryUrl(world)}/issues/${comment.issue}`;
  return {
    id: comment.id,
    body: comment.body,
    user: accountPayload(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, comment.author),
    url: `${repositoryUrl(world)}/issues/comments/${comment.id}`,
    html_url: `${webUrl(world)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: issueUrl,
  };
}

export function refPayload(world: World, ref: string, sha: string, type: string): JsonObject {
  const url = `${repositoryUrl(world)}/git`;
  return { ref, url: `${url}/${ref}`, object: { sha, type, url: `${url}/${type}s/${sha}` } };
}

/** A commit as the git data API shows it. */
export function gitCommitPayload(world: World, sha: string, commit: CommitObject): JsonObject {
  const url = `${repositoryUrl(world)}/git`;
  return {
    sha,
    url: `${url}/commits/${sha}`,
    html_url: `${webUrl(world)}/commit/${sha}`,
    message: commit.message,
    author: signature(commit.author),
    committer: signature(commit.committer),
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    parents: parentPayloads(world, commit),
    verification: verification(world, sha),
  };
}

function verification({ signed }: World, sha: string): JsonObject {
  return signed.has(sha) ? { ...UNSIGNED, verified: true, reason: "valid" } : UNSIGNED;
}

/** A commit as branches and comparisons show it: the git data inside, GitHub's accounts around it. */
export function commitPayload(world: World, sha: string, commit: CommitObject): JsonObject {
  const { message, author, committer, tree } = gitCommitPayload(world, sha, commit);
  return {
    sha,
    url: `${repositoryUrl(world)}/commits/${sha}`,
    html_url: `${webUrl(world)}/commit/${sha}`,
    commit: {
      message: message ?? "",
      author: author ?? null,
      committer: committer ?? null,
      tree: tree ?? null,
      comment_count: 0,
      verification: verification(world, sha),
    },
    author: null,
    committer: null,
    parents: parentPayloads(world, commit),
  };
}

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

function parentPayloads(world: World, { parents }: CommitObject): readonly Json[] {
  return parents.map((sha) => ({
    sha,
    url: `${repositoryUrl(world)}/git/commits/${sha}`,
    html_url: `${webUrl(world)}/commit/${sha}`,
  }));
}

const SIGNATURE = /^(?<name>.*) <(?<email>.*)> (?<seconds>\d+) [+-]\d{4}$/;

function signature(line: string): JsonObject {
  const { name = "", email = "", seconds = "0" } = SIGNATURE.exec(line)?.groups ?? {};
  return { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` };
}
