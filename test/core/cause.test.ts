import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { commonCauses, type Failed } from "../../src/core/cause.ts";
import type { Check } from "../../src/core/check.ts";
import type { Facts } from "../../src/core/result.ts";
import { aCheck } from "../support/builders.ts";

function failed(id: string, target: string | undefined, overrides: Partial<Check> = {}, facts: Facts = {}): Failed {
  const { target: _target, ...check } = aCheck(id, overrides);
  return { check: { ...check, ...(target !== undefined && { target }) }, facts };
}

const api = (id: string, more: Partial<Check> = {}) => failed(id, `https://api.acme.dev/${id}`, more);
const many = (count: number, of: (index: number) => Failed) => Array.from({ length: count }, (_, index) => of(index));
const stranger = (index: number) => failed(`s-${index}`, `https://s${index}.example${index}/`);

const CASES: readonly (readonly [rule: string, failed: readonly Failed[], causes: readonly string[]])[] = [
  ["two are no storm", [api("a"), api("b")], []],
  [
    "the host is the most specific",
    [api("a", { group: "g" }), api("b", { group: "g" }), api("c", { group: "g" })],
    ["host api.acme.dev a b c"],
  ],
  [
    "what covers more comes first",
    [api("a"), api("b"), api("c"), failed("d", "https://www.acme.dev/")],
    ["domain acme.dev a b c d"],
  ],
  [
    "an address, where the hosts differ",
    many(3, (index) => failed(`a-${index}`, `https://x${index}.example${index}/`, {}, { address: "192.0.2.1" })),
    ["address 192.0.2.1 a-0 a-1 a-2"],
  ],
  [
    "a group, where nothing else is shared",
    many(3, (index) => ({
      ...stranger(index),
      check: aCheck(`s-${index}`, { group: "core", target: `https://s${index}.example${index}/` }),
    })),
    ["group core s-0 s-1 s-2"],
  ],
  [
    "names below co.uk share no domain",
    [failed("a", "https://a.co.uk"), failed("b", "https://b.co.uk"), failed("c", "https://c.co.uk")],
    [],
  ],
  [
    "names below acme.co.uk do",
    [failed("a", "https://a.acme.co.uk"), failed("b", "https://b.acme.co.uk"), failed("c", "https://c.acme.co.uk")],
    ["domain acme.co.uk a b c"],
  ],
  [
    "what is left is asked again",
    [...["a", "b", "c", "d"].map((id) => api(id)), ...["x", "y", "z"].map((id) => failed(id, "https://shop.example/"))],
    ["host api.acme.dev a b c d", "host shop.example x y z"],
  ],
  [
    "the target of a private check is no cause",
    many(3, (index) => failed(`p-${index}`, undefined, { private: true }, { address: "192.0.2.1" })),
    [],
  ],
  ["a host that holds a secret is no cause", many(3, (index) => failed(`p-${index}`, `https://\${HOST}/`)), []],
  ["nine strangers have nothing in common", many(9, stranger), []],
  [
    "ten have the moment",
    many(10, stranger),
    [
      `the same moment ${many(10, stranger)
        .map(({ check }) => check.id)
        .join(" ")}`,
    ],
  ],
];

suite("what checks that fail together have in common", () => {
  for (const [rule, checks, causes] of CASES)
    test(rule, () => {
      const found = commonCauses(checks).map((common) => [common.cause, ...common.checks].join(" "));
      assert.deepEqual(found, causes);
      assert.deepEqual(
        new Set(commonCauses([...checks].reverse()).map(({ cause }) => cause)),
        new Set(commonCauses(checks).map(({ cause }) => cause)),
      );
    });
});
