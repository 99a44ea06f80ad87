import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { locationId, roundId } from "../../../src/core/brand.ts";
import {
  type Cadence,
  cadenceOf,
  meanIntervalS,
  mergedCadence,
  readRounds,
  writeRounds,
} from "../../../src/core/history/cadence.ts";
import { hourOf } from "../../../src/core/history/layout.ts";
import { at } from "../../support/builders.ts";

function line(second: number, location = "here") {
  const start = at("10:00", second);
  return {
    round: roundId(`r${second}`),
    at: start,
    location: locationId(location),
    results: [],
    turns: [],
    rules: [],
    outside: [],
  };
}

test("a cadence tells number, mean and worst gap of the rounds, each once whatever its locations", () => {
  const cadence = cadenceOf([line(0), line(0, "oslo"), line(1500), line(300)]);
  assert.deepEqual(cadence, { rounds: 3, first: at("10:00"), last: at("10:25"), gapS: 1200 });
  assert.equal(meanIntervalS(cadence), 750);
  assert.equal(meanIntervalS(cadenceOf([line(0)])), undefined);
  assert.equal(cadenceOf([]), undefined);
});

test("hour by hour and merged, or all at once: the same cadence", () => {
  const seconds = fc.uniqueArray(fc.nat({ max: 4 * 86_400 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(seconds, (starts) => {
      const lines = starts.map((second) => line(second));
      const hours = [...Map.groupBy(lines, (one) => hourOf(one.at)).values()];
      const parts = hours.map(cadenceOf).filter((part): part is Cadence => part !== undefined);
      assert.deepEqual(mergedCadence(parts), cadenceOf(lines));
    }),
  );
});

test("a month's file is read back as it was written; hours are replaced, and an hour without rounds has no line", () => {
  const hours = new Map(
    [at("09:00"), at("10:00")].map((hour, index) => [
      hour,
      cadenceOf([line(index * 3600 - 3600), line(index * 3600 - 3200)]),
    ]),
  );
  const text = writeRounds(readRounds(undefined, at("10:00")), hours, at("10:00"));
  const read = readRounds(text, at("10:00"));
  assert.deepEqual(
    read.good.map(({ value }) => value),
    [...hours].map(([hour, cadence]) => ({ hour, ...cadence })),
  );
  assert.equal(writeRounds(read, new Map([[at("09:00"), undefined]]), at("10:00")).split("\n").length, 2);
  assert.equal(writeRounds(read, new Map(), at("10:00")), text);
});
