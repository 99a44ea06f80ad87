import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "./sweep.ts";
import { sweepTest } from "./sweep-tests.ts";

test("undisturbed, the rounds tell one outage from opening to closing", async () => {
  const { routes, end } = await run({ blow: "error" });
  assert.deepEqual(
    end.issues.map(({ state, stateReason, comments }) => [state, stateReason, comments.length]),
    [["closed", "completed", 1]],
  );
  assert.deepEqual([end.commits.length, end.results.length], [5, 5]);
  assert.ok(routes.length > 30);
});

for (const blow of ["reset", "lost"] as const)
  sweepTest(`${blow}, at each request that writes`, { blow }, { least: 16 });

sweepTest("the process dies, and what it had not yet told is told, once", { blow: "death" }, { least: 16 });

const ABOUT_THE_ISSUE = /^(POST|PATCH) .*\/issues/;
sweepTest(
  "lost, at each request about the issue of an outage that comes back, which is told once",
  { blow: "lost", comesBack: true, at: ABOUT_THE_ISSUE },
  { least: 7, most: 7 },
);

const CREATING = /^POST .*\/(issues|comments)$/;
for (const blow of ["half", "lost"] as const)
  sweepTest(
    `${blow}, where something is created and the list of issues is late, which one issue tells`,
    { blow, listLag: 3, at: CREATING },
    { least: 2, most: 2 },
  );
