import assert from "node:assert/strict";
import { test } from "node:test";
import { isQuiet } from "../../src/core/quiet-hours.ts";
import { isZone } from "../../src/core/zone.ts";
import { at } from "../support/builders.ts";

const night = { from: 22 * 60, to: 7 * 60, zone: "Europe/Berlin" };
const noon = { from: 12 * 60, to: 13 * 60, zone: "UTC" };

for (const [name, hours, time, quiet] of [
  ["begins at its minute", night, "2026-11-22T21:00:00Z", true],
  ["not a minute before", night, "2026-11-22T20:59:59Z", false],
  ["goes on past midnight", night, "2026-11-22T23:30:00Z", true],
  ["ends at its minute", night, "2026-11-23T06:00:00Z", false],
  ["in summer it ends an hour earlier by UTC", night, "2026-07-01T05:00:00Z", false],
  ["and still holds just before", night, "2026-07-01T04:59:00Z", true],
  ["on the night the clocks go forward", night, "2026-03-29T04:59:00Z", true],
  ["which is an hour shorter", night, "2026-03-29T05:00:00Z", false],
  ["on the night they go back", night, "2026-10-25T05:59:00Z", true],
  ["which is an hour longer", night, "2026-10-25T06:00:00Z", false],
  ["within one day", noon, "2026-11-22T12:59:00Z", true],
  ["within one day it is over", noon, "2026-11-22T13:00:00Z", false],
] as const)
  test(`quiet hours: ${name}`, () => assert.equal(isQuiet(hours, at(time)), quiet));

test("a zone is one that this machine knows", () =>
  assert.deepEqual(["Europe/Berlin", "UTC", "Europe/Berlinn", "", "25:00"].map(isZone), [
    true,
    true,
    false,
    false,
    false,
  ]));
