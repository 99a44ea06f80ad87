import { type Instant, iso } from "../../core/brand.ts";
import { LABEL } from "../../core/issue.ts";
import { normalised } from "../../core/issue-marker.ts";
import {
  AdapterError,
  type IssueDraft,
  type IssueEdit,
  type IssueQuery,
  type OpenedIssue,
  type TrackedIssue,
  type Tracker,
} from "../../ports.ts";
import { ownAccount, type User } from "./account.ts";
import type { GitHubClient } from "./client.ts";
import { type BareIssue, dress, repin } from "./issue-extras.ts";

export interface GitHubTrackerOptions {
  readonly client: GitHubClient;
  /** The login our issues most likely are written under, `github-actions[bot]` with an Actions token. Default: GitHub is asked. */
  readonly account?: string;
}

/** What all of GitHub's answers about an issue have in common, as far as it matters. */
interface Issue extends BareIssue {
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly html_url: string;
  readonly repository_url: string;
  readonly user: User;
}

interface Access {
  readonly client: GitHubClient;
  isOurs(user: User): Promise<boolean>;
}

const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE = `${ISSUES}/{issue_number}` as const;
const COMMENTS = `${ISSUE}/comments` as const;
const PAGE = 100;

/**
 * Issues of a GitHub repository. Looking costs one request while every number is known and open, one more while a number
 * is still to be learnt, and one for each known issue that is closed.
 */
export function createGitHubTracker({ client, account }: GitHubTrackerOptions): Tracker {
  const access: Access = { client, isOurs: ownAccount(client, account) };
  return {
    find: (query) => find(access, query),
    open: (draft) => open(access, draft),
    edit: (number, edit) => change(client, number, edit),
    comments: (number) => listComments(access, number),
    comment: (number, body) => comment(access, number, body),
  };
}

async function find(access: Access, { numbers, since }: IssueQuery): Promise<readonly TrackedIssue[]> {
  const { client } = access;
  const open = await listOpen(client);
  const recent = since === undefined ? [] : await listCreatedSince(client, since);
  const found = new Map([...recent, ...open].map((issue) => [issue.number, issue]));
  const [listed] = found.values();
  for (const number of numbers.filter((known) => !found.has(known))) {
    const issue = await get(client, number, listed?.repository_url);
    if (issue !== undefined) found.set(number, issue);
  }
  const issues: TrackedIssue[] = [];
  for (const issue of found.values()) issues.push(await tracked(access, issue));
  return issues;
}

async function listOpen(client: GitHubClient): Promise<readonly Issue[]> {
  const query = { ...client.repository, state: "open", labels: LABEL, per_page: PAGE } as const;
  return (await client.paginate(`GET ${ISSUES}`, query)).filter(isIssue);
}

/** Newest first, so that the pages end where older ones begin, however long ago that was. */
async function listCreatedSince(client: GitHubClient, since: Instant): Promise<readonly Issue[]> {
  const query = { ...client.repository, state: "all", since: iso(since), per_page: PAGE } as const;
  const isNewer = (issue: { readonly created_at: string }): boolean => Date.parse(issue.created_at) >= since;
  const listed = await client.paginate(`GET ${ISSUES}`, query, ({ data }, done) => {
    if (!data.every(isNewer)) done();
    return data;
  });
  return listed.filter((issue) => isIssue(issue) && isNewer(issue));
}

/** Lists of issues hold pull requests too. */
function isIssue(issue: { readonly pull_request?: object | undefined }): boolean {
  return issue.pull_request === undefined;
}

/** Nothing where it was deleted or transferred: the address of a transferred one leads to another repository. */
async function get(client: GitHubClient, number: number, home: string | undefined): Promise<Issue | undefined> {
  try {
    const { data } = await client.request(`GET ${ISSUE}`, { ...client.repository, issue_number: number });
    const { owner, repo } = client.repository;
    const here = home ?? `/repos/${owner}/${repo}`;
    return isIssue(data) && data.repository_url.toLowerCase().endsWith(here.toLowerCase()) ? data : undefined;
  } catch (error) {
    if (error instanceof AdapterError && (error.code === "not-found" || error.code === "gone")) return undefined;
    throw error;
  }
}

