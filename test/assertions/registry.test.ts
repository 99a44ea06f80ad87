import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { EngineMissing, NO_ENGINES } from "../../src/assertions/engine/engines.ts";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { assertionsWith } from "../../src/assertions/index.ts";
import { parseConfig, registriesWith } from "../../src/config/parse.ts";
import { REASONS } from "../../src/core/knowledge/reasons.ts";

const assertions = assertionsWith(ENGINES);
const example = (name: string) =>
  readFileSync(new URL(`../fixtures/config/ok/expect-${name}.yml`, import.meta.url), "utf8");

test("names are unique and kebab-case", () => {
  const names = assertions.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
});

for (const { name, doc } of assertions)
  test(`${name} has a sentence, a reason of its own and an example that is read`, () => {
    assert.match(doc, /\.$/);
    assert.ok(Object.hasOwn(REASONS, `expect.${name}`));
    const { config } = parseConfig([{ name: "a.yml", text: example(name) }], registriesWith(ENGINES));
    assert.ok(config?.checks.some((check) => check.assertions.some((bound) => bound.name === name)));
  });

test("a config that asks for an engine is not read without it", () => {
  const read = (expect: string) => () =>
    parseConfig(
      [{ name: "a.yml", text: `checks: [{ url: https://acme.dev, expect: ${expect} }]` }],
      registriesWith(NO_ENGINES),
    );
  assert.throws(read("{ body: { matches: ok } }"), EngineMissing);
  assert.throws(read("{ header: { age: /1/ } }"), EngineMissing);
  assert.throws(read("{ json: { $.a: 1 } }"), EngineMissing);
  assert.doesNotThrow(read('{ body: { contains: ok }, header: { age: "< 5" }, within: 1s, certificate: 5d }'));
});
