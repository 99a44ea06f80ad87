import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { locationId } from "../../src/core/brand.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";
import { Story } from "../support/story.ts";

const refused = { state: "down", reason: "net.refused", text: "connection refused" } as const;
const dns = { state: "down", reason: "dns.nxdomain", text: "no such name" } as const;

function downFor(rounds: number): Story {
  const story = new Story([aCheck("shop")]);
  story.see({});
  story.see({ shop: "down" }, rounds);
  return story;
}

suite("an incident that goes on in another way", () => {
  test("it is told when two looks in a row give a reason of another family", () => {
    const story = downFor(9);
    assert.deepEqual(story.see({ shop: refused }, 1), []);
    assert.deepEqual(story.see({ shop: refused }, 1), ["shifted shop down"]);
    assert.deepEqual(story.see({ shop: refused }, 3), []);
    const [incident] = story.incidents;
    assert.deepEqual([incident?.reason, incident?.changes.at(-1)?.from], ["net.refused", "down"]);
  });

  test("one look with another reason is no news, nor is another code", () => {
    const story = downFor(9);
    const gateway = { state: "down", reason: "http.502", text: "502" } as const;
    assert.deepEqual(story.see({ shop: refused }, 1).concat(story.see({ shop: gateway }, 5)), []);
  });

  test("it is not told within half an hour of the last word", () => {
    const story = downFor(2);
    assert.deepEqual(story.see({ shop: refused }, 5), []);
    assert.deepEqual(story.see({ shop: refused }, 1), ["shifted shop down"]);
  });

  test("an incident shifts ten times at most", () => {
    const story = downFor(2);
    const told = Array.from({ length: 14 }, (_, index) =>
      story.see({ shop: index % 2 === 0 ? refused : dns }, 7),
    ).flat();
    assert.equal(told.length, 10);
  });

  test("other locations are told where several look", () => {
    const branch = new Branch([aCheck("shop")]);
    const locations = ["de", "us", "jp"].map(locationId);
    const see = (bad: readonly string[], minutes: number) => {
      const time = at("10:00", minutes * 60);
      const looks = locations.map((location) =>
        aResult("shop", bad.includes(location) ? "down" : "up", time, { location }),
      );
      return branch
        .round(time, looks, { round: { locations } })
        .advanced.changes.map(({ kind, locations: from }) => [kind, from]);
    };
    const rounds = (bad: readonly string[], from: number, count: number) =>
      Array.from({ length: count }, (_, index) => see(bad, from + index * 5)).flat();
    assert.deepEqual(rounds(["de", "us"], 0, 8), [["opened", ["de", "us"]]]);
    assert.deepEqual(rounds(["de", "us", "jp"], 40, 1), []);
    assert.deepEqual(rounds(["de", "us", "jp"], 45, 3), [["shifted", ["de", "jp", "us"]]]);
  });
});
