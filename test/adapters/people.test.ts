/** Who may command, and how they are answered at once: by GitHub, and on one's own machine. */

import assert from "node:assert/strict";
import { createGitHubAccess, createGitHubReactions } from "../../src/adapters/github/access.ts";
import { createLocalAccess, createLocalReactions } from "../../src/adapters/local/access.ts";
import { accessContract } from "../contract/access.ts";
import { reactionsContract } from "../contract/reactions.ts";
import { createStandIn, type StandIn } from "../github/stand-in.ts";
import { answering, CLOCK, clientOf } from "../support/github-store.ts";

const ROLES = ["admin", "maintain", "write", "triage", "read", "none"] as const;
const BOTH = ["triage", "write"] as const;

async function closed(standIn: StandIn): Promise<void> {
  await standIn.close();
  assert.deepEqual(standIn.violations, []);
}

accessContract(
  "GitHub",
  {
    ...{ "an-admin": BOTH, "a-maintain": BOTH, "a-write": BOTH },
    ...{ "a-triage": ["triage"], "a-read": [], "a-none": [], stranger: [] },
  },
  async () => {
    const users = ROLES.map((role) => ({ login: role === "admin" ? "an-admin" : `a-${role}`, role }));
    const standIn = await createStandIn({ clock: CLOCK, users });
    return {
      access: createGitHubAccess(clientOf(standIn)),
      cutOff: createGitHubAccess(clientOf(standIn, { fetch: answering(() => true, 403, { message: "no" }) })),
      close: () => closed(standIn),
    };
  },
);

accessContract(
  "one's own machine",
  { me: BOTH, anybody: BOTH },
  async () => ({ access: createLocalAccess(), close: async () => undefined }),
  ["refusals"],
);

reactionsContract("GitHub", async () => {
  const standIn = await createStandIn({ clock: CLOCK });
  const owner = standIn.as(standIn.owner);
  const { number } = (await owner("POST", "/issues", { title: "Orders" })) as { readonly number: number };
  const another = () => createGitHubReactions(clientOf(standIn));
  return {
    reactions: another(),
    another,
    comment: async () => {
      const { id } = (await owner("POST", `/issues/${number}/comments`, { body: "/ack" })) as { readonly id: number };
      return id;
    },
    shown: async (comment) => {
      const reactions = await owner("GET", `/issues/comments/${comment}/reactions`);
      return (reactions as readonly { readonly content: "+1" | "confused" | "eyes" }[]).map(({ content }) => content);
    },
    close: () => closed(standIn),
  };
});

// Nobody's comments stand there: it must only let the bot be.
reactionsContract(
  "one's own machine",
  async () => ({
    reactions: createLocalReactions(),
    another: createLocalReactions,
    comment: async () => 1,
    close: async () => undefined,
  }),
  ["comments"],
);
