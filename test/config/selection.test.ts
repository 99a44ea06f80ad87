import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse.ts";

const CHECKS = `
groups:
  shop: { name: Shop }
  inside: { name: Inside, owner: acme/core }
checks:
  - { name: API, url: https://api.acme.dev, group: inside }
  - { name: Orders, url: https://orders.acme.dev, group: shop }
  - { name: Mail, url: https://mail.acme.dev, owner: ["@Ana", bob] }
  - { name: Docs, url: https://docs.acme.dev }
`;

const ROUTES: readonly (readonly [when: string, checks: readonly string[] | undefined])[] = [
  ["{}", undefined],
  ["{ checks: docs }", ["docs"]],
  ["{ groups: [shop, inside] }", ["api", "orders"]],
  ['{ owners: "@ACME/Core" }', ["api"]],
  ["{ owners: [ana] }", ["mail"]],
  ["{ owners: [bob, acme/core], checks: [docs] }", ["api", "mail", "docs"]],
];

for (const [when, checks] of ROUTES)
  test(`a channel with ${when} is for ${checks?.join(", ") ?? "all checks"}`, () => {
    const channels = `channels: { team: { slack: { url: "\${HOOK}" }, when: ${when} } }`;
    const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text: channels + CHECKS }]);
    assert.deepEqual(diagnostics, []);
    const { checks: meant } = config?.channels[0]?.route ?? {};
    assert.deepEqual(meant && [...meant], checks);
  });
