/**
 * The same rounds on a GitHub that is not ours. What `emulate` lacks is left out: it has no Pages, and its token is a
 * person's; so issues are compared without their author.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { startEmulate } from "../github/emulate.ts";
import { exchange, pick } from "../github/exchange.ts";
import { isObject, type Json } from "../github/json.ts";
import { openRounds, openScenario, START } from "./scenario.ts";

const ROUNDS = [
  [0, 503],
  [5, 503],
  [10, 200],
  [25, 200],
  [30, 503],
  [35, 200],
  [50, 200],
] as const;
const TIMEOUT_MS = 10_000;

/** Moments, latencies and ports by their kind only. */
function plain(text: unknown): string {
  return (
    String(text)
      // A busy machine disturbs a look, which is then measured again.
      .replace(/, at attempt \d+|,?"attempts": ?\d+|- \*\*Attempts\*\*: \d+\n/g, "")
      .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:Z| UTC)|\d{8}T\d{6}Z/g, "<time>")
      .replace(/\b\d+ ms\b/g, "<latency>")
      .replace(/127\.0\.0\.1:\d+/g, "<address>")
      .replace(/\n*(?:\[Status page\]|Its record)[^\n]*/g, "")
  );
}

function list(json: Json): readonly Json[] {
  return Array.isArray(json) ? json : [];
}

test("on `emulate`, too, an outage that comes back is one issue, opened, closed, opened again and closed, and a commit for each round", async (t) => {
  const emulate = await startEmulate();
  t.after(() => emulate.close());
  const clock = quickClock({ start: START });
  const rounds = await openRounds({ server: emulate, clock, timeoutMs: TIMEOUT_MS, account: emulate.owner });
  t.after(() => rounds.close());
  const scenario = await openScenario({ timeoutMs: TIMEOUT_MS });
  t.after(() => scenario.close());
  for (const [minute, status] of ROUNDS) {
    const outcome = await rounds.round(minute, status);
    assert.ok(outcome !== "died");
    assert.deepEqual(outcome.refused, []);
    await scenario.round(minute, status);
  }
  const ours = await scenario.standIn.dump();
  assert.deepEqual(
    ours.issues.map(({ state, comments }) => [state, comments.length]),
    [["closed", 3]],
  );
  const issues = list((await exchange(emulate, "GET", "~/issues?state=all")).body);
  const theirs = await Promise.all(
    issues.filter(isObject).map(async (issue) => ({
      title: plain(issue["title"]),
      state: issue["state"],
      body: plain(issue["body"]),
      labels: list(issue["labels"] ?? []).map((label) => pick(label, "name")),
      comments: list((await exchange(emulate, "GET", `~/issues/${issue["number"]}/comments`)).body).map((comment) =>
        plain(pick(comment, "body")),
      ),
    })),
  );
  assert.deepEqual(
    theirs,
    ours.issues.map(({ title, state, body, labels, comments }) => ({
      title: plain(title),
      state,
      body: plain(body),
      labels,
      comments: comments.map((comment) => plain(comment.body)),
    })),
  );
  const commits = list((await exchange(emulate, "GET", "~/commits?sha=allclear-history")).body);
  const messages = commits.map((commit) => plain(pick(commit, "commit.message"))).reverse();
  assert.deepEqual(
    messages,
    ours.refs["refs/heads/allclear-history"]?.commits.map(({ message }) => plain(message)),
  );
});
