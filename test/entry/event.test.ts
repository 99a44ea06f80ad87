import assert from "node:assert/strict";
import { test } from "node:test";
import { modeOf, type RunnerEvent, repositoryId } from "../../src/entry/event.ts";
import { InputError, readInputs } from "../../src/entry/inputs.ts";

const inputs = readInputs((name) => (name === "token" ? "t" : ""));

function event(name: string, more: Partial<RunnerEvent> = {}): RunnerEvent {
  return {
    name,
    payload: { repository: { id: 1001, default_branch: "main" } },
    sha: "a".repeat(40),
    ref: "refs/heads/main",
    repository: { owner: "acme", repo: "shop" },
    ...{ runId: 1, runAttempt: 1, job: "round", apiUrl: "https://api.github.com", serverUrl: "https://github.com" },
    ...more,
  };
}

const MODES: readonly (readonly [string, RunnerEvent, ReturnType<typeof modeOf>])[] = [
  ["a schedule looks at what is due", event("schedule"), { kind: "round", isRecorded: true, looksAt: "due" }],
  [
    "a schedule without payload is on the default branch",
    event("schedule", { payload: {} }),
    { kind: "round", isRecorded: true, looksAt: "due" },
  ],
  ["a dispatch looks at all", event("workflow_dispatch"), { kind: "round", isRecorded: true, looksAt: "all" }],
  [
    "a dispatch from outside looks at all",
    event("repository_dispatch"),
    { kind: "round", isRecorded: true, looksAt: "all" },
  ],
  ["a push looks at all", event("push"), { kind: "round", isRecorded: true, looksAt: "all" }],
  [
    "a push to another branch is not recorded",
    event("push", { ref: "refs/heads/x" }),
    { kind: "round", isRecorded: false, looksAt: "all" },
  ],
  [
    "a push of a tag is not recorded",
    event("push", { ref: "refs/tags/main" }),
    { kind: "round", isRecorded: false, looksAt: "all" },
  ],
  [
    "without the default branch's name nothing is recorded",
    event("push", { payload: {} }),
    { kind: "round", isRecorded: false, looksAt: "all" },
  ],
  ["a pull request only validates", event("pull_request"), { kind: "validate" }],
];
for (const [name, input, expected] of MODES) {
  test(name, () => assert.deepEqual(modeOf(input, inputs), expected));
}

for (const name of ["pull_request_target", "issues", ""]) {
  test(`the event \`${name}\` is refused`, () => assert.throws(() => modeOf(event(name), inputs), InputError));
}

test("the repository's id comes from the event, else from the environment, else it is not known", () => {
  assert.equal(repositoryId(event("push"), {}), 1001);
  assert.equal(repositoryId(event("schedule", { payload: {} }), { GITHUB_REPOSITORY_ID: "77" }), 77);
  assert.equal(repositoryId(event("schedule", { payload: {} }), {}), undefined);
});
