/** What a new issue gets beside its text: people, a lock, a pin, and its labels their looks. None of it may cost the issue. */
import { isTeam, unreadTeam } from "../../core/audience.ts";
import { OUR_LABELS } from "../../core/issue/labels.ts";
import { AdapterError, type IssueDraft } from "../../ports.ts";
import type { GitHubClient } from "./client.ts";
import { mutate } from "./graphql.ts";
import { membersOf } from "./teams.ts";

/** A new issue, as far as its extras need it. */
export interface BareIssue {
  readonly number: number;
  readonly node_id: string;
  readonly milestone?: { readonly number: number } | null;
  readonly labels: readonly (
    | string
    | { readonly name?: string | undefined; readonly color?: string | null; readonly description?: string | null }
  )[];
}

/** GitHub takes so many. */
const MOST_ASSIGNEES = 10;
/** GitHub's colour for a label that was made by being used. */
const NO_COLOUR = "ededed";
const NOT_PINNED = "it was not pinned";
const LABEL = "/repos/{owner}/{repo}/labels/{name}";
const ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}";

/** Gives an issue what its draft asks for, each thing by itself, and answers what it did not get, a plain sentence each. */
export async function dress(client: GitHubClient, issue: BareIssue, draft: IssueDraft): Promise<readonly string[]> {
  const { assignees = [] } = draft;
  const lacking: string[] = [];
  const attempt = async (what: string, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      lacking.push(lack(issue, what, error));
    }
  };
  if (assignees.length > 0)
    await attempt("nobody was assigned", async () => {
      lacking.push(...(await assign(client, issue.number, assignees)));
    });
  for (const name of plainLabels(issue))
    await attempt(`the label \`${name}\` got no colour`, () => paint(client, name));
  if (draft.milestone !== undefined && issue.milestone?.number !== draft.milestone)
    lacking.push(`issue ${issue.number} got no milestone: check that there is one with the number ${draft.milestone}`);
  if (draft.lock === true) await attempt("it was not locked", () => lock(client, issue.number));
  if (draft.pin === true) await attempt(NOT_PINNED, () => pin(client, "pinIssue", issue));
  return lacking;
}

/**
 * Pins an issue that came back, or unpins one that is over, and answers what it did not get. Somebody may have unpinned it,
 * and a pin that stays harms nobody: that refusal is none.
 */
export async function repin(client: GitHubClient, issue: BareIssue, isPinned: boolean): Promise<readonly string[]> {
  try {
    await pin(client, isPinned ? "pinIssue" : "unpinIssue", issue);
    return [];
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return isPinned ? [lack(issue, NOT_PINNED, error)] : [];
  }
}

function lack({ number }: BareIssue, what: string, { message, next }: AdapterError): string {
  return `issue ${number}: ${what}: ${message}; ${next}`;
}

/** GitHub passes over whom it cannot assign without a word, so its answer is compared. */
async function assign(client: GitHubClient, number: number, owners: readonly string[]): Promise<readonly string[]> {
  const { people, lacking } = await expanded(client, owners);
  const asked = people.slice(0, MOST_ASSIGNEES);
  if (asked.length === 0) return lacking;
  const { data } = await client.request(`POST ${ISSUE}/assignees`, {
    ...client.repository,
    issue_number: number,
    assignees: [...asked],
  });
  const assigned = new Set((data.assignees ?? []).map(({ login }) => login.toLowerCase()));
  const missed = asked.filter((login) => !assigned.has(login.toLowerCase()));
  return [
    ...lacking,
    ...missed.map((login) => `\`${login}\` was not assigned: GitHub assigns only collaborators of the repository`),
    ...(people.length > MOST_ASSIGNEES
      ? [`${people.length - MOST_ASSIGNEES} owners were not assigned: GitHub takes ${MOST_ASSIGNEES} for an issue`]
      : []),
  ];
}

/** People, and the members of teams that the token may read; it is said which it may not. */
async function expanded(
  client: GitHubClient,
  owners: readonly string[],
): Promise<{ readonly people: readonly string[]; readonly lacking: readonly string[] }> {
  const people = new Set(owners.filter((owner) => !isTeam(owner)));
  const lacking: string[] = [];
  for (const team of owners.filter(isTeam)) {
    try {
      for (const login of await membersOf(client, team, MOST_ASSIGNEES)) people.add(login);
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      lacking.push(unreadTeam(team));
    }
  }
  return { people: [...people], lacking };
}

/** Labels of ours that GitHub has just made: once somebody gave one a look or a description, it stays so. */
function plainLabels({ labels }: BareIssue): readonly string[] {
  return labels.flatMap((label) => {
    if (typeof label === "string" || label.name === undefined || !OUR_LABELS.has(label.name)) return [];
    const isPlain = (label.color ?? NO_COLOUR) === NO_COLOUR && (label.description ?? "") === "";
    return isPlain ? [label.name] : [];
  });
}

async function paint(client: GitHubClient, name: string): Promise<void> {
  const look = OUR_LABELS.get(name);
  if (look !== undefined) await client.request(`PATCH ${LABEL}`, { ...client.repository, name, ...look });
}

async function lock(client: GitHubClient, number: number): Promise<void> {
  await client.request(`PUT ${ISSUE}/lock`, { ...client.repository, issue_number: number });
}

/** There is no pinning in GitHub's REST API. */
async function pin(
  client: GitHubClient,
  name: "pinIssue" | "unpinIssue",
  { node_id: issueId }: BareIssue,
): Promise<void> {
  const type = name === "pinIssue" ? "PinIssueInput" : "UnpinIssueInput";
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`;
  await mutate(client, { name, document, input: { issueId }, permission: "issues=write" });
}
