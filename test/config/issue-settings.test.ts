import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse.ts";

test("owner and labels of a check stand above those of its group, and a team is an owner like a person", () => {
  const { config } = parseConfig([
    {
      name: "a.yml",
      text: `
issues: { milestone: 7, lock: true, pin: true, changes-from: [acme/api] }
defaults: { owner: "@ana", labels: [service] }
groups: { api: { owner: ["@ben", "@acme/core", ben] } }
checks:
  - { name: plain, url: https://acme.dev }
  - { name: grouped, url: https://acme.dev, group: api, labels: [api, sev1] }
  - { name: nobodys, url: https://acme.dev, owner: [] }
`,
    },
  ]);
  assert.ok(config !== undefined);
  assert.deepEqual(
    config.checks.map(({ owners, labels }) => [owners, labels]),
    [
      [["ana"], ["service"]],
      [
        ["ben", "acme/core"],
        ["api", "sev1"],
      ],
      [[], ["service"]],
    ],
  );
  assert.deepEqual(config.issues.extras, { milestone: 7, isLocked: true, isPinned: true });
  assert.deepEqual(config.issues.changesFrom, [{ owner: "acme", name: "api" }]);
});

test("issues have defaults, also where there are none", () => {
  const of = (text: string): unknown => parseConfig([{ name: "a.yml", text }]).config?.issues;
  const plain = {
    reopenWithinMs: 3_600_000,
    remindAfterMs: 86_400_000,
    extras: { isLocked: false, isPinned: false },
    changesFrom: [],
  };
  assert.deepEqual(of("checks: [{ url: https://acme.dev }]"), { areOff: false, ...plain });
  assert.deepEqual(of("{ issues: off, checks: [{ url: https://acme.dev }] }"), { areOff: true, ...plain });
});
