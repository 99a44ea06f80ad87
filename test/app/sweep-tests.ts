import assert from "node:assert/strict";
import { test } from "node:test";
import { type Plan, sweep } from "./sweep.ts";

/** Sweeps are tests of hundreds of rounds: a few in each file, so that the files run side by side. */
export function sweepTest(name: string, plan: Plan, hits: { readonly least: number; readonly most?: number }): void {
  test(`one request that goes wrong changes nothing in the end: ${name}`, async () => {
    const swept = await sweep(plan);
    assert.deepEqual(swept.differences, []);
    assert.ok(swept.hits >= hits.least && swept.hits <= (hits.most ?? Number.POSITIVE_INFINITY), String(swept.hits));
  });
}
