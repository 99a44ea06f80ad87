import { createEmulator } from "emulate";
import type { GitHubServer } from "./exchange.ts";
import type { Json } from "./json.ts";

const OWNER = "acme";
const TOKEN = "emulate-token";

/**
 * Starts `emulate`, a GitHub REST server that is not ours, with what `createStandIn()` begins with: a repository with a
 * README. Its token is the owner's, not an Actions token.
 */
export async function startEmulate(): Promise<GitHubServer> {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      github: { users: [{ login: OWNER }], repos: [{ owner: OWNER, name: "shop", auto_init: true }] },
      tokens: { [TOKEN]: { login: OWNER, scopes: ["repo"] } },
    },
  });
  return { apiUrl: emulator.url, token: TOKEN, owner: OWNER, name: "shop", close: () => emulator.close() };
}

/** Something GitHub does and `emulate` 0.12.2 does not: whoever runs a scenario on it leaves these out. */
export interface Lack {
  readonly what: string;
  /** Requests in order; the last one shows it. */
  readonly requests: readonly (readonly [method: string, path: string, body?: Json])[];
  /** What it answers instead: a status, or a member that is missing from a good answer. */
  readonly shownBy: { readonly status: number } | { readonly missing: string };
}

export const LACKS: readonly Lack[] = [
  {
    what: "the tree of a branch's commit",
    requests: [["GET", "~/branches/main"]],
    shownBy: { missing: "commit.commit" },
  },
  { what: "Pages", requests: [["GET", "~/pages"]], shownBy: { status: 404 } },
  { what: "rules of a branch", requests: [["GET", "~/rules/branches/main"]], shownBy: { status: 404 } },
  {
    what: "repository_dispatch",
    requests: [["POST", "~/dispatches", { event_type: "x" }]],
    shownBy: { status: 404 },
  },
  {
    what: "label names in other letters",
    requests: [
      ["POST", "~/labels", { name: "Upper", color: "ff0000" }],
      ["GET", "~/labels/upper"],
    ],
    shownBy: { status: 404 },
  },
  {
    what: "a limit for bodies",
    requests: [["POST", "~/issues", { title: "long", body: "x".repeat(300_000) }]],
    shownBy: { status: 201 },
  },
  {
    what: "reactions",
    requests: [
      ["POST", "~/issues/1/comments", { body: "/ack" }],
      ["POST", "~/issues/comments/1/reactions", { content: "eyes" }],
    ],
    shownBy: { status: 404 },
  },
];
