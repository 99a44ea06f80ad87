import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { locationId } from "../../../src/core/brand.ts";
import { parseJson } from "../../../src/core/history/fields.ts";
import {
  countOf,
  decodeLatency,
  encodeLatency,
  LATENCY_ERROR,
  latencyOf,
  mergedLatency,
  overLocations,
  quantile,
} from "../../../src/core/history/latency.ts";
import { aResult, at } from "../../support/builders.ts";

const HERE = locationId("here");

function looksOf(totals: readonly number[], location = HERE) {
  return totals.map((totalMs) => aResult("shop", "up", at("10:00"), { location, phases: { totalMs } }));
}

const totals = fc.array(fc.double({ min: 0, max: 120_000, noNaN: true }), { minLength: 1, maxLength: 60 });
/** Half a millisecond of rounding, and what the sketch allows. */
const slack = (ms: number) => 0.5 + (ms + 0.5) * LATENCY_ERROR;

test("a quantile is within 2 % of the true one", () => {
  fc.assert(
    fc.property(totals, fc.constantFrom(0, 0.5, 0.95, 0.99, 1), (values, share) => {
      const sorted = [...values].sort((a, b) => a - b);
      const truth = sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
      const told = quantile(latencyOf(looksOf(values)).get(HERE)?.totalMs, share) ?? Number.NaN;
      assert.ok(Math.abs(told - truth) <= slack(truth), `${told} for ${truth}`);
    }),
  );
});

test("sketches merged in any portions are the sketch of all looks", () => {
  fc.assert(
    fc.property(fc.array(totals, { minLength: 1, maxLength: 5 }), (portions) => {
      const parts = portions.map((values) => latencyOf(looksOf(values)));
      const whole = latencyOf(looksOf(portions.flat()));
      assert.deepEqual(encodeLatency(mergedLatency(parts)), encodeLatency(whole));
      assert.deepEqual(encodeLatency(mergedLatency([...parts].reverse())), encodeLatency(whole));
    }),
  );
});

test("a sketch is read back as it was written", () => {
  fc.assert(
    fc.property(totals, totals, (here, oslo) => {
      const latency = latencyOf([...looksOf(here), ...looksOf(oslo, locationId("oslo"))]);
      const text = JSON.stringify(encodeLatency(latency));
      assert.equal(JSON.stringify(encodeLatency(decodeLatency(parseJson(text), locationId))), text);
    }),
  );
});

test("only looks that found the target working count, each location apart and all together", () => {
  const down = aResult("shop", "down", at("10:00"), { phases: { totalMs: 5 } });
  const latency = latencyOf([...looksOf([100, 0.3]), ...looksOf([300], locationId("oslo")), down]);
  assert.deepEqual([...latency.keys()], ["here", "oslo"]);
  assert.equal(countOf(latency.get(HERE)?.totalMs), 2);
  assert.equal(countOf(overLocations(latency).totalMs), 3);
  assert.equal(quantile(latency.get(HERE)?.totalMs, 0), 0, "less than half a millisecond is none");
  assert.equal(overLocations(latency).dnsMs, undefined, "a phase that no look had");
  assert.equal(quantile(undefined, 0.5), undefined);
});

for (const [name, value] of [
  ["no object", []],
  ["a location without a list", { here: 3 }],
  ["a bin without a count", { here: [null, null, null, null, null, [100]] }],
  ["a count of none", { here: [[100, 0]] }],
  ["a bin far above any latency", { here: [[100_000, 1]] }],
] as const) {
  test(`a damaged sketch is refused: ${name}`, () => {
    assert.throws(() => decodeLatency(value, locationId), /`ms`/);
  });
}
