import assert from "node:assert/strict";
import { test } from "node:test";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { TAKEN_PATHS } from "../../src/config/publish.ts";
import { buildSite } from "../../src/page/site.ts";
import { hostilePage } from "../page/hostile.ts";
import { badDay } from "../page/samples.ts";

function parsed(text: string): Config {
  const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text }]);
  assert.ok(config !== undefined, JSON.stringify(diagnostics.map(({ message }) => message)));
  return config;
}

const CHECKS = `
groups: { web: {}, api: {} }
checks:
  - { name: Site, url: https://acme.dev, group: web }
  - { name: Docs, url: https://docs.acme.dev, group: web }
  - { name: Orders, url: https://api.acme.dev, group: api }
`;

for (const [written, mode] of [
  ["{}", { kind: "actions" }],
  ["{ publish: actions }", { kind: "actions" }],
  ["{ publish: off }", { kind: "off" }],
  ["{ publish: branch }", { kind: "branch", branch: "gh-pages" }],
  ["{ publish: { branch: status/site } }", { kind: "branch", branch: "status/site" }],
  ["{ publish: { folder: /status/ } }", { kind: "folder", folder: "status" }],
] as const)
  test(`\`page: ${written}\` publishes by ${mode.kind}`, () => {
    assert.deepEqual(parsed(`page: ${written}${CHECKS}`).publish, mode);
  });

test("a page shows what it names, by check or by group, and everything where it names nothing", () => {
  const { pageChecks, pages } = parsed(`
page: { groups: web }
pages:
  - { path: all, title: All }
  - { path: some, title: Some, checks: [orders], groups: [web], private: true }
${CHECKS}`);
  assert.deepEqual(pageChecks, ["site", "docs"]);
  assert.deepEqual(pages, [
    { path: "all", title: "All", isPrivate: false },
    { path: "some", title: "Some", isPrivate: true, checks: ["site", "docs", "orders"] },
  ]);
});

test("the README block stands where it usually does unless it is told otherwise", () => {
  assert.equal(parsed(CHECKS).readme, undefined);
  assert.deepEqual(parsed(`readme: {}${CHECKS}`).readme, { file: "README.md", by: "pull-request" });
});

test("no page can take a folder that the site itself has", () => {
  const folders = [badDay(), hostilePage()].flatMap((input) =>
    [...buildSite(input).keys()].filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""),
  );
  assert.ok(folders.length > 0);
  assert.deepEqual(
    folders.filter((folder) => !TAKEN_PATHS.includes(folder)),
    [],
  );
});
