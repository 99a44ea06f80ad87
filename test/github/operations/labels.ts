import { itemsIn, textIn } from "../json.ts";
import { labelPayload } from "../payload.ts";
import { type Call, type Handlers, ok, paged, Refusal, type Reply } from "../reply.ts";
import { type Issue, knownLabels, type Label, labelName, now, saveIssue, saveLabel, type World } from "../world.ts";
import { issueOf } from "./issues.ts";

const DESCRIPTION_CHARACTERS = 100;

function labelOf(world: World, { params }: Call): Label {
  const label = world.labels.get((params["name"] ?? "").toLowerCase());
  if (label === undefined) throw new Refusal(404, "Not Found");
  return label;
}

function listLabels(world: World, call: Call): Reply {
  return paged(
    [...world.labels.values()].map((label) => labelPayload(world, label)),
    call,
    world,
  );
}

function createLabel(world: World, call: Call): Reply {
  const name = textIn(call.body, "name") ?? "";
  if (world.labels.has(name.toLowerCase())) throw new Refusal(422, "Validation Failed: name already_exists");
  return ok(labelPayload(world, saveLabel(world, { name, color: "ededed", ...looks(call, null) })), 201);
}

function updateLabel(world: World, call: Call): Reply {
  const label = labelOf(world, call);
  const name = textIn(call.body, "new_name") ?? label.name;
  world.labels.delete(label.name.toLowerCase());
  const saved = saveLabel(world, { ...label, name, ...looks(call, label.description) });
  for (const issue of world.issues.values()) {
    if (issue.labels.includes(label.name)) saveIssue(world, renamed(issue, label.name, name));
  }
  return ok(labelPayload(world, saved));
}

function renamed(issue: Issue, from: string, to: string): Issue {
  return { ...issue, labels: issue.labels.map((each) => (each === from ? to : each)) };
}

function looks({ body }: Call, before: string | null): Partial<Label> & Pick<Label, "description"> {
  const description = textIn(body, "description") ?? before;
  if ((description?.length ?? 0) > DESCRIPTION_CHARACTERS) {
    throw new Refusal(422, "Validation Failed: description is too long (maximum is 100 characters)");
  }
  const color = textIn(body, "color");
  return { description, ...(color === undefined ? {} : { color }) };
}

function labelsReply(world: World, { labels }: Issue): Reply {
  return ok(
    labels.flatMap((name) => {
      const label = world.labels.get(name.toLowerCase());
      return label === undefined ? [] : [labelPayload(world, label)];
    }),
  );
}

function namesIn({ body }: Call): readonly string[] {
  return itemsIn(body, "labels").map(labelName);
}

function addLabels(world: World, call: Call): Reply {
  const issue = issueOf(world, call);
  const labels = knownLabels(world, [...issue.labels, ...namesIn(call)]);
  return labelsReply(world, saveIssue(world, { ...issue, labels, updatedAt: now(world) }));
}

function setLabels(world: World, call: Call): Reply {
  const issue = issueOf(world, call);
  const labels = knownLabels(world, namesIn(call));
  return labelsReply(world, saveIssue(world, { ...issue, labels, updatedAt: now(world) }));
}

function removeLabel(world: World, call: Call): Reply {
  const issue = issueOf(world, call);
  const gone = (call.params["name"] ?? "").toLowerCase();
  const labels = issue.labels.filter((name) => name.toLowerCase() !== gone);
  if (labels.length === issue.labels.length) throw new Refusal(404, "Label does not exist");
  return labelsReply(world, saveIssue(world, { ...issue, labels, updatedAt: now(world) }));
}

export const LABEL_HANDLERS: Handlers = {
  "issues/list-labels-for-repo": { needs: ["issues", "read"], handle: listLabels },
  "issues/create-label": { needs: ["issues", "write"], handle: createLabel },
  "issues/get-label": {
    needs: ["issues", "read"],
    handle: (world, call) => ok(labelPayload(world, labelOf(world, call))),
  },
  "issues/update-label": { needs: ["issues", "write"], handle: updateLabel },
  "issues/list-labels-on-issue": {
    needs: ["issues", "read"],
    handle: (world, call) => labelsReply(world, issueOf(world, call)),
  },
  "issues/add-labels": { needs: ["issues", "write"], handle: addLabels },
  "issues/set-labels": { needs: ["issues", "write"], handle: setLabels },
  "issues/remove-label": { needs: ["issues", "write"], handle: removeLabel },
};
