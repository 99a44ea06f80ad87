import assert from "node:assert/strict";
import { test } from "node:test";
import { instant, locationId, roundId } from "../../src/core/brand.ts";
import { brokenConfig } from "../../src/core/broken-config.ts";
import type { Incident } from "../../src/core/incident.ts";

function deciding(minute: number): Parameters<typeof brokenConfig>[2] {
  const at = instant(Date.UTC(2026, 10, 22, 10, minute));
  return { round: { id: roundId(`r${minute}`), at, locations: [locationId("github")] }, now: at };
}

const broken = brokenConfig([], { problem: "allclear.yml:1:1: unknown key `evry`" }, deciding(0));
assert.ok(broken);

const CASES: readonly (readonly [string, readonly Incident[], { problem?: string }, Partial<Incident> | undefined])[] =
  [
    ["a valid config and no incident: nothing", [], {}, undefined],
    ["still broken in the same way: the same incident", [broken], { problem: broken.text }, broken],
    ["broken in another way: its text is kept current", [broken], { problem: "other" }, { ...broken, text: "other" }],
  ];
for (const [name, incidents, newest, expected] of CASES) {
  test(name, () => assert.deepEqual(brokenConfig(incidents, newest, deciding(5)), expected));
}

test("a config that breaks opens an incident about no check, one that is mended closes it", () => {
  assert.deepEqual([broken.kind, broken.checks, broken.changes.map(({ kind }) => kind)], ["config", [], ["opened"]]);
  const closed = brokenConfig([broken], {}, deciding(5));
  assert.deepEqual(
    closed?.changes.map(({ kind }) => kind),
    ["opened", "closed"],
  );
  assert.equal(closed?.endedAt, deciding(5).now);
  assert.equal(brokenConfig(closed ? [closed] : [], {}, deciding(6)), undefined, "it is closed once");
});
