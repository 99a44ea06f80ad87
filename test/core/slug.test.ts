import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isSlug, slug } from "../../src/core/slug.ts";

const NAMES: readonly (readonly [string, string])[] = [
  ["Website", "website"],
  ["Orders API (v2)", "orders-api-v2"],
  ["Ana's café", "anas-cafe"],
  ["Größe über alles", "grosse-uber-alles"],
  ["Łódź", "lodz"],
  ["Ærø", "aero"],
  ["İstanbul", "istanbul"],
  ["Москва API", "moskva-api"],
  ["Київ", "kiiv"],
  ["Αθήνα", "athina"],
  ["ｆｕｌｌ　ｗｉｄｔｈ", "full-width"],
  ["状態 API", "api"],
  ["状態", ""],
  ["🔥", ""],
  ["--", ""],
  ["acme.dev/health", "acme-dev-health"],
  [`${"a".repeat(63)} b`, "a".repeat(63)],
  ["a".repeat(80), "a".repeat(64)],
];

for (const [name, id] of NAMES) test(`"${name}" gives the id "${id}"`, () => assert.equal(slug(name), id));

test("a name gives an id of the right form or none, and an id gives itself", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 90 }), (name) => {
      const id = slug(name);
      assert.ok(id === "" || isSlug(id), id);
      assert.equal(slug(id), id);
    }),
  ));

for (const text of ["", "A", "a--b", "-a", "a-", "a_b", "a".repeat(65), "ä"])
  test(`"${text}" is no id`, () => assert.equal(isSlug(text), false));
