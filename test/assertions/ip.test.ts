import assert from "node:assert/strict";
import { BlockList } from "node:net";
import { test } from "node:test";
import fc from "fast-check";
import { isWithin, parseAddress, parseRange } from "../../src/assertions/field/address.ts";
import { ipAssertion } from "../../src/assertions/ip.ts";
import type { Attempt } from "../../src/core/observation.ts";
import { attemptOf } from "../core/judge-matrix.ts";
import { findingsOf, isRefused, toldBy } from "./judging.ts";

function from(address: string, viaProxy = false): Attempt {
  const net = { address, family: address.includes(":") ? 6 : 4, resolved: [address], viaProxy } as const;
  const attempt = attemptOf({ status: 200 });
  return { ...attempt, evidence: { ...attempt.evidence, net } };
}

const CASES: readonly (readonly [params: unknown, address: string, told: readonly string[]])[] = [
  ["192.0.2.1", "192.0.2.1", []],
  ["192.0.2.1", "192.0.2.10", ["answered from 192.0.2.10, expected 192.0.2.1"]],
  ["192.0.2.0/24", "192.0.2.255", []],
  ["192.0.2.0/25", "192.0.2.128", ["answered from 192.0.2.128, expected 192.0.2.0/25"]],
  ["0.0.0.0/0", "203.0.113.9", []],
  ["0.0.0.0/0", "2001:db8::1", ["answered from 2001:db8::1, expected 0.0.0.0/0"]],
  ["2001:DB8::/32", "2001:db8:ffff::1", []],
  ["2001:db8:0:0:0:0:0:1", "2001:db8::1", []],
  ["2001:db8::/33", "2001:db8:8000::", ["answered from 2001:db8:8000::, expected 2001:db8::/33"]],
  ["::ffff:192.0.2.0/24", "192.0.2.7", []],
  [4, "192.0.2.1", []],
  ["6", "192.0.2.1", ["answered from 192.0.2.1, expected IPv6"]],
  [["192.0.2.0/24", 6], "2001:db8::1", []],
  [
    ["192.0.2.0/24", "198.51.100.7"],
    "203.0.113.9",
    ["answered from 203.0.113.9, expected 192.0.2.0/24 or 198.51.100.7"],
  ],
];

for (const [params, address, told] of CASES)
  test(`ip ${JSON.stringify(params)}: ${address}`, () => {
    assert.deepEqual(toldBy(ipAssertion, params, from(address)), told);
    for (const { state, reason } of findingsOf(ipAssertion, params, from(address)))
      assert.deepEqual([state, reason], ["down", "expect.ip"]);
  });

test("behind a proxy the target's address is not seen", () => {
  const [finding] = findingsOf(ipAssertion, 6, from("192.0.2.1", true));
  assert.deepEqual([finding?.state, finding?.reason], ["unknown", "expect.unseen"]);
});

test("where nothing was dialled no address is wrong", () =>
  assert.deepEqual(toldBy(ipAssertion, 6, attemptOf({ status: 200 })), []));

const WRONG = [
  "",
  "acme.dev",
  "192.0.2",
  "192.0.2.256",
  "192.0.2.0/33",
  "::/129",
  "1::2::3",
  "192.0.2.0/",
  5,
  true,
  [],
  null,
];
for (const wrong of WRONG)
  test(`ip ${JSON.stringify(wrong)} is refused`, () => assert.ok(isRefused(ipAssertion, wrong)));

function spell(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join(".");
  const groups = Array.from({ length: 8 }, (_, index) => (bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0));
  return groups.map((group) => group.toString(16)).join(":");
}

test("a range holds exactly the addresses that node's own list of it holds", () => {
  const addresses = fc.constantFrom(4, 16).chain((length) =>
    fc.record({
      bytes: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: length, maxLength: length }),
      bits: fc.integer({ min: 0, max: length * 8 }),
      flipped: fc.integer({ min: 0, max: length * 8 - 1 }),
    }),
  );
  fc.assert(
    fc.property(addresses, ({ bytes, bits, flipped }) => {
      const family = bytes.length === 4 ? "ipv4" : "ipv6";
      const list = new BlockList();
      list.addSubnet(spell(bytes), bits, family);
      const other = bytes.map((byte, index) => (index === flipped >> 3 ? byte ^ (128 >> (flipped & 7)) : byte));
      const range = parseRange(`${spell(bytes)}/${bits}`);
      assert.ok(range !== undefined);
      assert.equal(isWithin(parseAddress(spell(other)) ?? [], range), list.check(spell(other), family));
      assert.equal(isWithin(parseAddress(spell(other)) ?? [], range), flipped >= bits);
    }),
    { seed: 3, numRuns: 500 },
  );
});
