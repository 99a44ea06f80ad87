import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { lastedMs, lulls } from "../../src/core/incident-time.ts";
import { messageOf } from "../../src/core/message.ts";
import { postmortemDraft } from "../../src/core/postmortem.ts";
import { aCheck, aResult, at } from "../support/builders.ts";
import { Story } from "../support/story.ts";

const DOWN = { shop: "down" } as const;

function shop(reopenWithinMs = 3_600_000): Story {
  const story = new Story([aCheck("shop")], { telling: { reopenWithinMs, remindAfterMs: 0, hasIssues: true } });
  story.see({});
  return story;
}

suite("an incident that comes back", () => {
  test("what is down again soon after the end is the same incident, counted and not lasting in between", () => {
    const story = shop();
    assert.deepEqual(story.see(DOWN), ["opened shop down"]);
    assert.deepEqual(story.see({}), ["closed shop up"]);
    assert.deepEqual(story.see(DOWN), ["reopened shop down"]);
    const [incident] = story.incidents;
    assert.equal(story.incidents.length, 1);
    assert.ok(incident !== undefined);
    assert.deepEqual([incident.id, incident.returns, incident.endedAt], ["shop-20261122T101000Z", 1, undefined]);
    assert.equal(story.incidentOf("shop"), incident.id);
    assert.deepEqual(lulls(incident), [{ from: at("10:20"), to: at("10:30") }]);
    assert.deepEqual(story.see({}), ["closed shop up"]);
    const [ended] = story.incidents;
    assert.equal(ended?.endedAt, at("10:40"));
    assert.equal(ended && lastedMs(ended, at("10:40")), 20 * 60_000, "two times ten minutes");
    const last = ended?.changes.at(-1);
    assert.ok(ended !== undefined && last !== undefined);
    const context = { incident: ended, checks: [aCheck("shop")], links: {} };
    assert.match(messageOf(context, last).headline, /is up again after 20m$/);
    assert.match(postmortemDraft(ended, []).join("\n"), /to 2026-11-22 10:40:00 UTC: 20m$/m);
    assert.deepEqual(
      ended?.changes.map(({ number, kind }) => `${number} ${kind}`),
      ["1 opened", "2 closed", "3 reopened", "4 closed"],
    );
  });

  test("what is down again later is another incident", () => {
    const story = shop(600_000);
    story.see(DOWN);
    story.see({});
    assert.deepEqual(story.see(DOWN), ["opened shop down"], "the end was at 10:20, and it is 10:30");
    assert.equal(story.incidents.length, 2);
  });

  test("an incident that is over and told stays in memory until it cannot come back", () => {
    const story = shop();
    story.see(DOWN);
    story.see({});
    const [incident] = story.incidents;
    assert.ok(incident !== undefined);
    const sightings = new Map([[incident.id, { number: 5, settled: true }]]);
    const round = (time: string) => {
      const telling = { reopenWithinMs: 3_600_000, remindAfterMs: 0, hasIssues: true };
      story.branch.round(at(time), [], { sightings, telling });
      return story.incidents.length;
    };
    assert.deepEqual([round("11:19"), round("11:20")], [1, 0]);
  });

  test("an issue of which all was told is to be told of the return, and of the end after it", () => {
    const story = shop();
    story.see(DOWN);
    story.see({});
    const [ended] = story.incidents;
    assert.ok(ended !== undefined);
    const options = {
      sightings: new Map([[ended.id, { number: 5, settled: true }]]),
      telling: { reopenWithinMs: 3_600_000, remindAfterMs: 0, hasIssues: true },
    };
    const look = (time: string, state: "up" | "down") =>
      story.branch.round(at(time), [aResult("shop", state, at(time))], options).advanced.state.incidents[ended.id];
    look("10:30", "down");
    const back = look("10:35", "down");
    assert.deepEqual([back?.returns, back?.issue], [1, { number: 5, settled: false }]);
    assert.deepEqual(
      look("10:40", "down")?.issue,
      { number: 5, settled: false },
      "seen before another round knew of it",
    );
  });

  test("nobody works on what came back, but silence holds", () => {
    const story = shop();
    story.see(DOWN);
    const [open] = story.incidents;
    assert.ok(open !== undefined);
    const held = { ...open, acknowledged: { by: "ana", at: at("10:16") }, silencedUntil: at("23:00") };
    const state = story.branch.state;
    assert.ok(state !== undefined);
    const telling = { reopenWithinMs: 3_600_000, remindAfterMs: 0, hasIssues: true };
    const with_ = { state: { ...state, incidents: { [open.id]: held } }, telling };
    story.branch.round(at("10:18"), [], with_);
    story.see({});
    story.see(DOWN);
    const [back] = story.incidents;
    assert.deepEqual([back?.acknowledged, back?.silencedUntil], [undefined, at("23:00")]);
  });

  test("an outage does not continue a degradation, and no other check's", () => {
    const story = new Story([aCheck("shop", { tell: ["latency"] }), aCheck("cart")]);
    story.see({});
    story.see({ shop: "degraded" }, 3);
    story.see({});
    assert.deepEqual(story.see({ shop: "down", cart: "down" }).toSorted(), ["opened cart down", "opened shop down"]);
  });

  test("what goes on and off for ever becomes another incident after 20 returns", () => {
    const story = shop();
    for (let time = 0; time < 22; time++) {
      story.see(DOWN);
      story.see({});
    }
    assert.deepEqual(
      story.incidents.map(({ returns }) => returns),
      [20, undefined],
    );
  });

  test("uptime is what it is without the fold", () => {
    const seconds = (reopenWithinMs: number) => {
      const story = shop(reopenWithinMs);
      for (let time = 0; time < 4; time++) {
        story.see(DOWN);
        story.see({});
      }
      story.see({}, 12);
      return story.branch.hours.map(({ check, downS, upS }) => [check, downS, upS]);
    };
    assert.ok(seconds(0).length > 0);
    assert.deepEqual(seconds(3_600_000), seconds(0));
  });

  test("a wall that comes back is the same incident too", () => {
    const story = shop();
    assert.deepEqual(story.see({ shop: "blocked" }, 3), ["opened shop blocked"]);
    assert.deepEqual(story.see({}, 1), ["closed shop up"]);
    assert.deepEqual(story.see({ shop: "blocked" }, 3), ["reopened shop blocked"]);
    assert.equal(story.incidents.length, 1);
  });

  test("what people closed by hand is not opened again while the check stays down", () => {
    const story = shop();
    story.see(DOWN);
    const [open] = story.incidents;
    const state = story.branch.state;
    assert.ok(open !== undefined && state !== undefined);
    const closed = { ...open, endedAt: at("10:17"), issue: { number: 5, settled: true } };
    story.branch.round(at("10:18"), [], { state: { ...state, incidents: { [open.id]: closed } } });
    assert.deepEqual(story.see(DOWN, 3), []);
    assert.deepEqual(story.see({}), []);
    assert.deepEqual(story.see(DOWN), ["opened shop down"]);
  });
});
