import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { differences, type Good, goodAfter, newestGood } from "../../src/core/good.ts";
import type { Facts } from "../../src/core/result.ts";
import { at } from "../support/builders.ts";

const NOW = at("10:00");

function after(looks: readonly Facts[], good?: Good): Good | undefined {
  return looks.reduce((known: Good | undefined, facts) => goodAfter(known, facts, NOW), good);
}

suite("what good looks showed", () => {
  test("is the same object where a look brought nothing new, so that the state file rests", () => {
    const good = after([{ address: "192.0.2.7", server: "nginx", httpVersion: "1.1" }]);
    assert.deepEqual(good, { address: ["192.0.2.7"], server: ["nginx"], redirects: ["0"] });
    assert.equal(goodAfter(good, { address: "192.0.2.7", attempts: 3, reference: "x" }, NOW), good);
  });

  test("keeps every value of a target with several servers, oldest first, and forgets certificates that ended", () => {
    const looks = [{ address: "192.0.2.7" }, { address: "192.0.2.8" }, { address: "192.0.2.7" }];
    assert.deepEqual(after(looks)?.address, ["192.0.2.7", "192.0.2.8"]);
    const ends = [at("09:00"), at("2027-01-01T00:00:00Z")].map((certificateEnds) => ({ certificateEnds }));
    assert.deepEqual(after(ends)?.certificateEnds, ["2027-01-01T00:00:00Z"]);
  });

  test("is, fact by fact, what the newest of them showed that was new", () => {
    const ends = at("2027-01-19T08:00:00Z");
    const looks: readonly Facts[] = [
      { server: "nginx", httpVersion: "2", redirects: 1 },
      { server: "caddy", certificateEnds: ends },
    ];
    assert.deepEqual(newestGood(after(looks) ?? {}), { server: "caddy", certificateEnds: ends, redirects: 1 });
    assert.deepEqual(newestGood({}), {});
  });

  test("stops growing after eight values, whatever comes, and is then compared with nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4(), { maxLength: 40 }), fc.ipV4(), (addresses, last) => {
        const good = after(addresses.map((address) => ({ address })));
        assert.ok((good?.address ?? []).length <= 8);
        const found = good === undefined ? [] : differences(good, { address: last });
        const distinct = new Set(addresses);
        assert.equal(found.length, distinct.size > 0 && distinct.size < 8 && !distinct.has(last) ? 1 : 0);
      }),
    );
  });
});

test("only what no good look had shown is a difference, with all that they had", () => {
  const good: Good = {
    address: ["192.0.2.7", "192.0.2.8"],
    server: ["nginx"],
    certificateEnds: ["2027-01-01T00:00:00Z"],
  };
  const facts: Facts = {
    address: "192.0.2.9",
    server: "nginx",
    tlsProtocol: "TLSv1.2",
    certificateEnds: at("2027-03-01T00:00:00Z"),
  };
  assert.deepEqual(differences(good, facts), [
    { fact: "address", now: "192.0.2.9", before: ["192.0.2.7", "192.0.2.8"] },
    { fact: "certificateEnds", now: "2027-03-01T00:00:00Z", before: ["2027-01-01T00:00:00Z"] },
  ]);
  assert.deepEqual(differences(good, {}), []);
});
