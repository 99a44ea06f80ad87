import assert from "node:assert/strict";
import { test } from "node:test";
import { openScenario } from "./scenario.ts";

const HISTORY = "refs/heads/allclear-history";
/** From the scenario's start on 22 November to the first minutes of December and of January. */
const DECEMBER = (8 * 24 + 14) * 60 + 5;
const JANUARY = DECEMBER + 31 * 24 * 60;

test("with each month the branch begins anew, and what was before goes on under the archive's name", async () => {
  const scenario = await openScenario({ timeoutMs: 2_000 });
  try {
    await scenario.round(0, 200);
    await scenario.round(5, 200);
    const { refs: before } = await scenario.standIn.dump();
    await scenario.round(DECEMBER, 200);
    await scenario.round(DECEMBER + 5, 200);
    const { refs } = await scenario.standIn.dump();
    assert.deepEqual(refs["refs/allclear/archive/2026-11"]?.commits, before[HISTORY]?.commits);
    assert.equal(refs[HISTORY]?.commits.length, 3, "a root and two rounds");
    assert.match(
      refs[HISTORY]?.commits[0]?.message ?? "",
      /^what was before is at refs\/allclear\/archive\/2026-11: [0-9a-f]{40} \[skip ci\]$/,
    );
    await scenario.round(JANUARY, 503);
    const after = await scenario.standIn.dump();
    assert.deepEqual(
      Object.keys(after.refs).filter((ref) => ref.includes("archive")),
      ["refs/allclear/archive/2026-11", "refs/allclear/archive/2026-12"],
    );
    assert.equal(after.refs[HISTORY]?.commits.length, 2);
    assert.deepEqual(scenario.standIn.violations, []);
  } finally {
    await scenario.close();
  }
});
