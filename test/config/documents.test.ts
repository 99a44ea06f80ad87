import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { driftedDocuments } from "../tool/docs.ts";

const ROOT = join(import.meta.dirname, "../..");
const FIXTURES = join(ROOT, "test/fixtures/config");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");

const schema = JSON.parse(text("docs/config.schema.json"));
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);

function accepts(path: string): boolean {
  return validate(parse(readFileSync(path, "utf8"), { merge: true }));
}

test("the generated documents say what the source says", async () => assert.deepEqual(await driftedDocuments(), []));

test("the reference has a row for each key of a check", () => {
  const reference = text("docs/config.md");
  const keys = Object.keys(schema.properties.checks.items.properties).filter((key) => key !== "expect");
  assert.deepEqual(
    keys.filter((key) => !new RegExp(`^\\| \`${key}[\`.]`, "m").test(reference)),
    [],
  );
});

const ok = readdirSync(join(FIXTURES, "ok")).filter((name) => name.endsWith(".yml"));

for (const name of ok)
  test(`the JSON Schema accepts ${name}, as the parser does`, () => {
    assert.ok(accepts(join(FIXTURES, "ok", name)), JSON.stringify(validate.errors, undefined, 1));
  });

for (const name of ["unknown-keys", "numbers", "lists", "http-keys", "many-at-once", "expect-not-a-map", "checks-map"])
  test(`the JSON Schema refuses ${name}, as the parser does`, () => {
    assert.ok(existsSync(join(FIXTURES, "err", `${name}.yml`)));
    assert.equal(accepts(join(FIXTURES, "err", `${name}.yml`)), false);
  });
