import assert from "node:assert/strict";
import { createGitHubClient, type GitHubClient, type GitHubClientOptions } from "../../src/adapters/github/client.ts";
import { createGitHubStore, type GitHubStoreOptions } from "../../src/adapters/github/store.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { instant } from "../../src/core/brand.ts";
import { AdapterError, type Store } from "../../src/ports.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../github/stand-in.ts";

export const REF = "refs/heads/allclear-history";
const AUTHOR = { name: "Allclear", email: "bot@allclear.example" };
/** Waits cost nothing here. */
export const CLOCK = quickClock({ start: instant(Date.UTC(2026, 10, 22, 12)) });

export function clientOf(standIn: StandIn, options: Partial<GitHubClientOptions> = {}): GitHubClient {
  const repository = { owner: standIn.owner, name: standIn.name };
  const { apiUrl, token } = standIn;
  return createGitHubClient({
    token,
    apiUrl,
    repository,
    userAgent: "allclear-test",
    clock: CLOCK,
    timeoutMs: 5_000,
    ...options,
  });
}

export function storeOn(client: GitHubClient, options: Partial<GitHubStoreOptions> = {}): Store {
  return createGitHubStore({ client, ref: REF, author: AUTHOR, clock: CLOCK, ...options });
}

export async function onStandIn(run: (standIn: StandIn) => Promise<void>, options: StandInOptions = {}): Promise<void> {
  const standIn = await createStandIn({ clock: CLOCK, ...options });
  try {
    await run(standIn);
    assert.deepEqual(standIn.violations, []);
  } finally {
    await standIn.close();
  }
}

/** A connection that carries the request, and loses the answer after `meanwhile` has happened. */
export function losing(
  isMeant: (method: string, url: string) => boolean,
  meanwhile: () => Promise<void>,
  isCarried = true,
): typeof fetch {
  let isLost = false;
  return async (input, init) => {
    if (isLost || !isMeant(init?.method ?? "GET", String(input))) return fetch(input, init);
    isLost = true;
    if (isCarried) await fetch(input, init);
    await meanwhile();
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  };
}

export const isRefUpdate = (method: string, url: string): boolean => method === "PATCH" && url.includes("/git/refs/");
export const isRefCreation = (method: string, url: string): boolean => method === "POST" && url.endsWith("/git/refs");

export async function refusal(promise: Promise<unknown>): Promise<AdapterError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AdapterError, String(error));
  return error;
}

/** GitHub as it answers one request by itself, and the stand-in the others. */
export function answering(
  isMeant: (method: string, url: string) => boolean,
  status: number,
  body: unknown,
): typeof fetch {
  const answer = (): Response =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json; charset=utf-8" } });
  return async (input, init) => (isMeant(init?.method ?? "GET", String(input)) ? answer() : fetch(input, init));
}