async function tracked({ isOurs }: Access, issue: Issue): Promise<TrackedIssue> {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state === "closed" ? "closed" : "open",
    mine: await isOurs(issue.user),
    labels: issue.labels.flatMap((label) => (typeof label === "string" ? label : (label.name ?? []))),
    url: issue.html_url,
  };
}

async function open(access: Access, draft: IssueDraft): Promise<OpenedIssue> {
  const { client } = access;
  const { body } = draft;
  const post = async (): Promise<Issue> => create(client, draft);
  const issue = await once(post, async () => {
    const { data } = await client.request(`GET ${ISSUES}`, { ...client.repository, state: "all", per_page: PAGE });
    for (const known of data) if (isSame(known.body, body) && (await access.isOurs(known.user))) return known;
    return undefined;
  });
  assertKept(issue, body);
  const lacking = await dress(client, issue, draft);
  return { ...(await tracked(access, issue)), ...(lacking.length > 0 && { lacking }) };
}

/** A milestone that does not exist must not cost the issue. */
async function create(client: GitHubClient, { title, body, labels, milestone }: IssueDraft): Promise<Issue> {
  const bare = { ...client.repository, title, body, labels: [...labels] };
  const post = async (more: { readonly milestone?: number }): Promise<Issue> =>
    (await client.request(`POST ${ISSUES}`, { ...bare, ...more })).data;
  if (milestone === undefined) return post({});
  try {
    return await post({ milestone });
  } catch (error) {
    if (error instanceof AdapterError && error.code === "invalid") return post({});
    throw error;
  }
}

async function change(
  client: GitHubClient,
  number: number,
  { closedAs, pin, ...edit }: IssueEdit,
): Promise<readonly string[]> {
  const reason = closedAs === undefined ? {} : { state_reason: closedAs };
  const { data } = await client.request(`PATCH ${ISSUE}`, {
    ...client.repository,
    issue_number: number,
    ...edit,
    ...reason,
  });
  if (edit.body !== undefined) assertKept(data, edit.body);
  return pin === undefined ? [] : repin(client, data, pin);
}

async function listComments({ client, isOurs }: Access, number: number): Promise<readonly string[]> {
  const query = { ...client.repository, issue_number: number, per_page: PAGE };
  const bodies: string[] = [];
  for (const { user, body = "" } of await client.paginate(`GET ${COMMENTS}`, query)) {
    if (await isOurs(user)) bodies.push(body);
  }
  return bodies;
}

async function comment(access: Access, number: number, body: string): Promise<void> {
  const { client } = access;
  const post = async (): Promise<true> => {
    await client.request(`POST ${COMMENTS}`, { ...client.repository, issue_number: number, body });
    return true;
  };
  await once(post, async () => (await listComments(access, number)).some((known) => isSame(known, body)) || undefined);
}

/** Posts; where nobody knows whether that was carried out, looks, and posts again only if there is nothing. */
async function once<Made>(post: () => Promise<Made>, look: () => Promise<Made | undefined>): Promise<Made> {
  try {
    return await post();
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code !== "ambiguous") throw error;
    return (await look()) ?? (await post());
  }
}

function isSame(kept: string | null | undefined, sent: string): boolean {
  return normalised(kept ?? "") === normalised(sent);
}

/** GitHub answers some edits with success and keeps the old text (a body over its real limit), so the answer is compared. */
function assertKept({ number, body }: Pick<Issue, "number" | "body">, sent: string): void {
  if (isSame(body, sent)) return;
  throw new AdapterError("too-large", `GitHub kept another text than the one sent for issue ${number}`, {
    next: "shorten what people added to the issue's text: ours is never long",
  });
}
