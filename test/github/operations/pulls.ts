import { type JsonObject, textIn } from "../json.ts";
import { accountPayload, issuePayload } from "../payload.ts";
import { type Call, type Handlers, ok, paged, Refusal, type Reply } from "../reply.ts";
import { type PullRequest, repositoryUrl, saveIssue, type World, webUrl } from "../world.ts";
import { openIssue } from "./issues.ts";

/** Newest first, as GitHub lists them. `head` is `owner:branch`. */
async function listPulls(world: World, call: Call): Promise<Reply> {
  const { state = "open", head, base } = call.query;
  const wanted = [...world.pulls].filter(([number, pull]) => {
    const shown = world.issues.get(number)?.state ?? "closed";
    return (
      (state === "all" || state === shown) &&
      (head === undefined || head === `${world.owner}:${pull.head}`) &&
      (base === undefined || base === pull.base)
    );
  });
  const payloads = wanted.reverse().map(([number, pull]) => pullPayload(world, number, pull));
  return paged(await Promise.all(payloads), call, world);
}

async function createPull(world: World, { body, actor }: Call): Promise<Reply> {
  if (actor.role === undefined && !world.settings.actionsOpenPulls)
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const head = (textIn(body, "head") ?? "").replace(`${world.owner}:`, "");
  const base = textIn(body, "base") ?? "";
  for (const branch of [head, base])
    if ((await world.git.find(`refs/heads/${branch}`, "commit")) === undefined)
      throw new Refusal(422, `Validation Failed: ${branch} is no branch`);
  const isOpen = ([number, pull]: readonly [number, PullRequest]) =>
    pull.head === head && pull.base === base && world.issues.get(number)?.state === "open";
  if ([...world.pulls].some(isOpen))
    throw new Refusal(422, `Validation Failed: A pull request already exists for ${world.owner}:${head}.`);
  const { number } = openIssue(world, actor, body, true);
  const pull = { head, base };
  world.pulls.set(number, pull);
  return ok(await pullPayload(world, number, pull), 201);
}

async function pullPayload(world: World, number: number, pull: PullRequest): Promise<JsonObject> {
  const issue = world.issues.get(number);
  if (issue === undefined) throw new Refusal(404, "Not Found");
  const url = `${repositoryUrl(world)}/pulls/${number}`;
  const htmlUrl = `${webUrl(world)}/pull/${number}`;
  const { title, body, state, user, labels, created_at, updated_at, closed_at, author_association } = issuePayload(
    world,
    issue,
  );
  return {
    ...{ title: title ?? "", body: body ?? null, state: state ?? "open", user: user ?? null, labels: labels ?? [] },
    ...{ created_at: created_at ?? "", updated_at: updated_at ?? "", closed_at: closed_at ?? null },
    author_association: author_association ?? "NONE",
    id: 700_000 + number,
    number,
    url,
    html_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    merged_at: null,
    head: await side(world, pull.head),
    base: await side(world, pull.base),
  };
}

async function side(world: World, branch: string): Promise<JsonObject> {
  return {
    label: `${world.owner}:${branch}`,
    ref: branch,
    sha: (await world.git.find(`refs/heads/${branch}`, "commit")) ?? "0".repeat(40),
    user: accountPayload({ id: 101, login: world.owner, type: "User" }),
  };
}

/** What a person does with a pull request in the browser. */
export function closePull(world: World, number: number): void {
  const issue = world.issues.get(number);
  if (issue !== undefined) saveIssue(world, { ...issue, state: "closed" });
}

export const PULL_HANDLERS: Handlers = {
  "pulls/list": { needs: ["pull-requests", "read"], handle: listPulls },
  "pulls/create": { needs: ["pull-requests", "write"], handle: createPull },
};
