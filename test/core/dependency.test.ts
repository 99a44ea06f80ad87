import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { aCheck, at } from "../support/builders.ts";
import { Story } from "../support/story.ts";

const gateway = aCheck("gateway");
const shop = aCheck("shop", { dependsOn: [gateway.id] });
const pay = aCheck("pay", { dependsOn: [shop.id] });

function story(): Story {
  const begun = new Story([gateway, shop, pay]);
  begun.see({});
  return begun;
}

suite("checks that depend on others", () => {
  test("while the one it depends on is down, nobody is told of a check, which is measured as always", () => {
    const told = story();
    assert.deepEqual(told.see({ gateway: "down", shop: "down" }), ["opened gateway down"]);
    assert.deepEqual(told.see({}), ["closed gateway up"]);
    assert.equal(told.incidents.length, 1);
    const down = told.branch.state?.checks[shop.id];
    assert.equal(down?.confirmed?.state, "up");
    told.see({}, 10);
    const tally = told.branch.hours.find(({ check }) => check === shop.id);
    assert.equal(tally?.downS, 600);
  });

  test("one that outlives it is told then, from its own first bad look", () => {
    const told = story();
    assert.deepEqual(told.see({ gateway: "down" }), ["opened gateway down"]);
    assert.deepEqual(told.see({ gateway: "down", shop: "down" }, 4), []);
    assert.deepEqual(told.see({ shop: "down" }), ["closed gateway up", "opened shop down"]);
    const own = told.incidents.find(({ checks }) => checks.includes(shop.id));
    assert.equal(own?.startedAt, at("10:20"));
    assert.equal(own?.id, "shop-20261122T102000Z");
    assert.deepEqual(told.see({}), ["closed shop up"]);
  });

  test("it waits for what is about to be confirmed", () => {
    const hasty = { ...shop, confirm: { down: 1, degraded: 1, up: 1 } };
    const told = new Story([gateway, hasty]);
    told.see({});
    assert.deepEqual(told.see({ gateway: "down", shop: "down" }, 1), []);
    assert.deepEqual(told.see({ shop: "down" }, 1), ["opened shop down"], "the gateway was not down after all");
  });

  test("what it depends on at a distance counts, also where the one between is out of sight", () => {
    const told = story();
    const seen = { gateway: "down", shop: "blocked", pay: "down" } as const;
    assert.deepEqual(told.see(seen, 6), ["opened gateway down"]);
  });

  test("a target out of sight is not told either", () => {
    const told = story();
    assert.deepEqual(told.see({ gateway: "down", shop: "unknown" }, 6), ["opened gateway down"]);
    assert.deepEqual(told.see({ shop: "unknown" }, 6), ["closed gateway up", "opened shop unknown"]);
  });

  test("what was told before stays told", () => {
    const told = story();
    assert.deepEqual(told.see({ shop: "down" }), ["opened shop down"]);
    assert.deepEqual(told.see({ gateway: "down", shop: "down" }), ["opened gateway down"]);
    assert.equal(told.incidents.length, 2);
  });

  test("children are no part of a storm of their parents", () => {
    const checks = ["a", "b", "c"].map((id) => aCheck(id, { group: "core" }));
    const told = new Story([...checks, aCheck("d", { group: "core", dependsOn: [aCheck("a").id] })]);
    told.see({});
    assert.deepEqual(told.see({ a: "down", b: "down", c: "down", d: "down" }), ["opened a,b,c down"]);
  });
});
