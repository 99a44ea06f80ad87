import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Dump } from "../github/dump.ts";
import type { Fault } from "../github/faults.ts";
import { openScenario, type Scenario } from "./scenario.ts";

/** Up, down, still down, recovered; then two rounds past the lease, in which whatever was left undone is healed. */
async function play(scenario: Scenario): Promise<void> {
  for (const [minute, status] of [
    [0, 200],
    [5, 503],
    [10, 503],
    [15, 200],
  ] as const)
    await scenario.round(minute, status);
  for (const minute of [32, 47]) await scenario.round(minute, 200);
}

/** The end state without times and durations, which a waited-out fault moves. */
function comparable(dump: Dump): unknown {
  const plain = (text: string): string => text.replace(/\d+/g, (digits) => (/^(503|200)$/.test(digits) ? digits : "0"));
  const history = dump.refs["refs/heads/allclear-history"];
  return {
    commits: history?.commits.map(({ message }) => plain(message)),
    results: history?.commits.map(({ changes }) =>
      Object.entries(changes)
        .filter(([path]) => path.startsWith("samples/"))
        .flatMap(([, text]) => (text ?? "").trimEnd().split("\n").slice(-1))
        .map((line) => JSON.parse(line))
        .map(({ round, location, results }) => [
          round,
          location,
          results.map((result: unknown[]) => [result[0], result[1], result[3], result[4]]),
        ]),
    ),
    issues: dump.issues.map((issue) => ({
      ...issue,
      title: plain(issue.title),
      body: plain(issue.body),
      comments: issue.comments.map(({ author, body }) => [author, plain(body)]),
    })),
  };
}

async function undisturbed(): Promise<{
  readonly requests: number;
  readonly end: unknown;
  readonly routes: readonly string[];
}> {
  const scenario = await openScenario();
  try {
    await play(scenario);
    const { requests, violations } = scenario.standIn;
    assert.deepEqual(violations, []);
    const end = comparable(await scenario.standIn.dump());
    return { requests: requests.length, end, routes: requests.map(({ method, path }) => `${method} ${path}`) };
  } finally {
    await scenario.close();
  }
}

const FAULTS: readonly Fault[] = ["error", "reset", "hang", "half", "lost", "rateLimit"];

describe("a single failed request changes nothing in the end", { concurrency: 4 }, async () => {
  const calm = await undisturbed();

  test("the undisturbed run tells one outage from opening to closing", () => {
    const { issues, commits } = calm.end as { issues: { state: string; comments: unknown[] }[]; commits: unknown[] };
    assert.deepEqual(
      [commits.length, issues.map(({ state, comments }) => [state, comments.length])],
      [6, [["closed", 1]]],
    );
  });

  for (const fault of FAULTS) {
    test(`${fault}, at each of the ${calm.requests} requests`, async () => {
      for (let number = 1; number <= calm.requests; number++) {
        const scenario = await openScenario();
        try {
          scenario.standIn.failAt(number, fault);
          await play(scenario);
          assert.deepEqual(
            comparable(await scenario.standIn.dump()),
            calm.end,
            `${fault} at request ${number}: ${calm.routes[number - 1]}`,
          );
        } finally {
          await scenario.close();
        }
      }
    });
  }
});
