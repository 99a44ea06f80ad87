import { type Actor, canModerate, canPush } from "../access.ts";
import { itemsIn, type JsonObject, textIn } from "../json.ts";
import { issuePayload } from "../payload.ts";
import { type Call, type Handlers, NOTHING, ok, paged, Refusal, type Reply } from "../reply.ts";
import { type Issue, knownLabels, labelName, listedIssues, now, saveIssue, type World } from "../world.ts";

/** Bodies of issues and comments, in bytes. The message names 65,536 characters; this is what the service really takes. */
export const BODY_BYTES = 262_144;
const TITLE_CHARACTERS = 256;

/** The issue of a call, or the refusals on the way to it. */
export function issueOf(world: World, { params }: Call): Issue {
  refuseDisabled(world);
  const issue = world.issues.get(Number(params["issue_number"]));
  if (issue === undefined) throw new Refusal(404, "Not Found");
  return issue;
}

export function refuseDisabled({ settings }: World): void {
  if (!settings.issuesEnabled) throw new Refusal(410, "Issues has been disabled in this repository.");
}

export function isTooLong(body: string): boolean {
  return Buffer.byteLength(body) > BODY_BYTES;
}

export function tooLong(field: "body" | "title", characters: number): Refusal {
  return new Refusal(422, `Validation Failed: ${field} is too long (maximum is ${characters} characters)`);
}

function listIssues(world: World, call: Call): Reply {
  refuseDisabled(world);
  const { query } = call;
  const found = listedIssues(world).filter((issue) => matches(issue, query));
  const key = query["sort"] === "updated" ? "updatedAt" : "createdAt";
  const direction = query["direction"] === "asc" ? 1 : -1;
  const sorted = found.toSorted((a, b) => direction * (a[key].localeCompare(b[key]) || a.number - b.number));
  return paged(
    sorted.map((issue) => issuePayload(world, issue)),
    call,
    world,
  );
}

/** Pull requests are issues too: they are not left out. */
function matches(issue: Issue, query: Call["query"]): boolean {
  const { state = "open", labels = "", since, creator, assignee } = query;
  const wanted = labels.toLowerCase().split(",").filter(Boolean);
  const has = new Set(issue.labels.map((label) => label.toLowerCase()));
  return (
    (state === "all" || state === issue.state) &&
    wanted.every((label) => has.has(label)) &&
    (since === undefined || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
    (creator === undefined || creator.toLowerCase() === issue.author.login.toLowerCase()) &&
    (assignee === undefined || assignee === "*" || issue.assignees.includes(assignee))
  );
}

/** Opens an issue; also how a test's people open theirs. */
export function openIssue(world: World, actor: Actor, body: JsonObject, isPullRequest = false): Issue {
  const title = titleIn(body) ?? "";
  const text = textIn(body, "body") ?? "";
  if (isTooLong(text)) throw tooLong("body", 65_536);
  return saveIssue(world, {
    number: Math.max(0, ...world.issues.keys()) + 1,
    title,
    body: text,
    state: "open",
    stateReason: null,
    author: actor.account,
    labels: [],
    assignees: [],
    locked: false,
    lockReason: null,
    milestone: milestoneIn(world, body),
    createdAt: now(world),
    updatedAt: now(world),
    closedAt: null,
    isPullRequest,
    ...triage(world, actor, body),
  });
}

/** Labels and assignees are dropped without a word where the author may not push. */
function triage(world: World, actor: Actor, body: JsonObject): Partial<Pick<Issue, "labels" | "assignees">> {
  if (!canPush(actor)) return {};
  const people = itemsIn(body, "assignees").map(String);
  return {
    ...(body["labels"] === undefined ? {} : { labels: knownLabels(world, itemsIn(body, "labels").map(labelName)) }),
    ...(body["assignees"] === undefined
      ? {}
      : { assignees: people.filter((login) => world.people.has(login.toLowerCase())) }),
  };
}

function milestoneIn({ settings }: World, body: JsonObject): number | null {
  const milestone = body["milestone"] ?? null;
  if (milestone === null) return null;
  if (settings.milestones.includes(Number(milestone))) return Number(milestone);
  throw new Refusal(422, "Validation Failed: milestone is invalid");
}

function titleIn(body: JsonObject): string | undefined {
  const title = body["title"];
  if (title === undefined || title === null) return undefined;
  const text = String(title);
  if (text.trim() === "") throw new Refusal(422, "Validation Failed: title can't be blank");
  if (text.length > TITLE_CHARACTERS) throw tooLong("title", TITLE_CHARACTERS);
  return text;
}

function createIssue(world: World, { actor, body }: Call): Reply {
  refuseDisabled(world);
  return ok(issuePayload(world, openIssue(world, actor, body)), 201);
}

function updateIssue(world: World, call: Call): Reply {
  const { actor, body } = call;
  const issue = issueOf(world, call);
  if (!canModerate(actor, issue.author)) throw new Refusal(403, "Must have admin rights to Repository.");
  const text = textIn(body, "body") ?? (body["body"] === null ? "" : issue.body);
  const edited: Issue = {
    ...issue,
    title: titleIn(body) ?? issue.title,
    // Measured: a longer body is answered with 200 and dropped.
    body: isTooLong(text) ? issue.body : text,
    ...stateEdit(world, issue, body),
    ...triage(world, actor, body),
    updatedAt: now(world),
  };
  return ok(issuePayload(world, saveIssue(world, edited)));
}

function stateEdit(
  world: World,
  issue: Issue,
  body: JsonObject,
): Partial<Pick<Issue, "state" | "stateReason" | "closedAt">> {
  const reason = textIn(body, "state_reason");
  if (body["state"] === "closed") {
    return { state: "closed", stateReason: reason ?? "completed", closedAt: issue.closedAt ?? now(world) };
  }
  if (body["state"] !== "open") return {};
  return { state: "open", stateReason: issue.state === "closed" ? "reopened" : issue.stateReason, closedAt: null };
}

function lockIssue(world: World, call: Call): Reply {
  const lockReason = textIn(call.body, "lock_reason") ?? null;
  saveIssue(world, { ...issueOf(world, call), locked: true, lockReason });
  return NOTHING;
}

function unlockIssue(world: World, call: Call): Reply {
  saveIssue(world, { ...issueOf(world, call), locked: false, lockReason: null });
  return NOTHING;
}

export const ISSUE_HANDLERS: Handlers = {
  "issues/list-for-repo": { needs: ["issues", "read"], handle: listIssues },
  "issues/create": { needs: ["issues", "write"], handle: createIssue },
  "issues/get": { needs: ["issues", "read"], handle: (world, call) => ok(issuePayload(world, issueOf(world, call))) },
  "issues/update": { needs: ["issues", "write"], handle: updateIssue },
  "issues/lock": { needs: ["issues", "write"], handle: lockIssue },
  "issues/unlock": { needs: ["issues", "write"], handle: unlockIssue },
};
