import assert from "node:assert/strict";
import { test } from "node:test";
import { publicCheck } from "../../src/core/public-check.ts";
import { aCheck } from "../support/builders.ts";

test("of a check only the listed fields become public, whatever else it has", () => {
  const check = { ...aCheck("web", { group: "core", tags: ["eu"] }), probe: { secret: 1 }, files: ["x"] };
  const shown = publicCheck(check);
  assert.deepEqual(Object.keys(shown).sort(), ["everyMs", "group", "id", "name", "tags", "target", "type"]);
  assert.equal(shown.target, "https://web.example/");
});

test("a private check keeps its target to itself", () => {
  assert.equal(publicCheck({ ...aCheck("web"), private: true }).target, undefined);
});
