import { canPush, type Role } from "../access.ts";
import { accountPayload } from "../payload.ts";
import { type Call, type Handlers, NOTHING, ok, Refusal, type Reply } from "../reply.ts";
import { nodeId, repositoryUrl, type World, webUrl } from "../world.ts";

function getRepository(world: World, { actor }: Call): Reply {
  const { id, name, owner, defaultBranch, settings } = world;
  const person = world.people.get(owner.toLowerCase());
  return ok({
    id,
    node_id: nodeId(world),
    name,
    full_name: `${owner}/${name}`,
    owner: accountPayload(person?.account ?? { id: 0, login: owner, type: "User" }),
    private: settings.private,
    visibility: settings.private ? "private" : "public",
    default_branch: defaultBranch,
    has_issues: settings.issuesEnabled,
    has_pages: settings.pages !== undefined,
    url: repositoryUrl(world),
    html_url: webUrl(world),
    permissions: {
      admin: actor.role === "admin",
      maintain: actor.role === "admin" || actor.role === "maintain",
      push: canPush(actor) && (actor.role !== undefined || actor.permissions.contents === "write"),
      triage: actor.role !== "none" && actor.role !== "read",
      pull: true,
    },
  });
}

function getPages(world: World): Reply {
  const { pages, private: isPrivate } = world.settings;
  if (pages === undefined) throw new Refusal(404, "Not Found");
  return ok({
    url: `${repositoryUrl(world)}/pages`,
    status: "built",
    cname: null,
    custom_404: false,
    html_url: pages.htmlUrl ?? world.siteUrl,
    build_type: pages.buildType,
    source: { branch: world.defaultBranch, path: "/" },
    public: !isPrivate,
    https_enforced: true,
  });
}

/** The `permission` of old knows four words; `role_name` has all. */
const OLD_WORDS: Readonly<Record<Role, string>> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

function getPermission(world: World, { params }: Call): Reply {
  const { username = "" } = params;
  const person = world.people.get(username.toLowerCase());
  if (person === undefined) throw new Refusal(404, `${username} is not a user`);
  const { account, role } = person;
  return ok({ permission: OLD_WORDS[role], role_name: role, user: { ...accountPayload(account), role_name: role } });
}

function getUser(_: World, { actor }: Call): Reply {
  if (actor.account.type === "Bot") throw new Refusal(403, "Resource not accessible by integration");
  return ok(accountPayload(actor.account));
}

function dispatch(world: World, { params, body }: Call): Reply {
  const { workflow_id: workflow } = params;
  world.dispatches.push({ ...(workflow === undefined ? {} : { workflow }), ...body });
  return NOTHING;
}

async function workflows(world: World) {
  const tree = await world.git.find(`refs/heads/${world.defaultBranch}:.github/workflows`, "tree");
  const entries = tree === undefined ? [] : await world.git.listTree(tree, false);
  return entries.map(({ path: file }, index) => ({
    id: 7000 + index,
    name: file,
    path: `.github/workflows/${file}`,
    state: "active",
    html_url: `${webUrl(world)}/blob/${world.defaultBranch}/.github/workflows/${file}`,
    url: `${repositoryUrl(world)}/actions/workflows/${7000 + index}`,
  }));
}

async function listWorkflows(world: World): Promise<Reply> {
  const all = await workflows(world);
  return ok({ total_count: all.length, workflows: all });
}

async function workflowOf(world: World, { params }: Call) {
  const wanted = params["workflow_id"] ?? "";
  const found = (await workflows(world)).find(({ id, name }) => String(id) === wanted || name === wanted);
  if (found === undefined) throw new Refusal(404, "Not Found");
  return found;
}

export const REPOSITORY_HANDLERS: Handlers = {
  "repos/get": { needs: "always", handle: getRepository },
  "repos/get-pages": { needs: ["pages", "read"], handle: getPages },
  "repos/get-collaborator-permission-level": { needs: "always", handle: getPermission },
  "repos/create-dispatch-event": { needs: ["contents", "write"], handle: dispatch },
  "users/get-authenticated": { needs: "always", handle: getUser },
  "actions/list-repo-workflows": { needs: ["actions", "read"], handle: listWorkflows },
  "actions/get-workflow": {
    needs: ["actions", "read"],
    handle: async (world, call) => ok(await workflowOf(world, call)),
  },
  "actions/enable-workflow": {
    needs: ["actions", "write"],
    handle: async (world, call) => {
      await workflowOf(world, call);
      return NOTHING;
    },
  },
  "actions/create-workflow-dispatch": {
    needs: ["actions", "write"],
    handle: async (world, call) => {
      await workflowOf(world, call);
      return dispatch(world, call);
    },
  },
};
