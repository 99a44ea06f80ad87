import assert from "node:assert/strict";
import { test } from "node:test";
import { withinAssertion } from "../../src/assertions/within.ts";
import { attemptOf } from "../core/judge-matrix.ts";

const CASES: readonly (readonly [
  name: string,
  limit: string,
  firstByteMs: number | undefined,
  lagMs: number,
  seen?: string,
])[] = [
  ["sooner", "800ms", 799.9, 0],
  ["at the limit", "800ms", 800, 0],
  ["later", "800ms", 912.4, 0, "first byte after 912 ms"],
  ["later only by what our own loop may have added", "800ms", 850, 60],
  ["later by more than that", "1s", 1_100, 60, "first byte after 1100 ms"],
  ["no answer at all is not late", "800ms", undefined, 0],
];

for (const [name, limit, firstByteMs, lagMs, seen] of CASES) {
  test(`within ${limit}: ${name}`, () => {
    const phases = { totalMs: 2_000, ...(firstByteMs === undefined ? {} : { firstByteMs }) };
    const attempt = { ...attemptOf({ status: 200 }), phases, lagMs };
    const findings = withinAssertion.schema.parse(limit).flatMap((assertion) => assertion.judge(attempt) ?? []);
    const expected = `within ${limit}`;
    assert.deepEqual(
      findings,
      seen === undefined ? [] : [{ state: "degraded", reason: "expect.within", expected, seen }],
    );
  });
}

for (const wrong of ["0", "soon", "800", "-1s", ""]) {
  test(`within ${JSON.stringify(wrong)} is refused`, () =>
    assert.equal(withinAssertion.schema.safeParse(wrong).success, false));
}
