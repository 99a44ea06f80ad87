import { itemsIn } from "../json.ts";
import { accountPayload, issuePayload } from "../payload.ts";
import { type Call, type Handlers, ok, Refusal, type Reply } from "../reply.ts";
import { now, saveIssue, type World } from "../world.ts";
import { issueOf } from "./issues.ts";

const MOST_ASSIGNEES = 10;

/** Whom GitHub cannot assign it passes over without a word. */
function addAssignees(world: World, call: Call): Reply {
  const issue = issueOf(world, call);
  const people = itemsIn(call.body, "assignees").map(String);
  const known = people.filter((login) => world.people.has(login.toLowerCase()));
  const assignees = [...new Set([...issue.assignees, ...known])].slice(0, MOST_ASSIGNEES);
  return ok(issuePayload(world, saveIssue(world, { ...issue, assignees, updatedAt: now(world) })), 201);
}

/** No permission of a workflow's job covers the members of an organisation. */
function listTeam(world: World, { params, actor }: Call): Reply {
  if (actor.role === undefined) throw new Refusal(403, "Resource not accessible by integration");
  const members = world.settings.teams[`${params["org"]}/${params["team_slug"]}`];
  if (members === undefined) throw new Refusal(404, "Not Found");
  return ok(members.map((login) => accountPayload({ id: 9_000 + login.length, login, type: "User" })));
}

export const PEOPLE_HANDLERS: Handlers = {
  "issues/add-assignees": { needs: ["issues", "write"], handle: addAssignees },
  "teams/list-members-in-org": { needs: "always", handle: listTeam },
};
