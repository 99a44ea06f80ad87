import { canModerate, canPush } from "../access.ts";
import { textIn } from "../json.ts";
import { accountPayload, commentPayload } from "../payload.ts";
import { type Call, type Handlers, ok, paged, Refusal, type Reply } from "../reply.ts";
import { type Comment, nextId, now, saveIssue, type World } from "../world.ts";
import { issueOf, isTooLong, refuseDisabled, tooLong } from "./issues.ts";

function commentOf(world: World, { params }: Call): Comment {
  refuseDisabled(world);
  const comment = world.comments.get(Number(params["comment_id"]));
  if (comment === undefined) throw new Refusal(404, "Not Found");
  return comment;
}

function listComments(world: World, call: Call): Reply {
  const { number } = issueOf(world, call);
  const { since } = call.query;
  const found = [...world.comments.values()].filter(
    ({ issue, updatedAt }) => issue === number && (since === undefined || Date.parse(updatedAt) >= Date.parse(since)),
  );
  return paged(
    found.map((comment) => commentPayload(world, comment)),
    call,
    world,
  );
}

function createComment(world: World, call: Call): Reply {
  const issue = issueOf(world, call);
  const body = bodyOf(call);
  const isPersonWhoMayPush = call.actor.role !== undefined && canPush(call.actor);
  if (issue.locked && !isPersonWhoMayPush) {
    throw new Refusal(403, "Unable to create comment because issue is locked.");
  }
  const at = now(world);
  const comment: Comment = {
    id: nextId(world),
    issue: issue.number,
    author: call.actor.account,
    body,
    createdAt: at,
    updatedAt: at,
    reactions: [],
  };
  world.comments.set(comment.id, comment);
  saveIssue(world, { ...issue, updatedAt: at });
  return ok(commentPayload(world, comment), 201);
}

function bodyOf({ body }: Call): string {
  const text = textIn(body, "body") ?? "";
  if (text.trim() === "") throw new Refusal(422, "Validation Failed: body can't be blank");
  if (isTooLong(text)) throw tooLong("body", 65_536);
  return text;
}

function updateComment(world: World, call: Call): Reply {
  const comment = commentOf(world, call);
  if (!canModerate(call.actor, comment.author)) throw new Refusal(403, "Must have admin rights to Repository.");
  const edited = { ...comment, body: bodyOf(call), updatedAt: now(world) };
  world.comments.set(comment.id, edited);
  return ok(commentPayload(world, edited));
}

function listReactions(world: World, call: Call): Reply {
  return paged(commentOf(world, call).reactions.map(reactionPayload), call, world);
}

function createReaction(world: World, call: Call): Reply {
  const comment = commentOf(world, call);
  const content = textIn(call.body, "content") ?? "";
  const { account } = call.actor;
  const known = comment.reactions.find((each) => each.content === content && each.account.id === account.id);
  if (known !== undefined) return ok(reactionPayload(known));
  const reaction = { id: nextId(world), account, content };
  world.comments.set(comment.id, { ...comment, reactions: [...comment.reactions, reaction] });
  return ok(reactionPayload(reaction), 201);
}

function reactionPayload({ id, account, content }: Comment["reactions"][number]) {
  return { id, content, user: accountPayload(account) };
}

export const COMMENT_HANDLERS: Handlers = {
  "issues/list-comments": { needs: ["issues", "read"], handle: listComments },
  "issues/create-comment": { needs: ["issues", "write"], handle: createComment },
  "issues/get-comment": {
    needs: ["issues", "read"],
    handle: (world, call) => ok(commentPayload(world, commentOf(world, call))),
  },
  "issues/update-comment": { needs: ["issues", "write"], handle: updateComment },
  "reactions/list-for-issue-comment": { needs: ["issues", "read"], handle: listReactions },
  "reactions/create-for-issue-comment": { needs: ["issues", "write"], handle: createReaction },
};
