import assert from "node:assert/strict";
import { test } from "node:test";
import { checkId } from "../../src/core/brand.ts";
import { standing } from "../../src/entry/change-words.ts";

const CASES: readonly (readonly [string, readonly string[], string])[] = [
  ["one check is", ["orders"], "orders is down"],
  ["several are", ["billing", "legacy"], "billing, legacy are down"],
  ["an incident about no check has its state alone", [], "down"],
];

for (const [name, checks, text] of CASES)
  test(name, () => assert.equal(standing({ checks: checks.map(checkId), state: "down" }), text));
