import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse.ts";

const RETRIES: readonly (readonly [name: string, defaults: string, own: string, retries: number])[] = [
  ["GET is retried as the defaults say", "{ retries: 3 }", "", 3],
  ["PUT and DELETE too: asking twice is asking once", "{ retries: 3 }", "method: DELETE", 3],
  ["POST is not", "{ retries: 3 }", "method: POST", 0],
  ["nor what becomes POST by its body", "{ retries: 3 }", "json: {}", 0],
  ["nor PATCH", "{}", "method: PATCH", 0],
  ["unless the check itself says so", "{ retries: 3 }", "method: POST, retries: 2", 2],
];

for (const [name, defaults, own, retries] of RETRIES) {
  test(name, () => {
    const text = `defaults: ${defaults}\nchecks: [{ url: "https://acme.dev", ${own} }]\n`;
    const { config, diagnostics } = parseConfig([{ name: "a.yml", text }]);
    assert.deepEqual([diagnostics, config?.checks[0]?.retries], [[], retries]);
  });
}

test("an unverified certificate is a warning at its place, and the config is used", () => {
  const text = "checks:\n  - url: https://acme.dev\n    tls: { insecure: true }\n";
  const { config, diagnostics } = parseConfig([{ name: "a.yml", text }]);
  assert.equal(config?.checks.length, 1);
  assert.deepEqual(
    diagnostics.map(({ severity, line, column }) => [severity, line, column]),
    [["warning", 3, 22]],
  );
});
