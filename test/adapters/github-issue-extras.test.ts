/** What an issue gets beside its text: none of it may cost the issue, and a repository is not asked for it twice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubTracker } from "../../src/adapters/github/tracker.ts";
import { instant } from "../../src/core/brand.ts";
import { OUR_LABELS } from "../../src/core/issue/labels.ts";
import type { Clock, IssueDraft, OpenedIssue, Tracker } from "../../src/ports.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../github/stand-in.ts";

const CLOCK: Clock = { now: () => instant(Date.now()), sleep: () => Promise.resolve() };
const DRAFT: IssueDraft = { title: "Orders API is down", body: "It is down.", labels: ["allclear", "api"] };
const PEOPLE = ["ana", "ben"].map((login) => ({ login, role: "write" as const }));

interface Subject {
  readonly standIn: StandIn;
  readonly tracker: Tracker;
  open(more?: Partial<IssueDraft>): Promise<OpenedIssue>;
  /** The requests since the last time, without the repository. */
  sent(): readonly string[];
}

async function withTracker(
  run: (subject: Subject) => Promise<void>,
  options: StandInOptions & { token?: string } = {},
) {
  const standIn = await createStandIn({ users: PEOPLE, ...options });
  try {
    const { owner, name, apiUrl } = standIn;
    const repository = { owner, name };
    const client = createGitHubClient({
      token: options.token ?? standIn.token,
      apiUrl,
      userAgent: "t",
      repository,
      clock: CLOCK,
    });
    const tracker = createGitHubTracker({ client, account: "github-actions[bot]" });
    let known = 0;
    const sent = (): readonly string[] => {
      const fresh = standIn.requests.slice(known);
      known = standIn.requests.length;
      return fresh.map(({ method, path }) => `${method} ${path.replace("/repos/acme/shop/", "")}`);
    };
    await run({ standIn, tracker, open: (more) => tracker.open({ ...DRAFT, ...more }), sent });
    assert.deepEqual(standIn.violations, []);
  } finally {
    await standIn.close();
  }
}

async function shown(standIn: StandIn, path: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${standIn.apiUrl}/repos/acme/shop/${path}`, {
    headers: { authorization: `Bearer ${standIn.token}`, "user-agent": "t" },
  });
  return answer.json() as Promise<Record<string, unknown>>;
}

test("our label gets its colour and description when GitHub makes it, once, and the user's own is left alone", () =>
  withTracker(async ({ standIn, open, sent }) => {
    await open();
    assert.deepEqual(sent(), ["POST issues", "PATCH labels/allclear"]);
    await open();
    assert.deepEqual(sent(), ["POST issues"]);
    const look = OUR_LABELS.get("allclear");
    const { color, description } = await shown(standIn, "labels/allclear");
    assert.deepEqual({ color, description }, look);
    assert.equal((await shown(standIn, "labels/api"))["description"], null);
  }));

test("owners are assigned, at most ten, and it is said whom GitHub passed over", () =>
  withTracker(async ({ standIn, open }) => {
    const { number, lacking = [] } = await open({ assignees: ["ana", "stranger", "Ben"] });
    const { assignees } = await shown(standIn, `issues/${number}`);
    assert.deepEqual(
      (assignees as readonly { readonly login: string }[]).map(({ login }) => login),
      ["ana", "ben"],
    );
    assert.deepEqual(lacking, ["`stranger` was not assigned: GitHub assigns only collaborators of the repository"]);
    const many = await open({ assignees: Array.from({ length: 12 }, (_, index) => `p${index}`) });
    assert.equal(many.lacking?.length, 11);
    assert.match(many.lacking?.at(-1) ?? "", /2 owners were not assigned: GitHub takes 10/);
  }));

test("the token of a workflow cannot tell a team, and says so", () =>
  withTracker(
    async ({ open, sent }) => {
      const { lacking } = await open({ assignees: ["acme/core"] });
      assert.match(lacking?.join() ?? "", /nobody of the team `acme\/core` is told: .*name people as owners/);
      assert.ok(!sent().some((request) => request.endsWith("/assignees")));
    },
    { settings: { teams: { "acme/core": ["ana"] } } },
  ));

test("a team is its members where the token may read them", () =>
  withTracker(
    async ({ standIn, open }) => {
      const { number, lacking } = await open({ assignees: ["acme/core", "ana"] });
      assert.equal(lacking, undefined);
      const { assignees } = await shown(standIn, `issues/${number}`);
      assert.equal((assignees as readonly unknown[]).length, 2);
    },
    {
      settings: { teams: { "acme/core": ["ana", "ben"] } },
      tokens: [{ token: "anas", login: "ana", permissions: { issues: "write", contents: "write" } }],
      token: "anas",
    },
  ));

test("a milestone that does not exist costs the milestone, not the issue", () =>
  withTracker(
    async ({ standIn, open }) => {
      const right = await open({ milestone: 7 });
      assert.equal(right.lacking, undefined);
      assert.deepEqual(((await shown(standIn, `issues/${right.number}`))["milestone"] as { number: number }).number, 7);
      const { number, lacking } = await open({ milestone: 8 });
      assert.deepEqual(lacking, [`issue ${number} got no milestone: check that there is one with the number 8`]);
    },
    { settings: { milestones: [7] } },
  ));

test("an issue is locked and pinned where asked, and unpinned when it closes; a fourth pin costs nothing but the pin", () =>
  withTracker(async ({ standIn, tracker, open, sent }) => {
    for (let count = 0; count < 3; count += 1) assert.equal((await open({ lock: true, pin: true })).lacking, undefined);
    assert.equal((await shown(standIn, "issues/1"))["locked"], true);
    const { number, lacking } = await open({ pin: true });
    assert.match(lacking?.join() ?? "", new RegExp(`issue ${number}: it was not pinned: .*Maximum 3 pinned`));
    sent();
    await tracker.edit(1, { state: "closed", closedAs: "completed", pin: false });
    assert.deepEqual(sent(), ["PATCH issues/1", "POST /graphql"]);
    assert.equal((await open({ pin: true })).lacking, undefined);
    assert.deepEqual(await tracker.edit(1, { pin: false }), []);
  }));

test("an issue that is open again is pinned again; where there is no room it is open all the same, and that is said", () =>
  withTracker(async ({ standIn, tracker, open }) => {
    for (let count = 0; count < 3; count += 1) await open({ pin: true });
    await tracker.edit(1, { state: "closed", closedAs: "completed", pin: false });
    assert.deepEqual(await tracker.edit(1, { state: "open", pin: true }), []);
    assert.equal((await standIn.dump()).issues[0]?.pinned, true);
    await tracker.edit(1, { state: "closed", closedAs: "completed", pin: false });
    await open({ pin: true });
    const [lacking, ...others] = await tracker.edit(1, { state: "open", pin: true });
    assert.match(lacking ?? "", /^issue 1: it was not pinned: .*Maximum 3 pinned/);
    assert.deepEqual(others, []);
    assert.equal((await shown(standIn, "issues/1"))["state"], "open");
  }));

test("where there is no GraphQL nothing is pinned, and the issue is there", () =>
  withTracker(
    async ({ open }) => {
      const { number, lacking } = await open({ pin: true });
      assert.match(lacking?.join() ?? "", new RegExp(`issue ${number}: it was not pinned: `));
    },
    { settings: { graphql: false } },
  ));
