import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse.ts";
import { CLI_COMMANDS } from "../../src/entry/cli/index.ts";
import { NOTIFIERS } from "../../src/notifiers/index.ts";
import { ROOT } from "../program/process.ts";

const CHECKS = "checks: [{ url: https://acme.dev }]\n";

function examples(path: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), "utf8");
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = ""]) => example);
}

for (const path of ["docs/channels.md", "docs/webhook.md"])
  test(`every config in ${path} is valid, and every file it links to exists`, () => {
    assert.ok(examples(path).length > 0);
    for (const example of examples(path))
      assert.deepEqual(parseConfig([{ name: "allclear.yml", text: example + CHECKS }]).diagnostics, []);
    const links = [...readFileSync(join(ROOT, path), "utf8").matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => link);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(ROOT, "docs", link))),
      [],
    );
  });

test("every kind of channel has its example", () => {
  const [kinds = ""] = examples("docs/channels.md");
  const { config } = parseConfig([{ name: "allclear.yml", text: kinds + CHECKS }]);
  assert.deepEqual(
    new Set(config?.channels.map(({ notifier }) => notifier.type)),
    new Set(NOTIFIERS.map(({ type }) => type)),
  );
});

test("the command it names exists", async () => {
  const notify = await CLI_COMMANDS["notify"]?.();
  assert.ok(notify !== undefined && "test" in notify.options);
});
