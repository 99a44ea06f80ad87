import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Check } from "../../src/core/check.ts";
import { type Incident, remaining } from "../../src/core/incident.ts";
import { aCheck, at } from "../support/builders.ts";
import { type Seen, Story } from "../support/story.ts";

/** Checks of one host, called by letters. */
function hosted(ids: string, overrides: Partial<Check> = {}): readonly Check[] {
  return [...ids].map((id) => aCheck(id, { target: `https://api.acme.dev/${id}`, ...overrides }));
}

const down = (ids: string): Seen => Object.fromEntries([...ids].map((id) => [id, "down"]));

function only(story: Story): Incident {
  assert.equal(story.incidents.length, 1);
  const [incident] = story.incidents;
  assert.ok(incident !== undefined);
  return incident;
}

suite("storms", () => {
  test("three checks of one host that fail in one round are one incident, two are two", () => {
    const three = new Story(hosted("abc"));
    three.see({});
    assert.deepEqual(three.see(down("abc")), ["opened a,b,c down"]);
    const storm = only(three);
    assert.deepEqual([storm.cause, storm.kind, storm.id], ["host api.acme.dev", "outage", "a--storm-20261122T101000Z"]);
    assert.equal(storm.startedAt, at("10:10"));
    assert.equal(three.incidentOf("b"), storm.id);
    const two = new Story(hosted("abc"));
    two.see({});
    assert.deepEqual(two.see(down("ab")), ["opened a down", "opened b down"]);
  });

  test("who recovers is told once a round, and the last one closes it", () => {
    const story = new Story(hosted("abcde"));
    story.see({});
    story.see(down("abcde"));
    assert.deepEqual(story.see(down("cde")), ["eased a,b up"]);
    assert.deepEqual(remaining(only(story)), ["c", "d", "e"]);
    assert.equal(story.incidentOf("a"), undefined);
    assert.deepEqual(story.see({}), ["closed a,b,c,d,e up"]);
    const storm = only(story);
    assert.equal(storm.endedAt, at("10:30"), "the first good look of the last one");
    assert.equal(storm.recovered, undefined);
    assert.match(storm.changes.at(-1)?.text ?? "", /^all 5 recovered$/);
    assert.deepEqual(
      storm.changes.map(({ number }) => number),
      [1, 2, 3],
    );
  });

  test("one of it that fails again, and one more with its cause soon after, are part of it", () => {
    const story = new Story(hosted("abcd"));
    story.see({});
    story.see(down("abc"));
    assert.deepEqual(story.see(down("bc")), ["eased a up"]);
    assert.deepEqual(story.see(down("abc")), ["worsened a down"]);
    assert.deepEqual(only(story).recovered, undefined);
    const later = new Story(hosted("abcd"));
    later.see({});
    later.see(down("abc"));
    assert.deepEqual(later.see(down("abcd")), ["worsened d down"]);
    assert.deepEqual(only(later).checks, ["a", "b", "c", "d"]);
    assert.deepEqual(later.see({}), ["closed a,b,c,d up"]);
  });

  test("what has its cause but begins to fail much later is an incident of its own", () => {
    const story = new Story(hosted("abcd"));
    story.see({});
    story.see(down("abc"), 6);
    assert.deepEqual(story.see(down("abcd")), ["opened d down"]);
    assert.equal(story.incidents.length, 2);
  });

  test("a single one that outlives it goes on by itself from its own first bad look", () => {
    const story = new Story(hosted("abcd"));
    story.see({});
    story.see(down("abcd"));
    assert.deepEqual(story.see(down("d")), ["eased a,b,c up"]);
    assert.deepEqual(story.see(down("d"), 5), [], "not at once");
    assert.deepEqual(
      story.see(down("d"), 2),
      ["closed a,b,c,d up", "opened d down"].map((line) => line.replace("a,b,c,d", "a,b,c")),
    );
    const [storm, own] = story.incidents;
    assert.deepEqual([storm?.checks, storm?.endedAt], [["a", "b", "c"], at("10:20")]);
    assert.deepEqual([own?.id, own?.startedAt], ["d-20261122T101000Z", at("10:10")]);
    assert.equal(story.incidentOf("d"), own?.id);
    assert.deepEqual(story.see({}), ["closed d up"]);
  });

  test("three that outlive it stay one", () => {
    const story = new Story(hosted("abcdefgh"));
    story.see({});
    story.see(down("abcdefgh"));
    story.see(down("fgh"));
    assert.deepEqual(story.see(down("fgh"), 12), []);
    only(story);
  });

  test("when all that is left is only degraded it has eased, and worsened when one is down again", () => {
    const story = new Story(hosted("abc", { confirm: { down: 2, degraded: 2, up: 2 } }));
    story.see({});
    story.see(down("abc"));
    const slow: Seen = { b: "degraded", c: "degraded" };
    assert.deepEqual(story.see(slow), ["eased a up", "eased b,c degraded"]);
    assert.deepEqual([only(story).state, only(story).kind], ["degraded", "outage"]);
    assert.deepEqual(story.see({ ...slow, b: "down" }), ["worsened b,c down"]);
    assert.deepEqual(story.see({}), ["closed a,b,c up"]);
  });

  test("a wall in front of some of it neither eases nor ends it", () => {
    const story = new Story(hosted("abc"));
    story.see({});
    story.see(down("abc"));
    assert.deepEqual(story.see({ a: "blocked", b: "blocked", c: "down" }), []);
    assert.deepEqual(remaining(only(story)), ["a", "b", "c"]);
  });

  test("one that leaves the config leaves it, and the last one ends it", () => {
    const checks = hosted("abc");
    const story = new Story(checks, { mayArchive: true });
    story.see({});
    story.see(down("abc"));
    story.branch.checks = checks.slice(0, 2);
    assert.deepEqual(story.see(down("ab"), 1), ["eased c up"]);
    story.branch.checks = [];
    assert.deepEqual(story.see({}, 1), ["closed a,b,c unknown"]);
  });

  test("one that gets another id stays part of it", () => {
    const story = new Story(hosted("abc"));
    story.see({});
    story.see(down("abc"));
    story.branch.checks = [...hosted("ab"), aCheck("x", { was: [aCheck("c").id] })];
    assert.deepEqual(story.see({ ...down("ab"), x: "down" }), []);
    assert.deepEqual(only(story).checks, ["a", "b", "x"]);
    assert.deepEqual(story.see({}), ["closed a,b,x up"]);
  });

  test("a storm that comes back is the same one", () => {
    const story = new Story(hosted("abcd"));
    story.see({});
    story.see(down("abcd"));
    story.see({});
    assert.deepEqual(story.see(down("abc")), ["reopened a,b,c down"]);
    const storm = only(story);
    assert.deepEqual([storm.returns, storm.recovered], [1, ["d"]]);
    assert.deepEqual(story.see({}), ["closed a,b,c,d up"]);
  });

  test("certificates of one host that end together are one incident", () => {
    const story = new Story(hosted("abc"));
    story.see({});
    const weak = { state: "degraded", reason: "expect.certificate" } as const;
    assert.deepEqual(story.see({ a: weak, b: weak, c: weak }, 3), ["opened a,b,c degraded"]);
    assert.equal(only(story).kind, "degraded");
  });

  test("uptime does not change by it: each check turns as it would alone", () => {
    const turns = (story: Story) => story.branch.hours.map(({ check, downS, upS }) => [check, downS, upS]);
    const together = new Story(hosted("abc"));
    const alone = new Story([...hosted("a"), aCheck("b"), aCheck("c")]);
    for (const story of [together, alone]) {
      story.see({});
      story.see(down("abc"), 3);
      story.see(down("a"), 3);
      story.see({}, 12);
    }
    assert.ok(turns(together).length > 0);
    assert.deepEqual(turns(together), turns(alone));
  });
});
