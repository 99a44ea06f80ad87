import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { REASONS } from "../../src/core/knowledge/reasons.ts";
import { casesIn, reproductions } from "../tool/reason-tests.ts";

const ROOT = join(import.meta.dirname, "../..");

test("no reason without a test that reproduces it", () => {
  const tests = reproductions(Object.keys(REASONS));
  assert.deepEqual(
    Object.keys(REASONS).filter((reason) => !tests.has(reason)),
    [],
  );
});

const SOURCE = `
const ROWS = [
  ["nothing listens", deadPort, "net.refused"],
  [
    'a body that "stops"',
    stopping,
    "http.stalled",
  ],
];

for (const [name, fault, reason] of ROWS) {
  test(\`\${name}: \${reason}\`, async () => {
    assert.ok(reason);
  });
}

test("a wrong URL: config.url", () => {
  assert.equal(ask("http://"), "config.url");
});
`;

test("a case is a test or a row of a table, and ends where it ends", () => {
  const cases = casesIn("adapters/net/x.test.ts", SOURCE);
  assert.deepEqual(
    cases.map(({ name, code }) => [name, /"http\.stalled"/.test(code), /"config\.url"/.test(code)]),
    [
      ["nothing listens", false, false],
      ['a body that "stops"', true, false],
      ["…: …", false, false],
      ["a wrong URL: config.url", false, true],
    ],
  );
});

test("a real fault is shown before a decision alone, and what is about one reason before what is about two", () => {
  const at = (file: string, name: string, code: string) => ({ file, name, code });
  const cases = [
    at("core/a.test.ts", "pure", '"net.refused"'),
    at("adapters/net/a.test.ts", "both", '"net.refused" "http.stalled"'),
    at("adapters/net/b.test.ts", "alone", '"net.refused"'),
  ];
  const found = reproductions(["net.refused", "http.stalled", "tls.sni"], cases);
  assert.deepEqual([...found].map(([reason, { name }]) => [reason, name]).toSorted(), [
    ["http.stalled", "both"],
    ["net.refused", "alone"],
  ]);
});

test("the documents' links lead somewhere", () => {
  for (const name of ["reasons", "status-codes", "walls"]) {
    const text = readFileSync(join(ROOT, "docs", `${name}.md`), "utf8");
    for (const [, path = ""] of text.matchAll(/\]\(([^)#]+)\)/g))
      assert.ok(readFileSync(join(ROOT, "docs", path), "utf8") !== "");
    assert.doesNotMatch(text, /\*\*none\*\*|undefined/);
  }
});
